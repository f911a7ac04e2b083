// A case as it stands at one time, as it was known at another: the fold of its events.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/dated.h"
#include "model/event.h"
#include "model/referral_course.h"

namespace varde {

struct GivenConsent {
  Uuid id{};  // of the event that gave it
  Consent consent;
  Moment given;
  std::optional<Moment> withdrawn;
  std::optional<Moment> replaced;  // by a later one that names it
};

struct GivenDenial {
  Uuid id{};  // of the event that said it
  SharingDenied terms;
  Moment given;
  std::vector<Uuid> named_by;  // consents that name it in `replaces`
};

struct CoordinatorPeriod {
  Coordinator coordinator;
  Moment from;
  Uuid event{};
  std::optional<Moment> to;
};

struct Absence {
  AbsenceBegun begun;
  Moment from;
  Uuid event{};
  std::optional<Moment> ended;  // told; else `begun.until` says
};

// An envelope that came, and what later ones made of it.
struct ReceivedEnvelope {
  EnvelopeReceived received;
  Moment when;
  Uuid event{};
  bool replaced = false;   // by a later revision of the same event
  bool withdrawn = false;  // the sender says that it never happened
};

// One plan from its offer to its end. A person has one at a time.
struct PlanEpisode {
  // Large: made, copied and moved in one place, not in every file that sees it.
  PlanEpisode();
  PlanEpisode(const PlanEpisode&);
  PlanEpisode(PlanEpisode&&) noexcept;
  PlanEpisode& operator=(const PlanEpisode&);
  PlanEpisode& operator=(PlanEpisode&&) noexcept;
  ~PlanEpisode();

  Uuid id{};  // the event that began it
  Moment began;
  std::optional<Dated<PlanOffered>> offer;
  std::vector<Dated<PlanAnswered>> answers;
  std::optional<Moment> started;  // or, when no start was told, the first moment that shows an active plan
  bool start_told = false;
  TaskBasis basis = TaskBasis::Hol;  // of whoever told of the start, or first showed that it runs
  std::vector<Dated<std::shared_ptr<const CarePlan>>> versions;  // the last is the plan as it stands
  std::vector<Dated<ActivityChanged>> changes;
  std::vector<Dated<PlanReviewed>> reviews;
  std::vector<Dated<GoalAssessed>> assessments;
  std::vector<Dated<PlanShown>> shown;
  std::vector<Dated<PlanAmended>> amendments;
  std::vector<Dated<bool>> second_starts;  // starts told while the plan was active already
  std::optional<Dated<PlanClosed>> closed;

  bool active() const { return started && !closed; }
  const CarePlan* content() const { return versions.empty() ? nullptr : versions.back().value.get(); }
};

struct CaseState {
  // Large: made, copied and moved in one place, not in every file that sees it.
  CaseState();
  CaseState(const CaseState&);
  CaseState(CaseState&&) noexcept;
  CaseState& operator=(const CaseState&);
  CaseState& operator=(CaseState&&) noexcept;
  ~CaseState();

  std::int64_t sequence = 0;  // of the last row folded, of those known then
  Instant at = kEnd;          // as of when it stands
  std::optional<Dated<Person>> person;
  std::vector<Dated<ContactPoint>> contact_points;
  std::vector<PlanEpisode> plans;
  std::vector<GivenConsent> consents;
  std::vector<CoordinatorPeriod> coordinators;  // of one role, each ends where the next begins
  std::vector<Absence> absences;
  std::vector<Dated<CoordinatorOffered>> coordinator_offers;
  std::vector<Dated<CoordinatorWished>> coordinator_wishes;
  std::vector<Dated<NeedAssessed>> needs;
  std::vector<Dated<NeedNotified>> notified;
  std::optional<Dated<MainResponsibilitySettled>> main_responsibility;
  std::optional<Dated<MainResponsibilityDisputed>> dispute;  // not settled since
  std::vector<Dated<ControlExaminationHeld>> examinations;
  std::vector<GivenDenial> denials;
  std::vector<Dated<ConsentAsked>> asked;
  std::vector<Dated<CompetenceAssessed>> competence;
  std::vector<Dated<ConfidentialityOrdered>> orders;
  std::vector<Dated<CustodyChanged>> custody;
  std::vector<Dated<NearestRelativeNamed>> kin;
  std::vector<Dated<DisclosureMade>> disclosures;
  std::vector<Dated<DisclosureTold>> told;
  std::vector<Dated<DisclosureReviewed>> reviewed;
  std::vector<ReferralCourse> referrals;  // in the order in which they were first told of
  std::vector<AppointmentCourse> appointments;
  std::vector<Dated<ContactHeld>> contacts;
  std::vector<Dated<FeedbackGiven>> feedback;
  std::vector<Dated<HelfoNotified>> helfo;
  std::vector<Dated<ObligationSettled>> settled;
  std::vector<StayCourse> stays;
  std::vector<Dated<PersonMoved>> moves;
  std::optional<Dated<PersonDied>> died;
  std::vector<ReceivedEnvelope> envelopes;
  std::vector<Dated<DeliveryChanged>> deliveries;
  std::size_t erased = 0;       // events whose bodies are gone
  std::size_t erased_noes = 0;  // of those, the ones that said no, or took a yes back

  const PlanEpisode* plan() const { return plans.empty() ? nullptr : &plans.back(); }
  // Who has the role now; null when it is vacant.
  const CoordinatorPeriod* coordinator(CoordinatorRole role = CoordinatorRole::Plan) const;
  // Null when nobody told of it.
  const ReferralCourse* referral(const Uuid& id) const;
  const Dated<NeedAssessed>* need() const { return needs.empty() ? nullptr : &needs.back(); }
};

// The absence of whoever has a role that holds at an instant; null when that one is there.
const Absence* absence_at(const CaseState& state, CoordinatorRole role, Instant at);

PlanStage stage(const CaseState& state);
// Nothing more will come of it: completed, cancelled or stopped.
bool has_ended(ActivityStatus status);
// The status of an activity: its last change, else not-started.
ActivityStatus status_of(const PlanEpisode& plan, const std::string& activity);

}  // namespace varde
