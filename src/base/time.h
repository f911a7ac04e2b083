// Instants, civil dates and the days of Europe/Oslo. Nothing here reads a clock or the system's zone files.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"

namespace varde {

// Microseconds since 1970-01-01T00:00Z. The C interface's unit.
struct Instant {
  std::int64_t us = 0;
  auto operator<=>(const Instant&) const = default;
};
inline constexpr Instant kBeginning{INT64_MIN};
inline constexpr Instant kEnd{INT64_MAX};

// A day of the Gregorian calendar, 1800-01-01 to 2399-12-31, as days since 1970-01-01. Every function reads a
// day outside of that as the nearest end, and answers with a day inside it.
struct CivilDate {
  std::int32_t day = 0;
  auto operator<=>(const CivilDate&) const = default;
};
inline constexpr CivilDate kFirstDate{-62091};
inline constexpr CivilDate kLastDate{157053};
struct YearMonthDay {
  int year, month, day;
  bool operator==(const YearMonthDay&) const = default;
};

Result<CivilDate> civil_date(int year, int month, int day);  // Status::Date when there is no such day
YearMonthDay parts(CivilDate date);
int weekday(CivilDate date);  // 1 = Monday ... 7 = Sunday, as ISO 8601
inline CivilDate plus_days(CivilDate date, std::int64_t days) {
  return {static_cast<std::int32_t>(date.day + days)};
}
// The same day of a later or earlier month; the last of that month where it has no such day.
CivilDate plus_months(CivilDate date, int months);
CivilDate plus_years(CivilDate date, int years);
std::string to_text(CivilDate date);                        // 2026-03-14
Result<CivilDate> parse_civil_date(std::string_view text);  // exactly that form

// A date as records have it: 2026, 2026-03 or 2026-03-14.
struct PartialDate {
  enum class Precision : std::uint8_t { Year, Month, Day };
  CivilDate first;  // the first day that it can mean
  Precision precision = Precision::Day;
  bool operator==(const PartialDate&) const = default;
};
CivilDate last_day(const PartialDate& date);  // the last day that it can mean
std::string to_text(const PartialDate& date);
Result<PartialDate> parse_partial_date(std::string_view text);

// Europe/Oslo: the day on which an instant falls, and the instant at which a day begins (summer time since
// 1916).
CivilDate oslo_day(Instant instant);
Instant oslo_midnight(CivilDate date);
// The instant of a wall-clock minute of Oslo (hour 0 to 23, minute 0 to 59); of two, the earlier; in the gap,
// the first after it.
Instant oslo_time(CivilDate date, int hour, int minute);

// When something happened: an instant, or a date with its precision.
struct Moment {
  std::variant<Instant, PartialDate> value = Instant{};
  bool operator==(const Moment&) const = default;
  Instant earliest() const;  // the first instant that it can mean
  Instant latest() const;    // the last instant that it can mean
  CivilDate day() const;     // the Oslo day of the earliest
  bool exact() const { return std::holds_alternative<Instant>(value); }
};
// Is it certain that a came before b? An order known only through precision is never called impossible.
inline bool surely_before(const Moment& a, const Moment& b) { return a.latest() < b.earliest(); }

// RFC 3339 in UTC with up to six decimals, for texts that people read: 2026-03-14T09:30:00Z. Years 1800 to
// 2399; `Z` and `T` in upper case, no other offset, no leap second. Status::Date for all else.
std::string to_text(Instant instant);
Result<Instant> parse_instant(std::string_view text);

}  // namespace varde
