// MF-03: what a report of concern to the child welfare service sets going (bvl §§ 2-1, 2-2, 13-3).
#pragma once

#include "rules/referral_loop.h"

namespace varde {

// Gone through within a week; receipt within three weeks; an investigation finished within three months after
// the week; and a public reporter told within three weeks after it ended. The dates are of the report.
void child_concern_duties(ReferralLoop& loop);

}  // namespace varde
