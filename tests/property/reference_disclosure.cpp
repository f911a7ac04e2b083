#include "property/reference_disclosure.h"

#include "property/reference_case.h"

namespace varde::property {
namespace {

using C = Category;
using G = DisclosureGround;
using K = PartyKind;
using Outcome = DisclosureOutcome;

const char* secrecy(Sender sender) {
  switch (sender) {
    case Sender::Health:
      return "SR-01";
    case Sender::Care:
      return "SR-02";
    case Sender::Institution:
      return "SR-03";
    case Sender::MunicipalNav:
      return "SR-04";
    case Sender::StateNav:
      return "SR-05";
    case Sender::ChildWelfare:
      return "SR-07";
    case Sender::Public:
      return "SR-08";
    case Sender::Police:
      return "SR-09";
  }
  return "";
}

}  // namespace

// --- 2.4 what the person, or whoever speaks for the person, has said

// What is told about, by its days: today's when none is named. `whole`: all of it must lie inside.
bool Reference::about(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to_day,
                      bool whole) const {
  const CivilDate first = question_.data_from ? *question_.data_from
                          : question_.data_to ? *question_.data_to
                                              : oslo_day(at_);
  const CivilDate last = question_.data_to ? *question_.data_to : first;
  if (whole) return (!from || *from <= first) && (!to_day || last <= *to_day);
  return (!from || *from <= last) && (!to_day || first <= *to_day);
}

// Only a consent that names it, by somebody who may give one, and that stands.
bool Reference::lifted(const SaidNo& no) const {
  for (const SaidYes& by : record_.consents()) {
    if (by.withdrawn || !names(by, no.id) || surely_before(by.when, no.when)) continue;
    if (may(by.terms->giver, by.given, true) == May::Yes) return true;
  }
  return false;
}

bool Reference::refused(Category category) const {
  for (const SaidNo& said : record_.noes()) {
    const SharingDenied& no = *said.terms;
    if (no.kind == DenialKind::ParentsNotTold && !to({K::Parent})) continue;
    if (!no.tellers.empty() && !any(no.tellers, teller_)) continue;
    if (!no.recipients.empty() && !any(no.recipients, to_)) continue;
    if (!no.categories.empty() && !contains(no.categories, category)) continue;
    if (!no.purposes.empty() && !contains(no.purposes, question_.purpose)) continue;
    if (!no.documents.empty() && (!question_.document || !contains(no.documents, *question_.document)))
      continue;
    if (!about(no.data_from, no.data_to, false) || ended(no.until, at_)) continue;
    if (!lifted(said)) return true;
  }
  return false;
}

// Unsure: a consent reaches it, and nobody can tell whether its giver may give it.
May Reference::consented(Category category) const {
  May best = May::No;
  for (const SaidYes& said : record_.consents()) {
    const Consent& c = *said.terms;
    const bool plan = c.scope == ConsentScope::Plan;
    Party participants;
    participants.group = PartyGroup::PlanParticipants;
    std::vector<Party> tellers = c.tellers, recipients = c.recipients;
    if (plan && tellers.empty()) tellers = {participants};
    if (plan && recipients.empty()) recipients = {participants};
    const auto tells = [&](const One& one) { return tellers.empty() || any(tellers, one); };
    const bool there = any(recipients, to_) && tells(teller_);
    const bool back = c.both_ways && tells(to_) && any(recipients, teller_);
    if (!there && !back) continue;
    const bool what = c.categories.empty()
                          ? plan && among(category, {C::Contact, C::Known, C::Appointments, C::Plan})
                          : contains(c.categories, category);
    const bool why = c.purposes.empty() ? plan && (question_.purpose == Purpose::Care ||
                                                   question_.purpose == Purpose::Planning)
                                        : contains(c.purposes, question_.purpose);
    if (!what || !why || !about(c.data_from, c.data_to, true) || !c.secrecy_waiver) continue;
    if (said.withdrawn || said.replaced || ended(c.until, at_)) continue;
    if (c.from && at_ < oslo_midnight(*c.from)) continue;
    if (plan && record_.plan_closed_after(said.given)) continue;
    // Parents' consent to the plan ends when the young person consents alone.
    if (plan && c.giver == ConsentGiver::Parent && aged(16, said.given) != May::Yes &&
        aged(16, at_) == May::Yes)
      continue;
    const May now = may(c.giver, at_, false), then = may(c.giver, said.given, false);
    // What somebody gave who could decide then is not unsaid by losing that.
    if (c.giver == ConsentGiver::Person && then == May::Yes && cannot_decide(at_)) return May::Yes;
    if (now == May::No || then == May::No) continue;
    if (now == May::Yes && then == May::Yes) return May::Yes;
    best = May::Unsure;
  }
  return best;
}

ReferenceAnswer Reference::answer(Category category) const {
  if (const auto said = whatever_said(category)) return *said;
  const std::string open = objectable(category);
  const bool weighty = question_.reason && ((chapter() == 3 && says(G::WeightyReasons)) ||
                                            (chapter() == 2 && says(G::Emergency)));
  if (refused(category)) {
    if (!open.empty() && weighty) return {Outcome::Permit, open};
    return {Outcome::DenyObjected, "OB-01"};
  }
  // What was erased may have been a no to this: then nothing that a no would stop is certain.
  const ReferenceAnswer uncertain{Outcome::Indeterminate, "OB-01"};
  if (const auto told = in_place()) return record_.erased_no() ? uncertain : *told;
  if (record_.erased_no() && !open.empty() && weighty) return {Outcome::Permit, open};
  const May consent = consented(category);
  if (record_.erased_no() && (consent == May::Yes || !open.empty())) return uncertain;
  if (consent == May::Yes) {
    const bool measures = says(G::MeasuresNeeded) && sender_ == Sender::Health && to_municipal_care();
    return {Outcome::Permit, measures ? "CS-05" : "CS-12"};
  }
  if (!open.empty()) return {Outcome::Permit, open};
  if (consent == May::Unsure) return {Outcome::Indeterminate, "CN-07"};
  const std::string lacks = lacking(category);
  return lacks.empty() ? ReferenceAnswer{Outcome::DenyNotPermitted, secrecy(sender_)}
                       : ReferenceAnswer{Outcome::Indeterminate, lacks};
}

std::vector<ReferenceAnswer> reference_disclosure(const std::vector<Event>& events, const Profile& profile,
                                                  const DisclosureQuestion& question, Instant at) {
  const Reference reference(events, profile, question, at);
  std::vector<ReferenceAnswer> out;
  for (const Category category : question.categories) out.push_back(reference.answer(category));
  return out;
}

}  // namespace varde::property
