#include "app/plan_views.h"
#include "story.h"

using namespace varde;
using namespace varde::test;

namespace {

PlanView view_of(const Story& story, const char* on = "2026-04-10T10:00:00Z") {
  Case known;
  known.stream = story.stream;
  known.events = story.events;
  const Basis basis = story.basis();
  const CaseState state = fold(known.events, at(on), kEnd);
  return plan_view(known, state, basis, Texts(basis, Language::Bokmal, &state), at(on));
}

// "plan in-place, municipal declined"
std::string standings(const PlanView& view) {
  std::string out;
  for (const CoordinatorStanding& one : view.coordinators)
    out += (out.empty() ? "" : ", ") + std::string(code(one.role)) + " " + one.state;
  return out;
}

TEST_CASE("care-plan-view: every coordinator that was offered, wished or appointed") {
  const Coordinator doctor{kNav, "Pia", {}, CoordinatorRole::ContactDoctor};
  Story none;
  none.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
  Story wished = none;
  wished.told("2026-03-03", {CoordinatorWished{kNav, "Thomas", {}}});
  Story declined = none;
  declined.told("2026-03-03",
                {CoordinatorOffered{CoordinatorRole::Municipal, OfferStanding::Declined, {}, {}}});
  Story bare;
  bare.told("2026-03-02", {PlanStarted{small_plan(), {}, kPresent}});
  Story away = running();
  away.told("2026-03-10",
            {AbsenceBegun{CoordinatorRole::Plan, day("2026-04-20"), Coordinator{kNav, {}, {}}, {}}});
  Story back = away;
  back.told("2026-03-12", {AbsenceEnded{CoordinatorRole::Plan}});
  Story gone = running();
  gone.told("2026-03-10", {CoordinatorEnded{CoordinatorRole::Plan, {}}});
  Story closed = running();
  closed.told("2026-03-10", {PlanClosed{CloseReason::Moved, {}, {}}});
  Story several = running();
  several.told("2026-03-10",
               {CoordinatorOffered{CoordinatorRole::ContactDoctor, OfferStanding::Offered, {}, {}}});
  several.told("2026-03-11", {CoordinatorAppointed{doctor, {}}});
  several.told("2026-03-11",
               {CoordinatorOffered{CoordinatorRole::Child, OfferStanding::NotRelevant, {}, {}}});
  Story doctorless = several;
  doctorless.told("2026-03-20", {CoordinatorEnded{CoordinatorRole::ContactDoctor, {}}});
  Story offered_again = doctorless;
  offered_again.told("2026-03-22",
                     {CoordinatorOffered{CoordinatorRole::ContactDoctor, OfferStanding::Wanted, {}, {}}});
  struct Row {
    std::string_view id;
    const Story& story;
    std::string_view expected;
  };
  const Row rows[] = {
      {"none", none, ""},
      {"wished", wished, "plan wanted"},
      {"declined", declined, "municipal declined"},
      {"running without", bare, "plan vacant"},
      {"in place", running(), "plan in-place"},
      {"away", away, "plan away"},
      {"back", back, "plan in-place"},
      {"gone", gone, "plan vacant"},
      {"closed", closed, ""},
      {"several", several, "plan in-place, child not-relevant, contact-doctor in-place"},
      {"a role that has ended", doctorless, "plan in-place, child not-relevant, contact-doctor vacant"},
      {"offered again", offered_again, "plan in-place, child not-relevant, contact-doctor wanted"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(standings(view_of(row.story)) == row.expected);
  }
  const CoordinatorStanding one = view_of(away).coordinators.front();
  CHECK(one.until == day("2026-04-20"));
  CHECK(one.since == when("2026-03-10"));
  CHECK(one.substitute->service == kNav);
  CHECK(one.coordinator->service == kSubstance);
  CHECK(view_of(gone).coordinators.front().since == when("2026-03-10"));
  CHECK(view_of(bare).coordinators.front().since == when("2026-03-02"));
}

TEST_CASE("care-plan-view: the main responsibility, settled and disputed") {
  Story story = running();
  CHECK_FALSE(view_of(story).main_responsibility);
  story.told("2026-03-10", {MainResponsibilityDisputed{{kSubstance, kNav}, {}}});
  auto line = view_of(story).main_responsibility;
  REQUIRE(line);
  CHECK(line->disputed);
  CHECK_FALSE(line->service);
  story.told("2026-03-12", {MainResponsibilitySettled{kNav, SettledHow::DecidedByMunicipality, {}}});
  line = view_of(story).main_responsibility;
  REQUIRE(line);
  CHECK_FALSE(line->disputed);
  CHECK(line->service_name == "NAV Vardevik");
  CHECK(line->how == SettledHow::DecidedByMunicipality);
  // What was settled holds until it is settled anew.
  story.told("2026-03-14", {MainResponsibilityDisputed{{kSubstance, kNav}, {}}});
  line = view_of(story).main_responsibility;
  CHECK(line->disputed);
  CHECK(line->service == kNav);
  CHECK(line->since == when("2026-03-14"));
}

TEST_CASE("care-plan-view: the person's own changes stand until the plan is revised") {
  Story story = running();
  story.told("2026-03-05", {PlanAmended{"plan", "Før"}});
  story.told("2026-03-10", {PlanRevised{small_plan(), kPresent}});
  story.told("2026-03-10", {PlanAmended{"goal:g1", "Samme dag"}});
  story.told("2026-03-12", {PlanAmended{{}, "Etter"}});
  const PlanView view = view_of(story);
  REQUIRE(view.amendments.size() == 2);
  CHECK(view.amendments[0].words == "Samme dag");
  CHECK(view.amendments[0].about == "goal:g1");
  CHECK(view.amendments[1].words == "Etter");
  CHECK(view.amendments[1].event == story.last());
}

TEST_CASE("care-plan-view: the last assessment, and whether the plan was seen") {
  Story story = running();
  CHECK_FALSE(view_of(story).needs_assessed);
  CHECK_FALSE(view_of(story).shown);
  CHECK_FALSE(view_of(story).shown_stands.has_value());
  NeedAssessed need;
  need.service = kNav;
  need.long_term = true;
  need.needs = {Need::Economy};
  story.told("2026-03-10", {need});
  story.told("2026-03-10", {PlanShown{}});
  const PlanView view = view_of(story);
  CHECK(view.needs_assessed == need);
  CHECK(view.shown == when("2026-03-10"));
  CHECK(view.shown_stands == true);
}

}  // namespace
