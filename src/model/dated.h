// A value with the moment from which it holds.
#pragma once

#include <cstdint>

#include "base/time.h"
#include "base/uuid.h"

namespace varde {

// A value with the moment from which it holds and the event that said so.
template <class T>
struct Dated {
  T value;
  Moment when;
  Uuid event{};
  std::int64_t sequence = 0;  // of that event
};

// Did one come after the other? Where the dates cannot tell, the order of the ledger does.
template <class A, class B>
bool comes_after(const Dated<A>& later, const Dated<B>& earlier) {
  if (surely_before(earlier.when, later.when)) return true;
  return !surely_before(later.when, earlier.when) && later.sequence > earlier.sequence;
}

}  // namespace varde
