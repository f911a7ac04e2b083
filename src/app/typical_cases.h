// Twenty typical cases, routed under two profiles: what a municipality looks at before it changes its own.
#pragma once

#include <vector>

#include "app/organisation.h"
#include "model/route.h"

namespace varde {

// Each case under the profile that stands (the controller answers when there is none) and under `profile`.
// Who is named is who leads where there are several needs and a row says who, else who answers for the first.
std::vector<TypicalCase> typical_cases(const Organisation& organisation, const Profile& profile,
                                       Language language, CivilDate on);

}  // namespace varde
