#include "rules/referral_duties.h"

#include <algorithm>

#include "rules/child_concern.h"

namespace varde {
namespace {

using S = ReferralState;
using E = ReferralStep;

const ReferralAccepted* accepted_in(const Dated<ReferralMove>* move) {
  return move ? std::get_if<ReferralAccepted>(&move->value.body->value) : nullptr;
}

// Has it been accepted with a right to specialist care?
bool has_right(const ReferralLoop& loop) {
  const ReferralAccepted* accepted = accepted_in(loop.last({E::Accept}));
  return loop.specialist() && (!accepted || accepted->right);
}

// Sooner, where the day is set and leaves time.
std::optional<Instant> sooner(std::optional<Instant> due, const std::optional<CivilDate>& day,
                              Instant opens) {
  if (!day || end_of(*day) <= opens) return due;
  return due ? std::min(*due, end_of(*day)) : end_of(*day);
}

// What was sent to a service of ours is taken in.
void is_received(ReferralLoop& loop) {
  if (loop.course().state != S::Requested || !loop.recipient()) return;
  loop.add("RF-loop", "receive", loop.cause(), *loop.recipient(), loop.sent(),
           loop.due("referral.receive", loop.sent()));
}

// RF-02, RF-03: what the specialist services receive is assessed in time; at once where it is serious, and
// then the time of the law is what is left.
void is_assessed(ReferralLoop& loop, const Uuid& owner) {
  const Moment received = loop.received();
  const Uuid cause = loop.cause();
  const std::optional<Instant> due =
      sooner(loop.due("referral.assess", received), loop.course().dates.assess_by, received.earliest());
  Moment from = received;
  if (loop.course().content->urgency != Urgency::Routine) {
    const std::optional<Instant> at_once = loop.due("referral.assess.urgent", received);
    loop.add("RF-03", "assess-now", cause, owner, received, std::min(at_once, due));
    if (at_once >= due) return;
    from = Moment{*at_once};
  }
  loop.add("RF-02", "assess", cause, owner, from, due);
}

// MF-02: an application that takes long is answered provisionally; after that, and all else, within the days
// of local practice.
void is_answered(ReferralLoop& loop, const Uuid& owner) {
  const Moment received = loop.received();
  const Referral& content = *loop.course().content;
  Moment from = received;
  if (content.kind == ReferralKind::Application) {
    const Dated<FeedbackGiven>* provisional = nullptr;
    for (const Dated<FeedbackGiven>& one : loop.state().feedback) {
      if (one.value.referral == loop.course().id && one.value.about == FeedbackAbout::Received &&
          !surely_before(one.when, received))
        provisional = &one;
    }
    if (!provisional) {
      loop.add("MF-02", "provisional-answer", loop.cause(), owner, received,
               loop.due("application.provisional", received));
      return;
    }
    from = provisional->when;
  }
  loop.add("RF-loop", "answer", loop.cause(), owner, from, loop.due("referral.answer", from));
}

void is_taken_up(ReferralLoop& loop) {
  if (loop.course().state != S::Received || !loop.recipient()) return;
  const Uuid& owner = *loop.recipient();
  const std::optional<PartyKind> kind = loop.receiver_kind();
  if (!loop.course().content) {
    loop.add("RF-loop", "answer", loop.cause(), owner, loop.received(),
             loop.due("referral.answer", loop.received()));
  } else if (loop.specialist()) {
    is_assessed(loop, owner);
  } else if (kind == PartyKind::Gp) {
    // RF-13: a consultation as early as possible, normally within five working days.
    loop.add("RF-13", "offer-appointment", loop.cause(), owner, loop.received(),
             loop.due("gp.appointment", loop.received()));
  } else {
    is_answered(loop, owner);
  }
}

// RF-04, MF-02: the person hears what was decided, and whoever referred hears the same.
void answer_is_told(ReferralLoop& loop) {
  const Dated<ReferralMove>* answer = loop.last({E::Accept, E::Decline});
  const S state = loop.course().state;
  if (!answer || !loop.recipient() || !loop.course().content) return;
  if (is_terminal(state) && state != S::Rejected && state != S::Advised) return;
  const Moment& when = answer->when;
  std::optional<Instant> due;
  if (loop.specialist()) {
    due = loop.due("referral.tell", loop.received());
    if (due <= when.earliest()) due = loop.due("referral.inform", when);
  } else {
    due = loop.due("referral.answer", when);
  }
  Party person;
  person.kind = PartyKind::Person;
  if (!loop.told(person, {FeedbackAbout::Assessed, FeedbackAbout::Outcome}, when))
    loop.add(loop.specialist() ? "RF-04" : "MF-02", "inform-person", answer->event, *loop.recipient(), when,
             due);
  const Party& sender = loop.course().content->sender;
  const Party& to = loop.course().content->reply_to.value_or(sender);
  const bool self = to.kind == PartyKind::Person || to.service == *loop.recipient() || to == Party{};
  if (self || loop.told(to, {FeedbackAbout::Assessed, FeedbackAbout::Outcome}, when)) return;
  if (loop.acknowledged(to, answer->event)) return;
  loop.add(loop.specialist() ? "RF-04" : "RF-loop", "inform-referrer", answer->event, *loop.recipient(), when,
           due)
      .towards = to.service;
}

// RF-ret: what was forwarded and is closed there is answered by the one who forwarded it.
bool has_returned(const ReferralLoop& loop) {
  if (loop.course().state != S::Accepted) return false;
  const Dated<ReferralMove>* forwarded = loop.last({E::Forward});
  return forwarded && forwarded->event == loop.cause();
}

// RF-02: who is to have help has an appointment, within the deadline; one that has been is told of.
void has_an_appointment(ReferralLoop& loop) {
  const S state = loop.course().state;
  const bool waits =
      state == S::Accepted || state == S::Scheduled || state == S::NoShow || state == S::AppointmentCancelled;
  if (!waits || !loop.recipient()) return;
  const Uuid& owner = *loop.recipient();
  if (has_returned(loop)) {
    loop.add("RF-ret", "answer-sender", loop.cause(), owner, loop.course().since,
             loop.due("referral.return", loop.course().since))
        .towards = loop.course().content ? loop.course().content->sender.service : std::nullopt;
    return;
  }
  if (const AppointmentCourse* appointment = loop.appointment()) {
    const Moment& at = appointment->booked.at;
    loop.add("RF-loop", "appointment-outcome", appointment->event, owner, at,
             loop.due("referral.outcome", at));
    return;
  }
  const Moment since = loop.course().moves.empty() ? loop.course().since : loop.course().moves.back().when;
  std::optional<Instant> due = loop.due("referral.appointment", since);
  // Time and deadline are set at once, within the days for the assessment.
  if (state == S::Accepted && has_right(loop)) {
    const std::optional<Instant> lawful = loop.due("referral.assess", loop.received());
    if (lawful > since.earliest()) due = lawful;
  }
  due = sooner(due, loop.course().dates.treat_by, since.earliest());
  loop.add(loop.specialist() ? "RF-02" : "RF-loop", "set-appointment", loop.cause(), owner, since, due);
}

// RF-05: the young begin within 65 working days.
void young_begin_in_time(ReferralLoop& loop) {
  const Dated<ReferralMove>* accept = loop.last({E::Accept});
  const auto& assessed = loop.course().dates.assessed;
  if (!accept || !assessed || !loop.recipient() || !loop.course().content || !has_right(loop)) return;
  const auto last = latest_start_for_the_young(loop.state(), *loop.course().content, *assessed, loop.basis());
  if (!last) return;
  const Moment day{PartialDate{*assessed, PartialDate::Precision::Day}};
  const Moment& from = day.earliest() < accept->when.earliest() ? day : accept->when;
  loop.add(
      "RF-05", "start-by", accept->event, *loop.recipient(), from,
      sooner(sooner(std::nullopt, *last, from.earliest()), loop.course().dates.treat_by, from.earliest()));
}

// When it is known that the deadline will be passed, before it is.
std::optional<Instant> breach_foreseen(const ReferralLoop& loop, CivilDate treat_by) {
  std::optional<Instant> out;
  if (loop.course().state == S::OnHold) {
    const Dated<ReferralMove>* move = loop.last({E::Postpone});
    const auto* postponed = move ? std::get_if<ReferralPostponed>(&move->value.body->value) : nullptr;
    if (postponed && postponed->until && *postponed->until > treat_by) out = move->when.earliest();
  }
  if (const AppointmentCourse* appointment = loop.appointment()) {
    const Dated<ReferralMove>* booked = loop.last({E::Schedule, E::Reschedule});
    const Moment& told = booked ? booked->when : appointment->made;
    if (appointment->booked.at.day() > treat_by) out = std::min(out.value_or(kEnd), told.earliest());
  }
  return out;
}

// RF-06: Helfo hears at once when the deadline is passed, or will be.
void helfo_hears(ReferralLoop& loop) {
  const auto& treat_by = loop.course().dates.treat_by;
  const Dated<ReferralMove>* accept = loop.last({E::Accept});
  if (!treat_by || !accept || !loop.recipient() || !has_right(loop)) return;
  const bool notified =
      std::any_of(loop.state().helfo.begin(), loop.state().helfo.end(), [&](const auto& one) {
        return one.value.referral == loop.course().id && !surely_before(one.when, accept->when);
      });
  if (notified) return;
  const Instant breach = end_of(*treat_by);
  const Moment from{std::min(breach, breach_foreseen(loop, *treat_by).value_or(breach))};
  loop.add("RF-06", "notify-helfo", accept->event, *loop.recipient(), from, loop.due("helfo.notify", from));
}

// RF-11: whoever has waited half a year is asked whether it is still wanted. The seniority date counts.
void is_still_wanted(ReferralLoop& loop) {
  if (!loop.specialist() || !loop.recipient() || loop.course().state == S::Requested) return;
  const Moment received = loop.received();
  CivilDate since = loop.course().dates.seniority.value_or(received.day());
  Uuid cause = loop.course().event;
  const Dated<ContactHeld>* asked = nullptr;
  for (const Dated<ContactHeld>& one : loop.state().contacts) {
    if (one.value.referral != loop.course().id || one.value.kind != ContactKind::WaitingCheck) continue;
    if (!one.value.still_wanted && one.value.outcome != ContactOutcome::Held) continue;
    asked = &one;
  }
  if (asked) {
    since = std::max(since, asked->when.day());
    cause = asked->event;
    if (asked->value.still_wanted == false) {
      loop.add("RF-11", "not-wanted", cause, *loop.recipient(), asked->when,
               loop.due("referral.answer", asked->when));
      return;
    }
  }
  const auto day = loop.basis().days_after("referral.waiting.ask", since);
  if (!day) return;
  const Moment half{PartialDate{*day, PartialDate::Precision::Day}};
  const CivilDate warn = loop.basis().days_after("referral.waiting.warn", *day, -1).value_or(*day);
  const Moment from{std::max(oslo_midnight(warn), received.earliest())};
  const bool late = end_of(*day) <= from.earliest();  // it had waited elsewhere before it came
  loop.add("RF-11", "ask-still-wanted", cause, *loop.recipient(), from,
           late ? loop.due("referral.answer", from) : std::optional(end_of(half.day())));
}

// What is under way is finished or said to go on; what is postponed is taken up; whoever asks for a
// cancellation has it confirmed.
void goes_on(ReferralLoop& loop) {
  if (!loop.recipient() || loop.course().moves.empty()) return;
  const Dated<ReferralMove>& move = loop.course().moves.back();
  const auto owe = [&](const char* text, const Moment& from, const char* parameter) {
    loop.add("RF-loop", text, move.event, *loop.recipient(), from, loop.due(parameter, from));
  };
  switch (loop.course().state) {
    case S::Visited:
    case S::Forwarded: {
      // Whatever it was forwarded to has its own duties.
      if (!loop.course().children.empty() && loop.course().state == S::Forwarded) break;
      const std::optional<Instant> long_open = loop.due("referral.open", move.when);
      if (long_open) owe("still-open", Moment{*long_open}, "referral.answer");
      break;
    }
    case S::OnHold: {
      const auto* postponed = std::get_if<ReferralPostponed>(&move.value.body->value);
      const bool dated = postponed && postponed->until;
      const Moment until =
          dated ? Moment{PartialDate{*postponed->until, PartialDate::Precision::Day}} : move.when;
      owe("take-up", until, dated ? "referral.appointment" : "referral.hold");
      break;
    }
    case S::CancellationRequested:
      owe("confirm-cancellation", move.when, "referral.answer");
      break;
    default:
      break;
  }
}

// From when whoever sent it has waited too long; nothing while the receiver is ours and has answered, as the
// duties are the receiver's then.
std::optional<Instant> limit_of(const ReferralLoop& loop) {
  const ReferralCourse& course = loop.course();
  if (course.state == S::Requested || course.state == S::Received)
    return loop.due("referral.answer.ask", loop.sent());
  if (loop.recipient() || course.moves.empty()) return std::nullopt;
  if (course.state == S::Forwarded && !course.children.empty()) return std::nullopt;  // the child's loop
  const Moment& since = course.moves.back().when;
  const AppointmentCourse* appointment = loop.appointment();
  if (appointment && appointment->booked.at.earliest() > since.earliest())
    return loop.due("referral.answer.ask", appointment->booked.at);
  if (course.dates.treat_by && end_of(*course.dates.treat_by) > since.earliest() && !loop.visited())
    return end_of(*course.dates.treat_by);
  return loop.due("referral.open.ask", since);
}

// RF-loop: whoever sent it asks the receiver when the limit is passed; without an answer somebody decides
// what then.
void sender_asks(ReferralLoop& loop) {
  if (!loop.initiator() || (loop.course().content && loop.initiator() == loop.recipient())) return;
  const std::optional<Instant> limit = limit_of(loop);
  if (!limit) return;
  // Until there is an answer it is one and the same waiting.
  const Uuid cause = loop.course().answered ? loop.cause() : loop.course().event;
  const Moment passed{*limit};
  const std::optional<Instant> lapses = loop.due("referral.answer.lapse", passed);
  loop.add("RF-loop", "ask-receiver", cause, *loop.initiator(), passed, lapses).closes = lapses;
  if (!lapses) return;
  const Moment lapsed{*lapses};
  loop.add("RF-loop", "decide-lapsed", cause, *loop.initiator(), lapsed,
           loop.due("referral.lapsed.decide", lapsed));
}

// RF-S: two bodies say what cannot both be. It stands until it is said again by one of them, or by us.
void conflict_is_settled(ReferralLoop& loop) {
  const Dated<ReferralMove>* open = nullptr;
  for (const Dated<ReferralMove>& move : loop.course().moves) {
    const Claim claim = move.value.source.claim;
    if (claim == Claim::Conflict) open = &move;
    if (claim == Claim::Own || claim == Claim::Confirmed) open = nullptr;
  }
  if (!open) return;
  const Uuid owner = loop.recipient() ? *loop.recipient() : *loop.initiator();
  loop.add("RF-S", "settle-conflict", open->event, owner, open->when,
           loop.due("referral.conflict", open->when));
}

bool is_child_concern(const ReferralCourse& course) {
  return course.content && course.content->kind == ReferralKind::ChildWelfareReport;
}

}  // namespace

std::optional<CivilDate> latest_start_for_the_young(const CaseState& state, const Referral& referral,
                                                    CivilDate assessed, const Basis& basis) {
  if (!young_with_deadline(state, referral, assessed, basis)) return std::nullopt;
  return basis.days_after("referral.treat.young", assessed);
}

void referral_duties(DutyRows& rows) {
  for (const ReferralCourse& course : rows.state().referrals) {
    if (course.state == S::Draft || course.state == S::EnteredInError) continue;
    ReferralLoop loop(rows, course);
    if (course.conflict) conflict_is_settled(loop);
    if (is_child_concern(course)) {
      child_concern_duties(loop);
      is_received(loop);
      if (!is_terminal(course.state)) sender_asks(loop);
      continue;
    }
    answer_is_told(loop);
    if (is_terminal(course.state)) continue;
    is_received(loop);
    is_taken_up(loop);
    has_an_appointment(loop);
    goes_on(loop);
    sender_asks(loop);
    if (loop.visited()) continue;
    young_begin_in_time(loop);
    helfo_hears(loop);
    is_still_wanted(loop);
  }
}

}  // namespace varde
