#include "store/sqlcipher/schema.h"

#include <array>
#include <string_view>

namespace varde {
namespace {

// Exactly as SQLite keeps them: a changed letter is another format. Names are 16 octets in network order,
// instants are microseconds since 1970 in UTC, digests are SHA-256.
constexpr std::array<std::string_view, 24> kSchema{
    // What is known of the store itself.
    R"(CREATE TABLE meta(
  name TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID)",

    // Headers and chain. Rows come in order and stay. No CHECK calls a function, no key refers to this table,
    // and its
    // triggers roll back: beside a trigger each of these makes SQLite keep a sealed copy of every page that a
    // row
    // touches, which costs a third of an append. The lengths of octets are checked where they are read.
    R"(CREATE TABLE ledger(
  stream BLOB NOT NULL,
  sequence INTEGER NOT NULL CHECK(sequence > 0),
  command BLOB NOT NULL,
  ordinal INTEGER NOT NULL CHECK(ordinal >= 0),
  kind TEXT NOT NULL,
  schema TEXT NOT NULL,
  recorded INTEGER NOT NULL,
  pack BLOB NOT NULL,
  rules INTEGER NOT NULL,
  organisation INTEGER NOT NULL,
  commitment BLOB NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL,
  commit_number INTEGER NOT NULL,
  PRIMARY KEY(stream, sequence),
  UNIQUE(stream, command, ordinal)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TRIGGER ledger_in_order BEFORE INSERT ON ledger
WHEN NEW.sequence <> 1 + ifnull((SELECT max(sequence) FROM ledger WHERE stream = NEW.stream), 0)
BEGIN SELECT raise(ROLLBACK, 'ledger: rows come in order'); END)",
    R"(CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
BEGIN SELECT raise(ROLLBACK, 'ledger: rows stay'); END)",
    R"(CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
BEGIN SELECT raise(ROLLBACK, 'ledger: rows stay'); END)",

    // Bodies. One that is erased goes; none is changed.
    R"(CREATE TABLE entry(
  stream BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  sealed INTEGER NOT NULL CHECK(sealed IN (0, 1)),
  key BLOB NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY(stream, sequence)
) STRICT)",
    R"(CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN SELECT raise(ROLLBACK, 'entry: bodies are erased, never changed'); END)",

    // One row a commit: the chain that the host keeps the head of. A commit of a page of the log has no
    // octets
    // as its stream, and the page's number as first and last.
    R"(CREATE TABLE commits(
  number INTEGER NOT NULL PRIMARY KEY CHECK(number > 0),
  stream BLOB NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK(last >= first),
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT)",
    R"(CREATE TRIGGER commits_in_order BEFORE INSERT ON commits
WHEN NEW.number <> 1 + ifnull((SELECT max(number) FROM commits), 0)
BEGIN SELECT raise(ROLLBACK, 'commits: rows come in order'); END)",
    R"(CREATE TRIGGER commits_no_update BEFORE UPDATE ON commits
BEGIN SELECT raise(ROLLBACK, 'commits: rows stay'); END)",
    R"(CREATE TRIGGER commits_no_delete BEFORE DELETE ON commits
BEGIN SELECT raise(ROLLBACK, 'commits: rows stay'); END)",

    // The log of what was asked and answered about telling: a sealed page of records a row, one a commit.
    R"(CREATE TABLE disclosure(
  number INTEGER NOT NULL PRIMARY KEY CHECK(number > 0),
  recorded INTEGER NOT NULL,
  count INTEGER NOT NULL CHECK(count > 0),
  decided INTEGER NOT NULL,
  commitment BLOB NOT NULL,
  hash BLOB NOT NULL,
  sealed INTEGER NOT NULL CHECK(sealed IN (0, 1)),
  key BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT)",
    R"(CREATE TRIGGER disclosure_in_order BEFORE INSERT ON disclosure
WHEN NEW.number <> 1 + ifnull((SELECT max(number) FROM disclosure), 0)
BEGIN SELECT raise(ROLLBACK, 'disclosure: pages come in order'); END)",
    R"(CREATE TRIGGER disclosure_no_update BEFORE UPDATE ON disclosure
BEGIN SELECT raise(ROLLBACK, 'disclosure: pages stay'); END)",
    R"(CREATE TRIGGER disclosure_no_delete BEFORE DELETE ON disclosure
