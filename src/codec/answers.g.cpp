// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_finding(json::Value value, const Place& at, Finding& out) {
  static constexpr std::string_view kNames[] = {"rule", "text", "level", "subject", "owner", "due"};
  static constexpr Shape kShape{kNames, 0xf};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_rule_id(given, here, out.rule);
      case 1: return read_key(given, here, out.text);
      case 2: return read_code(given, here, out.level);
      case 3: return read_subject(given, here, out.subject);
      case 4: return read_uuid(given, here, out.owner.emplace());
      case 5: return read_date(given, here, out.due.emplace());
      default: return false;
    }
  });
}

void write_finding(json::Writer& out, const Finding& in) {
  out.begin_object();
  out.name("rule").string(in.rule);
  out.name("text").string(in.text);
  out.name("level").string(code(in.level));
  out.name("subject").string(in.subject);
  if (in.owner) {
    out.name("owner");
    write_uuid(out, *in.owner);
  }
  if (in.due) {
    out.name("due");
    write_date(out, *in.due);
  }
  out.end_object();
}

bool read_obligation(json::Value value, const Place& at, Obligation& out) {
  static constexpr std::string_view kNames[] = {
      "id", "rule", "text", "subject", "owner", "towards", "opens", "due", "closes"};
  static constexpr Shape kShape{kNames, 0x5f};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.id);
      case 1: return read_rule_id(given, here, out.rule);
      case 2: return read_key(given, here, out.text);
      case 3: return read_subject(given, here, out.subject);
      case 4: return read_uuid(given, here, out.owner);
      case 5: return read_uuid(given, here, out.towards.emplace());
      case 6: return read_reckoned_instant(given, here, out.opens);
      case 7: return read_reckoned_instant(given, here, out.due.emplace());
      case 8: return read_reckoned_instant(given, here, out.closes.emplace());
      default: return false;
    }
  });
}

void write_obligation(json::Writer& out, const Obligation& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("rule").string(in.rule);
  out.name("text").string(in.text);
  out.name("subject").string(in.subject);
  out.name("owner");
  write_uuid(out, in.owner);
  if (in.towards) {
    out.name("towards");
    write_uuid(out, *in.towards);
  }
  out.name("opens");
  write_instant(out, in.opens);
  if (in.due) {
    out.name("due");
    write_instant(out, *in.due);
  }
  if (in.closes) {
    out.name("closes");
    write_instant(out, *in.closes);
  }
  out.end_object();
}

bool read_responsibility(json::Value value, const Place& at, Responsibility& out) {
  static constexpr std::string_view kNames[] = {"role", "service", "name", "from", "to"};
  static constexpr Shape kShape{kNames, 0xb};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.role);
      case 1: return read_uuid(given, here, out.service);
      case 2: return read_name(given, here, out.name.emplace());
      case 3: return read_reckoned_instant(given, here, out.from);
      case 4: return read_reckoned_instant(given, here, out.to.emplace());
      default: return false;
    }
  });
}

void write_responsibility(json::Writer& out, const Responsibility& in) {
  out.begin_object();
  out.name("role").string(code(in.role));
  out.name("service");
  write_uuid(out, in.service);
  if (in.name) out.name("name").string(*in.name);
  out.name("from");
  write_instant(out, in.from);
  if (in.to) {
    out.name("to");
    write_instant(out, *in.to);
  }
  out.end_object();
}

bool read_notice(json::Value value, const Place& at, Notice& out) {
  static constexpr std::string_view kNames[] = {"id", "rule", "text", "recipient", "basis"};
  static constexpr Shape kShape{kNames, 0x1f};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.id);
      case 1: return read_rule_id(given, here, out.rule);
      case 2: return read_key(given, here, out.text);
      case 3: return read_uuid(given, here, out.recipient);
      case 4: return read_uuid(given, here, out.basis);
      default: return false;
    }
  });
}

void write_notice(json::Writer& out, const Notice& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("rule").string(in.rule);
  out.name("text").string(in.text);
  out.name("recipient");
  write_uuid(out, in.recipient);
  out.name("basis");
  write_uuid(out, in.basis);
  out.end_object();
}

