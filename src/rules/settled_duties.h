// What people have decided about duties (obligation.settled): a duty that is closed is left out, one that is
// put off opens later. What the law sets a limit for is not closed before the limit is passed.
#pragma once

#include <string_view>

#include "rules/duty_rows.h"

namespace varde {

// Is the limit of such a duty set by law?
bool is_statutory(std::string_view rule, const RulePack& pack);

// Can it be closed by a decision made then?
bool may_close(const Obligation& row, const Moment& when, const RulePack& pack);

// Goes over the rows as they are; a new cause is a new duty, which no earlier decision is about.
void settle(DutyRows& rows);

}  // namespace varde
