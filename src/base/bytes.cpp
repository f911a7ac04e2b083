#include "base/bytes.h"

#include <openssl/crypto.h>

#include <algorithm>

#include "base/digits.h"

namespace varde {
namespace {

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> base64_values() {
  std::array<std::int8_t, 256> values{};
  values.fill(-1);
  for (std::size_t i = 0; i < kBase64.size(); ++i) {
    values[static_cast<unsigned char>(kBase64[i])] = static_cast<std::int8_t>(i);
  }
  return values;
}
constexpr auto kBase64Values = base64_values();

Error not_base64(std::size_t offset) {
  return fail(Status::Value, "text is not base 64", std::to_string(offset));
}

// Appends the octets that `group` writes: 4 digits write 3 octets, 3 write 2, 2 write 1. The offset in the
// group of what is wrong, or 4.
std::size_t append_group(Bytes& out, std::string_view group) {
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < group.size(); ++i) {
    const int value = kBase64Values[static_cast<unsigned char>(group[i])];
    if (value < 0) return i;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
  }
  const std::size_t octets = group.size() - 1;
  bits <<= 6 * (4 - group.size());
  // Two texts for the same octets would give one key two names.
  if ((bits & ((1U << 8 * (3 - octets)) - 1)) != 0) return octets;
  for (std::size_t i = 0; i < octets; ++i) out.push_back(static_cast<std::uint8_t>(bits >> (16 - 8 * i)));
  return 4;
}

}  // namespace

void wipe(void* data, std::size_t size) noexcept { OPENSSL_cleanse(data, size); }

Key::Key(std::span<const std::uint8_t, kSize> octets) { std::ranges::copy(octets, octets_.begin()); }

std::string to_hex(ByteView octets) {
  std::string text(octets.size() * 2, '\0');
  for (std::size_t i = 0; i < octets.size(); ++i) {
    text[2 * i] = kHexDigits[octets[i] >> 4];
    text[2 * i + 1] = kHexDigits[octets[i] & 15];
  }
  return text;
}

Result<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) {
    return fail(Status::Value, "hexadecimal text has an odd length", std::to_string(text.size()));
  }
  Bytes octets(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int value = hex_value(text[i]);
    if (value < 0) return fail(Status::Value, "text is not hexadecimal", std::to_string(i));
    octets[i / 2] = static_cast<std::uint8_t>(octets[i / 2] << 4 | value);
  }
  return octets;
}

std::string to_base64(ByteView octets) {
  std::string text;
  text.reserve((octets.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < octets.size(); i += 3) {
    const std::size_t left = std::min<std::size_t>(octets.size() - i, 3);
    std::uint32_t bits = static_cast<std::uint32_t>(octets[i]) << 16;
    if (left > 1) bits |= static_cast<std::uint32_t>(octets[i + 1]) << 8;
    if (left > 2) bits |= octets[i + 2];
    for (std::size_t digit = 0; digit < 4; ++digit) {
      text += digit <= left ? kBase64[bits >> (18 - 6 * digit) & 63] : '=';
    }
  }
  return text;
}

Result<Bytes> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return not_base64(text.size());
  Bytes octets;
  octets.reserve(text.size() / 4 * 3);
  for (std::size_t i = 0; i < text.size(); i += 4) {
    std::string_view group = text.substr(i, 4);
    const bool last = i + 4 == text.size();
    if (last && group[3] == '=') group.remove_suffix(group[2] == '=' ? 2 : 1);
    if (const std::size_t bad = append_group(octets, group); bad != 4) return not_base64(i + bad);
  }
  return octets;
}

}  // namespace varde
