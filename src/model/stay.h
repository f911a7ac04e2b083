// Stay (opphold) as messages tell of it, and what the Population Register tells.
#pragma once

#include <optional>
#include <string>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes_flow.g.h"
#include "model/consent.h"
#include "model/contact.h"

namespace varde {

// stay.admit, stay.admitted (innlagt)
struct StayAdmitted {
  std::optional<Uuid> stay;  // the event's own id when absent
  StayKind kind = StayKind::Institution;
  Party place;
  std::optional<Uuid> referral;
  std::optional<CivilDate> expected;  // to leave
  std::optional<bool> housing_lacking;
  std::optional<bool> municipal_need;
  bool operator==(const StayAdmitted&) const = default;
};
// stay.expect, stay.expected: when the person is expected to leave
struct StayExpected {
  Uuid stay{};
  std::optional<CivilDate> expected;
  std::optional<std::string> note;
  bool operator==(const StayExpected&) const = default;
};
// readiness.declare, readiness.declared (utskrivningsklar)
struct ReadinessDeclared {
  Uuid stay{};
  std::optional<std::string> note;
  bool operator==(const ReadinessDeclared&) const = default;
};
// readiness.revoke, readiness.revoked (avmelding)
struct ReadinessRevoked {
  Uuid stay{};
  std::optional<std::string> note;
  bool operator==(const ReadinessRevoked&) const = default;
};
// stay.discharge, stay.discharged (utskrevet)
struct StayDischarged {
  Uuid stay{};
  DischargeKind how = DischargeKind::Planned;
  std::optional<Party> to;
  std::optional<NextAppointment> next;
  std::optional<std::string> note;
  bool operator==(const StayDischarged&) const = default;
};
// person.move, person.moved
struct PersonMoved {
  std::optional<std::string> municipality;  // abroad or not known when absent
  std::optional<std::string> origin;
  bool operator==(const PersonMoved&) const = default;
};
// person.die, person.died
struct PersonDied {
  std::optional<std::string> note;
  bool operator==(const PersonDied&) const = default;
};

}  // namespace varde
