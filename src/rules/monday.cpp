#include "rules/monday.h"

#include <algorithm>

#include "rules/consent_scope.h"
#include "rules/fold.h"
#include "rules/obligations.h"
#include "rules/plan_rights.h"

namespace varde {
namespace {

// What was told of a person's being away, by one or by several.
struct Away {
  const StayCourse* stay = nullptr;  // that began last
  std::vector<const Dated<StayAdmitted>*> told;
  std::optional<CivilDate> expected;
  std::optional<Moment> ended;
  bool ready = false;
};

std::optional<StayKind> kind_of(const StayCourse& stay) {
  return stay.admitted ? std::optional(stay.admitted->value.kind) : std::nullopt;
}

// Who said it, when that was not ourselves.
std::string teller(std::span<const Event> events, const Uuid& event) {
  const Event* root = root_of(events, event);
  if (!root || !root->entry) return {};
  if (const auto* received = std::get_if<EnvelopeReceived>(&root->entry->body.value))
    return to_text(received->envelope.sender.controller);
  return root->entry->source.value_or("");
}

bool one_teller(std::span<const Event> events, const StayCourse& a, const StayCourse& b) {
  return teller(events, a.admitted->event) == teller(events, b.admitted->event);
}

// Two who told of the same kind of stay, one before the other's had ended, told of the same one. A teller
// keeps its own apart.
bool is_same(std::span<const Event> events, const StayCourse& a, const StayCourse& b) {
  if (!a.admitted || !b.admitted || kind_of(a) != kind_of(b) || one_teller(events, a, b)) return false;
  const StayCourse& first = a.began.earliest() <= b.began.earliest() ? a : b;
  const StayCourse& last = &first == &a ? b : a;
  return !first.discharged || !surely_before(first.discharged->when, last.began);
}

// A stay that goes on comes before one that has ended; then the last.
bool comes_after(const StayCourse& a, const StayCourse& b) {
  if (a.discharged.has_value() != b.discharged.has_value()) return a.discharged.has_value();
  const Moment& x = a.discharged ? a.discharged->when : a.began;
  const Moment& y = b.discharged ? b.discharged->when : b.began;
  return x.earliest() < y.earliest();
}

void add(Away& away, const StayCourse& stay) {
  for (const Dated<StayAdmitted>& told : stay.told) away.told.push_back(&told);
  if (stay.expected && (!away.expected || away.stay == &stay)) away.expected = stay.expected;
  if (stay.discharged && !away.ended) away.ended = stay.discharged->when;
  away.ready = away.ready || stay.ready.has_value();
}

std::optional<Away> away_of(std::span<const Event> events, const CaseState& state) {
  std::vector<const StayCourse*> left;
  for (const StayCourse& stay : state.stays) left.push_back(&stay);
  std::optional<Away> out;
  while (!left.empty()) {
    Away away;
    away.stay = *std::max_element(left.begin(), left.end(), [](const StayCourse* a, const StayCourse* b) {
      return comes_after(*a, *b);
    });
    std::erase_if(left, [&](const StayCourse* one) {
      if (one != away.stay && !is_same(events, *one, *away.stay)) return false;
      add(away, *one);
      return true;
    });
    // What one of them ended has ended, whoever else has not said so yet.
    if (!out || (out->ended && (!away.ended || out->ended->earliest() < away.ended->earliest()))) out = away;
  }
  return out;
}

// Own words, another's, two that say the same, or two that do not.
Claim claim_of(std::span<const Event> events, const Away& away) {
  std::optional<std::string> first;
  std::optional<CivilDate> day;
  bool several = false, differ = false;
  for (const Dated<StayAdmitted>* told : away.told) {
    const std::string by = teller(events, told->event);
    several = several || (first && *first != by);
    differ = differ || (day && *day != told->when.day());
    if (!first) first = by;
    if (!day) day = told->when.day();
  }
  if (several) return differ ? Claim::Conflict : Claim::Confirmed;
  if (first) return first->empty() ? Claim::Own : Claim::Asserted;
  return Claim::Asserted;  // an end of which nobody told the beginning
}

bool holds_at(const Moment& from, const std::optional<Moment>& to, Instant at) {
  return from.earliest() <= at && !(to && to->earliest() <= at);
}

// A coordinator of the hospital's goes no further than its door.
std::optional<NamedContact> contact_of(const CaseState& state, Instant at) {
  for (const CoordinatorPeriod& period : state.coordinators) {
    const Coordinator& who = period.coordinator;
    const bool here = who.role == CoordinatorRole::Plan || who.role == CoordinatorRole::Municipal ||
                      who.role == CoordinatorRole::Child;
    if (here && holds_at(period.from, period.to, at)) return NamedContact{who.service, who.name};
  }
  if (state.contact_points.empty()) return std::nullopt;
  const ContactPoint& point = state.contact_points.back().value;
  return NamedContact{point.service, point.name};
}

// The first that is not surely before an instant, of appointments and of next steps with a date.
std::optional<Moment> first_after(const CaseState& state, const Away& away, Instant from) {
  std::optional<Moment> first;
  const auto take = [&](const Moment& at) {
    if (at.latest() >= from && (!first || at.earliest() < first->earliest())) first = at;
  };
  for (const AppointmentCourse& one : state.appointments) {
    if (!one.cancelled && !one.held) take(one.booked.at);
  }
  if (away.stay->discharged && away.stay->discharged->value.next) take(away.stay->discharged->value.next->at);
  const PlanEpisode* plan = state.plan();
  const auto& closed = plan ? plan->closed : std::nullopt;
  if (closed && closed->value.next_step && closed->value.next_step->date)
    take(Moment{PartialDate{*closed->value.next_step->date, PartialDate::Precision::Day}});
  return first;
}

// A home to come to: what was said at the admission, unless the plan has had it seen to since. What we said
// ourselves is no lack while a measure for housing runs.
bool lacks_housing(std::span<const Event> events, const CaseState& state, const Away& away) {
  const Dated<StayAdmitted>* said = nullptr;
  for (const Dated<StayAdmitted>* told : away.told) {
    if (told->value.housing_lacking) said = told;
  }
  if (!said || !*said->value.housing_lacking) return false;
  const PlanEpisode* plan = state.plan();
  if (!plan || !plan->content()) return true;
  const bool own = teller(events, said->event).empty();
  for (const Activity& one : plan->content()->activities) {
    if (one.area != Need::Housing) continue;
    if (own && plan->active() && status_of(*plan, one.id) == ActivityStatus::InProgress) return false;
    const bool done =
        std::any_of(plan->changes.begin(), plan->changes.end(), [&](const Dated<ActivityChanged>& change) {
          return change.value.activity == one.id && change.value.status == ActivityStatus::Completed &&
                 !surely_before(change.when, said->when);
        });
    if (done) return false;
  }
  return true;
}

// From when an appointment is one that the person comes home to.
Instant home_from(const Away& away, Instant at) {
  if (away.ended || !away.expected) return at;
  return std::max(at, oslo_midnight(*away.expected));
}

}  // namespace

std::optional<OnMonday> on_monday(std::span<const Event> events, const CaseState& state, const Basis& basis,
                                  Instant at) {
  const std::optional<Moment> death = death_of(state);
  if (death && death->earliest() <= at) return std::nullopt;
  const std::optional<Away> away = away_of(events, state);
  if (!away) return std::nullopt;
  const CivilDate today = oslo_day(at);
  const auto recent = basis.days_after("monday.recent", today, -1);
  if (away->ended && (!recent || away->ended->day() < *recent)) return std::nullopt;

  OnMonday out;
  if (away->stay->admitted) {
    out.kind = away->stay->admitted->value.kind;
    out.place = away->stay->admitted->value.place;
  }
  out.since = away->stay->began;
  out.ended = away->ended.has_value();
  out.ready = !out.ended && away->ready;
  out.home = out.ended ? std::optional(away->ended->day()) : away->expected;
  out.claim = claim_of(events, *away);
  out.contact = contact_of(state, at);
  out.appointment = first_after(state, *away, home_from(*away, at));
  const auto soon = basis.days_after("monday.home", today);
  if (!out.ended) out.reasons.push_back(MondayReason::Inpatient);
  if (!out.ended && (out.ready || (out.home && soon && *out.home <= *soon)))
    out.reasons.push_back(MondayReason::ComingHome);
  if (!out.contact) out.reasons.push_back(MondayReason::LacksContact);
  if (!out.appointment) out.reasons.push_back(MondayReason::LacksAppointment);
  if (lacks_housing(events, state, *away)) out.reasons.push_back(MondayReason::LacksHousing);
  return out;
}

bool sees_on_monday(const CaseState& state, const Basis& basis, const Uuid& stream, const Uuid& service,
                    Instant at) {
  if (service == basis.coordinating_unit()) return true;
  const auto holds = [&](const Uuid& who, Instant from, const std::optional<Instant>& to) {
    return who == service && from <= at && !(to && *to <= at);
  };
  for (const Responsibility& row : responsibilities(state, basis)) {
    if (holds(row.service, row.from, row.to)) return true;
  }
  for (const Obligation& row : duties(state, basis, stream)) {
    if (holds(row.owner, row.opens, row.closes)) return true;
  }
  if (known_service(service, state, basis, at).participant) return true;
  return std::any_of(state.referrals.begin(), state.referrals.end(), [&](const ReferralCourse& course) {
    return course.sent && course.content && !is_terminal(course.state) &&
           (course.content->sender.service == service || course.content->recipient.service == service);
  });
}

}  // namespace varde