bool read_outcome_entry(json::Value value, const Place& at, OutcomeEntry& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "command_digest", "events", "findings", "opened", "closed", "notices"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "outcome-entry/1");
      case 1: return read_digest(given, here, out.command_digest);
      case 2: return read_array(given, here, 0, 100000, out.events, read_uuid);
      case 3: return read_array(given, here, 0, 100000, out.findings, read_finding);
      case 4: return read_array(given, here, 0, 100000, out.opened, read_obligation);
      case 5: return read_array(given, here, 0, 100000, out.closed, read_obligation);
      case 6: return read_array(given, here, 0, 100000, out.notices, read_notice);
      default: return false;
    }
  });
}

void write_outcome_entry(json::Writer& out, const OutcomeEntry& in) {
  out.begin_object();
  out.name("schema").string("outcome-entry/1");
  out.name("command_digest");
  write_digest(out, in.command_digest);
  if (!in.events.empty()) {
    out.name("events");
    write_array(out, in.events, write_uuid);
  }
  if (!in.findings.empty()) {
    out.name("findings");
    write_array(out, in.findings, write_finding);
  }
  if (!in.opened.empty()) {
    out.name("opened");
    write_array(out, in.opened, write_obligation);
  }
  if (!in.closed.empty()) {
    out.name("closed");
    write_array(out, in.closed, write_obligation);
  }
  if (!in.notices.empty()) {
    out.name("notices");
    write_array(out, in.notices, write_notice);
  }
  out.end_object();
}

void write_outcome(json::Writer& out, const Outcome& in) {
  out.begin_object();
  out.name("schema").string("outcome/1");
  out.name("answer").string(in.answer);
  out.name("command");
  write_uuid(out, in.command);
  out.name("case");
  write_uuid(out, in.stream);
  out.name("sequence").integer(in.sequence);
  out.name("events");
  write_array(out, in.events, write_event_name);
  out.name("findings");
  write_array(out, in.findings, write_finding_text);
  out.name("obligations");
  write_obligation_changes(out, in);
  out.name("notices");
  write_array(out, in.notices, write_notice_text);
  out.end_object();
}

void write_event_name(json::Writer& out, const EventName& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("kind").string(code(in.kind));
  out.end_object();
}

void write_finding_text(json::Writer& out, const FindingText& in) {
  out.begin_object();
  out.name("rule").string(in.finding.rule);
  out.name("level").string(code(in.finding.level));
  out.name("key").string(in.finding.text);
  out.name("subject").string(in.finding.subject);
  if (in.finding.owner) {
    out.name("owner");
    write_uuid(out, *in.finding.owner);
  }
  if (in.owner_name) out.name("owner_name").string(*in.owner_name);
  if (in.finding.due) {
    out.name("due");
    write_date(out, *in.finding.due);
  }
  out.name("basis").string(in.basis);
  out.name("text").string(in.text);
  out.end_object();
}

void write_obligation_text(json::Writer& out, const ObligationText& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.obligation.id);
  out.name("rule").string(in.obligation.rule);
  out.name("key").string(in.obligation.text);
  out.name("subject").string(in.obligation.subject);
  out.name("owner");
  write_uuid(out, in.obligation.owner);
  out.name("owner_name").string(in.owner_name);
  if (in.obligation.towards) {
    out.name("towards");
    write_uuid(out, *in.obligation.towards);
  }
  out.name("opens");
  write_instant(out, in.obligation.opens);
  if (in.obligation.due) {
    out.name("due");
    write_instant(out, *in.obligation.due);
  }
  if (in.obligation.closes) {
    out.name("closes");
    write_instant(out, *in.obligation.closes);
  }
  out.name("overdue").boolean(in.overdue);
  out.name("basis").string(in.basis);
  out.name("text").string(in.text);
  out.end_object();
}

