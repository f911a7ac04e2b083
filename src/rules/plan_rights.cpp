#include "rules/plan_rights.h"

#include <algorithm>
#include <set>

#include "rules/ages.h"

namespace varde {
namespace {

bool among(const std::vector<Contact>& contacts, Body body) {
  return std::any_of(contacts.begin(), contacts.end(), [&](const Contact& c) { return c.body == body; });
}

struct Asked {
  const NeedAssessed& need;
  const std::vector<Contact>& contacts;
  bool child;
};

bool in_need(const Asked& asked) { return lasting_need(asked.need).value_or(false); }

// Who has the right, and by which law.
constexpr struct {
  const char* rule;
  bool (*gives)(const Asked&);
} kRights[] = {
    {"IP-01", in_need},
    // Whoever takes part in the qualification programme (kvalifiseringsprogrammet) has it without that test.
    {"IP-02",
     [](const Asked& asked) {
       return has(asked.need, Circumstance::KvpParticipant) ||
              (in_need(asked) && among(asked.contacts, Body::Nav));
     }},
    {"IP-03", [](const Asked& asked) { return in_need(asked) && among(asked.contacts, Body::Nav); }},
    {"IP-04",
     [](const Asked& asked) {
       return asked.child && in_need(asked) &&
              (among(asked.contacts, Body::ChildWelfare) ||
               has(asked.need, Circumstance::ChildWelfareMeasure));
     }},
};

bool specialist_alone(const NeedAssessed& need) {
  return need.specialist.value_or(false) && need.municipal == false;
}

std::optional<Uuid> first_that_holds(const std::vector<Uuid>& services, const Basis& basis, CivilDate on) {
  if (services.empty()) return std::nullopt;
  const auto it = std::find_if(services.begin(), services.end(),
                               [&](const Uuid& id) { return basis.holder(id, {}, on) == id; });
  return it == services.end() ? services.front() : *it;
}

}  // namespace

Body body_of(ServiceKind kind) {
  switch (kind) {
    case ServiceKind::Nav:
      return Body::Nav;
    case ServiceKind::CoordinatingUnit:
    case ServiceKind::SubstanceCare:
    case ServiceKind::MentalHealth:
    case ServiceKind::HomeCare:
    case ServiceKind::HealthStation:
      return Body::MunicipalHealth;
    case ServiceKind::ChildWelfare:
      return Body::ChildWelfare;
    case ServiceKind::HospitalUnit:
    case ServiceKind::Specialist:
    case ServiceKind::Dps:
    case ServiceKind::Institution:
    case ServiceKind::Lar:
      return Body::Specialist;
    default:
      return Body::None;
  }
}

std::vector<Contact> contacts(const CaseState& state, const NeedAssessed& need, const Basis& basis) {
  std::vector<Contact> known;
  if (!basis.profile) return known;
  const auto add = [&](const Uuid& id) {
    const bool there =
        std::any_of(known.begin(), known.end(), [&](const Contact& c) { return c.service == id; });
    const Service* service = find_service(*basis.profile, id);
    const bool unit = !service && id == basis.profile->coordinating_unit;
    if (there || (!service && !unit)) return;
    const ServiceKind kind = unit ? ServiceKind::CoordinatingUnit : service->kind;
    known.push_back({id, kind, body_of(kind)});
  };
  add(need.service);
  for (const Uuid& id : need.in_contact) add(id);
  const PlanEpisode* plan = state.plan();
  if (plan && !plan->closed && plan->offer) add(plan->offer->value.service);
  return known;
}

bool in_specialist_service(const Coordinator& coordinator, const Basis& basis) {
  const Service* service = basis.profile ? find_service(*basis.profile, coordinator.service) : nullptr;
  return service && body_of(service->kind) == Body::Specialist;
}

std::optional<bool> lasting_need(const NeedAssessed& need) {
  if (need.long_term == false || need.coordinated == false) return false;
  if (need.long_term && need.coordinated) return true;
  return std::nullopt;
}

bool has(const NeedAssessed& need, Circumstance circumstance) {
  return std::find(need.circumstances.begin(), need.circumstances.end(), circumstance) !=
         need.circumstances.end();
}

PlanRight plan_right(const CaseState& state, const Dated<NeedAssessed>& need, const Basis& basis) {
  const std::vector<Contact> services = contacts(state, need.value, basis);
  const Asked asked{need.value, services, surely_under(basis, "age.adult", state, need.when.day())};
  PlanRight right;
  for (const auto& row : kRights) {
    if (row.gives(asked)) right.bases.push_back(row.rule);
  }
  if (!right.bases.empty()) {
    right.judged = Judged::Yes;
  } else if (lasting_need(need.value)) {
    right.judged = Judged::No;
  }
  return right;
}

Instant last_end(const CaseState& state) {
  for (auto plan = state.plans.rbegin(); plan != state.plans.rend(); ++plan) {
    if (plan->closed) return plan->closed->when.earliest();
  }
  return kBeginning;
}

std::optional<Moment> death_of(const CaseState& state) {
  std::optional<Moment> death;
  if (state.died) death = state.died->when;
  const PlanEpisode* plan = state.plan();
  const bool closed = plan && plan->closed && plan->closed->value.reason == CloseReason::Died;
  if (closed && (!death || plan->closed->when.earliest() < death->earliest())) death = plan->closed->when;
  return death;
}

const Dated<NeedAssessed>* live_need(const CaseState& state) {
  const Dated<NeedAssessed>* need = state.need();
  if (!need || need->when.earliest() < last_end(state)) return nullptr;
  return death_of(state) ? nullptr : need;
}

std::optional<Uuid> hospital_unit(const Basis& basis, CivilDate on) {
  std::vector<Uuid> units;
  if (!basis.profile) return std::nullopt;
  for (const Service& service : basis.profile->services) {
    if (service.kind == ServiceKind::HospitalUnit) units.push_back(service.id);
  }
  return first_that_holds(units, basis, on);
}

std::optional<Uuid> specialist_service(const CaseState& state, const NeedAssessed& need, CivilDate on,
                                       const Basis& basis) {
  std::vector<Uuid> units, others;
  for (const Contact& contact : contacts(state, need, basis)) {
    if (contact.body != Body::Specialist) continue;
    (contact.kind == ServiceKind::HospitalUnit ? units : others).push_back(contact.service);
  }
  units.insert(units.end(), others.begin(), others.end());
  return units.empty() ? hospital_unit(basis, on) : first_that_holds(units, basis, on);
}

Uuid duty_bearer(const CaseState& state, const NeedAssessed* need, CivilDate on, const Basis& basis) {
  if (!need || !specialist_alone(*need)) return basis.coordinating_unit();
  return specialist_service(state, *need, on, basis).value_or(basis.coordinating_unit());
}

Uuid duty_bearer(const CaseState& state, const Basis& basis) {
  const Dated<NeedAssessed>* need = live_need(state);
  if (!need) return basis.coordinating_unit();
  return duty_bearer(state, &need->value, need->when.day(), basis);
}

std::vector<Responsibility> duty_bearers(const CaseState& whole, const Basis& basis,
                                         bool (*open_end)(const PlanEpisode&)) {
  std::set<Instant> begins, changes;
  for (const PlanEpisode& plan : whole.plans) {
    begins.insert(plan.began.earliest());
    if (plan.closed) changes.insert(plan.closed->when.earliest());
  }
  for (const Dated<NeedAssessed>& need : whole.needs) changes.insert(need.when.earliest());
  changes.insert(begins.begin(), begins.end());

  // The service that answers from an instant until the next change, whoever holds its duties.
  const auto bearer_at = [&](Instant at) -> std::optional<Uuid> {
    const PlanEpisode* plan = nullptr;
    Instant ended = kBeginning;
    bool dead = false;
    for (const PlanEpisode& each : whole.plans) {
      if (each.began.earliest() > at) continue;
      plan = &each;
      if (!each.closed || each.closed->when.earliest() > at) continue;
      ended = std::max(ended, each.closed->when.earliest());
      dead = dead || each.closed->value.reason == CloseReason::Died;
    }
    const Dated<NeedAssessed>* need = nullptr;
    for (const Dated<NeedAssessed>& each : whole.needs) {
      if (each.when.earliest() <= at && each.when.earliest() >= ended) need = &each;
    }
    // Nobody is let go of: what ends with nothing agreed is still the duty bearer's.
    const bool open = plan && (!plan->closed || plan->closed->when.earliest() > at);
    const bool of_plan = open || (plan && !dead && open_end(*plan));
    const bool of_need = need && !dead && plan_right(whole, *need, basis).judged == Judged::Yes;
    if (!of_plan && !of_need) return std::nullopt;
    return need ? duty_bearer(whole, &need->value, need->when.day(), basis) : basis.coordinating_unit();
  };
  std::set<Uuid> bearers;
  for (const Instant at : changes) {
    if (const std::optional<Uuid> bearer = bearer_at(at)) bearers.insert(*bearer);
  }
  for (const Uuid& bearer : bearers) {
    for (const Basis::Holder& holder : basis.holders(bearer, {})) {
      if (holder.from > kFirstDate) changes.insert(oslo_midnight(holder.from));
    }
  }
  std::vector<Responsibility> rows;
  std::optional<Uuid> holding;
  for (const Instant at : changes) {
    std::optional<Uuid> now = bearer_at(at);
    if (now) now = basis.holder(*now, {}, oslo_day(at));
    if (now == holding && !begins.contains(at)) continue;
    if (holding) rows.back().to = at;
    holding = now;
    if (now) rows.push_back({ResponsibilityRole::DutyBearer, *now, std::nullopt, at, std::nullopt});
  }
  return rows;
}

}  // namespace varde
