// The machine of a referral: its table against what BSeR and IHE 360X publish, and its names.
#include <array>
#include <set>
#include <string>

#include "rules/referral_machine.h"
#include "story.h"

namespace varde::test {
namespace {

using S = ReferralState;
using E = ReferralStep;

// The events that the published table has.
constexpr std::array kPublished = {E::Send,
                                   E::Accept,
                                   E::Decline,
                                   E::Schedule,
                                   E::Reschedule,
                                   E::NoShow,
                                   E::CancelAppointment,
                                   E::Note,
                                   E::Complete,
                                   E::RequestCancellation,
                                   E::ConfirmCancellation};
// Its states; 5.1 is on-hold here.
constexpr std::array kStates = {S::Draft,     S::Received,
                                S::Accepted,  S::Rejected,
                                S::OnHold,    S::Scheduled,
                                S::NoShow,    S::AppointmentCancelled,
                                S::Visited,   S::CancellationRequested,
                                S::Cancelled, S::Completed};

TEST_CASE("referral machine: of the 132 published pairs 32 are allowed") {
  int allowed = 0;
  for (const S from : kStates) {
    for (const E step : kPublished) allowed += next_state(from, step).has_value();
  }
  CHECK(kStates.size() * kPublished.size() == 132);
  CHECK(allowed == 32);
}

TEST_CASE("referral machine: steps that the practice knows") {
  struct Row {
    std::string_view id;
    S from;
    E step;
    std::optional<S> to;
  };
  const Row rows[] = {
      {"sent is not received", S::Draft, E::Send, S::Requested},
      {"an answer needs a receiver", S::Requested, E::Accept, std::nullopt},
      {"a missed hour is moved", S::NoShow, E::Reschedule, S::Scheduled},
      {"a missed hour is not answered to its end", S::NoShow, E::Complete, std::nullopt},
      {"a cancelled hour is made anew", S::AppointmentCancelled, E::Schedule, S::Scheduled},
      {"an outcome can win over a cancellation", S::CancellationRequested, E::Complete, S::Completed},
      {"what is postponed is taken up first", S::OnHold, E::Complete, std::nullopt},
      {"what is forwarded stays open", S::Received, E::Forward, S::Forwarded},
      {"what is forwarded is not answered to its end", S::Forwarded, E::Complete, std::nullopt},
      {"nothing follows an end", S::Completed, E::Schedule, std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(next_state(row.from, row.step) == row.to);
  }
}

TEST_CASE("referral machine: no edge stands twice, none leaves an end, each state but an error is reached") {
  std::set<std::pair<S, E>> seen;
  std::set<S> reached = {S::Draft, S::EnteredInError, S::Advised};  // by a void, and by a decline with advice
  for (const ReferralEdge& edge : referral_edges()) {
    CAPTURE(code(edge.from));
    CAPTURE(code(edge.step));
    CHECK(seen.insert({edge.from, edge.step}).second);
    CHECK_FALSE(is_terminal(edge.from));
    reached.insert(edge.to);
  }
  CHECK(reached.size() == kCodeCount<ReferralState>);
}

TEST_CASE("referral machine: each state has the names that others have for it") {
  struct Row {
    S state;
    std::string_view task, request, business;
  };
  const Row rows[] = {
      {S::Draft, "draft", "draft", ""},
      {S::Requested, "requested", "active", ""},
      {S::Received, "received", "active", "2.0"},
      {S::Accepted, "accepted", "active", "3.0"},
      {S::Scheduled, "in-progress", "active", "5.1.1"},
      {S::NoShow, "in-progress", "active", "5.1.2"},
      {S::AppointmentCancelled, "in-progress", "active", "5.1.3"},
      {S::Visited, "in-progress", "active", "5.1.4"},
      {S::OnHold, "on-hold", "on-hold", "5.1"},
      {S::CancellationRequested, "in-progress", "active", "5.2"},
      {S::Forwarded, "in-progress", "active", "5.1"},
      {S::Rejected, "rejected", "revoked", "4.0"},
      {S::Advised, "rejected", "completed", "4.0"},
      {S::Cancelled, "cancelled", "revoked", "6.0"},
      {S::Completed, "completed", "completed", "7.0"},
      {S::Failed, "failed", "revoked", "4.0"},
      {S::EnteredInError, "entered-in-error", "entered-in-error", ""},
  };
  CHECK(std::size(rows) == kCodeCount<ReferralState>);
  for (const Row& row : rows) {
    CAPTURE(code(row.state));
    CHECK(code(names_of(row.state).task) == row.task);
    CHECK(code(names_of(row.state).request) == row.request);
    CHECK(names_of(row.state).business == row.business);
  }
  CHECK(names_of(S::Scheduled).answer == ReferralAnswer::Summoned);
  CHECK(names_of(S::Accepted).answer == ReferralAnswer::RightTimeLater);
  CHECK(names_of(S::Forwarded).answer == ReferralAnswer::Forwarded);
  CHECK(names_of(S::Rejected).answer == ReferralAnswer::Declined);
  CHECK(names_of(S::Advised).answer == ReferralAnswer::Advice);
}

TEST_CASE("referral machine: who refers writes, sends and asks for it back; all else is the receiver's") {
  for (std::size_t i = 0; i < kCodeCount<ReferralStep>; ++i) {
    const E step = static_cast<E>(i);
    CAPTURE(code(step));
    const bool initiator = step == E::Draft || step == E::Send || step == E::RequestCancellation;
    CHECK((side_of(step) == ReferralSide::Initiator) == initiator);
    CHECK_FALSE(code(state_after(step)).empty());
  }
}

}  // namespace
}  // namespace varde::test
