#include "store/sqlcipher/create.h"

#include <algorithm>
#include <optional>

#include "store/sqlcipher/connection.h"
#include "store/sqlcipher/key_file.h"
#include "store/sqlcipher/schema.h"

namespace varde {
namespace {

Result<bool> holds_octets(const std::string& path) {
  auto size = file_size(path);
  if (!size) return size.error();
  return *size && **size > 0;
}

Result<StoreKeys> keys_for_new_store(const Key& kek, const Uuid& controller, const std::string& path) {
  Result<StoreKeys> left = read_key_file(kek, key_path(path));
  if (left) {
    if (left->controller != controller)
      return fail(Status::Controller, "the key file is another controller's");
    return left;
  }
  if (left.error().status != Status::KeyFileMissing) return left;
  Result<StoreKeys> keys = make_keys(controller);
  if (!keys) return keys;
  if (auto written = create_key_file(kek, *keys, path); !written) return written.error();
  return keys;
}

Result<void> remove_database(const std::string& path) {
  for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
    if (auto removed = remove_file(path + suffix); !removed) return removed;
  }
  return {};
}

// With the tables in it and still without a log of its own, the file begins with what it will begin with for
// good.
Result<void> prove_encrypted(Connection& connection, const StoreKeys& keys) {
  Result<Bytes> begins = connection.first_octets(keys.salt.size());
  if (!begins) return begins.error();
  if (!std::equal(begins->begin(), begins->end(), keys.salt.begin(), keys.salt.end())) {
    return fail(Status::Cipher, "the database was written without encryption");
  }
  return {};
}

Result<void> build_database(const std::string& path, const StoreKeys& keys, int busy_milliseconds) {
  if (auto empty = write_file(path, {}); !empty)
    return empty;  // the owner's alone, before SQLite writes to it
  Result<Connection> connection = Connection::open(path, keys, busy_milliseconds);
  if (!connection) return connection.error();
  if (auto made = create_schema(*connection, keys.controller); !made) return made;
  if (auto proved = prove_encrypted(*connection, keys); !proved) return proved;
  Result<std::string> mode = connection->ask_text("PRAGMA journal_mode = WAL");
  if (!mode) return mode.error();
  if (*mode != "wal") return fail(Status::Path, "the file system cannot hold a write-ahead log");
  connection->allow_checkpoint();
  return {};
}

}  // namespace

Result<void> create_store(const Key& kek, const Uuid& controller, const std::string& path,
                          int busy_milliseconds) {
  Result<FileLock> lock = FileLock::take(lock_path(path), busy_milliseconds);
  if (!lock) return lock.error();
  auto there = file_size(path);
  if (!there) return there.error();
  if (*there) return {};
  for (const char* suffix : {"-wal", "-journal"}) {
    Result<bool> log = holds_octets(path + suffix);
    if (!log) return log.error();
    if (*log) return fail(Status::Truncated, "a log stands there without its database");
  }

  Result<StoreKeys> keys = keys_for_new_store(kek, controller, path);
  if (!keys) return keys.error();
  std::string fresh = path + ".new";
  if (auto removed = remove_database(fresh); !removed) return removed;
  if (auto built = build_database(fresh, *keys, busy_milliseconds); !built) {
    (void)remove_database(fresh);
    return built;
  }
  Result<bool> log = holds_octets(fresh + "-wal");
  if (!log) return log.error();
  if (*log) return fail(Status::Io, "the new database could not be completed");
  return place_file(fresh, path);
}

}  // namespace varde
