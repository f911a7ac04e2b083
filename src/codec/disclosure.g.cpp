// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

void write_disclosure(json::Writer& out, const Disclosure& in) {
  out.begin_object();
  out.name("schema").string("disclosure/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("at");
  write_instant(out, in.at);
  out.name("from");
  write_service_name(out, in.teller);
  out.name("to").string(in.to);
  out.name("permitted").boolean(in.permitted);
  out.name("text").string(in.text);
  out.name("person_text").string(in.person_text);
  out.name("categories");
  write_array(out, in.categories, write_category_answer);
  if (in.needed) {
    out.name("needed");
    write_needed(out, *in.needed);
  }
  out.name("asked");
  write_array(out, in.asked, write_asked_before);
  out.end_object();
}

void write_category_answer(json::Writer& out, const CategoryAnswer& in) {
  out.begin_object();
  out.name("category").string(code(in.category));
  out.name("outcome").string(code(in.outcome));
  out.name("rule").string(in.rule);
  out.name("basis").string(in.basis);
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (in.denial) {
    out.name("denial");
    write_uuid(out, *in.denial);
  }
  if (in.miss) out.name("miss").string(code(*in.miss));
  if (in.unsettled) out.name("unsettled").string(code(*in.unsettled));
  out.name("duties");
  write_array(out, in.duties, write_code<DisclosureDuty>);
  out.name("text").string(in.text);
  out.name("person_text").string(in.person_text);
  out.end_object();
}

void write_needed(json::Writer& out, const Needed& in) {
  out.begin_object();
  out.name("possible").boolean(in.possible);
  if (in.giver) out.name("giver").string(code(*in.giver));
  if (in.consent) {
    out.name("consent");
    write_consent(out, *in.consent);
  }
  out.name("text").string(in.text);
  out.end_object();
}

void write_asked_before(json::Writer& out, const AskedBefore& in) {
  out.begin_object();
  out.name("service");
  write_service_name(out, in.service);
  out.name("answer").string(code(in.answer));
  out.name("when");
  write_moment(out, in.when);
  if (in.again) {
    out.name("again");
    write_date(out, *in.again);
  }
  out.end_object();
}

void write_knowledge(json::Writer& out, const Knowledge& in) {
  out.begin_object();
  out.name("schema").string("knowledge/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("lines");
  write_array(out, in.lines, write_knowledge_line);
  out.end_object();
}

void write_knowledge_line(json::Writer& out, const KnowledgeLine& in) {
  out.begin_object();
  out.name("to");
  write_party(out, in.to);
  out.name("to_name").string(in.to_name);
  out.name("from");
  write_service_name(out, in.teller);
  out.name("category").string(code(in.category));
  out.name("when");
  write_moment(out, in.when);
  out.name("disclosure");
  write_uuid(out, in.disclosure);
  if (in.rule) out.name("rule").string(*in.rule);
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  out.name("withdrawn").boolean(in.withdrawn);
  out.end_object();
}

void write_consents(json::Writer& out, const Consents& in) {
  out.begin_object();
  out.name("schema").string("consents/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("on");
  write_date(out, in.on);
  out.name("consents");
  write_array(out, in.consents, write_consent_standing);
  out.name("denials");
  write_array(out, in.denials, write_denial_standing);
  out.name("ask");
  write_array(out, in.ask, write_ask_line);
  out.end_object();
}

void write_consent_standing(json::Writer& out, const ConsentStanding& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("given");
  write_moment(out, in.given);
  out.name("terms");
  write_consent(out, in.terms);
  out.name("holds").boolean(in.holds);
  if (in.miss) out.name("miss").string(code(*in.miss));
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.name("text").string(in.text);
  out.end_object();
}

void write_denial_standing(json::Writer& out, const DenialStanding& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("given");
  write_moment(out, in.given);
  out.name("terms");
  write_sharing_denied(out, in.terms);
  out.name("holds").boolean(in.holds);
  out.name("text").string(in.text);
  out.end_object();
}

void write_ask_line(json::Writer& out, const AskLine& in) {
  out.begin_object();
  out.name("giver").string(code(in.giver));
  if (in.to) {
    out.name("to");
    write_party(out, *in.to);
  }
  out.name("to_name").string(in.to_name);
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (in.miss) out.name("miss").string(code(*in.miss));
  if (in.by) {
    out.name("by");
    write_date(out, *in.by);
  }
  out.name("text").string(in.text);
  out.end_object();
}

void write_consent_document(json::Writer& out, const ConsentDocument& in) {
  out.begin_object();
  out.name("schema").string("consent-document/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("title").string(in.title);
  out.name("sections");
  write_array(out, in.sections, write_document_section);
  out.name("html").string(in.html);
  out.end_object();
}

void write_disclosure_log(json::Writer& out, const DisclosureLog& in) {
  out.begin_object();
  out.name("schema").string("disclosure-log/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("lines");
  write_array(out, in.lines, write_disclosure_log_line);
  out.end_object();
}

void write_disclosure_log_line(json::Writer& out, const DisclosureLogLine& in) {
  out.begin_object();
  if (in.disclosure) {
    out.name("disclosure");
    write_uuid(out, *in.disclosure);
  }
  out.name("when");
  write_moment(out, in.when);
  out.name("from");
  write_service_name(out, in.teller);
  out.name("to_name").string(in.to_name);
  out.name("actor").string(in.actor);
  out.name("categories");
  write_array(out, in.categories, write_code<Category>);
  out.name("purpose").string(code(in.purpose));
  out.name("permitted").boolean(in.permitted);
  if (in.rule) out.name("rule").string(*in.rule);
  if (in.basis) out.name("basis").string(*in.basis);
  out.name("emergency").boolean(in.emergency);
  if (in.reviewed) out.name("reviewed").boolean(*in.reviewed);
  out.name("text").string(in.text);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

std::string write_disclosure(const Disclosure& value) {
  json::Writer out;
  codec::write_disclosure(out, value);
  return out.take();
}

std::string write_knowledge(const Knowledge& value) {
  json::Writer out;
  codec::write_knowledge(out, value);
  return out.take();
}

std::string write_consents(const Consents& value) {
  json::Writer out;
  codec::write_consents(out, value);
  return out.take();
}

std::string write_consent_document(const ConsentDocument& value) {
  json::Writer out;
  codec::write_consent_document(out, value);
  return out.take();
}

std::string write_disclosure_log(const DisclosureLog& value) {
  json::Writer out;
  codec::write_disclosure_log(out, value);
  return out.take();
}

}  // namespace varde
