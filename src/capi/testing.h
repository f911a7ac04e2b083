// Only in varde_testing, the second build of the library that is never installed: faults on demand.
#pragma once

#include "varde/varde.h"

#ifdef __cplusplus
extern "C" {
#endif

// The next call of this thread throws, inside the guard: 1 std::bad_alloc, 2 std::runtime_error, 3 an int. 0
// forgets it.
VARDE_API varde_status VARDE_CALL varde_testing_throw(int32_t what);

#ifdef __cplusplus
}

namespace varde::capi {

void throw_what_was_asked_for();

}  // namespace varde::capi
#endif
