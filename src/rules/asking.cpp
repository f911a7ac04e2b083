#include "rules/asking.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "rules/asked.h"
#include "rules/disclose.h"
#include "rules/duty_tellings.h"
#include "rules/steady.h"

namespace varde {
namespace {

// Where a telling stands at an instant.
enum class Standing : std::uint8_t {
  Told,   // it may be told
  Asks,   // a consent would open it
  Asked,  // ... and another duty asks for that one already
  Rests,  // somebody has said no, or nothing opens it
};
struct Stretch {
  Instant from;
  Standing standing = Standing::Told;
};

// A duty that tells, and one of those who hear of it.
struct Telling {
  const Duty& duty;
  DisclosureQuestion question;
};

// To the plan's participants among themselves the plan's own consent opens, and IP-20 asks for it.
bool plan_consent_is_asked_for(const DutyRows& rows, const DisclosureQuestion& question, Instant at) {
  const bool open = std::any_of(rows.all().begin(), rows.all().end(), [&](const Duty& other) {
    const Obligation& row = other.row;
    return row.rule == "IP-20" && row.text != "consent-expires" && row.opens <= at &&
           !(row.closes && *row.closes <= at);
  });
  return open && known_service(question.teller, rows.state(), rows.basis(), at).participant &&
         known_party(question.to, rows.state(), rows.basis(), at).participant;
}

Standing standing_at(const DutyRows& rows, const Telling& telling, Instant at) {
  DisclosureQuestion question = telling.question;
  question.teller = rows.basis().holder(telling.duty.row.owner, telling.duty.need, oslo_day(at));
  if (question.to.service == question.teller) return Standing::Told;
  const auto decisions = disclose(rows.state(), question, rows.basis(), at);
  const auto any = [&](auto holds) { return std::any_of(decisions.begin(), decisions.end(), holds); };
  const auto is = [](DisclosureOutcome outcome) {
    return [outcome](const CategoryDecision& one) { return one.outcome == outcome; };
  };
  if (std::all_of(decisions.begin(), decisions.end(), is(DisclosureOutcome::Permit))) return Standing::Told;
  if (any(is(DisclosureOutcome::DenyObjected)) || standing_no(rows.state(), question, rows.basis(), at))
    return Standing::Rests;
  if (!any(consent_opens)) return Standing::Rests;
  const Dated<ConsentAsked>* last =
      last_asked(rows.state(), question.to, question.categories, rows.basis(), at);
  const bool again = last && is_asked_again(rows.state(), rows.basis(), *last);
  return again || plan_consent_is_asked_for(rows, question, at) ? Standing::Asked : Standing::Asks;
}

// The instants after `from` at which an answer can become another, up to the first after `to`.
void add_changes(const CaseState& state, const Basis& basis, Instant from, Instant to,
                 std::vector<Instant>& out) {
  const auto add = [&](Instant when) {
    if (when > from && when < kEnd) out.push_back(when);
  };
  const auto told = [&](const auto& list) {
    for (const auto& one : list) add(one.when.earliest());
  };
  for (const GivenConsent& given : state.consents) {
    add(given.given.earliest());
    if (given.withdrawn) add(given.withdrawn->earliest());
  }
  for (const GivenDenial& denial : state.denials) add(denial.given.earliest());
  told(state.asked);
  told(state.competence);
  told(state.orders);
  told(state.custody);
  for (const PlanEpisode& plan : state.plans) {
    told(plan.versions);
    if (plan.closed) add(plan.closed->when.earliest());
  }
  for (const CoordinatorPeriod& period : state.coordinators) {
    add(period.from.earliest());
    if (period.to) add(period.to->earliest());
  }
  add(state.at);
  for (Instant at = from; at <= to && at < kEnd;) {
    at = steady(state, basis, at, {}).until;
    add(at);
  }
}

// One after another from when the duty opens, each another than the one before.
std::vector<Stretch> stretches(const DutyRows& rows, const Telling& telling,
                               const std::vector<Instant>& changes) {
  const Instant opens = telling.duty.row.opens;
  std::vector<Stretch> out = {{opens, standing_at(rows, telling, opens)}};
  for (const Instant at : changes) {
    if (at <= opens) continue;
    const Standing standing = standing_at(rows, telling, at);
    if (standing != out.back().standing) out.push_back({at, standing});
  }
  return out;
}

const Stretch* stretch_at(const std::vector<Stretch>& all, Instant at) {
  const Stretch* found = &all.front();
  for (const Stretch& one : all) {
    if (one.from <= at) found = &one;
  }
  return found;
}

// The one that holds at an instant if it is of that kind, else the first of that kind that begins by `last`.
template <class Fits>
const Stretch* from_then_on(const std::vector<Stretch>& all, Instant at, Instant last, Fits fits) {
  const Stretch* now = stretch_at(all, at);
  for (const Stretch* one = now; one != all.data() + all.size(); ++one) {
    if (one != now && one->from >= last) break;
    if (fits(*one)) return one;
  }
  return nullptr;
}

// A duty to ask, before it is given its name.
struct Ask {
  Duty duty;
  Purpose purpose = Purpose::Care;
  Instant began;  // when the duty opened that it is named after
};

class Asking {
 public:
  explicit Asking(DutyRows& rows) : rows_(rows) {
    Instant from = kEnd, to = rows.state().at;
    for (const Duty& duty : rows.all()) {
      if (!find_telling(duty.row.rule, duty.row.text)) continue;
      from = std::min(from, duty.row.opens);
      to = std::max(to, duty.row.due.value_or(to));
      for (const Basis::Holder& holder : rows.basis().holders(duty.row.owner, duty.need))
        changes_.push_back(oslo_midnight(holder.from));  // another tells
    }
    const CaseState& state = rows.state();
    // Where nobody has said anything, no answer to these questions hangs on the day.
    const bool said = !state.consents.empty() || !state.denials.empty() || !state.asked.empty();
    if (said && from < kEnd) add_changes(state, rows.basis(), from, to, changes_);
    std::sort(changes_.begin(), changes_.end());
    changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
  }

