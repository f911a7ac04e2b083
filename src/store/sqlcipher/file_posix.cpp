#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>

#include "store/sqlcipher/file.h"

namespace varde {
namespace {

Error system_error(const char* what) {
  switch (errno) {
    case ENOSPC:
    case EDQUOT:
      return fail(Status::Full, what);
    case ENOMEM:
      return fail(Status::Memory, what);
    case EIO:
    case EMFILE:
    case ENFILE:
      return fail(Status::Io, what);
    default:
      return fail(Status::Path, what);
  }
}

class Descriptor {
 public:
  Descriptor(const std::string& path, int flags) : file_(open_again(path, flags)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (file_ >= 0) ::close(file_);
  }
  int get() const { return file_; }
  bool ok() const { return file_ >= 0; }
  int release() { return std::exchange(file_, -1); }

 private:
  static int open_again(const std::string& path, int flags) {
    int file;
    do file = ::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    while (file < 0 && errno == EINTR);
    return file;
  }
  int file_;
};

std::string folder_of(const std::string& path) {
  std::size_t slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

Result<std::string> real_path(const std::string& path) {
  std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  if (!real) return system_error("the path does not exist or may not be read");
  return std::string(real.get());
}

}  // namespace

bool is_network_file_system(unsigned long type) {
  // FUSE says nothing of what lies behind it; a share mounted through it is as unsafe as any other.
  static constexpr std::array<unsigned long, 8> kTypes{
      0x6969,      // NFS
      0x517B,      // SMB
      0xFF534D42,  // CIFS
      0xFE534D42,  // SMB 2
      0x65735546,  // FUSE: sshfs and its like
      0x01021997,  // 9P
      0x5346414F,  // AFS
      0x00C36400,  // Ceph
  };
  type &= 0xFFFFFFFFul;  // some kernels extend the sign
  return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

Result<std::string> settle_path(const std::string& path) {
  if (path.empty() || path.find('\0') != std::string::npos || path.back() == '/') {
    return fail(Status::Path, "the path names no file");
  }
  struct stat found;
  bool exists = ::stat(path.c_str(), &found) == 0;
  Result<std::string> folder = real_path(exists ? path : folder_of(path));
  if (!folder) return folder;
  std::string settled = *folder;
  if (!exists) {
    // A link that leads nowhere has a name and no file: SQLite would follow it to a place that was never
    // checked.
    if (::lstat(path.c_str(), &found) == 0)
      return fail(Status::Path, "the path is a link that leads nowhere");
    settled = (*folder == "/" ? "" : *folder) + "/" + path.substr(path.find_last_of('/') + 1);
  }
  struct statfs system;
  if (::statfs(folder_of(settled).c_str(), &system) != 0) return system_error("the folder may not be read");
  if (is_network_file_system(static_cast<unsigned long>(system.f_type))) {
    return fail(Status::Path, "the path lies on a network file system");
  }
  return settled;
}

Result<std::optional<std::uint64_t>> file_size(const std::string& path) {
  struct stat found;
  if (::stat(path.c_str(), &found) != 0) {
    if (errno == ENOENT) return std::optional<std::uint64_t>{};
    return system_error("the file may not be read");
  }
  if (!S_ISREG(found.st_mode)) return fail(Status::Path, "the path names no file");
  return std::optional(static_cast<std::uint64_t>(found.st_size));
}

Result<Bytes> read_file(const std::string& path, std::size_t limit) {
  Descriptor file(path, O_RDONLY);
  if (!file.ok()) return system_error("the file may not be read");
  Bytes octets(limit);
  std::size_t size = 0;
  while (size < limit) {
    ssize_t count = ::read(file.get(), octets.data() + size, limit - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail(Status::Io, "the file could not be read");
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  octets.resize(size);
  return octets;
}

Result<void> write_file(const std::string& path, ByteView octets) {
  Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
  if (!file.ok()) return system_error("the file may not be made");
  std::size_t size = 0;
  while (size < octets.size()) {
    ssize_t count = ::write(file.get(), octets.data() + size, octets.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return system_error("the file could not be written");
    size += static_cast<std::size_t>(count);
  }
  if (::fsync(file.get()) != 0) return system_error("the file could not be synced");
  if (::close(file.release()) != 0) return system_error("the file could not be written");
  return {};
}

Result<void> rename_file(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return system_error("the file could not be renamed");
  return sync_folder(to);
}

Result<void> place_file(const std::string& from, const std::string& to) {
  int failed = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
  // Where the file system cannot be asked not to replace, the caller's lock and look before must do.
  if (failed && (errno == EINVAL || errno == ENOSYS)) failed = ::rename(from.c_str(), to.c_str());
  if (failed) return system_error("the file could not be put in its place");
  return sync_folder(to);
}

Result<void> remove_file(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return system_error("the file could not be removed");
  return {};
}

Result<void> sync_folder(const std::string& path) {
  Descriptor folder(folder_of(path), O_RDONLY | O_DIRECTORY);
  if (!folder.ok()) return system_error("the folder may not be read");
  // Some file systems know no sync of a folder and say EINVAL; there is then nothing more to ask for.
  if (::fsync(folder.get()) != 0 && errno != EINVAL) return system_error("the folder could not be synced");
  return {};
}

Result<FileLock> FileLock::take(const std::string& path, int milliseconds) {
  Descriptor file(path, O_RDWR | O_CREAT | O_NOFOLLOW);
  if (!file.ok()) return system_error("the lock file may not be made");
  auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    if (errno != EWOULDBLOCK) return fail(Status::Io, "the lock file could not be locked");
    if (std::chrono::steady_clock::now() >= until)
      return fail(Status::Busy, "another process holds the lock file");
    sleep_milliseconds(2);
  }
  return FileLock(file.release());
}

FileLock::~FileLock() {
  if (file_ >= 0) ::close(file_);
}

Result<std::optional<OctetLock>> OctetLock::take(const std::string& path, std::int64_t octet) {
  Descriptor file(path, O_RDWR | O_CREAT | O_NOFOLLOW);
  if (!file.ok()) return system_error("the lock file may not be made");
  struct flock whole {};
  whole.l_type = F_WRLCK;
  whole.l_whence = SEEK_SET;
  whole.l_start = octet;
  whole.l_len = 1;
  // Of the open file and not of the process: so it also tells two holders in one process apart.
  if (::fcntl(file.get(), F_OFD_SETLK, &whole) == 0)
    return std::optional<OctetLock>(OctetLock(file.release()));
  if (errno == EAGAIN || errno == EACCES) return std::optional<OctetLock>();
  return fail(Status::Io, "the lock file could not be locked");
}

OctetLock::~OctetLock() {
  if (file_ >= 0) ::close(file_);
}

std::int64_t process_id() { return ::getpid(); }

void sleep_milliseconds(int milliseconds) {
  std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

}  // namespace varde
