#include <doctest/doctest.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "base/uuid.h"

using namespace varde;

TEST_CASE("the text form lists the octets in network order") {
  const std::string text = "00112233-4455-6677-8899-aabbccddeeff";
  const Result<Uuid> id = parse_uuid(text);
  REQUIRE(id.ok());
  for (std::size_t i = 0; i < 16; ++i) CHECK(id->data[i] == i * 0x11);
  CHECK(to_text(*id) == text);
  CHECK(*parse_uuid("00112233-4455-6677-8899-AABBCCDDEEFF") == *id);
  CHECK(!is_nil(*id));
}

TEST_CASE("the nil UUID") {
  const Result<Uuid> nil = parse_uuid("00000000-0000-0000-0000-000000000000");
  REQUIRE(nil.ok());
  CHECK(is_nil(*nil));
  CHECK(to_text(Uuid{}) == "00000000-0000-0000-0000-000000000000");
}

TEST_CASE("other forms are refused") {
  struct Row {
    std::string_view id, text;
  };
  constexpr Row kRows[] = {
      {"empty", ""},
      {"braces", "{00112233-4455-6677-8899-aabbccddeeff}"},
      {"urn", "urn:uuid:00112233-4455-6677-8899-aabbccddeeff"},
      {"no dashes", "00112233445566778899aabbccddeeff"},
      {"no dashes, 36 long", "00112233445566778899aabbccddeeff0000"},
      {"one short", "00112233-4455-6677-8899-aabbccddeef"},
      {"one long", "00112233-4455-6677-8899-aabbccddeeff0"},
      {"dash moved", "0011223-34455-6677-8899-aabbccddeeff"},
      {"letter g", "0011223g-4455-6677-8899-aabbccddeeff"},
      {"last letter", "00112233-4455-6677-8899-aabbccddeefg"},
      {"space", " 0112233-4455-6677-8899-aabbccddeeff"},
      {"dash for digit", "0011-233-4455-6677-8899-aabbccddeeff"},
      {"underscores", "00112233_4455_6677_8899_aabbccddeeff"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<Uuid> id = parse_uuid(row.text);
    REQUIRE(!id.ok());
    CHECK(id.error().status == Status::Value);
  }
}

TEST_CASE("a derived name is the digest's first octets, version 8, variant 10") {
  CHECK(to_text(uuid_from(sha256(view_of("abc")))) == "ba7816bf-8f01-8fea-8141-40de5dae2223");
  std::set<Uuid> seen;
  for (int i = 0; i < 1000; ++i) {
    const Uuid id = uuid_from(sha256(view_of(std::to_string(i))));
    CHECK((id.data[6] >> 4) == 8);
    CHECK((id.data[8] >> 6) == 2);
    CHECK(*parse_uuid(to_text(id)) == id);
    seen.insert(id);
  }
  CHECK(seen.size() == 1000);
}
