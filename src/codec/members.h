// How a record is described to the codec: its members in canonical order, each with its name, its place in
// the struct and the form in which it stands in JSON. The generated files hold the descriptions; what reads
// and writes by them is here, once.
#pragma once

#include <array>
#include <tuple>
#include <type_traits>
#include <utility>

#include "codec/forms.h"

namespace varde::codec {

// Specialised for each record, with a tuple `all`.
template <class T, class As = T>
struct Members;

// What a record with a body of some kind keeps until all of its members have come: the body may stand before
// its kind.
struct Later {
  std::size_t kind = 0;
  json::Value body;
};

// A place in a struct: a pointer to a member, or what finds one deeper inside.
template <class Way, class T>
constexpr auto& at_of(const Way& way, T& record) {
  if constexpr (std::is_member_object_pointer_v<Way>) {
    return record.*way;
  } else {
    return way(record);
  }
}

// Members. `kRequired`: it must be there; `kTogether`: it comes with the others of this sort, or none of them
// does.

template <class Form, class Way, bool kMust>
struct Plain {
  std::string_view name;
  Way way;
  static constexpr bool kRequired = kMust, kTogether = false;
  bool read(json::Value given, const Place& here, auto& out, Later&) const {
    return Form::read(given, here, at_of(way, out));
  }
  void write(json::Writer& out, const auto& in) const {
    out.name(name);
    Form::write(out, at_of(way, in));
  }
};
template <class Form, class Way>
constexpr auto required(std::string_view name, Way way) {
  return Plain<Form, Way, true>{name, way};
}
// One that the struct has a value for when it is not there. It is always written.
template <class Form, class Way>
constexpr auto defaulted(std::string_view name, Way way) {
  return Plain<Form, Way, false>{name, way};
}

template <class Form, class Way>
struct Optional {
  std::string_view name;
  Way way;
  static constexpr bool kRequired = false, kTogether = false;
  bool read(json::Value given, const Place& here, auto& out, Later&) const {
    return Form::read(given, here, at_of(way, out).emplace());
  }
  void write(json::Writer& out, const auto& in) const {
    const auto& value = at_of(way, in);
    if (!value) return;
    out.name(name);
    Form::write(out, *value);
  }
};
template <class Form, class Way>
constexpr auto optional(std::string_view name, Way way) {
  return Optional<Form, Way>{name, way};
}

// A member of a struct that is there or not: its members come together.
template <class Form, class Whole, class Way>
struct Together {
  std::string_view name;
  Whole whole;
  Way way;
  static constexpr bool kRequired = false, kTogether = true;
  bool read(json::Value given, const Place& here, auto& out, Later&) const {
    return Form::read(given, here, filled(out.*whole).*way);
  }
  void write(json::Writer& out, const auto& in) const {
    if (!(in.*whole)) return;
    out.name(name);
    Form::write(out, *(in.*whole).*way);
  }
};
template <class Form, class Whole, class Way>
constexpr auto together(std::string_view name, Whole whole, Way way) {
  return Together<Form, Whole, Way>{name, whole, way};
}

struct AsItCame {};

// An array. With a key it is read in any order and kept sorted.
template <class Form, class Way, bool kMust, class Key>
struct List {
  std::string_view name;
  Way way;
  std::size_t least, most;
  Key key;
  static constexpr bool kRequired = kMust, kTogether = false;
  bool read(json::Value given, const Place& here, auto& out, Later&) const {
    auto& list = at_of(way, out);
    const auto one = [](json::Value value, const Place& at, auto& made) {
      return Form::read(value, at, made);
    };
    if (!read_array(given, here, least, most, list, one)) return false;
    if constexpr (!std::is_same_v<Key, AsItCame>) {
      std::stable_sort(list.begin(), list.end(),
                       [&](const auto& a, const auto& b) { return key(a) < key(b); });
    }
    return true;
  }
  void write(json::Writer& out, const auto& in) const {
    const auto& list = at_of(way, in);
    if (!kMust && list.empty()) return;
    out.name(name);
    write_array(out, list, [](json::Writer& to, const auto& one) { Form::write(to, one); });
  }
};
template <class Form, class Way, class Key = AsItCame>
constexpr auto required_list(std::string_view name, Way way, std::size_t least, std::size_t most,
                             Key key = {}) {
  return List<Form, Way, true, Key>{name, way, least, most, key};
}
// Not written when it is empty.
template <class Form, class Way, class Key = AsItCame>
constexpr auto list(std::string_view name, Way way, std::size_t least, std::size_t most, Key key = {}) {
  return List<Form, Way, false, Key>{name, way, least, most, key};
}

// A member that says the same in every document.
struct Constant {
  std::string_view name, text;
  static constexpr bool kRequired = true, kTogether = false;
  bool read(json::Value given, const Place& here, auto&, Later&) const {
    return read_constant(given, here, text);
  }
  void write(json::Writer& out, const auto&) const { out.name(name).string(text); }
};
constexpr Constant constant(std::string_view name, std::string_view text) { return {name, text}; }

// An object of the host's, kept as text.
template <class Way>
struct Kept {
  std::string_view name;
  Way way;
  static constexpr bool kRequired = false, kTogether = false;
  bool read(json::Value given, const Place& here, auto& out, Later&) const {
    return read_kept(given, here, at_of(way, out));
  }
  void write(json::Writer& out, const auto& in) const {
    if (!at_of(way, in).empty()) out.name(name).raw(at_of(way, in));
  }
};
template <class Way>
constexpr auto kept(std::string_view name, Way way) {
  return Kept<Way>{name, way};
}

// The kind of a body, of those in `allowed`, and the body itself. `way` leads to the body for both.
template <class Code, class Way>
struct Tag {
  std::string_view name;
  CodeMask allowed;
  Way way;
  static constexpr bool kRequired = true, kTogether = false;
  bool read(json::Value given, const Place& here, auto&, Later& later) const {
    Code kind{};
    if (!read_code_of(given, here, Status::Kind, allowed, kind)) return false;
    later.kind = static_cast<std::size_t>(kind);
    return true;
  }
  void write(json::Writer& out, const auto& in) const {
    out.name(name);
    write_code(out, static_cast<Code>(held(at_of(way, in)).kind()));
  }
};
template <class Code, class Way>
constexpr auto tag(std::string_view name, CodeMask allowed, Way way) {
  return Tag<Code, Way>{name, allowed, way};
}

template <class Union, class Way>
struct Content {
  std::string_view name;
  Way way;
  static constexpr bool kRequired = true, kTogether = false;
  bool read(json::Value given, const Place&, auto&, Later& later) const {
    later.body = given;
    return true;
  }
  // When every member has been seen.
  bool finish(const Place& at, auto& out, const Later& later) const {
    return Union::read(later.kind, later.body, Place(at, name), filled(at_of(way, out)));
  }
  void write(json::Writer& out, const auto& in) const {
    out.name(name);
    Union::write(out, held(at_of(way, in)));
  }
};
template <class Union, class Way>
constexpr auto content(std::string_view name, Way way) {
  return Content<Union, Way>{name, way};
}

// Reading and writing by a description.

template <class Members, class Which>
constexpr Mask bits(const Members& all, Which which) {
  Mask out = 0, bit = 1;
  std::apply([&](const auto&... member) { ((out |= which(member) ? bit : 0, bit <<= 1), ...); }, all);
  return out;
}

template <class T, class As, std::size_t kIndex>
bool read_one(json::Value given, const Place& here, T& out, Later& later) {
  return std::get<kIndex>(Members<T, As>::all).read(given, here, out, later);
}

template <class T, class As>
struct Table {
  static constexpr const auto& kAll = Members<T, As>::all;
  static constexpr std::size_t kCount = std::tuple_size_v<std::remove_cvref_t<decltype(kAll)>>;
  static constexpr std::array<std::string_view, kCount> kNames = std::apply(
      [](const auto&... member) { return std::array<std::string_view, kCount>{member.name...}; }, kAll);
  static constexpr Shape kShape{kNames, bits(kAll, [](const auto& member) { return member.kRequired; }),
                                bits(kAll, [](const auto& member) { return member.kTogether; })};

