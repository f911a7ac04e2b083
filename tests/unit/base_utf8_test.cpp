#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/utf8.h"

using namespace varde;
using namespace std::string_view_literals;

namespace {

std::string encoded(unsigned point) {
  std::string text;
  const auto add = [&text](unsigned octet) { text += static_cast<char>(octet); };
  if (point < 0x80) {
    add(point);
  } else if (point < 0x800) {
    add(0xc0 | point >> 6);
    add(0x80 | (point & 63));
  } else if (point < 0x10000) {
    add(0xe0 | point >> 12);
    add(0x80 | (point >> 6 & 63));
    add(0x80 | (point & 63));
  } else {
    add(0xf0 | point >> 18);
    add(0x80 | (point >> 12 & 63));
    add(0x80 | (point >> 6 & 63));
    add(0x80 | (point & 63));
  }
  return text;
}

}  // namespace

TEST_CASE("what is not UTF-8 is found at its first octet") {
  struct Row {
    std::string_view id;
    std::string_view text;
    std::size_t bad;
  };
  constexpr Row kRows[] = {
      {"NUL alone", "\0"sv, 0},
      {"NUL after eight", "abcdefgh\0"sv, 8},
      {"NUL within eight", "abc\0efgh"sv, 3},
      {"NUL after 0x80's neighbour", "\x01\x01\x01\x01\x01\x01\x01\0"sv, 7},
      {"lone continuation", "ab\x80"sv, 2},
      {"overlong two", "\xc0\x80"sv, 0},
      {"overlong two, c1", "\xc1\xbf"sv, 0},
      {"overlong three", "a\xe0\x9f\xbf"sv, 1},
      {"overlong four", "\xf0\x8f\xbf\xbf"sv, 0},
      {"first surrogate", "\xed\xa0\x80"sv, 0},
      {"last surrogate", "\xed\xbf\xbf"sv, 0},
      {"surrogate pair (CESU-8)", "\xed\xa0\x80\xed\xb0\x80"sv, 0},
      {"U+110000", "\xf4\x90\x80\x80"sv, 0},
      {"f5", "\xf5\x80\x80\x80"sv, 0},
      {"ff", "abcdefghijk\xff"sv, 11},
      {"two cut after one", "ab\xc3"sv, 2},
      {"three cut after two", "\xe2\x82"sv, 0},
      {"four cut after three", "abcdefgh\xf0\x9f\x92"sv, 8},
      {"second of two is ASCII", "\xc3(abcdefg"sv, 0},
      {"third of three is ASCII", "\xe2\x82(abcdef"sv, 0},
      {"fourth of four is a lead", "\xf0\x9f\x92\xc3\xa5"sv, 0},
      {"third of four is ASCII", "\xf0\x9f(\xa0"sv, 0},
      {"second of three too high", "\xe2\xc0\x80"sv, 0},
      {"Latin-1", "Bj\xf8rn \xc5s, Troms\xf8"sv, 2},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(first_bad_octet(row.text) == row.bad);
  }
}

TEST_CASE("every scalar value but NUL is let in and every surrogate is not") {
  std::size_t refused = 0;
  for (unsigned point = 0; point < 0x110000; ++point) {
    if (first_bad_octet(encoded(point))) ++refused;
  }
  CHECK(refused == 1 + 0x800);
  CHECK(first_bad_octet("\xef\xbb\xbfText med æ, ø og å; čáhci; 😀") == std::nullopt);
  CHECK(first_bad_octet("") == std::nullopt);
}

TEST_CASE("the fault is found wherever it lies among the eights") {
  for (std::size_t size = 1; size <= 40; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (const char bad : {'\0', '\x80', '\xff', '\xc3'}) {
        std::string text(size, 'a');
        text[at] = bad;
        CAPTURE(size);
        CAPTURE(at);
        CHECK(first_bad_octet(text) == at);
      }
    }
    CHECK(first_bad_octet(std::string(size, '\x7f')) == std::nullopt);
    CHECK(first_bad_octet(std::string(size, 'a') + "å" + std::string(size, 'b')) == std::nullopt);
  }
}
