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
constexpr std::string_view kPageRow =
    "INSERT OR ROLLBACK INTO disclosure(number, recorded, count, decided, commitment, hash, sealed, key, "
    "body) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
// A page's stream has no octets. Only the few commits since the answers were found are looked at.
constexpr std::string_view kRowsSince =
    "SELECT number FROM commits WHERE number > ?1 AND stream <> x'' ORDER BY number LIMIT 1";

// Would whatever else is written now fail the same way?
bool fails_all(Status status) {
  switch (status) {
    case Status::Io:
    case Status::Full:
    case Status::Memory:
    case Status::Busy:
    case Status::Path:
    case Status::NotDatabase:
    case Status::Tampered:
      return true;
    default:
      return false;
  }
}

}  // namespace

Result<Writer> Writer::prepare(Connection connection) {
  Result<Reader> reader = Reader::prepare(std::move(connection));
  if (!reader) return reader.error();
  Writer writer(std::move(*reader));
  Result<Projection> projection = Projection::prepare(writer.connection());
  if (!projection) return projection.error();
  writer.projection_ = std::move(*projection);
  for (auto [statement, sql] :
       {std::pair(&writer.row_, kRow), std::pair(&writer.body_, kBody), std::pair(&writer.erase_, kErase),
        std::pair(&writer.commit_, kCommit), std::pair(&writer.page_, kPageRow),
        std::pair(&writer.rows_since_, kRowsSince)}) {
    Result<Statement> prepared = writer.connection().prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return writer;
}

// There is no savepoint for each: beside one SQLite keeps a sealed copy of every page that is touched. What
// conflicts is found before anything of it is written, and what fails later, as a command that is given
// twice, takes all back; then each is written alone.
Result<void> Writer::append_together(std::span<Wanted* const> wanted) {
  if (wanted.size() > 1) {
    Result<void> done = write_all(wanted);
    if (done || fails_all(done.error().status)) return done;
  }
  for (Wanted* one : wanted) {
    if (Result<void> done = write_alone(*one); !done) return done;
  }
  return {};
}

Result<void> Writer::write_all(std::span<Wanted* const> wanted) {
  Result<Transaction> transaction = Transaction::begin(connection(), Transaction::Kind::Write);
  if (!transaction) return transaction.error();
  std::vector<Result<void>> answers;
  answers.reserve(wanted.size());
  bool any = false;
  for (const Wanted* one : wanted) {
    Result<Result<void>> fit = fits(*one);
    if (!fit) return fit.error();
    answers.push_back(*std::move(fit));
    if (!answers.back()) continue;
    if (auto done = write(*one); !done) return done;
    any = true;
  }
  if (any) {
    if (auto done = transaction->commit(); !done) return done;
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) wanted[i]->answer = std::move(answers[i]);
  return {};
}

Result<void> Writer::write_alone(Wanted& wanted) {
  Result<Transaction> transaction = Transaction::begin(connection(), Transaction::Kind::Write);
  if (!transaction) return transaction.error();
  Result<Result<void>> fit = fits(wanted);
  if (!fit) return fit.error();
  Result<void> done = *std::move(fit);
  if (done) {
    done = write(wanted);
    if (done) done = transaction->commit();
    if (!done && fails_all(done.error().status)) return done;
  }
  wanted.answer = std::move(done);
  return {};
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
    if (auto fit = check_batch(batch, *head); !fit) return fit.error();
    if (auto done = write(batch); !done) return done.error();
    answers.push_back(Status::Ok);
  }
  if (auto done = transaction->commit(); !done) return done.error();
  return answers;
}

Result<Result<void>> Writer::fits(const Wanted& wanted) {
  if (wanted.batch) {
    Result<StreamHead> head = reader_.head(wanted.batch->stream);
    if (!head) return head.error();
    return check_batch(*wanted.batch, *head);
  }
  Result<StoreHead> last = reader_.store_head();
  if (!last) return last.error();
  const Rewind rewound(rows_since_);
  Result<bool> rows = rows_since_.bind(1, wanted.page->decided).step();
  if (!rows) return rows.error();
  return check_page(*wanted.page, last->commit, *rows ? rows_since_.integer(0) : 0);
}

Result<void> Writer::write(const Wanted& wanted) {
  return wanted.batch ? write(*wanted.batch) : write(*wanted.page);
}

Result<void> Writer::write(const LogPage& page) {
  Result<StoreHead> last = reader_.store_head();
  if (!last) return last.error();
  Result<std::int64_t> before = reader_.last_page();
  if (!before) return before.error();
  page_.bind(1, *before + 1).bind(2, page.recorded.us).bind(3, page.count).bind(4, page.decided);
  page_.bind(5, ByteView(page.commitment)).bind(6, ByteView(page.hash));
  page_.bind(7, std::int64_t{page.body.sealed}).bind(8, ByteView(page.body.key));
  if (auto done = page_.bind(9, ByteView(page.body.octets)).run(); !done) return done;

  return append_commit(next_commit(*last, page, *before + 1));
}

Result<void> Writer::write(const Batch& batch) {
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
  commit_.bind(1, commit.number);
  if (commit.page > 0) {
    commit_.bind(2, ByteView()).bind(3, commit.page).bind(4, commit.page);
  } else {
    commit_.bind(2, commit.stream).bind(3, commit.first).bind(4, commit.last);
  }
  commit_.bind(5, ByteView(commit.previous)).bind(6, ByteView(commit.hash));
  return commit_.run();
}

}  // namespace varde
