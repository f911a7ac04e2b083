// What is found when a contact is held, an appointment is made, or relatives get feedback.
#include "telling_story.h"

namespace varde::test {
namespace {

using O = ContactOutcome;
using K = ContactKind;
const Uuid kHour = service(72);
const Uuid kCoach = service(61);

ContactHeld contact(O outcome = O::Held, K kind = K::DropIn) {
  ContactHeld out;
  out.kind = kind;
  out.outcome = outcome;
  out.service = kSubstance;
  return out;
}
ContactHeld whole(ContactHeld out) {
  out.information_given = out.safety_checked = true;
  out.children_at_home = false;
  return out;
}
ContactHeld with_next(const char* on, ContactHeld out = contact()) {
  out.next = NextAppointment{when(on)};
  return out;
}
ContactHeld declined(std::optional<std::string> open_door) {
  ContactHeld out = contact();
  out.declined = true;
  out.open_door = std::move(open_door);
  return out;
}
// "RULE/key" of what is found by the rules of contacts.
std::vector<std::string> found(const std::vector<Finding>& findings) {
  std::vector<std::string> out;
  for (const Finding& one : findings) {
    if (one.rule != "IP-28" && one.rule != "R-281") out.push_back(one.rule + "/" + one.text);
  }
  return out;
}

TEST_CASE("contacts: what is found of how they end") {
  struct Row {
    std::string_view id;
    ContactHeld contact;
    std::vector<std::string> expected;
  };
  const Row rows[] = {
      {"a first contact with nothing",
       contact(),
       {"R-150/leaves-with-nothing", "R-106/information-missing", "R-087/ask-children"}},
      {"a next", whole(with_next("2026-03-12")), {}},
      {"a next that has gone by", whole(with_next("2026-03-01")), {"R-150/leaves-with-nothing"}},
      {"a next without a day", whole(with_next("2026-04")), {"R-150/next-without-day"}},
      {"a no and an open door", whole(declined("Kom når du vil.")), {}},
      {"a no", whole(declined({})), {"R-150/no-open-door"}},
      {"a relative worries", contact(O::Held, K::RelativeConcern), {}},
      {"a child is worried for", contact(O::Held, K::ChildConcern), {}},
      {"nobody was reached", contact(O::NotReached, K::Call), {}},
      {"turned away", contact(O::Dismissed), {"R-191/dismissed"}},
      {"came intoxicated",
       contact(O::CameIntoxicated),
       {"R-191/safety-not-checked", "R-191/no-new-appointment"}},
      {"... was seen to, and has a new appointment",
       whole(with_next("2026-03-12", contact(O::CameIntoxicated))),
       {}},
      {"walked out", contact(O::WalkedOut), {"R-191/no-new-appointment"}},
      {"stayed away", contact(O::NoShow, K::Appointment), {"R-191/no-new-appointment"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    const Decision told = story.told("2026-03-02", {row.contact});
    CHECK(found(told.findings) == row.expected);
    for (const Finding& one : told.findings) CHECK(one.level <= Level::Advise);
  }
}

TEST_CASE("R-150: an appointment that stands is an ending; the one that was kept is none") {
  Story story = telling();
  story.told("2026-03-01", {AppointmentBooked{kHour, {}, kSubstance, when("2026-03-10T09:00:00Z")}});
  CHECK(found(story.told("2026-03-02", {whole(contact())}).findings).empty());
  ContactHeld kept = whole(contact(O::Held, K::Appointment));
  kept.appointment = kHour;
  CHECK(found(story.told("2026-03-10", {kept}).findings) ==
        std::vector<std::string>{"R-150/leaves-with-nothing"});
}

TEST_CASE("R-150: what we do ourselves asks for a reason") {
  Story story = telling();
  Result<Decision> held = story.done("2026-03-02", {whole(contact())});
  REQUIRE(held.ok());
  CHECK(held->answer == Status::Confirm);
  held = story.done("2026-03-02", {whole(contact())}, {{"R-150", "contact", "Gikk før vi fikk avtalt noe"}});
  REQUIRE(held.ok());
  CHECK(held->answer == Status::Ok);
  CHECK(has(story.duty_names(), "R-150/reach-out@2026-03-09"));
  held = story.done("2026-03-03", {whole(with_next("2026-03-12"))});
  REQUIRE(held.ok());
  CHECK(held->answer == Status::Ok);
}

TEST_CASE("R-106, R-087: what the first contact asks is not asked again") {
  Story story = telling();
  story.told("2026-03-02", {contact(O::NotReached, K::Call)});
  CHECK(has(story.told("2026-03-03", {contact()}).findings, "R-106", "information-missing"));
  const Decision second = story.told("2026-03-04", {contact()});
  CHECK_FALSE(has(second.findings, "R-106", "information-missing"));
  CHECK_FALSE(has(second.findings, "R-087", "ask-children"));
}

TEST_CASE("R-077: a home visit is asked of those who make them") {
  Story story = telling();
  for (Service& one : story.profile.services) {
    if (one.id == kNav) one.capabilities = {Need::Work, Need::Economy};
    if (one.id == kGp) one.capabilities = {Need::HomeVisit};
  }
  ResponsibilityRow row;
  row.id = "R1";
  row.needs = {Need::HomeVisit};
  row.owner = kGp;
  story.profile.responsibilities.push_back(row);
  AppointmentBooked visit{{}, {}, kNav, when("2026-03-10T09:00:00Z")};
  CHECK(found(story.told("2026-03-02", {visit}).findings).empty());
  visit.mode = AppointmentMode::HomeVisit;
  const Decision told = story.told("2026-03-02", {visit});
  CHECK(found(told.findings) == std::vector<std::string>{"R-077/no-home-visits", "R-077/home-visits-by"});
  CHECK(told.findings[1].owner == kGp);
  ContactHeld contact_with_visit = whole(with_next("2026-03-12"));
  contact_with_visit.service = kNav;
  contact_with_visit.next->mode = AppointmentMode::HomeVisit;
  CHECK(has(story.told("2026-03-03", {contact_with_visit}).findings, "R-077", "no-home-visits"));
  contact_with_visit.next->service = kGp;
  CHECK_FALSE(has(story.told("2026-03-03", {contact_with_visit}).findings, "R-077", "no-home-visits"));
  visit.service = kMental;  // has not said what it does
  CHECK(found(story.told("2026-03-03", {visit}).findings).empty());
}

TEST_CASE("R-084: feedback to relatives goes as far as the person lets it") {
  Story story = telling();
  FeedbackGiven feedback;
  feedback.service = kMental;
  feedback.to = to_person(PartyKind::NextOfKin, "k1");
  feedback.about = FeedbackAbout::Ended;
  const auto is_found = [&](const FeedbackGiven& e, const char* on) {
    return has(story.told(on, {e}).findings, "R-084", "feedback-without-consent");
  };
  CHECK(is_found(feedback, "2026-03-02"));
  FeedbackGiven general = feedback;
  general.about = FeedbackAbout::Concern;
  CHECK_FALSE(is_found(general, "2026-03-02"));
  FeedbackGiven left = feedback;
  left.not_possible = "Ikke nådd";
  CHECK_FALSE(is_found(left, "2026-03-02"));
  Consent consent = sharing(to_service(kMental), to_person(PartyKind::NextOfKin, "k1"));
  consent.categories = {Category::Known};
  story.told("2026-03-03", {ConsentGiven{consent}});
  CHECK_FALSE(is_found(feedback, "2026-03-04"));
  feedback.to = to_person(PartyKind::NextOfKin, "k2");
  CHECK(is_found(feedback, "2026-03-04"));
}

TEST_CASE("R-216: a volunteer is invited, and is given no duty") {
  Story story = telling();
  Service coach;
  coach.id = kCoach;
  coach.kind = ServiceKind::Voluntary;
  coach.name = "Treneren";
  story.profile.services.push_back(coach);
  const Decision told =
      story.told("2026-03-02", {CoordinatorAppointed{Coordinator{kCoach, {}, {}}, kPresent}});
  CHECK(has(told.findings, "R-216", "volunteer-has-no-duty"));
  Result<Decision> ordered =
      story.done("2026-03-03", {AppointmentBooked{{}, {}, kCoach, when("2026-03-10")}});
  REQUIRE(ordered.ok());
  CHECK(ordered->answer == Status::Confirm);
  ordered = story.done("2026-03-03", {AppointmentBooked{{}, {}, kSubstance, when("2026-03-10")}});
  REQUIRE(ordered.ok());
  CHECK(ordered->answer == Status::Ok);
}

TEST_CASE("contacts: what an act names must be there, and a fact is found") {
  ContactHeld unknown = whole(with_next("2026-03-12"));
  unknown.appointment = kHour;
  ContactHeld stranger = whole(with_next("2026-03-12"));
  stranger.service = kStranger;
  ContactHeld elsewhere = whole(with_next("2026-03-12"));
  elsewhere.next->service = kStranger;
  FeedbackGiven feedback;
  feedback.service = kStranger;
  struct Row {
    std::string_view id;
    EventBody body;
    Status status;
    const char* rule;
    const char* text;
    const char* where;
  };
  const Row rows[] = {
      {"appointment", {unknown}, Status::NotFound, "R-285", "unknown-appointment", "/body/appointment"},
      {"cancelled",
       {AppointmentCancelled{kHour, CancelledBy::Person}},
       Status::NotFound,
       "R-285",
       "unknown-appointment",
       "/body/appointment"},
      {"service", {stranger}, Status::UnknownService, "IP-28", "unknown-service", "/body/service"},
      {"next", {elsewhere}, Status::UnknownService, "IP-28", "unknown-service", "/body/next/service"},
      {"booked",
       {AppointmentBooked{kHour, {}, kStranger, when("2026-03-10")}},
       Status::UnknownService,
       "IP-28",
       "unknown-service",
       "/body/service"},
      {"feedback", {feedback}, Status::UnknownService, "IP-28", "unknown-service", "/body/service"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    const Result<Decision> act = story.done("2026-03-02", row.body);
    REQUIRE_FALSE(act.ok());
    CHECK(act.error().status == row.status);
    CHECK(act.error().where == row.where);
    CHECK(has(story.told("2026-03-02", row.body).findings, row.rule, row.text));
  }
}

}  // namespace
}  // namespace varde::test
