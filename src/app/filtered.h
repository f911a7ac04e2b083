// A case as somebody sees it who may be told some things of it: what is of other things is not there, and
// nothing shows that it was.
#pragma once

#include "app/case.h"
#include "rules/disclosure_law.h"

namespace varde {

// Events of other categories are left out, plans are cut, what people wrote freely is kept only for whoever
// may be told everything. The events are numbered anew, so that no gap tells of what is missing.
Case filtered(const Case& known, CategoryMask allowed);

// One event as it may be told by itself; null when it is not there for that reader.
std::shared_ptr<const Entry> seen_by(const Entry& entry, CategoryMask allowed);

}  // namespace varde
