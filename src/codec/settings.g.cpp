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
      defaulted<as::milliseconds>("busy_milliseconds", &T::busy_milliseconds),
      defaulted<as::persons>("resident_persons", &T::resident_persons)};
};
template bool read_record(json::Value, const Place&, StoreOptions&);
template void write_record(json::Writer&, const StoreOptions&);

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
