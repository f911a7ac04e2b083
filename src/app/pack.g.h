// Generated from src/rules/pack/no-2026-11.json; do not edit.
// The rule pack that is compiled in.
#pragma once

#include <span>
#include <string_view>

namespace varde {

// no-2026-11, rule-pack/1, without the white space between its members. One after another the parts are the
// document. They live as long as the program.
extern const std::span<const std::string_view> kRulePackParts;

}  // namespace varde
