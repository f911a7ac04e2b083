// MF-03: a report of concern to the child welfare service.
#include "referral_story.h"

namespace varde::test {
namespace {

Referral concern(const Party& reporter) {
  Referral out = of_kind(ReferralKind::ChildWelfareReport, referral(kNav, kChildServices));
  out.sender = reporter;
  return out;
}

TEST_CASE("child concern: one week, three weeks, three months, three weeks") {
  struct Row {
    std::string_view id;
    Party reporter;
    std::vector<Told> more;  // after it was sent on 2 and received on 3 March 2026
    std::vector<std::string> duties;
  };
  const Told yes{"2026-03-09", accepted(nullptr)};
  const Told receipt{"2026-03-09", feedback(party(kNav), FeedbackAbout::Received, kChildServices)};
  const Told over{"2026-05-04", {ReferralCompleted{kThread}}};
  const Row rows[] = {
      {"received: gone through, and the receipt confirmed",
       party(kNav),
       {},
       {"MF-03/confirm-receipt@2026-03-24", "MF-03/review@2026-03-10"}},
      {"accepted: the three months begin when the week ends",
       party(kNav),
       {yes},
       {"MF-03/confirm-receipt@2026-03-24", "MF-03/investigate@2026-06-10"}},
      {"confirmed", party(kNav), {yes, receipt}, {"MF-03/investigate@2026-06-10"}},
      {"left at that: nothing to investigate, and the reporter is told within the three weeks",
       party(kNav),
       {{"2026-03-09", {ReferralDeclined{kThread, DeclineReason::Other}}}},
       {"MF-03/confirm-receipt@2026-03-24"}},
      {"over: a public reporter is told", party(kNav), {yes, receipt, over}, {"MF-03/tell-after@2026-05-25"}},
      {"told",
       party(kNav),
       {yes, receipt, over, {"2026-05-05", feedback(party(kNav), FeedbackAbout::Ended, kChildServices)}},
       {}},
      {"a neighbour has the receipt, and no more",
       party(PartyKind::Person),
       {yes, over},
       {"MF-03/confirm-receipt@2026-03-24"}},
      {"a public body of another place, by its kind",
       party(PartyKind::School),
       {yes, over},
       {"MF-03/confirm-receipt@2026-03-24", "MF-03/tell-after@2026-05-25"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = referral_story();
    story.told("2026-03-02", sent(concern(row.reporter)));
    story.told("2026-03-03", received());
    for (const Told& one : row.more) story.told(one.on, one.body);
    std::vector<std::string> found;
    for (const std::string& name : referral_duties_of(story)) {
      if (name.rfind("MF-", 0) == 0) found.push_back(name);
    }
    std::string said, expected;
    for (const std::string& one : found) said += one + "\n";
    for (const std::string& one : row.duties) expected += one + "\n";
    CHECK(said == expected);
  }
}

TEST_CASE("child concern: the child welfare service owes, towards whoever reported") {
  Story story = referral_story();
  story.told("2026-03-02", sent(concern(party(kNav))));
  story.told("2026-03-03", received());
  CHECK(duty(story, "MF-03", "review").owner == kChildServices);
  CHECK(duty(story, "MF-03", "confirm-receipt").towards == kNav);
}

}  // namespace
}  // namespace varde::test
