// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_profile(json::Value value, const Place& at, Profile& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "municipality", "name", "coordinating_unit", "population", "services", "responsibilities",
      "catchments", "agreements", "levels", "limits", "ext"};
  static constexpr Shape kShape{kNames, 0xf};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "profile/1");
      case 1: return read_municipality(given, here, out.municipality);
      case 2: return read_name(given, here, out.name);
      case 3: return read_uuid(given, here, out.coordinating_unit);
      case 4: return read_population(given, here, out.population.emplace());
      case 5: return read_array(given, here, 0, 1000, out.services, read_service);
      case 6: return read_array(given, here, 0, 1000, out.responsibilities, read_responsibility_row);
      case 7: return read_array(given, here, 0, 1000, out.catchments, read_catchment);
      case 8: return read_array(given, here, 0, 1000, out.agreements, read_agreement);
      case 9: return read_array(given, here, 0, 1000, out.levels, read_level_choice);
      case 10: return read_array(given, here, 0, 1000, out.limits, read_local_limit);
      case 11: return read_kept(given, here, out.ext);
      default: return false;
    }
  });
}

void write_profile(json::Writer& out, const Profile& in) {
  out.begin_object();
  out.name("schema").string("profile/1");
  out.name("municipality").string(in.municipality);
  out.name("name").string(in.name);
  out.name("coordinating_unit");
  write_uuid(out, in.coordinating_unit);
  if (in.population) out.name("population").integer(*in.population);
  if (!in.services.empty()) {
    out.name("services");
    write_array(out, in.services, write_service);
  }
  if (!in.responsibilities.empty()) {
    out.name("responsibilities");
    write_array(out, in.responsibilities, write_responsibility_row);
  }
  if (!in.catchments.empty()) {
    out.name("catchments");
    write_array(out, in.catchments, write_catchment);
  }
  if (!in.agreements.empty()) {
    out.name("agreements");
    write_array(out, in.agreements, write_agreement);
  }
  if (!in.levels.empty()) {
    out.name("levels");
    write_array(out, in.levels, write_level_choice);
  }
  if (!in.limits.empty()) {
    out.name("limits");
    write_array(out, in.limits, write_local_limit);
  }
  if (!in.ext.empty()) out.name("ext").raw(in.ext);
  out.end_object();
}

bool read_service(json::Value value, const Place& at, Service& out) {
  static constexpr std::string_view kNames[] = {
      "id", "kind", "name", "phone", "telecom", "organisation_number", "her_id", "municipality",
      "capabilities", "when", "titles", "population_at_least", "leader", "successors", "from", "to"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.id);
      case 1: return read_code(given, here, out.kind);
      case 2: return read_name(given, here, out.name);
      case 3: return read_name(given, here, out.phone.emplace());
      case 4: return read_array(given, here, 0, 1000, out.telecom, read_telecom);
      case 5: return read_organisation_number(given, here, out.organisation_number.emplace());
      case 6: return read_her_id(given, here, out.her_id.emplace());
      case 7: return read_municipality(given, here, out.municipality.emplace());
      case 8: return read_array(given, here, 0, 1000, out.capabilities, read_code<Need>);
      case 9: return read_array(given, here, 0, 1000, out.when, read_code<Circumstance>);
      case 10: return read_array(given, here, 0, 1000, out.titles, read_name);
      case 11: return read_population(given, here, out.population_at_least.emplace());
      case 12: return read_name(given, here, out.leader.emplace());
      case 13: return read_array(given, here, 0, 1000, out.successors, read_successor);
      case 14: return read_date(given, here, out.from.emplace());
      case 15: return read_date(given, here, out.to.emplace());
      default: return false;
    }
  });
}

