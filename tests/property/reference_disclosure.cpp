#include "property/reference_disclosure.h"

#include <algorithm>
#include <functional>

#include "property/reference_record.h"

namespace varde::property {
namespace {

using C = Category;
using G = DisclosureGround;
using K = PartyKind;
using Outcome = DisclosureOutcome;

// Who binds the sender to secrecy (2.1); of two the stricter.
enum class Sender { Health, Care, Institution, MunicipalNav, StateNav, ChildWelfare, Public, Police };

Sender sender_of(const DisclosureQuestion& question) {
  const bool health = question.health_personnel;
  switch (question.task_basis) {
    case TaskBasis::Hpl:
      return Sender::Health;
    case TaskBasis::Hol:
      return health ? Sender::Health : Sender::Care;
    case TaskBasis::Sphl:
    case TaskBasis::Phvl:
      return health ? Sender::Health : Sender::Institution;
    case TaskBasis::Stjl:
      return Sender::MunicipalNav;
    case TaskBasis::Navl:
      return Sender::StateNav;
    case TaskBasis::Bvl:
      return Sender::ChildWelfare;
    case TaskBasis::Police:
      return Sender::Police;
    default:
      return Sender::Public;
  }
}

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

enum class May { No, Yes, Unsure };

class Reference {
 public:
  Reference(const std::vector<Event>& events, const Profile& profile, const DisclosureQuestion& question,
            Instant at)
      : record_(events, at), profile_(profile), question_(question), at_(at), sender_(sender_of(question)) {
    to_ = of_party(question.to);
    Party teller;
    teller.service = question.teller;
    teller_ = of_party(teller);
  }

  ReferenceAnswer answer(Category category) const;

 private:
  // Somebody real.
  struct One {
    std::optional<Uuid> service;
    std::optional<K> kind;
    std::optional<std::string> role, person;
    bool in_plan = false;
  };
  One of_party(const Party& party) const;
  static bool gives_care(const std::optional<K>& kind);
  static bool fits(const Party& said, const One& one);
  static bool any(const std::vector<Party>& said, const One& one);

  // 2.2
  std::optional<May> aged(int years, Instant when) const;
  int own_age() const;
  bool of_health() const;
  bool cannot_decide(Instant when) const;
  bool in_care(Instant when) const;
  bool ordered(Instant when) const;
  bool parents_not_told(Instant when) const;
  May may(ConsentGiver giver, Instant when, bool for_health) const;
  May person_may(int own, bool health, Instant when) const;
  May parent_may(int own, bool health, Instant when) const;
  std::string row_of_age(Instant when) const;

  // 2.3 and 2.1
  bool says(G ground) const;
  bool to(std::initializer_list<K> kinds) const;
  bool to_municipal_care() const;
  bool to_care_team() const;
  bool to_public() const;
  int chapter() const;
  std::optional<ReferenceAnswer> whatever_said(Category category) const;
  std::optional<ReferenceAnswer> bound_by_duty(Category category) const;
  std::optional<ReferenceAnswer> free_to_tell(Category category) const;
  std::optional<ReferenceAnswer> own_tasks(Category category) const;
  std::optional<ReferenceAnswer> in_place() const;
  std::string objectable(Category category) const;
  std::string lacking(Category category) const;

  // 2.4
  bool refused(Category category) const;
  bool lifted(const SaidNo& no) const;
  May consented(Category category) const;
  bool about(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to_day, bool whole) const;

