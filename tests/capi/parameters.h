// Parameters as the specification has them: what a call is given for one, and what the call must refuse in
// its place. Each has
//   good(open)   its arguments in C, all fine; without handles when `open` is null
//   null()       the same with null for what is pointed to
//   refused(try) calls try("STATUS", "where", arguments) for everything that is not fine
#pragma once

#include <tuple>
#include <type_traits>

#include "capi/support.h"

namespace parameters {

// What may not be null is refused, what may be is taken.
enum class Null { Refused, Taken };

template <class Arguments, class Try>
void refuse_null(Null may, const char* name, const Arguments& null, const Try& refused) {
  if (may == Null::Refused) refused("ARGUMENT", name, null);
}

struct Text {
  const char* name;
  Null may = Null::Refused;
  std::tuple<const char*> good(const Open*) const { return {kMemory}; }
  std::tuple<const char*> null() const { return {nullptr}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
    refused("UTF8", "3", std::tuple(kNotUtf8));
  }
};

struct Document {
  const char* name;
  Null may = Null::Refused;
  std::tuple<const char*, std::size_t> good(const Open*) const { return {kEmpty, 2}; }
  std::tuple<const char*, std::size_t> null() const { return {nullptr, 2}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
    refused("UTF8", "3", std::tuple(kNotUtf8, std::size_t{5}));
    refused("UTF8", "2", std::tuple(kHoldsNul, std::size_t{4}));
    refused("LIMIT", name, std::tuple(kEmpty, kGigabyte));
    refused("LIMIT", name, std::tuple(kEmpty, SIZE_MAX));
  }
};

struct Octets {
  const char* name;
  Null may = Null::Refused;
  std::tuple<const std::uint8_t*, std::size_t> good(const Open*) const { return {kKey, sizeof kKey}; }
  std::tuple<const std::uint8_t*, std::size_t> null() const { return {nullptr, sizeof kKey}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
    refused("LIMIT", name, std::tuple(kKey, SIZE_MAX));
  }
};

// Octets that have one size.
struct KeyOctets : Octets {
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
    for (const std::size_t size : {std::size_t{0}, std::size_t{31}, std::size_t{33}, SIZE_MAX})
      refused("KEY_LENGTH", name, std::tuple(kKey, size));
  }
};

template <class Handle>
struct Given {
  const char* name;
  Null may = Null::Refused;
  std::tuple<Handle*> good(const Open* open) const { return {open ? open->a<Handle>() : nullptr}; }
  std::tuple<Handle*> null() const { return {nullptr}; }
  template <class Try>
  void refused(const Open& open, const Try& refused) const {
    refuse_null(may, name, null(), refused);
    for (void* wrong : open.not_a<Handle>()) refused("HANDLE", name, std::tuple(static_cast<Handle*>(wrong)));
  }
};
// A handle that the call gives back: it may be null, and then the call does nothing.
template <class Handle>
struct GivenBack : Given<Handle> {
  static constexpr bool kGivenBack = true;
};

// A number, or a pointer to a value that is fine.
template <class T>
struct Value {
  const char* name;
  T value;
  static constexpr bool kPoints = std::is_pointer_v<T>;
  Null may = Null::Refused;
  std::tuple<T> good(const Open*) const { return {value}; }
  std::tuple<T> null() const { return {}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    if constexpr (kPoints) refuse_null(may, name, null(), refused);
  }
};

struct Questions {
  const char* name;
  Null may = Null::Refused;
  std::tuple<const varde_disclosure_question*, std::size_t> good(const Open*) const {
    return {&kQuestion, 1};
  }
  std::tuple<const varde_disclosure_question*, std::size_t> null() const { return {nullptr, 1}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
  }
};

struct Progress {
  const char* name;
  Null may = Null::Taken;
  std::tuple<varde_progress_fn, void*> good(const Open*) const { return {nullptr, nullptr}; }
  std::tuple<varde_progress_fn, void*> null() const { return {nullptr, nullptr}; }
  template <class Try>
  void refused(const Open&, const Try&) const {}
};

// An output: the call writes into `held`.
template <class T>
struct Out {
  const char* name;
  Null may = Null::Refused;
  mutable T held{};
  std::tuple<T*> good(const Open*) const { return {&held}; }
  std::tuple<T*> null() const { return {nullptr}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
  }
};
template <class Handle>
struct Owned : Out<Handle*> {
  void spoil() const { this->held = poison<Handle>(); }
};
struct Err : Owned<varde_error> {};

// Text within the receiver, and its size.
struct View {
  const char* name;
  Null may = Null::Refused;
  mutable const char* text = kMemory;
  mutable std::size_t size = 1;
  std::tuple<const char**, std::size_t*> good(const Open*) const { return {&text, &size}; }
  std::tuple<const char**, std::size_t*> null() const { return {nullptr, &size}; }
  template <class Try>
  void refused(const Open&, const Try& refused) const {
    refuse_null(may, name, null(), refused);
    refused("ARGUMENT", "size", std::tuple(&text, static_cast<std::size_t*>(nullptr)));
  }
};

}  // namespace parameters
