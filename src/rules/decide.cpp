#include "rules/decide.h"

#include <algorithm>

#include "rules/consents.h"
#include "rules/fold.h"
#include "rules/gates.h"
#include "rules/obligations.h"
#include "rules/outbox.h"

namespace varde {
namespace {

Event event_of(std::shared_ptr<const Entry> entry, const Call& call) {
  Event event;
  event.kind = entry->body.kind();
  event.id = event_id(call.controller, call.stream, call.command, event.kind, 1);
  event.command = call.command;
  event.recorded = call.now;
  event.sequence = call.sequence + 2;  // the outcome's row comes first
  event.entry = std::move(entry);
  return event;
}

// The events as they stand with one more; bodies that it erases are gone.
std::vector<Event> with(std::span<const Event> events, const Event& added) {
  std::vector<Event> all(events.begin(), events.end());
  if (const auto* erased = std::get_if<EntryErased>(&added.entry->body.value)) {
    for (Event& event : all) {
      const auto& gone = erased->sequences;
      if (std::find(gone.begin(), gone.end(), event.sequence) != gone.end()) event.entry = nullptr;
    }
  }
  all.push_back(added);
  return all;
}

bool confirmed(const Finding& finding, const std::vector<Confirmation>& confirmations) {
  return std::any_of(confirmations.begin(), confirmations.end(), [&](const Confirmation& c) {
    return c.rule == finding.rule && c.subject == finding.subject;
  });
}

Status answer_to(const std::vector<Finding>& findings, const std::vector<Confirmation>& confirmations) {
  Status answer = Status::Ok;
  for (const Finding& finding : findings) {
    if (finding.level == Level::Block) return Status::Refused;
    if (finding.level == Level::Confirm && !confirmed(finding, confirmations)) answer = Status::Confirm;
  }
  return answer;
}

// IP-25: the service of a new coordinator is told, when the person's consent to the plan permits it now.
// Without a plan there is no such consent to ask for.
void tell_coordinator(const Step& step, const Event& event, Decision& out) {
  const CoordinatorPeriod* now = step.after.coordinator();
  const PlanEpisode* plan = step.after.plan();
  if (!plan || plan->closed) return;
  if (!now || now->coordinator.service == step.call.unit || event.kind == EventKind::EntryErased) return;
  const CoordinatorPeriod* before = step.before.coordinator();
  if (before && before->coordinator.service == now->coordinator.service) return;
  const Uuid recipient = now->coordinator.service;
  const GivenConsent* consent = plan_consent(step.after, step.basis, step.call.now);
  if (!consent) {
    out.findings.push_back(
        {"IP-20", "notice-without-basis", Level::Advise, "coordinator", recipient, std::nullopt});
    return;
  }
  out.notices.push_back({outbox_id(step.call.stream, "IP-25", event.id, recipient), "IP-25",
                         "coordinator-told", recipient, "CS-01", consent->id});
}

// Duties that are in `a` and, by their id, not in `b`; of one that changes hands the first row.
std::vector<Obligation> only_in(const std::vector<Obligation>& a, const std::vector<Obligation>& b) {
  std::vector<Obligation> rows;
  const auto in = [](const std::vector<Obligation>& list, const Uuid& id) {
    return std::any_of(list.begin(), list.end(), [&](const Obligation& row) { return row.id == id; });
  };
  for (const Obligation& row : a) {
    if (!in(b, row.id) && !in(rows, row.id)) rows.push_back(row);
  }
  return rows;
}

}  // namespace

Result<Decision> decide(std::span<const Event> events, std::shared_ptr<const Entry> entry, const Basis& basis,
                        const Call& call) {
  Decision out;
  const Event event = event_of(entry, call);
  std::vector<Event> all = with(events, event);
  const CaseState before = fold(events, call.now, kEnd);
  const CaseState after = fold(all, call.now, kEnd);
  const Step step{entry->body, entry->occurred, before, after, events, basis, call};

  if (!call.reported) {
    if (Result<void> sound = references_hold(step); !sound) return sound.error();
  }
  out.findings = judge(step);
  if (!call.reported) out.answer = answer_to(out.findings, entry->confirmations);
  if (out.answer != Status::Ok) return out;

  tell_coordinator(step, event, out);
  const std::vector<Obligation> stood = obligations(events, basis, call.stream);
  out.standing = obligations(all, basis, call.stream);
  out.whole = fold(all, kEnd, kEnd);
  out.opened = only_in(out.standing, stood);
  out.closed = only_in(stood, out.standing);
  out.events.push_back(event);
  out.all = std::move(all);
  return out;
}

}  // namespace varde
