// The rule pack that is compiled in: the newest of src/rules/pack.
#pragma once

#include <span>
#include <string_view>

namespace varde {

// rule-pack/1, a line a part: one after another they are the document. They live as long as the program.
extern const std::span<const std::string_view> kRulePackLines;

}  // namespace varde
