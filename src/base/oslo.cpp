// The clock of Europe/Oslo. Source of both the rows and the rule: the IANA time zone database, zone
// Europe/Oslo. Builds of it without the `backzone` file make Oslo a link to Berlin and lack the rows before
// 1980. Before 1895 Oslo had its own solar time; no date of a living person needs it, and it counts as +01:00
// here.
#include <algorithm>
#include <array>

#include "base/time.h"

namespace varde {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kWinterOffset = kHour;
constexpr std::int64_t kSummerOffset = 2 * kHour;

// A stretch of summer time, in microseconds UTC; `to` is the first that is winter again.
struct Summer {
  std::int64_t from, to;
  constexpr bool holds(std::int64_t us) const { return us >= from && us < to; }
};

// In hours since 1970-01-01T00:00Z.
constexpr std::array<Summer, 12> kBefore1980 = {{
    {-469968 * kHour, -466826 * kHour},  // 1916-05-22T00Z to 1916-09-29T22Z
    {-257642 * kHour, -238127 * kHour},  // 1940-08-10T22Z to 1942-11-02T01Z
    {-234599 * kHour, -230063 * kHour},  // 1943-03-29T01Z to 1943-10-04T01Z
    {-225695 * kHour, -221327 * kHour},  // 1944-04-03T01Z to 1944-10-02T01Z
    {-216959 * kHour, -212591 * kHour},  // 1945-04-02T01Z to 1945-10-01T01Z
    {-94679 * kHour, -90143 * kHour},    // 1959-03-15T01Z to 1959-09-20T01Z
    {-85775 * kHour, -81407 * kHour},    // 1960-03-20T01Z to 1960-09-18T01Z
    {-77039 * kHour, -72671 * kHour},    // 1961-03-19T01Z to 1961-09-17T01Z
    {-68303 * kHour, -63935 * kHour},    // 1962-03-18T01Z to 1962-09-16T01Z
    {-59567 * kHour, -55199 * kHour},    // 1963-03-17T01Z to 1963-09-15T01Z
    {-50831 * kHour, -46295 * kHour},    // 1964-03-15T01Z to 1964-09-20T01Z
    {-41087 * kHour, -37559 * kHour},    // 1965-04-25T01Z to 1965-09-19T01Z
}};
constexpr std::int64_t k1980 = 10 * 365 * kDay + 2 * kDay;

// The beginning (UTC) of the first Sunday that is not before that day.
std::int64_t first_sunday_from(int year, int month, int day) {
  const CivilDate date = *civil_date(year, month, day);
  return std::int64_t{date.day + 7 - weekday(date)} * kDay;
}

// From 1980: the last Sunday of March (the first of April in 1980 itself) to the last of September, and to
// the last of October since 1996. Clocks turn at 01:00 UTC.
Summer summer_of(int year) {
  const std::int64_t from = year == 1980 ? first_sunday_from(year, 4, 1) : first_sunday_from(year, 3, 25);
  const std::int64_t to = year < 1996 ? first_sunday_from(year, 9, 24) : first_sunday_from(year, 10, 25);
  return {from + kHour, to + kHour};
}

std::int64_t floor_day(std::int64_t us) { return us / kDay - (us % kDay < 0 ? 1 : 0); }

CivilDate held(std::int64_t day) {
  return {
      static_cast<std::int32_t>(std::clamp(day, std::int64_t{kFirstDate.day}, std::int64_t{kLastDate.day}))};
}

// The summer time that holds `us`; an empty stretch when it is winter.
Summer summer_at(std::int64_t us) {
  if (us >= k1980) {
    const Summer summer = summer_of(parts(held(floor_day(us))).year);
    return summer.holds(us) ? summer : Summer{};
  }
  const auto* row = std::ranges::find_if(kBefore1980, [us](const Summer& s) { return s.holds(us); });
  return row == kBefore1980.end() ? Summer{} : *row;
}

bool is_summer(std::int64_t us) { return summer_at(us).holds(us); }

}  // namespace

CivilDate oslo_day(Instant instant) {
  const std::int64_t day = floor_day(instant.us);
  // Added to the time of day and not to the instant, which may be the last that there is.
  const std::int64_t of_day = (instant.us % kDay + kDay) % kDay;
  const std::int64_t offset = is_summer(instant.us) ? kSummerOffset : kWinterOffset;
  return held(of_day + offset >= kDay ? day + 1 : day);
}

Instant oslo_midnight(CivilDate date) { return oslo_time(date, 0, 0); }

Instant oslo_time(CivilDate date, int hour, int minute) {
  // One day more than there are, so that the last day has an end.
  const std::int32_t day = std::clamp(date.day, kFirstDate.day, kLastDate.day + 1);
  const std::int64_t wall = day * kDay + hour * kHour + minute * (kHour / 60);
  if (is_summer(wall - kSummerOffset)) return {wall - kSummerOffset};
  const Summer skipped_by = summer_at(wall - kWinterOffset);
  const bool in_gap = skipped_by.holds(wall - kWinterOffset);
  return {in_gap ? skipped_by.from : wall - kWinterOffset};
}

}  // namespace varde
