#include "store/sqlcipher/connection.h"

#include <algorithm>
#include <array>
#include <climits>
#include <mutex>
#include <utility>

namespace varde {
namespace {

struct Limit {
  int id;
  int value;
};
// More than any statement of ours asks for, and less than a hostile file could make of them.
constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 16 << 20},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 64},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 32},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 4},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 0},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 32},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 2},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Switch {
  int id;
  int on;
};
constexpr std::array kSwitches{
    Switch{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    // Else a statement whose LIMIT is bound is prepared anew each time that it runs.
    Switch{SQLITE_DBCONFIG_ENABLE_QPSG, 1},
};

// The switch belongs to the process and is read without a lock: it is turned once, before the first key is
// given.
Result<void> secure_memory(Connection& connection) {
  static std::mutex mutex;
  static bool on = false;
  std::lock_guard lock(mutex);
  if (on) return {};
  if (auto run = connection.run("PRAGMA cipher_memory_security = ON"); !run) return run;
  Result<std::string> answer = connection.ask_text("PRAGMA cipher_memory_security");
  if (!answer) return answer.error();
  if (*answer != "1") return fail(Status::Cipher, "the database engine does not wipe its memory");
  on = true;
  return {};
}

Result<void> require(Connection& connection, std::string_view sql, std::string_view wanted,
                     const char* what) {
  Result<std::string> answer = connection.ask_text(sql);
  if (!answer) return answer.error();
  if (*answer != wanted) return fail(Status::Internal, what);
  return {};
}

}  // namespace

Error sqlite_error(int code, const char* doing) {
  std::string what = std::string(doing) + " (SQLite " + std::to_string(code) + ")";
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return fail(Status::Busy, what);
    case SQLITE_FULL:
      return fail(Status::Full, what);
    case SQLITE_IOERR:
      return fail(code == SQLITE_IOERR_NOMEM ? Status::Memory : Status::Io, what);
    case SQLITE_NOMEM:
      return fail(Status::Memory, what);
    case SQLITE_CORRUPT:
      return fail(Status::Tampered, what);
    case SQLITE_NOTADB:
      return fail(Status::NotDatabase, what);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
      return fail(Status::Path, what);
    case SQLITE_TOOBIG:
      return fail(Status::Limit, what);
    case SQLITE_CONSTRAINT:
      // The one UNIQUE of the tables is a command's ordinal.
      if (code == SQLITE_CONSTRAINT_UNIQUE)
        return fail(Status::Conflict, "the stream holds the command already");
      return fail(Status::Internal, what);
    default:
      return fail(Status::Internal, what);
  }
}

Error sqlite_error_on(sqlite3* database, int code, const char* doing) {
  int extended = sqlite3_extended_errcode(database);
  Error error = sqlite_error((extended & 0xFF) == (code & 0xFF) ? extended : code, doing);
  if (error.status != Status::Memory && error.status != Status::Internal) return error;
  sqlite3_stmt* statement = nullptr;
  bool failed = sqlite3_prepare_v2(database, "PRAGMA cipher_status", -1, &statement, nullptr) == SQLITE_OK &&
                sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 0;
  sqlite3_finalize(statement);
  if (failed) error = fail(Status::Tampered, std::move(error.what), std::string(kPage));
  return error;
}

// --- Statement

Statement& Statement::bind(int at, std::int64_t value) {
  note(sqlite3_bind_int64(statement_.get(), at, value));
  return *this;
}

