#include "rules/fold.h"

#include <algorithm>
#include <map>

#include "rules/fold_flow.h"

namespace varde {
namespace {

// An event as it stands after corrections.
struct Standing {
  const Event* event;
  const Moment* occurred;
  const EventBody* body;
  std::shared_ptr<const void> owner;
  Instant earliest;  // that it can have occurred
};

const Event* find_event(std::span<const Event> events, const Uuid& id) {
  const auto it = std::find_if(events.begin(), events.end(), [&](const Event& e) { return e.id == id; });
  return it == events.end() ? nullptr : &*it;
}

// The event that a correcting event points at; null for one that corrects nothing.
const Uuid* target_of(const Event& event) {
  if (!event.entry) return nullptr;
  if (const auto* c = std::get_if<EventCorrected>(&event.entry->body.value)) return &c->event;
  if (const auto* v = std::get_if<EventVoided>(&event.entry->body.value)) return &v->event;
  return nullptr;
}

bool is_correction(EventKind kind) {
  return kind == EventKind::EventCorrected || kind == EventKind::EventVoided;
}

// The last correction of each root event, by sequence.
std::map<Uuid, const Event*> last_corrections(std::span<const Event> events) {
  std::map<Uuid, const Event*> last;
  for (const Event& event : events) {
    if (!target_of(event)) continue;
    if (const Event* root = root_of(events, event.id)) last[root->id] = &event;
  }
  return last;
}

std::vector<Standing> standing_events(std::span<const Event> events, std::size_t& erased) {
  std::vector<Standing> result;
  result.reserve(events.size());
  const std::map<Uuid, const Event*> corrected = last_corrections(events);
  for (const Event& event : events) {
    if (!event.entry) {
      ++erased;
      continue;
    }
    if (is_correction(event.kind) || event.kind == EventKind::EntryErased) continue;
    Standing s{&event, &event.entry->occurred, &event.entry->body, event.entry, {}};
    if (const auto it = corrected.find(event.id); it != corrected.end()) {
      const Event& correction = *it->second;
      const auto* c = std::get_if<EventCorrected>(&correction.entry->body.value);
      if (!c) continue;
      if (c->replacement->kind() == event.kind) {
        s.body = c->replacement.get();
        s.owner = c->replacement;
      }
      if (c->occurred) s.occurred = &*c->occurred;
    }
    s.earliest = s.occurred->earliest();
    result.push_back(std::move(s));
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Standing& a, const Standing& b) { return a.earliest < b.earliest; });
  return result;
}

ToldBody told_body(const Standing& s) {
  return {std::shared_ptr<const EventBody>(s.owner, s.body), *s.occurred, s.event->id, s.event->sequence, {}};
}

// Of what is known: what came in later envelopes counts, whenever it is said to have happened.
Overtaken overtaken(const std::vector<Standing>& standing) {
  std::vector<ToldBody> envelopes;
  for (const Standing& s : standing) {
    if (s.event->kind == EventKind::EnvelopeReceived) envelopes.push_back(told_body(s));
  }
  return overtaken(std::span<const ToldBody>(envelopes));
}

// Applies events to a state in their order. One visitor a kind.
class Applier {
 public:
  Applier(CaseState& state, std::vector<std::pair<Uuid, Moment>>& withdrawals, const Overtaken& gone)
      : state_(state), withdrawals_(withdrawals), gone_(gone) {}

  void apply(const Standing& s) {
    at_ = &s;
    std::visit(*this, s.body->value);
  }

  void operator()(const PersonRegistered& e) { state_.person = dated(e.person); }
  void operator()(const ContactPointNamed& e) { state_.contact_points.push_back(dated(e.contact_point)); }

  void operator()(const PlanOffered& e) {
    PlanEpisode* plan = open();
    // A new offer after an answer begins anew, unless the plan is already running.
    if (!plan || (plan->offer && !plan->answers.empty() && !plan->active())) plan = &begin();
    if (!plan->active()) plan->offer = dated(e);
  }
  void operator()(const PlanAnswered& e) { open_or_begin().answers.push_back(dated(e)); }

