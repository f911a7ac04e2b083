#include "rules/referral_loop.h"

#include <algorithm>

#include "rules/ages.h"
#include "rules/outbox.h"

namespace varde {
namespace {

// A service is ours when the profile has it; without a profile every service is.
std::optional<Uuid> ours(const Party& party, const Basis& basis) {
  if (!party.service) return std::nullopt;
  const bool known = !basis.profile || find_service(*basis.profile, *party.service);
  return known ? party.service : std::nullopt;
}

bool fits(const Party& told, const Party& to, const Basis& basis) {
  if (told.service || to.service) {
    if (told.service && to.service) return told.service == to.service;
    // One of the two is named by its kind only.
    return kind_of(told, basis) && kind_of(told, basis) == kind_of(to, basis);
  }
  if (told.person || to.person) return told.person == to.person;
  return told.kind == to.kind && told.role == to.role;
}

}  // namespace

std::optional<PartyKind> kind_of(const Party& party, const Basis& basis) {
  if (party.kind || !party.service || !basis.profile) return party.kind;
  const Service* service = find_service(*basis.profile, *party.service);
  return service ? std::optional(static_cast<PartyKind>(service->kind)) : std::nullopt;
}

bool to_specialist(const Referral& referral, const Basis& basis) {
  if (referral.target) {
    switch (*referral.target) {
      case ReferralTarget::SubstanceTreatment:
      case ReferralTarget::AdultMentalHealth:
      case ReferralTarget::ChildMentalHealth:
      case ReferralTarget::Lar:
      case ReferralTarget::Somatic:
        return true;
      default:
        return false;
    }
  }
  const std::optional<PartyKind> kind = kind_of(referral.recipient, basis);
  return kind == PartyKind::Specialist || kind == PartyKind::Institution || kind == PartyKind::Lar ||
         kind == PartyKind::Dps || kind == PartyKind::HospitalUnit;
}

std::string referral_subject(const Uuid& id) { return "referral:" + to_text(id); }

bool young_with_deadline(const CaseState& state, const Referral& referral, CivilDate assessed,
                         const Basis& basis) {
  const bool need = std::any_of(referral.needs.begin(), referral.needs.end(), [](Need one) {
    return one == Need::SubstanceUse || one == Need::MentalHealth || one == Need::SecondLineMentalHealth ||
           one == Need::SecondLineSubstanceUse;
  });
  const auto& target = referral.target;
  const bool asked = target == ReferralTarget::SubstanceTreatment || target == ReferralTarget::Lar ||
                     target == ReferralTarget::AdultMentalHealth ||
                     target == ReferralTarget::ChildMentalHealth;
  if ((!need && !asked) || !to_specialist(referral, basis)) return false;
  return surely_under(basis, "age.young.treatment", state, assessed);
}

ReferralLoop::ReferralLoop(DutyRows& rows, const ReferralCourse& course)
    : rows_(rows),
      course_(course),
      specialist_(course.content && to_specialist(*course.content, rows.basis())) {
  if (!course.content) {
    initiator_ = recipient_ = basis().coordinating_unit();
    return;
  }
  initiator_ = ours(course.content->sender, basis());
  recipient_ = ours(course.content->recipient, basis());
  if (!initiator_ && !recipient_) initiator_ = basis().coordinating_unit();
}

std::optional<PartyKind> ReferralLoop::receiver_kind() const {
  return course_.content ? kind_of(course_.content->recipient, basis()) : std::nullopt;
}

const Dated<ReferralMove>* ReferralLoop::last(std::initializer_list<ReferralStep> steps) const {
  const auto it = std::find_if(course_.moves.rbegin(), course_.moves.rend(), [&](const auto& move) {
    return std::find(steps.begin(), steps.end(), move.value.step) != steps.end();
  });
  return it == course_.moves.rend() ? nullptr : &*it;
}

Moment ReferralLoop::received() const {
  const auto& date = course_.dates.received;
  if (!date) return course_.received.value_or(sent());
  if (course_.received && course_.received->day() == *date) return *course_.received;
  return Moment{PartialDate{*date, PartialDate::Precision::Day}};
}

Moment ReferralLoop::sent() const { return course_.sent.value_or(course_.began); }

Uuid ReferralLoop::cause() const {
  return course_.moves.empty() ? course_.event : course_.moves.back().event;
}

const AppointmentCourse* ReferralLoop::appointment() const {
  const AppointmentCourse* first = nullptr;
  for (const AppointmentCourse& one : state().appointments) {
    if (one.booked.referral != course_.id || one.cancelled || one.held) continue;
    if (!first || one.booked.at.earliest() < first->booked.at.earliest()) first = &one;
  }
  return first;
}

bool ReferralLoop::told(const Party& to, std::initializer_list<FeedbackAbout> about,
                        const Moment& since) const {
  return std::any_of(state().feedback.begin(), state().feedback.end(), [&](const auto& one) {
    return one.value.referral == course_.id && !surely_before(one.when, since) &&
           std::find(about.begin(), about.end(), one.value.about) != about.end() &&
           fits(one.value.to, to, basis());
  });
}

bool ReferralLoop::acknowledged(const Party& to, const Uuid& step) const {
  return acknowledges(state(), step_row_id(rows_.stream(), step, to), step, to);
}

std::optional<Instant> ReferralLoop::due(const char* parameter, const Moment& from) const {
  const std::optional<Instant> due = basis().deadline(parameter, from);
  return due ? due : basis().deadline("referral.answer", from);
}

Obligation& ReferralLoop::add(const char* rule, const char* text, const Uuid& cause, const Uuid& owner,
                              const Moment& from, std::optional<Instant> due) {
  std::optional<Need> need;
  if (course_.content && !course_.content->needs.empty()) need = course_.content->needs.front();
  return rows_.add(rule, text, cause, referral_subject(course_.id), owner, from.earliest(), due, need);
}

}  // namespace varde