void write_notice_text(json::Writer& out, const NoticeText& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.notice.id);
  out.name("rule").string(in.notice.rule);
  out.name("key").string(in.notice.text);
  out.name("recipient");
  write_uuid(out, in.notice.recipient);
  out.name("recipient_name").string(in.recipient_name);
  out.name("basis");
  write_uuid(out, in.notice.basis);
  out.name("text").string(in.text);
  out.end_object();
}

void write_obligation_changes(json::Writer& out, const Outcome& in) {
  out.begin_object();
  out.name("opened");
  write_array(out, in.opened, write_obligation_text);
  out.name("closed");
  write_array(out, in.closed, write_obligation_text);
  out.end_object();
}

bool read_query(json::Value value, const Place& at, Query& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "kind", "case", "valid_at", "known_at", "need", "municipality", "on", "profile",
      "disclosure", "parties", "consent", "referral", "service", "from", "to", "after", "limit", "item",
      "way"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "query/1");
      case 1: return read_code_of(given, here, Status::Kind, kEveryCode, out.kind);
      case 2: return read_uuid(given, here, out.stream.emplace());
      case 3: return read_instant(given, here, out.valid_at.emplace());
      case 4: return read_instant(given, here, out.known_at.emplace());
      case 5: return read_need_question(given, here, out.need.emplace());
      case 6: return read_municipality(given, here, out.municipality.emplace());
      case 7: return read_date(given, here, out.on.emplace());
      case 8: return read_profile(given, here, out.profile.emplace());
      case 9: return read_disclosure_question(given, here, out.disclosure.emplace());
      case 10: return read_array(given, here, 0, 1000, out.parties, read_party);
      case 11: return read_uuid(given, here, out.consent.emplace());
      case 12: return read_uuid(given, here, out.referral.emplace());
      case 13: return read_uuid(given, here, out.service.emplace());
      case 14: return read_instant(given, here, out.since.emplace());
      case 15: return read_instant(given, here, out.until.emplace());
      case 16: return read_name(given, here, out.after.emplace());
      case 17: return read_amount(given, here, out.limit.emplace());
      case 18: return read_uuid(given, here, out.item.emplace());
      case 19: return read_code(given, here, out.way.emplace());
      default: return false;
    }
  });
}

void write_query(json::Writer& out, const Query& in) {
  out.begin_object();
  out.name("schema").string("query/1");
  out.name("kind").string(code(in.kind));
  if (in.stream) {
    out.name("case");
    write_uuid(out, *in.stream);
  }
  if (in.valid_at) {
    out.name("valid_at");
    write_instant(out, *in.valid_at);
  }
  if (in.known_at) {
    out.name("known_at");
    write_instant(out, *in.known_at);
  }
  if (in.need) {
    out.name("need");
    write_need_question(out, *in.need);
  }
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (in.on) {
    out.name("on");
    write_date(out, *in.on);
  }
  if (in.profile) {
    out.name("profile");
    write_profile(out, *in.profile);
  }
  if (in.disclosure) {
    out.name("disclosure");
    write_disclosure_question(out, *in.disclosure);
  }
  if (!in.parties.empty()) {
    out.name("parties");
    write_array(out, in.parties, write_party);
  }
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.since) {
    out.name("from");
    write_instant(out, *in.since);
  }
  if (in.until) {
    out.name("to");
    write_instant(out, *in.until);
  }
  if (in.after) out.name("after").string(*in.after);
  if (in.limit) out.name("limit").integer(*in.limit);
  if (in.item) {
    out.name("item");
    write_uuid(out, *in.item);
  }
  if (in.way) out.name("way").string(code(*in.way));
  out.end_object();
}

bool read_need_question(json::Value value, const Place& at, NeedQuestion& out) {
  static constexpr std::string_view kNames[] = {
      "needs", "municipality", "age", "circumstances", "not_circumstances", "chosen", "title", "proposed"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_array(given, here, 1, 1000, out.needs, read_code<Need>);
      case 1: return read_municipality(given, here, out.municipality.emplace());
      case 2: return read_age(given, here, out.age.emplace());
      case 3: return read_array(given, here, 0, 1000, out.circumstances, read_code<Circumstance>);
      case 4: return read_array(given, here, 0, 1000, out.not_circumstances, read_code<Circumstance>);
      case 5: return read_uuid(given, here, out.chosen.emplace());
      case 6: return read_name(given, here, out.title.emplace());
      case 7: return read_boolean(given, here, out.proposed);
      default: return false;
    }
  });
}

