// Grants on lines of 64 octets: from when to when a line holds.
#include "line_story.h"

namespace varde::test {
namespace {

using G = DisclosureGround;
using K = PartyKind;

TEST_CASE("line: of a party that got its number later it says nothing") {
  Lined lined(with_no([](SharingDenied& n) { n.recipients = {to_group(PartyGroup::HealthServices)}; }));
  CHECK(lined.says(on(asked(to_service(kWard)), {G::CareNeeded})) == "slow");
  CHECK(lined.says(on(asked(to_kind(K::Dps)), {G::CareNeeded})) == "objected OB-01");
}

TEST_CASE("line: it holds until something changes, and from when it last did") {
  const auto noon = [](const char* on) { return oslo_time(day(on), 12, 0); };
  const auto midnight = [](const char* on) { return oslo_midnight(day(on)); };
  const struct {
    std::string_view id;
    std::function<Story()> story;
    Instant from, until;
  } rows[] = {
      {"CS-16 the law", [] { return with_consent(); }, midnight("2026-07-01"), kEnd},
      {"given", [] { return with_consent({}, nullptr); }, midnight("2026-07-01"), kEnd},
      {"its last day", [] { return with_consent([](Consent& c) { c.until = day("2026-09-10"); }); },
       midnight("2026-07-01"), midnight("2026-09-11")},
      {"its first day", [] { return with_consent([](Consent& c) { c.from = day("2026-09-01"); }); },
       midnight("2026-09-01"), kEnd},
      {"days of the data",
       [] {
         return with_consent(
             [](Consent& c) { c.data_from = day("2026-08-01"), c.data_to = day("2026-10-01"); });
       },
       midnight("2026-08-01"), midnight("2026-10-02")},
      {"a no's last day", [] { return with_no([](SharingDenied& n) { n.until = day("2026-09-01"); }); },
       midnight("2026-07-01"), midnight("2026-09-02")},
      {"CN-07 a birthday", [] { return with_consent({}, "2008-09-05"); }, midnight("2026-07-01"),
       midnight("2026-09-05")},
      {"CN-07 a birthday as practice here has it",
       [] {
         Story story = with_consent({}, "2009-09-05");
         story.profile.limits.push_back({"consent.age.nav", 17});
         return story;
       },
       midnight("2026-07-01"), midnight("2026-09-05")},
      {"CN-07 the last day that it can be", [] { return with_consent({}, "2008-09"); },
       midnight("2026-09-01"), midnight("2026-09-30")},
      {"CN-07 born on 29 February", [] { return with_consent({}, "2008-02-29"); }, midnight("2026-07-01"),
       kEnd},
      {"the withdrawal",
       [] {
         Story story = with_consent();
         const Uuid id = story.last();
         story.told("2026-08-20T10:00:00Z", {ConsentWithdrawn{id, {}}});
         return story;
       },
       at("2026-08-20T10:00:00Z"), kEnd},
      {"a withdrawal ahead",
       [] {
         Story story = with_consent();
         const Uuid id = story.last();
         story.told("2026-09-20T10:00:00Z", {ConsentWithdrawn{id, {}}});
         return story;
       },
       midnight("2026-07-01"), at("2026-09-20T10:00:00Z")},
      {"competence",
       [] {
         Story story = with_consent();
         CompetenceAssessed lacking;
         lacking.lacking = true;
         lacking.until = day("2026-09-30");
         story.told("2026-08-21", {lacking});
         return story;
       },
       midnight("2026-08-21"), midnight("2026-10-01")},
      {"custody",
       [] {
         Story story = with_consent();
         story.told("2026-08-22", {CustodyChanged{Custody::CareOrder, kChildWelfare, day("2026-09-30")}});
         return story;
       },
       midnight("2026-08-22"), midnight("2026-10-01")},
      {"an order",
       [] {
         Story story = with_consent();
         story.told("2026-08-23", {ConfidentialityOrdered{"Statsforvalteren", day("2026-09-30"), false}});
         return story;
       },
       midnight("2026-08-23"), midnight("2026-10-01")},
      {"the plan closes",
       [] {
         Story story = running();
         story.profile = wide_profile();
         PlanClosed closed;
         story.told("2026-09-20", {closed});
         return story;
       },
       midnight("2026-07-01"), midnight("2026-09-20")},
      {"the coordinator",
       [] {
         Story story = running();
         story.profile = wide_profile();
         story.told("2026-08-24", {CoordinatorAppointed{Coordinator{kNav, {}, {}}, kPresent}});
         return story;
       },
       midnight("2026-08-24"), kEnd},
      {"replaced",
       [] {
         Story story = with_consent();
         Consent again = sharing();
         again.replaces = {story.last()};
         story.told("2026-08-25", {ConsentGiven{again}});
         return story;
       },
       midnight("2026-08-25"), kEnd},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    const Lined lined(row.story());
    CHECK(to_text(Instant{lined.lines[0].from}) == to_text(row.from));
    CHECK(to_text(Instant{lined.lines[0].until}) == to_text(row.until));
    CHECK(lined.lines[0].from <= noon("2026-09-01").us);
  }
}

TEST_CASE("line: its first instant is inside, its last is not") {
  Lined lined(with_consent([](Consent& c) { c.until = day("2026-09-10"); }));
  QuickQuestion question = lined.asked_as(asked());
  const auto slow_at = [&](std::int64_t us) {
    question.at = us;
    return decide(lined.lines[0], lined.lines.data(), question).slow;
  };
  CHECK(slow_at(lined.lines[0].from - 1));
  CHECK_FALSE(slow_at(lined.lines[0].from));
  CHECK_FALSE(slow_at(lined.lines[0].until - 1));
  CHECK(slow_at(lined.lines[0].until));
  CHECK(decide(GrantLine{}, nullptr, question).slow);
}

}  // namespace
}  // namespace varde::test
