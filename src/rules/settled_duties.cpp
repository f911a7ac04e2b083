#include "rules/settled_duties.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace varde {
namespace {

bool names(const ObligationSettled& settled, const Uuid& id) {
  return std::find(settled.obligations.begin(), settled.obligations.end(), id) != settled.obligations.end();
}

// Later, but never past the last day that the law leaves; what is local practice has its day moved with it.
void snooze(Obligation& row, CivilDate until, const RulePack& pack) {
  row.opens = std::max(row.opens, oslo_midnight(until));
  if (!row.due || row.opens < *row.due) return;
  if (is_statutory(row.rule, pack)) {
    row.opens = oslo_midnight(oslo_day(Instant{row.due->us - 1}));
  } else {
    row.due = end_of(until);
  }
}

// Carries out what was decided about one; false when it is not there any more.
bool stands(Duty& duty, const CaseState& state, const RulePack& pack) {
  Obligation& row = duty.row;
  const Obligation made = row;
  std::optional<CivilDate> until;
  for (const Dated<ObligationSettled>& one : state.settled) {
    if (!names(one.value, row.id)) continue;
    switch (one.value.as) {
      case SettledAs::Confirmed:
        row.confirmed = one.when.day();
        break;
      case SettledAs::Snoozed:
        until = one.value.until;
        break;
      case SettledAs::Closed:
        if (may_close(made, one.when, pack)) return false;
        break;
      case SettledAs::LimitPassed:
        if (row.text == "decide-lapsed" ? one.when.latest() >= made.opens
                                        : made.due && one.when.latest() >= *made.due)
          return false;
        break;
    }
  }
  if (until) snooze(row, *until, pack);
  row.snoozed = until;
  return !row.closes || row.opens < *row.closes;
}

}  // namespace

bool is_statutory(std::string_view rule, const RulePack& pack) {
  return std::any_of(pack.parameters.begin(), pack.parameters.end(), [&](const Parameter& one) {
    return one.rule == rule && one.hardness == Hardness::Statutory;
  });
}

bool may_close(const Obligation& row, const Moment& when, const RulePack& pack) {
  if (when.latest() < row.opens) return false;
  return !is_statutory(row.rule, pack) || (row.due && when.latest() >= *row.due);
}

void settle(DutyRows& rows) {
  const CaseState& state = rows.state();
  if (state.settled.empty()) return;
  const RulePack& pack = rows.basis().pack;
  std::vector<Duty> left;
  for (Duty& duty : rows.all()) {
    if (stands(duty, state, pack)) left.push_back(std::move(duty));
  }
  rows.all() = std::move(left);
}

}  // namespace varde
