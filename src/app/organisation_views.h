// What is read of the organisation, without any case: who answers for a need, which agreements bind, what a
// profile lacks, what a new one would change.
#pragma once

#include <string>

#include "app/organisation.h"
#include "base/result.h"
#include "model/answer.h"

namespace varde {

Result<std::string> organisation_view(const Organisation& organisation, const Query& query, Language language,
                                      Instant now);

}  // namespace varde
