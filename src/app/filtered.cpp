#include "app/filtered.h"

#include <algorithm>
#include <set>

#include "rules/fold.h"
#include "rules/need_category.h"

namespace varde {
namespace {

constexpr CategoryMask kEverything = 0x0fff;
// Where a member must hold something and the reader may not be told what.
constexpr const char* kUnsaid = "-";

// Parts of bodies, as they may be told.
class Filter {
 public:
  explicit Filter(CategoryMask allowed) : allowed_(allowed) {}

  // Nothing when the event is not there for this reader.
  std::shared_ptr<const Entry> entry(const Entry& entry) {
    EventBody body = entry.body;
    if (!std::visit([this](auto& e) { return keep(e); }, body.value)) return nullptr;
    auto out = std::make_shared<Entry>(entry);
    out->body = std::move(body);
    if (allowed_ != kEverything) {
      out->source.reset();
      out->confirmations.clear();
      out->ext.clear();
    }
    return out;
  }

 private:
  bool may(Category category) const { return in(allowed_, category); }
  bool may(const std::optional<Need>& area) const { return !area || may(category_of(*area)); }
  void hush(std::optional<std::string>& words) const {
    if (allowed_ != kEverything) words.reset();
  }
  void hush(std::optional<Participation>& how) const {
    if (how) hush(how->note);
  }

  void cut(CarePlan& plan) {
    std::erase_if(plan.goals, [&](const Goal& goal) { return !may(goal.area); });
    std::erase_if(plan.activities, [&](const Activity& one) { return !may(one.area); });
    std::set<std::string> goals;
    for (const Goal& goal : plan.goals) goals.insert(goal.id);
    for (Activity& one : plan.activities) {
      std::erase_if(one.goals, [&](const std::string& id) { return goals.count(id) == 0; });
    }
    for (const Goal& goal : plan.goals) seen_.insert("goal:" + goal.id);
    for (const Activity& one : plan.activities) seen_.insert("activity:" + one.id);
    std::erase_if(plan.needs, [&](const StatedNeed& need) { return !may(need.area); });
    if (!may(Category::Family)) {
      std::erase_if(plan.participants,
                    [](const Participant& one) { return one.role == ParticipantRole::NextOfKin; });
      plan.child_participation.reset();
    }
    if (!may(Category::Crisis)) plan.crisis.reset();
    if (allowed_ == kEverything) return;
    plan.none_stated.clear();
    plan.links.clear();
    plan.adaptation.reset();
    for (Participant& one : plan.participants) one.contributes.reset();
  }
  bool shown(const std::string& key) const { return seen_.count(key) != 0; }

  bool keep(PersonRegistered&) { return may(Category::Contact); }
  bool keep(ContactPointNamed&) { return may(Category::Known); }
  bool keep(PlanOffered& e) { return hushed(e); }
  bool keep(PlanAnswered& e) { return hushed(e); }
  bool keep(PlanStarted& e) {
    cut(e.plan);
    return hushed(e);
  }
  bool keep(PlanRevised& e) {
    cut(e.plan);
    return hushed(e);
  }
  bool keep(ActivityChanged& e) {
    hush(e.reason);
    return may(Category::Plan) && shown("activity:" + e.activity);
  }
  bool keep(GoalAssessed& e) {
    hush(e.words);
    return hushed(e) && shown("goal:" + e.goal);
  }
  bool keep(PlanAmended& e) {
    return allowed_ == kEverything || (may(Category::Plan) && e.about && shown(*e.about));
  }
  bool keep(PlanReviewed& e) {
    hush(e.note);
    return hushed(e);
  }
  bool keep(PlanClosed& e) {
    if (e.next_step) hush(e.next_step->note);
    return hushed(e);
  }
  bool keep(PlanShown& e) {
    hush(e.words);
    return may(Category::Plan);
  }
  bool keep(CoordinatorAppointed& e) {
    hush(e.participation);
    return may(Category::Known);
  }
  bool keep(CoordinatorEnded& e) {
    hush(e.reason);
    return may(Category::Known);
  }
  bool keep(AbsenceBegun& e) {
    hush(e.reason);
    return may(Category::Known);
  }
  bool keep(AbsenceEnded&) { return may(Category::Known); }
  bool keep(MainResponsibilitySettled& e) {
    hush(e.note);
    return may(Category::Known);
  }
  bool keep(MainResponsibilityDisputed& e) {
    hush(e.note);
    return may(Category::Known);
  }
  bool keep(EventCorrected& e) {
    EventBody body = *e.replacement;
    if (!std::visit([this](auto& inner) { return keep(inner); }, body.value)) return false;
    e.replacement = std::make_shared<EventBody>(std::move(body));
    if (allowed_ != kEverything) e.reason.clear();
    return true;
  }
  bool keep(EventVoided& e) {
    if (allowed_ != kEverything) e.reason.clear();
    return true;
  }

