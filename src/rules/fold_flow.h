// The part of the fold that is about the way between services: referrals, appointments, contacts, stays, and
// what others tell of them.
#pragma once

#include <memory>
#include <set>
#include <span>

#include "model/case_state.h"
#include "model/event.h"

namespace varde {

// A body as the fold meets it.
struct ToldBody {
  std::shared_ptr<const EventBody> body;  // never null
  Moment when;
  Uuid event{};
  std::int64_t sequence = 0;
  Source source;
};

// Envelopes that a later one of the same sender and event takes the place of, or takes back.
struct Overtaken {
  std::set<Uuid> replaced, withdrawn;  // events of the receiver
};
Overtaken overtaken(std::span<const ToldBody> told);

// Applies one body; those that are no part of this leave the state as it is.
void apply_flow(CaseState& state, const ToldBody& told, const Overtaken& gone);

// A forwarded referral is in the hands of the one who forwarded it again once the new one is closed.
void return_forwarded(CaseState& state);

}  // namespace varde
