#include "rules/gates.h"

#include <algorithm>
#include <set>

#include "base/identity.h"
#include "rules/ages.h"
#include "rules/consent_gates.h"
#include "rules/consents.h"
#include "rules/contact_gates.h"
#include "rules/content_gates.h"
#include "rules/fold.h"
#include "rules/found.h"
#include "rules/plan_gates.h"
#include "rules/references.h"
#include "rules/referral_answers.h"
#include "rules/referral_gates.h"

namespace varde {
namespace {

bool running_before(const Step& step) {
  const PlanEpisode* plan = step.before.plan();
  return plan && plan->active();
}

// Does this step put a plan to work, by whatever kind of event?
bool sets_to_work(const Step& step) {
  const PlanEpisode* after = step.after.plan();
  return body_as<PlanStarted>(step) || (after && after->active() && !running_before(step));
}

void consent(const Step& step, Findings& out) {
  if (sets_to_work(step)) {
    // What a correction brings to life is judged as the case stands after it.
    const bool holds = body_as<PlanStarted>(step)
                           ? consent_possible(step.before, step.basis, step.occurred)
                           : plan_consent(step.after, step.basis, step.call.now) != nullptr;
    if (!holds) out.add("IP-20", "start-without-consent", "plan");
  } else if (body_as<PlanRevised>(step) && running_then(step) &&
             !consent_possible(step.before, step.basis, step.occurred)) {
    out.add("IP-20", "revise-without-consent", "plan");
  }
}

void wish(const Step& step, Findings& out) {
  if (!sets_to_work(step)) return;
  const CaseState& state = body_as<PlanStarted>(step) ? step.before : step.after;
  const PlanEpisode* plan = state.plan();
  const PlanAnswered* last = nullptr;
  if (plan && !plan->closed) {
    for (const Dated<PlanAnswered>& answer : plan->answers) {
      if (answer.when.earliest() <= step.occurred.latest()) last = &answer.value;
    }
  }
  if (!last) {
    out.add("R-033", "start-without-answer", "plan");
  } else if (last->answer != PlanAnswer::Wants) {
    out.add("IP-22", "start-after-no", "plan");
  }
}

void one_plan(const Step& step, Findings& out) {
  if (!body_as<PlanStarted>(step)) return;
  for (const PlanEpisode& plan : step.before.plans) {
    const bool begun = plan.started && plan.start_told && plan.started->earliest() <= step.occurred.latest();
    const bool ended = plan.closed && plan.closed->when.earliest() <= step.occurred.latest();
    if (begun && !ended) out.add("IP-f-9-one", "second-plan", "plan");
  }
}

// What ends is a plan, or the offer of one; a death ends whatever there is.
bool ends_what_is_open(const Step& step) {
  const auto* closed = body_as<PlanClosed>(step);
  const PlanEpisode* plan = step.before.plan();
  return closed && (closed->reason == CloseReason::Died || (plan && !plan->closed));
}

void a_plan_is_running(const Step& step, Findings& out) {
  const bool needs = body_as<PlanRevised>(step) || body_as<ActivityChanged>(step) ||
                     body_as<PlanReviewed>(step) || body_as<PlanClosed>(step) ||
                     body_as<GoalAssessed>(step) || body_as<PlanShown>(step) || body_as<PlanAmended>(step);
  if (needs && !running_then(step) && !ends_what_is_open(step)) out.add("R-033", "no-active-plan", "plan");
}

void participation(const Step& step, Findings& out) {
  const auto* closed = said_as<PlanClosed>(step);
  if (closed && closed->reason == CloseReason::Died) return;
  const std::optional<Participation>* said_how = participation_in(said(step));
  if (said_how && !*said_how) out.add("IP-23", "participation-missing", std::string(code(said(step).kind())));
}

void smallest_plan(const Step& step, Findings& out) {
  const CarePlan* plan = authored(step);
  if (!plan) return;
  if (plan->goals.empty()) out.add("R-058", "no-goal", "plan");
  if (plan->activities.empty()) {
    out.add("R-058", "no-step", "plan");
  } else if (std::none_of(plan->activities.begin(), plan->activities.end(),
                          [](const Activity& a) { return a.due; })) {
    out.add("R-058", "no-date", "plan");
  }
}

void next_step(const Step& step, Findings& out) {
  const auto* e = said_as<PlanClosed>(step);
  if (e && !e->next_step && e->reason != CloseReason::Died)
    out.add("R-286", "close-without-next-step", "plan");
}

void informed(const Step& step, Findings& out) {
  const auto* e = said_as<ConsentGiven>(step);
  if (!e) return;
  const std::set<Explained> told(e->consent.explained.begin(), e->consent.explained.end());
  if (told.size() < 4) out.add("CN-01", "not-informed", "consent");
}

void giver(const Step& step, Findings& out) {
  const auto* e = said_as<ConsentGiven>(step);
  if (!e || !step.before.person || !step.before.person->value.born) return;
  const PartialDate& born = *step.before.person->value.born;
  const CivilDate on = step.occurred.day();
  // Only what is certain: the youngest that the person can be against 16, the oldest against 12.
  const auto own = day_of_age(step.basis, "consent.age.own", last_day(born), on);
  const auto lowest = day_of_age(step.basis, "consent.age.lowest", born.first, on);
  if (e->consent.giver == ConsentGiver::Parent && own && on >= *own) out.add("CN-07", "giver-age", "consent");
  if (e->consent.giver == ConsentGiver::Person && lowest && on < *lowest) {
    out.add("CN-07", "giver-too-young", "consent");
  }
}

void dated_ahead(const Step& step, Findings& out) {
  if (step.occurred.earliest() > step.call.now) out.add("R-281", "future-fact", "event");
}

void profile_is_there(const Step& step, Findings& out) {
  if (!step.basis.profile) out.add("IP-28", "no-profile", "profile", step.basis.controller);
}

// --- references

void plan_references(const Step& step, const CarePlan& plan, const std::string& in,
                     std::vector<Broken>& out) {
  std::set<std::string> seen;
  const auto twice = [&](const std::string& id, const std::string& where) {
    if (!seen.insert(id).second) out.push_back({"R-058", "duplicate-id", "id:" + id, Status::Value, where});
  };
  for (std::size_t i = 0; i < plan.goals.size(); ++i) {
    twice("goal:" + plan.goals[i].id, in + "/plan/goals/" + std::to_string(i) + "/id");
  }
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    const std::string at = in + "/plan/activities/" + std::to_string(i);
    twice("activity:" + plan.activities[i].id, at + "/id");
    const Activity& activity = plan.activities[i];
    if (activity.service) service_is_known(step, *activity.service, at + "/service", out);
    if (activity.decision && activity.decision->service) {
      service_is_known(step, *activity.decision->service, at + "/decision/service", out);
    }
  }
  for (std::size_t i = 0; i < plan.participants.size(); ++i) {
    const Participant& participant = plan.participants[i];
    const std::string at = in + "/plan/participants/" + std::to_string(i);
    twice("participant:" + participant.id, at + "/id");
    if (participant.service) service_is_known(step, *participant.service, at + "/service", out);
  }
  if (plan.made_by) service_is_known(step, *plan.made_by, in + "/plan/made_by", out);
  if (plan.group) service_is_known(step, plan.group->convener, in + "/plan/group/convener", out);
  if (plan.crisis && plan.crisis->readmission) {
    service_is_known(step, plan.crisis->readmission->service, in + "/plan/crisis/readmission/service", out);
  }
}

void event_is_there(const Step& step, const Uuid& target, const EventBody* replacement,
                    std::vector<Broken>& out) {
  const Event* root = root_of(step.events, target);
  const bool fits =
      root && root->kind != EventKind::EntryErased && (!replacement || replacement->kind() == root->kind);
  if (!fits)
    out.push_back({"R-285", "unknown-event", "event:" + to_text(target), Status::NotFound, "/body/event"});
}

void activity_is_there(const Step& step, const ActivityChanged& e, std::vector<Broken>& out) {
  const PlanEpisode* plan = running_then(step);
  if (!plan) return;  // another finding says so
  const CarePlan* content = plan->content();
  const bool there = content && std::any_of(content->activities.begin(), content->activities.end(),
                                            [&](const Activity& a) { return a.id == e.activity; });
  if (!there) {
    out.push_back(
        {"R-285", "unknown-activity", "activity:" + e.activity, Status::NotFound, "/body/activity"});
  }
}

void goal_is_there(const Step& step, const GoalAssessed& e, std::vector<Broken>& out) {
  const PlanEpisode* plan = running_then(step);
  if (!plan) return;  // another finding says so
  const CarePlan* content = plan->content();
  const bool there = content && std::any_of(content->goals.begin(), content->goals.end(),
                                            [&](const Goal& goal) { return goal.id == e.goal; });
  if (!there) out.push_back({"R-285", "unknown-goal", "goal:" + e.goal, Status::NotFound, "/body/goal"});
}

void consent_is_there(const Step& step, const ConsentWithdrawn& e, std::vector<Broken>& out) {
  const bool there = std::any_of(step.before.consents.begin(), step.before.consents.end(),
                                 [&](const GivenConsent& given) { return given.id == e.consent; });
  if (!there) {
    out.push_back(
        {"CN-06", "unknown-consent", "consent:" + to_text(e.consent), Status::NotFound, "/body/consent"});
  }
}

std::vector<Broken> broken_references(const Step& step) {
  std::vector<Broken> out;
  const std::string in = body_as<EventCorrected>(step) ? "/body/body" : "/body";
  if (const auto* e = said_as<PersonRegistered>(step)) {
    if (e->person.identity_number &&
        !parse_identity_number(*e->person.identity_number, step.call.test_numbers)) {
      out.push_back({"R-282", "identity-number", "person", Status::Value, in + "/identity_number"});
    }
  } else if (const auto* contact = said_as<ContactPointNamed>(step)) {
    service_is_known(step, contact->contact_point.service, in + "/service", out);
  } else if (const auto* offer = said_as<PlanOffered>(step)) {
    service_is_known(step, offer->service, in + "/service", out);
  } else if (const auto* appointed = said_as<CoordinatorAppointed>(step)) {
    service_is_known(step, appointed->coordinator.service, in + "/service", out);
  } else if (const auto* started = said_as<PlanStarted>(step)) {
    if (started->coordinator)
      service_is_known(step, started->coordinator->service, in + "/coordinator/service", out);
  } else if (const auto* closed = said_as<PlanClosed>(step)) {
    if (closed->next_step && closed->next_step->service) {
      service_is_known(step, *closed->next_step->service, in + "/next_step/service", out);
    }
  } else if (const auto* changed = body_as<ActivityChanged>(step)) {
    activity_is_there(step, *changed, out);
  } else if (const auto* assessed = body_as<GoalAssessed>(step)) {
    goal_is_there(step, *assessed, out);
  } else if (const auto* withdrawn = body_as<ConsentWithdrawn>(step)) {
    consent_is_there(step, *withdrawn, out);
  }
  plan_right_references(step, in, out);
  consent_references(step, in, out);
  referral_references(step, in, out);
  contact_references(step, in, out);
  if (const auto* corrected = body_as<EventCorrected>(step)) {
    event_is_there(step, corrected->event, corrected->replacement.get(), out);
  } else if (const auto* voided = body_as<EventVoided>(step)) {
    event_is_there(step, voided->event, nullptr, out);
  }
  if (const CarePlan* plan = authored(step)) plan_references(step, *plan, in, out);
  return out;
}

void references(const Step& step, Findings& out) {
  for (Broken& broken : broken_references(step)) {
    const bool service = broken.status == Status::UnknownService;
    out.add(broken.rule, broken.text, std::move(broken.subject),
            service ? std::optional(step.basis.coordinating_unit()) : std::nullopt);
  }
}

constexpr void (*kGates[])(const Step&, Findings&) = {
    consent,
    wish,
    one_plan,
    a_plan_is_running,
    participation,
    smallest_plan,
    next_step,
    informed,
    giver,
    dated_ahead,
    profile_is_there,
    references,
    content_gates,
    plan_right_gates,
    consent_gates,
    referral_answer_gates,
    contact_gates,
};

}  // namespace

std::vector<Finding> judge(const Step& step) {
  Findings found(step);
  for (const auto gate : kGates) gate(step, found);
  referral_gates(step, found);
  return found.take();
}

Result<void> references_hold(const Step& step) {
  const std::vector<Broken> broken = broken_references(step);
  if (broken.empty()) return {};
  return fail(broken.front().status, "a reference does not hold", broken.front().where);
}

}  // namespace varde
