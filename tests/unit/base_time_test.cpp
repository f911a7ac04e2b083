#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "base/time.h"

using namespace varde;

namespace {

CivilDate date(std::string_view text) { return *parse_civil_date(text); }
PartialDate partial(std::string_view text) { return *parse_partial_date(text); }
Instant at(std::string_view text) { return *parse_instant(text); }

constexpr std::int32_t kFarDays[] = {std::numeric_limits<std::int32_t>::min(), -62092, 157054,
                                     std::numeric_limits<std::int32_t>::max()};

}  // namespace

TEST_CASE("days are counted from 1970 and have their weekday") {
  struct Row {
    std::string_view id, text;
    int day, weekday;
  };
  constexpr Row kRows[] = {
      {"epoch", "1970-01-01", 0, 4},
      {"before it", "1969-12-31", -1, 3},
      {"first", "1800-01-01", kFirstDate.day, 3},
      {"last", "2399-12-31", kLastDate.day, 5},
      {"leap day of 2000", "2000-02-29", 11016, 2},
      {"1900 had none", "1900-03-01", -25508, 4},
      {"a Sunday", "2026-03-15", 20527, 7},
      {"a Monday", "2026-03-16", 20528, 1},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(date(row.text).day == row.day);
    CHECK(weekday({row.day}) == row.weekday);
    CHECK(to_text(CivilDate{row.day}) == row.text);
  }
}

TEST_CASE("every day from 1800 to 2399 follows the one before") {
  int year = 1800, month = 1, day = 1, week = 3, failures = 0;
  const auto days_in = [](int y, int m) {
    if (m == 2) return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) ? 29 : 28;
    return m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
  };
  for (CivilDate d = kFirstDate; d <= kLastDate; d = plus_days(d, 1)) {
    const bool right = parts(d) == YearMonthDay{year, month, day} && weekday(d) == week &&
                       *civil_date(year, month, day) == d && *parse_civil_date(to_text(d)) == d;
    if (!right) ++failures;
    week = week % 7 + 1;
    if (++day > days_in(year, month)) {
      day = 1;
      if (++month > 12) month = 1, ++year;
    }
  }
  CHECK(failures == 0);
  CHECK(year == 2400);
}

