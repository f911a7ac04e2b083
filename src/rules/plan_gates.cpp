#include "rules/plan_gates.h"

#include "rules/consents.h"
#include "rules/coordinators.h"
#include "rules/found.h"
#include "rules/plan_rights.h"

namespace varde {
namespace {

// Who answers for the plan on the day of an assessment.
Uuid bearer(const Step& step, const NeedAssessed& assessed) {
  const CivilDate on = step.occurred.day();
  return step.basis.holder(duty_bearer(step.before, &assessed, on, step.basis), {}, on);
}

// IP-01 to IP-04: who has the right, and by which law; said while nobody has offered a plan.
void right(const Step& step, Findings& out) {
  const auto* assessed = said_as<NeedAssessed>(step);
  if (!assessed) return;
  const PlanEpisode* plan = step.before.plan();
  if (plan && !plan->closed) return;
  const Dated<NeedAssessed> need{*assessed, step.occurred, {}};
  for (const char* rule : plan_right(step.before, need, step.basis).bases)
    out.add(rule, "has-right", "plan", bearer(step, *assessed));
}

// IP-07, IP-11, IP-30: who answers for the plan.
void level(const Step& step, Findings& out) {
  const auto* assessed = said_as<NeedAssessed>(step);
  if (!assessed || !assessed->specialist.value_or(false) || !assessed->municipal) return;
  const Uuid leads = bearer(step, *assessed);
  if (*assessed->municipal) {
    out.add("IP-07", "municipality-leads", "plan", leads);
    out.add("IP-30", "municipality-appoints", "coordinator", leads);
  } else {
    out.add("IP-11", "specialist-leads", "plan", leads);
  }
}

// The coordinator that a step appoints.
const Coordinator* appointed(const Step& step) {
  if (const auto* e = said_as<CoordinatorAppointed>(step)) return &e->coordinator;
  const auto* started = said_as<PlanStarted>(step);
  return started && started->coordinator ? &*started->coordinator : nullptr;
}

void coordinator(const Step& step, Findings& out) {
  const Coordinator* chosen = appointed(step);
  if (!chosen) return;
  const bool of_specialist =
      chosen->role == CoordinatorRole::Specialist ||
      (chosen->role == CoordinatorRole::Plan && in_specialist_service(*chosen, step.basis));
  if (of_specialist && !chosen->health_personnel.value_or(false))
    out.add("IP-26", "not-health-personnel", "coordinator");
  if (chosen->role == CoordinatorRole::Child) {
    const CivilDate on = step.occurred.day();
    const auto of_age = child_coordinator_ends(step.before, step.basis, on);
    if (of_age && on >= *of_age) out.add("IP-27", "of-age", "coordinator");
  }
}

// IP-29: who the person wished for weighs heavily.
void wished(const Step& step, Findings& out) {
  const Coordinator* chosen = appointed(step);
  if (!chosen || (chosen->role != CoordinatorRole::Plan && chosen->role != CoordinatorRole::Municipal))
    return;
  const CoordinatorWished* wish = nullptr;
  for (const Dated<CoordinatorWished>& each : step.before.coordinator_wishes) {
    if (each.when.earliest() <= step.occurred.latest()) wish = &each.value;
  }
  if (!wish) return;
  const bool other_service = wish->service && *wish->service != chosen->service;
  const bool other_name = wish->name && chosen->name && *wish->name != *chosen->name;
  if (other_service || other_name) out.add("IP-29", "wish-overridden", "coordinator");
}

// IP-17: each control examination accounts for the plan, or says why there is none.
void examination(const Step& step, Findings& out) {
  const auto* held = said_as<ControlExaminationHeld>(step);
  if (held && !held->plan_accounted && !held->reason)
    out.add("IP-17", "examination-without-plan", "plan",
            step.basis.holder(held->service, {}, step.occurred.day()));
}

}  // namespace

void plan_right_gates(const Step& step, Findings& out) {
  right(step, out);
  level(step, out);
  coordinator(step, out);
  wished(step, out);
  examination(step, out);
}

void plan_right_references(const Step& step, const std::string& in, std::vector<Broken>& out) {
  const auto known = [&](const Uuid& service, const std::string& member) {
    service_is_known(step, service, in + "/" + member, out);
  };
  const auto all = [&](const std::vector<Uuid>& services, const std::string& member) {
    for (std::size_t i = 0; i < services.size(); ++i) known(services[i], member + "/" + std::to_string(i));
  };
  if (const auto* assessed = said_as<NeedAssessed>(step)) {
    known(assessed->service, "service");
    all(assessed->in_contact, "in_contact");
  } else if (const auto* notified = said_as<NeedNotified>(step)) {
    known(notified->service, "service");
    known(notified->recipient, "recipient");
  } else if (const auto* settled = said_as<MainResponsibilitySettled>(step)) {
    known(settled->service, "service");
  } else if (const auto* disputed = said_as<MainResponsibilityDisputed>(step)) {
    all(disputed->services, "services");
  } else if (const auto* offered = said_as<CoordinatorOffered>(step)) {
    if (offered->service) known(*offered->service, "service");
  } else if (const auto* wish = said_as<CoordinatorWished>(step)) {
    if (wish->service) known(*wish->service, "service");
  } else if (const auto* away = said_as<AbsenceBegun>(step)) {
    if (away->substitute) known(away->substitute->service, "substitute/service");
  } else if (const auto* held = said_as<ControlExaminationHeld>(step)) {
    known(held->service, "service");
  }
}

}  // namespace varde
