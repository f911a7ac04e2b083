// Norwegian identity numbers: their form and their control digits. Nobody is looked up, and no age, sex or
// existence is inferred: the Population Register decides that.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace varde {

enum class IdentityKind : std::uint8_t {
  Fodselsnummer,  // DDMMYY + 5
  DNumber,        // day + 40 (first digit + 4)
  HNumber,        // an enterprise's own, month + 40 (hjelpenummer); some test sets look the same
};

struct IdentityNumber {
  IdentityKind kind = IdentityKind::Fodselsnummer;
  bool synthetic = false;  // month + 80 (Tenor), or a D-number with month + 40
  bool operator==(const IdentityNumber&) const = default;
};

// Which numbers a host lets in. Synthetic series never pass for a real one.
enum class TestNumbers : std::uint8_t { Refused, Allowed };

// Form, date and both control digits. From 2032 the first remainder may be 0, 1, 2 or 3 and the second is
// unchanged; old numbers stay valid, so both rules run in parallel for every number. The century is not known
// from the digits, so 29 February stands in every year whose last two digits divide by four.
// Status::Value, with the reason in `what`. The + 65 test series is not read.
Result<IdentityNumber> parse_identity_number(std::string_view digits, TestNumbers test);

}  // namespace varde
