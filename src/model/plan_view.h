// The plan as it is shown: care-plan-view/1 for the host, plan-document/1 for the person.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/care_plan.h"
#include "model/event.h"

namespace varde {

struct CoordinatorLine {
  Uuid service{};
  std::string service_name;
  std::optional<std::string> name;
  std::optional<std::string> phone;
  Moment since;
  CoordinatorRole role = CoordinatorRole::Plan;
};

struct GoalLine {
  Goal goal;
  std::optional<Achievement> achievement;
  std::optional<Moment> since;
};

// An activity with its status, as the plan stands.
struct ActivityLine {
  Activity activity;
  std::optional<std::string> service_name;
  ActivityStatus status = ActivityStatus::NotStarted;
  std::optional<Moment> since;
};

struct CoordinatorStanding {
  CoordinatorRole role = CoordinatorRole::Plan;
  std::string state;  // in-place, away, vacant, offered, wanted, declined, not-relevant
  std::optional<CoordinatorLine> coordinator;
  std::optional<CoordinatorLine> substitute;
  std::optional<CivilDate> until;  // the last day away
  std::optional<Moment> since;
};

struct MainResponsibilityLine {
  std::optional<Uuid> service;  // absent while it is not settled
  std::optional<std::string> service_name;
  std::optional<SettledHow> how;
  bool disputed = false;
  std::optional<Moment> since;
};

struct AmendmentLine {
  Uuid event{};
  std::optional<std::string> about;
  std::string words;
  Moment when;
};

struct PlanItemLine {
  PlanItem item = PlanItem::Goals;
  std::string rule;  // "IP-f-9-a"
  PlanItemState state = PlanItemState::Gap;
  std::string text;
};

struct Complaint {
  std::string to;
  std::int64_t weeks = 0;
  std::string basis;
  std::string text;
};

// care-plan-view/1: the plan as it stands, rendered canonically.
struct PlanView {
  Uuid stream{};
  std::optional<Uuid> plan;
  PlanStage stage = PlanStage::None;
  std::optional<Moment> started;
  std::optional<Moment> revised;  // the version shown
  CarePlan content;
  std::vector<Moment> reviewed;
  std::vector<GoalLine> goals;
  std::vector<ActivityLine> activities;
  std::optional<CoordinatorLine> coordinator;
  std::vector<CoordinatorStanding> coordinators;
  std::optional<MainResponsibilityLine> main_responsibility;
  std::optional<NeedAssessed> needs_assessed;
  std::vector<AmendmentLine> amendments;
  std::optional<Moment> shown;
  std::optional<bool> shown_stands;
  std::vector<PlanItemLine> items;
  std::optional<Complaint> complaint;
  std::optional<Moment> closed;
  std::optional<CloseReason> close_reason;
  std::optional<NextStep> next_step;
};

struct DocumentEntry {
  std::string title;
  std::vector<std::string> lines;
};
struct DocumentSection {
  std::string id;
  std::string heading;
  std::vector<std::string> paragraphs;
  std::vector<DocumentEntry> entries;
};
// plan-document/1
struct PlanDocument {
  Uuid stream{};
  Language language = Language::Bokmal;
  std::string title;
  std::vector<DocumentSection> sections;
  std::string html;
};

}  // namespace varde
