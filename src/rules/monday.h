// Monday's list (mandagslista): who is away, who comes home, and what they lack, of one case. Never sees the
// clock.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/case_state.h"
#include "rules/basis.h"

namespace varde {

// Whom the person can turn to: a coordinator, else the named contact point.
struct NamedContact {
  Uuid service{};
  std::optional<std::string> name;
};

struct OnMonday {
  std::vector<MondayReason> reasons;  // in the order of the codes
  StayKind kind = StayKind::Institution;
  std::optional<Party> place;  // nothing when nobody told of the admission
  Moment since;
  std::optional<CivilDate> home;  // when the person came home, else is expected to
  bool ended = false, ready = false;
  Claim claim = Claim::Own;
  std::optional<NamedContact> contact;
  std::optional<Moment> appointment;  // the first that they come home to, or that lies ahead once home
};

// Of `state`, the fold of `events` at `at`. Nothing for somebody who is not away and has been home for longer
// than the parameter monday.recent, and for the dead.
std::optional<OnMonday> on_monday(std::span<const Event> events, const CaseState& state, const Basis& basis,
                                  Instant at);

// May a service see the case in a list of those who come home? The coordinating unit may; another service
// when it holds a responsibility, owns an open duty, takes part in the plan, or has an end of a referral that
// is open.
bool sees_on_monday(const CaseState& state, const Basis& basis, const Uuid& stream, const Uuid& service,
                    Instant at);

}  // namespace varde
