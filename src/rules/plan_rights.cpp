#include "rules/plan_rights.h"

#include <algorithm>
#include <set>

#include "rules/consents.h"

namespace varde {
namespace {

bool among(const std::vector<Contact>& contacts, Body body) {
  return std::any_of(contacts.begin(), contacts.end(), [&](const Contact& c) { return c.body == body; });
}

// Certain only: the oldest that the person can be.
bool surely_under(const CaseState& state, const Basis& basis, std::string_view age, CivilDate on) {
  if (!state.person || !state.person->value.born) return false;
  const auto reached = day_of_age(basis, age, state.person->value.born->first, on);
  return reached && on < *reached;
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

bool both_levels(const NeedAssessed& need) {
  return need.municipal.value_or(false) && need.specialist.value_or(false);
}
bool specialist_alone(const NeedAssessed& need) {
  return need.specialist.value_or(false) && need.municipal == false;
}

Moment later(const Moment& a, const Moment& b) { return a.earliest() < b.earliest() ? b : a; }
std::string named(const Uuid& service) { return "service:" + to_text(service); }

// A case that is looked at for the duties of this file.
struct Look {
  DutyRows& rows;
  const CaseState& state;
  const Basis& basis;
  const Dated<NeedAssessed>* need;  // that holds; null when none does
  std::vector<Contact> services;
  bool right = false;
  const PlanEpisode* plan;  // open; null before an offer and after an end
  bool running = false, wanted = false, declined = false;

  explicit Look(DutyRows& gathered)
      : rows(gathered), state(gathered.state()), basis(gathered.basis()), need(live_need(state)) {
    plan = state.plan() && !state.plan()->closed ? state.plan() : nullptr;
    if (need) services = contacts(state, need->value, basis);
    right = need && plan_right(state, *need, basis).judged == Judged::Yes;
    running = plan && plan->active();
    if (!plan || running || plan->answers.empty()) return;
    wanted = plan->answers.back().value.answer == PlanAnswer::Wants;
    declined = plan->answers.back().value.answer == PlanAnswer::Declines;
  }

  bool in_contact(const Dated<NeedAssessed>& then, const Uuid& service) const {
    const std::vector<Contact> known = contacts(state, then.value, basis);
    return std::any_of(known.begin(), known.end(), [&](const Contact& c) { return c.service == service; });
  }
  const Dated<NeedAssessed>& right_since(const Uuid& service) const {
    return since(state, [&](const Dated<NeedAssessed>& then) {
      return plan_right(state, then, basis).judged == Judged::Yes && in_contact(then, service);
    });
  }
  const Dated<NeedAssessed>& since_circumstance(Circumstance circumstance) const {
    return since(state, [&](const Dated<NeedAssessed>& then) { return has(then.value, circumstance); });
  }
  Obligation& add(const char* rule, const char* text, const Uuid& cause, std::string subject,
                  const Uuid& owner, const Moment& from, std::string_view parameter) {
    return rows.add(rule, text, cause, std::move(subject), owner, from.earliest(),
                    basis.deadline(parameter, from));
  }
};

// IP-05, IP-06: each body in contact has a duty of its own, which nobody else's promise lifts.
void somebody_starts(Look& look) {
  if (!look.right || look.plan) return;
  bool anybody = false;
  const auto start = [&](const char* rule, const Uuid& service) {
    const Dated<NeedAssessed>& first = look.right_since(service);
    look.add(rule, "start-own", first.event, named(service), service, first.when, "ip.start");
    anybody = true;
  };
  for (const Contact& contact : look.services) {
    if (contact.body == Body::None) continue;
    if (contact.body != Body::Specialist) {
      start("IP-06", contact.service);
    } else if (!both_levels(look.need->value)) {
      start("IP-05", contact.service);  // else the municipality takes over, and is told
    }
  }
  if (!anybody) start("IP-06", duty_bearer(look.state, look.basis));
}

// IP-07, IP-30: what the specialist service began, the municipality takes over when its services are needed
// too.
void municipality_takes_over(Look& look) {
  if (!look.need || !both_levels(look.need->value) || look.declined) return;
  const auto municipal = [&](const CoordinatorPeriod* period) {
    if (!period) return false;
    const Service* service =
        look.basis.profile ? find_service(*look.basis.profile, period->coordinator.service) : nullptr;
    return !service || body_of(service->kind) != Body::Specialist;
  };
  const CoordinatorPeriod* leads = look.state.coordinator();
  if (municipal(leads) || municipal(look.state.coordinator(CoordinatorRole::Municipal))) return;
  const Instant from = last_end(look.state);
  const bool was_alone = std::any_of(look.state.needs.begin(), look.state.needs.end(), [&](const auto& then) {
    return then.when.earliest() >= from && specialist_alone(then.value);
  });
  if (!was_alone && !leads) return;
  const Dated<NeedAssessed>& first =
      since(look.state, [](const Dated<NeedAssessed>& then) { return both_levels(then.value); });
  look.add("IP-07", "take-over", first.event, "plan", look.basis.coordinating_unit(), first.when,
           "ip.take_over");
}

// IP-08: the specialist service tells the municipality. IP-09: health personnel report the need to the
// coordinating unit of their level.
void need_is_reported(Look& look) {
  if (!look.need || !lasting_need(look.need->value).value_or(false)) return;
  if (look.running && look.state.coordinator()) return;
  if (!look.basis.profile) return;
  std::set<Uuid> seen;
  for (const Dated<NeedAssessed>& then : look.state.needs) {
    const Uuid& from = then.value.service;
    if (then.when.earliest() < last_end(look.state) || !lasting_need(then.value).value_or(false)) continue;
    const Service* service = find_service(*look.basis.profile, from);
    if (!service || !seen.insert(from).second) continue;
    const auto report = [&](const char* rule, const Uuid& recipient) {
      const bool told =
          std::any_of(look.state.notified.begin(), look.state.notified.end(), [&](const auto& n) {
            return n.value.service == from && n.value.recipient == recipient &&
                   !surely_before(n.when, then.when);
          });
      if (told || from == recipient) return;
      look.add(rule, "report-need", then.event, named(recipient), from, then.when, "ip.notify").towards =
          recipient;
    };
    const Body body = body_of(service->kind);
    const bool health = body == Body::MunicipalHealth || service->kind == ServiceKind::Gp ||
                        service->kind == ServiceKind::OutOfHours;
    if (body == Body::Specialist) {
      if (look.need->value.municipal != false) report("IP-08", look.basis.coordinating_unit());
      const auto& all = look.basis.profile->services;
      const auto unit = std::find_if(all.begin(), all.end(),
                                     [](const Service& s) { return s.kind == ServiceKind::HospitalUnit; });
      if (unit != all.end()) report("IP-09", unit->id);
    } else if (health) {
      report("IP-09", look.basis.coordinating_unit());
    }
  }
}

int bodies_involved(const std::vector<Contact>& services) {
  return among(services, Body::Nav) + among(services, Body::MunicipalHealth) +
         among(services, Body::ChildWelfare);
}

// IP-10: where several bodies of the municipality help, one has the main responsibility; the municipality
// decides which when they do not agree.
void one_has_main_responsibility(Look& look) {
  const auto& dispute = look.state.dispute;
  const Uuid unit = look.basis.coordinating_unit();
  if (dispute && dispute->when.earliest() >= last_end(look.state)) {
    look.add("IP-10", "decide-main", dispute->event, "plan", unit, dispute->when, "ip.main.decide");
    return;
  }
  const auto& settled = look.state.main_responsibility;
  if (!look.right || look.declined || (settled && settled->when.earliest() >= last_end(look.state))) return;
  const auto least = look.basis.amount("ip.main.services", look.need->when.day());
  const auto several = [&](const Dated<NeedAssessed>& then) {
    return least && bodies_involved(contacts(look.state, then.value, look.basis)) >= *least;
  };
  if (!several(*look.need)) return;
  const Dated<NeedAssessed>& first = since(look.state, several);
  look.add("IP-10", "agree-main", first.event, "plan", unit, first.when, "ip.main.agree");
}

// IP-12: after the start of LAR the specialist service makes the plan start, whoever coordinates it.
void lar_starts_the_plan(Look& look) {
  if (!look.need || look.running || look.declined) return;
  if (!has(look.need->value, Circumstance::LarPatient)) return;
  const auto in = [&](auto fits) {
    const auto it = std::find_if(look.services.begin(), look.services.end(), fits);
    return it == look.services.end() ? std::nullopt : std::optional(it->service);
  };
  std::optional<Uuid> owner = in([](const Contact& c) { return c.kind == ServiceKind::Lar; });
  if (!owner) owner = specialist_service(look.state, look.need->value, look.basis);
  const Dated<NeedAssessed>& first = look.since_circumstance(Circumstance::LarPatient);
  look.add("IP-12", "lar-start", first.event, "plan", owner.value_or(look.basis.coordinating_unit()),
           first.when, "ip.start");
}

// Who is asked to take part (IP-13), and who must contribute (IP-14, IP-15).
constexpr struct {
  ServiceKind kind;
  const char* rule;
  const char* text;
  bool contributes;
} kTakePart[] = {
    {ServiceKind::Kindergarten, "IP-13", "invite", false},
    {ServiceKind::School, "IP-13", "invite", false},
    {ServiceKind::CrisisCentre, "IP-13", "invite", false},
    {ServiceKind::IntroductionProgramme, "IP-13", "invite", false},
    {ServiceKind::Gp, "IP-14", "contribute", true},
    {ServiceKind::HealthStation, "IP-15", "contribute", true},
};

bool takes_part(const Participant& participant, bool contributes) {
  if (!contributes) return true;
  return participant.contributes || participant.standing == ParticipantStanding::Declined ||
         participant.standing == ParticipantStanding::NotWanted;
}

void others_take_part(Look& look) {
  if (!look.need || (!look.running && !look.wanted)) return;
  const Moment plan = look.running ? *look.plan->started : look.plan->answers.back().when;
  const CarePlan* content = look.plan->content();
  std::vector<Contact> services = look.services;
  // Whoever goes to the introduction programme has it as a helper, named or not.
  if (look.basis.profile && has(look.need->value, Circumstance::IntroductionParticipant)) {
    for (const Service& service : look.basis.profile->services) {
      const bool there = std::any_of(services.begin(), services.end(),
                                     [&](const Contact& c) { return c.service == service.id; });
      if (service.kind == ServiceKind::IntroductionProgramme && !there)
        services.push_back({service.id, service.kind, Body::None});
    }
  }
  for (const Contact& contact : services) {
    for (const auto& row : kTakePart) {
      if (row.kind != contact.kind) continue;
      const bool done =
          content &&
          std::any_of(content->participants.begin(), content->participants.end(), [&](const Participant& p) {
            return p.service == contact.service && takes_part(p, row.contributes);
          });
      if (done) continue;
      const Uuid owner = row.contributes ? contact.service : look.rows.lead();
      const Dated<NeedAssessed>& first =
          since(look.state, [&](const auto& then) { return look.in_contact(then, contact.service); });
      Obligation& duty = look.add(row.rule, row.text, first.event, named(contact.service), owner,
                                  later(first.when, plan), "ip.invite");
      if (row.contributes) duty.towards = look.basis.holder(look.rows.lead(), {}, oslo_day(duty.opens));
    }
  }
}

// IP-14: a GP in contact tells of the right to a plan before anybody has offered one.
void gp_informs(Look& look) {
  if (!look.right || look.plan) return;
  for (const Contact& contact : look.services) {
    if (contact.kind != ServiceKind::Gp) continue;
    const Dated<NeedAssessed>& first = look.right_since(contact.service);
    look.add("IP-14", "inform", first.event, named(contact.service), contact.service, first.when, "ip.start");
  }
}

// What is coordinated with the plan: the drug programme (IP-16), compulsory care without a stay (IP-17), the
// activity plan of NAV, which is not made for those in the qualification programme (IP-34).
constexpr struct {
  Circumstance circumstance;
  PlanLinkKind link;
  const char* rule;
} kLinked[] = {
    {Circumstance::DrugCourtProgramme, PlanLinkKind::DrugCourtProgramme, "IP-16"},
    {Circumstance::CompulsoryCareOutpatient, PlanLinkKind::CompulsoryCare, "IP-17"},
    {Circumstance::NavActivityPlan, PlanLinkKind::NavActivityPlan, "IP-34"},
};

void links_are_there(Look& look) {
  if (!look.need || !look.running) return;
  for (const auto& row : kLinked) {
    if (!has(look.need->value, row.circumstance)) continue;
    if (row.link == PlanLinkKind::NavActivityPlan && has(look.need->value, Circumstance::KvpParticipant))
      continue;
    const CarePlan* content = look.plan->content();
    const bool linked = content && std::any_of(content->links.begin(), content->links.end(),
                                               [&](const PlanLink& link) { return link.kind == row.link; });
    if (linked) continue;
    const Dated<NeedAssessed>& first = look.since_circumstance(row.circumstance);
    look.add(row.rule, "link", first.event, "plan", look.rows.lead(), later(first.when, *look.plan->started),
             "ip.link");
  }
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
  const Asked asked{need.value, services, surely_under(state, basis, "child.plan.age", need.when.day())};
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

const Dated<NeedAssessed>* live_need(const CaseState& state) {
  const Dated<NeedAssessed>* need = state.need();
  if (!need || need->when.earliest() < last_end(state)) return nullptr;
  const bool died = std::any_of(state.plans.begin(), state.plans.end(), [](const PlanEpisode& plan) {
    return plan.closed && plan.closed->value.reason == CloseReason::Died;
  });
  return died ? nullptr : need;
}

std::optional<Uuid> specialist_service(const CaseState& state, const NeedAssessed& need, const Basis& basis) {
  std::optional<Uuid> found;
  for (const Contact& contact : contacts(state, need, basis)) {
    if (contact.kind == ServiceKind::HospitalUnit) return contact.service;
    if (contact.body == Body::Specialist && !found) found = contact.service;
  }
  if (found || !basis.profile) return found;
  for (const Service& service : basis.profile->services) {
    if (service.kind == ServiceKind::HospitalUnit) return service.id;
  }
  return std::nullopt;
}

Uuid duty_bearer(const CaseState& state, const NeedAssessed* need, const Basis& basis) {
  if (!need || !specialist_alone(*need)) return basis.coordinating_unit();
  return specialist_service(state, *need, basis).value_or(basis.coordinating_unit());
}

Uuid duty_bearer(const CaseState& state, const Basis& basis) {
  const Dated<NeedAssessed>* need = live_need(state);
  return duty_bearer(state, need ? &need->value : nullptr, basis);
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

  // What holds from an instant until the next change.
  const auto bearer_at = [&](Instant at) -> std::optional<Uuid> {
    const PlanEpisode* plan = nullptr;
    Instant ended = kBeginning;
    for (const PlanEpisode& each : whole.plans) {
      if (each.began.earliest() > at) continue;
      plan = &each;
      if (each.closed && each.closed->when.earliest() <= at)
        ended = std::max(ended, each.closed->when.earliest());
    }
    const Dated<NeedAssessed>* need = nullptr;
    for (const Dated<NeedAssessed>& each : whole.needs) {
      if (each.when.earliest() <= at && each.when.earliest() >= ended) need = &each;
    }
    // Nobody is let go of: what ends with nothing agreed is still the duty bearer's.
    const bool of_plan = plan && (!plan->closed || plan->closed->when.earliest() > at || open_end(*plan));
    const bool dead = plan && plan->closed && plan->closed->value.reason == CloseReason::Died && !of_plan;
    const bool of_need = need && !dead && plan_right(whole, *need, basis).judged == Judged::Yes;
    if (!of_plan && !of_need) return std::nullopt;
    return basis.holder(duty_bearer(whole, need ? &need->value : nullptr, basis), {}, oslo_day(at));
  };
  std::vector<Responsibility> rows;
  std::optional<Uuid> holding;
  for (const Instant at : changes) {
    const std::optional<Uuid> now = bearer_at(at);
    if (now == holding && !begins.contains(at)) continue;
    if (holding) rows.back().to = at;
    holding = now;
    if (now) rows.push_back({ResponsibilityRole::DutyBearer, *now, std::nullopt, at, std::nullopt});
  }
  return rows;
}

void plan_right_duties(DutyRows& rows) {
  Look look(rows);
  somebody_starts(look);
  municipality_takes_over(look);
  need_is_reported(look);
  one_has_main_responsibility(look);
  lar_starts_the_plan(look);
  others_take_part(look);
  gp_informs(look);
  links_are_there(look);
}

}  // namespace varde
