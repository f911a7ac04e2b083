// What a municipality says of itself (profile/1): a number and a coordinating unit are enough to begin.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

struct Service {
  Uuid id{};
  ServiceKind kind = ServiceKind::Other;
  std::string name;
  std::optional<std::string> phone;
  std::optional<std::string> organisation_number;
  std::optional<CivilDate> from;  // open-ended when absent
  std::optional<CivilDate> to;    // the last day
  bool operator==(const Service&) const = default;
};

// A rule's level as the municipality wants it; one below the national floor has no effect and is found.
struct LevelChoice {
  std::string rule;
  Level level = Level::Advise;
  bool operator==(const LevelChoice&) const = default;
};

// A local amount for a parameter of the rule pack, in that parameter's own unit; a statutory limit can only
// be tightened.
struct LocalLimit {
  std::string parameter;
  std::int64_t amount = 0;
  bool operator==(const LocalLimit&) const = default;
};

struct Profile {
  std::string municipality;  // kommunenummer, four digits
  std::string name;
  Uuid coordinating_unit{};  // koordinerende enhet (hol § 7-3)
  std::vector<Service> services;
  std::vector<LevelChoice> levels;
  std::vector<LocalLimit> limits;
  std::string ext;  // kept untouched; canonical JSON, empty when absent
  bool operator==(const Profile&) const = default;
};

// Null when the profile has no service with that id.
const Service* find_service(const Profile& profile, const Uuid& id);

}  // namespace varde
