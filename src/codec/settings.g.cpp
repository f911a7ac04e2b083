// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Context> {
  using T = Context;
  static constexpr std::tuple all{
      constant("schema", "context/1"),
      required<as::uuid>("controller", &T::controller),
      required<as::uuid>("unit", &T::unit),
      required<as::record>("actor", &T::actor),
      required<as::code>("task_basis", &T::task_basis),
      required<as::code>("purpose", &T::purpose),
      optional<as::name>("decision", &T::decision),
      defaulted<as::code>("language", &T::language)};
};
template bool read_record(json::Value, const Place&, Context&);
template void write_record(json::Writer&, const Context&);

template <>
struct Members<Actor> {
  using T = Actor;
  static constexpr std::tuple all{
      required<as::name>("role", &T::role),
      optional<as::uuid>("id", &T::id),
      optional<as::name>("name", &T::name)};
};
template bool read_record(json::Value, const Place&, Actor&);
template void write_record(json::Writer&, const Actor&);

template <>
struct Members<RulePack> {
  using T = RulePack;
  static constexpr std::tuple all{
      constant("schema", "rule-pack/1"),
      required<as::local_id>("id", &T::id),
      required<as::date>("published", &T::published),
      required_list<as::record>("rules", &T::rules, 0, 1000, [](const auto& it) { return std::tie(it.id); }),
      required_list<as::record>("parameters",
          &T::parameters, 0, 10000, [](const auto& it) { return std::tie(it.id, it.valid_from); }),
      required_list<as::record>("events", &T::events, 0, 1000),
      required_list<as::record>("words", &T::words, 0, 1000),
      list<as::record>("phrases", &T::phrases, 0, 1000, [](const auto& it) { return std::tie(it.key); }),
      list<as::record>("repealed", &T::repealed, 0, 1000)};
};
template bool read_record(json::Value, const Place&, RulePack&);
template void write_record(json::Writer&, const RulePack&);

template <>
struct Members<Citation> {
  using T = Citation;
  static constexpr std::tuple all{
      required<as::name>("law", &T::law),
      required<as::name>("section", &T::section)};
};
template bool read_record(json::Value, const Place&, Citation&);
template void write_record(json::Writer&, const Citation&);

template <>
struct Members<LocalText> {
  using T = LocalText;
  static constexpr std::tuple all{
      required<as::key>("key", &T::key),
      required<as::text>("nb", &T::nb),
      required<as::text>("nn", &T::nn),
      required<as::text>("en", &T::en)};
};
template bool read_record(json::Value, const Place&, LocalText&);
template void write_record(json::Writer&, const LocalText&);

template <>
struct Members<Rule> {
  using T = Rule;
  static constexpr std::tuple all{
      required<as::rule_id>("id", &T::id),
      required<as::code>("level", &T::level),
      required<as::code>("governs", &T::governs),
      required<as::date>("valid_from", &T::valid_from),
      optional<as::date>("valid_to", &T::valid_to),
      list<as::record>("cite", &T::cite, 0, 1000),
      required<as::code>("certainty", &T::certainty),
      required_list<as::record>("texts", &T::texts, 0, 1000)};
};
template bool read_record(json::Value, const Place&, Rule&);
template void write_record(json::Writer&, const Rule&);

template <>
struct Members<Parameter> {
  using T = Parameter;
  static constexpr std::tuple all{
      required<as::key>("id", &T::id),
      required<as::rule_id>("rule", &T::rule),
      required<as::amount>("amount", &T::amount),
      required<as::code>("unit", &T::unit),
      required<as::code>("calendar", &T::calendar),
      required<as::date>("valid_from", &T::valid_from),
      optional<as::date>("valid_to", &T::valid_to),
      optional<as::date>("known_from", &T::known_from),
      required<as::code>("hardness", &T::hardness),
      required<as::code>("local", &T::local),
      list<as::record>("cite", &T::cite, 0, 1000),
      required<as::code>("certainty", &T::certainty)};
};
template bool read_record(json::Value, const Place&, Parameter&);
template void write_record(json::Writer&, const Parameter&);

