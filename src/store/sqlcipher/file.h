// What the store asks of the file system besides what SQLite does. file_posix.cpp stands behind it.
// Failures are Status::Path, Full, Memory, Busy or Io; their texts name no path.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace varde {

// Does statfs's type name a file system on which locks and syncs do not hold between machines?
bool is_network_file_system(unsigned long type);

// The absolute path without links, so that a database, its log and its key file always stand side by side.
// The file itself need not exist; its folder must, and may not lie on a network file system: locks and syncs
// do not hold there.
Result<std::string> settle_path(const std::string& path);

// Its size; nothing when there is no such file. Status::Path when the name is taken by something else than a
// file.
Result<std::optional<std::uint64_t>> file_size(const std::string& path);

// The first `limit` octets; fewer when the file is shorter.
Result<Bytes> read_file(const std::string& path, std::size_t limit);

// A new file for the owner only, written and synced. What had that name is overwritten.
Result<void> write_file(const std::string& path, ByteView octets);

// Gives the file another name, also after a power cut. `rename_file` replaces what had it; `place_file` never
// does.
Result<void> rename_file(const std::string& from, const std::string& to);
Result<void> place_file(const std::string& from, const std::string& to);

// No error when there is none.
Result<void> remove_file(const std::string& path);

// Makes the names in the folder of `path` survive a power cut.
Result<void> sync_folder(const std::string& path);

// The lock of all processes on what stands beside the database: creation, rotation and removal. Released when
// it goes, also by the system when the process ends. The file itself stays, empty.
class FileLock {
 public:
  // Waits at most so long, then Status::Busy.
  static Result<FileLock> take(const std::string& path, int milliseconds);
  FileLock(FileLock&& other) noexcept : file_(other.file_) { other.file_ = -1; }
  FileLock& operator=(FileLock&&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int file) : file_(file) {}
  int file_;
};

// The lock of one octet of a file, which no other open file shares, also none of this process. Released when
// it goes, also by the system when the process ends.
class OctetLock {
 public:
  // Does not wait: nothing when somebody has it.
  static Result<std::optional<OctetLock>> take(const std::string& path, std::int64_t octet);
  OctetLock(OctetLock&& other) noexcept : file_(other.file_) { other.file_ = -1; }
  OctetLock& operator=(OctetLock&&) = delete;
  ~OctetLock();

 private:
  explicit OctetLock(int file) : file_(file) {}
  int file_;
};

// The process that runs now: another one than before after a fork.
std::int64_t process_id();

void sleep_milliseconds(int milliseconds);

}  // namespace varde
