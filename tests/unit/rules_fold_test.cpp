// state(events, valid_at, known_at): late, double, contradicting and backdated reports are ordinary.
#include "rules/consents.h"
#include "story.h"

namespace varde::test {
namespace {

TEST_CASE("fold: a plan from offer to end, stage by stage") {
  Story story = running("2026-03-02");
  story.told("2026-03-20", {ActivityChanged{"a1", ActivityStatus::InProgress, {}}});
  story.told("2026-06-01", {PlanReviewed{day("2026-12-01"), {}, kPresent}});
  story.told("2026-12-01", {PlanClosed{CloseReason::GoalsReached, NextStep{}, kPresent}});
  struct Row {
    const char* id;
    const char* valid_at;
    PlanStage stage;
  };
  const Row rows[] = {
      {"before anything", "2026-03-01T12:00:00Z", PlanStage::None},
      {"on the day, all is known by its date", "2026-03-01T23:00:00Z", PlanStage::Active},
      {"after the end", "2026-12-01T00:00:00Z", PlanStage::Closed},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(stage(story.state(row.valid_at)) == row.stage);
  }
  CHECK(status_of(*story.state("2026-03-19T12:00:00Z").plan(), "a1") == ActivityStatus::NotStarted);
  CHECK(status_of(*story.state().plan(), "a1") == ActivityStatus::InProgress);
  CHECK_FALSE(story.state().coordinator());
  CHECK(story.state("2026-11-30T12:00:00Z").coordinator()->coordinator.service == kSubstance);
}

TEST_CASE("fold: each answer is a stage of its own") {
  const std::pair<PlanAnswer, PlanStage> rows[] = {{PlanAnswer::Wants, PlanStage::Wanted},
                                                   {PlanAnswer::Declines, PlanStage::Declined},
                                                   {PlanAnswer::Undecided, PlanStage::Undecided}};
  for (const auto& [answer, expected] : rows) {
    Story story;
    story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
    CHECK(stage(story.state()) == PlanStage::Offered);
    story.told("2026-03-02", {PlanAnswered{answer, {}, kPresent}});
    CHECK(stage(story.state()) == expected);
  }
}

TEST_CASE("fold: a backdated report takes its place in the order of what happened") {
  Story story;
  story.told("2026-03-10", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
  // Told a week later: another service coordinated before.
  REQUIRE(story
              .give(true, "2026-03-01", "2026-03-17T12:00:00Z",
                    {CoordinatorAppointed{Coordinator{kSubstance, {}, {}}, kPresent}})
              .ok());
  const CaseState now = story.state();
  REQUIRE(now.coordinators.size() == 2);
  CHECK(now.coordinators[0].coordinator.service == kSubstance);
  CHECK(now.coordinators[0].to->day() == day("2026-03-10"));
  CHECK(now.coordinator()->coordinator.service == kNav);
  // As it was known before the report came.
  CHECK(story.state(nullptr, "2026-03-16T12:00:00Z").coordinators.size() == 1);
}

TEST_CASE("fold: a correction replaces its root, the last by sequence wins, a void removes it") {
  Story story;
  story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
  const Uuid offer = story.last();
  const auto correct = [&](const Uuid& event, const Uuid& by, const char* on) {
    auto body = std::make_shared<const EventBody>(EventBody{PlanOffered{by, true, true, {}}});
    story.told(on, {EventCorrected{event, {}, "feil tjeneste", body}});
    return story.last();
  };
  const Uuid first = correct(offer, kSubstance, "2026-03-03");
  CHECK(story.state().plan()->offer->value.service == kSubstance);
  // A correction of a correction is one of the root.
  correct(first, kUnit, "2026-03-04");
  CHECK(story.state().plan()->offer->value.service == kUnit);
  CHECK(std::string(standing(story.events, story.events[0])) == "corrected");
  CHECK(std::string(standing(story.events, story.events[1])) == "stands");
  // As known between: what was then believed.
  CHECK(story.state(nullptr, "2026-03-03T20:00:00Z").plan()->offer->value.service == kSubstance);
  CHECK(story.state(nullptr, "2026-03-02T20:00:00Z").plan()->offer->value.service == kNav);
  story.told("2026-03-05", {EventVoided{offer, "feil person"}});
  CHECK(stage(story.state()) == PlanStage::None);
  CHECK(std::string(standing(story.events, story.events[0])) == "voided");
  CHECK(root_of(story.events, story.events[2].id)->id == offer);
  CHECK(root_of(story.events, kStranger) == nullptr);
}

TEST_CASE("fold: a correction of the date moves the event; one of another kind corrects nothing") {
  Story story;
  story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
  const Uuid offer = story.last();
  auto same = std::make_shared<const EventBody>(EventBody{PlanOffered{kNav, true, true, {}}});
  story.told("2026-03-05", {EventCorrected{offer, when("2026-02"), "feil dato", same}});
  CHECK(story.state().plan()->began.earliest() == oslo_midnight(day("2026-02-01")));
  auto other = std::make_shared<const EventBody>(EventBody{PlanAnswered{PlanAnswer::Wants, {}, {}}});
  const Decision odd = story.told("2026-03-06", {EventCorrected{offer, {}, "feil slag", other}});
  CHECK(has(odd.findings, "R-285", "unknown-event"));
  CHECK(stage(story.state()) == PlanStage::Offered);
}

TEST_CASE("fold: an event that only a running plan has shows that one runs") {
  const EventBody bodies[] = {{PlanRevised{small_plan(), kPresent}},
                              {PlanReviewed{{}, {}, kPresent}},
                              {ActivityChanged{"a1", ActivityStatus::Scheduled, {}}}};
  for (const EventBody& body : bodies) {
    Story story;
    story.told("2026-03-02", body);
    CHECK(stage(story.state()) == PlanStage::Active);
    CHECK_FALSE(story.state().plan()->start_told);
    CHECK(has(story.duty_names(), "R-285/start-unknown@2026-03-16"));
  }
}

TEST_CASE("fold: a second start is kept in the one plan that there is") {
  Story story = running();
  CarePlan other = small_plan();
  other.title = "En annen plan";
  story.told("2026-04-01", {PlanStarted{other, {}, kPresent}});
  const CaseState state = story.state();
  CHECK(state.plans.size() == 1);
  CHECK(state.plan()->versions.size() == 2);
  CHECK(state.plan()->content()->title == "En annen plan");
  CHECK(has(story.duty_names(), "IP-f-9-one/merge-plans@2026-04-15"));
  story.told("2026-04-02", {PlanRevised{other, kPresent}});
  CHECK_FALSE(has(story.duty_names(), "IP-f-9-one/merge-plans@2026-04-15"));
}

TEST_CASE("fold: after a no, a new offer begins anew; after an end, so does anything") {
  Story story;
  story.told("2026-03-02", {PlanOffered{kNav, true, true, {}}});
  story.told("2026-03-03", {PlanAnswered{PlanAnswer::Declines, {}, kPresent}});
  story.told("2026-09-01", {PlanOffered{kSubstance, true, true, {}}});
  CHECK(stage(story.state()) == PlanStage::Offered);
  CHECK(story.state().plans.size() == 2);
  story.told("2026-09-02", {PlanClosed{CloseReason::Died, {}, kPresent}});
  CHECK(stage(story.state()) == PlanStage::Closed);
  story.told("2026-09-03", {PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  CHECK(stage(story.state()) == PlanStage::Wanted);
  CHECK(story.state().plans.size() == 3);
  // The duty bearer's intervals touch and do not overlap.
  const std::vector<Responsibility> rows = responsibilities(story.state(), story.basis());
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].to == rows[1].from);
  CHECK_FALSE(rows[2].to.has_value());
}

TEST_CASE("fold: an erased body folds as unknown") {
  Story story = running();
  story.told("2026-03-10", {PlanRevised{small_plan(), kPresent}});
  const std::int64_t revision = story.events.back().sequence;
  const auto erased = story.done("2026-03-11", {EntryErased{{revision}, "feil person"}});
  REQUIRE(erased.ok());
  CHECK(erased->answer == Status::Ok);
  CHECK(story.state().erased == 1);
  CHECK(story.state().plan()->versions.size() == 1);
  CHECK(std::string(standing(story.events, story.events[4])) == "erased");
}

TEST_CASE("fold: contact points follow each other") {
  Story story;
  story.told("2026-03-02", {ContactPointNamed{ContactPoint{kNav, "Kari", {}, {}}}});
  story.told("2026-04-02", {ContactPointNamed{ContactPoint{kSubstance, "Ola", {}, {}}}});
  const std::vector<Responsibility> rows = responsibilities(story.state(), story.basis());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].role == ResponsibilityRole::NamedContact);
  CHECK(rows[0].to == rows[1].from);
  CHECK(rows[1].name == "Ola");
}

TEST_CASE("fold: consents by their dates") {
  Story story;
  Consent dated;
  dated.until = day("2026-03-31");
  story.told("2026-03-02", {ConsentGiven{dated}});
  const Uuid consent = story.last();
  const CaseState state = story.state();
  CHECK_FALSE(plan_consent(state, story.basis(), at("2026-03-01T22:59:59Z")));
  CHECK(plan_consent(state, story.basis(), at("2026-03-01T23:00:00Z")));
  CHECK(plan_consent(state, story.basis(), at("2026-03-31T21:59:59Z")));
  CHECK_FALSE(plan_consent(state, story.basis(), at("2026-03-31T22:00:00Z")));
  // Told before the consent itself was, and dated the same day.
  story.told("2026-03-15", {ConsentWithdrawn{consent, {}}});
  CHECK(plan_consent(story.state(), story.basis(), at("2026-03-14T12:00:00Z")));
  CHECK_FALSE(plan_consent(story.state(), story.basis(), at("2026-03-15T12:00:00Z")));
  story.told("2026-03-20", {ConsentWithdrawn{consent, "en gang til"}});
  CHECK(story.state().consents[0].withdrawn->day() == day("2026-03-15"));
}

}  // namespace
}  // namespace varde::test
