// What Varde answers: findings, obligations, responsibilities and notices. Numbers and names only; texts are
// rendered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

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
  std::optional<Instant> due;     // must have been done before this instant
  std::optional<Instant> closes;  // when it was fulfilled, fell away, or passed to another
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

// Something that another service is to be told: minimal, and only with a basis.
struct Notice {
  Uuid id{};  // hash of case, rule and event: the same fact is never told twice
  std::string rule;
  std::string text;
  Uuid recipient{};
  Uuid basis{};  // the consent that permits it
  bool operator==(const Notice&) const = default;
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
  std::vector<Notice> outbox;
  bool operator==(const IndexRows&) const = default;
};

}  // namespace varde
