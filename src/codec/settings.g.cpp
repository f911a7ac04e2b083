// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_context(json::Value value, const Place& at, Context& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "controller", "unit", "actor", "task_basis", "purpose", "decision", "language"};
  static constexpr Shape kShape{kNames, 0x3f};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "context/1");
      case 1: return read_uuid(given, here, out.controller);
      case 2: return read_uuid(given, here, out.unit);
      case 3: return read_actor(given, here, out.actor);
      case 4: return read_code(given, here, out.task_basis);
      case 5: return read_code(given, here, out.purpose);
      case 6: return read_name(given, here, out.decision.emplace());
      case 7: return read_code(given, here, out.language);
      default: return false;
    }
  });
}

void write_context(json::Writer& out, const Context& in) {
  out.begin_object();
  out.name("schema").string("context/1");
  out.name("controller");
  write_uuid(out, in.controller);
  out.name("unit");
  write_uuid(out, in.unit);
  out.name("actor");
  write_actor(out, in.actor);
  out.name("task_basis").string(code(in.task_basis));
  out.name("purpose").string(code(in.purpose));
  if (in.decision) out.name("decision").string(*in.decision);
  out.name("language").string(code(in.language));
  out.end_object();
}

bool read_actor(json::Value value, const Place& at, Actor& out) {
  static constexpr std::string_view kNames[] = {"role", "id", "name"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.role);
      case 1: return read_uuid(given, here, out.id.emplace());
      case 2: return read_name(given, here, out.name.emplace());
      default: return false;
    }
  });
}

void write_actor(json::Writer& out, const Actor& in) {
  out.begin_object();
  out.name("role").string(in.role);
  if (in.id) {
    out.name("id");
    write_uuid(out, *in.id);
  }
  if (in.name) out.name("name").string(*in.name);
  out.end_object();
}

bool read_rule_pack(json::Value value, const Place& at, RulePack& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "id", "published", "rules", "parameters", "events", "words", "phrases", "repealed"};
  static constexpr Shape kShape{kNames, 0x7f};
  if (!read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "rule-pack/1");
      case 1: return read_local_id(given, here, out.id);
      case 2: return read_date(given, here, out.published);
      case 3: return read_array(given, here, 0, 1000, out.rules, read_rule);
      case 4: return read_array(given, here, 0, 10000, out.parameters, read_parameter);
      case 5: return read_array(given, here, 0, 1000, out.events, read_local_text);
      case 6: return read_array(given, here, 0, 1000, out.words, read_local_text);
      case 7: return read_array(given, here, 0, 1000, out.phrases, read_local_text);
      case 8: return read_array(given, here, 0, 1000, out.repealed, read_repealed_law);
      default: return false;
    }
  })) return false;
  std::stable_sort(out.rules.begin(), out.rules.end(),
                   [](const auto& a, const auto& b) {
                     return std::tie(a.id) < std::tie(b.id);
                   });
  std::stable_sort(out.parameters.begin(), out.parameters.end(),
                   [](const auto& a, const auto& b) {
                     return std::tie(a.id, a.valid_from) < std::tie(b.id, b.valid_from);
                   });
  std::stable_sort(out.phrases.begin(), out.phrases.end(),
                   [](const auto& a, const auto& b) {
                     return std::tie(a.key) < std::tie(b.key);
                   });
  return true;
}

void write_rule_pack(json::Writer& out, const RulePack& in) {
  out.begin_object();
  out.name("schema").string("rule-pack/1");
  out.name("id").string(in.id);
  out.name("published");
  write_date(out, in.published);
  out.name("rules");
  write_array(out, in.rules, write_rule);
  out.name("parameters");
  write_array(out, in.parameters, write_parameter);
  out.name("events");
  write_array(out, in.events, write_local_text);
  out.name("words");
  write_array(out, in.words, write_local_text);
  if (!in.phrases.empty()) {
    out.name("phrases");
    write_array(out, in.phrases, write_local_text);
  }
  if (!in.repealed.empty()) {
    out.name("repealed");
    write_array(out, in.repealed, write_repealed_law);
  }
  out.end_object();
}

bool read_citation(json::Value value, const Place& at, Citation& out) {
  static constexpr std::string_view kNames[] = {"law", "section"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.law);
      case 1: return read_name(given, here, out.section);
      default: return false;
    }
  });
}

void write_citation(json::Writer& out, const Citation& in) {
  out.begin_object();
  out.name("law").string(in.law);
  out.name("section").string(in.section);
  out.end_object();
}

bool read_local_text(json::Value value, const Place& at, LocalText& out) {
  static constexpr std::string_view kNames[] = {"key", "nb", "nn", "en"};
  static constexpr Shape kShape{kNames, 0xf};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_key(given, here, out.key);
      case 1: return read_text(given, here, out.nb);
      case 2: return read_text(given, here, out.nn);
      case 3: return read_text(given, here, out.en);
      default: return false;
    }
  });
}

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

}  // namespace varde::codec

namespace varde {

Result<Context> read_context(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Context>(json, limits, "context/1",
      codec::read_context);
}
std::string write_context(const Context& value) {
  json::Writer out;
  codec::write_context(out, value);
  return out.take();
}

Result<RulePack> read_rule_pack(std::string_view json, const json::Limits& limits) {
  return codec::read_document<RulePack>(json, limits, "rule-pack/1",
      codec::read_rule_pack);
}
std::string write_rule_pack(const RulePack& value) {
  json::Writer out;
  codec::write_rule_pack(out, value);
  return out.take();
}

Result<StoreOptions> read_store_options(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StoreOptions>(json, limits, "store-options/1",
      codec::read_store_options);
}
std::string write_store_options(const StoreOptions& value) {
  json::Writer out;
  codec::write_store_options(out, value);
  return out.take();
}

Result<EngineOptions> read_engine_options(std::string_view json, const json::Limits& limits) {
  return codec::read_document<EngineOptions>(json, limits, "engine-options/1",
      codec::read_engine_options);
}
std::string write_engine_options(const EngineOptions& value) {
  json::Writer out;
  codec::write_engine_options(out, value);
  return out.take();
}

}  // namespace varde
