// What follows from a running plan, and what is found when its content is written.
#include "story.h"

namespace varde::test {
namespace {

Story led(const CarePlan& plan = whole_plan()) {
  Story story = ready();
  story.told("2026-03-02", {PlanStarted{plan, Coordinator{kSubstance, {}, {}}, kPresent}});
  story.told("2026-03-02", {PlanShown{ShownHow::Together, true, {}}});
  return story;
}
// The duty of that rule and text; null when it does not stand.
std::optional<Obligation> duty(const Story& story, const char* rule, const char* text) {
  for (const Obligation& row : story.duties()) {
    if (row.rule == rule && row.text == text) return row;
  }
  return std::nullopt;
}
CivilDate last_day_of(const Obligation& row) { return oslo_day(Instant{row.due->us - 1}); }
Participant kin(std::optional<bool> person, std::optional<bool> theirs, ParticipantStanding standing) {
  Participant one;
  one.id = "p2";
  one.role = ParticipantRole::NextOfKin;
  one.person_wants = person;
  one.kin_wants = theirs;
  one.standing = standing;
  one.contributes = "Kjører til timen";
  return one;
}

TEST_CASE("follow-up: IP-18 a measure that takes a decision") {
  CarePlan plan = whole_plan();
  plan.activities[0].service = kNav;
  plan.activities[0].needs_decision = true;
  Story story = led(plan);
  SUBCASE("is the service's to settle, until it is there") {
    const auto missing = duty(story, "IP-18", "decision-missing");
    REQUIRE(missing);
    CHECK(missing->owner == kNav);
    CHECK(missing->subject == "activity:a1");
    CHECK(last_day_of(*missing) == day("2026-04-01"));
    plan.activities[0].decision = ServiceDecision{"2026/17", {}, {}, {}};
    story.told("2026-03-05", {PlanRevised{plan, kPresent}});
    for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-18", 0) != 0);
  }
  SUBCASE("is looked at before it runs out, and after") {
    plan.activities[0].decision = ServiceDecision{"2026/17", {}, day("2026-09-30"), {}};
    story.told("2026-03-05", {PlanRevised{plan, kPresent}});
    const auto expires = duty(story, "IP-18", "decision-expires");
    const auto expired = duty(story, "IP-18", "decision-expired");
    REQUIRE(expires);
    REQUIRE(expired);
    CHECK(expires->opens == oslo_midnight(day("2026-08-01")));
    CHECK(last_day_of(*expires) == day("2026-09-30"));
    CHECK(expires->closes == expired->opens);
    CHECK(expired->opens == oslo_midnight(day("2026-10-01")));
    CHECK(last_day_of(*expired) == day("2026-10-31"));
    CHECK(expired->owner == kNav);
  }
  SUBCASE("asks for nothing when it is over") {
    story.told("2026-03-05", {ActivityChanged{"a1", ActivityStatus::Stopped, {}}});
    for (const std::string& name : story.duty_names()) CHECK(name.rfind("IP-18", 0) != 0);
  }
}

CarePlan two_services() {
  CarePlan plan = whole_plan();
  plan.activities.push_back({"a2", "Arbeidstrening", kNav, {"g1"}, "to dager", {}, "På verkstedet"});
  return plan;
}

TEST_CASE("follow-up: R-073 two services at work make a group") {
  CHECK_FALSE(duty(led(), "R-073", "call-group"));
  SUBCASE("with a convener and a day") {
    Story story = led(two_services());
    const auto call = duty(story, "R-073", "call-group");
    REQUIRE(call);
    CHECK(call->owner == kSubstance);
    CHECK(last_day_of(*call) == day("2026-04-01"));
    CarePlan plan = two_services();
    plan.group = ResponsibilityGroup{kNav, {}, "Hver måned"};
    story.told("2026-03-05", {PlanRevised{plan, kPresent}});
    CHECK(duty(story, "R-073", "call-group"));
    plan.group->next_meeting = day("2026-03-24");
    story.told("2026-03-06", {PlanRevised{plan, kPresent}});
    CHECK_FALSE(duty(story, "R-073", "call-group"));
    const auto meets = duty(story, "R-209", "group-meets");
    REQUIRE(meets);
    CHECK(meets->owner == kNav);
    CHECK(meets->opens == oslo_midnight(day("2026-03-10")));
    CHECK(last_day_of(*meets) == day("2026-03-24"));
    story.told("2026-03-23", {PlanReviewed{{}, {}, kPresent}});
    CHECK(duty(story, "R-209", "group-meets"));
    // The group has met, and wants a next day.
    story.told("2026-03-24", {PlanReviewed{{}, {}, kPresent}});
    CHECK_FALSE(duty(story, "R-209", "group-meets"));
    const auto again = duty(story, "R-073", "call-group");
    REQUIRE(again);
    CHECK(last_day_of(*again) == day("2026-04-23"));
  }
  SUBCASE("when one of them only takes part") {
    CarePlan plan = whole_plan();
    Participant nav;
    nav.id = "p2";
    nav.service = kNav;
    nav.contributes = "Økonomi";
    plan.participants.push_back(nav);
    CHECK(duty(led(plan), "R-073", "call-group"));
    plan.participants[1].standing = ParticipantStanding::Invited;
    CHECK_FALSE(duty(led(plan), "R-073", "call-group"));
  }
  SUBCASE("not after one of them is done") {
    Story story = led(two_services());
    story.told("2026-03-05", {ActivityChanged{"a2", ActivityStatus::Completed, {}}});
    CHECK_FALSE(duty(story, "R-073", "call-group"));
  }
}

TEST_CASE("follow-up: R-073 no group without the person's consent") {
  Story story = ready();
  const Uuid consent = story.last();
  story.told("2026-03-02", {PlanStarted{two_services(), Coordinator{kSubstance, {}, {}}, kPresent}});
  CHECK(duty(story, "R-073", "call-group"));
  story.told("2026-03-04", {ConsentWithdrawn{consent, {}}});
  CHECK_FALSE(duty(story, "R-073", "call-group"));
  Consent dated;
  dated.until = day("2026-05-31");
  story.told("2026-03-10", {ConsentGiven{dated}});
  const auto call = duty(story, "R-073", "call-group");
  REQUIRE(call);
  CHECK(last_day_of(*call) == day("2026-04-09"));
  CHECK(call->closes == oslo_midnight(day("2026-06-01")));
}

TEST_CASE("follow-up: R-208 each version is shown to the person") {
  Story story = ready();
  story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{kSubstance, {}, {}}, kPresent}});
  const auto show = duty(story, "R-208", "show-plan");
  REQUIRE(show);
  CHECK(show->owner == kSubstance);
  CHECK(last_day_of(*show) == day("2026-03-16"));
  CarePlan plan = whole_plan();
  plan.title = "Planen min";
  // The oldest version that the person has not seen counts, however often it is revised.
  story.told("2026-03-10", {PlanRevised{plan, kPresent}});
  CHECK(duty(story, "R-208", "show-plan")->id == show->id);
  CHECK(last_day_of(*duty(story, "R-208", "show-plan")) == day("2026-03-16"));
  for (const ShownHow how : {ShownHow::Together, ShownHow::Declined, ShownHow::ReadAloud}) {
    Story shown = story;
    shown.told("2026-03-11", {PlanShown{how, {}, {}}});
    CHECK_FALSE(duty(shown, "R-208", "show-plan"));
    shown.told("2026-05-04", {PlanRevised{plan, kPresent}});
    CHECK(last_day_of(*duty(shown, "R-208", "show-plan")) == day("2026-05-18"));
  }
}

