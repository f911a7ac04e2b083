#include "rules/decide.h"

#include <algorithm>
#include <utility>

#include "rules/fold.h"
#include "rules/gates.h"
#include "rules/obligations.h"
#include "rules/outbox.h"
#include "rules/referral_loop.h"

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

// The rows of the outbox that this event brings; what waits for a later day is told then.
std::vector<Outgoing> new_rows(const Step& step, const Event& event, const std::vector<Event>& all,
                               const CaseState& whole) {
  const Uuid& stream = step.call.stream;
  std::vector<Outgoing> rows = outbox_of(all, whole, step.basis, stream);
  std::vector<OutboxRow> stood;
  // Only a correction brings rows of an earlier event.
  const bool corrects = event.kind == EventKind::EventCorrected;
  if (corrects && !rows.empty())
    stood = outbox(step.events, fold(step.events, kEnd, kEnd), step.basis, stream);
  std::erase_if(rows, [&](const Outgoing& one) {
    const bool there =
        std::any_of(stood.begin(), stood.end(), [&](const OutboxRow& row) { return row.id == one.row.id; });
    return there || one.row.opens > step.call.now || (!corrects && one.row.event != event.id);
  });
  return rows;
}

// Whoever is to hear of it is told, when it may be told now; where it may not, that is said once.
void tell_others(const Step& step, const std::vector<Outgoing>& rows, Decision& out) {
  bool found = false;
  for (const Outgoing& one : rows) {
    const MayTell answer = may_tell(one, step.after, step.basis, step.call.now);
    if (answer.may) {
      out.notices.push_back(
          {one.row.id, one.row.rule, one.row.text, one.row.recipient, answer.rule, answer.consent});
      continue;
    }
    if (std::exchange(found, true)) continue;
    // Of a coordinator it is the consent to the plan that is missing (IP-20).
    const char* rule = one.of_the_plan ? "IP-20" : "RF-loop";
    const std::string subject = one.of_the_plan ? "coordinator" : referral_subject(one.thread);
    const Uuid owner = one.of_the_plan ? one.row.recipient.value_or(one.row.teller) : one.row.teller;
    out.findings.push_back({rule, "notice-without-basis", Level::Advise, subject, owner, std::nullopt});
  }
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

  const std::vector<Obligation> stood = obligations(events, basis, call.stream);
  out.standing = obligations(all, basis, call.stream);
  out.whole = fold(all, kEnd, kEnd);
  if (event.kind != EventKind::EntryErased) tell_others(step, new_rows(step, event, all, out.whole), out);
  out.opened = only_in(out.standing, stood);
  out.closed = only_in(stood, out.standing);
  out.events.push_back(event);
  out.all = std::move(all);
  return out;
}

}  // namespace varde
