// The only file that knows OpenSSL's functions, apart from `wipe`. The low-level SHA-256 is deprecated in
// OpenSSL 3 and kept there; it is the one that allocates nothing.
#define OPENSSL_API_COMPAT 0x10101000L

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <algorithm>
#include <atomic>
#include <climits>
#include <new>
#include <type_traits>

#include "base/crypto.h"

namespace varde {
namespace {

struct Freed {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed>;
using PublicKey = std::unique_ptr<EVP_PKEY, Freed>;

// OpenSSL's list of errors belongs to the thread, so also to a host that uses OpenSSL: what we add goes
// again.
class OwnErrors {
 public:
  OwnErrors() { ERR_set_mark(); }
  ~OwnErrors() { ERR_pop_to_mark(); }
  OwnErrors(const OwnErrors&) = delete;
  OwnErrors& operator=(const OwnErrors&) = delete;
};

bool out_of_memory() { return ERR_GET_REASON(ERR_peek_last_error()) == ERR_R_MALLOC_FAILURE; }

Error failed(const char* what) { return fail(out_of_memory() ? Status::Memory : Status::Crypto, what); }

// SHA-256 answers 0 only when its state is not its own any more; going on would give digests that mean
// nothing, so the guard of the C interface answers INTERNAL.
void must(int answer) {
  if (answer != 1) throw std::logic_error("SHA-256");
}

SHA256_CTX* context_in(std::array<std::uint8_t, 128>& state) {
  return std::launder(reinterpret_cast<SHA256_CTX*>(state.data()));
}

}  // namespace

// --- SHA-256

Sha256::Sha256() {
  static_assert(sizeof(SHA256_CTX) <= sizeof state_ && alignof(SHA256_CTX) <= 8);
  static_assert(std::is_trivially_copyable_v<SHA256_CTX>);
  must(SHA256_Init(new (state_.data()) SHA256_CTX));
}

Sha256& Sha256::add(ByteView octets) {
  if (!octets.empty()) must(SHA256_Update(context_in(state_), octets.data(), octets.size()));
  return *this;
}

Sha256& Sha256::add_u64(std::uint64_t value) {
  std::array<std::uint8_t, 8> octets;
  for (std::size_t i = 0; i < octets.size(); ++i)
    octets[i] = static_cast<std::uint8_t>(value >> (56 - 8 * i));
  return add(ByteView(octets));
}

Sha256& Sha256::add_part(ByteView octets) { return add_u64(octets.size()).add(octets); }

Digest Sha256::digest() {
  static_assert(SHA256_DIGEST_LENGTH == std::tuple_size_v<Digest>);
  Digest digest;
  must(SHA256_Final(digest.data(), context_in(state_)));
  wipe(state_.data(), state_.size());  // it holds the end of what was hashed
  return digest;
}

Digest sha256(ByteView octets) { return Sha256().add(octets).digest(); }

// --- AES-256-GCM

namespace {

// Fetched once and kept until the process ends; a fetch that failed is tried again. Null when it fails.
const EVP_CIPHER* aes_256_gcm() {
  static std::atomic<EVP_CIPHER*> kept{nullptr};
  EVP_CIPHER* cipher = kept.load(std::memory_order_acquire);
  if (cipher != nullptr) return cipher;
  EVP_CIPHER* fetched = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
  if (fetched == nullptr) return nullptr;
  if (kept.compare_exchange_strong(cipher, fetched, std::memory_order_acq_rel)) return fetched;
  EVP_CIPHER_free(fetched);
  return cipher;
}

enum class Way : int { Open = 0, Seal = 1 };

// A context of its own for every call: freeing it wipes the expanded key, which a kept one would leave in
// memory.
CipherContext cipher_context(Way way, const Key& key, const std::uint8_t* nonce) {
  const EVP_CIPHER* cipher = aes_256_gcm();
  if (cipher == nullptr) return nullptr;
  CipherContext context(EVP_CIPHER_CTX_new());
  if (!context) return nullptr;
  const int seals = static_cast<int>(way);
  if (EVP_CipherInit_ex2(context.get(), cipher, key.view().data(), nonce, seals, nullptr) != 1)
    return nullptr;
  if (EVP_CIPHER_CTX_get_iv_length(context.get()) != int{kNonceSize}) return nullptr;
  return context;
}

bool authenticate(EVP_CIPHER_CTX* context, ByteView header) {
  int size = 0;
  return header.empty() ||
         EVP_CipherUpdate(context, nullptr, &size, header.data(), static_cast<int>(header.size())) == 1;
}

// As many octets out as in: GCM is a stream.
bool transform(EVP_CIPHER_CTX* context, ByteView in, std::uint8_t* out) {
  int size = 0;
  if (in.empty()) return true;
  return EVP_CipherUpdate(context, out, &size, in.data(), static_cast<int>(in.size())) == 1 &&
         static_cast<std::size_t>(size) == in.size();
}

bool finish(EVP_CIPHER_CTX* context) {
  std::array<std::uint8_t, EVP_MAX_BLOCK_LENGTH> nothing;
  int size = 0;
  return EVP_CipherFinal_ex(context, nothing.data(), &size) == 1 && size == 0;
}

bool too_long(ByteView octets) { return octets.size() > INT_MAX; }

}  // namespace

Result<Bytes> seal(const Key& key, const Nonce& nonce, ByteView header, ByteView plain) {
  if (too_long(header) || too_long(plain)) return fail(Status::Limit, "too many octets to seal at once");
  Bytes sealed(kNonceSize + plain.size() + kTagSize);
  std::ranges::copy(nonce, sealed.begin());
  std::uint8_t* const body = sealed.data() + kNonceSize;
  std::uint8_t* const tag = body + plain.size();

  const OwnErrors own_errors;
  const CipherContext context = cipher_context(Way::Seal, key, nonce.data());
  if (!context || !authenticate(context.get(), header) || !transform(context.get(), plain, body) ||
      !finish(context.get()) ||
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int{kTagSize}, tag) != 1) {
    return failed("sealing failed");
  }
  return sealed;
}

Result<Bytes> unseal(const Key& key, ByteView header, ByteView sealed) {
  if (too_long(header) || too_long(sealed)) return fail(Status::Limit, "too many octets to unseal at once");
  if (sealed.size() < kNonceSize + kTagSize) return fail(Status::Tampered, "sealed octets are cut short");
  const ByteView body = sealed.subspan(kNonceSize, sealed.size() - kNonceSize - kTagSize);
  std::array<std::uint8_t, kTagSize> tag;
  std::ranges::copy(sealed.last(kTagSize), tag.begin());
  Bytes plain(body.size());

  const OwnErrors own_errors;
  const CipherContext context = cipher_context(Way::Open, key, sealed.data());
  if (!context || !authenticate(context.get(), header) || !transform(context.get(), body, plain.data()) ||
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int{kTagSize}, tag.data()) != 1) {
    wipe(plain.data(), plain.size());
    return failed("unsealing failed");
  }
  if (!finish(context.get())) {
    wipe(plain.data(), plain.size());
    return fail(Status::Tampered, "sealed octets, their header or their key are not those that were sealed");
  }
  return plain;
}