void write_service(json::Writer& out, const Service& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("kind").string(code(in.kind));
  out.name("name").string(in.name);
  if (in.phone) out.name("phone").string(*in.phone);
  if (!in.telecom.empty()) {
    out.name("telecom");
    write_array(out, in.telecom, write_telecom);
  }
  if (in.organisation_number) out.name("organisation_number").string(*in.organisation_number);
  if (in.her_id) out.name("her_id").integer(*in.her_id);
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (!in.capabilities.empty()) {
    out.name("capabilities");
    write_array(out, in.capabilities, write_code<Need>);
  }
  if (!in.when.empty()) {
    out.name("when");
    write_array(out, in.when, write_code<Circumstance>);
  }
  if (!in.titles.empty()) {
    out.name("titles");
    write_array(out, in.titles, write_string);
  }
  if (in.population_at_least) out.name("population_at_least").integer(*in.population_at_least);
  if (in.leader) out.name("leader").string(*in.leader);
  if (!in.successors.empty()) {
    out.name("successors");
    write_array(out, in.successors, write_successor);
  }
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  out.end_object();
}

bool read_level_choice(json::Value value, const Place& at, LevelChoice& out) {
  static constexpr std::string_view kNames[] = {"rule", "level", "review"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_rule_id(given, here, out.rule);
      case 1: return read_code(given, here, out.level);
      case 2: return read_date(given, here, out.review.emplace());
      default: return false;
    }
  });
}

void write_level_choice(json::Writer& out, const LevelChoice& in) {
  out.begin_object();
  out.name("rule").string(in.rule);
  out.name("level").string(code(in.level));
  if (in.review) {
    out.name("review");
    write_date(out, *in.review);
  }
  out.end_object();
}

bool read_local_limit(json::Value value, const Place& at, LocalLimit& out) {
  static constexpr std::string_view kNames[] = {"parameter", "amount"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_key(given, here, out.parameter);
      case 1: return read_amount(given, here, out.amount);
      default: return false;
    }
  });
}

void write_local_limit(json::Writer& out, const LocalLimit& in) {
  out.begin_object();
  out.name("parameter").string(in.parameter);
  out.name("amount").integer(in.amount);
  out.end_object();
}

bool read_successor(json::Value value, const Place& at, Successor& out) {
  static constexpr std::string_view kNames[] = {"service", "needs"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_array(given, here, 0, 1000, out.needs, read_code<Need>);
      default: return false;
    }
  });
}

void write_successor(json::Writer& out, const Successor& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  if (!in.needs.empty()) {
    out.name("needs");
    write_array(out, in.needs, write_code<Need>);
  }
  out.end_object();
}

bool read_responsibility_row(json::Value value, const Place& at, ResponsibilityRow& out) {
  static constexpr std::string_view kNames[] = {
      "id", "needs", "leads", "age_from", "age_to", "municipality", "when", "unless", "owner", "partners",
      "legal_basis", "evidence", "proposed", "source", "from", "to"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_row_id(given, here, out.id);
      case 1: return read_array(given, here, 1, 1000, out.needs, read_code<Need>);
      case 2: return read_boolean(given, here, out.leads);
      case 3: return read_age(given, here, out.age_from.emplace());
      case 4: return read_age(given, here, out.age_to.emplace());
      case 5: return read_municipality(given, here, out.municipality.emplace());
      case 6: return read_array(given, here, 0, 1000, out.when, read_code<Circumstance>);
      case 7: return read_array(given, here, 0, 1000, out.unless, read_code<Circumstance>);
      case 8: return read_uuid(given, here, out.owner.emplace());
      case 9: return read_array(given, here, 0, 1000, out.partners, read_uuid);
      case 10: return read_name(given, here, out.legal_basis.emplace());
      case 11: return read_code(given, here, out.evidence);
      case 12: return read_boolean(given, here, out.proposed);
      case 13: return read_name(given, here, out.source.emplace());
      case 14: return read_date(given, here, out.from.emplace());
      case 15: return read_date(given, here, out.to.emplace());
      default: return false;
    }
  });
}

void write_responsibility_row(json::Writer& out, const ResponsibilityRow& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("needs");
  write_array(out, in.needs, write_code<Need>);
  out.name("leads").boolean(in.leads);
  if (in.age_from) out.name("age_from").integer(*in.age_from);
  if (in.age_to) out.name("age_to").integer(*in.age_to);
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (!in.when.empty()) {
    out.name("when");
    write_array(out, in.when, write_code<Circumstance>);
  }
  if (!in.unless.empty()) {
    out.name("unless");
    write_array(out, in.unless, write_code<Circumstance>);
  }
  if (in.owner) {
    out.name("owner");
    write_uuid(out, *in.owner);
  }
  if (!in.partners.empty()) {
    out.name("partners");
    write_array(out, in.partners, write_uuid);
  }
  if (in.legal_basis) out.name("legal_basis").string(*in.legal_basis);
  out.name("evidence").string(code(in.evidence));
  out.name("proposed").boolean(in.proposed);
  if (in.source) out.name("source").string(*in.source);
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  out.end_object();
}

