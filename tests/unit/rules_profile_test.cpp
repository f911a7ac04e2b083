// A profile is always taken; what is odd about it is found.
#include "faulty_profile.h"

namespace varde::test {
namespace {

std::vector<ProfileFault> faults(const Profile& profile, const char* on = kRichDay,
                                 const Profile* before = nullptr) {
  return lint_profile(profile, (*compiled_pack())->pack, day(on), before);
}

TEST_CASE("profile: one that is in order has no faults, before and after its own changes") {
  CHECK(faults(rich_profile()).empty());
  CHECK(faults(rich_profile(), kRichDay, nullptr).empty());
  const Profile before = rich_profile();
  CHECK(faults(rich_profile(), kRichDay, &before).empty());
  // The proposal's day is ahead, and what ends has been followed.
  CHECK(faults(rich_profile(), "2027-01-01").empty());
  // The level is to be looked at again by then.
  CHECK(faults(rich_profile(), "2027-06-02").size() == 1);
}

TEST_CASE("profile: a number and a unit are enough to begin, and said to be little") {
  Profile bare;
  bare.municipality = "9901";
  bare.coordinating_unit = kUnit;
  const std::vector<ProfileFault> found = faults(bare);
  REQUIRE(found.size() == 2);
  CHECK(found[0] == ProfileFault{"IP-28", "unit-not-listed", "/coordinating_unit", {}});
  CHECK(found[1] == ProfileFault{"R-129", "no-rows", "/responsibilities", {}});
}

TEST_CASE("profile: what the one before had") {
  const Profile before = rich_profile();
  Profile gone = rich_profile();
  gone.services.erase(gone.services.begin() + 11);
  REQUIRE(faults(gone, kRichDay, &before).size() == 1);
  CHECK(faults(gone, kRichDay, &before)[0] == ProfileFault{"R-134", "service-gone", "/services", {}});
  Profile ended = rich_profile();
  ended.services[11].to = day("2025-01-01");
  CHECK(faults(gone, kRichDay, &ended).empty());
  Profile other = rich_profile();
  other.services[11].kind = ServiceKind::Lar;
  REQUIRE(faults(other, kRichDay, &before).size() == 1);
  CHECK(faults(other, kRichDay, &before)[0] ==
        ProfileFault{"R-134", "service-kind-changed", "/services/11/kind", {}});
}

TEST_CASE("profile: a limit that may only be tightened") {
  RulePack pack = (*compiled_pack())->pack;
  for (Parameter& row : pack.parameters) {
    if (row.id == "ip.review.max") row.local = LocalChoice::Shorter;
  }
  Profile profile = rich_profile();
  profile.limits = {{"ip.review.max", 6}};
  CHECK(lint_profile(profile, pack, day(kRichDay)).empty());
  profile.limits = {{"ip.review.max", 7}};
  REQUIRE(lint_profile(profile, pack, day(kRichDay)).size() == 1);
  CHECK(lint_profile(profile, pack, day(kRichDay))[0].key == "limit-below-floor");
}

TEST_CASE("profile: what is a rule of the ages and of the days") {
  // Every split of the ages into two rows that meet is in order; every other is a gap or two owners.
  for (int last = 0; last < 130; last += 13) {
    for (const int first : {last, last + 1, last + 2}) {
      CAPTURE(last);
      CAPTURE(first);
      Profile profile = rich_profile();
      profile.responsibilities[10].age_from = {};
      profile.responsibilities[10].age_to = last;
      profile.responsibilities.push_back(rich_row("arbeid-2", {Need::Work, Need::Economy}, 2));
      profile.responsibilities[12].age_from = first;
      const std::vector<ProfileFault> found = faults(profile);
      REQUIRE(found.size() == (first == last + 1 ? 0 : 1));
      if (first == last) CHECK(found[0].key == "rows-collide");
      if (first > last + 1) CHECK(found[0].key == "age-gap");
    }
  }
}

TEST_CASE("profile: so many faults are told, in the order of the profile, each once") {
  Profile profile = rich_profile();
  profile.services[3].phone = "x";
  profile.levels[0].rule = "IP-999";
  profile.responsibilities[8].evidence = Evidence::Contested;
  std::vector<ProfileFault> found = faults(profile);
  REQUIRE(found.size() == 3);
  CHECK(found[0].path == "/services/3/phone");
  CHECK(found[1].path == "/responsibilities/8/evidence");
  CHECK(found[2].path == "/levels/0/rule");
  for (int i = 0; i < 600; ++i) profile.responsibilities[2].partners.push_back(kStranger);
  found = faults(profile);
  REQUIRE(found.size() == kMostFaults);
  CHECK(found.back() == ProfileFault{"R-279", "more", "", {}});
  const auto as_findings = judge_profile(profile, (*compiled_pack())->pack, day(kRichDay));
  REQUIRE(as_findings.size() == kMostFaults);
  CHECK(as_findings.back().subject == "/");
  CHECK(as_findings.back().owner == kUnit);
}

TEST_CASE("pack: every text that the rules use is there in three languages, and cites") {
  const auto pack = *compiled_pack();
  CHECK(pack->pack.rules.size() >= 20);
  for (const Rule& rule : pack->pack.rules) {
    CAPTURE(rule.id);
    CHECK_FALSE(rule.cite.empty());
    CHECK(find_rule(pack->pack, rule.id) == &rule);
    for (const LocalText& text : rule.texts) {
      CAPTURE(text.key);
      CHECK_FALSE(text.nb.empty());
      CHECK_FALSE(text.nn.empty());
      CHECK_FALSE(text.en.empty());
    }
  }
  CHECK(find_rule(pack->pack, "IP-999") == nullptr);
  for (const Parameter& row : pack->pack.parameters) {
    CAPTURE(row.id);
    CHECK(find_parameter(pack->pack, row.id, row.valid_to.value_or(day("2026-11-22"))) == &row);
    CHECK(find_rule(pack->pack, row.rule));
  }
}

}  // namespace
}  // namespace varde::test
