#include "rules/contact_duties.h"

#include <algorithm>
#include <set>
#include <span>

#include "base/age.h"
#include "rules/duty_tellings.h"
#include "rules/route.h"

namespace varde {
namespace {

using Held = Dated<ContactHeld>;

std::string subject_of(const Held& contact) { return "contact:" + to_text(contact.event); }
std::string subject_of(const AppointmentCourse& appointment) {
  return "appointment:" + to_text(appointment.id);
}

bool is_attempt(const ContactHeld& contact) {
  return contact.outcome == ContactOutcome::NoShow || contact.outcome == ContactOutcome::NotReached;
}

// Answers to what was left open: somebody met the person, or heard a no.
bool answers(const ContactHeld& contact) {
  return is_met(contact) || (is_with_person(contact) && is_recorded_no(contact));
}

// The contacts after one, in the order in which they are told: `since` is one of them.
std::span<const Held> contacts_after(const CaseState& state, const Held& since) {
  const Held* end = state.contacts.data() + state.contacts.size();
  return {&since + 1, static_cast<std::size_t>(end - (&since + 1))};
}
template <class Fits>
bool met_after(const CaseState& state, const Held& since, Fits fits) {
  const auto later = contacts_after(state, since);
  return std::any_of(later.begin(), later.end(),
                     [&](const Held& other) { return answers(other.value) && fits(other.value); });
}

// Is there an appointment, at any service, from then on? One that was kept counts when `kept_after` says that
// it was kept since.
template <class KeptAfter>
bool appointment_from(const CaseState& state, const Moment& when, KeptAfter kept_after) {
  return std::any_of(state.appointments.begin(), state.appointments.end(), [&](const AppointmentCourse& one) {
    if (one.cancelled || !is_dated(one.booked.at)) return false;
    if (surely_before(one.booked.at, when)) return false;
    return !one.held || (is_with_person(one.held->value) && kept_after(*one.held));
  });
}
bool appointment_after(const CaseState& state, const Held& since) {
  const auto later = contacts_after(state, since);
  return appointment_from(state, since.when, [&](const Held& held) {
    return std::any_of(later.begin(), later.end(), [&](const Held& one) { return one.event == held.event; });
  });
}

// what a contact without an ending comes to, by how it went.
struct Ending {
  const char* rule;
  const char* text;
};
Ending ending_of(ContactOutcome outcome) {
  switch (outcome) {
    case ContactOutcome::Held:
      return {"R-150", "reach-out"};
    case ContactOutcome::NotReached:
      return {"R-150", "try-again"};
    case ContactOutcome::NoShow:
      return {"R-191", "missed"};
    case ContactOutcome::CameIntoxicated:
    case ContactOutcome::WalkedOut:
    case ContactOutcome::Dismissed:
      break;
  }
  return {"R-191", "make-new"};
}

// While a place is waited for, the next contact has its date there.
bool is_followed_while_waiting(const DutyRows& rows, const ContactHeld& contact) {
  if (contact.kind != ContactKind::WaitingCheck || !contact.referral || is_attempt(contact)) return false;
  return std::any_of(rows.all().begin(), rows.all().end(), [&](const Duty& duty) {
    return duty.row.rule == "R-192" && duty.row.subject == "referral:" + to_text(*contact.referral);
  });
}

bool same_service(const ContactHeld& contact, const Uuid& service) { return contact.service == service; }

// who had the contact, or the appointment that was cancelled, reaches out; one row a service. An
// attempt that reaches nobody leaves the row as it is, with its day.
class LooseEnds {
 public:
  explicit LooseEnds(DutyRows& rows) : rows_(rows), state_(rows.state()) {}

  void add() {
    for (const Held& contact : state_.contacts) look(contact);
    for (const AppointmentCourse& appointment : state_.appointments) look(appointment);
  }

