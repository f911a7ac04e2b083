// The coordinators: who is offered one, who appoints, vacancy and absence. Rows by the ids of the law.
#include "need_story.h"
#include "rules/coordinators.h"

namespace varde::test {
namespace {

using Circumstance::ChildSeriouslyIll;
using Circumstance::LastingTreatment;
using Circumstance::SeriousIllness;
using enum CoordinatorRole;

TEST_CASE("coordinators: who must see to what, row by row") {
  const auto tell = [](EventBody body, const char* on = "2026-03-06") {
    return [body, on](Story& story) { story.told(on, body); };
  };
  const auto need = [](NeedAssessed assessed, std::optional<Person> person = {}) {
    return [=](Story& story) {
      if (person) story.told("2026-03-01", {PersonRegistered{*person}});
      story.told("2026-03-02", {assessed});
    };
  };
  const auto declined = [](NeedAssessed assessed) {
    return [=](Story& story) {
      story.told("2026-03-02", {assessed});
      story.told("2026-03-05", answered(PlanAnswer::Declines));
    };
  };
  const auto wants = [](CoordinatorRole role, NeedAssessed assessed, std::optional<Person> person = {}) {
    return [=](Story& story) {
      if (person) story.told("2026-03-01", {PersonRegistered{*person}});
      story.told("2026-03-02", {assessed});
      story.told("2026-03-05", coordinator_offered(role, OfferStanding::Wanted));
    };
  };
  const auto runs = [](Story& story) { story.told("2026-03-02", started()); };
  NeedAssessed complex;
  complex.service = kDps;
  complex.specialist = true;
  complex.complex = true;
  const NeedAssessed ill = circumstance(lasting(kWard), {SeriousIllness});
  const NeedAssessed child_ill = circumstance(lasting(kWard), {ChildSeriouslyIll});
  const NeedAssessed treated =
      levels(circumstance(lasting(kGp, {kWard}), {SeriousIllness, LastingTreatment}), {}, true);
  check_duties({
      {"IP-22 the municipality's", declined(lasting(kNav)), "IP-22/offer-coordinator@2026-03-19", kUnit,
       tell(coordinator_offered(Municipal, OfferStanding::Declined))},
      {"IP-22 the specialist's", declined(complex), "IP-22/offer-specialist@2026-03-19", kDps,
       tell(coordinator_offered(Specialist, OfferStanding::Offered))},
      {"IP-25 without a plan", need(lasting(kNav)), "IP-25/offer-coordinator@2026-03-16", kUnit,
       tell(coordinator_offered(Municipal, OfferStanding::NotRelevant))},
      {"IP-25 wanted", wants(Municipal, lasting(kNav)), "IP-25/appoint-municipal@2026-03-19", kUnit,
       tell(appointed(kHome, Municipal))},
      {"IP-25 wanted, and ended again",
       [=](Story& story) {
         wants(Municipal, lasting(kNav))(story);
         story.told("2026-03-06", appointed(kHome, Municipal));
         story.told("2026-03-10", {CoordinatorEnded{Municipal, {}}});
       },
       "IP-25/appoint-municipal@2026-03-24", kUnit, tell(appointed(kHome, Plan), "2026-03-11")},
      {"IP-26 offered by the specialist service", need(complex), "IP-26/offer-specialist@2026-03-16", kDps,
       tell(appointed(kDps, Specialist))},
      {"IP-26 wanted", wants(Specialist, complex), "IP-26/appoint-specialist@2026-03-19", kDps,
       tell(appointed(kDps, Specialist))},
      {"IP-27 offered", need(ill, born("2015-05-01")), "IP-27/offer-child@2026-03-16", kUnit,
       tell(coordinator_offered(Child, OfferStanding::Declined))},
      {"IP-27 wanted", wants(Child, ill, born("2015-05-01")), "IP-27/appoint-child@2026-03-19", kUnit,
       tell(appointed(kStation, Child))},
      {"IP-27 at 18",
       [=](Story& story) {
         story.told("2026-03-01", {PersonRegistered{born("2008-08-20")}});
         story.told("2026-03-05", appointed(kStation, Child));
       },
       "IP-27/child-of-age@2026-08-20", kUnit, tell({CoordinatorEnded{Child, {}}})},
      {"IP-25 wanted, and a plan is wanted too: none runs yet",
       [=](Story& story) {
         wants(Municipal, lasting(kNav))(story);
         story.told("2026-03-06", answered(PlanAnswer::Wants));
       },
       "IP-25/appoint-municipal@2026-03-19", kUnit, tell(started(), "2026-03-09")},
      {"IP-25 from when the last one left",
       [=](Story& story) {
         story.told("2026-03-02", {lasting(kNav)});
         story.told("2026-03-03", appointed(kHome, Municipal));
         story.told("2026-06-01", {CoordinatorEnded{Municipal, {}}});
       },
       "IP-25/offer-coordinator@2026-06-15", kUnit,
       tell(coordinator_offered(Municipal, OfferStanding::Offered), "2026-06-02")},
      {"IP-26 from when the last one left",
       [=](Story& story) {
         story.told("2026-03-02", {complex});
         story.told("2026-03-03", appointed(kDps, Specialist));
         story.told("2026-06-01", {CoordinatorEnded{Specialist, {}}});
       },
       "IP-26/offer-specialist@2026-06-15", kDps, tell(appointed(kDps, Specialist), "2026-06-02")},
      {"IP-26 from when the plan's, who was theirs, left",
       [=](Story& story) {
         story.told("2026-03-02", {complex});
         story.told("2026-03-03", started(small_plan(), Coordinator{kDps}));
         story.told("2026-06-01", appointed(kHome, Plan));
       },
       "IP-26/offer-specialist@2026-06-15", kDps, tell(appointed(kDps, Specialist), "2026-06-02")},
      {"IP-27 from when the last one left",
       [=](Story& story) {
         story.told("2026-03-01", {PersonRegistered{born("2015-05-01")}});
         story.told("2026-03-02", {ill});
         story.told("2026-03-03", appointed(kStation, Child));
         story.told("2026-06-01", {CoordinatorEnded{Child, {}}});
       },
       "IP-27/offer-child@2026-06-15", kUnit, tell(appointed(kStation, Child), "2026-06-02")},
      {"IP-31 from when the last one left",
       [=](Story& story) {
         story.told("2026-01-05", {treated});
         story.told("2026-01-05", appointed(kWard, ContactDoctor));
         story.told("2026-06-01", {CoordinatorEnded{ContactDoctor, {}}});
       },
       "IP-31/contact-doctor@2026-06-02", kWard, tell(appointed(kWard, ContactDoctor), "2026-06-02")},
      {"IP-27 the case is a parent's", need(child_ill, born("1990-05-01")), "IP-27/offer-child@2026-03-16",
       kUnit, tell(coordinator_offered(Child, OfferStanding::Declined))},
      {"IP-27 the case is a parent's, wanted", wants(Child, child_ill, born("1990-05-01")),
       "IP-27/appoint-child@2026-03-19", kUnit, tell(appointed(kStation, Child))},
      {"IP-27 nobody knows whose case it is", need(child_ill), "IP-27/offer-child@2026-03-16", kUnit,
       tell(coordinator_offered(Child, OfferStanding::Declined))},
      {"IP-27 perhaps a child", need(ill, born("2008")), "IP-27/offer-child@2026-03-16", kUnit,
       tell(coordinator_offered(Child, OfferStanding::Declined))},
      {"IP-31 on the first working day", need(treated), "IP-31/contact-doctor@2026-03-03", kWard,
       tell(appointed(kWard, ContactDoctor))},
      {"IP-31 not on a weekend", [=](Story& story) { story.told("2026-03-06", {treated}); },
       "IP-31/contact-doctor@2026-03-09", kWard, tell(appointed(kWard, ContactDoctor))},
      {"vacancy",
       [=](Story& story) {
         runs(story);
         story.told("2026-03-05", {CoordinatorEnded{}});
       },
       "IP-25/appoint-coordinator@2026-03-19", kUnit, tell(appointed(kHome, Plan))},
      {"absence without a substitute",
       [=](Story& story) {
         runs(story);
         story.told("2026-03-04", {AbsenceBegun{}});
       },
       "IP-28/find-substitute@2026-03-06", kSubstance, tell({AbsenceEnded{}}, "2026-03-05")},
      {"absence that gets a substitute",
       [=](Story& story) {
         runs(story);
         story.told("2026-03-04", {AbsenceBegun{}});
       },
       "IP-28/find-substitute@2026-03-06", kSubstance,
       tell({AbsenceBegun{Plan, {}, Coordinator{kHome}, {}}}, "2026-03-05")},
  });
}

TEST_CASE("coordinators: what no duty comes of") {
  NeedAssessed only = levels(lasting(kDps), false, true);
  const NeedAssessed ill = circumstance(lasting(kWard), {SeriousIllness});
  const auto tell = [](NeedAssessed need, std::vector<EventBody> more, const char* birth = "2015-05-01") {
    Story story = wide();
    story.told("2026-03-01", {PersonRegistered{born(birth)}});
    story.told("2026-03-02", {need});
    for (EventBody& body : more) story.told("2026-03-03", std::move(body));
    return story;
  };
  const struct {
    std::string_view id;
    Story story;
    std::string duty;
  } rows[] = {
      {"IP-22 and IP-25 are never both", tell(lasting(kNav), {offered(), answered(PlanAnswer::Declines)}),
       "IP-25/offer-coordinator"},
      {"IP-25 a plan is wanted", tell(lasting(kNav), {answered(PlanAnswer::Wants)}),
       "IP-25/offer-coordinator"},
      {"IP-25 only the specialist services", tell(only, {}), "IP-25/offer-coordinator"},
      {"IP-25 a running plan has one",
       tell(lasting(kNav), {started(), coordinator_offered(Municipal, OfferStanding::Wanted)}),
       "IP-25/appoint-municipal"},
      {"IP-22 the need is assessed to be gone",
       tell(
           [] {
             NeedAssessed gone = lasting(kNav);
             gone.coordinated = false;
             return gone;
           }(),
           {offered(), answered(PlanAnswer::Declines)}),
       "IP-22/offer-coordinator"},
      {"IP-26 the plan's coordinator is theirs", tell(only, {started(small_plan(), Coordinator{kDps})}),
       "IP-26/offer-specialist"},
      {"IP-27 an adult", tell(ill, {}, "1990-05-01"), "IP-27/offer-child"},
      {"IP-27 surely an adult", tell(ill, {}, "2007"), "IP-27/offer-child"},
      {"absence of nobody", tell(lasting(kNav), {{AbsenceBegun{}}}), "IP-28/find-substitute"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    for (const std::string& name : row.story.duty_names()) CHECK(name.rfind(row.duty, 0) != 0);
  }
}

TEST_CASE("coordinators: nothing stands after the person has died") {
  Story story = wide();
  story.told("2026-03-01", {PersonRegistered{born("2008-08-20")}});
  story.told("2026-03-02", {circumstance(lasting(kNav, {kHome}), {SeriousIllness, ChildSeriouslyIll})});
  story.told("2026-03-02", started());
  story.told("2026-03-03", appointed(kStation, Child));
  story.told("2026-03-03", {AbsenceBegun{Child, {}, {}, {}}});
  story.told("2026-03-03", coordinator_offered(Specialist, OfferStanding::Wanted));
  story.told("2026-03-04", {PlanClosed{CloseReason::Died}});
  story.told("2026-03-05", {MainResponsibilityDisputed{{kNav, kHome}, {}}});
  story.told("2026-03-05", coordinator_offered(Municipal, OfferStanding::Wanted));
  CHECK(story.duty_names() == std::vector<std::string>{});
  for (const Responsibility& row : responsibilities(story.state(), story.basis())) {
    if (row.role == ResponsibilityRole::DutyBearer) CHECK(row.to == oslo_midnight(day("2026-03-04")));
  }
}

TEST_CASE("coordinators: the service of a new one is told where there is a plan") {
  const struct {
    std::string_view id;
    bool plan;
    bool found;
  } rows[] = {{"no plan, no consent to one", false, false}, {"a plan", true, true}};
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = wide();
    if (row.plan) story.told("2026-03-02", started());
    const Decision told = story.told("2026-03-03", appointed(kHome, Plan));
    CHECK(has(told.findings, "IP-20", "notice-without-basis") == row.found);
    CHECK(told.notices.empty());
  }
}

TEST_CASE("coordinators: IP-27 the offer falls away when the child comes of age") {
  Story story = wide();
  story.told("2026-03-01", {PersonRegistered{born("2008-08-20")}});
  story.told("2026-03-02", {circumstance(lasting(kWard), {SeriousIllness})});
  const std::vector<Obligation> rows = story.duties();
  const auto it =
      std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.text == "offer-child"; });
  REQUIRE(it != rows.end());
  CHECK(it->closes == oslo_midnight(day("2026-08-20")));
}

