// A case told step by step, straight to the rules: no ledger, no JSON.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/organisation.h"
#include "rules/decide.h"
#include "rules/fold.h"
#include "rules/obligations.h"

namespace varde::test {

inline Uuid service(int n) {
  Uuid id{};
  id.data[6] = 0x80;
  id.data[8] = 0x80;
  id.data[15] = static_cast<std::uint8_t>(n);
  return id;
}
inline const Uuid kController = service(99);
inline const Uuid kUnit = service(1);  // koordinerende enhet
inline const Uuid kSubstance = service(2);
inline const Uuid kNav = service(3);
inline const Uuid kStranger = service(50);  // not in the profile

inline CivilDate day(const char* text) { return *parse_civil_date(text); }
inline Instant at(const char* text) { return *parse_instant(text); }
// "2026", "2026-03", "2026-03-14" or an instant.
inline Moment when(const std::string& text) {
  if (text.size() > 10) return Moment{at(text.c_str())};
  return Moment{*parse_partial_date(text)};
}

inline Profile small_profile() {
  Profile profile;
  profile.municipality = "9901";
  profile.name = "Vardevik";
  profile.coordinating_unit = kUnit;
  profile.services = {{kUnit, ServiceKind::CoordinatingUnit, "Koordinerende enhet", {}, {}, {}, {}},
                      {kSubstance, ServiceKind::SubstanceCare, "Rustjenesten", {}, {}, {}, {}},
                      {kNav, ServiceKind::Nav, "NAV Vardevik", {}, {}, {}, {}}};
  return profile;
}

inline CarePlan small_plan() {
  CarePlan plan;
  plan.from = day("2026-03-02");
  plan.to = day("2027-03-01");
  plan.reviews = {day("2026-06-01")};
  plan.goals = {{"g1", "Jeg vil sove hele natta."}};
  plan.activities = {{"a1", "Samtale hver uke", kSubstance, {"g1"}, "en time", day("2026-04-01")}};
  return plan;
}

// ... and one that holds all that the regulation's list asks for.
inline CarePlan whole_plan() {
  CarePlan plan = small_plan();
  plan.activities[0].how = "Hos tjenesten";
  plan.made_by = kSubstance;
  plan.resources = {"Fisker gjerne"};
  plan.needs = {{Need::Housing, {}}};
  Participant friend_of_theirs;
  friend_of_theirs.id = "p1";
  friend_of_theirs.role = ParticipantRole::Other;
  friend_of_theirs.name = "Treneren";
  friend_of_theirs.contributes = "Henter til trening";
  plan.participants = {friend_of_theirs};
  plan.person_contributes = "Møter til avtalene";
  plan.cooperation = {"Fastlegen"};
  return plan;
}

inline const Participation kPresent{ParticipationHow::Present, {}};

struct Story {
  std::shared_ptr<const CompiledPack> pack = *compiled_pack();
  Profile profile = small_profile();
  bool with_profile = true;
  TestNumbers test_numbers = TestNumbers::Refused;
  Uuid stream = service(100);
  Uuid unit = kUnit;
  std::vector<Event> events;
  std::int64_t sequence = 0;
  int commands = 0;

  Basis basis() const { return {pack->pack, with_profile ? &profile : nullptr, kController, 1}; }

  Result<Decision> give(bool reported, const std::string& occurred, const std::string& now, EventBody body,
                        std::vector<Confirmation> confirmations = {}) {
    auto entry = std::make_shared<Entry>();
    entry->occurred = reported ? when(occurred) : Moment{at(now.c_str())};
    entry->reported = reported;
    entry->context.controller = kController;
    entry->context.unit = unit;
    entry->confirmations = std::move(confirmations);
    entry->body = std::move(body);
    Call call;
    call.now = at(now.c_str());
    call.controller = kController;
    call.stream = stream;
    call.command = service(0);
    call.command.data[0] = static_cast<std::uint8_t>(++commands);
    call.sequence = sequence;
    call.reported = reported;
    call.unit = unit;
    call.test_numbers = test_numbers;
    Result<Decision> decision = decide(events, entry, basis(), call);
    if (decision && decision->answer == Status::Ok) {
      events = decision->all;
      sequence += 2;
    }
    return decision;
  }
  // A fact, recorded on the evening of the day on which it was (or may first have been).
  Decision told(const std::string& occurred, EventBody body) {
    const Instant evening = oslo_time(when(occurred).day(), 20, 0);
    Result<Decision> decision = give(true, occurred, to_text(evening), std::move(body));
    REQUIRE(decision.ok());
    CHECK(decision->answer == Status::Ok);
    return *std::move(decision);
  }
  // A command, given at noon of a day.
  Result<Decision> done(const std::string& on, EventBody body, std::vector<Confirmation> confirmations = {}) {
    return give(false, on, to_text(oslo_time(day(on.c_str()), 12, 0)), std::move(body),
                std::move(confirmations));
  }
  Uuid last() const { return events.back().id; }

  CaseState state(const char* valid_at = nullptr, const char* known_at = nullptr) const {
    return fold(events, valid_at ? at(valid_at) : kEnd, known_at ? at(known_at) : kEnd);
  }
  std::vector<Obligation> duties() const { return obligations(events, basis(), stream); }
  // "RULE/key", with "@due" where there is one.
  std::vector<std::string> duty_names() const {
    std::vector<std::string> names;
    for (const Obligation& row : duties()) {
      names.push_back(row.rule + "/" + row.text +
                      (row.due ? "@" + to_text(oslo_day(Instant{row.due->us - 1})) : ""));
    }
    return names;
  }
};

// Offered, wanted, consented.
inline Story ready(const char* on = "2026-03-02") {
  Story story;
  story.told(on, {PlanOffered{kSubstance, true, true, {}}});
  story.told(on, {PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  Consent consent;
  consent.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
  story.told(on, {ConsentGiven{consent}});
  return story;
}
// ... and started, with a coordinator.
inline Story running(const char* on = "2026-03-02") {
  Story story = ready(on);
  story.told(on, {PlanStarted{small_plan(), Coordinator{kSubstance, {}, {}}, kPresent}});
  return story;
}

inline bool has(const std::vector<Finding>& findings, const std::string& rule, const std::string& key) {
  for (const Finding& finding : findings) {
    if (finding.rule == rule && finding.text == key) return true;
  }
  return false;
}
inline bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace varde::test
