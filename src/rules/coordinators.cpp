#include "rules/coordinators.h"

#include <algorithm>

#include "rules/ages.h"
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
    const std::optional<Uuid> service =
        need ? specialist_service(state, need->value, need->when.day(), basis) : std::nullopt;
    return service.value_or(basis.coordinating_unit());
  }
  Obligation& add(const char* rule, const char* text, const Uuid& cause, const Uuid& owner,
                  const Moment& from, std::string_view parameter) {
    return rows.add(rule, text, cause, "coordinator", owner, from.earliest(),
                    basis.deadline(parameter, from));
  }
};

// Where a duty to find somebody begins, and the event that began it.
struct Begun {
  Moment from;
  Uuid cause{};
};

// From the need, or from when the last one who filled the place left, which may be long after.
template <class Fills>
Begun vacant_since(const CaseState& state, Begun begun, Fills fills) {
  for (const CoordinatorPeriod& period : state.coordinators) {
    if (!period.to || period.to->earliest() < begun.from.earliest() || !fills(period.coordinator)) continue;
    begun = {*period.to, period.event};
  }
  return begun;
}
Begun vacant_since(const CaseState& state, const Begun& begun, CoordinatorRole role) {
  return vacant_since(state, begun, [&](const Coordinator& c) { return c.role == role; });
}
template <class T>
Begun begun_by(const Dated<T>& said) {
  return {said.when, said.event};
}

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
  const auto add = [&](const char* rule, const Begun& need) {
    const Begun begun = vacant_since(look.state, need, CoordinatorRole::Municipal);
    look.add(rule, "offer-coordinator", begun.cause, unit, begun.from, "ip.coordinator.offer");
  };
  if (const Dated<PlanAnswered>* no = look.no()) {
    const auto& offer = look.plan->offer;
    const bool taken = offer && offer->value.need_long_term && offer->value.need_coordinated;
    if (assessed ? municipal_need(*look.need) : taken) add("IP-22", begun_by(*no));
  } else if (assessed && municipal_need(*look.need)) {
    add("IP-25", begun_by(since(look.state, municipal_need)));
  }
}

// IP-22, IP-26: so is who needs the specialist services, by them.
void specialist_is_offered(Look& look) {
  if (!look.need || !specialist_need(*look.need) || look.offer(CoordinatorRole::Specialist)) return;
  const auto fills = [&](const Coordinator& c) {
    return c.role == CoordinatorRole::Specialist ||
           (c.role == CoordinatorRole::Plan && in_specialist_service(c, look.basis));
  };
  for (const CoordinatorRole role : {CoordinatorRole::Specialist, CoordinatorRole::Plan}) {
    const CoordinatorPeriod* period = look.state.coordinator(role);
    if (period && fills(period->coordinator)) return;
  }
  const Dated<PlanAnswered>* no = look.no();
  const Begun need = no ? begun_by(*no) : begun_by(since(look.state, specialist_need));
  const Begun begun = vacant_since(look.state, need, fills);
  look.add(no ? "IP-22" : "IP-26", "offer-specialist", begun.cause, look.specialist(), begun.from,
           "ip.coordinator.offer");
}

// IP-27: the family of a seriously ill child.
bool child_need(const Dated<NeedAssessed>& need) {
  const NeedAssessed& n = need.value;
  const bool ill = has(n, Circumstance::ChildSeriouslyIll) || has(n, Circumstance::SeriousIllness);
  return ill && n.long_term.value_or(false) && (n.coordinated.value_or(false) || n.complex.value_or(false));
}

bool seriously_ill_child(const Dated<NeedAssessed>& need) {
  return has(need.value, Circumstance::ChildSeriouslyIll);
}

void child_is_offered(Look& look) {
  if (!look.need || !child_need(*look.need) || look.offer(CoordinatorRole::Child)) return;
  if (look.state.coordinator(CoordinatorRole::Child)) return;
  const Begun begun =
      vacant_since(look.state, begun_by(since(look.state, child_need)), CoordinatorRole::Child);
  const auto day = child_coordinator_ends(look.state, look.basis, begun.from.day());
  if (day && *day <= std::max(begun.from.day(), look.need->when.day())) return;
  // Who is ill is the person of the case, unless it is said to be a child: the case may be a parent's.
  if (!day && !seriously_ill_child(*look.need)) return;
  look.add("IP-27", "offer-child", begun.cause, look.basis.coordinating_unit(), begun.from,
           "ip.coordinator.offer")
      .closes = day ? std::optional(oslo_midnight(*day)) : std::nullopt;
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
  const auto [from, cause] = vacant_since(look.state, begun_by(*offer), role);
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
  const Begun begun =
      vacant_since(look.state, begun_by(since(look.state, needed)), CoordinatorRole::ContactDoctor);
  // Before the law had it, nobody was late.
  if (!look.basis.deadline("contact_doctor.appoint", begun.from)) return;
  look.add("IP-31", "contact-doctor", begun.cause, look.specialist(), begun.from, "contact_doctor.appoint");
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
  const auto day = day_of_age(basis, "child.coordinator.age", state, BornOn::Last, on);
  const Dated<NeedAssessed>* need = live_need(state);
  if (!day || !need || !seriously_ill_child(*need)) return day;
  return *day <= since(state, seriously_ill_child).when.day() ? std::nullopt : day;
}

void coordinator_duties(DutyRows& rows) {
  if (death_of(rows.state())) return;
  Look look(rows);
  municipal_is_offered(look);
  specialist_is_offered(look);
  child_is_offered(look);
  child_comes_of_age(look);
  const Uuid unit = look.basis.coordinating_unit();
  // The coordinator of a running plan is that one.
  if (!look.running && !look.state.coordinator())
    wanted_is_appointed(look, CoordinatorRole::Municipal, "IP-25", "appoint-municipal", unit);
  wanted_is_appointed(look, CoordinatorRole::Specialist, "IP-26", "appoint-specialist", look.specialist());
  wanted_is_appointed(look, CoordinatorRole::Child, "IP-27", "appoint-child", unit);
  contact_doctor_is_there(look);
  absences_are_covered(look);
}

}  // namespace varde
