// One referral as it stands, with what may be done about it next: referral-view/1.
#pragma once

#include <optional>

#include "app/case.h"
#include "app/render.h"
#include "model/referral_view.h"
#include "rules/basis.h"

namespace varde {

// Of a state that was folded from the case, at that instant, for whoever speaks for `unit`. Nothing when the
// case has no such referral.
std::optional<ReferralView> referral_view(const Case& known, const CaseState& state, const Uuid& referral,
                                          const Uuid& unit, const Basis& basis, const Texts& texts,
                                          Instant at);

}  // namespace varde