 private:
  void look(const Held& contact) {
    const ContactHeld& c = contact.value;
    if (!is_with_person(c) || is_recorded_no(c)) return;
    if (gives_next(c, contact.when)) return;
    if (appointment_after(state_, contact) || is_followed_while_waiting(rows_, c)) return;
    if (met_after(state_, contact, [&](const ContactHeld& o) { return same_service(o, c.service); })) return;
    if (!open_.insert(c.service).second) return;
    const Ending ending = ending_of(c.outcome);
    rows_.add(ending.rule, ending.text, contact.event, subject_of(contact), c.service,
              contact.when.earliest(), rows_.basis().deadline("contact.reach_out", contact.when));
  }
  void look(const AppointmentCourse& appointment) {
    if (!appointment.cancelled) return;
    const Dated<AppointmentCancelled>& cancelled = *appointment.cancelled;
    const Uuid& service = appointment.booked.service;
    const auto since = [&](const Held& contact) { return comes_after(contact, cancelled); };
    if (appointment_from(state_, cancelled.when, since)) return;
    const bool met = std::any_of(state_.contacts.begin(), state_.contacts.end(), [&](const Held& contact) {
      return answers(contact.value) && same_service(contact.value, service) && since(contact);
    });
    if (met) return;
    if (!open_.insert(service).second) return;
    rows_.add("R-150", "rebook", cancelled.event, subject_of(appointment), service, cancelled.when.earliest(),
              rows_.basis().deadline("contact.reach_out", cancelled.when));
  }

