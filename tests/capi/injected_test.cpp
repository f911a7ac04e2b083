#include "capi/injected.h"

#include <dlfcn.h>
#include <doctest/doctest.h>

#include <cfenv>

#include "capi/support.h"

namespace injected {

void* symbol(const char* name) {
  static void* const library = dlopen(VARDE_TESTING_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  REQUIRE_MESSAGE(library, dlerror());
  void* const found = dlsym(library, name);
  REQUIRE_MESSAGE(found, dlerror());
  return found;
}

void misbehave_next(std::int32_t what) {
  static const auto misbehave = function<varde_status (*)(std::int32_t)>("varde_testing_misbehave");
  misbehave(what);
}

std::int32_t taken(varde_error*& error) {
  std::int32_t status = 0;
  if (error) {
    CHECK(function<decltype(&varde_error_status)>("varde_error_status")(error, &status) == VARDE_OK);
    CHECK(function<decltype(&varde_error_free)>("varde_error_free")(error) == VARDE_OK);
  }
  error = nullptr;
  return status;
}

}  // namespace injected

namespace {

std::int64_t live() {
  std::int64_t count = -1;
  CHECK(injected::function<decltype(&varde_handles_live)>("varde_handles_live")(&count) == VARDE_OK);
  return count;
}

}  // namespace

#ifdef __GLIBC__
TEST_CASE("a host that traps on 0/0 does not die of one inside, and goes on trapping") {
  const auto abi_version = injected::function<decltype(&varde_abi_version)>("varde_abi_version");
  std::uint32_t version = 0;
  injected::misbehave_next(4);
  feenableexcept(FE_INVALID | FE_DIVBYZERO);
  const varde_status status = abi_version(&version);
  const int traps = fegetexcept();
  const int flags = std::fetestexcept(FE_INVALID);
  fedisableexcept(FE_ALL_EXCEPT);
  CHECK(status == VARDE_OK);
  CHECK(traps == (FE_INVALID | FE_DIVBYZERO));
  CHECK(flags == 0);
}
#endif

TEST_CASE("a call that fails at its very end takes back what it gave") {
  const std::int64_t before = live();
  const auto open = injected::function<decltype(&varde_store_open)>("varde_store_open");
  const auto act = injected::function<decltype(&varde_store_act)>("varde_store_act");
  const auto verify = injected::function<decltype(&varde_store_verify)>("varde_store_verify");
  const auto free_bytes = injected::function<decltype(&varde_bytes_free)>("varde_bytes_free");
  const std::string options = store_options(), by = context(),
                    first = command(1, "", "person.register", "{}");
  varde_store* store = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    injected::misbehave_next(row.what);
    CHECK(open(kMemory, kKey, sizeof kKey, options.data(), options.size(), &store, nullptr) == row.status);
    CHECK(store == nullptr);
    CHECK(live() == before);
  }
  REQUIRE(open(kMemory, kKey, sizeof kKey, options.data(), options.size(), &store, nullptr) == VARDE_OK);
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  injected::misbehave_next(1);
  CHECK(act(store, by.data(), by.size(), first.data(), first.size(), kNow, &outcome, &err) == VARDE_E_MEMORY);
  CHECK(outcome == nullptr);
  CHECK(injected::taken(err) == VARDE_E_MEMORY);
  CHECK(live() == before + 1);
  // The host cannot know how far it came. It gives the same command again, and nothing is done twice.
  CHECK(act(store, by.data(), by.size(), first.data(), first.size(), kNow, &outcome, &err) == VARDE_REPEATED);
  CHECK(free_bytes(outcome) == VARDE_OK);
  varde_bytes* report = nullptr;
  CHECK(verify(store, nullptr, 0, VARDE_DEPTH_DEEP, nullptr, nullptr, &report, nullptr) == VARDE_OK);
  CHECK(free_bytes(report) == VARDE_OK);
  CHECK(injected::function<decltype(&varde_store_close)>("varde_store_close")(store) == VARDE_OK);
  CHECK(live() == before);
}
