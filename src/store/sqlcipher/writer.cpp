#include "store/sqlcipher/writer.h"

#include <utility>

#include "ports/check_batch.h"
#include "ports/commit_hash.h"

namespace varde {
namespace {

constexpr std::string_view kRow =
    "INSERT OR ROLLBACK INTO ledger(stream, sequence, command, ordinal, kind, schema, recorded, pack, rules, "
    "organisation, "
    "commitment, previous, hash, commit_number) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
    "?13, ?14)";
constexpr std::string_view kBody =
    "INSERT OR ROLLBACK INTO entry(stream, sequence, sealed, key, body) VALUES(?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kErase = "DELETE FROM entry WHERE stream = ?1 AND sequence = ?2";
constexpr std::string_view kCommit =
    "INSERT OR ROLLBACK INTO commits(number, stream, first, last, previous, hash) VALUES(?1, ?2, ?3, ?4, ?5, "
    "?6)";

}  // namespace

Result<Writer> Writer::prepare(Connection connection) {
  Result<Reader> reader = Reader::prepare(std::move(connection));
  if (!reader) return reader.error();
  Writer writer(std::move(*reader));
  Result<Projection> projection = Projection::prepare(writer.connection());
  if (!projection) return projection.error();
  writer.projection_ = std::move(*projection);
  for (auto [statement, sql] : {std::pair(&writer.row_, kRow), std::pair(&writer.body_, kBody),
                                std::pair(&writer.erase_, kErase), std::pair(&writer.commit_, kCommit)}) {
    Result<Statement> prepared = writer.connection().prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return writer;
}

Result<void> Writer::append_if(const Batch& batch) {
  Result<Transaction> transaction = Transaction::begin(connection(), Transaction::Kind::Write);
  if (!transaction) return transaction.error();
  if (auto done = write(batch); !done) return done;
  return transaction->commit();
}

Result<std::vector<Status>> Writer::append_all(std::span<const Batch> batches) {
  Result<Transaction> transaction = Transaction::begin(connection(), Transaction::Kind::Write);
  if (!transaction) return transaction.error();
  std::vector<Status> answers;
  for (const Batch& batch : batches) {
    const Result<StreamHead> head = reader_.head(batch.stream);
    if (!head) return head.error();
    // A stream that has moved on is left as it is, before anything of its batch is written.
    if (head->sequence != batch.expected) {
      answers.push_back(Status::Conflict);
      continue;
    }
    if (auto done = write(batch); !done) return done.error();
    answers.push_back(Status::Ok);
  }
  if (auto done = transaction->commit(); !done) return done.error();
  return answers;
}

Result<void> Writer::write(const Batch& batch) {
  Result<StreamHead> head = reader_.head(batch.stream);
  if (!head) return head.error();
  if (auto fits = check_batch(batch, *head); !fits) return fits;
  Result<StoreHead> last = reader_.store_head();
  if (!last) return last.error();

  CommitRow commit = next_commit(*last, batch);
  if (auto done = append_rows(batch, commit.number); !done) return done;
  if (auto done = append_commit(commit); !done) return done;
  return projection_->replace(batch.stream, batch.index);
}

Result<void> Writer::append_rows(const Batch& batch, std::int64_t commit) {
  for (const LedgerRow& row : batch.rows) {
    row_.bind(1, row.stream).bind(2, row.sequence).bind(3, row.command).bind(4, row.ordinal);
    row_.bind(5, std::string_view(row.kind)).bind(6, std::string_view(row.schema)).bind(7, row.recorded.us);
    row_.bind(8, ByteView(row.pack)).bind(9, row.rules).bind(10, row.organisation);
    row_.bind(11, ByteView(row.commitment)).bind(12, ByteView(row.previous)).bind(13, ByteView(row.hash));
    row_.bind(14, commit);
    if (auto done = row_.run(); !done) return done;
    const SealedBody& body = *row.body;
    body_.bind(1, row.stream).bind(2, row.sequence).bind(3, std::int64_t{body.sealed});
    body_.bind(4, ByteView(body.key)).bind(5, ByteView(body.octets));
    if (auto done = body_.run(); !done) return done;
  }
  for (std::int64_t erased : batch.erase) {
    if (auto done = erase_.bind(1, batch.stream).bind(2, erased).run(); !done) return done;
  }
  return {};
}

Result<void> Writer::append_commit(const CommitRow& commit) {
  commit_.bind(1, commit.number).bind(2, commit.stream).bind(3, commit.first).bind(4, commit.last);
  commit_.bind(5, ByteView(commit.previous)).bind(6, ByteView(commit.hash));
  return commit_.run();
}

}  // namespace varde