bool read_catchment(json::Value value, const Place& at, Catchment& out) {
  static constexpr std::string_view kNames[] = {
      "id", "municipality", "needs", "service", "evidence", "source", "from", "to"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_row_id(given, here, out.id);
      case 1: return read_municipality(given, here, out.municipality);
      case 2: return read_array(given, here, 1, 1000, out.needs, read_code<Need>);
      case 3: return read_uuid(given, here, out.service.emplace());
      case 4: return read_code(given, here, out.evidence);
      case 5: return read_name(given, here, out.source.emplace());
      case 6: return read_date(given, here, out.from.emplace());
      case 7: return read_date(given, here, out.to.emplace());
      default: return false;
    }
  });
}

void write_catchment(json::Writer& out, const Catchment& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("municipality").string(in.municipality);
  out.name("needs");
  write_array(out, in.needs, write_code<Need>);
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  out.name("evidence").string(code(in.evidence));
  if (in.source) out.name("source").string(*in.source);
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  out.end_object();
}

bool read_member(json::Value value, const Place& at, AgreementMember& out) {
  static constexpr std::string_view kNames[] = {"municipality", "signed", "from", "to"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_municipality(given, here, out.municipality);
      case 1: return read_date(given, here, out.signed_on.emplace());
      case 2: return read_date(given, here, out.from.emplace());
      case 3: return read_date(given, here, out.to.emplace());
      default: return false;
    }
  });
}

void write_member(json::Writer& out, const AgreementMember& in) {
  out.begin_object();
  out.name("municipality").string(in.municipality);
  if (in.signed_on) {
    out.name("signed");
    write_date(out, *in.signed_on);
  }
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  out.end_object();
}

bool read_agreement(json::Value value, const Place& at, Agreement& out) {
  static constexpr std::string_view kNames[] = {
      "id", "kind", "name", "members", "host", "services", "needs", "permits", "tender", "source", "from",
      "to"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_row_id(given, here, out.id);
      case 1: return read_code(given, here, out.kind);
      case 2: return read_name(given, here, out.name);
      case 3: return read_array(given, here, 0, 1000, out.members, read_member);
      case 4: return read_municipality(given, here, out.host.emplace());
      case 5: return read_array(given, here, 0, 1000, out.services, read_uuid);
      case 6: return read_array(given, here, 0, 1000, out.needs, read_code<Need>);
      case 7: return read_array(given, here, 0, 1000, out.permits, read_code<PermittedAct>);
      case 8: return read_name(given, here, out.tender.emplace());
      case 9: return read_name(given, here, out.source.emplace());
      case 10: return read_date(given, here, out.from.emplace());
      case 11: return read_date(given, here, out.to.emplace());
      default: return false;
    }
  });
}

void write_agreement(json::Writer& out, const Agreement& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("kind").string(code(in.kind));
  out.name("name").string(in.name);
  if (!in.members.empty()) {
    out.name("members");
    write_array(out, in.members, write_member);
  }
  if (in.host) out.name("host").string(*in.host);
  if (!in.services.empty()) {
    out.name("services");
    write_array(out, in.services, write_uuid);
  }
  if (!in.needs.empty()) {
    out.name("needs");
    write_array(out, in.needs, write_code<Need>);
  }
  if (!in.permits.empty()) {
    out.name("permits");
    write_array(out, in.permits, write_code<PermittedAct>);
  }
  if (in.tender) out.name("tender").string(*in.tender);
  if (in.source) out.name("source").string(*in.source);
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

Result<Profile> read_profile(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Profile>(json, limits, "profile/1",
      codec::read_profile);
}
std::string write_profile(const Profile& value) {
  json::Writer out;
  codec::write_profile(out, value);
  return out.take();
}

}  // namespace varde
