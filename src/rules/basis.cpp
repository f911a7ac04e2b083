#include "rules/basis.h"

#include <algorithm>
#include <set>

#include "base/age.h"
#include "base/calendar.h"

namespace varde {
namespace {

const LocalLimit* local_limit(const Profile* profile, std::string_view parameter) {
  if (!profile) return nullptr;
  const auto it = std::find_if(profile->limits.begin(), profile->limits.end(),
                               [&](const LocalLimit& limit) { return limit.parameter == parameter; });
  return it == profile->limits.end() ? nullptr : &*it;
}

CivilDate moved(CivilDate from, const Parameter& row, std::int64_t amount, Saturday saturday) {
  const int n = static_cast<int>(amount);
  switch (row.unit) {
    case Unit::Hour:
    case Unit::Count:
      return from;
    case Unit::Day:
      return row.calendar == DayCalendar::Working && n >= 0 ? plus_working_days(from, n, saturday)
                                                            : plus_days(from, n);
    case Unit::Week:
      return plus_days(from, std::int64_t{7} * n);
    case Unit::Month:
      return plus_months(from, n);
    case Unit::Year:
      return plus_years(from, n);
  }
  return from;
}

// A chain of successors is followed no further than this: longer ones go round.
constexpr int kLongestChain = 16;

// The days on which a holder can change: where a service of the chain begins, and the day after its last.
void gather_changes(const Profile& profile, const Uuid& id, std::set<Uuid>& seen, std::set<CivilDate>& days) {
  const Service* service = find_service(profile, id);
  if (!service || !seen.insert(id).second) return;
  if (service->from) days.insert(*service->from);
  if (service->to && *service->to < kLastDate) days.insert(plus_days(*service->to, 1));
  for (const Successor& next : service->successors) gather_changes(profile, next.service, seen, days);
}

}  // namespace

Uuid Basis::holder(const Uuid& service, std::optional<Need> need, CivilDate on) const {
  if (!profile) return service;
  Uuid at = service;
  for (int step = 0; step < kLongestChain; ++step) {
    const Service* known = find_service(*profile, at);
    if (known && holds_on(known->from, known->to, on)) {
      // Nobody lays a duty on those who help as volunteers.
      if (known->kind == ServiceKind::Voluntary) break;
      return at;
    }
    // Only one that has ended is taken over; one that has not begun leaves nothing.
    const bool ended = known && known->to && *known->to < on;
    const Successor* next = ended ? successor_for(*known, need) : nullptr;
    if (!next) break;
    at = next->service;
  }
  return service == profile->coordinating_unit ? service : holder(profile->coordinating_unit, need, on);
}

std::vector<Basis::Holder> Basis::holders(const Uuid& service, std::optional<Need> need) const {
  std::set<CivilDate> days = {kFirstDate};
  std::set<Uuid> seen;
  if (profile) {
    gather_changes(*profile, service, seen, days);
    gather_changes(*profile, profile->coordinating_unit, seen, days);
  }
  std::vector<Holder> held;
  for (const CivilDate day : days) {
    const Uuid now = holder(service, need, day);
    if (held.empty() || held.back().service != now) held.push_back({now, day});
  }
  return held;
}

Level Basis::level(std::string_view rule) const {
  const Rule* national = find_rule(pack, rule);
  Level level = national ? national->level : Level::Advise;
  if (profile) {
    for (const LevelChoice& choice : profile->levels) {
      if (choice.rule == rule) level = std::max(level, choice.level);
    }
  }
  return level;
}

std::optional<std::int64_t> Basis::amount(std::string_view parameter, CivilDate on) const {
  const Parameter* row = find_parameter(pack, parameter, on);
  if (!row) return std::nullopt;
  const LocalLimit* local = local_limit(profile, parameter);
  if (!local) return row->amount;
  switch (row->local) {
    case LocalChoice::Free:
      return local->amount;
    case LocalChoice::Shorter:
      return std::min(local->amount, row->amount);
    case LocalChoice::Fixed:
      return row->amount;
  }
  return row->amount;
}

std::optional<CivilDate> Basis::days_after(std::string_view parameter, CivilDate from, int sign) const {
  const Parameter* row = find_parameter(pack, parameter, from);
  const std::optional<std::int64_t> number = amount(parameter, from);
  if (!row || !number) return std::nullopt;
  const bool works = amount("working_day.saturday", from).value_or(0) != 0;
  return moved(from, *row, sign * *number, works ? Saturday::Works : Saturday::Free);
}

std::optional<Instant> Basis::deadline(std::string_view parameter, Moment from) const {
  const Parameter* row = find_parameter(pack, parameter, from.day());
  if (!row) return std::nullopt;
  if (row->unit == Unit::Hour) {
    constexpr std::int64_t kHour = std::int64_t{3600} * 1000000;
    return Instant{from.earliest().us + *amount(parameter, from.day()) * kHour};
  }
  const bool latest = amount("deadline.date_only.latest", from.day()).value_or(0) != 0;
  const std::optional<CivilDate> day = days_after(parameter, latest ? oslo_day(from.latest()) : from.day());
  return oslo_midnight(plus_days(*day, 1));
}

Uuid event_id(const Uuid& controller, const Uuid& stream, const Uuid& command, EventKind kind, int ordinal) {
  Sha256 hash;
  hash.add("varde-event-1").add_part(ByteView(controller.data, 16)).add_part(ByteView(stream.data, 16));
  hash.add_part(ByteView(command.data, 16)).add_part(code(kind)).add_u64(static_cast<std::uint64_t>(ordinal));
  return uuid_from(hash.digest());
}

}  // namespace varde
