// The plan for the person whose plan it is: plan-document/1, in plain words, as blocks and as one page of
// HTML.
#pragma once

#include "app/plan_views.h"

namespace varde {

// Of a state that was folded from the case, at that instant.
PlanDocument plan_document(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                           Language language, Instant at);

}  // namespace varde
