#include "capi/testing.h"

#include <new>
#include <stdexcept>
#include <utility>

namespace {
thread_local int32_t asked_for = 0;
}

extern "C" varde_status VARDE_CALL varde_testing_misbehave(int32_t what) {
  asked_for = what;
  return VARDE_OK;
}

void varde::capi::misbehave_as_asked() {
  switch (std::exchange(asked_for, 0)) {
    case 1:
      throw std::bad_alloc();
    case 2:
      throw std::runtime_error("asked for");
    case 3:
      throw 3;
    case 4: {
      volatile double zero = 0;  // so that the machine divides, and not the compiler
      volatile double nothing = zero / zero;
      static_cast<void>(nothing);
      return;
    }
    default:
      return;
  }
}