  // Whether the duty rests. One whose no ends on a day that is known opens then.
  bool rests(Duty& duty);
  void add_to_rows();

 private:
  void ask(const Duty& duty, const DutyTelling& kind, const DisclosureQuestion& question,
           const std::vector<Stretch>& all);

  DutyRows& rows_;
  std::vector<Instant> changes_;
  std::vector<Ask> asks_;
};

bool Asking::rests(Duty& duty) {
  const DutyTelling* kind = find_telling(duty.row.rule, duty.row.text);
  if (!kind) return false;
  const Instant at = std::max(duty.row.opens, rows_.state().at);
  const Uuid teller = rows_.basis().holder(duty.row.owner, duty.need, oslo_day(at));
  const auto questions = questions_of(*kind, duty, teller, rows_.state(), rows_.basis());
  std::vector<std::vector<Stretch>> all;
  for (const DisclosureQuestion& question : questions)
    all.push_back(stretches(rows_, {duty, question}, changes_));
  if (kind->whole && !all.empty()) {
    Instant wakes = kEnd;
    for (const std::vector<Stretch>& one : all) {
      const Stretch* awake =
          from_then_on(one, at, kEnd, [](const Stretch& s) { return s.standing != Standing::Rests; });
      if (awake) wakes = std::min(wakes, awake->from);
    }
    if (wakes == kEnd) return true;
    if (wakes > at) {
      duty.row.opens = wakes;
      if (duty.row.due && *duty.row.due <= wakes)
        duty.row.due = rows_.basis().deadline("cn.ask", Moment{wakes});
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i) ask(duty, *kind, questions[i], all[i]);
  return false;
}

void Asking::ask(const Duty& duty, const DutyTelling& kind, const DisclosureQuestion& question,
                 const std::vector<Stretch>& all) {
  const Instant at = std::max(duty.row.opens, rows_.state().at);
  const Stretch* asks = from_then_on(all, at, duty.row.due.value_or(kEnd),
                                     [](const Stretch& s) { return s.standing == Standing::Asks; });
  if (!asks) return;
  const Instant opens = std::max(asks->from, duty.row.opens);
  Ask ask{{}, kind.purpose, duty.row.opens};
  Obligation& row = ask.duty.row;
  row.owner = duty.row.owner;
  row.subject = subject_of(question.to);
  row.opens = opens;
  row.due = rows_.basis().deadline("cn.ask", Moment{opens});
  if (duty.row.due && *duty.row.due > opens) row.due = std::min(row.due.value_or(kEnd), *duty.row.due);
  row.closes = duty.row.closes;
  if (asks + 1 != all.data() + all.size()) row.closes = std::min(row.closes.value_or(kEnd), asks[1].from);
  ask.duty.need = duty.need;
  ask.duty.cause = duty.row.id;
  ask.duty.asks = {question};
  const auto same = std::find_if(asks_.begin(), asks_.end(), [&](const Ask& other) {
    return other.duty.row.owner == row.owner && other.duty.row.subject == row.subject &&
           other.purpose == ask.purpose;
  });
  if (same == asks_.end()) {
    asks_.push_back(std::move(ask));
    return;
  }
  Obligation& first = same->duty.row;
  first.opens = std::min(first.opens, row.opens);
  first.due = std::min(first.due, row.due);
  first.closes = first.closes && row.closes ? std::max(first.closes, row.closes) : std::nullopt;
  same->duty.asks.push_back(question);
  // Named after the duty that has waited longest.
  if (std::tie(ask.began, ask.duty.cause) < std::tie(same->began, same->duty.cause)) {
    same->began = ask.began;
    same->duty.cause = ask.duty.cause;
  }
}

void Asking::add_to_rows() {
  for (Ask& ask : asks_) {
    const Obligation& row = ask.duty.row;
    Obligation& added = rows_.add("R-271", "ask-for", ask.duty.cause, row.subject, row.owner, row.opens,
                                  row.due, ask.duty.need);
    added.closes = row.closes;
    rows_.all().back().asks = std::move(ask.duty.asks);
  }
}

}  // namespace

void ask_for_consent(DutyRows& rows) {
  Asking asking(rows);
  // What rests goes after all have been looked at: they look at each other.
  std::vector<bool> rest;
  for (Duty& duty : rows.all()) rest.push_back(asking.rests(duty));
  std::size_t i = 0;
  std::erase_if(rows.all(), [&](const Duty&) { return rest[i++]; });
  asking.add_to_rows();
}

}  // namespace varde
