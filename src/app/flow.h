// How referrals go between services: flow/1, from the rows of many cases and nothing else of them.
#pragma once

#include <string>

#include "app/render.h"
#include "model/answer.h"
#include "model/worklist.h"
#include "ports/ledger.h"

namespace varde {

// Of the rows that the query gives: how a host with a ledger of its own reads it.
std::string flow_of_rows(const Query& query, const Texts& texts, Instant now);
// Of all that a store holds.
Result<std::string> flow_of_all(Ledger& ledger, const Query& query, const Texts& texts, Instant now);

}  // namespace varde
