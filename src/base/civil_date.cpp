#include <algorithm>
#include <boost/date_time/gregorian/greg_calendar.hpp>

#include "base/digits.h"
#include "base/time.h"

namespace varde {
namespace {

using Calendar = boost::gregorian::gregorian_calendar;

constexpr std::int64_t kEpoch = 2440588;  // Boost's number of 1970-01-01, the Julian day

CivilDate held(std::int64_t day) {
  return {
      static_cast<std::int32_t>(std::clamp(day, std::int64_t{kFirstDate.day}, std::int64_t{kLastDate.day}))};
}

int days_in_month(int year, int month) {
  return Calendar::end_of_month_day(static_cast<unsigned short>(year), static_cast<unsigned short>(month));
}

// For a day that exists: Boost throws at others.
CivilDate day_of(int year, int month, int day) {
  const Calendar::ymd_type ymd(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                               static_cast<unsigned short>(day));
  return {static_cast<std::int32_t>(static_cast<std::int64_t>(Calendar::day_number(ymd)) - kEpoch)};
}

Error not_a_date() {
  return fail(Status::Date, "text is not a date of the form 2026, 2026-03 or 2026-03-14");
}

}  // namespace

Result<CivilDate> civil_date(int year, int month, int day) {
  if (year < 1800 || year > 2399) return fail(Status::Date, "a year is outside of 1800 to 2399");
  if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
    return fail(Status::Date, "there is no such day");
  }
  return day_of(year, month, day);
}

YearMonthDay parts(CivilDate date) {
  const auto number = static_cast<Calendar::date_int_type>(held(date.day).day + kEpoch);
  const Calendar::ymd_type ymd = Calendar::from_day_number(number);
  return {ymd.year, ymd.month, ymd.day};
}

int weekday(CivilDate date) {
  // 1800-01-01 was a Wednesday; counted from there the day is never negative.
  return (held(date.day).day - kFirstDate.day + 2) % 7 + 1;
}

CivilDate plus_months(CivilDate date, int months) {
  const YearMonthDay from = parts(date);
  const std::int64_t count = std::int64_t{from.year} * 12 + from.month - 1 + months;
  if (count < 1800 * 12) return kFirstDate;
  if (count >= 2400 * 12) return kLastDate;
  const int year = static_cast<int>(count / 12), month = static_cast<int>(count % 12) + 1;
  return day_of(year, month, std::min(from.day, days_in_month(year, month)));
}

CivilDate plus_years(CivilDate date, int years) {
  return plus_months(date, std::clamp(years, -600, 600) * 12);  // more than that leaves the calendar anyhow
}

std::string to_text(CivilDate date) { return to_text(PartialDate{date, PartialDate::Precision::Day}); }

Result<CivilDate> parse_civil_date(std::string_view text) {
  if (text.size() != 10) return not_a_date();
  const Result<PartialDate> date = parse_partial_date(text);
  if (!date) return date.error();
  return date->first;
}

CivilDate last_day(const PartialDate& date) {
  const YearMonthDay first = parts(date.first);
  switch (date.precision) {
    case PartialDate::Precision::Year:
      return day_of(first.year, 12, 31);
    case PartialDate::Precision::Month:
      return day_of(first.year, first.month, days_in_month(first.year, first.month));
    case PartialDate::Precision::Day:
      break;
  }
  return held(date.first.day);
}

std::string to_text(const PartialDate& date) {
  const YearMonthDay first = parts(date.first);
  std::string text;
  append_digits(text, first.year, 4);
  if (date.precision == PartialDate::Precision::Year) return text;
  text += '-';
  append_digits(text, first.month, 2);
  if (date.precision == PartialDate::Precision::Month) return text;
  text += '-';
  append_digits(text, first.day, 2);
  return text;
}

Result<PartialDate> parse_partial_date(std::string_view text) {
  using Precision = PartialDate::Precision;
  Precision precision = Precision::Day;
  if (text.size() == 4) {
    precision = Precision::Year;
  } else if (text.size() == 7) {
    precision = Precision::Month;
  } else if (text.size() != 10) {
    return not_a_date();
  }
  const std::optional<int> year = read_digits(text.substr(0, 4));
  std::optional<int> month = 1, day = 1;
  if (precision != Precision::Year) month = text[4] == '-' ? read_digits(text.substr(5, 2)) : std::nullopt;
  if (precision == Precision::Day) day = text[7] == '-' ? read_digits(text.substr(8, 2)) : std::nullopt;
  if (!year || !month || !day) return not_a_date();

  const Result<CivilDate> first = civil_date(*year, *month, *day);
  if (!first) return first.error();
  return PartialDate{*first, precision};
}

}  // namespace varde
