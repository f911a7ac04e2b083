// Catchments and agreements: whom others serve, and what the municipalities have agreed.
#include <set>

#include "rules/agreements.h"
#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

constexpr const char* kCatchments = "catchments";
constexpr const char* kAgreements = "agreements";

bool same_catchment(const Catchment& a, const Catchment& b) {
  if (a.municipality != b.municipality || !meet(a.from, a.to, b.from, b.to)) return false;
  return std::any_of(a.needs.begin(), a.needs.end(), [&](Need need) { return holds(b.needs, need); });
}

void catchment(Desk& desk, std::size_t i) {
  const Catchment& row = desk.profile.catchments[i];
  const std::vector<Catchment>& all = desk.profile.catchments;
  if (earlier(all, i, [](const auto& a, const auto& b) { return a.id == b.id; })) {
    desk.add("R-279", "row-twice", pointer(kCatchments, i, "id"));
  }
  if (odd_municipality(row.municipality)) {
    desk.add("R-279", "municipality-odd", pointer(kCatchments, i, "municipality"));
  }
  if (turned(row.from, row.to)) desk.add("R-279", "row-dates-turned", pointer(kCatchments, i, "from"));
  if (desk.over(row.to)) return;
  if (row.evidence == Evidence::Contested) {
    desk.add("R-181", "catchment-contested", pointer(kCatchments, i, "evidence"));
  }
  if (earlier(all, i, same_catchment)) desk.add("R-181", "catchment-twice", pointer(kCatchments, i));
  const std::string path = pointer(kCatchments, i, "service");
  if (!row.service) return desk.add("R-181", "catchment-nobody", path);
  const Service* service = find_service(desk.profile, *row.service);
  if (!service) return desk.add("R-181", "catchment-unknown", path);
  if (service->to && (!row.to || *row.to > *service->to)) {
    desk.add("R-181", "catchment-ended", path, plus_days(*service->to, 1));
  }
}

void members(Desk& desk, std::size_t i) {
  const Agreement& agreement = desk.profile.agreements[i];
  const std::vector<AgreementMember>& all = agreement.members;
  if (all.empty()) desk.add("R-232", "no-members", pointer(kAgreements, i, "members"));
  const auto is_member = [&](const std::string& number) {
    return std::any_of(all.begin(), all.end(),
                       [&](const AgreementMember& member) { return member.municipality == number; });
  };
  if (!all.empty() && !is_member(desk.profile.municipality)) {
    desk.add("R-232", "we-are-no-member", pointer(kAgreements, i, "members"));
  }
  for (std::size_t j = 0; j < all.size(); ++j) {
    const std::string path = pointer(kAgreements, i, "members", j);
    if (odd_municipality(all[j].municipality)) desk.add("R-279", "municipality-odd", path + "/municipality");
    if (earlier(all, j, [](const auto& a, const auto& b) {
          return a.municipality == b.municipality && meet(a.from, a.to, b.from, b.to);
        })) {
      desk.add("R-232", "member-twice", path + "/municipality");
    }
    if (!all[j].signed_on && !desk.over(all[j].to)) desk.add("R-234", "member-unsigned", path + "/signed");
  }
  if (agreement.host && !all.empty() && !is_member(*agreement.host)) {
    desk.add("R-233", "host-no-member", pointer(kAgreements, i, "host"));
  }
  if (!agreement.host && agreement.kind == AgreementKind::HostMunicipality) {
    desk.add("R-233", "host-missing", pointer(kAgreements, i, "host"));
  }
}

// Two that bind and govern the same matter: which of them does?
bool same_matter(const Desk& desk, const Agreement& a, const Agreement& b) {
  if (a.kind == AgreementKind::Network || b.kind == AgreementKind::Network) return false;
  if (desk.over(a.to) || desk.over(b.to) || !meet(a.from, a.to, b.from, b.to)) return false;
  return std::any_of(a.needs.begin(), a.needs.end(), [&](Need need) { return holds(b.needs, need); });
}

void agreement(Desk& desk, std::size_t i) {
  const Agreement& row = desk.profile.agreements[i];
  const std::vector<Agreement>& all = desk.profile.agreements;
  if (earlier(all, i, [](const auto& a, const auto& b) { return a.id == b.id; })) {
    desk.add("R-279", "row-twice", pointer(kAgreements, i, "id"));
  }
  if (turned(row.from, row.to)) {
    desk.add("R-279", "row-dates-turned", pointer(kAgreements, i, "from"));
  } else if (desk.over(row.to)) {
    return desk.add("R-182", "agreement-ended", pointer(kAgreements, i, "to"), row.to);
  }
  members(desk, i);
  if (row.kind == AgreementKind::Purchase && !row.tender) {
    desk.add("R-232", "purchase-without-tender", pointer(kAgreements, i, "tender"));
  }
  const std::vector<PermittedAct> given = permits(row);
  for (std::size_t j = 0; j < row.permits.size(); ++j) {
    if (!holds(given, row.permits[j])) {
      desk.add("R-232", "permits-too-much", pointer(kAgreements, i, "permits", j));
    }
  }
  for (std::size_t j = 0; j < row.services.size(); ++j) {
    if (!find_service(desk.profile, row.services[j])) {
      desk.add("R-232", "agreement-service-unknown", pointer(kAgreements, i, "services", j));
    }
  }
  if (earlier(all, i, [&](const auto& a, const auto& b) { return same_matter(desk, a, b); })) {
    desk.add("R-182", "same-matter", pointer(kAgreements, i, "needs"));
  }
}

}  // namespace

void catchments(Desk& desk) {
  for (std::size_t i = 0; i < desk.profile.catchments.size(); ++i) catchment(desk, i);
}

void agreements(Desk& desk) {
  for (std::size_t i = 0; i < desk.profile.agreements.size(); ++i) agreement(desk, i);
}

}  // namespace varde::lint