TEST_CASE("follow-up: R-208 what the person wants otherwise is taken up by a revision") {
  Story story = led();
  CHECK_FALSE(duty(story, "R-208", "take-up"));
  story.told("2026-03-10", {PlanAmended{"goal:g1", "Jeg vil sove hele natta, uten piller."}});
  const auto take_up = duty(story, "R-208", "take-up");
  REQUIRE(take_up);
  CHECK(take_up->owner == kSubstance);
  CHECK(take_up->subject == "goal:g1");
  CHECK(last_day_of(*take_up) == day("2026-03-24"));
  // One row, for the oldest.
  story.told("2026-03-12", {PlanShown{ShownHow::Together, false, "Ikke slik"}});
  CHECK(duty(story, "R-208", "take-up")->id == take_up->id);
  story.told("2026-03-11", {PlanRevised{whole_plan(), kPresent}});
  CHECK(last_day_of(*duty(story, "R-208", "take-up")) == day("2026-03-26"));
  CHECK(duty(story, "R-208", "take-up")->subject == "plan");
  // A revision is not held up by the no; it answers it.
  const auto revised = story.done("2026-03-16", {PlanRevised{whole_plan(), kPresent}});
  REQUIRE(revised.ok());
  CHECK(revised->answer == Status::Ok);
  CHECK_FALSE(duty(story, "R-208", "take-up"));
}

