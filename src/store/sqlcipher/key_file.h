// The key file beside a database: what its keys are, wrapped by a key that the host keeps elsewhere.
//
//   0    8   "VARDEKEY"
//   8    4   format, big-endian: 1
//   12   8   generation, big-endian: 1 for the first, one more with each rotation
//   20   124 nonce || AES-256-GCM of (page key 32, salt 16, data key 32, controller 16) || tag; octets 0-19
//   are the
//            associated data
//   144  32  SHA-256 of all octets before it: tells a torn file from a wrong key. Every format ends with it.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/uuid.h"
#include "store/sqlcipher/file.h"

namespace varde {

struct StoreKeys {
  Key page;  // SQLCipher's raw key
  std::array<std::uint8_t, 16>
      salt{};  // SQLCipher's; here because a torn first sector of the database loses it
  Key data;    // wraps the keys of bodies
  Uuid controller{};
  std::uint64_t generation = 1;
};

// The names of what stands beside the database at `path`.
std::string key_path(const std::string& path);  // the key file
std::string previous_path(
    const std::string& path);                    // the generation before, until the new one has been proved
std::string next_path(const std::string& path);  // a key file that is being written
std::string lock_path(const std::string& path);  // FileLock

// New keys, from the system's generator.
Result<StoreKeys> make_keys(const Uuid& controller);

Result<Bytes> encode_key_file(const Key& kek, const StoreKeys& keys);

// Status::KeyFile when the octets are torn or no key file, Newer when a later format wrote them, Key when
// they are whole and `kek` does not open them.
Result<StoreKeys> decode_key_file(const Key& kek, ByteView octets);

// Reads the key file at `file`; Status::KeyFileMissing when there is none.
Result<StoreKeys> read_key_file(const Key& kek, const std::string& file);

// As read_key_file of the current generation; of the previous one when a rotation was cut off so that the
// current one is missing or torn. Changes nothing.
Result<StoreKeys> find_keys(const Key& kek, const std::string& path);

// The generation that the key file says it has, without a key; Status as for read_key_file.
Result<std::uint64_t> read_generation(const std::string& path);

// Writes the first generation. The caller holds the lock; there is no key file.
Result<void> create_key_file(const Key& kek, const StoreKeys& keys, const std::string& path);

// Puts `keys`, under `kek`, in place of the generation before, which stays under its second name. The caller
// holds the lock, proves the new file, and then calls settle_key_file or restore_key_file.
Result<void> replace_key_file(const Key& kek, const StoreKeys& keys, const std::string& path);
Result<void> restore_key_file(const std::string& path);

// Removes what a rotation left behind once the keys of `generation` have opened the database. Does nothing
// while another process rotates, or when the file has moved on.
Result<void> settle_key_file(const Key& kek, const std::string& path, std::uint64_t generation);

}  // namespace varde
