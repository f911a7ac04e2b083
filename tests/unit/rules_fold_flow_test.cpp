// The fold of what goes between services: referrals, appointments, contacts, stays and envelopes.
#include "rules/fold.h"
#include "story.h"

namespace varde::test {
namespace {

using S = ReferralState;
const Uuid kThread = service(70);
const Uuid kChild = service(71);
const Uuid kHour = service(72);
const Uuid kOther = service(98);  // another data controller

Party party(const Uuid& id) {
  Party out;
  out.service = id;
  return out;
}
Referral referral() {
  Referral out;
  out.sender = party(kNav);
  out.recipient = party(kSubstance);
  out.needs = {Need::SubstanceUse};
  out.attachments = {{"notat 1", {}, Category::Health, true}, {"notat 2", {}, {}, false}};
  return out;
}
EventBody sent() { return {ReferralSent{kThread, referral()}}; }
AppointmentBooked hour(const char* at) { return {kHour, kThread, kSubstance, when(at)}; }
ContactHeld contact(ContactOutcome outcome, const std::optional<Uuid>& appointment) {
  ContactHeld out;
  out.kind = ContactKind::Appointment;
  out.outcome = outcome;
  out.service = kSubstance;
  out.appointment = appointment;
  return out;
}
EventBody from_other(int event, const char* occurred, EventBody content, std::int32_t revision = 1) {
  EnvelopeReceived out;
  out.envelope.sender = {kOther, kSubstance, "Rustjenesten"};
  out.envelope.recipient = party(kNav);
  out.envelope.thread = kThread;
  out.envelope.event = service(event);
  out.envelope.revision = revision;
  out.envelope.rule = "RF-04";
  out.envelope.occurred = when(occurred);
  out.envelope.content = std::make_shared<const EventBody>(std::move(content));
  out.verified = true;
  return {out};
}
const ReferralCourse& course(const CaseState& state, const Uuid& id = kThread) {
  REQUIRE(state.referral(id));
  return *state.referral(id);
}

TEST_CASE("fold: a referral from sending to its end, with its dates") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-04", {ReferralReceived{kThread, {}, {}, {}}});
  story.told("2026-03-10", {ReferralAccepted{kThread, {}, true, day("2026-05-01")}});
  story.told("2026-03-11", {hour("2026-03-20T09:00:00Z")});
  story.told("2026-03-20", {contact(ContactOutcome::NoShow, kHour)});
  CHECK(course(story.state()).state == S::NoShow);
  story.told("2026-03-21", {hour("2026-03-27T09:00:00Z")});
  CHECK(story.state().appointments.at(0).moved == 1);
  story.told("2026-03-27", {contact(ContactOutcome::Held, kHour)});
  CHECK(course(story.state()).state == S::Visited);
  story.told("2026-04-20", {ReferralCompleted{kThread, "epikrise 3"}});
  const ReferralCourse done = course(story.state());
  CHECK(done.state == S::Completed);
  CHECK(done.since.day() == day("2026-04-20"));
  CHECK(done.dates.received == day("2026-03-04"));
  CHECK(done.dates.seniority == day("2026-03-04"));
  CHECK(done.dates.assessed == day("2026-03-10"));
  CHECK(done.dates.treat_by == day("2026-05-01"));
  CHECK(done.sent->day() == day("2026-03-02"));
  CHECK(done.moves.size() == 8);
  CHECK_FALSE(done.conflict);
  for (const auto& move : done.moves) CHECK(move.value.in_table);
  CHECK(course(story.state("2026-03-12T00:00:00Z")).state == S::Scheduled);
}

TEST_CASE("fold: each step of a received and accepted referral leads where the table says") {
  struct Row {
    std::string_view id;
    EventBody body;
    S state;
  };
  const Row rows[] = {
      {"declined", {ReferralDeclined{kThread, DeclineReason::NoRight}}, S::Rejected},
      {"declined with advice",
       {ReferralDeclined{kThread, DeclineReason::NoRight, "prøv samtaler"}},
       S::Advised},
      {"postponed", {ReferralPostponed{kThread, Postponement::Medical}}, S::OnHold},
      {"withdrawn", {ReferralWithdrawn{kThread, "flytter"}}, S::CancellationRequested},
      {"noted", {ReferralNoted{kThread}}, S::Visited},
      {"failed", {ReferralFailed{kThread, FailReason::NotReached}}, S::Failed},
      {"forwarded", {ReferralForwarded{kThread, kChild, party(kUnit)}}, S::Forwarded},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story;
    story.told("2026-03-02", sent());
    story.told("2026-03-04", {ReferralReceived{kThread}});
    story.told("2026-03-10", {ReferralAccepted{kThread}});
    story.told("2026-03-12", row.body);
    CHECK(course(story.state()).state == row.state);
    CHECK(course(story.state()).moves.back().value.in_table);
  }
}

TEST_CASE("fold: what is resumed goes back to where it stood") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-10", {ReferralAccepted{kThread}});
  story.told("2026-03-11", {hour("2026-03-20T09:00:00Z")});
  story.told("2026-03-12", {ReferralPostponed{kThread, Postponement::Capacity}});
  story.told("2026-03-15", {ReferralResumed{kThread}});
  CHECK(course(story.state()).state == S::Scheduled);
}

