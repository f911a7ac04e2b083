// The chain of an embedded store's commits: one way to compute it, for those who write it and for whoever
// verifies it.
#pragma once

#include <vector>

#include "base/crypto.h"
#include "model/ledger.h"

namespace varde {

// SHA-256 of "varde-commit-1", number, previous, stream, first, last and the hash of each row from first to
// last. It can be computed again from what is stored, also when bodies have been erased: an erasing is a row
// like any other. `row.hash` is not read.
Digest commit_hash(const CommitRow& row, const std::vector<Digest>& row_hashes);

// The commit that follows `last` and writes the rows of `batch`.
CommitRow next_commit(const StoreHead& last, const Batch& batch);

// The same of a commit of a page of the log: SHA-256 of "varde-commit-page-1", number, previous, the page's
// number and its hash.
Digest commit_hash(const CommitRow& row, const Digest& page_hash);

// The commit that follows `last` and writes `page` as the one of that number.
CommitRow next_commit(const StoreHead& last, const LogPage& page, std::int64_t number);

}  // namespace varde
