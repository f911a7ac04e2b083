// What the rules say of a fact or an act in its moment. A gate finds; it never refuses: the level decides.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "model/event.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

// A fact or an act, between the case as it stood and the case as it would stand.
struct Step {
  const EventBody& body;
  const Moment& occurred;
  const CaseState& before;
  const CaseState& after;
  std::span<const Event> events;  // as they stood
  const Basis& basis;
  const Call& call;
};

// The findings of all gates, at the levels that hold here; on a fact none is above advise.
std::vector<Finding> judge(const Step& step);

// What an act may not name, and a fact may (there it is a finding): services that the profile does not have,
// measures, consents and events that the case does not have, doubled ids, numbers that are no identity
// numbers.
Result<void> references_hold(const Step& step);

}  // namespace varde
