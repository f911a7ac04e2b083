// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

void write_referral_view(json::Writer& out, const ReferralView& in) {
  out.begin_object();
  out.name("schema").string("referral-view/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("at");
  write_instant(out, in.at);
  out.name("id");
  write_uuid(out, in.referral);
  out.name("state").string(code(in.state));
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  out.name("task_status").string(code(in.task_status));
  out.name("request_status").string(code(in.request_status));
  if (in.business_status) out.name("business_status").string(*in.business_status);
  if (in.answer) out.name("answer").string(code(*in.answer));
  out.name("claim").string(code(in.claim));
  out.name("lapsed").boolean(in.lapsed);
  if (in.content) {
    out.name("content");
    write_referral(out, *in.content);
  }
  out.name("dates");
  write_referral_dates(out, in.dates);
  if (in.sender) {
    out.name("from");
    write_service_name(out, *in.sender);
  }
  if (in.recipient) {
    out.name("to");
    write_service_name(out, *in.recipient);
  }
  if (in.parent) {
    out.name("parent");
    write_uuid(out, *in.parent);
  }
  out.name("children");
  write_array(out, in.children, write_uuid);
  out.name("steps");
  write_array(out, in.steps, write_referral_line);
  out.name("allowed");
  write_array(out, in.allowed, write_code<CommandKind>);
  out.name("obligations");
  write_array(out, in.obligations, write_obligation_text);
  out.name("text").string(in.text);
  out.end_object();
}

void write_referral_line(json::Writer& out, const ReferralLine& in) {
  out.begin_object();
  out.name("event");
  write_uuid(out, in.event);
  out.name("step").string(code(in.step));
  out.name("state").string(code(in.state));
  out.name("when");
  write_moment(out, in.when);
  out.name("claim").string(code(in.claim));
  if (in.by) out.name("by").string(*in.by);
  out.name("in_table").boolean(in.in_table);
  out.name("text").string(in.text);
  out.end_object();
}

void write_worklist(json::Writer& out, const Worklist& in) {
  out.begin_object();
  out.name("schema").string("worklist/1");
  out.name("service");
  write_service_name(out, in.service);
  out.name("at");
  write_instant(out, in.at);
  if (in.since) {
    out.name("from");
    write_instant(out, *in.since);
  }
  if (in.until) {
    out.name("to");
    write_instant(out, *in.until);
  }
  out.name("open").integer(in.open);
  out.name("overdue").integer(in.overdue);
  out.name("lines");
  write_array(out, in.lines, write_worklist_line);
  if (in.after) out.name("after").string(*in.after);
  if (in.next_due) {
    out.name("next_due");
    write_instant(out, *in.next_due);
  }
  out.name("hidden").integer(in.hidden);
  out.end_object();
}

void write_worklist_line(json::Writer& out, const WorklistLine& in) {
  out.begin_object();
  out.name("case");
  write_uuid(out, in.stream);
  out.name("obligation");
  write_obligation_text(out, in.obligation);
  if (in.confirmed) {
    out.name("confirmed");
    write_moment(out, *in.confirmed);
  }
  if (in.snoozed) {
    out.name("snoozed");
    write_date(out, *in.snoozed);
  }
  out.name("presumed").boolean(in.presumed);
  out.end_object();
}

void write_monday(json::Writer& out, const Monday& in) {
  out.begin_object();
  out.name("schema").string("monday/1");
  out.name("service");
  write_service_name(out, in.service);
  out.name("on");
  write_date(out, in.on);
  out.name("lines");
  write_array(out, in.lines, write_monday_line);
  out.end_object();
}

void write_monday_line(json::Writer& out, const MondayLine& in) {
  out.begin_object();
  out.name("case");
  write_uuid(out, in.stream);
  out.name("reasons");
  write_array(out, in.reasons, write_code<MondayReason>);
  if (in.stay_kind) out.name("stay_kind").string(code(*in.stay_kind));
  if (in.place) out.name("place").string(*in.place);
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  if (in.expected) {
    out.name("expected");
    write_date(out, *in.expected);
  }
  out.name("ready").boolean(in.ready);
  out.name("claim").string(code(in.claim));
  if (in.contact) out.name("contact").string(*in.contact);
  if (in.appointment) {
    out.name("appointment");
    write_moment(out, *in.appointment);
  }
  out.name("text").string(in.text);
  out.end_object();
}

void write_flow(json::Writer& out, const Flow& in) {
  out.begin_object();
  out.name("schema").string("flow/1");
  out.name("from");
  write_date(out, in.first);
  out.name("to");
  write_date(out, in.last);
  out.name("lines");
  write_array(out, in.lines, write_flow_line);
  out.end_object();
}

void write_flow_line(json::Writer& out, const FlowLine& in) {
  out.begin_object();
  out.name("from");
  write_service_name(out, in.sender);
  out.name("to");
  write_service_name(out, in.recipient);
  out.name("sent").integer(in.sent);
  out.name("received").integer(in.received);
  out.name("answered").integer(in.answered);
  out.name("in_time").integer(in.in_time);
  out.name("declined").integer(in.declined);
  out.name("forwarded").integer(in.forwarded);
  out.name("open").integer(in.open);
  out.name("late").integer(in.late);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

std::string write_referral_view(const ReferralView& value) {
  json::Writer out;
  codec::write_referral_view(out, value);
  return out.take();
}

std::string write_worklist(const Worklist& value) {
  json::Writer out;
  codec::write_worklist(out, value);
  return out.take();
}

std::string write_monday(const Monday& value) {
  json::Writer out;
  codec::write_monday(out, value);
  return out.take();
}

std::string write_flow(const Flow& value) {
  json::Writer out;
  codec::write_flow(out, value);
  return out.take();
}

}  // namespace varde
