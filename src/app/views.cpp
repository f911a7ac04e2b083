#include "app/views.h"

#include <algorithm>

#include "app/render.h"
#include "codec/records.g.h"
#include "rules/consents.h"
#include "rules/fold.h"
#include "rules/obligations.h"

namespace varde {
namespace {

std::optional<CoordinatorLine> coordinator_line(const CaseState& state, const Texts& texts) {
  const CoordinatorPeriod* now = state.coordinator();
  if (!now) return std::nullopt;
  const Coordinator& c = now->coordinator;
  return CoordinatorLine{c.service, texts.service(c.service), c.name, c.phone, now->from, c.role};
}

// A vacancy is said as it is.
std::string coordinator_state(const CaseState& state, Instant at) {
  const PlanEpisode* plan = state.plan();
  if (!state.coordinator()) return plan && plan->active() ? "vacant" : "none";
  return absence_at(state, CoordinatorRole::Plan, at) ? "away" : "in-place";
}

// Since when the plan has stood where it stands.
std::optional<Moment> since(const CaseState& state) {
  const PlanEpisode* plan = state.plan();
  if (!plan) return std::nullopt;
  if (plan->closed) return plan->closed->when;
  if (plan->started) return plan->started;
  if (!plan->answers.empty()) return plan->answers.back().when;
  return plan->began;
}

std::vector<ConsentLine> consent_lines(const CaseState& state, const Basis& basis, Instant at) {
  std::vector<ConsentLine> lines;
  for (const GivenConsent& given : state.consents) {
    lines.push_back({given.id, given.consent.scope, given.consent.giver, given.consent.form, given.given,
                     given.consent.until, given.withdrawn, end_of_consent(given, state, basis) > at});
  }
  return lines;
}

// What is open at an instant: opened, not fallen away; the earliest due first.
std::vector<ObligationText> open_obligations(const CaseState& whole, const Basis& basis, const Uuid& stream,
                                             Instant at, const Texts& texts) {
  std::vector<ObligationText> open;
  for (const Obligation& row : duties(whole, basis, stream)) {
    if (row.opens <= at && !(row.closes && *row.closes <= at)) open.push_back(texts.obligation(row, at));
  }
  std::stable_sort(open.begin(), open.end(), [](const ObligationText& a, const ObligationText& b) {
    return a.obligation.due.value_or(kEnd) < b.obligation.due.value_or(kEnd);
  });
  return open;
}

std::string summary(const Case& known, const Query& query, const Basis& basis, Language language, Instant at,
                    Instant known_at) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  Summary out;
  out.stream = *query.stream;
  out.sequence = state.sequence;
  out.valid_at = at;
  out.known_at = known_at;
  if (state.person) out.person = state.person->value;
  out.stage = stage(state);
  out.since = since(state);
  out.coordinator = coordinator_line(state, texts);
  out.coordinator_state = coordinator_state(state, at);
  if (const PlanEpisode* plan = state.plan(); plan && plan->content())
    out.plan_place = plan->content()->place;
  if (const PlanEpisode* plan = state.plan()) out.next_review = next_review(*plan, basis);
  if (!state.contact_points.empty()) out.contact_point = state.contact_points.back().value;
  out.consents = consent_lines(state, basis, at);
  for (const Responsibility& row : responsibilities(state, basis)) {
    if (row.from <= at && !(row.to && *row.to <= at))
      out.responsible.push_back({row, texts.service(row.service)});
  }
  out.obligations = open_obligations(state, basis, *query.stream, at, texts);
  out.erased = static_cast<std::int64_t>(state.erased);
  return write_summary(out);
}

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

std::string plan_view(const Case& known, const Query& query, const Basis& basis, Language language,
                      Instant at, Instant known_at) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  PlanView out;
  out.stream = *query.stream;
  out.stage = stage(state);
  out.coordinator = coordinator_line(state, texts);
  if (const PlanEpisode* plan = state.plan()) {
    out.plan = plan->id;
    out.started = plan->started;
    for (const Dated<PlanReviewed>& review : plan->reviews) out.reviewed.push_back(review.when);
    if (plan->closed) {
      out.closed = plan->closed->when;
      out.close_reason = plan->closed->value.reason;
      out.next_step = plan->closed->value.next_step;
    }
    if (const CarePlan* content = plan->content()) {
      out.revised = plan->versions.back().when;
      out.content = *content;
      for (const Goal& goal : content->goals) out.goals.push_back(goal_line(*plan, goal));
      for (const Activity& activity : content->activities)
        out.activities.push_back(activity_line(*plan, activity, texts));
    }
  }
  return write_care_plan_view(out);
}

std::optional<std::string> text_of(const std::optional<std::string>& text) { return text; }
std::optional<std::string> text_of(const std::string& text) { return text; }
std::optional<std::string> text_of(CloseReason) { return std::nullopt; }

// What was written with an event, whatever its kind: who, how the person took part, and a reason or a note.
void add_words(const EventBody& body, HistoryLine& line) {
  const auto name = [&](const std::optional<Coordinator>& coordinator) {
    if (coordinator) line.name = coordinator->name;
  };
  std::visit(
      [&](const auto& e) {
        if constexpr (requires { e.participation; }) {
          if (e.participation) line.participation = e.participation->how;
          if (e.participation) line.note = e.participation->note;
        }
        if constexpr (requires { e.reason; }) {
          if (const auto reason = text_of(e.reason)) line.note = reason;
        }
        if constexpr (requires { e.note; }) {
          if (e.note) line.note = e.note;
        }
        if constexpr (requires { e.coordinator; }) name(e.coordinator);
        if constexpr (requires { e.contact_point; }) line.name = e.contact_point.name;
      },
      body.value);
}

std::string history(const Case& known, const Query& query, const Basis& basis, Language language, Instant at,
                    Instant known_at) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  History out;
  out.stream = *query.stream;
  const auto end = std::find_if(known.events.begin(), known.events.end(),
                                [&](const Event& event) { return event.recorded > known_at; });
  const std::span<const Event> events(known.events.begin(), end);
  for (const Event& event : events) {
    HistoryLine line;
    line.event = event.id;
    line.sequence = event.sequence;
    line.kind = event.kind;
    line.recorded = event.recorded;
    line.standing = standing(events, event);
    line.text = texts.event(event);
    if (event.entry) {
      line.occurred = event.entry->occurred;
      line.reported = event.entry->reported;
      line.role = event.entry->context.actor.role;
      line.unit = event.entry->context.unit;
      line.unit_name = texts.service(event.entry->context.unit);
      add_words(event.entry->body, line);
    }
    out.lines.push_back(std::move(line));
  }
  return write_history(out);
}

}  // namespace

std::string view(const Case& known, const Query& query, const Basis& basis, Language language, Instant now) {
  const Instant at = query.valid_at.value_or(now);
  // What is recorded is known, also when the host's clock has gone back since.
  Instant latest = now;
  for (const Event& event : known.events) latest = std::max(latest, event.recorded);
  const Instant known_at = query.known_at.value_or(latest);
  switch (query.kind) {
    case QueryKind::Summary:
      return summary(known, query, basis, language, at, known_at);
    case QueryKind::Plan:
      return plan_view(known, query, basis, language, at, known_at);
    case QueryKind::History:
      return history(known, query, basis, language, at, known_at);
    default:
      break;
  }
  return {};
}

}  // namespace varde
