// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

void write_care_plan_view(json::Writer& out, const PlanView& in) {
  out.begin_object();
  out.name("schema").string("care-plan-view/1");
  out.name("case");
  write_uuid(out, in.stream);
  if (in.plan) {
    out.name("plan");
    write_uuid(out, *in.plan);
  }
  out.name("stage").string(code(in.stage));
  if (in.started) {
    out.name("started");
    write_moment(out, *in.started);
  }
  if (in.revised) {
    out.name("revised");
    write_moment(out, *in.revised);
  }
  if (in.content.title) out.name("title").string(*in.content.title);
  if (in.content.from) {
    out.name("from");
    write_date(out, *in.content.from);
  }
  if (in.content.to) {
    out.name("to");
    write_date(out, *in.content.to);
  }
  out.name("reviews");
  write_array(out, in.content.reviews, write_date);
  out.name("reviewed");
  write_array(out, in.reviewed, write_moment);
  out.name("goals");
  write_array(out, in.goals, write_goal_line);
  out.name("activities");
  write_array(out, in.activities, write_activity_line);
  if (in.coordinator) {
    out.name("coordinator");
    write_coordinator_line(out, *in.coordinator);
  }
  if (in.content.made_by) {
    out.name("made_by");
    write_uuid(out, *in.content.made_by);
  }
  out.name("resources");
  write_array(out, in.content.resources, write_string);
  out.name("needs");
  write_array(out, in.content.needs, write_stated_need);
  out.name("participants");
  write_array(out, in.content.participants, write_participant);
  if (in.content.person_contributes) out.name("person_contributes").string(*in.content.person_contributes);
  out.name("cooperation");
  write_array(out, in.content.cooperation, write_string);
  if (in.content.child_participation) out.name("child_participation").string(*in.content.child_participation);
  if (in.content.adaptation) out.name("adaptation").string(*in.content.adaptation);
  out.name("none_stated");
  write_array(out, in.content.none_stated, write_none_stated);
  if (in.content.crisis) {
    out.name("crisis");
    write_crisis_plan(out, *in.content.crisis);
  }
  if (in.content.group) {
    out.name("group");
    write_responsibility_group(out, *in.content.group);
  }
  out.name("links");
  write_array(out, in.content.links, write_plan_link);
  if (in.content.place) out.name("place").string(*in.content.place);
  out.name("coordinators");
  write_array(out, in.coordinators, write_coordinator_standing);
  if (in.main_responsibility) {
    out.name("main_responsibility");
    write_main_responsibility(out, *in.main_responsibility);
  }
  if (in.needs_assessed) {
    out.name("needs_assessed");
    write_need_assessed(out, *in.needs_assessed);
  }
  out.name("amendments");
  write_array(out, in.amendments, write_amendment);
  if (in.shown) {
    out.name("shown");
    write_moment(out, *in.shown);
  }
  if (in.shown_stands) out.name("shown_stands").boolean(*in.shown_stands);
  out.name("items");
  write_array(out, in.items, write_plan_item_line);
  if (in.complaint) {
    out.name("complaint");
    write_complaint(out, *in.complaint);
  }
  if (in.closed) {
    out.name("closed");
    write_moment(out, *in.closed);
  }
  if (in.close_reason) out.name("close_reason").string(code(*in.close_reason));
  if (in.next_step) {
    out.name("next_step");
    write_next_step(out, *in.next_step);
  }
  out.end_object();
}

void write_goal_line(json::Writer& out, const GoalLine& in) {
  out.begin_object();
  out.name("id").string(in.goal.id);
  out.name("words").string(in.goal.words);
  if (in.goal.area) out.name("area").string(code(*in.goal.area));
  out.name("service_words").boolean(in.goal.service_words);
  if (in.achievement) out.name("achievement").string(code(*in.achievement));
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  out.end_object();
}

void write_activity_line(json::Writer& out, const ActivityLine& in) {
  out.begin_object();
  out.name("id").string(in.activity.id);
  out.name("what").string(in.activity.what);
  if (in.activity.service) {
    out.name("service");
    write_uuid(out, *in.activity.service);
  }
  if (in.service_name) out.name("service_name").string(*in.service_name);
  out.name("goals");
  write_array(out, in.activity.goals, write_string);
  if (in.activity.extent) out.name("extent").string(*in.activity.extent);
  if (in.activity.due) {
    out.name("due");
    write_date(out, *in.activity.due);
  }
  if (in.activity.how) out.name("how").string(*in.activity.how);
  if (in.activity.area) out.name("area").string(code(*in.activity.area));
  out.name("needs_decision").boolean(in.activity.needs_decision);
  if (in.activity.decision) {
    out.name("decision");
    write_decision(out, *in.activity.decision);
  }
  out.name("status").string(code(in.status));
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  out.end_object();
}

