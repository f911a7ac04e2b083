#include "base/identity.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "base/digits.h"

namespace varde {
namespace {

using Digits = std::array<int, 11>;

// Skatteetaten's weights for the two control digits, each with 1 for the control digit itself.
constexpr std::array<int, 10> kFirstWeights = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
constexpr std::array<int, 11> kSecondWeights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

template <std::size_t N>
int remainder(const Digits& digits, const std::array<int, N>& weights) {
  int sum = 0;
  for (std::size_t i = 0; i < N; ++i) sum += digits[i] * weights[i];
  return sum % 11;
}

// Until 2032 the first remainder is 0; from then 0 to 3 are given out.
bool control_digits_stand(const Digits& digits) {
  return remainder(digits, kFirstWeights) <= 3 && remainder(digits, kSecondWeights) == 0;
}

bool date_exists(int day, int month, int year_of_century) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  const bool leap_day = month == 2 && year_of_century % 4 == 0;
  return day <= kDays[static_cast<std::size_t>(month - 1)] + (leap_day ? 1 : 0);
}

struct Reading {
  IdentityNumber number;
  int day, month;
};

// Takes off what the series add to day and month.
Reading read_series(const Digits& digits) {
  Reading reading{{}, digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]};
  if (digits[0] >= 4) {
    reading.number.kind = IdentityKind::DNumber;
    reading.day -= 40;
  }
  if (digits[2] >= 8) {
    reading.number.synthetic = true;
    reading.month -= 80;
  } else if (digits[2] >= 4) {
    reading.month -= 40;
    // Enterprises number without the D-number's shift, so both shifts together are found in test sets only.
    if (reading.number.kind == IdentityKind::DNumber) {
      reading.number.synthetic = true;
    } else {
      reading.number.kind = IdentityKind::HNumber;
    }
  }
  return reading;
}

}  // namespace

Result<IdentityNumber> parse_identity_number(std::string_view digits, TestNumbers test) {
  Digits values{};
  if (digits.size() != values.size() || !std::ranges::all_of(digits, is_digit)) {
    return fail(Status::Value, "an identity number has 11 digits");
  }
  std::ranges::transform(digits, values.begin(), [](char c) { return c - '0'; });

  const Reading reading = read_series(values);
  if (!date_exists(reading.day, reading.month, values[4] * 10 + values[5])) {
    return fail(Status::Value, "an identity number begins with no date");
  }
  if (!control_digits_stand(values)) {
    return fail(Status::Value, "the control digits of an identity number do not stand");
  }
  if (reading.number.synthetic && test == TestNumbers::Refused) {
    return fail(Status::Value, "a test number is not let in here");
  }
  return reading.number;
}

}  // namespace varde
