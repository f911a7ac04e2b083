// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_party(json::Value value, const Place& at, Party& out) {
  static constexpr std::string_view kNames[] = {"service", "kind", "role", "person", "group", "name"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service.emplace());
      case 1: return read_code(given, here, out.kind.emplace());
      case 2: return read_name(given, here, out.role.emplace());
      case 3: return read_local_id(given, here, out.person.emplace());
      case 4: return read_code(given, here, out.group.emplace());
      case 5: return read_name(given, here, out.name.emplace());
      default: return false;
    }
  });
}

void write_party(json::Writer& out, const Party& in) {
  out.begin_object();
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.kind) out.name("kind").string(code(*in.kind));
  if (in.role) out.name("role").string(*in.role);
  if (in.person) out.name("person").string(*in.person);
  if (in.group) out.name("group").string(code(*in.group));
  if (in.name) out.name("name").string(*in.name);
  out.end_object();
}

bool read_consent(json::Value value, const Place& at, Consent& out) {
  static constexpr std::string_view kNames[] = {
      "scope", "giver", "giver_name", "tellers", "recipients", "both_ways", "categories", "purposes",
      "from", "data_from", "data_to", "replaces", "form", "explained", "evidence", "until",
      "secrecy_waiver", "gdpr_basis"};
  static constexpr Shape kShape{kNames, 0x1000};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.scope);
      case 1: return read_code(given, here, out.giver);
      case 2: return read_name(given, here, out.giver_name.emplace());
      case 3: return read_array(given, here, 0, 1000, out.tellers, read_party);
      case 4: return read_array(given, here, 0, 1000, out.recipients, read_party);
      case 5: return read_boolean(given, here, out.both_ways);
      case 6: return read_array(given, here, 0, 1000, out.categories, read_code<Category>);
      case 7: return read_array(given, here, 0, 1000, out.purposes, read_code<Purpose>);
      case 8: return read_date(given, here, out.from.emplace());
      case 9: return read_date(given, here, out.data_from.emplace());
      case 10: return read_date(given, here, out.data_to.emplace());
      case 11: return read_array(given, here, 0, 1000, out.replaces, read_uuid);
      case 12: return read_code(given, here, out.form);
      case 13: return read_array(given, here, 0, 1000, out.explained, read_code<Explained>);
      case 14: return read_text(given, here, out.evidence.emplace());
      case 15: return read_date(given, here, out.until.emplace());
      case 16: return read_boolean(given, here, out.secrecy_waiver);
      case 17: return read_code(given, here, out.gdpr_basis.emplace());
      default: return false;
    }
  });
}

void write_consent(json::Writer& out, const Consent& in) {
  out.begin_object();
  out.name("scope").string(code(in.scope));
  out.name("giver").string(code(in.giver));
  if (in.giver_name) out.name("giver_name").string(*in.giver_name);
  if (!in.tellers.empty()) {
    out.name("tellers");
    write_array(out, in.tellers, write_party);
  }
  if (!in.recipients.empty()) {
    out.name("recipients");
    write_array(out, in.recipients, write_party);
  }
  out.name("both_ways").boolean(in.both_ways);
  if (!in.categories.empty()) {
    out.name("categories");
    write_array(out, in.categories, write_code<Category>);
  }
  if (!in.purposes.empty()) {
    out.name("purposes");
    write_array(out, in.purposes, write_code<Purpose>);
  }
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.data_from) {
    out.name("data_from");
    write_date(out, *in.data_from);
  }
  if (in.data_to) {
    out.name("data_to");
    write_date(out, *in.data_to);
  }
  if (!in.replaces.empty()) {
    out.name("replaces");
    write_array(out, in.replaces, write_uuid);
  }
  out.name("form").string(code(in.form));
  if (!in.explained.empty()) {
    out.name("explained");
    write_array(out, in.explained, write_code<Explained>);
  }
  if (in.evidence) out.name("evidence").string(*in.evidence);
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.name("secrecy_waiver").boolean(in.secrecy_waiver);
  if (in.gdpr_basis) out.name("gdpr_basis").string(code(*in.gdpr_basis));
  out.end_object();
}

