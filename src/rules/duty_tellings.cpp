#include "rules/duty_tellings.h"

#include <algorithm>
#include <set>

#include "rules/disclose.h"
#include "rules/plan_followup.h"
#include "rules/plan_rights.h"
#include "rules/referral_loop.h"

namespace varde {
namespace {

using C = Category;
using G = DisclosureGround;
using T = TaskBasis;

constexpr CategoryMask kHelped = mask<CategoryMask>(C::Known);
constexpr CategoryMask kMeeting = mask<CategoryMask>(C::Known, C::Appointments, C::Plan);
constexpr CategoryMask kContribution = mask<CategoryMask>(C::Known, C::Plan);
// Health personnel may tell those who help the same person, unless the person objects (hpl § 25).
constexpr GroundMask kCare = mask<GroundMask>(G::CareNeeded);
constexpr CategoryMask kAnswer = mask<CategoryMask>(C::Known, C::Referral);
// Whoever reported knows that there is a report; how it went is told to public bodies (bvl § 13-3).
constexpr GroundMask kReceipt = mask<GroundMask>(G::NoNeedOfSecrecy);
constexpr GroundMask kReport = mask<GroundMask>(G::OwnTasks);

// Sorted by rule.
constexpr DutyTelling kTellings[] = {
    {"CN-06",
     "tell-receivers",
     Hears::Receiver,
     {},
     kHelped,
     Purpose::Care,
     mask<GroundMask>(G::NoNeedOfSecrecy),
     true},
    {"FG-09", "renew-readmission", Hears::Readmission, {}, kHelped, Purpose::Care, kCare, false},
    {"IP-08", "report-need", Hears::Towards, T::Sphl, kHelped, Purpose::Care, kCare, true},
    {"IP-09", "report-need", Hears::Towards, T::Hpl, kHelped, Purpose::Care, kCare, true},
    {"IP-10", "agree-main", Hears::Bodies, T::Hol, kHelped, Purpose::Planning, kCare, false},
    {"IP-12", "lar-start", Hears::Unit, T::Sphl, kHelped, Purpose::Planning, kCare, false},
    {"IP-13", "invite", Hears::Subject, {}, kHelped, Purpose::Planning, kCare, true},
    {"IP-14", "contribute", Hears::Towards, T::Hol, kContribution, Purpose::Planning, kCare, true},
    {"IP-15", "contribute", Hears::Towards, T::Hol, kContribution, Purpose::Planning, kCare, true},
    {"MF-03", "confirm-receipt", Hears::Referrer, T::Bvl, kHelped, Purpose::Care, kReceipt, true},
    {"MF-03", "tell-after", Hears::Referrer, T::Bvl, kAnswer, Purpose::Care, kReport, true},
    {"R-065", "tell-aftercare", Hears::Towards, {}, mask<CategoryMask>(C::Stay), Purpose::Care, kCare, true},
    {"R-073", "call-group", Hears::Participants, {}, kMeeting, Purpose::Planning, kCare, false},
    {"R-084", "tell-kin", Hears::Relatives, T::Hol, kHelped, Purpose::Care, 0, true},
    {"R-084", "tell-kin-help", Hears::Relatives, T::Hol, kHelped, Purpose::Care, 0, true},
    {"R-209", "group-meets", Hears::Participants, {}, kMeeting, Purpose::Planning, kCare, false},
    {"RF-04", "inform-referrer", Hears::Referrer, T::Sphl, kAnswer, Purpose::Care, kCare, true},
    {"RF-loop", "inform-referrer", Hears::Referrer, T::Hol, kAnswer, Purpose::Care, kCare, true},
    {"RF-ret", "answer-sender", Hears::Referrer, {}, kAnswer, Purpose::Care, kCare, false},
};

template <class Code>
std::vector<Code> codes_in(std::uint64_t mask) {
  std::vector<Code> out;
  for (std::size_t i = 0; i < kCodeCount<Code>; ++i) {
    if (in(mask, static_cast<Code>(i))) out.push_back(static_cast<Code>(i));
  }
  return out;
}

Party to_service(const Uuid& id) { return {id, {}, {}, {}, {}, {}}; }
Party to_kin(const std::string& person) { return {{}, PartyKind::NextOfKin, {}, person, {}, {}}; }

std::vector<Party> participants(const CaseState& state) {
  std::vector<Party> out;
  const PlanEpisode* plan = state.plan();
  if (!plan || !plan->content()) return out;
  for (const Uuid& service : services_at_work(*plan, *plan->content())) out.push_back(to_service(service));
  for (const Participant& one : plan->content()->participants) {
    const bool wanted = one.person_wants != false && one.kin_wants != false;
    const bool kin = one.role == ParticipantRole::NextOfKin;
    if (kin && wanted && one.standing == ParticipantStanding::TakesPart) out.push_back(to_kin(one.id));
  }
  return out;
}

std::vector<Party> bodies(const CaseState& state, const Basis& basis) {
  std::vector<Party> out;
  const Dated<NeedAssessed>* need = live_need(state);
  if (!need) return out;
  for (const Contact& contact : contacts(state, need->value, basis)) {
    if (contact.body != Body::None && contact.body != Body::Specialist)
      out.push_back(to_service(contact.service));
  }
  return out;
}

std::vector<Party> receivers(Hears hears, const Duty& duty, const CaseState& state, const Basis& basis) {
  switch (hears) {
    case Hears::Towards:
      if (duty.row.towards) return {to_service(*duty.row.towards)};
      break;
    case Hears::Subject: {
      constexpr std::string_view kService = "service:";
      if (duty.row.subject.rfind(kService, 0) != 0) break;
      if (const Result<Uuid> id = parse_uuid(duty.row.subject.substr(kService.size())))
        return {to_service(*id)};
      break;
    }
    case Hears::Unit:
      return {to_service(basis.coordinating_unit())};
    case Hears::Bodies:
      return bodies(state, basis);
    case Hears::Participants:
      return participants(state);
    case Hears::Readmission: {
      const PlanEpisode* plan = state.plan();
      const CarePlan* content = plan ? plan->content() : nullptr;
      if (!content || !content->crisis || !content->crisis->readmission) break;
      return {to_service(content->crisis->readmission->service)};
    }
    case Hears::Receiver:
      for (const Dated<DisclosureMade>& made : state.disclosures) {
        if (made.event == duty.cause) return {made.value.to};
      }
      break;
    case Hears::Referrer:
      for (const ReferralCourse& course : state.referrals) {
        if (!course.content || referral_subject(course.id) != duty.row.subject) continue;
        return {course.content->reply_to.value_or(course.content->sender)};
      }
      break;
    case Hears::Relatives:
      break;  // each for the purposes of the consent that lets them know
  }
  return {};
}

}  // namespace

std::span<const DutyTelling> duty_tellings() { return kTellings; }

const DutyTelling* find_telling(std::string_view rule, std::string_view text) {
  const auto it = std::find_if(std::begin(kTellings), std::end(kTellings),
                               [&](const DutyTelling& one) { return one.rule == rule && one.text == text; });
  return it == std::end(kTellings) ? nullptr : &*it;
}

DisclosureQuestion question_of(const DutyTelling& telling, const Uuid& teller, const Party& to,
                               const CaseState& state, const Basis& basis) {
  DisclosureQuestion out;
  out.teller = teller;
  out.task_basis = telling.basis.value_or(state.plan() ? state.plan()->basis : TaskBasis::Hol);
  // Whose profession is not known is held to the stricter duty.
  const Service* service = basis.profile ? find_service(*basis.profile, teller) : nullptr;
  out.health_personnel = !service || gives_health_care(static_cast<PartyKind>(service->kind));
  out.to = to;
  out.categories = codes_in<Category>(telling.categories);
  out.purpose = telling.purpose;
  out.grounds = codes_in<DisclosureGround>(telling.grounds);
  return out;
}

std::vector<DisclosureQuestion> kin_who_hear(const CaseState& state, const Basis& basis, const Uuid& teller,
                                             const Moment& ended) {
  std::vector<DisclosureQuestion> out;
  const DutyTelling* telling = find_telling("R-084", "tell-kin");
  for (const GivenConsent& given : state.consents) {
    // A consent that has been taken back since permits no telling now.
    if (given.withdrawn || given.replaced) continue;
    for (const Party& to : given.consent.recipients) {
      if (to.kind != PartyKind::NextOfKin || !to.person) continue;
      DisclosureQuestion question = question_of(*telling, teller, to, state, basis);
      if (!given.consent.purposes.empty()) question.purpose = given.consent.purposes.front();
      const auto decisions = disclose(state, question, basis, ended.earliest());
      if (decisions.front().consent != given.id || decisions.front().outcome != DisclosureOutcome::Permit)
        continue;
      const bool told = std::any_of(state.disclosures.begin(), state.disclosures.end(), [&](const auto& one) {
        return one.value.to.person == to.person && one.when.earliest() >= ended.earliest();
      });
      // Who cannot be told is left, with a reason.
      const bool left = std::any_of(state.feedback.begin(), state.feedback.end(), [&](const auto& one) {
        return one.value.not_possible && one.value.to.person == to.person &&
               one.when.earliest() >= ended.earliest();
      });
      if (!told && !left) out.push_back(std::move(question));
    }
  }
  return out;
}

std::vector<DisclosureQuestion> questions_of(const DutyTelling& telling, const Duty& duty, const Uuid& teller,
                                             const CaseState& state, const Basis& basis) {
  if (telling.hears == Hears::Relatives) {
    for (const ReferralCourse& course : state.referrals) {
      for (const Dated<ReferralMove>& move : course.moves) {
        if (move.event == duty.cause) return kin_who_hear(state, basis, teller, move.when);
      }
    }
    if (!state.plan()) return {};
    for (const Dated<ActivityChanged>& change : state.plan()->changes) {
      if (change.event == duty.cause) return kin_who_hear(state, basis, teller, change.when);
    }
    return {};
  }
  std::vector<DisclosureQuestion> out;
  for (const Party& to : receivers(telling.hears, duty, state, basis)) {
    if (to.service != teller) out.push_back(question_of(telling, teller, to, state, basis));
  }
  return out;
}

}  // namespace varde
