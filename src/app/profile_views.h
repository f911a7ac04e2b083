// What is read of a profile before it is loaded: what it lacks, and what it would change.
#pragma once

#include <string>
#include <vector>

#include "app/organisation.h"
#include "base/result.h"
#include "model/answer.h"
#include "model/route.h"

namespace varde {

// The faults of a profile in words, beside the one that stands now.
std::vector<LintFinding> profile_findings(const Organisation& organisation, const Profile& profile,
                                          Language language, CivilDate on);

// profile-lint/1 of the query's profile, or of the one that stands; Status::Missing when there is neither.
Result<std::string> profile_lint_view(const Organisation& organisation, const Query& query, Language language,
                                      Instant now);

// Twenty typical cases under the profile that stands and under the query's, and the query's faults. The real
// cases are for whoever has them.
Result<ProfilePreview> profile_preview(const Organisation& organisation, const Query& query,
                                       Language language, Instant now);

}  // namespace varde
