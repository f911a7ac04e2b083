#include "rules/referral_content.h"

#include "rules/route_match.h"

namespace varde {
namespace {

std::string subject_of(const Uuid& referral) { return "referral:" + to_text(referral); }

// The event that a step says something of: its own, or the one that it corrects.
Uuid thread(const Step& step) {
  if (const auto* corrected = body_as<EventCorrected>(step)) return corrected->event;
  return event_id(step.call.controller, step.call.stream, step.call.command, step.body.kind(), 1);
}

// What a step asks somebody for.
struct Asked {
  Uuid id{};
  const Referral* content = nullptr;  // null when nobody told
  std::optional<ReferralTarget> target;
};
Asked asked(const Step& step) {
  Asked out;
  const auto* e = said_as<ReferralSent>(step);
  if (!e) return out;
  out.id = e->referral.value_or(thread(step));
  const ReferralCourse* drafted = step.before.referral(out.id);
  if (e->content) {
    out.content = &*e->content;
  } else if (drafted && drafted->content) {
    out.content = &*drafted->content;
  }
  if (out.content) out.target = target_of(*out.content, step.basis);
  return out;
}

std::optional<Referrer> referrer_of(const Referral& content, const Basis& basis) {
  if (content.referrer) return content.referrer;
  const std::optional<PartyKind> kind = known_kind(content.sender, basis);
  return kind ? std::optional(referrer_of(*kind)) : std::nullopt;
}

// --- RF-who

bool lets(const WhoMayRefer& row, const Referral& content) {
  switch (row.answer) {
    case MayRefer::Yes:
      return true;
    case MayRefer::Request:
      return row.target == ReferralTarget::CompulsoryExamination || content.kind == ReferralKind::Request;
    case MayRefer::EmergencyOnly:
      return content.urgency == Urgency::Stat;
    case MayRefer::ViaDoctor:
    case MayRefer::No:
    case MayRefer::Configurable:
      break;
  }
  return false;
}

// The text that names those who may.
const char* who_may(const WhoMayRefer& row) {
  if (row.answer == MayRefer::Configurable) return "unsettled";
  switch (row.target) {
    case ReferralTarget::SubstanceTreatment:
    case ReferralTarget::Lar:
      return "to-substance";
    case ReferralTarget::AdultMentalHealth:
      return "to-adult";
    case ReferralTarget::ChildMentalHealth:
      return "to-child";
    case ReferralTarget::Somatic:
      return "to-somatic";
    default:
      return "to-compulsory";
  }
}

void may_refer(const Step& step, const Asked& what, Findings& out) {
  const ReferralKind kind = what.content->kind;
  const std::optional<Referrer> by = referrer_of(*what.content, step.basis);
  if (!by || !what.target || kind == ReferralKind::RenewedAssessment || kind == ReferralKind::Application)
    return;
  const WhoMayRefer* row = who_may_refer(*by, *what.target);
  if (!row || lets(*row, *what.content)) return;
  const Rule* rule = find_rule(step.basis.pack, row->rule);
  if (rule && rule->valid_from <= step.occurred.day()) out.add(row->rule, who_may(*row), subject_of(what.id));
}

// --- RF-07, RF-08, RF-12

// Does a catchment send those who live here elsewhere for one of the needs?
bool outside_catchment(const Step& step, const Referral& content) {
  const Profile* profile = step.basis.profile;
  if (!profile || !content.recipient.service) return false;
  const CivilDate on = step.occurred.day();
  bool elsewhere = false;
  for (const Catchment& row : profile->catchments) {
    const bool holds = row.municipality == profile->municipality && row.service && determined(row.evidence) &&
                       holds_on(row.from, row.to, on);
    const bool meant =
        row.needs.empty() || std::any_of(row.needs.begin(), row.needs.end(), [&](Need need) {
          return std::find(content.needs.begin(), content.needs.end(), need) != content.needs.end();
        });
    if (!holds || !meant) continue;
    if (*row.service == *content.recipient.service) return false;
    elsewhere = true;
  }
  return elsewhere;
}

// A catchment is a default, and the person chooses; opioid treatment may be bound to its centre.
void free_choice(const Step& step, const Asked& what, Findings& out) {
  const bool chooses = what.target && is_specialist(*what.target) && *what.target != ReferralTarget::Lar;
  if (!chooses || what.content->chosen != ChosenHow::Named) return;
  if (outside_catchment(step, *what.content)) {
    out.add("RF-07", "outside-catchment", subject_of(what.id));
  } else if (referrer_of(*what.content, step.basis) == Referrer::Doctor) {
    out.add("RF-12", "tell-free-choice", subject_of(what.id));
  }
}

void says_what_is_asked(const Step& step, const Asked& what, Findings& out) {
  const bool doctor = referrer_of(*what.content, step.basis) == Referrer::Doctor;
  const bool said_it = what.content->question && !what.content->needs.empty();
  if (doctor && !said_it) out.add("RF-12", "no-question", subject_of(what.id));
}

bool may_ask_for_renewal(Referrer by, ReferralTarget target) {
  const bool doctor =
      by == Referrer::Doctor || by == Referrer::MunicipalDoctor || by == Referrer::PrisonHealth;
  const bool substance = target == ReferralTarget::SubstanceTreatment || target == ReferralTarget::Lar;
  return doctor || (substance && (by == Referrer::MunicipalHealth || by == Referrer::SocialServices));
}

// Once for a condition; that is counted by what is referred to.
void renewed(const Step& step, const Asked& what, Findings& out) {
  if (what.content->kind != ReferralKind::RenewedAssessment || !what.target) return;
  const std::optional<Referrer> by = referrer_of(*what.content, step.basis);
  if (by && !may_ask_for_renewal(*by, *what.target)) out.add("RF-08", "renewed-who", subject_of(what.id));
  const bool again = std::any_of(step.before.referrals.begin(), step.before.referrals.end(),
                                 [&](const ReferralCourse& other) {
                                   return other.id != what.id && other.content && other.sent &&
                                          other.content->kind == ReferralKind::RenewedAssessment &&
                                          other.state != ReferralState::Cancelled &&
                                          target_of(*other.content, step.basis) == what.target;
                                 });
  if (again) out.add("RF-08", "renewed-again", subject_of(what.id));
}

// --- what is answered

// What somebody answers, and to what; null when nobody told what that was.
struct Answered {
  const ReferralCourse* course = nullptr;
  std::optional<ReferralTarget> target;
  bool specialist() const { return target && is_specialist(*target); }
};
Answered answered(const Step& step, const Uuid& referral) {
  Answered out;
  out.course = step.before.referral(referral);
  if (out.course && out.course->content) out.target = target_of(*out.course->content, step.basis);
  return out;
}

// RF-01: the right, or that there is none, said in words.
void right(const Step& step, Findings& out) {
  if (const auto* e = said_as<ReferralAccepted>(step)) {
    if (answered(step, e->referral).specialist())
      out.add("RF-01", e->right ? "right" : "no-right", subject_of(e->referral));
  } else if (const auto* no = said_as<ReferralDeclined>(step)) {
    if (no->why == DeclineReason::NoRight && answered(step, no->referral).specialist())
      out.add("RF-01", "no-right", subject_of(no->referral));
  }
}

// RF-07: nobody is turned away for where they live who has chosen the place.
void choice_stands(const ReferralDeclined& e, const Answered& what, Findings& out) {
  const bool chosen = what.course && what.course->content &&
                      what.course->content->chosen == ChosenHow::PersonChose && what.specialist() &&
                      what.target != ReferralTarget::Lar;
  if (chosen && e.why == DeclineReason::OutsideCatchment)
    out.add("RF-07", "choice-stands", subject_of(e.referral));
}

bool blank(const std::optional<std::string>& words) {
  return !words || words->find_first_not_of(" \t\n") == std::string::npos;
}

// RF-14, MF-01, MF-07: whoever says no gives advice, and shows the way to who says yes.
void declined(const Step& step, Findings& out) {
  const auto* e = said_as<ReferralDeclined>(step);
  if (!e) return;
  const Answered what = answered(step, e->referral);
  choice_stands(*e, what, out);
  const bool needs_advice = e->why == DeclineReason::NoRight || e->why == DeclineReason::Incomplete ||
                            e->why == DeclineReason::Other || e->advice;
  if (what.specialist() && needs_advice && blank(e->advice))
    out.add("RF-14", "no-advice", subject_of(e->referral));
  if (e->guided_to) return;
  if (e->why == DeclineReason::WrongAddressee || e->why == DeclineReason::OutsideCatchment)
    out.add("MF-01", "not-guided", subject_of(e->referral));
  if (e->why == DeclineReason::NotOurs || e->why == DeclineReason::NoCapacity)
    out.add("MF-07", "no-owner", subject_of(e->referral));
}

}  // namespace

std::optional<PartyKind> known_kind(const Party& party, const Basis& basis) {
  if (party.kind) return party.kind;
  const Service* row =
      party.service && basis.profile ? find_service(*basis.profile, *party.service) : nullptr;
  if (!row) return std::nullopt;
  return static_cast<PartyKind>(row->kind);  // the kinds of services come first, in their order
}

std::optional<ReferralTarget> target_of(const Referral& content, const Basis& basis) {
  if (content.target) return content.target;
  const std::optional<PartyKind> kind = known_kind(content.recipient, basis);
  return kind ? target_of(*kind) : std::nullopt;
}

void referral_content(const Step& step, Findings& out) {
  if (const Asked what = asked(step); what.content) {
    may_refer(step, what, out);
    free_choice(step, what, out);
    says_what_is_asked(step, what, out);
    renewed(step, what, out);
  }
  right(step, out);
  declined(step, out);
}

}  // namespace varde
