// What a plan is to hold (forskrift om individuell plan § 9), item by item.
#pragma once

#include <vector>

#include "model/case_state.h"
#include "rules/basis.h"

namespace varde {

struct PlanItemCheck {
  PlanItem item;
  const char* rule;  // "IP-f-9-a"
  PlanItemState state;
};

// The items in the order of the list, of a plan as it stands at an instant.
std::vector<PlanItemCheck> plan_items(const CaseState& state, const PlanEpisode& plan, const Basis& basis,
                                      Instant at);

}  // namespace varde
