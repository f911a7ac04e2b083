#include "model/code.h"

namespace varde {
namespace {

constexpr CodeRow kNone{};

}  // namespace

const CodeRow& code_row(CodeRows rows, std::size_t value) {
  return value < rows.count ? rows.first[value] : kNone;
}

std::optional<std::size_t> find_code(CodeRows rows, std::string_view text) {
  for (std::size_t i = 0; i < rows.count; ++i) {
    if (rows.first[i].code == text) return i;
  }
  return std::nullopt;
}

}  // namespace varde
