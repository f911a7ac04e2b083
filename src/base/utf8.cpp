#include "base/utf8.h"

#include <cstdint>
#include <cstring>

namespace varde {
namespace {

// Eight octets, all of them 0x01 to 0x7f? Taking 1 from each sets a high bit only where an octet was zero.
bool plain_ascii(const char* octets) {
  std::uint64_t word = 0;
  std::memcpy(&word, octets, sizeof word);
  return ((word | (word - 0x0101010101010101U)) & 0x8080808080808080U) == 0;
}

// What may follow a lead octet: how many octets, and the range of the first of them (RFC 3629, section 4).
// That range is what keeps out overlong forms, surrogates and all above U+10FFFF.
struct Tail {
  std::size_t size;
  unsigned char low, high;
};

Tail tail_of(unsigned char lead) {
  if (lead >= 0xc2 && lead <= 0xdf) return {1, 0x80, 0xbf};
  if (lead == 0xe0) return {2, 0xa0, 0xbf};
  if (lead == 0xed) return {2, 0x80, 0x9f};
  if (lead >= 0xe1 && lead <= 0xef) return {2, 0x80, 0xbf};
  if (lead == 0xf0) return {3, 0x90, 0xbf};
  if (lead >= 0xf1 && lead <= 0xf3) return {3, 0x80, 0xbf};
  if (lead == 0xf4) return {3, 0x80, 0x8f};
  return {0, 0, 0};
}

// The octets of the character with which `text` begins; 0 when there is none.
std::size_t character_size(std::string_view text) {
  const auto octet = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = octet(0);
  if (lead < 0x80) return lead == 0 ? 0 : 1;
  const Tail tail = tail_of(lead);
  if (tail.size == 0 || text.size() <= tail.size) return 0;
  if (octet(1) < tail.low || octet(1) > tail.high) return 0;
  for (std::size_t i = 2; i <= tail.size; ++i) {
    if ((octet(i) & 0xc0) != 0x80) return 0;
  }
  return tail.size + 1;
}

}  // namespace

std::optional<std::size_t> first_bad_octet(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text.size() - at >= 8 && plain_ascii(text.data() + at)) {
      at += 8;
      continue;
    }
    const std::size_t size = character_size(text.substr(at));
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

}  // namespace varde