bool read_sharing_denied(json::Value value, const Place& at, SharingDenied& out) {
  static constexpr std::string_view kNames[] = {
      "kind", "giver", "presumed", "tellers", "recipients", "categories", "purposes", "documents",
      "data_from", "data_to", "until", "reason"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.kind);
      case 1: return read_code(given, here, out.giver);
      case 2: return read_boolean(given, here, out.presumed);
      case 3: return read_array(given, here, 0, 1000, out.tellers, read_party);
      case 4: return read_array(given, here, 0, 1000, out.recipients, read_party);
      case 5: return read_array(given, here, 0, 1000, out.categories, read_code<Category>);
      case 6: return read_array(given, here, 0, 1000, out.purposes, read_code<Purpose>);
      case 7: return read_array(given, here, 0, 1000, out.documents, read_name);
      case 8: return read_date(given, here, out.data_from.emplace());
      case 9: return read_date(given, here, out.data_to.emplace());
      case 10: return read_date(given, here, out.until.emplace());
      case 11: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_sharing_denied(json::Writer& out, const SharingDenied& in) {
  out.begin_object();
  out.name("kind").string(code(in.kind));
  out.name("giver").string(code(in.giver));
  out.name("presumed").boolean(in.presumed);
  if (!in.tellers.empty()) {
    out.name("tellers");
    write_array(out, in.tellers, write_party);
  }
  if (!in.recipients.empty()) {
    out.name("recipients");
    write_array(out, in.recipients, write_party);
  }
  if (!in.categories.empty()) {
    out.name("categories");
    write_array(out, in.categories, write_code<Category>);
  }
  if (!in.purposes.empty()) {
    out.name("purposes");
    write_array(out, in.purposes, write_code<Purpose>);
  }
  if (!in.documents.empty()) {
    out.name("documents");
    write_array(out, in.documents, write_string);
  }
  if (in.data_from) {
    out.name("data_from");
    write_date(out, *in.data_from);
  }
  if (in.data_to) {
    out.name("data_to");
    write_date(out, *in.data_to);
  }
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_consent_asked(json::Value value, const Place& at, ConsentAsked& out) {
  static constexpr std::string_view kNames[] = {
      "service", "answer", "recipients", "categories", "again", "consent", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_code(given, here, out.answer);
      case 2: return read_array(given, here, 0, 1000, out.recipients, read_party);
      case 3: return read_array(given, here, 0, 1000, out.categories, read_code<Category>);
      case 4: return read_date(given, here, out.again.emplace());
      case 5: return read_uuid(given, here, out.consent.emplace());
      case 6: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_consent_asked(json::Writer& out, const ConsentAsked& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("answer").string(code(in.answer));
  if (!in.recipients.empty()) {
    out.name("recipients");
    write_array(out, in.recipients, write_party);
  }
  if (!in.categories.empty()) {
    out.name("categories");
    write_array(out, in.categories, write_code<Category>);
  }
  if (in.again) {
    out.name("again");
    write_date(out, *in.again);
  }
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_competence_assessed(json::Value value, const Place& at, CompetenceAssessed& out) {
  static constexpr std::string_view kNames[] = {
      "decision", "lacking", "assessor", "reason", "shown_to_person", "shown_to_kin", "until"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.decision);
      case 1: return read_boolean(given, here, out.lacking);
      case 2: return read_name(given, here, out.assessor.emplace());
      case 3: return read_text(given, here, out.reason.emplace());
      case 4: return read_boolean(given, here, out.shown_to_person);
      case 5: return read_boolean(given, here, out.shown_to_kin);
      case 6: return read_date(given, here, out.until.emplace());
      default: return false;
    }
  });
}

void write_competence_assessed(json::Writer& out, const CompetenceAssessed& in) {
  out.begin_object();
  out.name("decision").string(code(in.decision));
  out.name("lacking").boolean(in.lacking);
  if (in.assessor) out.name("assessor").string(*in.assessor);
  if (in.reason) out.name("reason").string(*in.reason);
  out.name("shown_to_person").boolean(in.shown_to_person);
  out.name("shown_to_kin").boolean(in.shown_to_kin);
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.end_object();
}

bool read_confidentiality_ordered(json::Value value, const Place& at, ConfidentialityOrdered& out) {
  static constexpr std::string_view kNames[] = {"by", "until", "lifted"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.by);
      case 1: return read_date(given, here, out.until.emplace());
      case 2: return read_boolean(given, here, out.lifted);
      default: return false;
    }
  });
}

void write_confidentiality_ordered(json::Writer& out, const ConfidentialityOrdered& in) {
  out.begin_object();
  out.name("by").string(in.by);
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.name("lifted").boolean(in.lifted);
  out.end_object();
}

