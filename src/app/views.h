// Reads: what stands, as valid at one time and known at another.
#pragma once

#include <string>

#include "app/case.h"
#include "model/answer.h"
#include "rules/basis.h"

namespace varde {

// summary/1, care-plan-view/1, plan-document/1 or history/1 as canonical JSON.
std::string view(const Case& known, const Query& query, const Basis& basis, Language language, Instant now);

}  // namespace varde
