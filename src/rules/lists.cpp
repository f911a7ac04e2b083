#include "rules/lists.h"

namespace varde {

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
    if (course.answered) row.answered = course.answered->earliest();
    row.answer_by = basis.deadline("referral.assess", course.received.value_or(*course.sent));
    rows.push_back(row);
  }
  return rows;
}

}  // namespace varde
