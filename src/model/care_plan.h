// The authored content of an individual plan (individuell plan), after FHIR CarePlan and Goal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

// How the person took part in a decision, or why not (forskrift om individuell plan § 4).
struct Participation {
  ParticipationHow how = ParticipationHow::Present;
  std::optional<std::string> note;
  bool operator==(const Participation&) const = default;
};

struct Goal {
  std::string id;     // the plan's own, unique in the plan
  std::string words;  // the person's own words
  std::optional<Need> area;
  bool service_words = false;  // they are a service's
  bool operator==(const Goal&) const = default;
};

// An administrative decision (enkeltvedtak) that a measure rests on. The plan gives no right of its own.
struct ServiceDecision {
  std::string reference;
  std::optional<CivilDate> made;
  std::optional<CivilDate> until;  // the last day
  std::optional<Uuid> service;     // that made it
  bool operator==(const ServiceDecision&) const = default;
};

// A measure (tiltak): FHIR CarePlan.activity. Its status is changed by `activity.change`, not by revision.
struct Activity {
  std::string id;  // the plan's own, unique in the plan
  std::string what;
  std::optional<Uuid> service;        // who is responsible for it
  std::vector<std::string> goals;     // ids of the goals that it serves
  std::optional<std::string> extent;  // how much, how often
  std::optional<CivilDate> due;       // the next date on which somebody should see that it happened
  std::optional<std::string> how;     // it is carried out
  std::optional<Need> area;
  bool needs_decision = false;
  std::optional<ServiceDecision> decision;
  bool operator==(const Activity&) const = default;
};

struct StatedNeed {
  Need area = Need::Other;
  std::optional<std::string> words;
  bool operator==(const StatedNeed&) const = default;
};

// FHIR CareTeam.participant.
struct Participant {
  std::string id;  // the plan's own, unique in the plan
  ParticipantRole role = ParticipantRole::Service;
  std::optional<Uuid> service;
  std::optional<std::string> name;
  std::optional<std::string> relation;
  ParticipantStanding standing = ParticipantStanding::TakesPart;
  std::optional<std::string> contributes;
  std::optional<bool> person_wants;  // of the next of kin: as far as both want it (IP-f § 4)
  std::optional<bool> kin_wants;
  bool operator==(const Participant&) const = default;
};

// An item of the list that there is nothing to say of.
struct NoneStated {
  PlanItem item = PlanItem::Goals;
  std::string reason;
  bool operator==(const NoneStated&) const = default;
};

struct Readmission {
  Uuid service{};
  std::string terms;
  std::optional<CivilDate> until;
  bool operator==(const Readmission&) const = default;
};

// What to do when it gets hard (kriseplan).
struct CrisisPlan {
  std::vector<std::string> signs;
  std::vector<std::string> helps;
  std::vector<std::string> call;
  std::optional<Readmission> readmission;
  bool operator==(const CrisisPlan&) const = default;
};

struct PlanLink {
  PlanLinkKind kind = PlanLinkKind::Other;
  std::optional<std::string> reference;
  std::optional<std::string> note;
  bool operator==(const PlanLink&) const = default;
};

// The group around the person (ansvarsgruppe): FHIR CareTeam.
struct ResponsibilityGroup {
  Uuid convener{};
  std::optional<CivilDate> next_meeting;
  std::optional<std::string> rhythm;
  bool operator==(const ResponsibilityGroup&) const = default;
};

struct CarePlan {
  // Large: made, copied and moved in one place, not in every file that sees it.
  CarePlan();
  CarePlan(const CarePlan&);
  CarePlan(CarePlan&&) noexcept;
  CarePlan& operator=(const CarePlan&);
  CarePlan& operator=(CarePlan&&) noexcept;
  ~CarePlan();

  std::optional<std::string> title;
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;     // the last day
  std::vector<CivilDate> reviews;  // dates set for review (evaluering)
  std::vector<Goal> goals;
  std::vector<Activity> activities;
  std::optional<Uuid> made_by;  // the service that is responsible for making the plan
  std::vector<std::string> resources;
  std::vector<StatedNeed> needs;
  std::vector<Participant> participants;
  std::optional<std::string> person_contributes;
  std::vector<std::string> cooperation;
  std::optional<std::string> child_participation;
  std::optional<std::string> adaptation;  // to language and background
  std::vector<NoneStated> none_stated;
  std::optional<CrisisPlan> crisis;
  std::optional<ResponsibilityGroup> group;
  std::vector<PlanLink> links;
  std::optional<std::string> place;  // where the plan is kept
  bool operator==(const CarePlan&) const;
};

// One of a person's coordinators (koordinator). One of each role at a time; the plan's leads the work on it.
struct Coordinator {
  Uuid service{};
  std::optional<std::string> name;
  std::optional<std::string> phone;
  CoordinatorRole role = CoordinatorRole::Plan;
  std::optional<bool> health_personnel;
  bool operator==(const Coordinator&) const = default;
};

// What comes after: nothing ends in nothing.
struct NextStep {
  NextStepKind kind = NextStepKind::Appointment;
  std::optional<CivilDate> date;  // of the appointment
  std::optional<Uuid> service;    // that meets the person
  std::optional<std::string> note;
  bool operator==(const NextStep&) const = default;
};

}  // namespace varde
