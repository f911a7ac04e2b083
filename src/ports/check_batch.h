// What every ledger asks of a batch before it writes any of it.
#pragma once

#include "base/result.h"
#include "model/ledger.h"

namespace varde {

// Can `batch` follow a stream that stands at `head`? Status::Conflict when the stream has moved on;
// Status::Tampered when it stands at the right sequence with another hash than the batch was computed on;
// Status::Internal when the batch itself is broken: no rows, a row of another stream, a gap, a chain that
// does not hold together, a command's ordinal twice, a body too few, or an erasure of what was not there
// before.
Result<void> check_batch(const Batch& batch, const StreamHead& head);

// Can `page` follow in a ledger whose last commit is `last`, and whose last commit of rows is `rows`? As
// Ledger::append_page answers.
Result<void> check_page(const LogPage& page, std::int64_t last, std::int64_t rows);

}  // namespace varde
