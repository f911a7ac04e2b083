#include "base/age.h"

namespace varde {

CivilDate birthday(CivilDate born, int age, LeapBirthday leap) {
  const CivilDate day = plus_years(born, age);
  const YearMonthDay birth = parts(born);
  const bool moved = birth.month == 2 && birth.day == 29 && parts(day).day == 28;
  return moved && leap == LeapBirthday::March1 ? plus_days(day, 1) : day;
}

int age_on(CivilDate born, CivilDate on, LeapBirthday leap) {
  const int age = parts(on).year - parts(born).year;
  return on < birthday(born, age, leap) ? age - 1 : age;
}

}  // namespace varde