TEST_CASE("follow-up: R-208 words of the day on which the plan began are not answered by its beginning") {
  Story story = led();
  story.told("2026-03-02", {PlanAmended{{}, "Og så vil jeg ut på tur."}});
  CHECK(duty(story, "R-208", "take-up"));
  story.told("2026-03-02", {PlanRevised{whole_plan(), kPresent}});
  CHECK_FALSE(duty(story, "R-208", "take-up"));
}

TEST_CASE("follow-up: R-208 words on a plan that nobody told the start of are kept and owned") {
  Story story;
  story.told("2026-03-02", {PlanAmended{{}, "Jeg vil flytte."}});
  const auto take_up = duty(story, "R-208", "take-up");
  REQUIRE(take_up);
  CHECK(take_up->owner == kUnit);
}

TEST_CASE("follow-up: FG-09 an agreement on coming back is renewed in time") {
  CarePlan plan = whole_plan();
  plan.crisis = CrisisPlan{{"Sover ikke"}, {"Gå tur"}, {"Kari"}, Readmission{kNav, "Ring først", {}}};
  CHECK_FALSE(duty(led(plan), "FG-09", "renew-readmission"));
  plan.crisis->readmission->until = day("2026-12-31");
  const auto renew = duty(led(plan), "FG-09", "renew-readmission");
  REQUIRE(renew);
  CHECK(renew->owner == kSubstance);
  CHECK(renew->opens == oslo_midnight(day("2026-12-01")));
  CHECK(last_day_of(*renew) == day("2026-12-31"));
}

TEST_CASE("follow-up: IP-28 every service that a plan names is looked into when nobody knows it") {
  const auto named = [](void (*write)(CarePlan&)) {
    CarePlan plan = whole_plan();
    write(plan);
    return has(led(plan).duty_names(), "IP-28/unknown-service@2026-03-16");
  };
  CHECK_FALSE(named([](CarePlan&) {}));
  CHECK(named([](CarePlan& p) { p.made_by = kStranger; }));
  CHECK(named([](CarePlan& p) { p.participants[0].service = kStranger; }));
  CHECK(named([](CarePlan& p) { p.group = ResponsibilityGroup{kStranger, {}, {}}; }));
  CHECK(named([](CarePlan& p) { p.activities[0].decision = ServiceDecision{"1", {}, {}, kStranger}; }));
  CHECK(named([](CarePlan& p) { p.crisis = CrisisPlan{{}, {}, {}, Readmission{kStranger, "Ring", {}}}; }));
}

// --- what is found

struct Row {
  std::string_view id;
  void (*write)(CarePlan&);
  const char* finding;  // "RULE/key"; empty: no finding at all
};

