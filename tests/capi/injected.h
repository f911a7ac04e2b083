// The second build of the library, which misbehaves on demand (src/capi/testing.h). It is loaded beside the
// first; its handles are its own.
#pragma once

#include <varde/varde.h>

#include <cstdint>

namespace injected {

struct Thrown {
  std::int32_t what;
  varde_status status;
};
inline constexpr Thrown kThrown[] = {
    {1, VARDE_E_MEMORY},    // std::bad_alloc
    {2, VARDE_E_INTERNAL},  // std::runtime_error
    {3, VARDE_E_INTERNAL},  // an int
};

void* symbol(const char* name);

template <class Function>
Function function(const char* name) {
  return reinterpret_cast<Function>(symbol(name));
}

// What the next call of this thread does when its work is done.
void misbehave_next(std::int32_t what);

// The status that an error says, which is given back; 0 for null.
std::int32_t taken(varde_error*& error);

}  // namespace injected
