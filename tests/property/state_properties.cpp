#include "property/state_properties.h"

#include <algorithm>
#include <set>

#include "rules/asked.h"
#include "rules/consents.h"
#include "rules/contact_duties.h"
#include "rules/disclose.h"
#include "rules/duty_tellings.h"
#include "rules/obligations.h"
#include "rules/plan_content.h"

namespace varde::property {
namespace {

// Inv. 5: one plan and one coordinator at a time.
std::optional<Broken> one_at_a_time(const CaseState& state) {
  const auto running =
      std::count_if(state.plans.begin(), state.plans.end(), [](const PlanEpisode& p) { return p.active(); });
  if (running > 1) return Broken{"never two active plans", std::to_string(running)};
  for (std::size_t i = 0; i < state.coordinators.size(); ++i) {
    const CoordinatorPeriod& period = state.coordinators[i];
    const auto next = std::find_if(
        state.coordinators.begin() + static_cast<std::ptrdiff_t>(i) + 1, state.coordinators.end(),
        [&](const CoordinatorPeriod& later) { return later.coordinator.role == period.coordinator.role; });
    if (next == state.coordinators.end()) continue;
    if (!period.to || period.to->earliest() > next->from.earliest())
      return Broken{"never two coordinators of a role", std::to_string(i)};
  }
  return std::nullopt;
}

// Inv. 1: as long as a plan is somebody's, one bears the duty, and only one.
std::optional<Broken> one_bears_the_duty(const CaseState& state, const Basis& basis, Instant at) {
  int bearers = 0;
  for (const Responsibility& row : responsibilities(state, basis)) {
    if (row.to && *row.to < row.from) return Broken{"no responsibility ends before it begins", ""};
    if (row.role != ResponsibilityRole::DutyBearer) continue;
    bearers += row.from <= at && !(row.to && *row.to <= at);
  }
  const PlanEpisode* plan = state.plan();
  if (bearers > 1) return Broken{"never two duty bearers", std::to_string(bearers)};
  if (plan && !plan->closed && bearers == 0) return Broken{"an open plan has a duty bearer", ""};
  return std::nullopt;
}

std::optional<Broken> rows_are_sound(const std::vector<Obligation>& rows) {
  std::set<Uuid> ids;
  for (const Obligation& row : rows) {
    const std::string which = row.rule + " " + row.text + " " + row.subject;
    if (!ids.insert(row.id).second) return Broken{"the ids of obligations are unique within a case", which};
    if (is_nil(row.owner)) return Broken{"every obligation has an owner", which};
    if (!row.due) return Broken{"every obligation has a last day", which};
    // When the person wants to be asked again is the person's own word, whatever day it is.
    const bool own_word = row.text == "ask-again";
    if (!own_word && *row.due <= row.opens)
      return Broken{"an obligation can be fulfilled before it is late", which};
  }
  return std::nullopt;
}

bool has(const std::vector<Obligation>& rows, std::string_view rule, Instant at) {
  return std::any_of(rows.begin(), rows.end(), [&](const Obligation& row) {
    return row.rule == rule && row.opens <= at && !(row.closes && *row.closes <= at);
  });
}

// Inv. 5: a reported plan is kept, with what it lacks as obligations.
std::optional<Broken> gaps_are_obligations(const CaseState& state, const Basis& basis,
                                           const std::vector<Obligation>& rows, Instant at, bool exact) {
  const PlanEpisode* plan = state.plan();
  if (!plan || !plan->active()) return std::nullopt;
  if (!plan_consent(state, basis, at) && !has(rows, "IP-20", at)) {
    return Broken{"an active plan without consent has an open obligation", ""};
  }
  if (!state.coordinator() && !has(rows, "IP-25", at)) {
    return Broken{"an active plan that nobody leads has an open obligation", ""};
  }
  for (const PlanItemCheck& item : plan_items(state, *plan, basis, at)) {
    // Some gaps are another rule's to say: who consents and who leads, and what measures there are at all.
    std::vector<const char*> others;
    if (item.item == PlanItem::Consent) others = {"IP-20"};
    if (item.item == PlanItem::Responsible) others = {"IP-25"};
    if (item.item == PlanItem::Coordinators) others = {"IP-25", "IP-26", "IP-27", "IP-31"};
    if (item.item == PlanItem::Method) others = {"IP-f-9-e"};
    const bool gap = item.state == PlanItemState::Gap, own = has(rows, item.rule, at);
    const bool listed = own || std::any_of(others.begin(), others.end(),
                                           [&](const char* rule) { return has(rows, rule, at); });
    if (gap ? !listed : exact && own)
      return Broken{"what a plan lacks is an obligation, and nothing else is", item.rule};
  }
  return std::nullopt;
}

// a duty that tells somebody what may not be told has the asking for consent beside it. Where a no
// stands, only what remains of the duty without the telling does.
std::optional<Broken> tellings_have_a_basis(const CaseState& state, const Basis& basis,
                                            const std::vector<Obligation>& rows, Instant at) {
  const auto open = [&](const Obligation& row) {
    return row.opens <= at && !(row.closes && *row.closes <= at);
  };
  for (const Obligation& row : rows) {
    const DutyTelling* telling = find_telling(row.rule, row.text);
    if (!telling || !open(row)) continue;
    for (const DisclosureQuestion& question :
         questions_of(*telling, {row, {}, {}, {}}, row.owner, state, basis)) {
      const auto decisions = disclose(state, question, basis, at);
      const auto any = [&](auto holds) { return std::any_of(decisions.begin(), decisions.end(), holds); };
      if (!any([](const auto& one) { return one.outcome != DisclosureOutcome::Permit; })) continue;
      const bool no = any([](const auto& one) { return one.outcome == DisclosureOutcome::DenyObjected; }) ||
                      standing_no(state, question, basis, at) || !any(consent_opens);
      const std::string which = row.rule + " " + row.text + " " + subject_of(question.to);
      if (no && telling->whole) return Broken{"a telling rests while somebody's no stands", which};
      const bool asked = std::any_of(rows.begin(), rows.end(), [&](const Obligation& other) {
        if (!open(other)) return false;
        if (other.rule == "R-271" && other.text == "ask-for")
          return other.owner == row.owner && other.subject == subject_of(question.to);
        return other.rule == "IP-20" || (other.rule == "R-271" && other.text == "ask-again");
      });
      if (!no && !asked) return Broken{"what waits for a consent has the asking beside it", which};
    }
  }
  return std::nullopt;
}

bool is_held_by(const Obligation& row, const Uuid& service, const Basis& basis) {
  const std::vector<Basis::Holder> holders = basis.holders(service, std::nullopt);
  return std::any_of(holders.begin(), holders.end(),
                     [&](const Basis::Holder& holder) { return holder.service == row.owner; });
}

// after the last contact of a service there is an appointment, a recorded no, a death, or a duty that
// somebody holds.
std::optional<Broken> contacts_have_an_ending(const CaseState& state, const Basis& basis,
                                              const std::vector<Obligation>& rows) {
  const PlanEpisode* plan = state.plan();
  if (state.died || (plan && plan->closed && plan->closed->value.reason == CloseReason::Died))
    return std::nullopt;
  const auto& contacts = state.contacts;
  std::set<Uuid> seen;
  for (auto contact = contacts.rbegin(); contact != contacts.rend(); ++contact) {
    const ContactHeld& c = contact->value;
    if (!is_with_person(c) || !seen.insert(c.service).second || is_recorded_no(c)) continue;
    // Those from this one back; what they kept lies behind them.
    std::set<Uuid> before;
    for (auto one = contact; one != contacts.rend(); ++one) before.insert(one->event);
    bool ended = false;
    for (const AppointmentCourse& one : state.appointments) {
      const bool later = is_dated(one.booked.at) && !surely_before(one.booked.at, contact->when);
      const bool behind = one.held && before.contains(one.held->event);
      ended = ended || (later && !one.cancelled && !behind);
      // The next that this contact made, and that came to nothing, is the business of whoever had it.
      if (one.id != contact->event || !one.cancelled) continue;
      ended = ended || std::any_of(contacts.begin(), contacts.end(), [&](const auto& other) {
                return other.value.service == one.booked.service && comes_after(other, *one.cancelled);
              });
      ended = ended || std::any_of(rows.begin(), rows.end(), [&](const Obligation& row) {
                return row.rule == "R-150" && is_held_by(row, one.booked.service, basis);
              });
    }
    const bool owed = std::any_of(rows.begin(), rows.end(), [&](const Obligation& row) {
      const bool waiting =
          row.rule == "R-192" && c.referral && row.subject == "referral:" + to_text(*c.referral);
      const bool reaching = (row.rule == "R-150" || row.rule == "R-191") && row.text != "record-outcome" &&
                            is_held_by(row, c.service, basis);
      return waiting || reaching;
    });
    if (!ended && !owed)
      return Broken{"no contact ends with nothing",
                    std::string(code(c.kind)) + " " + std::string(code(c.outcome))};
  }
  return std::nullopt;
}

bool dated_ahead(const Case& known) {
  return std::any_of(known.events.begin(), known.events.end(), [&](const Event& event) {
    if (!event.entry) return false;
    const Instant recorded = known.events.back().recorded;
    const auto* corrected = std::get_if<EventCorrected>(&event.entry->body.value);
    const bool moved = corrected && corrected->occurred && corrected->occurred->earliest() > recorded;
    return moved || event.entry->occurred.earliest() > recorded;
  });
}

}  // namespace

std::optional<Broken> judge(const Case& known, const Basis& basis, Instant now, bool everywhere) {
  std::set<Instant> times = {now, kEnd};
  for (const Event& event : known.events) {
    if (everywhere) times.insert(event.recorded);
  }
  for (const Instant valid_at : times) {
    for (const Instant known_at : {now, kEnd}) {
      const CaseState state = fold(known.events, valid_at, known_at);
      if (auto broken = one_at_a_time(state)) return broken;
      if (auto broken = one_bears_the_duty(state, basis, valid_at)) return broken;
      const std::vector<Obligation> rows = duties(state, basis, known.stream);
      if (auto broken = rows_are_sound(rows)) return broken;
      if (auto broken = contacts_have_an_ending(state, basis, rows)) return broken;
      if (auto broken = gaps_are_obligations(state, basis, rows, valid_at, true)) return broken;
      // At the end of time every consent has ended, and nobody tells anything.
      if (valid_at == kEnd) continue;
      if (auto broken = tellings_have_a_basis(state, basis, rows, valid_at)) return broken;
    }
  }
  // The worklist, which holds what is known of all times, says the same of now. Where events dated ahead end
  // a gap and open it again, it stays open in between: never the other way.
  const std::vector<Obligation> listed = obligations(known.events, basis, known.stream);
  return gaps_are_obligations(fold(known.events, now, kEnd), basis, listed, now, !dated_ahead(known));
}

}  // namespace varde::property
