// What follows from a running plan: the decisions that its measures rest on, the group around the person,
// that the person sees the plan and is heard on it, and agreements that run out.
#pragma once

#include <set>

#include "model/case_state.h"
#include "rules/duty_rows.h"

namespace varde {

// The services at work in a plan: those that have measures going, and those that take part.
std::set<Uuid> services_at_work(const PlanEpisode& plan, const CarePlan& content);

void plan_is_followed_up(DutyRows& rows, const PlanEpisode& plan);

}  // namespace varde
