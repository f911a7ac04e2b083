#include "app/views.h"

#include <algorithm>

#include "app/consent_document.h"
#include "app/disclosure_views.h"
#include "app/envelope.h"
#include "app/filtered.h"
#include "app/letter.h"
#include "app/monday.h"
#include "app/outbox.h"
#include "app/plan_document.h"
#include "app/referral_views.h"
#include "app/render.h"
#include "codec/records.g.h"
#include "rules/consents.h"
#include "rules/disclose.h"
#include "rules/fold.h"
#include "rules/obligations.h"

namespace varde {
namespace {

// A vacancy is said as it is.
std::string coordinator_state(const CaseState& state, Instant at) {
  const PlanEpisode* plan = state.plan();
  if (!state.coordinator()) return plan && plan->active() ? "vacant" : "none";
  return absence_at(state, CoordinatorRole::Plan, at) ? "away" : "in-place";
}

// Since when the plan has stood where it stands.
std::optional<Moment> since(const CaseState& state) {
  const PlanEpisode* plan = state.plan();
  if (!plan) return std::nullopt;
  if (plan->closed) return plan->closed->when;
  if (plan->started) return plan->started;
  if (!plan->answers.empty()) return plan->answers.back().when;
  return plan->began;
}

std::vector<ConsentLine> consent_lines(const CaseState& state, const Basis& basis, Instant at) {
  std::vector<ConsentLine> lines;
  for (const GivenConsent& given : state.consents) {
    lines.push_back({given.id, given.consent.scope, given.consent.giver, given.consent.form, given.given,
                     given.consent.until, given.withdrawn, end_of_consent(given, state, basis) > at});
  }
  return lines;
}

// What is open at an instant: opened, not fallen away; the earliest due first.
std::vector<ObligationText> open_obligations(const CaseState& whole, const Basis& basis, const Uuid& stream,
                                             Instant at, const Texts& texts) {
  std::vector<ObligationText> open;
  for (const Obligation& row : duties(whole, basis, stream)) {
    if (row.opens <= at && !(row.closes && *row.closes <= at)) open.push_back(texts.obligation(row, at));
  }
  std::stable_sort(open.begin(), open.end(), [](const ObligationText& a, const ObligationText& b) {
    return a.obligation.due.value_or(kEnd) < b.obligation.due.value_or(kEnd);
  });
  return open;
}

std::string summary(const Case& known, const Query& query, const Basis& basis, Language language, Instant at,
                    Instant known_at) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  Summary out;
  out.stream = *query.stream;
  out.sequence = state.sequence;
  out.valid_at = at;
  out.known_at = known_at;
  if (state.person) out.person = state.person->value;
  out.stage = stage(state);
  out.since = since(state);
  out.coordinator = coordinator_line(state.coordinator(), texts);
  out.coordinator_state = coordinator_state(state, at);
  if (const PlanEpisode* plan = state.plan(); plan && plan->content())
    out.plan_place = plan->content()->place;
  if (const PlanEpisode* plan = state.plan()) out.next_review = next_review(*plan, basis);
  if (!state.contact_points.empty()) out.contact_point = state.contact_points.back().value;
  out.consents = consent_lines(state, basis, at);
  for (const Responsibility& row : responsibilities(state, basis)) {
    if (row.from <= at && !(row.to && *row.to <= at))
      out.responsible.push_back({row, texts.service(row.service)});
  }
  out.obligations = open_obligations(state, basis, *query.stream, at, texts);
  out.erased = static_cast<std::int64_t>(state.erased);
  return write_summary(out);
}

std::string plan(const Case& known, const Query& query, const Basis& basis, Language language, Instant at,
                 Instant known_at) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  if (query.kind == QueryKind::PlanDocument)
    return write_plan_document(plan_document(known, state, basis, texts, language, at));
  PlanView out = plan_view(known, state, basis, texts, at);
  // What a plan lacks cannot be told of a part of it.
  if (query.disclosure) out.items.clear();
  return write_care_plan_view(out);
}

// What a receiver may be told of everything that the question is about; nothing when not even that the person
// is known here.
CategoryMask told_of(const Case& known, const DisclosureQuestion& question, const Basis& basis, Instant at,
                     Instant known_at) {
  CategoryMask out = 0;
  for (const CategoryDecision& decision : disclose(fold(known.events, at, known_at), question, basis, at)) {
    if (decision.outcome == DisclosureOutcome::Permit) out |= mask<CategoryMask>(decision.category);
  }
  return in(out, Category::Known) ? out : CategoryMask{0};
}

std::optional<std::string> text_of(const std::optional<std::string>& text) { return text; }
std::optional<std::string> text_of(const std::string& text) { return text; }
std::optional<std::string> text_of(CloseReason) { return std::nullopt; }

// What was written with an event, whatever its kind: who, how the person took part, and a reason or a note.
void add_words(const EventBody& body, HistoryLine& line) {
  const auto name = [&](const std::optional<Coordinator>& coordinator) {
    if (coordinator) line.name = coordinator->name;
  };
  std::visit(
      [&](const auto& e) {
        if constexpr (requires { e.participation; }) {
          if (e.participation) line.participation = e.participation->how;
          if (e.participation) line.note = e.participation->note;
        }
        if constexpr (requires { e.reason; }) {
          if (const auto reason = text_of(e.reason)) line.note = reason;
        }
        if constexpr (requires { e.note; }) {
          if (e.note) line.note = e.note;
        }
        if constexpr (requires { e.coordinator; }) name(e.coordinator);
        if constexpr (requires { e.contact_point; }) line.name = e.contact_point.name;
      },
      body.value);
}

