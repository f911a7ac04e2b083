// Who has the right to a plan, who starts and who leads: the rows of the law, each by its id.
#include "book.h"
#include "need_story.h"
#include "rules/complaint.h"
#include "rules/plan_rights.h"

namespace varde::test {
namespace {

using Circumstance::ChildWelfareMeasure;
using Circumstance::CompulsoryCareOutpatient;
using Circumstance::DrugCourtProgramme;
using Circumstance::IntroductionParticipant;
using Circumstance::KvpParticipant;
using Circumstance::LarPatient;
using Circumstance::NavActivityPlan;

std::vector<std::string> bases(const NeedAssessed& need, const std::optional<Person>& person = {}) {
  Story story = wide();
  if (person) story.told("2026-03-01", {PersonRegistered{*person}});
  const Decision decision = story.told("2026-03-02", {need});
  std::vector<std::string> rules;
  for (const Finding& finding : decision.findings) {
    if (finding.text == "has-right") rules.push_back(finding.rule);
  }
  return rules;
}

TEST_CASE("plan right: by which law, row by row") {
  NeedAssessed untried, no = lasting(kGp), half = lasting(kGp);
  untried.service = kGp;
  no.coordinated = false;
  half.coordinated.reset();
  const NeedAssessed kvp = circumstance(untried, {KvpParticipant});
  NeedAssessed without = no;
  without.in_contact = {kNav, kChildWelfare};
  const std::optional<Person> child = born("2015-05-01"), grown = born("1990-05-01"), unsure = born("2008"),
                              none;
  const struct {
    std::string_view id;
    NeedAssessed need;
    std::optional<Person> person;
    std::vector<std::string> rules;
    Judged judged;
  } rows[] = {
      {"IP-01 the need", lasting(kGp), none, {"IP-01"}, Judged::Yes},
      {"IP-01 not coordinated", no, none, {}, Judged::No},
      {"IP-01 half assessed is not judged", half, none, {}, Judged::NotAssessed},
      {"IP-01 not assessed is not judged", untried, none, {}, Judged::NotAssessed},
      {"IP-02 kvp needs no test", kvp, none, {"IP-02"}, Judged::Yes},
      {"IP-02 IP-03 NAV in contact", lasting(kGp, {kNav}), none, {"IP-01", "IP-02", "IP-03"}, Judged::Yes},
      {"IP-03 NAV that assessed", lasting(kNav), none, {"IP-01", "IP-02", "IP-03"}, Judged::Yes},
      {"IP-03 IP-04 no need, no right", without, child, {}, Judged::No},
      {"IP-04 child welfare", lasting(kGp, {kChildWelfare}), child, {"IP-01", "IP-04"}, Judged::Yes},
      {"IP-04 a measure",
       circumstance(lasting(kGp), {ChildWelfareMeasure}),
       child,
       {"IP-01", "IP-04"},
       Judged::Yes},
      {"IP-04 an adult", lasting(kGp, {kChildWelfare}), grown, {"IP-01"}, Judged::Yes},
      {"IP-04 perhaps an adult", lasting(kGp, {kChildWelfare}), unsure, {"IP-01"}, Judged::Yes},
      {"IP-04 nobody knows the age", lasting(kGp, {kChildWelfare}), none, {"IP-01"}, Judged::Yes},
      {"an unknown service is nobody in contact", lasting(kGp, {kStranger}), none, {"IP-01"}, Judged::Yes},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    CHECK(bases(row.need, row.person) == row.rules);
    Story story = wide();
    if (row.person) story.told("2026-03-01", {PersonRegistered{*row.person}});
    story.told("2026-03-02", {row.need});
    const CaseState state = story.state();
    CHECK(plan_right(state, *state.need(), story.basis()).judged == row.judged);
  }
}

TEST_CASE("plan right: said only while nobody has offered a plan") {
  Story story = wide();
  story.told("2026-03-02", offered());
  CHECK_FALSE(has(story.told("2026-03-02", {lasting(kGp)}).findings, "IP-01", "has-right"));
}

TEST_CASE("plan right: who must see to what, row by row") {
  const auto need = [](NeedAssessed assessed) {
    return [assessed](Story& story) { story.told("2026-03-02", {assessed}); };
  };
  const auto tell = [](EventBody body, const char* on = "2026-03-03") {
    return [body, on](Story& story) { story.told(on, body); };
  };
  const auto wanted = [](NeedAssessed assessed) {
    return [assessed](Story& story) {
      story.told("2026-03-02", {assessed});
      story.told("2026-03-10", answered(PlanAnswer::Wants));
    };
  };
  const auto runs = [](NeedAssessed assessed) {
    return [assessed](Story& story) {
      story.told("2026-03-02", {assessed});
      story.told("2026-03-10", started());
    };
  };
  const auto revised = [](Participant participant) {
    CarePlan plan = small_plan();
    plan.participants = {std::move(participant)};
    return [plan](Story& story) { story.told("2026-03-12", {PlanRevised{plan, kPresent}}); };
  };
  const auto linked = [](PlanLinkKind kind) {
    CarePlan plan = small_plan();
    plan.links = {{kind, {}, {}}};
    return [plan](Story& story) { story.told("2026-03-12", {PlanRevised{plan, kPresent}}); };
  };
  const Participant school{"p1", ParticipantRole::Service, kSchool, {}, {}, ParticipantStanding::Declined};
  Participant doctor{"p1", ParticipantRole::Service,       kGp,        {},
                     {},   ParticipantStanding::TakesPart, "medisiner"};
  Participant nurse{"p1", ParticipantRole::Service, kStation, {}, {}, ParticipantStanding::NotWanted};
  const NeedAssessed both = levels(lasting(kDps), true, true), alone = levels(lasting(kDps), false, true);
  const auto was_alone = [=](Story& story) {
    story.told("2026-03-02", {alone});
    story.told("2026-04-01", {both});
  };
  check_duties({
      {"IP-05 the specialist service", need(lasting(kDps)), "IP-05/start-own@2026-04-01", kDps,
       tell(offered(kDps))},
      {"IP-05 only it is needed", need(alone), "IP-05/start-own@2026-04-01", kDps,
       tell(answered(PlanAnswer::Undecided))},
      {"IP-06 NAV", need(lasting(kNav, {kHome})), "IP-06/start-own@2026-04-01", kNav, tell(offered())},
      {"IP-06 health and care", need(lasting(kNav, {kHome})), "IP-06/start-own@2026-04-01", kHome,
       tell(answered(PlanAnswer::Declines))},
      {"IP-06 child welfare", need(lasting(kChildWelfare)), "IP-06/start-own@2026-04-01", kChildWelfare,
       tell(started())},
      {"IP-06 the need is gone", need(lasting(kNav)), "IP-06/start-own@2026-04-01", kNav,
       [](Story& story) {
         NeedAssessed gone = lasting(kNav);
         gone.long_term = false;
         story.told("2026-03-05", {gone});
       }},
      {"IP-06 nobody in contact must: the duty bearer", need(lasting(kGp)), "IP-06/start-own@2026-04-01",
       kUnit, tell(offered())},
      {"IP-07 what the specialist began is taken over", was_alone, "IP-07/take-over@2026-04-15", kUnit,
       tell(appointed(kSubstance, CoordinatorRole::Municipal), "2026-04-02")},
      {"IP-08 the municipality is told", need(lasting(kDps)), "IP-08/report-need@2026-03-05", kDps,
       tell({NeedNotified{kDps, kUnit}}), kUnit},
      {"IP-09 specialist personnel", need(lasting(kDps)), "IP-09/report-need@2026-03-05", kDps,
       tell({NeedNotified{kDps, kHospital}}), kHospital},
      {"IP-09 others", need(lasting(kGp)), "IP-09/report-need@2026-03-05", kGp,
       tell({NeedNotified{kGp, kUnit}}), kUnit},
      {"IP-09 a plan with a coordinator runs", need(lasting(kMental)), "IP-09/report-need@2026-03-05",
       kMental, tell(started()), kUnit},
      {"IP-10 NAV and child welfare agree", need(lasting(kNav, {kChildWelfare})),
       "IP-10/agree-main@2026-03-16", kUnit, tell({MainResponsibilitySettled{kNav, SettledHow::Agreed, {}}})},
      {"IP-10 the municipality decides",
       [](Story& story) {
         story.told("2026-03-04", {MainResponsibilityDisputed{{kNav, kHome}, {}}});
       },
       "IP-10/decide-main@2026-03-11", kUnit,
       tell({MainResponsibilitySettled{kNav, SettledHow::DecidedByMunicipality, {}}}, "2026-03-06")},
      {"IP-11 the specialist service appoints",
       [=](Story& story) {
         story.told("2026-03-02", {alone});
         story.told("2026-03-10", started(small_plan(), {}));
       },
       "IP-25/appoint-coordinator@2026-03-24", kDps,
       tell(appointed(kDps, CoordinatorRole::Plan), "2026-03-11")},
      {"IP-30 the municipality appoints",
       [=](Story& story) {
         story.told("2026-03-02", {both});
         story.told("2026-03-10", started(small_plan(), {}));
       },
       "IP-25/appoint-coordinator@2026-03-24", kUnit,
       tell(appointed(kSubstance, CoordinatorRole::Plan), "2026-03-11")},
      {"IP-12 LAR makes it start", need(circumstance(lasting(kGp, {kDps, kLar}), {LarPatient})),
       "IP-12/lar-start@2026-04-01", kLar, tell(started())},
      {"IP-12 another specialist service",
       [](Story& story) {
         story.told("2026-03-02", {levels(circumstance(lasting(kGp, {kWard}), {LarPatient}), true, true)});
         story.told("2026-03-03", offered(kDps));
       },
       "IP-12/lar-start@2026-04-01", kWard, tell(answered(PlanAnswer::Declines), "2026-03-04")},
      {"IP-13 school, wanted", wanted(lasting(kGp, {kSchool})), "IP-13/invite@2026-03-24", kUnit,
       [=](Story& story) {
         CarePlan plan = small_plan();
         plan.participants = {school};
         story.told("2026-03-11", started(plan));
       }},
      {"IP-13 school, running", runs(lasting(kGp, {kSchool})), "IP-13/invite@2026-03-24", kSubstance,
       revised(school)},
      {"IP-13 kindergarten", runs(lasting(kGp, {kKindergarten})), "IP-13/invite@2026-03-24", kSubstance,
       tell({PlanClosed{CloseReason::Moved, {}, kPresent}}, "2026-03-12")},
      {"IP-13 crisis centre", runs(lasting(kGp, {kCrisis})), "IP-13/invite@2026-03-24", kSubstance,
       tell({PlanClosed{CloseReason::Moved, {}, kPresent}}, "2026-03-12")},
      {"IP-13 introduction programme", runs(circumstance(lasting(kNav), {IntroductionParticipant})),
       "IP-13/invite@2026-03-24", kSubstance, tell({lasting(kNav)}, "2026-03-12")},
      {"IP-14 the GP tells", need(lasting(kGp)), "IP-14/inform@2026-04-01", kGp, tell(offered())},
      {"IP-14 the GP contributes", runs(lasting(kGp)), "IP-14/contribute@2026-03-24", kGp, revised(doctor),
       kSubstance},
      {"IP-15 the health station contributes", runs(lasting(kStation)), "IP-15/contribute@2026-03-24",
       kStation, revised(nurse), kSubstance},
      {"IP-16 the drug programme", runs(circumstance(lasting(kNav), {DrugCourtProgramme})),
       "IP-16/link@2026-03-24", kSubstance, linked(PlanLinkKind::DrugCourtProgramme)},
      {"IP-17 compulsory care without a stay", runs(circumstance(lasting(kDps), {CompulsoryCareOutpatient})),
       "IP-17/link@2026-03-24", kSubstance, linked(PlanLinkKind::CompulsoryCare)},
      {"IP-34 the activity plan of NAV", runs(circumstance(lasting(kNav), {NavActivityPlan})),
       "IP-34/link@2026-03-24", kSubstance, linked(PlanLinkKind::NavActivityPlan)},
  });
}

TEST_CASE("plan right: what no duty comes of") {
  NeedAssessed untried, youth = lasting(kSchool), mild = lasting(kNav, {kChildWelfare});
  untried.service = kNav;
  mild.long_term = false;
  const NeedAssessed both = levels(lasting(kDps), true, true);
  const auto tell = [](NeedAssessed need, std::vector<EventBody> more = {}) {
    Story story = wide();
    story.told("2026-03-02", {need});
    for (EventBody& body : more) story.told("2026-03-03", std::move(body));
    return story;
  };
  const struct {
    std::string_view id;
    Story story;
    std::string rule;
  } rows[] = {
      {"IP-05 the municipality takes over", tell(both), "IP-05"},
      {"IP-06 nobody assessed", tell(untried), "IP-06"},
      {"IP-06 no need", tell(mild), "IP-06"},
      {"IP-07 nothing was begun", tell(both), "IP-07"},
      {"IP-08 only the specialist services", tell(levels(lasting(kDps), false, true)), "IP-08"},
      {"IP-09 the unit itself", tell(lasting(kUnit)), "IP-09"},
      {"IP-09 NAV is no health personnel", tell(lasting(kNav)), "IP-09"},
      {"IP-10 one body", tell(lasting(kHome, {kSubstance, kMental})), "IP-10"},
      {"IP-10 no plan is wanted", tell(lasting(kNav, {kHome}), {answered(PlanAnswer::Declines)}), "IP-10"},
      {"IP-13 no plan yet", tell(lasting(kSchool)), "IP-13"},
      {"IP-34 the qualification programme has none",
       tell(circumstance(lasting(kNav), {NavActivityPlan, KvpParticipant}), {started()}), "IP-34"},
      {"the person has died",
       tell(circumstance(lasting(kNav), {LarPatient}), {started(), {PlanClosed{CloseReason::Died}}}),
       "IP-12"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    for (const std::string& name : row.story.duty_names()) CHECK(name.rfind(row.rule + "/", 0) != 0);
  }
}

std::vector<std::string> reports(const Story& story) {
  std::vector<std::string> rows;
  for (const Obligation& row : story.duties()) {
    if (row.text != "report-need") continue;
    rows.push_back(row.rule + " " + std::to_string(row.owner.data[15]) + ">" +
                   std::to_string(row.towards->data[15]) + " " + to_text(oslo_day(row.opens)));
  }
  return rows;
}

TEST_CASE("plan right: IP-08 IP-09 to whom, from when, and what silences it") {
  const NeedAssessed alone = levels(lasting(kDps), false, true), both = levels(lasting(kDps), true, true);
  NeedAssessed gone = lasting(kDps);
  gone.coordinated = false;
  using Events = std::vector<std::pair<const char*, EventBody>>;
  const EventBody told_unit{NeedNotified{kDps, kUnit}}, told_hospital{NeedNotified{kDps, kHospital}};
  const struct {
    std::string_view id;
    Events events;
    std::vector<std::string> open;
  } rows[] = {
      {"both units", {{"2026-03-02", {lasting(kDps)}}}, {"IP-08 13>1 2026-03-02", "IP-09 13>14 2026-03-02"}},
      {"the plan's coordinator is the hospital's",
       {{"2026-03-02", {lasting(kDps)}}, {"2026-03-03", started(small_plan(), Coordinator{kDps})}},
       {"IP-08 13>1 2026-03-02", "IP-09 13>14 2026-03-02"}},
      {"the plan's coordinator is the municipality's",
       {{"2026-03-02", {lasting(kDps)}}, {"2026-03-03", started()}},
       {}},
      {"from when the municipality is needed",
       {{"2026-03-02", {alone}}, {"2026-03-03", told_hospital}, {"2026-04-01", {both}}},
       {"IP-08 13>1 2026-04-01"}},
      {"the municipality assessed that itself",
       {{"2026-03-02", {alone}},
        {"2026-03-03", told_hospital},
        {"2026-04-01", {levels(lasting(kUnit), true, true)}}},
       {}},
      {"a need that came back",
       {{"2026-03-02", {lasting(kDps)}},
        {"2026-03-03", told_unit},
        {"2026-03-03", told_hospital},
        {"2026-04-01", {gone}},
        {"2026-05-04", {lasting(kDps)}}},
       {"IP-08 13>1 2026-05-04", "IP-09 13>14 2026-05-04"}},
      {"a stranger is no unit",
       {{"2026-03-02", {lasting(kGp)}}, {"2026-03-03", {NeedNotified{kGp, kStranger}}}},
       {"IP-09 12>1 2026-03-02"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = wide();
    for (const auto& [on, body] : row.events) story.told(on, body);
    CHECK(reports(story) == row.open);
  }
}

Service& named_in(Profile& profile, const Uuid& id) {
  return *std::find_if(profile.services.begin(), profile.services.end(),
                       [&](const Service& s) { return s.id == id; });
}

TEST_CASE("plan right: IP-08 IP-09 what was reported stays reported when the units change") {
  Story story = wide();
  story.told("2026-03-02", {lasting(kDps)});
  const std::vector<Obligation> before = story.duties();
  const Uuid unit = service(21), hospital = service(22);
  const auto reform = [&] {
    for (const auto& [old, now, kind] : {std::tuple{kUnit, unit, ServiceKind::CoordinatingUnit},
                                         std::tuple{kHospital, hospital, ServiceKind::HospitalUnit}}) {
      Service next;
      next.id = now;
      next.kind = kind;
      next.from = day("2026-07-01");
      story.profile.services.push_back(next);
      named_in(story.profile, old).to = day("2026-06-30");
      named_in(story.profile, old).successors = {{now, {}}};
    }
    story.profile.coordinating_unit = unit;
  };
  SUBCASE("told, then reformed") {
    story.told("2026-03-03", {NeedNotified{kDps, kUnit}});
    story.told("2026-03-03", {NeedNotified{kDps, kHospital}});
    reform();
    CHECK(reports(story).empty());
  }
  SUBCASE("reformed, then told the one that took over") {
    reform();
    story.told("2026-07-02", {NeedNotified{kDps, unit}});
    story.told("2026-07-02", {NeedNotified{kDps, hospital}});
    CHECK(reports(story).empty());
  }
  SUBCASE("the duty keeps its name") {
    reform();
    for (const Obligation& row : before) {
      const std::vector<Obligation> after = story.duties();
      if (row.text != "report-need") continue;
      CHECK(std::any_of(after.begin(), after.end(), [&](const auto& r) { return r.id == row.id; }));
    }
  }
}

TEST_CASE("plan right: the duty bearer when a service ends, one at each instant") {
  Story story = wide();
  story.told("2026-03-02", {levels(lasting(kDps), false, true)});
  named_in(story.profile, kDps).to = day("2026-06-30");
  named_in(story.profile, kDps).successors = {{kWard, {}}};
  std::vector<Responsibility> rows;
  for (const Responsibility& row : responsibilities(story.state(), story.basis())) {
    if (row.role == ResponsibilityRole::DutyBearer) rows.push_back(row);
  }
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].service == kDps);
  CHECK(rows[0].to == oslo_midnight(day("2026-07-01")));
  CHECK(rows[1].service == kWard);
  CHECK(rows[1].from == oslo_midnight(day("2026-07-01")));
  CHECK_FALSE(rows[1].to.has_value());
  const std::string_view id = "IP-11 the finding names who holds it on the day";
  CAPTURE(id);
  // In contact, and ended: the one that took over is named.
  const Decision late = story.told("2026-07-02", {levels(lasting(kDps), false, true)});
  for (const Finding& finding : late.findings) {
    if (finding.text == "specialist-leads" || finding.text == "has-right") CHECK(finding.owner == kWard);
  }
  CHECK(has(late.findings, "IP-11", "specialist-leads"));
}

TEST_CASE("plan right: a unit of the hospital that has ended is not preferred") {
  const Uuid second = service(21);
  Story story = wide();
  Service next;
  next.id = second;
  next.kind = ServiceKind::HospitalUnit;
  story.profile.services.push_back(next);
  const auto leads = [&] {
    const NeedAssessed need = levels(lasting(kGp), false, true);
    return specialist_service(story.state(), need, day("2026-03-02"), story.basis());
  };
  CHECK(leads() == kHospital);
  named_in(story.profile, kHospital).to = day("2026-01-31");
  CHECK(leads() == second);
  named_in(story.profile, second).to = day("2026-01-31");
  CHECK(leads() == kHospital);
}

TEST_CASE("plan right: assessing again moves no date and gives no duty a new name") {
  Story story = wide();
  story.told("2026-03-02", {lasting(kNav)});
  const std::vector<Obligation> first = story.duties();
  story.told("2026-03-20", {lasting(kNav)});
  CHECK(story.duties() == first);
}

TEST_CASE("plan right: what was assessed before a plan ended belongs to that plan") {
  Story story = wide();
  story.told("2026-03-02", {lasting(kNav, {kHome})});
  story.told("2026-03-02", {MainResponsibilitySettled{kNav}});
  story.told("2026-03-03", started());
  const NextStep next{NextStepKind::Declined, {}, {}, {}};
  story.told("2026-06-01", {PlanClosed{CloseReason::NeedEnded, next, kPresent}});
  CHECK(story.duties().empty());
  story.told("2026-09-01", {lasting(kNav, {kHome})});
  for (const char* name : {"IP-06/start-own@2026-10-01", "IP-10/agree-main@2026-09-15"})
    CHECK(has(story.duty_names(), name));
}

TEST_CASE("plan right: each body keeps its own duty, whatever another promises") {
  Story story = wide();
  story.told("2026-03-02", {lasting(kNav, {kHome, kChildWelfare})});
  std::vector<Uuid> owners;
  for (const Obligation& row : story.duties()) {
    if (row.rule == "IP-06") owners.push_back(row.owner);
  }
  CHECK(owners == std::vector<Uuid>{kNav, kHome, kChildWelfare});
}

TEST_CASE("plan right: who bears the duty, as the assessments change") {
  Story story = wide();
  const auto bearers = [&] {
    std::string text;
    for (const Responsibility& row : responsibilities(story.state(), story.basis())) {
      if (row.role != ResponsibilityRole::DutyBearer) continue;
      text += std::to_string(row.service.data[15]) + ":" + to_text(oslo_day(row.from)) + "/" +
              (row.to ? to_text(oslo_day(*row.to)) : "") + " ";
    }
    return text;
  };
  const std::string_view id = "IP-07 IP-11 IP-30";
  CAPTURE(id);
  NeedAssessed none = lasting(kDps);
  none.long_term = false;
  story.told("2026-03-02", {none});
  CHECK(bearers() == "");
  story.told("2026-03-03", {levels(lasting(kGp, {kDps}), false, true)});
  CHECK(bearers() == "13:2026-03-03/ ");
  story.told("2026-03-04", {levels(lasting(kGp, {kDps, kHospital}), false, true)});
  CHECK(bearers() == "13:2026-03-03/2026-03-04 14:2026-03-04/ ");
  story.told("2026-03-10", started());
  CHECK(bearers() == "13:2026-03-03/2026-03-04 14:2026-03-04/2026-03-10 14:2026-03-10/ ");
  story.told("2026-04-10", {levels(lasting(kGp, {kDps}), true, true)});
  CHECK(bearers() ==
        "13:2026-03-03/2026-03-04 14:2026-03-04/2026-03-10 14:2026-03-10/2026-04-10 1:2026-04-10/ ");
  const NextStep next{NextStepKind::Declined, {}, {}, {}};
  story.told("2026-05-10", {PlanClosed{CloseReason::GoalsReached, next, kPresent}});
  CHECK(bearers().find("1:2026-04-10/2026-05-10 ") != std::string::npos);
}

TEST_CASE("plan right: nobody in the specialist services is known") {
  Story story;  // the small profile has none
  const Decision told = story.told("2026-03-02", {levels(lasting(kNav), false, true)});
  for (const Finding& finding : told.findings) CHECK(finding.owner == kUnit);
}

TEST_CASE("plan right: what is found when the need is assessed") {
  const auto findings = [](std::optional<bool> municipal) {
    Story story = wide();
    return story.told("2026-03-02", {levels(lasting(kDps), municipal, true)}).findings;
  };
  const struct {
    std::string_view id;
    std::optional<bool> municipal;
    const char* rule;
    const char* text;
    bool found;
  } rows[] = {
      {"IP-07", true, "IP-07", "municipality-leads", true},
      {"IP-07 not assessed", std::nullopt, "IP-07", "municipality-leads", false},
      {"IP-11", false, "IP-11", "specialist-leads", true},
      {"IP-11 both", true, "IP-11", "specialist-leads", false},
      {"IP-30", true, "IP-30", "municipality-appoints", true},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    CHECK(has(findings(row.municipal), row.rule, row.text) == row.found);
  }
}

TEST_CASE("plan right: IP-17 a control examination accounts for the plan, or says why not") {
  const struct {
    std::string_view id;
    ControlExaminationHeld held;
    bool found;
  } rows[] = {
      {"accounts for it", {kDps, true, {}}, false},
      {"says why not", {kDps, false, "personen vil ikke"}, false},
      {"neither", {kDps, false, {}}, true},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = wide();
    CHECK(has(story.told("2026-03-02", {row.held}).findings, "IP-17", "examination-without-plan") ==
          row.found);
  }
}

TEST_CASE("plan right: services that the profile does not have are found in facts and refused in acts") {
  NeedAssessed contact = lasting(kNav, {kNav, kStranger});
  const struct {
    std::string_view where;
    EventBody body;
  } rows[] = {
      {"/body/service", {lasting(kStranger)}},
      {"/body/in_contact/1", {contact}},
      {"/body/service", {NeedNotified{kStranger, kUnit}}},
      {"/body/recipient", {NeedNotified{kNav, kStranger}}},
      {"/body/service", {MainResponsibilitySettled{kStranger}}},
      {"/body/services/0", {MainResponsibilityDisputed{{kStranger}, {}}}},
      {"/body/service",
       {CoordinatorOffered{CoordinatorRole::Municipal, OfferStanding::Offered, kStranger, {}}}},
      {"/body/service", {CoordinatorWished{kStranger, {}, {}}}},
      {"/body/substitute/service", {AbsenceBegun{CoordinatorRole::Plan, {}, Coordinator{kStranger}, {}}}},
      {"/body/service", {ControlExaminationHeld{kStranger, true, {}}}},
  };
  for (const auto& row : rows) {
    CAPTURE(code(row.body.kind()));
    Story story = wide();
    CHECK(has(story.told("2026-03-02", row.body).findings, "IP-28", "unknown-service"));
    const Result<Decision> act = story.done("2026-03-03", row.body);
    REQUIRE_FALSE(act.ok());
    CHECK(act.error().status == Status::UnknownService);
    CHECK(act.error().where == row.where);
  }
}

TEST_CASE("plan right: IP-32 where to complain follows the law of the plan") {
  const RulePack& pack = (*compiled_pack())->pack;
  const struct {
    TaskBasis basis;
    std::string_view rule;
    int weeks;
  } rows[] = {
      {TaskBasis::Hol, "IP-32-health", 4},        {TaskBasis::Sphl, "IP-32-health", 4},
      {TaskBasis::Phvl, "IP-32-health", 4},       {TaskBasis::Other, "IP-32-health", 4},
      {TaskBasis::Stjl, "IP-32-social", 3},       {TaskBasis::Navl, "IP-32-nav", 3},
      {TaskBasis::Bvl, "IP-32-child-welfare", 3},
  };
  for (const auto& row : rows) {
    CAPTURE(row.rule);
    const ComplaintRoute route = complaint_route(row.basis, pack, day("2026-03-02"));
    CHECK(route.rule == row.rule);
    CHECK(route.weeks == row.weeks);
    const Rule* rule = find_rule(pack, route.rule);
    REQUIRE(rule);
    CHECK(rule->texts[0].key == route.text);
    CHECK(
        std::any_of(pack.words.begin(), pack.words.end(), [&](const auto& w) { return w.key == route.to; }));
  }
  CHECK_FALSE(complaint_route(TaskBasis::Hol, pack, day("2020-03-02")).weeks.has_value());
}

TEST_CASE("plan right: IP-32 the plan keeps the law that it was started under") {
  Story story = wide();
  story.told("2026-03-02", started());
  CHECK(story.state().plan()->basis == TaskBasis::Hol);
  Event event = story.events.back();
  auto entry = std::make_shared<Entry>(*event.entry);
  entry->context.task_basis = TaskBasis::Bvl;
  story.events.back().entry = entry;
  story.told("2026-03-03", {PlanRevised{small_plan(), kPresent}});
  CHECK(story.state().plan()->basis == TaskBasis::Bvl);
}

TEST_CASE("plan right: IP-33 the summary says whether there is a plan, where, and who coordinates") {
  Desk desk;
  desk.load_profile();
  desk.report(offered());
  CHECK_FALSE(holds(desk.read(QueryKind::Summary), "plan_place"));
  CarePlan plan = small_plan();
  plan.place = "Journalen, fane Individuell plan";
  desk.report(started(plan));
  const std::string summary = desk.read(QueryKind::Summary);
  CHECK(holds(summary, R"("stage":"active")"));
  CHECK(holds(summary, R"("plan_place":"Journalen, fane Individuell plan")"));
  CHECK(holds(summary, R"("coordinator_state":"in-place")"));
  CHECK(holds(summary, R"("service_name":"Rustjenesten")"));
}

}  // namespace
}  // namespace varde::test
