// What came of asking for consent: asked, yes, no, later, and taken up again by the person.
#pragma once

#include <vector>

#include "rules/consent_scope.h"

namespace varde {

// The last that came of asking about a receiver and any of these categories, by an instant; null when nobody
// has asked. Whoever was asked without saying about whom was asked about anybody; about what, about
// everything.
const Dated<ConsentAsked>* last_asked(const CaseState& state, const Party& to,
                                      const std::vector<Category>& categories, const Basis& basis,
                                      Instant at);

// The no that stands at an instant: until the person takes it up, or somebody else than whoever said it is
// the one to be asked (CN-07). Null when none does. What was said while the person could say it is not unsaid
// by losing competence.
const Dated<ConsentAsked>* standing_no(const CaseState& state, const DisclosureQuestion& question,
                                       const Basis& basis, Instant at);

// Has a consent come since that reaches somebody whom it is about?
bool answered_since(const CaseState& state, const Basis& basis, const Moment& since,
                    const std::vector<Party>& about);

// Was the answer "later", or has the person taken a no up, and is that still to be followed up?
bool is_asked_again(const CaseState& state, const Basis& basis, const Dated<ConsentAsked>& asked);

}  // namespace varde
