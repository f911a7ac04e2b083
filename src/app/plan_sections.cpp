#include "app/plan_sections.h"

#include <algorithm>

namespace varde {
namespace {

bool runs(const PlanTelling& of) { return of.view.stage == PlanStage::Active; }

void add_end(const PlanTelling& of, std::vector<std::string>& out) {
  if (of.view.closed) out.push_back(of.say("plan.now.closed", {{"when", of.when(*of.view.closed)}}));
  // A death, and another reason, go without a phrase.
  const std::string why =
      "plan.closed." + std::string(of.view.close_reason ? code(*of.view.close_reason) : "");
  if (of.has(why)) out.push_back(of.say(why));
  if (!of.view.next_step) return;
  const NextStep& next = *of.view.next_step;
  const std::string kind = "plan.next." + std::string(code(next.kind));
  if (of.has(kind)) out.push_back(of.say(kind));
  if (next.date) out.push_back(of.say("plan.next.date", {{"date", of.date(*next.date)}}));
  if (next.service) out.push_back(of.say("plan.next.who", {{"who", of.texts.service(*next.service)}}));
  if (next.note) out.push_back(*next.note);
}

const Goal* find_goal(const CarePlan& plan, const std::string& id) {
  const auto it =
      std::find_if(plan.goals.begin(), plan.goals.end(), [&](const Goal& goal) { return goal.id == id; });
  return it == plan.goals.end() ? nullptr : &*it;
}

// What the person last said of a goal.
const std::string* said_of(const PlanTelling& of, const std::string& goal) {
  const std::string* words = nullptr;
  const PlanEpisode* plan = of.state.plan();
  if (!plan) return nullptr;
  for (const Dated<GoalAssessed>& assessed : plan->assessments) {
    if (assessed.value.goal == goal && assessed.value.words) words = &*assessed.value.words;
  }
  return words;
}

DocumentEntry goal_entry(const PlanTelling& of, const GoalLine& line) {
  DocumentEntry entry{of.say("plan.quote", {{"what", line.goal.words}}), {}};
  if (line.goal.service_words) {
    entry.title = line.goal.words;
    entry.lines.push_back(of.say("plan.goal.service-words"));
  }
  if (line.goal.area)
    entry.lines.push_back(
        of.say("plan.goal.area", {{"what", of.texts.coded("need", code(*line.goal.area))}}));
  if (line.achievement) {
    const std::string how = of.texts.coded("achievement", code(*line.achievement));
    entry.lines.push_back(
        line.since ? of.say("plan.goal.standing.since", {{"how", how}, {"date", of.date(*line.since)}})
                   : of.say("plan.goal.standing", {{"how", how}}));
  }
  if (const std::string* words = said_of(of, line.goal.id))
    entry.lines.push_back(of.say("plan.said", {{"what", *words}}));
  return entry;
}

void add_decision(const PlanTelling& of, const Activity& activity, std::vector<std::string>& lines) {
  if (!activity.decision) {
    if (activity.needs_decision && of.view.stage != PlanStage::Closed)
      lines.push_back(of.say("plan.measure.decision.missing"));
    return;
  }
  const ServiceDecision& decision = *activity.decision;
  std::string line = of.say("plan.measure.decision", {{"what", decision.reference}});
  const auto add = [&](const std::string& more) { line += " " + more; };
  if (decision.service)
    add(of.say("plan.measure.decision.who", {{"who", of.texts.service(*decision.service)}}));
  if (decision.made) add(of.say("plan.measure.decision.made", {{"date", of.date(*decision.made)}}));
  if (decision.until) add(of.say("plan.measure.decision.until", {{"date", of.date(*decision.until)}}));
  lines.push_back(line);
}

DocumentEntry measure_entry(const PlanTelling& of, const ActivityLine& line) {
  const Activity& activity = line.activity;
  DocumentEntry entry{activity.what, {}};
  const auto add = [&](std::string_view what, PlanTelling::Values values = {}) {
    entry.lines.push_back(of.say(what, values));
  };
  const std::string status = of.texts.coded("activity-status", code(line.status));
  if (line.since) {
    add("plan.measure.status.since", {{"how", status}, {"date", of.date(*line.since)}});
  } else {
    add("plan.measure.status", {{"how", status}});
  }
  if (line.service_name) {
    add("plan.measure.who", {{"who", *line.service_name}});
  } else {
    add("plan.measure.nobody");
  }
  if (activity.how) add("plan.measure.how", {{"what", *activity.how}});
  if (activity.extent) add("plan.measure.extent", {{"what", *activity.extent}});
  // A measure that serves everything need not say so.
  const bool all = activity.goals.size() >= of.view.content.goals.size();
  for (const std::string& id : activity.goals) {
    const Goal* goal = all ? nullptr : find_goal(of.view.content, id);
    if (goal) add("plan.measure.goal", {{"what", goal->words}});
  }
  // Of a plan that has ended nothing is due.
  const bool live = of.view.stage != PlanStage::Closed;
  if (live && activity.due && *activity.due >= of.today())
    add("plan.measure.due", {{"date", of.date(*activity.due)}});
  if (live && activity.due && *activity.due < of.today())
    add("plan.measure.late", {{"date", of.date(*activity.due)}});
  add_decision(of, activity, entry.lines);
  return entry;
}

DocumentEntry done_entry(const PlanTelling& of, const ActivityLine& line) {
  const std::string how = capital(of.texts.coded("activity-status", code(line.status)));
  if (!line.since) return {line.activity.what, {of.say("plan.done.status", {{"how", how}})}};
  return {line.activity.what, {of.say("plan.done.since", {{"how", how}, {"date", of.date(*line.since)}})}};
}

DocumentEntry return_entry(const PlanTelling& of, const Readmission& back) {
  DocumentEntry entry{of.say("plan.hard.return", {{"who", of.texts.service(back.service)}}), {back.terms}};
  of.add_phone(back.service, entry.lines);
  if (back.until) {
    const std::string day = of.date(*back.until);
    entry.lines.push_back(*back.until >= of.today() ? of.say("plan.hard.return.until", {{"date", day}})
                                                    : of.say("plan.hard.return.over", {{"date", day}}));
  }
  return entry;
}

// What a change is about, in words: a goal, a measure; nothing of the whole plan.
std::string subject_words(const PlanTelling& of, const std::string& about) {
  const std::size_t colon = about.find(':');
  if (colon == std::string::npos) return {};
  const std::string id = about.substr(colon + 1);
  if (about.substr(0, colon) == "goal") {
    const Goal* goal = find_goal(of.view.content, id);
    return goal ? goal->words : std::string();
  }
  for (const Activity& activity : of.view.content.activities) {
    if (activity.id == id) return activity.what;
  }
  return {};
}

}  // namespace

DocumentSection now_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.now");
  if (of.view.stage == PlanStage::Closed) {
    add_end(of, out.paragraphs);
  } else if (runs(of)) {
    out.paragraphs.push_back(of.say("plan.now.active", {{"when", of.when(*of.view.started)}}));
  } else if (const std::string said = "plan.now." + std::string(code(of.view.stage)); of.has(said)) {
    out.paragraphs.push_back(of.say(said));
  }
  return out;
}

