#include "rules/who_may_refer.h"

#include <algorithm>

namespace varde {
namespace {

using R = Referrer;
using T = ReferralTarget;
using M = MayRefer;

constexpr const char* kWho = "RF-who";
constexpr const char* kRequest = "RF-who-request";

// Opioid treatment (LAR) is substance treatment. A capacity that the law does not name for a target may not.
constexpr WhoMayRefer kRows[] = {
    {R::Doctor, T::SubstanceTreatment, M::Yes, kWho},
    {R::Doctor, T::AdultMentalHealth, M::Yes, kWho},
    {R::Doctor, T::ChildMentalHealth, M::Yes, kWho},
    {R::Doctor, T::Lar, M::Yes, kWho},
    {R::Doctor, T::Somatic, M::Yes, kWho},
    {R::Doctor, T::CompulsoryExamination, M::Yes, kRequest},
    {R::Psychologist, T::SubstanceTreatment, M::Yes, kWho},
    {R::Psychologist, T::AdultMentalHealth, M::Yes, kWho},
    {R::Psychologist, T::ChildMentalHealth, M::Yes, kWho},
    {R::Psychologist, T::Lar, M::Yes, kWho},
    {R::Psychologist, T::Somatic, M::ViaDoctor, kWho},
    {R::Psychologist, T::CompulsoryExamination, M::No, kRequest},
    {R::MunicipalHealth, T::SubstanceTreatment, M::Yes, kWho},
    {R::MunicipalHealth, T::AdultMentalHealth, M::ViaDoctor, kWho},
    {R::MunicipalHealth, T::ChildMentalHealth, M::ViaDoctor, kWho},
    {R::MunicipalHealth, T::Lar, M::Yes, kWho},
    {R::MunicipalHealth, T::Somatic, M::ViaDoctor, kWho},
    {R::MunicipalHealth, T::CompulsoryExamination, M::Request, kRequest},
    {R::SocialServices, T::SubstanceTreatment, M::Yes, kWho},
    {R::SocialServices, T::AdultMentalHealth, M::No, kWho},
    {R::SocialServices, T::ChildMentalHealth, M::No, kWho},
    {R::SocialServices, T::Lar, M::Yes, kWho},
    {R::SocialServices, T::Somatic, M::No, kWho},
    {R::SocialServices, T::CompulsoryExamination, M::Request, kRequest},
    {R::ChildWelfare, T::SubstanceTreatment, M::Configurable, "RF-who-child-welfare"},
    {R::ChildWelfare, T::AdultMentalHealth, M::No, kWho},
    {R::ChildWelfare, T::ChildMentalHealth, M::Yes, kWho},
    {R::ChildWelfare, T::Lar, M::Configurable, "RF-who-child-welfare"},
    {R::ChildWelfare, T::Somatic, M::No, kWho},
    {R::ChildWelfare, T::CompulsoryExamination, M::No, kRequest},
    {R::SchoolHealth, T::SubstanceTreatment, M::ViaDoctor, kWho},
    {R::SchoolHealth, T::AdultMentalHealth, M::ViaDoctor, kWho},
    {R::SchoolHealth, T::ChildMentalHealth, M::Configurable, "RF-who-school-health"},
    {R::SchoolHealth, T::Lar, M::ViaDoctor, kWho},
    {R::SchoolHealth, T::Somatic, M::ViaDoctor, kWho},
    {R::SchoolHealth, T::CompulsoryExamination, M::No, kRequest},
    {R::PrisonHealth, T::SubstanceTreatment, M::Yes, kWho},
    {R::PrisonHealth, T::AdultMentalHealth, M::Yes, kWho},
    {R::PrisonHealth, T::ChildMentalHealth, M::Yes, kWho},
    {R::PrisonHealth, T::Lar, M::Yes, kWho},
    {R::PrisonHealth, T::Somatic, M::Yes, kWho},
    {R::PrisonHealth, T::CompulsoryExamination, M::Yes, kRequest},
    {R::MunicipalDoctor, T::SubstanceTreatment, M::Yes, kWho},
    {R::MunicipalDoctor, T::AdultMentalHealth, M::Yes, kWho},
    {R::MunicipalDoctor, T::ChildMentalHealth, M::Yes, kWho},
    {R::MunicipalDoctor, T::Lar, M::Yes, kWho},
    {R::MunicipalDoctor, T::Somatic, M::Yes, kWho},
    {R::MunicipalDoctor, T::CompulsoryExamination, M::Request, kRequest},
    {R::PrisonAuthority, T::SubstanceTreatment, M::No, kWho},
    {R::PrisonAuthority, T::AdultMentalHealth, M::No, kWho},
    {R::PrisonAuthority, T::ChildMentalHealth, M::No, kWho},
    {R::PrisonAuthority, T::Lar, M::No, kWho},
    {R::PrisonAuthority, T::Somatic, M::No, kWho},
    {R::PrisonAuthority, T::CompulsoryExamination, M::Request, kRequest},
    {R::Specialist, T::SubstanceTreatment, M::Yes, kWho},
    {R::Specialist, T::AdultMentalHealth, M::Yes, kWho},
    {R::Specialist, T::ChildMentalHealth, M::Yes, kWho},
    {R::Specialist, T::Lar, M::Yes, kWho},
    {R::Specialist, T::Somatic, M::Yes, kWho},
    {R::Specialist, T::CompulsoryExamination, M::Yes, kRequest},
    {R::Police, T::SubstanceTreatment, M::No, kWho},
    {R::Police, T::AdultMentalHealth, M::Request, kWho},
    {R::Police, T::ChildMentalHealth, M::No, kWho},
    {R::Police, T::Lar, M::No, kWho},
    {R::Police, T::Somatic, M::No, kWho},
    {R::Police, T::CompulsoryExamination, M::Request, kRequest},
    {R::Self, T::SubstanceTreatment, M::EmergencyOnly, kWho},
    {R::Self, T::AdultMentalHealth, M::EmergencyOnly, kWho},
    {R::Self, T::ChildMentalHealth, M::No, kWho},
    {R::Self, T::Lar, M::No, kWho},
    {R::Self, T::Somatic, M::No, kWho},
    {R::Self, T::CompulsoryExamination, M::No, kRequest},
    {R::NextOfKin, T::SubstanceTreatment, M::No, kWho},
    {R::NextOfKin, T::AdultMentalHealth, M::No, kWho},
    {R::NextOfKin, T::ChildMentalHealth, M::No, kWho},
    {R::NextOfKin, T::Lar, M::No, kWho},
    {R::NextOfKin, T::Somatic, M::No, kWho},
    {R::NextOfKin, T::CompulsoryExamination, M::No, kRequest},
    {R::Other, T::SubstanceTreatment, M::No, kWho},
    {R::Other, T::AdultMentalHealth, M::No, kWho},
    {R::Other, T::ChildMentalHealth, M::No, kWho},
    {R::Other, T::Lar, M::No, kWho},
    {R::Other, T::Somatic, M::No, kWho},
    {R::Other, T::CompulsoryExamination, M::No, kRequest},
};

}  // namespace

std::span<const WhoMayRefer> who_may_refer() { return kRows; }

const WhoMayRefer* who_may_refer(Referrer referrer, ReferralTarget target) {
  const auto* row = std::find_if(std::begin(kRows), std::end(kRows), [&](const WhoMayRefer& each) {
    return each.referrer == referrer && each.target == target;
  });
  return row == std::end(kRows) ? nullptr : row;
}

Referrer referrer_of(PartyKind kind) {
  switch (kind) {
    case PartyKind::Gp:
    case PartyKind::OutOfHours:
      return R::Doctor;
    case PartyKind::CoordinatingUnit:
    case PartyKind::SubstanceCare:
    case PartyKind::MentalHealth:
    case PartyKind::HomeCare:
      return R::MunicipalHealth;
    case PartyKind::Nav:
      return R::SocialServices;
    case PartyKind::ChildWelfare:
      return R::ChildWelfare;
    case PartyKind::HealthStation:
      return R::SchoolHealth;
    case PartyKind::Prison:
      return R::PrisonHealth;
    case PartyKind::Specialist:
    case PartyKind::Institution:
    case PartyKind::Lar:
    case PartyKind::HospitalUnit:
    case PartyKind::Dps:
      return R::Specialist;
    case PartyKind::Police:
      return R::Police;
    case PartyKind::Person:
      return R::Self;
    case PartyKind::NextOfKin:
    case PartyKind::Parent:
    case PartyKind::FosterParent:
      return R::NextOfKin;
    default:
      return R::Other;
  }
}

std::optional<ReferralTarget> target_of(PartyKind kind) {
  switch (kind) {
    case PartyKind::Institution:
      return T::SubstanceTreatment;
    case PartyKind::Dps:
      return T::AdultMentalHealth;
    case PartyKind::Lar:
      return T::Lar;
    case PartyKind::Nav:
      return T::SocialServices;
    case PartyKind::ChildWelfare:
      return T::ChildWelfare;
    case PartyKind::CoordinatingUnit:
    case PartyKind::SubstanceCare:
    case PartyKind::MentalHealth:
    case PartyKind::Gp:
    case PartyKind::HomeCare:
    case PartyKind::HealthStation:
    case PartyKind::Housing:
    case PartyKind::Youth:
      return T::MunicipalService;
    default:
      return std::nullopt;
  }
}

bool is_specialist(ReferralTarget target) {
  return target == T::SubstanceTreatment || target == T::AdultMentalHealth ||
         target == T::ChildMentalHealth || target == T::Lar || target == T::Somatic;
}

}  // namespace varde
