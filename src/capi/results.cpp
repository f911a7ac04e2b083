// Results and failures: looked at, and given back.
#include "capi/guard.h"

using namespace varde;
using namespace varde::capi;

namespace {

// The octets behind a handle, through two outputs.
template <class Handle>
varde_status view(const char* name, const Handle* handle, std::string Behind<Handle>::Object::*text,
                  const char** data, size_t* size) {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    if (call.given("data", data)) *data = nullptr;
    if (call.given("size", size)) *size = 0;
    const auto held = call.handle(name, handle);
    if (call.failed()) return call.failure();
    *data = ((*held).*text).c_str();
    *size = ((*held).*text).size();
    return Status::Ok;
  });
}

}  // namespace

extern "C" {

varde_status VARDE_CALL varde_bytes_view(const varde_bytes* bytes, const char** data, size_t* size) {
  return view("bytes", bytes, &Text::text, data, size);
}

varde_status VARDE_CALL varde_bytes_free(varde_bytes* bytes) { return give_back(bytes); }

varde_status VARDE_CALL varde_error_view(const varde_error* error, const char** data, size_t* size) {
  return view("error", error, &Failure::json, data, size);
}

varde_status VARDE_CALL varde_error_status(const varde_error* error, int32_t* out) {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    if (call.given("out", out)) *out = 0;
    const auto held = call.handle("error", error);
    if (call.failed()) return call.failure();
    *out = static_cast<int32_t>(held->status);
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_error_free(varde_error* error) { return give_back(error); }

}  // extern "C"