TEST_CASE("content gates: what is found when a plan is written") {
  const Row rows[] = {
      {"a whole plan", [](CarePlan&) {}, ""},
      {"R-208 all goals in a service's words", [](CarePlan& p) { p.goals[0].service_words = true; },
       "R-208/service-words"},
      {"R-208 one in the person's own",
       [](CarePlan& p) {
         p.goals[0].service_words = true;
         p.goals.push_back({"g2", "Jeg vil på fjellet"});
       },
       ""},
      {"R-262 treatment only",
       [](CarePlan& p) {
         p.goals[0].area = Need::SubstanceUse;
         p.activities[0].area = Need::Medication;
       },
       "R-262/treatment-only"},
      {"R-262 a life beside it",
       [](CarePlan& p) {
         p.goals[0].area = Need::SubstanceUse;
         p.activities[0].area = Need::Dental;
       },
       ""},
      {"R-262 not stated is not known", [](CarePlan& p) { p.goals[0].area = Need::SubstanceUse; }, ""},
      {"IP-24 not wanted, and in",
       [](CarePlan& p) { p.participants = {kin(false, true, ParticipantStanding::TakesPart)}; },
       "IP-24/kin-without-wish"},
      {"IP-24 not wanted, and asked",
       [](CarePlan& p) { p.participants = {kin(false, {}, ParticipantStanding::Invited)}; },
       "IP-24/kin-without-wish"},
      {"IP-24 not wanted, and not in",
       [](CarePlan& p) { p.participants.push_back(kin(false, true, ParticipantStanding::NotWanted)); }, ""},
      {"IP-24 unwilling, and in",
       [](CarePlan& p) { p.participants = {kin(true, false, ParticipantStanding::TakesPart)}; },
       "IP-24/kin-unwilling"},
      {"IP-24 both want it, and left out",
       [](CarePlan& p) { p.participants.push_back(kin(true, true, ParticipantStanding::NotWanted)); },
       "IP-24/kin-left-out"},
      {"IP-24 both want it",
       [](CarePlan& p) { p.participants = {kin(true, true, ParticipantStanding::TakesPart)}; }, ""},
      {"IP-24 is about kin", [](CarePlan& p) { p.participants[0].person_wants = false; }, ""},
      {"FG-06 no crisis plan",
       [](CarePlan& p) {
         p.needs = {{Need::MentalHealth, {}}};
       },
       "FG-06/no-crisis-plan"},
      {"FG-06 a crisis plan",
       [](CarePlan& p) {
         p.needs = {{Need::MentalHealth, {}}};
         p.crisis = CrisisPlan{};
       },
       ""},
      {"R-058 two participants with one mark",
       [](CarePlan& p) { p.participants.push_back(p.participants[0]); }, "R-058/duplicate-id"},
      {"IP-28 a participant's service", [](CarePlan& p) { p.participants[0].service = kStranger; },
       "IP-28/unknown-service"},
      {"IP-28 who makes it", [](CarePlan& p) { p.made_by = kStranger; }, "IP-28/unknown-service"},
      {"IP-28 who decided",
       [](CarePlan& p) {
         p.activities[0].decision = ServiceDecision{"1", {}, {}, kStranger};
       },
       "IP-28/unknown-service"},
      {"IP-28 who calls the group",
       [](CarePlan& p) {
         p.group = ResponsibilityGroup{kStranger, {}, {}};
       },
       "IP-28/unknown-service"},
      {"IP-28 where to come back",
       [](CarePlan& p) {
         p.crisis = CrisisPlan{{}, {}, {}, Readmission{kStranger, "Ring", {}}};
       },
       "IP-28/unknown-service"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CarePlan plan = whole_plan();
    row.write(plan);
    for (const bool revises : {false, true}) {
      Story story = revises ? running() : ready();
      const Decision written =
          revises ? story.told("2026-03-10", {PlanRevised{plan, kPresent}})
                  : story.told("2026-03-10", {PlanStarted{plan, Coordinator{kSubstance, {}, {}}, kPresent}});
      const std::string name = row.finding;
      REQUIRE(written.findings.size() == (name.empty() ? 0 : 1));
      if (!name.empty()) CHECK(written.findings[0].rule + "/" + written.findings[0].text == name);
    }
  }
}

TEST_CASE("content gates: R-077 a service that does not do such things, and those that do") {
  Story story = ready();
  story.profile.services[1].capabilities = {Need::SubstanceUse, Need::HomeVisit};
  story.profile.services[2].capabilities = {Need::Work, Need::Economy};
  CarePlan plan = whole_plan();
  plan.activities[0].service = kNav;
  plan.activities[0].area = Need::HomeVisit;
  const EventBody start{PlanStarted{plan, Coordinator{kSubstance, {}, {}}, kPresent}};
  const auto found = [&](const Story& from) {
    Story copy = from;
    return copy.told("2026-03-10", start).findings;
  };
  const std::vector<Finding> findings = found(story);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].text == "lacks-capability");
  CHECK(findings[0].owner == kNav);
  CHECK(findings[0].subject == "activity:a1");
  CHECK(findings[1].text == "can-help");
  CHECK(findings[1].owner == kSubstance);
  // Advice: the act goes on.
  Story act = story;
  CHECK(act.done("2026-03-10", start)->answer == Status::Ok);
  // Nothing is said where nothing is stated, where nobody else does it, or where the one that did has ended.
  Story unstated = story;
  unstated.profile.services[2].capabilities.clear();
  CHECK(found(unstated).empty());
  Story nobody = story;
  nobody.profile.services[1].capabilities = {Need::SubstanceUse};
  CHECK(found(nobody).empty());
  Story ended = story;
  ended.profile.services[1].to = day("2026-03-09");
  CHECK(found(ended).empty());
  // Nor is one named that takes only those for whom something holds that is not known of this person.
  Story some = story;
  some.profile.services[1].when = {Circumstance::OlderAlcoholProblem};
  CHECK(found(some).empty());
  NeedAssessed need;
  need.service = kSubstance;
  need.circumstances = {Circumstance::OlderAlcoholProblem};
  some.told("2026-03-03", {need});
  CHECK(found(some).size() == 2);
}

