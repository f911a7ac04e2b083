// What the rules say of a fact or an act in its moment. Rows are named by rule id and text.
#include "story.h"

namespace varde::test {
namespace {

EventBody start(CarePlan plan = small_plan()) {
  return {PlanStarted{std::move(plan), Coordinator{kSubstance, {}, {}}, kPresent}};
}
Story fresh() { return {}; }
Story offered() {
  Story story;
  story.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
  return story;
}
Story answered(PlanAnswer answer) {
  Story story = offered();
  story.told("2026-03-02", {PlanAnswered{answer, {}, kPresent}});
  return story;
}
Story wanted() { return answered(PlanAnswer::Wants); }
Story declined() {
  Story story = answered(PlanAnswer::Declines);
  story.told("2026-03-02", {ConsentGiven{Consent{}}});
  return story;
}
Story undecided() {
  Story story = answered(PlanAnswer::Undecided);
  story.told("2026-03-02", {ConsentGiven{Consent{}}});
  return story;
}
Story consent_only() {
  Story story;
  story.told("2026-03-02", {ConsentGiven{Consent{}}});
  return story;
}
Story ready_() { return ready(); }
Story running_() { return running(); }
Story withdrawn() {
  Story story = ready();
  story.told("2026-03-03", {ConsentWithdrawn{story.last(), {}}});
  return story;
}
Story running_withdrawn() {
  Story story = ready();
  const Uuid consent = story.last();
  story.told("2026-03-02", start());
  story.told("2026-03-03", {ConsentWithdrawn{consent, {}}});
  return story;
}
Story expired() {
  Story story = wanted();
  Consent consent;
  consent.until = day("2026-03-09");
  story.told("2026-03-02", {ConsentGiven{consent}});
  return story;
}
Story born(const char* date) {
  Story story;
  Person person;
  person.born = *parse_partial_date(date);
  story.told("2026-03-01", {PersonRegistered{person}});
  return story;
}
Story born_2010_06() { return born("2010-06"); }
Story born_2014() { return born("2014"); }
Story born_2018() { return born("2018-01-01"); }
EventBody consent_by(ConsentGiver giver) {
  Consent consent;
  consent.giver = giver;
  consent.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
  return {ConsentGiven{consent}};
}

struct Row {
  const char* id;
  Story (*story)();
  const char* on;  // both the fact's date and the act's day
  EventBody body;
  const char* finding;  // "RULE/key"; empty: none of that rule's texts
  Status act;           // what the act answers
};

void check(const Row& row) {
  CAPTURE(row.id);
  const std::string name = row.finding;
  const std::string rule = name.substr(0, name.find('/'));
  const std::string key = name.substr(name.find('/') + 1);
  Story as_fact = row.story();
  const Decision fact = as_fact.told(row.on, row.body);
  Story as_act = row.story();
  const Result<Decision> act = as_act.done(row.on, row.body);
  if (key.empty()) {
    for (const Finding& finding : fact.findings) CHECK_MESSAGE(finding.rule != rule, finding.text);
    REQUIRE(act.ok());
    for (const Finding& finding : act->findings) CHECK_MESSAGE(finding.rule != rule, finding.text);
  } else {
    CHECK(has(fact.findings, rule, key));
    for (const Finding& finding : fact.findings) CHECK(finding.level <= Level::Advise);
  }
  if (!act) {
    CHECK(act.error().status == row.act);
    return;
  }
  CHECK(act->answer == row.act);
  if (!key.empty()) CHECK(has(act->findings, rule, key));
}

TEST_CASE("gates: each rule finds what is a fact and judges what is an act") {
  CarePlan no_goal = small_plan(), no_step = small_plan(), no_date = small_plan(), doubled = small_plan();
  no_goal.goals.clear();
  no_goal.activities[0].goals.clear();
  no_step.activities.clear();
  no_date.activities[0].due.reset();
  doubled.goals.push_back({"g1", "Det samme merket en gang til."});
  const NextStep next{NextStepKind::Appointment, day("2026-04-01"), kNav, {}};
  const Row rows[] = {
      {"IP-20 no consent", wanted, "2026-03-10", start(), "IP-20/start-without-consent", Status::Refused},
      {"IP-20 consent holds", ready_, "2026-03-10", start(), "IP-20/", Status::Ok},
      {"IP-20 same day, only the date known", ready_, "2026-03-02", start(), "IP-20/", Status::Ok},
      {"IP-20 withdrawn before", withdrawn, "2026-03-10", start(), "IP-20/start-without-consent",
       Status::Refused},
      {"IP-20 last day of consent", expired, "2026-03-09", start(), "IP-20/", Status::Ok},
      {"IP-20 day after", expired, "2026-03-10", start(), "IP-20/start-without-consent", Status::Refused},
      {"IP-20 revise after withdrawal",
       running_withdrawn,
       "2026-03-10",
       {PlanRevised{small_plan(), kPresent}},
       "IP-20/revise-without-consent",
       Status::Refused},
      {"IP-22 said no", declined, "2026-03-10", start(), "IP-22/start-after-no", Status::Refused},
      {"IP-22 not decided", undecided, "2026-03-10", start(), "IP-22/start-after-no", Status::Refused},
      {"R-033 nobody asked", consent_only, "2026-03-10", start(), "R-033/start-without-answer",
       Status::Refused},
      {"R-033 review of nothing",
       fresh,
       "2026-03-10",
       {PlanReviewed{{}, {}, kPresent}},
       "R-033/no-active-plan",
       Status::Refused},
      {"R-033 close what was never offered",
       fresh,
       "2026-03-10",
       {PlanClosed{CloseReason::NeedEnded, next, kPresent}},
       "R-033/no-active-plan",
       Status::Refused},
      {"IP-f-9-one", running_, "2026-03-10", start(), "IP-f-9-one/second-plan", Status::Refused},
      {"IP-23 missing",
       offered,
       "2026-03-10",
       {PlanAnswered{PlanAnswer::Wants, {}, {}}},
       "IP-23/participation-missing",
       Status::Ok},
      {"IP-23 told",
       offered,
       "2026-03-10",
       {PlanAnswered{PlanAnswer::Wants, {}, kPresent}},
       "IP-23/",
       Status::Ok},
      {"IP-23 an offer decides nothing",
       fresh,
       "2026-03-10",
       {PlanOffered{kNav, true, true, {}}},
       "IP-23/",
       Status::Ok},
      {"R-058 no goal", ready_, "2026-03-10", start(no_goal), "R-058/no-goal", Status::Ok},
      {"R-058 no step", ready_, "2026-03-10", start(no_step), "R-058/no-step", Status::Ok},
      {"R-058 no date", ready_, "2026-03-10", start(no_date), "R-058/no-date", Status::Ok},
      {"R-058 small but whole", ready_, "2026-03-10", start(), "R-058/", Status::Ok},
      {"R-058 a mark twice", ready_, "2026-03-10", start(doubled), "R-058/duplicate-id", Status::Value},
      {"R-286 nothing agreed",
       running_,
       "2026-03-10",
       {PlanClosed{CloseReason::Moved, {}, kPresent}},
       "R-286/close-without-next-step",
       Status::Confirm},
      {"R-286 agreed",
       running_,
       "2026-03-10",
       {PlanClosed{CloseReason::Moved, next, kPresent}},
       "R-286/",
       Status::Ok},
      {"R-286 death",
       running_,
       "2026-03-10",
       {PlanClosed{CloseReason::Died, {}, kPresent}},
       "R-286/",
       Status::Ok},
      {"CN-01 not told all",
       fresh,
       "2026-03-10",
       {ConsentGiven{Consent{}}},
       "CN-01/not-informed",
       Status::Ok},
      {"CN-01 told all", fresh, "2026-03-10", consent_by(ConsentGiver::Person), "CN-01/", Status::Ok},
      {"CN-07 parent, day before 16 for certain", born_2010_06, "2026-06-29",
       consent_by(ConsentGiver::Parent), "CN-07/", Status::Ok},
      {"CN-07 parent, 16 for certain", born_2010_06, "2026-06-30", consent_by(ConsentGiver::Parent),
       "CN-07/giver-age", Status::Ok},
      {"CN-07 child of 8", born_2018, "2026-06-30", consent_by(ConsentGiver::Person), "CN-07/giver-too-young",
       Status::Ok},
      {"CN-07 may be 12", born_2014, "2026-06-30", consent_by(ConsentGiver::Person), "CN-07/", Status::Ok},
      {"CN-06 unknown consent",
       running_,
       "2026-03-10",
       {ConsentWithdrawn{kStranger, {}}},
       "CN-06/unknown-consent",
       Status::NotFound},
      {"R-285 unknown event",
       running_,
       "2026-03-10",
       {EventVoided{kStranger, "feil person"}},
       "R-285/unknown-event",
       Status::NotFound},
      {"R-285 unknown measure",
       running_,
       "2026-03-10",
       {ActivityChanged{"a9", ActivityStatus::Completed, {}}},
       "R-285/unknown-activity",
       Status::NotFound},
      {"R-285 known measure",
       running_,
       "2026-03-10",
       {ActivityChanged{"a1", ActivityStatus::Completed, {}}},
       "R-285/",
       Status::Ok},
      {"IP-28 unknown service offers",
       fresh,
       "2026-03-10",
       {PlanOffered{kStranger, true, true, {}}},
       "IP-28/unknown-service",
       Status::UnknownService},
      {"IP-28 unknown service coordinates",
       running_,
       "2026-03-10",
       {CoordinatorAppointed{Coordinator{kStranger, {}, {}}, kPresent}},
       "IP-28/unknown-service",
       Status::UnknownService},
      {"IP-28 unknown contact",
       fresh,
       "2026-03-10",
       {ContactPointNamed{ContactPoint{kStranger, {}, {}, {}}}},
       "IP-28/unknown-service",
       Status::UnknownService},
      {"IP-28 unknown next step",
       running_,
       "2026-03-10",
       {PlanClosed{CloseReason::Moved, NextStep{NextStepKind::HandedOver, {}, kStranger, {}}, kPresent}},
       "IP-28/unknown-service",
       Status::UnknownService},
      {"R-282 a mistyped number",
       fresh,
       "2026-03-10",
       {PersonRegistered{Person{{}, "01010100000", {}, {}, {}}}},
       "R-282/identity-number",
       Status::Value},
      {"R-282 a test number where none are let in",
       fresh,
       "2026-03-10",
       {PersonRegistered{Person{{}, "15816599978", {}, {}, {}}}},
       "R-282/identity-number",
       Status::Value},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("gates: R-281 a fact from the future is kept and found") {
  Story story;
  const auto decision =
      story.give(true, "2027-01-01", "2026-03-02T12:00:00Z", {PlanOffered{kNav, true, true, {}}});
  REQUIRE(decision.ok());
  CHECK(has(decision->findings, "R-281", "future-fact"));
  CHECK(stage(story.state("2026-12-31T12:00:00Z")) == PlanStage::None);
  CHECK(stage(story.state("2027-01-01T12:00:00Z")) == PlanStage::Offered);
}

TEST_CASE("gates: R-282 test numbers pass where the host lets them in") {
  Story story;
  story.test_numbers = TestNumbers::Allowed;
  const Decision decision =
      story.told("2026-03-02", {PersonRegistered{Person{{}, "15816599978", {}, {}, {}}}});
  CHECK_FALSE(has(decision.findings, "R-282", "identity-number"));
}

TEST_CASE("gates: IP-28 without a profile all goes on, and it is said") {
  Story story;
  story.with_profile = false;
  const auto act = story.done("2026-03-02", {PlanOffered{kStranger, true, true, {}}});
  REQUIRE(act.ok());
  CHECK(act->answer == Status::Ok);
  CHECK(has(act->findings, "IP-28", "no-profile"));
  REQUIRE(story.state().plan());
  CHECK(responsibilities(story.state(), story.basis()).front().service == kController);
}

TEST_CASE("gates: confirm asks for each rule and subject, and keeps the answer") {
  Story story = running();
  const EventBody close{PlanClosed{CloseReason::Moved, {}, kPresent}};
  CHECK(story.done("2026-03-10", close)->answer == Status::Confirm);
  CHECK(story.done("2026-03-10", close, {{"R-286", "another", "grunn"}})->answer == Status::Confirm);
  CHECK(story.state().plan()->active());
  const auto confirmed = story.done("2026-03-10", close, {{"R-286", "plan", "Flyttet uten å si hvor."}});
  CHECK(confirmed->answer == Status::Ok);
  CHECK(story.events.back().entry->confirmations.size() == 1);
  CHECK(story.state().plan()->closed.has_value());
}

TEST_CASE("gates: a block cannot be confirmed away") {
  Story story = wanted();
  const auto decision = story.done("2026-03-10", start(), {{"IP-20", "plan", "det haster"}});
  CHECK(decision->answer == Status::Refused);
}

TEST_CASE("gates: a profile raises a level and never lowers one") {
  Story story = running();
  story.profile.levels = {{"R-286", Level::Block}, {"IP-20", Level::Silent}, {"IP-23", Level::Confirm}};
  CHECK(story.done("2026-03-10", {PlanClosed{CloseReason::Moved, {}, kPresent}})->answer == Status::Refused);
  CHECK(story.done("2026-03-10", {PlanReviewed{{}, {}, {}}})->answer == Status::Confirm);
  CHECK(story.basis().level("IP-20") == Level::Block);
  // On a fact every level reads as advice.
  CHECK(story.told("2026-03-10", {PlanClosed{CloseReason::Moved, {}, {}}}).answer == Status::Ok);
}

TEST_CASE("gates: an act that brings a plan back to life by a correction needs consent and wish as well") {
  Story story = ready();
  const Uuid consent = story.last();
  story.told("2026-03-02", start());
  story.told("2026-03-10",
             {PlanClosed{CloseReason::PersonWishes, NextStep{NextStepKind::Declined, {}, {}, {}}, kPresent}});
  const Uuid closed = story.last();
  story.told("2026-03-10", {ConsentWithdrawn{consent, {}}});
  const auto act = story.done("2026-03-11", {EventVoided{closed, "feilført"}});
  CHECK(act->answer == Status::Refused);
  CHECK(has(act->findings, "IP-20", "start-without-consent"));
  story.told("2026-03-11", {EventVoided{closed, "feilført"}});
  CHECK(story.state().plan()->active());
  CHECK(has(story.duty_names(), "IP-20/consent-withdrawn@2026-03-17"));
}

}  // namespace
}  // namespace varde::test
