// What others are to be told of what happens here (utboks): whom, of which event, and why. Whether they may
// be told is for disclose() alone to say, when a row is read and when it is sent.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/case_state.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

// The name of a row: the same fact is told to nobody twice.
Uuid outbox_id(const Uuid& stream, std::string_view rule, const Uuid& event, const Uuid& recipient);

// The rows that stand in `whole`, the fold of `events`, oldest first.
std::vector<OutboxRow> outbox(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                              const Uuid& stream);

}  // namespace varde
