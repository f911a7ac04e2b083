// Short numbers for the parties that questions name: of one store handle, never stored.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "rules/consent_scope.h"

namespace varde {

// Below 0x8000 one party; from there on whoever is of a kind, and those at the end.
using PartyNumber = std::uint16_t;
inline constexpr PartyNumber kKindParty = 0x8000;       // | PartyKind: whoever is of that kind
inline constexpr PartyNumber kNobody = 0xfffb;          // of a grant: fits no question
inline constexpr PartyNumber kNoParty = 0xfffc;         // of a question: there is none
inline constexpr PartyNumber kParticipants = 0xfffd;    // whoever takes part in the plan
inline constexpr PartyNumber kHealthServices = 0xfffe;  // whatever service gives health and care
inline constexpr PartyNumber kAnyParty = 0xffff;
inline constexpr std::size_t kMostParties = 0x7fff;
// The kind of a party whose kind nobody knows.
inline constexpr PartyNumber kNoKind = kKindParty | 0x3f;

constexpr PartyNumber party_of_kind(PartyKind kind) {
  return static_cast<PartyNumber>(kKindParty | static_cast<PartyNumber>(kind));
}

// A party of a question, as a grant is held against it: the numbers by which it can be named.
struct QuickParty {
  PartyNumber number = kNoParty;
  PartyNumber kind = kNoKind;
  PartyNumber group = kNoParty;  // kHealthServices for one that gives health and care
  std::uint8_t known = 0;        // is anything known of it but a service's id?
  std::uint8_t spare = 0;
};
static_assert(sizeof(QuickParty) == 8);

QuickParty quick_party(PartyKind kind);

// One at a time. Numbers are given once and stay; what is known of a party follows the profile.
class PartyNumbers {
 public:
  // Its number, a new one where it has none. Nothing for a party with a role, which no number says; for one
  // that states nothing; and when all numbers are given.
  std::optional<QuickParty> number(const Party& party, const Basis& basis);
  // Another profile holds: the kinds of services may be others.
  void learn(const Basis& basis);

  PartyNumber count() const { return static_cast<PartyNumber>(known_.size()); }
  const Party& party(PartyNumber number) const { return parties_[number]; }
  const QuickParty& quick(PartyNumber number) const { return known_[number]; }

 private:
  using Key = std::tuple<std::optional<Uuid>, std::optional<PartyKind>, std::optional<std::string>>;
  std::map<Key, PartyNumber> numbers_;
  std::vector<Party> parties_;
  std::vector<QuickParty> known_;
};

}  // namespace varde
