// What lists over many persons show of one: the rows of referrals, and who stands on Monday's list and why.
#include <functional>

#include "referral_story.h"
#include "rules/lists.h"
#include "rules/monday.h"

namespace varde::test {
namespace {

const Uuid kStay = service(80), kOtherStay = service(81);

std::string day_text(const std::optional<Instant>& at) { return at ? to_text(oslo_day(*at)) : "-"; }

// --- Referrals

std::string row_text(const ReferralRow& row) {
  return std::string(code(row.state)) + " received " + day_text(row.received) + " answered " +
         day_text(row.answered) + " declined " + day_text(row.declined) + " forwarded " +
         day_text(row.forwarded) + " by " +
         (row.answer_by ? to_text(oslo_day(Instant{row.answer_by->us - 1})) : "-");
}

EventBody forwarded() {
  ReferralForwarded out;
  out.referral = kThread;
  out.child = kChild;
  out.recipient = party(kSubstance);
  return {out};
}
EventBody declined() {
  ReferralDeclined out;
  out.referral = kThread;
  return {out};
}

struct ReferralCase {
  const char* id;
  std::vector<Told> told;
  const char* expected;  // of the first row
};

TEST_CASE("lists: what the row of a referral says") {
  Referral to_nav = referral(kSubstance, kNav);
  const ReferralCase cases[] = {
      {"LR-1 sent",
       {{"2026-03-02", sent()}},
       "requested received - answered - declined - forwarded - by 2026-03-16"},
      {"LR-2 the days count from when it came",
       {{"2026-03-02", sent()}, {"2026-03-04", received()}},
       "received received 2026-03-04 answered - declined - forwarded - by 2026-03-18"},
      {"LR-3 accepted",
       {{"2026-03-02", sent()}, {"2026-03-04", received()}, {"2026-03-10", accepted()}},
       "accepted received 2026-03-04 answered 2026-03-10 declined - forwarded - by 2026-03-18"},
      {"LR-4 an appointment is an answer",
       {{"2026-03-02", sent()}, {"2026-03-09", booked("2026-03-20T09:00:00Z")}},
       "scheduled received - answered 2026-03-09 declined - forwarded - by 2026-03-16"},
      {"LR-5 declined",
       {{"2026-03-02", sent()}, {"2026-03-09", declined()}},
       "rejected received - answered 2026-03-09 declined 2026-03-09 forwarded - by 2026-03-16"},
      {"LR-6 forwarded, and closed since",
       {{"2026-03-02", sent()},
        {"2026-03-09", forwarded()},
        {"2026-03-12", {ReferralResumed{kThread}}},
        {"2026-03-13", declined()}},
       "rejected received - answered 2026-03-09 declined 2026-03-13 forwarded 2026-03-09 by 2026-03-16"},
      {"LR-7 to a service of the municipality, the days of local practice",
       {{"2026-03-02", sent(to_nav)}},
       "requested received - answered - declined - forwarded - by 2026-03-16"},
  };
  for (const ReferralCase& one : cases) {
    Story story = referral_story();
    for (const Told& told : one.told) story.told(told.on, told.body);
    const std::vector<ReferralRow> rows = referral_rows(story.state(), story.basis());
    CAPTURE(one.id);
    REQUIRE(!rows.empty());
    CHECK(row_text(rows.front()) == one.expected);
  }
}

TEST_CASE("lists: local practice sets the days of the municipality's own, and never those of the law") {
  for (const bool specialist : {false, true}) {
    Story story = referral_story();
    story.profile.limits = {{"referral.answer", 3}};
    story.told("2026-03-02", sent(referral(kNav, specialist ? kPolyclinic : kSubstance)));
    CHECK(day_text(referral_rows(story.state(), story.basis())[0].answer_by) ==
          (specialist ? "2026-03-17" : "2026-03-06"));
  }
}

TEST_CASE("lists: what was drafted has no row, and a new referral has its own") {
  Story story = referral_story();
  story.told("2026-03-01", {ReferralDrafted{kThread, referral()}});
  CHECK(referral_rows(story.state(), story.basis()).empty());
  story.told("2026-03-02", sent());
  story.told("2026-03-09", forwarded());
  const std::vector<ReferralRow> rows = referral_rows(story.state(), story.basis());
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].referral == kChild);
  CHECK(rows[1].sender == kPolyclinic);
  CHECK(rows[1].recipient == kSubstance);
}

