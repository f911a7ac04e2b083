// Age in whole years, and the day on which an age is reached.
#pragma once

#include "base/time.h"

namespace varde {

// When somebody born on 29 February has a birthday in a common year.
enum class LeapBirthday : std::uint8_t { February28, March1 };

int age_on(CivilDate born, CivilDate on, LeapBirthday leap);
CivilDate birthday(CivilDate born, int age, LeapBirthday leap);

}  // namespace varde