  using Reader = bool (*)(json::Value, const Place&, T&, Later&);
  static constexpr std::array<Reader, kCount> kReaders = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<Reader, kCount>{read_one<T, As, I>...};
  }
  (std::make_index_sequence<kCount>());
};

template <class T, class As>
bool read_record(json::Value value, const Place& at, T& out) {
  Later later;
  const auto read = [&](std::size_t member, json::Value given, const Place& here) {
    return Table<T, As>::kReaders[member](given, here, out, later);
  };
  if (!read_object(value, at, Table<T, As>::kShape, read)) return false;
  const auto finish = [&](const auto& member) {
    if constexpr (requires { member.finish(at, out, later); }) return member.finish(at, out, later);
    return true;
  };
  return std::apply([&](const auto&... member) { return (finish(member) && ...); }, Table<T, As>::kAll);
}

template <class T, class As>
void write_record(json::Writer& out, const T& in) {
  out.begin_object();
  std::apply([&](const auto&... member) { (member.write(out, in), ...); }, Members<T, As>::all);
  out.end_object();
}

template <class T>
Result<T> read_document(std::string_view text, const json::Limits& limits, std::string_view schema) {
  const Result<json::Document> parsed = json::parse(text, limits);
  if (!parsed) return parsed.error();
  Error error;
  const Place root(error);
  T value;
  if (!check_schema(parsed->root(), root, schema) || !read_record(parsed->root(), root, value)) return error;
  return value;
}

template <class T>
std::string write_document(const T& value) {
  json::Writer out;
  write_record(out, value);
  return out.take();
}

// A union: one branch for each kind, in the order of the kinds. The branch is the alternative of the variant,
// or its only member.
template <class T>
struct Branch {
  static bool read(json::Value value, const Place& at, auto& out) {
    return read_record(value, at, out.value.template emplace<T>());
  }
  static void write(json::Writer& out, const auto& in) { write_record(out, std::get<T>(in.value)); }
};
template <auto kWay>
struct MemberBranch;
template <class T, class Inner, Inner T::*kWay>
struct MemberBranch<kWay> {
  static bool read(json::Value value, const Place& at, auto& out) {
    return read_record(value, at, out.value.template emplace<T>().*kWay);
  }
  static void write(json::Writer& out, const auto& in) { write_record(out, std::get<T>(in.value).*kWay); }
};

template <class Body, class... Branches>
struct Choice {
  static bool read(std::size_t kind, json::Value value, const Place& at, Body& out) {
    static constexpr bool (*kReaders[])(json::Value, const Place&, Body&) = {Branches::read...};
    return kind < sizeof...(Branches) && kReaders[kind](value, at, out);
  }
  static void write(std::size_t kind, json::Writer& out, const Body& in) {
    static constexpr void (*kWriters[])(json::Writer&, const Body&) = {Branches::write...};
    if (kind < sizeof...(Branches)) kWriters[kind](out, in);
  }
};

}  // namespace varde::codec
