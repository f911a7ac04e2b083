// The cryptography that Varde uses, and no more. crypto_openssl.cpp stands behind it; Windows' CNG can.
// All functions: any thread at the same time. Each checks what the system answers.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace varde {

using Digest = std::array<std::uint8_t, 32>;

// SHA-256, fed in pieces. Allocates nothing and cannot fail half-way.
class Sha256 {
 public:
  Sha256();
  Sha256& add(ByteView octets);
  Sha256& add(std::string_view text) { return add(view_of(text)); }
  Sha256& add_u64(std::uint64_t value);  // 8 octets, big-endian
  // Octets preceded by their count as 8 octets, so that no two lists of parts look alike.
  Sha256& add_part(ByteView octets);
  Sha256& add_part(std::string_view text) { return add_part(view_of(text)); }
  Digest digest();  // once, and nothing after it

 private:
  alignas(8) std::array<std::uint8_t, 128> state_;
};

Digest sha256(ByteView octets);

// AES-256-GCM with a 12-octet nonce and a 16-octet tag.
inline constexpr std::size_t kNonceSize = 12;
inline constexpr std::size_t kTagSize = 16;
using Nonce = std::array<std::uint8_t, kNonceSize>;

// nonce || ciphertext || tag. `header` is authenticated and not included.
Result<Bytes> seal(const Key& key, const Nonce& nonce, ByteView header, ByteView plain);
// The plain octets; Status::Tampered when key, header or octets are not those of seal().
Result<Bytes> unseal(const Key& key, ByteView header, ByteView sealed);

// Octets from the system's generator.
Result<void> random_octets(std::span<std::uint8_t> out);

// Does `signature` (DER) by the P-256 public key (DER, SubjectPublicKeyInfo) stand over SHA-256 of `octets`?
// Status::Value when the key is none.
Result<bool> verify_p256(ByteView public_key, ByteView octets, ByteView signature);

bool equal_constant_time(ByteView a, ByteView b);

// What stands behind these functions in this process: "OpenSSL 3.0.17 1 Jul 2025".
std::string crypto_library();

}  // namespace varde
