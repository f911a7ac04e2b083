#include "rules/party_numbers.h"

namespace varde {
namespace {

QuickParty known_as(PartyNumber number, const Party& party, const Basis& basis) {
  // Who takes part in a plan differs from case to case: the line of a person says it.
  const Known known = known_party(party, CaseState(), basis, kBeginning);
  QuickParty out;
  out.number = number;
  if (known.kind) out.kind = party_of_kind(*known.kind);
  if (known.health) out.group = kHealthServices;
  out.known = is_known(known) ? 1 : 0;
  return out;
}

}  // namespace

QuickParty quick_party(PartyKind kind) {
  QuickParty out;
  out.number = out.kind = party_of_kind(kind);
  if (gives_health_care(kind)) out.group = kHealthServices;
  out.known = 1;
  return out;
}

std::optional<QuickParty> PartyNumbers::number(const Party& party, const Basis& basis) {
  if (party.role) return std::nullopt;
  if (!party.service && !party.person)
    return party.kind ? std::optional(quick_party(*party.kind)) : std::nullopt;
  const Key key{party.service, party.kind, party.person};
  if (const auto it = numbers_.find(key); it != numbers_.end()) return known_[it->second];
  if (known_.size() >= kMostParties) return std::nullopt;
  const PartyNumber next = count();
  numbers_.emplace(key, next);
  parties_.push_back({party.service, party.kind, {}, party.person, {}, {}});
  known_.push_back(known_as(next, parties_.back(), basis));
  return known_.back();
}

void PartyNumbers::learn(const Basis& basis) {
  for (PartyNumber number = 0; number < count(); ++number)
    known_[number] = known_as(number, parties_[number], basis);
}

}  // namespace varde
