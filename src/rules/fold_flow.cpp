#include "rules/fold_flow.h"

#include <algorithm>
#include <map>
#include <utility>

#include "rules/referral_machine.h"

namespace varde {
namespace {

std::optional<CivilDate> day_of(const Moment& when) { return when.day(); }

template <class T>
void take(std::optional<T>& to, const std::optional<T>& from) {
  if (from) to = from;
}

void take(ReferralDates& to, const std::optional<ReferralDates>& from) {
  if (!from) return;
  take(to.received, from->received);
  take(to.seniority, from->seniority);
  take(to.assess_by, from->assess_by);
  take(to.assessed, from->assessed);
  take(to.treat_by, from->treat_by);
}

bool same_source(const Source& a, const Source& b) {
  return a.by.has_value() == b.by.has_value() && (!a.by || a.by->controller == b.by->controller);
}

// Nobody tells of everything: who answers a referral has received it, and what was received was sent.
std::optional<ReferralState> told_edge(ReferralState from, ReferralStep step) {
  if (const std::optional<ReferralState> edge = next_state(from, step)) return edge;
  if (from == ReferralState::Draft) return told_edge(ReferralState::Requested, step);
  return from == ReferralState::Requested ? next_state(ReferralState::Received, step) : std::nullopt;
}

class FlowFold {
 public:
  FlowFold(CaseState& state, const ToldBody& told) : state_(state), told_(told) {}

  void operator()(const ReferralDrafted& e) {
    ReferralCourse& course = course_of(e.referral.value_or(told_.event));
    content(course, e.content);
    move(course, ReferralStep::Draft);
  }
  void operator()(const ReferralSent& e) {
    ReferralCourse& course = course_of(e.referral.value_or(told_.event));
    if (e.content) content(course, *e.content);
    if (!course.sent) course.sent = told_.when;
    move(course, ReferralStep::Send);
  }
  void operator()(const ReferralReceived& e) {
    ReferralCourse& course = course_of(e.referral.value_or(told_.event));
    if (e.content && !course.content) content(course, *e.content);
    if (!course.received) course.received = told_.when;
    if (!course.dates.received) course.dates.received = day_of(told_.when);
    take(course.dates.seniority, e.seniority);
    if (!course.dates.seniority) course.dates.seniority = course.dates.received;
    take(course.dates.assess_by, e.assess_by);
    move(course, ReferralStep::Receive);
  }
  void operator()(const ReferralAccepted& e) {
    ReferralCourse& course = answered(e.referral, e.assessed);
    take(course.dates.treat_by, e.treat_by);
    move(course, ReferralStep::Accept);
  }
  void operator()(const ReferralDeclined& e) {
    ReferralCourse& course = answered(e.referral, e.assessed);
    move(course, ReferralStep::Decline);
    if (e.advice && course.state == ReferralState::Rejected) settle(course, ReferralState::Advised);
  }
  void operator()(const ReferralForwarded& e) {
    const Uuid id = e.child.value_or(told_.event);
    ReferralCourse& parent = answered(e.referral, std::nullopt);
    if (parent.id != id &&
        std::find(parent.children.begin(), parent.children.end(), id) == parent.children.end())
      parent.children.push_back(id);
    parent.before = parent.state;
    move(parent, ReferralStep::Forward);
    const ReferralCourse from = parent;
    if (from.id != id) forwarded(course_of(id), from, e);
  }
  void operator()(const ReferralPostponed& e) {
    ReferralCourse& course = course_of(e.referral);
    if (course.state != ReferralState::OnHold) course.before = course.state;
    move(course, ReferralStep::Postpone);
  }
  void operator()(const ReferralResumed& e) {
    ReferralCourse& course = course_of(e.referral);
    const bool held = course.state == ReferralState::OnHold;
    const std::optional<ReferralState> before = std::exchange(course.before, std::nullopt);
    move(course, ReferralStep::Resume);
    if (held && before) settle(course, *before);
  }
  void operator()(const ReferralWithdrawn& e) {
    move(course_of(e.referral), ReferralStep::RequestCancellation);
  }
  void operator()(const ReferralCancelled& e) {
    move(course_of(e.referral), ReferralStep::ConfirmCancellation);
  }
  void operator()(const ReferralNoted& e) { move(course_of(e.referral), ReferralStep::Note); }
  void operator()(const ReferralCompleted& e) { move(course_of(e.referral), ReferralStep::Complete); }
  void operator()(const ReferralFailed& e) { move(course_of(e.referral), ReferralStep::Fail); }

