#include "rules/content_gates.h"

#include <algorithm>
#include <array>

#include "rules/agreements.h"
#include "rules/fold.h"
#include "rules/found.h"

namespace varde {
namespace {

// The areas that are treatment. A life has more of them.
constexpr std::array kTreatment = {
    Need::SubstanceUse,
    Need::MentalHealth,
    Need::SomaticHealth,
    Need::Medication,
    Need::Mapping,
    Need::MotivationalTalks,
    Need::Aftercare,
    Need::InstitutionApplication,
    Need::AmbulatoryTeam,
    Need::SecondLineMentalHealth,
    Need::SecondLineSubstanceUse,
    Need::AcuteHelp,
};

template <class List>
bool holds(const List& list, const typename List::value_type& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// IP-21: the form of a consent is free, but what was given is to be found again.
void consent_is_recorded(const Step& step, Findings& out) {
  const auto* e = said_as<ConsentGiven>(step);
  if (!e) return;
  if (e->consent.giver != ConsentGiver::Person && !e->consent.giver_name) {
    out.add("IP-21", "giver-unnamed", "consent");
  }
  if (e->consent.form != ConsentForm::Oral && !e->consent.evidence) {
    out.add("IP-21", "evidence-missing", "consent");
  }
}

// Does a service take somebody of whom this is known?
bool takes(const Service& service, const Dated<NeedAssessed>* need) {
  return std::all_of(service.when.begin(), service.when.end(), [&](Circumstance circumstance) {
    return need && holds(need->value.circumstances, circumstance);
  });
}

// a measure is given to a service that says it does such things, when some service does. The services
// that could are named one by one, in the order of the profile.
void services_are_able(const Step& step, Findings& out) {
  const CarePlan* plan = authored(step);
  const Profile* profile = step.basis.profile;
  if (!plan || !profile) return;
  const CivilDate on = step.occurred.day();
  for (const Activity& activity : plan->activities) {
    if (!activity.area || !activity.service) continue;
    const Service* service = find_service(*profile, *activity.service);
    if (!service || service->capabilities.empty() || holds(service->capabilities, *activity.area)) continue;
    bool lacks = false;
    for (const Service& other : profile->services) {
      if (!holds(other.capabilities, *activity.area) || !holds_on(other.from, other.to, on)) continue;
      if (!takes(other, step.before.need())) continue;
      if (!lacks) out.add("R-077", "lacks-capability", "activity:" + activity.id, service->id);
      lacks = true;
      out.add("R-077", "can-help", "activity:" + activity.id, other.id);
    }
  }
}

// Whoever answers for these is not the municipality.
constexpr std::array kOthers = {
    ServiceKind::Specialist, ServiceKind::Institution, ServiceKind::HospitalUnit, ServiceKind::Dps,
    ServiceKind::Lar,        ServiceKind::Prison,      ServiceKind::Police,       ServiceKind::Voluntary,
};

// a municipality decides for the residents of another only where its authority is delegated to it.
void decisions_have_authority(const Step& step, Findings& out) {
  const CarePlan* plan = authored(step);
  const Profile* profile = step.basis.profile;
  const auto& person = step.before.person;
  if (!plan || !profile || !person || !person->value.municipality) return;
  for (const Activity& activity : plan->activities) {
    if (!activity.decision || !activity.decision->service) continue;
    const Service* service = find_service(*profile, *activity.decision->service);
    if (!service || holds(kOthers, service->kind)) continue;
    const std::string& acting = service->municipality ? *service->municipality : profile->municipality;
    const CivilDate on = activity.decision->made.value_or(step.occurred.day());
    if (!may(*profile, PermittedAct::DecideForResidents, acting, *person->value.municipality, on).permitted) {
      out.add("R-232", "decision-without-authority", "activity:" + activity.id);
    }
  }
}

// the plan is the person's own, and about a life.
void plan_is_the_persons(const Step& step, Findings& out) {
  const CarePlan* plan = authored(step);
  if (!plan) return;
  const bool others_words =
      !plan->goals.empty() && std::all_of(plan->goals.begin(), plan->goals.end(),
                                          [](const Goal& goal) { return goal.service_words; });
  if (others_words) out.add("R-208", "service-words", "plan");
  // An area that is not stated is not known to be treatment.
  const auto treats = [](const auto& part) { return part.area && holds(kTreatment, *part.area); };
  const bool treatment = !(plan->goals.empty() && plan->activities.empty()) &&
                         std::all_of(plan->goals.begin(), plan->goals.end(), treats) &&
                         std::all_of(plan->activities.begin(), plan->activities.end(), treats);
  if (treatment) out.add("R-262", "treatment-only", "plan");
}

// IP-24: next of kin take part as far as both they and the person want it.
void kin_as_both_want(const Step& step, Findings& out) {
  const CarePlan* plan = authored(step);
  if (!plan) return;
  for (const Participant& one : plan->participants) {
    if (one.role != ParticipantRole::NextOfKin) continue;
    const bool in = one.standing == ParticipantStanding::TakesPart;
    const bool asked = one.standing == ParticipantStanding::Invited;
    const std::string subject = "participant:" + one.id;
    if (one.person_wants == false && (in || asked)) {
      out.add("IP-24", "kin-without-wish", subject);
    } else if (one.kin_wants == false && in) {
      out.add("IP-24", "kin-unwilling", subject);
    } else if (one.person_wants == true && one.kin_wants == true && !in && !asked) {
      out.add("IP-24", "kin-left-out", subject);
    }
  }
}

// Does a plan that was written then lack a plan for hard days, as far as the needs were known?
bool lacks_crisis_plan(const CarePlan& plan, const CaseState& state, const Moment& then) {
  if (plan.crisis) return false;
  const auto hard = [](Need need) { return need == Need::SubstanceUse || need == Need::MentalHealth; };
  const NeedAssessed* known = nullptr;
  for (const Dated<NeedAssessed>& need : state.needs) {
    if (!surely_before(then, need.when)) known = &need.value;
  }
  return std::any_of(plan.needs.begin(), plan.needs.end(),
                     [&](const StatedNeed& need) { return hard(need.area); }) ||
         (known && std::any_of(known->needs.begin(), known->needs.end(), hard));
}

// FG-06: who struggles with substances or with mental health has a plan for when it gets hard. Said once: of
// the first version after the need is known.
void crisis_is_thought_of(const Step& step, Findings& out) {
  const CarePlan* plan = authored(step);
  if (!plan || !lacks_crisis_plan(*plan, step.before, step.occurred)) return;
  const PlanEpisode* running = running_then(step);
  const bool told = running && running->content() &&
                    lacks_crisis_plan(*running->content(), step.before, running->versions.back().when);
  if (!told) out.add("FG-06", "no-crisis-plan", "plan");
}

// DL-23: a review looks at the goals.
void goals_are_assessed(const Step& step, Findings& out) {
  if (!said_as<PlanReviewed>(step)) return;
  const PlanEpisode* plan = running_then(step);
  if (!plan || !plan->content()) return;
  const auto never = [&](const Goal& goal) {
    return std::none_of(plan->assessments.begin(), plan->assessments.end(),
                        [&](const Dated<GoalAssessed>& one) { return one.value.goal == goal.id; });
  };
  const std::vector<Goal>& goals = plan->content()->goals;
  if (std::any_of(goals.begin(), goals.end(), never)) out.add("DL-23", "goals-not-assessed", "plan");
}

// three decisions in a row without the person, each time "offered, and declined", is a sign that
// something about the way it is offered should change.
void declined_in_series(const Step& step, Findings& out) {
  const auto declined = [](const EventBody& body) {
    const std::optional<Participation>* how = participation_in(body);
    return how && *how && (*how)->how == ParticipationHow::OfferedDeclined;
  };
  if (body_as<EventCorrected>(step) || !declined(step.body)) return;
  const std::optional<std::int64_t> sign = step.basis.amount("ip.declined.series", oslo_day(step.call.now));
  if (!sign) return;
  std::int64_t series = 1;
  for (auto event = step.events.rbegin(); event != step.events.rend() && series < *sign; ++event) {
    if (!event->entry || !participation_in(event->entry->body)) continue;
    if (standing(step.events, *event) == std::string_view("voided")) continue;
    if (!declined(event->entry->body)) return;
    ++series;
  }
  if (series == *sign) out.add("R-034", "declined-series", "plan");
}

constexpr void (*kContentGates[])(const Step&, Findings&) = {
    consent_is_recorded, services_are_able,    decisions_have_authority, plan_is_the_persons,
    kin_as_both_want,    crisis_is_thought_of, goals_are_assessed,       declined_in_series,
};

}  // namespace

void content_gates(const Step& step, Findings& out) {
  for (const auto gate : kContentGates) gate(step, out);
}

}  // namespace varde
