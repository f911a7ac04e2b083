// What every code list has in common. The lists are generated: codes.g.h, and a file for each further family,
// which those include who need it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace varde {

// A code as documents have it ("not-started"), and its Norwegian text (bokmål).
struct CodeRow {
  std::string_view code;
  std::string_view norwegian;
};

// The rows of a list, in the order of its values, which run from 0 without gaps. Only the enum classes of
// code lists have any.
struct CodeRows {
  const CodeRow* first = nullptr;
  std::size_t count = 0;
};
template <class E>
inline constexpr CodeRows kCodeRows{};

// How many codes a list has.
template <class E>
inline constexpr std::size_t kCodeCount = kCodeRows<E>.count;

// The row of a value, an empty one for a value that is none of the list; and the value of a code.
const CodeRow& code_row(CodeRows rows, std::size_t value);
std::optional<std::size_t> find_code(CodeRows rows, std::string_view text);

// The code of a value; empty for a value that is none of the list. Any thread.
template <class E>
requires(kCodeCount<E> > 0) std::string_view code(E value) {
  return code_row(kCodeRows<E>, static_cast<std::size_t>(value)).code;
}

// Its Norwegian text.
template <class E>
requires(kCodeCount<E> > 0) std::string_view norwegian(E value) {
  return code_row(kCodeRows<E>, static_cast<std::size_t>(value)).norwegian;
}

// The value of a code, exactly as code() gives it; nothing when the list has no such code. Any thread.
template <class E>
requires(kCodeCount<E> > 0) std::optional<E> parse_code(std::string_view text) {
  const std::optional<std::size_t> found = find_code(kCodeRows<E>, text);
  return found ? std::optional<E>(static_cast<E>(*found)) : std::nullopt;
}

}  // namespace varde
