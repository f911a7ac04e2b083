// Octets: plain, and those that are wiped when they go.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace varde {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView view_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view text_of(ByteView octets) {
  return {reinterpret_cast<const char*>(octets.data()), octets.size()};
}

// Overwrites in a way that the compiler may not leave out.
void wipe(void* data, std::size_t size) noexcept;

// A 32-octet key. Wiped when it goes; copied only where that is written out.
class Key {
 public:
  static constexpr std::size_t kSize = 32;
  Key() = default;
  explicit Key(std::span<const std::uint8_t, kSize> octets);
  Key(const Key&) = default;
  Key& operator=(const Key&) = default;
  ~Key() { wipe(octets_.data(), kSize); }

  std::span<const std::uint8_t, kSize> view() const { return octets_; }
  std::span<std::uint8_t, kSize> fill() { return octets_; }

 private:
  std::array<std::uint8_t, kSize> octets_{};
};

// Lower-case hexadecimal, and back (either case).
std::string to_hex(ByteView octets);
Result<Bytes> from_hex(std::string_view text);

// RFC 4648 base 64 with padding, and back (strict: padding required, no white space).
std::string to_base64(ByteView octets);
Result<Bytes> from_base64(std::string_view text);

}  // namespace varde
