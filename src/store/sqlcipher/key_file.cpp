#include "store/sqlcipher/key_file.h"

#include <algorithm>
#include <utility>

#include "base/crypto.h"

namespace varde {
namespace {

constexpr std::string_view kMagic = "VARDEKEY";
constexpr std::uint32_t kFormat = 1;
constexpr std::size_t kHeaderSize = 20;
constexpr std::size_t kPlainSize = Key::kSize + 16 + Key::kSize + 16;
constexpr std::size_t kSealedSize = kNonceSize + kPlainSize + kTagSize;
constexpr std::size_t kChecksumSize = sizeof(Digest);
constexpr std::size_t kFileSize = kHeaderSize + kSealedSize + kChecksumSize;
static_assert(kFileSize == 176);
// A later format may be longer; its checksum must still be seen to say "newer" and not "torn".
constexpr std::size_t kLongestFile = 1 << 16;

void put(Bytes& out, std::uint64_t value, int octets) {
  for (int i = octets - 1; i >= 0; --i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::uint64_t number_in(ByteView octets) {
  std::uint64_t value = 0;
  for (std::uint8_t octet : octets) value = value << 8 | octet;
  return value;
}

// Octets that are wiped when they go.
struct Wiped {
  Bytes octets;
  explicit Wiped(Bytes o) : octets(std::move(o)) {}
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
  ~Wiped() { wipe(octets.data(), octets.size()); }
};

Bytes plain_of(const StoreKeys& keys) {
  Bytes plain;
  plain.reserve(kPlainSize);  // no reallocation that would leave a copy behind
  plain.insert(plain.end(), keys.page.view().begin(), keys.page.view().end());
  plain.insert(plain.end(), keys.salt.begin(), keys.salt.end());
  plain.insert(plain.end(), keys.data.view().begin(), keys.data.view().end());
  plain.insert(plain.end(), keys.controller.begin(), keys.controller.end());
  return plain;
}

StoreKeys keys_in(ByteView plain, std::uint64_t generation) {
  StoreKeys keys;
  auto take = [&plain](auto out) {
    std::copy_n(plain.begin(), out.size(), out.begin());
    plain = plain.subspan(out.size());
  };
  take(keys.page.fill());
  take(std::span(keys.salt));
  take(keys.data.fill());
  take(std::span(keys.controller.begin(), keys.controller.size()));
  keys.generation = generation;
  return keys;
}

Result<void> write_and_rename(const Key& kek, const StoreKeys& keys, const std::string& path) {
  Result<Bytes> octets = encode_key_file(kek, keys);
  if (!octets) return octets.error();
  if (auto written = write_file(next_path(path), *octets); !written) return written;
  return rename_file(next_path(path), key_path(path));
}

}  // namespace

std::string key_path(const std::string& path) { return path + ".key"; }
std::string previous_path(const std::string& path) { return path + ".key.previous"; }
std::string next_path(const std::string& path) { return path + ".key.next"; }
std::string lock_path(const std::string& path) { return path + ".lock"; }

Result<StoreKeys> make_keys(const Uuid& controller) {
  StoreKeys keys;
  keys.controller = controller;
  for (std::span<std::uint8_t> part :
       {std::span<std::uint8_t>(keys.page.fill()), std::span<std::uint8_t>(keys.salt),
        std::span<std::uint8_t>(keys.data.fill())}) {
    if (auto made = random_octets(part); !made) return made.error();
  }
  return keys;
}

Result<Bytes> encode_key_file(const Key& kek, const StoreKeys& keys) {
  Bytes file(kMagic.begin(), kMagic.end());
  put(file, kFormat, 4);
  put(file, keys.generation, 8);
  Nonce nonce;
  if (auto made = random_octets(nonce); !made) return made.error();
  Wiped plain(plain_of(keys));
  Result<Bytes> sealed = seal(kek, nonce, file, plain.octets);
  if (!sealed) return sealed;
  file.insert(file.end(), sealed->begin(), sealed->end());
  Digest checksum = sha256(file);
  file.insert(file.end(), checksum.begin(), checksum.end());
  return file;
}

namespace {

// Whole, ours, and of a format that is known.
Result<void> check_frame(ByteView octets) {
  if (octets.size() < kHeaderSize + kChecksumSize || text_of(octets.first(kMagic.size())) != kMagic) {
    return fail(Status::KeyFile, "the key file is no key file");
  }
  ByteView checked = octets.first(octets.size() - kChecksumSize);
  Digest checksum = sha256(checked);
  if (!std::equal(checksum.begin(), checksum.end(),
                  octets.begin() + static_cast<std::ptrdiff_t>(checked.size()))) {
    return fail(Status::KeyFile, "the key file is torn");
  }
  std::uint64_t format = number_in(octets.subspan(8, 4));
  if (format > kFormat) return fail(Status::Newer, "the key file has a newer format");
  if (format != kFormat || octets.size() != kFileSize)
    return fail(Status::KeyFile, "the key file is no key file");
  return {};
}

Result<Bytes> read_whole(const std::string& file) {
  auto size = file_size(file);
  if (!size) return size.error();
  if (!*size) return fail(Status::KeyFileMissing, "there is no key file");
  return read_file(file, kLongestFile);
}

}  // namespace

Result<StoreKeys> decode_key_file(const Key& kek, ByteView octets) {
  if (auto whole = check_frame(octets); !whole) return whole.error();
  Result<Bytes> opened = unseal(kek, octets.first(kHeaderSize), octets.subspan(kHeaderSize, kSealedSize));
  if (!opened) {
    if (opened.error().status != Status::Tampered) return opened.error();
    return fail(Status::Key, "the key does not open the key file");
  }
  Wiped plain(std::move(*opened));
  if (plain.octets.size() != kPlainSize) return fail(Status::KeyFile, "the key file is no key file");
  return keys_in(plain.octets, number_in(octets.subspan(12, 8)));
}

Result<StoreKeys> read_key_file(const Key& kek, const std::string& file) {
  Result<Bytes> octets = read_whole(file);
  if (!octets) return octets.error();
  return decode_key_file(kek, *octets);
}

Result<std::uint64_t> read_generation(const std::string& path) {
  Result<Bytes> octets = read_whole(key_path(path));
  if (!octets) return octets.error();
  if (auto whole = check_frame(*octets); !whole) return whole.error();
  return number_in(ByteView(*octets).subspan(12, 8));
}

Result<StoreKeys> find_keys(const Key& kek, const std::string& path) {
  Result<StoreKeys> keys = read_key_file(kek, key_path(path));
  if (keys) return keys;
  if (keys.error().status != Status::KeyFile && keys.error().status != Status::KeyFileMissing) return keys;
  Result<StoreKeys> before = read_key_file(kek, previous_path(path));
  return before ? before : keys;
}

Result<void> create_key_file(const Key& kek, const StoreKeys& keys, const std::string& path) {
  return write_and_rename(kek, keys, path);
}

Result<void> replace_key_file(const Key& kek, const StoreKeys& keys, const std::string& path) {
  Result<Bytes> before = read_whole(key_path(path));
  if (!before) return before.error();
  if (auto kept = write_file(previous_path(path), *before); !kept) return kept;
  if (auto synced = sync_folder(path); !synced) return synced;
  return write_and_rename(kek, keys, path);
}

Result<void> restore_key_file(const std::string& path) {
  return rename_file(previous_path(path), key_path(path));
}

Result<void> settle_key_file(const Key& kek, const std::string& path, std::uint64_t generation) {
  bool left = false;
  for (const std::string& name : {previous_path(path), next_path(path)}) {
    auto size = file_size(name);
    if (!size) return size.error();
    left = left || *size;
  }
  if (!left) return {};
  Result<FileLock> lock = FileLock::take(lock_path(path), 0);
  if (!lock) return {};
  Result<StoreKeys> current = read_key_file(kek, key_path(path));
  if (!current) {
    // The previous generation opened the database: it is the key file from now on.
    bool lost = current.error().status == Status::KeyFile || current.error().status == Status::KeyFileMissing;
    if (lost) return restore_key_file(path);
    return {};
  }
  if (current->generation != generation) return {};
  for (const std::string& name : {previous_path(path), next_path(path)}) {
    if (auto removed = remove_file(name); !removed) return removed;
  }
  return sync_folder(path);
}

}  // namespace varde
