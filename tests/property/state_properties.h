// What must be true of a case whenever it is folded.
#pragma once

#include <optional>
#include <string>

#include "app/case.h"
#include "property/history.h"
#include "property/ways.h"
#include "rules/fold.h"

namespace varde::property {

struct Broken {
  const char* property;
  std::string detail;
};

// At `now` and at the end of time; with `everywhere` at each instant at which something was recorded.
std::optional<Broken> judge(const Case& known, const Basis& basis, Instant now, bool everywhere);

}  // namespace varde::property