  void operator()(const PlanStarted& e) {
    PlanEpisode& plan = open_or_begin();
    if (plan.active() && plan.start_told) {
      plan.second_starts.push_back(dated(true));
      plan.versions.push_back(version(e.plan));
    } else if (plan.active() && !surely_before(*plan.started, when())) {
      // What showed that the plan runs may have come after this start, on the same day: the start comes
      // first.
      plan.started = when();
      plan.versions.insert(plan.versions.begin(), version(e.plan));
    } else {
      if (!plan.active()) plan.started = when();
      plan.versions.push_back(version(e.plan));
    }
    if (!plan.start_told) plan.basis = at_->event->entry->context.task_basis;
    plan.start_told = true;
    if (e.coordinator) appoint(*e.coordinator);
  }
  void operator()(const PlanRevised& e) { running().versions.push_back(version(e.plan)); }
  void operator()(const ActivityChanged& e) { running().changes.push_back(dated(e)); }
  void operator()(const PlanReviewed& e) { running().reviews.push_back(dated(e)); }
  void operator()(const PlanClosed& e) {
    open_or_begin().closed = dated(e);
    end_coordinator(CoordinatorRole::Plan);
  }
  void operator()(const GoalAssessed& e) { running().assessments.push_back(dated(e)); }
  void operator()(const PlanShown& e) { running().shown.push_back(dated(e)); }
  void operator()(const PlanAmended& e) { running().amendments.push_back(dated(e)); }

  void operator()(const CoordinatorAppointed& e) { appoint(e.coordinator); }
  void operator()(const CoordinatorEnded& e) { end_coordinator(e.role); }
  void operator()(const CoordinatorOffered& e) { state_.coordinator_offers.push_back(dated(e)); }
  void operator()(const CoordinatorWished& e) { state_.coordinator_wishes.push_back(dated(e)); }
  void operator()(const AbsenceBegun& e) {
    end_absence(e.role);
    state_.absences.push_back({e, when(), at_->event->id, std::nullopt});
  }
  void operator()(const AbsenceEnded& e) { end_absence(e.role); }

  void operator()(const NeedAssessed& e) { state_.needs.push_back(dated(e)); }
  void operator()(const NeedNotified& e) { state_.notified.push_back(dated(e)); }
  void operator()(const MainResponsibilitySettled& e) {
    state_.main_responsibility = dated(e);
    state_.dispute.reset();
  }
  void operator()(const MainResponsibilityDisputed& e) { state_.dispute = dated(e); }
  void operator()(const ControlExaminationHeld& e) { state_.examinations.push_back(dated(e)); }

  void operator()(const ConsentGiven& e) {
    state_.consents.push_back({at_->event->id, e.consent, when(), std::nullopt, std::nullopt});
  }
  void operator()(const ConsentWithdrawn& e) { withdrawals_.emplace_back(e.consent, when()); }
  void operator()(const SharingDenied& e) { state_.denials.push_back({at_->event->id, e, when(), {}}); }
  void operator()(const ConsentAsked& e) { state_.asked.push_back(dated(e)); }
  void operator()(const CompetenceAssessed& e) { state_.competence.push_back(dated(e)); }
  void operator()(const ConfidentialityOrdered& e) { state_.orders.push_back(dated(e)); }
  void operator()(const CustodyChanged& e) { state_.custody.push_back(dated(e)); }
  void operator()(const NearestRelativeNamed& e) { state_.kin.push_back(dated(e)); }
  void operator()(const DisclosureMade& e) { state_.disclosures.push_back(dated(e)); }
  void operator()(const DisclosureTold& e) { state_.told.push_back(dated(e)); }
  void operator()(const DisclosureReviewed& e) { state_.reviewed.push_back(dated(e)); }

  void operator()(const EventCorrected&) {}
  void operator()(const EventVoided&) {}
  void operator()(const EntryErased&) {}
  void operator()(const ProfileLoaded&) {}

  // Referrals, appointments, contacts, stays, and what others tell of them.
  void operator()(const OfFlow auto&) { apply_flow(state_, told_body(*at_), gone_); }

 private:
  const Moment& when() const { return *at_->occurred; }
  template <class T>
  Dated<T> dated(const T& value) const {
    return {value, when(), at_->event->id, at_->event->sequence};
  }
  Dated<std::shared_ptr<const CarePlan>> version(const CarePlan& plan) const {
    return {std::shared_ptr<const CarePlan>(at_->owner, &plan), when(), at_->event->id, at_->event->sequence};
  }

