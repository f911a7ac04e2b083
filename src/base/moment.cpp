#include <algorithm>

#include "base/digits.h"
#include "base/time.h"

namespace varde {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = 86400 * kSecond;

Error not_an_instant() {
  return fail(Status::Date, "text is not an instant of the form 2026-03-14T09:30:00Z");
}

// "" or a point and 1 to 6 digits, in microseconds.
std::optional<int> read_fraction(std::string_view text) {
  if (text.empty()) return 0;
  text.remove_prefix(1);
  if (text.size() > 6) return std::nullopt;
  std::optional<int> value = read_digits(text);
  for (std::size_t digits = text.size(); value && digits < 6; ++digits) *value *= 10;
  return value;
}

}  // namespace

Instant Moment::earliest() const {
  if (const auto* instant = std::get_if<Instant>(&value)) return *instant;
  return oslo_midnight(std::get_if<PartialDate>(&value)->first);
}

Instant Moment::latest() const {
  if (const auto* instant = std::get_if<Instant>(&value)) return *instant;
  const CivilDate last = last_day(*std::get_if<PartialDate>(&value));
  return {oslo_midnight(plus_days(last, 1)).us - 1};
}

CivilDate Moment::day() const { return oslo_day(earliest()); }

std::string to_text(Instant instant) {
  const std::int64_t us =
      std::clamp(instant.us, kFirstDate.day * kDay, (kLastDate.day + std::int64_t{1}) * kDay - 1);
  // From the first day on, so that nothing is negative.
  const std::int64_t since = us - kFirstDate.day * kDay;
  const int second = static_cast<int>(since % kDay / kSecond);
  std::string text = to_text(plus_days(kFirstDate, since / kDay));
  text += 'T';
  append_digits(text, second / 3600, 2);
  text += ':';
  append_digits(text, second / 60 % 60, 2);
  text += ':';
  append_digits(text, second % 60, 2);
  if (const int fraction = static_cast<int>(since % kSecond); fraction != 0) {
    text += '.';
    append_digits(text, fraction, 6);
    text.erase(text.find_last_not_of('0') + 1);
  }
  text += 'Z';
  return text;
}

Result<Instant> parse_instant(std::string_view text) {
  constexpr std::string_view kForm = "0000-00-00T00:00:00Z";
  if (text.size() < kForm.size() || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
      text.back() != 'Z' || (text[19] != '.' && text[19] != 'Z')) {
    return not_an_instant();
  }
  const std::optional<int> hour = read_digits(text.substr(11, 2)), minute = read_digits(text.substr(14, 2)),
                           second = read_digits(text.substr(17, 2)),
                           fraction = read_fraction(text.substr(19, text.size() - 20));
  if (!hour || !minute || !second || !fraction) return not_an_instant();
  if (*hour > 23 || *minute > 59 || *second > 59) return fail(Status::Date, "there is no such time of day");
  const Result<CivilDate> date = parse_civil_date(text.substr(0, 10));
  if (!date) return date.error();
  const std::int64_t seconds = std::int64_t{*hour} * 3600 + *minute * 60 + *second;
  return Instant{date->day * kDay + seconds * kSecond + *fraction};
}

}  // namespace varde
