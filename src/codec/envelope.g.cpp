// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_envelope(json::Value value, const Place& at, Envelope& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "sender", "to", "thread", "event", "revision", "answers", "sent", "rule", "consent",
      "categories", "occurred", "kind", "body", "ext"};
  static constexpr Shape kShape{kNames, 0x39bf};
  EventKind kind{};
  json::Value body;
  if (!read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "envelope/1");
      case 1: return read_envelope_sender(given, here, out.sender);
      case 2: return read_party(given, here, out.recipient);
      case 3: return read_uuid(given, here, out.thread);
      case 4: return read_uuid(given, here, out.event);
      case 5: return read_revision(given, here, out.revision);
      case 6: return read_uuid(given, here, out.answers.emplace());
      case 7: return read_instant(given, here, out.sent);
      case 8: return read_rule_id(given, here, out.rule);
      case 9: return read_uuid(given, here, out.consent.emplace());
      case 10: return read_array(given, here, 0, 1000, out.categories, read_code<Category>);
      case 11: return read_moment(given, here, out.occurred);
      case 12: return read_code_of(given, here, Status::Kind, CodeMask{0x8fe7fff802004032, 0x0}, kind);
      case 13: return (body = given, true);
      case 14: return read_kept(given, here, out.ext);
      default: return false;
    }
  })) return false;
  return read_event(kind, body, Place(at, "body"), filled(out.content));
}

void write_envelope(json::Writer& out, const Envelope& in) {
  out.begin_object();
  out.name("schema").string("envelope/1");
  out.name("sender");
  write_envelope_sender(out, in.sender);
  out.name("to");
  write_party(out, in.recipient);
  out.name("thread");
  write_uuid(out, in.thread);
  out.name("event");
  write_uuid(out, in.event);
  out.name("revision").integer(in.revision);
  if (in.answers) {
    out.name("answers");
    write_uuid(out, *in.answers);
  }
  out.name("sent");
  write_instant(out, in.sent);
  out.name("rule").string(in.rule);
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (!in.categories.empty()) {
    out.name("categories");
    write_array(out, in.categories, write_code<Category>);
  }
  out.name("occurred");
  write_moment(out, in.occurred);
  out.name("kind").string(code(held(in.content).kind()));
  out.name("body");
  write_event(out, held(in.content));
  if (!in.ext.empty()) out.name("ext").raw(in.ext);
  out.end_object();
}

bool read_envelope_sender(json::Value value, const Place& at, EnvelopeSender& out) {
  static constexpr std::string_view kNames[] = {"controller", "service", "name"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.controller);
      case 1: return read_uuid(given, here, out.service);
      case 2: return read_name(given, here, out.name);
      default: return false;
    }
  });
}

void write_envelope_sender(json::Writer& out, const EnvelopeSender& in) {
  out.begin_object();
  out.name("controller");
  write_uuid(out, in.controller);
  out.name("service");
  write_uuid(out, in.service);
  out.name("name").string(in.name);
  out.end_object();
}

bool read_envelope_received(json::Value value, const Place& at, EnvelopeReceived& out) {
  static constexpr std::string_view kNames[] = {"envelope", "verified", "key"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_envelope(given, here, out.envelope);
      case 1: return read_boolean(given, here, out.verified);
      case 2: return read_digest(given, here, out.key.emplace());
      default: return false;
    }
  });
}

void write_envelope_received(json::Writer& out, const EnvelopeReceived& in) {
  out.begin_object();
  out.name("envelope");
  write_envelope(out, in.envelope);
  out.name("verified").boolean(in.verified);
  if (in.key) {
    out.name("key");
    write_digest(out, *in.key);
  }
  out.end_object();
}

bool read_delivery_changed(json::Value value, const Place& at, DeliveryChanged& out) {
  static constexpr std::string_view kNames[] = {"item", "status", "way", "standard", "by", "reason"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.item);
      case 1: return read_code(given, here, out.status);
      case 2: return read_code(given, here, out.way.emplace());
      case 3: return read_code(given, here, out.standard.emplace());
      case 4: return read_name(given, here, out.by.emplace());
      case 5: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_delivery_changed(json::Writer& out, const DeliveryChanged& in) {
  out.begin_object();
  out.name("item");
  write_uuid(out, in.item);
  out.name("status").string(code(in.status));
  if (in.way) out.name("way").string(code(*in.way));
  if (in.standard) out.name("standard").string(code(*in.standard));
  if (in.by) out.name("by").string(*in.by);
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_message(json::Value value, const Place& at, Message& out) {
  static constexpr std::string_view kNames[] = {
      "schema", "id", "type", "case", "sender", "occurred", "sent", "stay", "stay_kind", "expected",
      "housing_lacking", "how", "referral", "answer", "treat_by", "forwarded_to", "advice", "appointment",
      "at", "place", "mode", "cancelled_by", "postponement", "municipality", "text"};
  static constexpr Shape kShape{kNames, 0x3f};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "message/1");
      case 1: return read_name(given, here, out.id);
      case 2: return read_code(given, here, out.type);
      case 3: return read_uuid(given, here, out.stream);
      case 4: return read_message_sender(given, here, out.sender);
      case 5: return read_moment(given, here, out.occurred);
      case 6: return read_instant(given, here, out.sent.emplace());
      case 7: return read_uuid(given, here, out.stay.emplace());
      case 8: return read_code(given, here, out.stay_kind.emplace());
      case 9: return read_date(given, here, out.expected.emplace());
      case 10: return read_boolean(given, here, out.housing_lacking.emplace());
      case 11: return read_code(given, here, out.how.emplace());
      case 12: return read_uuid(given, here, out.referral.emplace());
      case 13: return read_code(given, here, out.answer.emplace());
      case 14: return read_date(given, here, out.treat_by.emplace());
      case 15: return read_party(given, here, out.forwarded_to.emplace());
      case 16: return read_text(given, here, out.advice.emplace());
      case 17: return read_uuid(given, here, out.appointment.emplace());
      case 18: return read_moment(given, here, out.at.emplace());
      case 19: return read_name(given, here, out.place.emplace());
      case 20: return read_code(given, here, out.mode.emplace());
      case 21: return read_code(given, here, out.cancelled_by.emplace());
      case 22: return read_code(given, here, out.postponement.emplace());
      case 23: return read_municipality(given, here, out.municipality.emplace());
      case 24: return read_text(given, here, out.text.emplace());
      default: return false;
    }
  });
}

