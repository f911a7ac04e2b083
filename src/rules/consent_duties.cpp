#include "rules/consent_duties.h"

#include <algorithm>

#include "rules/ages.h"
#include "rules/asked.h"
#include "rules/consents.h"
#include "rules/disclose.h"
#include "rules/duty_tellings.h"
#include "rules/outbox.h"

namespace varde {
namespace {

// Does the consent stand, as far as anybody has said: neither taken back nor replaced?
bool stands(const GivenConsent& given) { return !given.withdrawn && !given.replaced; }

// Has the person, or whoever speaks for the person, been asked since?
bool asked_since(const CaseState& state, const Moment& since, const std::optional<Uuid>& consent = {}) {
  return std::any_of(state.asked.begin(), state.asked.end(), [&](const Dated<ConsentAsked>& one) {
    return one.when.earliest() > since.earliest() &&
           (!consent || !one.value.consent || one.value.consent == consent);
  });
}
// Whoever was asked without saying about whom was asked about anybody.
bool asked_about(const CaseState& state, const Moment& since, const Party& to) {
  return std::any_of(state.asked.begin(), state.asked.end(), [&](const Dated<ConsentAsked>& one) {
    const std::vector<Party>& about = one.value.recipients;
    return one.when.earliest() > since.earliest() &&
           (about.empty() || std::find(about.begin(), about.end(), to) != about.end());
  });
}
bool consented_since(const CaseState& state, const Moment& since) {
  return std::any_of(state.consents.begin(), state.consents.end(),
                     [&](const GivenConsent& given) { return given.given.earliest() > since.earliest(); });
}

// CN-05: a consent to sharing that ends is renewed in time; one without an end is gone through now and then,
// and whenever the plan is.
void consents_are_kept_alive(DutyRows& rows) {
  const CaseState& state = rows.state();
  for (const GivenConsent& given : state.consents) {
    if (given.consent.scope != ConsentScope::Sharing || !stands(given)) continue;
    if (given.consent.until) {
      const CivilDate day = *given.consent.until;
      const CivilDate warn = rows.basis().days_after("cn.renew.warn", day, -1).value_or(day);
      rows.add("CN-05", "renew", given.id, "consent:" + to_text(given.id), rows.lead(), oslo_midnight(warn),
               end_of(day))
          .closes = end_of(day);
      continue;
    }
    Moment since = given.given;
    const auto later = [&](const Moment& when) {
      if (when.earliest() > since.earliest()) since = when;
    };
    for (const Dated<ConsentAsked>& one : state.asked) {
      if (one.value.consent == given.id && one.value.answer == AskAnswer::Yes) later(one.when);
    }
    if (const PlanEpisode* plan = state.plan()) {
      for (const Dated<PlanReviewed>& review : plan->reviews) later(review.when);
    }
    rows.add("CN-05", "confirm", given.id, "consent:" + to_text(given.id), rows.lead(), since.earliest(),
             rows.basis().deadline("cn.confirm", since));
  }
}

// CN-07: what another gave for a child does not live on by itself at 18.
void grown_person_is_asked(DutyRows& rows) {
  const auto& person = rows.state().person;
  if (!person || !person->value.born) return;
  for (const GivenConsent& given : rows.state().consents) {
    const bool shares = given.consent.scope == ConsentScope::Sharing;
    if (!shares || given.consent.giver == ConsentGiver::Person || !stands(given)) continue;
    const auto adult = day_of_age(rows.basis(), "age.adult", person->value.born->first, given.given.day());
    if (!adult || given.given.day() >= *adult) continue;
    const bool own =
        std::any_of(rows.state().consents.begin(), rows.state().consents.end(), [&](const auto& other) {
          return other.consent.giver == ConsentGiver::Person &&
                 other.given.earliest() > given.given.earliest();
        });
    if (own || asked_since(rows.state(), Moment{oslo_midnight(*adult)}, given.id)) continue;
    const CivilDate warn = rows.basis().days_after("cn.birthday.warn", *adult, -1).value_or(*adult);
    rows.add("CN-07", "ask-at-18", given.id, "consent:" + to_text(given.id), rows.lead(), oslo_midnight(warn),
             end_of(*adult));
  }
}

// CN-07: whoever may consent is another when competence is lost or regained, and when a child is taken into
// care.
void change_of_giver_is_met(DutyRows& rows) {
  const CaseState& state = rows.state();
  const auto before = [&](const Moment& when, bool own) {
    return std::any_of(state.consents.begin(), state.consents.end(), [&](const GivenConsent& given) {
      return (given.consent.giver == ConsentGiver::Person) == own && stands(given) &&
             given.given.earliest() <= when.earliest();
    });
  };
  const auto ask = [&](const char* text, const Uuid& cause, const Moment& when) {
    if (asked_since(state, when) || consented_since(state, when)) return;
    rows.add("CN-07", text, cause, "consent", rows.lead(), when.earliest(),
             rows.basis().deadline("cn.competence", when));
  };
  const Dated<CompetenceAssessed>* last = nullptr;
  bool lacked = false;
  for (const Dated<CompetenceAssessed>& one : state.competence) {
    if (one.value.decision != CompetenceDecision::Sharing) continue;
    lacked = last && last->value.lacking;
    last = &one;
  }
  if (last && last->value.lacking && before(last->when, true))
    ask("competence-lost", last->event, last->when);
  if (last && !last->value.lacking && lacked && before(last->when, false))
    ask("competence-regained", last->event, last->when);
  if (!state.custody.empty() && state.custody.back().value.custody != Custody::Parents &&
      before(state.custody.back().when, false))
    ask("custody-changed", state.custody.back().event, state.custody.back().when);
}

// later is a date, and no stands until the person takes it up.
void later_is_asked_again(DutyRows& rows) {
  for (const Dated<ConsentAsked>& one : rows.state().asked) {
    if (!is_asked_again(rows.state(), rows.basis(), one)) continue;
    const auto due = one.value.again ? std::optional(end_of(*one.value.again))
                                     : rows.basis().deadline("cn.ask.again", one.when);
    rows.add("R-271", "ask-again", one.event, "consent", one.value.service, one.when.earliest(), due);
  }
}

bool has(DutyMask duties, DisclosureDuty duty) { return in(duties, duty); }

// CN-09, CS-07, R-271: the person hears what was told; an emergency is gone through; what had no basis is
// asked about.
void telling_is_followed_up(DutyRows& rows, const Dated<DisclosureMade>& made) {
  const CaseState& state = rows.state();
  DutyMask duties = 0;
  bool unfounded = false;
  for (const CategoryDecision& decision :
       disclose(state, question_of(made.value), rows.basis(), made.when.earliest())) {
    duties = static_cast<DutyMask>(duties | decision.duties);
    unfounded = unfounded || decision.outcome != DisclosureOutcome::Permit;
  }
  const bool told = std::any_of(state.told.begin(), state.told.end(), [&](const auto& one) {
    return one.value.disclosure == made.event && !one.value.receiver;
  });
  const bool reviewed = std::any_of(state.reviewed.begin(), state.reviewed.end(),
                                    [&](const auto& one) { return one.value.disclosure == made.event; });
  const Uuid& owner = made.value.teller;
  if ((has(duties, DisclosureDuty::TellPerson) || unfounded) && !told)
    rows.add("CN-09", "tell-person", made.event, subject_of(made.value.to), owner, made.when.earliest(),
             rows.basis().deadline("cn.tell", made.when));
  if (has(duties, DisclosureDuty::ReviewAfterwards) && !reviewed)
    rows.add("CS-07", "review", made.event, "disclosure", rows.basis().coordinating_unit(),
             made.when.earliest(), rows.basis().deadline("cn.review", made.when));
  if (unfounded && !asked_about(state, made.when, made.value.to) &&
      !answered_since(state, rows.basis(), made.when, {made.value.to}))
    rows.add("R-271", "ask", made.event, "consent", owner, made.when.earliest(),
             rows.basis().deadline("cn.ask", made.when));
}

// CN-06: whoever was told under a consent that is taken back hears that it is.
void receivers_hear_of_withdrawal(DutyRows& rows) {
  const CaseState& state = rows.state();
  for (const GivenConsent& given : state.consents) {
    if (!given.withdrawn) continue;
    for (const Dated<DisclosureMade>& made : state.disclosures) {
      if (made.when.earliest() >= given.withdrawn->earliest()) continue;
      const auto decisions = disclose(state, question_of(made.value), rows.basis(), made.when.earliest());
      const bool rested = std::any_of(decisions.begin(), decisions.end(), [&](const CategoryDecision& one) {
        return one.outcome == DisclosureOutcome::Permit && one.consent == given.id;
      });
      if (!rested) continue;
      const bool told = std::any_of(state.told.begin(), state.told.end(), [&](const auto& one) {
        return one.value.disclosure == made.event && one.value.receiver &&
               one.when.earliest() >= given.withdrawn->earliest();
      });
      const Uuid item = withdrawal_row_id(rows.stream(), given.id, made.value.to);
      if (!told && !acknowledged(state, item))
        rows.add("CN-06", "tell-receivers", made.event, "disclosure", made.value.teller,
                 given.withdrawn->earliest(), rows.basis().deadline("cn.receivers", *given.withdrawn));
    }
  }
}

// so are they when the help ends that the person was referred to; whoever gave it tells, where it is a
// service of ours.
void relatives_hear_of_the_help(DutyRows& rows) {
  const CaseState& state = rows.state();
  const Profile* profile = rows.basis().profile;
  for (const ReferralCourse& course : state.referrals) {
    if (course.state != ReferralState::Completed || !course.content || course.moves.empty()) continue;
    const auto& gave = course.content->recipient.service;
    const auto& sent = course.content->sender.service;
    const std::optional<Uuid>& teller = gave && (!profile || find_service(*profile, *gave)) ? gave : sent;
    if (!teller) continue;
    const Dated<ReferralMove>& end = course.moves.back();
    if (kin_who_hear(state, rows.basis(), *teller, end.when).empty()) continue;
    rows.add("R-084", "tell-kin-help", end.event, "referral:" + to_text(course.id), *teller,
             end.when.earliest(), rows.basis().deadline("r084.tell", end.when));
  }
}

// when a measure ends, the relatives whom the person lets know are told that it has, and no more.
void relatives_hear_of_the_end(DutyRows& rows) {
  const CaseState& state = rows.state();
  const PlanEpisode* plan = state.plan();
  if (!plan || !plan->content()) return;
  for (const Dated<ActivityChanged>& change : plan->changes) {
    if (!has_ended(change.value.status)) continue;
    const auto& activities = plan->content()->activities;
    const auto measure = std::find_if(activities.begin(), activities.end(),
                                      [&](const Activity& one) { return one.id == change.value.activity; });
    if (measure == activities.end() || !measure->service) continue;
    if (kin_who_hear(state, rows.basis(), *measure->service, change.when).empty()) continue;
    rows.add("R-084", "tell-kin", change.event, "activity:" + change.value.activity, *measure->service,
             change.when.earliest(), rows.basis().deadline("r084.tell", change.when));
  }
}

}  // namespace

void consent_duties(DutyRows& rows) {
  consents_are_kept_alive(rows);
  grown_person_is_asked(rows);
  change_of_giver_is_met(rows);
  later_is_asked_again(rows);
  for (const Dated<DisclosureMade>& made : rows.state().disclosures) telling_is_followed_up(rows, made);
  receivers_hear_of_withdrawal(rows);
  relatives_hear_of_the_end(rows);
  relatives_hear_of_the_help(rows);
}

}  // namespace varde
