// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_next_appointment(json::Value value, const Place& at, NextAppointment& out) {
  static constexpr std::string_view kNames[] = {"at", "service", "place", "mode", "with"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_moment(given, here, out.at);
      case 1: return read_uuid(given, here, out.service.emplace());
      case 2: return read_name(given, here, out.place.emplace());
      case 3: return read_code(given, here, out.mode);
      case 4: return read_name(given, here, out.with.emplace());
      default: return false;
    }
  });
}

void write_next_appointment(json::Writer& out, const NextAppointment& in) {
  out.begin_object();
  out.name("at");
  write_moment(out, in.at);
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.place) out.name("place").string(*in.place);
  out.name("mode").string(code(in.mode));
  if (in.with) out.name("with").string(*in.with);
  out.end_object();
}

bool read_appointment_booked(json::Value value, const Place& at, AppointmentBooked& out) {
  static constexpr std::string_view kNames[] = {
      "appointment", "referral", "service", "at", "place", "mode", "with"};
  static constexpr Shape kShape{kNames, 0xc};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.appointment.emplace());
      case 1: return read_uuid(given, here, out.referral.emplace());
      case 2: return read_uuid(given, here, out.service);
      case 3: return read_moment(given, here, out.at);
      case 4: return read_name(given, here, out.place.emplace());
      case 5: return read_code(given, here, out.mode);
      case 6: return read_name(given, here, out.with.emplace());
      default: return false;
    }
  });
}

void write_appointment_booked(json::Writer& out, const AppointmentBooked& in) {
  out.begin_object();
  if (in.appointment) {
    out.name("appointment");
    write_uuid(out, *in.appointment);
  }
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  out.name("service");
  write_uuid(out, in.service);
  out.name("at");
  write_moment(out, in.at);
  if (in.place) out.name("place").string(*in.place);
  out.name("mode").string(code(in.mode));
  if (in.with) out.name("with").string(*in.with);
  out.end_object();
}

bool read_appointment_cancelled(json::Value value, const Place& at, AppointmentCancelled& out) {
  static constexpr std::string_view kNames[] = {"appointment", "by", "postponement", "reason"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.appointment);
      case 1: return read_code(given, here, out.by);
      case 2: return read_code(given, here, out.postponement.emplace());
      case 3: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_appointment_cancelled(json::Writer& out, const AppointmentCancelled& in) {
  out.begin_object();
  out.name("appointment");
  write_uuid(out, in.appointment);
  out.name("by").string(code(in.by));
  if (in.postponement) out.name("postponement").string(code(*in.postponement));
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_contact_held(json::Value value, const Place& at, ContactHeld& out) {
  static constexpr std::string_view kNames[] = {
      "kind", "outcome", "service", "referral", "appointment", "about_child", "information_given",
      "safety_checked", "still_wanted", "children_at_home", "next", "declined", "open_door", "note"};
  static constexpr Shape kShape{kNames, 0x5};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.kind);
      case 1: return read_code(given, here, out.outcome);
      case 2: return read_uuid(given, here, out.service);
      case 3: return read_uuid(given, here, out.referral.emplace());
      case 4: return read_uuid(given, here, out.appointment.emplace());
      case 5: return read_boolean(given, here, out.about_child);
      case 6: return read_boolean(given, here, out.information_given);
      case 7: return read_boolean(given, here, out.safety_checked);
      case 8: return read_boolean(given, here, out.still_wanted.emplace());
      case 9: return read_boolean(given, here, out.children_at_home.emplace());
      case 10: return read_next_appointment(given, here, out.next.emplace());
      case 11: return read_boolean(given, here, out.declined);
      case 12: return read_text(given, here, out.open_door.emplace());
      case 13: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_contact_held(json::Writer& out, const ContactHeld& in) {
  out.begin_object();
  out.name("kind").string(code(in.kind));
  out.name("outcome").string(code(in.outcome));
  out.name("service");
  write_uuid(out, in.service);
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.appointment) {
    out.name("appointment");
    write_uuid(out, *in.appointment);
  }
  out.name("about_child").boolean(in.about_child);
  out.name("information_given").boolean(in.information_given);
  out.name("safety_checked").boolean(in.safety_checked);
  if (in.still_wanted) out.name("still_wanted").boolean(*in.still_wanted);
  if (in.children_at_home) out.name("children_at_home").boolean(*in.children_at_home);
  if (in.next) {
    out.name("next");
    write_next_appointment(out, *in.next);
  }
  out.name("declined").boolean(in.declined);
  if (in.open_door) out.name("open_door").string(*in.open_door);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_stay_admitted(json::Value value, const Place& at, StayAdmitted& out) {
  static constexpr std::string_view kNames[] = {
      "stay", "kind", "at", "referral", "expected", "housing_lacking", "municipal_need"};
  static constexpr Shape kShape{kNames, 0x6};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.stay.emplace());
      case 1: return read_code(given, here, out.kind);
      case 2: return read_party(given, here, out.place);
      case 3: return read_uuid(given, here, out.referral.emplace());
      case 4: return read_date(given, here, out.expected.emplace());
      case 5: return read_boolean(given, here, out.housing_lacking.emplace());
      case 6: return read_boolean(given, here, out.municipal_need.emplace());
      default: return false;
    }
  });
}

