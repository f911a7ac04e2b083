#include "rules/coordinators.h"

#include <algorithm>

#include "rules/consents.h"
#include "rules/plan_rights.h"

namespace varde {
namespace {

// A case that is looked at for the duties of this file.
struct Look {
  DutyRows& rows;
  const CaseState& state;
  const Basis& basis;
  const Dated<NeedAssessed>* need;  // that holds; null when none does
  const PlanEpisode* plan;          // open; null before an offer and after an end
  bool running;

  explicit Look(DutyRows& gathered)
      : rows(gathered),
        state(gathered.state()),
        basis(gathered.basis()),
        need(live_need(state)),
        plan(state.plan() && !state.plan()->closed ? state.plan() : nullptr),
        running(plan && plan->active()) {}

  // The person's no to a plan, while it stands.
  const Dated<PlanAnswered>* no() const {
    if (!plan || running || plan->answers.empty()) return nullptr;
    const Dated<PlanAnswered>& last = plan->answers.back();
    return last.value.answer == PlanAnswer::Declines ? &last : nullptr;
  }
  bool wants_a_plan() const {
    return running ||
           (plan && !plan->answers.empty() && plan->answers.back().value.answer == PlanAnswer::Wants);
  }
  // The last word on a coordinator of a role, since a plan last ended.
  const Dated<CoordinatorOffered>* offer(CoordinatorRole role) const {
    const auto& all = state.coordinator_offers;
    const auto it =
        std::find_if(all.rbegin(), all.rend(), [&](const auto& o) { return o.value.role == role; });
    return it == all.rend() || it->when.earliest() < last_end(state) ? nullptr : &*it;
  }
  Uuid specialist() const {
    const std::optional<Uuid> service = need ? specialist_service(state, need->value, basis) : std::nullopt;
    return service.value_or(basis.coordinating_unit());
  }
  Obligation& add(const char* rule, const char* text, const Uuid& cause, const Uuid& owner,
                  const Moment& from, std::string_view parameter) {
    return rows.add(rule, text, cause, "coordinator", owner, from.earliest(),
                    basis.deadline(parameter, from));
  }
};

bool complex_or_lasting(const NeedAssessed& need) {
  return need.complex.value_or(false) || lasting_need(need).value_or(false);
}
bool specialist_need(const Dated<NeedAssessed>& need) {
  return need.value.specialist.value_or(false) && complex_or_lasting(need.value);
}
bool municipal_need(const Dated<NeedAssessed>& need) {
  return need.value.municipal != false && lasting_need(need.value).value_or(false);
}

// IP-22, IP-25: who has the need is offered a coordinator, also without a plan. What was assessed goes before
// what the offer of a plan took as given.
void municipal_is_offered(Look& look) {
  if (look.running || look.wants_a_plan() || look.offer(CoordinatorRole::Municipal)) return;
  if (look.state.coordinator() || look.state.coordinator(CoordinatorRole::Municipal)) return;
  const Uuid unit = look.basis.coordinating_unit();
  const bool assessed = look.need && lasting_need(look.need->value);
  if (const Dated<PlanAnswered>* no = look.no()) {
    const auto& offer = look.plan->offer;
    const bool taken = offer && offer->value.need_long_term && offer->value.need_coordinated;
    if (assessed ? municipal_need(*look.need) : taken)
      look.add("IP-22", "offer-coordinator", no->event, unit, no->when, "ip.coordinator.offer");
  } else if (assessed && municipal_need(*look.need)) {
    const Dated<NeedAssessed>& first = since(look.state, municipal_need);
    look.add("IP-25", "offer-coordinator", first.event, unit, first.when, "ip.coordinator.offer");
  }
}

bool in_specialist_service(const Look& look, const CoordinatorPeriod* period) {
  if (!period || !look.basis.profile) return false;
  const Service* service = find_service(*look.basis.profile, period->coordinator.service);
  return service && body_of(service->kind) == Body::Specialist;
}

// IP-22, IP-26: so is who needs the specialist services, by them.
void specialist_is_offered(Look& look) {
  if (!look.need || !specialist_need(*look.need) || look.offer(CoordinatorRole::Specialist)) return;
  if (look.state.coordinator(CoordinatorRole::Specialist)) return;
  if (in_specialist_service(look, look.state.coordinator())) return;
  if (const Dated<PlanAnswered>* no = look.no()) {
    look.add("IP-22", "offer-specialist", no->event, look.specialist(), no->when, "ip.coordinator.offer");
    return;
  }
  const Dated<NeedAssessed>& first = since(look.state, specialist_need);
  look.add("IP-26", "offer-specialist", first.event, look.specialist(), first.when, "ip.coordinator.offer");
}

// IP-27: the family of a seriously ill child.
bool child_need(const Dated<NeedAssessed>& need) {
  const NeedAssessed& n = need.value;
  const bool ill = has(n, Circumstance::ChildSeriouslyIll) || has(n, Circumstance::SeriousIllness);
  return ill && n.long_term.value_or(false) && (n.coordinated.value_or(false) || n.complex.value_or(false));
}

bool child_on(const Look& look, CivilDate on) {
  if (!look.state.person || !look.state.person->value.born) return false;
  const auto of_age =
      day_of_age(look.basis, "child.coordinator.age", look.state.person->value.born->first, on);
  return of_age && on < *of_age;
}

void child_is_offered(Look& look) {
  if (!look.need || !child_need(*look.need) || look.offer(CoordinatorRole::Child)) return;
  if (look.state.coordinator(CoordinatorRole::Child) || !child_on(look, look.need->when.day())) return;
  const Dated<NeedAssessed>& first = since(look.state, child_need);
  Obligation& row = look.add("IP-27", "offer-child", first.event, look.basis.coordinating_unit(), first.when,
                             "ip.coordinator.offer");
  if (const auto day = child_coordinator_ends(look.state, look.basis, first.when.day()))
    row.closes = oslo_midnight(*day);
}

// IP-27, IP-25: at 18 the child coordinator's duty ends, and whether a coordinator is needed is looked at
// anew.
void child_comes_of_age(Look& look) {
  const CoordinatorPeriod* period = look.state.coordinator(CoordinatorRole::Child);
  if (!period) return;
  const CivilDate from = period->from.day();
  const auto day = child_coordinator_ends(look.state, look.basis, from);
  if (!day || *day <= from) return;
  const CivilDate warn = look.basis.days_after("child.coordinator.warn", *day, -1).value_or(*day);
  look.rows.add("IP-27", "child-of-age", period->event, "coordinator", look.basis.coordinating_unit(),
                oslo_midnight(warn), end_of(*day));
}

// Whoever wants the coordinator that was offered gets one; when that one has ended, another.
void wanted_is_appointed(Look& look, CoordinatorRole role, const char* rule, const char* text,
                         const Uuid& owner) {
  const Dated<CoordinatorOffered>* offer = look.offer(role);
  if (!offer || offer->value.standing != OfferStanding::Wanted || look.state.coordinator(role)) return;
  Moment from = offer->when;
  Uuid cause = offer->event;
  for (const CoordinatorPeriod& period : look.state.coordinators) {
    if (period.coordinator.role != role || !period.to || period.to->earliest() < from.earliest()) continue;
    from = *period.to;
    cause = period.event;
  }
  if (role == CoordinatorRole::Child) {
    const auto day = child_coordinator_ends(look.state, look.basis, from.day());
    if (day && *day <= from.day()) return;
    look.add(rule, text, cause, owner, from, "ip.coordinator.appoint").closes =
        day ? std::optional(oslo_midnight(*day)) : std::nullopt;
    return;
  }
  look.add(rule, text, cause, owner, from, "ip.coordinator.appoint");
}

// IP-31: a contact doctor, at the latest on the first working day after.
void contact_doctor_is_there(Look& look) {
  const auto needed = [](const Dated<NeedAssessed>& then) {
    return then.value.specialist.value_or(false) && has(then.value, Circumstance::SeriousIllness) &&
           has(then.value, Circumstance::LastingTreatment);
  };
  if (!look.need || !needed(*look.need) || look.state.coordinator(CoordinatorRole::ContactDoctor)) return;
  const Dated<NeedAssessed>& first = since(look.state, needed);
  // Before the law had it, nobody was late.
  if (!look.basis.deadline("contact_doctor.appoint", first.when)) return;
  look.add("IP-31", "contact-doctor", first.event, look.specialist(), first.when, "contact_doctor.appoint");
}

// Somebody who is away is stood in for.
void absences_are_covered(Look& look) {
  for (const CoordinatorRole role :
       {CoordinatorRole::Plan, CoordinatorRole::Municipal, CoordinatorRole::Specialist,
        CoordinatorRole::Child, CoordinatorRole::ContactDoctor}) {
    const CoordinatorPeriod* period = look.state.coordinator(role);
    const Absence* away = absence_at(look.state, role, look.state.at);
    if (!period || !away || away->begun.substitute) continue;
    Obligation& row =
        look.rows.add("IP-28", "find-substitute", away->event, "coordinator", period->coordinator.service,
                      away->from.earliest(), look.basis.deadline("ip.coordinator.substitute", away->from));
    if (away->begun.until) row.closes = end_of(*away->begun.until);
  }
}

}  // namespace

std::optional<CivilDate> child_coordinator_ends(const CaseState& state, const Basis& basis, CivilDate on) {
  if (!state.person || !state.person->value.born) return std::nullopt;
  return day_of_age(basis, "child.coordinator.age", last_day(*state.person->value.born), on);
}

void coordinator_duties(DutyRows& rows) {
  Look look(rows);
  municipal_is_offered(look);
  specialist_is_offered(look);
  child_is_offered(look);
  child_comes_of_age(look);
  const Uuid unit = look.basis.coordinating_unit();
  // The coordinator of a running plan is that one; a wish for a plan brings one with it.
  if (!look.wants_a_plan() && !look.state.coordinator())
    wanted_is_appointed(look, CoordinatorRole::Municipal, "IP-25", "appoint-municipal", unit);
  wanted_is_appointed(look, CoordinatorRole::Specialist, "IP-26", "appoint-specialist", look.specialist());
  wanted_is_appointed(look, CoordinatorRole::Child, "IP-27", "appoint-child", unit);
  contact_doctor_is_there(look);
  absences_are_covered(look);
}

}  // namespace varde
