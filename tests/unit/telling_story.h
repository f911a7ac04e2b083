// Cases about consent and telling, and questions about them.
#pragma once

#include "need_story.h"
#include "rules/disclose.h"

namespace varde::test {

inline const Uuid kHousing = service(17), kPolice = service(18);

inline Story telling(const char* born_on = "1990-05-01") {
  Story story = wide();
  Service housing;
  housing.id = kHousing;
  housing.kind = ServiceKind::Housing;
  housing.name = "Boligkontoret";
  story.profile.services.push_back(housing);
  if (born_on) story.told("2010-01-01", {PersonRegistered{born(born_on)}});
  return story;
}

inline Party to_service(const Uuid& id) { return {id, {}, {}, {}, {}, {}}; }
inline Party to_kind(PartyKind kind) { return {{}, kind, {}, {}, {}, {}}; }
inline Party to_person(PartyKind kind, const char* id) { return {{}, kind, {}, id, {}, {}}; }
inline Party to_group(PartyGroup group) { return {{}, {}, {}, {}, group, {}}; }

// From the GP to NAV, of stays, for care.
inline Consent sharing(Party teller = to_service(kGp), Party recipient = to_service(kNav)) {
  Consent out;
  out.scope = ConsentScope::Sharing;
  out.tellers = {std::move(teller)};
  out.recipients = {std::move(recipient)};
  out.categories = {Category::Stay};
  out.purposes = {Purpose::Care};
  out.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
  out.evidence = "arkiv 1";
  return out;
}
// The question that it answers.
inline DisclosureQuestion asked(Party to = to_service(kNav)) {
  DisclosureQuestion out;
  out.teller = kGp;
  out.task_basis = TaskBasis::Hpl;
  out.to = std::move(to);
  out.categories = {Category::Stay};
  return out;
}
inline DisclosureQuestion on(DisclosureQuestion question, std::vector<DisclosureGround> grounds,
                             const char* reason = nullptr) {
  question.grounds = std::move(grounds);
  if (reason) question.reason = reason;
  return question;
}
inline DisclosureQuestion by(TaskBasis basis, bool health, DisclosureQuestion question) {
  question.task_basis = basis;
  question.health_personnel = health;
  return question;
}
inline DisclosureQuestion of(Category category, DisclosureQuestion question) {
  question.categories = {category};
  return question;
}

// The answer for the first category asked about.
inline CategoryDecision answer(const Story& story, const DisclosureQuestion& question,
                               const char* day_of = "2026-09-01") {
  const Instant then = oslo_time(day(day_of), 12, 0);
  return disclose(fold(story.events, kEnd, kEnd), question, story.basis(), then).front();
}
// "permit CS-16", "deny SR-01 recipient", "objected OB-01", "indeterminate CS-15 reason-missing"
inline std::string said(const CategoryDecision& decision) {
  std::string out = decision.outcome == DisclosureOutcome::Permit             ? "permit "
                    : decision.outcome == DisclosureOutcome::DenyObjected     ? "objected "
                    : decision.outcome == DisclosureOutcome::DenyNotPermitted ? "deny "
                                                                              : "indeterminate ";
  out += decision.rule;
  if (decision.miss) out += " " + std::string(code(*decision.miss));
  if (decision.unsettled) out += " " + std::string(code(*decision.unsettled));
  return out;
}

}  // namespace varde::test
