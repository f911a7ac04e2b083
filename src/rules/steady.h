// The time around an instant in which nothing changes that telling hangs on.
#pragma once

#include <span>

#include "model/event.h"
#include "rules/basis.h"

namespace varde {

// From `from` up to, not including, `until`.
struct Steady {
  Instant from = kBeginning, until = kEnd;

  // Something changes at that instant.
  void change(Instant at, Instant when) {
    if (when <= at) {
      if (from < when) from = when;
    } else if (when < until) {
      until = when;
    }
  }
};

// While the case folds to the same: until the next event, told ahead or dated back.
Steady steady_fold(std::span<const Event> events, Instant at);

// The part of `within` in which what was told neither begins nor ends to hold, nobody comes of an age, and
// the law stays what it is. `state` is the case folded at `at`, `within` how long that fold stays the same.
Steady steady(const CaseState& state, const Basis& basis, Instant at, Steady within);

}  // namespace varde
