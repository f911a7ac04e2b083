// Who answers for a need on a day: the question, without any personal data, and the answer, which is never
// empty.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

struct NeedQuestion {
  std::vector<Need> needs;
  std::optional<std::string> municipality;  // the profile's own when absent
  std::optional<std::int32_t> age;          // not known when absent
  std::vector<Circumstance> circumstances;
  std::vector<Circumstance> not_circumstances;  // what is named in neither is not known
  std::optional<Uuid> chosen;                   // by the person (fritt behandlingsvalg)
  std::optional<std::string> title;             // what somebody wrote as the addressee
  bool proposed = false;
};

struct ServiceName {
  Uuid service{};
  std::string name;
  std::optional<std::string> phone;
  bool operator==(const ServiceName&) const = default;
};

struct RouteLine {
  Need need = Need::Other;
  ServiceName owner;
  std::vector<ServiceName> partners;
  Evidence evidence = Evidence::Stated;
  std::optional<std::string> row;
  std::string because;                       // row, catchment, chosen, fallback
  std::vector<Circumstance> depends_on;      // has to hold, and is not known
  std::vector<Circumstance> depends_on_not;  // must not hold, and is not known
  std::optional<std::string> legal_basis;
  std::optional<std::string> source;
  bool proposed = false;
  std::string text;
};

// Who leads when there are several needs. Nobody, said honestly, when no row names one.
struct RouteLead {
  std::optional<ServiceName> service;
  Evidence evidence = Evidence::Unclear;
  std::optional<std::string> row;
  std::string text;
};

struct RouteFinding {
  std::string rule;
  std::string key;
  std::optional<ServiceName> owner;
  std::string text;
};

// route/1
struct Route {
  std::optional<std::string> municipality;
  CivilDate on;
  std::vector<RouteLine> lines;  // at least one for each need
  std::optional<RouteLead> lead;
  std::vector<ServiceName> candidates;  // that a title can mean
  std::vector<RouteFinding> findings;
};

struct AgreementLine {
  std::string id;
  AgreementKind kind = AgreementKind::Network;
  std::string name;
  std::vector<PermittedAct> permits;
  std::optional<CivilDate> from;
  std::optional<CivilDate> to;
  std::string text;
};
// agreements/1
struct Agreements {
  std::optional<std::string> municipality;
  CivilDate on;
  std::vector<AgreementLine> agreements;
  std::vector<AgreementLine> not_in_force;
};

struct LintFinding {
  std::string rule;
  std::string key;
  std::string path;  // JSON pointer into the profile
  std::string text;
};
// profile-lint/1
struct ProfileLint {
  std::vector<LintFinding> findings;
};

struct TypicalCase {
  std::string id;
  std::string text;
  ServiceName before;
  ServiceName after;
  bool changed = false;
};
struct ChangedDuty {
  Uuid obligation{};
  std::string rule;
  ServiceName before;
  ServiceName after;
  std::optional<Instant> from;
};
struct ChangedCase {
  Uuid stream{};
  std::vector<ChangedDuty> duties;
};
// profile-preview/1
struct ProfilePreview {
  std::vector<TypicalCase> typical;
  std::vector<ChangedCase> cases;
  std::int64_t looked_at = 0;
  std::vector<LintFinding> findings;
};

// rederivation/1
struct Rederivation {
  std::int64_t organisation = 0;  // the sequence that the duties now rest on
  std::int64_t cases = 0;
  std::int64_t done = 0;
  std::int64_t changed = 0;
  std::int64_t handed_over = 0;
  std::int64_t left = 0;
};

}  // namespace varde
