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

std::optional<Broken> judge(const Case& known, const Basis& basis, Instant now);

}  // namespace varde::property
