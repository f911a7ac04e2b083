#include "rules/need_category.h"

namespace varde {

Category category_of(Need area) {
  switch (area) {
    case Need::SubstanceUse:
    case Need::SecondLineSubstanceUse:
    case Need::InstitutionApplication:
    case Need::MotivationalTalks:
      return Category::SubstanceUse;
    case Need::MentalHealth:
    case Need::SomaticHealth:
    case Need::Dental:
    case Need::SecondLineMentalHealth:
    case Need::AmbulatoryTeam:
    case Need::Mapping:
    case Need::AcuteHelp:
    case Need::CareAtHome:
      return Category::Health;
    case Need::Medication:
      return Category::Medication;
    case Need::Aftercare:
      return Category::Stay;
    case Need::Housing:
    case Need::Work:
    case Need::Education:
    case Need::Economy:
      return Category::Social;
    case Need::Children:
    case Need::Family:
    case Need::NextOfKin:
    case Need::ChildConcern:
      return Category::Family;
    default:
      return Category::Plan;
  }
}

}  // namespace varde
