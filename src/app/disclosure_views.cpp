#include "app/disclosure_views.h"

#include <algorithm>

#include "app/parties.h"
#include "rules/asked.h"
#include "rules/asking.h"
#include "rules/consents.h"
#include "rules/disclose.h"

namespace varde {
namespace {

std::vector<DisclosureDuty> duties_in(DutyMask mask) {
  std::vector<DisclosureDuty> out;
  for (int i = 0; i <= static_cast<int>(DisclosureDuty::ReviewAfterwards); ++i) {
    if (in(mask, static_cast<DisclosureDuty>(i))) out.push_back(static_cast<DisclosureDuty>(i));
  }
  return out;
}

// Which of a rule's texts says the decision.
std::string key_of(const CategoryDecision& decision) {
  if (decision.outcome == DisclosureOutcome::Indeterminate) return "indeterminate";
  if (decision.outcome != DisclosureOutcome::Permit) return "deny";
  return decision.denial ? "overridden" : "permit";
}

// The rule whose words say it: of a no that was set aside, the no's; of what is not settled, the secrecy's.
std::string rule_said(const CategoryDecision& decision, const DisclosureQuestion& question) {
  if (decision.outcome == DisclosureOutcome::Permit && decision.denial) return "OB-01";
  if (decision.outcome != DisclosureOutcome::Indeterminate) return decision.rule;
  return rule_of(regime_of(question.task_basis, question.health_personnel));
}

CategoryAnswer answer_of(const CategoryDecision& decision, const DisclosureQuestion& question,
                         const Texts::Words& words, const Telling& of) {
  CategoryAnswer out;
  out.category = decision.category;
  out.outcome = decision.outcome;
  out.rule = decision.rule;
  out.consent = decision.consent;
  out.denial = decision.denial;
  out.miss = decision.miss;
  out.unsettled = decision.unsettled;
  out.duties = duties_in(decision.duties);
  const std::string rule = rule_said(decision, question), key = key_of(decision);
  out.basis = of.texts.paragraphs(decision.rule);
  out.text = of.texts.said(rule, key, words).text;
  out.person_text = of.texts.said(rule, key + "-person", words).text;
  // Why, before under which paragraph.
  if (decision.unsettled)
    out.text = of.say("disclosure.unsettled." + std::string(code(*decision.unsettled))) + " " + out.text;
  if (decision.miss && *decision.miss != Miss::NoConsent) {
    const std::string miss = "disclosure.miss." + std::string(code(*decision.miss));
    out.text = of.say(miss) + " " + out.text;
    out.person_text = of.say(miss + "-person") + " " + out.person_text;
  }
  return out;
}

Needed needed_for(const CaseState& state, const DisclosureQuestion& question, const Basis& basis,
                  const std::vector<CategoryDecision>& decisions, const Telling& of) {
  Needed out;
  const bool reason = std::any_of(decisions.begin(), decisions.end(), [](const CategoryDecision& one) {
    return one.unsettled == Unsettled::ReasonMissing;
  });
  if (reason) {
    out.text = of.say("disclosure.needed.reason");
    return out;
  }
  if (standing_no(state, question, basis, of.at)) {
    out.text = of.say("disclosure.needed.asked-no");
    return out;
  }
  out.consent = smallest_consent(state, question, basis, decisions, of.at);
  out.possible = out.consent.has_value();
  const Regime regime = regime_of(question.task_basis, question.health_personnel);
  const auto may = [&](ConsentGiver giver) {
    return std::string(may_give(giver, regime, state, basis, of.at).rule);
  };
  if (!out.consent) {
    const bool open = std::any_of(decisions.begin(), decisions.end(), [](const CategoryDecision& one) {
      return one.outcome != DisclosureOutcome::Permit && !one.forbidden;
    });
    const bool young = may_give(ConsentGiver::Person, regime, state, basis, of.at).answer == Answer::Unknown;
    out.text = of.say(open && young ? "disclosure.unsettled.age-unknown" : "disclosure.needed.none");
    // A child under 12 keeps it from the parents: nobody yet.
    if (may(ConsentGiver::Person) == "CG-04") out.text += " " + of.texts.said("CG-04", "may", {}).text;
    return out;
  }
  out.giver = out.consent->giver;
  out.text = of.say("disclosure.needed.consent", {{"giver", giver_name(*out.giver, of)}});
  out.text += " " + of.texts.said(may(*out.giver), "may", {}).text;
  return out;
}

bool all_permitted(const std::vector<CategoryDecision>& decisions) {
  return std::all_of(decisions.begin(), decisions.end(),
                     [](const CategoryDecision& one) { return one.outcome == DisclosureOutcome::Permit; });
}
bool some_permitted(const std::vector<CategoryDecision>& decisions) {
  return std::any_of(decisions.begin(), decisions.end(),
                     [](const CategoryDecision& one) { return one.outcome == DisclosureOutcome::Permit; });
}

const GivenConsent* find_consent(const CaseState& state, const std::optional<Uuid>& id) {
  for (const GivenConsent& given : state.consents) {
    if (given.id == id) return &given;
  }
  return nullptr;
}

// --- consents

// Why a consent permits nothing at an instant, whatever is asked.
std::optional<Miss> flaw_of(const GivenConsent& given, const CaseState& state, const Basis& basis,
                            Instant at) {
  const Consent terms = effective(given.consent);
  if (scope_is_unknown(terms)) return Miss::ScopeUnknown;
  if (!terms.secrecy_waiver) return Miss::Waiver;
  if (may_give(terms.giver, Regime::HealthPersonnel, state, basis, given.given.earliest()).answer ==
      Answer::No)
    return Miss::Giver;
  return time_miss(given, state, basis, at);
}

ConsentStanding standing_of(const GivenConsent& given, const CaseState& state, const Basis& basis,
                            const Telling& of) {
  ConsentStanding out;
  out.id = given.id;
  out.given = given.given;
  out.terms = given.consent;
  out.miss = flaw_of(given, state, basis, of.at);
  out.holds = !out.miss;
  const Instant end = end_of_consent(given, state, basis);
  if (end < kEnd) out.until = oslo_day(end);
  const Consent terms = effective(given.consent);
  out.text = of.say("consent.line", {{"who", party_names(terms.recipients, state, of)},
                                     {"what", category_names(terms.categories, of)},
                                     {"why", purpose_names(terms.purposes, of)}});
  if (out.miss) out.text += " " + of.say("disclosure.miss." + std::string(code(*out.miss)));
  return out;
}

DenialStanding standing_of(const GivenDenial& denial, const CaseState& state, const Basis& basis,
                           const Telling& of) {
  DenialStanding out;
  out.id = denial.id;
  out.given = denial.given;
  out.terms = denial.terms;
  out.holds = stands(denial, state, basis, of.at);
  const std::string who = party_names(denial.terms.recipients, state, of, "consent.denied.anybody");
  const std::string what = category_names(denial.terms.categories, of, "consent.denied.everything");
  out.text = of.say("consent.denied.line", {{"who", who}, {"what", what}});
  return out;
}

AskLine ask(const CaseState& state, const Basis& basis, const Party* to, const Consent* terms, CivilDate by,
            const Telling& of) {
  AskLine out;
  out.giver =
      who_may_give(Regime::HealthPersonnel, state, basis, oslo_midnight(by)).value_or(ConsentGiver::Person);
  if (to) out.to = *to;
  out.to_name = to ? party_name(*to, state, of) : party_names(effective(*terms).recipients, state, of);
  out.by = by;
  out.text = of.say("consent.ask.line", {{"giver", giver_name(out.giver, of)}, {"who", out.to_name}});
  return out;
}

// What a meeting about the plan needs to speak of.
DisclosureQuestion about_the_plan(const Uuid& teller, const Party& to) {
  DisclosureQuestion out;
  out.teller = teller;
  out.to = to;
  out.categories = {Category::Known, Category::Appointments, Category::Plan};
  out.purpose = Purpose::Planning;
  return out;
}

// Those whom a service must ask before it can do what it must, when it must be done before a day; but for
// those who are asked about the same consent already.
void add_waited_for(const Uuid& stream, const CaseState& state, const Basis& basis, CivilDate on,
                    const Telling& of, std::vector<AskLine>& out) {
  const Instant then = oslo_midnight(on);
  for (const Duty& duty : duties_to_ask(state, basis, stream)) {
    const Obligation& row = duty.row;
    if (row.opens > then || (row.closes && *row.closes <= then)) continue;
    for (const DisclosureQuestion& question : duty.asks) {
      const auto decisions = disclose(state, question, basis, then);
      const auto open = std::find_if(decisions.begin(), decisions.end(), consent_opens);
      if (open == decisions.end()) continue;
      const bool there = std::any_of(out.begin(), out.end(), [&](const AskLine& line) {
        return line.to ? line.to == question.to : open->consent && line.consent == open->consent;
      });
      if (there) continue;
      AskLine line = ask(state, basis, &question.to, nullptr, on, of);
      line.consent = open->consent;
      line.miss = open->miss;
      // Due is the first instant that is too late: the day before it is the last good one.
      if (row.due) line.by = std::min(on, oslo_day(Instant{row.due->us - 1}));
      out.push_back(std::move(line));
    }
  }
}

void add_asks(const CaseState& state, const Query& query, const Basis& basis, CivilDate on, const Telling& of,
              Consents& out) {
  const Instant then = oslo_midnight(on);
  const CoordinatorPeriod* lead = state.coordinator();
  const Uuid teller = lead ? lead->coordinator.service : basis.coordinating_unit();
  for (const Party& party : query.parties) {
    if (party.service == teller) continue;
    for (const CategoryDecision& decision : disclose(state, about_the_plan(teller, party), basis, then)) {
      if (decision.outcome == DisclosureOutcome::Permit || decision.forbidden) continue;
      AskLine line = ask(state, basis, &party, nullptr, on, of);
      line.consent = decision.consent;
      line.miss = decision.miss;
      out.ask.push_back(std::move(line));
      break;
    }
  }
  if (!query.parties.empty()) return;
  for (const GivenConsent& given : state.consents) {
    if (flaw_of(given, state, basis, of.at)) continue;
    const std::optional<Miss> miss = flaw_of(given, state, basis, then);
    const MayGive may = may_give(given.consent.giver, Regime::HealthPersonnel, state, basis, then);
    if (!miss && may.answer != Answer::No) continue;
    AskLine line = ask(state, basis, nullptr, &given.consent, on, of);
    line.consent = given.id;
    line.miss = miss.value_or(Miss::Giver);
    out.ask.push_back(std::move(line));
  }
}

}  // namespace

Disclosure disclosure_view(const Case& known, const CaseState& state, const DisclosureQuestion& question,
                           const Basis& basis, const Texts& texts, Instant at) {
  const Telling of{texts, at};
  const std::vector<CategoryDecision> decisions = disclose(state, question, basis, at);
  Disclosure out;
  out.stream = known.stream;
  out.language = texts.language();
  out.at = at;
  out.teller = texts.name(question.teller);
  out.to = party_name(question.to, state, of);
  out.permitted = all_permitted(decisions);
  using Whole = std::pair<const char*, const char*>;
  const auto [whole, to_person] = out.permitted ? Whole("disclosure.all", "disclosure.all-person")
                                  : some_permitted(decisions)
                                      ? Whole("disclosure.some", "disclosure.some-person")
                                      : Whole("disclosure.none", "disclosure.none-person");
  out.text = of.say(whole, {{"from", out.teller.name}, {"to", out.to}});
  out.person_text = of.say(to_person, {{"from", out.teller.name}, {"to", out.to}});
  for (const CategoryDecision& decision : decisions) {
    const Texts::Words words{out.teller.name, out.to, texts.coded("category", code(decision.category)), {}};
    out.categories.push_back(answer_of(decision, question, words, of));
  }
  if (!out.permitted) out.needed = needed_for(state, question, basis, decisions, of);
  for (const Dated<ConsentAsked>& one : state.asked)
    out.asked.push_back({texts.name(one.value.service), one.value.answer, one.when, one.value.again});
  return out;
}

Knowledge knowledge_view(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                         Instant at) {
  const Telling of{texts, at};
  Knowledge out;
  out.stream = known.stream;
  out.language = texts.language();
  for (const Dated<DisclosureMade>& made : state.disclosures) {
    for (const CategoryDecision& decision :
         disclose(state, question_of(made.value), basis, made.when.earliest())) {
      KnowledgeLine line;
      line.to = made.value.to;
      line.to_name = party_name(made.value.to, state, of);
      line.teller = texts.name(made.value.teller);
      line.category = decision.category;
      line.when = made.when;
      line.disclosure = made.event;
      if (decision.outcome == DisclosureOutcome::Permit) {
        line.rule = decision.rule;
        line.consent = decision.consent;
        const GivenConsent* consent = find_consent(state, decision.consent);
        line.withdrawn = consent && consent->withdrawn;
      }
      out.lines.push_back(std::move(line));
    }
  }
  return out;
}

Consents consents_view(const Case& known, const CaseState& state, const Query& query, const Basis& basis,
                       const Texts& texts, Instant at) {
  const Telling of{texts, at};
  Consents out;
  out.stream = known.stream;
  out.language = texts.language();
  out.on = query.on.value_or(oslo_day(at));
  for (const GivenConsent& given : state.consents)
    out.consents.push_back(standing_of(given, state, basis, of));
  for (const GivenDenial& denial : state.denials)
    out.denials.push_back(standing_of(denial, state, basis, of));
  add_asks(state, query, basis, out.on, of, out);
  if (query.parties.empty()) add_waited_for(known.stream, state, basis, out.on, of, out.ask);
  return out;
}

namespace {

DisclosureLogLine line_of(const Dated<DisclosureMade>& made, const Case& known, const CaseState& state,
                          const Basis& basis, const Telling& of) {
  DisclosureLogLine line;
  line.disclosure = made.event;
  line.when = made.when;
  line.teller = of.texts.name(made.value.teller);
  line.to_name = party_name(made.value.to, state, of);
  const auto event = std::find_if(known.events.begin(), known.events.end(),
                                  [&](const Event& e) { return e.id == made.event; });
  if (event != known.events.end() && event->entry) line.actor = event->entry->context.actor.role;
  line.categories = made.value.categories;
  line.purpose = made.value.purpose;
  const auto& grounds = made.value.grounds;
  line.emergency = std::find(grounds.begin(), grounds.end(), DisclosureGround::Emergency) != grounds.end();
  for (const Dated<DisclosureReviewed>& review : state.reviewed) {
    if (review.value.disclosure == made.event) line.reviewed = review.value.justified;
  }
  line.permitted = true;
  for (const CategoryDecision& decision :
       disclose(state, question_of(made.value), basis, made.when.earliest())) {
    if (!line.rule) line.rule = decision.rule;
    if (decision.outcome != DisclosureOutcome::Permit) {
      line.permitted = false;
      continue;
    }
    const std::string paragraphs = of.texts.paragraphs(decision.rule);
    if (!line.basis) {
      line.basis = paragraphs;
    } else if (line.basis->find(paragraphs) == std::string::npos) {
      *line.basis += ", " + paragraphs;
    }
  }
  line.text = of.say(
      "disclosure.log.line",
      {{"from", line.teller.name}, {"to", line.to_name}, {"what", category_names(line.categories, of)}});
  if (line.basis) line.text += " " + of.say("disclosure.log.basis", {{"basis", *line.basis}});
  if (!line.permitted) line.text += " " + of.say("disclosure.log.no-basis");
  if (line.emergency) line.text += " " + of.say("disclosure.log.emergency");
  if (line.reviewed) line.text += " " + of.say("disclosure.log.reviewed");
  return line;
}

std::vector<Category> categories_in(CategoryMask mask) {
  std::vector<Category> out;
  for (std::size_t i = 0; i < kCodeCount<Category>; ++i) {
    if (in(mask, static_cast<Category>(i))) out.push_back(static_cast<Category>(i));
  }
  return out;
}

// Of what was asked at once, that which got the same answer.
DisclosureLogLine line_of(const LoggedDisclosure& logged, CategoryMask categories, const CaseState& state,
                          const Telling& of) {
  const DisclosureRecord& record = logged.record;
  DisclosureLogLine line;
  line.when = Moment{record.at};
  line.teller = of.texts.name(logged.teller.service.value_or(Uuid{}));
  line.to_name = party_name(logged.to, state, of);
  line.actor = logged.role;
  line.categories = categories_in(categories);
  line.purpose = record.purpose;
  line.permitted = (categories & record.permitted) != 0;
  line.emergency = in(record.grounds, DisclosureGround::Emergency);
  // The record has the rule of the lowest category, and so of those that are answered as it is.
  const bool lowest_permitted = record.outcome == DisclosureOutcome::Permit;
  if (line.permitted == lowest_permitted && !logged.rule.empty()) {
    line.rule = logged.rule;
    if (line.permitted) line.basis = of.texts.paragraphs(logged.rule);
  }
  line.text = of.say(
      line.permitted ? "disclosure.log.asked-yes" : "disclosure.log.asked-no",
      {{"from", line.teller.name}, {"to", line.to_name}, {"what", category_names(line.categories, of)}});
  if (line.basis) line.text += " " + of.say("disclosure.log.basis", {{"basis", *line.basis}});
  if (line.emergency) line.text += " " + of.say("disclosure.log.emergency");
  return line;
}

}  // namespace

DisclosureLog disclosure_log(const Case& known, const CaseState& state, std::span<const LoggedDisclosure> log,
                             const Basis& basis, const Texts& texts, Instant at) {
  const Telling of{texts, at};
  DisclosureLog out;
  out.stream = known.stream;
  out.language = texts.language();
  for (const Dated<DisclosureMade>& made : state.disclosures)
    out.lines.push_back(line_of(made, known, state, basis, of));
  for (const LoggedDisclosure& logged : log) {
    const CategoryMask permitted = logged.record.permitted;
    const auto refused = static_cast<CategoryMask>(logged.record.asked & ~permitted);
    for (const CategoryMask part : {permitted, refused}) {
      if (part != 0) out.lines.push_back(line_of(logged, part, state, of));
    }
  }
  std::stable_sort(out.lines.begin(), out.lines.end(),
                   [](const DisclosureLogLine& a, const DisclosureLogLine& b) {
                     return a.when.earliest() < b.when.earliest();
                   });
  if (out.lines.size() > kMostLogLines)
    out.lines.erase(out.lines.begin(), out.lines.end() - static_cast<std::ptrdiff_t>(kMostLogLines));
  return out;
}

}  // namespace varde
