#include "rules/disclose.h"

#include <algorithm>

namespace varde {
namespace {

// A question, looked at once for all its categories.
struct Look {
  const CaseState& state;
  const DisclosureQuestion& question;
  const Basis& basis;
  Asked asked;
  GroundMask grounds = 0;
  std::uint8_t chapter = 3;  // the regime of hpl's chapter on sharing
  bool reasoned = false;
};

Look look_at(const CaseState& state, const DisclosureQuestion& question, const Basis& basis, Instant at) {
  Look out{state, question, basis, {}};
  out.asked.teller = known_service(question.teller, state, basis, at);
  out.asked.to = known_party(question.to, state, basis, at);
  out.asked.regime = regime_of(question.task_basis, question.health_personnel);
  out.asked.purpose = question.purpose;
  out.asked.document = question.document;
  out.asked.data_from = question.data_from.value_or(question.data_to.value_or(oslo_day(at)));
  out.asked.data_to = question.data_to.value_or(out.asked.data_from);
  out.asked.at = at;
  for (const DisclosureGround ground : question.grounds) out.grounds |= mask<GroundMask>(ground);
  out.chapter = static_cast<std::uint8_t>(basis.amount("hpl.regime", oslo_day(at)).value_or(3));
  out.reasoned = question.reason.has_value();
  return out;
}

CategoryDecision decided(const Look& look, DisclosureOutcome outcome, const char* rule) {
  CategoryDecision out;
  out.category = look.asked.category;
  out.outcome = outcome;
  out.rule = rule;
  return out;
}
CategoryDecision permitted(const Look& look, const char* rule, DutyMask duties) {
  CategoryDecision out = decided(look, DisclosureOutcome::Permit, rule);
  out.duties = duties;
  return out;
}
CategoryDecision forbidden(const Look& look, const char* rule) {
  CategoryDecision out = decided(look, DisclosureOutcome::DenyNotPermitted, rule);
  out.forbidden = true;
  return out;
}
CategoryDecision unsettled(const Look& look, const char* rule, Unsettled why) {
  CategoryDecision out = decided(look, DisclosureOutcome::Indeterminate, rule);
  out.unsettled = why;
  return out;
}

// Would the row speak to this, but for who is told?
bool concerns(const LawRow& row, const Look& look) {
  return (row.grounds == 0 || (row.grounds & look.grounds) != 0) && in(row.senders, look.asked.regime) &&
         in(row.categories, look.asked.category) && row.from <= look.chapter && look.chapter <= row.to;
}
bool reaches(const LawRow& row, const Look& look) {
  return row.recipients == ~PartyMask{0} || (look.asked.to.kind && in(row.recipients, *look.asked.to.kind));
}

// The first row of a force that applies; `missing` is what one of them lacked.
const LawRow* row_of(Force force, const Look& look, std::optional<CategoryDecision>& missing) {
  for (const LawRow& row : disclosure_law()) {
    if (row.force != force || !concerns(row, look)) continue;
    if (!reaches(row, look)) {
      if (row.grounds != 0 && !is_known(look.asked.to) && !missing)
        missing = unsettled(look, row.rule, Unsettled::RecipientUnknown);
      continue;
    }
    if (!row.reasoned || look.reasoned) return &row;
    if (!missing) missing = unsettled(look, row.rule, Unsettled::ReasonMissing);
  }
  return nullptr;
}

// Parents and those in their place are told of a child; the nearest relative of somebody who cannot decide
// (pbrl §§ 3-3, 3-4).
std::optional<CategoryDecision> told_for_another(const Look& look) {
  const std::optional<PartyKind> kind = look.asked.to.kind;
  const Instant at = look.asked.at;
  const auto own = reached(look.state, look.basis, "consent.age.own", at);
  const DutyMask duties = mask<DutyMask>(DisclosureDuty::Log, DisclosureDuty::LeastPossible);
  if (look.asked.regime != Regime::HealthPersonnel && look.asked.regime != Regime::CareServices &&
      look.asked.regime != Regime::Specialist)
    return std::nullopt;
  if (kind == PartyKind::Parent) {
    const MayGive parent = may_give(ConsentGiver::Parent, look.asked.regime, look.state, look.basis, at);
    if (parent.answer == Answer::Yes) return permitted(look, parent.rule, duties);
    const bool young = own == Answer::Yes && reached(look.state, look.basis, "age.adult", at) == Answer::No;
    if (young && in(look.grounds, DisclosureGround::ParentalResponsibility))
      return permitted(look, "CG-05", duties | mask<DutyMask>(DisclosureDuty::TellPerson));
  }
  if (kind == PartyKind::FosterParent || kind == PartyKind::ChildWelfare) {
    const MayGive carer = may_give(ConsentGiver::ChildWelfare, look.asked.regime, look.state, look.basis, at);
    if (carer.answer == Answer::Yes) return permitted(look, carer.rule, duties);
  }
  const bool kin = kind == PartyKind::NextOfKin || kind == PartyKind::Guardian;
  if (kin && in(look.grounds, DisclosureGround::KinOfPersonWithoutCompetence) &&
      lacks_competence(look.state, at))
    return permitted(look,
                     own == Answer::Yes && reached(look.state, look.basis, "age.adult", at) == Answer::No
                         ? "CG-06"
                         : "CG-08",
                     duties);
  return std::nullopt;
}

// hpl § 29: documented weighty reasons set a no aside once, where the basis allows it; from 2026-06-01 to
// 2026-06-30 near and serious danger did.
bool overrides(const Look& look) {
  if (!look.reasoned) return false;
  if (look.chapter >= 3) return in(look.grounds, DisclosureGround::WeightyReasons);
  return look.chapter == 2 && in(look.grounds, DisclosureGround::Emergency);
}

CategoryDecision refused(const Look& look, const Consenting& found) {
  CategoryDecision out = decided(look, DisclosureOutcome::DenyNotPermitted, rule_of(look.asked.regime));
  out.miss = found.miss;
  if (found.nearest) out.consent = found.nearest->id;
  return out;
}

CategoryDecision overridden(const Look& look, const LawRow& open) {
  return permitted(look, open.rule,
                   open.duties | mask<DutyMask>(DisclosureDuty::DocumentReasons, DisclosureDuty::TellPerson,
                                                DisclosureDuty::ReviewAfterwards));
}

CategoryDecision objected(const Look& look, const GivenDenial& no, const LawRow* open) {
  CategoryDecision out = open && overrides(look) ? overridden(look, *open)
                                                 : decided(look, DisclosureOutcome::DenyObjected, "OB-01");
  out.denial = no.id;
  return out;
}

CategoryDecision by_consent_or_law(const Look& look, const LawRow* open,
                                   std::optional<CategoryDecision>& missing) {
  if (const GivenDenial* no = denying(look.asked, look.state, look.basis)) return objected(look, *no, open);
  const Consenting found = consenting(look.asked, look.state, look.basis);
  // A no may have stood in what has been erased. What sets a no aside does so whether or not one did.
  const bool erased = look.state.erased_noes > 0;
  if (erased && open && overrides(look)) return overridden(look, *open);
  if (erased && (found.permits || open)) return unsettled(look, "OB-01", Unsettled::RecordErased);
  if (found.permits) {
    std::optional<CategoryDecision> none;
    const LawRow* named = row_of(Force::WithConsent, look, none);
    CategoryDecision out = permitted(look, named ? named->rule : "CS-12",
                                     mask<DutyMask>(DisclosureDuty::Log, DisclosureDuty::LeastPossible));
    out.consent = found.permits->id;
    return out;
  }
  if (open) return permitted(look, open->rule, open->duties);
  if (found.unknown) return unsettled(look, "CN-07", Unsettled::AgeUnknown);
  return missing ? *missing : refused(look, found);
}

CategoryDecision decide_one(const Look& look) {
  std::optional<CategoryDecision> missing;
  if (const LawRow* never = row_of(Force::Never, look, missing)) return forbidden(look, never->rule);
  if (const LawRow* duty = row_of(Force::Duty, look, missing))
    return permitted(look, duty->rule, duty->duties);
  if (const LawRow* shield = row_of(Force::Shielded, look, missing)) return forbidden(look, shield->rule);
  if (const LawRow* free = row_of(Force::Free, look, missing))
    return permitted(look, free->rule, free->duties);
  if (const std::optional<CategoryDecision> other = told_for_another(look)) {
    const bool erased = look.state.erased_noes > 0;
    if (denying(look.asked, look.state, look.basis) == nullptr)
      return erased ? unsettled(look, "OB-01", Unsettled::RecordErased) : *other;
  }
  return by_consent_or_law(look, row_of(Force::Objectable, look, missing), missing);
}

}  // namespace

bool consent_opens(const CategoryDecision& decision) {
  return decision.outcome != DisclosureOutcome::Permit && !decision.forbidden &&
         decision.unsettled != Unsettled::RecordErased;
}

std::string subject_of(const Party& to) {
  if (to.service) return "service:" + to_text(*to.service);
  if (to.kind) return "party-kind:" + std::string(code(*to.kind));
  if (to.group) return "party-group:" + std::string(code(*to.group));
  return "receiver";
}

DisclosureQuestion question_of(const DisclosureMade& made) {
  return {made.teller,  made.task_basis, made.health_personnel, made.to,      made.categories, made.purpose,
          made.grounds, made.document,   made.data_from,        made.data_to, made.reason};
}

std::vector<CategoryDecision> disclose(const CaseState& state, const DisclosureQuestion& question,
                                       const Basis& basis, Instant at) {
  Look look = look_at(state, question, basis, at);
  std::vector<CategoryDecision> out;
  for (const Category category : question.categories) {
    look.asked.category = category;
    out.push_back(decide_one(look));
  }
  return out;
}

std::optional<Consent> smallest_consent(const CaseState& state, const DisclosureQuestion& question,
                                        const Basis& basis, const std::vector<CategoryDecision>& decisions,
                                        Instant at) {
  const auto giver =
      who_may_give(regime_of(question.task_basis, question.health_personnel), state, basis, at);
  if (!giver) return std::nullopt;
  Consent out;
  out.scope = ConsentScope::Sharing;
  out.giver = *giver;
  out.tellers = {Party{question.teller, {}, {}, {}, {}, {}}};
  out.recipients = {question.to};
  out.purposes = {question.purpose};
  out.data_from = question.data_from;
  out.data_to = question.data_to;
  for (const CategoryDecision& decision : decisions) {
    if (!consent_opens(decision)) continue;
    out.categories.push_back(decision.category);
    if (decision.denial &&
        std::find(out.replaces.begin(), out.replaces.end(), *decision.denial) == out.replaces.end())
      out.replaces.push_back(*decision.denial);
  }
  if (out.categories.empty()) return std::nullopt;
  return out;
}

}  // namespace varde
