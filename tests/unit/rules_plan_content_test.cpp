// What a plan is to hold. Each row: one thing that is otherwise than in a whole plan, how its item stands
// then, and the duty that follows, with the last good day.
#include "rules/plan_content.h"
#include "story.h"

namespace varde::test {
namespace {

using State = PlanItemState;

Person born(const char* date) {
  Person person;
  person.born = *parse_partial_date(date);
  return person;
}
Participant service_part(const char* id, ParticipantStanding standing) {
  Participant one;
  one.id = id;
  one.service = kNav;
  one.standing = standing;
  return one;
}
void need(Story& story, std::optional<bool> specialist, std::vector<Circumstance> circumstances,
          const char* on = "2026-03-02") {
  NeedAssessed need;
  need.service = kSubstance;
  need.specialist = specialist;
  need.circumstances = std::move(circumstances);
  story.told(on, {need});
}
void offer(Story& story, CoordinatorRole role, OfferStanding standing) {
  CoordinatorOffered offered;
  offered.role = role;
  offered.standing = standing;
  offered.participation = kPresent;
  story.told("2026-03-02", {offered});
}

void nothing(Story&) {}
void whole(CarePlan&) {}
void child(Story& story) { story.told("2026-03-01", {PersonRegistered{born("2015-05-01")}}); }
void perhaps_a_child(Story& story) { story.told("2026-03-01", {PersonRegistered{born("2008")}}); }
void specialist(Story& story) { need(story, true, {}); }
void ill_child(Story& story) {
  child(story);
  need(story, std::nullopt, {Circumstance::ChildSeriouslyIll});
}
void lasting_illness(Story& story) {
  need(story, true, {Circumstance::SeriousIllness, Circumstance::LastingTreatment});
}

struct Row {
  std::string_view id;
  PlanItem item;
  void (*tell)(Story&);  // before the plan starts on 2026-03-02
  void (*write)(CarePlan&);
  State state;
  const char* duty;  // empty: none of the item's own
};

std::string rule_of(PlanItem item) {
  for (const PlanItemCheck& check : plan_items({}, {}, Story().basis(), at("2026-03-02T12:00:00Z"))) {
    if (check.item == item) return check.rule;
  }
  return {};
}

void check(const Row& row) {
  CAPTURE(row.id);
  Story story = ready("2026-03-02");
  row.tell(story);
  CarePlan plan = whole_plan();
  row.write(plan);
  story.told("2026-03-02", {PlanStarted{plan, Coordinator{kSubstance, {}, {}}, kPresent}});
  const CaseState state = story.state();
  for (const PlanItemCheck& one :
       plan_items(state, *state.plan(), story.basis(), at("2026-03-03T12:00:00Z"))) {
    if (one.item == row.item) CHECK(one.state == row.state);
  }
  const std::string rule = rule_of(row.item) + "/";
  std::vector<std::string> own;
  for (const std::string& name : story.duty_names()) {
    if (name.rfind(rule, 0) == 0) own.push_back(name);
  }
  if (std::string_view(row.duty).empty()) {
    CHECK(own.empty());
  } else {
    REQUIRE(own.size() == 1);
    CHECK(own[0] == rule + row.duty);
    for (const Obligation& duty : story.duties()) {
      if (duty.rule + "/" == rule) CHECK(duty.owner == kSubstance);
    }
  }
}

TEST_CASE("plan content: the list, item by item") {
  const Row rows[] = {
      {"a filled", PlanItem::Goals, nothing, whole, State::Filled, ""},
      {"a no goal", PlanItem::Goals, nothing, [](CarePlan& p) { p.goals.clear(); }, State::Gap,
       "no-goal@2026-04-01"},
      {"a no resources", PlanItem::Goals, nothing, [](CarePlan& p) { p.resources.clear(); }, State::Gap,
       "no-resources@2026-04-01"},
      {"a no needs", PlanItem::Goals, nothing, [](CarePlan& p) { p.needs.clear(); }, State::Gap,
       "no-needs@2026-04-01"},
      {"a one thing at a time", PlanItem::Goals, nothing,
       [](CarePlan& p) {
         p.goals.clear();
         p.resources.clear();
         p.needs.clear();
       },
       State::Gap, "no-goal@2026-04-01"},
      {"a none stated", PlanItem::Goals, nothing,
       [](CarePlan& p) {
         p.resources.clear();
         p.needs.clear();
         p.none_stated = {{PlanItem::Resources, "Vil ikke si"}, {PlanItem::Needs, "Vil ikke si"}};
       },
       State::NoneStated, ""},
      {"a a goal is not stated away", PlanItem::Goals, nothing,
       [](CarePlan& p) {
         p.goals.clear();
         p.none_stated = {{PlanItem::Goals, "Ingen"}};
       },
       State::Gap, "no-goal@2026-04-01"},
      {"b filled", PlanItem::Participants, nothing, whole, State::Filled, ""},
      {"b invited counts", PlanItem::Participants, nothing,
       [](CarePlan& p) { p.participants = {service_part("p2", ParticipantStanding::Invited)}; },
       State::Filled, ""},
      {"b declined does not", PlanItem::Participants, nothing,
       [](CarePlan& p) { p.participants = {service_part("p2", ParticipantStanding::Declined)}; }, State::Gap,
       "no-participants@2026-04-01"},
      {"b none stated", PlanItem::Participants, nothing,
       [](CarePlan& p) {
         p.participants.clear();
         p.none_stated = {{PlanItem::Participants, "Vil være alene om det"}};
       },
       State::NoneStated, ""},
      {"c filled", PlanItem::Responsible, nothing, whole, State::Filled, ""},
      {"c nobody makes it", PlanItem::Responsible, nothing, [](CarePlan& p) { p.made_by.reset(); },
       State::Gap, "no-maker@2026-04-01"},
      {"d filled", PlanItem::Contributions, nothing, whole, State::Filled, ""},
      {"d the person's own", PlanItem::Contributions, nothing,
       [](CarePlan& p) { p.person_contributes.reset(); }, State::Gap, "no-own-contribution@2026-04-01"},
      {"d somebody else's", PlanItem::Contributions, nothing,
       [](CarePlan& p) { p.participants[0].contributes.reset(); }, State::Gap, "no-contribution@2026-04-01"},
      {"d many in one row", PlanItem::Contributions, nothing,
       [](CarePlan& p) {
         for (const char* id : {"p2", "p3", "p4", "p5"})
           p.participants.push_back(service_part(id, ParticipantStanding::TakesPart));
       },
       State::Gap, "no-contribution@2026-04-01"},
      {"d not yet taking part", PlanItem::Contributions, nothing,
       [](CarePlan& p) { p.participants.push_back(service_part("p2", ParticipantStanding::Invited)); },
       State::Filled, ""},
      {"e filled", PlanItem::Measures, nothing, whole, State::Filled, ""},
      {"e no measure", PlanItem::Measures, nothing, [](CarePlan& p) { p.activities.clear(); }, State::Gap,
       "no-measure@2026-04-01"},
      {"e no extent", PlanItem::Measures, nothing, [](CarePlan& p) { p.activities[0].extent.reset(); },
       State::Gap, "no-extent@2026-04-01"},
      {"e nobody responsible", PlanItem::Measures, nothing,
       [](CarePlan& p) { p.activities[0].service.reset(); }, State::Gap, "no-responsible@2026-04-01"},
      {"e of nobody's measure, first who", PlanItem::Measures, nothing,
       [](CarePlan& p) {
         p.activities[0].service.reset();
         p.activities[0].extent.reset();
       },
       State::Gap, "no-responsible@2026-04-01"},
      {"f filled", PlanItem::Method, nothing, whole, State::Filled, ""},
      {"f no way", PlanItem::Method, nothing, [](CarePlan& p) { p.activities[0].how.reset(); }, State::Gap,
       "no-method@2026-04-01"},
      {"f of nobody's measure", PlanItem::Method, nothing,
       [](CarePlan& p) {
         p.activities[0].service.reset();
         p.activities[0].how.reset();
       },
       State::Gap, ""},
      {"f without measures it is e that asks", PlanItem::Method, nothing,
       [](CarePlan& p) { p.activities.clear(); }, State::Gap, ""},
      {"g filled by the plan's own", PlanItem::Coordinators, nothing, whole, State::Filled, ""},
      {"g specialist", PlanItem::Coordinators, specialist, whole, State::Gap,
       "no-coordinator-offer@2026-04-01"},
      {"g specialist offered", PlanItem::Coordinators,
       [](Story& story) {
         specialist(story);
         offer(story, CoordinatorRole::Specialist, OfferStanding::Declined);
       },
       whole, State::Filled, ""},
      {"g specialist appointed", PlanItem::Coordinators,
       [](Story& story) {
         specialist(story);
         story.told("2026-03-02",
                    {CoordinatorAppointed{Coordinator{kNav, {}, {}, CoordinatorRole::Specialist}, kPresent}});
       },
       whole, State::Filled, ""},
      {"g a child that is ill", PlanItem::Coordinators, ill_child, whole, State::Gap,
       "no-coordinator-offer@2026-04-01"},
      {"g a grown-up whose child is ill", PlanItem::Coordinators,
       [](Story& story) { need(story, std::nullopt, {Circumstance::ChildSeriouslyIll}); }, whole,
       State::Filled, ""},
      {"g contact doctor: IP-31 asks for one", PlanItem::Coordinators,
       [](Story& story) {
         lasting_illness(story);
         offer(story, CoordinatorRole::Specialist, OfferStanding::Offered);
       },
       whole, State::Gap, ""},
      {"g all of them found", PlanItem::Coordinators,
       [](Story& story) {
         lasting_illness(story);
         offer(story, CoordinatorRole::Specialist, OfferStanding::Offered);
         offer(story, CoordinatorRole::ContactDoctor, OfferStanding::NotRelevant);
       },
       whole, State::Filled, ""},
      {"h filled", PlanItem::Period, nothing, whole, State::Filled, ""},
      {"h no end", PlanItem::Period, nothing, [](CarePlan& p) { p.to.reset(); }, State::Gap,
       "no-period@2026-04-01"},
      {"h no review", PlanItem::Period, nothing, [](CarePlan& p) { p.reviews.clear(); }, State::Gap,
       "no-period@2026-04-01"},
      {"h review on the last day", PlanItem::Period, nothing,
       [](CarePlan& p) { p.reviews = {day("2027-03-01")}; }, State::Filled, ""},
      {"h review the day after", PlanItem::Period, nothing,
       [](CarePlan& p) { p.reviews = {day("2027-03-02")}; }, State::Gap, "review-outside-period@2026-04-01"},
      {"i filled", PlanItem::Consent, nothing, whole, State::Filled, ""},
      {"i withdrawn", PlanItem::Consent,
       [](Story& story) {
         story.told("2026-03-02", {ConsentWithdrawn{story.last(), {}}});
       },
       whole, State::Gap, ""},
      {"j filled", PlanItem::Cooperation, nothing, whole, State::Filled, ""},
      {"j not said", PlanItem::Cooperation, nothing, [](CarePlan& p) { p.cooperation.clear(); }, State::Gap,
       "no-cooperation@2026-04-01"},
      {"j none stated", PlanItem::Cooperation, nothing,
       [](CarePlan& p) {
         p.cooperation.clear();
         p.none_stated = {{PlanItem::Cooperation, "Ingen andre trengs"}};
       },
       State::NoneStated, ""},
      {"k not a child", PlanItem::Child, nothing, whole, State::NotRelevant, ""},
      {"k perhaps a child", PlanItem::Child, perhaps_a_child, whole, State::NotRelevant, ""},
      {"k a child", PlanItem::Child, child, whole, State::Gap, "no-child-participation@2026-04-01"},
      {"k a child that takes part", PlanItem::Child, child,
       [](CarePlan& p) { p.child_participation = "Sier selv hva som er viktig"; }, State::Filled, ""},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("plan content: all eleven items, in the order of the list") {
  std::string letters;
  for (const PlanItemCheck& one : plan_items({}, {}, Story().basis(), at("2026-03-02T12:00:00Z"))) {
    letters += std::string_view(one.rule).substr(std::string_view("IP-f-9-").size());
  }
  CHECK(letters == "abcdefghijk");
}

TEST_CASE("plan content: c and g of a plan that nobody leads are the duty to appoint, and no other") {
  Story story = ready();
  story.told("2026-03-02", {PlanStarted{whole_plan(), {}, kPresent}});
  const CaseState state = story.state();
  for (const PlanItemCheck& one :
       plan_items(state, *state.plan(), story.basis(), at("2026-03-03T12:00:00Z"))) {
    const bool led = one.item != PlanItem::Responsible && one.item != PlanItem::Coordinators;
    if (one.item != PlanItem::Child) CHECK((one.state == State::Filled) == led);
  }
  CHECK(has(story.duty_names(), "IP-25/appoint-coordinator@2026-03-16"));
  for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-f-9", 0) != 0);
}

TEST_CASE("plan content: g as it was last said of a person whose plan nobody leads") {
  const std::pair<OfferStanding, State> rows[] = {{OfferStanding::Offered, State::Filled},
                                                  {OfferStanding::Wanted, State::Filled},
                                                  {OfferStanding::Declined, State::Filled},
                                                  {OfferStanding::NotRelevant, State::NotRelevant}};
  for (const auto& [standing, state] : rows) {
    CAPTURE(std::string_view(code(standing)));
    Story story = ready();
    offer(story, CoordinatorRole::Municipal, OfferStanding::Offered);
    offer(story, CoordinatorRole::Municipal, standing);
    story.told("2026-03-02", {PlanStarted{whole_plan(), {}, kPresent}});
    const CaseState then = story.state();
    for (const PlanItemCheck& one :
         plan_items(then, *then.plan(), story.basis(), at("2026-03-03T12:00:00Z"))) {
      if (one.item == PlanItem::Coordinators) CHECK(one.state == state);
    }
  }
}

TEST_CASE("plan content: a gap is counted from the day it came about, and keeps its name") {
  Story story = ready();
  story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{kSubstance, {}, {}}, kPresent}});
  CarePlan plan = whole_plan();
  plan.activities.push_back({"a2", "Turgruppe", {}, {}, {}, {}});
  plan.activities.push_back({"a3", "Trening", kSubstance, {}, {}, {}});
  story.told("2026-09-01", {PlanRevised{plan, kPresent}});
  CHECK(has(story.duty_names(), "IP-f-9-e/no-extent@2026-10-01"));
  CHECK(has(story.duty_names(), "IP-f-9-e/no-responsible@2026-10-01"));
  plan.title = "Planen min";
  story.told("2026-09-20", {PlanRevised{plan, kPresent}});
  CHECK(has(story.duty_names(), "IP-f-9-e/no-extent@2026-10-01"));
  CHECK(has(story.duty_names(), "IP-f-9-e/no-responsible@2026-10-01"));
  // What is called off asks for nothing more.
  story.told("2026-09-21", {ActivityChanged{"a2", ActivityStatus::Cancelled, {}}});
  story.told("2026-09-21", {ActivityChanged{"a3", ActivityStatus::Cancelled, {}}});
  for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-f-9", 0) != 0);
}

TEST_CASE("plan content: what is asked of a child ends on the day that may be the eighteenth birthday") {
  Story story = ready();
  story.told("2026-03-01", {PersonRegistered{born("2008-04")}});
  need(story, std::nullopt, {Circumstance::SeriousIllness});
  story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{kSubstance, {}, {}}, kPresent}});
  int ends = 0;
  for (const Obligation& duty : story.duties()) {
    if (duty.rule != "IP-f-9-k" && duty.rule != "IP-f-9-g") continue;
    ++ends;
    CHECK(duty.closes == oslo_midnight(day("2026-04-01")));
  }
  CHECK(ends == 2);
  const CaseState state = story.state();
  const auto stands = [&](const char* instant) {
    return plan_items(state, *state.plan(), story.basis(), at(instant)).back().state;
  };
  CHECK(stands("2026-03-31T21:59:59Z") == State::Gap);
  CHECK(stands("2026-03-31T22:00:00Z") == State::NotRelevant);
}

