#include "foreign/oracle_referrals.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "app/organisation.h"
#include "rules/decide.h"
#include "rules/fold.h"
#include "rules/referral_machine.h"

namespace varde {
namespace {

using S = ReferralState;
using E = ReferralStep;

Uuid named(int n) {
  Uuid id{};
  id.data[6] = 0x80;
  id.data[8] = 0x80;
  id.data[15] = static_cast<std::uint8_t>(n);
  return id;
}
const Uuid kSender = named(2), kRecipient = named(3), kOther = named(4);
const Uuid kThread = named(70), kHour = named(71), kNewHour = named(72), kChild = named(73);

Party service(const Uuid& id) {
  Party party;
  party.service = id;
  return party;
}

Referral content() {
  Referral out;
  out.sender = service(kSender);
  out.recipient = service(kRecipient);
  return out;
}

AppointmentBooked hour(const Uuid& id) {
  AppointmentBooked out;
  out.appointment = id;
  out.referral = kThread;
  out.service = kRecipient;
  out.at = Moment{*parse_instant("2026-12-01T09:00:00Z")};
  return out;
}

ContactHeld contact(ContactOutcome outcome) {
  ContactHeld out;
  out.kind = ContactKind::Appointment;
  out.outcome = outcome;
  out.service = kRecipient;
  out.appointment = kHour;
  out.declined = true;
  out.open_door = "Ring når du vil.";
  return out;
}

// A case, one day after the other.
class Referred {
 public:
  Referred() {
    profile_.municipality = "9901";
    profile_.coordinating_unit = named(1);
    profile_.services.resize(3);
    for (std::size_t i = 0; i < 3; ++i) profile_.services[i].id = named(static_cast<int>(i) + 2);
    // The person lets it be sent on: here the steps are asked about, and not who may be told.
    Consent yes;
    yes.scope = ConsentScope::Sharing;
    yes.tellers = {service(kRecipient)};
    yes.recipients = {service(kOther)};
    yes.categories = {Category::Referral};
    yes.purposes = {Purpose::Care};
    yes.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
    give(true, {ConsentGiven{yes}}, kSender);
  }

  Status give(bool reported, EventBody body, const Uuid& unit) {
    const Instant now = oslo_time(plus_days(*parse_civil_date("2026-03-02"), ++given_), 12, 0);
    auto entry = std::make_shared<Entry>();
    entry->occurred = Moment{now};
    entry->reported = reported;
    entry->context.controller = profile_.coordinating_unit;
    entry->context.unit = unit;
    entry->body = std::move(body);
    Call call;
    call.now = now;
    call.controller = profile_.coordinating_unit;
    call.stream = named(100);
    call.command = named(150 + given_);
    call.sequence = 2 * (given_ - 1);
    call.reported = reported;
    call.unit = unit;
    const Basis basis{pack_->pack, &profile_, profile_.coordinating_unit, 1};
    const Result<Decision> decision = decide(events_, entry, basis, call);
    if (!decision) return decision.error().status;
    if (decision->answer == Status::Ok) events_ = decision->all;
    return decision->answer;
  }
  CaseState state() const { return fold(events_, kEnd, kEnd); }

 private:
  std::shared_ptr<const CompiledPack> pack_ = *compiled_pack();
  Profile profile_;
  std::vector<Event> events_;
  int given_ = 0;
};

EventBody sent() { return {ReferralSent{kThread, content()}}; }

// An act that takes the step.
EventBody act(E step) {
  switch (step) {
    case E::Draft:
      return {ReferralDrafted{kThread, content()}};
    case E::Send:
      return sent();
    case E::Receive:
      return {ReferralReceived{kThread, {}, {}, {}}};
    case E::Accept:
      return {ReferralAccepted{kThread, {}, true, {}, false, {}}};
    case E::Decline:
      return {ReferralDeclined{kThread, DeclineReason::PersonDeclines, {}, {}, {}, false, {}}};
    case E::Schedule:
      return {hour(kNewHour)};
    case E::Reschedule:
      return {hour(kHour)};
    case E::NoShow:
      return {contact(ContactOutcome::NoShow)};
    case E::CancelAppointment:
      return {AppointmentCancelled{kHour, CancelledBy::Service, {}, {}}};
    case E::Visit:
      return {contact(ContactOutcome::Held)};
    case E::Note:
      return {ReferralNoted{kThread, {}, {}}};
    case E::Postpone:
      return {ReferralPostponed{kThread, Postponement::Medical, {}, {}}};
    case E::Resume:
      return {ReferralResumed{kThread, {}}};
    case E::Forward:
      return {ReferralForwarded{kThread, kChild, service(kOther), {}, {}, {}, {}}};
    case E::RequestCancellation:
      return {ReferralWithdrawn{kThread, "personen flytter", false}};
    case E::ConfirmCancellation:
      return {ReferralCancelled{kThread, "personen flytter", {}}};
    case E::Complete:
      return {ReferralCompleted{kThread, {}, {}, {}, {}}};
    case E::Fail:
      return {ReferralFailed{kThread, FailReason::NotReached, {}, {}, {}}};
  }
  return sent();
}

// The steps that lead to a state; empty where none does.
std::vector<E> way_to(S state) {
  switch (state) {
    case S::Draft:
      return {E::Draft};
    case S::Requested:
      return {E::Send};
    case S::Received:
      return {E::Send, E::Receive};
    case S::Accepted:
      return {E::Send, E::Receive, E::Accept};
    case S::Scheduled:
      return {E::Send, E::Receive, E::Accept, E::Reschedule};
    case S::NoShow:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::NoShow};
    case S::AppointmentCancelled:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::CancelAppointment};
    case S::Visited:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::Visit};
    case S::OnHold:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::Postpone};
    case S::CancellationRequested:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::RequestCancellation};
    case S::Forwarded:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::Visit, E::Forward};
    case S::Rejected:
    case S::Advised:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::Decline};
    case S::Cancelled:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::RequestCancellation, E::ConfirmCancellation};
    case S::Completed:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::Complete};
    case S::Failed:
      return {E::Send, E::Receive, E::Accept, E::Reschedule, E::Fail};
    case S::EnteredInError:
      break;
  }
  return {};
}

