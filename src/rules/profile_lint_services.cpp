// The coordinating unit and the services: named once, described rightly, and within reach.
#include <map>
#include <set>

#include "base/digits.h"
#include "rules/agreements.h"
#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

constexpr const char* kList = "services";

bool reachable(const Service& service) { return service.phone || !service.telecom.empty(); }

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

// Digits, with the signs that people put between them: 113, 116 117, 02800, +47 22 00 00 00.
bool phone_like(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text) {
    if (is_digit(c)) ++digits;
    if (!is_digit(c) && std::string_view(" +()-").find(c) == std::string_view::npos) return false;
  }
  return digits >= 3 && digits <= 15;
}

// Organisasjonsnummer: nine digits, the last by modulus 11.
bool organisation_number_holds(std::string_view number) {
  static constexpr int kWeights[] = {3, 2, 7, 6, 5, 4, 3, 2};
  if (number.size() != 9) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += kWeights[i] * (number[i] - '0');
  const int control = sum % 11 == 0 ? 0 : 11 - sum % 11;
  return control == number[8] - '0';
}

// Does somebody rest on this service today or later?
bool leaned_on(const Desk& desk, const Uuid& service) {
  const auto owns = [&](const ResponsibilityRow& row) { return row.owner == service && !desk.over(row.to); };
  return std::any_of(desk.profile.responsibilities.begin(), desk.profile.responsibilities.end(), owns);
}

// The service of another municipality needs an agreement that lets us use it.
bool agreed(const Desk& desk, const Uuid& service) {
  for (const Agreement& agreement : desk.profile.agreements) {
    const auto ours = standing_of(agreement, desk.profile.municipality, desk.on);
    if (!ours || ours->standing != Standing::InForce) continue;
    const bool named = agreement.services.empty() || holds(agreement.services, service);
    if (named && holds(permits(agreement), PermittedAct::UseService)) return true;
  }
  return false;
}

void describe(Desk& desk, std::size_t i) {
  const Service& service = desk.profile.services[i];
  if (blank(service.name)) desk.add("R-279", "service-name-blank", pointer(kList, i, "name"));
  if (service.phone && !phone_like(*service.phone)) {
    desk.add("R-279", "phone-malformed", pointer(kList, i, "phone"));
  }
  for (std::size_t j = 0; j < service.telecom.size(); ++j) {
    const bool spoken =
        service.telecom[j].system == TelecomSystem::Phone || service.telecom[j].system == TelecomSystem::Sms;
    if (spoken && !phone_like(service.telecom[j].value)) {
      desk.add("R-279", "phone-malformed", pointer(kList, i, "telecom", j) + "/value");
    }
  }
  if (service.organisation_number && !organisation_number_holds(*service.organisation_number)) {
    desk.add("R-279", "organisation-number-wrong", pointer(kList, i, "organisation_number"));
  }
  if (service.municipality && odd_municipality(*service.municipality)) {
    desk.add("R-279", "municipality-odd", pointer(kList, i, "municipality"));
  }
  if (turned(service.from, service.to)) {
    desk.add("R-279", "service-dates-turned", pointer(kList, i, "from"));
  }
  const bool ours = !service.municipality || *service.municipality == desk.profile.municipality;
  if (ours && service.population_at_least && desk.profile.population &&
      *desk.profile.population < *service.population_at_least) {
    desk.add("R-201", "too-few-people", pointer(kList, i, "population_at_least"));
  }
}

// What hangs on the service, and whether it can carry it.
void reach(Desk& desk, std::size_t i) {
  const Service& service = desk.profile.services[i];
  const bool unit = service.id == desk.profile.coordinating_unit;
  if (desk.over(service.to)) {
    if (unit) desk.add("IP-28", "unit-ended", pointer(kList, i, "to"), service.to);
    return;
  }
  if (!reachable(service)) {
    if (unit) desk.add("IP-28", "unit-unreachable", pointer(kList, i, "phone"));
    if (!unit && leaned_on(desk, service.id)) {
      desk.add("R-129", "owner-unreachable", pointer(kList, i, "phone"));
    }
  }
  const bool theirs = service.municipality && *service.municipality != desk.profile.municipality;
  if (theirs && leaned_on(desk, service.id) && !agreed(desk, service.id)) {
    desk.add("R-232", "no-agreement", pointer(kList, i, "municipality"));
  }
}

// What may stand at one service only.
void distinct(Desk& desk) {
  std::set<Uuid> ids;
  std::set<std::int32_t> her_ids;
  std::map<std::string, const Service*> names, titles;
  for (std::size_t i = 0; i < desk.profile.services.size(); ++i) {
    const Service& service = desk.profile.services[i];
    if (!ids.insert(service.id).second) {
      desk.add("R-279", "service-twice", pointer(kList, i, "id"));
      continue;
    }
    if (service.her_id && !her_ids.insert(*service.her_id).second) {
      desk.add("R-279", "her-id-twice", pointer(kList, i, "her_id"));
    }
    const auto [name, first] = names.try_emplace(service.name, &service);
    if (!first && meet(service.from, service.to, name->second->from, name->second->to)) {
      desk.add("R-279", "service-name-twice", pointer(kList, i, "name"));
    }
    for (std::size_t j = 0; j < service.titles.size(); ++j) {
      const auto [title, only] = titles.try_emplace(service.titles[j], &service);
      if (!only && meet(service.from, service.to, title->second->from, title->second->to)) {
        desk.add("R-245", "title-shared", pointer(kList, i, "titles", j));
      }
    }
  }
}

// Cases may still point to what has gone from the profile.
void compare(Desk& desk) {
  if (!desk.before) return;
  for (const Service& service : desk.before->services) {
    const Service* now = find_service(desk.profile, service.id);
    if (!now && !desk.over(service.to)) desk.add("R-134", "service-gone", "/services");
  }
  for (std::size_t i = 0; i < desk.profile.services.size(); ++i) {
    const Service* was = find_service(*desk.before, desk.profile.services[i].id);
    if (was && was->kind != desk.profile.services[i].kind) {
      desk.add("R-134", "service-kind-changed", pointer(kList, i, "kind"));
    }
  }
}

}  // namespace

void units(Desk& desk) {
  if (odd_municipality(desk.profile.municipality)) desk.add("R-279", "municipality-odd", "/municipality");
  if (!find_service(desk.profile, desk.profile.coordinating_unit)) {
    desk.add("IP-28", "unit-not-listed", "/coordinating_unit");
  }
}

void services(Desk& desk) {
  for (std::size_t i = 0; i < desk.profile.services.size(); ++i) {
    describe(desk, i);
    // Of two with one id the first one holds.
    if (find_service(desk.profile, desk.profile.services[i].id) == &desk.profile.services[i]) reach(desk, i);
  }
  distinct(desk);
  compare(desk);
}

}  // namespace varde::lint
