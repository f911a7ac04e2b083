#include "rules/duty_rows.h"

#include <algorithm>

#include "rules/plan_rights.h"

namespace varde {

Uuid DutyRows::lead() const {
  const CoordinatorPeriod* now = state_.coordinator();
  if (!now) return duty_bearer(state_, basis_);
  const Absence* away = absence_at(state_, CoordinatorRole::Plan, state_.at);
  return away && away->begun.substitute ? away->begun.substitute->service : now->coordinator.service;
}

Obligation& DutyRows::add(const char* rule, const char* text, const Uuid& cause, std::string subject,
                          const Uuid& owner, Instant opens, std::optional<Instant> due,
                          std::optional<Need> need) {
  Obligation row;
  row.rule = rule;
  row.text = text;
  row.subject = std::move(subject);
  row.owner = owner;
  row.opens = opens;
  row.due = due;
  Sha256 hash;
  hash.add("varde-obligation-1").add_part(ByteView(stream_.data, 16)).add_part(row.rule);
  hash.add_part(ByteView(cause.data, 16)).add_part(row.text).add_part(row.subject);
  row.id = uuid_from(hash.digest());
  // Two measures can carry one mark when somebody told of them: one duty then, and a finding said so.
  const auto same = [&](const Duty& other) { return other.row.id == row.id; };
  const auto there = std::find_if(rows_.begin(), rows_.end(), same);
  return there != rows_.end() ? there->row : rows_.emplace_back(Duty{std::move(row), need, cause, {}}).row;
}

bool DutyRows::has(std::string_view rule) const {
  return std::any_of(rows_.begin(), rows_.end(), [&](const Duty& duty) { return duty.row.rule == rule; });
}

std::vector<Obligation> held(const std::vector<Duty>& duties, const Basis& basis) {
  std::vector<Obligation> rows;
  for (const Duty& duty : duties) {
    const std::vector<Basis::Holder> holders = basis.holders(duty.row.owner, duty.need);
    for (std::size_t i = 0; i < holders.size(); ++i) {
      Obligation row = duty.row;
      row.owner = holders[i].service;
      if (i > 0) row.opens = std::max(row.opens, oslo_midnight(holders[i].from));
      if (i + 1 < holders.size()) {
        const Instant next = oslo_midnight(holders[i + 1].from);
        if (next <= row.opens) continue;  // it passed on before it opened
        row.closes = row.closes ? std::min(*row.closes, next) : next;
      }
      if (i > 0 && row.closes && *row.closes <= row.opens)
        break;  // it was over before it would have passed on
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace varde
