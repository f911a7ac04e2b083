// What calls over a host's rows share: the outcome that was sought, and what is given back.
#pragma once

#include <utility>

#include "capi/guard.h"
#include "codec/records.g.h"

namespace varde::capi {

// The outcome row that was sought is the one of this command, or the host has mixed two calls up.
inline Result<void> check_outcome(const OpenCase& opened, const Uuid& command) {
  if (!opened.outcome || opened.outcome->command == command) return {};
  return fail(Status::Value, "rows: the outcome belongs to another command", "/outcome/command");
}

// Nothing to commit, at the place where the case stands.
inline Batch unchanged(const OpenCase& opened) {
  Batch batch;
  batch.stream = opened.known.stream;
  batch.expected = opened.known.head.sequence;
  return batch;
}

// Ends a call over a host's rows: nothing to commit unless it was carried out, and no outcome of what has
// been erased.
inline Status give_computed(CallFrame& call, const OpenCase& opened, Computed& computed, varde_bytes** batch,
                            varde_bytes** outcome) {
  if (computed.answer != Status::Ok) computed.batch = unchanged(opened);
  call.give(batch, write_batch(computed.batch));
  if (computed.answer != Status::Erased) call.give(outcome, std::move(computed.outcome));
  return computed.answer;
}

}  // namespace varde::capi