std::string history(const Case& known, const Query& query, const Basis& basis, Language language, Instant at,
                    Instant known_at) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  History out;
  out.stream = *query.stream;
  const auto end = std::find_if(known.events.begin(), known.events.end(),
                                [&](const Event& event) { return event.recorded > known_at; });
  const std::span<const Event> events(known.events.begin(), end);
  for (const Event& event : events) {
    HistoryLine line;
    line.event = event.id;
    line.sequence = event.sequence;
    line.kind = event.kind;
    line.recorded = event.recorded;
    line.standing = standing(events, event);
    line.text = texts.event(event);
    if (event.entry) {
      line.occurred = event.entry->occurred;
      line.reported = event.entry->reported;
      line.role = event.entry->context.actor.role;
      line.unit = event.entry->context.unit;
      line.unit_name = texts.service(event.entry->context.unit);
      add_words(event.entry->body, line);
    }
    out.lines.push_back(std::move(line));
  }
  return write_history(out);
}

// Who may tell whom what, and what follows from it.
Result<std::string> telling(const Case& known, const Query& query, const Basis& basis, Language language,
                            Instant at, Instant known_at, std::span<const LoggedDisclosure> log) {
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  switch (query.kind) {
    case QueryKind::Disclosure:
      if (!query.disclosure)
        return fail(Status::Missing, "is missing: who would tell whom what", "/disclosure");
      return write_disclosure(disclosure_view(known, state, *query.disclosure, basis, texts, at));
    case QueryKind::Knowledge:
      return write_knowledge(knowledge_view(known, state, basis, texts, at));
    case QueryKind::Consents:
      return write_consents(consents_view(known, state, query, basis, texts, at));
    case QueryKind::ConsentDocument: {
      if (!query.consent && !query.disclosure)
        return fail(Status::Missing, "is missing: a consent of the case, or what it is to permit",
                    "/consent");
      const std::optional<ConsentDocument> form = consent_document(known, state, query, basis, texts, at);
      if (!form)
        return fail(Status::NotFound, "there is no such consent, or none can permit this", "/consent");
      return write_consent_document(*form);
    }
    default:
      return write_disclosure_log(disclosure_log(known, state, log, basis, texts, at));
  }
}

// What an envelope would tell, for somebody without a system. It is told now, and never of another time.
Result<std::string> letter(const Case& known, const Query& query, const Basis& basis, Language language,
                           Instant at) {
  const CaseState state = fold(known.events, at, kEnd);
  const Texts texts(basis, language, &state);
  const Result<std::optional<Envelope>> envelope = envelope_of(known, query, basis, texts, at);
  if (!envelope) return envelope.error();
  if (!*envelope) return fail(Status::NotFound, "nothing of this may be told to this receiver", "/event");
  const DeliveryWay way = query.way.value_or(DeliveryWay::Letter);
  const Uuid item = query.item.value_or((*envelope)->event);
  return write_letter(letter_of(known.stream, **envelope, item, way, state, Telling{texts, at}));
}

Result<std::string> referral(const Case& known, const Query& query, const Basis& basis, Language language,
                             Instant at, Instant known_at, const Uuid& unit) {
  if (!query.referral) return fail(Status::Missing, "is missing: a referral of the case", "/referral");
  const CaseState state = fold(known.events, at, known_at);
  const Texts texts(basis, language, &state);
  const std::optional<ReferralView> out =
      referral_view(known, state, *query.referral, unit, basis, texts, at);
  if (!out) return fail(Status::NotFound, "there is no such referral", "/referral");
  return write_referral_view(*out);
}

}  // namespace

Result<std::string> view(const Case& known, const Query& query, const Basis& basis, Language language,
                         Instant now, std::span<const LoggedDisclosure> log, const Uuid& unit) {
  const Instant at = query.valid_at.value_or(now);
  // What is recorded is known, also when the host's clock has gone back since.
  Instant latest = now;
  for (const Event& event : known.events) latest = std::max(latest, event.recorded);
  const Instant known_at = query.known_at.value_or(latest);
  const bool of_plan = query.kind == QueryKind::Plan || query.kind == QueryKind::PlanDocument;
  if (query.disclosure && (of_plan || query.kind == QueryKind::History)) {
    const CategoryMask allowed = told_of(known, *query.disclosure, basis, at, known_at);
    // The same answer as of a case that there is not.
    if (allowed == 0) return fail(Status::NotFound, "there is no such case", "/case");
    const Case seen = filtered(known, allowed);
    return of_plan ? plan(seen, query, basis, language, at, known_at)
                   : history(seen, query, basis, language, at, known_at);
  }
  switch (query.kind) {
    case QueryKind::Referral:
      return referral(known, query, basis, language, at, known_at, unit);
    case QueryKind::Outbox:
      return write_outbox(outbox_of_case(known, query, basis, language, now));
    case QueryKind::Letter:
      return letter(known, query, basis, language, now);
    case QueryKind::Monday:
      return monday_view(known, query, basis, language, now, unit);
    case QueryKind::Summary:
      return summary(known, query, basis, language, at, known_at);
    case QueryKind::Plan:
    case QueryKind::PlanDocument:
      return plan(known, query, basis, language, at, known_at);
    case QueryKind::History:
      return history(known, query, basis, language, at, known_at);
    default:
      return telling(known, query, basis, language, at, known_at, log);
  }
}

}  // namespace varde
