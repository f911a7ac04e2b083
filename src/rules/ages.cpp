#include "rules/ages.h"

#include "base/age.h"

namespace varde {

std::optional<CivilDate> day_of_age(const Basis& basis, std::string_view parameter, CivilDate born,
                                    CivilDate on) {
  const std::optional<std::int64_t> age = basis.amount(parameter, on);
  if (!age) return std::nullopt;
  const bool march = basis.amount("age.leap_birthday.march", on).value_or(0) != 0;
  return birthday(born, static_cast<int>(*age), march ? LeapBirthday::March1 : LeapBirthday::February28);
}

std::optional<CivilDate> day_of_age(const Basis& basis, std::string_view parameter, const CaseState& state,
                                    BornOn born, CivilDate on) {
  if (!state.person || !state.person->value.born) return std::nullopt;
  const PartialDate& birth = *state.person->value.born;
  return day_of_age(basis, parameter, born == BornOn::First ? birth.first : last_day(birth), on);
}

bool surely_under(const Basis& basis, std::string_view parameter, const CaseState& state, CivilDate on) {
  const std::optional<CivilDate> day = day_of_age(basis, parameter, state, BornOn::First, on);
  return day && on < *day;
}

}  // namespace varde
