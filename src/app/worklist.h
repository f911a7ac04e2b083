// What a service has to do (arbeidsliste): worklist/1, a page of it with its counts.
#pragma once

#include <string>

#include "app/organisation.h"
#include "base/result.h"
#include "model/answer.h"
#include "model/context.h"
#include "ports/ledger.h"

namespace varde {

// Of the service that the query names, or that calls. Status::Value when `after` is of no such list, when
// `limit` is 0, and when a ledger's own rows are asked for and others are given.
Result<std::string> worklist(const Organisation& organisation, Ledger& ledger, const Context& by,
                             const Query& query, Instant now);
// The same of the rows in the query, which a host selected from its own tables.
Result<std::string> worklist(const Organisation& organisation, const Context& by, const Query& query,
                             Instant now);

}  // namespace varde
