// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

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
      case 3: return read_code_of(given, here, Status::Kind, CodeMask{0x3fffffffffffffff, 0x0}, kind);
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
      return read_consent(value, at, out.value.emplace<ConsentGiven>().consent);
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
    case EventKind::SharingDenied:
      return read_sharing_denied(value, at, out.value.emplace<SharingDenied>());
    case EventKind::ConsentAsked:
      return read_consent_asked(value, at, out.value.emplace<ConsentAsked>());
    case EventKind::CompetenceAssessed:
      return read_competence_assessed(value, at, out.value.emplace<CompetenceAssessed>());
    case EventKind::ConfidentialityOrdered:
      return read_confidentiality_ordered(value, at, out.value.emplace<ConfidentialityOrdered>());
    case EventKind::CustodyChanged:
      return read_custody_changed(value, at, out.value.emplace<CustodyChanged>());
    case EventKind::NearestRelativeNamed:
      return read_nearest_relative_named(value, at, out.value.emplace<NearestRelativeNamed>());
    case EventKind::DisclosureMade:
      return read_disclosure_made(value, at, out.value.emplace<DisclosureMade>());
    case EventKind::DisclosureTold:
      return read_disclosure_told(value, at, out.value.emplace<DisclosureTold>());
    case EventKind::DisclosureReviewed:
      return read_disclosure_reviewed(value, at, out.value.emplace<DisclosureReviewed>());
    case EventKind::ReferralDrafted:
      return read_referral_drafted(value, at, out.value.emplace<ReferralDrafted>());
    case EventKind::ReferralSent:
      return read_referral_sent(value, at, out.value.emplace<ReferralSent>());
    case EventKind::ReferralReceived:
      return read_referral_received(value, at, out.value.emplace<ReferralReceived>());
    case EventKind::ReferralAccepted:
      return read_referral_accepted(value, at, out.value.emplace<ReferralAccepted>());
    case EventKind::ReferralDeclined:
      return read_referral_declined(value, at, out.value.emplace<ReferralDeclined>());
    case EventKind::ReferralForwarded:
      return read_referral_forwarded(value, at, out.value.emplace<ReferralForwarded>());
    case EventKind::ReferralPostponed:
      return read_referral_postponed(value, at, out.value.emplace<ReferralPostponed>());
    case EventKind::ReferralResumed:
      return read_referral_resumed(value, at, out.value.emplace<ReferralResumed>());
    case EventKind::ReferralWithdrawn:
      return read_referral_withdrawn(value, at, out.value.emplace<ReferralWithdrawn>());
    case EventKind::ReferralCancelled:
      return read_referral_cancelled(value, at, out.value.emplace<ReferralCancelled>());
    case EventKind::ReferralNoted:
      return read_referral_noted(value, at, out.value.emplace<ReferralNoted>());
    case EventKind::ReferralCompleted:
      return read_referral_completed(value, at, out.value.emplace<ReferralCompleted>());
    case EventKind::ReferralFailed:
      return read_referral_failed(value, at, out.value.emplace<ReferralFailed>());
    case EventKind::AppointmentBooked:
      return read_appointment_booked(value, at, out.value.emplace<AppointmentBooked>());
    case EventKind::AppointmentCancelled:
      return read_appointment_cancelled(value, at, out.value.emplace<AppointmentCancelled>());
    case EventKind::ContactHeld:
      return read_contact_held(value, at, out.value.emplace<ContactHeld>());
    case EventKind::FeedbackGiven:
      return read_feedback_given(value, at, out.value.emplace<FeedbackGiven>());
    case EventKind::HelfoNotified:
      return read_helfo_notified(value, at, out.value.emplace<HelfoNotified>());
    case EventKind::ObligationSettled:
      return read_obligation_settled(value, at, out.value.emplace<ObligationSettled>());
    case EventKind::StayAdmitted:
      return read_stay_admitted(value, at, out.value.emplace<StayAdmitted>());
    case EventKind::StayExpected:
      return read_stay_expected(value, at, out.value.emplace<StayExpected>());
    case EventKind::ReadinessDeclared:
      return read_readiness_declared(value, at, out.value.emplace<ReadinessDeclared>());
    case EventKind::ReadinessRevoked:
      return read_readiness_revoked(value, at, out.value.emplace<ReadinessRevoked>());
    case EventKind::StayDischarged:
      return read_stay_discharged(value, at, out.value.emplace<StayDischarged>());
    case EventKind::PersonMoved:
      return read_person_moved(value, at, out.value.emplace<PersonMoved>());
    case EventKind::PersonDied:
      return read_person_died(value, at, out.value.emplace<PersonDied>());
    case EventKind::EnvelopeReceived:
      return read_envelope_received(value, at, out.value.emplace<EnvelopeReceived>());
    case EventKind::DeliveryChanged:
      return read_delivery_changed(value, at, out.value.emplace<DeliveryChanged>());
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
      return write_consent(out, std::get<ConsentGiven>(in.value).consent);
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
    case EventKind::SharingDenied:
      return write_sharing_denied(out, std::get<SharingDenied>(in.value));
    case EventKind::ConsentAsked:
      return write_consent_asked(out, std::get<ConsentAsked>(in.value));
    case EventKind::CompetenceAssessed:
      return write_competence_assessed(out, std::get<CompetenceAssessed>(in.value));
    case EventKind::ConfidentialityOrdered:
      return write_confidentiality_ordered(out, std::get<ConfidentialityOrdered>(in.value));
    case EventKind::CustodyChanged:
      return write_custody_changed(out, std::get<CustodyChanged>(in.value));
    case EventKind::NearestRelativeNamed:
      return write_nearest_relative_named(out, std::get<NearestRelativeNamed>(in.value));
    case EventKind::DisclosureMade:
      return write_disclosure_made(out, std::get<DisclosureMade>(in.value));
    case EventKind::DisclosureTold:
      return write_disclosure_told(out, std::get<DisclosureTold>(in.value));
    case EventKind::DisclosureReviewed:
      return write_disclosure_reviewed(out, std::get<DisclosureReviewed>(in.value));
    case EventKind::ReferralDrafted:
      return write_referral_drafted(out, std::get<ReferralDrafted>(in.value));
    case EventKind::ReferralSent:
      return write_referral_sent(out, std::get<ReferralSent>(in.value));
    case EventKind::ReferralReceived:
      return write_referral_received(out, std::get<ReferralReceived>(in.value));
    case EventKind::ReferralAccepted:
      return write_referral_accepted(out, std::get<ReferralAccepted>(in.value));
    case EventKind::ReferralDeclined:
      return write_referral_declined(out, std::get<ReferralDeclined>(in.value));
    case EventKind::ReferralForwarded:
      return write_referral_forwarded(out, std::get<ReferralForwarded>(in.value));
    case EventKind::ReferralPostponed:
      return write_referral_postponed(out, std::get<ReferralPostponed>(in.value));
    case EventKind::ReferralResumed:
      return write_referral_resumed(out, std::get<ReferralResumed>(in.value));
    case EventKind::ReferralWithdrawn:
      return write_referral_withdrawn(out, std::get<ReferralWithdrawn>(in.value));
    case EventKind::ReferralCancelled:
      return write_referral_cancelled(out, std::get<ReferralCancelled>(in.value));
    case EventKind::ReferralNoted:
      return write_referral_noted(out, std::get<ReferralNoted>(in.value));
    case EventKind::ReferralCompleted:
      return write_referral_completed(out, std::get<ReferralCompleted>(in.value));
    case EventKind::ReferralFailed:
      return write_referral_failed(out, std::get<ReferralFailed>(in.value));
    case EventKind::AppointmentBooked:
      return write_appointment_booked(out, std::get<AppointmentBooked>(in.value));
    case EventKind::AppointmentCancelled:
      return write_appointment_cancelled(out, std::get<AppointmentCancelled>(in.value));
    case EventKind::ContactHeld:
      return write_contact_held(out, std::get<ContactHeld>(in.value));
    case EventKind::FeedbackGiven:
      return write_feedback_given(out, std::get<FeedbackGiven>(in.value));
    case EventKind::HelfoNotified:
      return write_helfo_notified(out, std::get<HelfoNotified>(in.value));
    case EventKind::ObligationSettled:
      return write_obligation_settled(out, std::get<ObligationSettled>(in.value));
    case EventKind::StayAdmitted:
      return write_stay_admitted(out, std::get<StayAdmitted>(in.value));
    case EventKind::StayExpected:
      return write_stay_expected(out, std::get<StayExpected>(in.value));
    case EventKind::ReadinessDeclared:
      return write_readiness_declared(out, std::get<ReadinessDeclared>(in.value));
    case EventKind::ReadinessRevoked:
      return write_readiness_revoked(out, std::get<ReadinessRevoked>(in.value));
    case EventKind::StayDischarged:
      return write_stay_discharged(out, std::get<StayDischarged>(in.value));
    case EventKind::PersonMoved:
      return write_person_moved(out, std::get<PersonMoved>(in.value));
    case EventKind::PersonDied:
      return write_person_died(out, std::get<PersonDied>(in.value));
    case EventKind::EnvelopeReceived:
      return write_envelope_received(out, std::get<EnvelopeReceived>(in.value));
    case EventKind::DeliveryChanged:
      return write_delivery_changed(out, std::get<DeliveryChanged>(in.value));
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
      return read_consent(value, at, out.value.emplace<ConsentGiven>().consent);
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
    case CommandKind::SharingDenied:
      return read_sharing_denied(value, at, out.value.emplace<SharingDenied>());
    case CommandKind::ConsentAsked:
      return read_consent_asked(value, at, out.value.emplace<ConsentAsked>());
    case CommandKind::CompetenceAssessed:
      return read_competence_assessed(value, at, out.value.emplace<CompetenceAssessed>());
    case CommandKind::ConfidentialityOrdered:
      return read_confidentiality_ordered(value, at, out.value.emplace<ConfidentialityOrdered>());
    case CommandKind::CustodyChanged:
      return read_custody_changed(value, at, out.value.emplace<CustodyChanged>());
    case CommandKind::NearestRelativeNamed:
      return read_nearest_relative_named(value, at, out.value.emplace<NearestRelativeNamed>());
    case CommandKind::DisclosureMade:
      return read_disclosure_made(value, at, out.value.emplace<DisclosureMade>());
    case CommandKind::DisclosureTold:
      return read_disclosure_told(value, at, out.value.emplace<DisclosureTold>());
    case CommandKind::DisclosureReviewed:
      return read_disclosure_reviewed(value, at, out.value.emplace<DisclosureReviewed>());
    case CommandKind::ReferralDrafted:
      return read_referral_drafted(value, at, out.value.emplace<ReferralDrafted>());
    case CommandKind::ReferralSent:
      return read_referral_sent(value, at, out.value.emplace<ReferralSent>());
    case CommandKind::ReferralReceived:
      return read_referral_received(value, at, out.value.emplace<ReferralReceived>());
    case CommandKind::ReferralAccepted:
      return read_referral_accepted(value, at, out.value.emplace<ReferralAccepted>());
    case CommandKind::ReferralDeclined:
      return read_referral_declined(value, at, out.value.emplace<ReferralDeclined>());
    case CommandKind::ReferralForwarded:
      return read_referral_forwarded(value, at, out.value.emplace<ReferralForwarded>());
    case CommandKind::ReferralPostponed:
      return read_referral_postponed(value, at, out.value.emplace<ReferralPostponed>());
    case CommandKind::ReferralResumed:
      return read_referral_resumed(value, at, out.value.emplace<ReferralResumed>());
    case CommandKind::ReferralWithdrawn:
      return read_referral_withdrawn(value, at, out.value.emplace<ReferralWithdrawn>());
    case CommandKind::ReferralCancelled:
      return read_referral_cancelled(value, at, out.value.emplace<ReferralCancelled>());
    case CommandKind::ReferralNoted:
      return read_referral_noted(value, at, out.value.emplace<ReferralNoted>());
    case CommandKind::ReferralCompleted:
      return read_referral_completed(value, at, out.value.emplace<ReferralCompleted>());
    case CommandKind::ReferralFailed:
      return read_referral_failed(value, at, out.value.emplace<ReferralFailed>());
    case CommandKind::AppointmentBooked:
      return read_appointment_booked(value, at, out.value.emplace<AppointmentBooked>());
    case CommandKind::AppointmentCancelled:
      return read_appointment_cancelled(value, at, out.value.emplace<AppointmentCancelled>());
    case CommandKind::ContactHeld:
      return read_contact_held(value, at, out.value.emplace<ContactHeld>());
    case CommandKind::FeedbackGiven:
      return read_feedback_given(value, at, out.value.emplace<FeedbackGiven>());
    case CommandKind::HelfoNotified:
      return read_helfo_notified(value, at, out.value.emplace<HelfoNotified>());
    case CommandKind::ObligationSettled:
      return read_obligation_settled(value, at, out.value.emplace<ObligationSettled>());
    case CommandKind::StayAdmitted:
      return read_stay_admitted(value, at, out.value.emplace<StayAdmitted>());
    case CommandKind::StayExpected:
      return read_stay_expected(value, at, out.value.emplace<StayExpected>());
    case CommandKind::ReadinessDeclared:
      return read_readiness_declared(value, at, out.value.emplace<ReadinessDeclared>());
    case CommandKind::ReadinessRevoked:
      return read_readiness_revoked(value, at, out.value.emplace<ReadinessRevoked>());
    case CommandKind::StayDischarged:
      return read_stay_discharged(value, at, out.value.emplace<StayDischarged>());
    case CommandKind::PersonMoved:
      return read_person_moved(value, at, out.value.emplace<PersonMoved>());
    case CommandKind::PersonDied:
      return read_person_died(value, at, out.value.emplace<PersonDied>());
    case CommandKind::EnvelopeReceived:
      return read_envelope_received(value, at, out.value.emplace<EnvelopeReceived>());
    case CommandKind::DeliveryChanged:
      return read_delivery_changed(value, at, out.value.emplace<DeliveryChanged>());
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
      return write_consent(out, std::get<ConsentGiven>(in.value).consent);
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
    case EventKind::SharingDenied:
      return write_sharing_denied(out, std::get<SharingDenied>(in.value));
    case EventKind::ConsentAsked:
      return write_consent_asked(out, std::get<ConsentAsked>(in.value));
    case EventKind::CompetenceAssessed:
      return write_competence_assessed(out, std::get<CompetenceAssessed>(in.value));
    case EventKind::ConfidentialityOrdered:
      return write_confidentiality_ordered(out, std::get<ConfidentialityOrdered>(in.value));
    case EventKind::CustodyChanged:
      return write_custody_changed(out, std::get<CustodyChanged>(in.value));
    case EventKind::NearestRelativeNamed:
      return write_nearest_relative_named(out, std::get<NearestRelativeNamed>(in.value));
    case EventKind::DisclosureMade:
      return write_disclosure_made(out, std::get<DisclosureMade>(in.value));
    case EventKind::DisclosureTold:
      return write_disclosure_told(out, std::get<DisclosureTold>(in.value));
    case EventKind::DisclosureReviewed:
      return write_disclosure_reviewed(out, std::get<DisclosureReviewed>(in.value));
    case EventKind::ReferralDrafted:
      return write_referral_drafted(out, std::get<ReferralDrafted>(in.value));
    case EventKind::ReferralSent:
      return write_referral_sent(out, std::get<ReferralSent>(in.value));
    case EventKind::ReferralReceived:
      return write_referral_received(out, std::get<ReferralReceived>(in.value));
    case EventKind::ReferralAccepted:
      return write_referral_accepted(out, std::get<ReferralAccepted>(in.value));
    case EventKind::ReferralDeclined:
      return write_referral_declined(out, std::get<ReferralDeclined>(in.value));
    case EventKind::ReferralForwarded:
      return write_referral_forwarded(out, std::get<ReferralForwarded>(in.value));
    case EventKind::ReferralPostponed:
      return write_referral_postponed(out, std::get<ReferralPostponed>(in.value));
    case EventKind::ReferralResumed:
      return write_referral_resumed(out, std::get<ReferralResumed>(in.value));
    case EventKind::ReferralWithdrawn:
      return write_referral_withdrawn(out, std::get<ReferralWithdrawn>(in.value));
    case EventKind::ReferralCancelled:
      return write_referral_cancelled(out, std::get<ReferralCancelled>(in.value));
    case EventKind::ReferralNoted:
      return write_referral_noted(out, std::get<ReferralNoted>(in.value));
    case EventKind::ReferralCompleted:
      return write_referral_completed(out, std::get<ReferralCompleted>(in.value));
    case EventKind::ReferralFailed:
      return write_referral_failed(out, std::get<ReferralFailed>(in.value));
    case EventKind::AppointmentBooked:
      return write_appointment_booked(out, std::get<AppointmentBooked>(in.value));
    case EventKind::AppointmentCancelled:
      return write_appointment_cancelled(out, std::get<AppointmentCancelled>(in.value));
    case EventKind::ContactHeld:
      return write_contact_held(out, std::get<ContactHeld>(in.value));
    case EventKind::FeedbackGiven:
      return write_feedback_given(out, std::get<FeedbackGiven>(in.value));
    case EventKind::HelfoNotified:
      return write_helfo_notified(out, std::get<HelfoNotified>(in.value));
    case EventKind::ObligationSettled:
      return write_obligation_settled(out, std::get<ObligationSettled>(in.value));
    case EventKind::StayAdmitted:
      return write_stay_admitted(out, std::get<StayAdmitted>(in.value));
    case EventKind::StayExpected:
      return write_stay_expected(out, std::get<StayExpected>(in.value));
    case EventKind::ReadinessDeclared:
      return write_readiness_declared(out, std::get<ReadinessDeclared>(in.value));
    case EventKind::ReadinessRevoked:
      return write_readiness_revoked(out, std::get<ReadinessRevoked>(in.value));
    case EventKind::StayDischarged:
      return write_stay_discharged(out, std::get<StayDischarged>(in.value));
    case EventKind::PersonMoved:
      return write_person_moved(out, std::get<PersonMoved>(in.value));
    case EventKind::PersonDied:
      return write_person_died(out, std::get<PersonDied>(in.value));
    case EventKind::EnvelopeReceived:
      return write_envelope_received(out, std::get<EnvelopeReceived>(in.value));
    case EventKind::DeliveryChanged:
      return write_delivery_changed(out, std::get<DeliveryChanged>(in.value));
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


}  // namespace varde
