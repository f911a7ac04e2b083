#include "model/profile.h"

#include <algorithm>

namespace varde {

bool Service::operator==(const Service&) const = default;

Profile::Profile() = default;
Profile::Profile(const Profile&) = default;
Profile::Profile(Profile&&) noexcept = default;
Profile& Profile::operator=(const Profile&) = default;
Profile& Profile::operator=(Profile&&) noexcept = default;
Profile::~Profile() = default;
bool Profile::operator==(const Profile&) const = default;

const Successor* successor_for(const Service& service, std::optional<Need> need) {
  const Successor* general = nullptr;
  for (const Successor& next : service.successors) {
    if (next.needs.empty() && !general) general = &next;
    const bool named = need && std::find(next.needs.begin(), next.needs.end(), *need) != next.needs.end();
    if (named) return &next;
  }
  return general;
}

const Service* find_service(const Profile& profile, const Uuid& id) {
  const auto found = std::find_if(profile.services.begin(), profile.services.end(),
                                  [&](const Service& service) { return service.id == id; });
  return found == profile.services.end() ? nullptr : &*found;
}

}  // namespace varde
