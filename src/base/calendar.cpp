#include "base/calendar.h"

namespace varde {

// The Gregorian computus in the form that Meeus gives (Astronomical Algorithms, chapter 8); the letters are
// his.
CivilDate easter_sunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  const Result<CivilDate> date = civil_date(year, n / 31, n % 31 + 1);
  return date ? *date : year < 1800 ? kFirstDate : kLastDate;
}

bool is_public_holiday(CivilDate date) {
  const auto [year, month, day] = parts(date);
  switch (month) {
    case 1:
      return day == 1;
    case 12:
      return day == 25 || day == 26;
    case 3:
    case 4:
    case 5:
    case 6:
      break;
    default:
      return false;
  }
  // Lov av 26 April 1947 nr. 1 made both days holidays.
  if (month == 5 && (day == 1 || day == 17) && year >= 1947) return true;
  switch (date.day - easter_sunday(year).day) {
    case -3:
    case -2:
    case 0:
    case 1:
      return true;  // skjærtorsdag, langfredag, første og andre påskedag
    case 39:
    case 49:
    case 50:
      return true;  // Kristi himmelfartsdag, første og andre pinsedag
    default:
      return false;
  }
}

bool is_working_day(CivilDate date, Saturday saturday) {
  const int day = weekday(date);
  if (day == 7 || (day == 6 && saturday == Saturday::Free)) return false;
  return !is_public_holiday(date);
}

CivilDate roll_forward(CivilDate date, Saturday saturday) {
  while (date < kLastDate && !is_working_day(date, saturday)) date = plus_days(date, 1);
  return date;
}

CivilDate plus_working_days(CivilDate date, int n, Saturday saturday) {
  for (; n > 0 && date < kLastDate; --n) date = roll_forward(plus_days(date, 1), saturday);
  return date;
}

}  // namespace varde
