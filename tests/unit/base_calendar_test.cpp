#include <doctest/doctest.h>

#include <limits>
#include <string_view>

#include "base/age.h"
#include "base/calendar.h"

using namespace varde;

namespace {

CivilDate date(std::string_view text) { return *parse_civil_date(text); }

}  // namespace

TEST_CASE("Easter Sunday") {
  for (const std::string_view text :
       {"1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
        "2076-04-19", "2100-03-28"}) {
    CAPTURE(text);
    CHECK(to_text(easter_sunday(parts(date(text)).year)) == text);
  }
  CHECK(easter_sunday(1799) == kFirstDate);
  CHECK(easter_sunday(2400) == kLastDate);
}

TEST_CASE("public holidays") {
  struct Row {
    std::string_view id, day;
    bool holiday;
  };
  constexpr Row kRows[] = {
      {"New Year's Day", "2026-01-01", true},
      {"the day after", "2026-01-02", false},
      {"Epiphany is none", "2026-01-06", false},
      {"Palm Sunday is an ordinary Sunday", "2026-03-29", false},
      {"Maundy Thursday", "2026-04-02", true},
      {"Good Friday", "2026-04-03", true},
      {"Easter Eve is none", "2026-04-04", false},
      {"Easter Sunday", "2026-04-05", true},
      {"Easter Monday", "2026-04-06", true},
      {"Easter Tuesday is none", "2026-04-07", false},
      {"1 May", "2026-05-01", true},
      {"Liberation Day is none", "2026-05-08", false},
      {"Ascension Day", "2026-05-14", true},
      {"17 May", "2026-05-17", true},
      {"Whit Eve is none", "2026-05-23", false},
      {"Whit Sunday", "2026-05-24", true},
      {"Whit Monday", "2026-05-25", true},
      {"Midsummer Eve is none", "2026-06-23", false},
      {"Olsok is none", "2026-07-29", false},
      {"an ordinary Sunday", "2026-08-02", false},
      {"Christmas Eve is none", "2026-12-24", false},
      {"Christmas Day", "2026-12-25", true},
      {"26 December", "2026-12-26", true},
      {"27 December is none", "2026-12-27", false},
      {"New Year's Eve is none", "2026-12-31", false},
      {"1 May 1946", "1946-05-01", false},
      {"17 May 1946", "1946-05-17", false},
      {"1 May 1947", "1947-05-01", true},
      {"17 May 1947", "1947-05-17", true},
      {"17 May and Whit Monday in one", "2027-05-17", true},
      {"earliest Easter: Maundy Thursday in March", "2008-03-20", true},
      {"latest Easter: Whit Monday in June", "2038-06-14", true},
      {"Easter Sunday 1943", "1943-04-25", true},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(is_public_holiday(date(row.day)) == row.holiday);
  }
}

TEST_CASE("a year has twelve holidays, fewer where two fall on one day or before 1947") {
  for (int year = 1900; year <= 2100; ++year) {
    CAPTURE(year);
    const CivilDate easter = easter_sunday(year);
    CHECK(weekday(easter) == 7);
    CHECK(easter >= *civil_date(year, 3, 22));
    CHECK(easter <= *civil_date(year, 4, 25));
    int count = 0;
    for (CivilDate d = *civil_date(year, 1, 1); parts(d).year == year; d = plus_days(d, 1)) {
      if (is_public_holiday(d)) ++count;
    }
    int expected = 10;
    if (year >= 1947) {
      for (const CivilDate day : {*civil_date(year, 5, 1), *civil_date(year, 5, 17)}) {
        const int after = day.day - easter.day;
        if (after != 1 && after != 39 && after != 49 && after != 50) ++expected;
      }
    }
    CHECK(count == expected);
  }
}

