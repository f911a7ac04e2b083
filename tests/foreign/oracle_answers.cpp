// Answers questions of the foreign checks with Varde's own code: one line in, one line out. Dates are of the
// form 2026-03-14, instants microseconds since 1970, octets hexadecimal; `none` when there is no answer.
//
//   holiday <date>                        yes | no
//   workday <date> <n> free|works         the n-th working day after the date
//   easter <year>                         a date
//   date <text>                           days since 1970 and weekday 1 to 7 | none
//   osloday <us>                          a date
//   oslotime <date> <hour> <minute>       an instant
//   identity <text> allowed|refused       fodselsnummer | d-number | h-number, ` synthetic` after it | none
//   utf8 <octets>                         good | the offset of the first bad octet
//   sha256 <octets>                       the digest
//   base64 <octets>                       the text
//   referral <state> <step>               the state after an act of ours | refused
//   names <state>                         Task.status, ServiceRequest.status and BSeR business status
//   side <step>                           initiator | recipient
//   activity <status> <status>            taken | refused
//   codes 9148|8445|8446                  code=display, a bar between them
#include <charconv>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/calendar.h"
#include "base/crypto.h"
#include "base/identity.h"
#include "base/time.h"
#include "base/utf8.h"
#include "foreign/oracle_referrals.h"

using namespace varde;

namespace {

using Words = std::vector<std::string_view>;

Words words_of(std::string_view line) {
  Words words;
  while (!line.empty()) {
    const std::size_t space = line.find(' ');
    words.push_back(line.substr(0, space));
    line.remove_prefix(space == line.npos ? line.size() : space + 1);
  }
  return words;
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

CivilDate date(std::string_view text) { return parse_civil_date(text).value(); }

std::string identity(std::string_view question) {
  const std::size_t space = question.rfind(' ');
  const bool allowed = question.substr(space + 1) == "allowed";
  const Result<IdentityNumber> read =
      parse_identity_number(question.substr(0, space), allowed ? TestNumbers::Allowed : TestNumbers::Refused);
  if (!read) return "none";
  constexpr const char* kKinds[] = {"fodselsnummer", "d-number", "h-number"};
  return std::string(kKinds[static_cast<std::size_t>(read->kind)]) + (read->synthetic ? " synthetic" : "");
}

std::string about_date(std::string_view text) {
  const Result<CivilDate> read = parse_civil_date(text);
  return read ? std::to_string(read->day) + ' ' + std::to_string(weekday(*read)) : "none";
}

std::string about_octets(std::string_view verb, std::string_view hex) {
  const Bytes octets = from_hex(hex).value();
  if (verb == "sha256") return to_hex(sha256(octets));
  if (verb == "base64") return to_base64(octets);
  const std::optional<std::size_t> bad = first_bad_octet(text_of(octets));
  return bad ? std::to_string(*bad) : "good";
}

std::string answer(std::string_view line) {
  const std::size_t space = line.find(' ');
  const std::string_view verb = line.substr(0, space);
  const std::string_view rest = space == line.npos ? std::string_view() : line.substr(space + 1);
  if (verb == "identity") return identity(rest);  // its text may hold spaces
  if (verb == "date") return about_date(rest);
  if (verb == "utf8" || verb == "sha256" || verb == "base64") return about_octets(verb, rest);

  const Words words = words_of(rest);
  if (verb == "holiday" && words.size() == 1) return is_public_holiday(date(words[0])) ? "yes" : "no";
  if (verb == "easter" && words.size() == 1)
    return to_text(easter_sunday(static_cast<int>(number(words[0]))));
  if (verb == "osloday" && words.size() == 1) return to_text(oslo_day({number(words[0])}));
  if (verb == "workday" && words.size() == 3) {
    const Saturday saturday = words[2] == "works" ? Saturday::Works : Saturday::Free;
    return to_text(plus_working_days(date(words[0]), static_cast<int>(number(words[1])), saturday));
  }
  if (verb == "oslotime" && words.size() == 3) {
    const int hour = static_cast<int>(number(words[1])), minute = static_cast<int>(number(words[2]));
    return std::to_string(oslo_time(date(words[0]), hour, minute).us);
  }
  if (verb == "referral" && words.size() == 2) return after_step(words[0], words[1]);
  if (verb == "names" && words.size() == 1) return names_of_state(words[0]);
  if (verb == "side" && words.size() == 1) return side_of_step(words[0]);
  if (verb == "activity" && words.size() == 2) return activity_change(words[0], words[1]);
  if (verb == "codes" && words.size() == 1) return codes_of(words[0]);
  return "what?";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) std::cout << answer(line) << '\n';
}
