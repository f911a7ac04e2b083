// A store file as a large one would be, for the bench of lists: many persons, more events, duties of a
// hundred services. It is made once and kept.
#pragma once

#include <cstdint>
#include <string>

#include "bench/bench.h"

namespace varde::bench {

inline constexpr std::uint8_t kFileKey[Key::kSize] = {7};
inline constexpr unsigned kServiceCount = 100;
// The duties are spread around it, a third of them overdue.
inline const Instant kListed = oslo_time(*civil_date(2026, 6, 1), 8, 0);

inline Uuid service_id(unsigned number) { return named(9, number); }
// Has kOpenDuties open ones, or a tenth of the persons when they are few, and some that open later.
inline const Uuid kListedService = service_id(0);
inline constexpr std::int64_t kOpenDuties = 10'000;

struct StoreFile {
  std::string path;
  std::int64_t open = 0;  // duties of kListedService
};

// In $VARDE_CACHE, or beside the program when that is not set. One of the same sizes and tables that lies
// there is taken as it is; else it is made, with progress on stderr, and the time that it took is printed.
StoreFile store_file(std::int64_t persons, std::int64_t events);

}  // namespace varde::bench
