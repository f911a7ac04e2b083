#include "rules/referral_machine.h"

#include <algorithm>
#include <array>

namespace varde {
namespace {

using S = ReferralState;
using E = ReferralStep;

// BSeR 2.0.0-ballot harmonised with IHE 360X, and what it does not have: receiving, meeting, postponing,
// forwarding and failing. Its 5.1 is on-hold and forwarded here.
constexpr ReferralEdge kEdges[] = {
    {S::Draft, E::Draft, S::Draft},
    {S::Draft, E::Send, S::Requested},
    {S::Requested, E::Receive, S::Received},
    {S::Requested, E::RequestCancellation, S::CancellationRequested},
    {S::Received, E::Accept, S::Accepted},
    {S::Received, E::Decline, S::Rejected},
    {S::Received, E::Forward, S::Forwarded},
    {S::Received, E::RequestCancellation, S::CancellationRequested},
    {S::Accepted, E::Decline, S::Rejected},
    {S::Accepted, E::Schedule, S::Scheduled},
    {S::Accepted, E::Visit, S::Visited},
    {S::Accepted, E::Note, S::Visited},
    {S::Accepted, E::Postpone, S::OnHold},
    {S::Accepted, E::Forward, S::Forwarded},
    {S::Accepted, E::RequestCancellation, S::CancellationRequested},
    {S::Accepted, E::Complete, S::Completed},
    {S::Accepted, E::Fail, S::Failed},
    {S::Scheduled, E::Decline, S::Rejected},
    {S::Scheduled, E::Reschedule, S::Scheduled},
    {S::Scheduled, E::NoShow, S::NoShow},
    {S::Scheduled, E::CancelAppointment, S::AppointmentCancelled},
    {S::Scheduled, E::Visit, S::Visited},
    {S::Scheduled, E::Note, S::Visited},
    {S::Scheduled, E::Postpone, S::OnHold},
    {S::Scheduled, E::RequestCancellation, S::CancellationRequested},
    {S::Scheduled, E::Complete, S::Completed},
    {S::Scheduled, E::Fail, S::Failed},
    {S::NoShow, E::Decline, S::Rejected},
    {S::NoShow, E::Reschedule, S::Scheduled},
    {S::NoShow, E::CancelAppointment, S::AppointmentCancelled},
    {S::NoShow, E::Visit, S::Visited},
    {S::NoShow, E::Postpone, S::OnHold},
    {S::NoShow, E::RequestCancellation, S::CancellationRequested},
    {S::NoShow, E::Fail, S::Failed},
    {S::AppointmentCancelled, E::Schedule, S::Scheduled},
    {S::AppointmentCancelled, E::Visit, S::Visited},
    {S::AppointmentCancelled, E::Postpone, S::OnHold},
    {S::AppointmentCancelled, E::RequestCancellation, S::CancellationRequested},
    {S::AppointmentCancelled, E::Fail, S::Failed},
    {S::Visited, E::Decline, S::Rejected},
    {S::Visited, E::Schedule, S::Scheduled},
    {S::Visited, E::CancelAppointment, S::AppointmentCancelled},
    {S::Visited, E::Visit, S::Visited},
    {S::Visited, E::Note, S::Visited},
    {S::Visited, E::Postpone, S::OnHold},
    {S::Visited, E::Forward, S::Forwarded},
    {S::Visited, E::RequestCancellation, S::CancellationRequested},
    {S::Visited, E::Complete, S::Completed},
    {S::Visited, E::Fail, S::Failed},
    {S::OnHold, E::Decline, S::Rejected},
    {S::OnHold, E::Resume, S::Accepted},
    {S::OnHold, E::RequestCancellation, S::CancellationRequested},
    {S::OnHold, E::Fail, S::Failed},
    {S::CancellationRequested, E::ConfirmCancellation, S::Cancelled},
    {S::CancellationRequested, E::Complete, S::Completed},
    {S::Forwarded, E::Decline, S::Rejected},
    {S::Forwarded, E::Resume, S::Accepted},
    {S::Forwarded, E::RequestCancellation, S::CancellationRequested},
    {S::Forwarded, E::Fail, S::Failed},
};

constexpr std::array kAfter = {S::Draft,     S::Requested, S::Received,
                               S::Accepted,  S::Rejected,  S::Scheduled,
                               S::Scheduled, S::NoShow,    S::AppointmentCancelled,
                               S::Visited,   S::Visited,   S::OnHold,
                               S::Accepted,  S::Forwarded, S::CancellationRequested,
                               S::Cancelled, S::Completed, S::Failed};
static_assert(kAfter.size() == kCodeCount<ReferralStep>);

using T = TaskStatus;
using R = RequestStatus;
constexpr std::array kNames = {
    ReferralNames{T::Draft, R::Draft, "", {}, {}, {}},                                     // draft
    ReferralNames{T::Requested, R::Active, "", {}, {}, {}},                                // requested
    ReferralNames{T::Received, R::Active, "2.0", {}, {}, {}},                              // received
    ReferralNames{T::Accepted, R::Active, "3.0", ReferralAnswer::RightTimeLater, {}, {}},  // accepted
    ReferralNames{T::InProgress, R::Active, "5.1.1", ReferralAnswer::Summoned, {}, {}},    // scheduled
    ReferralNames{T::InProgress, R::Active, "5.1.2", {}, {}, Postponement::NoShow},        // no-show
    ReferralNames{T::InProgress, R::Active, "5.1.3", {}, {}, {}},                // appointment-cancelled
    ReferralNames{T::InProgress, R::Active, "5.1.4", {}, WaitEnd::Started, {}},  // visited
    ReferralNames{T::OnHold, R::OnHold, "5.1", {}, {}, {}},                      // on-hold
    ReferralNames{T::InProgress, R::Active, "5.2", {}, {}, {}},                  // cancellation-requested
    ReferralNames{T::InProgress, R::Active, "5.1", ReferralAnswer::Forwarded, {}, {}},  // forwarded
    ReferralNames{T::Rejected, R::Revoked, "4.0", ReferralAnswer::Declined, {}, {}},    // rejected
    ReferralNames{T::Rejected, R::Completed, "4.0", ReferralAnswer::Advice, {}, {}},    // advised
    ReferralNames{T::Cancelled, R::Revoked, "6.0", {}, {}, {}},                         // cancelled
    ReferralNames{T::Completed, R::Completed, "7.0", {}, {}, {}},                       // completed
    ReferralNames{T::Failed, R::Revoked, "4.0", {}, WaitEnd::Other, {}},                // failed
    ReferralNames{T::EnteredInError, R::EnteredInError, "", {}, {}, {}},                // entered-in-error
};
static_assert(kNames.size() == kCodeCount<ReferralState>);

}  // namespace

std::span<const ReferralEdge> referral_edges() { return kEdges; }

std::optional<ReferralState> next_state(ReferralState from, ReferralStep step) {
  const auto* edge = std::find_if(std::begin(kEdges), std::end(kEdges), [&](const ReferralEdge& each) {
    return each.from == from && each.step == step;
  });
  return edge == std::end(kEdges) ? std::nullopt : std::optional(edge->to);
}

ReferralState state_after(ReferralStep step) { return kAfter[static_cast<std::size_t>(step)]; }

int progress(ReferralState state) {
  switch (state) {
    case S::Draft:
    case S::Requested:
    case S::Received:
    case S::Accepted:
      return static_cast<int>(state);
    case S::Rejected:
    case S::Advised:
    case S::Cancelled:
    case S::Completed:
    case S::Failed:
    case S::EnteredInError:
      return 5;
    default:
      return 4;
  }
}

ReferralSide side_of(ReferralStep step) {
  const bool theirs = step == E::Draft || step == E::Send || step == E::RequestCancellation;
  return theirs ? ReferralSide::Initiator : ReferralSide::Recipient;
}

const ReferralNames& names_of(ReferralState state) { return kNames[static_cast<std::size_t>(state)]; }

}  // namespace varde
