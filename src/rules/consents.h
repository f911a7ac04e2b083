// When a consent to the plan holds.
#pragma once

#include "model/case_state.h"
#include "rules/basis.h"

namespace varde {

// The first instant at which a consent no longer holds, as far as it is known: withdrawn (CN-06), past its
// last day, ended with the plan that it was given to (CN-05), or, from parents, past the birthday on which
// the child consents alone (CN-07), where that birthday is certain.
Instant end_of_consent(const GivenConsent& given, const CaseState& state, const Basis& basis);

// A consent to the plan that holds on that instant; null when none does.
const GivenConsent* plan_consent(const CaseState& state, const Basis& basis, Instant at);

// Can a consent have held at some instant that `moment` can mean? An order that is known only through
// precision is never called impossible.
bool consent_possible(const CaseState& state, const Basis& basis, const Moment& moment);

}  // namespace varde
