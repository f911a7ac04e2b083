#include "app/parties.h"

namespace varde {
namespace {

const std::string* name_in_plan(const std::string& person, const CaseState& state) {
  for (auto plan = state.plans.rbegin(); plan != state.plans.rend(); ++plan) {
    if (!plan->content()) continue;
    for (const Participant& one : plan->content()->participants) {
      if (one.id == person && one.name) return &*one.name;
    }
  }
  for (auto one = state.kin.rbegin(); one != state.kin.rend(); ++one) {
    if (one->value.person == person && one->value.name) return &*one->value.name;
  }
  return nullptr;
}

template <class Code>
std::string names_of(const char* list, const std::vector<Code>& codes, const Telling& of, const char* none) {
  std::vector<std::string> names;
  for (const Code one : codes) names.push_back(of.texts.coded(list, code(one)));
  return names.empty() ? of.say(none) : of.list(names);
}

}  // namespace

std::string party_name(const Party& party, const CaseState& state, const Telling& of) {
  if (party.name) return *party.name;
  if (party.person) {
    if (const std::string* known = name_in_plan(*party.person, state)) return *known;
  }
  if (party.service) return of.texts.service(*party.service);
  if (party.role) return of.say("party.role", {{"role", *party.role}});
  if (party.group) return of.texts.coded("party-group", code(*party.group));
  if (party.kind) return of.texts.coded("party-kind", code(*party.kind));
  return of.texts.coded("party-kind", code(PartyKind::Anyone));
}

std::string party_names(const std::vector<Party>& parties, const CaseState& state, const Telling& of,
                        const char* none) {
  std::vector<std::string> names;
  for (const Party& one : parties) {
    // A consent to a kind reaches all of that kind.
    const bool kind = one.kind && !one.service && !one.person && !one.name && !one.role && !one.group;
    const std::string name = party_name(one, state, of);
    names.push_back(kind ? of.say("party.any-of-kind", {{"kind", name}}) : name);
  }
  return names.empty() ? of.say(none) : of.list(names);
}

std::string category_names(const std::vector<Category>& categories, const Telling& of, const char* none) {
  return names_of("category", categories, of, none);
}

std::string purpose_names(const std::vector<Purpose>& purposes, const Telling& of) {
  return names_of("purpose", purposes, of, "consent.unstated");
}

std::string giver_name(ConsentGiver giver, const Telling& of) {
  if (giver == ConsentGiver::Person) return of.say("consent.giver.person");
  return of.texts.coded("consent-giver", code(giver));
}

}  // namespace varde
