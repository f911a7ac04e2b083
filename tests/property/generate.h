// Random histories: mostly what happens around a plan, with what happens in spite of it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "property/history.h"

namespace varde::property {

// Up to `most` steps over one to three cases: facts and acts of all kinds; late, double, contradicting, dated
// back and ahead; corrections, voids, withdrawals, erasures; unknown services; profiles loaded in between;
// commands sent again; a clock that is set back. The same seed gives the same history.
History random_history(std::uint64_t seed, std::size_t most);

// Facts about one person that have distinct instants and neither correct nor erase, so that the order in
// which they are told cannot matter; the first opens the case.
History orderless_history(std::uint64_t seed, std::size_t most);

}  // namespace varde::property