  void operator()(const AppointmentBooked& e) { book(e.appointment.value_or(told_.event), e); }
  void operator()(const AppointmentCancelled& e) {
    AppointmentCourse* appointment = find(e.appointment);
    if (!appointment) return;
    appointment->cancelled = dated(e);
    step_of(*appointment, ReferralStep::CancelAppointment);
  }
  void operator()(const ContactHeld& e) {
    state_.contacts.push_back(dated(e));
    if (AppointmentCourse* appointment = e.appointment ? find(*e.appointment) : nullptr) {
      appointment->held = dated(e);
      if (e.outcome == ContactOutcome::NoShow) step_of(*appointment, ReferralStep::NoShow);
      const bool met = e.outcome == ContactOutcome::Held || e.outcome == ContactOutcome::CameIntoxicated ||
                       e.outcome == ContactOutcome::WalkedOut;
      if (met) step_of(*appointment, ReferralStep::Visit);
    }
    const bool missed = e.appointment && e.outcome == ContactOutcome::NoShow;
    next(e.next, e.service, of_receiver(e), missed ? ReferralStep::Reschedule : ReferralStep::Schedule);
  }
  void operator()(const FeedbackGiven& e) { state_.feedback.push_back(dated(e)); }
  void operator()(const HelfoNotified& e) { state_.helfo.push_back(dated(e)); }
  void operator()(const ObligationSettled& e) { state_.settled.push_back(dated(e)); }

  void operator()(const StayAdmitted& e) {
    StayCourse& stay = stay_of(e.stay.value_or(told_.event));
    if (!stay.admitted) stay.admitted = dated(e);
    stay.told.push_back(dated(e));
    take(stay.expected, e.expected);
  }
  void operator()(const StayExpected& e) { stay_of(e.stay).expected = e.expected; }
  void operator()(const ReadinessDeclared& e) { stay_of(e.stay).ready = dated(e); }
  void operator()(const ReadinessRevoked& e) { stay_of(e.stay).ready.reset(); }
  void operator()(const StayDischarged& e) {
    StayCourse& stay = stay_of(e.stay);
    if (!stay.discharged) stay.discharged = dated(e);
    const bool met = e.next && e.next->service;
    if (met) next(e.next, *e.next->service, std::nullopt);
  }
  void operator()(const PersonMoved& e) { state_.moves.push_back(dated(e)); }
  void operator()(const PersonDied& e) {
    if (!state_.died) state_.died = dated(e);
  }
  void operator()(const DeliveryChanged& e) { state_.deliveries.push_back(dated(e)); }

  // An envelope within an envelope tells nothing.
  void operator()(const EnvelopeReceived&) {}

  // All else is no part of the way between services, whoever tells of it.
  template <class Other>
  requires(!OfFlow<Other>) void operator()(const Other&) {}

 private:
  template <class T>
  Dated<T> dated(const T& value) const {
    return {value, told_.when, told_.event, told_.sequence};
  }

  // The referral of that id; one that nobody told the beginning of begins here.
  ReferralCourse& course_of(const Uuid& id) {
    for (ReferralCourse& course : state_.referrals) {
      if (course.id == id) return course;
    }
    ReferralCourse course;
    course.id = id;
    course.began = course.since = told_.when;
    course.event = told_.event;
    return state_.referrals.emplace_back(std::move(course));
  }
  ReferralCourse& answered(const Uuid& id, const std::optional<CivilDate>& assessed) {
    ReferralCourse& course = course_of(id);
    if (!course.answered) course.answered = told_.when;
    course.dates.assessed = assessed ? assessed : day_of(told_.when);
    return course;
  }
  static void content(ReferralCourse& course, const Referral& content) {
    course.content = content;
    take(course.dates, content.dates);
    take(course.parent, content.based_on);
  }