// --- Monday's list

// The last event, as a message told it.
void by(Story& story, const char* source) {
  auto entry = std::make_shared<Entry>(*story.events.back().entry);
  entry->source = source;
  story.events.back().entry = std::move(entry);
}
using Tell = std::function<void(Story&)>;
Tell admitted(const char* on = "2026-03-02", const char* expected = "2026-03-12",
              const char* source = "PLO: A", const Uuid& id = kStay, StayKind kind = StayKind::Detox,
              std::optional<bool> no_home = {}) {
  return [=](Story& story) {
    StayAdmitted out;
    out.stay = id;
    out.kind = kind;
    out.place.name = "Vardevik sykehus";
    if (expected) out.expected = day(expected);
    out.housing_lacking = no_home;
    story.told(on, {out});
    if (source) by(story, source);
  };
}
Tell told(const char* on, EventBody body) {
  return [=](Story& story) { story.told(on, body); };
}
Tell discharged(const char* on, const Uuid& id = kStay) {
  return [=](Story& story) {
    StayDischarged out;
    out.stay = id;
    story.told(on, {out});
    by(story, "PLO: A");
  };
}
Tell contact_point(const Uuid& service = kNav) {
  ContactPoint point;
  point.service = service;
  point.name = "Tor";
  return told("2026-02-01", {ContactPointNamed{point}});
}
Tell hour(const char* at) { return told("2026-03-03", {AppointmentBooked{kHour, {}, kNav, when(at)}}); }
Tell hour_with(const EventBody& then) {
  return [=](Story& story) {
    hour("2026-03-20T09:00:00Z")(story);
    story.told("2026-03-03", then);
  };
}
// A plan with a measure for housing, where it stands.
Tell housing(std::optional<ActivityStatus> status, const char* on = "2026-02-10") {
  return [=](Story& story) {
    CarePlan plan = small_plan();
    plan.activities[0].area = Need::Housing;
    story.told("2026-02-02", {PlanStarted{plan, {}, kPresent}});
    ActivityChanged change;
    change.activity = "a1";
    if (status) change.status = *status;
    if (status) story.told(on, {change});
  };
}

std::string monday_text(const Story& story, const char* at_text) {
  const std::optional<OnMonday> found =
      on_monday(story.events, story.state(at_text), story.basis(), at(at_text));
  if (!found) return "none";
  std::string out;
  for (const MondayReason reason : found->reasons) out += std::string(code(reason)) + " ";
  out += "| home " + (found->home ? to_text(*found->home) : "-") + " | " + std::string(code(found->claim));
  if (found->contact) out += " | contact";
  if (found->appointment) out += " | time " + to_text(found->appointment->day());
  return out;
}

struct MondayCase {
  const char* id;
  std::vector<Tell> tell;
  const char* at;
  const char* expected;
};

void check(std::span<const MondayCase> cases) {
  for (const MondayCase& one : cases) {
    Story story = referral_story();
    for (const Tell& tell : one.tell) tell(story);
    CAPTURE(one.id);
    CHECK(monday_text(story, one.at) == one.expected);
  }
}

constexpr const char* kTuesday = "2026-03-03T21:00:00Z";

