// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_person(json::Value value, const Place& at, Person& out) {
  static constexpr std::string_view kNames[] = {
      "name", "identity_number", "born", "municipality", "language"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.name.emplace());
      case 1: return read_identity_number(given, here, out.identity_number.emplace());
      case 2: return read_partial_date(given, here, out.born.emplace());
      case 3: return read_municipality(given, here, out.municipality.emplace());
      case 4: return read_code(given, here, out.language.emplace());
      default: return false;
    }
  });
}

void write_person(json::Writer& out, const Person& in) {
  out.begin_object();
  if (in.name) out.name("name").string(*in.name);
  if (in.identity_number) out.name("identity_number").string(*in.identity_number);
  if (in.born) {
    out.name("born");
    write_partial_date(out, *in.born);
  }
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (in.language) out.name("language").string(code(*in.language));
  out.end_object();
}

bool read_telecom(json::Value value, const Place& at, Telecom& out) {
  static constexpr std::string_view kNames[] = {"system", "value", "hours"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.system);
      case 1: return read_name(given, here, out.value);
      case 2: return read_name(given, here, out.hours.emplace());
      default: return false;
    }
  });
}

void write_telecom(json::Writer& out, const Telecom& in) {
  out.begin_object();
  out.name("system").string(code(in.system));
  out.name("value").string(in.value);
  if (in.hours) out.name("hours").string(*in.hours);
  out.end_object();
}

bool read_contact_point(json::Value value, const Place& at, ContactPoint& out) {
  static constexpr std::string_view kNames[] = {"service", "name", "role", "telecom"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_name(given, here, out.name.emplace());
      case 2: return read_name(given, here, out.role.emplace());
      case 3: return read_array(given, here, 0, 1000, out.telecom, read_telecom);
      default: return false;
    }
  });
}

void write_contact_point(json::Writer& out, const ContactPoint& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  if (in.name) out.name("name").string(*in.name);
  if (in.role) out.name("role").string(*in.role);
  if (!in.telecom.empty()) {
    out.name("telecom");
    write_array(out, in.telecom, write_telecom);
  }
  out.end_object();
}

bool read_participation(json::Value value, const Place& at, Participation& out) {
  static constexpr std::string_view kNames[] = {"how", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.how);
      case 1: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_participation(json::Writer& out, const Participation& in) {
  out.begin_object();
  out.name("how").string(code(in.how));
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_goal(json::Value value, const Place& at, Goal& out) {
  static constexpr std::string_view kNames[] = {"id", "words", "area", "service_words"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_local_id(given, here, out.id);
      case 1: return read_text(given, here, out.words);
      case 2: return read_code(given, here, out.area.emplace());
      case 3: return read_boolean(given, here, out.service_words);
      default: return false;
    }
  });
}

void write_goal(json::Writer& out, const Goal& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("words").string(in.words);
  if (in.area) out.name("area").string(code(*in.area));
  out.name("service_words").boolean(in.service_words);
  out.end_object();
}

bool read_decision(json::Value value, const Place& at, ServiceDecision& out) {
  static constexpr std::string_view kNames[] = {"reference", "made", "until", "service"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.reference);
      case 1: return read_date(given, here, out.made.emplace());
      case 2: return read_date(given, here, out.until.emplace());
      case 3: return read_uuid(given, here, out.service.emplace());
      default: return false;
    }
  });
}

void write_decision(json::Writer& out, const ServiceDecision& in) {
  out.begin_object();
  out.name("reference").string(in.reference);
  if (in.made) {
    out.name("made");
    write_date(out, *in.made);
  }
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  out.end_object();
}

bool read_activity(json::Value value, const Place& at, Activity& out) {
  static constexpr std::string_view kNames[] = {
      "id", "what", "service", "goals", "extent", "due", "how", "area", "needs_decision", "decision"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_local_id(given, here, out.id);
      case 1: return read_text(given, here, out.what);
      case 2: return read_uuid(given, here, out.service.emplace());
      case 3: return read_array(given, here, 0, 1000, out.goals, read_local_id);
      case 4: return read_text(given, here, out.extent.emplace());
      case 5: return read_date(given, here, out.due.emplace());
      case 6: return read_text(given, here, out.how.emplace());
      case 7: return read_code(given, here, out.area.emplace());
      case 8: return read_boolean(given, here, out.needs_decision);
      case 9: return read_decision(given, here, out.decision.emplace());
      default: return false;
    }
  });
}

void write_activity(json::Writer& out, const Activity& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("what").string(in.what);
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (!in.goals.empty()) {
    out.name("goals");
    write_array(out, in.goals, write_string);
  }
  if (in.extent) out.name("extent").string(*in.extent);
  if (in.due) {
    out.name("due");
    write_date(out, *in.due);
  }
  if (in.how) out.name("how").string(*in.how);
  if (in.area) out.name("area").string(code(*in.area));
  out.name("needs_decision").boolean(in.needs_decision);
  if (in.decision) {
    out.name("decision");
    write_decision(out, *in.decision);
  }
  out.end_object();
}

bool read_stated_need(json::Value value, const Place& at, StatedNeed& out) {
  static constexpr std::string_view kNames[] = {"area", "words"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.area);
      case 1: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_stated_need(json::Writer& out, const StatedNeed& in) {
  out.begin_object();
  out.name("area").string(code(in.area));
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_participant(json::Value value, const Place& at, Participant& out) {
  static constexpr std::string_view kNames[] = {
      "id", "role", "service", "name", "relation", "standing", "contributes", "person_wants", "kin_wants"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_local_id(given, here, out.id);
      case 1: return read_code(given, here, out.role);
      case 2: return read_uuid(given, here, out.service.emplace());
      case 3: return read_name(given, here, out.name.emplace());
      case 4: return read_name(given, here, out.relation.emplace());
      case 5: return read_code(given, here, out.standing);
      case 6: return read_text(given, here, out.contributes.emplace());
      case 7: return read_boolean(given, here, out.person_wants.emplace());
      case 8: return read_boolean(given, here, out.kin_wants.emplace());
      default: return false;
    }
  });
}