TEST_CASE("plan content: g is counted from the need, and only from one that is known") {
  Story story = ready();
  story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{kSubstance, {}, {}}, kPresent}});
  need(story, std::nullopt, {}, "2026-03-10");
  for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-f-9", 0) != 0);
  need(story, true, {}, "2026-05-04");
  need(story, true, {}, "2026-05-20");
  CHECK(has(story.duty_names(), "IP-f-9-g/no-coordinator-offer@2026-06-03"));
  need(story, false, {}, "2026-05-21");
  for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-f-9", 0) != 0);
}

TEST_CASE("plan content: g counts the plan's coordinator in the specialist services as theirs") {
  const struct {
    std::string_view id;
    Uuid leads;
    bool lacks;
  } rows[] = {{"theirs", service(60), false}, {"of the municipality", kSubstance, true}};
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story;
    Service ward;
    ward.id = service(60);
    ward.kind = ServiceKind::Specialist;
    story.profile.services.push_back(ward);
    NeedAssessed need;
    need.service = kSubstance;
    need.specialist = true;
    story.told("2026-03-02", {need});
    story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{row.leads, {}, {}}, kPresent}});
    bool lacks = false;
    for (const std::string& name : story.duty_names())
      lacks = lacks || name.find("no-coordinator-offer") != std::string::npos;
    CHECK(lacks == row.lacks);
  }
}

