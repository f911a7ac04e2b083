// Another body that signs what it tells: a P-256 key made for the test.
#pragma once

#include <doctest/doctest.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string_view>

#include "base/bytes.h"

namespace varde::test {

class Signer {
 public:
  Signer() : key_(EVP_EC_gen("P-256"), &EVP_PKEY_free) {
    REQUIRE(key_);
    std::uint8_t* der = nullptr;
    const int size = i2d_PUBKEY(key_.get(), &der);
    REQUIRE(size > 0);
    public_key.assign(der, der + size);
    OPENSSL_free(der);
  }

  Bytes sign(std::string_view text) const {
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> work(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    REQUIRE(EVP_DigestSignInit(work.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1);
    const auto* octets = reinterpret_cast<const std::uint8_t*>(text.data());
    std::size_t size = 0;
    REQUIRE(EVP_DigestSign(work.get(), nullptr, &size, octets, text.size()) == 1);
    Bytes out(size);
    REQUIRE(EVP_DigestSign(work.get(), out.data(), &size, octets, text.size()) == 1);
    out.resize(size);
    return out;
  }

  Bytes public_key;  // DER, SubjectPublicKeyInfo

 private:
  std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key_;
};

}  // namespace varde::test
