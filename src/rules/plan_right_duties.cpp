// The duties that follow from the right to a plan: who starts, reports, leads, takes part and links.
#include <algorithm>
#include <set>

#include "rules/plan_rights.h"

namespace varde {
namespace {

bool among(const std::vector<Contact>& contacts, Body body) {
  return std::any_of(contacts.begin(), contacts.end(), [&](const Contact& c) { return c.body == body; });
}

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

// A coordinator who is not in the specialist services.
bool in_municipality(const Look& look, const CoordinatorPeriod* period) {
  return period && !in_specialist_service(period->coordinator, look.basis);
}

// IP-07, IP-30: what the specialist service began, the municipality takes over when its services are needed
// too.
void municipality_takes_over(Look& look) {
  if (!look.need || !both_levels(look.need->value) || look.declined) return;
  const CoordinatorPeriod* leads = look.state.coordinator();
  if (in_municipality(look, leads) ||
      in_municipality(look, look.state.coordinator(CoordinatorRole::Municipal)))
    return;
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

bool lasting(const Dated<NeedAssessed>& need) { return lasting_need(need.value).value_or(false); }

// Has a coordinating unit been told of a need by a service? Whoever was the unit then counts, and whoever
// held its duties.
bool was_told(const Look& look, const Uuid& from, const Uuid& unit, ServiceKind kind, const Moment& since) {
  const auto is_unit = [&](const Uuid& told, CivilDate on) {
    const Service* service = find_service(*look.basis.profile, told);
    if (told == unit) return true;
    return service && (look.basis.holder(told, {}, on) == look.basis.holder(unit, {}, on) ||
                       (service->kind == kind && holds_on(service->from, service->to, on)));
  };
  return std::any_of(look.state.notified.begin(), look.state.notified.end(), [&](const auto& n) {
    const CivilDate on = n.when.day();
    const bool by = n.value.service == from || n.value.service == look.basis.holder(from, {}, on);
    return by && is_unit(n.value.recipient, on) && !surely_before(n.when, since);
  });
}

void report(Look& look, const char* rule, const Dated<NeedAssessed>& seen, const Moment& since,
            const Uuid& unit, ServiceKind kind) {
  const Uuid& from = seen.value.service;
  const Uuid recipient = look.basis.holder(unit, {}, since.day());
  if (from == recipient || was_told(look, from, unit, kind, since)) return;
  // The duty keeps its name when another becomes the unit.
  Obligation& row = look.add(rule, "report-need", seen.event, "plan", from, since, "ip.notify");
  row.subject = named(recipient);
  row.towards = recipient;
}

// IP-08: the specialist service tells the municipality, from when that is needed; not what the municipality
// assessed itself.
void municipality_is_told(Look& look, const Dated<NeedAssessed>& seen) {
  if (look.need->value.municipal == false) return;
  const Uuid unit = look.basis.coordinating_unit();
  const Dated<NeedAssessed>& needed =
      since(look.state, [](const auto& then) { return lasting(then) && then.value.municipal != false; });
  if (look.basis.holder(needed.value.service, {}, needed.when.day()) == unit) return;
  report(look, "IP-08", seen, later(needed.when, seen.when), unit, ServiceKind::CoordinatingUnit);
}

// IP-08, and IP-09: health personnel report the need to the coordinating unit of their level. Each service
// once in as long as the need lasts.
void need_is_reported(Look& look) {
  if (!look.need || !lasting(*look.need) || !look.basis.profile) return;
  if (look.running && in_municipality(look, look.state.coordinator())) return;
  std::set<Uuid> seen;
  const Dated<NeedAssessed>* const end = look.state.needs.data() + look.state.needs.size();
  for (const Dated<NeedAssessed>* then = &since(look.state, lasting); then != end; ++then) {
    const Service* service = find_service(*look.basis.profile, then->value.service);
    if (!service || !seen.insert(service->id).second) continue;
    const Body body = body_of(service->kind);
    if (body == Body::Specialist) {
      municipality_is_told(look, *then);
      if (const std::optional<Uuid> unit = hospital_unit(look.basis, then->when.day()))
        report(look, "IP-09", *then, then->when, *unit, ServiceKind::HospitalUnit);
    } else if (body == Body::MunicipalHealth || service->kind == ServiceKind::Gp ||
               service->kind == ServiceKind::OutOfHours) {
      report(look, "IP-09", *then, then->when, look.basis.coordinating_unit(), ServiceKind::CoordinatingUnit);
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
  if (!owner) owner = specialist_service(look.state, look.need->value, look.need->when.day(), look.basis);
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

void plan_right_duties(DutyRows& rows) {
  if (death_of(rows.state())) return;
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
