// The person whose plan it is, and whom that person may turn to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

// All of it may be unknown: help begins before the papers are in order.
struct Person {
  std::optional<std::string> name;
  std::optional<std::string> identity_number;  // fødselsnummer, D- or H-number; only ever in sealed bodies
  std::optional<PartialDate> born;             // the registered date; never taken from the number
  std::optional<std::string> municipality;     // kommunenummer, four digits
  std::optional<Language> language;
  bool operator==(const Person&) const = default;
};

// FHIR ContactPoint.
struct Telecom {
  TelecomSystem system = TelecomSystem::Phone;
  std::string value;
  std::optional<std::string> hours;  // when it is answered
  bool operator==(const Telecom&) const = default;
};

// The named contact (kontaktpunkt): somebody who answers.
struct ContactPoint {
  Uuid service{};
  std::optional<std::string> name;
  std::optional<std::string> role;
  std::vector<Telecom> telecom;
  bool operator==(const ContactPoint&) const = default;
};

}  // namespace varde