void write_need_question(json::Writer& out, const NeedQuestion& in) {
  out.begin_object();
  out.name("needs");
  write_array(out, in.needs, write_code<Need>);
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (in.age) out.name("age").integer(*in.age);
  if (!in.circumstances.empty()) {
    out.name("circumstances");
    write_array(out, in.circumstances, write_code<Circumstance>);
  }
  if (!in.not_circumstances.empty()) {
    out.name("not_circumstances");
    write_array(out, in.not_circumstances, write_code<Circumstance>);
  }
  if (in.chosen) {
    out.name("chosen");
    write_uuid(out, *in.chosen);
  }
  if (in.title) out.name("title").string(*in.title);
  out.name("proposed").boolean(in.proposed);
  out.end_object();
}

bool read_disclosure_question(json::Value value, const Place& at, DisclosureQuestion& out) {
  static constexpr std::string_view kNames[] = {
      "from", "task_basis", "health_personnel", "to", "categories", "purpose", "grounds", "document",
      "data_from", "data_to", "reason"};
  static constexpr Shape kShape{kNames, 0x19};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.teller);
      case 1: return read_code(given, here, out.task_basis);
      case 2: return read_boolean(given, here, out.health_personnel);
      case 3: return read_party(given, here, out.to);
      case 4: return read_array(given, here, 1, 1000, out.categories, read_code<Category>);
      case 5: return read_code(given, here, out.purpose);
      case 6: return read_array(given, here, 0, 1000, out.grounds, read_code<DisclosureGround>);
      case 7: return read_name(given, here, out.document.emplace());
      case 8: return read_date(given, here, out.data_from.emplace());
      case 9: return read_date(given, here, out.data_to.emplace());
      case 10: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_disclosure_question(json::Writer& out, const DisclosureQuestion& in) {
  out.begin_object();
  out.name("from");
  write_uuid(out, in.teller);
  out.name("task_basis").string(code(in.task_basis));
  out.name("health_personnel").boolean(in.health_personnel);
  out.name("to");
  write_party(out, in.to);
  out.name("categories");
  write_array(out, in.categories, write_code<Category>);
  out.name("purpose").string(code(in.purpose));
  if (!in.grounds.empty()) {
    out.name("grounds");
    write_array(out, in.grounds, write_code<DisclosureGround>);
  }
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

void write_summary(json::Writer& out, const Summary& in) {
  out.begin_object();
  out.name("schema").string("summary/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("sequence").integer(in.sequence);
  out.name("valid_at");
  write_instant(out, in.valid_at);
  out.name("known_at");
  write_instant(out, in.known_at);
  if (in.person) {
    out.name("person");
    write_person(out, *in.person);
  }
  out.name("stage").string(code(in.stage));
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  if (in.coordinator) {
    out.name("coordinator");
    write_coordinator_line(out, *in.coordinator);
  }
  if (in.plan_place) out.name("plan_place").string(*in.plan_place);
  out.name("coordinator_state").string(in.coordinator_state);
  if (in.next_review) {
    out.name("next_review");
    write_date(out, *in.next_review);
  }
  if (in.contact_point) {
    out.name("contact_point");
    write_contact_point(out, *in.contact_point);
  }
  out.name("consents");
  write_array(out, in.consents, write_consent_line);
  out.name("responsible");
  write_array(out, in.responsible, write_responsibility_text);
  out.name("obligations");
  write_array(out, in.obligations, write_obligation_text);
  out.name("erased").integer(in.erased);
  out.end_object();
}

void write_coordinator_line(json::Writer& out, const CoordinatorLine& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("service_name").string(in.service_name);
  if (in.name) out.name("name").string(*in.name);
  if (in.phone) out.name("phone").string(*in.phone);
  out.name("since");
  write_moment(out, in.since);
  out.name("role").string(code(in.role));
  out.end_object();
}

void write_consent_line(json::Writer& out, const ConsentLine& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("scope").string(code(in.scope));
  out.name("giver").string(code(in.giver));
  out.name("form").string(code(in.form));
  out.name("given");
  write_moment(out, in.given);
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  if (in.withdrawn) {
    out.name("withdrawn");
    write_moment(out, *in.withdrawn);
  }
  out.name("holds").boolean(in.holds);
  out.end_object();
}

void write_responsibility_text(json::Writer& out, const ResponsibilityText& in) {
  out.begin_object();
  out.name("role").string(code(in.responsibility.role));
  out.name("service");
  write_uuid(out, in.responsibility.service);
  if (in.responsibility.name) out.name("name").string(*in.responsibility.name);
  out.name("from");
  write_instant(out, in.responsibility.from);
  if (in.responsibility.to) {
    out.name("to");
    write_instant(out, *in.responsibility.to);
  }
  out.name("service_name").string(in.service_name);
  out.end_object();
}

void write_history(json::Writer& out, const History& in) {
  out.begin_object();
  out.name("schema").string("history/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("lines");
  write_array(out, in.lines, write_history_line);
  out.end_object();
}

void write_history_line(json::Writer& out, const HistoryLine& in) {
  out.begin_object();
  out.name("event");
  write_uuid(out, in.event);
  out.name("sequence").integer(in.sequence);
  out.name("kind").string(code(in.kind));
  if (in.occurred) {
    out.name("occurred");
    write_moment(out, *in.occurred);
  }
  out.name("recorded");
  write_instant(out, in.recorded);
  if (in.reported) out.name("reported").boolean(*in.reported);
  if (in.role) out.name("role").string(*in.role);
  if (in.unit) {
    out.name("unit");
    write_uuid(out, *in.unit);
  }
  if (in.unit_name) out.name("unit_name").string(*in.unit_name);
  if (in.name) out.name("name").string(*in.name);
  if (in.participation) out.name("participation").string(code(*in.participation));
  if (in.note) out.name("note").string(*in.note);
  out.name("standing").string(in.standing);
  out.name("text").string(in.text);
  out.end_object();
}

void write_case_page(json::Writer& out, const CasePage& in) {
  out.begin_object();
  out.name("schema").string("case-page/1");
  out.name("cases");
  write_array(out, in.cases, write_uuid);
  out.end_object();
}

void write_rederivation(json::Writer& out, const Rederivation& in) {
  out.begin_object();
  out.name("schema").string("rederivation/1");
  out.name("organisation").integer(in.organisation);
  out.name("cases").integer(in.cases);
  out.name("done").integer(in.done);
  out.name("changed").integer(in.changed);
  out.name("handed_over").integer(in.handed_over);
  out.name("left").integer(in.left);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

Result<OutcomeEntry> read_outcome_entry(std::string_view json, const json::Limits& limits) {
  return codec::read_document<OutcomeEntry>(json, limits, "outcome-entry/1",
      codec::read_outcome_entry);
}
std::string write_outcome_entry(const OutcomeEntry& value) {
  json::Writer out;
  codec::write_outcome_entry(out, value);
  return out.take();
}

std::string write_outcome(const Outcome& value) {
  json::Writer out;
  codec::write_outcome(out, value);
  return out.take();
}

Result<Query> read_query(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Query>(json, limits, "query/1",
      codec::read_query);
}
std::string write_query(const Query& value) {
  json::Writer out;
  codec::write_query(out, value);
  return out.take();
}

std::string write_summary(const Summary& value) {
  json::Writer out;
  codec::write_summary(out, value);
  return out.take();
}

std::string write_history(const History& value) {
  json::Writer out;
  codec::write_history(out, value);
  return out.take();
}

std::string write_case_page(const CasePage& value) {
  json::Writer out;
  codec::write_case_page(out, value);
  return out.take();
}

std::string write_rederivation(const Rederivation& value) {
  json::Writer out;
  codec::write_rederivation(out, value);
  return out.take();
}

}  // namespace varde
