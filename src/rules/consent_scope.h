// Does a consent, or a no, reach what is asked? The parts of it one by one, so that the nearest miss is
// known.
#pragma once

#include <optional>
#include <vector>

#include "rules/secrecy.h"

namespace varde {

// Somebody real, as the rules see them: a service with its kind, a named person, whoever belongs to a group.
struct Known {
  std::optional<Uuid> service;
  std::optional<PartyKind> kind;
  std::optional<std::string> role, person;
  bool participant = false;  // takes part in the plan, and both sides want it
  bool health = false;       // a health and care service
};
// As they stood at an instant.
Known known_service(const Uuid& service, const CaseState& state, const Basis& basis, Instant at);
Known known_party(const Party& party, const CaseState& state, const Basis& basis, Instant at);
// Is it a service or a kind that anything is known of?
bool is_known(const Known& one);

bool fits(const Party& pattern, const Known& one);

// Kinds of services that give health and care (helse- og omsorgstjenester).
bool gives_health_care(PartyKind kind);

// One category of a question, as consents and denials are held against it.
struct Asked {
  Known teller, to;
  Regime regime = Regime::HealthPersonnel;
  Category category = Category::Contact;
  Purpose purpose = Purpose::Care;
  std::optional<std::string> document;
  CivilDate data_from, data_to;
  Instant at;
};

// The terms as they work: a consent to the plan that says no more reaches whoever takes part in it.
Consent effective(const Consent& consent);

struct Reach {
  std::optional<Miss> miss;  // nothing: it permits
  bool unknown = false;      // whether the giver could give it cannot be settled
  const char* giver = "";    // the row of who may consent
};
Reach reach(const GivenConsent& given, const Asked& asked, const CaseState& state, const Basis& basis);

// Why a consent permits nothing at an instant, by its dates alone.
std::optional<Miss> time_miss(const GivenConsent& given, const CaseState& state, const Basis& basis,
                              Instant at);
// Says it neither whom, nor what, nor for what?
bool scope_is_unknown(const Consent& terms);

// The consents that permit and the one that comes nearest, the later first among equals.
struct Consenting {
  const GivenConsent* permits = nullptr;
  const GivenConsent* nearest = nullptr;  // when none permits
  Miss miss = Miss::NoConsent;
  bool unknown = false;  // one would permit if its giver could give it, which cannot be settled
};
Consenting consenting(const Asked& asked, const CaseState& state, const Basis& basis);

// Does a no stand at an instant? Only a consent that names it, by somebody who may give it, lifts it.
bool stands(const GivenDenial& denial, const CaseState& state, const Basis& basis, Instant at);
// The no that forbids it; null when none does.
const GivenDenial* denying(const Asked& asked, const CaseState& state, const Basis& basis);

}  // namespace varde
