// Each row of the division of responsibility (ansvarsfordeling) by itself.
#include <array>

#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

constexpr const char* kList = "responsibilities";

// ASCII only: no word of the table has a letter outside of it in another case.
std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

// A row that stands on law which no longer holds.
bool repealed(const Desk& desk, const ResponsibilityRow& row) {
  if (!row.legal_basis || desk.over(row.to)) return false;
  const std::string basis = lower(*row.legal_basis);
  return std::any_of(desk.pack.repealed.begin(), desk.pack.repealed.end(), [&](const RepealedLaw& one) {
    return basis.find(one.law) != basis.npos && one.to < desk.on;
  });
}

void shape(Desk& desk, std::size_t i) {
  const ResponsibilityRow& row = desk.profile.responsibilities[i];
  if (earlier(desk.profile.responsibilities, i, [](const auto& a, const auto& b) { return a.id == b.id; })) {
    desk.add("R-279", "row-twice", pointer(kList, i, "id"));
  }
  for (std::size_t j = 0; j < row.needs.size(); ++j) {
    if (earlier(row.needs, j, [](Need a, Need b) { return a == b; })) {
      desk.add("R-279", "need-twice", pointer(kList, i, "needs", j));
    }
  }
  if (row.leads && row.needs.size() < 2) desk.add("R-129", "leads-one-need", pointer(kList, i, "needs"));
  if (row.age_from && row.age_to && *row.age_to < *row.age_from) {
    desk.add("R-279", "row-ages-turned", pointer(kList, i, "age_from"));
  }
  if (turned(row.from, row.to)) desk.add("R-279", "row-dates-turned", pointer(kList, i, "from"));
  if (row.municipality && odd_municipality(*row.municipality)) {
    desk.add("R-279", "municipality-odd", pointer(kList, i, "municipality"));
  }
  for (std::size_t j = 0; j < row.unless.size(); ++j) {
    if (holds(row.when, row.unless[j])) desk.add("R-279", "when-and-unless", pointer(kList, i, "unless", j));
  }
  if (row.proposed && row.from && *row.from <= desk.on && !desk.over(row.to)) {
    desk.add("R-129", "proposal-overdue", pointer(kList, i, "proposed"), row.from);
  }
  if (row.evidence == Evidence::Contested || row.evidence == Evidence::Unclear) {
    desk.add("R-129", "row-contested", pointer(kList, i, "evidence"));
  }
  if (repealed(desk, row)) desk.add("R-129", "law-repealed", pointer(kList, i, "legal_basis"));
}

void owner(Desk& desk, std::size_t i) {
  const ResponsibilityRow& row = desk.profile.responsibilities[i];
  const std::string path = pointer(kList, i, "owner");
  if (!row.owner) return desk.add("R-129", row.leads ? "leads-nobody" : "nobody", path);
  const Service* service = find_service(desk.profile, *row.owner);
  if (!service) return desk.add("R-129", "owner-unknown", path);
  if (service->to && (!row.to || *row.to > *service->to)) {
    desk.add("R-129", "owner-ended", path, plus_days(*service->to, 1));
  }
  const CivilDate begins = row.from.value_or(desk.on);
  if (service->from && begins < *service->from) desk.add("R-129", "owner-not-begun", path, service->from);
  const auto cannot = [&](Need need) { return !holds(service->capabilities, need); };
  if (!row.leads && !service->capabilities.empty() &&
      std::any_of(row.needs.begin(), row.needs.end(), cannot)) {
    desk.add("R-077", "owner-lacks-capability", path);
  }
}

void partners(Desk& desk, std::size_t i) {
  const ResponsibilityRow& row = desk.profile.responsibilities[i];
  for (std::size_t j = 0; j < row.partners.size(); ++j) {
    const std::string path = pointer(kList, i, "partners", j);
    const Service* service = find_service(desk.profile, row.partners[j]);
    if (row.owner && row.partners[j] == *row.owner) {
      desk.add("R-129", "partner-is-owner", path);
    } else if (!service) {
      desk.add("R-129", "partner-unknown", path);
    } else if (desk.over(service->to)) {
      desk.add("R-129", "partner-ended", path);
    }
    if (earlier(row.partners, j, [](const Uuid& a, const Uuid& b) { return a == b; })) {
      desk.add("R-129", "partner-twice", path);
    }
  }
}

}  // namespace

void rows(Desk& desk) {
  for (std::size_t i = 0; i < desk.profile.responsibilities.size(); ++i) {
    shape(desk, i);
    if (desk.over(desk.profile.responsibilities[i].to)) continue;
    owner(desk, i);
    partners(desk, i);
  }
}

}  // namespace varde::lint
