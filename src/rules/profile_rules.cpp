#include "rules/profile_rules.h"

#include <set>

namespace varde {

std::vector<Finding> judge_profile(const Profile& profile, const RulePack& pack, CivilDate on) {
  std::vector<Finding> found;
  const auto add = [&](const char* rule, const char* text, std::string subject) {
    found.push_back({rule, text, Level::Advise, std::move(subject), profile.coordinating_unit, std::nullopt});
  };
  if (!find_service(profile, profile.coordinating_unit)) add("IP-28", "unit-not-listed", "coordinating_unit");
  std::set<Uuid> seen;
  for (const Service& service : profile.services) {
    if (!seen.insert(service.id).second) add("R-279", "service-twice", "service:" + to_text(service.id));
  }
  for (const LevelChoice& choice : profile.levels) {
    const Rule* rule = find_rule(pack, choice.rule);
    if (!rule) add("R-279", "unknown-rule", choice.rule);
    if (rule && choice.level < rule->level) add("R-279", "level-below-floor", choice.rule);
  }
  for (const LocalLimit& limit : profile.limits) {
    const Parameter* row = find_parameter(pack, limit.parameter, on);
    if (!row) add("R-279", "unknown-limit", limit.parameter);
    const bool longer = row && row->local == LocalChoice::Shorter && limit.amount > row->amount;
    const bool other = row && row->local == LocalChoice::Fixed && limit.amount != row->amount;
    if (longer || other) {
      add("R-279", "limit-below-floor", limit.parameter);
    }
  }
  return found;
}

}  // namespace varde