Statement& Statement::bind(int at, ByteView octets) {
  // A null pointer would bind NULL; no octets are a value of their own.
  const void* data = octets.empty() ? static_cast<const void*>("") : octets.data();
  note(sqlite3_bind_blob64(statement_.get(), at, data, octets.size(), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bind(int at, std::string_view text) {
  const char* data = text.empty() ? "" : text.data();
  note(sqlite3_bind_text64(statement_.get(), at, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind_null(int at) {
  note(sqlite3_bind_null(statement_.get(), at));
  return *this;
}

Result<bool> Statement::step() {
  if (bound_ != SQLITE_OK) return sqlite_error(bound_, "a value could not be given to a statement");
  int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return sqlite_error_on(sqlite3_db_handle(statement_.get()), code, "a statement failed");
}

Result<void> Statement::run() {
  Rewind rewound(*this);
  Result<bool> row = step();
  if (!row) return row.error();
  return {};
}

void Statement::rewind() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
  bound_ = SQLITE_OK;
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string_view Statement::text(int column) const { return text_of(octets(column)); }

ByteView Statement::octets(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return {static_cast<const std::uint8_t*>(data), data ? size : 0};
}

Result<Uuid> Statement::uuid(int column) const {
  Uuid id;
  ByteView stored = octets(column);
  if (stored.size() != id.size()) return fail(Status::Tampered, "a name that is not 16 octets");
  std::copy(stored.begin(), stored.end(), id.begin());
  return id;
}

Result<Digest> Statement::digest(int column) const {
  Digest digest;
  ByteView stored = octets(column);
  if (stored.size() != digest.size()) return fail(Status::Tampered, "a digest that is not 32 octets");
  std::copy(stored.begin(), stored.end(), digest.begin());
  return digest;
}

// --- Connection

Result<Connection> Connection::open(const std::string& path, const StoreKeys& keys, int busy_milliseconds) {
  Connection connection;
  sqlite3* database = nullptr;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE |
              SQLITE_OPEN_NOFOLLOW;
  int code = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
  connection.database_.reset(database);
  if (code != SQLITE_OK) return sqlite_error(code, "the database could not be opened");
  connection.wait_ =
      std::make_unique<Wait>(Wait{std::chrono::milliseconds(std::max(busy_milliseconds, 0)), {}});
  sqlite3_busy_handler(database, &Connection::wait_for_lock, connection.wait_.get());

  if (auto done = connection.harden(); !done) return done.error();
  if (auto done = connection.give_key(keys); !done) return done.error();
  if (auto done = connection.read_first_page(); !done) return done.error();
  if (auto done = connection.configure(); !done) return done.error();
  return connection;
}

// SQLite's own handler sleeps up to 100 ms between two tries, which starves one of several writing processes.
int Connection::wait_for_lock(void* argument, int count) {
  Wait& wait = *static_cast<Wait*>(argument);
  auto now = std::chrono::steady_clock::now();
  if (count == 0) wait.began = now;
  if (now - wait.began >= wait.longest) return 0;
  sleep_milliseconds(count < 50 ? 1 : 5);
  return 1;
}

Result<void> Connection::harden() {
  for (const Limit& limit : kLimits) sqlite3_limit(database_.get(), limit.id, limit.value);
  for (const Switch& one : kSwitches) {
    int answer = -1;
    int code = sqlite3_db_config(database_.get(), one.id, one.on, &answer);
    if (code != SQLITE_OK || answer != one.on)
      return fail(Status::Internal, "a guard could not be turned on");
  }
  return {};
}

Result<void> Connection::give_key(const StoreKeys& keys) {
  Result<std::string> version = ask_text("PRAGMA cipher_version");
  if (!version) return version.error();
  if (version->empty()) return fail(Status::Cipher, "the database engine that answers does not encrypt");
  if (auto secured = secure_memory(*this); !secured) return secured;

  // x'<key><salt>': SQLCipher's form for a key that is used as it is.
  std::array<char, 2 + 2 * (Key::kSize + 16) + 1> text;
  char* out = text.data();
  auto add = [&out](ByteView octets) {
    for (std::uint8_t octet : octets) {
      *out++ = "0123456789abcdef"[octet >> 4];
      *out++ = "0123456789abcdef"[octet & 15];
    }
  };
  *out++ = 'x';
  *out++ = '\'';
  add(keys.page.view());
  add(keys.salt);
  *out++ = '\'';
  int code = sqlite3_key(database_.get(), text.data(), static_cast<int>(text.size()));
  wipe(text.data(), text.size());
  if (code != SQLITE_OK) return sqlite_error(code, "the key could not be given");

  Result<std::string> status = ask_text("PRAGMA cipher_status");
  if (!status) return status.error();
  if (*status != "1") return fail(Status::Cipher, "the database engine that answers does not encrypt");
  return {};
}

Result<void> Connection::read_first_page() {
  // Of all statements this one reads the first page and no other.
  Result<std::int64_t> read = ask_integer("PRAGMA user_version");
  if (read) return {};
  // SQLite compares the number of pages that the first one states with what there is, and finds nothing else
  // wrong here.
  if (read.error().status == Status::Tampered) {
    return fail(Status::Truncated, "the database is shorter than it says", read.error().where);
  }
  return read.error();
}

Result<void> Connection::configure() {
  for (const char* sql :
       {"PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY",
        "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON", "PRAGMA cell_size_check = ON",
        "PRAGMA mmap_size = 0", "PRAGMA cache_size = -16384", "PRAGMA journal_size_limit = 67108864"}) {
    Result<std::string> answer = ask_text(sql);
    if (!answer) return answer.error();
  }
  for (auto [statement, sql] : {std::pair(&view_, "BEGIN"), std::pair(&write_, "BEGIN IMMEDIATE"),
                                std::pair(&commit_, "COMMIT"), std::pair(&rollback_, "ROLLBACK")}) {
    Result<Statement> prepared = prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  if (auto is = require(*this, "PRAGMA synchronous", "2", "commits would not be synced"); !is) return is;
  return require(*this, "PRAGMA temp_store", "2", "temporary tables would reach a disk");
}

void Connection::allow_checkpoint() {
  sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Connection::allow_long_statements() { sqlite3_limit(database_.get(), SQLITE_LIMIT_VDBE_OP, INT_MAX); }

Result<Statement> Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return sqlite_error_on(database_.get(), code, "a statement could not be prepared");
  return Statement(statement);
}

Result<void> Connection::run(std::string_view sql) {
  Result<Statement> statement = prepare(sql);
  if (!statement) return statement.error();
  return statement->run();
}

Result<std::string> Connection::ask_text(std::string_view sql) {
  Result<Statement> statement = prepare(sql);
  if (!statement) return statement.error();
  Result<bool> row = statement->step();
  if (!row) return row.error();
  return *row ? std::string(statement->text(0)) : std::string();
}

Result<std::int64_t> Connection::ask_integer(std::string_view sql) {
  Result<Statement> statement = prepare(sql);
  if (!statement) return statement.error();
  Result<bool> row = statement->step();
  if (!row) return row.error();
  return *row ? statement->integer(0) : 0;
}

Result<Bytes> Connection::first_octets(std::size_t count) {
  sqlite3_file* file = nullptr;
  int code = sqlite3_file_control(database_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK || !file || !file->pMethods)
    return sqlite_error(code, "the database file is not open");
  Bytes octets(count);
  code = file->pMethods->xRead(file, octets.data(), static_cast<int>(count), 0);
  if (code != SQLITE_OK) return sqlite_error(code, "the database file could not be read");
  return octets;
}

Result<const TideMarks*> Connection::tide() {
  // A read makes SQLite map it, and find out whether there is anything in the log.
  if (auto read = ask_integer("SELECT count(*) FROM sqlite_schema"); !read) return read.error();
  sqlite3_file* file = nullptr;
  int code = sqlite3_file_control(database_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK || !file || !file->pMethods || file->pMethods->iVersion < 2)
    return sqlite_error(code, "the database file is not open");
  volatile void* mapped = nullptr;
  constexpr int kRegion = 32 * 1024;  // as SQLite divides it
  code = file->pMethods->xShmMap(file, 0, kRegion, 0, &mapped);
  if (code != SQLITE_OK || !mapped) return sqlite_error(code, "the WAL-index is not mapped");
  // What of the WAL-index's header changes with a commit: the counter of changes, the last valid frame, the
  // frames' checksum and the salts (https://sqlite.org/walformat.html, 2.1). A header that is just being
  // written differs from both that which was and that which comes.
  constexpr std::size_t kChanges = 8;  // octets before them
  static_assert(sizeof(TideMarks) == 32 && std::atomic<std::uint64_t>::is_always_lock_free);
  return reinterpret_cast<const TideMarks*>(const_cast<const char*>(static_cast<volatile char*>(mapped)) +
                                            kChanges);
}

// --- Transaction

Result<Transaction> Transaction::begin(Connection& connection, Kind kind) {
  if (auto begun = (kind == Kind::View ? connection.view_ : connection.write_).run(); !begun)
    return begun.error();
  return Transaction(connection);
}

Transaction::~Transaction() {
  if (connection_ && connection_->in_transaction()) (void)connection_->rollback_.run();
}

Result<void> Transaction::commit() {
  if (auto committed = connection_->commit_.run(); !committed) return committed;
  connection_ = nullptr;
  return {};
}

}  // namespace varde