TEST_CASE("content gates: R-232 whoever decides for another municipality's residents has the authority") {
  Agreement agreement;
  agreement.id = "vertskommune";
  agreement.kind = AgreementKind::DelegatedAuthority;
  agreement.members = {{"9901", day("2026-01-01"), {}, {}}, {"9902", day("2026-01-01"), {}, {}}};
  Agreement network = agreement;
  network.kind = AgreementKind::Network;
  struct DecisionRow {
    std::string_view id;
    std::optional<std::string> lives;
    std::optional<std::string>
        decides;  // the municipality that runs the service; the profile's own when absent
    ServiceKind kind;
    std::vector<Agreement> agreements;
    bool found;
  };
  const DecisionRow rows[] = {
      {"the person's own", "9901", {}, ServiceKind::Nav, {}, false},
      {"another's service", "9901", "9902", ServiceKind::Nav, {}, true},
      {"a resident of another", "9902", {}, ServiceKind::Nav, {}, true},
      {"the resident's own", "9902", "9902", ServiceKind::Nav, {}, false},
      {"nobody knows where the person lives", {}, "9902", ServiceKind::Nav, {}, false},
      {"delegated", "9901", "9902", ServiceKind::Nav, {agreement}, false},
      {"a network delegates nothing", "9901", "9902", ServiceKind::Nav, {network}, true},
      {"a hospital is no municipality's", "9902", {}, ServiceKind::HospitalUnit, {}, false},
  };
  for (const DecisionRow& row : rows) {
    CAPTURE(row.id);
    Story story = ready();
    story.profile.services[2].municipality = row.decides;
    story.profile.services[2].kind = row.kind;
    story.profile.agreements = row.agreements;
    Person person;
    person.municipality = row.lives;
    story.told("2026-03-02", {PersonRegistered{person}});
    CarePlan plan = whole_plan();
    plan.activities[0].decision = ServiceDecision{"2026/17", {}, {}, kNav};
    const Decision start =
        story.told("2026-03-02", {PlanStarted{plan, Coordinator{kSubstance, {}, {}}, kPresent}});
    CHECK(has(start.findings, "R-232", "decision-without-authority") == row.found);
    CHECK(start.findings.size() == (row.found ? 1 : 0));
  }
}

TEST_CASE("content gates: FG-06 is said once, of the first version after the need is known") {
  NeedAssessed need;
  need.service = kSubstance;
  need.needs = {Need::SubstanceUse};
  const auto revised = [](Story& story, const char* on) {
    return has(story.told(on, {PlanRevised{whole_plan(), kPresent}}).findings, "FG-06", "no-crisis-plan");
  };
  Story after = running();
  CHECK_FALSE(revised(after, "2026-03-03"));
  after.told("2026-03-04", {need});
  CHECK(revised(after, "2026-03-05"));
  CHECK_FALSE(revised(after, "2026-03-06"));
  Story before = ready();
  before.told("2026-03-02", {need});
  CHECK(has(before.told("2026-03-04", {PlanStarted{whole_plan(), {}, kPresent}}).findings, "FG-06",
            "no-crisis-plan"));
  CHECK_FALSE(revised(before, "2026-03-05"));
}

