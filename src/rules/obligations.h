// What somebody must see to, derived from the events of a case. Never sees the clock: rows for birthdays,
// reviews and expiries that lie ahead are there from the day that they can be known.
#pragma once

#include <span>
#include <vector>

#include "model/case_state.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

// What stands in a state. A row that is fulfilled is no longer there; its id is hash(case, rule, root cause,
// slot), so a row that remains keeps its name whoever owns it.
std::vector<Obligation> duties(const CaseState& state, const Basis& basis, const Uuid& stream);

// What the events of a case oblige to: the duties as of the last that is recorded, and what the events dated
// ahead of it will bring. A duty that one of those fulfils stands until then, with `closes` saying when.
std::vector<Obligation> obligations(std::span<const Event> events, const Basis& basis, const Uuid& stream);

// When a running plan is to be reviewed next: the date that was set, within the longest interval of local
// practice.
std::optional<CivilDate> next_review(const PlanEpisode& plan, const Basis& basis);

// Who holds what and when: the duty bearer by law, the service that has accepted, the named contact. A gap is
// an interval in which only the duty bearer holds.
std::vector<Responsibility> responsibilities(const CaseState& whole, const Basis& basis);

}  // namespace varde
