#include "rules/route.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "rules/route_lines.h"
#include "rules/route_match.h"

namespace varde {
namespace {

// What somebody may choose a service for: specialist care (pbrl § 2-4), besides what a catchment governs.
constexpr Need kFreelyChosen[] = {Need::SecondLineMentalHealth, Need::SecondLineSubstanceUse};
// The ordinary path, where there is no ambulatory team.
constexpr Need kInsteadOfTeam[] = {Need::MentalHealth, Need::SubstanceUse, Need::SecondLineMentalHealth,
                                   Need::SecondLineSubstanceUse};

bool names_need(const std::vector<Catchment>& rows, Need need) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const Catchment& row) { return contains(row.needs, need); });
}
bool names_need(const std::vector<ResponsibilityRow>& rows, Need need) {
  return std::any_of(rows.begin(), rows.end(), [&](const ResponsibilityRow& row) {
    return !row.leads && !row.proposed && contains(row.needs, need);
  });
}

// One question to one profile on one day.
class Router {
 public:
  Router(const Profile& profile, const NeedQuestion& question, CivilDate on)
      : profile_(profile),
        question_(question),
        asked_{profile, question, on, question.municipality.value_or(profile.municipality)} {}

  Routed run() {
    Routed out;
    out.municipality = asked_.municipality;
    std::vector<Need> needs;
    for (Need need : question_.needs) {
      if (contains(needs, need)) continue;
      needs.push_back(need);
      const Lines lines = lines_for(need);
      out.lines.insert(out.lines.end(), lines.begin(), lines.end());
    }
    judge_choice(needs);
    if (!question_.age) ask_age(out.lines);
    if (needs.size() > 1) out.lead = lead(needs, out.lines);
    if (question_.title) out.candidates = called(*question_.title);
    out.findings = std::move(findings_);
    return out;
  }

 private:
  const Uuid& unit() const { return profile_.coordinating_unit; }
  void find(const char* rule, const char* key, std::string subject) {
    Finding found{rule, key, Level::Advise, std::move(subject), unit(), std::nullopt};
    if (!contains(findings_, found)) findings_.push_back(std::move(found));
  }
  // Why a need is not answered as one would think.
  void find(const char* rule, const char* key, Need need) {
    find(rule, key, "need:" + std::string(code(need)));
    explained_ = true;
  }

  // What keeps a service from answering for a need: found, and false.
  bool can(const Service& service, Need need, std::vector<Circumstance>& unknown) {
    if (!service.capabilities.empty() && !contains(service.capabilities, need)) {
      find("R-077", "cannot", need);
      return false;
    }
    if (!meets(asked_, service.when, unknown)) {
      find("R-079", "condition-fails", need);
      return false;
    }
    if (!service.population_at_least) return true;
    if (!profile_.population) find("R-201", "population-unknown", need);
    if (profile_.population && *profile_.population < *service.population_at_least)
      find("R-201", "too-few", need);
    return profile_.population && *profile_.population >= *service.population_at_least;
  }

  RoutedLine held_by_unit(RoutedLine made) const {
    made.line.owner.service = unit();
    made.line.because = "fallback";
    std::erase_if(made.line.partners, [&](const ServiceName& one) { return one.service == unit(); });
    return made;
  }

  void say_evidence(const ResponsibilityRow& row, Need need) {
    const std::string subject = "need:" + std::string(code(need));
    if (row.evidence == Evidence::Inferred) find("R-226", "inferred", subject);
    if (row.evidence != Evidence::Unclear) return;
    find("R-130", row.age_from || row.age_to ? "unclear-age" : "unclear", subject);
  }

