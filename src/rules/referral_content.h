// What a referral and its answer must say (RF and MF rows): who may refer where, free choice, the question,
// the right, advice, and where somebody is guided to who is not taken in.
#pragma once

#include <optional>

#include "rules/found.h"
#include "rules/who_may_refer.h"

namespace varde {

// Nothing when neither the party nor the profile says.
std::optional<PartyKind> known_kind(const Party& party, const Basis& basis);
// What is referred to: as it was written, else by who receives it.
std::optional<ReferralTarget> target_of(const Referral& content, const Basis& basis);

void referral_content(const Step& step, Findings& out);

}  // namespace varde
