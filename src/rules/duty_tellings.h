// What the carrying out of a duty tells to somebody other than the person: whom, what, for what, and whose
// task it is. Data, one row a duty; whether it may be told is for disclose() alone to say.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "rules/disclosure_law.h"
#include "rules/duty_rows.h"

namespace varde {

// Who hears of it when a duty is carried out.
enum class Hears : std::uint8_t {
  Towards,       // the service that waits for it
  Subject,       // the service that the duty speaks of
  Unit,          // the coordinating unit
  Bodies,        // the municipality's bodies in contact: NAV, health and care, child welfare
  Participants,  // whoever takes part in the plan: services and relatives
  Readmission,   // the service that the person may come back to
  Relatives,     // those whom the person has let know
  Receiver,      // whoever was told before
  Referrer,      // whoever sent the referral, or is to have the answer
};

struct DutyTelling {
  std::string_view rule, text;
  Hears hears;
  std::optional<TaskBasis> basis;  // of the task; the plan's when absent
  CategoryMask categories;
  Purpose purpose;
  GroundMask grounds;  // what holds because the duty is there
  bool whole;          // nothing is left of the duty where it may not be told
};

std::span<const DutyTelling> duty_tellings();
// That of a duty; null when it tells nobody but the person, and those within the service.
const DutyTelling* find_telling(std::string_view rule, std::string_view text);

// Whether it may be told, asked of each who hears of it. `teller` holds the duty at an instant.
std::vector<DisclosureQuestion> questions_of(const DutyTelling& telling, const Duty& duty, const Uuid& teller,
                                             const CaseState& state, const Basis& basis);
// ... of one receiver, whoever that is.
DisclosureQuestion question_of(const DutyTelling& telling, const Uuid& teller, const Party& to,
                               const CaseState& state, const Basis& basis);

// of the relatives whom the person lets know, those who have not heard that a measure has ended.
std::vector<DisclosureQuestion> kin_who_hear(const CaseState& state, const Basis& basis, const Uuid& teller,
                                             const Moment& ended);

}  // namespace varde
