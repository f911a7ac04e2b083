#include "app/case.h"

#include <algorithm>

#include "codec/records.g.h"
#include "rules/lists.h"
#include "rules/obligations.h"
#include "rules/outbox.h"

namespace varde {
namespace {

Error broken(const char* what, const LedgerRow& row) {
  return fail(Status::Tampered, what, "sequence " + std::to_string(row.sequence));
}

Result<void> check_place(const Case& known, const LedgerRow& row) {
  if (row.stream != known.stream) return broken("a row belongs to another stream", row);
  if (row.sequence != known.head.sequence + 1) return broken("a row is missing or out of order", row);
  if (row.previous != known.head.hash) return broken("a row does not follow the one before", row);
  if (row_hash(row) != row.hash) return broken("a row's hash is not that of its content", row);
  return {};
}

Result<void> take_event(Case& known, const Uuid& controller, const LedgerRow& row,
                        const std::optional<std::string>& body) {
  const std::optional<EventKind> kind = parse_code<EventKind>(row.kind);
  if (!kind || row.schema != "entry/1") {
    known.newer = true;
    return {};
  }
  Event event;
  event.kind = *kind;
  event.sequence = row.sequence;
  event.command = row.command;
  event.recorded = row.recorded;
  event.id = event_id(controller, row.stream, row.command, *kind, row.ordinal);
  if (body) {
    Result<Entry> entry = read_entry(*body);
    if (!entry) return entry.error();
    event.entry = std::make_shared<const Entry>(*std::move(entry));
  }
  known.events.push_back(std::move(event));
  return {};
}

}  // namespace

IndexRows index_of(const Case& known, const CaseState& whole, std::vector<Obligation> standing,
                   const Basis& basis) {
  IndexRows index;
  index.obligations = std::move(standing);
  index.responsibilities = responsibilities(whole, basis);
  index.outbox = outbox(known.events, whole, basis, known.stream);
  index.stays = stay_rows(whole);
  index.referrals = referral_rows(whole, basis);
  return index;
}

Result<Case> open_case(const Sealing& sealing, const Uuid& controller, const Uuid& stream,
                       const std::vector<LedgerRow>& rows, const Case* before) {
  Case known;
  if (before) known = *before;
  known.stream = stream;
  for (const LedgerRow& row : rows) {
    if (Result<void> placed = check_place(known, row); !placed) return placed.error();
    Result<std::optional<std::string>> body = open_body(sealing, row);
    if (!body) return body.error();
    // An outcome is what was answered: everything that stands follows from the events.
    if (row.ordinal != 0) {
      if (Result<void> taken = take_event(known, controller, row, *body); !taken) return taken.error();
    }
    known.head = {row.sequence, row.hash};
    known.organisation = std::max(known.organisation, row.organisation);
  }
  return known;
}

}  // namespace varde
