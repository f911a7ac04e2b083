#include <algorithm>

#include "app/plan_sections.h"
#include "rules/consents.h"
#include "rules/obligations.h"

namespace varde {
namespace {

// Entries of a section that can be many are cut there; the schema holds no more.
constexpr std::size_t kMostEntries = 1000;

void add_once(std::vector<std::string>& names, const std::string& name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

// Whoever takes part in the plan: coordinators, those of the list, and those who do something.
std::vector<std::string> who_takes_part(const PlanTelling& of) {
  std::vector<std::string> names;
  for (const CoordinatorStanding& standing : of.view.coordinators) {
    if (standing.coordinator) add_once(names, standing.coordinator->service_name);
  }
  for (const Participant& one : of.view.content.participants) {
    if (one.standing != ParticipantStanding::TakesPart || one.person_wants == false) continue;
    if (one.service) {
      add_once(names, of.texts.service(*one.service));
    } else if (one.name) {
      add_once(names, *one.name);
    }
  }
  for (const ActivityLine& line : of.view.activities) {
    if (line.service_name && line.status != ActivityStatus::Cancelled) add_once(names, *line.service_name);
  }
  return names;
}

void add_consent(const PlanTelling& of, const Consent& consent, const Moment& given,
                 std::vector<std::string>& out) {
  const std::string when = of.when(given);
  const std::string how = of.texts.coded("consent-form", code(consent.form));
  if (consent.giver == ConsentGiver::Person) {
    out.push_back(of.say("plan.sharing.given", {{"when", when}, {"how", how}}));
  } else {
    const std::string who = consent.giver_name.value_or(of.texts.coded("consent-giver", code(consent.giver)));
    out.push_back(of.say("plan.sharing.given-for", {{"who", capital(who)}, {"when", when}, {"how", how}}));
  }
  if (consent.secrecy_waiver) {
    out.push_back(of.say("plan.sharing.waiver"));
    const std::vector<std::string> names = who_takes_part(of);
    if (!names.empty()) out.push_back(of.say("plan.sharing.with", {{"who", of.list(names)}}));
  } else {
    out.push_back(of.say("plan.sharing.no-waiver"));
  }
  out.push_back(consent.until ? of.say("plan.sharing.until", {{"date", of.date(*consent.until)}})
                              : of.say("plan.sharing.unlimited"));
  out.push_back((consent.giver == ConsentGiver::Person
                     ? of.say("plan.sharing.withdraw", {{"who", of.to_ask()}})
                     : of.say("plan.sharing.withdraw-for", {{"who", of.to_ask()}})) +
                of.texts.basis_of("CN-06"));
}

// A date of the plan's own that has not come is no lack: it stands among the meetings and the measures.
bool is_coming_date(const PlanTelling& of, const Obligation& duty) {
  constexpr std::string_view kDates[] = {"review", "activity-due", "group-meets"};
  const bool date = std::find(std::begin(kDates), std::end(kDates), duty.text) != std::end(kDates);
  return date && duty.due && *duty.due > of.at;
}

// What a duty is about, for a phrase that names it.
std::string subject_of(const PlanTelling& of, const Obligation& duty) {
  const std::size_t colon = duty.subject.find(':');
  const std::string id = colon == std::string::npos ? duty.subject : duty.subject.substr(colon + 1);
  for (const Activity& activity : of.view.content.activities) {
    if (duty.subject == "activity:" + activity.id) return activity.what;
  }
  for (const Goal& goal : of.view.content.goals) {
    if (duty.subject == "goal:" + goal.id) return goal.words;
  }
  const Result<Uuid> service = parse_uuid(id);
  return service ? of.texts.service(*service) : id;
}

DocumentEntry promise_entry(const PlanTelling& of, std::string_view promise, const Obligation& duty) {
  DocumentEntry entry{of.say(promise, {{"what", subject_of(of, duty)}}), {}};
  const std::string who = of.texts.service(duty.owner);
  if (!duty.due) {
    entry.lines.push_back(of.say("plan.open.owner", {{"who", who}}));
    return entry;
  }
  // Due is the first instant that is too late: the day before it is the last good one.
  const std::string day = of.date(oslo_day(Instant{duty.due->us - 1}));
  entry.lines.push_back(*duty.due > of.at ? of.say("plan.open.due", {{"who", who}, {"date", day}})
                                          : of.say("plan.open.late", {{"who", who}, {"date", day}}));
  return entry;
}

}  // namespace

DocumentSection sharing_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.sharing");
  const GivenConsent* withdrawn = nullptr;
  for (const GivenConsent& given : of.state.consents) {
    const bool plan = given.consent.scope == ConsentScope::Plan;
    if (plan && end_of_consent(given, of.state, of.basis) > of.at)
      add_consent(of, given.consent, given.given, out.paragraphs);
    if (given.withdrawn) withdrawn = &given;
  }
  of.add_none_stated(PlanItem::Consent, out.paragraphs);
  if (!out.paragraphs.empty()) return out;
  if (withdrawn) {
    out.paragraphs.push_back(of.say("plan.sharing.withdrawn", {{"when", of.when(*withdrawn->withdrawn)}}));
  } else if (of.view.stage == PlanStage::Active) {
    out.paragraphs.push_back(of.say("plan.sharing.none") + of.texts.basis_of("IP-20"));
  }
  return out;
}

DocumentSection open_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.open");
  std::vector<Obligation> rows = duties(of.state, of.basis, of.view.stream);
  std::stable_sort(rows.begin(), rows.end(), [](const Obligation& a, const Obligation& b) {
    return a.due.value_or(kEnd) < b.due.value_or(kEnd);
  });
  for (const Obligation& duty : rows) {
    if (duty.opens > of.at || (duty.closes && *duty.closes <= of.at) || is_coming_date(of, duty)) continue;
    // A duty without a promise is between those who must act: some of them are not the person's to be told.
    const std::string promise = "promise." + duty.rule + "." + duty.text;
    if (of.has(promise) && out.entries.size() < kMostEntries)
      out.entries.push_back(promise_entry(of, promise, duty));
  }
  return out;
}

