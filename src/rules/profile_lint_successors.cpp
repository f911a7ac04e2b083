// When a service ends, each of its tasks goes to exactly one other.
#include <set>

#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

constexpr const char* kList = "services";

// Takes it this need over? A successor without needs takes all.
bool takes(const Successor& successor, Need need) {
  return successor.needs.empty() || holds(successor.needs, need);
}

bool claim_the_same(const Successor& a, const Successor& b) {
  if (a.needs.empty() || b.needs.empty()) return true;
  return std::any_of(a.needs.begin(), a.needs.end(), [&](Need need) { return holds(b.needs, need); });
}

// The way from successor to successor; does it come back to where it began?
bool comes_back(const Profile& profile, const Uuid& start) {
  std::set<Uuid> seen;
  std::vector<Uuid> ahead{start};
  while (!ahead.empty()) {
    const Service* service = find_service(profile, ahead.back());
    ahead.pop_back();
    if (!service) continue;
    for (const Successor& successor : service->successors) {
      if (successor.service == start) return true;
      if (seen.insert(successor.service).second) ahead.push_back(successor.service);
    }
  }
  return false;
}

void one(Desk& desk, std::size_t i, std::size_t j) {
  const Service& service = desk.profile.services[i];
  const Successor& successor = service.successors[j];
  const std::string path = pointer(kList, i, "successors", j) + "/service";
  if (successor.service == service.id) return desk.add("R-134", "successor-itself", path);
  const Service* next = find_service(desk.profile, successor.service);
  if (!next) return desk.add("R-134", "successor-unknown", path);
  if (service.to && next->to && *next->to <= *service.to)
    desk.add("R-134", "successor-ended", path, next->to);
  if (service.to && next->from && *next->from > plus_days(*service.to, 1)) {
    desk.add("R-134", "successor-late", path, next->from);
  }
  for (std::size_t k = 0; k < j; ++k) {
    const Successor& other = service.successors[k];
    if (claim_the_same(other, successor)) {
      return desk.add("R-134", "successor-both", pointer(kList, i, "successors", j));
    }
  }
}

// A task of the service that no successor takes.
bool left_behind(const Desk& desk, const Service& service) {
  for (const ResponsibilityRow& row : desk.profile.responsibilities) {
    if (row.owner != service.id || row.leads || !holds_on(row.from, row.to, *service.to)) continue;
    for (const Need need : row.needs) {
      const auto taken = [&](const Successor& successor) { return takes(successor, need); };
      if (std::none_of(service.successors.begin(), service.successors.end(), taken)) return true;
    }
  }
  return false;
}

}  // namespace

void successors(Desk& desk) {
  for (std::size_t i = 0; i < desk.profile.services.size(); ++i) {
    const Service& service = desk.profile.services[i];
    if (service.successors.empty()) continue;
    for (std::size_t j = 0; j < service.successors.size(); ++j) one(desk, i, j);
    const bool itself = std::any_of(service.successors.begin(), service.successors.end(),
                                    [&](const Successor& next) { return next.service == service.id; });
    if (!itself && comes_back(desk.profile, service.id)) {
      desk.add("R-134", "successor-circle", pointer(kList, i, "successors"));
    }
    if (!service.to) desk.add("R-134", "successor-without-end", pointer(kList, i, "to"));
    if (service.to && left_behind(desk, service)) {
      desk.add("R-134", "successor-neither", pointer(kList, i, "successors"));
    }
  }
}

}  // namespace varde::lint