void write_stay_admitted(json::Writer& out, const StayAdmitted& in) {
  out.begin_object();
  if (in.stay) {
    out.name("stay");
    write_uuid(out, *in.stay);
  }
  out.name("kind").string(code(in.kind));
  out.name("at");
  write_party(out, in.place);
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.expected) {
    out.name("expected");
    write_date(out, *in.expected);
  }
  if (in.housing_lacking) out.name("housing_lacking").boolean(*in.housing_lacking);
  if (in.municipal_need) out.name("municipal_need").boolean(*in.municipal_need);
  out.end_object();
}

bool read_stay_expected(json::Value value, const Place& at, StayExpected& out) {
  static constexpr std::string_view kNames[] = {"stay", "expected", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.stay);
      case 1: return read_date(given, here, out.expected.emplace());
      case 2: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_stay_expected(json::Writer& out, const StayExpected& in) {
  out.begin_object();
  out.name("stay");
  write_uuid(out, in.stay);
  if (in.expected) {
    out.name("expected");
    write_date(out, *in.expected);
  }
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_readiness_declared(json::Value value, const Place& at, ReadinessDeclared& out) {
  static constexpr std::string_view kNames[] = {"stay", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.stay);
      case 1: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_readiness_declared(json::Writer& out, const ReadinessDeclared& in) {
  out.begin_object();
  out.name("stay");
  write_uuid(out, in.stay);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_readiness_revoked(json::Value value, const Place& at, ReadinessRevoked& out) {
  static constexpr std::string_view kNames[] = {"stay", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.stay);
      case 1: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_readiness_revoked(json::Writer& out, const ReadinessRevoked& in) {
  out.begin_object();
  out.name("stay");
  write_uuid(out, in.stay);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_stay_discharged(json::Value value, const Place& at, StayDischarged& out) {
  static constexpr std::string_view kNames[] = {"stay", "how", "to", "next", "note"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.stay);
      case 1: return read_code(given, here, out.how);
      case 2: return read_party(given, here, out.to.emplace());
      case 3: return read_next_appointment(given, here, out.next.emplace());
      case 4: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_stay_discharged(json::Writer& out, const StayDischarged& in) {
  out.begin_object();
  out.name("stay");
  write_uuid(out, in.stay);
  out.name("how").string(code(in.how));
  if (in.to) {
    out.name("to");
    write_party(out, *in.to);
  }
  if (in.next) {
    out.name("next");
    write_next_appointment(out, *in.next);
  }
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_person_moved(json::Value value, const Place& at, PersonMoved& out) {
  static constexpr std::string_view kNames[] = {"municipality", "from"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_municipality(given, here, out.municipality.emplace());
      case 1: return read_municipality(given, here, out.origin.emplace());
      default: return false;
    }
  });
}

void write_person_moved(json::Writer& out, const PersonMoved& in) {
  out.begin_object();
  if (in.municipality) out.name("municipality").string(*in.municipality);
  if (in.origin) out.name("from").string(*in.origin);
  out.end_object();
}

bool read_person_died(json::Value value, const Place& at, PersonDied& out) {
  static constexpr std::string_view kNames[] = {"note"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_person_died(json::Writer& out, const PersonDied& in) {
  out.begin_object();
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {


}  // namespace varde
