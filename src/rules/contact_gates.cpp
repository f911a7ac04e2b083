#include "rules/contact_gates.h"

#include <algorithm>
#include <set>

#include "rules/contact_duties.h"
#include "rules/disclose.h"
#include "rules/duty_tellings.h"
#include "rules/route.h"

namespace varde {
namespace {

// Is there an appointment that stands, other than what this contact kept, from then on?
bool has_appointment(const Step& step, const ContactHeld& contact) {
  const auto& all = step.before.appointments;
  return std::any_of(all.begin(), all.end(), [&](const AppointmentCourse& one) {
    return !one.cancelled && !one.held && one.id != contact.appointment && is_dated(one.booked.at) &&
           !surely_before(one.booked.at, step.occurred);
  });
}
bool is_left_open(const Step& step, const ContactHeld& contact) {
  return !gives_next(contact, step.occurred) && !is_recorded_no(contact) && !has_appointment(step, contact);
}
// Contact with somebody who waits has its next date by the waiting.
bool waits(const Step& step, const ContactHeld& contact) {
  if (contact.kind != ContactKind::WaitingCheck || !contact.referral) return false;
  const ReferralCourse* course = step.before.referral(*contact.referral);
  return course && waits_for_place(step.before, *course);
}

// a contact ends with a dated appointment, or with the person's no and a door that stands open.
void nobody_leaves_with_nothing(const Step& step, Findings& out) {
  const auto* e = said_as<ContactHeld>(step);
  if (!e || !is_with_person(*e) || e->outcome != ContactOutcome::Held || waits(step, *e)) return;
  if (!is_left_open(step, *e)) return;
  const char* text = e->declined                         ? "no-open-door"
                     : e->next && !is_dated(e->next->at) ? "next-without-day"
                                                         : "leaves-with-nothing";
  out.add("R-150", text, "contact", e->service);
}

// whoever comes intoxicated, walks out or stays away is met with care and gets a new appointment.
void nobody_is_turned_away(const Step& step, Findings& out) {
  const auto* e = said_as<ContactHeld>(step);
  if (!e || !is_with_person(*e)) return;
  if (e->outcome == ContactOutcome::Dismissed) out.add("R-191", "dismissed", "contact", e->service);
  if (e->outcome == ContactOutcome::CameIntoxicated && !e->safety_checked)
    out.add("R-191", "safety-not-checked", "contact", e->service);
  const bool other = e->outcome == ContactOutcome::CameIntoxicated ||
                     e->outcome == ContactOutcome::WalkedOut || e->outcome == ContactOutcome::NoShow;
  if (other && is_left_open(step, *e)) out.add("R-191", "no-new-appointment", "contact", e->service);
}

// the first contact gives information, and asks about children.
void first_contact_is_whole(const Step& step, Findings& out) {
  const auto* e = said_as<ContactHeld>(step);
  if (!e || !is_with_person(*e) || e->outcome != ContactOutcome::Held) return;
  const auto& before = step.before.contacts;
  const bool first = std::none_of(before.begin(), before.end(), [&](const auto& one) {
    return is_met(one.value) && one.when.earliest() <= step.occurred.latest();
  });
  if (!first) return;
  if (!e->information_given) out.add("R-106", "information-missing", "contact", e->service);
  if (!e->children_at_home && !e->about_child) out.add("R-087", "ask-children", "contact", e->service);
}

// What an appointment at home is asked of.
struct Visit {
  Uuid service{};
  AppointmentMode mode;
};
std::optional<Visit> visit_of(const Step& step) {
  if (const auto* booked = said_as<AppointmentBooked>(step)) return Visit{booked->service, booked->mode};
  const auto* contact = said_as<ContactHeld>(step);
  if (!contact || !contact->next) return std::nullopt;
  return Visit{contact->next->service.value_or(contact->service), contact->next->mode};
}

// a home visit is asked of a service that makes them; those that answer for it are named.
void visits_are_possible(const Step& step, Findings& out) {
  const std::optional<Visit> visit = visit_of(step);
  const Profile* profile = step.basis.profile;
  if (!visit || visit->mode != AppointmentMode::HomeVisit || !profile) return;
  const Service* service = find_service(*profile, visit->service);
  if (!service || service->capabilities.empty()) return;
  const auto& able = service->capabilities;
  if (std::find(able.begin(), able.end(), Need::HomeVisit) != able.end()) return;
  const std::string subject = "service:" + to_text(service->id);
  out.add("R-077", "no-home-visits", subject, service->id);
  const CivilDate on = step.occurred.day();
  NeedQuestion question = question_about(step.before, step.basis, on);
  question.needs = {Need::HomeVisit};
  std::set<Uuid> named = {service->id};
  for (const RoutedLine& line : route(step.basis, question, on).lines) {
    const Uuid& other = line.line.owner.service;
    // The coordinating unit answers where nobody else does: it makes no visits.
    if (line.line.because == "fallback" || !named.insert(other).second) continue;
    out.add("R-077", "home-visits-by", subject, other);
  }
}

// relatives get feedback as far as they may be told. A concern is answered in general terms, which
// tells nothing.
void relatives_may_hear(const Step& step, Findings& out) {
  const auto* e = said_as<FeedbackGiven>(step);
  if (!e || e->to.kind != PartyKind::NextOfKin || e->not_possible || e->about == FeedbackAbout::Concern)
    return;
  const DutyTelling* telling = find_telling("R-084", "tell-kin");
  const DisclosureQuestion question = question_of(*telling, e->service, e->to, step.before, step.basis);
  const auto& made = step.before.disclosures;
  const bool told = std::any_of(made.begin(), made.end(), [&](const auto& one) {
    return e->disclosure == one.event && one.value.to == e->to;
  });
  if (told) return;
  for (const CategoryDecision& decision :
       disclose(step.before, question, step.basis, step.occurred.earliest())) {
    if (decision.outcome == DisclosureOutcome::Permit) continue;
    return out.add("R-084", "feedback-without-consent", subject_of(e->to), e->service);
  }
}

// whoever helps as a volunteer can be invited, and is never given a duty.
void volunteers_are_invited(const Step& step, Findings& out) {
  const Profile* profile = step.basis.profile;
  if (!profile) return;
  std::set<Uuid> named;
  const auto look = [&](const std::optional<Uuid>& id) {
    const Service* service = id ? find_service(*profile, *id) : nullptr;
    if (!service || service->kind != ServiceKind::Voluntary || !named.insert(*id).second) return;
    out.add("R-216", "volunteer-has-no-duty", "service:" + to_text(*id), step.basis.coordinating_unit());
  };
  if (const CarePlan* plan = authored(step)) {
    for (const Activity& activity : plan->activities) look(activity.service);
    if (plan->group) look(plan->group->convener);
    look(plan->made_by);
  }
  if (const auto* appointed = said_as<CoordinatorAppointed>(step)) look(appointed->coordinator.service);
  if (const auto* started = said_as<PlanStarted>(step)) {
    if (started->coordinator) look(started->coordinator->service);
  }
  if (const auto* booked = said_as<AppointmentBooked>(step)) look(booked->service);
}

}  // namespace

void contact_references(const Step& step, const std::string& in, std::vector<Broken>& out) {
  const auto appointment = [&](const Uuid& id) {
    const auto& all = step.before.appointments;
    if (std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.id == id; })) return;
    out.push_back({"R-285", "unknown-appointment", "appointment:" + to_text(id), Status::NotFound,
                   in + "/appointment"});
  };
  if (const auto* contact = said_as<ContactHeld>(step)) {
    service_is_known(step, contact->service, in + "/service", out);
    if (contact->next && contact->next->service)
      service_is_known(step, *contact->next->service, in + "/next/service", out);
    if (contact->appointment) appointment(*contact->appointment);
  } else if (const auto* booked = said_as<AppointmentBooked>(step)) {
    service_is_known(step, booked->service, in + "/service", out);
  } else if (const auto* cancelled = said_as<AppointmentCancelled>(step)) {
    appointment(cancelled->appointment);
  } else if (const auto* feedback = said_as<FeedbackGiven>(step)) {
    service_is_known(step, feedback->service, in + "/service", out);
  }
}

void contact_gates(const Step& step, Findings& out) {
  nobody_leaves_with_nothing(step, out);
  nobody_is_turned_away(step, out);
  first_contact_is_whole(step, out);
  visits_are_possible(step, out);
  relatives_may_hear(step, out);
  volunteers_are_invited(step, out);
}

}  // namespace varde
