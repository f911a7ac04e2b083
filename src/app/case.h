// One stream, opened: its events as they can be folded, and where it stands.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/sealing.h"
#include "base/result.h"
#include "model/event.h"
#include "model/ledger.h"
#include "rules/basis.h"

namespace varde {

// Immutable once opened; any thread at the same time.
struct Case {
  Uuid stream{};
  StreamHead head;
  std::vector<Event> events;
  std::int64_t organisation = 0;  // the newest sequence of the organisation that a row was decided under
  bool newer = false;  // holds a kind that this library does not know: read what is known, change nothing
};

// The case as it is stored now.
using OpenCases = std::function<Result<std::shared_ptr<const Case>>(const Uuid& stream)>;

// The index rows that follow from a case: what `report` and `act` give along, and what a deep verification
// derives anew. `whole` is the fold of its events at the end of time, `standing` the obligations that follow
// from it.
IndexRows index_of(const Case& known, const CaseState& whole, std::vector<Obligation> standing,
                   const Basis& basis);

// Opens the bodies of `rows`, which continue `before` (sequences without gaps, hashes that chain).
// Status::Tampered when they do not.
Result<Case> open_case(const Sealing& sealing, const Uuid& controller, const Uuid& stream,
                       const std::vector<LedgerRow>& rows, const Case* before = nullptr);

}  // namespace varde
