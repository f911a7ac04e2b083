// Who somebody is, and who may consent (2.2).
#include "property/reference_case.h"

namespace varde::property {

namespace {
using K = PartyKind;
}  // namespace

// --- who

Reference::One Reference::of_party(const Party& party) const {
  One one;
  one.service = party.service;
  one.role = party.role;
  one.person = party.person;
  if (party.service) {
    for (const Service& service : profile_.services) {
      if (service.id == *party.service && !one.kind) one.kind = static_cast<K>(service.kind);
    }
    if (!one.kind && *party.service == profile_.coordinating_unit) one.kind = K::CoordinatingUnit;
  }
  if (!one.kind) one.kind = party.kind;
  one.in_plan = (party.service && record_.service_in_plan(*party.service)) ||
                (party.person && record_.person_in_plan(*party.person));
  return one;
}

bool Reference::gives_care(const std::optional<K>& kind) {
  for (const K one :
       {K::CoordinatingUnit, K::SubstanceCare, K::MentalHealth, K::Gp, K::HomeCare, K::HealthStation,
        K::Specialist, K::Institution, K::Lar, K::HospitalUnit, K::Dps, K::OutOfHours}) {
    if (kind == one) return true;
  }
  return false;
}

bool Reference::fits(const Party& said, const One& one) {
  if (!said.service && !said.kind && !said.role && !said.person && !said.group) return false;
  if (said.service && said.service != one.service) return false;
  if (said.kind && *said.kind != K::Anyone && said.kind != one.kind) return false;
  if (said.role && said.role != one.role) return false;
  if (said.person && said.person != one.person) return false;
  if (said.group == PartyGroup::PlanParticipants && !one.in_plan) return false;
  return said.group != PartyGroup::HealthServices || gives_care(one.kind);
}

bool Reference::any(const std::vector<Party>& said, const One& one) {
  for (const Party& each : said) {
    if (fits(each, one)) return true;
  }
  return false;
}

// --- 2.2 who may consent

// Is somebody that old? Nothing when no date of birth is known.
std::optional<May> Reference::aged(int years, Instant when) const {
  const std::optional<PartialDate>& born = record_.born();
  if (!born) return std::nullopt;
  bool march = false;
  for (const LocalLimit& limit : profile_.limits)
    march |= limit.parameter == "age.leap_birthday.march" && limit.amount;
  const auto day = [&](CivilDate birth) {
    const YearMonthDay d = parts(birth);
    if (const Result<CivilDate> same = civil_date(d.year + years, d.month, d.day)) return *same;
    return march ? *civil_date(d.year + years, 3, 1) : *civil_date(d.year + years, 2, 28);
  };
  const CivilDate today = oslo_day(when);
  if (today >= day(last_day(*born))) return May::Yes;
  return today < day(born->first) ? May::No : May::Unsure;
}

bool Reference::of_health() const {
  return sender_ == Sender::Health || sender_ == Sender::Care || sender_ == Sender::Institution;
}

// 16 for health; 15 in child welfare's cases; majority else, unless practice here is another.
int Reference::own_age() const {
  const auto here = [&](const char* parameter, int otherwise) {
    for (const LocalLimit& limit : profile_.limits) {
      if (limit.parameter == parameter) return static_cast<int>(limit.amount);
    }
    return otherwise;
  };
  if (of_health()) return 16;
  if (sender_ == Sender::ChildWelfare) return here("consent.age.child-welfare", 15);
  if (sender_ == Sender::MunicipalNav || sender_ == Sender::StateNav) return here("consent.age.nav", 18);
  return here("consent.age.general", 18);
}

bool Reference::cannot_decide(Instant when) const {
  const CompetenceAssessed* last = nullptr;
  for (const auto& [one, said] : record_.all<CompetenceAssessed>()) {
    if (one->decision == CompetenceDecision::Sharing && said <= when) last = one;
  }
  return last && last->lacking && !ended(last->until, when);
}
bool Reference::in_care(Instant when) const {
  const CustodyChanged* last = nullptr;
  for (const auto& [one, said] : record_.all<CustodyChanged>()) {
    if (said <= when) last = one;
  }
  return last && last->custody != Custody::Parents && !ended(last->until, when);
}
bool Reference::ordered(Instant when) const {
  const ConfidentialityOrdered* last = nullptr;
  for (const auto& [one, said] : record_.all<ConfidentialityOrdered>()) {
    if (said <= when) last = one;
  }
  return last && !last->lifted && !ended(last->until, when);
}
bool Reference::parents_not_told(Instant when) const {
  for (const auto& [one, said] : record_.all<SharingDenied>()) {
    if (one->kind == DenialKind::ParentsNotTold && said <= when && !ended(one->until, when)) return true;
  }
  return false;
}

// The person from the age on, while able to decide; from 12 where the parents are not to know.
May Reference::person_may(int own, bool health, Instant when) const {
  const May old = aged(own, when).value_or(May::Yes);
  if (old == May::Unsure) return May::Unsure;
  if (old == May::Yes) return cannot_decide(when) ? May::No : May::Yes;
  return health && parents_not_told(when) ? aged(12, when).value_or(May::Unsure) : May::No;
}
// Parents until then: not above an order, not with the child in care, not of what is kept from them.
May Reference::parent_may(int own, bool health, Instant when) const {
  const std::optional<May> old = aged(own, when);
  if (!old || *old == May::Unsure) return May::Unsure;
  if (*old == May::Yes || ordered(when) || in_care(when)) return May::No;
  return health && parents_not_told(when) ? May::No : May::Yes;
}
May Reference::may(ConsentGiver giver, Instant when, bool for_health) const {
  const int own = for_health ? 16 : own_age();
  const bool health = for_health || of_health();
  switch (giver) {
    case ConsentGiver::Person:
      return person_may(own, health, when);
    case ConsentGiver::Parent:
      return parent_may(own, health, when);
    case ConsentGiver::ChildWelfare:
    case ConsentGiver::FosterParent: {
      const std::optional<May> old = aged(own, when);
      if (!in_care(when) || old == May::Yes) return May::No;
      return old == May::No ? May::Yes : May::Unsure;
    }
    case ConsentGiver::NearestRelative:
      return cannot_decide(when) ? aged(16, when).value_or(May::Yes) : May::No;
    case ConsentGiver::Guardian:
      return cannot_decide(when) ? aged(18, when).value_or(May::Yes) : May::No;
  }
  return May::No;
}

std::string Reference::row_of_age(Instant when) const {
  if (aged(12, when) == May::Yes) return "CG-03";
  return aged(7, when) == May::Yes ? "CG-02" : "CG-01";
}

}  // namespace varde::property
