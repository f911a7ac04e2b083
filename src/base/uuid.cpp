#include "base/uuid.h"

#include <algorithm>
#include <boost/uuid/uuid_io.hpp>

#include "base/digits.h"

namespace varde {
namespace {

constexpr std::size_t kTextSize = 36;

constexpr bool dash_at(std::size_t offset) {
  return offset == 8 || offset == 13 || offset == 18 || offset == 23;
}

}  // namespace

std::string to_text(const Uuid& id) { return boost::uuids::to_string(id); }

Result<Uuid> parse_uuid(std::string_view text) {
  if (text.size() != kTextSize) return fail(Status::Value, "a UUID has 36 characters");
  Uuid id{};
  std::size_t half = 0;
  for (std::size_t i = 0; i < kTextSize; ++i) {
    if (dash_at(i)) {
      if (text[i] != '-') return fail(Status::Value, "text is not a UUID", std::to_string(i));
      continue;
    }
    const int value = hex_value(text[i]);
    if (value < 0) return fail(Status::Value, "text is not a UUID", std::to_string(i));
    id.data[half / 2] = static_cast<std::uint8_t>(id.data[half / 2] << 4 | value);
    ++half;
  }
  return id;
}

Uuid uuid_from(const Digest& digest) {
  Uuid id{};
  std::copy_n(digest.begin(), id.size(), id.begin());
  id.data[6] = static_cast<std::uint8_t>((id.data[6] & 0x0f) | 0x80);  // version 8: the maker's own layout
  id.data[8] = static_cast<std::uint8_t>((id.data[8] & 0x3f) | 0x80);  // variant of RFC 9562
  return id;
}

}  // namespace varde
