// What somebody must see to. Each row: what was told, and the duties that stand, with the last good day.
#include "rules/profile_rules.h"
#include "story.h"

namespace varde::test {
namespace {

TEST_CASE("obligations: from the first offer to what comes after") {
  Story story;
  const auto is = [&](const char* id, std::vector<std::string> expected) {
    CAPTURE(id);
    std::vector<std::string> got = story.duty_names();
    std::sort(got.begin(), got.end());
    std::sort(expected.begin(), expected.end());
    CHECK(got == expected);
  };
  is("nothing told", {});
  story.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
  is("offered: an answer within 14 days", {"R-033/answer-offer@2026-03-16"});
  CHECK(story.duties()[0].owner == kSubstance);
  story.told("2026-03-05", {PlanAnswered{PlanAnswer::Undecided, {}, kPresent}});
  is("undecided: asked again in a month", {"R-033/ask-again@2026-04-05"});
  story.told("2026-03-06", {PlanAnswered{PlanAnswer::Undecided, day("2026-03-20"), kPresent}});
  is("undecided: asked again on the day agreed", {"R-033/ask-again@2026-03-20"});
  story.told("2026-03-10", {PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  is("wants", {"IP-06/start-plan@2026-04-09", "IP-20/ask-consent@2026-03-24"});
  Consent consent;
  consent.until = day("2026-12-31");
  story.told("2026-03-12", {ConsentGiven{consent}});
  is("consents", {"IP-06/start-plan@2026-04-09"});
  story.told("2026-03-16", {PlanStarted{CarePlan{}, {}, kPresent}});
  is("started with nothing in it: gaps, each with a date",
     {"IP-20/consent-expired@2027-01-08", "IP-20/consent-expires@2026-12-31",
      "IP-25/appoint-coordinator@2026-03-30", "DL-23/review@2026-09-16", "IP-f-9-a/no-goal@2026-04-15",
      "IP-f-9-b/no-participants@2026-04-15", "IP-f-9-c/no-maker@2026-04-15",
      "IP-f-9-d/no-own-contribution@2026-04-15", "IP-f-9-e/no-measure@2026-04-15",
      "IP-f-9-h/no-period@2026-04-15", "IP-f-9-j/no-cooperation@2026-04-15", "R-208/show-plan@2026-03-30"});
  story.told("2026-03-17", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
  CarePlan plan = whole_plan();
  plan.activities.push_back({"a2", "Turgruppe", {}, {}, "tre timer", {}, "I skogen"});
  story.told("2026-03-18", {PlanRevised{plan, kPresent}});
  is("revised",
     {"IP-20/consent-expired@2027-01-08", "IP-20/consent-expires@2026-12-31", "DL-23/review@2026-06-01",
      "IP-f-9-e/no-responsible@2026-04-17", "R-058/activity-due@2026-04-01", "R-208/show-plan@2026-03-30"});
  story.told("2026-03-18", {PlanShown{ShownHow::Together, true, {}}});
  plan.activities[1].service = kNav;
  story.told("2026-03-19", {PlanRevised{plan, kPresent}});
  is("two services at work, and a version not yet seen",
     {"IP-20/consent-expired@2027-01-08", "IP-20/consent-expires@2026-12-31", "DL-23/review@2026-06-01",
      "R-058/activity-due@2026-04-01", "R-073/call-group@2026-04-18", "R-208/show-plan@2026-04-02"});
  story.told("2026-03-19", {PlanShown{ShownHow::Declined, {}, {}}});
  story.told("2026-04-01", {ActivityChanged{"a1", ActivityStatus::Completed, {}}});
  story.told("2026-06-01", {PlanReviewed{{}, {}, kPresent}});
  is("reviewed: half a year to the next",
     {"IP-20/consent-expired@2027-01-08", "IP-20/consent-expires@2026-12-31", "DL-23/review@2026-12-01"});
  story.told("2026-06-02", {CoordinatorEnded{}});
  CHECK(has(story.duty_names(), "IP-25/appoint-coordinator@2026-06-16"));
  story.told("2026-06-10", {PlanClosed{CloseReason::Moved, {}, kPresent}});
  is("closed with nothing agreed: the last coordinator's service reaches out",
     {"R-286/next-step@2026-06-17"});
  CHECK(story.duties()[0].owner == kNav);
}

TEST_CASE("obligations: IP-22 who declines is still offered a coordinator, when the need is there") {
  for (const bool need : {true, false}) {
    Story story;
    story.told("2026-03-02", {PlanOffered{kNav, need, true, {}}});
    story.told("2026-03-05", {PlanAnswered{PlanAnswer::Declines, {}, kPresent}});
    CHECK(has(story.duty_names(), "IP-22/offer-coordinator@2026-03-19") == need);
    story.told("2026-03-06", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
    CHECK(story.duties().empty());
  }
}

TEST_CASE("obligations: IP-20 a running plan rests on consent") {
  SUBCASE("started without one") {
    Story story;
    story.told("2026-03-02", {PlanStarted{small_plan(), Coordinator{kNav, {}, {}}, kPresent}});
    CHECK(has(story.duty_names(), "IP-20/consent-missing@2026-03-09"));
    CHECK(story.duties()[0].owner == kNav);
    story.told("2026-03-05", {ConsentGiven{Consent{}}});
    CHECK_FALSE(has(story.duty_names(), "IP-20/consent-missing@2026-03-09"));
  }
  SUBCASE("withdrawn, and given again") {
    Story story = ready();
    const Uuid consent = story.last();
    story.told("2026-03-02", {PlanStarted{small_plan(), {}, kPresent}});
    story.told("2026-05-04", {ConsentWithdrawn{consent, {}}});
    CHECK(has(story.duty_names(), "IP-20/consent-withdrawn@2026-05-11"));
    story.told("2026-05-06", {ConsentGiven{Consent{}}});
    CHECK_FALSE(has(story.duty_names(), "IP-20/consent-withdrawn@2026-05-11"));
  }
  SUBCASE("the longest of several counts") {
    Story story = ready();
    Consent dated;
    dated.until = day("2026-04-30");
    story.told("2026-03-02", {ConsentGiven{dated}});
    story.told("2026-03-02", {PlanStarted{small_plan(), {}, kPresent}});
    for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-20", 0) != 0);
  }
}

TEST_CASE("obligations: CN-07 the parents' consent ends at 16") {
  Story story;
  Person person;
  person.born = *parse_partial_date("2010-08-20");
  story.told("2026-03-01", {PersonRegistered{person}});
  Consent consent;
  consent.giver = ConsentGiver::Parent;
  story.told("2026-03-02", {ConsentGiven{consent}});
  REQUIRE(story.duties().size() == 1);
  CHECK(story.duty_names()[0] == "CN-07/ask-at-16@2026-08-20");
  CHECK(story.duties()[0].opens == oslo_midnight(day("2026-07-21")));
  story.told("2026-08-01", {ConsentGiven{Consent{}}});
  CHECK(story.duties().empty());
}

TEST_CASE("obligations: CN-07 says nothing where it cannot know") {
  Story unborn;
  Consent consent;
  consent.giver = ConsentGiver::Parent;
  unborn.told("2026-03-02", {ConsentGiven{consent}});
  CHECK(unborn.duties().empty());
  Story grown;
  Person person;
  person.born = *parse_partial_date("1990");
  grown.told("2026-03-01", {PersonRegistered{person}});
  grown.told("2026-03-02", {ConsentGiven{consent}});
  CHECK(grown.duties().empty());
}

TEST_CASE("obligations: an id survives a change of owner, profile and place in the list") {
  Story story = running();
  const std::vector<Obligation> before = story.duties();
  story.profile.coordinating_unit = kNav;
  story.told("2026-03-03", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
  const std::vector<Obligation> after = story.duties();
  REQUIRE(before.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(before[i].id == after[i].id);
  CHECK(after[0].owner == kNav);
}

TEST_CASE("obligations: what a step opens and closes is told with it") {
  Story story;
  const Decision offer = story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
  REQUIRE(offer.opened.size() == 1);
  CHECK(offer.closed.empty());
  const Decision answer = story.told("2026-03-03", {PlanAnswered{PlanAnswer::Declines, {}, kPresent}});
  REQUIRE(answer.closed.size() == 1);
  CHECK(answer.closed[0].id == offer.opened[0].id);
  CHECK(answer.opened[0].rule == "IP-22");
}

TEST_CASE("parameters: what a profile may make of a limit") {
  RulePack pack;
  Parameter row;
  row.id = "x";
  row.amount = 10;
  row.valid_from = day("2000-01-01");
  pack.parameters = {row};
  Profile profile = small_profile();
  struct Row {
    const char* id;
    LocalChoice local;
    std::int64_t wanted, given;
    bool found;
  };
  const Row rows[] = {
      {"free, longer", LocalChoice::Free, 20, 20, false},
      {"free, shorter", LocalChoice::Free, 5, 5, false},
      {"shorter, longer", LocalChoice::Shorter, 20, 10, true},
      {"shorter, shorter", LocalChoice::Shorter, 5, 5, false},
      {"fixed, longer", LocalChoice::Fixed, 20, 10, true},
      {"fixed, shorter", LocalChoice::Fixed, 5, 10, true},
      {"fixed, the same", LocalChoice::Fixed, 10, 10, false},
  };
  for (const Row& each : rows) {
    CAPTURE(each.id);
    pack.parameters[0].local = each.local;
    profile.limits = {{"x", each.wanted}};
    const Basis basis{pack, &profile, kController, 1};
    CHECK(basis.amount("x", day("2026-03-02")) == each.given);
    CHECK(has(judge_profile(profile, pack, day("2026-03-02")), "R-279", "limit-below-floor") == each.found);
  }
}

TEST_CASE("parameters: a profile's own limits") {
  Story story;
  story.profile.limits = {{"ip.answer", 3}, {"consent.age.own", 18}, {"ip.review.max", 12}};
  story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
  CHECK(story.duty_names()[0] == "R-033/answer-offer@2026-03-05");
  CHECK(story.basis().amount("consent.age.own", day("2026-03-02")) == 16);
  CHECK(story.basis().amount("ip.review.max", day("2026-03-02")) == 12);
  CHECK_FALSE(story.basis().amount("no.such", day("2026-03-02")).has_value());
  CHECK_FALSE(story.basis().deadline("no.such", when("2026-03-02")).has_value());
  CHECK_FALSE(story.basis().days_after("no.such", day("2026-03-02")).has_value());
  CHECK(find_parameter(story.pack->pack, "consent.age.own", day("2000-12-31")) == nullptr);
}

TEST_CASE("parameters: units and calendars, by a pack made for it") {
  RulePack pack;
  const auto add = [&](const char* id, std::int64_t amount, Unit unit, DayCalendar calendar) {
    Parameter row;
    row.id = id;
    row.amount = amount;
    row.unit = unit;
    row.calendar = calendar;
    row.valid_from = day("2000-01-01");
    pack.parameters.push_back(row);
  };
  add("days", 3, Unit::Day, DayCalendar::Civil);
  add("hours", 24, Unit::Hour, DayCalendar::Clock);
  add("months", 1, Unit::Month, DayCalendar::Civil);
  add("weeks", 2, Unit::Week, DayCalendar::Civil);
  add("workdays", 3, Unit::Day, DayCalendar::Working);
  add("years", 1, Unit::Year, DayCalendar::Civil);
  const Basis basis{pack, nullptr, kController, 0};
  struct Row {
    const char* id;
    const char* parameter;
    const char* from;
    const char* due;  // the first instant that is too late
  };
  const Row rows[] = {
      {"civil days", "days", "2026-03-02", "2026-03-05T23:00:00Z"},
      {"clock hours across the spring night", "hours", "2026-03-28T20:00:00Z", "2026-03-29T20:00:00Z"},
      {"clock hours from a date: from its first instant", "hours", "2026-03-02", "2026-03-02T23:00:00Z"},
      {"weeks", "weeks", "2026-03-02", "2026-03-16T23:00:00Z"},
      {"a month from its last day", "months", "2026-01-31", "2026-02-28T23:00:00Z"},
      {"working days over Easter 2026", "workdays", "2026-04-01", "2026-04-09T22:00:00Z"},
      {"years", "years", "2024-02-29", "2025-02-28T23:00:00Z"},
      {"a date known to the month", "days", "2026-03", "2026-03-04T23:00:00Z"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(to_text(*basis.deadline(row.parameter, when(row.from))) == row.due);
  }
  add("zz", 0, Unit::Day, DayCalendar::Civil);
  Parameter latest = pack.parameters[0];
  latest.id = "deadline.date_only.latest";
  latest.amount = 1;
  pack.parameters.insert(pack.parameters.begin() + 1, latest);
  CHECK(to_text(*basis.deadline("days", when("2026-03"))) == "2026-04-03T22:00:00Z");
}

TEST_CASE("notices: IP-25 the coordinator's service is told once, and only with a basis") {
  SUBCASE("with consent") {
    Story story = ready();
    const Uuid consent = story.last();
    const Decision start =
        story.told("2026-03-02", {PlanStarted{small_plan(), Coordinator{kNav, {}, {}}, kPresent}});
    REQUIRE(start.notices.size() == 1);
    CHECK(start.notices[0].recipient == kNav);
    CHECK(start.notices[0].basis == consent);
    CHECK(story.told("2026-03-03", {CoordinatorAppointed{Coordinator{kNav, "ny", {}}, kPresent}})
              .notices.empty());
    CHECK(story.told("2026-03-04", {CoordinatorAppointed{Coordinator{kSubstance, {}, {}}, kPresent}})
              .notices.size() == 1);
  }
  SUBCASE("without") {
    Story story;
    story.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
    const Decision told =
        story.told("2026-03-04", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
    CHECK(told.notices.empty());
    CHECK(has(told.findings, "IP-20", "notice-without-basis"));
  }
  SUBCASE("a service is not told what it did itself") {
    Story story = ready();
    story.unit = kNav;
    const Decision told =
        story.told("2026-03-04", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
    CHECK(told.notices.empty());
    CHECK_FALSE(has(told.findings, "IP-20", "notice-without-basis"));
  }
}

TEST_CASE("obligations: an offer can be ended, and nothing is owed to the plan of somebody who is dead") {
  Story story;
  story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
  const Result<Decision> ended = story.done("2026-03-05", {PlanClosed{CloseReason::Died, {}, {}}});
  REQUIRE(ended.ok());
  CHECK(ended->answer == Status::Ok);
  CHECK(ended->findings.empty());
  Story grown = running();
  grown.told("2026-03-03",
             {CoordinatorAppointed{Coordinator{kNav, {}, {}, CoordinatorRole::Municipal}, kPresent}});
  grown.told("2026-03-04", {ContactPointNamed{ContactPoint{kStranger, {}, {}, {}}}});
  grown.told("2026-04-10", {PlanClosed{CloseReason::Died, {}, {}}});
  CHECK(grown.duties().empty());
  for (const Responsibility& row : responsibilities(grown.state(), grown.basis())) {
    REQUIRE(row.to.has_value());
    CHECK(*row.to <= oslo_midnight(day("2026-04-10")));
  }
}

TEST_CASE("R-208: what the person says of a version on its own day is about that version") {
  Story story = running();
  story.told("2026-04-01", {PlanRevised{small_plan(), kPresent}});
  story.told("2026-04-01", {PlanAmended{"plan", "Ikke skriv det om jobben."}});
  CHECK(has(story.duty_names(), "R-208/take-up@2026-04-15"));
  story.told("2026-04-01", {PlanRevised{small_plan(), kPresent}});
  CHECK_FALSE(has(story.duty_names(), "R-208/take-up@2026-04-15"));
}

}  // namespace
}  // namespace varde::test
