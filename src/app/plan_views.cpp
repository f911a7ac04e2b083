#include "app/plan_views.h"

#include "rules/complaint.h"
#include "rules/plan_content.h"

namespace varde {
namespace {

GoalLine goal_line(const PlanEpisode& plan, const Goal& goal) {
  GoalLine line;
  line.goal = goal;
  for (const Dated<GoalAssessed>& assessed : plan.assessments) {
    if (assessed.value.goal != goal.id) continue;
    line.achievement = assessed.value.achievement;
    line.since = assessed.when;
  }
  return line;
}

ActivityLine activity_line(const PlanEpisode& plan, const Activity& activity, const Texts& texts) {
  ActivityLine line;
  line.activity = activity;
  if (activity.service) line.service_name = texts.service(*activity.service);
  line.status = status_of(plan, activity.id);
  for (const Dated<ActivityChanged>& change : plan.changes) {
    if (change.value.activity == activity.id) line.since = change.when;
  }
  return line;
}

// The last coordinator of a role, also one that has ended.
const CoordinatorPeriod* last_of(const CaseState& state, CoordinatorRole role) {
  for (auto it = state.coordinators.rbegin(); it != state.coordinators.rend(); ++it) {
    if (it->coordinator.role == role) return &*it;
  }
  return nullptr;
}

const Dated<CoordinatorOffered>* last_offer(const CaseState& state, CoordinatorRole role) {
  for (auto it = state.coordinator_offers.rbegin(); it != state.coordinator_offers.rend(); ++it) {
    if (it->value.role == role) return &*it;
  }
  return nullptr;
}

CoordinatorStanding in_place(const CaseState& state, const CoordinatorPeriod& period, const Texts& texts,
                             Instant at) {
  CoordinatorStanding out;
  out.role = period.coordinator.role;
  out.coordinator = coordinator_line(&period, texts);
  out.state = "in-place";
  out.since = period.from;
  const Absence* absence = absence_at(state, out.role, at);
  if (!absence) return out;
  out.state = "away";
  out.since = absence->from;
  out.until = absence->begun.until;
  if (absence->begun.substitute) {
    const CoordinatorPeriod stands_in{*absence->begun.substitute, absence->from, absence->event, {}};
    out.substitute = coordinator_line(&stands_in, texts);
  }
  return out;
}

// How it stands with one role; nothing when nobody has spoken of it.
std::optional<CoordinatorStanding> standing_of(const CaseState& state, CoordinatorRole role,
                                               const Texts& texts, Instant at) {
  if (const CoordinatorPeriod* now = state.coordinator(role)) return in_place(state, *now, texts, at);
  const CoordinatorPeriod* before = last_of(state, role);
  const Dated<CoordinatorOffered>* offer = last_offer(state, role);
  CoordinatorStanding out;
  out.role = role;
  // What was offered before somebody had the role says nothing of the time after.
  if (offer && !(before && before->to && surely_before(offer->when, *before->to))) {
    out.state = code(offer->value.standing);
    out.since = offer->when;
    return out;
  }
  const PlanEpisode* plan = state.plan();
  if (role == CoordinatorRole::Plan && plan && plan->active()) {
    out.state = "vacant";
    out.since =
        before && before->to && !surely_before(*before->to, *plan->started) ? *before->to : *plan->started;
    return out;
  }
  if (role == CoordinatorRole::Plan && !before && !state.coordinator_wishes.empty()) {
    out.state = "wanted";
    out.since = state.coordinator_wishes.back().when;
    return out;
  }
  // That of the plan ends with the plan; the others are missed until somebody says otherwise.
  if (!before || role == CoordinatorRole::Plan) return std::nullopt;
  out.state = "vacant";
  out.since = before->to;
  return out;
}

std::vector<CoordinatorStanding> coordinator_standings(const CaseState& state, const Texts& texts,
                                                       Instant at) {
  std::vector<CoordinatorStanding> out;
  for (const CoordinatorRole role :
       {CoordinatorRole::Plan, CoordinatorRole::Municipal, CoordinatorRole::Specialist,
        CoordinatorRole::Child, CoordinatorRole::ContactDoctor}) {
    if (auto standing = standing_of(state, role, texts, at)) out.push_back(*std::move(standing));
  }
  return out;
}

std::optional<MainResponsibilityLine> main_responsibility(const CaseState& state, const Texts& texts) {
  if (!state.main_responsibility && !state.dispute) return std::nullopt;
  MainResponsibilityLine out;
  if (state.main_responsibility) {
    const MainResponsibilitySettled& settled = state.main_responsibility->value;
    out.service = settled.service;
    out.service_name = texts.service(settled.service);
    out.how = settled.how;
    out.since = state.main_responsibility->when;
  }
  // What was settled holds until it is settled anew.
  out.disputed = state.dispute.has_value();
  if (state.dispute) out.since = state.dispute->when;
  return out;
}

// Those that no revision came after.
std::vector<AmendmentLine> amendments(const PlanEpisode& plan) {
  std::vector<AmendmentLine> out;
  for (const Dated<PlanAmended>& amended : plan.amendments) {
    if (!plan.versions.empty() && comes_after(plan.versions.back(), amended)) continue;
    out.push_back({amended.event, amended.value.about, amended.value.words, amended.when});
  }
  return out;
}

PlanItemLine item_line(const PlanItemCheck& check, const PlanEpisode& plan, const Texts& texts) {
  PlanItemLine line{check.item, check.rule, check.state, texts.coded("plan-item", code(check.item))};
  line.text += ": " + texts.coded("plan-item-state", code(check.state));
  if (check.state == PlanItemState::NoneStated && plan.content()) {
    for (const NoneStated& none : plan.content()->none_stated) {
      if (none.item == check.item) line.text += ", " + none.reason;
    }
  }
  line.text += texts.basis_of(check.rule);
  return line;
}

// Where to complain of a plan that was made under a law.
std::optional<Complaint> complaint_line(TaskBasis law, const Basis& basis, const Texts& texts, Instant at) {
  const ComplaintRoute route = complaint_route(law, basis.pack, oslo_day(at));
  if (!route.weeks) return std::nullopt;
  Finding said;
  said.rule = route.rule;
  said.text = route.text;
  said.subject = std::to_string(*route.weeks);
  const FindingText text = texts.finding(said);
  return Complaint{texts.word(route.to), *route.weeks, text.basis, text.text};
}

// The law that the plan's start was done under; before that, of what began it.
TaskBasis law_of_the_plan(const Case& known, const PlanEpisode& plan) {
  const Uuid& made = plan.versions.empty() ? plan.id : plan.versions.front().event;
  for (const Event& event : known.events) {
    if (event.id == made && event.entry) return event.entry->context.task_basis;
  }
  return TaskBasis::Hol;
}

void add_shown(const PlanEpisode& plan, PlanView& out) {
  for (const Dated<PlanShown>& shown : plan.shown) {
    if (shown.value.how == ShownHow::Declined) continue;
    out.shown = shown.when;
    out.shown_stands = plan.versions.empty() || !surely_before(shown.when, plan.versions.back().when);
  }
}

void add_plan(const PlanEpisode& plan, const Texts& texts, PlanView& out) {
  out.plan = plan.id;
  out.started = plan.started;
  for (const Dated<PlanReviewed>& review : plan.reviews) out.reviewed.push_back(review.when);
  out.amendments = amendments(plan);
  add_shown(plan, out);
  if (plan.closed) {
    out.closed = plan.closed->when;
    out.close_reason = plan.closed->value.reason;
    out.next_step = plan.closed->value.next_step;
  }
  const CarePlan* content = plan.content();
  if (!content) return;
  out.revised = plan.versions.back().when;
  out.content = *content;
  for (const Goal& goal : content->goals) out.goals.push_back(goal_line(plan, goal));
  for (const Activity& activity : content->activities)
    out.activities.push_back(activity_line(plan, activity, texts));
}

}  // namespace

std::optional<CoordinatorLine> coordinator_line(const CoordinatorPeriod* period, const Texts& texts) {
  if (!period) return std::nullopt;
  const Coordinator& c = period->coordinator;
  return CoordinatorLine{c.service, texts.service(c.service), c.name, c.phone, period->from, c.role};
}

PlanView plan_view(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                   Instant at) {
  PlanView out;
  out.stream = known.stream;
  out.stage = stage(state);
  out.coordinator = coordinator_line(state.coordinator(), texts);
  out.coordinators = coordinator_standings(state, texts, at);
  out.main_responsibility = main_responsibility(state, texts);
  if (const Dated<NeedAssessed>* need = state.need()) out.needs_assessed = need->value;
  if (const PlanEpisode* plan = state.plan()) {
    add_plan(*plan, texts, out);
    for (const PlanItemCheck& check : plan_items(state, *plan, basis, at))
      out.items.push_back(item_line(check, *plan, texts));
    out.complaint = complaint_line(law_of_the_plan(known, *plan), basis, texts, at);
  }
  return out;
}

}  // namespace varde
