#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/identity.h"

using namespace varde;

namespace {

constexpr IdentityNumber kSynthetic{IdentityKind::Fodselsnummer, true};
constexpr IdentityNumber kSyntheticD{IdentityKind::DNumber, true};

}  // namespace

TEST_CASE("test numbers pass only where they are allowed") {
  struct Row {
    std::string_view id, digits;
    IdentityNumber number;
  };
  constexpr Row kRows[] = {
      {"first remainder 0", "15816599978", kSynthetic},
      {"first remainder 1", "15816599986", kSynthetic},
      {"first remainder 2", "15816599994", kSynthetic},
      {"first remainder 3", "15816599811", kSynthetic},
      {"D-number, month + 80", "50846202355", kSyntheticD},
      {"D-number, month + 40", "68467038838", kSyntheticD},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<IdentityNumber> allowed = parse_identity_number(row.digits, TestNumbers::Allowed);
    REQUIRE(allowed.ok());
    CHECK(*allowed == row.number);
    const Result<IdentityNumber> refused = parse_identity_number(row.digits, TestNumbers::Refused);
    REQUIRE(!refused.ok());
    CHECK(refused.error().status == Status::Value);
  }
}

namespace {

// Nine digits and the control digits for a first remainder of `rest`; empty where there are none.
std::string numbered(const std::string& nine, int rest) {
  constexpr int kFirst[] = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  constexpr int kSecond[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  int first = 0, second = 0;
  for (std::size_t i = 0; i < 9; ++i) first += kFirst[i] * (nine[i] - '0');
  const int k1 = (rest - first % 11 + 11) % 11;
  if (k1 == 10) return {};
  const std::string ten = nine + std::to_string(k1);
  for (std::size_t i = 0; i < 10; ++i) second += kSecond[i] * (ten[i] - '0');
  const int k2 = (11 - second % 11) % 11;
  if (k2 == 10) return {};
  return ten + std::to_string(k2);
}

// Some number with that beginning and valid control digits; the individual number 000 to 999 makes it
// findable.
std::string with_date(const std::string& six) {
  for (int individual = 0; individual < 1000; ++individual) {
    const std::string three = std::to_string(1000 + individual).substr(1);
    if (std::string number = numbered(six + three, 0); !number.empty()) return number;
  }
  return {};
}

bool accepted(const std::string& digits, TestNumbers test = TestNumbers::Allowed) {
  return parse_identity_number(digits, test).ok();
}

}  // namespace

TEST_CASE("the kind is read from what is added to day and month") {
  struct Row {
    std::string_view id, six;
    bool stands;
    IdentityNumber number;
  };
  constexpr IdentityKind kF = IdentityKind::Fodselsnummer, kD = IdentityKind::DNumber,
                         kH = IdentityKind::HNumber;
  constexpr Row kRows[] = {
      {"plain", "010165", true, {kF, false}},
      {"day + 40", "410165", true, {kD, false}},
      {"month + 40", "014165", true, {kH, false}},
      {"month + 80", "018165", true, {kF, true}},
      {"day + 40, month + 40", "414165", true, {kD, true}},
      {"day + 40, month + 80", "418165", true, {kD, true}},
      {"month + 65 is not read", "016665", false, {}},
      {"month 12 + 65 is not read", "017765", false, {}},
      {"day + 80", "810165", false, {}},
      {"day 0", "000165", false, {}},
      {"day 0 + 40", "400165", false, {}},
      {"month 0", "010065", false, {}},
      {"month 0 + 40", "014065", false, {}},
      {"month 0 + 80", "018065", false, {}},
      {"month 13", "011365", false, {}},
      {"month 13 + 40", "015365", false, {}},
      {"month 13 + 80", "019365", false, {}},
      {"31 January", "310165", true, {kF, false}},
      {"32 January", "320165", false, {}},
      {"31 April", "310465", false, {}},
      {"31 April, D-number", "710465", false, {}},
      {"31 December + 80", "319265", true, {kF, true}},
      {"29 February 64", "290264", true, {kF, false}},
      {"29 February 65", "290265", false, {}},
      {"29 February 00: 2000 had it", "290200", true, {kF, false}},
      {"30 February 00", "300200", false, {}},
      {"29 February 65, month + 80", "298265", false, {}},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const std::string digits = with_date(std::string(row.six));
    REQUIRE(digits.size() == 11);
    const Result<IdentityNumber> number = parse_identity_number(digits, TestNumbers::Allowed);
    CHECK(number.ok() == row.stands);
    if (number.ok() && row.stands) CHECK(*number == row.number);
    CHECK(accepted(digits, TestNumbers::Refused) == (row.stands && !row.number.synthetic));
  }
}

TEST_CASE("what is no identity number is refused") {
  struct Row {
    std::string_view id;
    std::string digits;
  };
  const Row rows[] = {
      {"HL7 Norway's sample, second control digit wrong", "13057444850"},
      {"empty", ""},
      {"ten digits", "1581659997"},
      {"twelve digits", "158165999780"},
      {"letter", "1581659997A"},
      {"space", "15816 99978"},
      {"space before", " 15816599978"},
      {"line end after", "15816599978\n"},
      {"line end within 11", "1581659997\n"},
      {"NUL within 11", std::string("1581659997\0", 11)},
      {"full-width digits", "１５８１６５９９９７８"},
      {"first control digit", "15816599968"},
      {"second control digit", "15816599979"},
      {"zeros", "00000000000"},
      {"nines", "99999999999"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    for (const TestNumbers test : {TestNumbers::Allowed, TestNumbers::Refused}) {
      const Result<IdentityNumber> number = parse_identity_number(row.digits, test);
      REQUIRE(!number.ok());
      CHECK(number.error().status == Status::Value);
      CHECK(number.error().what.find(row.digits.empty() ? "\n" : row.digits) == std::string::npos);
    }
  }
}

TEST_CASE("of all control digits of a date and number, only those of remainders 0 to 3 stand") {
  for (int individual = 0; individual < 1000; individual += 7) {
    const std::string nine = "158165" + std::to_string(1000 + individual).substr(1);
    int stand = 0, expected = 0;
    for (int rest = 0; rest < 11; ++rest) {
      const std::string digits = numbered(nine, rest);
      if (digits.empty()) continue;
      CAPTURE(rest);
      CHECK(accepted(digits) == (rest <= 3));
      if (rest <= 3) ++expected;
    }
    for (int control = 0; control < 100; ++control) {
      if (accepted(nine + std::to_string(100 + control).substr(1))) ++stand;
    }
    CHECK(stand == expected);
  }
}

TEST_CASE("a mistyped digit of a number by today's rule is noticed unless the new remainders cover it") {
  const std::string digits = "15816599978";
  int noticed = 0, tried = 0;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    for (char c = '0'; c <= '9'; ++c) {
      if (c == digits[at]) continue;
      std::string changed = digits;
      changed[at] = c;
      ++tried;
      if (!accepted(changed)) ++noticed;
    }
  }
  CHECK(tried == 99);
  CHECK(noticed == 99);  // the second remainder alone sees every single digit
}