void write_participant(json::Writer& out, const Participant& in) {
  out.begin_object();
  out.name("id").string(in.id);
  out.name("role").string(code(in.role));
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.name) out.name("name").string(*in.name);
  if (in.relation) out.name("relation").string(*in.relation);
  out.name("standing").string(code(in.standing));
  if (in.contributes) out.name("contributes").string(*in.contributes);
  if (in.person_wants) out.name("person_wants").boolean(*in.person_wants);
  if (in.kin_wants) out.name("kin_wants").boolean(*in.kin_wants);
  out.end_object();
}

bool read_none_stated(json::Value value, const Place& at, NoneStated& out) {
  static constexpr std::string_view kNames[] = {"item", "reason"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.item);
      case 1: return read_text(given, here, out.reason);
      default: return false;
    }
  });
}

void write_none_stated(json::Writer& out, const NoneStated& in) {
  out.begin_object();
  out.name("item").string(code(in.item));
  out.name("reason").string(in.reason);
  out.end_object();
}

bool read_readmission(json::Value value, const Place& at, Readmission& out) {
  static constexpr std::string_view kNames[] = {"service", "terms", "until"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_text(given, here, out.terms);
      case 2: return read_date(given, here, out.until.emplace());
      default: return false;
    }
  });
}

void write_readmission(json::Writer& out, const Readmission& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("terms").string(in.terms);
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.end_object();
}

bool read_crisis_plan(json::Value value, const Place& at, CrisisPlan& out) {
  static constexpr std::string_view kNames[] = {"signs", "helps", "call", "readmission"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_array(given, here, 0, 1000, out.signs, read_text);
      case 1: return read_array(given, here, 0, 1000, out.helps, read_text);
      case 2: return read_array(given, here, 0, 1000, out.call, read_text);
      case 3: return read_readmission(given, here, out.readmission.emplace());
      default: return false;
    }
  });
}

void write_crisis_plan(json::Writer& out, const CrisisPlan& in) {
  out.begin_object();
  if (!in.signs.empty()) {
    out.name("signs");
    write_array(out, in.signs, write_string);
  }
  if (!in.helps.empty()) {
    out.name("helps");
    write_array(out, in.helps, write_string);
  }
  if (!in.call.empty()) {
    out.name("call");
    write_array(out, in.call, write_string);
  }
  if (in.readmission) {
    out.name("readmission");
    write_readmission(out, *in.readmission);
  }
  out.end_object();
}

bool read_plan_link(json::Value value, const Place& at, PlanLink& out) {
  static constexpr std::string_view kNames[] = {"kind", "reference", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.kind);
      case 1: return read_name(given, here, out.reference.emplace());
      case 2: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_plan_link(json::Writer& out, const PlanLink& in) {
  out.begin_object();
  out.name("kind").string(code(in.kind));
  if (in.reference) out.name("reference").string(*in.reference);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_responsibility_group(json::Value value, const Place& at, ResponsibilityGroup& out) {
  static constexpr std::string_view kNames[] = {"convener", "next_meeting", "rhythm"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.convener);
      case 1: return read_date(given, here, out.next_meeting.emplace());
      case 2: return read_name(given, here, out.rhythm.emplace());
      default: return false;
    }
  });
}

void write_responsibility_group(json::Writer& out, const ResponsibilityGroup& in) {
  out.begin_object();
  out.name("convener");
  write_uuid(out, in.convener);
  if (in.next_meeting) {
    out.name("next_meeting");
    write_date(out, *in.next_meeting);
  }
  if (in.rhythm) out.name("rhythm").string(*in.rhythm);
  out.end_object();
}

bool read_care_plan(json::Value value, const Place& at, CarePlan& out) {
  static constexpr std::string_view kNames[] = {
      "title", "from", "to", "reviews", "goals", "activities", "made_by", "resources", "needs",
      "participants", "person_contributes", "cooperation", "child_participation", "adaptation",
      "none_stated", "crisis", "group", "links", "place"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.title.emplace());
      case 1: return read_date(given, here, out.from.emplace());
      case 2: return read_date(given, here, out.to.emplace());
      case 3: return read_array(given, here, 0, 1000, out.reviews, read_date);
      case 4: return read_array(given, here, 0, 1000, out.goals, read_goal);
      case 5: return read_array(given, here, 0, 1000, out.activities, read_activity);
      case 6: return read_uuid(given, here, out.made_by.emplace());
      case 7: return read_array(given, here, 0, 1000, out.resources, read_text);
      case 8: return read_array(given, here, 0, 1000, out.needs, read_stated_need);
      case 9: return read_array(given, here, 0, 1000, out.participants, read_participant);
      case 10: return read_text(given, here, out.person_contributes.emplace());
      case 11: return read_array(given, here, 0, 1000, out.cooperation, read_text);
      case 12: return read_text(given, here, out.child_participation.emplace());
      case 13: return read_text(given, here, out.adaptation.emplace());
      case 14: return read_array(given, here, 0, 1000, out.none_stated, read_none_stated);
      case 15: return read_crisis_plan(given, here, out.crisis.emplace());
      case 16: return read_responsibility_group(given, here, out.group.emplace());
      case 17: return read_array(given, here, 0, 1000, out.links, read_plan_link);
      case 18: return read_name(given, here, out.place.emplace());
      default: return false;
    }
  });
}

