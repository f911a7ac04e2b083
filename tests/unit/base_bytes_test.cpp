#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/bytes.h"
#include "base/digits.h"

using namespace varde;

TEST_CASE("base 64 writes and reads the vectors of RFC 4648") {
  struct Row {
    std::string_view id, plain, base64;
  };
  constexpr Row kRows[] = {
      {"none", "", ""},
      {"f", "f", "Zg=="},
      {"fo", "fo", "Zm8="},
      {"foo", "foo", "Zm9v"},
      {"foob", "foob", "Zm9vYg=="},
      {"fooba", "fooba", "Zm9vYmE="},
      {"foobar", "foobar", "Zm9vYmFy"},
      {"high", "\xfb\xff\xbf", "+/+/"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(to_base64(view_of(row.plain)) == row.base64);
    const Result<Bytes> back = from_base64(row.base64);
    REQUIRE(back.ok());
    CHECK(text_of(*back) == row.plain);
  }
}

TEST_CASE("base 64 refuses what is not its one form, and says where") {
  struct Row {
    std::string_view id, text, where;
  };
  constexpr Row kRows[] = {
      {"no padding", "Zg", "2"},          {"half padding", "Zg=", "3"},
      {"white space", "Zm9v ", "5"},      {"line end", "Zm9\n", "3"},
      {"only padding", "====", "0"},      {"three paddings", "Z===", "1"},
      {"padding first", "=Zm9", "0"},     {"padding inside", "Zg==Zm9v", "2"},
      {"spare bits of one", "Zh==", "1"}, {"spare bits of two", "Zm9=", "2"},
      {"URL alphabet", "-_-_", "0"},      {"digit after padding", "Zg=v", "2"},
      {"second group", "Zm9vZm9*", "7"},  {"high octet", "Zm9\xc3", "3"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<Bytes> read = from_base64(row.text);
    REQUIRE(!read.ok());
    CHECK(read.error().status == Status::Value);
    CHECK(read.error().where == row.where);
  }
}

TEST_CASE("all octets survive hexadecimal and base 64, at every length to 70") {
  for (std::size_t size = 0; size <= 70; ++size) {
    Bytes octets(size);
    for (std::size_t i = 0; i < size; ++i) octets[i] = static_cast<std::uint8_t>(i * 37 + size);
    CAPTURE(size);
    CHECK(*from_hex(to_hex(octets)) == octets);
    CHECK(*from_base64(to_base64(octets)) == octets);
  }
}

TEST_CASE("hexadecimal is written in lower case and read in either") {
  CHECK(to_hex(Bytes{0x00, 0x0f, 0xa5, 0xff}) == "000fa5ff");
  CHECK(*from_hex("000Fa5fF") == Bytes{0x00, 0x0f, 0xa5, 0xff});
  CHECK(from_hex("")->empty());

  struct Row {
    std::string_view id, text, where;
  };
  constexpr Row kRows[] = {{"odd", "abc", "3"},    {"letter", "0g", "1"},   {"sign", "-1", "0"},
                           {"space", "ab 1", "2"}, {"prefix", "0x01", "1"}, {"before A", "0@", "1"}};
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<Bytes> read = from_hex(row.text);
    REQUIRE(!read.ok());
    CHECK(read.error().status == Status::Value);
    CHECK(read.error().where == row.where);
  }
}

TEST_CASE("wipe overwrites") {
  std::array<std::uint8_t, 5> octets = {1, 2, 3, 4, 5};
  wipe(octets.data(), 4);
  CHECK(octets == std::array<std::uint8_t, 5>{0, 0, 0, 0, 5});
}

TEST_CASE("a key holds what it was given and is wiped when it goes") {
  std::array<std::uint8_t, Key::kSize> octets;
  octets.fill(0xa5);
  alignas(Key) std::array<std::uint8_t, sizeof(Key)> place;
  Key* key = new (place.data()) Key(octets);
  CHECK(key->view()[0] == 0xa5);
  Key other = *key;
  other.fill()[31] = 1;
  CHECK(key->view()[31] == 0xa5);
  CHECK(other.view()[31] == 1);
  CHECK(Key().view()[0] == 0);
  key->~Key();
  for (const volatile std::uint8_t& octet : place) CHECK(octet == 0);
}

TEST_CASE("digits are read without sign, space or overflow") {
  struct Row {
    std::string_view id, text;
    std::optional<int> number;
  };
  const Row rows[] = {{"zero", "0", 0},
                      {"leading zero", "007", 7},
                      {"nine digits", "999999999", 999999999},
                      {"ten digits", "0000000001", std::nullopt},
                      {"none", "", std::nullopt},
                      {"sign", "+1", std::nullopt},
                      {"space", " 1", std::nullopt},
                      {"letter", "1a", std::nullopt},
                      {"colon, which follows 9", ":", std::nullopt}};
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(read_digits(row.text) == row.number);
  }
  std::string text = "x";
  append_digits(text, 7, 3);
  append_digits(text, 0, 2);
  append_digits(text, 1234, 2);
  CHECK(text == "x0070034");
}

TEST_CASE("a result holds a value or an error") {
  Result<std::string> good(std::string("text"));
  REQUIRE(good);
  CHECK(good->size() == 4);
  CHECK(std::as_const(good).value() == "text");
  CHECK(std::as_const(good)->size() == 4);
  CHECK(*std::move(good) == "text");
  const Result<std::string> bad = fail(Status::Value, "what", "/where");
  CHECK(!bad.ok());
  CHECK(bad.error() == Error{Status::Value, "what", "/where"});
  CHECK(Result<void>().ok());
  CHECK(Result<void>(fail(Status::Io, "what")).error().status == Status::Io);
}
