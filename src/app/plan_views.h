// The plan as it stands, for the host: care-plan-view/1.
#pragma once

#include <optional>

#include "app/case.h"
#include "app/render.h"
#include "model/answer.h"
#include "rules/basis.h"

namespace varde {

// A coordinator of a period, or of one who stands in; nothing of nobody.
std::optional<CoordinatorLine> coordinator_line(const CoordinatorPeriod* period, const Texts& texts);

// Of a state that was folded from the case, at that instant.
PlanView plan_view(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                   Instant at);

}  // namespace varde
