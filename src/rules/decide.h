// decide(state, fact or command, basis, call) -> events, findings, notices. Writes nothing and reads no
// clock.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "model/event.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

struct Decision {
  Status answer = Status::Ok;  // Ok; Confirm or Refused, and then nothing may be stored
  std::vector<Event> events;   // with their places in the stream
  std::vector<Finding> findings;
  std::vector<Notice> notices;
  std::vector<Obligation> opened;
  std::vector<Obligation> closed;
  std::vector<Event> all;            // the case's events with these; erased bodies are gone
  CaseState whole;                   // their fold at the end of time
  std::vector<Obligation> standing;  // that follow from it
};

// A fact or a command with who gave it. `entry.body` is what happened or is to be done.
// Facts always decide to Ok. Fails only for acts that name what is not there (UnknownService, NotFound,
// Value).
Result<Decision> decide(std::span<const Event> events, std::shared_ptr<const Entry> entry, const Basis& basis,
                        const Call& call);

}  // namespace varde
