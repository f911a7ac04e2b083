// The rows of a ledger as they are stored: header and chain in one, body and key in another that can be
// destroyed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/time.h"
#include "base/uuid.h"
#include "model/finding.h"

namespace varde {

// The body of a row. Sealed: `key` is the body's own random key wrapped by the data key, `octets` is nonce ||
// ciphertext
// || tag with the header as associated data. Unsealed: `key` is 32 random octets, `octets` the plain
// canonical JSON.
struct SealedBody {
  bool sealed = true;
  Bytes key;
  Bytes octets;
  bool operator==(const SealedBody&) const = default;
};

struct LedgerRow {
  Uuid stream{};              // a case, or the organisation
  std::int64_t sequence = 0;  // in the stream, from 1, without gaps
  Uuid command{};
  std::int32_t ordinal = 0;  // 0 is the command's outcome, events follow from 1
  std::string kind;          // "plan.started", "outcome"
  std::string schema;        // of the body: "entry/1", "outcome-entry/1"
  Instant recorded;
  Digest pack{};                  // the rule pack that was used
  std::int32_t rules = 0;         // the revision of the rules' code
  std::int64_t organisation = 0;  // the organisation's sequence that was used
  Digest commitment{};            // to the body
  Digest previous{};              // hash of the stream's row before; zeros for the first
  Digest hash{};
  std::optional<SealedBody> body;  // absent when erased
  bool operator==(const LedgerRow&) const = default;
};

// A page of the log of what was asked and answered about telling: many records in one commit. It is of no
// stream: a record names its case by the case's id.
struct LogPage {
  std::int64_t number = 0;  // from 1, without gaps; the ledger gives it
  Instant recorded;
  std::int32_t count = 0;    // records in the body
  std::int64_t decided = 0;  // the last commit that the answers rest on: append-if
  Digest commitment{};       // to the body
  Digest hash{};             // of all above but the number, which the commit has
  SealedBody body;
  bool operator==(const LogPage&) const = default;
};

// What one fact or command adds: computed, not yet written.
struct Batch {
  Uuid stream{};
  std::int64_t expected = 0;  // the stream's last sequence that this was decided on: append-if
  std::vector<LedgerRow> rows;
  std::vector<std::int64_t> erase;  // sequences of this stream whose bodies go with this commit
  IndexRows index;
};

// A row's place in a list over many cases that is ordered by an instant.
struct ListPlace {
  Instant at;
  Uuid stream{};
  std::int64_t position = 0;  // among the case's rows
  bool operator==(const ListPlace&) const = default;
  bool operator<(const ListPlace& other) const {
    return std::tie(at, stream, position) < std::tie(other.at, other.stream, other.position);
  }
};
template <class Row>
struct Listed {
  ListPlace place;
  Row row;
  bool operator==(const Listed&) const = default;
};

// Which duties of a service: open at an instant, due from `since` and before `until`.
struct OwnedDuties {
  Uuid owner{};
  Instant at;
  Instant since = kBeginning,
          until = kEnd;  // what has no limit is due at kEnd, and is there when nothing is before it
  bool operator==(const OwnedDuties&) const = default;
};
struct DutyCount {
  std::int64_t open = 0, overdue = 0;
  std::optional<Instant> next;  // after `at`: when one falls due, opens or passes on
  bool operator==(const DutyCount&) const = default;
};

// Where a stream stands.
struct StreamHead {
  std::int64_t sequence = 0;
  Digest hash{};
  bool operator==(const StreamHead&) const = default;
};

// Where an embedded store stands: the number and the hash of its last commit. The host keeps it elsewhere.
struct StoreHead {
  std::int64_t commit = 0;
  Digest hash{};
  bool operator==(const StoreHead&) const = default;
};

// One commit of an embedded store: the hash chains the commits, and through the rows' hashes the streams. It
// writes rows of one stream, or one page of the log.
struct CommitRow {
  std::int64_t number = 0;
  Uuid stream{};                     // nil for a page
  std::int64_t first = 0, last = 0;  // sequences written
  Digest previous{};
  Digest hash{};
  std::int64_t page = 0;  // the number of the page; 0 for rows
  bool operator==(const CommitRow&) const = default;
};

}  // namespace varde
