// What the generated writers are made of.
#pragma once

#include <memory>
#include <vector>

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/time.h"
#include "base/uuid.h"
#include "codec/json.h"
#include "model/code.h"

namespace varde::codec {

void write_uuid(json::Writer& out, const Uuid& id);
void write_date(json::Writer& out, CivilDate date);
void write_partial_date(json::Writer& out, const PartialDate& date);
inline void write_instant(json::Writer& out, Instant instant) { out.integer(instant.us); }
void write_moment(json::Writer& out, const Moment& moment);
void write_digest(json::Writer& out, const Digest& digest);
void write_octets(json::Writer& out, const Bytes& octets);  // base 64
inline void write_string(json::Writer& out, const std::string& text) { out.string(text); }
inline void write_integer(json::Writer& out, std::int64_t number) { out.integer(number); }
template <class E>
void write_code(json::Writer& out, E value) {
  out.string(code(value));
}

template <class T, class Write>
void write_array(json::Writer& out, const std::vector<T>& values, Write&& write) {
  out.begin_array();
  for (const T& value : values) write(out, value);
  out.end_array();
}

// The value, whether it is held plainly or behind a pointer that is not null.
template <class T>
const T& held(const T& value) {
  return value;
}
template <class T>
const T& held(const std::shared_ptr<const T>& value) {
  return *value;
}

}  // namespace varde::codec
