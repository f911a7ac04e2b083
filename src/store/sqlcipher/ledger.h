// The embedded store: a ledger in a SQLCipher database, with its key file beside it.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "ports/ledger.h"

namespace varde {

// A Ledger on a file. Any thread; several processes may have it open. After a fork every call in the child
// answers Status::Handle, and giving it back there leaves the file alone.
class SqlcipherLedger : public Ledger {
 public:
  // Wraps the keys of bodies. It is not the key of the file's pages. Valid as long as the ledger; the same
  // for as long as the store exists, whatever key opens it.
  virtual const Key& data_key() const = 0;

  // The data controller whose cases the store holds.
  virtual Uuid controller() const = 0;

  // From now on the store opens with `new_kek` and no other key. Done when it answers: the new key file has
  // been written, read again and has opened the database. On a failure the old key still opens it; when the
  // process ends meanwhile, exactly one of the two does.
  virtual Result<void> rotate(const Key& new_kek) = 0;
};

struct OpenOptions {
  std::string path;     // of the database; "<path>.key" and "<path>.lock" stand beside it
  bool create = false;  // make the store when there is none; one that exists is opened as it is
  Uuid controller{};    // another one than the store's is refused: Status::Controller
  std::optional<StoreHead>
      head;  // what the host kept: a store that does not hold this commit is Status::Stale
  int busy_milliseconds = 5000;  // how long a call waits for another process
};

// Opens with the host's key-encryption key, which is not kept. Nothing is changed by a call that fails.
// Key, KeyFile, KeyFileMissing; NotDatabase, Truncated, Tampered, Newer, Format, Controller, Stale; Path,
// Busy, Io, Full, Memory; Cipher when the engine that was linked does not encrypt.
Result<std::unique_ptr<SqlcipherLedger>> open_sqlcipher_ledger(const Key& kek, const OpenOptions& options);

}  // namespace varde