  // What a row that can hold says of a need.
  void answer(const ResponsibilityRow& row, Need need, const char* because, Lines& lines) {
    RoutedLine made;
    made.line.need = need;
    made.line.evidence = row.evidence;
    made.line.row = row.id;
    made.line.because = because;
    made.line.legal_basis = row.legal_basis;
    made.line.source = row.source;
    made.line.proposed = row.proposed;
    if (!question_.age) made.age_from = row.age_from;
    if (!question_.age) made.age_to = row.age_to;
    if (!meets(asked_, row.when, made.line.depends_on) ||
        !meets_none(asked_, row.unless, made.line.depends_on_not))
      return;
    if (row.proposed) find("R-131", "proposed", "need:" + std::string(code(need)));
    if (!determined(row.evidence)) {
      find("R-226", "undetermined", need);
      return;
    }
    const bool unit_owns = row.owner && *row.owner == unit();
    const Service* owner = row.owner ? standing(asked_, *row.owner, need) : nullptr;
    made.line.partners = partners(asked_, row.partners, need, owner ? owner->id : unit());
    if (owner || unit_owns) {
      made.line.owner.service = owner ? owner->id : unit();
      std::vector<Circumstance> unknown = made.line.depends_on;
      if (!owner || can(*owner, need, unknown)) {
        made.line.depends_on = std::move(unknown);
        if (!row.proposed) say_evidence(row, need);
        lines.push_back(std::move(made));
      } else if (!owner->capabilities.empty() && !contains(owner->capabilities, need)) {
        made.line.partners = partners(asked_, able(asked_, need), need, unit());
        lines.push_back(held_by_unit(std::move(made)));
      } else if (owner->population_at_least) {
        answer_instead(need, lines);
      }
      return;
    }
    const bool known = row.owner && find_service(profile_, *row.owner);
    if (!row.proposed) {
      if (!row.owner) find("R-129", "nobody-named", need);
      if (known) find("R-126", "service-ended", need);
      if (row.owner && !known) find("IP-28", "unknown-service", need);
    }
    lines.push_back(held_by_unit(std::move(made)));
  }

  // A team that is not there has the ordinary services in its place.
  void answer_instead(Need need, Lines& lines) {
    if (need != Need::AmbulatoryTeam) return;
    const std::vector<Finding> before = findings_;
    Lines found;
    for (Need ordinary : kInsteadOfTeam) {
      for (RoutedLine& line : lines_for(ordinary)) {
        const auto same = [&](const RoutedLine& l) { return l.line.owner == line.line.owner; };
        if (stands_in(line) || line.line.proposed || std::any_of(found.begin(), found.end(), same)) continue;
        line.line.need = need;
        line.line.because = "fallback";
        line.instead = true;
        found.push_back(std::move(line));
      }
    }
    // How well that path is founded is said; what it lacks is a question of its own.
    std::erase_if(findings_, [&](const Finding& f) { return f.text != "inferred" && !contains(before, f); });
    explained_ = true;
    lines.insert(lines.end(), found.begin(), found.end());
  }

  bool freely_chosen(Need need) const {
    return contains(kFreelyChosen, need) || names_need(profile_.catchments, need);
  }

  void answer_chosen(Need need, Lines& lines) {
    if (!question_.chosen || !freely_chosen(need)) return;
    const Service* chosen = find_service(profile_, *question_.chosen);
    if (!chosen) return find("IP-28", "unknown-service", need);
    if (!holds_on(chosen->from, chosen->to, asked_.on)) return find("R-126", "service-ended", need);
    RoutedLine made;
    if (!can(*chosen, need, made.line.depends_on)) return;
    made.line.need = need;
    made.line.owner.service = chosen->id;
    made.line.because = "chosen";
    for (const Catchment& row : profile_.catchments) {
      const bool governs =
          contains(row.needs, need) && open_to(asked_, as_row(row)) && determined(row.evidence);
      if (governs && row.service && *row.service != chosen->id) find("R-181", "outside-catchment", need);
    }
    lines.push_back(std::move(made));
  }

  void answer_rows(Need need, Lines& lines) {
    for (const ResponsibilityRow& row : profile_.responsibilities) {
      if (!row.leads && contains(row.needs, need) && open_to(asked_, row)) answer(row, need, "row", lines);
    }
  }
  void answer_catchments(Need need, Lines& lines) {
    for (const Catchment& from : profile_.catchments) {
      const ResponsibilityRow row = as_row(from);
      if (contains(row.needs, need) && open_to(asked_, row)) answer(row, need, "catchment", lines);
    }
  }

  Lines lines_for(Need need) {
    const bool outer = std::exchange(explained_, false);
    Lines lines;
    answer_chosen(need, lines);
    if (!leave_no_gap(lines)) answer_rows(need, lines);
    judge_owners(need, lines);
    order(lines);
    if (!leave_no_gap(lines)) {
      Lines more;
      answer_catchments(need, more);
      judge_owners(need, more);
      order(more);
      for (RoutedLine& line : more) line.otherwise = has_adopted(lines) && certain(line);
      const auto planned = [](const RoutedLine& line) { return line.line.proposed; };
      lines.insert(std::find_if(lines.begin(), lines.end(), planned), more.begin(), more.end());
    }
    close_gap(need, lines);
    say_once(lines);
    explained_ = outer;
    return lines;
  }

