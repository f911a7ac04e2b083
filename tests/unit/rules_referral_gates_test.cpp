// What is said of a referral's step in its moment: the table, the sides, what it lacks.
#include <algorithm>
#include <set>

#include "rules/referral_gates.h"
#include "story.h"

namespace varde::test {
namespace {

using S = ReferralState;
const Uuid kThread = service(70), kChild = service(71), kHour = service(72);
const Uuid kGp = service(4), kDps = service(5), kClinic = service(6), kOtherClinic = service(7),
           kHealthStation = service(8), kLar = service(9), kChildren = service(10), kWelfare = service(11);

Party party(const Uuid& id) {
  Party out;
  out.service = id;
  return out;
}
Party party(PartyKind kind) {
  Party out;
  out.kind = kind;
  return out;
}

Story referring() {
  Story story;
  const auto add = [&](const Uuid& id, ServiceKind kind, const char* name) {
    story.profile.services.push_back({id, kind, name, {}, {}, {}, {}});
  };
  add(kGp, ServiceKind::Gp, "Legesenteret");
  add(kDps, ServiceKind::Dps, "DPS");
  add(kClinic, ServiceKind::Institution, "Klinikken");
  add(kOtherClinic, ServiceKind::Institution, "Den andre klinikken");
  add(kHealthStation, ServiceKind::HealthStation, "Helsestasjonen");
  add(kLar, ServiceKind::Lar, "LAR");
  add(kChildren, ServiceKind::Specialist, "BUP");
  add(kWelfare, ServiceKind::ChildWelfare, "Barnevernet");
  Catchment row;
  row.id = "rus";
  row.municipality = "9901";
  row.needs = {Need::SubstanceUse};
  row.service = kClinic;
  story.profile.catchments = {row};
  return story;
}

// As a doctor writes it, and nothing lacks.
Referral referral() {
  Referral out;
  out.sender = party(kGp);
  out.recipient = party(kClinic);
  out.chosen = ChosenHow::PersonChose;
  out.needs = {Need::SubstanceUse};
  out.question = "Trenger hjelp til å slutte";
  out.attachments = {{"notat 1", {}, {}, true}, {"notat 2", {}, {}, false}};
  return out;
}
EventBody sent(const Referral& content) { return {ReferralSent{kThread, content}}; }

// Not what the moment of an answer asks for: rules_referral_duties_test has those.
std::vector<std::string> names(const Decision& decision) {
  static const std::set<std::string> kOfAnswers = {"RF-02", "RF-04", "RF-05", "RF-10", "RF-loop"};
  std::vector<std::string> out;
  for (const Finding& one : decision.findings) {
    const bool flow = one.rule.rfind("RF-", 0) == 0 || one.rule.rfind("MF-", 0) == 0;
    if (flow && kOfAnswers.count(one.rule) == 0) out.push_back(one.rule + "/" + one.text);
  }
  return out;
}
using Names = std::vector<std::string>;

Names acted(Story& story, const Uuid& unit, const char* on, EventBody body) {
  story.unit = unit;
  const Result<Decision> decision = story.done(on, std::move(body));
  REQUIRE(decision.ok());
  return names(*decision);
}

// Sent and received.
Story received(const Referral& content = referral()) {
  Story story = referring();
  story.told("2026-03-02", sent(content));
  story.told("2026-03-03", {ReferralReceived{kThread}});
  return story;
}

void let_know(Story& story, const Uuid& teller, const Uuid& to) {
  Consent yes;
  yes.scope = ConsentScope::Sharing;
  yes.tellers = {party(teller)};
  yes.recipients = {party(to)};
  yes.categories = {Category::Referral};
  yes.purposes = {Purpose::Care};
  yes.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
  story.told("2026-03-02", {ConsentGiven{yes}});
}

TEST_CASE("RF-S: an act follows the table; what happened is recorded as it was") {
  Story story = referring();
  CHECK(acted(story, kGp, "2026-03-02", sent(referral())) == Names{});
  CHECK(acted(story, kClinic, "2026-03-03", {ReferralAccepted{kThread}}) ==
        Names{"RF-S/no-such-step", "RF-01/right"});
  CHECK(story.state().referral(kThread)->state == S::Requested);
  CHECK(acted(story, kClinic, "2026-03-03", {ReferralReceived{kThread}}) == Names{});
  CHECK(acted(story, kClinic, "2026-03-04", {ReferralAccepted{kThread}}) == Names{"RF-01/right"});
  CHECK(acted(story, kClinic, "2026-03-05", {ReferralReceived{kThread}}) == Names{"RF-S/no-such-step"});
  CHECK(story.state().referral(kThread)->state == S::Accepted);

  story.told("2026-03-20", {ReferralCompleted{kThread}});
  const Decision late = story.told("2026-03-25", {ReferralReceived{kThread}});
  CHECK(names(late) == Names{"RF-S/told-out-of-order"});
  CHECK(late.findings.at(0).level == Level::Advise);
  CHECK(story.state().referral(kThread)->moves.back().value.in_table == false);
}

TEST_CASE("RF-S: a referral on paper begins with its receiver, and a number by mistake is no referral") {
  Story story = referring();
  CHECK(acted(story, kClinic, "2026-03-03", {ReferralReceived{kThread, referral()}}) == Names{});
  CHECK(story.state().referral(kThread)->state == S::Received);

  story.unit = kClinic;
  CHECK(story.done("2026-03-04", {ReferralAccepted{kChild}}).error().status == Status::NotFound);
  CHECK(story.done("2026-03-04", {ReferralSent{kChild}}).error().status == Status::NotFound);
  AppointmentBooked hour{kHour, kChild, kClinic, when("2026-03-20T09:00:00Z")};
  CHECK(story.done("2026-03-04", {hour}).error().status == Status::NotFound);
  CHECK(names(story.told("2026-03-04", {ReferralAccepted{kChild}})) == Names{"RF-S/unknown-referral"});
}

TEST_CASE("RF-S: two that say what cannot both be are found in conflict, once") {
  Story story = received();
  story.told("2026-03-10", {ReferralAccepted{kThread}});
  story.told("2026-03-12", {ReferralCompleted{kThread}});
  EnvelopeReceived other;
  other.envelope.sender = {service(98), kClinic, "Klinikken"};
  other.envelope.recipient = party(kGp);
  other.envelope.thread = kThread;
  other.envelope.event = service(80);
  other.envelope.rule = "RF-04";
  other.envelope.occurred = when("2026-03-14");
  other.envelope.content =
      std::make_shared<const EventBody>(ReferralDeclined{kThread, DeclineReason::PersonDeclines});
  other.verified = true;
  CHECK(names(story.told("2026-03-14", {other})) == Names{"RF-S/conflict"});
  CHECK(names(story.told("2026-03-15", {PersonMoved{"5501", {}}})) == Names{});
}

TEST_CASE("RF-W: each step belongs to a side") {
  struct Row {
    std::string_view id;
    Uuid unit;
    EventBody body;
    Names expected;
  };
  ContactHeld met;
  met.kind = ContactKind::Appointment;
  met.service = kDps;
  met.appointment = kHour;
  met.declined = true;
  met.open_door = "Ring når du vil";
  const Row rows[] = {
      {"the receiver answers", kClinic, {ReferralAccepted{kThread}}, {"RF-01/right"}},
      {"the sender does not", kGp, {ReferralAccepted{kThread}}, {"RF-W/wrong-side", "RF-01/right"}},
      {"nor anybody else", kNav, {ReferralAccepted{kThread}}, {"RF-W/wrong-side", "RF-01/right"}},
      {"the sender asks for it back", kGp, {ReferralWithdrawn{kThread, "flytter"}}, {}},
      {"the receiver does not", kClinic, {ReferralWithdrawn{kThread, "flytter"}}, {"RF-W/wrong-side"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = received();
    CHECK(acted(story, row.unit, "2026-03-04", row.body) == row.expected);
  }
  Story story = received();
  story.told("2026-03-04", {ReferralAccepted{kThread}});
  story.told("2026-03-05", {AppointmentBooked{kHour, kThread, kDps, when("2026-03-09T09:00:00Z")}});
  CHECK(acted(story, kNav, "2026-03-09", {met}) == Names{"RF-W/wrong-side"});
  CHECK(acted(story, kDps, "2026-03-09", {met}) == Names{});  // where the appointment was
  // The finding names whose step it is.
  Story other = received();
  other.unit = kGp;
  const Result<Decision> decision = other.done("2026-03-04", {ReferralAccepted{kThread}});
  const auto wrong = std::find_if(decision->findings.begin(), decision->findings.end(),
                                  [](const Finding& one) { return one.rule == "RF-W"; });
  REQUIRE(wrong != decision->findings.end());
  CHECK(wrong->owner == kClinic);
  CHECK(decision->answer == Status::Refused);
}

TEST_CASE("RF-W: who speaks for a party") {
  Story story = referring();
  story.profile.services[5].to = day("2026-06-30");  // the clinic
  story.profile.services[5].successors = {{kOtherClinic, {}}};
  const Basis basis = story.basis();
  const CivilDate spring = day("2026-03-01"), autumn = day("2026-09-01");
  CHECK(speaks_for(kClinic, party(kClinic), basis, spring));
  CHECK_FALSE(speaks_for(kOtherClinic, party(kClinic), basis, spring));
  CHECK(speaks_for(kOtherClinic, party(kClinic), basis, autumn));
  CHECK(speaks_for(kGp, party(PartyKind::Gp), basis, spring));
  CHECK_FALSE(speaks_for(kNav, party(PartyKind::Gp), basis, spring));
  CHECK(speaks_for(kStranger, party(PartyKind::Gp), basis, spring));  // of a kind that nobody knows
  CHECK(speaks_for(kNav, Party{}, basis, spring));                    // named by neither
}

TEST_CASE("RF-11, RF-fwd: what is sent on keeps its place, and holds only what may be sent on") {
  struct Row {
    std::string_view id;
    std::vector<std::string> attachments;
    const char* seniority;
    bool consent;
    Names expected;
  };
  const Row rows[] = {
      {"as it came", {"notat 1"}, nullptr, true, {}},
      {"first received earlier elsewhere", {}, "2026-01-02", true, {}},
      {"later than it came", {}, "2026-03-04", true, {"RF-11/seniority-later"}},
      {"the same day", {}, "2026-03-03", true, {}},
      {"what may not go on", {"notat 1", "notat 2"}, nullptr, true, {"RF-fwd/may-not-forward"}},
      {"what never came", {"notat 3"}, nullptr, true, {"RF-fwd/may-not-forward"}},
      {"to somebody who may not know", {}, nullptr, false, {"RF-fwd/not-permitted"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    for (const bool act : {true, false}) {
      Story story = received();
      if (row.consent) let_know(story, kClinic, kOtherClinic);
      ReferralForwarded on{kThread, kChild, party(kOtherClinic), {}, row.attachments};
      if (row.seniority) on.seniority = day(row.seniority);
      story.unit = kClinic;
      const Names found =
          act ? acted(story, kClinic, "2026-03-10", {on}) : names(story.told("2026-03-10", {on}));
      CHECK(found == row.expected);
      CHECK((story.state().referral(kChild) != nullptr) == (!act || row.expected.empty()));
    }
  }
  // A referral of which nobody told when it came in.
  Story story = referring();
  story.told("2026-03-02", {ReferralDrafted{kThread, referral()}});
  let_know(story, kClinic, kOtherClinic);
  story.unit = kClinic;
  CHECK(names(story.told("2026-03-10", {ReferralForwarded{kThread, kChild, party(kOtherClinic)}})) ==
        Names{"RF-11/seniority-missing"});
}

TEST_CASE("RF-11: a later receipt does not move the date of the first") {
  Story story = received();
  let_know(story, kClinic, kOtherClinic);
  story.unit = kClinic;
  story.told("2026-03-10", {ReferralForwarded{kThread, kChild, party(kOtherClinic)}});
  Story other = story;
  CHECK(acted(story, kOtherClinic, "2026-03-12", {ReferralReceived{kChild, {}, day("2026-03-12"), {}}}) ==
        Names{"RF-11/seniority-later"});
  CHECK(acted(other, kOtherClinic, "2026-03-12", {ReferralReceived{kChild, {}, day("2026-03-03"), {}}}) ==
        Names{});
}

TEST_CASE("RF-who, RF-07, RF-08, RF-12: what a referral says, and who sends it") {
  struct Row {
    std::string_view id;
    void (*change)(Referral&);
    Names expected;
  };
  const Row rows[] = {
      {"a doctor to a clinic", [](Referral&) {}, {}},
      {"no question", [](Referral& r) { r.question.reset(); }, {"RF-12/no-question"}},
      {"no need", [](Referral& r) { r.needs.clear(); }, {"RF-12/no-question"}},
      {"named, without a word of the choice",
       [](Referral& r) { r.chosen = ChosenHow::Named; },
       {"RF-12/tell-free-choice"}},
      {"named, and another place than those who live here have",
       [](Referral& r) { r.chosen = ChosenHow::Named, r.recipient = party(kOtherClinic); },
       {"RF-07/outside-catchment"}},
      {"chosen by the person", [](Referral& r) { r.recipient = party(kOtherClinic); }, {}},
      {"no choice of a centre for opioid treatment",
       [](Referral& r) { r.chosen = ChosenHow::Named, r.recipient = party(kLar); },
       {}},
      {"social services to substance treatment", [](Referral& r) { r.sender = party(kNav); }, {}},
      {"social services to mental health care",
       [](Referral& r) { r.sender = party(kNav), r.recipient = party(kDps); },
       {"RF-who/to-adult"}},
      {"... in a doctor's name",
       [](Referral& r) { r.sender = party(kNav), r.recipient = party(kDps), r.referrer = Referrer::Doctor; },
       {}},
      {"the person, who can wait",
       [](Referral& r) { r.sender = party(PartyKind::Person); },
       {"RF-W/wrong-side", "RF-who/to-substance"}},
      {"child welfare to substance treatment",
       [](Referral& r) { r.sender = party(kWelfare); },
       {"RF-who-child-welfare/unsettled"}},
      {"the health station to child mental health",
       [](Referral& r) {
         r.sender = party(kHealthStation), r.recipient = party(kChildren),
         r.target = ReferralTarget::ChildMentalHealth;
       },
       {"RF-who-school-health/unsettled"}},
      {"the health station to a hospital",
       [](Referral& r) { r.sender = party(kHealthStation), r.target = ReferralTarget::Somatic; },
       {"RF-who/to-somatic"}},
      {"a psychologist asks for a compulsory examination",
       [](Referral& r) {
         r.referrer = Referrer::Psychologist, r.target = ReferralTarget::CompulsoryExamination;
       },
       {"RF-who-request/to-compulsory"}},
      {"an application is nobody's alone",
       [](Referral& r) {
         r.sender = party(kNav), r.recipient = party(kDps), r.kind = ReferralKind::Application;
       },
       {}},
      {"renewed, by a doctor", [](Referral& r) { r.kind = ReferralKind::RenewedAssessment; }, {}},
      {"renewed, by the health station",
       [](Referral& r) { r.kind = ReferralKind::RenewedAssessment, r.sender = party(kHealthStation); },
       {"RF-08/renewed-who"}},
      {"renewed, by social services, for substance treatment",
       [](Referral& r) { r.kind = ReferralKind::RenewedAssessment, r.sender = party(kNav); },
       {}},
      {"renewed, by social services, for mental health",
       [](Referral& r) {
         r.kind = ReferralKind::RenewedAssessment, r.sender = party(kNav), r.recipient = party(kDps);
       },
       {"RF-08/renewed-who"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Referral content = referral();
    row.change(content);
    Story story = referring();
    CHECK(acted(story, content.sender.service.value_or(kGp), "2026-03-02", sent(content)) == row.expected);
    // What was written first and sent afterwards says the same.
    Story drafted = referring();
    drafted.told("2026-03-01", {ReferralDrafted{kThread, content}});
    CHECK(acted(drafted, content.sender.service.value_or(kGp), "2026-03-02", {ReferralSent{kThread}}) ==
          row.expected);
  }
}

TEST_CASE("RF-who: an emergency is nobody's alone, and before the regulation nothing is said") {
  Referral content = referral();
  content.sender = party(PartyKind::Person);
  content.urgency = Urgency::Stat;
  Story story = referring();
  CHECK(names(story.told("2026-03-02", sent(content))) == Names{});
  content.urgency = Urgency::Urgent;
  Story old = referring();
  CHECK(names(old.told("2007-12-31", sent(content))) == Names{});
  CHECK(names(referring().told("2008-01-01", sent(content))) == Names{"RF-who/to-substance"});
}

TEST_CASE("RF-who: a level that the municipality raises holds") {
  Referral content = referral();
  content.sender = party(kWelfare);
  Story story = referring();
  story.profile.levels = {{"RF-who-child-welfare", Level::Block, {}}};
  story.unit = kWelfare;
  CHECK(story.done("2026-03-02", sent(content))->answer == Status::Refused);
  story.profile.levels.clear();
  CHECK(story.done("2026-03-02", sent(content))->answer == Status::Ok);
}

TEST_CASE("RF-08: a renewed assessment comes once for what is referred to") {
  Referral renewed = referral();
  renewed.kind = ReferralKind::RenewedAssessment;
  Story story = referring();
  story.told("2026-03-02", {ReferralSent{service(60), renewed}});
  CHECK(names(story.told("2026-04-02", sent(renewed))) == Names{"RF-08/renewed-again"});
  renewed.recipient = party(kDps);
  CHECK(names(story.told("2026-05-02", {ReferralSent{service(61), renewed}})) == Names{});
}

TEST_CASE("RF-01, RF-07, RF-14, MF-01, MF-07: what is answered") {
  using D = DeclineReason;
  struct Row {
    std::string_view id;
    Uuid recipient;
    ReferralDeclined answer;
    Names expected;
  };
  const auto no = [](D why, std::optional<std::string> advice = {}, std::optional<Party> to = {}) {
    return ReferralDeclined{kThread, why, std::move(advice), std::move(to)};
  };
  const Row rows[] = {
      {"no right", kClinic, no(D::NoRight), {"RF-01/no-right", "RF-14/no-advice"}},
      {"no right, with advice", kClinic, no(D::NoRight, "samtaler"), {"RF-01/no-right"}},
      {"advice of nothing", kClinic, no(D::PersonDeclines, " "), {"RF-14/no-advice"}},
      {"the person does not want it", kClinic, no(D::PersonDeclines), {}},
      {"wrong place", kClinic, no(D::WrongAddressee), {"MF-01/not-guided"}},
      {"wrong place, and the way", kClinic, no(D::WrongAddressee, {}, party(kDps)), {}},
      {"lives elsewhere, and has chosen",
       kClinic,
       no(D::OutsideCatchment, {}, party(kDps)),
       {"RF-07/choice-stands"}},
      {"not ours", kClinic, no(D::NotOurs), {"MF-07/no-owner"}},
      {"no room", kNav, no(D::NoCapacity), {"MF-07/no-owner"}},
      {"no room, and who has", kNav, no(D::NoCapacity, {}, party(kSubstance)), {}},
      {"no right is no word of a municipality", kNav, no(D::NoRight), {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Referral content = referral();
    content.recipient = party(row.recipient);
    Story story = received(content);
    Story told = story;
    CHECK(acted(story, row.recipient, "2026-03-06", {row.answer}) == row.expected);
    CHECK(names(told.told("2026-03-06", {row.answer})) == row.expected);
    CHECK(told.state().referral(kThread)->answered);
  }
  Story story = received();
  CHECK(acted(story, kClinic, "2026-03-06", {ReferralAccepted{kThread, {}, false}}) ==
        Names{"RF-01/no-right"});
  Story stranger = received();
  stranger.unit = kClinic;
  CHECK(stranger.done("2026-03-06", {no(D::WrongAddressee, {}, party(kStranger))}).error().status ==
        Status::UnknownService);
}

TEST_CASE("MF-07: nobody is turned away without somebody who takes over; MF-01 asks why") {
  Story story = received();
  story.unit = kClinic;
  CHECK(story.done("2026-03-06", {ReferralDeclined{kThread, DeclineReason::NotOurs}})->answer ==
        Status::Refused);
  CHECK(story.done("2026-03-06", {ReferralDeclined{kThread, DeclineReason::WrongAddressee}})->answer ==
        Status::Confirm);
  const std::vector<Confirmation> why = {{"MF-01", "referral:" + to_text(kThread), "Ringt legen"}};
  CHECK(story.done("2026-03-06", {ReferralDeclined{kThread, DeclineReason::WrongAddressee}}, why)->answer ==
        Status::Ok);
}

}  // namespace
}  // namespace varde::test
