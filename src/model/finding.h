// What Varde answers: findings, obligations, responsibilities and notices. Numbers and names only; texts are
// rendered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"
#include "model/codes_flow.g.h"

namespace varde {

// Something a rule has to say about a fact or an act.
struct Finding {
  std::string rule;  // "IP-20"
  std::string text;  // which of the rule's texts
  Level level = Level::Advise;
  std::string subject;  // "plan", "activity:a1", "consent:<id>": with the rule the key of a confirmation
  std::optional<Uuid> owner;
  std::optional<CivilDate> due;
  bool operator==(const Finding&) const = default;
};

// Something that somebody must see to. Rows are derived from events and never from the clock; open and
// overdue are computed by whoever knows what time it is.
struct Obligation {
  // hash of case, rule, root cause and slot: survives a change of owner, pack and profile. A duty that
  // changes hands on a known day is two rows of one id: the first closes where the second opens.
  Uuid id{};
  std::string rule;
  std::string text;
  std::string subject;
  Uuid owner{};                 // the service that must act
  std::optional<Uuid> towards;  // for whom, when another service waits for it
  Instant opens;
  std::optional<Instant> due;          // must have been done before this instant
  std::optional<Instant> closes;       // when it was fulfilled, fell away, or passed to another
  std::optional<CivilDate> confirmed;  // the day on which somebody last said that it still stands
  std::optional<CivilDate> snoozed;    // somebody put it off until this day, when it opens
  bool operator==(const Obligation&) const = default;
};

// Who holds what, in an interval.
struct Responsibility {
  ResponsibilityRole role = ResponsibilityRole::DutyBearer;
  Uuid service{};
  std::optional<std::string> name;
  Instant from;
  std::optional<Instant> to;
  bool operator==(const Responsibility&) const = default;
};

// Something that somebody is to be told of an event: minimal, and only while it may be told, which is asked
// anew whenever it is read or sent. It stands until it is acknowledged.
struct OutboxRow {
  Uuid id{};  // hash of case, rule, event and receiver: the same fact is never told twice
  std::string rule;
  std::string text;
  Uuid event{};
  Uuid teller{};                  // the service that tells it
  std::optional<Uuid> recipient;  // absent when it is no service
  Instant opens;
  std::optional<Instant> due;
  std::optional<DeliveryStatus> status;  // not sent when absent
  bool operator==(const OutboxRow&) const = default;
};

// A new row of the outbox that may be told now.
struct Notice {
  Uuid id{};  // the row's
  std::string rule;
  std::string text;
  std::optional<Uuid> recipient;
  std::string permits;        // the rule that lets it be told
  std::optional<Uuid> basis;  // the consent
  bool operator==(const Notice&) const = default;
};

// A stay (opphold), for lists over many persons.
struct StayRow {
  Uuid stay{};
  StayKind kind = StayKind::Institution;
  Instant from;
  std::optional<Instant> expected;  // to leave
  std::optional<Instant> ended;
  bool operator==(const StayRow&) const = default;
};

// A referral that was sent (henvisning), for lists over many persons.
struct ReferralRow {
  Uuid referral{};
  ReferralState state = ReferralState::Requested;
  std::optional<Uuid> sender, recipient;  // services
  Instant sent;
  std::optional<Instant> received, answered;
  std::optional<Instant> declined, forwarded;  // the first time, whatever came of it since
  std::optional<Instant> answer_by;  // must have been answered before this instant
  bool operator==(const ReferralRow&) const = default;
};

// What a fact or a command came to. Stored with it, without texts: outcome-entry/1.
struct OutcomeEntry {
  Digest command_digest{};
  std::vector<Uuid> events;
  std::vector<Finding> findings;
  std::vector<Obligation> opened;
  std::vector<Obligation> closed;
  std::vector<Notice> notices;
  bool operator==(const OutcomeEntry&) const = default;
};

// The index rows of one case, whole: they replace what was there.
struct IndexRows {
  std::vector<Obligation> obligations;  // those that have not closed
  std::vector<Responsibility> responsibilities;
  std::vector<OutboxRow> outbox;  // those that nobody has acknowledged
  std::vector<StayRow> stays;
  std::vector<ReferralRow> referrals;
  bool operator==(const IndexRows&) const = default;
};

}  // namespace varde
