// What a plan is to hold (forskrift om individuell plan § 9), item by item.
#pragma once

#include <vector>

#include "model/case_state.h"
#include "rules/basis.h"
#include "rules/duty_rows.h"

namespace varde {

struct PlanItemCheck {
  PlanItem item;
  const char* rule;  // "IP-f-9-a"
  PlanItemState state;
};

// The items in the order of the list, of a plan as it stands at an instant.
std::vector<PlanItemCheck> plan_items(const CaseState& state, const PlanEpisode& plan, const Basis& basis,
                                      Instant at);

// Each item that is a gap is a duty with an owner and a date, counted from the day the gap came about. One
// row an item, so that a plan that has just begun is not met by a heap; none stops a small beginning.
void content_is_whole(DutyRows& rows, const PlanEpisode& plan);

// Has a measure come to its end: carried out, called off or stopped?
bool is_over(const PlanEpisode& plan, const Activity& activity);

// The moment from which the plan's content has had something to see to, up to now: that of the first of the
// last versions for which `holds`, but not before the plan started. `holds` takes a const CarePlan&.
template <class Holds>
Moment since_when(const PlanEpisode& plan, Holds holds) {
  Moment since = *plan.started;
  for (auto version = plan.versions.rbegin(); version != plan.versions.rend(); ++version) {
    if (!holds(*version->value)) break;
    since = version->when;
  }
  return since.earliest() < plan.started->earliest() ? *plan.started : since;
}

}  // namespace varde
