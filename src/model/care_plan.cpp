#include "model/care_plan.h"

namespace varde {

CarePlan::CarePlan() = default;
CarePlan::CarePlan(const CarePlan&) = default;
CarePlan::CarePlan(CarePlan&&) noexcept = default;
CarePlan& CarePlan::operator=(const CarePlan&) = default;
CarePlan& CarePlan::operator=(CarePlan&&) noexcept = default;
CarePlan::~CarePlan() = default;

bool CarePlan::operator==(const CarePlan&) const = default;

}  // namespace varde
