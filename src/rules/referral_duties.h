// What referrals oblige to: assessment and information in time, an appointment, Helfo when a deadline is
// passed, and that no loop stays open without somebody who sees to it (RF-02 to RF-06, RF-11, RF-13, MF-02).
#pragma once

#include <optional>

#include "rules/referral_loop.h"

namespace varde {

// The last day on which help is to begin for the young (forskrift 2000-12-01-1208 § 4 a); nothing for others.
std::optional<CivilDate> latest_start_for_the_young(const CaseState& state, const Referral& referral,
                                                    CivilDate assessed, const Basis& basis);

void referral_duties(DutyRows& rows);

}  // namespace varde
