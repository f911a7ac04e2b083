// The machine of a referral (henvisning) as data: its states, what moves it, who may, and what it is called
// elsewhere. Acts of ours follow the table; what another body did is recorded also where the table has no
// edge.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/codes_flow.g.h"

namespace varde {

// Who may make a step.
enum class ReferralSide : std::uint8_t { Initiator, Recipient };

struct ReferralEdge {
  ReferralState from;
  ReferralStep step;
  ReferralState to;
};

// Every edge of the table, by state and step. A resumed referral goes back to where it stood: `to` is what it
// goes to when nobody told.
std::span<const ReferralEdge> referral_edges();

// Where a step leads from a state; nothing when the table has no such edge.
std::optional<ReferralState> next_state(ReferralState from, ReferralStep step);

// Where a step leads by itself, for what is told though the table has no such edge.
ReferralState state_after(ReferralStep step);

// How far on the way a state is: what is told of the same day in another order goes by this.
int progress(ReferralState state);

// Who makes a step by the table.
ReferralSide side_of(ReferralStep step);

// What a state is called elsewhere.
struct ReferralNames {
  TaskStatus task;                           // FHIR Task.status
  RequestStatus request;                     // FHIR ServiceRequest.status
  std::string_view business;                 // BSeR Task.businessStatus: "5.1.1"; empty where it has none
  std::optional<ReferralAnswer> answer;      // Volven 9148
  std::optional<WaitEnd> wait_end;           // Volven 8445
  std::optional<Postponement> postponement;  // Volven 8446, where the state itself says it
};
const ReferralNames& names_of(ReferralState state);

}  // namespace varde
