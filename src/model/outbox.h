// What others are to be told: outbox/1, and letter/1 for those without a system.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"
#include "model/codes_flow.g.h"
#include "model/consent.h"

namespace varde {

struct OutboxLine {
  Uuid id{};  // what delivery.change names
  Uuid stream{};
  std::string rule;
  std::optional<Uuid> event, thread;
  Party recipient;
  std::string to_name;
  MessageStandard standard = MessageStandard::None;
  std::vector<Category> categories;
  std::string basis;
  std::optional<Uuid> consent;
  std::optional<Instant> due;
  std::optional<DeliveryStatus> status;  // not sent when absent
  std::string text;
};
struct Outbox {
  Instant at;
  std::vector<OutboxLine> lines;
  std::optional<std::string> after;
};

struct Letter {
  Uuid stream{};
  Uuid item{};
  DeliveryWay way = DeliveryWay::Letter;
  Language language = Language::Bokmal;
  std::string to, title, text, html, acknowledge;
};

}  // namespace varde
