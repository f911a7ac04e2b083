// What the generated readers are made of. A reader takes a value, the place where it stands and the variable
// that it fills; it answers false after it has told the place what is wrong. Nothing that was read is ever
// part of an error.
#pragma once

#include <algorithm>
#include <bit>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/time.h"
#include "base/uuid.h"
#include "codec/json.h"
#include "model/code.h"

namespace varde::codec {

// Where a value stands, as a chain on the stack up to the document. It becomes a JSON Pointer only when
// something fails.
class Place {
 public:
  explicit Place(Error& error) : error_(error) {}
  Place(const Place& up, std::string_view name) : error_(up.error_), up_(&up), name_(name) {}
  Place(const Place& up, std::size_t index) : error_(up.error_), up_(&up), index_(index) {}

  // Fills the error with "'name' must be ..." and this place. Always false.
  bool fail(Status status, std::string_view expected) const;
  std::string pointer() const;

 private:
  Error& error_;
  const Place* up_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
};

// Members as bits, by their order.
using Mask = std::uint64_t;

// Codes of a list as bits, by their values.
struct CodeMask {
  std::uint64_t low = 0, high = 0;
  constexpr bool has(std::size_t code) const { return ((code < 64 ? low : high) >> code % 64 & 1u) != 0; }
};
inline constexpr CodeMask kEveryCode{~std::uint64_t{0}, ~std::uint64_t{0}};

// The members of an object: their names in canonical order, and as bits by that order those that it must have
// and those that come together or not at all.
struct Shape {
  std::span<const std::string_view> names;
  Mask required = 0;
  Mask together = 0;
};

std::size_t find_member(const Shape& shape, std::string_view name);  // names.size() when there is none
bool fail_unknown(const Place& at, std::string_view name, std::size_t position);
bool fail_missing(const Place& at, const Shape& shape, Mask seen);

// Calls read(index, value, place) for each member. Members may come in any order.
template <class Read>
bool read_object(json::Value value, const Place& at, const Shape& shape, Read&& read) {
  if (value.type() != json::Type::Object) return at.fail(Status::Type, "must be an object");
  Mask seen = 0;
  std::size_t next = 0, position = 0;
  for (const auto& [name, member] : value.members()) {
    ++position;
    if (next >= shape.names.size() || shape.names[next] != name) next = find_member(shape, name);
    if (next == shape.names.size()) return fail_unknown(at, name, position);
    seen |= Mask{1} << next;
    if (!read(next, member, Place(at, shape.names[next]))) return false;
    ++next;
  }
  const bool partial = (seen & shape.together) != 0 && (seen & shape.together) != shape.together;
  return ((shape.required & ~seen) == 0 && !partial) || fail_missing(at, shape, seen);
}

bool fail_count(const Place& at, std::size_t least, std::size_t most, std::size_t count);

template <class T, class Read>
bool read_array(json::Value value, const Place& at, std::size_t least, std::size_t most, std::vector<T>& out,
                Read&& read) {
  if (value.type() != json::Type::Array) return at.fail(Status::Type, "must be an array");
  const std::size_t count = value.size();
  if (count < least || count > most) return fail_count(at, least, most, count);
  out.reserve(count);
  for (const json::Value element : value.elements()) {
    const Place here(at, out.size());
    if (!read(element, here, out.emplace_back())) return false;
  }
  return true;
}

// Which texts a member takes: so many characters (not octets), and only `letters` unless that is empty.
struct TextRule {
  std::size_t least;
  std::size_t most;
  std::string_view letters = {};
  std::string_view spelling = {};  // the letters as people read them: [0-9]
};

bool read_string(json::Value value, const Place& at, const TextRule& rule, std::string& out);
bool read_integer(json::Value value, const Place& at, std::int64_t least, std::int64_t most,
                  std::int64_t& out);
bool read_boolean(json::Value value, const Place& at, bool& out);
bool read_uuid(json::Value value, const Place& at, Uuid& out);
bool read_date(json::Value value, const Place& at, CivilDate& out);
bool read_partial_date(json::Value value, const Place& at, PartialDate& out);
bool read_instant_in(json::Value value, const Place& at, std::int64_t least, std::int64_t most, Instant& out);
bool read_moment_in(json::Value value, const Place& at, std::int64_t least, std::int64_t most, Moment& out);
bool read_digest(json::Value value, const Place& at, Digest& out);
bool read_octets(json::Value value, const Place& at, std::size_t most_characters, Bytes& out);  // base 64
bool read_kept(json::Value value, const Place& at, std::string& out);  // an object, as canonical text
bool read_constant(json::Value value, const Place& at, std::string_view constant);

template <class T>
bool read_integer(json::Value value, const Place& at, std::int64_t least, std::int64_t most, T& out) {
  std::int64_t number = 0;
  if (!read_integer(value, at, least, most, number)) return false;
  out = static_cast<T>(number);
  return true;
}

bool fail_code(const Place& at, Status status, std::string_view (*name)(std::size_t), std::size_t count,
               CodeMask allowed);

// A code of a list, of those in `allowed`. One that is none fails with `status`.
template <class E>
bool read_code_of(json::Value value, const Place& at, Status status, CodeMask allowed, E& out) {
  static_assert(kCodeCount<E> > 0 && kCodeCount<E> <= 128);
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  const std::optional<E> found = parse_code<E>(value.string());
  if (!found || !allowed.has(static_cast<std::size_t>(*found))) {
    return fail_code(
        at, status, [](std::size_t index) { return code(static_cast<E>(index)); }, kCodeCount<E>, allowed);
  }
  out = *found;
  return true;
}
template <class E>
bool read_code(json::Value value, const Place& at, E& out) {
  return read_code_of(value, at, Status::Value, kEveryCode, out);
}

// The value to fill, whether it is held plainly, in an optional of several members, or behind a pointer.
template <class T>
T& filled(T& value) {
  return value;
}
template <class T>
T& filled(std::optional<T>& value) {
  return value ? *value : value.emplace();
}
template <class T>
T& filled(std::shared_ptr<const T>& value) {
  auto made = std::make_shared<T>();
  value = made;
  return *made;
}

// Fails when a document says of itself that it is another one; before anything else is said of it.
bool check_schema(json::Value document, const Place& at, std::string_view schema);

}  // namespace varde::codec
