#include "rules/outbox.h"

#include <algorithm>

#include "rules/fold.h"

namespace varde {
namespace {

// IP-25: the service of a new coordinator, when it is not the one that wrote it down.
void coordinators(std::span<const Event> events, const CaseState& whole, const Uuid& stream,
                  std::vector<OutboxRow>& out) {
  const PlanEpisode* plan = whole.plan();
  if (!plan || plan->closed) return;
  const CoordinatorPeriod* before = nullptr;
  for (const CoordinatorPeriod& period : whole.coordinators) {
    if (period.coordinator.role != CoordinatorRole::Plan) continue;
    const Uuid& service = period.coordinator.service;
    const bool same = before && before->coordinator.service == service;
    before = &period;
    const Event* event = root_of(events, period.event);
    if (same || period.to || !event || !event->entry || event->entry->context.unit == service) continue;
    OutboxRow row;
    row.id = outbox_id(stream, "IP-25", period.event, service);
    row.rule = "IP-25";
    row.text = "coordinator-told";
    row.event = period.event;
    row.teller = event->entry->context.unit;
    row.recipient = service;
    row.opens = period.from.earliest();
    out.push_back(std::move(row));
  }
}

}  // namespace

Uuid outbox_id(const Uuid& stream, std::string_view rule, const Uuid& event, const Uuid& recipient) {
  Sha256 hash;
  hash.add("varde-outbox-1").add_part(ByteView(stream.data, 16)).add_part(rule);
  hash.add_part(ByteView(event.data, 16)).add_part(ByteView(recipient.data, 16));
  return uuid_from(hash.digest());
}

std::vector<OutboxRow> outbox(std::span<const Event> events, const CaseState& whole, const Basis&,
                              const Uuid& stream) {
  std::vector<OutboxRow> rows;
  coordinators(events, whole, stream, rows);
  return rows;
}

}  // namespace varde