TEST_CASE("fold: forwarding keeps the loop open, the seniority date and only what may go on") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-04", {ReferralReceived{kThread, {}, day("2026-02-20"), {}}});
  story.told("2026-03-06", {ReferralForwarded{kThread, kChild, party(kUnit), {}, {"notat 1"}}});
  const ReferralCourse child = course(story.state(), kChild);
  CHECK(child.state == S::Requested);
  CHECK(child.parent == kThread);
  CHECK(child.dates.seniority == day("2026-02-20"));
  CHECK(child.content->sender.service == kSubstance);
  CHECK(child.content->recipient.service == kUnit);
  CHECK(child.content->based_on == kThread);
  REQUIRE(child.content->attachments.size() == 1);
  CHECK(child.content->attachments[0].reference == "notat 1");
  CHECK(course(story.state()).children == std::vector<Uuid>{kChild});
  story.told("2026-03-20", {ReferralAccepted{kChild}});
  CHECK(course(story.state()).state == S::Forwarded);
  story.told("2026-04-20", {ReferralCompleted{kChild}});
  CHECK(course(story.state()).state == S::Accepted);  // the answer to the sender is what is left
  CHECK(course(story.state()).since.day() == day("2026-04-20"));
  story.told("2026-04-22", {ReferralCompleted{kThread}});
  CHECK(course(story.state()).state == S::Completed);
  CHECK(course(story.state()).moves.back().value.in_table);
}

TEST_CASE("fold: what nobody told the beginning of is kept, and so is what has no edge") {
  Story story;
  story.told("2026-03-10", {ReferralAccepted{kThread}});
  CHECK(course(story.state()).state == S::Accepted);
  CHECK_FALSE(course(story.state()).content);
  story.told("2026-03-20", {ReferralCompleted{kThread}});
  story.told("2026-03-25", {ReferralAccepted{kThread}});
  CHECK(course(story.state()).state == S::Accepted);
  CHECK_FALSE(course(story.state()).moves.back().value.in_table);
  CHECK_FALSE(course(story.state()).conflict);  // one body, which changed its mind
}

TEST_CASE("fold: an order that only dates tell is not called impossible") {
  Story story;
  story.told("2026-03-10", {ReferralAccepted{kThread}});
  story.told("2026-03-10", {ReferralReceived{kThread}});
  story.told("2026-03-10", sent());
  const ReferralCourse now = course(story.state());
  CHECK(now.state == S::Accepted);
  CHECK(now.content);
  for (const auto& move : now.moves) CHECK(move.value.in_table);
}

TEST_CASE("fold: what an envelope says is asserted, confirmed by ours, or in conflict with it") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-10", from_other(80, "2026-03-10", {ReferralAccepted{kThread}}));
  CHECK(course(story.state()).state == S::Accepted);
  CHECK(course(story.state()).moves.back().value.source.claim == Claim::Asserted);
  CHECK(course(story.state()).moves.back().value.source.by->controller == kOther);
  CHECK(course(story.state()).moves.back().value.in_table);  // who answers has received
  story.told("2026-03-11", {ReferralAccepted{kThread}});
  CHECK(course(story.state()).moves.back().value.source.claim == Claim::Confirmed);
  CHECK_FALSE(course(story.state()).conflict);
  story.told("2026-03-12", {ReferralCompleted{kThread}});
  story.told("2026-03-14", from_other(81, "2026-03-14", {ReferralDeclined{kThread, DeclineReason::Other}}));
  CHECK(course(story.state()).conflict);
  CHECK(course(story.state()).moves.back().value.source.claim == Claim::Conflict);
  CHECK(story.state().envelopes.size() == 2);
}