bool read_custody_changed(json::Value value, const Place& at, CustodyChanged& out) {
  static constexpr std::string_view kNames[] = {"custody", "service", "until"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.custody);
      case 1: return read_uuid(given, here, out.service.emplace());
      case 2: return read_date(given, here, out.until.emplace());
      default: return false;
    }
  });
}

void write_custody_changed(json::Writer& out, const CustodyChanged& in) {
  out.begin_object();
  out.name("custody").string(code(in.custody));
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.end_object();
}

bool read_nearest_relative_named(json::Value value, const Place& at, NearestRelativeNamed& out) {
  static constexpr std::string_view kNames[] = {"relation", "person", "name", "most_contact", "over"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.relation);
      case 1: return read_local_id(given, here, out.person.emplace());
      case 2: return read_name(given, here, out.name.emplace());
      case 3: return read_boolean(given, here, out.most_contact);
      case 4: return read_boolean(given, here, out.over);
      default: return false;
    }
  });
}

void write_nearest_relative_named(json::Writer& out, const NearestRelativeNamed& in) {
  out.begin_object();
  out.name("relation").string(code(in.relation));
  if (in.person) out.name("person").string(*in.person);
  if (in.name) out.name("name").string(*in.name);
  out.name("most_contact").boolean(in.most_contact);
  out.name("over").boolean(in.over);
  out.end_object();
}

bool read_disclosure_made(json::Value value, const Place& at, DisclosureMade& out) {
  static constexpr std::string_view kNames[] = {
      "from", "task_basis", "to", "categories", "purpose", "grounds", "health_personnel", "document",
      "data_from", "data_to", "reason"};
  static constexpr Shape kShape{kNames, 0xd};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.teller);
      case 1: return read_code(given, here, out.task_basis);
      case 2: return read_party(given, here, out.to);
      case 3: return read_array(given, here, 0, 1000, out.categories, read_code<Category>);
      case 4: return read_code(given, here, out.purpose);
      case 5: return read_array(given, here, 0, 1000, out.grounds, read_code<DisclosureGround>);
      case 6: return read_boolean(given, here, out.health_personnel);
      case 7: return read_name(given, here, out.document.emplace());
      case 8: return read_date(given, here, out.data_from.emplace());
      case 9: return read_date(given, here, out.data_to.emplace());
      case 10: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_disclosure_made(json::Writer& out, const DisclosureMade& in) {
  out.begin_object();
  out.name("from");
  write_uuid(out, in.teller);
  out.name("task_basis").string(code(in.task_basis));
  out.name("to");
  write_party(out, in.to);
  out.name("categories");
  write_array(out, in.categories, write_code<Category>);
  out.name("purpose").string(code(in.purpose));
  if (!in.grounds.empty()) {
    out.name("grounds");
    write_array(out, in.grounds, write_code<DisclosureGround>);
  }
  out.name("health_personnel").boolean(in.health_personnel);
  if (in.document) out.name("document").string(*in.document);
  if (in.data_from) {
    out.name("data_from");
    write_date(out, *in.data_from);
  }
  if (in.data_to) {
    out.name("data_to");
    write_date(out, *in.data_to);
  }
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_disclosure_told(json::Value value, const Place& at, DisclosureTold& out) {
  static constexpr std::string_view kNames[] = {"disclosure", "receiver", "not_possible"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.disclosure);
      case 1: return read_boolean(given, here, out.receiver);
      case 2: return read_text(given, here, out.not_possible.emplace());
      default: return false;
    }
  });
}

void write_disclosure_told(json::Writer& out, const DisclosureTold& in) {
  out.begin_object();
  out.name("disclosure");
  write_uuid(out, in.disclosure);
  out.name("receiver").boolean(in.receiver);
  if (in.not_possible) out.name("not_possible").string(*in.not_possible);
  out.end_object();
}

bool read_disclosure_reviewed(json::Value value, const Place& at, DisclosureReviewed& out) {
  static constexpr std::string_view kNames[] = {"disclosure", "justified", "words"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.disclosure);
      case 1: return read_boolean(given, here, out.justified);
      case 2: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_disclosure_reviewed(json::Writer& out, const DisclosureReviewed& in) {
  out.begin_object();
  out.name("disclosure");
  write_uuid(out, in.disclosure);
  out.name("justified").boolean(in.justified);
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {


}  // namespace varde
