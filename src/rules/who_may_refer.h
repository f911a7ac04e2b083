// Who may refer a person to what, by the law: one row for each capacity and each specialist target. Who asks
// a municipality for its services is never stopped here.
#pragma once

#include <optional>
#include <span>

#include "model/codes.g.h"
#include "model/codes_flow.g.h"

namespace varde {

enum class MayRefer : std::uint8_t {
  Yes,
  ViaDoctor,      // a doctor or a psychologist refers
  Request,        // may ask for an examination (begjæring), and no more
  EmergencyOnly,  // only for what cannot wait (øyeblikkelig hjelp)
  No,
  Configurable,  // the sources differ: the rule says so at the level that the municipality gives it
};

struct WhoMayRefer {
  Referrer referrer;
  ReferralTarget target;
  MayRefer answer;
  const char* rule;  // with its paragraph, its first day and its level
};

// By referrer, then by target.
std::span<const WhoMayRefer> who_may_refer();
// Null where anybody may refer.
const WhoMayRefer* who_may_refer(Referrer referrer, ReferralTarget target);

// In what capacity somebody of that kind refers, when it is not said.
Referrer referrer_of(PartyKind kind);
// What is referred to at somebody of that kind, when it is not said; nothing when it can be several things.
std::optional<ReferralTarget> target_of(PartyKind kind);
// Is it specialist health care, with its right, its dates and its free choice?
bool is_specialist(ReferralTarget target);

}  // namespace varde
