// The rows of the division of responsibility together: for every need, age and day somebody, and only one.
#include <array>
#include <bitset>
#include <set>

#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

constexpr const char* kList = "responsibilities";
constexpr int kOldest = 130;
constexpr int kAdult = 18;
using Ages = std::bitset<kOldest + 1>;

struct Numbered {
  std::size_t index;
  const ResponsibilityRow* row;
};

Ages ages(const ResponsibilityRow& row) {
  Ages out;
  const int last = std::min(row.age_to.value_or(kOldest), kOldest);
  for (int age = std::max(row.age_from.value_or(0), 0); age <= last; ++age) {
    out.set(static_cast<std::size_t>(age));
  }
  return out;
}

// The rows that answer for a need of those who live there, whatever else holds for them.
std::vector<Numbered> general(const Desk& desk, Need need, const std::string& municipality) {
  std::vector<Numbered> out;
  for (std::size_t i = 0; i < desk.profile.responsibilities.size(); ++i) {
    const ResponsibilityRow& row = desk.profile.responsibilities[i];
    if (row.leads || row.proposed || !row.when.empty() || !holds(row.needs, need)) continue;
    if (row.municipality.value_or(desk.profile.municipality) == municipality) out.push_back({i, &row});
  }
  return out;
}

Ages covered(const std::vector<Numbered>& rows, CivilDate on) {
  Ages out;
  for (const Numbered& one : rows) {
    if (holds_on(one.row->from, one.row->to, on)) out |= ages(*one.row);
  }
  return out;
}

// Somebody on both sides of an age, and nobody at it. `whole`: all ages are to be covered.
void age_gaps(Desk& desk, const std::vector<Numbered>& rows, bool whole) {
  const Ages all = covered(rows, desk.on);
  if (all.none()) return;
  for (const Numbered& one : rows) {
    if (!holds_on(one.row->from, one.row->to, desk.on)) continue;
    const int last = one.row->age_to.value_or(kOldest);
    const int first = one.row->age_from.value_or(0);
    if (last < first) continue;
    const auto none_at = [&](int age) { return !all.test(static_cast<std::size_t>(age)); };
    const Ages above = last < kOldest ? all >> static_cast<std::size_t>(last + 1) : Ages();
    const bool open_above = last + 1 < kAdult || last >= kAdult;  // of adults nobody: told as a missing row
    if (last < kOldest && none_at(last + 1) && (above.any() || (whole && open_above))) {
      desk.add("R-127", "age-gap", pointer(kList, one.index, "age_to"));
    }
    const bool lowest = first > 0 && first != kAdult && (all << static_cast<std::size_t>(131 - first)).none();
    if (whole && lowest) desk.add("R-127", "age-open-below", pointer(kList, one.index, "age_from"));
  }
}

// A row ends, and those whom it was for are left without.
void date_gaps(Desk& desk, const std::vector<Numbered>& rows) {
  for (const Numbered& one : rows) {
    if (!one.row->to) continue;
    const CivilDate day = std::max(plus_days(*one.row->to, 1), desk.on);
    if ((ages(*one.row) & ~covered(rows, day)).none()) continue;
    const bool later = std::any_of(rows.begin(), rows.end(), [&](const Numbered& other) {
      return other.row->from && *other.row->from > day && (ages(*other.row) & ages(*one.row)).any();
    });
    desk.add("R-129", later ? "date-gap" : "ends-open", pointer(kList, one.index, "to"), day);
  }
}

bool contains(const std::vector<Circumstance>& all, const std::vector<Circumstance>& some) {
  return std::all_of(some.begin(), some.end(), [&](Circumstance c) { return holds(all, c); });
}
bool exclude(const ResponsibilityRow& a, const ResponsibilityRow& b) {
  return std::any_of(a.when.begin(), a.when.end(), [&](Circumstance c) { return holds(b.unless, c); });
}

// Two rows that say different things of the same person on the same day: whenever one holds, the other does.
// Whether conditions that differ can come together, nobody knows before they do.
bool collide(const Desk& desk, const ResponsibilityRow& a, const ResponsibilityRow& b) {
  if (a.leads != b.leads || a.proposed != b.proposed || a.owner == b.owner || !a.owner || !b.owner)
    return false;
  if (desk.over(a.to) || desk.over(b.to) || !meet(a.from, a.to, b.from, b.to)) return false;
  const std::string& own = desk.profile.municipality;
  if (a.municipality.value_or(own) != b.municipality.value_or(own)) return false;
  if ((ages(a) & ages(b)).none() || exclude(a, b) || exclude(b, a)) return false;
  if (!contains(a.when, b.when) && !contains(b.when, a.when)) return false;
  if (a.leads) {
    return std::set<Need>(a.needs.begin(), a.needs.end()) == std::set<Need>(b.needs.begin(), b.needs.end());
  }
  return std::any_of(a.needs.begin(), a.needs.end(), [&](Need need) { return holds(b.needs, need); });
}

void overlaps(Desk& desk) {
  const std::vector<ResponsibilityRow>& all = desk.profile.responsibilities;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (earlier(all, i, [&](const auto& a, const auto& b) { return collide(desk, a, b); })) {
      desk.add("R-129", all[i].leads ? "two-leads" : "rows-collide", pointer(kList, i, "owner"));
    }
  }
}

// What every municipality must have somebody for.
struct Core {
  Need need;
  int first, last;
  const char* key;
};
constexpr Core kCore[] = {
    {Need::SubstanceUse, 0, kAdult - 1, "missing-substance-young"},
    {Need::SubstanceUse, kAdult, kOldest, "missing-substance-adult"},
    {Need::MentalHealth, 0, kAdult - 1, "missing-mental-young"},
    {Need::MentalHealth, kAdult, kOldest, "missing-mental-adult"},
    {Need::Aftercare, 0, kOldest, "missing-aftercare"},
    {Need::AcuteHelp, 0, kOldest, "missing-acute"},
    {Need::ChildConcern, 0, kOldest, "missing-child-concern"},
};

void missing(Desk& desk) {
  for (const Core& core : kCore) {
    const Ages all = covered(general(desk, core.need, desk.profile.municipality), desk.on);
    bool some = false;
    for (int age = core.first; age <= core.last; ++age)
      some = some || all.test(static_cast<std::size_t>(age));
    if (!some) desk.add("R-129", core.key, "/responsibilities/-");
  }
}

}  // namespace

void coverage(Desk& desk) {
  // To begin, a number and a coordinating unit are enough: one word of it, not seven.
  if (desk.profile.responsibilities.empty()) return desk.add("R-129", "no-rows", "/responsibilities");
  overlaps(desk);
  std::set<std::pair<Need, std::string>> asked;
  for (const ResponsibilityRow& row : desk.profile.responsibilities) {
    for (const Need need : row.needs)
      asked.insert({need, row.municipality.value_or(desk.profile.municipality)});
  }
  for (const auto& [need, municipality] : asked) {
    const std::vector<Numbered> rows = general(desk, need, municipality);
    const bool core = need == Need::SubstanceUse || need == Need::MentalHealth;
    age_gaps(desk, rows, core && municipality == desk.profile.municipality);
    date_gaps(desk, rows);
  }
  missing(desk);
}

}  // namespace varde::lint
