// Referrals as the tests of their duties tell them.
#pragma once

#include <string>
#include <vector>

#include "story.h"

namespace varde::test {

inline const Uuid kPolyclinic = service(10);
inline const Uuid kDoctor = service(11);
inline const Uuid kChildServices = service(12);
inline const Uuid kThread = service(70);
inline const Uuid kChild = service(71);
inline const Uuid kHour = service(72);
inline const Uuid kOther = service(98);  // another data controller

inline Party party(const Uuid& id) {
  Party out;
  out.service = id;
  return out;
}
inline Party party(PartyKind kind) {
  Party out;
  out.kind = kind;
  return out;
}
inline Referral referral(const Uuid& from = kNav, const Uuid& to = kPolyclinic) {
  Referral out;
  out.sender = party(from);
  out.recipient = party(to);
  out.needs = {Need::SubstanceUse};
  return out;
}
inline Referral of_kind(ReferralKind kind, Referral content) {
  content.kind = kind;
  return content;
}
inline EventBody sent(Referral content = referral()) { return {ReferralSent{kThread, std::move(content)}}; }
inline EventBody received() { return {ReferralReceived{kThread, {}, {}, {}}}; }
inline EventBody accepted(const char* treat_by = "2026-05-01", bool right = true) {
  ReferralAccepted out{kThread, {}, right, {}};
  if (treat_by) out.treat_by = day(treat_by);
  return {out};
}
inline EventBody booked(const char* at) { return {AppointmentBooked{kHour, kThread, kPolyclinic, when(at)}}; }
inline EventBody feedback(const Party& to, FeedbackAbout about, const Uuid& from = kPolyclinic) {
  FeedbackGiven out;
  out.referral = kThread;
  out.service = from;
  out.to = to;
  out.about = about;
  return {out};
}
inline EventBody met(ContactOutcome outcome = ContactOutcome::Held) {
  ContactHeld out;
  out.kind = ContactKind::Appointment;
  out.outcome = outcome;
  out.service = kPolyclinic;
  out.referral = kThread;
  out.appointment = kHour;
  return {out};
}
inline EventBody asked_whether_wanted(std::optional<bool> wanted) {
  ContactHeld out;
  out.kind = ContactKind::WaitingCheck;
  out.service = kPolyclinic;
  out.referral = kThread;
  out.still_wanted = wanted;
  return {out};
}
inline EventBody settled(SettledAs as, std::vector<Uuid> rows, const char* until = nullptr) {
  ObligationSettled out;
  out.obligations = std::move(rows);
  out.as = as;
  if (until) out.until = day(until);
  out.reason = "avklart på møte";
  return {out};
}

// With a DPS, a GP and a child welfare service beside the three of every story.
inline Story referral_story(const char* born = "1990-05-01") {
  Story story;
  story.profile.services.push_back({kPolyclinic, ServiceKind::Dps, "DPS", {}, {}, {}, {}});
  story.profile.services.push_back({kDoctor, ServiceKind::Gp, "Legen", {}, {}, {}, {}});
  story.profile.services.push_back(
      {kChildServices, ServiceKind::ChildWelfare, "Barnevernet", {}, {}, {}, {}});
  Person person;
  person.name = "Jon Eksempel";
  if (born) person.born = *parse_partial_date(born);
  story.told("2026-01-05", {PersonRegistered{person}});
  return story;
}

struct Told {
  const char* on;
  EventBody body;
};

// "RF-02/assess@2026-03-18" of the rules of referrals, sorted.
inline std::vector<std::string> referral_duties_of(const Story& story) {
  std::vector<std::string> out;
  for (const std::string& name : story.duty_names()) {
    if (name.rfind("RF-", 0) == 0 || name.rfind("MF-", 0) == 0) out.push_back(name);
  }
  std::sort(out.begin(), out.end());
  return out;
}
inline Obligation duty(const Story& story, const std::string& rule, const std::string& text) {
  for (const Obligation& row : story.duties()) {
    if (row.rule == rule && row.text == text) return row;
  }
  FAIL("no such duty: " << rule << "/" << text);
  return {};
}

}  // namespace varde::test
