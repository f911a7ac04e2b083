// One connection to a SQLCipher database, and its statements. Errors carry SQLite's number and never its
// text.
#pragma once

#include <sqlite3.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/bytes.h"
#include "base/result.h"
#include "base/uuid.h"
#include "ports/ledger.h"
#include "store/sqlcipher/key_file.h"

namespace varde {

// What an SQLite result code (primary or extended) means to the caller. `doing` names what was tried.
Error sqlite_error(int code, const char* doing);

// The same for a failure on `database`. A page whose seal does not hold looks to SQLite like a lack of
// memory; here it is Status::Tampered at kPage. The connection is of no use after that. (A real lack of
// memory while a page was opened looks the same; whoever can afford to reads the file again.)
inline constexpr std::string_view kPage = "page";
Error sqlite_error_on(sqlite3* database, int code, const char* doing);

// A prepared statement. What is bound must live until rewind(); rewind() forgets it.
class Statement {
 public:
  Statement() = default;

  Statement& bind(int at, std::int64_t value);
  Statement& bind(int at, ByteView octets);
  Statement& bind(int at, std::string_view text);
  Statement& bind(int at, const Uuid& id) { return bind(at, ByteView(id.begin(), id.size())); }
  Statement& bind_null(int at);

  // True: a row can be read; false: there are no more.
  Result<bool> step();
  // Runs a statement that has no rows, and rewinds it.
  Result<void> run();
  void rewind();

  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;  // until the next step
  ByteView octets(int column) const;        // until the next step
  // Status::Tampered when the column does not hold 16 (32) octets.
  Result<Uuid> uuid(int column) const;
  Result<Digest> digest(int column) const;

 private:
  friend class Connection;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  void note(int code) {
    if (bound_ == SQLITE_OK) bound_ = code;
  }

  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int bound_ = SQLITE_OK;  // the first failure of a bind
};

// Rewinds a statement however its use ends.
class Rewind {
 public:
  explicit Rewind(Statement& statement) : statement_(statement) {}
  Rewind(const Rewind&) = delete;
  Rewind& operator=(const Rewind&) = delete;
  ~Rewind() { statement_.rewind(); }

 private:
  Statement& statement_;
};

// One thread at a time.
class Connection {
 public:
  // A connection that has all limits and whose keys are those of the file. Until allow_checkpoint() no
  // checkpoint runs when it closes, so that what is refused is not changed either. Status::Cipher when the
  // engine that answers does not encrypt, NotDatabase when the keys are not those of the first page,
  // Truncated when the file is shorter than that page says.
  static Result<Connection> open(const std::string& path, const StoreKeys& keys, int busy_milliseconds);

  void allow_checkpoint();

  // cipher_integrity_check builds a statement that grows with the damage.
  void allow_long_statements();

  Result<Statement> prepare(std::string_view sql);
  // One statement that has no rows.
  Result<void> run(std::string_view sql);
  // The first column of the first row; empty (0) when there is none.
  Result<std::string> ask_text(std::string_view sql);
  Result<std::int64_t> ask_integer(std::string_view sql);

  // The first octets of the file as they stand on the disk. Read through SQLite's own handle: to open and
  // close the file beside it would take away the locks that this process holds on it.
  Result<Bytes> first_octets(std::size_t count);

  // SQLite's own mapping of the WAL-index, whose first 48 octets change with every commit by anybody. It
  // lasts as long as the connection. The file is never opened by us: closing it would take away locks.
  Result<const TideMarks*> tide();

  // Is a transaction open? SQLite ends one by itself on some failures.
  bool in_transaction() const { return sqlite3_get_autocommit(database_.get()) == 0; }

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };
  struct Wait {
    std::chrono::milliseconds longest;
    std::chrono::steady_clock::time_point began;
  };
  Connection() = default;
  static int wait_for_lock(void* wait, int count);
  Result<void> harden();
  Result<void> give_key(const StoreKeys& keys);
  Result<void> read_first_page();
  Result<void> configure();

  std::unique_ptr<Wait> wait_;  // before the database, which points to it
  std::unique_ptr<sqlite3, Close> database_;
  friend class Transaction;
  Statement view_, write_, commit_, rollback_;  // prepared once: each preparing locks memory many times
};

// Ends in a rollback unless commit() has answered well.
class Transaction {
 public:
  // View: reads that do not change meanwhile. Write: the one writer.
  enum class Kind { View, Write };
  static Result<Transaction> begin(Connection& connection, Kind kind);
  Transaction(Transaction&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();
  Result<void> commit();

 private:
  explicit Transaction(Connection& connection) : connection_(&connection) {}
  Connection* connection_;
};

}  // namespace varde
