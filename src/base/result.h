// How a failure travels: a Status that is never reused, a text that holds no data of any person, and the
// place.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/status.g.h"

namespace varde {

// A failure of a call. `what` and `where` name members, tables and positions, never values: they may be
// logged.
struct Error {
  Status status = Status::Internal;
  std::string what;
  std::string where;  // JSON Pointer, column or octet offset; empty when the call as a whole failed

  bool operator==(const Error&) const = default;
};

// A value or the failure that came in its place. Immutable in use; any thread.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}  // NOLINT: implicit by design, as in absl::StatusOr
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }
  T& value() & { return *value_; }
  const T& value() const& { return *value_; }
  T&& value() && { return std::move(*value_); }
  T& operator*() & { return *value_; }
  const T& operator*() const& { return *value_; }
  T&& operator*() && { return std::move(*value_); }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }
  const Error& error() const { return error_; }

 private:
  std::optional<T> value_;
  Error error_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return !error_.has_value(); }
  explicit operator bool() const { return ok(); }
  const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

inline Error fail(Status status, std::string what, std::string where = {}) {
  return Error{status, std::move(what), std::move(where)};
}

}  // namespace varde
