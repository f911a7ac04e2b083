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
  bool operator==(const Goal&) const = default;
};

// A measure (tiltak): FHIR CarePlan.activity. Its status is changed by `activity.change`, not by revision.
struct Activity {
  std::string id;  // the plan's own, unique in the plan
  std::string what;
  std::optional<Uuid> service;        // who is responsible for it
  std::vector<std::string> goals;     // ids of the goals that it serves
  std::optional<std::string> extent;  // how much, how often
  std::optional<CivilDate> due;       // the next date on which somebody should see that it happened
  bool operator==(const Activity&) const = default;
};

struct CarePlan {
  std::optional<std::string> title;
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;     // the last day
  std::vector<CivilDate> reviews;  // dates set for review (evaluering)
  std::vector<Goal> goals;
  std::vector<Activity> activities;
  bool operator==(const CarePlan&) const = default;
};

// Who leads the work on the plan (koordinator). One at a time.
struct Coordinator {
  Uuid service{};
  std::optional<std::string> name;
  std::optional<std::string> phone;
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
