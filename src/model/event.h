// What has happened, one value a kind. A fact and a command of the same kind carry the same body.
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/crypto.h"
#include "base/time.h"
#include "base/uuid.h"
#include "model/care_plan.h"
#include "model/consent.h"
#include "model/contact.h"
#include "model/context.h"
#include "model/envelope.h"
#include "model/person.h"
#include "model/profile.h"
#include "model/referral.h"
#include "model/stay.h"

namespace varde {

// person.register, person.registered
struct PersonRegistered {
  Person person;
  bool operator==(const PersonRegistered&) const = default;
};
// contact_point.name, contact_point.named
struct ContactPointNamed {
  ContactPoint contact_point;
  bool operator==(const ContactPointNamed&) const = default;
};
// plan.offer, plan.offered
struct PlanOffered {
  Uuid service{};                // who offers
  bool need_long_term = true;    // langvarig
  bool need_coordinated = true;  // koordinert
  std::optional<Participation> participation;
  bool operator==(const PlanOffered&) const = default;
};
// plan.answer, plan.answered
struct PlanAnswered {
  PlanAnswer answer = PlanAnswer::Undecided;
  std::optional<CivilDate> ask_again;
  std::optional<Participation> participation;
  bool operator==(const PlanAnswered&) const = default;
};
// consent.give, consent.given
struct ConsentGiven {
  Consent consent;
  bool operator==(const ConsentGiven&) const = default;
};
// consent.withdraw, consent.withdrawn
struct ConsentWithdrawn {
  Uuid consent{};  // the id of the event that gave it
  std::optional<std::string> reason;
  bool operator==(const ConsentWithdrawn&) const = default;
};
// plan.start, plan.started
struct PlanStarted {
  CarePlan plan;
  std::optional<Coordinator> coordinator;
  std::optional<Participation> participation;
  bool operator==(const PlanStarted&) const = default;
};
// plan.revise, plan.revised
struct PlanRevised {
  CarePlan plan;
  std::optional<Participation> participation;
  bool operator==(const PlanRevised&) const = default;
};
// activity.change, activity.changed
struct ActivityChanged {
  std::string activity;
  ActivityStatus status = ActivityStatus::NotStarted;
  std::optional<std::string> reason;
  bool operator==(const ActivityChanged&) const = default;
};
// coordinator.appoint, coordinator.appointed
struct CoordinatorAppointed {
  Coordinator coordinator;
  std::optional<Participation> participation;
  bool operator==(const CoordinatorAppointed&) const = default;
};
// coordinator.end, coordinator.ended
struct CoordinatorEnded {
  CoordinatorRole role = CoordinatorRole::Plan;
  std::optional<std::string> reason;
  bool operator==(const CoordinatorEnded&) const = default;
};
// plan.review, plan.reviewed
struct PlanReviewed {
  std::optional<CivilDate> next_review;
  std::optional<std::string> note;
  std::optional<Participation> participation;
  bool operator==(const PlanReviewed&) const = default;
};
// plan.close, plan.closed
struct PlanClosed {
  CloseReason reason = CloseReason::GoalsReached;
  std::optional<NextStep> next_step;
  std::optional<Participation> participation;
  bool operator==(const PlanClosed&) const = default;
};

// need.assess, need.assessed. What is absent has not been assessed.
struct NeedAssessed {
  Uuid service{};  // who assessed
  std::optional<bool> long_term;
  std::optional<bool> coordinated;
  std::optional<bool> complex;
  std::optional<bool> municipal;   // health and care services of the municipality are needed
  std::optional<bool> specialist;  // specialist health services are needed
  std::vector<Need> needs;
  std::vector<Circumstance> circumstances;      // that hold
  std::vector<Circumstance> not_circumstances;  // that do not
  std::vector<Uuid> in_contact;                 // who helps already, besides the one that assessed
  bool operator==(const NeedAssessed&) const = default;
};
// need.notify, need.notified (hpl § 38 a)
struct NeedNotified {
  Uuid service{};
  Uuid recipient{};
  bool operator==(const NeedNotified&) const = default;
};
// main_responsibility.settle, main_responsibility.settled (IP-f § 7)
struct MainResponsibilitySettled {
  Uuid service{};
  SettledHow how = SettledHow::Agreed;
  std::optional<std::string> note;
  bool operator==(const MainResponsibilitySettled&) const = default;
};
// main_responsibility.dispute, main_responsibility.disputed
struct MainResponsibilityDisputed {
  std::vector<Uuid> services;
  std::optional<std::string> note;
  bool operator==(const MainResponsibilityDisputed&) const = default;
};
// coordinator.offer, coordinator.offered
struct CoordinatorOffered {
  CoordinatorRole role = CoordinatorRole::Municipal;
  OfferStanding standing = OfferStanding::Offered;
  std::optional<Uuid> service;  // who offers
  std::optional<Participation> participation;
  bool operator==(const CoordinatorOffered&) const = default;
};
// coordinator.wish, coordinator.wished
struct CoordinatorWished {
  std::optional<Uuid> service;
  std::optional<std::string> name;
  std::optional<std::string> note;
  bool operator==(const CoordinatorWished&) const = default;
};
// absence.begin, absence.begun
struct AbsenceBegun {
  CoordinatorRole role = CoordinatorRole::Plan;
  std::optional<CivilDate> until;  // the last day
  std::optional<Coordinator> substitute;
  std::optional<std::string> reason;
  bool operator==(const AbsenceBegun&) const = default;
};
// absence.end, absence.ended
struct AbsenceEnded {
  CoordinatorRole role = CoordinatorRole::Plan;
  bool operator==(const AbsenceEnded&) const = default;
};
// goal.assess, goal.assessed
struct GoalAssessed {
  std::string goal;
  Achievement achievement = Achievement::InProgress;
  std::optional<std::string> words;
  std::optional<Participation> participation;
  bool operator==(const GoalAssessed&) const = default;
};
// plan.show, plan.shown
struct PlanShown {
  ShownHow how = ShownHow::Together;
  std::optional<bool> approves;
  std::optional<std::string> words;
  bool operator==(const PlanShown&) const = default;
};
// plan.amend, plan.amended: the person's own words stand until the plan is revised
struct PlanAmended {
  std::optional<std::string> about;  // plan, goal:<id>, activity:<id>
  std::string words;
  bool operator==(const PlanAmended&) const = default;
};
// control_examination.hold, control_examination.held (phvl-f § 13)
struct ControlExaminationHeld {
  Uuid service{};
  bool plan_accounted = false;
  std::optional<std::string> reason;
  bool operator==(const ControlExaminationHeld&) const = default;
};

struct EventBody;

// event.correct, event.corrected: replaces the root event; the last correction by sequence wins
struct EventCorrected {
  Uuid event{};
  std::optional<Moment> occurred;  // of the event as it should have stood; its own when absent
  std::string reason;
  std::shared_ptr<const EventBody> replacement;  // never null; of the kind of the event
};
// event.void, event.voided: it never happened
struct EventVoided {
  Uuid event{};
  std::string reason;
  bool operator==(const EventVoided&) const = default;
};
// entry.erase, entry.erased: the keys of these bodies are destroyed; the chain stays
struct EntryErased {
  std::vector<std::int64_t> sequences;
  std::string reason;
  bool operator==(const EntryErased&) const = default;
};
// profile.load, profile.loaded: the organisation's stream
struct ProfileLoaded {
  Profile profile;
  bool operator==(const ProfileLoaded&) const = default;
};

// The order of the alternatives is that of EventKind.
struct EventBody {
  // Large: made, copied and moved in one place, not in every file that sees it.
  EventBody();
  EventBody(const EventBody&);
  EventBody(EventBody&&) noexcept;
  EventBody& operator=(const EventBody&);
  EventBody& operator=(EventBody&&) noexcept;
  ~EventBody();
  template <class Body>
  requires(!std::same_as<std::remove_cvref_t<Body>, EventBody>) EventBody(Body&& body)
      : value(std::forward<Body>(body)) {}

