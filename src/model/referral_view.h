// referral-view/1: one referral, as it stands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/answer.h"
#include "model/referral.h"
#include "model/route.h"

namespace varde {

struct ReferralLine {
  Uuid event{};
  ReferralStep step = ReferralStep::Draft;
  ReferralState state = ReferralState::Draft;  // after it
  Moment when;
  Claim claim = Claim::Own;
  std::optional<std::string> by;  // who says so
  bool in_table = true;
  std::string text;
};

struct ReferralView {
  Uuid stream{};
  Instant at;
  Uuid referral{};
  ReferralState state = ReferralState::Draft;
  std::optional<Moment> since;
  TaskStatus task_status = TaskStatus::Draft;
  RequestStatus request_status = RequestStatus::Draft;
  std::optional<std::string> business_status;  // of BSeR
  std::optional<ReferralAnswer> answer;
  Claim claim = Claim::Own;
  bool lapsed = false;  // frist utløpt, and nobody has decided about it
  std::optional<Referral> content;
  ReferralDates dates;
  std::optional<ServiceName> sender, recipient;
  std::optional<Uuid> parent;
  std::vector<Uuid> children;
  std::vector<ReferralLine> steps;
  std::vector<CommandKind> allowed;
  std::vector<ObligationText> obligations;
  std::string text;
};

}  // namespace varde
