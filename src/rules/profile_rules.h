// What the rules say of a municipality's profile. A change is always accepted; what is odd about it is found.
#pragma once

#include <vector>

#include "model/finding.h"
#include "model/profile.h"
#include "rules/basis.h"

namespace varde {

// The faults of lint_profile() as findings: the subject is the path.
std::vector<Finding> judge_profile(const Profile& profile, const RulePack& pack, CivilDate on,
                                   const Profile* before = nullptr);

}  // namespace varde