TEST_CASE("a date that does not exist, or is written in another form, is refused") {
  struct Row {
    std::string_view id, text;
  };
  constexpr Row kRows[] = {
      {"empty", ""},
      {"30 February", "2026-02-30"},
      {"29 February of a common year", "2026-02-29"},
      {"29 February 1900", "1900-02-29"},
      {"31 April", "2026-04-31"},
      {"32 January", "2026-01-32"},
      {"month 0", "2026-00-10"},
      {"month 13", "2026-13-10"},
      {"day 0", "2026-01-00"},
      {"year 1799", "1799-12-31"},
      {"year 2400", "2400-01-01"},
      {"year 0", "0000-01-01"},
      {"one digit", "2026-3-14"},
      {"slashes", "2026/03/14"},
      {"second dash", "2026-03/14"},
      {"turned", "14-03-2026"},
      {"Norwegian form", "14.03.2026"},
      {"space after", "2026-03-14 "},
      {"space before", " 2026-03-1"},
      {"sign", "+026-03-14"},
      {"time", "2026-03-14T00:00:00Z"},
      {"letters", "2026-MA-14"},
      {"letters in the year", "20X6-03-14"},
      {"letters in the day", "2026-03-1x"},
      {"compact", "20260314"},
      {"week date", "2026-W11-6"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<CivilDate> whole = parse_civil_date(row.text);
    REQUIRE(!whole.ok());
    CHECK(whole.error().status == Status::Date);
    const Result<PartialDate> part = parse_partial_date(row.text);
    REQUIRE(!part.ok());
    CHECK(part.error().status == Status::Date);
  }
  CHECK(!parse_civil_date("2026").ok());
  CHECK(!parse_civil_date("2026-03").ok());
  CHECK(!civil_date(2026, -1, 1).ok());
  CHECK(!civil_date(2026, 1, -1).ok());
  CHECK(!civil_date(std::numeric_limits<int>::max(), 1, 1).ok());
  CHECK(!civil_date(65536 + 2026, 1, 1).ok());
  CHECK(!civil_date(2026, 256 + 1, 1).ok());
}

TEST_CASE("a partial date means its first to its last day") {
  struct Row {
    std::string_view text, first, last;
    PartialDate::Precision precision;
  };
  using Precision = PartialDate::Precision;
  constexpr Row kRows[] = {
      {"2026", "2026-01-01", "2026-12-31", Precision::Year},
      {"2026-03", "2026-03-01", "2026-03-31", Precision::Month},
      {"2026-02", "2026-02-01", "2026-02-28", Precision::Month},
      {"2024-02", "2024-02-01", "2024-02-29", Precision::Month},
      {"2026-12", "2026-12-01", "2026-12-31", Precision::Month},
      {"2026-03-14", "2026-03-14", "2026-03-14", Precision::Day},
      {"1800", "1800-01-01", "1800-12-31", Precision::Year},
      {"2399", "2399-01-01", "2399-12-31", Precision::Year},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const PartialDate read = partial(row.text);
    CHECK(read == PartialDate{date(row.first), row.precision});
    CHECK(last_day(read) == date(row.last));
    CHECK(to_text(read) == row.text);
  }
  for (const std::string_view bad : {"1799", "2400", "20x6", "2026-", "2026-1", "2026-00", "2026-13",
                                     "2026/03", "202603", "2026-0a", "26", "2026-3-1"}) {
    CAPTURE(bad);
    CHECK(!parse_partial_date(bad).ok());
  }
}

TEST_CASE("months and years end on the same day, or on the month's last") {
  struct Row {
    std::string_view id, from;
    int months;
    std::string_view to;
  };
  constexpr Row kRows[] = {
      {"none", "2026-01-31", 0, "2026-01-31"},
      {"to a short month", "2026-01-31", 1, "2026-02-28"},
      {"to a leap February", "2024-01-31", 1, "2024-02-29"},
      {"over it", "2026-01-31", 2, "2026-03-31"},
      {"over New Year", "2026-11-30", 3, "2027-02-28"},
      {"back", "2026-03-31", -1, "2026-02-28"},
      {"back over New Year", "2026-01-15", -1, "2025-12-15"},
      {"back 13", "2026-01-15", -13, "2024-12-15"},
      {"past the end", "2399-12-01", 1, "2399-12-31"},
      {"before the beginning", "1800-01-20", -1, "1800-01-01"},
      {"as far as an int goes", "2026-01-15", std::numeric_limits<int>::max(), "2399-12-31"},
      {"as far back", "2026-01-15", std::numeric_limits<int>::min(), "1800-01-01"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(to_text(plus_months(date(row.from), row.months)) == row.to);
  }
  CHECK(plus_years(date("2024-02-29"), 1) == date("2025-02-28"));
  CHECK(plus_years(date("2024-02-29"), 4) == date("2028-02-29"));
  CHECK(plus_years(date("2026-03-14"), -18) == date("2008-03-14"));
  CHECK(plus_years(date("2026-03-14"), std::numeric_limits<int>::max()) == kLastDate);
  CHECK(plus_years(date("2026-03-14"), std::numeric_limits<int>::min()) == kFirstDate);
}

TEST_CASE("a day outside of the calendar is read as the nearest end") {
  for (const std::int32_t day : kFarDays) {
    CAPTURE(day);
    const CivilDate end = day < 0 ? kFirstDate : kLastDate;
    CHECK(parts({day}) == parts(end));
    CHECK(weekday({day}) == weekday(end));
    CHECK(to_text(CivilDate{day}) == to_text(end));
    CHECK(last_day({{day}, PartialDate::Precision::Day}) == end);
    CHECK(plus_months({day}, 0) == end);
  }
}

TEST_CASE("Oslo's nights: the day of an instant") {
  struct Row {
    std::string_view id, instant, day;
  };
  constexpr Row kRows[] = {
      {"winter, last second", "2026-01-14T22:59:59.999999Z", "2026-01-14"},
      {"winter, midnight", "2026-01-14T23:00:00Z", "2026-01-15"},
      {"summer, last second", "2026-07-14T21:59:59.999999Z", "2026-07-14"},
      {"summer, midnight", "2026-07-14T22:00:00Z", "2026-07-15"},
      {"the night to the spring gap", "2026-03-28T22:59:59Z", "2026-03-28"},
      {"the night after the spring gap", "2026-03-29T22:00:00Z", "2026-03-30"},
      {"the night to the double hour", "2026-10-24T22:00:00Z", "2026-10-25"},
      {"the night after the double hour, 22:00Z", "2026-10-25T22:00:00Z", "2026-10-25"},
      {"the night after the double hour, 23:00Z", "2026-10-25T23:00:00Z", "2026-10-26"},
      {"no summer time in 1979", "1979-07-14T22:30:00Z", "1979-07-14"},
      {"1980 began in April", "1980-03-31T22:30:00Z", "1980-03-31"},
      {"1980 after that", "1980-04-06T22:30:00Z", "1980-04-07"},
      {"1995 ended in September", "1995-10-10T22:30:00Z", "1995-10-10"},
      {"1996 ended in October", "1996-10-10T22:30:00Z", "1996-10-11"},
      {"1916: 23 to 24 came twice, first", "1916-09-29T21:59:59Z", "1916-09-29"},
      {"1916: second", "1916-09-29T22:30:00Z", "1916-09-29"},
      {"1916: after both", "1916-09-29T23:00:00Z", "1916-09-30"},
      {"1940: 23 to 24 was left out, before", "1940-08-10T21:59:59Z", "1940-08-10"},
      {"1940: after", "1940-08-10T22:00:00Z", "1940-08-11"},
      {"summer time through the winter of 1941", "1941-01-10T22:30:00Z", "1941-01-11"},
      {"1965", "1965-07-10T22:30:00Z", "1965-07-11"},
      {"1966", "1966-07-10T22:30:00Z", "1966-07-10"},
      {"2100", "2100-07-10T22:30:00Z", "2100-07-11"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(to_text(oslo_day(at(row.instant))) == row.day);
  }
}

TEST_CASE("Oslo's clock: the instant of a wall-clock minute") {
  struct Row {
    std::string_view id, day;
    int hour, minute;
    std::string_view instant;
  };
  constexpr Row kRows[] = {
      {"winter", "2026-01-15", 9, 30, "2026-01-15T08:30:00Z"},
      {"summer", "2026-07-15", 9, 30, "2026-07-15T07:30:00Z"},
      {"before the gap", "2026-03-29", 1, 59, "2026-03-29T00:59:00Z"},
      {"in the gap", "2026-03-29", 2, 0, "2026-03-29T01:00:00Z"},
      {"late in the gap", "2026-03-29", 2, 59, "2026-03-29T01:00:00Z"},
      {"after the gap", "2026-03-29", 3, 0, "2026-03-29T01:00:00Z"},
      {"before the double hour", "2026-10-25", 1, 59, "2026-10-24T23:59:00Z"},
      {"double hour, the earlier", "2026-10-25", 2, 30, "2026-10-25T00:30:00Z"},
      {"after the double hour", "2026-10-25", 3, 0, "2026-10-25T02:00:00Z"},
      {"1940 in the gap", "1940-08-10", 23, 15, "1940-08-10T22:00:00Z"},
      {"1916 in the double hour", "1916-09-29", 23, 15, "1916-09-29T21:15:00Z"},
      {"1916 midnight, the only one", "1916-09-30", 0, 0, "1916-09-29T23:00:00Z"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(to_text(oslo_time(date(row.day), row.hour, row.minute)) == row.instant);
  }
}

TEST_CASE("a day of Oslo begins at its midnight and not before, and is 23 to 25 hours long") {
  int failures = 0, short_days = 0, long_days = 0;
  for (CivilDate d = date("1900-01-01"); d < date("2101-01-01"); d = plus_days(d, 1)) {
    const Instant midnight = oslo_midnight(d);
    if (oslo_day(midnight) != d || oslo_day({midnight.us - 1}) != plus_days(d, -1)) ++failures;
    const std::int64_t hours = (oslo_midnight(plus_days(d, 1)).us - midnight.us) / 3'600'000'000;
    if (hours == 23)
      ++short_days;
    else if (hours == 25)
      ++long_days;
    else if (hours != 24)
      ++failures;
  }
  CHECK(failures == 0);
  CHECK(short_days == 12 + 121);  // the rows before 1980, and 1980 to 2100
  CHECK(long_days == short_days);
}

TEST_CASE("the ends of time have a day") {
  CHECK(oslo_day(kBeginning) == kFirstDate);
  CHECK(oslo_day(kEnd) == kLastDate);
  for (const std::int32_t day : kFarDays) {
    CHECK(oslo_midnight({day}) ==
          (day < 0 ? oslo_midnight(kFirstDate) : oslo_midnight(plus_days(kLastDate, 1))));
  }
  CHECK(to_text(kBeginning) == "1800-01-01T00:00:00Z");
  CHECK(to_text(kEnd) == "2399-12-31T23:59:59.999999Z");
}

TEST_CASE("a moment means its first to its last microsecond") {
  struct Row {
    std::string_view text, earliest, latest;
  };
  constexpr Row kRows[] = {
      {"2026", "2025-12-31T23:00:00Z", "2026-12-31T22:59:59.999999Z"},
      {"2026-03", "2026-02-28T23:00:00Z", "2026-03-31T21:59:59.999999Z"},
      {"2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59.999999Z"},
      {"2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59.999999Z"},
      {"2399-12-31", "2399-12-30T23:00:00Z", "2399-12-31T22:59:59.999999Z"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Moment moment{partial(row.text)};
    CHECK(!moment.exact());
    CHECK(moment.earliest() == at(row.earliest));
    CHECK(moment.latest() == at(row.latest));
    CHECK(moment.day() == partial(row.text).first);
  }
  const Moment exact{at("2026-03-14T23:30:00Z")};
  CHECK(exact.exact());
  CHECK(exact.earliest() == exact.latest());
  CHECK(exact.day() == date("2026-03-15"));
}

TEST_CASE("only a certain order is an order") {
  struct Row {
    std::string_view id;
    Moment a, b;
    bool before, after;
  };
  const Row rows[] = {
      {"year and next year", {partial("2025")}, {partial("2026")}, true, false},
      {"year and a day in it", {partial("2026")}, {partial("2026-03-14")}, false, false},
      {"month and its last day", {partial("2026-03")}, {partial("2026-03-31")}, false, false},
      {"month and the next day", {partial("2026-03")}, {partial("2026-04-01")}, true, false},
      {"same day", {partial("2026-03-14")}, {partial("2026-03-14")}, false, false},
      {"day and an instant in it", {partial("2026-03-14")}, {at("2026-03-14T12:00:00Z")}, false, false},
      {"day and its end", {partial("2026-03-14")}, {at("2026-03-14T23:00:00Z")}, true, false},
      {"same instant", {at("2026-03-14T12:00:00Z")}, {at("2026-03-14T12:00:00Z")}, false, false},
      {"a microsecond", {at("2026-03-14T12:00:00Z")}, {at("2026-03-14T12:00:00.000001Z")}, true, false},
      {"later", {partial("2026-03-15")}, {at("2026-03-14T12:00:00Z")}, false, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(surely_before(row.a, row.b) == row.before);
    CHECK(surely_before(row.b, row.a) == row.after);
  }
}

TEST_CASE("instants are written and read as RFC 3339") {
  struct Row {
    std::string_view text;
    std::int64_t us;
  };
  constexpr Row kRows[] = {
      {"1970-01-01T00:00:00Z", 0},
      {"1969-12-31T23:59:59.999999Z", -1},
      {"1970-01-01T00:00:00.5Z", 500'000},
      {"1970-01-01T00:00:00.000001Z", 1},
      {"1970-01-01T01:02:03.0405Z", 3'723'040'500},
      {"2026-03-14T09:30:00Z", 1'773'480'600'000'000},
      {"2001-09-09T01:46:40Z", 1'000'000'000'000'000},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(at(row.text).us == row.us);
    CHECK(to_text(Instant{row.us}) == row.text);
  }
  CHECK(at("1970-01-01T00:00:00.500000Z").us == 500'000);

  for (const std::string_view bad : {"",
                                     "2026-03-14",
                                     "2026-03-14T09:30Z",
                                     "2026-03-14T09:30:00",
                                     "2026-03-14T09:30:00+00:00",
                                     "2026-03-14t09:30:00z",
                                     "2026-03-14 09:30:00Z",
                                     "2026-03-14T24:00:00Z",
                                     "2026-03-14T09:60:00Z",
                                     "2026-03-14T09:30:60Z",
                                     "2026-02-29T09:30:00Z",
                                     "2026-03-14T09:30:00.Z",
                                     "2026-03-14T09:30:00.1234567Z",
                                     "2026-03-14T09:30:00,5Z",
                                     "2026-03-14T09:30:00.5 Z",
                                     "2026-03-14T0x:30:00Z",
                                     "2026-03-14T09:3x:00Z",
                                     "2026-03-14T09:30:0xZ",
                                     "2026-03-14T09-30-00Z",
                                     "2026-03-14T09:30-00Z",
                                     "2400-01-01T00:00:00Z",
                                     "2026-03-14T09:30:00.5",
                                     "2026-03-14T09:30:00ZZ",
                                     "2026-03/14T09:30:00Z"}) {
    CAPTURE(bad);
    const Result<Instant> instant = parse_instant(bad);
    REQUIRE(!instant.ok());
    CHECK(instant.error().status == Status::Date);
  }
}
