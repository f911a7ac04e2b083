// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_fact(json::Value value, const Place& at, Fact& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "id", "case", "kind", "occurred", "source", "body", "ext"};
  static constexpr Shape kShape{kNames, 0x5b};
  EventKind kind{};
  json::Value body;
  if (!read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "fact/1");
      case 1: return read_uuid(given, here, out.id);
      case 2: return read_uuid(given, here, out.stream.emplace());
      case 3: return read_code_of(given, here, Status::Kind, CodeMask{0xffffffffffffffff, 0x2}, kind);
      case 4: return read_moment(given, here, out.occurred);
      case 5: return read_name(given, here, out.source.emplace());
      case 6: return (body = given, true);
      case 7: return read_kept(given, here, out.ext);
      default: return false;
    }
  })) return false;
  return read_event(kind, body, Place(at, "body"), filled(out.body));
}

void write_fact(json::Writer& out, const Fact& in) {
  out.begin_object();
  out.name("schema").string("fact/1");
  out.name("id");
  write_uuid(out, in.id);
  if (in.stream) {
    out.name("case");
    write_uuid(out, *in.stream);
  }
  out.name("kind").string(code(held(in.body).kind()));
  out.name("occurred");
  write_moment(out, in.occurred);
  if (in.source) out.name("source").string(*in.source);
  out.name("body");
  write_event(out, held(in.body));
  if (!in.ext.empty()) out.name("ext").raw(in.ext);
  out.end_object();
}

bool read_command(json::Value value, const Place& at, Command& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "id", "case", "confirmations", "kind", "body", "ext"};
  static constexpr Shape kShape{kNames, 0x33};
  CommandKind kind{};
  json::Value body;
  if (!read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "command/1");
      case 1: return read_uuid(given, here, out.id);
      case 2: return read_uuid(given, here, out.stream.emplace());
      case 3: return read_array(given, here, 0, 1000, out.confirmations, read_confirmation);
      case 4: return read_code_of(given, here, Status::Kind, CodeMask{0xffffffffffffffff, 0x3}, kind);
      case 5: return (body = given, true);
      case 6: return read_kept(given, here, out.ext);
      default: return false;
    }
  })) return false;
  return read_command_body(kind, body, Place(at, "body"), filled(out.body));
}

void write_command(json::Writer& out, const Command& in) {
  out.begin_object();
  out.name("schema").string("command/1");
  out.name("id");
  write_uuid(out, in.id);
  if (in.stream) {
    out.name("case");
    write_uuid(out, *in.stream);
  }
  if (!in.confirmations.empty()) {
    out.name("confirmations");
    write_array(out, in.confirmations, write_confirmation);
  }
  out.name("kind").string(code(static_cast<CommandKind>(held(in.body).kind())));
  out.name("body");
  write_command_body(out, held(in.body));
  if (!in.ext.empty()) out.name("ext").raw(in.ext);
  out.end_object();
}

bool read_confirmation(json::Value value, const Place& at, Confirmation& out) {
  static constexpr std::string_view kNames[] = {"rule", "subject", "reason"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_rule_id(given, here, out.rule);
      case 1: return read_subject(given, here, out.subject);
      case 2: return read_text(given, here, out.reason);
      default: return false;
    }
  });
}

void write_confirmation(json::Writer& out, const Confirmation& in) {
  out.begin_object();
  out.name("rule").string(in.rule);
  out.name("subject").string(in.subject);
  out.name("reason").string(in.reason);
  out.end_object();
}

bool read_entry(json::Value value, const Place& at, Entry& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "occurred", "reported", "context", "source", "confirmations", "kind", "body", "ext"};
  static constexpr Shape kShape{kNames, 0xcf};
  EventKind kind{};
  json::Value body;
  if (!read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "entry/1");
      case 1: return read_moment(given, here, out.occurred);
      case 2: return read_boolean(given, here, out.reported);
      case 3: return read_context(given, here, out.context);
      case 4: return read_name(given, here, out.source.emplace());
      case 5: return read_array(given, here, 0, 1000, out.confirmations, read_confirmation);
      case 6: return read_code_of(given, here, Status::Kind, CodeMask{0xffffffffffffffff, 0x3}, kind);
      case 7: return (body = given, true);
      case 8: return read_kept(given, here, out.ext);
      default: return false;
    }
  })) return false;
  return read_event(kind, body, Place(at, "body"), filled(out.body));
}

void write_entry(json::Writer& out, const Entry& in) {
  out.begin_object();
  out.name("schema").string("entry/1");
  out.name("occurred");
  write_moment(out, in.occurred);
  out.name("reported").boolean(in.reported);
  out.name("context");
  write_context(out, in.context);
  if (in.source) out.name("source").string(*in.source);
  if (!in.confirmations.empty()) {
    out.name("confirmations");
    write_array(out, in.confirmations, write_confirmation);
  }
  out.name("kind").string(code(held(in.body).kind()));
  out.name("body");
  write_event(out, held(in.body));
  if (!in.ext.empty()) out.name("ext").raw(in.ext);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

Result<Fact> read_fact(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Fact>(json, limits, "fact/1",
      codec::read_fact);
}
std::string write_fact(const Fact& value) {
  json::Writer out;
  codec::write_fact(out, value);
  return out.take();
}

Result<Command> read_command(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Command>(json, limits, "command/1",
      codec::read_command);
}
std::string write_command(const Command& value) {
  json::Writer out;
  codec::write_command(out, value);
  return out.take();
}

Result<Entry> read_entry(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Entry>(json, limits, "entry/1",
      codec::read_entry);
}
std::string write_entry(const Entry& value) {
  json::Writer out;
  codec::write_entry(out, value);
  return out.take();
}

}  // namespace varde
