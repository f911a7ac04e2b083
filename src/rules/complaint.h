// Where a decision about an individual plan can be complained of (forskrift om individuell plan § 11). The
// legal basis of the plan decides.
#pragma once

#include <cstdint>
#include <optional>

#include "model/rule_pack.h"

namespace varde {

struct ComplaintRoute {
  const char* rule;                   // its citation is the paragraph
  const char* text;                   // of the rule's texts; `subject` in it is the number of weeks
  const char* to;                     // key of the pack's words: whom to
  std::optional<std::int64_t> weeks;  // within how many, as it stood on the day; nothing without a row
};

// By the law under which the plan was started; `on` is the day of the decision.
ComplaintRoute complaint_route(TaskBasis basis, const RulePack& pack, CivilDate on);

}  // namespace varde
