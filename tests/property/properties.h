// What must be true of every history, whatever is told.
#pragma once

#include <optional>
#include <string>

#include "property/history.h"

namespace varde::property {

struct Failure {
  std::string property;  // which one failed
  std::string detail;    // how
  int step = 0;          // after which step; 0 at the end
};

struct Effort {
  bool store = false;  // through an embedded store as well
};

// Runs the history over the memory ledger and checks every property as it goes; then over the other ways.
std::optional<Failure> check(const History& history, const Effort& effort);

// The facts of an orderless history in this order and in a shuffled one come to the same.
std::optional<Failure> check_order(const History& history, std::uint64_t seed);

// The history as a conformance file, with the answers that the library gives today as what is expected.
std::string conformance_file(const History& history, const std::string& name, const std::string& about);

}  // namespace varde::property
