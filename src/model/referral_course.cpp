#include "model/referral_course.h"

namespace varde {

ReferralCourse::ReferralCourse() = default;
ReferralCourse::ReferralCourse(const ReferralCourse&) = default;
ReferralCourse::ReferralCourse(ReferralCourse&&) noexcept = default;
ReferralCourse& ReferralCourse::operator=(const ReferralCourse&) = default;
ReferralCourse& ReferralCourse::operator=(ReferralCourse&&) noexcept = default;
ReferralCourse::~ReferralCourse() = default;

bool is_terminal(ReferralState state) {
  switch (state) {
    case ReferralState::Rejected:
    case ReferralState::Advised:
    case ReferralState::Cancelled:
    case ReferralState::Completed:
    case ReferralState::Failed:
    case ReferralState::EnteredInError:
      return true;
    default:
      return false;
  }
}

}  // namespace varde
