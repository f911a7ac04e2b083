// Random questions, most of them near a consent or a no of the world.
#include "property/history.h"
#include "property/telling_choices.h"
#include "property/telling_worlds.h"

namespace varde::property {
namespace {

Party random_party(Random& random) {
  Party out;
  switch (random.below(8)) {
    case 0:
    case 1:
      out.kind = random.one_in(6) ? any_code<PartyKind>(random) : random.pick(kKinds);
      break;
    case 2:
      out.kind = random.pick(kKinds);
      out.person = random.pick(kPersons);
      break;
    case 3:
      out.service = service(random.pick(kServices));
      if (random.one_in(2)) out.person = random.pick(kPersons);
      if (random.one_in(3)) out.role = "sykepleier";
      if (random.one_in(3)) out.kind = random.pick(kKinds);
      break;
    default:
      out.service = service(random.pick(kServices));
  }
  return out;
}

// One that fits a pattern, as far as it can be told without the case.
void aim(Random& random, const std::vector<Party>& patterns, Party& out) {
  if (patterns.empty()) return;
  const Party& pattern = random.pick(patterns);
  if (!pattern.service && !pattern.kind && !pattern.person) return;
  out = pattern;
  out.group.reset();
  out.name.reset();
}

// Towards a consent or a no, so that most of it fits.
void aim(Random& random, const World& world, DisclosureQuestion& out) {
  const auto aim_at = [&](const auto& terms) {
    Party teller;
    aim(random, terms.tellers, teller);
    if (teller.service) out.teller = *teller.service;
    aim(random, terms.recipients, out.to);
    if (!terms.purposes.empty()) out.purpose = random.pick(terms.purposes);
  };
  std::vector<const EventBody*> all;
  for (const Event& event : world.events) {
    if (!event.entry) continue;
    const EventBody& body = event.entry->body;
    if (body.kind() == EventKind::ConsentGiven || body.kind() == EventKind::SharingDenied)
      all.push_back(&body);
  }
  if (all.empty()) return;
  const EventBody& body = *random.pick(all);
  if (const auto* given = std::get_if<ConsentGiven>(&body.value)) aim_at(given->consent);
  if (const auto* no = std::get_if<SharingDenied>(&body.value)) aim_at(*no);
  if (random.one_in(2)) out.grounds.clear();
}

}  // namespace

DisclosureQuestion random_question(Random& random, const World& world) {
  DisclosureQuestion out;
  out.teller = service(random.pick(kServices));
  out.task_basis = random.one_in(3) ? any_code<TaskBasis>(random) : TaskBasis::Hpl;
  out.health_personnel = !random.one_in(4);
  out.to = random_party(random);
  for (int i = 0; i < 12; ++i) {
    if (!random.one_in(3)) out.categories.push_back(static_cast<Category>(i));
  }
  if (out.categories.empty()) out.categories = {Category::Stay};
  out.purpose = random.one_in(3) ? any_code<Purpose>(random) : Purpose::Care;
  if (random.one_in(3)) out.grounds.push_back(DisclosureGround::CareNeeded);
  if (random.one_in(4)) out.grounds.push_back(any_code<DisclosureGround>(random));
  if (random.one_in(8)) out.grounds.push_back(DisclosureGround::WeightyReasons);
  if (random.one_in(8)) out.grounds.push_back(any_code<DisclosureGround>(random));
  if (random.one_in(3)) out.reason = "fare for liv";
  if (random.one_in(12)) out.document = random.one_in(2) ? "epikrise 7" : "epikrise 8";
  if (!random.one_in(4)) aim(random, world, out);
  const CivilDate around = plus_days(kFirst, random.between(0, 300));
  if (random.one_in(12)) out.data_from = around;
  if (random.one_in(12)) out.data_to = plus_days(around, random.between(0, 60));
  return out;
}

}  // namespace varde::property