  ReferenceRecord record_;
  const Profile& profile_;
  const DisclosureQuestion& question_;
  Instant at_;
  Sender sender_;
  One teller_, to_;
};

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

// --- 2.3 and 2.1 what the law says

bool Reference::says(G ground) const {
  for (const G one : question_.grounds) {
    if (one == ground) return true;
  }
  return false;
}
bool Reference::to(std::initializer_list<K> kinds) const {
  for (const K kind : kinds) {
    if (to_.kind == kind) return true;
  }
  return false;
}
bool Reference::to_municipal_care() const {
  return to({K::CoordinatingUnit, K::SubstanceCare, K::MentalHealth, K::Gp, K::HomeCare, K::HealthStation});
}
bool Reference::to_care_team() const { return gives_care(to_.kind); }
bool Reference::to_public() const {
  return to_care_team() || to({K::Nav, K::ChildWelfare, K::School, K::Housing, K::Prison, K::Police,
                               K::Kindergarten, K::IntroductionProgramme, K::Youth});
}
// The health personnel act's chapter on sharing: until June 2026, in June 2026, and from July on.
int Reference::chapter() const {
  if (at_ >= oslo_midnight(*civil_date(2026, 7, 1))) return 3;
  return at_ >= oslo_midnight(*civil_date(2026, 6, 1)) ? 2 : 1;
}

bool among(Category category, std::initializer_list<Category> all) {
  return std::find(all.begin(), all.end(), category) != all.end();
}
bool saves(Category category) {
  return among(category,
               {C::Contact, C::Known, C::Stay, C::Health, C::Medication, C::SubstanceUse, C::Crisis});
}
bool in_letter(Category category) {
  return saves(category) || among(category, {C::Appointments, C::Referral});
}
ReferenceAnswer yes(const char* rule) { return {Outcome::Permit, rule}; }
ReferenceAnswer no(const char* rule) { return {Outcome::DenyNotPermitted, rule}; }

// Duties to tell: nobody's no stands in their way.
std::optional<ReferenceAnswer> Reference::bound_by_duty(Category category) const {
  const bool health = sender_ == Sender::Health;
  if (says(G::AvertHarm) && health && to({K::Police, K::FireService})) return yes("CS-01");
  const bool reports = of_health() || sender_ == Sender::MunicipalNav || sender_ == Sender::Public;
  if (says(G::ChildAtRisk) && reports && to({K::ChildWelfare})) return yes("CS-02");
  if (says(G::ChildWelfareOrder) && to({K::ChildWelfare})) return yes("CS-03");
  if (says(G::UnbornChild) && (of_health() || sender_ == Sender::ChildWelfare) && to_municipal_care())
    return yes("CS-04");
  if (says(G::AvertOffence)) return yes("CS-06");
  if (says(G::Supervision) && to({K::SupervisoryAuthority})) return yes("CS-08");
  if (says(G::BenefitsCase) && of_health() && to({K::Nav})) return yes("CS-09");
  if (says(G::DrivingLicence) && health && to({K::RoadAuthority}) &&
      among(category, {C::Contact, C::Known, C::Health, C::Medication, C::SubstanceUse}))
    return yes("CS-10");
  if (says(G::RegisterDuty) && of_health() && to({K::HealthRegister})) return yes("CS-11");
  const bool helps = to_care_team() || to({K::Police, K::FireService, K::Carrier});
  if (says(G::Emergency) && helps && saves(category) && question_.reason) return yes("CS-07");
  return std::nullopt;
}

std::optional<ReferenceAnswer> Reference::own_tasks(Category category) const {
  const bool own = says(G::OwnTasks) && to_public();
  switch (sender_) {
    case Sender::Health:
      if (says(G::Transport) && to({K::Carrier}) && among(category, {C::Contact, C::Stay, C::Appointments}))
        return yes("SR-03");
      break;
    case Sender::Care:
      if (own || (says(G::PlaceOfStay) && category == C::Stay)) return yes("SR-02");
      break;
    case Sender::Institution:
      if (own) return yes("SR-03");
      if (says(G::Transport) && to({K::Carrier}) && among(category, {C::Contact, C::Stay, C::Appointments}))
        return yes("SR-03");
      break;
    case Sender::MunicipalNav:
      if (says(G::SameOffice) && to({K::Nav})) return yes("SR-06");
      if (own) return yes("SR-04");
      if (says(G::PoliceRequest) && to({K::Police, K::Prison}) && among(category, {C::Contact, C::Stay}))
        return yes("SR-04");
      break;
    case Sender::StateNav:
      if (says(G::SameOffice) && to({K::Nav})) return yes("SR-06");
      if (own) return yes("SR-05");
      break;
    case Sender::ChildWelfare:
      if (own) return yes("SR-07");
      break;
    case Sender::Public:
      if (own) return yes("SR-08");
      break;
    case Sender::Police:
      if ((says(G::OwnTasks) || says(G::AvertOffence)) && to_public()) return yes("SR-09");
      break;
  }
  return std::nullopt;
}

// Without a right to object.
std::optional<ReferenceAnswer> Reference::free_to_tell(Category category) const {
  const bool health = sender_ == Sender::Health;
  if (to({K::Person})) return yes("CS-13");
  if (says(G::NoNeedOfSecrecy)) return yes("CS-14");
  if (says(G::WeightyInterests) && health && question_.reason) return yes("CS-15");
  if (says(G::ServiceStaff) && health && to({K::Administration, K::Management})) return yes("CS-21");
  const bool of_children = among(category, {C::Known, C::Stay, C::Family});
  if (says(G::ChildNextOfKin) && health && to_care_team() && of_children && chapter() == 3)
    return yes("CS-21");
  if (says(G::Management) && health && to({K::Management})) return yes("CS-22");
  return own_tasks(category);
}

std::optional<ReferenceAnswer> Reference::whatever_said(Category category) const {
  if (says(G::DeniedToPerson) && to({K::Insurer})) return no("CN-10");
  if (says(G::CoreRecord) && to({K::Employer, K::Insurer, K::Prosecution})) return no("CN-11");
  if (says(G::DeniedToPerson) && to({K::Person})) return no("CS-13");
  if (const auto duty = bound_by_duty(category)) return duty;
  if (says(G::CallForHelp) && chapter() == 3 && among(category, {C::Contact, C::Known})) return no("CS-24");
  return free_to_tell(category);
}

// Parents, those in their place, and the nearest of one who cannot decide are informed (2.2).
std::optional<ReferenceAnswer> Reference::in_place() const {
  if (!of_health()) return std::nullopt;
  const bool youth = aged(16, at_) == May::Yes && aged(18, at_) == May::No;
  if (to({K::Parent})) {
    if (parent_may(16, true, at_) == May::Yes) return yes(row_of_age(at_).c_str());
    if (youth && says(G::ParentalResponsibility)) return yes("CG-05");
  }
  if (to({K::FosterParent, K::ChildWelfare}) && in_care(at_) && aged(16, at_) == May::No) return yes("CG-10");
  if (to({K::NextOfKin, K::Guardian}) && says(G::KinOfPersonWithoutCompetence) && cannot_decide(at_))
    return yes(youth ? "CG-06" : "CG-08");
  return std::nullopt;
}

// What may be told unless the person objects; "" when nothing lets it.
std::string Reference::objectable(Category category) const {
  if (sender_ != Sender::Health) return "";
  if (to_care_team()) {
    if (says(G::CareNeeded)) return chapter() == 3 ? "CS-16" : "CS-17";
    if (says(G::DischargeLetter) && in_letter(category)) return "CS-18";
    if (says(G::OtherPatientsCare)) return "CS-19";
    if (says(G::Learning)) return "CS-20";
    if (says(G::ChildNextOfKin) && chapter() < 3 && among(category, {C::Known, C::Stay, C::Family}))
      return "CS-21";
  }
  return says(G::Deceased) && question_.reason ? "CS-23" : "";
}

// A ground that was said, and falls only for want of a reason, or of knowing who is told.
std::string Reference::lacking(Category category) const {
  const bool unknown = !to_.kind && !to_.person, health = sender_ == Sender::Health,
             why = question_.reason.has_value();
  const bool care = of_health(), child = among(category, {C::Known, C::Stay, C::Family});
  const bool helps = to_care_team() || to({K::Police, K::FireService, K::Carrier});
  const bool journey = among(category, {C::Contact, C::Stay, C::Appointments});
  const bool drives = among(category, {C::Contact, C::Known, C::Health, C::Medication, C::SubstanceUse});
  const struct {
    const char* rule;
    bool lacks;
  } rows[] = {
      {"CN-10", unknown && says(G::DeniedToPerson)},
      {"CN-11", unknown && says(G::CoreRecord)},
      {"CS-13", unknown && says(G::DeniedToPerson)},
      {"CS-01", unknown && says(G::AvertHarm) && health},
      {"CS-02", unknown && says(G::ChildAtRisk) &&
                    (care || sender_ == Sender::MunicipalNav || sender_ == Sender::Public)},
      {"CS-03", unknown && says(G::ChildWelfareOrder)},
      {"CS-04", unknown && says(G::UnbornChild) && (care || sender_ == Sender::ChildWelfare)},
      {"CS-08", unknown && says(G::Supervision)},
      {"CS-09", unknown && says(G::BenefitsCase) && care},
      {"CS-10", unknown && says(G::DrivingLicence) && health && drives},
      {"CS-11", unknown && says(G::RegisterDuty) && care},
      {"CS-07", says(G::Emergency) && saves(category) && (unknown || (helps && !why))},
      {"CS-15", says(G::WeightyInterests) && health && !why},
      {"CS-21", unknown && says(G::ServiceStaff) && health},
      {"CS-21", unknown && says(G::ChildNextOfKin) && health && child && chapter() == 3},
      {"CS-22", unknown && says(G::Management) && health},
      {"SR-02", unknown && says(G::OwnTasks) && sender_ == Sender::Care},
      {"SR-03", unknown && says(G::Transport) && journey && (health || sender_ == Sender::Institution)},
      {"SR-03", unknown && says(G::OwnTasks) && sender_ == Sender::Institution},
      {"SR-06",
       unknown && says(G::SameOffice) && (sender_ == Sender::MunicipalNav || sender_ == Sender::StateNav)},
      {"SR-04", unknown && says(G::PoliceRequest) && sender_ == Sender::MunicipalNav &&
                    among(category, {C::Contact, C::Stay})},
      {"SR-04", unknown && says(G::OwnTasks) && sender_ == Sender::MunicipalNav},
      {"SR-05", unknown && says(G::OwnTasks) && sender_ == Sender::StateNav},
      {"SR-07", unknown && says(G::OwnTasks) && sender_ == Sender::ChildWelfare},
      {"SR-08", unknown && says(G::OwnTasks) && sender_ == Sender::Public},
      {"SR-09", unknown && (says(G::OwnTasks) || says(G::AvertOffence)) && sender_ == Sender::Police},
      {"CS-16", unknown && says(G::CareNeeded) && health && chapter() == 3},
      {"CS-17", unknown && says(G::CareNeeded) && health && chapter() < 3},
      {"CS-18", unknown && says(G::DischargeLetter) && health && in_letter(category)},
      {"CS-19", unknown && says(G::OtherPatientsCare) && health},
      {"CS-20", unknown && says(G::Learning) && health},
      {"CS-21", unknown && says(G::ChildNextOfKin) && health && child && chapter() < 3},
      {"CS-23", says(G::Deceased) && health && !why},
  };
  for (const auto& row : rows) {
    if (row.lacks) return row.rule;
  }
  return "";
}

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
  const bool objection = refused(category);
  if (!objection) {
    if (const auto told = in_place()) return *told;
  }
  const std::string open = objectable(category);
  if (objection) {
    const bool weighty = question_.reason && ((chapter() == 3 && says(G::WeightyReasons)) ||
                                              (chapter() == 2 && says(G::Emergency)));
    if (!open.empty() && weighty) return {Outcome::Permit, open};
    return {Outcome::DenyObjected, "OB-01"};
  }
  const May consent = consented(category);
  if (record_.erased_no() && (consent == May::Yes || !open.empty())) return {Outcome::Indeterminate, "OB-01"};
  if (consent == May::Yes) {
    const bool measures = says(G::MeasuresNeeded) && sender_ == Sender::Health && to_municipal_care();
    return yes(measures ? "CS-05" : "CS-12");
  }
  if (!open.empty()) return {Outcome::Permit, open};
  if (consent == May::Unsure) return {Outcome::Indeterminate, "CN-07"};
  const std::string lacks = lacking(category);
  return lacks.empty() ? no(secrecy(sender_)) : ReferenceAnswer{Outcome::Indeterminate, lacks};
}

}  // namespace

std::vector<ReferenceAnswer> reference_disclosure(const std::vector<Event>& events, const Profile& profile,
                                                  const DisclosureQuestion& question, Instant at) {
  const Reference reference(events, profile, question, at);
  std::vector<ReferenceAnswer> out;
  for (const Category category : question.categories) out.push_back(reference.answer(category));
  return out;
}

}  // namespace varde::property