  PlanEpisode* open() {
    return state_.plans.empty() || state_.plans.back().closed ? nullptr : &state_.plans.back();
  }
  PlanEpisode& begin() {
    PlanEpisode plan;
    plan.id = at_->event->id;
    plan.began = when();
    return state_.plans.emplace_back(std::move(plan));
  }
  PlanEpisode& open_or_begin() {
    PlanEpisode* plan = open();
    return plan ? *plan : begin();
  }
  // An event that only a running plan can have shows that it runs, though nobody told of its start.
  PlanEpisode& running() {
    // It may have come before an end on the same day.
    if (!open() && !state_.plans.empty() && !surely_before(state_.plans.back().closed->when, when())) {
      return state_.plans.back();
    }
    PlanEpisode& plan = open_or_begin();
    if (!plan.started) {
      plan.started = when();
      plan.basis = at_->event->entry->context.task_basis;
    }
    return plan;
  }
  void appoint(const Coordinator& coordinator) {
    end_coordinator(coordinator.role);
    state_.coordinators.push_back({coordinator, when(), at_->event->id, std::nullopt});
  }
  void end_coordinator(CoordinatorRole role) {
    for (CoordinatorPeriod& period : state_.coordinators) {
      if (period.coordinator.role == role && !period.to) period.to = when();
    }
    end_absence(role);
  }
  void end_absence(CoordinatorRole role) {
    for (Absence& absence : state_.absences) {
      if (absence.begun.role == role && !absence.ended) absence.ended = when();
    }
  }

  CaseState& state_;
  std::vector<std::pair<Uuid, Moment>>& withdrawals_;
  const Overtaken& gone_;
  const Standing* at_ = nullptr;
};

}  // namespace

const Event* root_of(std::span<const Event> events, const Uuid& id) {
  const Event* event = find_event(events, id);
  // A correction can only point backwards, so this ends; the bound holds even for rows that say otherwise.
  for (std::size_t steps = 0; event && steps <= events.size(); ++steps) {
    if (!is_correction(event->kind)) return event;
    const Uuid* target = target_of(*event);
    if (!target) return nullptr;
    event = find_event(events, *target);
  }
  return nullptr;
}

const char* standing(std::span<const Event> events, const Event& event) {
  if (!event.entry) return "erased";
  if (is_correction(event.kind)) return "stands";
  const std::map<Uuid, const Event*> corrected = last_corrections(events);
  const auto it = corrected.find(event.id);
  if (it == corrected.end()) return "stands";
  return it->second->kind == EventKind::EventVoided ? "voided" : "corrected";
}

namespace {

// What a consent names in `replaces` ends where that consent begins; a denial only remembers who named it.
void replace(CaseState& state) {
  for (const GivenConsent& by : state.consents) {
    for (const Uuid& id : by.consent.replaces) {
      for (GivenConsent& given : state.consents) {
        const bool earlier = !surely_before(by.given, given.given) && by.id != given.id;
        if (given.id == id && earlier && !given.replaced) given.replaced = by.given;
      }
      for (GivenDenial& denial : state.denials) {
        if (denial.id == id && !surely_before(by.given, denial.given)) denial.named_by.push_back(by.id);
      }
    }
  }
}

bool says_no_and_is_erased(const Event& event) {
  return !event.entry &&
         (event.kind == EventKind::SharingDenied || event.kind == EventKind::ConsentWithdrawn);
}

}  // namespace

CaseState fold(std::span<const Event> events, Instant valid_at, Instant known_at) {
  const auto end = std::find_if(events.begin(), events.end(),
                                [&](const Event& event) { return event.recorded > known_at; });
  const std::span<const Event> known(events.begin(), end);
  CaseState state;
  state.at = valid_at;
  if (!known.empty()) state.sequence = known.back().sequence;
  std::vector<std::pair<Uuid, Moment>> withdrawals;
  const std::vector<Standing> standing = standing_events(known, state.erased);
  const Overtaken gone = overtaken(standing);
  Applier applier(state, withdrawals, gone);
  for (const Standing& s : standing) {
    if (s.earliest <= valid_at) applier.apply(s);
  }
  return_forwarded(state);
  for (const auto& [consent, when] : withdrawals) {
    for (GivenConsent& given : state.consents) {
      if (given.id == consent && !given.withdrawn) given.withdrawn = when;
    }
  }
  replace(state);
  state.erased_noes =
      static_cast<std::size_t>(std::count_if(known.begin(), known.end(), says_no_and_is_erased));
  return state;
}

}  // namespace varde
