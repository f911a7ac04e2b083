// Consent (samtykke) to the plan: consent/1, for now with the plan as its only scope.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

struct Consent {
  ConsentScope scope = ConsentScope::Plan;
  ConsentGiver giver = ConsentGiver::Person;
  std::optional<std::string> giver_name;  // when it is another than the person
  ConsentForm form = ConsentForm::Written;
  std::vector<Explained> explained;     // what the giver was told (pbrl § 3-2, § 3-5)
  std::optional<std::string> evidence;  // the host's reference to the paper or the signature
  std::optional<CivilDate> until;       // the last day; no end when absent
  bool secrecy_waiver = true;           // lifts the duty of secrecy (hpl § 22) ...
  std::optional<GdprBasis> gdpr_basis;  // ... which is another matter than the ground for processing
  bool operator==(const Consent&) const = default;
};

}  // namespace varde