  std::variant<PersonRegistered, ContactPointNamed, PlanOffered, PlanAnswered, ConsentGiven, ConsentWithdrawn,
               PlanStarted, PlanRevised, ActivityChanged, CoordinatorAppointed, CoordinatorEnded,
               PlanReviewed, PlanClosed, NeedAssessed, NeedNotified, MainResponsibilitySettled,
               MainResponsibilityDisputed, CoordinatorOffered, CoordinatorWished, AbsenceBegun, AbsenceEnded,
               GoalAssessed, PlanShown, PlanAmended, ControlExaminationHeld, SharingDenied, ConsentAsked,
               CompetenceAssessed, ConfidentialityOrdered, CustodyChanged, NearestRelativeNamed,
               DisclosureMade, DisclosureTold, DisclosureReviewed, ReferralDrafted, ReferralSent,
               ReferralReceived, ReferralAccepted, ReferralDeclined, ReferralForwarded, ReferralPostponed,
               ReferralResumed, ReferralWithdrawn, ReferralCancelled, ReferralNoted, ReferralCompleted,
               ReferralFailed, AppointmentBooked, AppointmentCancelled, ContactHeld, FeedbackGiven,
               HelfoNotified, ObligationSettled, StayAdmitted, StayExpected, ReadinessDeclared,
               ReadinessRevoked, StayDischarged, PersonMoved, PersonDied, EnvelopeReceived, DeliveryChanged,
               EventCorrected, EventVoided, EntryErased, ProfileLoaded>
      value;
  EventKind kind() const { return static_cast<EventKind>(value.index()); }
  bool operator==(const EventBody& other) const;
};
bool operator==(const EventCorrected& a, const EventCorrected& b);

// What the host says has happened: fact/1.
struct Fact {
  Uuid id{};                   // of the command; the same id again is the same fact
  std::optional<Uuid> stream;  // the case; absent for a new one
  Moment occurred;
  std::optional<std::string> source;  // who says so, when it is not the actor: a message, a relative
  EventBody body;
  std::string ext;
};

// A rule at level `confirm` that somebody has answered for.
struct Confirmation {
  std::string rule;
  std::string subject;
  std::string reason;
  bool operator==(const Confirmation&) const = default;
};

// What the host wants done: command/1. Occurs when it is recorded.
struct Command {
  Uuid id{};
  std::optional<Uuid> stream;
  std::vector<Confirmation> confirmations;
  EventBody body;
  std::string ext;
};

// What an event's sealed body holds: entry/1.
struct Entry {
  Moment occurred;
  bool reported = true;  // else acted
  Context context;
  std::optional<std::string> source;
  std::vector<Confirmation> confirmations;
  EventBody body;
  std::string ext;
};

// An event as it is folded. `entry` is absent when its body has been erased.
struct Event {
  Uuid id{};
  std::int64_t sequence = 0;
  Uuid command{};
  Instant recorded;
  EventKind kind = EventKind::PersonRegistered;
  std::shared_ptr<const Entry> entry;
};

}  // namespace varde
