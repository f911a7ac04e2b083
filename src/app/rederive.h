// What a change of profile or rules makes of a case: the same events, the duties derived anew.
#pragma once

#include <optional>

#include "app/engine.h"

namespace varde {

struct Rederived {
  Computed computed;             // one outcome row and the case's whole new set of index rows
  bool changed = false;          // a duty opened, closed or has another owner
  std::int64_t handed_over = 0;  // duties with another owner than before
};

// Derives a case under the organisation as the engine has it. The command's id follows from the
// organisation's sequence and the case, so it is done once; a case that rests on that sequence already
// answers Status::Repeated and has nothing to write. `old` is the organisation that the case rests on.
Result<Rederived> rederive(const Engine& engine, const Organisation& organisation, const Organisation& old,
                           const Case& known, const Context& context, Instant now);

// The duties of a case that would have another owner from `at` on under `then`.
std::vector<ChangedDuty> changed_duties(const Case& known, const Basis& now, const Basis& then, Instant at,
                                        Language language);

}  // namespace varde
