// A story, and the lines of its grants.
#pragma once

#include <functional>

#include "rules/live_grants.h"
#include "telling_story.h"

namespace varde::test {

// A story with its numbers, and the lines as they are at noon of a day.
struct Lined {
  Story story;
  PartyNumbers numbers;
  Instant at;
  std::vector<Uuid> origins;
  std::vector<GrantLine> lines;

  explicit Lined(Story told, const char* on = "2026-09-01", std::vector<Party> known = {})
      : story(std::move(told)), at(oslo_time(day(on), 12, 0)) {
    for (const Uuid& id : {kGp, kNav, kDps, kSchool}) number(to_service(id));
    for (const Party& party : known) number(party);
    lines = lines_of(fold(story.events, at, kEnd), story.basis(), at, numbers, steady_fold(story.events, at),
                     &origins);
  }
  QuickParty number(const Party& party) {
    return numbers.number(party, story.basis()).value_or(QuickParty{});
  }
  std::uint8_t flags() const { return lines[0].flags & static_cast<std::uint8_t>(~(kChapter | kWide)); }
  const Grant& grant(std::size_t i) const { return lines[i / kGrantsInLine].grants[i % kGrantsInLine]; }

  QuickQuestion asked_as(const DisclosureQuestion& question) {
    QuickQuestion out;
    out.at = at.us;
    out.teller = number(to_service(question.teller));
    out.to = number(question.to);
    for (const DisclosureGround ground : question.grounds) out.grounds |= mask<GroundMask>(ground);
    for (const Category category : question.categories) out.categories |= mask<CategoryMask>(category);
    out.purpose = question.purpose;
    out.regime = regime_of(question.task_basis, question.health_personnel);
    out.with = static_cast<std::uint8_t>((question.reason ? kWithReason : 0) |
                                         (question.document ? kWithDocument : 0) |
                                         (question.data_from || question.data_to ? kWithPeriod : 0));
    return out;
  }
  Quick quick(const DisclosureQuestion& question) {
    return decide(lines[0], lines.data(), asked_as(question));
  }
  // As `said` says a decision; "slow" when the line says nothing.
  std::string says(const DisclosureQuestion& question) {
    const Quick quick = decide(lines[0], lines.data(), asked_as(question));
    if (quick.slow) return "slow";
    CategoryDecision out;
    out.outcome = quick.outcome;
    out.rule = quick_rule(quick.rule);
    if (quick.outcome == DisclosureOutcome::DenyNotPermitted) out.miss = quick.miss;
    if (quick.outcome == DisclosureOutcome::Indeterminate) out.unsettled = quick.why;
    return said(out);
  }
};

inline Story with_consent(const std::function<void(Consent&)>& terms = {},
                          const char* born_on = "1990-05-01") {
  Story story = telling(born_on);
  Consent consent = sharing();
  if (terms) terms(consent);
  story.told("2026-03-02", {ConsentGiven{consent}});
  return story;
}
inline Story with_no(const std::function<void(SharingDenied&)>& terms) {
  Story story = telling();
  SharingDenied no;
  terms(no);
  story.told("2026-03-02", {no});
  return story;
}

}  // namespace varde::test