TEST_CASE("lists: who stands on Monday's list") {
  ReadinessDeclared ready;
  ready.stay = kStay;
  const MondayCase cases[] = {
      {"LM-1 nobody is away", {}, kTuesday, "none"},
      {"LM-2 one message is enough",
       {admitted()},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-12 | asserted"},
      {"LM-3 not before they are admitted", {admitted()}, "2026-03-01T12:00:00Z", "none"},
      {"LM-4 home in fourteen days",
       {admitted("2026-03-02", "2026-03-17")},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-17 | asserted"},
      {"LM-5 home in fifteen",
       {admitted("2026-03-02", "2026-03-18")},
       kTuesday,
       "inpatient lacks-contact lacks-appointment | home 2026-03-18 | asserted"},
      {"LM-6 nobody has said when",
       {admitted("2026-03-02", nullptr)},
       kTuesday,
       "inpatient lacks-contact lacks-appointment | home - | asserted"},
      {"LM-7 ready to leave, whenever",
       {admitted("2026-03-02", nullptr), told("2026-03-03", {ready})},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home - | asserted"},
      {"LM-8 not ready after all",
       {admitted("2026-03-02", nullptr), told("2026-03-02", {ready}),
        told("2026-03-03", {ReadinessRevoked{kStay, {}}})},
       kTuesday,
       "inpatient lacks-contact lacks-appointment | home - | asserted"},
      {"LM-9 home for fourteen days",
       {admitted(), discharged("2026-03-10")},
       "2026-03-24T12:00:00Z",
       "lacks-contact lacks-appointment | home 2026-03-10 | asserted"},
      {"LM-10 home for fifteen", {admitted(), discharged("2026-03-10")}, "2026-03-25T12:00:00Z", "none"},
      {"LM-11 the dead stand on no list",
       {admitted(), told("2026-03-03", {PersonDied{}})},
       "2026-03-04T12:00:00Z",
       "none"},
      {"LM-12 out of one place and into another",
       {admitted(), discharged("2026-03-10"),
        admitted("2026-03-11", "2026-06-11", "PLO: A", kOtherStay, StayKind::Institution)},
       "2026-03-12T12:00:00Z",
       "inpatient lacks-contact lacks-appointment | home 2026-06-11 | asserted"},
  };
  check(cases);
}

TEST_CASE("lists: a contact, and a time to come home to") {
  Coordinator here{kNav, "Tor", {}};
  Coordinator there = here;
  there.role = CoordinatorRole::Specialist;
  AppointmentCancelled cancelled;
  cancelled.appointment = kHour;
  ContactHeld held = std::get<ContactHeld>(met().value);
  held.referral.reset();
  const MondayCase cases[] = {
      {"LC-1 a contact point",
       {admitted(), contact_point()},
       kTuesday,
       "inpatient coming-home lacks-appointment | home 2026-03-12 | asserted | contact"},
      {"LC-2 a coordinator",
       {admitted(), told("2026-02-02", {PlanStarted{small_plan(), here, kPresent}})},
       kTuesday,
       "inpatient coming-home lacks-appointment | home 2026-03-12 | asserted | contact"},
      {"LC-3 the hospital's own goes no further than its door",
       {admitted(), told("2026-02-02", {CoordinatorAppointed{there, {}}})},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-12 | asserted"},
      {"LA-1 a time before they come home",
       {admitted(), hour("2026-03-11T09:00:00Z")},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-12 | asserted"},
      {"LA-2 the day they come home",
       {admitted(), hour("2026-03-12T09:00:00Z")},
       kTuesday,
       "inpatient coming-home lacks-contact | home 2026-03-12 | asserted | time 2026-03-12"},
      {"LA-3 cancelled",
       {admitted(), hour_with({cancelled})},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-12 | asserted"},
      {"LA-4 once home, what lies ahead",
       {admitted(), hour("2026-03-11T09:00:00Z"), discharged("2026-03-10")},
       "2026-03-10T20:00:00Z",
       "lacks-contact | home 2026-03-10 | asserted | time 2026-03-11"},
      {"LA-5 once home, what lies behind",
       {admitted(), hour("2026-03-11T09:00:00Z"), discharged("2026-03-10")},
       "2026-03-12T20:00:00Z",
       "lacks-contact lacks-appointment | home 2026-03-10 | asserted"},
      {"LA-6 it was held",
       {admitted(), hour_with({held})},
       kTuesday,
       "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-12 | asserted"},
      {"LA-7 nobody has said when they come home: any time ahead",
       {admitted("2026-03-02", nullptr), hour("2026-03-11T09:00:00Z")},
       kTuesday,
       "inpatient lacks-contact | home - | asserted | time 2026-03-11"},
  };
  check(cases);
}

TEST_CASE("lists: somewhere to live") {
  const Tell no_home = admitted("2026-03-02", nullptr, "PLO: A", kStay, StayKind::Detox, true);
  const Tell own = admitted("2026-03-02", nullptr, nullptr, kStay, StayKind::Detox, true);
  const std::string lacks = "inpatient lacks-contact lacks-appointment lacks-housing | home - | ";
  const std::string has = "inpatient lacks-contact lacks-appointment | home - | ";
  const struct {
    const char* id;
    std::vector<Tell> tell;
    std::string expected;
  } rows[] = {
      {"LH-1 a message said so", {no_home}, lacks + "asserted"},
      {"LH-2 it said that there is one",
       {admitted("2026-03-02", nullptr, "PLO: A", kStay, StayKind::Detox, false)},
       has + "asserted"},
      {"LH-3 a measure that runs does not make the message wrong",
       {housing(ActivityStatus::InProgress), no_home},
       lacks + "asserted"},
      {"LH-4 our own word, and a measure that runs", {housing(ActivityStatus::InProgress), own}, has + "own"},
      {"LH-5 our own word, and none that has begun", {housing({}), own}, lacks + "own"},
      {"LH-6 seen to since", {housing(ActivityStatus::Completed, "2026-03-03"), no_home}, has + "asserted"},
      {"LH-7 seen to before", {housing(ActivityStatus::Completed), no_home}, lacks + "asserted"},
  };
  for (const auto& row : rows) {
    Story story = referral_story();
    for (const Tell& tell : row.tell) tell(story);
    CAPTURE(row.id);
    CHECK(monday_text(story, kTuesday) == row.expected);
  }
}

TEST_CASE("lists: how well it is founded that they are away") {
  const std::string line = "inpatient coming-home lacks-contact lacks-appointment | home 2026-03-12 | ";
  const struct {
    const char* id;
    std::vector<Tell> tell;
    std::string expected;
  } rows[] = {
      {"LF-1 our own word", {admitted("2026-03-02", "2026-03-12", nullptr)}, line + "own"},
      {"LF-2 another's", {admitted()}, line + "asserted"},
      {"LF-3 two say the same, of one stay",
       {admitted(), admitted("2026-03-02", "2026-03-12", "PLO: B")},
       line + "confirmed"},
      {"LF-4 two say the same, each by a name of their own",
       {admitted(), admitted("2026-03-02", "2026-03-12", "PLO: B", kOtherStay)},
       line + "confirmed"},
      {"LF-5 they say different days (SC-04)",
       {admitted("2026-03-01"), admitted("2026-03-02", "2026-03-12", "PLO: B", kOtherStay)},
       line + "conflict"},
      {"LF-6 one says the same again", {admitted(), admitted("2026-03-03")}, line + "asserted"},
      {"LF-7 an end of which nobody told the beginning",
       {discharged("2026-03-02")},
       "lacks-contact lacks-appointment | home 2026-03-02 | asserted"},
      {"LF-8 what one of them has ended has ended",
       {admitted("2026-03-01"), admitted("2026-03-01", "2026-03-12", "PLO: B", kOtherStay),
        discharged("2026-03-03")},
       "lacks-contact lacks-appointment | home 2026-03-03 | confirmed"},
  };
  for (const auto& row : rows) {
    Story story = referral_story();
    for (const Tell& tell : row.tell) tell(story);
    CAPTURE(row.id);
    CHECK(monday_text(story, kTuesday) == row.expected);
  }
}

TEST_CASE("lists: who may see a person on Monday's list") {
  CarePlan plan = small_plan();
  plan.participants = {{"p1", ParticipantRole::Service, kNav}};
  const struct {
    const char* id;
    std::vector<Tell> tell;
    Uuid service;
    bool sees;
  } rows[] = {
      {"LS-1 the coordinating unit", {}, kUnit, true},
      {"LS-2 a service that has no part in it", {}, kNav, false},
      {"LS-3 it holds a responsibility", {contact_point()}, kNav, true},
      {"LS-4 another holds it", {contact_point(kSubstance)}, kNav, false},
      {"LS-5 it owns an open duty", {hour("2026-03-03T12:00:00Z")}, kNav, true},
      {"LS-6 it takes part in the plan", {told("2026-02-02", {PlanStarted{plan, {}, kPresent}})}, kNav, true},
      {"LS-7 it has sent a referral", {told("2026-03-02", sent())}, kNav, true},
      {"LS-8 it has received one", {told("2026-03-02", sent())}, kPolyclinic, true},
      {"LS-9 not what is drafted",
       {told("2026-03-02", {ReferralDrafted{kThread, referral()}})},
       kPolyclinic,
       false},
      {"LS-10 nobody's own list", {}, kStranger, false},
  };
  for (const auto& row : rows) {
    Story story = referral_story();
    admitted()(story);
    for (const Tell& tell : row.tell) tell(story);
    const char* then = "2026-03-04T12:00:00Z";
    CAPTURE(row.id);
    CHECK(sees_on_monday(story.state(then), story.basis(), story.stream, row.service, at(then)) == row.sees);
  }
}

}  // namespace
}  // namespace varde::test
