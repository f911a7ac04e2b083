// What a decision rests on, besides the case: the rule pack, the municipality's profile, and the call.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/identity.h"
#include "base/time.h"
#include "model/case_state.h"
#include "model/finding.h"
#include "model/ledger.h"
#include "model/profile.h"
#include "model/rule_pack.h"

namespace varde {

// The first instant after a day.
inline Instant end_of(CivilDate day) { return oslo_midnight(plus_days(day, 1)); }

// Raised when the meaning of a rule's code changes; every row names the revision it was decided under.
inline constexpr std::int32_t kRulesRevision = 1;

struct Basis {
  const RulePack& pack;
  const Profile* profile = nullptr;  // null before one is loaded
  Uuid controller{};                 // bears the duty when there is no profile
  std::int64_t organisation = 0;     // sequence of the organisation's stream

  // The coordinating unit (koordinerende enhet), which holds what nobody else does; the controller before
  // there is one.
  Uuid coordinating_unit() const { return profile ? profile->coordinating_unit : controller; }
  // Who holds the duties of a service on a day: the service itself while it runs; whoever the profile says
  // takes over for that need when it does not; else the coordinating unit.
  Uuid holder(const Uuid& service, std::optional<Need> need, CivilDate on) const;
  // The same day by day: each holder with the first day on which it is the one, from kFirstDate on.
  struct Holder {
    Uuid service{};
    CivilDate from;
  };
  std::vector<Holder> holders(const Uuid& service, std::optional<Need> need) const;
  // The level of a rule here: the national floor, or higher where the profile says so.
  Level level(std::string_view rule) const;
  // The number of a parameter as it holds on a day: the profile's own where that is allowed, else the pack's.
  // Nothing when the pack has no such row.
  std::optional<std::int64_t> amount(std::string_view parameter, CivilDate on) const;
  // The instant by which something must be done that fell due to be done at `from`: the end of the last day.
  std::optional<Instant> deadline(std::string_view parameter, Moment from) const;
  // The date that far after (or, with a negative sign, before) a date.
  std::optional<CivilDate> days_after(std::string_view parameter, CivilDate from, int sign = 1) const;
};

// Who calls, when, and under which name. Ids are derived, so that the same call gives the same octets.
struct Call {
  Instant now;
  Uuid controller{};
  Uuid stream{};  // the case
  Uuid command{};
  std::int64_t sequence = 0;  // the last of the stream, as this is decided
  bool reported = true;
  Uuid unit{};  // the service on whose behalf it is made
  TestNumbers test_numbers = TestNumbers::Refused;
};

// hash(tag, controller, case, command, kind, ordinal) as UUIDv8.
Uuid event_id(const Uuid& controller, const Uuid& stream, const Uuid& command, EventKind kind, int ordinal);

}  // namespace varde
