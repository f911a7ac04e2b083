// What a profile lacks, and what in it overlaps, contradicts, is out of reach, has ended or is below the
// national floor.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/profile.h"
#include "model/rule_pack.h"

namespace varde {

// One thing to mend. The words are the rule pack's.
struct ProfileFault {
  std::string rule;
  std::string key;               // which of the rule's texts
  std::string path;              // JSON pointer into the profile; "-" stands for a row that is not there
  std::optional<CivilDate> due;  // the day from which it matters, where the text names one
  bool operator==(const ProfileFault&) const = default;
};

// So many are told; the last then says that there are more.
inline constexpr std::size_t kMostFaults = 500;

// In the order of the profile, each once; none for a profile that is in order. `before` is the profile that
// it takes the place of; null when there is none.
std::vector<ProfileFault> lint_profile(const Profile& profile, const RulePack& pack, CivilDate on,
                                       const Profile* before = nullptr);

}  // namespace varde
