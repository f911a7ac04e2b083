// "Ask for consent": the duty of whoever first has a duty that needs one.
#pragma once

#include "rules/duty_rows.h"

namespace varde {

// Beside each duty whose carrying out tells somebody something that secrecy forbids and a consent would open
// stands the duty to ask: of the same owner, once for a receiver and a purpose, opened with the duty that
// waits or when the telling stopped being permitted, due no later than it. Where the person has said no, or
// nothing can open it, a duty that is nothing but the telling rests: it is not there until the person takes
// the no up or the no ends. Last of all rules, as it looks at the rows of the others.
void ask_for_consent(DutyRows& rows);

// Of the duties that stand in a state (rules/obligations.h), the ones to ask for consent before something
// that waits for it is told, with what that is.
std::vector<Duty> duties_to_ask(const CaseState& state, const Basis& basis, const Uuid& stream);

}  // namespace varde