  // What nobody answers for, the coordinating unit holds.
  void close_gap(Need need, Lines& lines) {
    const auto last =
        std::find_if(lines.begin(), lines.end(), [](const RoutedLine& l) { return l.otherwise; });
    if (last != lines.end() || leave_no_gap(lines)) return;
    RoutedLine made;
    made.line.need = need;
    made.line.evidence = Evidence::Open;
    made.otherwise = has_adopted(lines);
    if (!made.otherwise && !explained_) {
      if (asked_.municipality != profile_.municipality)
        find("R-232", "other-municipality", need);
      else if (names_need(profile_.catchments, need))
        find("R-181", "no-catchment", need);
      else if (names_need(profile_.responsibilities, need))
        find("R-129", "no-row-for-person", need);
      else
        find("R-126", "no-row", need);
    }
    const auto planned =
        std::find_if(lines.begin(), lines.end(), [](const RoutedLine& l) { return l.line.proposed; });
    lines.insert(planned, held_by_unit(std::move(made)));
  }

  void judge_owners(Need need, const Lines& lines) {
    std::set<Uuid> owners;
    for (const RoutedLine& line : lines) {
      if (certain(line) && !stands_in(line) && !line.instead) owners.insert(line.line.owner.service);
    }
    if (owners.size() > 1) find("R-129", "two-owners", need);
  }

  void judge_choice(const std::vector<Need>& needs) {
    const auto free = [&](Need need) { return freely_chosen(need); };
    if (!question_.chosen || std::any_of(needs.begin(), needs.end(), free)) return;
    find("R-181", "choice-not-used", needs.front());
  }

  void ask_age(const Lines& lines) {
    const auto by_age = [](const RoutedLine& line) { return line.age_from || line.age_to; };
    const auto first = std::find_if(lines.begin(), lines.end(), by_age);
    if (first != lines.end()) find("R-129", "age-unknown", first->line.need);
  }

  // Does the row say who leads when these needs are there at once?
  bool leads(const ResponsibilityRow& row, const std::vector<Need>& needs) const {
    std::vector<Circumstance> unknown;
    return row.leads && open_to(asked_, row) && meets(asked_, row.when, unknown) &&
           meets_none(asked_, row.unless, unknown) && unknown.empty() &&
           std::all_of(row.needs.begin(), row.needs.end(), [&](Need need) { return contains(needs, need); });
  }

  // Two problems may have two owners; who leads is another matter, and must not be guessed.
  std::optional<RouteLead> lead(const std::vector<Need>& needs, const Lines& lines) {
    const ResponsibilityRow* row = nullptr;
    for (const ResponsibilityRow& one : profile_.responsibilities) {
      if (leads(one, needs) && (!row || one.needs.size() > row->needs.size())) row = &one;
    }
    RouteLead out;
    out.evidence = row ? row->evidence : Evidence::Open;
    if (row) out.row = row->id;
    if (row && row->owner && determined(row->evidence)) {
      const Service* leader = standing(asked_, *row->owner, row->needs.front());
      if (leader || *row->owner == unit()) {
        out.service = ServiceName{leader ? leader->id : unit(), {}, {}};
        return out;
      }
    }
    std::set<Uuid> owners;
    for (const RoutedLine& line : lines) owners.insert(line.line.owner.service);
    if (!row && owners.size() < 2) return std::nullopt;
    find("R-056", "nobody-leads", needs.front());
    return out;
  }

  std::vector<Uuid> called(const std::string& title) {
    std::vector<Uuid> out = services_called(asked_, title);
    find("R-245",
         out.empty()       ? "title-unknown"
         : out.size() == 1 ? "title-alone"
                           : "title-ambiguous",
         "title:" + title);
    return out;
  }

  const Profile& profile_;
  const NeedQuestion& question_;
  const Asked asked_;
  std::vector<Finding> findings_;
  bool explained_ = false;  // of the need at hand: why it is not answered has been found
};

// Before a profile is loaded.
Routed held_by_controller(const Basis& basis, const NeedQuestion& question) {
  Routed out;
  out.municipality = question.municipality;
  std::set<Need> seen;
  for (Need need : question.needs) {
    if (!seen.insert(need).second) continue;
    RoutedLine made;
    made.line.need = need;
    made.line.owner.service = basis.coordinating_unit();
    made.line.evidence = Evidence::Open;
    made.line.because = "fallback";
    out.lines.push_back(std::move(made));
  }
  out.findings.push_back(
      {"IP-28", "no-profile", Level::Advise, "profile", basis.coordinating_unit(), std::nullopt});
  return out;
}

}  // namespace

Routed route(const Basis& basis, const NeedQuestion& question, CivilDate on) {
  if (!basis.profile) return held_by_controller(basis, question);
  return Router(*basis.profile, question, on).run();
}

}  // namespace varde