DocumentSection goals_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.goals");
  of.add_none_stated(PlanItem::Goals, out.paragraphs);
  for (const GoalLine& line : of.view.goals) out.entries.push_back(goal_entry(of, line));
  if (runs(of) && out.entries.empty() && out.paragraphs.empty())
    out.paragraphs.push_back(of.say("plan.goals.none"));
  return out;
}

DocumentSection resources_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.resources");
  of.add_none_stated(PlanItem::Resources, out.paragraphs);
  for (const std::string& words : of.view.content.resources) out.entries.push_back({words, {}});
  return out;
}

DocumentSection needs_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.needs");
  of.add_none_stated(PlanItem::Needs, out.paragraphs);
  for (const StatedNeed& need : of.view.content.needs) {
    DocumentEntry entry{capital(of.texts.coded("need", code(need.area))), {}};
    if (need.words) entry.lines.push_back(*need.words);
    out.entries.push_back(std::move(entry));
  }
  return out;
}

DocumentSection measures_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.measures");
  if (of.view.stage == PlanStage::Closed) out.heading = of.say("plan.measures.then");
  of.add_none_stated(PlanItem::Measures, out.paragraphs);
  of.add_none_stated(PlanItem::Method, out.paragraphs);
  for (const ActivityLine& line : of.view.activities) {
    if (!has_ended(line.status)) out.entries.push_back(measure_entry(of, line));
  }
  if (runs(of) && out.entries.empty() && out.paragraphs.empty())
    out.paragraphs.push_back(of.say("plan.measures.none"));
  return out;
}

DocumentSection done_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.done");
  for (const ActivityLine& line : of.view.activities) {
    if (has_ended(line.status)) out.entries.push_back(done_entry(of, line));
  }
  return out;
}

DocumentSection part_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.part");
  const CarePlan& plan = of.view.content;
  if (plan.child_participation) out.paragraphs.push_back(*plan.child_participation);
  of.add_none_stated(PlanItem::Child, out.paragraphs);
  if (plan.adaptation) out.paragraphs.push_back(*plan.adaptation);
  return out;
}

DocumentSection hard_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.hard");
  if (const auto& crisis = of.view.content.crisis) {
    const auto add = [&](std::string_view title, const std::vector<std::string>& lines) {
      if (!lines.empty()) out.entries.push_back({of.say(title), lines});
    };
    add("plan.hard.signs", crisis->signs);
    add("plan.hard.helps", crisis->helps);
    add("plan.hard.call", crisis->call);
    if (crisis->readmission) out.entries.push_back(return_entry(of, *crisis->readmission));
  }
  if (out.entries.empty() && !runs(of)) return out;
  if (out.entries.empty()) out.paragraphs.push_back(of.say("plan.hard.none"));
  out.paragraphs.push_back(of.say("plan.hard.emergency"));
  return out;
}

DocumentSection links_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.links");
  for (const PlanLink& link : of.view.content.links) {
    DocumentEntry entry{capital(of.texts.coded("plan-link-kind", code(link.kind))), {}};
    if (link.note) entry.lines.push_back(*link.note);
    if (link.reference) entry.lines.push_back(*link.reference);
    out.entries.push_back(std::move(entry));
  }
  return out;
}

DocumentSection changes_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.changes");
  for (const AmendmentLine& change : of.view.amendments) {
    DocumentEntry entry{of.say("plan.quote", {{"what", change.words}}), {}};
    const std::string about = change.about ? subject_words(of, *change.about) : std::string();
    if (!about.empty()) entry.lines.push_back(of.say("plan.change.about", {{"what", about}}));
    entry.lines.push_back(of.say("plan.change.when", {{"when", of.when(change.when)}}));
    out.entries.push_back(std::move(entry));
  }
  if (!out.entries.empty()) out.paragraphs.push_back(of.say("plan.changes.until"));
  return out;
}

}  // namespace varde
