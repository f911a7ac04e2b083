#include "app/plan_telling.h"

namespace varde {

void PlanTelling::add_phone(const Uuid& service, std::vector<std::string>& lines) const {
  const Service* known_service = basis.profile ? find_service(*basis.profile, service) : nullptr;
  if (known_service && known_service->phone)
    lines.push_back(say("plan.contact.phone", {{"what", *known_service->phone}}));
}

std::string PlanTelling::to_ask() const {
  if (!view.coordinator) return texts.service(basis.coordinating_unit());
  return view.coordinator->name ? *view.coordinator->name : view.coordinator->service_name;
}

void PlanTelling::add_none_stated(PlanItem item, std::vector<std::string>& paragraphs) const {
  for (const NoneStated& none : view.content.none_stated) {
    if (none.item == item) paragraphs.push_back(say("plan.none-stated", {{"why", none.reason}}));
  }
}

}  // namespace varde
