// What follows from contacts and appointments: nobody leaves with nothing.
#include <functional>

#include "telling_story.h"

namespace varde::test {
namespace {

using O = ContactOutcome;
using K = ContactKind;
const Uuid kThread = service(70);
const Uuid kHour = service(72);
const Uuid kClinic = service(60), kCoach = service(61);

ContactHeld contact(K kind = K::DropIn, O outcome = O::Held, const Uuid& by = kSubstance) {
  ContactHeld out;
  out.kind = kind;
  out.outcome = outcome;
  out.service = by;
  return out;
}
ContactHeld with_next(const char* on, ContactHeld out = contact()) {
  out.next = NextAppointment{when(on)};
  return out;
}
ContactHeld no(ContactHeld out = contact()) {
  out.declined = true;
  out.open_door = "Kom innom når du vil.";
  return out;
}
ContactHeld kept(O outcome) {
  ContactHeld out = contact(K::Appointment, outcome);
  out.appointment = kHour;
  return out;
}
EventBody hour(const char* on, const Uuid& by = kSubstance) {
  return {AppointmentBooked{kHour, {}, by, when(on)}};
}
EventBody feedback(FeedbackAbout about, const Uuid& by = kSubstance) {
  FeedbackGiven out;
  out.service = by;
  out.to = to_kind(PartyKind::NextOfKin);
  out.about = about;
  return {out};
}

// The duties of these rules, "RULE/key@due" each, in the order in which they stand.
std::vector<std::string> of(const Story& story, std::vector<std::string> rules) {
  std::vector<std::string> out;
  for (const std::string& name : story.duty_names()) {
    const std::string rule = name.substr(0, name.find('/'));
    if (std::find(rules.begin(), rules.end(), rule) != rules.end()) out.push_back(name);
  }
  return out;
}
std::optional<Obligation> duty(const Story& story, const char* rule, const char* text) {
  for (const Obligation& row : story.duties()) {
    if (row.rule == rule && row.text == text) return row;
  }
  return std::nullopt;
}

struct Told {
  const char* on;
  EventBody body;
};
struct Row {
  std::string_view id;
  std::vector<Told> told;
  std::vector<std::string> expected;
};
void check(const std::vector<Row>& rows, const std::vector<std::string>& rules) {
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    for (const Told& one : row.told) story.told(one.on, one.body);
    CHECK(of(story, rules) == row.expected);
  }
}

TEST_CASE("R-150: a contact ends with an appointment, a no, or somebody who reaches out") {
  check(
      {
          {"nothing", {{"2026-03-02", {contact()}}}, {"R-150/reach-out@2026-03-09"}},
          {"a next", {{"2026-03-02", {with_next("2026-03-12")}}}, {"R-150/record-outcome@2026-03-13"}},
          {"a next without a day",
           {{"2026-03-02", {with_next("2026-04")}}},
           {"R-150/reach-out@2026-03-09", "R-150/record-outcome@2026-05-04"}},
          {"a next that has gone by",
           {{"2026-03-02", {with_next("2026-03-01")}}},
           {"R-150/reach-out@2026-03-09", "R-150/record-outcome@2026-03-02"}},
          {"a no", {{"2026-03-02", {no()}}}, {}},
          {"a no without an open door",
           {{"2026-03-02", {[] {
               ContactHeld out = contact();
               out.declined = true;
               return out;
             }()}}},
           {"R-150/reach-out@2026-03-09"}},
          {"an appointment that was there",
           {{"2026-03-01", hour("2026-03-10")}, {"2026-03-02", {contact()}}},
           {"R-150/record-outcome@2026-03-11"}},
          {"an appointment made later, elsewhere",
           {{"2026-03-02", {contact()}}, {"2026-03-04", hour("2026-03-10", kMental)}},
           {"R-150/record-outcome@2026-03-11"}},
          {"met again with a next",
           {{"2026-03-02", {contact()}}, {"2026-03-05", {with_next("2026-03-12")}}},
           {"R-150/record-outcome@2026-03-13"}},
          {"met again, and nothing again",
           {{"2026-03-02", {contact()}}, {"2026-03-05", {contact(K::Outreach)}}},
           {"R-150/reach-out@2026-03-12"}},
          {"another service met the person",
           {{"2026-03-02", {contact()}}, {"2026-03-05", {no(contact(K::Call, O::Held, kNav))}}},
           {"R-150/reach-out@2026-03-09"}},
          {"two services, two rows",
           {{"2026-03-02", {contact()}}, {"2026-03-05", {contact(K::Call, O::Held, kNav)}}},
           {"R-150/reach-out@2026-03-09", "R-150/reach-out@2026-03-12"}},
          {"an attempt moves no day",
           {{"2026-03-02", {contact()}}, {"2026-03-05", {contact(K::Call, O::NotReached)}}},
           {"R-150/reach-out@2026-03-09"}},
          {"an attempt alone",
           {{"2026-03-02", {contact(K::Call, O::NotReached)}},
            {"2026-03-03", {contact(K::Call, O::NotReached)}}},
           {"R-150/try-again@2026-03-09"}},
          {"over Easter", {{"2026-03-31", {contact()}}}, {"R-150/reach-out@2026-04-10"}},
          {"over the first of May", {{"2026-04-30", {contact()}}}, {"R-150/reach-out@2026-05-08"}},
          {"death", {{"2026-03-02", {contact()}}, {"2026-03-03", {PersonDied{}}}}, {}},
      },
      {"R-150"});
}

TEST_CASE("R-150: an appointment that is cancelled is made anew, and one that comes is told of") {
  const Told booked{"2026-03-02", hour("2026-03-10T09:00:00Z")};
  const Told cancelled{"2026-03-04", {AppointmentCancelled{kHour, CancelledBy::Service}}};
  check(
      {
          {"cancelled", {booked, cancelled}, {"R-150/rebook@2026-03-11"}},
          {"cancelled, and made anew",
           {booked, cancelled, {"2026-03-05", hour("2026-03-20T09:00:00Z")}},
           {"R-150/record-outcome@2026-03-23"}},
          {"cancelled by the person, who wants none",
           {booked,
            {"2026-03-04", {AppointmentCancelled{kHour, CancelledBy::Person}}},
            {"2026-03-04", {no(contact(K::Call))}}},
           {}},
          {"the next of a contact is cancelled",
           {{"2026-03-02", {with_next("2026-03-10")}}},
           {"R-150/record-outcome@2026-03-11"}},
          {"moved",
           {booked, {"2026-03-04", hour("2026-03-17T09:00:00Z")}},
           {"R-150/record-outcome@2026-03-18"}},
          {"kept, with nothing after",
           {booked, {"2026-03-10", {kept(O::Held)}}},
           {"R-150/reach-out@2026-03-17"}},
          {"met that day, without naming it", {booked, {"2026-03-10", {no(contact(K::Appointment))}}}, {}},
      },
      {"R-150"});
}

TEST_CASE("R-150: the cancelled next of a contact is made anew by the service that had it") {
  Story story = telling();
  story.told("2026-03-02", {with_next("2026-03-10", contact(K::DropIn, O::Held, kNav))});
  story.told("2026-03-04", {AppointmentCancelled{story.last(), CancelledBy::Service}});
  const auto row = duty(story, "R-150", "rebook");
  REQUIRE(row);
  CHECK(row->owner == kNav);
  CHECK(row->opens == oslo_midnight(day("2026-03-04")));
  CHECK(of(story, {"R-150"}).size() == 1);
}

TEST_CASE("R-150: a duty opens with the contact and keeps its name while it stands") {
  Story story = telling();
  story.told("2026-03-02", {contact()});
  const auto row = duty(story, "R-150", "reach-out");
  REQUIRE(row);
  CHECK(row->owner == kSubstance);
  CHECK(row->subject == "contact:" + to_text(story.last()));
  CHECK(row->opens == oslo_midnight(day("2026-03-02")));
  story.told("2026-03-03", {contact(K::Call, O::NotReached)});
  CHECK(duty(story, "R-150", "reach-out")->id == row->id);
}

TEST_CASE("R-150: the days are local") {
  Story story = telling();
  story.profile.limits = {{"contact.reach_out", 2}};
  story.told("2026-03-02", {contact()});
  CHECK(of(story, {"R-150"}) == std::vector<std::string>{"R-150/reach-out@2026-03-04"});
}

TEST_CASE("R-191: who came intoxicated, walked out, stayed away or was turned away") {
  ContactHeld safe = contact(K::Appointment, O::CameIntoxicated);
  safe.safety_checked = true;
  check(
      {
          {"came intoxicated",
           {{"2026-03-02", {contact(K::Appointment, O::CameIntoxicated)}}},
           {"R-191/make-new@2026-03-09", "R-191/safety@2026-03-03"}},
          {"... and somebody saw to it", {{"2026-03-02", {safe}}}, {"R-191/make-new@2026-03-09"}},
          {"... with a new appointment, and nobody saw to it",
           {{"2026-03-02", {with_next("2026-03-10", contact(K::Appointment, O::CameIntoxicated))}}},
           {"R-191/safety@2026-03-03"}},
          {"... and both", {{"2026-03-02", {with_next("2026-03-10", safe)}}}, {}},
          {"... and was called by another service",
           {{"2026-03-02", {with_next("2026-03-10", contact(K::Appointment, O::CameIntoxicated))}},
            {"2026-03-03", {contact(K::Call, O::Held, kNav)}}},
           {}},
          {"walked out", {{"2026-03-02", {contact(K::DropIn, O::WalkedOut)}}}, {"R-191/make-new@2026-03-09"}},
          {"turned away",
           {{"2026-03-02", {contact(K::DropIn, O::Dismissed)}}},
           {"R-191/make-new@2026-03-09"}},
          {"stayed away",
           {{"2026-03-01", hour("2026-03-02T09:00:00Z")}, {"2026-03-02", {kept(O::NoShow)}}},
           {"R-191/missed@2026-03-09"}},
          {"stayed away twice",
           {{"2026-03-01", hour("2026-03-02T09:00:00Z")},
            {"2026-03-02", {kept(O::NoShow)}},
            {"2026-03-04", {contact(K::Call, O::NotReached)}}},
           {"R-191/missed@2026-03-09"}},
      },
      {"R-191"});
}

TEST_CASE("R-083, R-152: whoever worries is answered, and the person is met early") {
  const Told worried{"2026-03-02", {contact(K::RelativeConcern)}};
  ContactHeld child = contact(K::RelativeConcern);
  child.about_child = true;
  check(
      {
          {"worried", {worried}, {"R-083/answer-concern@2026-03-16", "R-152/early-contact@2026-03-09"}},
          {"answered",
           {worried, {"2026-03-03", feedback(FeedbackAbout::Concern)}},
           {"R-152/early-contact@2026-03-09"}},
          {"feedback about something else",
           {worried, {"2026-03-03", feedback(FeedbackAbout::Ended)}},
           {"R-083/answer-concern@2026-03-16", "R-152/early-contact@2026-03-09"}},
          {"another answered",
           {worried, {"2026-03-03", feedback(FeedbackAbout::Concern, kNav)}},
           {"R-083/answer-concern@2026-03-16", "R-152/early-contact@2026-03-09"}},
          {"the person is met",
           {worried, {"2026-03-03", {contact(K::Outreach)}}},
           {"R-083/answer-concern@2026-03-16"}},
          {"the person is not reached",
           {worried, {"2026-03-03", {contact(K::Outreach, O::NotReached)}}},
           {"R-083/answer-concern@2026-03-16", "R-152/early-contact@2026-03-09"}},
          {"an appointment is made",
           {worried, {"2026-03-03", hour("2026-03-20")}},
           {"R-083/answer-concern@2026-03-16"}},
          {"about a child of the house", {{"2026-03-02", {child}}}, {"R-083/answer-concern@2026-03-16"}},
          {"about a child whose case it is",
           {{"2026-03-02", {contact(K::ChildConcern)}}},
           {"R-152/early-contact@2026-03-09"}},
          {"somebody is met who worries nobody", {{"2026-03-02", {contact()}}}, {}},
      },
      {"R-083", "R-152"});
}

TEST_CASE("R-087: where there are children, somebody sees how they are") {
  ContactHeld at_home = contact();
  at_home.children_at_home = true;
  ContactHeld none = contact();
  none.children_at_home = false;
  ContactHeld concern = contact(K::RelativeConcern);
  concern.about_child = true;
  NeedAssessed assessed;
  assessed.service = kSubstance;
  assessed.needs = {Need::Children};
  NeedAssessed other = assessed;
  other.needs = {Need::Housing};
  DisclosureMade told;
  told.teller = kSubstance;
  told.to = to_service(kChildWelfare);
  told.categories = {Category::Known};
  told.task_basis = TaskBasis::Hpl;
  Referral report;
  report.kind = ReferralKind::ChildWelfareReport;
  report.sender = to_service(kSubstance);
  report.recipient = to_service(kChildWelfare);
  check(
      {
          {"children at home", {{"2026-03-02", {at_home}}}, {"R-087/assess-children@2026-03-09"}},
          {"no children at home", {{"2026-03-02", {none}}}, {}},
          {"nobody asked", {{"2026-03-02", {contact()}}}, {}},
          {"somebody worries for a child", {{"2026-03-02", {concern}}}, {"R-087/assess-children@2026-03-03"}},
          {"concern about a child",
           {{"2026-03-02", {contact(K::ChildConcern)}}},
           {"R-087/assess-children@2026-03-03"}},
          {"assessed", {{"2026-03-02", {at_home}}, {"2026-03-04", {assessed}}}, {}},
          {"something else was assessed",
           {{"2026-03-02", {at_home}}, {"2026-03-04", {other}}},
           {"R-087/assess-children@2026-03-09"}},
          {"child welfare was told", {{"2026-03-02", {concern}}, {"2026-03-02", {told}}}, {}},
          {"child welfare got a report",
           {{"2026-03-02", {concern}}, {"2026-03-03", {ReferralSent{kThread, report}}}},
           {}},
          {"one row at a time, the oldest first",
           {{"2026-03-02", {at_home}}, {"2026-03-04", {at_home}}},
           {"R-087/assess-children@2026-03-09"}},
      },
      {"R-087"});
}

Referral application(const Uuid& to, std::vector<Need> needs = {Need::SecondLineSubstanceUse}) {
  Referral out;
  out.sender = to_service(kNav);
  out.recipient = to_service(to);
  out.needs = std::move(needs);
  return out;
}
EventBody sent(Referral content) { return {ReferralSent{kThread, std::move(content)}}; }

TEST_CASE("R-192: whoever waits for a place is met at the local interval") {
  const Told applied{"2010-10-11", sent(application(kWard))};
  ContactHeld check_in = contact(K::WaitingCheck, O::Held, kSubstance);
  check_in.referral = kThread;
  Referral report = application(kChildWelfare);
  report.kind = ReferralKind::ChildWelfareReport;
  Referral municipal = application(kMental);
  municipal.target = ReferralTarget::MunicipalService;
  Referral theirs = application(kWard);
  theirs.sender = to_service(kStranger);
  check(
      {
          {"from the day it was sent", {applied}, {"R-192/waiting-contact@2010-10-25"}},
          {"SC-12: from the last contact",
           {applied, {"2010-11-15", {no(contact(K::Call, O::Held, kSubstance))}}, {"2010-11-15", {check_in}}},
           {"R-192/waiting-contact@2010-11-29"}},
          {"the one who referred had contact about something else",
           {applied, {"2010-11-15", {contact(K::Call, O::Held, kNav)}}},
           {"R-192/waiting-contact@2010-11-29"}},
          {"an attempt is no contact",
           {applied, {"2010-11-15", {contact(K::Call, O::NotReached, kNav)}}},
           {"R-192/waiting-contact@2010-10-25"}},
          {"accepted, and still waiting",
           {applied, {"2010-10-20", {ReferralAccepted{kThread}}}},
           {"R-192/waiting-contact@2010-10-25"}},
          {"seen",
           {applied,
            {"2010-10-20", {ReferralAccepted{kThread}}},
            {"2010-10-22", {AppointmentBooked{kHour, kThread, kWard, when("2010-11-01")}}},
            {"2010-11-01", {[] {
               ContactHeld out = kept(O::Held);
               out.service = kWard;
               return out;
             }()}}},
           {}},
          {"declined", {applied, {"2010-10-20", {ReferralDeclined{kThread, DeclineReason::NoRight}}}}, {}},
          {"forwarded: one who waits is met by one",
           {applied, {"2010-10-20", {ReferralForwarded{kThread, service(71), to_service(kDps)}}}},
           {"R-192/waiting-contact@2010-10-25"}},
          {"the person wants to be left alone until then",
           {applied, {"2010-11-15", {[] {
                        ContactHeld out = no(contact(K::WaitingCheck, O::Held, kNav));
                        out.referral = kThread;
                        return out;
                      }()}}},
           {}},
          {"a report to child welfare is no place", {{"2010-10-11", sent(report)}}, {}},
          {"nor is a service of the municipality", {{"2010-10-11", sent(municipal)}}, {}},
          {"another body referred", {{"2010-10-11", sent(theirs)}}, {}},
          {"not sent", {{"2010-10-11", {ReferralDrafted{kThread, application(kWard)}}}}, {}},
      },
      {"R-192"});
}

TEST_CASE("R-192: the interval is local, and the row is the referrer's") {
  Story story = telling();
  story.profile.limits = {{"referral.waiting.contact", 30}};
  story.told("2010-10-11", sent(application(kWard)));
  const auto row = duty(story, "R-192", "waiting-contact");
  REQUIRE(row);
  CHECK(row->owner == kNav);
  CHECK(oslo_day(Instant{row->due->us - 1}) == day("2010-11-10"));
  CHECK(row->opens == oslo_midnight(day("2010-11-06")));
  // Contact while waiting has its next date there, not by R-150.
  ContactHeld check_in = contact(K::WaitingCheck, O::Held, kNav);
  check_in.referral = kThread;
  story.told("2010-10-20", {check_in});
  CHECK(of(story, {"R-150", "R-192"}) == std::vector<std::string>{"R-192/waiting-contact@2010-11-19"});
}

TEST_CASE("R-065: whoever answers afterwards hears when a place is applied for") {
  Service clinic;
  clinic.id = kClinic;
  clinic.kind = ServiceKind::Institution;
  clinic.name = "Klinikken";
  Story story = telling();
  story.profile.services.push_back(clinic);
  ResponsibilityRow row;
  row.id = "R1";
  row.needs = {Need::Aftercare};
  row.owner = kSubstance;
  story.profile.responsibilities.push_back(row);
  const auto told = [&] { return duty(story, "R-065", "tell-aftercare"); };
  SUBCASE("once consent is there; it is asked for until then") {
    story.told("2026-03-02", sent(application(kClinic)));
    REQUIRE(told());
    CHECK(told()->owner == kNav);
    CHECK(told()->towards == kSubstance);
    CHECK(oslo_day(Instant{told()->due->us - 1}) == day("2026-03-02"));
    CHECK(duty(story, "R-271", "ask-for"));
    DisclosureMade made;
    made.teller = kNav;
    made.to = to_service(kSubstance);
    made.categories = {Category::Known};
    story.told("2026-03-03", {made});
    CHECK(told());
    made.categories = {Category::Stay};
    story.told("2026-03-04", {made});
    CHECK_FALSE(told());
  }
  SUBCASE("and not where the person has said no") {
    ConsentAsked asked;
    asked.service = kNav;
    asked.recipients = {to_service(kSubstance)};
    asked.answer = AskAnswer::No;
    story.told("2026-03-01", {asked});
    story.told("2026-03-02", sent(application(kClinic)));
    CHECK_FALSE(told());
  }
  SUBCASE("and only for a place in an institution") {
    story.told("2026-03-02", sent(application(kWard)));
    CHECK_FALSE(told());
    story.told("2026-03-03", {ReferralSent{service(71), application(kWard, {Need::InstitutionApplication})}});
    CHECK(told());
  }
}

TEST_CASE("R-084: relatives whom the person lets know hear that the help has ended") {
  Story story = telling();
  Consent consent = sharing(to_service(kMental), to_person(PartyKind::NextOfKin, "k1"));
  consent.categories = {Category::Known};
  story.told("2026-03-01", {ConsentGiven{consent}});
  story.told("2026-03-02", sent(application(kMental)));
  CHECK_FALSE(duty(story, "R-084", "tell-kin-help"));
  story.told("2026-05-04", {ReferralCompleted{kThread}});
  const auto row = duty(story, "R-084", "tell-kin-help");
  REQUIRE(row);
  CHECK(row->owner == kMental);
  CHECK(oslo_day(Instant{row->due->us - 1}) == day("2026-05-11"));
  SUBCASE("until they are told") {
    DisclosureMade made;
    made.teller = kMental;
    made.to = to_person(PartyKind::NextOfKin, "k1");
    made.categories = {Category::Known};
    story.told("2026-05-05", {made});
    CHECK_FALSE(duty(story, "R-084", "tell-kin-help"));
  }
  SUBCASE("or it is written why they cannot be") {
    FeedbackGiven left;
    left.service = kMental;
    left.to = to_person(PartyKind::NextOfKin, "k1");
    left.about = FeedbackAbout::Ended;
    left.not_possible = "Ikke nådd";
    story.told("2026-05-05", {left});
    CHECK_FALSE(duty(story, "R-084", "tell-kin-help"));
  }
  SUBCASE("and not once the person has taken it back") {
    story.told("2026-05-05", {ConsentWithdrawn{story.state().consents.front().id, {}}});
    CHECK_FALSE(duty(story, "R-084", "tell-kin-help"));
  }
}

TEST_CASE("SC-46: who helps as a volunteer holds no duty") {
  Story story = telling();
  Service coach;
  coach.id = kCoach;
  coach.kind = ServiceKind::Voluntary;
  coach.name = "Treneren";
  story.profile.services.push_back(coach);
  story.told("2026-03-02", {contact(K::DropIn, O::Held, kCoach)});
  const auto row = duty(story, "R-150", "reach-out");
  REQUIRE(row);
  CHECK(row->owner == kUnit);
  CHECK_FALSE(duty(story, "IP-28", "service-ended"));
}

}  // namespace
}  // namespace varde::test
