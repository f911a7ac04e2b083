// What one body tells another of one event. It is asserted by its sender, and no fact of the receiver's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/crypto.h"
#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"
#include "model/codes_flow.g.h"
#include "model/consent.h"

namespace varde {

struct EventBody;

struct EnvelopeSender {
  Uuid controller{};
  Uuid service{};
  std::string name;
  bool operator==(const EnvelopeSender&) const = default;
};

// envelope/1. The host signs its octets; no event holds the signature.
struct Envelope {
  EnvelopeSender sender;
  Party recipient;
  Uuid thread{};              // what it is about at both ends: a referral, an appointment, a stay
  Uuid event{};               // the sender's
  std::int32_t revision = 1;  // one more for each correction of that event
  std::optional<Uuid> answers;
  Instant sent;
  std::string rule;  // that lets it be told, or bids it
  std::optional<Uuid> consent;
  std::vector<Category> categories;
  Moment occurred;                           // by the sender
  std::shared_ptr<const EventBody> content;  // never null
  std::string ext;
};
bool operator==(const Envelope& a, const Envelope& b);

// envelope.receive, envelope.received
struct EnvelopeReceived {
  Envelope envelope;
  bool verified = false;      // the signature stands
  std::optional<Digest> key;  // of the key that it was signed with
  bool operator==(const EnvelopeReceived&) const = default;
};

// delivery.change, delivery.changed: how far something that is told has come
struct DeliveryChanged {
  Uuid item{};  // the row of the outbox
  DeliveryStatus status = DeliveryStatus::Sent;
  std::optional<DeliveryWay> way;
  std::optional<MessageStandard> standard;
  std::optional<std::string> by;  // who acknowledged by hand
  std::optional<std::string> reason;
  bool operator==(const DeliveryChanged&) const = default;
};

}  // namespace varde
