// Forms: how one value is read from JSON and written to it.
#pragma once

#include "codec/read.h"
#include "codec/write.h"

namespace varde::codec {

// `As` tells two records apart that fill the same struct. Compiled where the record is described;
// codec/members.h has the bodies, parts.g.h says which there are.
template <class T, class As = T>
bool read_record(json::Value value, const Place& at, T& out);
template <class T, class As = T>
void write_record(json::Writer& out, const T& in);

namespace as {

template <auto kRead, auto kWrite>
struct form {
  static bool read(json::Value value, const Place& at, auto& out) { return kRead(value, at, out); }
  static void write(json::Writer& out, const auto& in) { kWrite(out, in); }
};
using uuid = form<read_uuid, write_uuid>;
using date = form<read_date, write_date>;
using partial_date = form<read_partial_date, write_partial_date>;
using digest = form<read_digest, write_digest>;

struct boolean {
  static bool read(json::Value value, const Place& at, bool& out) { return read_boolean(value, at, out); }
  static void write(json::Writer& out, bool in) { out.boolean(in); }
};

// `Own` has the rule: struct name : text_by<name> { static constexpr TextRule kRule{1, 200}; };
template <class Own>
struct text_by {
  static bool read(json::Value value, const Place& at, std::string& out) {
    return read_string(value, at, Own::kRule, out);
  }
  static void write(json::Writer& out, const std::string& in) { out.string(in); }
};

template <std::int64_t kLeast, std::int64_t kMost>
struct integer_from {
  static bool read(json::Value value, const Place& at, auto& out) {
    return read_integer(value, at, kLeast, kMost, out);
  }
  static void write(json::Writer& out, std::int64_t in) { out.integer(in); }
};

template <std::int64_t kLeast, std::int64_t kMost>
struct instant_from {
  static bool read(json::Value value, const Place& at, Instant& out) {
    return read_instant_in(value, at, kLeast, kMost, out);
  }
  static void write(json::Writer& out, Instant in) { write_instant(out, in); }
};

template <std::int64_t kLeast, std::int64_t kMost>
struct moment_from {
  static bool read(json::Value value, const Place& at, Moment& out) {
    return read_moment_in(value, at, kLeast, kMost, out);
  }
  static void write(json::Writer& out, const Moment& in) { write_moment(out, in); }
};

template <std::size_t kMostCharacters>
struct octets {
  static bool read(json::Value value, const Place& at, Bytes& out) {
    return read_octets(value, at, kMostCharacters, out);
  }
  static void write(json::Writer& out, const Bytes& in) { write_octets(out, in); }
};

struct code {
  static bool read(json::Value value, const Place& at, auto& out) { return read_code(value, at, out); }
  static void write(json::Writer& out, const auto& in) { write_code(out, in); }
};

// The code that says what kind of document it is.
struct kind : code {
  static bool read(json::Value value, const Place& at, auto& out) {
    return read_code_of(value, at, Status::Kind, kEveryCode, out);
  }
};

struct record {
  static bool read(json::Value value, const Place& at, auto& out) { return read_record(value, at, out); }
  static void write(json::Writer& out, const auto& in) { write_record(out, in); }
};

// A record within the document that fills the document's own struct.
template <class As>
struct part {
  template <class T>
  static bool read(json::Value value, const Place& at, T& out) {
    return read_record<T, As>(value, at, out);
  }
  template <class T>
  static void write(json::Writer& out, const T& in) {
    write_record<T, As>(out, in);
  }
};

}  // namespace as

}  // namespace varde::codec
