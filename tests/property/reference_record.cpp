#include "property/reference_record.h"

namespace varde::property {

ReferenceRecord::ReferenceRecord(const std::vector<Event>& events, Instant at) {
  read(events, at);
  for (const auto& [registered, from] : all<PersonRegistered>()) born_ = registered->person.born;
  weigh_consents();
  follow_plan();
}

// What is corrected stands as its last correction says; what is voided or erased does not stand.
void ReferenceRecord::read(const std::vector<Event>& events, Instant at) {
  for (const Event& event : events) {
    if (!event.entry) {
      erased_no_ |= event.kind == EventKind::SharingDenied || event.kind == EventKind::ConsentWithdrawn;
      continue;
    }
    Told told{&event.entry->body, event.entry->occurred, {}, event.id};
    bool voided = event.kind == EventKind::EventCorrected || event.kind == EventKind::EventVoided ||
                  event.kind == EventKind::EntryErased;
    for (const Event& later : events) {
      if (!later.entry) continue;
      const auto* gone = std::get_if<EventVoided>(&later.entry->body.value);
      if (gone && gone->event == event.id) voided = true;
      const auto* corrected = std::get_if<EventCorrected>(&later.entry->body.value);
      if (!corrected || corrected->event != event.id) continue;
      voided = false;
      told.body =
          corrected->replacement->kind() == event.kind ? corrected->replacement.get() : &event.entry->body;
      told.when = corrected->occurred.value_or(event.entry->occurred);
    }
    told.from = told.when.earliest();
    if (!voided && told.from <= at) told_.push_back(told);
  }
  std::stable_sort(told_.begin(), told_.end(), [](const Told& a, const Told& b) { return a.from < b.from; });
}

void ReferenceRecord::weigh_consents() {
  for (const Told& one : told_) {
    if (const auto* given = std::get_if<ConsentGiven>(&one.body->value))
      consents_.push_back({one.id, &given->consent, one.when, one.from, false, false});
    if (const auto* no = std::get_if<SharingDenied>(&one.body->value))
      noes_.push_back({one.id, no, one.when});
  }
  for (SaidYes& one : consents_) {
    for (const auto& [taken_back, from] : all<ConsentWithdrawn>())
      one.withdrawn |= taken_back->consent == one.id;
    for (const SaidYes& other : consents_)
      one.replaced |= other.id != one.id && names(other, one.id) && !surely_before(other.when, one.when);
  }
}

// The plan as it stands, and who coordinates.
void ReferenceRecord::follow_plan() {
  for (const Told& one : told_) {
    if (const auto* started = std::get_if<PlanStarted>(&one.body->value)) {
      plan_ = &started->plan;
      if (started->coordinator) coordinators_[started->coordinator->role] = started->coordinator->service;
    }
    if (const auto* revised = std::get_if<PlanRevised>(&one.body->value)) plan_ = &revised->plan;
    if (const auto* appointed = std::get_if<CoordinatorAppointed>(&one.body->value))
      coordinators_[appointed->coordinator.role] = appointed->coordinator.service;
    if (const auto* gone = std::get_if<CoordinatorEnded>(&one.body->value)) coordinators_.erase(gone->role);
    if (std::holds_alternative<PlanClosed>(one.body->value)) {
      plan_ = nullptr;
      coordinators_.erase(CoordinatorRole::Plan);
    }
  }
}

bool ReferenceRecord::plan_closed_after(Instant given) const {
  for (const auto& [closed, from] : all<PlanClosed>()) {
    if (from > given) return true;
  }
  return false;
}

namespace {
bool wanted(const Participant& one) {
  return one.standing == ParticipantStanding::TakesPart && one.person_wants != false &&
         one.kin_wants != false;
}
}  // namespace

bool ReferenceRecord::service_in_plan(const Uuid& service) const {
  for (const auto& [role, id] : coordinators_) {
    if (id == service) return true;
  }
  if (!plan_) return false;
  if (plan_->made_by == service) return true;
  for (const Activity& one : plan_->activities) {
    if (one.service == service) return true;
  }
  for (const Participant& one : plan_->participants) {
    if (one.service == service && wanted(one)) return true;
  }
  return false;
}

bool ReferenceRecord::person_in_plan(const std::string& id) const {
  if (!plan_) return false;
  for (const Participant& one : plan_->participants) {
    if (one.id == id && wanted(one)) return true;
  }
  return false;
}

}  // namespace varde::property
