// Generated from src/capi/spec/status.toml; do not edit.
#pragma once

#include <cstdint>

namespace varde {

enum class Status : std::int32_t {
  Ok = 0,
  Done = 1,
  Confirm = 2,
  Refused = 3,
  Repeated = 4,
  Erased = 5,
  Argument = -1,
  Handle = -2,
  Utf8 = -3,
  Json = -4,
  Limit = -5,
  Member = -6,
  Missing = -7,
  Type = -8,
  Value = -9,
  Date = -10,
  Kind = -11,
  UnknownService = -12,
  NotFound = -13,
  Conflict = -14,
  CommandDiffers = -15,
  Controller = -16,
  Behind = -17,
  KeyLength = -18,
  Key = -19,
  KeyFileMissing = -20,
  KeyFile = -21,
  NotDatabase = -22,
  Truncated = -23,
  Newer = -24,
  Format = -25,
  Cipher = -26,
  Tampered = -27,
  Stale = -28,
  Busy = -29,
  Path = -30,
  Io = -31,
  Full = -32,
  Memory = -33,
  Cancelled = -34,
  Crypto = -35,
  Internal = -36,
};

}  // namespace varde
