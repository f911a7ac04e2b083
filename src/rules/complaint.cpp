#include "rules/complaint.h"

namespace varde {
namespace {

struct Route {
  const char* rule;
  const char* to;
  const char* parameter;
};

Route route_of(TaskBasis basis) {
  constexpr const char* kGovernor = "complaint-to.governor";  // statsforvalteren
  switch (basis) {
    case TaskBasis::Stjl:
      return {"IP-32-social", kGovernor, "complaint.weeks.social"};
    case TaskBasis::Navl:
      return {"IP-32-nav", "complaint-to.nav-appeals", "complaint.weeks.nav"};
    case TaskBasis::Bvl:
      return {"IP-32-child-welfare", kGovernor, "complaint.weeks.child_welfare"};
    case TaskBasis::Hol:
    case TaskBasis::Sphl:
    case TaskBasis::Phvl:
    case TaskBasis::Hpl:
    case TaskBasis::Fvl:
    case TaskBasis::Police:
    case TaskBasis::Other:
      break;
  }
  return {"IP-32-health", kGovernor, "complaint.weeks.health"};
}

}  // namespace

ComplaintRoute complaint_route(TaskBasis basis, const RulePack& pack, CivilDate on) {
  const Route route = route_of(basis);
  const Parameter* weeks = find_parameter(pack, route.parameter, on);
  return {route.rule, "complaint", route.to, weeks ? std::optional(weeks->amount) : std::nullopt};
}

}  // namespace varde