  // The new referral holds what the old one did, of what went with it, and keeps the seniority date.
  void forwarded(ReferralCourse& child, const ReferralCourse& parent, const ReferralForwarded& e) {
    child.parent = parent.id;
    const std::optional<CivilDate> seniority = e.seniority              ? e.seniority
                                               : parent.dates.seniority ? parent.dates.seniority
                                                                        : parent.dates.received;
    take(child.dates.seniority, seniority);
    if (!child.content && parent.content) {
      Referral content = *parent.content;
      content.sender = parent.content->recipient;
      content.recipient = e.recipient;
      content.target = e.target;
      content.chosen = ChosenHow::Named;
      content.based_on = parent.id;
      content.dates.reset();
      std::erase_if(content.attachments, [&](const Attachment& one) {
        return std::find(e.attachments.begin(), e.attachments.end(), one.reference) == e.attachments.end();
      });
      child.content = std::move(content);
    }
    if (!child.sent) child.sent = told_.when;
    move(child, ReferralStep::Send);
  }

  bool all_closed(const ReferralCourse& course) const {
    return !course.children.empty() &&
           std::all_of(course.children.begin(), course.children.end(), [&](const Uuid& id) {
             const ReferralCourse* child = state_.referral(id);
             return child && is_terminal(child->state);
           });
  }

  void settle(ReferralCourse& course, ReferralState state) {
    course.state = state;
    if (!course.moves.empty()) course.moves.back().value.to = state;
  }

  void move(ReferralCourse& course, ReferralStep step) {
    if (course.state == ReferralState::Forwarded && all_closed(course))
      course.state = ReferralState::Accepted;
    const bool first = course.moves.empty();
    const Dated<ReferralMove>* last = first ? nullptr : &course.moves.back();
    ReferralMove made{step, course.state, state_after(step), true, told_.source, told_.body};
    const bool again = last && last->value.step == step && last->value.to == course.state &&
                       !same_source(last->value.source, told_.source);
    if (again) {
      // Two bodies say the same.
      course.moves.back().value.source.claim = Claim::Confirmed;
      made.source.claim = Claim::Confirmed;
      made.to = course.state;
    } else if (const std::optional<ReferralState> edge = told_edge(course.state, step)) {
      made.to = *edge;
    } else if (!first) {
      const bool earlier_step = progress(made.to) < progress(course.state);
      const bool sure = surely_before(course.since, told_.when);
      // An order that is known only through dates is never called impossible, and what begins a referral
      // never brings it back.
      made.in_table = earlier_step && !sure;
      if (earlier_step && (!sure || step == ReferralStep::Send || step == ReferralStep::Receive ||
                           step == ReferralStep::Draft))
        made.to = course.state;
      if (!made.in_table && is_terminal(course.state) && !same_source(last->value.source, told_.source)) {
        course.conflict = true;
        made.source.claim = Claim::Conflict;
      }
    }
    if (made.to != course.state || first) course.since = told_.when;
    course.state = made.to;
    course.moves.push_back(dated(made));
  }

