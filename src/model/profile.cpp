#include "model/profile.h"

#include <algorithm>

namespace varde {

const Service* find_service(const Profile& profile, const Uuid& id) {
  const auto found = std::find_if(profile.services.begin(), profile.services.end(),
                                  [&](const Service& service) { return service.id == id; });
  return found == profile.services.end() ? nullptr : &*found;
}

}  // namespace varde