TEST_CASE("working days") {
  struct Row {
    std::string_view id, from;
    int n;
    std::string_view free, works;  // the day by each view of Saturday
  };
  constexpr Row kRows[] = {
      {"none", "2026-03-14", 0, "2026-03-14", "2026-03-14"},
      {"less than none", "2026-03-14", -3, "2026-03-14", "2026-03-14"},
      {"Monday to Tuesday", "2026-03-16", 1, "2026-03-17", "2026-03-17"},
      {"Friday and one", "2026-03-13", 1, "2026-03-16", "2026-03-14"},
      {"from a Saturday", "2026-03-14", 1, "2026-03-16", "2026-03-16"},
      {"from a Sunday", "2026-03-15", 1, "2026-03-16", "2026-03-16"},
      {"ten from a Monday", "2026-03-09", 10, "2026-03-23", "2026-03-20"},
      {"over Easter", "2026-04-01", 1, "2026-04-07", "2026-04-04"},
      {"ten over Easter", "2026-03-27", 10, "2026-04-15", "2026-04-11"},
      {"over 1 May, a Friday", "2026-04-30", 1, "2026-05-04", "2026-05-02"},
      {"over 1 and 17 May and Ascension Day", "2024-04-30", 10, "2024-05-16", "2024-05-14"},
      {"17 May is a Friday", "2024-05-16", 1, "2024-05-21", "2024-05-18"},
      {"17 May is a Sunday", "2026-05-15", 1, "2026-05-18", "2026-05-16"},
      {"over Whitsun", "2026-05-22", 1, "2026-05-26", "2026-05-23"},
      {"over Christmas and New Year", "2026-12-23", 5, "2026-12-31", "2026-12-31"},
      {"from Christmas Eve", "2026-12-24", 1, "2026-12-28", "2026-12-28"},
      {"over New Year", "2026-12-31", 1, "2027-01-04", "2027-01-02"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(to_text(plus_working_days(date(row.from), row.n, Saturday::Free)) == row.free);
    CHECK(to_text(plus_working_days(date(row.from), row.n, Saturday::Works)) == row.works);
  }
}

TEST_CASE("n working days later, n working days have passed") {
  for (const Saturday saturday : {Saturday::Free, Saturday::Works}) {
    for (CivilDate from = date("2023-12-01"); from < date("2025-02-01"); from = plus_days(from, 1)) {
      for (int n = 1; n <= 15; ++n) {
        const CivilDate end = plus_working_days(from, n, saturday);
        int passed = 0;
        for (CivilDate d = plus_days(from, 1); d <= end; d = plus_days(d, 1)) {
          if (is_working_day(d, saturday)) ++passed;
        }
        REQUIRE(passed == n);
        REQUIRE(is_working_day(end, saturday));
      }
    }
  }
}

TEST_CASE("a period's end rolls forward to a working day") {
  struct Row {
    std::string_view id, day, free, works;
  };
  constexpr Row kRows[] = {
      {"a working day stays", "2026-03-13", "2026-03-13", "2026-03-13"},
      {"Saturday", "2026-03-14", "2026-03-16", "2026-03-14"},
      {"Sunday", "2026-03-15", "2026-03-16", "2026-03-16"},
      {"Maundy Thursday", "2026-04-02", "2026-04-07", "2026-04-04"},
      {"Christmas Day", "2026-12-25", "2026-12-28", "2026-12-28"},
      {"1 January 2000, a Saturday", "2000-01-01", "2000-01-03", "2000-01-03"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(to_text(roll_forward(date(row.day), Saturday::Free)) == row.free);
    CHECK(to_text(roll_forward(date(row.day), Saturday::Works)) == row.works);
  }
}

TEST_CASE("the calendar's end stops the count") {
  CHECK(plus_working_days(date("2399-12-30"), 1000, Saturday::Free) == kLastDate);
  CHECK(plus_working_days(date("2399-01-01"), std::numeric_limits<int>::max(), Saturday::Works) == kLastDate);
  CHECK(roll_forward(kLastDate, Saturday::Free) == kLastDate);
}

TEST_CASE("age and the day on which it is reached") {
  struct Row {
    std::string_view id, born, on;
    int february28, march1;
  };
  constexpr Row kRows[] = {
      {"day of birth", "2010-05-20", "2010-05-20", 0, 0},
      {"before birth", "2010-05-20", "2010-05-19", -1, -1},
      {"day before 16", "2010-05-20", "2026-05-19", 15, 15},
      {"day of 16", "2010-05-20", "2026-05-20", 16, 16},
      {"born 31 December", "2010-12-31", "2028-12-30", 17, 17},
      {"born 1 January", "2010-01-01", "2028-01-01", 18, 18},
      {"leap day, 27 February", "2008-02-29", "2026-02-27", 17, 17},
      {"leap day, 28 February", "2008-02-29", "2026-02-28", 18, 17},
      {"leap day, 1 March", "2008-02-29", "2026-03-01", 18, 18},
      {"leap day, 28 February of a leap year", "2008-02-29", "2024-02-28", 15, 15},
      {"leap day, 29 February", "2008-02-29", "2024-02-29", 16, 16},
      {"born 28 February", "2007-02-28", "2024-02-28", 17, 17},
      {"born 1 March", "2007-03-01", "2024-02-29", 16, 16},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(age_on(date(row.born), date(row.on), LeapBirthday::February28) == row.february28);
    CHECK(age_on(date(row.born), date(row.on), LeapBirthday::March1) == row.march1);
  }
  CHECK(to_text(birthday(date("2008-02-29"), 18, LeapBirthday::February28)) == "2026-02-28");
  CHECK(to_text(birthday(date("2008-02-29"), 18, LeapBirthday::March1)) == "2026-03-01");
  CHECK(to_text(birthday(date("2008-02-29"), 16, LeapBirthday::March1)) == "2024-02-29");
  CHECK(to_text(birthday(date("2008-02-28"), 18, LeapBirthday::March1)) == "2026-02-28");
}

TEST_CASE("an age begins on its birthday, for every day of birth in four years") {
  for (const LeapBirthday leap : {LeapBirthday::February28, LeapBirthday::March1}) {
    for (CivilDate born = date("2007-01-01"); born < date("2011-01-01"); born = plus_days(born, 1)) {
      for (int age = 1; age <= 30; ++age) {
        const CivilDate day = birthday(born, age, leap);
        REQUIRE(age_on(born, day, leap) == age);
        REQUIRE(age_on(born, plus_days(day, -1), leap) == age - 1);
      }
    }
  }
}