Referred in_state(S state) {
  Referred out;
  for (const E step : way_to(state)) {
    EventBody body = act(step);
    if (auto* declined = std::get_if<ReferralDeclined>(&body.value); declined && state == S::Advised)
      declined->advice = "Prøv samtaler først.";
    out.give(true, std::move(body), kRecipient);
  }
  return out;
}

// An hour that is there already, so that it can be moved.
void an_hour_is_there(Referred& known) {
  if (!known.state().appointments.empty()) return;
  AppointmentBooked loose = hour(kHour);
  loose.referral.reset();
  known.give(true, {loose}, kRecipient);
}

template <class Code>
std::string all_codes() {
  std::string out;
  for (std::size_t i = 0; i < kCodeCount<Code>; ++i) {
    const Code value = static_cast<Code>(i);
    out += (i ? "|" : "") + std::string(code(value)) + "=" + std::string(norwegian(value));
  }
  return out;
}

CarePlan plan() {
  CarePlan out;
  out.goals.resize(1);
  out.goals[0].id = "g1";
  out.goals[0].words = "Jeg vil sove hele natta.";
  out.activities.resize(1);
  out.activities[0].id = "a1";
  out.activities[0].what = "Samtale hver uke";
  return out;
}

}  // namespace

std::string after_step(std::string_view state, std::string_view step) {
  const std::optional<S> from = parse_code<S>(state);
  const std::optional<E> taken = parse_code<E>(step);
  if (!from || !taken || way_to(*from).empty()) return "what?";
  Referred known = in_state(*from);
  if (*taken == E::Reschedule) an_hour_is_there(known);
  const CaseState before = known.state();
  if (!before.referral(kThread) || before.referral(kThread)->state != *from) return "not there";
  const bool initiator = side_of(*taken) == ReferralSide::Initiator;
  if (known.give(false, act(*taken), initiator ? kSender : kRecipient) != Status::Ok) return "refused";
  const CaseState after = known.state();
  const ReferralCourse& course = *after.referral(kThread);
  const bool made = course.moves.size() > before.referral(kThread)->moves.size() &&
                    course.moves.back().value.step == *taken;
  return made ? std::string(code(course.state)) : "refused";
}

std::string names_of_state(std::string_view state) {
  const std::optional<S> known = parse_code<S>(state);
  if (!known) return "what?";
  const ReferralNames& names = names_of(*known);
  return std::string(code(names.task)) + " " + std::string(code(names.request)) + " " +
         (names.business.empty() ? "-" : std::string(names.business));
}

std::string side_of_step(std::string_view step) {
  const std::optional<E> known = parse_code<E>(step);
  if (!known) return "what?";
  return side_of(*known) == ReferralSide::Initiator ? "initiator" : "recipient";
}

std::string activity_change(std::string_view from, std::string_view to) {
  const std::optional<ActivityStatus> before = parse_code<ActivityStatus>(from);
  const std::optional<ActivityStatus> after = parse_code<ActivityStatus>(to);
  if (!before || !after) return "what?";
  Referred known;
  known.give(true, {PlanStarted{plan(), {}, {}}}, kSender);
  if (*before != ActivityStatus::NotStarted) known.give(true, {ActivityChanged{"a1", *before, {}}}, kSender);
  const Status answer = known.give(false, {ActivityChanged{"a1", *after, {}}}, kSender);
  const CaseState state = known.state();
  const bool made = answer == Status::Ok && status_of(state.plans.at(0), "a1") == *after;
  return made ? "taken" : "refused";
}

std::string codes_of(std::string_view system) {
  if (system == "9148") return all_codes<ReferralAnswer>();
  if (system == "8445") return all_codes<WaitEnd>();
  if (system == "8446") return all_codes<Postponement>();
  return "what?";
}

}  // namespace varde
