#include "model/case_state.h"

#include <algorithm>

namespace varde {

PlanEpisode::PlanEpisode() = default;
PlanEpisode::PlanEpisode(const PlanEpisode&) = default;
PlanEpisode::PlanEpisode(PlanEpisode&&) noexcept = default;
PlanEpisode& PlanEpisode::operator=(const PlanEpisode&) = default;
PlanEpisode& PlanEpisode::operator=(PlanEpisode&&) noexcept = default;
PlanEpisode::~PlanEpisode() = default;

CaseState::CaseState() = default;
CaseState::CaseState(const CaseState&) = default;
CaseState::CaseState(CaseState&&) noexcept = default;
CaseState& CaseState::operator=(const CaseState&) = default;
CaseState& CaseState::operator=(CaseState&&) noexcept = default;
CaseState::~CaseState() = default;

const CoordinatorPeriod* CaseState::coordinator(CoordinatorRole role) const {
  for (auto it = coordinators.rbegin(); it != coordinators.rend(); ++it) {
    if (it->coordinator.role == role) return it->to ? nullptr : &*it;
  }
  return nullptr;
}

const ReferralCourse* CaseState::referral(const Uuid& id) const {
  const auto it = std::find_if(referrals.begin(), referrals.end(),
                               [&](const ReferralCourse& course) { return course.id == id; });
  return it == referrals.end() ? nullptr : &*it;
}

const Absence* absence_at(const CaseState& state, CoordinatorRole role, Instant at) {
  for (const Absence& absence : state.absences) {
    if (absence.begun.role != role || absence.from.earliest() > at) continue;
    if (absence.ended && absence.ended->earliest() <= at) continue;
    if (absence.begun.until && oslo_midnight(plus_days(*absence.begun.until, 1)) <= at) continue;
    return &absence;
  }
  return nullptr;
}

PlanStage stage(const CaseState& state) {
  const PlanEpisode* plan = state.plan();
  if (!plan) return PlanStage::None;
  if (plan->closed) return PlanStage::Closed;
  if (plan->active()) return PlanStage::Active;
  if (plan->answers.empty()) return PlanStage::Offered;
  switch (plan->answers.back().value.answer) {
    case PlanAnswer::Wants:
      return PlanStage::Wanted;
    case PlanAnswer::Declines:
      return PlanStage::Declined;
    case PlanAnswer::Undecided:
      return PlanStage::Undecided;
  }
  return PlanStage::Offered;
}

bool has_ended(ActivityStatus status) {
  return status == ActivityStatus::Completed || status == ActivityStatus::Cancelled ||
         status == ActivityStatus::Stopped;
}

ActivityStatus status_of(const PlanEpisode& plan, const std::string& activity) {
  for (auto it = plan.changes.rbegin(); it != plan.changes.rend(); ++it) {
    if (it->value.activity == activity) return it->value.status;
  }
  return ActivityStatus::NotStarted;
}

}  // namespace varde
