// The host's floating-point state is put aside while our code runs: a Delphi host unmasks exceptions, and
// dies of a 0/0 in a library that relies on them being masked.
#pragma once

#include <cfenv>

namespace varde::capi {

class FloatingPoint {
 public:
  FloatingPoint() {
    std::feholdexcept(&host_);
    std::fesetenv(FE_DFL_ENV);
  }
  ~FloatingPoint() { std::fesetenv(&host_); }
  FloatingPoint(const FloatingPoint&) = delete;
  FloatingPoint& operator=(const FloatingPoint&) = delete;

  const std::fenv_t& host() const { return host_; }

 private:
  std::fenv_t host_;
};

// The state in which the host called, for the time of a callback.
class HostFloatingPoint {
 public:
  explicit HostFloatingPoint(const std::fenv_t& host) {
    std::fegetenv(&ours_);
    std::fesetenv(&host);
  }
  ~HostFloatingPoint() { std::fesetenv(&ours_); }
  HostFloatingPoint(const HostFloatingPoint&) = delete;
  HostFloatingPoint& operator=(const HostFloatingPoint&) = delete;

 private:
  std::fenv_t ours_;
};

}  // namespace varde::capi
