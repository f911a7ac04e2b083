// The part of the fold that is about the way between services: referrals, appointments, contacts, stays, and
// what others tell of them.
#pragma once

#include <concepts>
#include <memory>
#include <set>
#include <span>

#include "model/case_state.h"
#include "model/event.h"

namespace varde {

template <class Body, class... Kinds>
concept OneOf = (std::same_as<Body, Kinds> || ...);

// The bodies of this part. Each is folded by a function of its own, and so is each that is not named here: a
// kind that nobody folds does not compile.
template <class Body>
concept OfFlow = OneOf<Body, ReferralDrafted, ReferralSent, ReferralReceived, ReferralAccepted,
                       ReferralDeclined, ReferralForwarded, ReferralPostponed, ReferralResumed,
                       ReferralWithdrawn, ReferralCancelled, ReferralNoted, ReferralCompleted, ReferralFailed,
                       AppointmentBooked, AppointmentCancelled, ContactHeld, FeedbackGiven, HelfoNotified,
                       ObligationSettled, StayAdmitted, StayExpected, ReadinessDeclared, ReadinessRevoked,
                       StayDischarged, PersonMoved, PersonDied, EnvelopeReceived, DeliveryChanged>;

// A body as the fold meets it.
struct ToldBody {
  std::shared_ptr<const EventBody> body;  // never null
  Moment when;
  Uuid event{};
  std::int64_t sequence = 0;
  Source source;
};

// Envelopes that a later one of the same sender and event takes the place of, or takes back.
struct Overtaken {
  std::set<Uuid> replaced, withdrawn;  // events of the receiver
};
Overtaken overtaken(std::span<const ToldBody> told);

// Applies one body; those that are no part of this leave the state as it is.
void apply_flow(CaseState& state, const ToldBody& told, const Overtaken& gone);

// A forwarded referral is in the hands of the one who forwarded it again once the new one is closed.
void return_forwarded(CaseState& state);

}  // namespace varde