void write_message(json::Writer& out, const Message& in) {
  out.begin_object();
  out.name("schema").string("message/1");
  out.name("id").string(in.id);
  out.name("type").string(code(in.type));
  out.name("case");
  write_uuid(out, in.stream);
  out.name("sender");
  write_message_sender(out, in.sender);
  out.name("occurred");
  write_moment(out, in.occurred);
  if (in.sent) {
    out.name("sent");
    write_instant(out, *in.sent);
  }
  if (in.stay) {
    out.name("stay");
    write_uuid(out, *in.stay);
  }
  if (in.stay_kind) out.name("stay_kind").string(code(*in.stay_kind));
  if (in.expected) {
    out.name("expected");
    write_date(out, *in.expected);
  }
  if (in.housing_lacking) out.name("housing_lacking").boolean(*in.housing_lacking);
  if (in.how) out.name("how").string(code(*in.how));
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.answer) out.name("answer").string(code(*in.answer));
  if (in.treat_by) {
    out.name("treat_by");
    write_date(out, *in.treat_by);
  }
  if (in.forwarded_to) {
    out.name("forwarded_to");
    write_party(out, *in.forwarded_to);
  }
  if (in.advice) out.name("advice").string(*in.advice);
  if (in.appointment) {
    out.name("appointment");
    write_uuid(out, *in.appointment);
  }
  if (in.at) {
    out.name("at");
    write_moment(out, *in.at);
  }
  if (in.place) out.name("place").string(*in.place);
  if (in.mode) out.name("mode").string(code(*in.mode));
  if (in.cancelled_by) out.name("cancelled_by").string(code(*in.cancelled_by));
  if (in.postponement) out.name("postponement").string(code(*in.postponement));
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (in.text) out.name("text").string(*in.text);
  out.end_object();
}

bool read_message_sender(json::Value value, const Place& at, MessageSender& out) {
  static constexpr std::string_view kNames[] = {"service", "name", "her_id"};
  static constexpr Shape kShape{kNames, 0x2};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service.emplace());
      case 1: return read_name(given, here, out.name);
      case 2: return read_her_id(given, here, out.her_id.emplace());
      default: return false;
    }
  });
}

void write_message_sender(json::Writer& out, const MessageSender& in) {
  out.begin_object();
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  out.name("name").string(in.name);
  if (in.her_id) out.name("her_id").integer(*in.her_id);
  out.end_object();
}

void write_outbox(json::Writer& out, const Outbox& in) {
  out.begin_object();
  out.name("schema").string("outbox/1");
  out.name("at");
  write_instant(out, in.at);
  out.name("lines");
  write_array(out, in.lines, write_outbox_line);
  if (in.after) out.name("after").string(*in.after);
  out.end_object();
}

void write_outbox_line(json::Writer& out, const OutboxLine& in) {
  out.begin_object();
  out.name("id");
  write_uuid(out, in.id);
  out.name("case");
  write_uuid(out, in.stream);
  out.name("rule").string(in.rule);
  if (in.event) {
    out.name("event");
    write_uuid(out, *in.event);
  }
  if (in.thread) {
    out.name("thread");
    write_uuid(out, *in.thread);
  }
  out.name("to");
  write_party(out, in.recipient);
  out.name("to_name").string(in.to_name);
  out.name("standard").string(code(in.standard));
  out.name("categories");
  write_array(out, in.categories, write_code<Category>);
  out.name("basis").string(in.basis);
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (in.due) {
    out.name("due");
    write_instant(out, *in.due);
  }
  if (in.status) out.name("status").string(code(*in.status));
  out.name("text").string(in.text);
  out.end_object();
}

void write_letter(json::Writer& out, const Letter& in) {
  out.begin_object();
  out.name("schema").string("letter/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("item");
  write_uuid(out, in.item);
  out.name("way").string(code(in.way));
  out.name("language").string(code(in.language));
  out.name("to").string(in.to);
  out.name("title").string(in.title);
  out.name("text").string(in.text);
  out.name("html").string(in.html);
  out.name("acknowledge").string(in.acknowledge);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

Result<Envelope> read_envelope(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Envelope>(json, limits, "envelope/1",
      codec::read_envelope);
}
std::string write_envelope(const Envelope& value) {
  json::Writer out;
  codec::write_envelope(out, value);
  return out.take();
}

Result<Message> read_message(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Message>(json, limits, "message/1",
      codec::read_message);
}
std::string write_message(const Message& value) {
  json::Writer out;
  codec::write_message(out, value);
  return out.take();
}

std::string write_outbox(const Outbox& value) {
  json::Writer out;
  codec::write_outbox(out, value);
  return out.take();
}

std::string write_letter(const Letter& value) {
  json::Writer out;
  codec::write_letter(out, value);
  return out.take();
}

}  // namespace varde
