// The guard around every function of the C interface: inputs are checked, outputs are null until all went
// well, nothing is thrown past it, and the host's floating-point state is what it was.
#pragma once

#include <array>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"
#include "capi/floating_point.h"
#include "capi/objects.h"
#include "codec/json.h"

#ifdef VARDE_TESTING
#include "capi/testing.h"
#endif

namespace varde::capi {

// The inputs and outputs of one call. The first thing that is wrong with them is the call's failure.
class CallFrame {
 public:
  CallFrame(varde_error** err, const FloatingPoint& aside) : err_(err), aside_(aside) {
    if (err_) *err_ = nullptr;
  }

  // An output handle: set to null now, and again if the call fails.
  template <class Handle>
  void out(const char* name, Handle** slot) {
    if (!given(name, slot)) return;
    *slot = nullptr;
    outputs_[count_++] = {slot, &withdraw<Handle>};
  }

  // A pointer that may not be null.
  bool given(const char* name, const void* pointer);

  // The object behind a handle; null when there is none.
  template <class Handle>
  std::shared_ptr<typename Behind<Handle>::Object> handle(const char* name, const Handle* handle) {
    if (!given(name, handle)) return nullptr;
    std::shared_ptr<typename Behind<Handle>::Object> found = find(handle);
    if (!found) note(Status::Handle, "the handle is of another kind, was given back or was never ours", name);
    return found;
  }

  // Text whose size the caller says. What is longer than `limit` is not looked at.
  std::string_view document(const char* name, const char* data, std::size_t size,
                            std::size_t limit = json::Limits{}.octets);
  // NUL-ended text of at most 4096 octets.
  std::string_view text(const char* name, const char* data);
  // Octets of any kind.
  std::string_view octets(const char* name, const std::uint8_t* data, std::size_t size,
                          std::size_t limit = json::Limits{}.octets);
  Key key(const char* name, const std::uint8_t* data, std::size_t size);
  void range(const char* name, std::int64_t value, std::int64_t least, std::int64_t most);
  void note(Status status, std::string what, std::string where);

  bool failed() const { return failure_.has_value(); }
  const Error& failure() const { return *failure_; }

  // Puts an object behind a handle into an output. Throws std::bad_alloc.
  template <class Handle>
  void give(Handle** slot, std::shared_ptr<typename Behind<Handle>::Object> object) {
    *slot = static_cast<Handle*>(Handles::of_process().open(Behind<Handle>::kKind, std::move(object)));
  }
  void give(varde_bytes** slot, std::string text) { give(slot, std::make_shared<Text>(std::move(text))); }

  // The outputs are given although the call fails.
  void keep_outputs() { count_ = 0; }

  // The state in which the host called.
  const std::fenv_t& floating_point() const { return aside_.host(); }

  // How the call ends.
  varde_status answer(const Result<Status>& result) noexcept;
  varde_status fail(const Error& error) noexcept;
  varde_status fail(Status status, const char* what) noexcept;

 private:
  struct Output {
    void* slot;
    void (*withdraw)(void* slot);
  };
  template <class Handle>
  static void withdraw(void* slot) {
    Handle*& handle = *static_cast<Handle**>(slot);
    if (handle) Handles::of_process().close(Behind<Handle>::kKind, handle);
    handle = nullptr;
  }
  void utf8(const char* name, std::string_view text);

  varde_error** err_;
  const FloatingPoint& aside_;
  std::optional<Error> failure_;
  std::array<Output, 3> outputs_{};
  std::size_t count_ = 0;
};

// Runs `body(call)`, which answers with a status of 0 or above, or with an error.
template <class Body>
varde_status guard(varde_error** err, Body&& body) noexcept {
  const FloatingPoint aside;
  CallFrame call(err, aside);
  try {
    const Result<Status> result = body(call);
#ifdef VARDE_TESTING
    misbehave_as_asked();
#endif
    return call.answer(result);
  } catch (const std::bad_alloc&) {
    return call.fail(Status::Memory, "there was not enough memory");
  } catch (...) {
    return call.fail(Status::Internal, "something unforeseen was thrown");
  }
}

// Gives a handle back; null is nothing to give back.
template <class Handle>
varde_status give_back(Handle* handle) noexcept {
  return guard(nullptr, [&](CallFrame&) -> Result<Status> {
    if (!handle || Handles::of_process().close(Behind<Handle>::kKind, handle)) return Status::Ok;
    return Error{Status::Handle, {}, {}};
  });
}

// Says in which of several documents the place of an error lies.
Error in_document(const char* name, Error error);

}  // namespace varde::capi
