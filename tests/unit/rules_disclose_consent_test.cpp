// Who may tell whom what: what a consent reaches.
#include "book.h"
#include "telling_story.h"

namespace varde::test {
namespace {

using G = DisclosureGround;
using K = PartyKind;

struct ConsentRow {
  std::string_view id;
  std::function<void(Consent&)> terms;
  DisclosureQuestion question;
  const char* on;
  const char* says;
};

TEST_CASE("CS-12 CN-12: what a consent must reach") {
  const auto as_it_is = [](Consent&) {};
  DisclosureQuestion planning = asked(), back = asked(to_service(kGp)), early = asked(), whole = asked();
  planning.purpose = Purpose::Planning;
  back.teller = kNav;
  back.task_basis = TaskBasis::Stjl;
  back.health_personnel = false;
  early.data_from = day("2026-01-31");
  whole.data_from = day("2026-02-01");
  whole.data_to = day("2026-12-31");
  const auto dated = [](Consent& c) {
    c.data_from = day("2026-02-01");
    c.data_to = day("2026-12-31");
  };
  const ConsentRow rows[] = {
      {"CS-12", as_it_is, asked(), "2026-09-01", "permit CS-12"},
      {"CS-05 with consent", [](Consent& c) { c.recipients = {to_service(kSubstance)}; },
       on(asked(to_service(kSubstance)), {G::MeasuresNeeded}), "2026-09-01", "permit CS-05"},
      {"another receiver", as_it_is, asked(to_service(kSchool)), "2026-09-01", "deny SR-01 recipient"},
      {"R-063 the school is no party",
       [](Consent& c) {
         c.recipients = {to_service(kNav), to_service(kGp)};
       },
       asked(to_service(kSchool)), "2026-09-01", "deny SR-01 recipient"},
      {"another sender", [](Consent& c) { c.tellers = {to_service(kDps)}; }, asked(), "2026-09-01",
       "deny SR-01 sender"},
      {"whoever holds it", [](Consent& c) { c.tellers = {}; }, asked(), "2026-09-01", "permit CS-12"},
      {"R-274 one way", as_it_is, back, "2026-09-01", "deny SR-04 recipient"},
      {"R-274 both ways", [](Consent& c) { c.both_ways = true; }, back, "2026-09-01", "permit CS-12"},
      {"another category", as_it_is, of(Category::Health, asked()), "2026-09-01", "deny SR-01 category"},
      {"another purpose", as_it_is, planning, "2026-09-01", "deny SR-01 purpose"},
      {"older than the period of the data", dated, early, "2026-09-01", "deny SR-01 data-period"},
      {"the whole period of the data", dated, whole, "2026-09-01", "permit CS-12"},
      {"today is in it", dated, asked(), "2026-12-31", "permit CS-12"},
      {"the day after", dated, asked(), "2027-01-01", "deny SR-01 data-period"},
      {"CN-03 no waiver", [](Consent& c) { c.secrecy_waiver = false; }, asked(), "2026-09-01",
       "deny SR-01 waiver"},
      {"CN-02 unknown scope", [](Consent& c) { c.categories = {}; }, asked(), "2026-09-01",
       "deny SR-01 scope-unknown"},
      {"CN-02 to nobody", [](Consent& c) { c.recipients = {}; }, asked(), "2026-09-01",
       "deny SR-01 scope-unknown"},
      {"before it was given", as_it_is, asked(), "2026-03-01", "deny SR-01 not-yet"},
      {"the day it was given", as_it_is, asked(), "2026-03-02", "permit CS-12"},
      {"from a later day", [](Consent& c) { c.from = day("2026-09-02"); }, asked(), "2026-09-01",
       "deny SR-01 not-yet"},
      {"that day", [](Consent& c) { c.from = day("2026-09-02"); }, asked(), "2026-09-02", "permit CS-12"},
      {"CN-05 its last day", [](Consent& c) { c.until = day("2026-09-01"); }, asked(), "2026-09-01",
       "permit CS-12"},
      {"CN-05 the day after", [](Consent& c) { c.until = day("2026-09-01"); }, asked(), "2026-09-02",
       "deny SR-01 ended"},
      {"a kind", [](Consent& c) { c.recipients = {to_kind(K::Nav)}; }, asked(), "2026-09-01", "permit CS-12"},
      {"another kind", [](Consent& c) { c.recipients = {to_kind(K::School)}; }, asked(), "2026-09-01",
       "deny SR-01 recipient"},
      {"the health services", [](Consent& c) { c.recipients = {to_group(PartyGroup::HealthServices)}; },
       asked(to_service(kDps)), "2026-09-01", "permit CS-12"},
      {"NAV is none", [](Consent& c) { c.recipients = {to_group(PartyGroup::HealthServices)}; }, asked(),
       "2026-09-01", "deny SR-01 recipient"},
      {"R-035 this relative", [](Consent& c) { c.recipients = {to_person(K::NextOfKin, "p3")}; },
       asked(to_person(K::NextOfKin, "p3")), "2026-09-01", "permit CS-12"},
      {"R-035 another relative", [](Consent& c) { c.recipients = {to_person(K::NextOfKin, "p3")}; },
       asked(to_person(K::NextOfKin, "p4")), "2026-09-01", "deny SR-01 recipient"},
      {"a name is nobody",
       [](Consent& c) {
         c.recipients = {{{}, {}, {}, {}, {}, "NAV"}};
       },
       asked(), "2026-09-01", "deny SR-01 recipient"},
      {"CN-04 oral counts", [](Consent& c) { c.form = ConsentForm::Oral; }, asked(), "2026-09-01",
       "permit CS-12"},
  };
  for (const ConsentRow& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    Consent terms = sharing();
    row.terms(terms);
    story.told("2026-03-02", {ConsentGiven{terms}});
    CHECK(said(answer(story, row.question, row.on)) == row.says);
  }
}

TEST_CASE("CN-06: a withdrawal works at once, and is not forgotten") {
  Story story = telling();
  story.told("2026-03-02", {ConsentGiven{sharing()}});
  const Uuid consent = story.last();
  story.told("2026-05-04T10:00:00Z", {ConsentWithdrawn{consent, {}}});
  const CaseState state = story.state();
  const auto then = [&](const char* instant) {
    return said(disclose(state, asked(), story.basis(), at(instant)).front());
  };
  CHECK(then("2026-05-04T09:59:59.999999Z") == "permit CS-12");
  CHECK(then("2026-05-04T10:00:00Z") == "deny SR-01 withdrawn");
  // As it was known on a day before: nobody knew.
  const CaseState known = fold(story.events, kEnd, at("2026-05-03T00:00:00Z"));
  CHECK(said(disclose(known, asked(), story.basis(), at("2026-09-01T00:00:00Z")).front()) == "permit CS-12");
}

TEST_CASE("the consent to a plan reaches whoever takes part in it, for what the plan is about") {
  Story story = ready();
  story.profile = wide_profile();
  CarePlan plan = small_plan();
  plan.participants = {{"p1", ParticipantRole::Service, kNav},
                       {"p2", ParticipantRole::NextOfKin},
                       {"p3", ParticipantRole::NextOfKin}};
  plan.participants[2].person_wants = false;
  story.told("2026-03-02", {PlanStarted{plan, Coordinator{kGp}, kPresent}});
  DisclosureQuestion question = asked();
  question.purpose = Purpose::Planning;
  const auto says = [&](Category category, Party to) {
    question.to = std::move(to);
    return said(answer(story, of(category, question)));
  };
  CHECK(says(Category::Plan, to_service(kNav)) == "permit CS-12");
  CHECK(says(Category::Plan, to_person(K::NextOfKin, "p2")) == "permit CS-12");
  CHECK(says(Category::Plan, to_person(K::NextOfKin, "p3")) == "deny SR-01 recipient");
  CHECK(says(Category::Plan, to_service(kSchool)) == "deny SR-01 recipient");
  CHECK(says(Category::Health, to_service(kNav)) == "deny SR-01 category");
  story.told("2026-10-01", {PlanClosed{CloseReason::GoalsReached, {}, kPresent}});
  question.to = to_service(kNav);
  CHECK(said(answer(story, of(Category::Plan, question), "2026-09-30")) == "permit CS-12");
  CHECK(answer(story, of(Category::Plan, question), "2026-10-02").outcome ==
        DisclosureOutcome::DenyNotPermitted);
}

TEST_CASE("the smallest consent turns the answer, and no larger one is asked for") {
  Story story = telling();
  SharingDenied no;
  no.recipients = {to_service(kNav)};
  no.categories = {Category::Stay};
  story.told("2026-03-02", {no});
  DisclosureQuestion question = asked();
  question.categories = {Category::Stay, Category::Health};
  const Instant then = at("2026-09-01T10:00:00Z");
  const auto decisions = disclose(story.state(), question, story.basis(), then);
  const std::optional<Consent> draft =
      smallest_consent(story.state(), question, story.basis(), decisions, then);
  REQUIRE(draft);
  CHECK(draft->categories == question.categories);
  CHECK(draft->purposes == std::vector{Purpose::Care});
  CHECK(draft->recipients == std::vector{to_service(kNav)});
  CHECK(draft->replaces.size() == 1);
  story.told("2026-08-01", {ConsentGiven{*draft}});
  for (const CategoryDecision& decision : disclose(story.state(), question, story.basis(), then))
    CHECK(decision.outcome == DisclosureOutcome::Permit);
  // What no consent opens is in no draft.
  const DisclosureQuestion never = on(asked(to_kind(K::Employer)), {G::CoreRecord});
  CHECK_FALSE(smallest_consent(story.state(), never, story.basis(),
                               disclose(story.state(), never, story.basis(), then), then));
}

}  // namespace
}  // namespace varde::test
