#include "rules/disclosure_law.h"

namespace varde {
namespace {

using C = Category;
using D = DisclosureDuty;
using G = DisclosureGround;
using P = PartyKind;
using R = Regime;

static_assert(static_cast<int>(P::Anyone) < 64 && static_cast<int>(G::CallForHelp) < 32 &&
              static_cast<int>(C::Family) < 16);

template <class... Codes>
constexpr GroundMask when(Codes... codes) {
  return mask<GroundMask>(codes...);
}
template <class... Codes>
constexpr PartyMask to(Codes... codes) {
  return mask<PartyMask>(codes...);
}
template <class... Codes>
constexpr RegimeMask by(Codes... codes) {
  return mask<RegimeMask>(codes...);
}
template <class... Codes>
constexpr CategoryMask what(Codes... codes) {
  return mask<CategoryMask>(codes...);
}
template <class... Codes>
constexpr DutyMask then(Codes... codes) {
  return mask<DutyMask>(D::Log, codes...);
}

constexpr GroundMask kAlways = 0;
constexpr PartyMask kAnybody = ~PartyMask{0};
constexpr RegimeMask kEverybody = 0xff;
constexpr CategoryMask kAll = 0x0fff;
constexpr RegimeMask kHealth = by(R::HealthPersonnel);
constexpr RegimeMask kCare = by(R::HealthPersonnel, R::CareServices, R::Specialist);
constexpr PartyMask kMunicipalCare =
    to(P::CoordinatingUnit, P::SubstanceCare, P::MentalHealth, P::Gp, P::HomeCare, P::HealthStation);
// Health personnel and those who work with them (samarbeidende personell).
constexpr PartyMask kCareTeam =
    kMunicipalCare | to(P::Specialist, P::Institution, P::Lar, P::HospitalUnit, P::Dps, P::OutOfHours);
constexpr PartyMask kPublic = kCareTeam | to(P::Nav, P::ChildWelfare, P::School, P::Housing, P::Prison,
                                             P::Police, P::Kindergarten, P::IntroductionProgramme, P::Youth);
constexpr CategoryMask kToSave =
    what(C::Contact, C::Known, C::Stay, C::Health, C::Medication, C::SubstanceUse, C::Crisis);
constexpr CategoryMask kLetter = what(C::Contact, C::Known, C::Stay, C::Appointments, C::Referral, C::Health,
                                      C::Medication, C::SubstanceUse, C::Crisis);

constexpr LawRow kLaw[] = {
    // What no consent opens.
    {"CN-10", Force::Never, when(G::DeniedToPerson), kEverybody, to(P::Insurer), kAll, 1, 3, false, 0},
    {"CN-11", Force::Never, when(G::CoreRecord), kEverybody, to(P::Employer, P::Insurer, P::Prosecution),
     kAll, 1, 3, false, 0},
    {"CS-13", Force::Never, when(G::DeniedToPerson), kEverybody, to(P::Person), kAll, 1, 3, false, 0},
    // What must be told.
    {"CS-01", Force::Duty, when(G::AvertHarm), kHealth, to(P::Police, P::FireService), kAll, 1, 3, false,
     then(D::TellPerson, D::LeastPossible)},
    {"CS-02", Force::Duty, when(G::ChildAtRisk),
     by(R::HealthPersonnel, R::CareServices, R::Specialist, R::NavMunicipal, R::PublicBody),
     to(P::ChildWelfare), kAll, 1, 3, false, then(D::TellPerson, D::LeastPossible)},
    {"CS-03", Force::Duty, when(G::ChildWelfareOrder), kEverybody, to(P::ChildWelfare), kAll, 1, 3, false,
     then(D::TellPerson, D::LeastPossible)},
    {"CS-04", Force::Duty, when(G::UnbornChild),
     by(R::HealthPersonnel, R::CareServices, R::Specialist, R::ChildWelfare), kMunicipalCare, kAll, 1, 3,
     false, then(D::TellPerson, D::LeastPossible)},
    {"CS-06", Force::Duty, when(G::AvertOffence), kEverybody, kAnybody, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"CS-08", Force::Duty, when(G::Supervision), kEverybody, to(P::SupervisoryAuthority), kAll, 1, 3, false,
     then(D::TellPerson)},
    {"CS-09", Force::Duty, when(G::BenefitsCase), kCare, to(P::Nav), kAll, 1, 3, false,
     then(D::TellPerson, D::LeastPossible)},
    {"CS-10", Force::Duty, when(G::DrivingLicence), kHealth, to(P::RoadAuthority),
     what(C::Contact, C::Known, C::Health, C::Medication, C::SubstanceUse), 1, 3, false, then(D::TellPerson)},
    {"CS-11", Force::Duty, when(G::RegisterDuty), kCare, to(P::HealthRegister), kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"CS-07", Force::Duty, when(G::Emergency), kEverybody,
     kCareTeam | to(P::Police, P::FireService, P::Carrier), kToSave, 1, 3, true,
     then(D::TellPerson, D::DocumentReasons, D::ReviewAfterwards)},
    // Whoever called for help is not named, but where a duty says so.
    {"CS-24", Force::Shielded, when(G::CallForHelp), kEverybody, kAnybody, what(C::Contact, C::Known), 3, 3,
     false, 0},
    // What may be told, whatever the person says.
    {"CS-13", Force::Free, kAlways, kEverybody, to(P::Person), kAll, 1, 3, false, then()},
    {"CS-14", Force::Free, when(G::NoNeedOfSecrecy), kEverybody, kAnybody, kAll, 1, 3, false, then()},
    {"CS-15", Force::Free, when(G::WeightyInterests), kHealth, kAnybody, kAll, 1, 3, true,
     then(D::TellPerson, D::DocumentReasons, D::LeastPossible)},
    {"CS-21", Force::Free, when(G::ServiceStaff), kHealth, to(P::Administration, P::Management), kAll, 1, 3,
     false, then(D::LeastPossible)},
    {"CS-21", Force::Free, when(G::ChildNextOfKin), kHealth, kCareTeam, what(C::Known, C::Stay, C::Family), 3,
     3, false, then(D::LeastPossible)},
    {"CS-22", Force::Free, when(G::Management), kHealth, to(P::Management), kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"SR-02", Force::Free, when(G::PlaceOfStay), by(R::CareServices), kAnybody, what(C::Stay), 1, 3, false,
     then(D::LeastPossible)},
    {"SR-02", Force::Free, when(G::OwnTasks), by(R::CareServices), kPublic, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"SR-03", Force::Free, when(G::Transport), by(R::HealthPersonnel, R::Specialist), to(P::Carrier),
     what(C::Contact, C::Stay, C::Appointments), 1, 3, false, then(D::LeastPossible)},
    {"SR-03", Force::Free, when(G::OwnTasks), by(R::Specialist), kPublic, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"SR-06", Force::Free, when(G::SameOffice), by(R::NavMunicipal, R::NavState), to(P::Nav), kAll, 1, 3,
     false, then(D::LeastPossible)},
    {"SR-04", Force::Free, when(G::PoliceRequest), by(R::NavMunicipal), to(P::Police, P::Prison),
     what(C::Contact, C::Stay), 1, 3, false, then(D::LeastPossible)},
    {"SR-04", Force::Free, when(G::OwnTasks), by(R::NavMunicipal), kPublic, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"SR-05", Force::Free, when(G::OwnTasks), by(R::NavState), kPublic, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"SR-07", Force::Free, when(G::OwnTasks), by(R::ChildWelfare), kPublic, kAll, 1, 3, false,
     then(D::HearChild, D::LeastPossible)},
    {"SR-08", Force::Free, when(G::OwnTasks), by(R::PublicBody), kPublic, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"SR-09", Force::Free, when(G::OwnTasks, G::AvertOffence), by(R::Police), kPublic, kAll, 1, 3, false,
     then(D::DocumentReasons, D::LeastPossible, D::MarkUnverified)},
    // A duty that consent opens.
    {"CS-05", Force::WithConsent, when(G::MeasuresNeeded), kHealth, kMunicipalCare, kAll, 1, 3, false,
     then(D::LeastPossible)},
    // What may be told unless the person objects.
    {"CS-16", Force::Objectable, when(G::CareNeeded), kHealth, kCareTeam, kAll, 3, 3, false,
     then(D::LeastPossible, D::RecipientAssesses)},
    {"CS-17", Force::Objectable, when(G::CareNeeded), kHealth, kCareTeam, kAll, 1, 2, false,
     then(D::LeastPossible)},
    {"CS-18", Force::Objectable, when(G::DischargeLetter), kHealth, kCareTeam, kLetter, 1, 3, false, then()},
    {"CS-19", Force::Objectable, when(G::OtherPatientsCare), kHealth, kCareTeam, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"CS-20", Force::Objectable, when(G::Learning), kHealth, kCareTeam, kAll, 1, 3, false,
     then(D::LeastPossible)},
    {"CS-21", Force::Objectable, when(G::ChildNextOfKin), kHealth, kCareTeam,
     what(C::Known, C::Stay, C::Family), 1, 2, false, then(D::LeastPossible)},
    {"CS-23", Force::Objectable, when(G::Deceased), kHealth, kAnybody, kAll, 1, 3, true,
     then(D::DocumentReasons, D::LeastPossible)},
};

}  // namespace

std::span<const LawRow> disclosure_law() { return kLaw; }

}  // namespace varde
