#include "rules/consents.h"

#include <algorithm>

#include "rules/ages.h"

namespace varde {
Instant end_of_consent(const GivenConsent& given, const CaseState& state, const Basis& basis) {
  Instant end = kEnd;
  if (given.consent.until) end = end_of(*given.consent.until);
  if (given.withdrawn) end = std::min(end, given.withdrawn->earliest());
  if (given.replaced) end = std::min(end, given.replaced->earliest());
  for (const PlanEpisode& plan : state.plans) {
    if (given.consent.scope != ConsentScope::Plan) break;
    if (!plan.closed || plan.closed->when.earliest() <= given.given.earliest()) continue;
    end = std::min(end, plan.closed->when.earliest());
    break;
  }
  // Who may consent to sharing hangs on the sender too: it is judged where it is asked.
  const bool parent =
      given.consent.giver == ConsentGiver::Parent && given.consent.scope == ConsentScope::Plan;
  if (parent && state.person && state.person->value.born) {
    const CivilDate youngest = last_day(*state.person->value.born);
    const auto own = day_of_age(basis, "consent.age.own", youngest, given.given.day());
    if (own && given.given.day() < *own) end = std::min(end, oslo_midnight(*own));
  }
  return end;
}

const GivenConsent* plan_consent(const CaseState& state, const Basis& basis, Instant at) {
  for (auto it = state.consents.rbegin(); it != state.consents.rend(); ++it) {
    if (it->consent.scope != ConsentScope::Plan || it->given.earliest() > at) continue;
    const Instant end = end_of_consent(*it, state, basis);
    if (end > at || end == kEnd) return &*it;
  }
  return nullptr;
}

bool consent_possible(const CaseState& state, const Basis& basis, const Moment& moment) {
  return std::any_of(state.consents.begin(), state.consents.end(), [&](const GivenConsent& given) {
    return given.consent.scope == ConsentScope::Plan && given.given.earliest() <= moment.latest() &&
           end_of_consent(given, state, basis) > moment.earliest();
  });
}

}  // namespace varde
