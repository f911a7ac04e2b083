// Decimal and hexadecimal digits as texts have them. Nothing here knows a locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace varde {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number that `text` writes with digits only (no sign, no space); at most 9 of them.
constexpr std::optional<int> read_digits(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int number = 0;
  for (char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

// Writes `number` (not negative) with leading zeros up to `width` digits.
inline void append_digits(std::string& out, int number, int width) {
  const std::size_t begin = out.size();
  out.append(static_cast<std::size_t>(width), '0');
  for (std::size_t at = out.size(); number > 0 && at > begin; number /= 10) {
    out[--at] = static_cast<char>('0' + number % 10);
  }
}

inline constexpr std::string_view kHexDigits = "0123456789abcdef";

// 0 to 15, or -1 when `c` is no hexadecimal digit of either case.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace varde
