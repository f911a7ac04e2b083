// The Norwegian calendar: public holidays (lov om helligdager, 1 and 17 May) and working days, 1900-2100.
#pragma once

#include "base/time.h"

namespace varde {

// Whether Saturday is a working day (virkedag). The health sector counts Monday to Friday; the rule pack says
// so as a parameter.
enum class Saturday : std::uint8_t { Free, Works };

CivilDate easter_sunday(int year);
// A public holiday other than an ordinary Sunday: 1 January, Maundy Thursday, Good Friday, Easter Sunday and
// Monday, 1 May (since 1947), 17 May (since 1947), Ascension Day, Whit Sunday and Monday, 25 and 26 December.
bool is_public_holiday(CivilDate date);
bool is_working_day(CivilDate date, Saturday saturday);
// The n-th working day after `date`; `date` itself is not counted (domstolloven § 148). n >= 0; 0 gives
// `date`.
CivilDate plus_working_days(CivilDate date, int n, Saturday saturday);
// `date`, or the next working day when it is none (domstolloven § 149).
CivilDate roll_forward(CivilDate date, Saturday saturday);

}  // namespace varde
