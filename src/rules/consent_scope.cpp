#include "rules/consent_scope.h"

#include <algorithm>

#include "rules/consents.h"

namespace varde {
namespace {

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool any_fits(const std::vector<Party>& patterns, const Known& one) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const Party& pattern) { return fits(pattern, one); });
}

// Takes part in the plan as it stands, and is wanted there.
bool takes_part(const Participant& one) {
  return one.standing == ParticipantStanding::TakesPart && one.person_wants != false &&
         one.kin_wants != false;
}

// The plan as it was written then, while it had not ended.
const CarePlan* content_then(const CaseState& state, Instant at) {
  const CarePlan* content = nullptr;
  for (const PlanEpisode& plan : state.plans) {
    if (plan.closed && plan.closed->when.earliest() <= at) continue;
    for (const auto& version : plan.versions) {
      if (version.when.earliest() <= at) content = version.value.get();
    }
  }
  return content;
}

bool service_takes_part(const Uuid& service, const CaseState& state, Instant at) {
  for (const CoordinatorPeriod& period : state.coordinators) {
    const bool then = period.from.earliest() <= at && !(period.to && period.to->earliest() <= at);
    if (then && period.coordinator.service == service) return true;
  }
  const CarePlan* plan = content_then(state, at);
  if (!plan) return false;
  return plan->made_by == service ||
         std::any_of(plan->activities.begin(), plan->activities.end(),
                     [&](const Activity& one) { return one.service == service; }) ||
         std::any_of(plan->participants.begin(), plan->participants.end(),
                     [&](const Participant& one) { return one.service == service && takes_part(one); });
}

bool person_takes_part(const std::string& person, const CaseState& state, Instant at) {
  const CarePlan* plan = content_then(state, at);
  return plan && std::any_of(plan->participants.begin(), plan->participants.end(),
                             [&](const Participant& one) { return one.id == person && takes_part(one); });
}

// Tellers that are not stated: whichever service holds the information.
bool tells(const std::vector<Party>& tellers, const Known& one) {
  return tellers.empty() || any_fits(tellers, one);
}

bool inside(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to, const Asked& asked) {
  return !(from && asked.data_from < *from) && !(to && *to < asked.data_to);
}
bool touches(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to, const Asked& asked) {
  return !(from && asked.data_to < *from) && !(to && *to < asked.data_from);
}

// What is wrong with whom it is between.
std::optional<Miss> pair_miss(const Consent& terms, const Asked& asked) {
  if (any_fits(terms.recipients, asked.to) && tells(terms.tellers, asked.teller)) return std::nullopt;
  if (terms.both_ways && tells(terms.tellers, asked.to) && any_fits(terms.recipients, asked.teller))
    return std::nullopt;
  return any_fits(terms.recipients, asked.to) ? Miss::Sender : Miss::Recipient;
}

}  // namespace

bool gives_health_care(PartyKind kind) {
  switch (kind) {
    case PartyKind::CoordinatingUnit:
    case PartyKind::SubstanceCare:
    case PartyKind::MentalHealth:
    case PartyKind::Gp:
    case PartyKind::HomeCare:
    case PartyKind::HealthStation:
    case PartyKind::Specialist:
    case PartyKind::Institution:
    case PartyKind::Lar:
    case PartyKind::HospitalUnit:
    case PartyKind::Dps:
    case PartyKind::OutOfHours:
      return true;
    default:
      return false;
  }
}

Known known_service(const Uuid& service, const CaseState& state, const Basis& basis, Instant at) {
  Known out;
  out.service = service;
  const Service* row = basis.profile ? find_service(*basis.profile, service) : nullptr;
  // The kinds of services come first among the kinds of parties, in the same order.
  if (row) out.kind = static_cast<PartyKind>(row->kind);
  if (!row && service == basis.coordinating_unit()) out.kind = PartyKind::CoordinatingUnit;
  out.participant = service_takes_part(service, state, at);
  out.health = out.kind && gives_health_care(*out.kind);
  return out;
}

Known known_party(const Party& party, const CaseState& state, const Basis& basis, Instant at) {
  Known out = party.service ? known_service(*party.service, state, basis, at) : Known{};
  if (!out.kind) out.kind = party.kind;
  out.role = party.role;
  out.person = party.person;
  if (party.person && person_takes_part(*party.person, state, at)) out.participant = true;
  out.health = out.kind && gives_health_care(*out.kind);
  return out;
}

bool is_known(const Known& one) { return one.kind || one.person; }

bool fits(const Party& pattern, const Known& one) {
  if (!pattern.service && !pattern.kind && !pattern.role && !pattern.person && !pattern.group) return false;
  if (pattern.service && pattern.service != one.service) return false;
  if (pattern.kind && pattern.kind != PartyKind::Anyone && pattern.kind != one.kind) return false;
  if (pattern.role && pattern.role != one.role) return false;
  if (pattern.person && pattern.person != one.person) return false;
  if (!pattern.group) return true;
  return *pattern.group == PartyGroup::PlanParticipants ? one.participant : one.health;
}

