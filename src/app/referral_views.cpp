#include "app/referral_views.h"

#include <algorithm>

#include "rules/obligations.h"
#include "rules/referral_gates.h"
#include "rules/referral_machine.h"

namespace varde {
namespace {

CommandKind command_of(ReferralStep step) {
  switch (step) {
    case ReferralStep::Draft:
      return CommandKind::ReferralDrafted;
    case ReferralStep::Send:
      return CommandKind::ReferralSent;
    case ReferralStep::Receive:
      return CommandKind::ReferralReceived;
    case ReferralStep::Accept:
      return CommandKind::ReferralAccepted;
    case ReferralStep::Decline:
      return CommandKind::ReferralDeclined;
    case ReferralStep::Schedule:
    case ReferralStep::Reschedule:
      return CommandKind::AppointmentBooked;
    case ReferralStep::CancelAppointment:
      return CommandKind::AppointmentCancelled;
    case ReferralStep::NoShow:
    case ReferralStep::Visit:
      return CommandKind::ContactHeld;
    case ReferralStep::Note:
      return CommandKind::ReferralNoted;
    case ReferralStep::Postpone:
      return CommandKind::ReferralPostponed;
    case ReferralStep::Resume:
      return CommandKind::ReferralResumed;
    case ReferralStep::Forward:
      return CommandKind::ReferralForwarded;
    case ReferralStep::RequestCancellation:
      return CommandKind::ReferralWithdrawn;
    case ReferralStep::ConfirmCancellation:
      return CommandKind::ReferralCancelled;
    case ReferralStep::Complete:
      return CommandKind::ReferralCompleted;
    case ReferralStep::Fail:
      break;
  }
  return CommandKind::ReferralFailed;
}

// Each command once, in the order of the codes.
std::vector<CommandKind> allowed(const ReferralCourse& course, const Uuid& unit, const Basis& basis,
                                 CivilDate on) {
  std::vector<CommandKind> out;
  for (const ReferralEdge& edge : referral_edges()) {
    if (edge.from != course.state) continue;
    const Party* party = party_of(course, side_of(edge.step));
    if (!party || speaks_for(unit, *party, basis, on)) out.push_back(command_of(edge.step));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

const Event* event_of(const Case& known, const Uuid& id) {
  const auto it = std::find_if(known.events.begin(), known.events.end(),
                               [&](const Event& event) { return event.id == id; });
  return it == known.events.end() ? nullptr : &*it;
}

// What a move says, in the words of its own body: what came in an envelope as well.
std::string said(const Event& event, const ReferralMove& move, const Texts& texts) {
  if (!event.entry) return texts.event(event);
  auto entry = std::make_shared<Entry>(*event.entry);
  entry->body = *move.body;
  Event told = event;
  told.kind = move.body->kind();
  told.entry = std::move(entry);
  return texts.event(told);
}

ReferralLine line_of(const Case& known, const Dated<ReferralMove>& move, const Texts& texts) {
  ReferralLine out;
  out.event = move.event;
  out.step = move.value.step;
  out.state = move.value.to;
  out.when = move.when;
  out.claim = move.value.source.claim;
  out.in_table = move.value.in_table;
  const Event* event = event_of(known, move.event);
  if (event) out.text = said(*event, move.value, texts);
  if (move.value.source.by) {
    out.by = move.value.source.by->name;
  } else if (event && event->entry) {
    out.by = texts.service(event->entry->context.unit);
  }
  return out;
}

std::optional<ServiceName> name_of(const ReferralCourse& course, ReferralSide side, const Texts& texts) {
  const Party* party = party_of(course, side);
  if (!party || !party->service) return std::nullopt;
  return texts.name(*party->service);
}

// The last answer that was given, whatever came of it since.
std::optional<ReferralAnswer> answer_of(const ReferralCourse& course) {
  std::optional<ReferralAnswer> out;
  for (const Dated<ReferralMove>& move : course.moves) {
    if (const auto answer = names_of(move.value.to).answer) out = answer;
  }
  return out;
}

// What is open about it and its appointments at an instant, the earliest due first.
std::vector<ObligationText> open_about(const ReferralCourse& course, const CaseState& state,
                                       const Uuid& stream, const Basis& basis, const Texts& texts,
                                       Instant at) {
  std::vector<std::string> subjects = {"referral:" + to_text(course.id)};
  for (const AppointmentCourse& one : state.appointments) {
    if (one.booked.referral == course.id) subjects.push_back("appointment:" + to_text(one.id));
  }
  std::vector<ObligationText> out;
  for (const Obligation& row : duties(state, basis, stream)) {
    const bool about = std::find(subjects.begin(), subjects.end(), row.subject) != subjects.end();
    if (about && row.opens <= at && !(row.closes && *row.closes <= at))
      out.push_back(texts.obligation(row, at));
  }
  std::stable_sort(out.begin(), out.end(), [](const ObligationText& a, const ObligationText& b) {
    return a.obligation.due.value_or(kEnd) < b.obligation.due.value_or(kEnd);
  });
  return out;
}

}  // namespace

std::optional<ReferralView> referral_view(const Case& known, const CaseState& state, const Uuid& referral,
                                          const Uuid& unit, const Basis& basis, const Texts& texts,
                                          Instant at) {
  const ReferralCourse* course = state.referral(referral);
  if (!course) return std::nullopt;
  const ReferralNames& names = names_of(course->state);
  ReferralView out;
  out.stream = known.stream;
  out.at = at;
  out.referral = referral;
  out.state = course->state;
  out.since = course->since;
  out.task_status = names.task;
  out.request_status = names.request;
  if (!names.business.empty()) out.business_status = std::string(names.business);
  out.answer = answer_of(*course);
  if (!course->moves.empty()) out.claim = course->moves.back().value.source.claim;
  if (course->conflict) out.claim = Claim::Conflict;
  out.content = course->content;
  out.dates = course->dates;
  out.sender = name_of(*course, ReferralSide::Initiator, texts);
  out.recipient = name_of(*course, ReferralSide::Recipient, texts);
  out.parent = course->parent;
  out.children = course->children;
  for (const Dated<ReferralMove>& move : course->moves) out.steps.push_back(line_of(known, move, texts));
  out.allowed = allowed(*course, unit, basis, oslo_day(at));
  out.obligations = open_about(*course, state, known.stream, basis, texts, at);
  out.lapsed = std::any_of(out.obligations.begin(), out.obligations.end(),
                           [](const ObligationText& one) { return one.overdue; });
  out.text = texts.coded("referral-state", code(course->state));
  return out;
}

}  // namespace varde
