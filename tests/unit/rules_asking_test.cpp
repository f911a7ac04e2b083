// whoever has a duty that waits for a consent asks for it.
#include <functional>

#include "rules/asking.h"
#include "rules/duty_tellings.h"
#include "telling_story.h"

namespace varde::test {
namespace {

// "Rustjenesten > Skolen 2026-03-10 2026-03-17": who asks about whom, from when and until which day.
std::vector<std::string> asks(const Story& story) {
  const auto name = [&](const std::string& subject) {
    for (const Service& service : story.profile.services) {
      if (subject == "service:" + to_text(service.id)) return service.name;
    }
    return subject;
  };
  std::vector<std::string> out;
  for (const Obligation& row : story.duties()) {
    if (row.rule != "R-271" || row.text != "ask-for") continue;
    out.push_back(name("service:" + to_text(row.owner)) + " > " + name(row.subject) + " " +
                  to_text(oslo_day(row.opens)) + " " + to_text(oslo_day(Instant{row.due->us - 1})));
  }
  return out;
}
std::string joined(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& one : list) out += one + "\n";
  return out;
}
std::vector<std::string> of_rule(const Story& story, const std::string& rule) {
  std::vector<std::string> out;
  for (const std::string& name : story.duty_names()) {
    if (name.rfind(rule + "/", 0) == 0) out.push_back(name);
  }
  return out;
}

Consent to_the_plan() {
  Consent out;
  out.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
  return out;
}
Consent to_the_school() {
  Consent out = sharing(to_service(kSubstance), to_service(kSchool));
  out.categories = {Category::Known};
  out.purposes = {Purpose::Planning};
  return out;
}
Consent until(Consent terms, const char* last) {
  terms.until = day(last);
  return terms;
}
ConsentAsked asked_and(AskAnswer answer, std::vector<Party> about = {to_service(kSchool)},
                       std::vector<Category> what = {}) {
  ConsentAsked out;
  out.service = kSubstance;
  out.answer = answer;
  out.recipients = std::move(about);
  out.categories = std::move(what);
  return out;
}
SharingDenied no_to(const Uuid& recipient, const char* last = nullptr) {
  SharingDenied out;
  out.recipients = {to_service(recipient)};
  if (last) out.until = day(last);
  return out;
}
Participant taking_part(const Uuid& service) {
  Participant out;
  out.id = "p" + std::to_string(service.data[15]);
  out.service = service;
  return out;
}
CarePlan meeting_plan() {
  CarePlan plan = small_plan();
  plan.participants = {taking_part(kNav), taking_part(kMental)};
  plan.group = ResponsibilityGroup{kSubstance, day("2026-04-09"), {}};
  return plan;
}

// The GP sees a need, the school helps too, and the plan runs, led by Rustjenesten, from 10 March 2026.
Story school_helps(const char* born_on = "1990-05-01") {
  Story story = telling(born_on);
  story.told("2026-03-02", {lasting(kGp, {kSchool})});
  story.told("2026-03-09", answered(PlanAnswer::Wants));
  Consent plan = to_the_plan();
  if (day(born_on) > day("2010-03-09")) plan.giver = ConsentGiver::Parent;
  story.told("2026-03-09", {ConsentGiven{plan}});
  story.told("2026-03-10", started());
  return story;
}

using Happens = std::function<void(Story&)>;
const char* const kAsks = "Rustjenesten > Skolen 2026-03-10 2026-03-17";

struct Row {
  std::string_view id;
  Happens happens;
  std::vector<std::string> asks;
  bool invites;   // the duty that waits is there
  int again = 0;  // duties to ask once more
};

Happens tell(const char* on, EventBody body) {
  return [=](Story& story) { story.told(on, body); };
}
Happens tell(const char* first, EventBody one, const char* then, EventBody other) {
  return [=](Story& story) {
    story.told(first, one);
    story.told(then, other);
  };
}

TEST_CASE("R-271: what stands beside an invitation that waits for a consent") {
  using A = AskAnswer;
  const Consent other_purpose = [] {
    Consent out = to_the_school();
    out.purposes = {Purpose::Care};
    return out;
  }();
  const std::vector<Row> rows = {
      {"nobody has asked", [](Story&) {}, {kAsks}, true},
      {"asked, and no answer", tell("2026-03-11", {asked_and(A::Asked)}), {kAsks}, true},
      {"yes, and no consent yet", tell("2026-03-11", {asked_and(A::Yes)}), {kAsks}, true},
      {"later", tell("2026-03-11", {asked_and(A::Later)}), {}, true, 1},
      {"no", tell("2026-03-11", {asked_and(A::No)}), {}, false},
      {"no to everybody", tell("2026-03-11", {asked_and(A::No, {})}), {}, false},
      {"no to schools", tell("2026-03-11", {asked_and(A::No, {to_kind(PartyKind::School)})}), {}, false},
      {"no about another", tell("2026-03-11", {asked_and(A::No, {to_service(kNav)})}), {kAsks}, true},
      {"no to something else",
       tell("2026-03-11", {asked_and(A::No, {to_service(kSchool)}, {Category::Health})}),
       {kAsks},
       true},
      {"no, and taken up again",
       tell("2026-03-11", {asked_and(A::No)}, "2026-03-12", {asked_and(A::Reopened)}),
       {},
       true,
       1},
      {"later, and then no",
       tell("2026-03-11", {asked_and(A::Later)}, "2026-03-12", {asked_and(A::No)}),
       {},
       false},
      {"consent", tell("2026-03-11", {ConsentGiven{to_the_school()}}), {}, true},
      {"no, and consent all the same",
       tell("2026-03-11", {asked_and(A::No)}, "2026-03-12", {ConsentGiven{to_the_school()}}),
       {},
       true},
      {"consent for something else", tell("2026-03-11", {ConsentGiven{other_purpose}}), {kAsks}, true},
      {"later, and consent for something else",
       tell("2026-03-11", {asked_and(A::Later)}, "2026-03-12", {ConsentGiven{other_purpose}}),
       {kAsks},
       true},
      {"consent that ends before it is due",
       tell("2026-03-11", {ConsentGiven{until(to_the_school(), "2026-03-20")}}),
       {"Rustjenesten > Skolen 2026-03-21 2026-03-24"},
       true},
      {"consent that ends when it should have been done",
       tell("2026-03-11", {ConsentGiven{until(to_the_school(), "2026-06-01")}}),
       {},
       true},
      {"... and has ended",
       tell("2026-03-11", {ConsentGiven{until(to_the_school(), "2026-06-01")}}, "2026-06-15",
            {asked_and(A::Asked)}),
       {"Rustjenesten > Skolen 2026-06-02 2026-06-09"},
       true},
      {"consent taken back",
       [](Story& story) {
         story.told("2026-03-11", {ConsentGiven{to_the_school()}});
         story.told("2026-03-16", {ConsentWithdrawn{story.events.back().id, {}}});
       },
       {"Rustjenesten > Skolen 2026-03-16 2026-03-23"},
       true},
      {"objection", tell("2026-03-11", {no_to(kSchool)}), {}, false},
      {"objection to another", tell("2026-03-11", {no_to(kNav)}), {kAsks}, true},
      {"objection that ends",
       tell("2026-03-11", {no_to(kSchool, "2026-03-15")}),
       {"Rustjenesten > Skolen 2026-03-16 2026-03-23"},
       true},
      {"an erased objection, and nothing that would open",
       [](Story& story) {
         story.told("2026-03-11", {no_to(kSchool)});
         story.told("2026-03-12", {EntryErased{{story.events.back().sequence}, "krav om sletting"}});
       },
       {kAsks},
       true},
      {"somebody else leads",
       tell("2026-03-11", appointed(kMental, CoordinatorRole::Plan)),
       {"Psykisk helse > Skolen 2026-03-10 2026-03-17"},
       true},
      {"NAV leads, and knows no more than the school",
       tell("2026-03-11", appointed(kNav, CoordinatorRole::Plan)),
       {"Legekontoret > NAV Vardevik 2026-03-10 2026-03-17", "NAV Vardevik > Skolen 2026-03-10 2026-03-17"},
       true},
      {"the plan has ended", tell("2026-03-12", {PlanClosed{CloseReason::Moved, {}, kPresent}}), {}, false},
      {"the person has died", tell("2026-03-12", {PlanClosed{CloseReason::Died}}), {}, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = school_helps();
    row.happens(story);
    CHECK(joined(asks(story)) == joined(row.asks));
    CHECK(of_rule(story, "IP-13").size() == (row.invites ? 1 : 0));
    int again = 0;
    for (const std::string& name : of_rule(story, "R-271")) again += name.rfind("R-271/ask-again", 0) == 0;
    CHECK(again == row.again);
  }
}

TEST_CASE("R-271: a no is that of whoever could say it then") {
  struct Said {
    std::string_view id;
    const char* born;
    Happens happens;
    std::vector<std::string> asks;
  };
  CompetenceAssessed lacking, regained;
  lacking.lacking = true;
  const EventBody no = {asked_and(AskAnswer::No)};
  const std::vector<Said> rows = {
      {"the parents', before 16",
       "2010-03-20",
       tell("2026-03-11", no),
       {"Rustjenesten > Skolen 2026-03-20 2026-03-24"}},
      {"the young person's own", "2010-03-01", tell("2026-03-11", no), {}},
      {"the person's, who has lost competence since",
       "1990-05-01",
       tell("2026-03-11", no, "2026-03-12", {lacking}),
       {}},
      {"the relative's, until competence is back",
       "1990-05-01",
       [=](Story& story) {
         story.told("2026-03-11", {lacking});
         story.told("2026-03-12", no);
         story.told("2026-03-13", {regained});
       },
       {"Rustjenesten > Skolen 2026-03-13 2026-03-20"}},
  };
  for (const Said& row : rows) {
    CAPTURE(row.id);
    Story story = school_helps(row.born);
    row.happens(story);
    CHECK(joined(asks(story)) == joined(row.asks));
  }
}

TEST_CASE("R-271: every duty that tells others, and when it waits") {
  struct Waits {
    std::string_view id;
    Happens happens;
    std::vector<std::string> asks;
    const char* rule;
    bool there;
  };
  const auto runs = [](NeedAssessed need, CarePlan plan = small_plan(), Consent consent = to_the_plan()) {
    return [=](Story& story) {
      story.told("2026-03-02", {need});
      story.told("2026-03-09", answered(PlanAnswer::Wants));
      story.told("2026-03-09", {ConsentGiven{consent}});
      story.told("2026-03-10", started(plan));
    };
  };
  const auto then = [](Happens first, const char* on, EventBody body) {
    return [=](Story& story) {
      first(story);
      story.told(on, body);
    };
  };
  const Happens gp_sees = tell("2026-03-02", {lasting(kGp)});
  const Happens ward_sees = tell("2026-03-02", {levels(lasting(kWard), true, true)});
  Consent named = to_the_plan();
  named.recipients = {to_service(kMental)};
  const Happens meets = runs(lasting(kSubstance), meeting_plan());
  const std::vector<Waits> rows = {
      {"IP-08 within health care", ward_sees, {}, "IP-08", true},
      {"IP-08 objection", then(ward_sees, "2026-03-03", {no_to(kUnit)}), {}, "IP-08", false},
      {"IP-09 within health care", gp_sees, {}, "IP-09", true},
      {"IP-09 objection", then(gp_sees, "2026-03-03", {no_to(kUnit)}), {}, "IP-09", false},
      {"IP-10 NAV and home care",
       tell("2026-03-02", {lasting(kHome, {kNav})}),
       {"Koordinerende enhet > NAV Vardevik 2026-03-02 2026-03-09"},
       "IP-10",
       true},
      {"IP-10 a no to NAV leaves the others",
       tell("2026-03-02", {lasting(kHome, {kNav})}, "2026-03-03", {no_to(kNav)}),
       {},
       "IP-10",
       true},
      {"IP-12 within health care",
       tell("2026-03-02", {circumstance(lasting(kLar), {Circumstance::LarPatient})}),
       {},
       "IP-12",
       true},
      {"IP-14 within health care", runs(lasting(kGp)), {}, "IP-14", true},
      {"IP-14 objection", then(runs(lasting(kGp)), "2026-03-11", {no_to(kSubstance)}), {}, "IP-14", false},
      {"IP-15 within health care", runs(lasting(kStation)), {}, "IP-15", true},
      {"IP-15 objection",
       then(runs(lasting(kStation)), "2026-03-11", {no_to(kSubstance)}),
       {},
       "IP-15",
       false},
      {"R-209 the plan's consent reaches all", meets, {}, "R-209", true},
      {"R-209 it names some",
       runs(lasting(kSubstance), meeting_plan(), named),
       {"Rustjenesten > NAV Vardevik 2026-03-26 2026-04-07"},
       "R-209",
       true},
      {"R-209 it is taken back: IP-20 asks",
       [=](Story& story) {
         meets(story);
         Uuid consent{};
         for (const Event& event : story.events) {
           if (event.kind == EventKind::ConsentGiven) consent = event.id;
         }
         story.told("2026-03-11", {ConsentWithdrawn{consent, {}}});
       },
       {},
       "R-209",
       true},
      {"R-209 a no to NAV leaves the others", then(meets, "2026-03-11", {no_to(kNav)}), {}, "R-209", true},
  };
  for (const Waits& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    row.happens(story);
    CHECK(joined(asks(story)) == joined(row.asks));
    CHECK(of_rule(story, row.rule).empty() != row.there);
  }
}

TEST_CASE("R-271: the duty to ask keeps its name") {
  const auto id = [](const Story& story) {
    for (const Obligation& row : story.duties()) {
      if (row.text == "ask-for") return row.id;
    }
    return Uuid{};
  };
  Story story = school_helps();
  const Uuid first = id(story);
  REQUIRE(!is_nil(first));
  story.told("2026-03-11", {asked_and(AskAnswer::Asked)});
  CHECK(id(story) == first);
  story.told("2026-03-12", appointed(kMental, CoordinatorRole::Plan));  // another owner
  CHECK(id(story) == first);
  story.told("2026-03-13", {asked_and(AskAnswer::No)});
  CHECK(is_nil(id(story)));
  story.told("2026-03-14", {asked_and(AskAnswer::Reopened)});
  story.told("2026-03-15", {asked_and(AskAnswer::Asked)});
  CHECK(id(story) == first);
}

TEST_CASE("what the duties tell is sorted, and each row tells something") {
  std::pair<std::string_view, std::string_view> last;
  for (const DutyTelling& row : duty_tellings()) {
    CAPTURE(row.rule);
    CHECK(last < std::pair(row.rule, row.text));
    CHECK(row.categories != 0);
    CHECK(find_telling(row.rule, row.text) == &row);
    last = {row.rule, row.text};
  }
  CHECK(find_telling("IP-13", "contribute") == nullptr);
}

}  // namespace
}  // namespace varde::test
