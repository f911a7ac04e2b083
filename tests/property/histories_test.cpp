#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "property/generate.h"
#include "property/properties.h"
#include "property/shrink.h"

namespace varde::property {
namespace {

// VARDE_PROPERTY_HISTORIES says how many (400), VARDE_PROPERTY_SEED where to begin (1): one history and the
// seed that a failure printed replay it.
std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text ? std::strtoull(text, nullptr, 10) : otherwise;
}
std::uint64_t histories() { return setting("VARDE_PROPERTY_HISTORIES", 400); }
std::uint64_t first_seed() { return setting("VARDE_PROPERTY_SEED", 1); }

// A store on a disk that syncs is slow; memory and host see every history.
constexpr std::uint64_t kStoreEvery = 20;

std::string saved(const History& history, std::uint64_t seed, const Failure& failure) {
  const std::string name = "history-" + std::to_string(seed);
  const std::filesystem::path path = std::filesystem::temp_directory_path() / (name + ".json");
  std::ofstream(path) << conformance_file(history, name, failure.property);
  return path.string();
}

std::string told(const Failure& failure, const History& history, std::uint64_t seed) {
  return "seed " + std::to_string(seed) + ", after step s" + std::to_string(failure.step) + " of " +
         std::to_string(history.size()) + ": " + failure.property + "\n" + failure.detail +
         "\nas a conformance file: " + saved(history, seed, failure);
}

TEST_CASE("every property holds over random histories") {
  std::set<std::string> known;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + histories(); ++seed) {
    const Effort effort{seed % kStoreEvery == 0 || histories() == 1};
    const History history = random_history(seed, 60);
    std::optional<Failure> failure = check(history, effort);
    if (!failure || !known.insert(failure->property).second) continue;
    // The smallest history that breaks the same property.
    const History small = shrink(
        history,
        [&](const History& part) {
          const std::optional<Failure> other = check(part, effort);
          return other && other->property == failure->property;
        },
        600);
    FAIL_CHECK(told(*check(small, effort), small, seed));
  }
}

TEST_CASE("facts with distinct instants come to the same in any order") {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + histories(); ++seed) {
    const History history = orderless_history(seed, 24);
    if (!check_order(history, seed)) continue;
    const History small =
        shrink(history, [&](const History& part) { return check_order(part, seed).has_value(); });
    FAIL(told(*check_order(small, seed), small, seed));
  }
}

TEST_CASE("the generator makes what the properties are about") {
  std::set<EventKind> reported, acted;
  std::size_t again = 0, altered = 0, organisation = 0, back = 0;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    const History history = random_history(seed, 60);
    for (std::size_t i = 0; i < history.size(); ++i) {
      const Step& step = history[i];
      if (i > 0 && step.now < history[i - 1].now) ++back;
      again += step.again && !step.altered;
      altered += step.again && step.altered;
      organisation += step.person == kOrganisation;
      if (!step.again) (step.reported ? reported : acted).insert(step.body.kind());
    }
  }
  CHECK(reported.size() == kCodeCount<EventKind> - 1);  // no fact erases
  CHECK(acted.size() == kCodeCount<EventKind>);
  CHECK(again > 20);
  CHECK(altered > 20);
  CHECK(organisation > 20);
  CHECK(back > 20);
  CHECK(random_history(7, 60).size() == random_history(7, 60).size());
}

}  // namespace
}  // namespace varde::property