BEGIN SELECT raise(ROLLBACK, 'disclosure: pages stay'); END)",

    // Projections: derived from the ledger, in the order of `position`. A column that lists over many cases
    // are ordered by holds the end of time where the row has no such instant.
    R"(CREATE TABLE obligation(
  stream BLOB NOT NULL CHECK(length(stream) = 16),
  position INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id) = 16),
  rule TEXT NOT NULL,
  text TEXT NOT NULL,
  subject TEXT NOT NULL,
  owner BLOB NOT NULL CHECK(length(owner) = 16),
  towards BLOB CHECK(length(towards) = 16),
  opens INTEGER NOT NULL,
  due INTEGER NOT NULL,
  closes INTEGER,
  confirmed INTEGER,
  snoozed INTEGER,
  PRIMARY KEY(stream, position)
) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX obligation_worklist ON obligation(owner, due, stream, position, opens, closes))",
    R"(CREATE TABLE responsibility(
  stream BLOB NOT NULL CHECK(length(stream) = 16),
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  service BLOB NOT NULL CHECK(length(service) = 16),
  name TEXT,
  "from" INTEGER NOT NULL,
  "to" INTEGER,
  PRIMARY KEY(stream, position)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE outbox(
  stream BLOB NOT NULL CHECK(length(stream) = 16),
  position INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id) = 16),
  rule TEXT NOT NULL,
  text TEXT NOT NULL,
  event BLOB NOT NULL CHECK(length(event) = 16),
  teller BLOB NOT NULL CHECK(length(teller) = 16),
  recipient BLOB CHECK(length(recipient) = 16),
  opens INTEGER NOT NULL,
  due INTEGER,
  status TEXT,
  PRIMARY KEY(stream, position)
) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX outbox_list ON outbox(teller, opens, stream, position))",
    R"(CREATE TABLE stay(
  stream BLOB NOT NULL CHECK(length(stream) = 16),
  position INTEGER NOT NULL,
  stay BLOB NOT NULL CHECK(length(stay) = 16),
  kind TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  expected INTEGER,
  ended INTEGER NOT NULL,
  PRIMARY KEY(stream, position)
) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX stay_list ON stay(ended, stream, position))",
    R"(CREATE TABLE referral(
  stream BLOB NOT NULL CHECK(length(stream) = 16),
  position INTEGER NOT NULL,
  referral BLOB NOT NULL CHECK(length(referral) = 16),
  state TEXT NOT NULL,
  sender BLOB CHECK(length(sender) = 16),
  recipient BLOB CHECK(length(recipient) = 16),
  sent INTEGER NOT NULL,
  received INTEGER,
  answered INTEGER,
  declined INTEGER,
  forwarded INTEGER,
  answer_by INTEGER,
  PRIMARY KEY(stream, position)
) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX referral_list ON referral(sent, stream, position))",
};

constexpr std::string_view kController = "controller";

Result<void> check_controller(Connection& connection, const Uuid& controller) {
  Result<Statement> statement = connection.prepare("SELECT value FROM meta WHERE name = ?1");
  if (!statement) return statement.error();
  Result<bool> row = statement->bind(1, kController).step();
  if (!row) return row.error();
  if (!*row) return fail(Status::Format, "the store does not say whose it is", "meta");
  Result<Uuid> stored = statement->uuid(0);
  if (!stored) return stored.error();
  if (*stored != controller) return fail(Status::Controller, "the store belongs to another controller");
  return {};
}

}  // namespace

Digest schema_fingerprint() {
  Sha256 sha;
  for (std::string_view sql : kSchema) sha.add_part(sql);
  return sha.digest();
}

Result<void> create_schema(Connection& connection, const Uuid& controller) {
  Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
  if (!transaction) return transaction.error();
  for (std::string_view sql : kSchema) {
    if (auto made = connection.run(sql); !made) return made;
  }
  Result<Statement> meta = connection.prepare("INSERT INTO meta(name, value) VALUES(?1, ?2)");
  if (!meta) return meta.error();
  if (auto written = meta->bind(1, kController).bind(2, controller).run(); !written) return written;
  for (const std::string& sql : {"PRAGMA application_id = " + std::to_string(kApplicationId),
                                 "PRAGMA user_version = " + std::to_string(kStoreFormat)}) {
    if (auto set = connection.run(sql); !set) return set;
  }
  return transaction->commit();
}

Result<void> check_schema(Connection& connection, const Uuid& controller) {
  Result<std::int64_t> application = connection.ask_integer("PRAGMA application_id");
  if (!application) return application.error();
  if (*application != kApplicationId)
    return fail(Status::NotDatabase, "the database is not a store of this library");
  Result<std::int64_t> format = connection.ask_integer("PRAGMA user_version");
  if (!format) return format.error();
  if (*format > kStoreFormat) return fail(Status::Newer, "the store has a newer format");
  if (*format != kStoreFormat)
    return fail(Status::Format, "the store has a format that no release has written");

  Result<Statement> rows =
      connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
  if (!rows) return rows.error();
  Sha256 sha;
  for (;;) {
    Result<bool> row = rows->step();
    if (!row) return row.error();
    if (!*row) break;
    sha.add_part(rows->text(0));
  }
  if (sha.digest() != schema_fingerprint()) {
    return fail(Status::Format, "the tables are not those of this format", "sqlite_schema");
  }
  return check_controller(connection, controller);
}

}  // namespace varde
