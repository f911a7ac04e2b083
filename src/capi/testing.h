// Only in varde_testing, the second build of the library that is never installed: faults on demand.
#pragma once

#include "varde/varde.h"

#ifdef __cplusplus
extern "C" {
#endif

// When its work is done, the next call of this thread, inside the guard: 1 throws std::bad_alloc, 2
// std::runtime_error, 3 an int; 4 computes 0/0 and goes on. 0 forgets it.
VARDE_API varde_status VARDE_CALL varde_testing_misbehave(int32_t what);

#ifdef __cplusplus
}

namespace varde::capi {

void misbehave_as_asked();

}  // namespace varde::capi
#endif
