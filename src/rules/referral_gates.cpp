#include "rules/referral_gates.h"

#include "rules/disclose.h"
#include "rules/referral_content.h"

namespace varde {
namespace {

std::string subject_of(const Uuid& referral) { return "referral:" + to_text(referral); }

// The moves that an act makes, each with the referral that it moves.
struct Made {
  const ReferralCourse* course;
  const ReferralMove* move;
};
std::vector<Made> moves_made(const Step& step) {
  std::vector<Made> out;
  for (const ReferralCourse& course : step.after.referrals) {
    for (const Dated<ReferralMove>& move : course.moves) {
      // An act takes the place after its outcome's row.
      if (move.sequence == step.call.sequence + 2) out.push_back({&course, &move.value});
    }
  }
  return out;
}

// What begins with its receiver was written on paper, or by somebody who told nobody here.
bool begins(const Step& step, const Made& made) {
  return made.move->step == ReferralStep::Receive && !step.before.referral(made.course->id);
}

// RF-S: an act of ours takes an edge of the table; who answers receives first.
void the_table_has_it(const Step& step, const Made& made, Findings& out) {
  if (next_state(made.move->from, made.move->step) || begins(step, made)) return;
  out.add("RF-S", "no-such-step", subject_of(made.course->id));
}

// A missed or held appointment is told by the service where it was, which need not be the one referred to.
bool held_here(const Step& step, ReferralStep made) {
  const auto* contact = body_as<ContactHeld>(step);
  return contact && contact->service == step.call.unit &&
         (made == ReferralStep::Visit || made == ReferralStep::NoShow);
}

// RF-W: the one who refers writes, sends and asks for it back; all else is for the receiver.
void it_is_theirs(const Step& step, const Made& made, Findings& out) {
  const Party* party = party_of(*made.course, side_of(made.move->step));
  if (!party || held_here(step, made.move->step)) return;
  if (speaks_for(step.call.unit, *party, step.basis, step.occurred.day())) return;
  out.add("RF-W", "wrong-side", subject_of(made.course->id), party->service);
}

std::size_t out_of_table(const ReferralCourse& course) {
  return static_cast<std::size_t>(std::count_if(course.moves.begin(), course.moves.end(),
                                                [](const auto& move) { return !move.value.in_table; }));
}

// RF-S: what happened is recorded whatever the table says, and so is what cannot both be true.
void told_as_it_was(const Step& step, Findings& out) {
  for (const ReferralCourse& course : step.after.referrals) {
    const ReferralCourse* before = step.before.referral(course.id);
    if (course.conflict && !(before && before->conflict)) {
      out.add("RF-S", "conflict", subject_of(course.id));
    } else if (out_of_table(course) > (before ? out_of_table(*before) : 0)) {
      out.add("RF-S", "told-out-of-order", subject_of(course.id));
    }
  }
}

void machine(const Step& step, Findings& out) {
  if (step.call.reported) return told_as_it_was(step, out);
  for (const Made& made : moves_made(step)) {
    the_table_has_it(step, made, out);
    it_is_theirs(step, made, out);
  }
}

// The first receipt, as far as it is told: ansiennitetsdato.
std::optional<CivilDate> first_receipt(const ReferralCourse& course) {
  return course.dates.seniority ? course.dates.seniority : course.dates.received;
}

// RF-11: whoever is sent on keeps the place in the queue.
void seniority(const Step& step, Findings& out) {
  if (const auto* e = said_as<ReferralForwarded>(step)) {
    const ReferralCourse* parent = step.before.referral(e->referral);
    const std::optional<CivilDate> kept = parent ? first_receipt(*parent) : std::nullopt;
    if (!kept && !e->seniority) {
      out.add("RF-11", "seniority-missing", subject_of(e->referral));
    } else if (kept && e->seniority && *e->seniority > *kept) {
      out.add("RF-11", "seniority-later", subject_of(e->referral));
    }
  } else if (const auto* received = said_as<ReferralReceived>(step)) {
    const ReferralCourse* course = received->referral ? step.before.referral(*received->referral) : nullptr;
    const std::optional<CivilDate> kept = course ? course->dates.seniority : std::nullopt;
    if (kept && received->seniority && *received->seniority > *kept)
      out.add("RF-11", "seniority-later", subject_of(course->id));
  }
}

Party party_of(const Uuid& service) {
  Party out;
  out.service = service;
  return out;
}

// The law under which a service refers further.
TaskBasis basis_of(PartyKind kind) {
  if (kind == PartyKind::Nav) return TaskBasis::Stjl;
  if (kind == PartyKind::ChildWelfare) return TaskBasis::Bvl;
  return referrer_of(kind) == Referrer::Specialist ? TaskBasis::Sphl : TaskBasis::Hol;
}

bool may_be_told(const Step& step, const ReferralForwarded& e, const Referral& content) {
  const std::optional<PartyKind> kind = known_kind(party_of(step.call.unit), step.basis);
  DisclosureQuestion question;
  question.teller = step.call.unit;
  question.task_basis = kind ? basis_of(*kind) : TaskBasis::Hol;
  question.health_personnel = !kind || gives_health_care(*kind);
  question.to = e.recipient;
  question.categories = {Category::Referral};
  question.grounds = content.grounds;
  const auto decisions = disclose(step.before, question, step.basis, step.occurred.earliest());
  return std::all_of(decisions.begin(), decisions.end(),
                     [](const CategoryDecision& one) { return one.outcome == DisclosureOutcome::Permit; });
}

// RF-fwd: a new receiver gets what may be forwarded, when that one may be told at all.
void forwarded(const Step& step, Findings& out) {
  const auto* e = said_as<ReferralForwarded>(step);
  const ReferralCourse* parent = e ? step.before.referral(e->referral) : nullptr;
  if (!parent || !parent->content) return;
  const std::vector<Attachment>& there = parent->content->attachments;
  const bool all = std::all_of(e->attachments.begin(), e->attachments.end(), [&](const std::string& named) {
    return std::any_of(there.begin(), there.end(),
                       [&](const Attachment& one) { return one.reference == named && one.may_forward; });
  });
  if (!all) out.add("RF-fwd", "may-not-forward", subject_of(e->referral));
  if (!may_be_told(step, *e, *parent->content)) out.add("RF-fwd", "not-permitted", subject_of(e->referral));
}

void party_is_known(const Step& step, const std::optional<Party>& party, const std::string& where,
                    std::vector<Broken>& out) {
  if (party && party->service) service_is_known(step, *party->service, where + "/service", out);
}

// The referral that a body names, and moves or is about; nothing where it may begin one.
std::optional<Uuid> named_referral(const EventBody& body) {
  return std::visit(
      [](const auto& e) -> std::optional<Uuid> {
        using Body = std::decay_t<decltype(e)>;
        constexpr bool begins = std::is_same_v<Body, ReferralDrafted> || std::is_same_v<Body, ReferralSent> ||
                                std::is_same_v<Body, ReferralReceived>;
        if constexpr (requires { e.referral; } && !begins) {
          return e.referral;
        } else {
          return std::nullopt;
        }
      },
      body.value);
}

}  // namespace

bool speaks_for(const Uuid& service, const Party& party, const Basis& basis, CivilDate on) {
  if (party.service) return service == *party.service || basis.holder(*party.service, {}, on) == service;
  const std::optional<PartyKind> own = known_kind(party_of(service), basis);
  return !party.kind || !own || *party.kind == *own;
}

const Party* party_of(const ReferralCourse& course, ReferralSide side) {
  if (!course.content) return nullptr;
  return side == ReferralSide::Initiator ? &course.content->sender : &course.content->recipient;
}

void referral_references(const Step& step, const std::string& in, std::vector<Broken>& out) {
  const EventBody& body = said(step);
  if (const std::optional<Uuid> id = named_referral(body); id && !step.before.referral(*id))
    out.push_back({"RF-S", "unknown-referral", subject_of(*id), Status::NotFound, in + "/referral"});
  // What is sent without content is what was drafted.
  const auto* sent = std::get_if<ReferralSent>(&body.value);
  if (sent && !sent->content && !(sent->referral && step.before.referral(*sent->referral))) {
    const std::string subject = sent->referral ? subject_of(*sent->referral) : "referral";
    out.push_back({"RF-S", "unknown-referral", subject, Status::NotFound, in + "/referral"});
  }
  if (const auto* declined = std::get_if<ReferralDeclined>(&body.value))
    party_is_known(step, declined->guided_to, in + "/guided_to", out);
}

void referral_gates(const Step& step, Findings& out) {
  machine(step, out);
  seniority(step, out);
  forwarded(step, out);
  referral_content(step, out);
}

}  // namespace varde
