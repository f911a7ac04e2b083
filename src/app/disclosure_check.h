// Whether decisions can be trusted, before a host asks for any.
#pragma once

#include "base/result.h"

namespace varde {

// Asks about a made-up person, through the same index as everybody: nothing may be told of that person before
// the consent, what the consent says after it, and nothing once it is withdrawn.
// Status::Internal for any other answer.
Result<void> check_disclosure();

}  // namespace varde