  // What goes between services. Words that are meant for the other end need what they may hold.
  bool may_read_words() const { return may(Category::Referral) && may(Category::Health); }
  void between(std::optional<std::string>& words) const {
    if (!may_read_words()) words.reset();
  }
  void cut(std::optional<Referral>& content) const {
    if (content) cut(*content);
  }
  void cut(Referral& content) const {
    std::erase_if(content.needs, [&](Need need) { return !may(category_of(need)); });
    std::erase_if(content.attachments,
                  [&](const Attachment& one) { return !may(one.category.value_or(Category::Health)); });
    between(content.question);
  }
  bool keep(ReferralDrafted& e) {
    cut(e.content);
    return may(Category::Referral);
  }
  bool keep(ReferralSent& e) {
    cut(e.content);
    return may(Category::Referral);
  }
  bool keep(ReferralReceived& e) {
    cut(e.content);
    return may(Category::Referral);
  }
  bool keep(ReferralAccepted& e) {
    between(e.words);
    return may(Category::Referral);
  }
  bool keep(ReferralDeclined& e) {
    // That there was advice is kept: without it the answer is another one.
    if (e.advice && !may_read_words()) e.advice = kUnsaid;
    between(e.words);
    return may(Category::Referral);
  }
  bool keep(ReferralForwarded& e) {
    between(e.reason);
    return may(Category::Referral);
  }
  bool keep(ReferralPostponed& e) {
    between(e.words);
    return may(Category::Referral);
  }
  bool keep(ReferralResumed& e) {
    between(e.words);
    return may(Category::Referral);
  }
  bool keep(ReferralWithdrawn& e) {
    if (!may_read_words()) e.reason = kUnsaid;
    return may(Category::Referral);
  }
  bool keep(ReferralCancelled& e) {
    if (!may_read_words()) e.reason = kUnsaid;
    return may(Category::Referral);
  }
  bool keep(ReferralNoted& e) {
    between(e.words);
    between(e.document);
    return may(Category::Referral);
  }
  bool keep(ReferralCompleted& e) {
    between(e.words);
    between(e.document);
    if (e.next_step) between(e.next_step->note);
    return may(Category::Referral);
  }
  bool keep(ReferralFailed& e) {
    between(e.words);
    if (e.next_step) between(e.next_step->note);
    return may(Category::Referral);
  }
  bool keep(AppointmentBooked& e) {
    if (!may(Category::Referral)) e.referral.reset();
    return may(Category::Appointments);
  }
  bool keep(AppointmentCancelled& e) {
    if (!may(Category::Health)) e.postponement.reset();
    hush(e.reason);
    return may(Category::Appointments);
  }
  bool keep(ContactHeld& e) {
    if (!may(Category::Referral)) e.referral.reset();
    if (!may(Category::Family)) e.children_at_home.reset();
    // How somebody came, and why, is told to those who may hear of it.
    if (e.outcome == ContactOutcome::CameIntoxicated && !may(Category::SubstanceUse))
      e.outcome = ContactOutcome::Held;
    const bool family =
        e.kind == ContactKind::RelativeConcern || e.kind == ContactKind::ChildConcern || e.about_child;
    hush(e.note);
    return may(Category::Appointments) && (!family || may(Category::Family));
  }
  bool keep(FeedbackGiven& e) {
    hush(e.not_possible);
    if (!may(Category::Plan)) e.activity.reset();
    return may(Category::Referral);
  }
  bool keep(StayAdmitted& e) {
    if (!may(Category::Social)) e.housing_lacking.reset();
    if (!may(Category::Referral)) e.referral.reset();
    return may(Category::Stay);
  }
  bool keep(StayExpected& e) {
    hush(e.note);
    return may(Category::Stay);
  }
  bool keep(ReadinessDeclared& e) {
    hush(e.note);
    return may(Category::Stay);
  }
  bool keep(ReadinessRevoked& e) {
    hush(e.note);
    return may(Category::Stay);
  }
  bool keep(StayDischarged& e) {
    hush(e.note);
    if (!may(Category::Appointments)) e.next.reset();
    return may(Category::Stay);
  }
  bool keep(PersonMoved&) { return may(Category::Contact); }
  bool keep(PersonDied& e) {
    hush(e.note);
    return may(Category::Known);
  }
  // What is said of consent, competence, custody and telling is protected itself; and so is what is not
  // named.
  template <class Other>
  bool keep(Other&) {
    return allowed_ == kEverything;
  }

  template <class Body>
  bool hushed(Body& e) const {
    hush(e.participation);
    return may(Category::Plan);
  }

  CategoryMask allowed_;
  std::set<std::string> seen_;  // goals and measures that have been shown
};

// A correction of what is not there is not there either.
bool corrects_nothing(const Event& event, const std::set<Uuid>& there) {
  const auto* corrected = std::get_if<EventCorrected>(&event.entry->body.value);
  const auto* voided = std::get_if<EventVoided>(&event.entry->body.value);
  const Uuid* target = corrected ? &corrected->event : voided ? &voided->event : nullptr;
  return target && there.count(*target) == 0;
}

}  // namespace

std::shared_ptr<const Entry> seen_by(const Entry& entry, CategoryMask allowed) {
  return Filter(allowed).entry(entry);
}

Case filtered(const Case& known, CategoryMask allowed) {
  Filter filter(allowed);
  Case out;
  out.stream = known.stream;
  out.organisation = known.organisation;
  std::set<Uuid> there;
  for (const Event& event : known.events) {
    if (!event.entry) continue;
    Event seen = event;
    seen.entry = filter.entry(*event.entry);
    if (!seen.entry || corrects_nothing(seen, there)) continue;
    there.insert(seen.id);
    seen.sequence = static_cast<std::int64_t>(there.size());
    out.events.push_back(std::move(seen));
  }
  out.head.sequence = static_cast<std::int64_t>(there.size());
  return out;
}

}  // namespace varde
