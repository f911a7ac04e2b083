// Reading the ledger through one connection. One thread at a time.
#pragma once

#include <optional>
#include <vector>

#include "model/ledger.h"
#include "store/sqlcipher/connection.h"
#include "store/sqlcipher/lists.h"
#include "store/sqlcipher/projection.h"

namespace varde {

class Reader {
 public:
  static Result<Reader> prepare(Connection connection);

  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after);
  Result<StreamHead> head(const Uuid& stream);
  Result<std::optional<LedgerRow>> outcome(const Uuid& stream, const Uuid& command);
  Result<IndexRows> index(const Uuid& stream);
  Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit);
  Result<std::vector<Uuid>> behind(std::int64_t organisation, const Uuid& after, std::size_t limit);
  Result<StoreHead> store_head();
  Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit);
  Result<std::vector<LogPage>> pages(std::int64_t after, std::size_t limit);
  Result<std::int64_t> last_page();

  Lists& lists() { return *lists_; }
  Connection& connection() { return connection_; }

 private:
  explicit Reader(Connection connection) : connection_(std::move(connection)) {}

  Connection connection_;  // before the statements, which go first
  std::optional<Projection> projection_;
  std::optional<Lists> lists_;
  Statement load_, head_, outcome_, next_stream_, rests_on_, store_head_, commits_, pages_, last_page_;
};

}  // namespace varde
