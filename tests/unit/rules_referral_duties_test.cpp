// RF-02 to RF-06, RF-10, RF-11, RF-13, RF-loop, RF-ret, RF-S, MF-02: what referrals oblige to.
#include "referral_story.h"
#include "rules/plan_rights.h"
#include "rules/referral_machine.h"

namespace varde::test {
namespace {

using S = ReferralState;

std::string joined(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& one : list) out += one + "\n";
  return out;
}
Referral urgent() {
  Referral out = referral();
  out.urgency = Urgency::Asap;
  return out;
}
Referral to_nobody_of_ours() { return referral(kNav, kStranger); }

struct Row {
  std::string_view id;
  std::vector<Told> told;
  std::vector<std::string> duties;  // sorted
};
void check(const std::vector<Row>& rows, const char* born = "1990-05-01") {
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = referral_story(born);
    for (const Told& one : row.told) story.told(one.on, one.body);
    CHECK(joined(referral_duties_of(story)) == joined(row.duties));
  }
}

TEST_CASE("referral duties: from sending to assessment") {
  check({
      {"a draft owes nothing", {{"2026-03-02", {ReferralDrafted{kThread, referral()}}}}, {}},
      {"RF-loop: sent; it is taken in, and the sender asks after 15 working days",
       {{"2026-03-02", sent()}},
       {"RF-loop/ask-receiver@2026-03-31", "RF-loop/decide-lapsed@2026-04-13", "RF-loop/receive@2026-03-04"}},
      {"RF-02: received; assessed within ten working days, asked about after six months",
       {{"2026-03-02", sent()}, {"2026-03-04", received()}},
       {"RF-02/assess@2026-03-18", "RF-11/ask-still-wanted@2026-09-04", "RF-loop/ask-receiver@2026-03-31",
        "RF-loop/decide-lapsed@2026-04-13"}},
      {"RF-02: a day that the receiver has set is earlier",
       {{"2026-03-02", sent()}, {"2026-03-04", {ReferralReceived{kThread, {}, {}, day("2026-03-10")}}}},
       {"RF-02/assess@2026-03-10", "RF-11/ask-still-wanted@2026-09-04", "RF-loop/ask-receiver@2026-03-31",
        "RF-loop/decide-lapsed@2026-04-13"}},
      {"RF-02: ... or later, which counts for nothing",
       {{"2026-03-02", sent()}, {"2026-03-04", {ReferralReceived{kThread, {}, {}, day("2026-04-10")}}}},
       {"RF-02/assess@2026-03-18", "RF-11/ask-still-wanted@2026-09-04", "RF-loop/ask-receiver@2026-03-31",
        "RF-loop/decide-lapsed@2026-04-13"}},
      {"RF-03: urgent; at once, and then what is left of the ten days",
       {{"2026-03-02", sent(urgent())}, {"2026-03-04", received()}},
       {"RF-02/assess@2026-03-18", "RF-03/assess-now@2026-03-05", "RF-11/ask-still-wanted@2026-09-04",
        "RF-loop/ask-receiver@2026-03-31", "RF-loop/decide-lapsed@2026-04-13"}},
      {"RF-13: the GP offers a consultation within five working days",
       {{"2026-03-02", sent(referral(kNav, kDoctor))}, {"2026-03-04", received()}},
       {"RF-13/offer-appointment@2026-03-11", "RF-loop/ask-receiver@2026-03-31",
        "RF-loop/decide-lapsed@2026-04-13"}},
      {"MF-02: an application has a month before a provisional answer",
       {{"2026-03-02", sent(of_kind(ReferralKind::Application, referral(kPolyclinic, kNav)))},
        {"2026-03-04", received()}},
       {"MF-02/provisional-answer@2026-04-04", "RF-loop/ask-receiver@2026-03-31",
        "RF-loop/decide-lapsed@2026-04-13"}},
      {"MF-02: answered provisionally, it is still to be answered",
       {{"2026-03-02", sent(of_kind(ReferralKind::Application, referral(kPolyclinic, kNav)))},
        {"2026-03-04", received()},
        {"2026-03-06", feedback(party(kPolyclinic), FeedbackAbout::Received, kNav)}},
       {"RF-loop/answer@2026-03-20", "RF-loop/ask-receiver@2026-03-31", "RF-loop/decide-lapsed@2026-04-13"}},
      {"RF-loop: a request to a service of the municipality",
       {{"2026-03-02", sent(of_kind(ReferralKind::Request, referral(kNav, kSubstance)))},
        {"2026-03-04", received()}},
       {"RF-loop/answer@2026-03-18", "RF-loop/ask-receiver@2026-03-31", "RF-loop/decide-lapsed@2026-04-13"}},
  });
}

