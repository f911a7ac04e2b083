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
#include "rules/plan_rights.h"
#include "rules/referral_loop.h"

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
  if (plan && !plan->closed && bearers == 0 && !death_of(state))
    return Broken{"an open plan has a duty bearer", ""};
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
  if (!plan || !plan->active() || death_of(state)) return std::nullopt;
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

// Inv. 2, 4: a referral that is closed owes no more than that somebody hears of it; one that is open is seen
// to by a service of ours, unless it has gone on to another, whose loop it is then.
std::optional<Broken> loops_are_seen_to(CaseState state, const Basis& basis, const Uuid& stream) {
  if (death_of(state)) return std::nullopt;
  state.settled.clear();  // people may decide otherwise
  const std::vector<Obligation> rows = duties(state, basis, stream);
  const std::set<std::string> hears = {"inform-person", "inform-referrer", "confirm-receipt", "tell-after",
                                       "settle-conflict"};
  for (const ReferralCourse& course : state.referrals) {
    const std::string subject = referral_subject(course.id);
    const bool begun = course.state != ReferralState::Draft && course.state != ReferralState::EnteredInError;
    const bool open = begun && !is_terminal(course.state);
    bool seen_to = course.state == ReferralState::Forwarded && !course.children.empty();
    for (const Obligation& row : rows) {
      const bool of_flow = row.rule.rfind("RF-", 0) == 0 || row.rule.rfind("MF-", 0) == 0;
      if (row.subject != subject || !of_flow || hears.contains(row.text)) continue;
      if (!open) return Broken{"nothing terminal with an open loop", row.rule + " " + row.text};
      seen_to = true;
    }
    if (open && !seen_to)
      return Broken{"an open loop is somebody's", std::string(code(course.state)) + " " + subject};
  }
  return std::nullopt;
}

bool tells_seniority(const ReferralCourse& course) {
  if (course.content && course.content->dates) return true;
  return std::any_of(course.moves.begin(), course.moves.end(), [](const Dated<ReferralMove>& move) {
    const EventBody& body = *move.value.body;
    const auto* received = std::get_if<ReferralReceived>(&body.value);
    const auto* forwarded = std::get_if<ReferralForwarded>(&body.value);
    const auto* sent = std::get_if<ReferralSent>(&body.value);
    const auto* drafted = std::get_if<ReferralDrafted>(&body.value);
    return (received && (received->seniority || (received->content && received->content->dates))) ||
           (forwarded && forwarded->seniority) || (sent && sent->content && sent->content->dates) ||
           (drafted && drafted->content.dates);
  });
}

// Inv. 4: the seniority date survives forwarding.
std::optional<Broken> seniority_survives(const CaseState& state) {
  for (const ReferralCourse& parent : state.referrals) {
    const auto step_at = [&](ReferralStep step) {
      return std::find_if(parent.moves.begin(), parent.moves.end(),
                          [&](const auto& move) { return move.value.step == step; });
    };
    const auto received = step_at(ReferralStep::Receive), forwarded = step_at(ReferralStep::Forward);
    if (forwarded == parent.moves.end() || received >= forwarded) continue;
    for (const Uuid& id : parent.children) {
      const ReferralCourse* child = state.referral(id);
      if (!child) return Broken{"a forwarded referral is there", to_text(id)};
      if (!child->dates.seniority) return Broken{"the seniority date is never lost", to_text(id)};
      if (child->parent != parent.id || tells_seniority(parent) || tells_seniority(*child)) continue;
      if (*child->dates.seniority > *parent.dates.seniority)
        return Broken{"the seniority date is never later than the parent's", to_text(id)};
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
      if (auto broken = loops_are_seen_to(state, basis, known.stream)) return broken;
      if (auto broken = seniority_survives(state)) return broken;
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
