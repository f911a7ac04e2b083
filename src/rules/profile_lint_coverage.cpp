// The rows of the division of responsibility together: for every need, age and day somebody, and only one.
#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <set>

#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

constexpr const char* kList = "responsibilities";
constexpr int kOldest = 130;
using Ages = std::bitset<kOldest + 1>;

// The age of majority, within what is covered.
int adult_from(const Desk& desk) {
  const Parameter* row = find_parameter(desk.pack, "age.adult", desk.on);
  return row ? static_cast<int>(std::clamp<std::int64_t>(row->amount, 1, kOldest)) : kOldest;
}

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
using Answering = std::map<std::pair<Need, std::string>, std::vector<Numbered>>;

Answering answering(const Desk& desk) {
  Answering out;
  for (std::size_t i = 0; i < desk.profile.responsibilities.size(); ++i) {
    const ResponsibilityRow& row = desk.profile.responsibilities[i];
    if (row.leads || row.proposed || !row.when.empty()) continue;
    for (const Need need : row.needs) {
      std::vector<Numbered>& rows = out[{need, row.municipality.value_or(desk.profile.municipality)}];
      if (rows.empty() || rows.back().index != i) rows.push_back({i, &row});
    }
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
  const int adult = adult_from(desk);
  for (const Numbered& one : rows) {
    if (!holds_on(one.row->from, one.row->to, desk.on)) continue;
    const int last = one.row->age_to.value_or(kOldest);
    const int first = one.row->age_from.value_or(0);
    if (last < first) continue;
    const auto none_at = [&](int age) { return !all.test(static_cast<std::size_t>(age)); };
    const Ages above = last < kOldest ? all >> static_cast<std::size_t>(last + 1) : Ages();
    const bool open_above = last + 1 < adult || last >= adult;  // of adults nobody: told as a missing row
    if (last < kOldest && none_at(last + 1) && (above.any() || (whole && open_above))) {
      desk.add("R-127", "age-gap", pointer(kList, one.index, "age_to"));
    }
    const bool lowest = first > 0 && first != adult && (all << static_cast<std::size_t>(131 - first)).none();
    if (whole && lowest) desk.add("R-127", "age-open-below", pointer(kList, one.index, "age_from"));
  }
}

// Whom the rows cover, on one day after another: each row is taken in once and out once, so that many days
// cost no more than many rows.
class Sweep {
 public:
  explicit Sweep(const std::vector<Numbered>& rows) {
    for (const Numbered& one : rows) {
      if (turned(one.row->from, one.row->to)) continue;
      const Ages of = ages(*one.row);
      turns_.push_back({one.row->from.value_or(kFirstDate), of, 1});
      if (one.row->to) turns_.push_back({plus_days(*one.row->to, 1), of, -1});
    }
    std::sort(turns_.begin(), turns_.end(), [](const Turn& a, const Turn& b) { return a.on < b.on; });
  }

  // No day before that of the last call.
  const Ages& covered(CivilDate on) {
    for (; next_ < turns_.size() && turns_[next_].on <= on; ++next_) {
      for (std::size_t age = 0; age < rows_.size(); ++age) {
        if (turns_[next_].of.test(age)) rows_[age] += turns_[next_].by;
        covered_.set(age, rows_[age] > 0);
      }
    }
    return covered_;
  }

 private:
  struct Turn {
    CivilDate on;
    Ages of;
    int by;
  };
  std::vector<Turn> turns_;
  std::size_t next_ = 0;
  std::array<int, kOldest + 1> rows_{};  // that cover an age
  Ages covered_;
};

// The last day on which a row for an age begins.
std::array<CivilDate, kOldest + 1> last_begun(const std::vector<Numbered>& rows) {
  std::array<CivilDate, kOldest + 1> out;
  out.fill(kFirstDate);
  for (const Numbered& one : rows) {
    const Ages of = ages(*one.row);
    for (std::size_t age = 0; age < out.size(); ++age) {
      if (one.row->from && of.test(age)) out[age] = std::max(out[age], *one.row->from);
    }
  }
  return out;
}

// A row ends, and those whom it was for are left without.
void date_gaps(Desk& desk, std::vector<Numbered> rows) {
  const auto begun = last_begun(rows);
  Sweep sweep(rows);
  std::erase_if(rows, [](const Numbered& one) { return !one.row->to; });
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Numbered& a, const Numbered& b) { return *a.row->to < *b.row->to; });
  for (const Numbered& one : rows) {
    const CivilDate day = std::max(plus_days(*one.row->to, 1), desk.on);
    const Ages of = ages(*one.row);
    if ((of & ~sweep.covered(day)).none()) continue;
    bool later = false;
    for (std::size_t age = 0; age < begun.size(); ++age) later = later || (of.test(age) && begun[age] > day);
    desk.add("R-129", later ? "date-gap" : "ends-open", pointer(kList, one.index, "to"), day);
  }
}

bool contains(const std::vector<Circumstance>& all, const std::vector<Circumstance>& some) {
  return std::all_of(some.begin(), some.end(), [&](Circumstance c) { return holds(all, c); });
}
bool share_ages(const ResponsibilityRow& a, const ResponsibilityRow& b) {
  const int first = std::max({a.age_from.value_or(0), b.age_from.value_or(0), 0});
  return first <= std::min({a.age_to.value_or(kOldest), b.age_to.value_or(kOldest), kOldest});
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
  if (!share_ages(a, b) || exclude(a, b) || exclude(b, a)) return false;
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
enum class Whom { All, Young, Adults };
struct Core {
  Need need;
  Whom whom;
  const char* key;
};
constexpr Core kCore[] = {
    {Need::SubstanceUse, Whom::Young, "missing-substance-young"},
    {Need::SubstanceUse, Whom::Adults, "missing-substance-adult"},
    {Need::MentalHealth, Whom::Young, "missing-mental-young"},
    {Need::MentalHealth, Whom::Adults, "missing-mental-adult"},
    {Need::Aftercare, Whom::All, "missing-aftercare"},
    {Need::AcuteHelp, Whom::All, "missing-acute"},
    {Need::ChildConcern, Whom::All, "missing-child-concern"},
};

void missing(Desk& desk, const Answering& answering) {
  const int adult = adult_from(desk);
  for (const Core& core : kCore) {
    const auto rows = answering.find({core.need, desk.profile.municipality});
    const Ages all = rows == answering.end() ? Ages() : covered(rows->second, desk.on);
    bool some = false;
    const int first = core.whom == Whom::Adults ? adult : 0;
    const int last = core.whom == Whom::Young ? adult - 1 : kOldest;
    for (int age = first; age <= last; ++age) some = some || all.test(static_cast<std::size_t>(age));
    if (!some) desk.add("R-129", core.key, "/responsibilities/-");
  }
}

}  // namespace

void coverage(Desk& desk) {
  // To begin, a number and a coordinating unit are enough: one word of it, not seven.
  if (desk.profile.responsibilities.empty()) return desk.add("R-129", "no-rows", "/responsibilities");
  overlaps(desk);
  const Answering all = answering(desk);
  for (const auto& [of, rows] : all) {
    const bool core = of.first == Need::SubstanceUse || of.first == Need::MentalHealth;
    age_gaps(desk, rows, core && of.second == desk.profile.municipality);
    date_gaps(desk, rows);
  }
  missing(desk, all);
}

}  // namespace varde::lint
