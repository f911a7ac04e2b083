// What the law itself lets or bids somebody tell, row by row (law.md's CS and SR rows): data, no code.
#pragma once

#include <cstdint>
#include <span>

#include "model/codes.g.h"
#include "rules/secrecy.h"

namespace varde {

using CategoryMask = std::uint16_t;
using GroundMask = std::uint32_t;
using PartyMask = std::uint64_t;
using RegimeMask = std::uint8_t;
using DutyMask = std::uint8_t;

template <class Mask, class... Codes>
constexpr Mask mask(Codes... codes) {
  return static_cast<Mask>((Mask{0} | ... | (Mask{1} << static_cast<unsigned>(codes))));
}
template <class Code>
constexpr bool in(std::uint64_t mask, Code code) {
  return (mask >> static_cast<unsigned>(code) & 1) != 0;
}

// In the order of precedence.
enum class Force : std::uint8_t {
  Never,        // not even with consent
  Duty,         // must be told
  Shielded,     // not told, though the law opens in general
  Free,         // may be told, whatever the person says
  WithConsent,  // a duty that consent opens: it only names the row
  Objectable,   // may be told unless the person objects
};

struct LawRow {
  const char* rule;
  Force force;
  GroundMask grounds;  // one of these is said to hold; none: nothing has to be said
  RegimeMask senders;
  PartyMask recipients;
  CategoryMask categories;
  std::uint8_t from, to;  // the regimes of hpl's chapter on sharing (parameter hpl.regime), both included
  bool reasoned;          // only with reasons that are written down
  DutyMask duties;
};

// In the order in which they are tried.
std::span<const LawRow> disclosure_law();

}  // namespace varde