TEST_CASE("coordinators: what is found when one is appointed") {
  const Coordinator plain{kWard, "Kari", {}, Specialist, {}};
  Coordinator nurse = plain, child = plain, other = plain, same = plain, namesake = plain;
  nurse.health_personnel = true;
  child.role = Child;
  Coordinator leads = plain, nurse_leads = nurse;
  leads.role = nurse_leads.role = Plan;
  other = {kHome, {}, {}, Plan, {}};
  same = {kNav, "Nora", {}, Plan, {}};
  namesake = {kNav, "Nils", {}, Municipal, {}};
  const struct {
    std::string_view id;
    Coordinator coordinator;
    const char* rule;
    const char* text;
    bool found;
  } rows[] = {
      {"IP-26 not said", plain, "IP-26", "not-health-personnel", true},
      {"IP-26 a nurse", nurse, "IP-26", "not-health-personnel", false},
      {"IP-26 the plan's, of the specialist services", leads, "IP-26", "not-health-personnel", true},
      {"IP-26 a nurse leads the plan", nurse_leads, "IP-26", "not-health-personnel", false},
      {"IP-26 not of other roles", same, "IP-26", "not-health-personnel", false},
      {"IP-27 of age", child, "IP-27", "of-age", true},
      {"IP-29 another service", other, "IP-29", "wish-overridden", true},
      {"IP-29 another name", namesake, "IP-29", "wish-overridden", true},
      {"IP-29 as wished", same, "IP-29", "wish-overridden", false},
      {"IP-29 not of the specialist's", nurse, "IP-29", "wish-overridden", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = wide();
    story.told("2026-03-01", {PersonRegistered{born("1990-05-01")}});
    story.told("2026-03-02", {CoordinatorWished{kHome, {}, {}}});
    story.told("2026-03-02", {CoordinatorWished{kNav, "Nora", {}}});
    CHECK(has(story.told("2026-03-03", {CoordinatorAppointed{row.coordinator, kPresent}}).findings, row.rule,
              row.text) == row.found);
  }
  Story story = wide();
  const Result<Decision> act = story.done("2026-03-03", {CoordinatorAppointed{plain, kPresent}});
  REQUIRE(act.ok());
  CHECK(act->answer == Status::Confirm);
}

TEST_CASE("coordinators: a substitute leads while the coordinator is away, until the day that was said") {
  Story story = wide();
  story.told("2026-03-02", started());  // a review on 1 June
  const auto owner = [&](const char* text) {
    for (const Obligation& row : story.duties()) {
      if (row.text == text) return row.owner;
    }
    return Uuid{};
  };
  CHECK(owner("review") == kSubstance);
  story.told("2026-03-04", {AbsenceBegun{Plan, {}, Coordinator{kHome}, {}}});
  CHECK(owner("review") == kHome);
  story.told("2026-03-05", {AbsenceEnded{}});
  CHECK(owner("review") == kSubstance);
  story.told("2026-03-06", {AbsenceBegun{Plan, day("2026-03-20"), Coordinator{kHome}, {}}});
  const std::string_view after = "what falls due after the coordinator is back is the coordinator's";
  CAPTURE(after);
  CHECK(owner("review") == kSubstance);
  CHECK(owner("consent-missing") == kHome);  // due 9 March
  const auto leads = [&](const char* at) {
    const CaseState state = story.state(at);
    return DutyRows(state, story.basis(), story.stream).lead();
  };
  CHECK(leads("2026-03-20T12:00:00Z") == kHome);
  CHECK(leads("2026-03-21T12:00:00Z") == kSubstance);
}

TEST_CASE("coordinators: an absence that ends on a known day asks for a substitute until then") {
  Story story = wide();
  story.told("2026-03-02", started());
  story.told("2026-03-04", {AbsenceBegun{Plan, day("2026-03-20"), {}, {}}});
  const std::vector<Obligation> rows = story.duties();
  const auto it =
      std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.text == "find-substitute"; });
  REQUIRE(it != rows.end());
  CHECK(it->closes == oslo_midnight(day("2026-03-21")));
}

}  // namespace
}  // namespace varde::test