  DutyRows& rows_;
  const CaseState& state_;
  std::set<Uuid> open_;
};

// when the day of an appointment has come, somebody tells how it went. What another body told of, that
// body tells the end of.
void appointments_are_told_of(DutyRows& rows) {
  const CaseState& state = rows.state();
  for (const AppointmentCourse& one : state.appointments) {
    if (one.cancelled || one.held || one.source.claim == Claim::Asserted) continue;
    const CivilDate from = one.booked.at.day();
    const bool told = std::any_of(state.contacts.begin(), state.contacts.end(), [&](const Held& contact) {
      return is_with_person(contact.value) && same_service(contact.value, one.booked.service) &&
             oslo_day(contact.when.latest()) >= from && contact.event != one.event;
    });
    if (told) continue;
    const Moment at{one.booked.at.latest()};
    rows.add("R-150", "record-outcome", one.event, subject_of(one), one.booked.service, at.earliest(),
             rows.basis().deadline("contact.outcome", at));
  }
}

// whoever came intoxicated and was not looked to is called soon, whatever was agreed.
void safety_is_checked(DutyRows& rows) {
  for (const Held& contact : rows.state().contacts) {
    const ContactHeld& c = contact.value;
    if (c.outcome != ContactOutcome::CameIntoxicated || c.safety_checked || !is_with_person(c)) continue;
    if (met_after(rows.state(), contact, [](const ContactHeld&) { return true; })) continue;
    rows.add("R-191", "safety", contact.event, subject_of(contact), c.service, contact.when.earliest(),
             rows.basis().deadline("contact.safety", contact.when));
  }
}

bool concerns_child(const ContactHeld& c) { return c.about_child || c.kind == ContactKind::ChildConcern; }

// a relative's concern is answered, in general terms. R-152: and the person is met early.
void concern_is_met(DutyRows& rows) {
  const CaseState& state = rows.state();
  for (const Held& contact : state.contacts) {
    const ContactHeld& c = contact.value;
    if (is_with_person(c)) continue;
    const bool answered = std::any_of(state.feedback.begin(), state.feedback.end(), [&](const auto& one) {
      return one.value.about == FeedbackAbout::Concern && one.value.service == c.service &&
             comes_after(one, contact);
    });
    if (c.kind == ContactKind::RelativeConcern && !answered)
      rows.add("R-083", "answer-concern", contact.event, subject_of(contact), c.service,
               contact.when.earliest(), rows.basis().deadline("concern.answer", contact.when));
    // About a child of the house it is another whom somebody worries for.
    if (c.about_child || appointment_after(state, contact)) continue;
    if (met_after(state, contact, [](const ContactHeld&) { return true; })) continue;
    rows.add("R-152", "early-contact", contact.event, subject_of(contact), c.service, contact.when.earliest(),
             rows.basis().deadline("concern.contact", contact.when));
  }
}

// Has somebody assessed how the children are, or told child welfare?
bool children_seen_to(const CaseState& state, const Basis& basis, const Held& since) {
  const bool assessed = std::any_of(state.needs.begin(), state.needs.end(), [&](const auto& one) {
    const std::vector<Need>& needs = one.value.needs;
    return comes_after(one, since) && std::any_of(needs.begin(), needs.end(), [](Need need) {
             return need == Need::Children || need == Need::ChildConcern;
           });
  });
  const auto child_welfare = [&](const Party& party) {
    const Service* service =
        basis.profile && party.service ? find_service(*basis.profile, *party.service) : nullptr;
    return party.kind == PartyKind::ChildWelfare || (service && service->kind == ServiceKind::ChildWelfare);
  };
  const bool told = std::any_of(state.disclosures.begin(), state.disclosures.end(), [&](const auto& one) {
    return comes_after(one, since) && child_welfare(one.value.to);
  });
  const bool reported = std::any_of(state.referrals.begin(), state.referrals.end(), [&](const auto& one) {
    return one.content && one.content->kind == ReferralKind::ChildWelfareReport && one.sent &&
           !surely_before(*one.sent, since.when);
  });
  return assessed || told || reported;
}

// where there are children, somebody assesses how they are, and whether child welfare is to know.
void children_are_assessed(DutyRows& rows) {
  for (const Held& contact : rows.state().contacts) {
    const ContactHeld& c = contact.value;
    const bool concern = concerns_child(c);
    if (!concern && c.children_at_home != true) continue;
    if (children_seen_to(rows.state(), rows.basis(), contact)) continue;
    rows.add("R-087", "assess-children", contact.event, subject_of(contact), c.service,
             contact.when.earliest(),
             rows.basis().deadline(concern ? "concern.child" : "concern.contact", contact.when));
    return;  // one row at a time, the oldest first
  }
}

bool visited(const CaseState& state, const ReferralCourse& course, std::size_t depth) {
  const bool here = std::any_of(course.moves.begin(), course.moves.end(), [](const auto& move) {
    return move.value.step == ReferralStep::Visit || move.value.to == ReferralState::Visited;
  });
  return here ||
         (depth > 0 && std::any_of(course.children.begin(), course.children.end(), [&](const Uuid& id) {
            const ReferralCourse* child = state.referral(id);
            return child && visited(state, *child, depth - 1);
          }));
}

// while the person waits for a place, the one who referred keeps in touch, unless the person wants
// none of it.
void whoever_waits_is_met(DutyRows& rows) {
  const CaseState& state = rows.state();
  for (const ReferralCourse& course : state.referrals) {
    if (!waits_for_place(state, course)) continue;
    const auto& sender = course.content->sender.service;
    // Where another body referred, keeping in touch is theirs.
    if (!sender || (rows.basis().profile && !find_service(*rows.basis().profile, *sender))) continue;
    Moment since = *course.sent;
    Uuid cause = course.event;
    bool no = false;
    for (const Held& contact : state.contacts) {
      const ContactHeld& c = contact.value;
      const bool on_it = c.referral ? *c.referral == course.id : same_service(c, *sender);
      if (!on_it || !answers(c) || contact.when.earliest() < since.earliest()) continue;
      since = contact.when;
      cause = contact.event;
      no = is_recorded_no(c);
    }
    if (no) continue;
    const std::optional<Instant> due = rows.basis().deadline("referral.waiting.contact", since);
    Instant opens = since.earliest();
    if (due) {
      const CivilDate last = oslo_day(Instant{due->us - 1});
      const auto warn = rows.basis().days_after("referral.contact.warn", last, -1);
      opens = std::max(opens, oslo_midnight(warn.value_or(last)));
    }
    rows.add("R-192", "waiting-contact", cause, "referral:" + to_text(course.id), *sender, opens, due);
  }
}

// Is it an application for a place in an institution?
bool for_institution(const Referral& content, const Basis& basis) {
  const auto& needs = content.needs;
  if (std::find(needs.begin(), needs.end(), Need::InstitutionApplication) != needs.end()) return true;
  if (content.recipient.kind == PartyKind::Institution) return true;
  const auto& to = content.recipient.service;
  const Service* service = basis.profile && to ? find_service(*basis.profile, *to) : nullptr;
  return service && service->kind == ServiceKind::Institution;
}

// Who answers for what comes after (ettervern).
Uuid aftercare_owner(const CaseState& state, const Basis& basis, CivilDate on) {
  NeedQuestion question = question_about(state, basis, on);
  question.needs = {Need::Aftercare};
  const Routed routed = route(basis, question, on);
  return routed.lines.empty() ? basis.coordinating_unit() : routed.lines.front().line.owner.service;
}

// whoever answers for the time after hears of the application when it is sent, not when somebody comes
// home.
void aftercare_hears(DutyRows& rows) {
  const CaseState& state = rows.state();
  for (const ReferralCourse& course : state.referrals) {
    if (!course.content || !course.sent || course.parent || is_terminal(course.state)) continue;
    const auto& sender = course.content->sender.service;
    if (!sender || !for_institution(*course.content, rows.basis())) continue;
    if (rows.basis().profile && !find_service(*rows.basis().profile, *sender)) continue;
    const Uuid owner = aftercare_owner(state, rows.basis(), course.sent->day());
    if (owner == *sender) continue;
    const bool told = std::any_of(state.disclosures.begin(), state.disclosures.end(), [&](const auto& one) {
      const std::vector<Category>& what = one.value.categories;
      return one.value.to.service == owner && !surely_before(one.when, *course.sent) &&
             std::find(what.begin(), what.end(), Category::Stay) != what.end();
    });
    if (told) continue;
    rows.add("R-065", "tell-aftercare", course.event, "referral:" + to_text(course.id), *sender,
             course.sent->earliest(), rows.basis().deadline("aftercare.tell", *course.sent))
        .towards = owner;
  }
}

}  // namespace

bool is_with_person(const ContactHeld& contact) {
  return contact.kind != ContactKind::RelativeConcern && contact.kind != ContactKind::ChildConcern;
}

bool is_met(const ContactHeld& contact) { return is_with_person(contact) && !is_attempt(contact); }

bool is_dated(const Moment& when) {
  const auto* date = std::get_if<PartialDate>(&when.value);
  return !date || date->precision == PartialDate::Precision::Day;
}

bool gives_next(const ContactHeld& contact, const Moment& when) {
  return contact.next && is_dated(contact.next->at) && !surely_before(contact.next->at, when);
}

bool is_recorded_no(const ContactHeld& contact) { return contact.declined && contact.open_door; }

NeedQuestion question_about(const CaseState& state, const Basis& basis, CivilDate on) {
  NeedQuestion out;
  if (state.person) {
    out.municipality = state.person->value.municipality;
    const bool march = basis.amount("age.leap_birthday.march", on).value_or(0) != 0;
    const LeapBirthday leap = march ? LeapBirthday::March1 : LeapBirthday::February28;
    if (state.person->value.born) out.age = age_on(state.person->value.born->first, on, leap);
  }
  if (const Dated<NeedAssessed>* need = state.need()) {
    out.circumstances = need->value.circumstances;
    out.not_circumstances = need->value.not_circumstances;
  }
  return out;
}

bool waits_for_place(const CaseState& state, const ReferralCourse& course) {
  if (!course.content || !course.sent || course.parent || is_terminal(course.state)) return false;
  if (course.state == ReferralState::Draft || course.state == ReferralState::CancellationRequested)
    return false;
  const Referral& content = *course.content;
  if (content.kind == ReferralKind::ChildWelfareReport || content.kind == ReferralKind::Request) return false;
  switch (content.target.value_or(ReferralTarget::Other)) {
    case ReferralTarget::MunicipalService:
    case ReferralTarget::SocialServices:
    case ReferralTarget::ChildWelfare:
    case ReferralTarget::CompulsoryExamination:
      return false;
    default:
      break;
  }
  return !visited(state, course, state.referrals.size());
}

void contact_duties(DutyRows& rows) {
  if (rows.state().died) return;
  whoever_waits_is_met(rows);
  LooseEnds(rows).add();
  appointments_are_told_of(rows);
  safety_is_checked(rows);
  concern_is_met(rows);
  children_are_assessed(rows);
  aftercare_hears(rows);
}

}  // namespace varde
