#include "ports/check_batch.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace varde {
namespace {

bool names_an_ordinal_twice(const Batch& batch) {
  std::vector<std::pair<Uuid, std::int32_t>> names;
  names.reserve(batch.rows.size());
  for (const LedgerRow& row : batch.rows) names.emplace_back(row.command, row.ordinal);
  std::sort(names.begin(), names.end());
  return std::adjacent_find(names.begin(), names.end()) != names.end();
}

}  // namespace

Result<void> check_batch(const Batch& batch, const StreamHead& head) {
  if (batch.rows.empty()) return fail(Status::Internal, "a batch without rows", "rows");
  std::int64_t sequence = batch.expected;
  const Digest* previous = &batch.rows.front().previous;
  for (const LedgerRow& row : batch.rows) {
    if (row.stream != batch.stream) return fail(Status::Internal, "a row of another stream", "rows");
    if (row.sequence != ++sequence) return fail(Status::Internal, "a gap in the sequence", "rows");
    if (row.previous != *previous) return fail(Status::Internal, "rows that do not chain", "rows");
    if (!row.body) return fail(Status::Internal, "a new row without a body", "rows");
    previous = &row.hash;
  }
  if (names_an_ordinal_twice(batch)) return fail(Status::Internal, "a command's ordinal twice", "rows");
  for (std::int64_t erased : batch.erase) {
    if (erased < 1 || erased > batch.expected) return fail(Status::Internal, "erases no stored row", "erase");
  }

  if (head.sequence != batch.expected) return fail(Status::Conflict, "the stream has moved on");
  if (head.hash != batch.rows.front().previous) {
    return fail(Status::Tampered, "the stream's last row is not the one that was read");
  }
  return {};
}

Result<void> check_page(const LogPage& page, std::int64_t last, std::int64_t rows) {
  if (page.count < 1 || page.body.octets.empty()) return fail(Status::Internal, "a page without records");
  if (page.decided < 0) return fail(Status::Internal, "a page that rests on no commit");
  if (page.decided > last) return fail(Status::Stale, "the ledger ends before what the answers rest on");
  if (page.decided < rows) return fail(Status::Conflict, "the cases have moved on");
  return {};
}

}  // namespace varde
