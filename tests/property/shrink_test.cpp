#include "property/shrink.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "property/generate.h"
#include "property/properties.h"

namespace varde::property {
namespace {

std::vector<int> upto(int n) {
  std::vector<int> all(static_cast<std::size_t>(n));
  std::iota(all.begin(), all.end(), 1);
  return all;
}

bool holds(const std::vector<int>& all, int n) { return std::find(all.begin(), all.end(), n) != all.end(); }

TEST_CASE("a list shrinks to what its failure needs") {
  struct Row {
    const char* id;
    int size;
    std::vector<int> needed;
  };
  const Row rows[] = {
      {"one", 1, {1}},
      {"first", 60, {1}},
      {"last", 60, {60}},
      {"two apart", 61, {3, 59}},
      {"neighbours", 64, {31, 32}},
      {"many", 40, {1, 7, 8, 20, 39, 40}},
      {"all", 5, {1, 2, 3, 4, 5}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const auto fails = [&](const std::vector<int>& part) {
      return std::all_of(row.needed.begin(), row.needed.end(), [&](int n) { return holds(part, n); });
    };
    CHECK(shrink(upto(row.size), fails) == row.needed);
  }
}

TEST_CASE("shrinking stops when its tries are used, with something that still fails") {
  std::size_t calls = 0;
  const auto fails = [&](const std::vector<int>& part) {
    ++calls;
    return holds(part, 2) && holds(part, 99);
  };
  const std::vector<int> left = shrink(upto(100), fails, 5);
  CHECK(calls == 5);
  CHECK(holds(left, 2));
  CHECK(holds(left, 99));
}

TEST_CASE(
    "a planted failure in a random history shrinks to its steps, and is written as a conformance file") {
  // The failure: a consent is told, and later a withdrawal of exactly that consent.
  const auto fails = [](const History& history) {
    for (const Step& withdrawal : history) {
      if (!std::holds_alternative<ConsentWithdrawn>(withdrawal.body.value) || !withdrawal.about) continue;
      for (const Step& step : history) {
        if (step.number == *withdrawal.about && std::holds_alternative<ConsentGiven>(step.body.value))
          return true;
      }
    }
    return false;
  };
  std::uint64_t seed = 1;
  while (!fails(random_history(seed, 60))) ++seed;
  const History small = shrink(random_history(seed, 60), fails);
  REQUIRE(small.size() == 2);
  CHECK(small[1].about == small[0].number);

  const std::string file = conformance_file(small, "planted", "planted");
  CHECK(file.find("\"id\": \"s" + std::to_string(small[0].number) + "\"") != std::string::npos);
  CHECK(file.find("\"consent\":\"@event:s" + std::to_string(small[0].number) + "\"") != std::string::npos);
  CHECK(file.find("\"@command:s" + std::to_string(small[1].number) + "\"") != std::string::npos);
  CHECK(file.find("\"expect\": {\"") != std::string::npos);
}

}  // namespace
}  // namespace varde::property
