// What a municipality says of itself (profile/1): a number and a coordinating unit are enough to begin.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"
#include "model/person.h"

namespace varde {

// Who takes over when a service ends: for some needs, or for all.
struct Successor {
  Uuid service{};
  std::vector<Need> needs;
  bool operator==(const Successor&) const = default;
};

// FHIR HealthcareService.
struct Service {
  Uuid id{};
  ServiceKind kind = ServiceKind::Other;
  std::string name;
  std::optional<std::string> phone;
  std::vector<Telecom> telecom;
  std::optional<std::string> organisation_number;
  std::optional<std::int32_t> her_id;
  std::optional<std::string> municipality;  // that runs it, when it is another
  std::vector<Need> capabilities;           // not stated when empty
  std::vector<Circumstance> when;           // it takes only those for whom this holds
  std::vector<std::string> titles;          // what people call those who work there: never a way to route
  std::optional<std::int32_t> population_at_least;
  std::optional<std::string> leader;
  std::vector<Successor> successors;
  std::optional<CivilDate> from;  // open-ended when absent
  std::optional<CivilDate> to;    // the last day
  bool operator==(const Service&) const;
};

// One row of the division of responsibility (ansvarsfordeling): who answers for what, for whom, and when.
struct ResponsibilityRow {
  std::string id;
  std::vector<Need> needs;
  bool leads = false;  // who leads when all of these needs are there at once
  std::optional<std::int32_t> age_from;
  std::optional<std::int32_t> age_to;       // the whole year of it
  std::optional<std::string> municipality;  // the profile's own when absent
  std::vector<Circumstance> when;           // all of them
  std::vector<Circumstance> unless;         // none of them
  std::optional<Uuid> owner;                // nobody is named when absent
  std::vector<Uuid> partners;
  std::optional<std::string> legal_basis;
  Evidence evidence = Evidence::Stated;
  bool proposed = false;  // not adopted: answers only what would be
  std::optional<std::string> source;
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;
  bool operator==(const ResponsibilityRow&) const = default;
};

// Where those who live somewhere are reached by default (opptaksområde); free choice stands above it.
struct Catchment {
  std::string id;
  std::string municipality;
  std::vector<Need> needs;
  std::optional<Uuid> service;
  Evidence evidence = Evidence::Stated;
  std::optional<std::string> source;
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;
  bool operator==(const Catchment&) const = default;
};

struct AgreementMember {
  std::string municipality;
  std::optional<CivilDate> signed_on;  // not adopted yet when absent
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;
  bool operator==(const AgreementMember&) const = default;
};

// Cooperation, cost sharing and network are different things; each permits different acts.
struct Agreement {
  std::string id;
  AgreementKind kind = AgreementKind::Network;
  std::string name;
  std::vector<AgreementMember> members;
  std::optional<std::string> host;
  std::vector<Uuid> services;
  std::vector<Need> needs;
  std::vector<PermittedAct> permits;  // what its kind permits when empty
  std::optional<std::string> tender;
  std::optional<std::string> source;
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;
  bool operator==(const Agreement&) const = default;
};

// A rule's level as the municipality wants it; one below the national floor has no effect and is found.
struct LevelChoice {
  std::string rule;
  Level level = Level::Advise;
  std::optional<CivilDate> review;
  bool operator==(const LevelChoice&) const = default;
};

// A local amount for a parameter of the rule pack, in that parameter's own unit; a statutory limit can only
// be tightened.
struct LocalLimit {
  std::string parameter;
  std::int64_t amount = 0;
  bool operator==(const LocalLimit&) const = default;
};

struct Profile {
  // Large: made, copied and moved in one place, not in every file that sees it.
  Profile();
  Profile(const Profile&);
  Profile(Profile&&) noexcept;
  Profile& operator=(const Profile&);
  Profile& operator=(Profile&&) noexcept;
  ~Profile();

  std::string municipality;  // kommunenummer, four digits
  std::string name;
  Uuid coordinating_unit{};  // koordinerende enhet (hol § 7-3)
  std::optional<std::int32_t> population;
  std::vector<Service> services;
  std::vector<ResponsibilityRow> responsibilities;
  std::vector<Catchment> catchments;
  std::vector<Agreement> agreements;
  std::vector<LevelChoice> levels;
  std::vector<LocalLimit> limits;
  std::string ext;  // kept untouched; canonical JSON, empty when absent
  bool operator==(const Profile&) const;
};

// Null when the profile has no service with that id.
const Service* find_service(const Profile& profile, const Uuid& id);

// Who takes a service's duties over for a need: whoever is named for it, else for all. Null when nobody is.
const Successor* successor_for(const Service& service, std::optional<Need> need);

// Does a row with these bounds hold on a day? Both are inclusive.
inline bool holds_on(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to, CivilDate on) {
  return (!from || *from <= on) && (!to || on <= *to);
}

}  // namespace varde
