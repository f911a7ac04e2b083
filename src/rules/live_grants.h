// Makes the lines of a person.
#pragma once

#include <vector>

#include "rules/grant_line.h"
#include "rules/steady.h"

namespace varde {

// The consents and noes that are live at `at`, for the parties that have numbers. `state` is the case folded
// at `at`, `within` how long that fold stays the same (steady_fold). The first line has the flags; `next`
// counts within the vector. `origins`, when given, gets the event of each grant, in the order in which grants
// are counted; a nil id for a member.
std::vector<GrantLine> lines_of(const CaseState& state, const Basis& basis, Instant at,
                                const PartyNumbers& numbers, Steady within,
                                std::vector<Uuid>* origins = nullptr);

}  // namespace varde
