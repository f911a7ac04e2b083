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

}  // namespace varde::codec

namespace varde {


}  // namespace varde
