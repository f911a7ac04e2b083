// Does a record contradict itself? Chains and seals, commits and head; deep: what the events say against the
// index rows.
#pragma once

#include <optional>

#include "app/case_book.h"
#include "model/answer.h"

namespace varde {

// A whole ledger, with the head that the host kept.
Result<Verification> verify_ledger(Ledger& ledger, const Engine& engine, const std::optional<StoreHead>& head,
                                   Depth depth, const Progress& progress);

// One stream as a host ledger holds it. `head` is what the host kept of it; `index` its index rows, for
// Depth::Deep.
Verification verify_stream(const Engine& engine, const Uuid& stream, const std::vector<LedgerRow>& rows,
                           const std::optional<StreamHead>& head, const IndexRows* index, Depth depth);

}  // namespace varde
