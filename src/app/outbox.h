// What others are to be told (utboks): outbox/1 of one case, and of a service over all cases of a ledger.
// Each line asks now whether it may be told.
#pragma once

#include <optional>
#include <string>

#include "app/case.h"
#include "app/engine.h"
#include "app/render.h"
#include "model/context.h"
#include "model/outbox.h"
#include "ports/ledger.h"
#include "rules/outbox.h"

namespace varde {

// The row of a case; nothing when it is not there, or waits for a later day.
std::optional<Outgoing> outbox_row(const Case& known, const Basis& basis, const Uuid& item, Instant now);

// All that is to be told of one case, or of it by the service that the query names; the oldest first.
Outbox outbox_of_case(const Case& known, const Query& query, const Basis& basis, Language language,
                      Instant now);

// A page of what a service is to tell: that of the query, or the one that calls. Status::Value when `after`
// is of no such list or `limit` is 0, Status::Controller, and what opening a case fails with.
Result<std::string> outbox_of_ledger(const Engine& engine, Ledger& ledger, const OpenCases& open,
                                     const Context& by, const Query& query, Instant now);

}  // namespace varde
