// Generated from src/rules/pack/no-2026-11.json; do not edit.
// The rule pack that is compiled in.
#pragma once

#include <string_view>

namespace varde {

// no-2026-11, rule-pack/1, exactly as it stands in src/rules/pack. Lives as long as the program.
extern const std::string_view kRulePack;

}  // namespace varde
