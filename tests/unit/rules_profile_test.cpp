// A profile is always taken; what is odd about it is found.
#include "rules/profile_rules.h"
#include "story.h"

namespace varde::test {
namespace {

TEST_CASE("profile: findings by row") {
  const auto pack = *compiled_pack();
  struct Row {
    const char* id;
    void (*change)(Profile&);
    const char* rule;
    const char* key;
    const char* subject;
  };
  const Row rows[] = {
      {"unit not among services", [](Profile& p) { p.coordinating_unit = kStranger; }, "IP-28",
       "unit-not-listed", "coordinating_unit"},
      {"a service twice", [](Profile& p) { p.services.push_back(p.services[1]); }, "R-279", "service-twice",
       "service:00000000-0000-8000-8000-000000000002"},
      {"a rule below its floor",
       [](Profile& p) {
         p.levels = {{"IP-20", Level::Advise}};
       },
       "R-279", "level-below-floor", "IP-20"},
      {"a rule that is none",
       [](Profile& p) {
         p.levels = {{"IP-999", Level::Block}};
       },
       "R-279", "unknown-rule", "IP-999"},
      {"a limit that is none",
       [](Profile& p) {
         p.limits = {{"no.such", 3}};
       },
       "R-279", "unknown-limit", "no.such"},
      {"a statutory limit loosened",
       [](Profile& p) {
         p.limits = {{"consent.age.own", 18}};
       },
       "R-279", "limit-below-floor", "consent.age.own"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Profile profile = small_profile();
    row.change(profile);
    const std::vector<Finding> found = judge_profile(profile, pack->pack, day("2026-03-02"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == row.rule);
    CHECK(found[0].text == row.key);
    CHECK(found[0].subject == row.subject);
  }
  Profile raised = small_profile();
  raised.levels = {{"R-286", Level::Block}};
  raised.limits = {{"ip.review.max", 12}};
  CHECK(judge_profile(raised, pack->pack, day("2026-03-02")).empty());
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
    CHECK(find_parameter(pack->pack, row.id, day("2026-11-22")) == &row);
    CHECK(find_rule(pack->pack, row.rule));
  }
}

}  // namespace
}  // namespace varde::test
