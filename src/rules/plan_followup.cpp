#include "rules/plan_followup.h"

#include <algorithm>

#include "rules/consents.h"
#include "rules/plan_content.h"

namespace varde {
namespace {

// The day on which to begin on something that is to be done by `day`.
Instant ahead_of(const DutyRows& rows, const char* parameter, CivilDate day) {
  return oslo_midnight(rows.basis().days_after(parameter, day, -1).value_or(day));
}

// IP-18: a plan gives no right of its own, so a measure that takes a decision has one, and it has not run
// out.
void decisions_are_made(DutyRows& rows, const PlanEpisode& plan) {
  for (const Activity& activity : plan.content()->activities) {
    if (is_over(plan, activity)) continue;
    const std::string subject = "activity:" + activity.id;
    const Uuid owner = activity.service.value_or(rows.lead());
    if (activity.needs_decision && !activity.decision) {
      const Moment since = since_when(plan, [&](const CarePlan& version) {
        return std::any_of(version.activities.begin(), version.activities.end(), [&](const Activity& then) {
          return then.id == activity.id && then.needs_decision && !then.decision;
        });
      });
      rows.add("IP-18", "decision-missing", plan.id, subject, owner, since.earliest(),
               rows.basis().deadline("ip.decision", since));
    } else if (activity.decision && activity.decision->until) {
      const CivilDate last = *activity.decision->until;
      const Instant end = end_of(last);
      rows.add("IP-18", "decision-expires", plan.id, subject, owner, ahead_of(rows, "ip.decision.warn", last),
               end)
          .closes = end;
      rows.add("IP-18", "decision-expired", plan.id, subject, owner, end,
               rows.basis().deadline("ip.decision", Moment{end}));
    }
  }
}

// The consent to the plan that lasts longest of those that have not been withdrawn.
const GivenConsent* longest_consent(const DutyRows& rows) {
  const auto end = [&](const GivenConsent& given) {
    return end_of_consent(given, rows.state(), rows.basis());
  };
  const GivenConsent* longest = nullptr;
  for (const GivenConsent& given : rows.state().consents) {
    if (given.withdrawn || given.consent.scope != ConsentScope::Plan) continue;
    if (!longest || end(given) > end(*longest)) longest = &given;
  }
  return longest;
}

// The last review on the day of a meeting or later: the group has met.
const Dated<PlanReviewed>* review_since(const PlanEpisode& plan, CivilDate meeting) {
  const Dated<PlanReviewed>* met = nullptr;
  for (const Dated<PlanReviewed>& review : plan.reviews) {
    if (oslo_day(review.when.latest()) >= meeting) met = &review;
  }
  return met;
}

// where two services or more are at work, and the person consents, there is a group
// (ansvarsgruppe) with somebody who calls it and a day on which it meets.
void group_meets(DutyRows& rows, const PlanEpisode& plan) {
  const auto& group = plan.content()->group;
  const Dated<PlanReviewed>* met =
      group && group->next_meeting ? review_since(plan, *group->next_meeting) : nullptr;
  if (group && group->next_meeting && !met) {
    const CivilDate day = *group->next_meeting;
    rows.add("R-209", "group-meets", plan.id, "group", group->convener, ahead_of(rows, "ip.group.warn", day),
             end_of(day));
    return;
  }
  if (services_at_work(plan, *plan.content()).size() < 2) return;
  const GivenConsent* consent = longest_consent(rows);
  if (!consent) return;
  Moment since = since_when(plan, [&](const CarePlan& version) {
    const bool set = version.group && version.group->next_meeting;
    return (!set || met) && services_at_work(plan, version).size() >= 2;
  });
  if (consent->given.earliest() > since.earliest()) since = consent->given;
  if (met && met->when.earliest() > since.earliest()) since = met->when;
  const Instant end = end_of_consent(*consent, rows.state(), rows.basis());
  if (end <= since.earliest()) return;
  Obligation& row = rows.add("R-073", "call-group", plan.id, "group", rows.lead(), since.earliest(),
                             rows.basis().deadline("ip.group", since));
  if (end != kEnd) row.closes = end;
}

// the plan is the person's, so each version is shown to them. To be offered it and to say no counts.
void person_sees_the_plan(DutyRows& rows, const PlanEpisode& plan) {
  const auto seen = [&](const Dated<std::shared_ptr<const CarePlan>>& version) {
    return std::any_of(plan.shown.begin(), plan.shown.end(), [&](const Dated<PlanShown>& shown) {
      return !surely_before(shown.when, version.when);
    });
  };
  const auto unseen = std::find_if_not(plan.versions.begin(), plan.versions.end(), seen);
  if (unseen == plan.versions.end()) return;
  const Moment since = unseen->when.earliest() < plan.started->earliest() ? *plan.started : unseen->when;
  rows.add("R-208", "show-plan", unseen->event, "plan", rows.lead(), since.earliest(),
           rows.basis().deadline("ip.shown", since));
}

// what the person wants otherwise, or does not approve of, is taken up by the next revision. One row
// at a time, the oldest first.
void person_is_heard(DutyRows& rows, const PlanEpisode& plan) {
  std::vector<Dated<std::string>> wishes;  // what each is about
  for (const Dated<PlanAmended>& amendment : plan.amendments) {
    wishes.push_back(
        {amendment.value.about.value_or("plan"), amendment.when, amendment.event, amendment.sequence});
  }
  for (const Dated<PlanShown>& shown : plan.shown) {
    if (shown.value.approves == false) wishes.push_back({"plan", shown.when, shown.event, shown.sequence});
  }
  std::stable_sort(wishes.begin(), wishes.end(),
                   [](const auto& a, const auto& b) { return a.when.earliest() < b.when.earliest(); });
  // The version that began the plan answers nothing that was said of it.
  const std::ptrdiff_t first = plan.start_told && !plan.versions.empty() ? 1 : 0;
  for (const Dated<std::string>& wish : wishes) {
    const bool taken_up = std::any_of(plan.versions.begin() + first, plan.versions.end(),
                                      [&](const auto& version) { return comes_after(version, wish); });
    if (taken_up) continue;
    rows.add("R-208", "take-up", wish.event, wish.value, rows.lead(), wish.when.earliest(),
             rows.basis().deadline("ip.amendment", wish.when));
    return;
  }
}

// FG-09: an agreement on coming back is renewed before it runs out.
void readmission_is_renewed(DutyRows& rows, const PlanEpisode& plan) {
  const auto& crisis = plan.content()->crisis;
  if (!crisis || !crisis->readmission || !crisis->readmission->until) return;
  const CivilDate last = *crisis->readmission->until;
  rows.add("FG-09", "renew-readmission", plan.id, "plan", rows.lead(),
           ahead_of(rows, "ip.readmission.warn", last), end_of(last));
}

}  // namespace

std::set<Uuid> services_at_work(const PlanEpisode& plan, const CarePlan& content) {
  std::set<Uuid> services;
  for (const Activity& activity : content.activities) {
    if (activity.service && !is_over(plan, activity)) services.insert(*activity.service);
  }
  for (const Participant& one : content.participants) {
    const bool takes_part = one.standing == ParticipantStanding::TakesPart;
    if (one.role == ParticipantRole::Service && one.service && takes_part) services.insert(*one.service);
  }
  return services;
}

void plan_is_followed_up(DutyRows& rows, const PlanEpisode& plan) {
  person_is_heard(rows, plan);
  if (!plan.content()) return;
  decisions_are_made(rows, plan);
  group_meets(rows, plan);
  person_sees_the_plan(rows, plan);
  readmission_is_renewed(rows, plan);
}

}  // namespace varde
