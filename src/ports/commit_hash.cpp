#include "ports/commit_hash.h"

namespace varde {

Digest commit_hash(const CommitRow& row, const std::vector<Digest>& row_hashes) {
  Sha256 sha;
  sha.add_part("varde-commit-1");
  sha.add_u64(static_cast<std::uint64_t>(row.number));
  sha.add(row.previous);
  sha.add(ByteView(row.stream.begin(), row.stream.size()));
  sha.add_u64(static_cast<std::uint64_t>(row.first));
  sha.add_u64(static_cast<std::uint64_t>(row.last));
  for (const Digest& hash : row_hashes) sha.add(hash);
  return sha.digest();
}

CommitRow next_commit(const StoreHead& last, const Batch& batch) {
  std::vector<Digest> hashes;
  hashes.reserve(batch.rows.size());
  for (const LedgerRow& row : batch.rows) hashes.push_back(row.hash);
  CommitRow commit{.number = last.commit + 1,
                   .stream = batch.stream,
                   .first = batch.rows.front().sequence,
                   .last = batch.rows.back().sequence,
                   .previous = last.hash,
                   .hash = {},
                   .page = 0};
  commit.hash = commit_hash(commit, hashes);
  return commit;
}

Digest commit_hash(const CommitRow& row, const Digest& page_hash) {
  Sha256 sha;
  sha.add_part("varde-commit-page-1");
  sha.add_u64(static_cast<std::uint64_t>(row.number));
  sha.add(row.previous);
  sha.add_u64(static_cast<std::uint64_t>(row.page));
  sha.add(page_hash);
  return sha.digest();
}

CommitRow next_commit(const StoreHead& last, const LogPage& page, std::int64_t number) {
  CommitRow commit;
  commit.number = last.commit + 1;
  commit.page = number;
  commit.previous = last.hash;
  commit.hash = commit_hash(commit, page.hash);
  return commit;
}

}  // namespace varde