TEST_CASE(
    "fold: a later revision overtakes, what is taken back is gone, and what has no signature is only kept") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-10",
             from_other(80, "2026-03-10", {ReferralAccepted{kThread, {}, true, day("2026-05-01")}}));
  story.told("2026-03-10",
             from_other(80, "2026-03-10", {ReferralAccepted{kThread, {}, true, day("2026-06-01")}}, 2));
  CHECK(course(story.state()).dates.treat_by == day("2026-06-01"));
  CHECK(course(story.state()).moves.size() == 2);
  CHECK(story.state().envelopes.at(0).replaced);
  story.told("2026-03-12", from_other(81, "2026-03-12", {EventVoided{service(80), "feil person"}}));
  CHECK(course(story.state()).state == S::Requested);
  CHECK(story.state().envelopes.at(1).withdrawn);
  CHECK_FALSE(story.state().envelopes.at(2).withdrawn);
  EventBody unsigned_one = from_other(82, "2026-03-13", {ReferralAccepted{kThread}});
  std::get<EnvelopeReceived>(unsigned_one.value).verified = false;
  story.told("2026-03-13", unsigned_one);
  CHECK(course(story.state()).state == S::Requested);
  CHECK(story.state().envelopes.size() == 4);
}

TEST_CASE("fold: a contact books the next appointment; a cancelled hour stands as cancelled") {
  Story story;
  ContactHeld visit;
  visit.service = kNav;
  visit.next = NextAppointment{when("2026-03-09T10:00:00Z"), {}, "NAV"};
  story.told("2026-03-02", {visit});
  const Uuid id = story.last();
  REQUIRE(story.state().appointments.size() == 1);
  CHECK(story.state().appointments[0].id == id);
  CHECK(story.state().appointments[0].booked.service == kNav);
  CHECK(story.state().contacts.size() == 1);
  story.told("2026-03-05", {AppointmentCancelled{id, CancelledBy::Person}});
  CHECK(story.state().appointments[0].cancelled);
}

TEST_CASE("fold: whoever refers keeps in touch, which is no hour of the receiver's") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-04", {ReferralReceived{kThread}});
  ContactHeld waiting;
  waiting.kind = ContactKind::WaitingCheck;
  waiting.referral = kThread;
  waiting.next = NextAppointment{when("2026-03-20T10:00:00Z")};
  waiting.service = kNav;  // the sender
  story.told("2026-03-06", {waiting});
  CHECK(course(story.state()).state == S::Received);
  CHECK(story.state().appointments.size() == 1);
  waiting.service = kSubstance;
  story.told("2026-03-10", {ReferralAccepted{kThread}});
  story.told("2026-03-11", {waiting});
  CHECK(course(story.state()).state == S::Scheduled);
}

TEST_CASE("fold: the next hour of who did not come is the missed one, given again") {
  Story story;
  story.told("2026-03-02", sent());
  story.told("2026-03-04", {ReferralReceived{kThread}});
  story.told("2026-03-10", {ReferralAccepted{kThread}});
  story.told("2026-03-11", {hour("2026-03-20T09:00:00Z")});
  ContactHeld missed = contact(ContactOutcome::NoShow, kHour);
  missed.referral = kThread;
  missed.next = NextAppointment{when("2026-03-27T09:00:00Z")};
  story.told("2026-03-20", {missed});
  CHECK(course(story.state()).state == S::Scheduled);
  CHECK(course(story.state()).moves.back().value.step == ReferralStep::Reschedule);
  CHECK(course(story.state()).moves.back().value.in_table);
}

TEST_CASE("fold: a stay as messages tell of it, in whatever order they come") {
  Story story;
  const Uuid stay = service(73);
  story.told("2026-03-20", {ReadinessDeclared{stay}});
  REQUIRE(story.state().stays.size() == 1);
  CHECK_FALSE(story.state().stays[0].admitted);
  StayAdmitted admitted{stay, StayKind::Detox, party(kSubstance)};
  admitted.expected = day("2026-03-25");
  story.told("2026-03-02", {admitted});
  story.told("2026-03-18", {StayExpected{stay, day("2026-03-30")}});
  CHECK(story.state().stays[0].admitted);
  CHECK(story.state().stays[0].expected == day("2026-03-30"));
  CHECK(story.state().stays[0].ready);
  story.told("2026-03-21", {ReadinessRevoked{stay}});
  CHECK_FALSE(story.state().stays[0].ready);
  story.told("2026-04-01", {StayDischarged{stay, DischargeKind::AgainstAdvice}});
  CHECK(story.state().stays[0].discharged->value.how == DischargeKind::AgainstAdvice);
  story.told("2026-04-02", {PersonMoved{"5501", {}}});
  story.told("2026-04-03", {PersonDied{}});
  CHECK(story.state().moves.at(0).value.municipality == "5501");
  CHECK(story.state().died->when.day() == day("2026-04-03"));
}

}  // namespace
}  // namespace varde::test
