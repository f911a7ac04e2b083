// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Fact> {
  using T = Fact;
  static constexpr std::tuple all{
      constant("schema", "fact/1"),
      required<as::uuid>("id", &T::id),
      optional<as::uuid>("case", &T::stream),
      tag<EventKind>("kind", {0xffffffffffffffff, 0x2}, &T::body),
      required<as::moment>("occurred", &T::occurred),
      optional<as::name>("source", &T::source),
      content<as::event>("body", &T::body),
      kept("ext", &T::ext)};
};
template bool read_record(json::Value, const Place&, Fact&);
template void write_record(json::Writer&, const Fact&);

template <>
struct Members<Command> {
  using T = Command;
  static constexpr std::tuple all{
      constant("schema", "command/1"),
      required<as::uuid>("id", &T::id),
      optional<as::uuid>("case", &T::stream),
      list<as::record>("confirmations", &T::confirmations, 0, 1000),
      tag<CommandKind>("kind", {0xffffffffffffffff, 0x3}, &T::body),
      content<as::command_body>("body", &T::body),
      kept("ext", &T::ext)};
};
template bool read_record(json::Value, const Place&, Command&);
template void write_record(json::Writer&, const Command&);

template <>
struct Members<Confirmation> {
  using T = Confirmation;
  static constexpr std::tuple all{
      required<as::rule_id>("rule", &T::rule),
      required<as::subject>("subject", &T::subject),
      required<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, Confirmation&);
template void write_record(json::Writer&, const Confirmation&);

template <>
struct Members<Entry> {
  using T = Entry;
  static constexpr std::tuple all{
      constant("schema", "entry/1"),
      required<as::moment>("occurred", &T::occurred),
      required<as::boolean>("reported", &T::reported),
      required<as::record>("context", &T::context),
      optional<as::name>("source", &T::source),
      list<as::record>("confirmations", &T::confirmations, 0, 1000),
      tag<EventKind>("kind", {0xffffffffffffffff, 0x3}, &T::body),
      content<as::event>("body", &T::body),
      kept("ext", &T::ext)};
};
template bool read_record(json::Value, const Place&, Entry&);
template void write_record(json::Writer&, const Entry&);

}  // namespace varde::codec

namespace varde {

Result<Fact> read_fact(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Fact>(json, limits, "fact/1");
}
std::string write_fact(const Fact& value) { return codec::write_document(value); }

Result<Command> read_command(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Command>(json, limits, "command/1");
}
std::string write_command(const Command& value) { return codec::write_document(value); }

Result<Entry> read_entry(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Entry>(json, limits, "entry/1");
}
std::string write_entry(const Entry& value) { return codec::write_document(value); }

}  // namespace varde