void write_coordinator_standing(json::Writer& out, const CoordinatorStanding& in) {
  out.begin_object();
  out.name("role").string(code(in.role));
  out.name("state").string(in.state);
  if (in.coordinator) {
    out.name("coordinator");
    write_coordinator_line(out, *in.coordinator);
  }
  if (in.substitute) {
    out.name("substitute");
    write_coordinator_line(out, *in.substitute);
  }
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  out.end_object();
}

void write_main_responsibility(json::Writer& out, const MainResponsibilityLine& in) {
  out.begin_object();
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.service_name) out.name("service_name").string(*in.service_name);
  if (in.how) out.name("how").string(code(*in.how));
  out.name("disputed").boolean(in.disputed);
  if (in.since) {
    out.name("since");
    write_moment(out, *in.since);
  }
  out.end_object();
}

void write_amendment(json::Writer& out, const AmendmentLine& in) {
  out.begin_object();
  out.name("event");
  write_uuid(out, in.event);
  if (in.about) out.name("about").string(*in.about);
  out.name("words").string(in.words);
  out.name("when");
  write_moment(out, in.when);
  out.end_object();
}

void write_plan_item_line(json::Writer& out, const PlanItemLine& in) {
  out.begin_object();
  out.name("item").string(code(in.item));
  out.name("rule").string(in.rule);
  out.name("state").string(code(in.state));
  out.name("text").string(in.text);
  out.end_object();
}

void write_complaint(json::Writer& out, const Complaint& in) {
  out.begin_object();
  out.name("to").string(in.to);
  out.name("weeks").integer(in.weeks);
  out.name("basis").string(in.basis);
  out.name("text").string(in.text);
  out.end_object();
}

