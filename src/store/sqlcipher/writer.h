// Writing batches through one connection. One thread at a time.
#pragma once

#include <span>
#include <vector>

#include "model/ledger.h"
#include "store/sqlcipher/reader.h"

namespace varde {

class Writer {
 public:
  static Result<Writer> prepare(Connection connection);

  // As Ledger::append_if.
  Result<void> append_if(const Batch& batch);
  // As Ledger::append_all.
  Result<std::vector<Status>> append_all(std::span<const Batch> batches);

  Connection& connection() { return reader_.connection(); }

 private:
  explicit Writer(Reader reader) : reader_(std::move(reader)) {}
  Result<void> write(const Batch& batch);  // within a transaction
  Result<void> append_rows(const Batch& batch, std::int64_t commit);
  Result<void> append_commit(const CommitRow& commit);

  Reader reader_;  // has the connection; the statements below go first
  std::optional<Projection> projection_;
  Statement row_, body_, erase_, commit_;
};

}  // namespace varde