void write_care_plan(json::Writer& out, const CarePlan& in) {
  out.begin_object();
  if (in.title) out.name("title").string(*in.title);
  if (in.from) {
    out.name("from");
    write_date(out, *in.from);
  }
  if (in.to) {
    out.name("to");
    write_date(out, *in.to);
  }
  if (!in.reviews.empty()) {
    out.name("reviews");
    write_array(out, in.reviews, write_date);
  }
  if (!in.goals.empty()) {
    out.name("goals");
    write_array(out, in.goals, write_goal);
  }
  if (!in.activities.empty()) {
    out.name("activities");
    write_array(out, in.activities, write_activity);
  }
  if (in.made_by) {
    out.name("made_by");
    write_uuid(out, *in.made_by);
  }
  if (!in.resources.empty()) {
    out.name("resources");
    write_array(out, in.resources, write_string);
  }
  if (!in.needs.empty()) {
    out.name("needs");
    write_array(out, in.needs, write_stated_need);
  }
  if (!in.participants.empty()) {
    out.name("participants");
    write_array(out, in.participants, write_participant);
  }
  if (in.person_contributes) out.name("person_contributes").string(*in.person_contributes);
  if (!in.cooperation.empty()) {
    out.name("cooperation");
    write_array(out, in.cooperation, write_string);
  }
  if (in.child_participation) out.name("child_participation").string(*in.child_participation);
  if (in.adaptation) out.name("adaptation").string(*in.adaptation);
  if (!in.none_stated.empty()) {
    out.name("none_stated");
    write_array(out, in.none_stated, write_none_stated);
  }
  if (in.crisis) {
    out.name("crisis");
    write_crisis_plan(out, *in.crisis);
  }
  if (in.group) {
    out.name("group");
    write_responsibility_group(out, *in.group);
  }
  if (!in.links.empty()) {
    out.name("links");
    write_array(out, in.links, write_plan_link);
  }
  if (in.place) out.name("place").string(*in.place);
  out.end_object();
}

bool read_next_step(json::Value value, const Place& at, NextStep& out) {
  static constexpr std::string_view kNames[] = {"kind", "date", "service", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.kind);
      case 1: return read_date(given, here, out.date.emplace());
      case 2: return read_uuid(given, here, out.service.emplace());
      case 3: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_next_step(json::Writer& out, const NextStep& in) {
  out.begin_object();
  out.name("kind").string(code(in.kind));
  if (in.date) {
    out.name("date");
    write_date(out, *in.date);
  }
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_need_assessed(json::Value value, const Place& at, NeedAssessed& out) {
  static constexpr std::string_view kNames[] = {
      "service", "long_term", "coordinated", "complex", "municipal", "specialist", "needs",
      "circumstances", "not_circumstances", "in_contact"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_boolean(given, here, out.long_term.emplace());
      case 2: return read_boolean(given, here, out.coordinated.emplace());
      case 3: return read_boolean(given, here, out.complex.emplace());
      case 4: return read_boolean(given, here, out.municipal.emplace());
      case 5: return read_boolean(given, here, out.specialist.emplace());
      case 6: return read_array(given, here, 0, 1000, out.needs, read_code<Need>);
      case 7: return read_array(given, here, 0, 1000, out.circumstances, read_code<Circumstance>);
      case 8: return read_array(given, here, 0, 1000, out.not_circumstances, read_code<Circumstance>);
      case 9: return read_array(given, here, 0, 1000, out.in_contact, read_uuid);
      default: return false;
    }
  });
}

void write_need_assessed(json::Writer& out, const NeedAssessed& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  if (in.long_term) out.name("long_term").boolean(*in.long_term);
  if (in.coordinated) out.name("coordinated").boolean(*in.coordinated);
  if (in.complex) out.name("complex").boolean(*in.complex);
  if (in.municipal) out.name("municipal").boolean(*in.municipal);
  if (in.specialist) out.name("specialist").boolean(*in.specialist);
  if (!in.needs.empty()) {
    out.name("needs");
    write_array(out, in.needs, write_code<Need>);
  }
  if (!in.circumstances.empty()) {
    out.name("circumstances");
    write_array(out, in.circumstances, write_code<Circumstance>);
  }
  if (!in.not_circumstances.empty()) {
    out.name("not_circumstances");
    write_array(out, in.not_circumstances, write_code<Circumstance>);
  }
  if (!in.in_contact.empty()) {
    out.name("in_contact");
    write_array(out, in.in_contact, write_uuid);
  }
  out.end_object();
}

bool read_need_notified(json::Value value, const Place& at, NeedNotified& out) {
  static constexpr std::string_view kNames[] = {"service", "recipient"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_uuid(given, here, out.recipient);
      default: return false;
    }
  });
}

void write_need_notified(json::Writer& out, const NeedNotified& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("recipient");
  write_uuid(out, in.recipient);
  out.end_object();
}

