// Bodies are closed under their own keys, rows are chained by their hashes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/crypto.h"
#include "base/result.h"
#include "model/ledger.h"

namespace varde {

// How bodies are kept: with a data key, sealed; without one, as plain octets that the host's database
// protects.
struct Sealing {
  std::optional<Key> data_key;
};

// Fills in body, commitment and hash of a row whose other members stand, `previous` among them.
Result<void> close_row(const Sealing& sealing, std::string_view body, LedgerRow& row);

// The body of a row as canonical JSON; nothing when it has been erased. Status::Tampered when commitment or
// seal contradict.
Result<std::optional<std::string>> open_body(const Sealing& sealing, const LedgerRow& row);

// SHA-256(tag, stream, sequence, command, ordinal, kind, schema, recorded, pack, rules, organisation,
// commitment, previous).
Digest row_hash(const LedgerRow& row);

// SHA-256 over nonce and ciphertext, or over 32 random octets and the plain body.
Digest commitment_of(const SealedBody& body);

}  // namespace varde
