#include "store/sqlcipher/ledger.h"

#include <utility>

#include "store/sqlcipher/create.h"
#include "store/sqlcipher/file.h"
#include "store/sqlcipher/key_file.h"
#include "store/sqlcipher/store_ledger.h"

namespace varde {
namespace {

constexpr std::uint64_t kPageSize = 4096;  // SQLCipher 4's

// What the file's size says, before SQLite has touched anything. The file is not opened for it: closing it
// again would take away the locks of whoever else in this process has the store open.
Result<void> check_shape(const std::string& path, std::uint64_t size) {
  if (size < kPageSize) return fail(Status::Truncated, "the database is shorter than one page");
  auto log = file_size(path + "-wal");
  if (!log) return log.error();
  // Beside a log the end of the file may be what a power cut left of a page; the log still has that page.
  bool has_log = *log && **log > 0;
  if (size % kPageSize != 0 && !has_log) return fail(Status::Truncated, "the database ends within a page");
  return {};
}

}  // namespace

Result<std::unique_ptr<SqlcipherLedger>> open_sqlcipher_ledger(const Key& kek, const OpenOptions& options) {
  Result<std::string> path = settle_path(options.path);
  if (!path) return path.error();
  auto size = file_size(*path);
  if (!size) return size.error();
  if (!*size) {
    if (!options.create) return fail(Status::Path, "there is no database");
    auto made = create_store(kek, options.controller, *path, options.busy_milliseconds);
    if (!made) return made.error();
    size = file_size(*path);
    if (!size) return size.error();
    if (!*size) return fail(Status::Path, "the new database is gone");
  }
  if (auto shape = check_shape(*path, **size); !shape) return shape.error();
  Result<StoreKeys> keys = find_keys(kek, *path);
  if (!keys) return keys.error();
  if (keys->controller != options.controller) {
    return fail(Status::Controller, "the store belongs to another controller");
  }

  Result<std::shared_ptr<OneCopy>> copy = OneCopy::hold(*path);
  if (!copy) return copy.error();
  auto ledger = std::make_unique<StoreLedger>(*path, *keys, options.busy_milliseconds, std::move(*copy));
  if (auto opened = ledger->open(); !opened) return opened.error();
  if (options.head) {
    if (auto held = ledger->check_head(*options.head); !held) return held.error();
  }
  ledger->accept();
  if (auto watched = ledger->watch(); !watched) return watched.error();
  if (auto settled = settle_key_file(kek, *path, keys->generation); !settled) return settled.error();
  return std::unique_ptr<SqlcipherLedger>(std::move(ledger));
}

}  // namespace varde
