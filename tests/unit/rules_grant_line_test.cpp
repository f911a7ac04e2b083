// Grants on lines of 64 octets: what a line says, and when it says nothing.
#include <cstddef>

#include "line_story.h"

namespace varde::test {
namespace {

using G = DisclosureGround;
using K = PartyKind;

static_assert(sizeof(GrantLine) == 64 && alignof(GrantLine) == 64);
static_assert(sizeof(Grant) == 8 && alignof(Grant) == 2);
static_assert(offsetof(GrantLine, from) == 0 && offsetof(GrantLine, until) == 8);
static_assert(offsetof(GrantLine, next) == 16 && offsetof(GrantLine, count) == 20);
static_assert(offsetof(GrantLine, flags) == 21 && offsetof(GrantLine, known) == 22);
static_assert(offsetof(GrantLine, grants) == 24);
static_assert(std::is_trivially_copyable_v<GrantLine> && std::is_trivially_copyable_v<QuickQuestion>);

TEST_CASE("line: a consent is one grant for each teller and receiver, a no is marked") {
  Story story = with_consent([](Consent& c) { c.recipients = {to_service(kNav), to_kind(K::School)}; });
  SharingDenied no;
  no.recipients = {to_service(kDps)};
  no.categories = {Category::Crisis};
  no.purposes = {Purpose::Quality};
  story.told("2026-03-03", {no});
  const Lined lined(story);
  REQUIRE(lined.lines.size() == 1);
  REQUIRE(lined.lines[0].count == 3);
  CHECK(lined.flags() == 0);
  CHECK((lined.lines[0].flags & kWide) != 0);
  CHECK((Lined(with_consent()).lines[0].flags & kWide) == 0);
  CHECK(lined.lines[0].known == 4);
  CHECK(lined.grant(0).teller == 0);
  CHECK(lined.grant(0).recipient == 1);
  CHECK(lined.grant(1).recipient == party_of_kind(K::School));
  CHECK(lined.grant(0).categories == 1u << static_cast<int>(Category::Stay));
  CHECK(lined.grant(0).purposes == 1);
  CHECK(lined.grant(0).regimes == 0xff);
  CHECK(lined.grant(2).teller == kAnyParty);
  CHECK(lined.grant(2).categories == (kNo | 1u << static_cast<int>(Category::Crisis)));
  CHECK(lined.origins == std::vector{story.events[1].id, story.events[1].id, story.events[2].id});
}

TEST_CASE("line: what it says of a consent") {
  DisclosureQuestion planning = asked(), back = asked(to_service(kGp));
  planning.purpose = Purpose::Planning;
  back.teller = kNav;
  const struct {
    std::string_view id;
    std::function<void(Consent&)> terms;
    DisclosureQuestion question;
    const char* says;
  } rows[] = {
      {"CS-12", {}, asked(), "permit CS-12"},
      {"receiver", {}, asked(to_service(kSchool)), "deny SR-01 recipient"},
      {"sender", [](Consent& c) { c.tellers = {to_service(kDps)}; }, asked(), "deny SR-01 sender"},
      {"category", {}, of(Category::Health, asked()), "deny SR-01 category"},
      {"purpose", {}, planning, "deny SR-01 purpose"},
      {"nobody was named", [](Consent& c) { c.recipients = {}; }, asked(), "deny SR-01 no-consent"},
      {"no waiver", [](Consent& c) { c.secrecy_waiver = false; }, asked(), "deny SR-01 no-consent"},
      {"one way", {}, back, "deny SR-01 recipient"},
      {"both ways", [](Consent& c) { c.both_ways = true; }, back, "permit CS-12"},
      {"whoever holds it", [](Consent& c) { c.tellers = {}; }, asked(), "permit CS-12"},
      {"anybody", [](Consent& c) { c.recipients = {to_kind(K::Anyone)}; }, asked(), "permit CS-12"},
      {"a kind", [](Consent& c) { c.recipients = {to_kind(K::Nav)}; }, asked(), "permit CS-12"},
      {"the health services", [](Consent& c) { c.recipients = {to_group(PartyGroup::HealthServices)}; },
       asked(to_service(kDps)), "permit CS-12"},
      {"which NAV is none of", [](Consent& c) { c.recipients = {to_group(PartyGroup::HealthServices)}; },
       asked(), "deny SR-01 recipient"},
      {"a person", [](Consent& c) { c.recipients = {to_person(K::NextOfKin, "p3")}; },
       asked(to_person(K::NextOfKin, "p3")), "permit CS-12"},
      {"another", [](Consent& c) { c.recipients = {to_person(K::NextOfKin, "p3")}; },
       asked(to_person(K::NextOfKin, "p4")), "deny SR-01 recipient"},
      {"a role fits nobody here", [](Consent& c) { c.recipients[0].role = "veileder"; }, asked(),
       "deny SR-01 no-consent"},
      {"CS-05", [](Consent& c) { c.recipients = {to_service(kSubstance)}; },
       on(asked(to_service(kSubstance)), {G::MeasuresNeeded}), "permit CS-05"},
      {"of its own days", [](Consent& c) { c.data_to = day("2026-08-31"); }, asked(),
       "deny SR-01 no-consent"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Lined lined(with_consent(row.terms), "2026-09-01",
                {to_service(kSubstance), to_person(K::NextOfKin, "p3"), to_person(K::NextOfKin, "p4")});
    CHECK(lined.says(row.question) == row.says);
  }
}

TEST_CASE("line: what it says of the law and of a no") {
  const auto care = on(asked(to_service(kDps)), {G::CareNeeded});
  const auto weighty = on(asked(to_service(kDps)), {G::CareNeeded, G::WeightyReasons}, "Fare for liv");
  const auto nothing = [](SharingDenied& n) { n.recipients = {to_service(kSchool)}; };
  const auto all = [](SharingDenied&) {};
  const struct {
    std::string_view id;
    std::function<void(SharingDenied&)> no;
    DisclosureQuestion question;
    const char* says;
  } rows[] = {
      {"CS-16", nothing, care, "permit CS-16"},
      {"CS-16 objected", all, care, "objected OB-01"},
      {"CS-16 overridden", all, weighty, "permit CS-16"},
      {"CS-16 to nobody known", nothing, on(asked(to_service(kStranger)), {G::CareNeeded}),
       "indeterminate CS-16 recipient-unknown"},
      {"CS-15 without a reason", nothing, on(asked(to_kind(K::Police)), {G::WeightyInterests}),
       "indeterminate CS-15 reason-missing"},
      {"CS-01 whatever is said", all, on(asked(to_kind(K::Police)), {G::AvertHarm}), "permit CS-01"},
      {"CS-13", all, asked(to_kind(K::Person)), "permit CS-13"},
      {"CN-11", nothing, on(asked(to_kind(K::Employer)), {G::CoreRecord}), "deny CN-11 no-consent"},
      {"another purpose", [](SharingDenied& n) { n.purposes = {Purpose::Quality}; }, care, "permit CS-16"},
      {"another category", [](SharingDenied& n) { n.categories = {Category::Crisis}; }, care, "permit CS-16"},
      {"parents", [](SharingDenied& n) { n.kind = DenialKind::ParentsNotTold; }, care, "permit CS-16"},
      {"over", [](SharingDenied& n) { n.until = day("2026-08-31"); }, care, "permit CS-16"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Lined lined(with_no(row.no), "2026-09-01", {to_service(kStranger)});
    CHECK(lined.says(row.question) == row.says);
    CategoryDecision slow = answer(lined.story, row.question);
    if (slow.rule == std::string_view("CN-11")) slow.miss = Miss::NoConsent;
    CHECK(said(slow) == row.says);
    CHECK(lined.quick(row.question).duties == slow.duties);
    CHECK(lined.quick(row.question).overridden == (slow.denial && slow.outcome == DisclosureOutcome::Permit));
  }
}

TEST_CASE("line: several categories at once") {
  Story story = with_consent([](Consent& c) { c.categories = {Category::Stay, Category::Health}; });
  SharingDenied no;
  no.categories = {Category::Health};
  story.told("2026-03-03", {no});
  Lined lined(story);
  DisclosureQuestion question = asked();
  question.categories = {Category::Stay, Category::Health, Category::Social};
  const Quick quick = lined.quick(question);
  CHECK(quick.permitted == mask<CategoryMask>(Category::Stay));
  CHECK(quick.objected == mask<CategoryMask>(Category::Health));
  CHECK(quick.unsettled == 0);
  CHECK(std::string_view(quick_rule(quick.rule)) == "CS-12");
  CHECK(lined.origins[quick.grant] == story.events[1].id);
}

TEST_CASE("line: the participants of the plan come first, and only they fit it") {
  Story story = ready();
  story.profile = wide_profile();
  CarePlan plan = small_plan();
  plan.made_by = kGp;
  story.told("2026-03-02", {PlanStarted{plan, Coordinator{kNav, {}, {}}, kPresent}});
  Lined lined(story);
  CHECK(lined.flags() == kMembers);
  CHECK((lined.grant(0).categories & kMember) != 0);
  CHECK(lined.grant(2).teller == kParticipants);
  CHECK(lined.says(of(Category::Plan, asked())) == "permit CS-12");
  CHECK(lined.says(of(Category::Plan, asked(to_service(kSchool)))) == "deny SR-01 recipient");
  CHECK(lined.says(of(Category::Plan, asked(to_kind(K::Nav)))) == "deny SR-01 recipient");
}

TEST_CASE("line: more than five grants go on in the next") {
  Story story = with_consent([](Consent& c) {
    c.recipients = {to_kind(K::School), to_kind(K::Gp),  to_kind(K::Dps),
                    to_kind(K::Police), to_kind(K::Lar), to_service(kNav)};
  });
  Lined lined(story);
  REQUIRE(lined.lines.size() == 2);
  CHECK(lined.lines[0].count == 5);
  CHECK(lined.lines[0].next == 1);
  CHECK(lined.lines[1].count == 1);
  CHECK(lined.lines[1].next == 0);
  CHECK(lined.says(asked(to_kind(K::Police))) == "permit CS-12");
  CHECK(lined.says(asked(to_kind(K::Lar))) == "permit CS-12");
  CHECK(lined.quick(asked(to_kind(K::Lar))).grant < lined.origins.size());
  CHECK(lined.says(asked(to_kind(K::Youth))) == "deny SR-01 recipient");
}

TEST_CASE("line: flags, and what is asked the slow way") {
  const auto with_document = [](DisclosureQuestion q) {
    q.document = "epikrise 7";
    return q;
  };
  const auto with_period = [](DisclosureQuestion q) {
    q.data_from = day("2026-01-01");
    return q;
  };
  DisclosureQuestion to_role = asked();
  to_role.to.role = "veileder";
  const auto erased = [] {
    Story story = with_no([](SharingDenied&) {});
    story.told("2026-03-04", {EntryErased{{story.events.back().sequence}, "krav om sletting"}});
    return story;
  };
  const auto unsettled_giver = [] {
    return with_consent([](Consent& c) { c.giver = ConsentGiver::Parent; }, nullptr);
  };
  const auto ended_giver = [] {
    return with_consent([](Consent& c) { c.giver = ConsentGiver::Parent, c.until = day("2026-04-01"); },
                        nullptr);
  };
  const auto blocked = [] { return with_no([](SharingDenied& n) { n.documents = {"epikrise 7"}; }); };
  const auto dated = [] { return with_consent([](Consent& c) { c.data_from = day("2026-02-01"); }); };
  const auto child = [] { return with_consent({}, "2013-01-01"); };
  const auto many = [] {
    return with_consent([](Consent& c) {
      for (int i = 0; i < 330; ++i)
        c.recipients.push_back(to_person(K::NextOfKin, ("p" + std::to_string(i)).c_str()));
    });
  };
  std::vector<Party> numbered;
  for (int i = 0; i < 330; ++i)
    numbered.push_back(to_person(K::NextOfKin, ("p" + std::to_string(i)).c_str()));
  const struct {
    std::string_view id;
    std::function<Story()> story;
    std::uint8_t flags;
    DisclosureQuestion question;
    const char* says;
  } rows[] = {
      {"nothing", [] { return with_consent(); }, 0, asked(), "permit CS-12"},
      {"an erased no", erased, kSlow, asked(), "slow"},
      {"nobody knows the age", unsettled_giver, kSlow, asked(), "slow"},
      {"which no longer matters", ended_giver, 0, asked(), "deny SR-01 no-consent"},
      {"blocked documents, another question", blocked, kBlocks, on(asked(to_service(kDps)), {G::CareNeeded}),
       "permit CS-16"},
      {"blocked documents", blocked, kBlocks, with_document(on(asked(to_service(kDps)), {G::CareNeeded})),
       "slow"},
      {"a document, none blocked", [] { return with_consent(); }, 0, with_document(asked()), "permit CS-12"},
      {"days of the data, its own day", dated, kPeriods, asked(), "permit CS-12"},
      {"days of the data", dated, kPeriods, with_period(asked()), "slow"},
      {"days asked for, none said", [] { return with_consent(); }, 0, with_period(asked()), "permit CS-12"},
      {"a child's parents", child, kTold, asked(to_kind(K::Parent)), "slow"},
      {"a child's parents, by NAV", child, kTold, by(TaskBasis::Stjl, false, asked(to_kind(K::Parent))),
       "deny SR-04 no-consent"},
      {"a child, others", child, kTold, asked(to_kind(K::Police)), "deny SR-01 no-consent"},
      {"a role", [] { return with_consent(); }, 0, to_role, "slow"},
      {"too many", many, kSlow, asked(), "slow"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Lined lined(row.story(), "2026-09-01", numbered);
    CHECK(static_cast<int>(lined.flags()) == static_cast<int>(row.flags));
    CHECK(lined.says(row.question) == row.says);
  }
}

}  // namespace
}  // namespace varde::test