template <>
struct Members<RepealedLaw> {
  using T = RepealedLaw;
  static constexpr std::tuple all{
      required<as::name>("law", &T::law),
      required<as::date>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, RepealedLaw&);
template void write_record(json::Writer&, const RepealedLaw&);

template <>
struct Members<StoreOptions> {
  using T = StoreOptions;
  static constexpr std::tuple all{
      constant("schema", "store-options/1"),
      required<as::uuid>("controller", &T::controller),
      defaulted<as::boolean>("create", &T::create),
      defaulted<as::boolean>("test_numbers", &T::test_numbers),
      optional<as::record>("head", &T::head),
      defaulted<as::milliseconds>("busy_milliseconds", &T::busy_milliseconds)};
};
template bool read_record(json::Value, const Place&, StoreOptions&);
template void write_record(json::Writer&, const StoreOptions&);

<<<<<<< HEAD
void write_local_text(json::Writer& out, const LocalText& in) {
  out.begin_object();
  out.name("key").string(in.key);
  out.name("nb").string(in.nb);
  out.name("nn").string(in.nn);
  out.name("en").string(in.en);
  out.end_object();
}

bool read_rule(json::Value value, const Place& at, Rule& out) {
  static constexpr std::string_view kNames[] = {
      "id", "level", "governs", "valid_from", "valid_to", "cite", "certainty", "texts"};
  static constexpr Shape kShape{kNames, 0xcf};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_rule_id(given, here, out.id);
      case 1: return read_code(given, here, out.level);
      case 2: return read_code(given, here, out.governs);
      case 3: return read_date(given, here, out.valid_from);
      case 4: return read_date(given, here, out.valid_to.emplace());
      case 5: return read_array(given, here, 0, 1000, out.cite, read_citation);
      case 6: return read_code(given, here, out.certainty);
      case 7: return read_array(given, here, 0, 1000, out.texts, read_local_text);
      default: return false;
    }
  });
}

void write_rule(json::Writer& out, const Rule& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("level").string(code(in.level));
  out.name("governs").string(code(in.governs));
  out.name("valid_from");
  write_date(out, in.valid_from);
  if (in.valid_to) {
    out.name("valid_to");
    write_date(out, *in.valid_to);
  }
  if (!in.cite.empty()) {
    out.name("cite");
    write_array(out, in.cite, write_citation);
  }
  out.name("certainty").string(code(in.certainty));
  out.name("texts");
  write_array(out, in.texts, write_local_text);
  out.end_object();
}

bool read_parameter(json::Value value, const Place& at, Parameter& out) {
  static constexpr std::string_view kNames[] = {
      "id", "rule", "amount", "unit", "calendar", "valid_from", "valid_to", "known_from", "hardness",
      "local", "cite", "certainty"};
  static constexpr Shape kShape{kNames, 0xb3f};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_key(given, here, out.id);
      case 1: return read_rule_id(given, here, out.rule);
      case 2: return read_amount(given, here, out.amount);
      case 3: return read_code(given, here, out.unit);
      case 4: return read_code(given, here, out.calendar);
      case 5: return read_date(given, here, out.valid_from);
      case 6: return read_date(given, here, out.valid_to.emplace());
      case 7: return read_date(given, here, out.known_from.emplace());
      case 8: return read_code(given, here, out.hardness);
      case 9: return read_code(given, here, out.local);
      case 10: return read_array(given, here, 0, 1000, out.cite, read_citation);
      case 11: return read_code(given, here, out.certainty);
      default: return false;
    }
  });
}

void write_parameter(json::Writer& out, const Parameter& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("rule").string(in.rule);
  out.name("amount").integer(in.amount);
  out.name("unit").string(code(in.unit));
  out.name("calendar").string(code(in.calendar));
  out.name("valid_from");
  write_date(out, in.valid_from);
  if (in.valid_to) {
    out.name("valid_to");
    write_date(out, *in.valid_to);
  }
  if (in.known_from) {
    out.name("known_from");
    write_date(out, *in.known_from);
  }
  out.name("hardness").string(code(in.hardness));
  out.name("local").string(code(in.local));
  if (!in.cite.empty()) {
    out.name("cite");
    write_array(out, in.cite, write_citation);
  }
  out.name("certainty").string(code(in.certainty));
  out.end_object();
}

