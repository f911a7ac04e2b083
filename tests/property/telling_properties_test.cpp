// What a no, a withdrawal, a narrower consent and a clock that jumps do: never more than before.
#include <doctest/doctest.h>

#include <cstdlib>
#include <functional>
#include <string>

#include "app/organisation.h"
#include "property/history.h"
#include "property/reference_disclosure.h"
#include "property/telling_worlds.h"
#include "rules/disclose.h"
#include "rules/fold.h"

namespace varde::property {
namespace {

// VARDE_PROPERTY_SEED says where to begin, VARDE_PROPERTY_HISTORIES how many worlds (2000).
std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

Basis basis_of(const World& world) {
  static const std::shared_ptr<const CompiledPack> compiled = *compiled_pack();
  return {compiled->pack, &world.profile, controller(), 1};
}

CategoryMask permitted(const World& world, const DisclosureQuestion& question, Instant at) {
  CategoryMask out = 0;
  for (const CategoryDecision& one : disclose(fold(world.events, at, kEnd), question, basis_of(world), at)) {
    if (one.outcome == DisclosureOutcome::Permit) out |= mask<CategoryMask>(one.category);
  }
  return out;
}

// Whatever is asked of the two, at any instant: the second permits nothing that the first did not.
void never_more(std::uint64_t seed, const World& before, const World& after, Random& random,
                std::uint64_t& less) {
  const std::vector<Instant> all = changes(after);
  for (int i = 0; i < 24; ++i) {
    const Instant at{random.pick(all).us + random.between(-1, 1)};
    const DisclosureQuestion question = random_question(random, before);
    const CategoryMask then = permitted(before, question, at), now = permitted(after, question, at);
    less += now != then ? 1 : 0;
    if ((now & ~then) == 0) continue;
    FAIL("seed " << seed << " at " << to_text(at) << "\n"
                 << told(question) << "\nbefore\n"
                 << told(before) << "after\n"
                 << told(after));
  }
}

// Worlds, each with a change made to it; nothing where there is nothing to change.
void over_worlds(const std::function<std::optional<World>(const World&, Random&)>& change) {
  const std::uint64_t first = setting("VARDE_PROPERTY_SEED", 1);
  std::uint64_t less = 0;
  for (std::uint64_t seed = first; seed < first + setting("VARDE_PROPERTY_HISTORIES", 2000); ++seed) {
    Random random(seed * 104729);
    const World before = random_world(seed);
    if (const std::optional<World> after = change(before, random))
      never_more(seed, before, *after, random, less);
  }
  CHECK(less > 0);
}

// The index of a consent that stands as it was told and replaces nothing.
std::optional<std::size_t> some_consent(const World& world, Random& random) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < world.events.size(); ++i) {
    const Event& event = world.events[i];
    if (!event.entry) continue;
    const auto* given = std::get_if<ConsentGiven>(&event.entry->body.value);
    bool corrected = false;
    for (const Event& later : world.events) {
      const auto* by = later.entry ? std::get_if<EventCorrected>(&later.entry->body.value) : nullptr;
      corrected |= by && by->event == event.id;
    }
    if (given && given->consent.replaces.empty() && !corrected) found.push_back(i);
  }
  if (found.empty()) return std::nullopt;
  return random.pick(found);
}

World with(const World& world, std::size_t index, const Consent& terms) {
  World out = world;
  auto entry = std::make_shared<Entry>(*world.events[index].entry);
  entry->body = EventBody{ConsentGiven{terms}};
  out.events[index].entry = std::move(entry);
  return out;
}

template <class T>
bool drop_one(std::vector<T>& list, Random& random) {
  if (list.size() < 2) return false;  // of some lists, none means all
  list.erase(list.begin() + static_cast<std::ptrdiff_t>(random.below(list.size())));
  return true;
}

bool narrow(Consent& terms, Random& random) {
  switch (random.below(7)) {
    case 0:
      return drop_one(terms.tellers, random);
    case 1:
      return drop_one(terms.recipients, random);
    case 2:
      return drop_one(terms.categories, random);
    case 3:
      return drop_one(terms.purposes, random);
    case 4:
      terms.until = plus_days(terms.until.value_or(*civil_date(2026, 9, 1)), -random.between(1, 90));
      return true;
    case 5:
      terms.secrecy_waiver = false;
      return true;
    default:
      terms.data_to = plus_days(terms.data_to.value_or(*civil_date(2026, 9, 1)), -random.between(1, 90));
      return true;
  }
}

// Parents from whom something is kept no longer consent, and the child may: that is who, not what.
TEST_CASE("telling: a no never turns a no into a yes") {
  over_worlds([](const World& world, Random& random) -> std::optional<World> {
    World out = world;
    SharingDenied no = random_denial(random, world);
    if (no.kind == DenialKind::ParentsNotTold) no.kind = DenialKind::Denial;
    const Instant when = random.pick(changes(world));
    tell(out, Moment{when}, EventBody{no});
    return out;
  });
}

TEST_CASE("telling: an erased no never permits more") {
  over_worlds([](const World& world, Random& random) -> std::optional<World> {
    World out = world;
    std::vector<Event*> noes;
    for (Event& event : out.events) {
      if (event.entry && event.kind == EventKind::SharingDenied) noes.push_back(&event);
    }
    if (noes.empty()) return std::nullopt;
    random.pick(noes)->entry = nullptr;
    return out;
  });
}

TEST_CASE("telling: a consent that is taken back never permits more") {
  over_worlds([](const World& world, Random& random) -> std::optional<World> {
    const auto index = some_consent(world, random);
    if (!index) return std::nullopt;
    World out = world;
    tell(out, Moment{random.pick(changes(world))}, EventBody{ConsentWithdrawn{world.events[*index].id, {}}});
    return out;
  });
}

TEST_CASE("telling: a narrower consent never permits more") {
  over_worlds([](const World& world, Random& random) -> std::optional<World> {
    const auto index = some_consent(world, random);
    if (!index) return std::nullopt;
    Consent terms = std::get_if<ConsentGiven>(&world.events[*index].entry->body.value)->consent;
    if (!narrow(terms, random)) return std::nullopt;
    return with(world, *index, terms);
  });
}

TEST_CASE("telling: without a consent that replaces nothing never more is permitted") {
  over_worlds([](const World& world, Random& random) -> std::optional<World> {
    const auto index = some_consent(world, random);
    if (!index) return std::nullopt;
    World out = world;
    out.events.erase(out.events.begin() + static_cast<std::ptrdiff_t>(*index));
    return out;
  });
}

}  // namespace
}  // namespace varde::property
