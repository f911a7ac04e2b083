#include "rules/referral_answers.h"

#include <algorithm>

#include "rules/obligations.h"
#include "rules/referral_duties.h"
#include "rules/settled_duties.h"

namespace varde {
namespace {

const Referral* content_of(const Step& step, const Uuid& id) {
  const ReferralCourse* course = step.after.referral(id);
  return course && course->content ? &*course->content : nullptr;
}

// RF-04, RF-10: whoever is told no hears where to complain, and within how many weeks.
void no_can_be_complained_of(const Step& step, const Uuid& id, bool told, Findings& out) {
  const auto weeks = step.basis.amount("complaint.weeks.health", step.occurred.day());
  if (weeks) out.add("RF-10", "complaint", std::to_string(*weeks));
  if (!told) out.add("RF-04", "complaint-not-told", referral_subject(id));
}

// RF-02, RF-05: a right has a deadline, set with it, and for the young within 65 working days.
void deadline_is_set(const Step& step, const ReferralAccepted& e, const Referral& content, Findings& out) {
  if (!e.treat_by) {
    out.add("RF-02", "treat-by-missing", referral_subject(e.referral));
    return;
  }
  const CivilDate assessed = e.assessed.value_or(step.occurred.day());
  const auto last = latest_start_for_the_young(step.after, content, assessed, step.basis);
  if (last && *e.treat_by > *last) out.add("RF-05", "treat-by-too-late", referral_subject(e.referral));
}

// What the law sets a limit for stands until the limit has passed.
void stays_until_its_limit(const Step& step, const ObligationSettled& e, Findings& out) {
  if (e.as != SettledAs::Closed) return;
  const std::vector<Obligation> rows = duties(step.before, step.basis, step.call.stream);
  for (const Uuid& id : e.obligations) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Obligation& one) { return one.id == id; });
    if (row != rows.end() && !may_close(*row, step.occurred, step.basis.pack))
      out.add("RF-loop", "cannot-close", "obligation:" + to_text(id), row->owner);
  }
}

}  // namespace

void referral_answer_gates(const Step& step, Findings& out) {
  if (const auto* accepted = said_as<ReferralAccepted>(step)) {
    const Referral* content = content_of(step, accepted->referral);
    if (!content || !to_specialist(*content, step.basis)) return;
    if (accepted->right)
      deadline_is_set(step, *accepted, *content, out);
    else
      no_can_be_complained_of(step, accepted->referral, accepted->complaint_told, out);
  } else if (const auto* declined = said_as<ReferralDeclined>(step)) {
    const Referral* content = content_of(step, declined->referral);
    if (content && to_specialist(*content, step.basis))
      no_can_be_complained_of(step, declined->referral, declined->complaint_told, out);
  } else if (const auto* settled = body_as<ObligationSettled>(step)) {
    stays_until_its_limit(step, *settled, out);
  }
}

}  // namespace varde
