// What lists over many persons show of one: rows that are derived from events, never from the clock.
#pragma once

#include <vector>

#include "model/case_state.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

// Stays (opphold), as they began.
std::vector<StayRow> stay_rows(const CaseState& whole);

// Referrals (henvisninger) that were sent, with the instant that they must be answered before.
std::vector<ReferralRow> referral_rows(const CaseState& whole, const Basis& basis);

}  // namespace varde
