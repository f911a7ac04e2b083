// Monday's list (mandagslista): monday/1 of one case, and of all the cases of a store.
#pragma once

#include <string>

#include "app/case.h"
#include "model/answer.h"
#include "model/context.h"
#include "model/worklist.h"
#include "ports/ledger.h"

namespace varde {

// One line, or none.
std::string monday_view(const Case& known, const Query& query, const Basis& basis, Language language,
                        Instant now, const Uuid& unit);

// Every case with a stay that has not ended, or ended within the parameter monday.recent; soonest home first.
// Fails with the first case that does not open: nobody is left out without a word.
Result<std::string> monday_of_all(Ledger& ledger, const OpenCases& open, const Query& query,
                                  const Basis& basis, const Context& context, Instant now);

}  // namespace varde
