// Who may tell whom what, once more: plain loops over what was told, written from the law and from what a
// consent says, with none of the library's rules. Slow, and meant to be read beside the law.
#pragma once

#include <string>
#include <vector>

#include "model/event.h"
#include "model/profile.h"

namespace varde::property {

struct ReferenceAnswer {
  DisclosureOutcome outcome = DisclosureOutcome::DenyNotPermitted;
  std::string rule;
};

// One answer a category, in the order of the question.
std::vector<ReferenceAnswer> reference_disclosure(const std::vector<Event>& events, const Profile& profile,
                                                  const DisclosureQuestion& question, Instant at);

}  // namespace varde::property
