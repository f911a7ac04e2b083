// What follows from contacts (kontakter) and appointments (timer): nobody leaves with nothing, whoever waits
// for a place is not left alone, and whoever worries is answered.
#pragma once

#include "model/route.h"
#include "rules/duty_rows.h"

namespace varde {

// With the person, or an attempt at it: not with somebody who worries about the person.
bool is_with_person(const ContactHeld& contact);
// The person was there, or at the other end.
bool is_met(const ContactHeld& contact);
// Is the day known, for what is to happen?
bool is_dated(const Moment& when);
// A contact of that time makes an appointment with a day that has not gone by.
bool gives_next(const ContactHeld& contact, const Moment& when);
// The person wants no appointment, and was told how to come back.
bool is_recorded_no(const ContactHeld& contact);
// What is known of the person, for the question of who answers for a need on a day.
NeedQuestion question_about(const CaseState& state, const Basis& basis, CivilDate on);
// A referral to treatment that is sent and open, and on which the person has not been seen yet.
bool waits_for_place(const CaseState& state, const ReferralCourse& course);

// The rows of.
void contact_duties(DutyRows& rows);

}  // namespace varde