TEST_CASE("content gates: IP-21 a consent can be found again") {
  struct ConsentRow {
    std::string_view id;
    ConsentGiver giver;
    std::optional<std::string> name;
    ConsentForm form;
    std::optional<std::string> evidence;
    const char* finding;
  };
  const ConsentRow rows[] = {
      {"oral, the person", ConsentGiver::Person, {}, ConsentForm::Oral, {}, ""},
      {"a parent without a name", ConsentGiver::Parent, {}, ConsentForm::Oral, {}, "giver-unnamed"},
      {"a guardian with one", ConsentGiver::Guardian, "Verge", ConsentForm::Oral, {}, ""},
      {"on paper, nobody knows where",
       ConsentGiver::Person,
       {},
       ConsentForm::Written,
       {},
       "evidence-missing"},
      {"a signature, nobody knows where",
       ConsentGiver::Person,
       {},
       ConsentForm::Digital,
       {},
       "evidence-missing"},
      {"on paper", ConsentGiver::Person, {}, ConsentForm::Written, "arkiv 12", ""},
  };
  for (const ConsentRow& row : rows) {
    CAPTURE(row.id);
    Consent consent;
    consent.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
    consent.giver = row.giver;
    consent.giver_name = row.name;
    consent.form = row.form;
    consent.evidence = row.evidence;
    Story story;
    const Decision given = story.told("2026-03-02", {ConsentGiven{consent}});
    REQUIRE(given.findings.size() == (std::string_view(row.finding).empty() ? 0 : 1));
    if (!given.findings.empty()) CHECK(given.findings[0].text == row.finding);
  }
}

TEST_CASE("content gates: goals are known, and looked at in a review") {
  Story story = led();
  const EventBody stranger{GoalAssessed{"g9", Achievement::Improving, {}, kPresent}};
  CHECK(has(story.told("2026-03-05", stranger).findings, "R-285", "unknown-goal"));
  CHECK(story.done("2026-03-05", stranger).error().status == Status::NotFound);
  const EventBody review{PlanReviewed{{}, {}, kPresent}};
  CHECK(has(story.told("2026-05-01", review).findings, "DL-23", "goals-not-assessed"));
  CHECK(
      story.told("2026-05-02", {GoalAssessed{"g1", Achievement::Improving, {}, kPresent}}).findings.empty());
  CHECK(story.told("2026-05-02", review).findings.empty());
}

TEST_CASE("content gates: a goal, a showing and a change are of a plan that runs") {
  for (const EventBody& body : {EventBody{GoalAssessed{"g1", Achievement::Improving, {}, kPresent}},
                                EventBody{PlanShown{}}, EventBody{PlanAmended{{}, "Jeg vil flytte."}}}) {
    Story story = ready();
    const auto act = story.done("2026-03-05", body);
    REQUIRE(act.ok());
    CHECK(act->answer == Status::Refused);
    CHECK(has(act->findings, "R-033", "no-active-plan"));
    CHECK(has(story.told("2026-03-05", body).findings, "R-033", "no-active-plan"));
  }
}

TEST_CASE("content gates: R-034 three decisions in a row without the person") {
  const Participation no{ParticipationHow::OfferedDeclined, {}};
  const auto review = [&](Story& story, const char* on, const Participation& how) {
    return has(story.told(on, {PlanReviewed{{}, {}, how}}).findings, "R-034", "declined-series");
  };
  Story story = led();
  CHECK_FALSE(review(story, "2026-04-01", no));
  CHECK_FALSE(review(story, "2026-04-02", no));
  const Uuid second = story.last();
  // What decides nothing neither makes nor breaks the row.
  story.told("2026-04-02", {PlanOffered{kNav, true, true, no}});
  story.told("2026-04-02", {PlanShown{}});
  Story broken = story;
  CHECK_FALSE(review(broken, "2026-04-03", kPresent));
  CHECK_FALSE(review(broken, "2026-04-04", no));
  Story voided = story;
  voided.told("2026-04-03", {EventVoided{second, "feilført"}});
  CHECK_FALSE(review(voided, "2026-04-03", no));
  CHECK(review(voided, "2026-04-04", no));
  CHECK(review(story, "2026-04-03", no));
}

TEST_CASE("IP-23: to offer a coordinator decides nothing; the answer does") {
  for (const OfferStanding standing : {OfferStanding::Offered, OfferStanding::Declined}) {
    Story story;
    CoordinatorOffered offered;
    offered.standing = standing;
    CHECK(has(story.told("2026-03-02", {offered}).findings, "IP-23", "participation-missing") ==
          (standing == OfferStanding::Declined));
  }
}

}  // namespace
}  // namespace varde::test
