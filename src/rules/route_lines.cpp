#include "rules/route_lines.h"

#include <cstdint>
#include <set>
#include <tuple>

namespace varde {
namespace {

// Beyond these, whether lines leave a gap is not worked out: one line more says who holds it then.
constexpr std::size_t kUnknownsTried = 8;
constexpr std::size_t kLinesTried = 64;
// No older than a record can say.
constexpr std::int32_t kOldest = 130;

// Does a line hold for this age and these of the circumstances that are not known?
bool holds(const RoutedLine& line, std::int32_t age, const std::vector<Circumstance>& held) {
  const auto is_held = [&](Circumstance c) { return contains(held, c); };
  return (!line.age_from || *line.age_from <= age) && (!line.age_to || age <= *line.age_to) &&
         std::all_of(line.line.depends_on.begin(), line.line.depends_on.end(), is_held) &&
         std::none_of(line.line.depends_on_not.begin(), line.line.depends_on_not.end(), is_held);
}

bool same(const RoutedLine& a, const RoutedLine& b) {
  const auto members = [](const RoutedLine& l) {
    return std::tie(l.line.need, l.line.owner, l.line.partners, l.line.evidence, l.line.row, l.line.because,
                    l.line.depends_on, l.line.depends_on_not, l.line.legal_basis, l.line.source,
                    l.line.proposed, l.age_from, l.age_to, l.otherwise, l.instead);
  };
  return members(a) == members(b);
}

}  // namespace

bool stands_in(const RoutedLine& line) { return line.line.because == "fallback" && !line.instead; }
bool certain(const RoutedLine& line) {
  return line.line.depends_on.empty() && line.line.depends_on_not.empty() && !line.age_from && !line.age_to &&
         !line.otherwise && !line.line.proposed;
}

void say_once(Lines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto said = [&](const RoutedLine& later) { return same(lines[i], later); };
    const auto rest = lines.begin() + static_cast<std::ptrdiff_t>(i) + 1;
    lines.erase(std::remove_if(rest, lines.end(), said), lines.end());
  }
  // Whatever turns out, it is they.
  const RouteLine* one = nullptr;
  for (const RoutedLine& line : lines) {
    if (line.otherwise) one = &line.line;
  }
  const auto other = [&](const RoutedLine& line) {
    return !line.line.proposed && (line.line.owner != one->owner || line.line.partners != one->partners ||
                                   line.line.legal_basis != one->legal_basis);
  };
  if (!one || std::any_of(lines.begin(), lines.end(), other)) return;
  std::erase_if(lines, [](const RoutedLine& line) { return !line.otherwise && !line.line.proposed; });
  for (RoutedLine& line : lines) line.otherwise = false;
}

bool has_adopted(const Lines& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const RoutedLine& line) { return !line.line.proposed; });
}

bool leave_no_gap(const Lines& lines) {
  std::vector<Circumstance> unknown;
  std::set<std::int32_t> ages{0};
  Lines adopted;
  for (const RoutedLine& line : lines) {
    if (line.line.proposed) continue;
    if (certain(line)) return true;
    adopted.push_back(line);
    for (const auto* list : {&line.line.depends_on, &line.line.depends_on_not}) {
      for (Circumstance c : *list) {
        if (!contains(unknown, c)) unknown.push_back(c);
      }
    }
    if (line.age_from) ages.insert(*line.age_from);
    if (line.age_to && *line.age_to < kOldest) ages.insert(*line.age_to + 1);
  }
  if (adopted.empty() || adopted.size() > kLinesTried || unknown.size() > kUnknownsTried) return false;
  for (std::uint32_t set = 0; set < 1u << unknown.size(); ++set) {
    std::vector<Circumstance> held;
    for (std::size_t i = 0; i < unknown.size(); ++i) {
      if (set >> i & 1u) held.push_back(unknown[i]);
    }
    for (std::int32_t age : ages) {
      const auto fits = [&](const RoutedLine& line) { return holds(line, age, held); };
      if (std::none_of(adopted.begin(), adopted.end(), fits)) return false;
    }
  }
  return true;
}

void order(Lines& lines) {
  const bool answered = std::any_of(lines.begin(), lines.end(),
                                    [](const RoutedLine& l) { return certain(l) && !stands_in(l); });
  if (answered) {
    std::erase_if(lines, [](const RoutedLine& line) { return stands_in(line) && !line.line.proposed; });
  }
  std::stable_sort(lines.begin(), lines.end(), [](const RoutedLine& a, const RoutedLine& b) {
    const auto rank = [](const RoutedLine& l) { return l.line.proposed ? 2 : certain(l) ? 0 : 1; };
    return rank(a) < rank(b);
  });
}

}  // namespace varde
