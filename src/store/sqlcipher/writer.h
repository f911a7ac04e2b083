// Writing batches and pages of the log through one connection. One thread at a time.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/ledger.h"
#include "store/sqlcipher/reader.h"

namespace varde {

// What one caller wants written, and what came of it.
struct Wanted {
  const Batch* batch = nullptr;
  const LogPage* page = nullptr;       // where there is no batch
  std::optional<Result<void>> answer;  // as Ledger::append_if or append_page answers
};

class Writer {
 public:
  static Result<Writer> prepare(Connection connection);

  // Of several callers, in their order, each a commit of its own in the chain and all made durable together.
  // One that conflicts or is broken is answered by itself and leaves the others. A failure of the store or
  // the machine is the answer of the call, and of each that has none.
  Result<void> append_together(std::span<Wanted* const> wanted);
  // As Ledger::commits.
  Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit) {
    return reader_.commits(after, limit);
  }

  // As Ledger::append_all.
  Result<std::vector<Status>> append_all(std::span<const Batch> batches);

  Connection& connection() { return reader_.connection(); }

 private:
  explicit Writer(Reader reader) : reader_(std::move(reader)) {}
  // All below within a transaction. `fits` has written nothing: what it answers is the caller's fault or
  // chance, a failure of it the store's.
  Result<Result<void>> fits(const Wanted& wanted);
  Result<void> write(const Wanted& wanted);
  Result<void> write(const Batch& batch);
  Result<void> write(const LogPage& page);
  Result<void> write_all(std::span<Wanted* const> wanted);
  Result<void> write_alone(Wanted& wanted);
  Result<void> append_rows(const Batch& batch, std::int64_t commit);
  Result<void> append_commit(const CommitRow& commit);

  Reader reader_;  // has the connection; the statements below go first
  std::optional<Projection> projection_;
  Statement row_, body_, erase_, commit_, page_, rows_since_;
};

}  // namespace varde
