// state(events, valid_at, known_at): what holds at one time as it was known at another. Never fails.
#pragma once

#include <span>

#include "model/case_state.h"
#include "model/event.h"

namespace varde {

// `events` in the order of the ledger. Known at T is the longest prefix with nothing recorded later than T;
// what remains is ordered by (earliest instant that it can have occurred, sequence) after corrections. The
// state shares the events' bodies.
CaseState fold(std::span<const Event> events, Instant valid_at, Instant known_at);

// The event that a correction is about, through corrections of corrections; null when it is not there.
const Event* root_of(std::span<const Event> events, const Uuid& event);

// How an event stands among those: "stands", "corrected", "voided" or "erased".
const char* standing(std::span<const Event> events, const Event& event);

}  // namespace varde
