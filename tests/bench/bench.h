// What the benchmarks of the store share: names, who calls, and what stops a run that went wrong.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "base/crypto.h"
#include "model/event.h"

namespace varde::bench {

using Clock = std::chrono::steady_clock;

template <class T>
T must(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "%d %s %s\n", static_cast<int>(result.error().status), result.error().what.c_str(),
                 result.error().where.c_str());
    std::exit(1);
  }
  return *std::move(result);
}
inline void must(Result<void> result) {
  if (!result) must(Result<int>(result.error()));
}

inline Uuid named(std::uint64_t a, std::uint64_t b) {
  return uuid_from(Sha256().add("bench").add_u64(a).add_u64(b).digest());
}
inline const Uuid kController = named(0, 1);
inline const Uuid kServices[] = {named(0, 2), named(0, 3), named(0, 4)};

inline Context context() {
  Context by;
  by.controller = kController;
  by.unit = kServices[0];
  by.actor.role = "coordinator";
  return by;
}

inline Fact fact(int number, int step, std::optional<Uuid> stream, EventBody body) {
  Fact out;
  out.id = named(static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(step));
  out.stream = stream;
  out.occurred = Moment{PartialDate{*civil_date(2026, 1, 5), PartialDate::Precision::Day}};
  out.body = std::move(body);
  return out;
}

inline double seconds_since(Clock::time_point began) {
  return std::chrono::duration<double>(Clock::now() - began).count();
}

}  // namespace varde::bench