TEST_CASE("plan content: IP-f-9-adapted is silent until a municipality wants it said") {
  Story story = ready();
  story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{kSubstance, {}, {}}, kPresent}});
  CHECK_FALSE(has(story.duty_names(), "IP-f-9-adapted/no-adaptation@2026-04-01"));
  story.profile.levels = {{"IP-f-9-adapted", Level::Advise, {}}};
  CHECK(has(story.duty_names(), "IP-f-9-adapted/no-adaptation@2026-04-01"));
  CarePlan plan = whole_plan();
  plan.adaptation = "På samisk, med tolk";
  story.told("2026-03-03", {PlanRevised{plan, kPresent}});
  CHECK_FALSE(has(story.duty_names(), "IP-f-9-adapted/no-adaptation@2026-04-01"));
}

TEST_CASE("plan content: a local limit moves all of it") {
  Story story = ready();
  story.profile.limits = {{"ip.content", 90}};
  story.told("2026-03-02", {PlanStarted{CarePlan{}, Coordinator{kSubstance, {}, {}}, kPresent}});
  int rows = 0;
  for (const Obligation& duty : story.duties()) {
    if (duty.rule.rfind("IP-f-9", 0) != 0) continue;
    ++rows;
    CHECK(oslo_day(Instant{duty.due->us - 1}) == day("2026-05-31"));
  }
  CHECK(rows == 7);
}

}  // namespace
}  // namespace varde::test
