// How old a person is, as far as the birth date tells.
#pragma once

#include <optional>
#include <string_view>

#include "model/case_state.h"
#include "rules/basis.h"

namespace varde {

// The day on which somebody reaches an age (a parameter of the pack as it is on `on`), for one born on
// `born`.
std::optional<CivilDate> day_of_age(const Basis& basis, std::string_view parameter, CivilDate born,
                                    CivilDate on);

// Which of the days that a birth date without a day can mean. What the law gives to those below an age only
// is said of who is below it for certain, by the first; what it takes from whoever reaches an age ends on the
// day that is certain, by the last.
enum class BornOn : std::uint8_t { First, Last };
// The same of the person of a case; nothing when no birth date is known.
std::optional<CivilDate> day_of_age(const Basis& basis, std::string_view parameter, const CaseState& state,
                                    BornOn born, CivilDate on);
// Certainly below an age.
bool surely_under(const Basis& basis, std::string_view parameter, const CaseState& state, CivilDate on);

}  // namespace varde
