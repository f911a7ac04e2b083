// What a message of others tells, as the host's message layer fills it in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes_flow.g.h"
#include "model/consent.h"

namespace varde {

struct MessageSender {
  std::optional<Uuid> service;
  std::string name;
  std::optional<std::int32_t> her_id;
  bool operator==(const MessageSender&) const = default;
};

// message/1. Which members count is said by its type.
struct Message {
  std::string id;  // as its sender gave it
  MessageType type = MessageType::Admitted;
  Uuid stream{};  // the case: who it is about is found out by the host
  MessageSender sender;
  Moment occurred;
  std::optional<Instant> sent;
  std::optional<Uuid> stay;
  std::optional<StayKind> stay_kind;
  std::optional<CivilDate> expected;
  std::optional<bool> housing_lacking;
  std::optional<DischargeKind> how;
  std::optional<Uuid> referral;
  std::optional<ReferralAnswer> answer;
  std::optional<CivilDate> treat_by;
  std::optional<Party> forwarded_to;
  std::optional<std::string> advice;
  std::optional<Uuid> appointment;
  std::optional<Moment> at;
  std::optional<std::string> place;
  std::optional<AppointmentMode> mode;
  std::optional<CancelledBy> cancelled_by;
  std::optional<Postponement> postponement;
  std::optional<std::string> municipality;
  std::optional<std::string> text;
  bool operator==(const Message&) const = default;
};

}  // namespace varde
