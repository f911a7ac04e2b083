// The plan and the story as somebody sees them who may be told a part: nothing shows of the rest.
#include "app/filtered.h"
#include "app/views.h"
#include "book.h"
#include "telling_story.h"

namespace varde::test {
namespace {

constexpr CategoryMask kEverything = 0x0fff;

// A word for each thing that only some may be told.
Story marked() {
  Story story = ready();
  story.profile = wide_profile();
  story.told("2026-03-01", {PersonRegistered{Person{"NAVN", {}, {}, {}, {}}}});
  CarePlan plan = small_plan();
  plan.goals = {{"g1", "MAAL"}, {"g2", "MEDISINMAAL", Need::Medication}};
  plan.activities = {{"a1", "TILTAK", kSubstance, {"g1", "g2"}},
                     {"a2", "BOLIGTILTAK", kHousing, {"g2"}, {}, {}, {}, Need::Housing}};
  plan.participants = {{"p1", ParticipantRole::NextOfKin, {}, "PAARORENDE"}};
  plan.crisis = CrisisPlan{{"KRISETEGN"}, {}, {}, {}};
  plan.needs = {{Need::SubstanceUse, "RUSBEHOV"}};
  plan.links = {{PlanLinkKind::Other, {}, "LENKE"}};
  story.told("2026-03-02",
             {PlanStarted{plan, Coordinator{kGp}, Participation{ParticipationHow::Present, "NOTAT"}}});
  story.told("2026-03-03", {ActivityChanged{"a2", ActivityStatus::OnHold, "GRUNN"}});
  story.told("2026-03-04", {PlanAmended{"goal:g2", "EGNEORD"}});
  story.told("2026-03-05", {SharingDenied{}});
  story.told("2026-03-06", {CustodyChanged{Custody::CareOrder, {}, {}}});
  return story;
}

Case case_of(const Story& story) {
  Case known;
  known.stream = story.stream;
  known.events = story.events;
  known.head.sequence = story.sequence;
  return known;
}

// All that the filtered case says, in every read of it.
std::string all_of(const Story& story, CategoryMask allowed) {
  const Case seen = filtered(case_of(story), allowed);
  std::string out;
  for (const QueryKind kind : {QueryKind::Plan, QueryKind::PlanDocument, QueryKind::History}) {
    Query query;
    query.kind = kind;
    query.stream = story.stream;
    out += *view(seen, query, story.basis(), Language::Bokmal, at("2026-04-01T10:00:00Z"), {});
  }
  return out;
}

TEST_CASE("filtered: each word is there for whoever may be told it, and for nobody else") {
  const Story story = marked();
  const struct {
    const char* word;
    std::vector<Category> needs;
  } rows[] = {
      {"NAVN", {Category::Contact}},
      {"\"MAAL\"", {Category::Plan}},
      {"MEDISINMAAL", {Category::Plan, Category::Medication}},
      {"\"TILTAK\"", {Category::Plan}},
      {"BOLIGTILTAK", {Category::Plan, Category::Social}},
      {"PAARORENDE", {Category::Plan, Category::Family}},
      {"KRISETEGN", {Category::Plan, Category::Crisis}},
      {"RUSBEHOV", {Category::Plan, Category::SubstanceUse}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.word);
    CategoryMask needed = mask<CategoryMask>(Category::Known);
    for (const Category category : row.needs) needed |= mask<CategoryMask>(category);
    CHECK(all_of(story, needed).find(row.word) != std::string::npos);
    for (const Category category : row.needs) {
      const CategoryMask without = kEverything & static_cast<CategoryMask>(~mask<CategoryMask>(category));
      CHECK(all_of(story, without).find(row.word) == std::string::npos);
    }
  }
}

TEST_CASE("filtered: free words, noes and custody are for whoever may be told everything") {
  const Story story = marked();
  const std::string whole = all_of(story, kEverything);
  for (const char* word :
       {"NOTAT", "GRUNN", "EGNEORD", "LENKE", "sharing.denied", "custody.changed", "consent.given"}) {
    CAPTURE(word);
    CHECK(whole.find(word) != std::string::npos);
    for (int i = 0; i <= static_cast<int>(Category::Family); ++i) {
      const CategoryMask without =
          kEverything & static_cast<CategoryMask>(~mask<CategoryMask>(static_cast<Category>(i)));
      if (std::string_view(word) == "EGNEORD" && in(without, Category::Medication) &&
          in(without, Category::Plan))
        continue;
      CHECK(all_of(story, without).find(word) == std::string::npos);
    }
  }
}

// What goes between services, with a word for each thing that only some may be told.
std::vector<std::pair<std::string, EventBody>> between() {
  const Uuid referral = service(70);
  Referral content;
  content.sender = to_service(kNav);
  content.recipient = to_service(kGp);
  content.needs = {Need::Housing};
  content.question = "ORD";
  content.attachments = {{"VEDLEGG", {}, Category::Medication, true}, {"UKJENT", {}, {}, true}};
  ReferralDeclined declined;
  declined.referral = referral;
  declined.advice = "RAAD";
  AppointmentBooked booked;
  booked.referral = referral;
  booked.service = kGp;
  booked.at = when("2026-03-20");
  booked.place = "STED";
  ContactHeld contact;
  contact.service = kGp;
  contact.outcome = ContactOutcome::CameIntoxicated;
  contact.children_at_home = true;
  contact.note = "NOTAT";
  ContactHeld concern;
  concern.service = kGp;
  concern.kind = ContactKind::ChildConcern;
  StayAdmitted stay;
  stay.place = to_service(kHospital);
  stay.housing_lacking = true;
  StayDischarged left;
  left.stay = service(71);
  left.next = NextAppointment{when("2026-03-20"), kGp, "NESTE", {}, {}};
  return {{"sent", {ReferralSent{referral, content}}},
          {"declined", {declined}},
          {"withdrawn", {ReferralWithdrawn{referral, "GRUNN", false}}},
          {"booked", {booked}},
          {"contact", {contact}},
          {"concern", {concern}},
          {"stay", {stay}},
          {"left", {left}},
          {"moved", {PersonMoved{"4601", {}}}},
          {"died", {PersonDied{"NOTAT"}}}};
}
std::string seen(const EventBody& body, CategoryMask allowed) {
  Entry entry;
  entry.context = context_of();
  entry.body = body;
  const std::shared_ptr<const Entry> out = seen_by(entry, allowed);
  return out ? write_entry(*out) : std::string();
}

TEST_CASE("filtered: what goes between services is for those who may be told it") {
  using C = Category;
  const struct {
    const char* body;
    const char* word;  // in what is seen
    std::vector<C> needs;
  } rows[] = {
      {"sent", "referral.sent", {C::Referral}},
      {"sent", "\"housing\"", {C::Referral, C::Social}},
      {"sent", "ORD", {C::Referral, C::Health}},
      {"sent", "VEDLEGG", {C::Referral, C::Medication}},
      {"sent", "UKJENT", {C::Referral, C::Health}},
      {"declined", "\"advice\"", {C::Referral}},
      {"declined", "RAAD", {C::Referral, C::Health}},
      {"withdrawn", "\"reason\"", {C::Referral}},
      {"withdrawn", "GRUNN", {C::Referral, C::Health}},
      {"booked", "STED", {C::Appointments}},
      {"booked", "\"referral\"", {C::Appointments, C::Referral}},
      {"contact", "contact.held", {C::Appointments}},
      {"contact", "came-intoxicated", {C::Appointments, C::SubstanceUse}},
      {"contact", "children_at_home", {C::Appointments, C::Family}},
      {"concern", "contact.held", {C::Appointments, C::Family}},
      {"stay", "stay.admitted", {C::Stay}},
      {"stay", "housing_lacking", {C::Stay, C::Social}},
      {"left", "stay.discharged", {C::Stay}},
      {"left", "NESTE", {C::Stay, C::Appointments}},
      {"moved", "4601", {C::Contact}},
      {"died", "person.died", {C::Known}},
  };
  for (const auto& [name, body] : between()) {
    for (const auto& row : rows) {
      if (row.body != name) continue;
      CAPTURE(row.body);
      CAPTURE(row.word);
      CategoryMask needed = 0;
      for (const C category : row.needs) needed |= mask<CategoryMask>(category);
      CHECK(seen(body, needed).find(row.word) != std::string::npos);
      for (const C category : row.needs) {
        const auto without = static_cast<CategoryMask>(kEverything & ~mask<CategoryMask>(category));
        CHECK(seen(body, without).find(row.word) == std::string::npos);
      }
    }
    // A note is for whoever may be told everything.
    for (CategoryMask allowed = 0; allowed < kEverything; ++allowed)
      CHECK(seen(body, allowed).find("NOTAT") == std::string::npos);
  }
}

TEST_CASE("filtered: no gap tells that something is missing") {
  const Story story = marked();
  for (CategoryMask allowed = 0; allowed <= kEverything; allowed = static_cast<CategoryMask>(allowed + 37)) {
    const Case seen = filtered(case_of(story), allowed);
    std::int64_t expected = 1;
    for (const Event& event : seen.events) CHECK(event.sequence == expected++);
  }
  CHECK(filtered(case_of(story), 0).events.empty());
}

TEST_CASE("filtered: whoever may not be told that the person is known hears of no case") {
  const Story story = marked();
  Query query;
  query.kind = QueryKind::Plan;
  query.stream = story.stream;
  query.disclosure = asked(to_service(kSchool));
  query.disclosure->categories = {Category::Known, Category::Plan};
  const Result<std::string> answer =
      view(case_of(story), query, story.basis(), Language::Bokmal, at("2026-04-01T10:00:00Z"), {});
  REQUIRE_FALSE(answer.ok());
  CHECK(answer.error().status == Status::NotFound);
  CHECK(answer.error().where == "/case");
}

}  // namespace
}  // namespace varde::test
