// What a step names that must be there.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rules/gates.h"

namespace varde {

// A reference that does not hold: the finding for a fact, the failure for an act.
struct Broken {
  const char* rule;
  const char* text;
  std::string subject;
  Status status;
  std::string where;
};

// Adds to `out` when the profile does not have the service.
inline void service_is_known(const Step& step, const Uuid& service, std::string where,
                             std::vector<Broken>& out) {
  if (!step.basis.profile || find_service(*step.basis.profile, service)) return;
  if (service == step.basis.profile->coordinating_unit) return;
  out.push_back(
      {"IP-28", "unknown-service", "service:" + to_text(service), Status::UnknownService, std::move(where)});
}

}  // namespace varde
