// Contact (kontakt) and appointment (time, avtale): nobody leaves with nothing.
#pragma once

#include <optional>
#include <string>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes_flow.g.h"

namespace varde {

struct NextAppointment {
  Moment at;
  std::optional<Uuid> service;  // the one that had the contact when absent
  std::optional<std::string> place;
  AppointmentMode mode = AppointmentMode::InPerson;
  std::optional<std::string> with;
  bool operator==(const NextAppointment&) const = default;
};

// appointment.book, appointment.booked: one that there was is moved
struct AppointmentBooked {
  std::optional<Uuid> appointment;  // the event's own id when absent
  std::optional<Uuid> referral;
  Uuid service{};
  Moment at;
  std::optional<std::string> place;
  AppointmentMode mode = AppointmentMode::InPerson;
  std::optional<std::string> with;
  bool operator==(const AppointmentBooked&) const = default;
};
// appointment.cancel, appointment.cancelled
struct AppointmentCancelled {
  Uuid appointment{};
  CancelledBy by = CancelledBy::Service;
  std::optional<Postponement> postponement;
  std::optional<std::string> reason;
  bool operator==(const AppointmentCancelled&) const = default;
};
// contact.hold, contact.held: a contact or an attempt at one
struct ContactHeld {
  ContactKind kind = ContactKind::DropIn;
  ContactOutcome outcome = ContactOutcome::Held;
  Uuid service{};
  std::optional<Uuid> referral;
  std::optional<Uuid> appointment;
  bool about_child = false;
  bool information_given = false;  // the leaflet
  bool safety_checked = false;
  std::optional<bool> still_wanted;  // of somebody who waits
  std::optional<bool> children_at_home;
  std::optional<NextAppointment> next;
  bool declined = false;                 // the person wants no appointment ...
  std::optional<std::string> open_door;  // ... and was told how to come back
  std::optional<std::string> note;
  bool operator==(const ContactHeld&) const = default;
};

}  // namespace varde
