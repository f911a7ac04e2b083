// One fault put into a profile that is in order, and what is said of it.
#pragma once

#include "app/render.h"
#include "rich_profile.h"
#include "rules/profile_lint.h"
#include "rules/profile_rules.h"

namespace varde::test {

struct Faulty {
  std::string_view id;
  void (*fault)(Profile& p);
  std::string_view rule, key, path;
  std::string_view nb, en;  // without the paragraph
  std::size_t found = 1;    // of which it is the first
};

// The text up to the paragraph that stands last.
inline std::string said(const Profile& profile, const Finding& finding, Language language) {
  const auto pack = *compiled_pack();
  const Basis basis{pack->pack, &profile, kController, 1};
  const FindingText text = Texts(basis, language, nullptr).finding(finding);
  CHECK_FALSE(text.basis.empty());
  return text.text.substr(0, text.text.size() - text.basis.size() - 3);
}

// The fault is found where it is, and nothing else is.
inline void check(const Faulty& row) {
  CAPTURE(row.id);
  Profile profile = rich_profile();
  row.fault(profile);
  const auto pack = *compiled_pack();
  const std::vector<Finding> found = judge_profile(profile, pack->pack, day(kRichDay));
  std::string all;
  for (const Finding& finding : found) all += finding.text + " " + finding.subject + "\n";
  CAPTURE(all);
  REQUIRE(found.size() == row.found);
  CHECK(found[0].rule == row.rule);
  CHECK(found[0].text == row.key);
  CHECK(found[0].subject == row.path);
  CHECK(found[0].level == Level::Advise);
  CHECK(said(profile, found[0], Language::Bokmal) == row.nb);
  CHECK(said(profile, found[0], Language::English) == row.en);
}

}  // namespace varde::test
