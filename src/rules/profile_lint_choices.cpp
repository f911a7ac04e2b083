// The municipality's own levels and limits: known, stated once, looked at again, not below the national
// floor.
#include "rules/profile_lint_parts.h"

namespace varde::lint {
namespace {

void level(Desk& desk, std::size_t i) {
  const LevelChoice& choice = desk.profile.levels[i];
  if (earlier(desk.profile.levels, i, [](const auto& a, const auto& b) { return a.rule == b.rule; })) {
    desk.add("R-279", "level-twice", pointer("levels", i, "rule"));
  }
  const Rule* rule = find_rule(desk.pack, choice.rule);
  if (!rule) return desk.add("R-279", "unknown-rule", pointer("levels", i, "rule"));
  if (choice.level < rule->level)
    return desk.add("R-279", "level-below-floor", pointer("levels", i, "level"));
  if (choice.level == rule->level) return;
  if (!choice.review) desk.add("R-175", "level-without-review", pointer("levels", i, "review"));
  if (choice.review && *choice.review < desk.on) {
    desk.add("R-175", "level-review-passed", pointer("levels", i, "review"), choice.review);
  }
}

void limit(Desk& desk, std::size_t i) {
  const LocalLimit& choice = desk.profile.limits[i];
  if (earlier(desk.profile.limits, i,
              [](const auto& a, const auto& b) { return a.parameter == b.parameter; })) {
    desk.add("R-279", "limit-twice", pointer("limits", i, "parameter"));
  }
  const Parameter* row = find_parameter(desk.pack, choice.parameter, desk.on);
  if (!row) return desk.add("R-279", "unknown-limit", pointer("limits", i, "parameter"));
  const bool longer = row->local == LocalChoice::Shorter && choice.amount > row->amount;
  const bool other = row->local == LocalChoice::Fixed && choice.amount != row->amount;
  if (longer || other) desk.add("R-279", "limit-below-floor", pointer("limits", i, "amount"));
}

}  // namespace

void choices(Desk& desk) {
  for (std::size_t i = 0; i < desk.profile.levels.size(); ++i) level(desk, i);
  for (std::size_t i = 0; i < desk.profile.limits.size(); ++i) limit(desk, i);
}

}  // namespace varde::lint
