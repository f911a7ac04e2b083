#include "rules/consent_gates.h"

#include <algorithm>
#include <set>

#include "rules/disclose.h"

namespace varde {
namespace {

// CN-02, CN-03, CN-04: what a consent to sharing must say to be of use, and what makes it easier to rely on.
void consent_says_enough(const Step& step, Findings& out) {
  const auto* e = said_as<ConsentGiven>(step);
  if (!e || e->consent.scope != ConsentScope::Sharing) return;
  const Consent& terms = e->consent;
  if (scope_is_unknown(terms)) {
    out.add("CN-02", "scope-unknown", "consent");
    return;
  }
  if (!terms.gdpr_basis) out.add("CN-03", "no-gdpr-basis", "consent");
  if (terms.form == ConsentForm::Oral) out.add("CN-04", "oral-across", "consent");
  const auto service = std::find_if(terms.recipients.begin(), terms.recipients.end(),
                                    [](const Party& party) { return party.service || party.group; });
  if (service != terms.recipients.end() && !terms.both_ways) out.add("R-274", "one-way", subject_of(*service));
}

// CN-07, CN-08: whoever gives it must be the one to give it.
void giver_may_give(const Step& step, Findings& out) {
  const auto* e = said_as<ConsentGiven>(step);
  if (!e) return;
  const Instant at = step.occurred.earliest();
  const bool parent = e->consent.giver == ConsentGiver::Parent;
  if (parent && secrecy_is_ordered(step.before, at)) return out.add("CN-08", "order-stands", "consent");
  if (e->consent.scope != ConsentScope::Sharing) return;
  // Ages of the person and of parents have words of their own.
  const MayGive may = may_give(e->consent.giver, Regime::HealthPersonnel, step.before, step.basis, at);
  const bool by_age = parent || e->consent.giver == ConsentGiver::Person;
  const bool other = !by_age || in_care(step.before, at) || lacks_competence(step.before, at);
  if (may.answer == Answer::No && other) out.add("CN-07", "giver-cannot", "consent");
}

// CG-17: the one named is not the nearest in the order of the law, and has not the most contact.
void nearest_is_nearest(const Step& step, Findings& out) {
  const auto* e = said_as<NearestRelativeNamed>(step);
  if (!e || e->over || e->most_contact) return;
  const bool nearer = std::any_of(step.before.kin.begin(), step.before.kin.end(), [&](const auto& one) {
    return !one.value.over && one.value.relation < e->relation;
  });
  if (nearer) out.add("CG-17", "higher-relative", "nearest-relative");
}

// CG-18: that somebody cannot decide is written, reasoned and shown.
void assessment_is_reasoned(const Step& step, Findings& out) {
  const auto* e = said_as<CompetenceAssessed>(step);
  if (!e || !e->lacking) return;
  if (!e->reason || !e->assessor) out.add("CG-18", "not-reasoned", "competence");
  if (!e->shown_to_person || !e->shown_to_kin) out.add("CG-18", "not-shown", "competence");
}

// a no stands until the person takes it up.
void no_is_no(const Step& step, Findings& out) {
  const auto* e = said_as<ConsentAsked>(step);
  if (!e || e->answer == AskAnswer::Reopened) return;
  const Dated<ConsentAsked>* last = nullptr;
  for (const Dated<ConsentAsked>& one : step.before.asked) {
    if (one.value.recipients == e->recipients && one.when.earliest() <= step.occurred.latest()) last = &one;
  }
  if (last && last->value.answer == AskAnswer::No) out.add("R-271", "asked-no-stands", "consent");
}

// What is found where something may not be told: of an act that it stops there, of a fact what to do now.
const char* text_of(const CategoryDecision& decision, bool reported) {
  if (decision.outcome == DisclosureOutcome::Indeterminate) return "indeterminate";
  if (!reported || decision.forbidden) return "deny";
  return decision.outcome == DisclosureOutcome::DenyObjected ? "told-against-denial" : "told-without-basis";
}

// A telling has a basis for each thing that is told: consent, or a paragraph.
void telling_has_basis(const Step& step, Findings& out) {
  const auto* e = said_as<DisclosureMade>(step);
  if (!e) return;
  std::set<std::pair<std::string, std::string>> said;
  for (const CategoryDecision& decision :
       disclose(step.before, question_of(*e), step.basis, step.occurred.earliest())) {
    if (decision.outcome == DisclosureOutcome::Permit) continue;
    // What cannot be settled is stopped by the duty of secrecy, not by the row that would have opened.
    const bool open = decision.outcome == DisclosureOutcome::Indeterminate;
    const char* rule = open ? rule_of(regime_of(e->task_basis, e->health_personnel)) : decision.rule;
    const char* text = text_of(decision, step.call.reported);
    if (said.emplace(rule, text).second) out.add(rule, text, subject_of(e->to), e->teller);
  }
}

// Is there a consent or a no of that event?
bool said_before(const CaseState& state, const Uuid& id) {
  return std::any_of(state.consents.begin(), state.consents.end(),
                     [&](const auto& one) { return one.id == id; }) ||
         std::any_of(state.denials.begin(), state.denials.end(),
                     [&](const auto& one) { return one.id == id; });
}

void disclosure_is_there(const Step& step, const Uuid& id, const std::string& in, std::vector<Broken>& out) {
  const auto& made = step.before.disclosures;
  if (std::any_of(made.begin(), made.end(), [&](const auto& one) { return one.event == id; })) return;
  out.push_back(
      {"CN-09", "unknown-disclosure", "disclosure:" + to_text(id), Status::NotFound, in + "/disclosure"});
}

}  // namespace

void consent_references(const Step& step, const std::string& in, std::vector<Broken>& out) {
  if (const auto* given = said_as<ConsentGiven>(step)) {
    for (std::size_t i = 0; i < given->consent.replaces.size(); ++i) {
      const Uuid& id = given->consent.replaces[i];
      if (!said_before(step.before, id))
        out.push_back({"CN-06", "unknown-replaced", "consent:" + to_text(id), Status::NotFound,
                       in + "/replaces/" + std::to_string(i)});
    }
  } else if (const auto* asked = said_as<ConsentAsked>(step)) {
    service_is_known(step, asked->service, in + "/service", out);
  } else if (const auto* made = said_as<DisclosureMade>(step)) {
    service_is_known(step, made->teller, in + "/from", out);
  } else if (const auto* told = said_as<DisclosureTold>(step)) {
    disclosure_is_there(step, told->disclosure, in, out);
  } else if (const auto* reviewed = said_as<DisclosureReviewed>(step)) {
    disclosure_is_there(step, reviewed->disclosure, in, out);
  }
}

void consent_gates(const Step& step, Findings& out) {
  consent_says_enough(step, out);
  giver_may_give(step, out);
  nearest_is_nearest(step, out);
  assessment_is_reasoned(step, out);
  no_is_no(step, out);
  telling_has_basis(step, out);
}

}  // namespace varde
