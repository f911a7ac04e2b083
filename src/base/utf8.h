// Text comes in as UTF-8 or not at all.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace varde {

// The offset of the first octet that is not part of well-formed UTF-8 (RFC 3629) or is NUL; nothing when all
// is well.
std::optional<std::size_t> first_bad_octet(std::string_view text);

}  // namespace varde
