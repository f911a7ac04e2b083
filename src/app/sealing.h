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

// The same of a page of the log, whose number comes later: fills in body, commitment and hash.
Result<void> close_page(const Sealing& sealing, ByteView body, LogPage& page);

// The body of a page. Status::Tampered when commitment or seal contradict.
Result<Bytes> open_page(const Sealing& sealing, const LogPage& page);

// SHA-256(tag, recorded, count, decided, commitment). The page's number is in its commit's hash.
Digest page_hash(const LogPage& page);

// SHA-256 over nonce and ciphertext, or over 32 random octets and the plain body.
Digest commitment_of(const SealedBody& body);

}  // namespace varde
