// What others are to be told of what happens here (utboks): the rows that nobody has acknowledged. Whether
// they may be told is for disclose() alone to say, when a row is read and when it is sent.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rules/outgoing.h"

namespace varde {

// What stands in `whole`, the fold of `events`, oldest first. It leaves when it is acknowledged (also by an
// envelope that answers it; a technical receipt is none), when somebody stopped it, or when the receiver
// turns out to have heard. What had left when it was corrected or taken back is told anew as that.
std::vector<Outgoing> outbox_of(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                                const Uuid& stream);
// The rows alone: what a ledger keeps.
std::vector<OutboxRow> outbox(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                              const Uuid& stream);

// May it be told? `by` decides: what lets it, or what stands in the way.
struct MayTell {
  bool may = false;
  std::string rule;
  std::optional<Uuid> consent;
  std::vector<Category> categories;  // what may be told of what is asked about; empty when nothing may
  DisclosureQuestion asked;          // the question that gave this answer
};
MayTell may_tell(const Outgoing& outgoing, const CaseState& state, const Basis& basis, Instant at);

// The instant from which a row counts as gone to its receiver; nothing while it is here.
std::optional<Instant> left_at(const CaseState& state, const Uuid& item);
// Has somebody acknowledged the row by hand, or the receiver's system?
bool acknowledged(const CaseState& state, const Uuid& item);
// ... or has the receiver answered the event in an envelope that was proved?
bool acknowledges(const CaseState& state, const Uuid& item, const Uuid& event, const Party& to);

}  // namespace varde
