// Random cases about consent and telling: what was told about one person, and questions about it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/event.h"
#include "model/profile.h"
#include "property/random.h"

namespace varde::property {

struct World {
  Profile profile;
  std::vector<Event> events;
};

// Consents, withdrawals, noes, competence, custody, orders, a plan and its coordinators; corrected, voided,
// erased; around birthdays and changes of the law. The same seed gives the same world.
World random_world(std::uint64_t seed);
// Told at the end of a world, at an instant of it.
void tell(World& world, Moment when, EventBody body);

DisclosureQuestion random_question(Random& random, const World& world);
SharingDenied random_denial(Random& random, const World& world);

// Every instant at which an answer can change, and some at which none does; sorted.
std::vector<Instant> changes(const World& world);

std::string told(const World& world);
std::string told(const DisclosureQuestion& question);

}  // namespace varde::property
