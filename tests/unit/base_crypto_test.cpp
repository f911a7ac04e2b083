#include <doctest/doctest.h>
#include <openssl/err.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "base/crypto.h"

using namespace varde;

namespace {

Bytes hex(std::string_view text) { return *from_hex(text); }

Key key_of(std::string_view text) {
  const Bytes octets = hex(text);
  return Key(std::span<const std::uint8_t, Key::kSize>(octets));
}

Nonce nonce_of(std::string_view text) {
  Nonce nonce{};
  std::ranges::copy(hex(text), nonce.begin());
  return nonce;
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (std::string_view part : parts) all += part;
  return all;
}

}  // namespace

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples") {
  struct Row {
    std::string_view id;
    std::string text;
    std::string_view digest;
  };
  const Row rows[] = {
      {"none", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
      {"a million", std::string(1'000'000, 'a'),
       "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(to_hex(sha256(view_of(row.text))) == row.digest);
    for (const std::size_t piece : {1, 63, 64, 65, 1000}) {
      Sha256 hash;
      for (std::size_t at = 0; at < row.text.size(); at += piece) {
        hash.add(std::string_view(row.text).substr(at, piece));
      }
      CHECK(to_hex(hash.digest()) == row.digest);
    }
  }
}

TEST_CASE("SHA-256 takes counts as eight octets, the highest first") {
  CHECK(Sha256().add_u64(0x0102030405060708).digest() == sha256(hex("0102030405060708")));
  CHECK(Sha256().add_part("abc").digest() == sha256(hex("0000000000000003616263")));
  CHECK(Sha256().add_part("ab").add_part("c").digest() != Sha256().add_part("a").add_part("bc").digest());
  CHECK(Sha256().add_part("").add_part("a").digest() != Sha256().add_part("a").add_part("").digest());
}

TEST_CASE("a copied SHA-256 goes its own way") {
  Sha256 hash;
  hash.add("ab");
  Sha256 copy = hash;
  CHECK(copy.add("c").digest() == sha256(view_of("abc")));
  CHECK(hash.add("d").digest() == sha256(view_of("abd")));
}

// Test cases 13 to 16 of "The Galois/Counter Mode of Operation" (McGrew and Viega), which NIST took in.
TEST_CASE("AES-256-GCM gives NIST's ciphertexts and tags") {
  constexpr std::string_view kKey = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
  constexpr std::string_view kPlain =
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
      "b16aedf5aa0de657ba637b391aafd255";
  constexpr std::string_view kCipher =
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
      "c5f61e6393ba7a0abcc9f662898015ad";
  const std::string zero_key(64, '0');
  const std::string zero_nonce(24, '0');
  struct Row {
    std::string_view id;
    std::string_view key, nonce, header, plain, cipher, tag;
  };
  const Row rows[] = {
      {"13", zero_key, zero_nonce, "", "", "", "530f8afbc74536b9a963b4f1c4cb738b"},
      {"14", zero_key, zero_nonce, "", "00000000000000000000000000000000", "cea7403d4d606b6e074ec5d3baf39d18",
       "d0d1c8a799996bf0265b98b5d48ab919"},
      {"15", kKey, "cafebabefacedbaddecaf888", "", kPlain, kCipher, "b094dac5d93471bdec1a502270e3cc6c"},
      {"16", kKey, "cafebabefacedbaddecaf888", "feedfacedeadbeeffeedfacedeadbeefabaddad2",
       kPlain.substr(0, 120), kCipher.substr(0, 120), "76fc6ece0f4e1768cddf8853bb2d551b"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Key key = key_of(row.key);
    const Result<Bytes> sealed = seal(key, nonce_of(row.nonce), hex(row.header), hex(row.plain));
    REQUIRE(sealed.ok());
    CHECK(to_hex(*sealed) == joined({row.nonce, row.cipher, row.tag}));
    const Result<Bytes> plain = unseal(key, hex(row.header), *sealed);
    REQUIRE(plain.ok());
    CHECK(to_hex(*plain) == row.plain);
  }
}

TEST_CASE("a change of any bit of what was sealed, of its header or of the key is noticed") {
  const Key key = key_of(std::string(64, '7'));
  const Bytes header = hex("0102030405"), plain = hex("00ff00ff00ff00ff00ff");
  const Result<Bytes> sealed = seal(key, nonce_of("000102030405060708090a0b"), header, plain);
  REQUIRE(sealed.ok());
  REQUIRE(*unseal(key, header, *sealed) == plain);
  const auto refused = [](const Result<Bytes>& result) {
    return !result.ok() && result.error().status == Status::Tampered;
  };

  for (std::size_t bit = 0; bit < sealed->size() * 8; ++bit) {
    Bytes changed = *sealed;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
    CAPTURE(bit);
    CHECK(refused(unseal(key, header, changed)));
  }
  for (std::size_t bit = 0; bit < header.size() * 8; ++bit) {
    Bytes changed = header;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
    CHECK(refused(unseal(key, changed, *sealed)));
  }
  for (std::size_t octet = 0; octet < Key::kSize; ++octet) {
    Key changed = key;
    changed.fill()[octet] ^= 1;
    CHECK(refused(unseal(changed, header, *sealed)));
  }
  for (std::size_t size = 0; size < sealed->size(); ++size) {
    CHECK(refused(unseal(key, header, ByteView(*sealed).first(size))));
  }
  CHECK(refused(unseal(key, {}, *sealed)));
}

TEST_CASE("sizes beyond what the cipher takes at once are refused before they are read") {
  // No octet of this view is ever touched.
  const std::uint8_t octet = 0;
  const ByteView huge(&octet, std::size_t{1} << 31);
  CHECK(seal(Key(), Nonce{}, {}, huge).error().status == Status::Limit);
  CHECK(seal(Key(), Nonce{}, huge, {}).error().status == Status::Limit);
  CHECK(unseal(Key(), huge, {}).error().status == Status::Limit);
  CHECK(unseal(Key(), {}, huge).error().status == Status::Limit);
}

TEST_CASE("threads seal and unseal at the same time") {
  const Key key = key_of(std::string(64, '3'));
  std::vector<std::thread> threads;
  std::vector<int> good(4, 0);
  for (std::size_t t = 0; t < good.size(); ++t) {
    threads.emplace_back([&key, &mine = good[t], t] {
      for (int i = 0; i < 200; ++i) {
        Nonce nonce{};
        nonce[0] = static_cast<std::uint8_t>(t);
        const Bytes plain(static_cast<std::size_t>(i), static_cast<std::uint8_t>(t));
        const Result<Bytes> sealed = seal(key, nonce, {}, plain);
        if (sealed && *unseal(key, {}, *sealed) == plain) ++mine;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(good == std::vector<int>(4, 200));
}

TEST_CASE("random octets are given, and never the same") {
  std::array<std::uint8_t, 32> a{}, b{};
  REQUIRE(random_octets(a).ok());
  REQUIRE(random_octets(b).ok());
  CHECK(a != b);
  CHECK(a != std::array<std::uint8_t, 32>{});
  CHECK(random_octets({}).ok());
}

namespace {

// The key and the signatures of RFC 6979, appendix A.2.5 (P-256, SHA-256).
constexpr std::string_view kSpkiP256 = "3059301306072a8648ce3d020106082a8648ce3d030107034200";
constexpr std::string_view kPoint =
    "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
    "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";
constexpr std::string_view kOverSample =
    "3046022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
    "022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8";
constexpr std::string_view kOverTest =
    "3045022100f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367"
    "0220019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083";

}  // namespace

TEST_CASE("P-256 signatures stand over what was signed and nothing else") {
  const Bytes key = hex(joined({kSpkiP256, kPoint}));
  struct Row {
    std::string_view id, text;
    std::string signature;
    bool stands;
  };
  const Row rows[] = {
      {"sample", "sample", std::string(kOverSample), true},
      {"test", "test", std::string(kOverTest), true},
      {"swapped", "test", std::string(kOverSample), false},
      {"other text", "Sample", std::string(kOverSample), false},
      {"no text", "", std::string(kOverSample), false},
      {"no signature", "sample", "", false},
      {"not DER", "sample", "00", false},
      {"cut short", "sample", std::string(kOverSample.substr(0, 140)), false},
      {"an octet more", "sample", joined({kOverSample, "00"}), false},
      {"r and s are 0", "sample", "3006020100020100", false},
      {"r and s are 1", "sample", "3006020101020101", false},
      {"length not in its shortest form", "sample", joined({"308146", kOverSample.substr(4)}), false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Result<bool> answer = verify_p256(key, view_of(row.text), hex(row.signature));
    REQUIRE(answer.ok());
    CHECK(*answer == row.stands);
  }
}

TEST_CASE("what is no P-256 key is refused as such") {
  constexpr std::string_view kSpkiP384 = "3076301006072a8648ce3d020106052b81040022036200";
  constexpr std::string_view kGeneratorP384 =
      "04aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"
      "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f";
  const std::string good = joined({kSpkiP256, kPoint});
  struct Row {
    std::string_view id;
    std::string key;
  };
  const Row rows[] = {
      {"none", ""},
      {"text", "6b6579"},
      {"cut short", good.substr(0, good.size() - 2)},
      {"an octet more", good + "00"},
      {"point beside the curve", good.substr(0, good.size() - 2) + "98"},
      {"point at infinity", "3019301306072a8648ce3d020106082a8648ce3d03010703020000"},
      {"Ed25519", "302a300506032b6570032100d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"},
      {"P-384", joined({kSpkiP384, kGeneratorP384})},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Result<bool> answer = verify_p256(hex(row.key), view_of("sample"), hex(kOverSample));
    REQUIRE(!answer.ok());
    CHECK(answer.error().status == Status::Value);
  }
}

TEST_CASE("failures leave nothing in the host's list of OpenSSL errors") {
  ERR_clear_error();
  (void)verify_p256(hex("6b6579"), {}, {});
  (void)verify_p256(hex(joined({kSpkiP256, kPoint})), {}, hex("00"));
  (void)unseal(Key(), {}, Bytes(40));
  CHECK(ERR_peek_error() == 0);

  ERR_raise(ERR_LIB_USER, 1);
  (void)verify_p256(hex("6b6579"), {}, {});
  CHECK(ERR_GET_LIB(ERR_get_error()) == ERR_LIB_USER);
  CHECK(ERR_get_error() == 0);
}

TEST_CASE("comparison in constant time") {
  CHECK(equal_constant_time({}, {}));
  CHECK(equal_constant_time(hex("0102"), hex("0102")));
  CHECK(!equal_constant_time(hex("0102"), hex("0103")));
  CHECK(!equal_constant_time(hex("0102"), hex("0202")));
  CHECK(!equal_constant_time(hex("0102"), hex("010200")));
  CHECK(!equal_constant_time({}, hex("00")));
}
