// What the law lets and bids somebody tell (2.1, 2.3).
#include "property/reference_case.h"

namespace varde::property {

namespace {

using C = Category;
using G = DisclosureGround;
using K = PartyKind;

bool saves(Category category) {
  return among(category,
               {C::Contact, C::Known, C::Stay, C::Health, C::Medication, C::SubstanceUse, C::Crisis});
}
bool in_letter(Category category) {
  return saves(category) || among(category, {C::Appointments, C::Referral});
}
ReferenceAnswer yes(const char* rule) { return {DisclosureOutcome::Permit, rule}; }
ReferenceAnswer no(const char* rule) { return {DisclosureOutcome::DenyNotPermitted, rule}; }

}  // namespace

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

}  // namespace varde::property
