#include "rules/obligations.h"

#include <algorithm>
#include <set>

#include "rules/ages.h"
#include "rules/asking.h"
#include "rules/consent_duties.h"
#include "rules/consents.h"
#include "rules/contact_duties.h"
#include "rules/coordinators.h"
#include "rules/duty_rows.h"
#include "rules/fold.h"
#include "rules/plan_content.h"
#include "rules/plan_followup.h"
#include "rules/plan_rights.h"
#include "rules/referral_duties.h"
#include "rules/settled_duties.h"

namespace varde {
namespace {

// an offer is answered; the undecided are asked again.
void offer_is_answered(DutyRows& rows, const PlanEpisode& plan) {
  if (plan.started) return;
  const Uuid owner = plan.offer ? plan.offer->value.service : duty_bearer(rows.state(), rows.basis());
  if (plan.answers.empty()) {
    if (plan.offer) {
      rows.add("R-033", "answer-offer", plan.offer->event, "plan", owner, plan.offer->when.earliest(),
               rows.basis().deadline("ip.answer", plan.offer->when));
    }
    return;
  }
  const Dated<PlanAnswered>& last = plan.answers.back();
  if (last.value.answer != PlanAnswer::Undecided) return;
  const std::optional<Instant> due = last.value.ask_again ? std::optional(end_of(*last.value.ask_again))
                                                          : rows.basis().deadline("ip.ask_again", last.when);
  rows.add("R-033", "ask-again", last.event, "plan", owner, last.when.earliest(), due);
}

// IP-06, IP-20: who wants a plan gets one, after consent.
void wish_becomes_plan(DutyRows& rows, const PlanEpisode& plan) {
  if (plan.started || plan.answers.empty() || plan.answers.back().value.answer != PlanAnswer::Wants) return;
  const Dated<PlanAnswered>& wish = plan.answers.back();
  rows.add("IP-06", "start-plan", wish.event, "plan", rows.lead(), wish.when.earliest(),
           rows.basis().deadline("ip.start", wish.when));
  const bool consented =
      std::any_of(rows.state().consents.begin(), rows.state().consents.end(), [&](const GivenConsent& given) {
        return given.consent.scope == ConsentScope::Plan && !given.withdrawn &&
               end_of_consent(given, rows.state(), rows.basis()) > wish.when.earliest();
      });
  if (consented) return;
  const Uuid owner = plan.offer ? plan.offer->value.service : rows.lead();
  rows.add("IP-20", "ask-consent", wish.event, "plan", owner, wish.when.earliest(),
           rows.basis().deadline("ip.consent.ask", wish.when));
}

// IP-20: a running plan rests on a consent from its start to its end. The last instant without one is what
// counts.
void consent_holds(DutyRows& rows, const PlanEpisode& plan) {
  const GivenConsent* last = nullptr;
  Instant covered = plan.started->earliest();
  for (const GivenConsent& given : rows.state().consents) {
    if (given.consent.scope != ConsentScope::Plan) continue;
    const Instant end = end_of_consent(given, rows.state(), rows.basis());
    if (end <= covered || end <= given.given.earliest()) continue;
    last = &given;
    covered = end;
  }
  if (covered == kEnd) return;
  const Uuid cause = last ? last->id : plan.id;
  const bool withdrawn = last && last->withdrawn && last->withdrawn->earliest() == covered;
  const char* text = !last ? "consent-missing" : withdrawn ? "consent-withdrawn" : "consent-expired";
  const Moment from{covered};
  rows.add("IP-20", text, cause, "plan", rows.lead(), covered,
           rows.basis().deadline("ip.consent.repair", from));
  if (last && last->consent.until && end_of(*last->consent.until) == covered) {
    const CivilDate day = *last->consent.until;
    const CivilDate warn = rows.basis().days_after("ip.consent.warn", day, -1).value_or(day);
    rows.add("IP-20", "consent-expires", cause, "plan", rows.lead(), oslo_midnight(warn), covered).closes =
        covered;
  }
}

// CN-07: what parents consented to does not live on by itself when the child consents alone.
void young_person_is_asked(DutyRows& rows) {
  const auto& person = rows.state().person;
  if (!person || !person->value.born) return;
  const CivilDate born = person->value.born->first;
  for (const GivenConsent& given : rows.state().consents) {
    if (given.consent.giver != ConsentGiver::Parent) continue;
    const auto reached = day_of_age(rows.basis(), "consent.age.own", born, given.given.day());
    if (!reached || given.given.day() >= *reached) continue;
    const CivilDate day = *reached;
    if (end_of_consent(given, rows.state(), rows.basis()) < oslo_midnight(day)) continue;
    const bool asked =
        std::any_of(rows.state().consents.begin(), rows.state().consents.end(), [&](const auto& other) {
          return other.consent.giver == ConsentGiver::Person &&
                 other.given.earliest() > given.given.earliest();
        });
    if (asked) continue;
    const CivilDate warn = rows.basis().days_after("consent.birthday.warn", day, -1).value_or(day);
    rows.add("CN-07", "ask-at-16", given.id, "consent", rows.lead(), oslo_midnight(warn), end_of(day));
  }
}

// IP-25: a running plan has a coordinator.
void coordinator_is_there(DutyRows& rows, const PlanEpisode& plan) {
  if (rows.state().coordinator()) return;
  Moment since = *plan.started;
  Uuid cause = plan.id;
  for (const CoordinatorPeriod& last : rows.state().coordinators) {
    if (last.coordinator.role != CoordinatorRole::Plan || !last.to) continue;
    if (last.to->earliest() <= since.earliest()) continue;
    since = *last.to;
    cause = last.event;
  }
  rows.add("IP-25", "appoint-coordinator", cause, "coordinator", duty_bearer(rows.state(), rows.basis()),
           since.earliest(), rows.basis().deadline("ip.coordinator.appoint", since));
}

// DL-23: a running plan has a next review; the plan's own date, or the longest interval that is local
// practice.
void plan_is_reviewed(DutyRows& rows, const PlanEpisode& plan) {
  const std::optional<CivilDate> due = next_review(plan, rows.basis());
  if (!due) return;
  const Uuid cause = plan.reviews.empty() ? plan.id : plan.reviews.back().event;
  const CivilDate warn = rows.basis().days_after("ip.review.warn", *due, -1).value_or(*due);
  rows.add("DL-23", "review", cause, "plan", rows.lead(), oslo_midnight(warn), end_of(*due));
}

// somebody finds out when a plan began that nobody told the start of.
void start_is_known(DutyRows& rows, const PlanEpisode& plan) {
  if (plan.start_told) return;
  rows.add("R-285", "start-unknown", plan.id, "plan", rows.lead(), plan.started->earliest(),
           rows.basis().deadline("ip.start.unknown", *plan.started));
}

// IP-f-9-one: a second start that was told is merged by the next revision.
void one_plan(DutyRows& rows, const PlanEpisode& plan) {
  if (plan.second_starts.empty() || plan.versions.empty()) return;
  const Dated<bool>& second = plan.second_starts.back();
  if (plan.versions.back().event != second.event) return;
  rows.add("IP-f-9-one", "merge-plans", second.event, "plan", rows.lead(), second.when.earliest(),
           rows.basis().deadline("ip.merge", second.when));
}

// each measure that has a date is looked to when the date comes.
void measures_happen(DutyRows& rows, const PlanEpisode& plan) {
  if (!plan.content()) return;
  for (const Activity& activity : plan.content()->activities) {
    if (!activity.due || is_over(plan, activity)) continue;
    const CivilDate warn =
        rows.basis().days_after("ip.activity.warn", *activity.due, -1).value_or(*activity.due);
    rows.add("R-058", "activity-due", plan.id, "activity:" + activity.id,
             activity.service.value_or(rows.lead()), oslo_midnight(warn), end_of(*activity.due),
             activity.area);
  }
}

bool lacks_next_step(const PlanEpisode& plan) {
  return !plan.closed->value.next_step && plan.closed->value.reason != CloseReason::Died;
}

// nothing ends in nothing.
void what_comes_after(DutyRows& rows, const PlanEpisode& plan) {
  if (!lacks_next_step(plan)) return;
  const Dated<PlanClosed>& end = *plan.closed;
  Uuid owner = duty_bearer(rows.state(), rows.basis());
  for (const CoordinatorPeriod& period : rows.state().coordinators) {
    if (period.coordinator.role == CoordinatorRole::Plan) owner = period.coordinator.service;
  }
  rows.add("R-286", "next-step", end.event, "plan", owner, end.when.earliest(),
           rows.basis().deadline("ip.next_step", end.when));
}

// IP-28: a service that the profile does not have, or that ends with nobody to take over, is looked into by
// the coordinating unit, which holds its duties meanwhile.
void services_are_known(DutyRows& rows) {
  const Profile* profile = rows.basis().profile;
  if (!profile) return;
  const Uuid unit = rows.basis().coordinating_unit();
  const auto look = [&](const Uuid& service, const Uuid& cause, const Moment& when) {
    if (service == unit) return;
    const Service* known = find_service(*profile, service);
    const std::string subject = "service:" + to_text(service);
    if (!known) {
      rows.add("IP-28", "unknown-service", cause, subject, unit, when.earliest(),
               rows.basis().deadline("profile.service", when));
      return;
    }
    // One that ends with nobody to take over; volunteers hold nothing.
    if (known->kind == ServiceKind::Voluntary) return;
    const std::vector<Basis::Holder> holders = rows.basis().holders(service, std::nullopt);
    if (holders.back().service != unit) return;
    const Moment end{std::max(when.earliest(), oslo_midnight(holders.back().from))};
    rows.add("IP-28", "service-ended", cause, subject, unit, end.earliest(),
             rows.basis().deadline("profile.service", end));
  };
  for (const CoordinatorPeriod& period : rows.state().coordinators) {
    if (!period.to) look(period.coordinator.service, period.event, period.from);
  }
  if (const auto& main = rows.state().main_responsibility) look(main->value.service, main->event, main->when);
  if (!rows.state().contact_points.empty()) {
    const Dated<ContactPoint>& point = rows.state().contact_points.back();
    look(point.value.service, point.event, point.when);
  }
  const PlanEpisode* plan = rows.state().plan();
  if (!plan || plan->closed) return;
  if (plan->offer && !plan->started) look(plan->offer->value.service, plan->offer->event, plan->offer->when);
  if (!plan->content()) return;
  const CarePlan& content = *plan->content();
  const auto written = [&](const std::optional<Uuid>& service) {
    if (service) look(*service, plan->versions.back().event, plan->versions.back().when);
  };
  for (const Activity& activity : content.activities) {
    written(activity.service);
    if (activity.decision) written(activity.decision->service);
  }
  for (const Participant& participant : content.participants) written(participant.service);
  written(content.made_by);
  if (content.group) written(content.group->convener);
  if (content.crisis && content.crisis->readmission) written(content.crisis->readmission->service);
}

void running_plan(DutyRows& rows, const PlanEpisode& plan) {
  consent_holds(rows, plan);
  coordinator_is_there(rows, plan);
  plan_is_reviewed(rows, plan);
  content_is_whole(rows, plan);
  start_is_known(rows, plan);
  one_plan(rows, plan);
  measures_happen(rows, plan);
  plan_is_followed_up(rows, plan);
}

}  // namespace

std::optional<CivilDate> next_review(const PlanEpisode& plan, const Basis& basis) {
  if (!plan.active()) return std::nullopt;
  const Dated<PlanReviewed>* last = plan.reviews.empty() ? nullptr : &plan.reviews.back();
  const Moment& since = last ? last->when : *plan.started;
  std::optional<CivilDate> due = basis.days_after("ip.review.max", since.day());
  const auto sooner = [&](CivilDate day) {
    if (day > since.day() && (!due || day < *due)) due = day;
  };
  if (last && last->value.next_review) sooner(*last->value.next_review);
  // The plan's own dates count, unless a review has set another since they were written.
  const bool written_since =
      last && !plan.versions.empty() && surely_before(last->when, plan.versions.back().when);
  if (const CarePlan* content = plan.content();
      content && (!last || !last->value.next_review || written_since)) {
    for (const CivilDate& day : content->reviews) sooner(day);
  }
  return due;
}

namespace {

std::vector<Duty> named_duties(const CaseState& state, const Basis& basis, const Uuid& stream) {
  DutyRows rows(state, basis, stream);
  // Nothing is owed to somebody who is dead.
  if (death_of(state)) return rows.take();
  const PlanEpisode* plan = state.plan();
  plan_right_duties(rows);
  coordinator_duties(rows);
  if (!plan || !plan->closed) young_person_is_asked(rows);
  if (plan) {
    if (plan->closed) {
      what_comes_after(rows, *plan);
    } else if (plan->active()) {
      running_plan(rows, *plan);
    } else {
      offer_is_answered(rows, *plan);
      wish_becomes_plan(rows, *plan);
    }
  }
  services_are_known(rows);
  consent_duties(rows);
  referral_duties(rows);
  contact_duties(rows);
  settle(rows);
  ask_for_consent(rows);
  settle(rows);
  return rows.take();
}

}  // namespace

std::vector<Obligation> duties(const CaseState& state, const Basis& basis, const Uuid& stream) {
  return held(named_duties(state, basis, stream), basis);
}

std::vector<Duty> duties_to_ask(const CaseState& state, const Basis& basis, const Uuid& stream) {
  std::vector<Duty> rows = named_duties(state, basis, stream);
  std::erase_if(rows, [](const Duty& duty) { return duty.asks.empty(); });
  return rows;
}

std::vector<Obligation> obligations(std::span<const Event> events, const Basis& basis, const Uuid& stream) {
  const Instant recorded = events.empty() ? kBeginning : events.back().recorded;
  // Events dated ahead are few; each is a change that is known to come.
  std::set<Instant> ahead;
  for (const Event& event : events) {
    if (!event.entry) continue;
    const auto note = [&](const Moment& moment) {
      if (moment.earliest() > recorded) ahead.insert(moment.earliest());
    };
    note(event.entry->occurred);
    const auto* corrected = std::get_if<EventCorrected>(&event.entry->body.value);
    if (corrected && corrected->occurred) note(*corrected->occurred);
  }
  // Whoever is away comes back on a day that is known, though nobody will tell of it.
  std::set<Instant> back;
  const bool away = std::any_of(events.begin(), events.end(),
                                [](const Event& event) { return event.kind == EventKind::AbsenceBegun; });
  if (away) {
    for (const Absence& absence : fold(events, kEnd, kEnd).absences) {
      if (absence.begun.until && end_of(*absence.begun.until) > recorded)
        back.insert(end_of(*absence.begun.until));
    }
  }
  ahead.insert(back.begin(), back.end());
  std::vector<Duty> rows = named_duties(fold(events, recorded, kEnd), basis, stream);
  for (const Instant change : ahead) {
    const std::vector<Duty> then = named_duties(fold(events, change, kEnd), basis, stream);
    const auto in = [](auto& list, const Uuid& id) {
      return std::find_if(list.begin(), list.end(), [&](const Duty& duty) { return duty.row.id == id; });
    };
    for (Duty& duty : rows) {
      if (in(then, duty.row.id) == then.end() && !duty.row.closes) duty.row.closes = change;
    }
    for (const Duty& duty : then) {
      const auto there = in(rows, duty.row.id);
      // What falls due after somebody is back is theirs, not the substitute's.
      if (there != rows.end() && back.contains(change) && there->row.due && *there->row.due > change)
        there->row.owner = duty.row.owner;
      if (there == rows.end()) {
        rows.push_back(duty);
        rows.back().row.opens = std::max(duty.row.opens, change);
      } else if (there->row.closes && *there->row.closes <= change && !duty.row.closes) {
        there->row.closes.reset();  // it comes back: better open in between than forgotten
      }
    }
  }
  return held(rows, basis);
}

std::vector<Responsibility> responsibilities(const CaseState& whole, const Basis& basis) {
  std::vector<Responsibility> rows = duty_bearers(whole, basis, lacks_next_step);
  const auto until = [](const std::optional<Moment>& to) {
    return to ? std::optional(to->earliest()) : std::nullopt;
  };
  for (const CoordinatorPeriod& period : whole.coordinators) {
    const CoordinatorRole role = period.coordinator.role;
    if (role != CoordinatorRole::Plan && role != CoordinatorRole::Municipal) continue;
    rows.push_back({ResponsibilityRole::ResponsibleService, period.coordinator.service,
                    period.coordinator.name, period.from.earliest(), until(period.to)});
  }
  for (std::size_t i = 0; i < whole.contact_points.size(); ++i) {
    const Dated<ContactPoint>& point = whole.contact_points[i];
    std::optional<Instant> to;
    if (i + 1 < whole.contact_points.size()) to = whole.contact_points[i + 1].when.earliest();
    rows.push_back(
        {ResponsibilityRole::NamedContact, point.value.service, point.value.name, point.when.earliest(), to});
  }
  if (const std::optional<Moment> death = death_of(whole)) {
    const Instant end = death->earliest();
    std::erase_if(rows, [&](const Responsibility& row) { return row.from >= end; });
    for (Responsibility& row : rows) row.to = std::min(row.to.value_or(end), end);
  }
  return rows;
}

}  // namespace varde