  AppointmentCourse* find(const Uuid& id) {
    const auto it = std::find_if(state_.appointments.begin(), state_.appointments.end(),
                                 [&](const AppointmentCourse& one) { return one.id == id; });
    return it == state_.appointments.end() ? nullptr : &*it;
  }
  // The referral that the next appointment of a contact belongs to. Whoever refers keeps in touch while the
  // person waits: that is no appointment of the receiver's.
  std::optional<Uuid> of_receiver(const ContactHeld& e) const {
    const ReferralCourse* course = e.referral ? state_.referral(*e.referral) : nullptr;
    const bool of_sender = course && course->content && course->content->sender.service == e.service &&
                           course->content->recipient.service != e.service;
    return of_sender ? std::nullopt : e.referral;
  }
  void book(const Uuid& id, const AppointmentBooked& e, ReferralStep first = ReferralStep::Schedule) {
    AppointmentCourse* there = find(id);
    const bool moves = there && !there->cancelled;
    if (!there) {
      AppointmentCourse made;
      made.id = id;
      made.made = told_.when;
      made.event = told_.event;
      there = &state_.appointments.emplace_back(std::move(made));
    }
    const std::optional<Uuid> referral = e.referral ? e.referral : there->booked.referral;
    there->booked = e;
    there->booked.referral = referral;
    there->moved += moves;
    there->cancelled.reset();
    there->held.reset();
    there->source = told_.source;
    step_of(*there, moves ? ReferralStep::Reschedule : first);
  }
  void next(const std::optional<NextAppointment>& next, const Uuid& service,
            const std::optional<Uuid>& referral, ReferralStep first = ReferralStep::Schedule) {
    if (!next) return;
    book(told_.event,
         {told_.event, referral, next->service.value_or(service), next->at, next->place, next->mode,
          next->with},
         first);
  }
  void step_of(const AppointmentCourse& appointment, ReferralStep step) {
    if (appointment.booked.referral) move(course_of(*appointment.booked.referral), step);
  }

  StayCourse& stay_of(const Uuid& id) {
    for (StayCourse& stay : state_.stays) {
      if (stay.id != id) continue;
      stay.source = told_.source;
      return stay;
    }
    StayCourse stay;
    stay.id = id;
    stay.began = told_.when;
    stay.source = told_.source;
    return state_.stays.emplace_back(std::move(stay));
  }

  CaseState& state_;
  const ToldBody& told_;
};

const EnvelopeReceived* envelope_of(const ToldBody& told) {
  return std::get_if<EnvelopeReceived>(&told.body->value);
}

}  // namespace

Overtaken overtaken(std::span<const ToldBody> told) {
  using Sent = std::pair<Uuid, Uuid>;  // controller of the sender, its event
  std::map<Sent, std::int32_t> last;
  std::set<Sent> voided;
  for (const ToldBody& each : told) {
    const EnvelopeReceived* received = envelope_of(each);
    // What nobody has proved takes the place of nothing.
    if (!received || !received->verified) continue;
    const Envelope& envelope = received->envelope;
    std::int32_t& revision = last[{envelope.sender.controller, envelope.event}];
    revision = std::max(revision, envelope.revision);
    if (const auto* gone = std::get_if<EventVoided>(&envelope.content->value))
      voided.insert({envelope.sender.controller, gone->event});
  }
  Overtaken out;
  for (const ToldBody& each : told) {
    const EnvelopeReceived* received = envelope_of(each);
    if (!received) continue;
    const Sent key{received->envelope.sender.controller, received->envelope.event};
    const auto newest = last.find(key);
    if (newest != last.end() && received->envelope.revision < newest->second) out.replaced.insert(each.event);
    if (voided.contains(key)) out.withdrawn.insert(each.event);
  }
  return out;
}

void apply_flow(CaseState& state, const ToldBody& told, const Overtaken& gone) {
  const EnvelopeReceived* received = envelope_of(told);
  if (!received) {
    std::visit(FlowFold(state, told), told.body->value);
    return;
  }
  const bool replaced = gone.replaced.contains(told.event), withdrawn = gone.withdrawn.contains(told.event);
  state.envelopes.push_back({*received, told.when, told.event, replaced, withdrawn});
  if (replaced || withdrawn || !received->verified) return;
  const ToldBody inner{received->envelope.content,
                       told.when,
                       told.event,
                       told.sequence,
                       {Claim::Asserted, received->envelope.sender}};
  std::visit(FlowFold(state, inner), inner.body->value);
}

void return_forwarded(CaseState& state) {
  for (ReferralCourse& course : state.referrals) {
    if (course.state != ReferralState::Forwarded || course.children.empty()) continue;
    std::optional<Moment> last;
    for (const Uuid& id : course.children) {
      const ReferralCourse* child = state.referral(id);
      if (!child || !is_terminal(child->state)) {
        last.reset();
        break;
      }
      if (!last || surely_before(*last, child->since)) last = child->since;
    }
    if (!last) continue;
    course.state = ReferralState::Accepted;
    course.since = *last;
  }
}

}  // namespace varde
