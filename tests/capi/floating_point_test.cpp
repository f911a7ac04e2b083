// The host's floating-point state is the host's, also when it traps.
#include <doctest/doctest.h>

#include <cfenv>

#include "capi/support.h"

namespace {

std::int32_t VARDE_CALL in_host_state(std::int64_t, std::int64_t, void* user) {
  *static_cast<int*>(user) = std::fegetround();
  std::fesetround(FE_TOWARDZERO);  // a host that spoils it in the callback
  return 0;
}

}  // namespace

TEST_CASE("rounding mode and flags are what they were, and a callback sees them") {
  varde_store* store = open_store();
  REQUIRE(act(store, command(1, "", "person.register", "{}")).status == VARDE_OK);
  std::fenv_t before;
  std::fegetenv(&before);
  std::fesetround(FE_UPWARD);
  std::feclearexcept(FE_ALL_EXCEPT);
  std::feraiseexcept(FE_DIVBYZERO);
  int seen = -1;
  varde_bytes* report = nullptr;
  const varde_status status =
      varde_store_verify(store, nullptr, 0, VARDE_DEPTH_DEEP, &in_host_state, &seen, &report, nullptr);
  const int rounding = std::fegetround();
  const int flags = std::fetestexcept(FE_ALL_EXCEPT);
  std::fesetenv(&before);
  CHECK(status == VARDE_OK);
  CHECK(seen == FE_UPWARD);
  CHECK(rounding == FE_UPWARD);
  CHECK(flags == FE_DIVBYZERO);
  release(report);
  release(store);
}