bool read_repealed_law(json::Value value, const Place& at, RepealedLaw& out) {
  static constexpr std::string_view kNames[] = {"law", "to"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.law);
      case 1: return read_date(given, here, out.to);
      default: return false;
    }
  });
}

void write_repealed_law(json::Writer& out, const RepealedLaw& in) {
  out.begin_object();
  out.name("law").string(in.law);
  out.name("to");
  write_date(out, in.to);
  out.end_object();
}

bool read_store_options(json::Value value, const Place& at, StoreOptions& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "controller", "create", "test_numbers", "head", "busy_milliseconds", "resident_persons"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "store-options/1");
      case 1: return read_uuid(given, here, out.controller);
      case 2: return read_boolean(given, here, out.create);
      case 3: return read_boolean(given, here, out.test_numbers);
      case 4: return read_head(given, here, out.head.emplace());
      case 5: return read_milliseconds(given, here, out.busy_milliseconds);
      case 6: return read_persons(given, here, out.resident_persons);
      default: return false;
    }
  });
}

void write_store_options(json::Writer& out, const StoreOptions& in) {
  out.begin_object();
  out.name("schema").string("store-options/1");
  out.name("controller");
  write_uuid(out, in.controller);
  out.name("create").boolean(in.create);
  out.name("test_numbers").boolean(in.test_numbers);
  if (in.head) {
    out.name("head");
    write_head(out, *in.head);
  }
  out.name("busy_milliseconds").integer(in.busy_milliseconds);
  out.name("resident_persons").integer(in.resident_persons);
  out.end_object();
}

bool read_engine_options(json::Value value, const Place& at, EngineOptions& out) {
  static constexpr std::string_view kNames[] = {"schema", "controller", "test_numbers", "sealed"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "engine-options/1");
      case 1: return read_uuid(given, here, out.controller);
      case 2: return read_boolean(given, here, out.test_numbers);
      case 3: return read_boolean(given, here, out.sealed);
      default: return false;
    }
  });
}

void write_engine_options(json::Writer& out, const EngineOptions& in) {
  out.begin_object();
  out.name("schema").string("engine-options/1");
  out.name("controller");
  write_uuid(out, in.controller);
  out.name("test_numbers").boolean(in.test_numbers);
  out.name("sealed").boolean(in.sealed);
  out.end_object();
}
=======
template <>
struct Members<EngineOptions> {
  using T = EngineOptions;
  static constexpr std::tuple all{
      constant("schema", "engine-options/1"),
      required<as::uuid>("controller", &T::controller),
      defaulted<as::boolean>("test_numbers", &T::test_numbers),
      defaulted<as::boolean>("sealed", &T::sealed)};
};
template bool read_record(json::Value, const Place&, EngineOptions&);
template void write_record(json::Writer&, const EngineOptions&);
>>>>>>> tidy

}  // namespace varde::codec

namespace varde {

Result<Context> read_context(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Context>(json, limits, "context/1");
}
std::string write_context(const Context& value) { return codec::write_document(value); }

Result<RulePack> read_rule_pack(std::string_view json, const json::Limits& limits) {
  return codec::read_document<RulePack>(json, limits, "rule-pack/1");
}
std::string write_rule_pack(const RulePack& value) { return codec::write_document(value); }

Result<StoreOptions> read_store_options(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StoreOptions>(json, limits, "store-options/1");
}
std::string write_store_options(const StoreOptions& value) { return codec::write_document(value); }

Result<EngineOptions> read_engine_options(std::string_view json, const json::Limits& limits) {
  return codec::read_document<EngineOptions>(json, limits, "engine-options/1");
}
std::string write_engine_options(const EngineOptions& value) { return codec::write_document(value); }

}  // namespace varde
