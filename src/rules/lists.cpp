#include "rules/lists.h"

#include <algorithm>

#include "rules/referral_loop.h"

namespace varde {
namespace {

// When a referral first went that way, whatever came of it since.
template <class Went>
std::optional<Instant> first_move(const ReferralCourse& course, Went went) {
  const auto move = std::find_if(course.moves.begin(), course.moves.end(),
                                 [&](const Dated<ReferralMove>& one) { return went(one.value); });
  return move == course.moves.end() ? std::nullopt : std::optional(move->when.earliest());
}

// Whoever gives an appointment has answered, also when nobody told of the answer by itself.
bool answers(const ReferralMove& move) {
  return move.to == ReferralState::Scheduled || move.to == ReferralState::Visited ||
         move.to == ReferralState::Completed;
}

// As its duties have it: the law's time for the specialist services, else that of local practice.
std::optional<Instant> answer_by(const ReferralCourse& course, const Basis& basis) {
  const bool specialist = course.content && to_specialist(*course.content, basis);
  Moment from = course.received.value_or(*course.sent);
  if (course.dates.received && from.day() != *course.dates.received)
    from = Moment{PartialDate{*course.dates.received, PartialDate::Precision::Day}};
  std::optional<Instant> due;
  if (specialist) due = basis.deadline("referral.assess", from);
  if (!due) due = basis.deadline("referral.answer", from);
  if (specialist && due && course.dates.assess_by) due = std::min(*due, end_of(*course.dates.assess_by));
  return due;
}

}  // namespace

std::vector<StayRow> stay_rows(const CaseState& whole) {
  std::vector<StayRow> rows;
  for (const StayCourse& stay : whole.stays) {
    StayRow row;
    row.stay = stay.id;
    if (stay.admitted) row.kind = stay.admitted->value.kind;
    row.from = stay.began.earliest();
    if (stay.expected) row.expected = oslo_midnight(*stay.expected);
    if (stay.discharged) row.ended = stay.discharged->when.earliest();
    rows.push_back(row);
  }
  return rows;
}

std::vector<ReferralRow> referral_rows(const CaseState& whole, const Basis& basis) {
  std::vector<ReferralRow> rows;
  for (const ReferralCourse& course : whole.referrals) {
    if (!course.sent) continue;
    ReferralRow row;
    row.referral = course.id;
    row.state = course.state;
    if (course.content) row.sender = course.content->sender.service;
    if (course.content) row.recipient = course.content->recipient.service;
    row.sent = course.sent->earliest();
    if (course.received) row.received = course.received->earliest();
    row.answered = course.answered ? std::optional(course.answered->earliest()) : first_move(course, answers);
    row.declined = first_move(course, [](const ReferralMove& move) {
      return move.step == ReferralStep::Decline && move.source.claim != Claim::Conflict;
    });
    row.forwarded = first_move(course, [](const ReferralMove& move) {
      return move.step == ReferralStep::Forward && move.source.claim != Claim::Conflict;
    });
    row.answer_by = answer_by(course, basis);
    rows.push_back(row);
  }
  return rows;
}

}  // namespace varde
