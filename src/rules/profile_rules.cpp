#include "rules/profile_rules.h"

#include "rules/profile_lint.h"

namespace varde {

std::vector<Finding> judge_profile(const Profile& profile, const RulePack& pack, CivilDate on,
                                   const Profile* before) {
  std::vector<Finding> found;
  for (ProfileFault& fault : lint_profile(profile, pack, on, before)) {
    // A subject is never empty: "/" is the profile as a whole.
    std::string subject = fault.path.empty() ? "/" : std::move(fault.path);
    found.push_back({std::move(fault.rule), std::move(fault.key), Level::Advise, std::move(subject),
                     profile.coordinating_unit, fault.due});
  }
  return found;
}

}  // namespace varde
