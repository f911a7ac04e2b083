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
                          const Uuid& owner, Instant opens, std::optional<Instant> due) {
  Obligation row;
  row.rule = rule;
  row.text = text;
  row.subject = std::move(subject);
  row.owner = basis_.holder(owner);
  row.opens = opens;
  row.due = due;
  Sha256 hash;
  hash.add("varde-obligation-1").add_part(ByteView(stream_.data, 16)).add_part(row.rule);
  hash.add_part(ByteView(cause.data, 16)).add_part(row.text).add_part(row.subject);
  row.id = uuid_from(hash.digest());
  // Two measures can carry one mark when somebody told of them: one duty then, and a finding said so.
  const auto same = [&](const Obligation& other) { return other.id == row.id; };
  const auto there = std::find_if(rows_.begin(), rows_.end(), same);
  return there != rows_.end() ? *there : rows_.emplace_back(std::move(row));
}

}  // namespace varde
