// What follows from consents, noes and tellings: whom to ask, whom to tell, and when.
#pragma once

#include "rules/duty_rows.h"

namespace varde {

void consent_duties(DutyRows& rows);

}  // namespace varde
