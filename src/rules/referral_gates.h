// What the rules say of a referral's step in its moment (RF and MF rows): whether the table has it, whose it
// is, what it lacks. Findings for what others did; for acts of ours the level decides.
#pragma once

#include <string>
#include <vector>

#include "rules/found.h"
#include "rules/references.h"
#include "rules/referral_machine.h"

namespace varde {

void referral_gates(const Step& step, Findings& out);
// The referrals and services that a step names; `in` is where the body is.
void referral_references(const Step& step, const std::string& in, std::vector<Broken>& out);

// Does a service speak for a party on a day: is it the one named, or the one that holds its duties, or of its
// kind? Who is named by neither is not known, and nobody is kept from it.
bool speaks_for(const Uuid& service, const Party& party, const Basis& basis, CivilDate on);
// The party whose steps these are; null when nobody told what the referral holds.
const Party* party_of(const ReferralCourse& course, ReferralSide side);

}  // namespace varde