TEST_CASE("referral duties: what an answer brings") {
  const std::vector<Told> begun = {{"2026-03-02", sent()}, {"2026-03-04", received()}};
  const auto then = [&](std::vector<Told> more) {
    std::vector<Told> all = begun;
    all.insert(all.end(), more.begin(), more.end());
    return all;
  };
  const std::vector<Told> yes = then({{"2026-03-10", accepted()}});
  const auto after_yes = [&](std::vector<Told> more) {
    std::vector<Told> all = yes;
    all.insert(all.end(), more.begin(), more.end());
    return all;
  };
  const EventBody to_person = feedback(party(PartyKind::Person), FeedbackAbout::Assessed);
  const EventBody to_sender = feedback(party(kNav), FeedbackAbout::Assessed);
  check({
      {"RF-02, RF-04: accepted; an appointment, and both are told, within the ten days",
       yes,
       {"RF-02/set-appointment@2026-03-18", "RF-04/inform-person@2026-03-18",
        "RF-04/inform-referrer@2026-03-18", "RF-06/notify-helfo@2026-05-02",
        "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-04: the person is told, and the referrer is not the person",
       after_yes({{"2026-03-11", to_person}}),
       {"RF-02/set-appointment@2026-03-18", "RF-04/inform-referrer@2026-03-18",
        "RF-06/notify-helfo@2026-05-02", "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-04: both are told",
       after_yes({{"2026-03-11", to_person}, {"2026-03-11", to_sender}}),
       {"RF-02/set-appointment@2026-03-18", "RF-06/notify-helfo@2026-05-02",
        "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-04: told before there was an answer is not told of it",
       then({{"2026-03-05", to_person}, {"2026-03-10", accepted()}, {"2026-03-11", to_sender}}),
       {"RF-02/set-appointment@2026-03-18", "RF-04/inform-person@2026-03-18", "RF-06/notify-helfo@2026-05-02",
        "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-04: an answer after the ten days is told on the next working day",
       then({{"2026-03-27", accepted()}, {"2026-03-27", to_sender}}),
       {"RF-02/set-appointment@2026-04-08", "RF-04/inform-person@2026-03-30", "RF-06/notify-helfo@2026-05-02",
        "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-loop: the appointment is set; it is told how it went",
       after_yes(
           {{"2026-03-11", to_person}, {"2026-03-11", to_sender}, {"2026-03-11", booked("2026-03-20")}}),
       {"RF-06/notify-helfo@2026-05-02", "RF-11/ask-still-wanted@2026-09-04",
        "RF-loop/appointment-outcome@2026-03-24"}},
      {"RF-02: nobody came; a new appointment within five working days, and within the deadline",
       after_yes({{"2026-03-11", to_person},
                  {"2026-03-11", to_sender},
                  {"2026-03-11", booked("2026-04-28")},
                  {"2026-04-28", met(ContactOutcome::NoShow)}}),
       {"RF-02/set-appointment@2026-05-01", "RF-06/notify-helfo@2026-05-02",
        "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-06: an appointment after the deadline is a breach that is known",
       after_yes(
           {{"2026-03-11", to_person}, {"2026-03-11", to_sender}, {"2026-03-12", booked("2026-05-04")}}),
       {"RF-06/notify-helfo@2026-03-12", "RF-11/ask-still-wanted@2026-09-04",
        "RF-loop/appointment-outcome@2026-05-06"}},
      {"RF-06: postponed until after the deadline",
       after_yes({{"2026-03-11", to_person},
                  {"2026-03-11", to_sender},
                  {"2026-03-13", {ReferralPostponed{kThread, Postponement::Capacity, day("2026-05-11")}}}}),
       {"RF-06/notify-helfo@2026-03-13", "RF-11/ask-still-wanted@2026-09-04", "RF-loop/take-up@2026-05-19"}},
      {"RF-06: Helfo has been told",
       after_yes({{"2026-03-11", to_person},
                  {"2026-03-11", to_sender},
                  {"2026-05-02", {HelfoNotified{kThread, kPolyclinic}}}}),
       {"RF-02/set-appointment@2026-03-18", "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-06: help that began in time breaks nothing",
       after_yes({{"2026-03-11", to_person},
                  {"2026-03-11", to_sender},
                  {"2026-03-11", booked("2026-03-20")},
                  {"2026-03-20", met()}}),
       {"RF-loop/still-open@2026-10-05"}},
      {"RF-06: no right, no deadline",
       then({{"2026-03-10", accepted(nullptr, false)}, {"2026-03-11", to_person}, {"2026-03-11", to_sender}}),
       {"RF-02/set-appointment@2026-03-17", "RF-11/ask-still-wanted@2026-09-04"}},
      {"RF-04: declined; both are told, and nothing else is owed",
       then({{"2026-03-10", {ReferralDeclined{kThread, DeclineReason::NoRight}}}}),
       {"RF-04/inform-person@2026-03-18", "RF-04/inform-referrer@2026-03-18"}},
      {"RF-loop: a cancellation that is asked for is confirmed",
       then({{"2026-03-10", {ReferralWithdrawn{kThread, "flytter"}}}}),
       {"RF-11/ask-still-wanted@2026-09-04", "RF-loop/confirm-cancellation@2026-03-24"}},
      {"nothing is owed to somebody who is dead", after_yes({{"2026-03-12", {PersonDied{}}}}), {}},
  });
}

TEST_CASE("referral duties: the young begin within 65 working days") {
  const std::vector<Told> yes = {{"2026-03-02", sent()},
                                 {"2026-03-04", received()},
                                 {"2026-03-10", accepted("2026-12-01")},
                                 {"2026-03-11", feedback(party(PartyKind::Person), FeedbackAbout::Assessed)},
                                 {"2026-03-11", feedback(party(kNav), FeedbackAbout::Assessed)}};
  const std::vector<std::string> others = {"RF-02/set-appointment@2026-03-18",
                                           "RF-06/notify-helfo@2026-12-02",
                                           "RF-11/ask-still-wanted@2026-09-04"};
  std::vector<std::string> young = others;
  young.insert(young.begin() + 1, "RF-05/start-by@2026-06-17");
  check({{"22 years old", yes, young}}, "2003-03-11");
  check({{"23 on the day of the assessment", yes, others}}, "2003-03-10");
  check({{"nobody knows the age", yes, others}}, nullptr);
}

TEST_CASE("referral duties: whoever has waited half a year is asked") {
  const std::vector<Told> heard = {
      {"2026-03-10", accepted(nullptr)},
      {"2026-03-11", feedback(party(PartyKind::Person), FeedbackAbout::Assessed)},
      {"2026-03-11", feedback(party(kNav), FeedbackAbout::Assessed)}};
  const auto after = [&](std::vector<Told> begun, std::vector<Told> more = {}) {
    begun.insert(begun.end(), heard.begin(), heard.end());
    begun.insert(begun.end(), more.begin(), more.end());
    return begun;
  };
  const std::vector<Told> plain = {{"2026-03-02", sent()}, {"2026-03-04", received()}};
  const std::vector<Told> old = {{"2026-03-02", sent()},
                                 {"2026-03-04", {ReferralReceived{kThread, {}, day("2025-11-30"), {}}}}};
  const std::vector<Told> older = {{"2026-03-02", sent()},
                                   {"2026-03-04", {ReferralReceived{kThread, {}, day("2025-06-01"), {}}}}};
  check({
      {"six months after it came",
       after(plain),
       {"RF-02/set-appointment@2026-03-18", "RF-11/ask-still-wanted@2026-09-04"}},
      {"six months after the seniority date; the month has no 30th of May short",
       after(old),
       {"RF-02/set-appointment@2026-03-18", "RF-11/ask-still-wanted@2026-05-30"}},
      {"it had waited that long when it came",
       after(older),
       {"RF-02/set-appointment@2026-03-18", "RF-11/ask-still-wanted@2026-03-18"}},
      {"asked, and still wanted: six months more",
       after(plain, {{"2026-08-31", asked_whether_wanted(true)}}),
       {"RF-02/set-appointment@2026-03-18", "RF-11/ask-still-wanted@2027-02-28"}},
      {"not wanted any more: somebody ends it",
       after(plain, {{"2026-08-31", asked_whether_wanted(false)}}),
       {"RF-02/set-appointment@2026-03-18", "RF-11/not-wanted@2026-09-14"}},
  });
}

TEST_CASE("referral duties: a forwarded referral keeps the sender's loop, and comes back") {
  Story story = referral_story();
  story.told("2026-03-02", sent());
  story.told("2026-03-04", received());
  story.told("2026-03-06", {ReferralForwarded{kThread, kChild, party(kSubstance)}});
  const CaseState away = story.state();
  CHECK(away.referral(kThread)->state == S::Forwarded);
  CHECK(away.referral(kChild)->dates.seniority == day("2026-03-04"));
  CHECK(has(referral_duties_of(story), "RF-loop/ask-receiver@2026-04-08"));
  story.told("2026-03-20", {ReferralDeclined{kChild, DeclineReason::NoCapacity}});
  CHECK(story.state().referral(kThread)->state == S::Accepted);
  const Obligation row = duty(story, "RF-ret", "answer-sender");
  CHECK(row.owner == kPolyclinic);
  CHECK(row.towards == kNav);
  CHECK(oslo_day(*row.due) == day("2026-03-28"));
  story.told("2026-03-23", {ReferralCompleted{kThread, "svar 1"}});
  CHECK_FALSE(has(referral_duties_of(story), "RF-ret/answer-sender@2026-03-27"));
}

TEST_CASE("referral duties: who of ours has which end") {
  struct End {
    std::string_view id;
    Referral content;
    const char* text;
    Uuid owner;
  };
  const End ends[] = {
      {"a service of ours sends", referral(kNav, kStranger), "ask-receiver", kNav},
      {"a service of ours receives", referral(kStranger, kSubstance), "receive", kSubstance},
      {"neither is known: the coordinating unit asks", referral(kStranger, kOther), "ask-receiver", kUnit},
  };
  for (const End& end : ends) {
    CAPTURE(end.id);
    Story story = referral_story();
    story.told("2026-03-02", sent(end.content));
    CHECK(duty(story, "RF-loop", end.text).owner == end.owner);
  }
}

TEST_CASE("R-271: where the referrer may not be told, somebody asks for consent") {
  for (const Uuid& referrer : {kNav, kDoctor}) {
    CAPTURE(to_text(referrer));
    Story story = referral_story();
    story.told("2026-03-02", sent(referral(referrer, kPolyclinic)));
    story.told("2026-03-10", accepted());
    CHECK(has(referral_duties_of(story), "RF-04/inform-referrer@2026-03-16"));
    // Health personnel who care for the same person may be told; NAV may not.
    const std::vector<std::string> names = story.duty_names();
    const bool asks = std::any_of(names.begin(), names.end(),
                                  [](const auto& name) { return name.rfind("R-271/ask-for", 0) == 0; });
    CHECK(asks == (referrer == kNav));
  }
}

TEST_CASE("referral duties: a receiver of another body is asked when it is silent") {
  check({
      {"accepted, without a deadline",
       {{"2026-03-02", sent(to_nobody_of_ours())}, {"2026-03-10", accepted(nullptr)}},
       {"RF-loop/ask-receiver@2026-06-18", "RF-loop/decide-lapsed@2026-06-26"}},
      {"accepted, with a deadline",
       {{"2026-03-02", sent(to_nobody_of_ours())}, {"2026-03-10", accepted()}},
       {"RF-loop/ask-receiver@2026-05-08", "RF-loop/decide-lapsed@2026-05-18"}},
      {"completed",
       {{"2026-03-02", sent(to_nobody_of_ours())}, {"2026-03-10", {ReferralCompleted{kThread}}}},
       {}},
  });
}

EventBody from_other(int event, const char* occurred, EventBody content) {
  EnvelopeReceived out;
  out.envelope.sender = {kOther, kPolyclinic, "DPS"};
  out.envelope.recipient = party(kNav);
  out.envelope.thread = kThread;
  out.envelope.event = service(event);
  out.envelope.rule = "RF-04";
  out.envelope.occurred = when(occurred);
  out.envelope.content = std::make_shared<const EventBody>(std::move(content));
  out.verified = true;
  return {out};
}

TEST_CASE("referral duties: RF-S, two bodies say what cannot both be") {
  Story story = referral_story();
  story.told("2026-03-02", sent());
  story.told("2026-03-04", received());
  story.told("2026-03-10", {ReferralCancelled{kThread, "flyttet"}});
  story.told("2026-03-12", from_other(80, "2026-03-12", {ReferralCompleted{kThread, "epikrise"}}));
  REQUIRE(story.state().referral(kThread)->conflict);
  const Obligation row = duty(story, "RF-S", "settle-conflict");
  CHECK(row.owner == kPolyclinic);
  CHECK(to_text(oslo_day(Instant{row.due->us - 1})) == "2026-03-19");
  story.told("2026-03-16", settled(SettledAs::Closed, {row.id}));
  CHECK_FALSE(has(referral_duties_of(story), "RF-S/settle-conflict@2026-03-19"));
}

TEST_CASE("death: as the register tells it, or as the plan ended") {
  Story story = referral_story();
  CHECK_FALSE(death_of(story.state()));
  story.told("2026-03-12", {PersonDied{}});
  CHECK(death_of(story.state())->day() == day("2026-03-12"));
  CHECK(story.duties().empty());
}

TEST_CASE("referral answers: what is found in an answer to the specialist's") {
  struct Case {
    std::string_view id;
    EventBody body;
    std::vector<std::string> findings;
  };
  ReferralAccepted told_no{kThread, {}, false};
  told_no.complaint_told = true;
  const Case cases[] = {
      {"RF-02: a right without a deadline", accepted(nullptr), {"RF-02/treat-by-missing"}},
      {"a right with one", accepted(), {}},
      {"RF-05: later than 65 working days", accepted("2026-06-18"), {"RF-05/treat-by-too-late"}},
      {"RF-05: on the 65th", accepted("2026-06-17"), {}},
      {"RF-10: no right", {told_no}, {"RF-10/complaint"}},
      {"RF-04: no right, and nothing said of complaint",
       accepted(nullptr, false),
       {"RF-10/complaint", "RF-04/complaint-not-told"}},
      {"RF-04: declined",
       {ReferralDeclined{kThread, DeclineReason::NoRight}},
       {"RF-10/complaint", "RF-04/complaint-not-told"}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.id);
    Story story = referral_story("2004-01-01");
    story.told("2026-03-02", sent());
    story.told("2026-03-04", received());
    std::vector<std::string> found;
    for (const Finding& finding : story.told("2026-03-10", one.body).findings) {
      if (finding.rule == "RF-02" || finding.rule == "RF-04" || finding.rule == "RF-05" ||
          finding.rule == "RF-10")
        found.push_back(finding.rule + "/" + finding.text);
    }
    CHECK(joined(found) == joined(one.findings));
  }
}

}  // namespace
}  // namespace varde::test