void write_plan_document(json::Writer& out, const PlanDocument& in) {
  out.begin_object();
  out.name("schema").string("plan-document/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("title").string(in.title);
  out.name("sections");
  write_array(out, in.sections, write_document_section);
  out.name("html").string(in.html);
  out.end_object();
}

void write_document_section(json::Writer& out, const DocumentSection& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("heading").string(in.heading);
  out.name("paragraphs");
  write_array(out, in.paragraphs, write_string);
  out.name("entries");
  write_array(out, in.entries, write_document_entry);
  out.end_object();
}

void write_document_entry(json::Writer& out, const DocumentEntry& in) {
  out.begin_object();
  out.name("title").string(in.title);
  out.name("lines");
  write_array(out, in.lines, write_string);
  out.end_object();
}

void write_route(json::Writer& out, const Route& in) {
  out.begin_object();
  out.name("schema").string("route/1");
  if (in.municipality) out.name("municipality").string(*in.municipality);
  out.name("on");
  write_date(out, in.on);
  out.name("lines");
  write_array(out, in.lines, write_route_line);
  if (in.lead) {
    out.name("lead");
    write_route_lead(out, *in.lead);
  }
  out.name("candidates");
  write_array(out, in.candidates, write_service_name);
  out.name("findings");
  write_array(out, in.findings, write_route_finding);
  out.end_object();
}

void write_service_name(json::Writer& out, const ServiceName& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("name").string(in.name);
  if (in.phone) out.name("phone").string(*in.phone);
  out.end_object();
}

void write_route_line(json::Writer& out, const RouteLine& in) {
  out.begin_object();
  out.name("need").string(code(in.need));
  out.name("owner");
  write_service_name(out, in.owner);
  out.name("partners");
  write_array(out, in.partners, write_service_name);
  out.name("evidence").string(code(in.evidence));
  if (in.row) out.name("row").string(*in.row);
  out.name("because").string(in.because);
  out.name("depends_on");
  write_array(out, in.depends_on, write_code<Circumstance>);
  out.name("depends_on_not");
  write_array(out, in.depends_on_not, write_code<Circumstance>);
  if (in.legal_basis) out.name("legal_basis").string(*in.legal_basis);
  if (in.source) out.name("source").string(*in.source);
  out.name("proposed").boolean(in.proposed);
  out.name("text").string(in.text);
  out.end_object();
}

void write_route_lead(json::Writer& out, const RouteLead& in) {
  out.begin_object();
  if (in.service) {
    out.name("service");
    write_service_name(out, *in.service);
  }
  out.name("evidence").string(code(in.evidence));
  if (in.row) out.name("row").string(*in.row);
  out.name("text").string(in.text);
  out.end_object();
}

void write_route_finding(json::Writer& out, const RouteFinding& in) {
  out.begin_object();
  out.name("rule").string(in.rule);
  out.name("key").string(in.key);
  if (in.owner) {
    out.name("owner");
    write_service_name(out, *in.owner);
  }
  out.name("text").string(in.text);
  out.end_object();
}

void write_agreements(json::Writer& out, const Agreements& in) {
  out.begin_object();
  out.name("schema").string("agreements/1");
  if (in.municipality) out.name("municipality").string(*in.municipality);
  out.name("on");
  write_date(out, in.on);
  out.name("agreements");
  write_array(out, in.agreements, write_agreement_line);
  out.name("not_in_force");
  write_array(out, in.not_in_force, write_agreement_line);
  out.end_object();
}

void write_agreement_line(json::Writer& out, const AgreementLine& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("kind").string(code(in.kind));
  out.name("name").string(in.name);
  out.name("permits");
  write_array(out, in.permits, write_code<PermittedAct>);
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  out.name("text").string(in.text);
  out.end_object();
}

void write_profile_lint(json::Writer& out, const ProfileLint& in) {
  out.begin_object();
  out.name("schema").string("profile-lint/1");
  out.name("findings");
  write_array(out, in.findings, write_lint_finding);
  out.end_object();
}

void write_lint_finding(json::Writer& out, const LintFinding& in) {
  out.begin_object();
  out.name("rule").string(in.rule);
  out.name("key").string(in.key);
  out.name("path").string(in.path);
  out.name("text").string(in.text);
  out.end_object();
}

void write_profile_preview(json::Writer& out, const ProfilePreview& in) {
  out.begin_object();
  out.name("schema").string("profile-preview/1");
  out.name("typical");
  write_array(out, in.typical, write_typical_case);
  out.name("cases");
  write_array(out, in.cases, write_changed_case);
  out.name("looked_at").integer(in.looked_at);
  out.name("findings");
  write_array(out, in.findings, write_lint_finding);
  out.end_object();
}

void write_typical_case(json::Writer& out, const TypicalCase& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("text").string(in.text);
  out.name("before");
  write_service_name(out, in.before);
  out.name("after");
  write_service_name(out, in.after);
  out.name("changed").boolean(in.changed);
  out.end_object();
}

void write_changed_case(json::Writer& out, const ChangedCase& in) {
  out.begin_object();
  out.name("case");
  write_uuid(out, in.stream);
  out.name("duties");
  write_array(out, in.duties, write_changed_duty);
  out.end_object();
}

void write_changed_duty(json::Writer& out, const ChangedDuty& in) {
  out.begin_object();
  out.name("obligation");
  write_uuid(out, in.obligation);
  out.name("rule").string(in.rule);
  out.name("before");
  write_service_name(out, in.before);
  out.name("after");
  write_service_name(out, in.after);
  if (in.from) {
    out.name("from");
    write_instant(out, *in.from);
  }
  out.end_object();
}

void write_profile_import(json::Writer& out, const ProfileImport& in) {
  out.begin_object();
  out.name("schema").string("profile-import/1");
  out.name("profile");
  write_profile(out, in.profile);
  out.name("findings");
  write_array(out, in.findings, write_import_finding);
  out.name("rows_read").integer(in.rows_read);
  out.name("rows_taken").integer(in.rows_taken);
  out.end_object();
}

void write_import_finding(json::Writer& out, const ImportFinding& in) {
  out.begin_object();
  out.name("line").integer(in.line);
  out.name("column").integer(in.column);
  out.name("key").string(in.key);
  out.name("text").string(in.text);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

std::string write_care_plan_view(const PlanView& value) {
  json::Writer out;
  codec::write_care_plan_view(out, value);
  return out.take();
}

std::string write_plan_document(const PlanDocument& value) {
  json::Writer out;
  codec::write_plan_document(out, value);
  return out.take();
}

std::string write_route(const Route& value) {
  json::Writer out;
  codec::write_route(out, value);
  return out.take();
}

std::string write_agreements(const Agreements& value) {
  json::Writer out;
  codec::write_agreements(out, value);
  return out.take();
}

std::string write_profile_lint(const ProfileLint& value) {
  json::Writer out;
  codec::write_profile_lint(out, value);
  return out.take();
}

std::string write_profile_preview(const ProfilePreview& value) {
  json::Writer out;
  codec::write_profile_preview(out, value);
  return out.take();
}

std::string write_profile_import(const ProfileImport& value) {
  json::Writer out;
  codec::write_profile_import(out, value);
  return out.take();
}

}  // namespace varde
