#include "rules/route_match.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "rules/route_lines.h"

namespace varde {
namespace {

bool lives(const Asked& asked, const std::optional<std::string>& municipality) {
  return municipality.value_or(asked.profile.municipality) == asked.municipality;
}

bool fits_age(const Asked& asked, const ResponsibilityRow& row) {
  if (!asked.question.age) return true;
  return (!row.age_from || *row.age_from <= *asked.question.age) &&
         (!row.age_to || *asked.question.age <= *row.age_to);
}

// As people write a title: capitals and space around it mean nothing.
std::string plain(std::string_view title) {
  while (!title.empty() && title.front() == ' ') title.remove_prefix(1);
  while (!title.empty() && title.back() == ' ') title.remove_suffix(1);
  std::string out(title);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

}  // namespace

ResponsibilityRow as_row(const Catchment& from) {
  ResponsibilityRow row;
  row.id = from.id;
  row.needs = from.needs;
  row.municipality = from.municipality;
  row.owner = from.service;
  row.evidence = from.evidence;
  row.source = from.source;
  row.from = from.from;
  row.to = from.to;
  return row;
}

bool determined(Evidence evidence) { return evidence != Evidence::Contested && evidence != Evidence::Open; }

bool meets(const Asked& asked, const std::vector<Circumstance>& when, std::vector<Circumstance>& unknown) {
  for (Circumstance c : when) {
    if (contains(asked.question.circumstances, c)) continue;
    if (contains(asked.question.not_circumstances, c)) return false;
    if (!contains(unknown, c)) unknown.push_back(c);
  }
  return true;
}
bool meets_none(const Asked& asked, const std::vector<Circumstance>& unless,
                std::vector<Circumstance>& unknown) {
  for (Circumstance c : unless) {
    if (contains(asked.question.circumstances, c)) return false;
    if (!contains(asked.question.not_circumstances, c) && !contains(unknown, c)) unknown.push_back(c);
  }
  return true;
}

bool open_to(const Asked& asked, const ResponsibilityRow& row) {
  return holds_on(row.from, row.to, asked.on) && lives(asked, row.municipality) && fits_age(asked, row) &&
         (!row.proposed || asked.question.proposed);
}

const Service* standing(const Asked& asked, const Uuid& id, Need need) {
  const Service* at = find_service(asked.profile, id);
  for (std::size_t step = 0; at && step <= asked.profile.services.size(); ++step) {
    if (at->id == asked.profile.coordinating_unit || holds_on(at->from, at->to, asked.on)) return at;
    if (!at->to || *at->to >= asked.on) return nullptr;
    const Successor* next = successor_for(*at, need);
    at = next ? find_service(asked.profile, next->service) : nullptr;
  }
  return nullptr;
}

std::vector<ServiceName> partners(const Asked& asked, const std::vector<Uuid>& named, Need need,
                                  const Uuid& owner) {
  std::vector<ServiceName> out;
  std::set<Uuid> seen{owner};
  for (const Uuid& id : named) {
    const Service* partner = standing(asked, id, need);
    if (partner && seen.insert(partner->id).second) out.push_back({partner->id, {}, {}});
  }
  return out;
}

std::vector<Uuid> able(const Asked& asked, Need need) {
  std::vector<Uuid> out;
  for (const Service& one : asked.profile.services) {
    if (contains(one.capabilities, need) && holds_on(one.from, one.to, asked.on)) out.push_back(one.id);
  }
  return out;
}

std::vector<Uuid> services_called(const Asked& asked, const std::string& title) {
  std::vector<Uuid> out;
  for (const Service& service : asked.profile.services) {
    const auto same = [&](const std::string& one) { return plain(one) == plain(title); };
    if (holds_on(service.from, service.to, asked.on) &&
        std::any_of(service.titles.begin(), service.titles.end(), same))
      out.push_back(service.id);
  }
  return out;
}

}  // namespace varde