// --- The rest

Result<void> random_octets(std::span<std::uint8_t> out) {
  const OwnErrors own_errors;
  if (!out.empty() && RAND_bytes_ex(nullptr, out.data(), out.size(), 256) != 1) {
    return failed("the system gives no random octets");
  }
  return {};
}

namespace {

bool is_p256(EVP_PKEY* key) {
  std::array<char, 32> group{};
  std::size_t size = 0;
  return EVP_PKEY_is_a(key, "EC") == 1 &&
         EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
         std::string_view(group.data(), size) == SN_X9_62_prime256v1;
}

// Null when the octets are not one P-256 key and nothing else.
PublicKey read_p256(ByteView octets) {
  if (octets.empty() || octets.size() > LONG_MAX) return nullptr;
  const unsigned char* at = octets.data();
  PublicKey key(d2i_PUBKEY(nullptr, &at, static_cast<long>(octets.size())));
  if (!key || at != octets.data() + octets.size() || !is_p256(key.get())) return nullptr;
  // The decoder lets the point at infinity pass.
  const KeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
  if (!check || EVP_PKEY_public_check_quick(check.get()) != 1) return nullptr;
  return key;
}

}  // namespace

Result<bool> verify_p256(ByteView public_key, ByteView octets, ByteView signature) {
  const OwnErrors own_errors;
  const PublicKey key = read_p256(public_key);
  if (!key) {
    return out_of_memory() ? fail(Status::Memory, "no memory for a public key")
                           : fail(Status::Value, "octets are not a P-256 public key");
  }
  const DigestContext context(EVP_MD_CTX_new());
  if (!context ||
      EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, key.get(), nullptr) != 1) {
    return failed("a signature could not be checked");
  }
  const int answer =
      EVP_DigestVerify(context.get(), signature.data(), signature.size(), octets.data(), octets.size());
  // Below 0 stands both for octets that are no signature and for a failure of the library.
  if (answer < 0 && out_of_memory()) return failed("a signature could not be checked");
  return answer == 1;
}

bool equal_constant_time(ByteView a, ByteView b) {
  return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

std::string crypto_library() { return OpenSSL_version(OPENSSL_VERSION); }

}  // namespace varde