bool read_main_responsibility_settled(json::Value value, const Place& at, MainResponsibilitySettled& out) {
  static constexpr std::string_view kNames[] = {"service", "how", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_code(given, here, out.how);
      case 2: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_main_responsibility_settled(json::Writer& out, const MainResponsibilitySettled& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("how").string(code(in.how));
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_main_responsibility_disputed(json::Value value, const Place& at, MainResponsibilityDisputed& out) {
  static constexpr std::string_view kNames[] = {"services", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_array(given, here, 1, 1000, out.services, read_uuid);
      case 1: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_main_responsibility_disputed(json::Writer& out, const MainResponsibilityDisputed& in) {
  out.begin_object();
  out.name("services");
  write_array(out, in.services, write_uuid);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_coordinator_offered(json::Value value, const Place& at, CoordinatorOffered& out) {
  static constexpr std::string_view kNames[] = {"role", "standing", "service", "participation"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.role);
      case 1: return read_code(given, here, out.standing);
      case 2: return read_uuid(given, here, out.service.emplace());
      case 3: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_coordinator_offered(json::Writer& out, const CoordinatorOffered& in) {
  out.begin_object();
  out.name("role").string(code(in.role));
  out.name("standing").string(code(in.standing));
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_coordinator_wished(json::Value value, const Place& at, CoordinatorWished& out) {
  static constexpr std::string_view kNames[] = {"service", "name", "note"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service.emplace());
      case 1: return read_name(given, here, out.name.emplace());
      case 2: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_coordinator_wished(json::Writer& out, const CoordinatorWished& in) {
  out.begin_object();
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.name) out.name("name").string(*in.name);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_absence_begun(json::Value value, const Place& at, AbsenceBegun& out) {
  static constexpr std::string_view kNames[] = {"role", "until", "substitute", "reason"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.role);
      case 1: return read_date(given, here, out.until.emplace());
      case 2: return read_coordinator(given, here, out.substitute.emplace());
      case 3: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_absence_begun(json::Writer& out, const AbsenceBegun& in) {
  out.begin_object();
  out.name("role").string(code(in.role));
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  if (in.substitute) {
    out.name("substitute");
    write_coordinator(out, *in.substitute);
  }
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_absence_ended(json::Value value, const Place& at, AbsenceEnded& out) {
  static constexpr std::string_view kNames[] = {"role"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.role);
      default: return false;
    }
  });
}

void write_absence_ended(json::Writer& out, const AbsenceEnded& in) {
  out.begin_object();
  out.name("role").string(code(in.role));
  out.end_object();
}

bool read_goal_assessed(json::Value value, const Place& at, GoalAssessed& out) {
  static constexpr std::string_view kNames[] = {"goal", "achievement", "words", "participation"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_local_id(given, here, out.goal);
      case 1: return read_code(given, here, out.achievement);
      case 2: return read_text(given, here, out.words.emplace());
      case 3: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_goal_assessed(json::Writer& out, const GoalAssessed& in) {
  out.begin_object();
  out.name("goal").string(in.goal);
  out.name("achievement").string(code(in.achievement));
  if (in.words) out.name("words").string(*in.words);
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_plan_shown(json::Value value, const Place& at, PlanShown& out) {
  static constexpr std::string_view kNames[] = {"how", "approves", "words"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.how);
      case 1: return read_boolean(given, here, out.approves.emplace());
      case 2: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_plan_shown(json::Writer& out, const PlanShown& in) {
  out.begin_object();
  out.name("how").string(code(in.how));
  if (in.approves) out.name("approves").boolean(*in.approves);
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_plan_amended(json::Value value, const Place& at, PlanAmended& out) {
  static constexpr std::string_view kNames[] = {"about", "words"};
  static constexpr Shape kShape{kNames, 0x2};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_subject(given, here, out.about.emplace());
      case 1: return read_text(given, here, out.words);
      default: return false;
    }
  });
}

void write_plan_amended(json::Writer& out, const PlanAmended& in) {
  out.begin_object();
  if (in.about) out.name("about").string(*in.about);
  out.name("words").string(in.words);
  out.end_object();
}

bool read_control_examination_held(json::Value value, const Place& at, ControlExaminationHeld& out) {
  static constexpr std::string_view kNames[] = {"service", "plan_accounted", "reason"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_boolean(given, here, out.plan_accounted);
      case 2: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_control_examination_held(json::Writer& out, const ControlExaminationHeld& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("plan_accounted").boolean(in.plan_accounted);
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_plan_offered(json::Value value, const Place& at, PlanOffered& out) {
  static constexpr std::string_view kNames[] = {
      "service", "need_long_term", "need_coordinated", "participation"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_boolean(given, here, out.need_long_term);
      case 2: return read_boolean(given, here, out.need_coordinated);
      case 3: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_plan_offered(json::Writer& out, const PlanOffered& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  out.name("need_long_term").boolean(in.need_long_term);
  out.name("need_coordinated").boolean(in.need_coordinated);
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_plan_answered(json::Value value, const Place& at, PlanAnswered& out) {
  static constexpr std::string_view kNames[] = {"answer", "ask_again", "participation"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.answer);
      case 1: return read_date(given, here, out.ask_again.emplace());
      case 2: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_plan_answered(json::Writer& out, const PlanAnswered& in) {
  out.begin_object();
  out.name("answer").string(code(in.answer));
  if (in.ask_again) {
    out.name("ask_again");
    write_date(out, *in.ask_again);
  }
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_consent_given(json::Value value, const Place& at, Consent& out) {
  static constexpr std::string_view kNames[] = {
      "scope", "giver", "giver_name", "form", "explained", "evidence", "until", "secrecy_waiver",
      "gdpr_basis"};
  static constexpr Shape kShape{kNames, 0x8};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.scope);
      case 1: return read_code(given, here, out.giver);
      case 2: return read_name(given, here, out.giver_name.emplace());
      case 3: return read_code(given, here, out.form);
      case 4: return read_array(given, here, 0, 1000, out.explained, read_code<Explained>);
      case 5: return read_text(given, here, out.evidence.emplace());
      case 6: return read_date(given, here, out.until.emplace());
      case 7: return read_boolean(given, here, out.secrecy_waiver);
      case 8: return read_code(given, here, out.gdpr_basis.emplace());
      default: return false;
    }
  });
}

void write_consent_given(json::Writer& out, const Consent& in) {
  out.begin_object();
  out.name("scope").string(code(in.scope));
  out.name("giver").string(code(in.giver));
  if (in.giver_name) out.name("giver_name").string(*in.giver_name);
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

bool read_consent_withdrawn(json::Value value, const Place& at, ConsentWithdrawn& out) {
  static constexpr std::string_view kNames[] = {"consent", "reason"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.consent);
      case 1: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_consent_withdrawn(json::Writer& out, const ConsentWithdrawn& in) {
  out.begin_object();
  out.name("consent");
  write_uuid(out, in.consent);
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_plan_started(json::Value value, const Place& at, PlanStarted& out) {
  static constexpr std::string_view kNames[] = {"plan", "coordinator", "participation"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_care_plan(given, here, out.plan);
      case 1: return read_coordinator(given, here, out.coordinator.emplace());
      case 2: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_plan_started(json::Writer& out, const PlanStarted& in) {
  out.begin_object();
  out.name("plan");
  write_care_plan(out, in.plan);
  if (in.coordinator) {
    out.name("coordinator");
    write_coordinator(out, *in.coordinator);
  }
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_plan_revised(json::Value value, const Place& at, PlanRevised& out) {
  static constexpr std::string_view kNames[] = {"plan", "participation"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_care_plan(given, here, out.plan);
      case 1: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_plan_revised(json::Writer& out, const PlanRevised& in) {
  out.begin_object();
  out.name("plan");
  write_care_plan(out, in.plan);
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_activity_changed(json::Value value, const Place& at, ActivityChanged& out) {
  static constexpr std::string_view kNames[] = {"activity", "status", "reason"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_local_id(given, here, out.activity);
      case 1: return read_code(given, here, out.status);
      case 2: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_activity_changed(json::Writer& out, const ActivityChanged& in) {
  out.begin_object();
  out.name("activity").string(in.activity);
  out.name("status").string(code(in.status));
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_coordinator(json::Value value, const Place& at, Coordinator& out) {
  static constexpr std::string_view kNames[] = {"service", "name", "phone", "role", "health_personnel"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.service);
      case 1: return read_name(given, here, out.name.emplace());
      case 2: return read_name(given, here, out.phone.emplace());
      case 3: return read_code(given, here, out.role);
      case 4: return read_boolean(given, here, out.health_personnel.emplace());
      default: return false;
    }
  });
}

void write_coordinator(json::Writer& out, const Coordinator& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.service);
  if (in.name) out.name("name").string(*in.name);
  if (in.phone) out.name("phone").string(*in.phone);
  out.name("role").string(code(in.role));
  if (in.health_personnel) out.name("health_personnel").boolean(*in.health_personnel);
  out.end_object();
}

bool read_coordinator_appointed(json::Value value, const Place& at, CoordinatorAppointed& out) {
  static constexpr std::string_view kNames[] = {
      "service", "name", "phone", "role", "health_personnel", "participation"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.coordinator.service);
      case 1: return read_name(given, here, out.coordinator.name.emplace());
      case 2: return read_name(given, here, out.coordinator.phone.emplace());
      case 3: return read_code(given, here, out.coordinator.role);
      case 4: return read_boolean(given, here, out.coordinator.health_personnel.emplace());
      case 5: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_coordinator_appointed(json::Writer& out, const CoordinatorAppointed& in) {
  out.begin_object();
  out.name("service");
  write_uuid(out, in.coordinator.service);
  if (in.coordinator.name) out.name("name").string(*in.coordinator.name);
  if (in.coordinator.phone) out.name("phone").string(*in.coordinator.phone);
  out.name("role").string(code(in.coordinator.role));
  if (in.coordinator.health_personnel) out.name("health_personnel").boolean(*in.coordinator.health_personnel);
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_coordinator_ended(json::Value value, const Place& at, CoordinatorEnded& out) {
  static constexpr std::string_view kNames[] = {"role", "reason"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.role);
      case 1: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_coordinator_ended(json::Writer& out, const CoordinatorEnded& in) {
  out.begin_object();
  out.name("role").string(code(in.role));
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_plan_reviewed(json::Value value, const Place& at, PlanReviewed& out) {
  static constexpr std::string_view kNames[] = {"next_review", "note", "participation"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_date(given, here, out.next_review.emplace());
      case 1: return read_text(given, here, out.note.emplace());
      case 2: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_plan_reviewed(json::Writer& out, const PlanReviewed& in) {
  out.begin_object();
  if (in.next_review) {
    out.name("next_review");
    write_date(out, *in.next_review);
  }
  if (in.note) out.name("note").string(*in.note);
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_plan_closed(json::Value value, const Place& at, PlanClosed& out) {
  static constexpr std::string_view kNames[] = {"reason", "next_step", "participation"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.reason);
      case 1: return read_next_step(given, here, out.next_step.emplace());
      case 2: return read_participation(given, here, out.participation.emplace());
      default: return false;
    }
  });
}

void write_plan_closed(json::Writer& out, const PlanClosed& in) {
  out.begin_object();
  out.name("reason").string(code(in.reason));
  if (in.next_step) {
    out.name("next_step");
    write_next_step(out, *in.next_step);
  }
  if (in.participation) {
    out.name("participation");
    write_participation(out, *in.participation);
  }
  out.end_object();
}

bool read_event_corrected(json::Value value, const Place& at, EventCorrected& out) {
  static constexpr std::string_view kNames[] = {"event", "occurred", "reason", "kind", "body"};
  static constexpr Shape kShape{kNames, 0x1d};
  EventKind kind{};
  json::Value body;
  if (!read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.event);
      case 1: return read_moment(given, here, out.occurred.emplace());
      case 2: return read_text(given, here, out.reason);
      case 3: return read_code_of(given, here, Status::Kind, 0x1ffffff, kind);
      case 4: return (body = given, true);
      default: return false;
    }
  })) return false;
  return read_event(kind, body, Place(at, "body"), filled(out.replacement));
}

void write_event_corrected(json::Writer& out, const EventCorrected& in) {
  out.begin_object();
  out.name("event");
  write_uuid(out, in.event);
  if (in.occurred) {
    out.name("occurred");
    write_moment(out, *in.occurred);
  }
  out.name("reason").string(in.reason);
  out.name("kind").string(code(held(in.replacement).kind()));
  out.name("body");
  write_event(out, held(in.replacement));
  out.end_object();
}

bool read_event_voided(json::Value value, const Place& at, EventVoided& out) {
  static constexpr std::string_view kNames[] = {"event", "reason"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.event);
      case 1: return read_text(given, here, out.reason);
      default: return false;
    }
  });
}

void write_event_voided(json::Writer& out, const EventVoided& in) {
  out.begin_object();
  out.name("event");
  write_uuid(out, in.event);
  out.name("reason").string(in.reason);
  out.end_object();
}

bool read_entry_erased(json::Value value, const Place& at, EntryErased& out) {
  static constexpr std::string_view kNames[] = {"sequences", "reason"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_array(given, here, 1, 1000, out.sequences, read_sequence<std::int64_t>);
      case 1: return read_text(given, here, out.reason);
      default: return false;
    }
  });
}

void write_entry_erased(json::Writer& out, const EntryErased& in) {
  out.begin_object();
  out.name("sequences");
  write_array(out, in.sequences, write_integer);
  out.name("reason").string(in.reason);
  out.end_object();
}

bool read_profile_loaded(json::Value value, const Place& at, ProfileLoaded& out) {
  static constexpr std::string_view kNames[] = {"profile"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_profile(given, here, out.profile);
      default: return false;
    }
  });
}

void write_profile_loaded(json::Writer& out, const ProfileLoaded& in) {
  out.begin_object();
  out.name("profile");
  write_profile(out, in.profile);
  out.end_object();
}

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
      case 3: return read_code_of(given, here, Status::Kind, 0x17ffffff, kind);
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
      case 4: return read_code_of(given, here, Status::Kind, 0x1fffffff, kind);
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
      case 6: return read_code_of(given, here, Status::Kind, 0x1fffffff, kind);
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

bool read_event(EventKind kind, json::Value value, const Place& at, EventBody& out) {
  switch (kind) {
    case EventKind::PersonRegistered:
      return read_person(value, at, out.value.emplace<PersonRegistered>().person);
    case EventKind::ContactPointNamed:
      return read_contact_point(value, at, out.value.emplace<ContactPointNamed>().contact_point);
    case EventKind::PlanOffered:
      return read_plan_offered(value, at, out.value.emplace<PlanOffered>());
    case EventKind::PlanAnswered:
      return read_plan_answered(value, at, out.value.emplace<PlanAnswered>());
    case EventKind::ConsentGiven:
      return read_consent_given(value, at, out.value.emplace<ConsentGiven>().consent);
    case EventKind::ConsentWithdrawn:
      return read_consent_withdrawn(value, at, out.value.emplace<ConsentWithdrawn>());
    case EventKind::PlanStarted:
      return read_plan_started(value, at, out.value.emplace<PlanStarted>());
    case EventKind::PlanRevised:
      return read_plan_revised(value, at, out.value.emplace<PlanRevised>());
    case EventKind::ActivityChanged:
      return read_activity_changed(value, at, out.value.emplace<ActivityChanged>());
    case EventKind::CoordinatorAppointed:
      return read_coordinator_appointed(value, at, out.value.emplace<CoordinatorAppointed>());
    case EventKind::CoordinatorEnded:
      return read_coordinator_ended(value, at, out.value.emplace<CoordinatorEnded>());
    case EventKind::PlanReviewed:
      return read_plan_reviewed(value, at, out.value.emplace<PlanReviewed>());
    case EventKind::PlanClosed:
      return read_plan_closed(value, at, out.value.emplace<PlanClosed>());
    case EventKind::NeedAssessed:
      return read_need_assessed(value, at, out.value.emplace<NeedAssessed>());
    case EventKind::NeedNotified:
      return read_need_notified(value, at, out.value.emplace<NeedNotified>());
    case EventKind::MainResponsibilitySettled:
      return read_main_responsibility_settled(value, at, out.value.emplace<MainResponsibilitySettled>());
    case EventKind::MainResponsibilityDisputed:
      return read_main_responsibility_disputed(value, at, out.value.emplace<MainResponsibilityDisputed>());
    case EventKind::CoordinatorOffered:
      return read_coordinator_offered(value, at, out.value.emplace<CoordinatorOffered>());
    case EventKind::CoordinatorWished:
      return read_coordinator_wished(value, at, out.value.emplace<CoordinatorWished>());
    case EventKind::AbsenceBegun:
      return read_absence_begun(value, at, out.value.emplace<AbsenceBegun>());
    case EventKind::AbsenceEnded:
      return read_absence_ended(value, at, out.value.emplace<AbsenceEnded>());
    case EventKind::GoalAssessed:
      return read_goal_assessed(value, at, out.value.emplace<GoalAssessed>());
    case EventKind::PlanShown:
      return read_plan_shown(value, at, out.value.emplace<PlanShown>());
    case EventKind::PlanAmended:
      return read_plan_amended(value, at, out.value.emplace<PlanAmended>());
    case EventKind::ControlExaminationHeld:
      return read_control_examination_held(value, at, out.value.emplace<ControlExaminationHeld>());
    case EventKind::EventCorrected:
      return read_event_corrected(value, at, out.value.emplace<EventCorrected>());
    case EventKind::EventVoided:
      return read_event_voided(value, at, out.value.emplace<EventVoided>());
    case EventKind::EntryErased:
      return read_entry_erased(value, at, out.value.emplace<EntryErased>());
    case EventKind::ProfileLoaded:
      return read_profile_loaded(value, at, out.value.emplace<ProfileLoaded>());
  }
  return false;
}

void write_event(json::Writer& out, const EventBody& in) {
  switch (in.kind()) {
    case EventKind::PersonRegistered:
      return write_person(out, std::get<PersonRegistered>(in.value).person);
    case EventKind::ContactPointNamed:
      return write_contact_point(out, std::get<ContactPointNamed>(in.value).contact_point);
    case EventKind::PlanOffered:
      return write_plan_offered(out, std::get<PlanOffered>(in.value));
    case EventKind::PlanAnswered:
      return write_plan_answered(out, std::get<PlanAnswered>(in.value));
    case EventKind::ConsentGiven:
      return write_consent_given(out, std::get<ConsentGiven>(in.value).consent);
    case EventKind::ConsentWithdrawn:
      return write_consent_withdrawn(out, std::get<ConsentWithdrawn>(in.value));
    case EventKind::PlanStarted:
      return write_plan_started(out, std::get<PlanStarted>(in.value));
    case EventKind::PlanRevised:
      return write_plan_revised(out, std::get<PlanRevised>(in.value));
    case EventKind::ActivityChanged:
      return write_activity_changed(out, std::get<ActivityChanged>(in.value));
    case EventKind::CoordinatorAppointed:
      return write_coordinator_appointed(out, std::get<CoordinatorAppointed>(in.value));
    case EventKind::CoordinatorEnded:
      return write_coordinator_ended(out, std::get<CoordinatorEnded>(in.value));
    case EventKind::PlanReviewed:
      return write_plan_reviewed(out, std::get<PlanReviewed>(in.value));
    case EventKind::PlanClosed:
      return write_plan_closed(out, std::get<PlanClosed>(in.value));
    case EventKind::NeedAssessed:
      return write_need_assessed(out, std::get<NeedAssessed>(in.value));
    case EventKind::NeedNotified:
      return write_need_notified(out, std::get<NeedNotified>(in.value));
    case EventKind::MainResponsibilitySettled:
      return write_main_responsibility_settled(out, std::get<MainResponsibilitySettled>(in.value));
    case EventKind::MainResponsibilityDisputed:
      return write_main_responsibility_disputed(out, std::get<MainResponsibilityDisputed>(in.value));
    case EventKind::CoordinatorOffered:
      return write_coordinator_offered(out, std::get<CoordinatorOffered>(in.value));
    case EventKind::CoordinatorWished:
      return write_coordinator_wished(out, std::get<CoordinatorWished>(in.value));
    case EventKind::AbsenceBegun:
      return write_absence_begun(out, std::get<AbsenceBegun>(in.value));
    case EventKind::AbsenceEnded:
      return write_absence_ended(out, std::get<AbsenceEnded>(in.value));
    case EventKind::GoalAssessed:
      return write_goal_assessed(out, std::get<GoalAssessed>(in.value));
    case EventKind::PlanShown:
      return write_plan_shown(out, std::get<PlanShown>(in.value));
    case EventKind::PlanAmended:
      return write_plan_amended(out, std::get<PlanAmended>(in.value));
    case EventKind::ControlExaminationHeld:
      return write_control_examination_held(out, std::get<ControlExaminationHeld>(in.value));
    case EventKind::EventCorrected:
      return write_event_corrected(out, std::get<EventCorrected>(in.value));
    case EventKind::EventVoided:
      return write_event_voided(out, std::get<EventVoided>(in.value));
    case EventKind::EntryErased:
      return write_entry_erased(out, std::get<EntryErased>(in.value));
    case EventKind::ProfileLoaded:
      return write_profile_loaded(out, std::get<ProfileLoaded>(in.value));
  }
}

bool read_command_body(CommandKind kind, json::Value value, const Place& at, EventBody& out) {
  switch (kind) {
    case CommandKind::PersonRegistered:
      return read_person(value, at, out.value.emplace<PersonRegistered>().person);
    case CommandKind::ContactPointNamed:
      return read_contact_point(value, at, out.value.emplace<ContactPointNamed>().contact_point);
    case CommandKind::PlanOffered:
      return read_plan_offered(value, at, out.value.emplace<PlanOffered>());
    case CommandKind::PlanAnswered:
      return read_plan_answered(value, at, out.value.emplace<PlanAnswered>());
    case CommandKind::ConsentGiven:
      return read_consent_given(value, at, out.value.emplace<ConsentGiven>().consent);
    case CommandKind::ConsentWithdrawn:
      return read_consent_withdrawn(value, at, out.value.emplace<ConsentWithdrawn>());
    case CommandKind::PlanStarted:
      return read_plan_started(value, at, out.value.emplace<PlanStarted>());
    case CommandKind::PlanRevised:
      return read_plan_revised(value, at, out.value.emplace<PlanRevised>());
    case CommandKind::ActivityChanged:
      return read_activity_changed(value, at, out.value.emplace<ActivityChanged>());
    case CommandKind::CoordinatorAppointed:
      return read_coordinator_appointed(value, at, out.value.emplace<CoordinatorAppointed>());
    case CommandKind::CoordinatorEnded:
      return read_coordinator_ended(value, at, out.value.emplace<CoordinatorEnded>());
    case CommandKind::PlanReviewed:
      return read_plan_reviewed(value, at, out.value.emplace<PlanReviewed>());
    case CommandKind::PlanClosed:
      return read_plan_closed(value, at, out.value.emplace<PlanClosed>());
    case CommandKind::NeedAssessed:
      return read_need_assessed(value, at, out.value.emplace<NeedAssessed>());
    case CommandKind::NeedNotified:
      return read_need_notified(value, at, out.value.emplace<NeedNotified>());
    case CommandKind::MainResponsibilitySettled:
      return read_main_responsibility_settled(value, at, out.value.emplace<MainResponsibilitySettled>());
    case CommandKind::MainResponsibilityDisputed:
      return read_main_responsibility_disputed(value, at, out.value.emplace<MainResponsibilityDisputed>());
    case CommandKind::CoordinatorOffered:
      return read_coordinator_offered(value, at, out.value.emplace<CoordinatorOffered>());
    case CommandKind::CoordinatorWished:
      return read_coordinator_wished(value, at, out.value.emplace<CoordinatorWished>());
    case CommandKind::AbsenceBegun:
      return read_absence_begun(value, at, out.value.emplace<AbsenceBegun>());
    case CommandKind::AbsenceEnded:
      return read_absence_ended(value, at, out.value.emplace<AbsenceEnded>());
    case CommandKind::GoalAssessed:
      return read_goal_assessed(value, at, out.value.emplace<GoalAssessed>());
    case CommandKind::PlanShown:
      return read_plan_shown(value, at, out.value.emplace<PlanShown>());
    case CommandKind::PlanAmended:
      return read_plan_amended(value, at, out.value.emplace<PlanAmended>());
    case CommandKind::ControlExaminationHeld:
      return read_control_examination_held(value, at, out.value.emplace<ControlExaminationHeld>());
    case CommandKind::EventCorrected:
      return read_event_corrected(value, at, out.value.emplace<EventCorrected>());
    case CommandKind::EventVoided:
      return read_event_voided(value, at, out.value.emplace<EventVoided>());
    case CommandKind::EntryErased:
      return read_entry_erased(value, at, out.value.emplace<EntryErased>());
    case CommandKind::ProfileLoaded:
      return read_profile_loaded(value, at, out.value.emplace<ProfileLoaded>());
  }
  return false;
}

void write_command_body(json::Writer& out, const EventBody& in) {
  switch (in.kind()) {
    case EventKind::PersonRegistered:
      return write_person(out, std::get<PersonRegistered>(in.value).person);
    case EventKind::ContactPointNamed:
      return write_contact_point(out, std::get<ContactPointNamed>(in.value).contact_point);
    case EventKind::PlanOffered:
      return write_plan_offered(out, std::get<PlanOffered>(in.value));
    case EventKind::PlanAnswered:
      return write_plan_answered(out, std::get<PlanAnswered>(in.value));
    case EventKind::ConsentGiven:
      return write_consent_given(out, std::get<ConsentGiven>(in.value).consent);
    case EventKind::ConsentWithdrawn:
      return write_consent_withdrawn(out, std::get<ConsentWithdrawn>(in.value));
    case EventKind::PlanStarted:
      return write_plan_started(out, std::get<PlanStarted>(in.value));
    case EventKind::PlanRevised:
      return write_plan_revised(out, std::get<PlanRevised>(in.value));
    case EventKind::ActivityChanged:
      return write_activity_changed(out, std::get<ActivityChanged>(in.value));
    case EventKind::CoordinatorAppointed:
      return write_coordinator_appointed(out, std::get<CoordinatorAppointed>(in.value));
    case EventKind::CoordinatorEnded:
      return write_coordinator_ended(out, std::get<CoordinatorEnded>(in.value));
    case EventKind::PlanReviewed:
      return write_plan_reviewed(out, std::get<PlanReviewed>(in.value));
    case EventKind::PlanClosed:
      return write_plan_closed(out, std::get<PlanClosed>(in.value));
    case EventKind::NeedAssessed:
      return write_need_assessed(out, std::get<NeedAssessed>(in.value));
    case EventKind::NeedNotified:
      return write_need_notified(out, std::get<NeedNotified>(in.value));
    case EventKind::MainResponsibilitySettled:
      return write_main_responsibility_settled(out, std::get<MainResponsibilitySettled>(in.value));
    case EventKind::MainResponsibilityDisputed:
      return write_main_responsibility_disputed(out, std::get<MainResponsibilityDisputed>(in.value));
    case EventKind::CoordinatorOffered:
      return write_coordinator_offered(out, std::get<CoordinatorOffered>(in.value));
    case EventKind::CoordinatorWished:
      return write_coordinator_wished(out, std::get<CoordinatorWished>(in.value));
    case EventKind::AbsenceBegun:
      return write_absence_begun(out, std::get<AbsenceBegun>(in.value));
    case EventKind::AbsenceEnded:
      return write_absence_ended(out, std::get<AbsenceEnded>(in.value));
    case EventKind::GoalAssessed:
      return write_goal_assessed(out, std::get<GoalAssessed>(in.value));
    case EventKind::PlanShown:
      return write_plan_shown(out, std::get<PlanShown>(in.value));
    case EventKind::PlanAmended:
      return write_plan_amended(out, std::get<PlanAmended>(in.value));
    case EventKind::ControlExaminationHeld:
      return write_control_examination_held(out, std::get<ControlExaminationHeld>(in.value));
    case EventKind::EventCorrected:
      return write_event_corrected(out, std::get<EventCorrected>(in.value));
    case EventKind::EventVoided:
      return write_event_voided(out, std::get<EventVoided>(in.value));
    case EventKind::EntryErased:
      return write_entry_erased(out, std::get<EntryErased>(in.value));
    case EventKind::ProfileLoaded:
      return write_profile_loaded(out, std::get<ProfileLoaded>(in.value));
  }
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
