// The person's coordinators: who is offered one, who appoints, and what a vacancy or an absence asks for
// (helse- og omsorgstjenesteloven §§ 7-2 and 7-2 a; spesialisthelsetjenesteloven §§ 2-5 a and 2-5 c).
#pragma once

#include "rules/duty_rows.h"

namespace varde {

// The rows of IP-22, IP-25 to IP-27, IP-31, and of absences.
void coordinator_duties(DutyRows& rows);

// The day on which the person is certainly of the age at which a child coordinator's duty ends; nothing when
// the birth is not known, or when the ill child is another: the person was of age as that was first assessed.
std::optional<CivilDate> child_coordinator_ends(const CaseState& state, const Basis& basis, CivilDate on);

}  // namespace varde