DocumentSection complain_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.complain");
  if (!of.view.complaint) return out;
  out.paragraphs = {of.view.complaint->text, of.say("plan.complain.help")};
  return out;
}

DocumentSection seen_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.seen");
  const PlanEpisode* plan = of.state.plan();
  const Dated<PlanShown>* seen = nullptr;
  const Dated<PlanShown>* last = nullptr;
  for (std::size_t i = 0; plan && i < plan->shown.size(); ++i) {
    last = &plan->shown[i];
    if (last->value.how != ShownHow::Declined) seen = last;
  }
  if (seen) {
    const std::string how = of.texts.coded("shown-how", code(seen->value.how));
    out.paragraphs.push_back(of.say("plan.seen.when", {{"when", of.when(seen->when)}, {"how", how}}));
    if (seen->value.approves)
      out.paragraphs.push_back(*seen->value.approves ? of.say("plan.seen.yours")
                                                     : of.say("plan.seen.not-yours"));
    if (seen->value.words) out.paragraphs.push_back(of.say("plan.said", {{"what", *seen->value.words}}));
    if (of.view.shown_stands == false) out.paragraphs.push_back(of.say("plan.seen.changed"));
  }
  if (last && last != seen)
    out.paragraphs.push_back(of.say("plan.seen.declined", {{"when", of.when(last->when)}}));
  if (!last && of.view.stage == PlanStage::Active) out.paragraphs.push_back(of.say("plan.seen.never"));
  if (of.view.content.place)
    out.paragraphs.push_back(of.say("plan.seen.place", {{"what", *of.view.content.place}}));
  return out;
}

}  // namespace varde