Consent effective(const Consent& consent) {
  Consent out = consent;
  if (consent.scope != ConsentScope::Plan) return out;
  const Party participants{{}, {}, {}, {}, PartyGroup::PlanParticipants, {}};
  if (out.tellers.empty()) out.tellers = {participants};
  if (out.recipients.empty()) out.recipients = {participants};
  if (out.categories.empty())
    out.categories = {Category::Contact, Category::Known, Category::Appointments, Category::Plan};
  if (out.purposes.empty()) out.purposes = {Purpose::Care, Purpose::Planning};
  return out;
}

Reach reach(const GivenConsent& given, const Asked& asked, const CaseState& state, const Basis& basis) {
  const Consent terms = effective(given.consent);
  if (scope_is_unknown(terms)) return {Miss::ScopeUnknown};
  if (const std::optional<Miss> pair = pair_miss(terms, asked)) return {pair};
  if (!holds(terms.categories, asked.category)) return {Miss::Category};
  if (!holds(terms.purposes, asked.purpose)) return {Miss::Purpose};
  if (!inside(terms.data_from, terms.data_to, asked)) return {Miss::DataPeriod};
  if (!terms.secrecy_waiver) return {Miss::Waiver};
  // Whoever gave it must have been able to then, and be the one to give it now.
  const MayGive now = may_give(terms.giver, asked.regime, state, basis, asked.at);
  const MayGive then = may_give(terms.giver, asked.regime, state, basis, given.given.earliest());
  // A person who has lost competence since is not unsaid: what was given while it was there stands.
  const bool lost =
      terms.giver == ConsentGiver::Person && then.answer == Answer::Yes && lacks_competence(state, asked.at);
  if (!lost && (now.answer == Answer::No || then.answer == Answer::No)) return {Miss::Giver, false, now.rule};
  if (const std::optional<Miss> time = time_miss(given, state, basis, asked.at))
    return {time, false, now.rule};
  const bool unknown = !lost && (now.answer == Answer::Unknown || then.answer == Answer::Unknown);
  return {std::nullopt, unknown, lost ? then.rule : now.rule};
}

std::optional<Miss> time_miss(const GivenConsent& given, const CaseState& state, const Basis& basis,
                              Instant at) {
  const std::optional<CivilDate>& from = given.consent.from;
  const Instant said = given.given.earliest();
  if (at < (from ? std::max(said, oslo_midnight(*from)) : said)) return Miss::NotYet;
  if (given.withdrawn && given.withdrawn->earliest() <= at) return Miss::Withdrawn;
  if (end_of_consent(given, state, basis) <= at) return Miss::Ended;
  return std::nullopt;
}

bool scope_is_unknown(const Consent& terms) {
  return terms.recipients.empty() || terms.categories.empty() || terms.purposes.empty();
}

Consenting consenting(const Asked& asked, const CaseState& state, const Basis& basis) {
  Consenting out;
  for (const GivenConsent& given : state.consents) {
    const Reach found = reach(given, asked, state, basis);
    if (!found.miss && !found.unknown) out.permits = &given;
    if (!found.miss && found.unknown) out.unknown = true;
    if (found.miss && *found.miss >= out.miss) {
      out.miss = *found.miss;
      out.nearest = &given;
    }
  }
  return out;
}

bool stands(const GivenDenial& denial, const CaseState& state, const Basis& basis, Instant at) {
  if (denial.given.earliest() > at) return false;
  if (denial.terms.until && end_of(*denial.terms.until) <= at) return false;
  return std::none_of(state.consents.begin(), state.consents.end(), [&](const GivenConsent& given) {
    if (!holds(denial.named_by, given.id) || given.given.earliest() > at) return false;
    if (given.withdrawn && given.withdrawn->earliest() <= at) return false;
    return may_give(given.consent.giver, Regime::HealthPersonnel, state, basis, given.given.earliest())
               .answer == Answer::Yes;
  });
}

const GivenDenial* denying(const Asked& asked, const CaseState& state, const Basis& basis) {
  const GivenDenial* found = nullptr;
  for (const GivenDenial& denial : state.denials) {
    const SharingDenied& no = denial.terms;
    if (no.kind == DenialKind::ParentsNotTold && asked.to.kind != PartyKind::Parent) continue;
    if (!tells(no.tellers, asked.teller)) continue;
    if (!no.recipients.empty() && !any_fits(no.recipients, asked.to)) continue;
    if (!no.categories.empty() && !holds(no.categories, asked.category)) continue;
    if (!no.purposes.empty() && !holds(no.purposes, asked.purpose)) continue;
    if (!no.documents.empty() && (!asked.document || !holds(no.documents, *asked.document))) continue;
    if (!touches(no.data_from, no.data_to, asked)) continue;
    if (stands(denial, state, basis, asked.at)) found = &denial;
  }
  return found;
}

}  // namespace varde
