// What goes out of a case: of each event that somebody else is to hear of, whom, what, on whose behalf, and
// by which standard. Derived from the events; whether it has come, and may be told, rules/outbox.h says.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/answer.h"
#include "model/case_state.h"
#include "model/finding.h"
#include "rules/basis.h"
#include "rules/disclosure_law.h"

namespace varde {

struct Outgoing {
  OutboxRow row;
  Uuid key{};                   // what the row is named after: the event, or a consent that was taken back
  DisclosureQuestion question;  // whether it may be told: by whom, to whom, and all that they could use of it
  CategoryMask least = 0;       // without these nothing is told
  bool of_the_plan = false;     // the person's consent to the plan lets those who take part in it hear
  bool takes_back = false;      // nothing new: what was told no longer holds
  Uuid thread{};                // what it is about at both ends
  MessageStandard standard = MessageStandard::None;
  std::shared_ptr<const EventBody> says;  // what the receiver is told; null: the event itself
  // The sequence of an event which shows that the receiver has heard, on another way.
  std::optional<std::int64_t> heard;
};

// The name of a row: the same fact is told to nobody twice. What is told anew as it was corrected has a name
// of its own.
Uuid outbox_id(const Uuid& stream, std::string_view rule, const Uuid& event, const Uuid& recipient,
               int revision = 1);
// By which a receiver is known in that name: the service, or a hash of what else is stated.
Uuid receiver_key(const Party& to);

// The name of the row that tells a referrer of a step, as it was first told (RF-04).
Uuid step_row_id(const Uuid& stream, const Uuid& event, const Party& to);
// The name of the row that tells a receiver that a consent was taken back (CN-06).
Uuid withdrawal_row_id(const Uuid& stream, const Uuid& consent, const Party& to);

// The message that two kinds of services send one another; none where one of them takes no messages.
MessageStandard standard_between(std::optional<PartyKind> from, std::optional<PartyKind> to,
                                 MessageStandard standard);

// IP-25 and the steps of referrals, as the fold `whole` of `events` has them: also what has been told since.
std::vector<Outgoing> outgoing(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                               const Uuid& stream);

// CN-06: that a consent was taken back, as the event that did so tells it. `told` is somebody who was told
// under it.
Outgoing withdrawal_of(const GivenConsent& given, const Event& withdrawal, const DisclosureQuestion& told,
                       const Basis& basis, const Uuid& stream);

}  // namespace varde
