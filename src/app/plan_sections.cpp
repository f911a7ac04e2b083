#include "app/plan_sections.h"

#include <algorithm>

namespace varde {
namespace {

bool runs(const PlanTelling& of) { return of.view.stage == PlanStage::Active; }

bool has_ended(ActivityStatus status) {
  return status == ActivityStatus::Completed || status == ActivityStatus::Cancelled ||
         status == ActivityStatus::Stopped;
}

void add_end(const PlanTelling& of, std::vector<std::string>& out) {
  if (of.view.closed) out.push_back(of.say(phrase("now.closed"), {{"when", of.when(*of.view.closed)}}));
  // A death, and another reason, go without a phrase.
  const std::string_view why = of.view.close_reason ? code(*of.view.close_reason) : "";
  if (const Phrase* said = find_phrase("closed." + std::string(why))) out.push_back(of.say(*said));
  if (!of.view.next_step) return;
  const NextStep& next = *of.view.next_step;
  if (const Phrase* said = find_phrase("next." + std::string(code(next.kind)))) out.push_back(of.say(*said));
  if (next.date) out.push_back(of.say(phrase("next.date"), {{"date", of.date(*next.date)}}));
  if (next.service) out.push_back(of.say(phrase("next.who"), {{"who", of.texts.service(*next.service)}}));
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
  DocumentEntry entry{of.say(phrase("quote"), {{"what", line.goal.words}}), {}};
  if (line.goal.service_words) {
    entry.title = line.goal.words;
    entry.lines.push_back(of.say(phrase("goal.service-words")));
  }
  if (line.goal.area)
    entry.lines.push_back(
        of.say(phrase("goal.area"), {{"what", of.texts.coded("need", code(*line.goal.area))}}));
  if (line.achievement) {
    const std::string how = of.texts.coded("achievement", code(*line.achievement));
    entry.lines.push_back(
        line.since ? of.say(phrase("goal.standing.since"), {{"how", how}, {"date", of.date(*line.since)}})
                   : of.say(phrase("goal.standing"), {{"how", how}}));
  }
  if (const std::string* words = said_of(of, line.goal.id))
    entry.lines.push_back(of.say(phrase("said"), {{"what", *words}}));
  return entry;
}

void add_decision(const PlanTelling& of, const Activity& activity, std::vector<std::string>& lines) {
  if (!activity.decision) {
    if (activity.needs_decision && of.view.stage != PlanStage::Closed)
      lines.push_back(of.say(phrase("measure.decision.missing")));
    return;
  }
  const ServiceDecision& decision = *activity.decision;
  std::string line = of.say(phrase("measure.decision"), {{"what", decision.reference}});
  const auto add = [&](const std::string& more) { line += " " + more; };
  if (decision.service)
    add(of.say(phrase("measure.decision.who"), {{"who", of.texts.service(*decision.service)}}));
  if (decision.made) add(of.say(phrase("measure.decision.made"), {{"date", of.date(*decision.made)}}));
  if (decision.until) add(of.say(phrase("measure.decision.until"), {{"date", of.date(*decision.until)}}));
  lines.push_back(line);
}

DocumentEntry measure_entry(const PlanTelling& of, const ActivityLine& line) {
  const Activity& activity = line.activity;
  DocumentEntry entry{activity.what, {}};
  const auto add = [&](const Phrase& what, PlanTelling::Values values = {}) {
    entry.lines.push_back(of.say(what, values));
  };
  const std::string status = of.texts.coded("activity-status", code(line.status));
  if (line.since) {
    add(phrase("measure.status.since"), {{"how", status}, {"date", of.date(*line.since)}});
  } else {
    add(phrase("measure.status"), {{"how", status}});
  }
  if (line.service_name) {
    add(phrase("measure.who"), {{"who", *line.service_name}});
  } else {
    add(phrase("measure.nobody"));
  }
  if (activity.how) add(phrase("measure.how"), {{"what", *activity.how}});
  if (activity.extent) add(phrase("measure.extent"), {{"what", *activity.extent}});
  // A measure that serves everything need not say so.
  const bool all = activity.goals.size() >= of.view.content.goals.size();
  for (const std::string& id : activity.goals) {
    const Goal* goal = all ? nullptr : find_goal(of.view.content, id);
    if (goal) add(phrase("measure.goal"), {{"what", goal->words}});
  }
  // Of a plan that has ended nothing is due.
  const bool live = of.view.stage != PlanStage::Closed;
  if (live && activity.due && *activity.due >= of.today())
    add(phrase("measure.due"), {{"date", of.date(*activity.due)}});
  if (live && activity.due && *activity.due < of.today())
    add(phrase("measure.late"), {{"date", of.date(*activity.due)}});
  add_decision(of, activity, entry.lines);
  return entry;
}

DocumentEntry done_entry(const PlanTelling& of, const ActivityLine& line) {
  const std::string how = capital(of.texts.coded("activity-status", code(line.status)));
  if (!line.since) return {line.activity.what, {of.say(phrase("done.status"), {{"how", how}})}};
  return {line.activity.what, {of.say(phrase("done.since"), {{"how", how}, {"date", of.date(*line.since)}})}};
}

DocumentEntry return_entry(const PlanTelling& of, const Readmission& back) {
  DocumentEntry entry{of.say(phrase("hard.return"), {{"who", of.texts.service(back.service)}}), {back.terms}};
  of.add_phone(back.service, entry.lines);
  if (back.until) {
    const std::string day = of.date(*back.until);
    entry.lines.push_back(*back.until >= of.today() ? of.say(phrase("hard.return.until"), {{"date", day}})
                                                    : of.say(phrase("hard.return.over"), {{"date", day}}));
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
  DocumentSection out = section(of, phrase("now"));
  if (of.view.stage == PlanStage::Closed) {
    add_end(of, out.paragraphs);
  } else if (runs(of)) {
    out.paragraphs.push_back(of.say(phrase("now.active"), {{"when", of.when(*of.view.started)}}));
  } else if (const Phrase* said = find_phrase("now." + std::string(code(of.view.stage)))) {
    out.paragraphs.push_back(of.say(*said));
  }
  return out;
}

DocumentSection goals_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("goals"));
  of.add_none_stated(PlanItem::Goals, out.paragraphs);
  for (const GoalLine& line : of.view.goals) out.entries.push_back(goal_entry(of, line));
  if (runs(of) && out.entries.empty() && out.paragraphs.empty())
    out.paragraphs.push_back(of.say(phrase("goals.none")));
  return out;
}

DocumentSection resources_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("resources"));
  of.add_none_stated(PlanItem::Resources, out.paragraphs);
  for (const std::string& words : of.view.content.resources) out.entries.push_back({words, {}});
  return out;
}

DocumentSection needs_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("needs"));
  of.add_none_stated(PlanItem::Needs, out.paragraphs);
  for (const StatedNeed& need : of.view.content.needs) {
    DocumentEntry entry{capital(of.texts.coded("need", code(need.area))), {}};
    if (need.words) entry.lines.push_back(*need.words);
    out.entries.push_back(std::move(entry));
  }
  return out;
}

DocumentSection measures_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("measures"));
  if (of.view.stage == PlanStage::Closed) out.heading = of.say(phrase("measures.then"));
  of.add_none_stated(PlanItem::Measures, out.paragraphs);
  of.add_none_stated(PlanItem::Method, out.paragraphs);
  for (const ActivityLine& line : of.view.activities) {
    if (!has_ended(line.status)) out.entries.push_back(measure_entry(of, line));
  }
  if (runs(of) && out.entries.empty() && out.paragraphs.empty())
    out.paragraphs.push_back(of.say(phrase("measures.none")));
  return out;
}

DocumentSection done_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("done"));
  for (const ActivityLine& line : of.view.activities) {
    if (has_ended(line.status)) out.entries.push_back(done_entry(of, line));
  }
  return out;
}

DocumentSection part_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("part"));
  const CarePlan& plan = of.view.content;
  if (plan.child_participation) out.paragraphs.push_back(*plan.child_participation);
  of.add_none_stated(PlanItem::Child, out.paragraphs);
  if (plan.adaptation) out.paragraphs.push_back(*plan.adaptation);
  return out;
}

DocumentSection hard_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("hard"));
  if (const auto& crisis = of.view.content.crisis) {
    const auto add = [&](const Phrase& title, const std::vector<std::string>& lines) {
      if (!lines.empty()) out.entries.push_back({of.say(title), lines});
    };
    add(phrase("hard.signs"), crisis->signs);
    add(phrase("hard.helps"), crisis->helps);
    add(phrase("hard.call"), crisis->call);
    if (crisis->readmission) out.entries.push_back(return_entry(of, *crisis->readmission));
  }
  if (out.entries.empty() && !runs(of)) return out;
  if (out.entries.empty()) out.paragraphs.push_back(of.say(phrase("hard.none")));
  out.paragraphs.push_back(of.say(phrase("hard.emergency")));
  return out;
}

DocumentSection links_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("links"));
  for (const PlanLink& link : of.view.content.links) {
    DocumentEntry entry{capital(of.texts.coded("plan-link-kind", code(link.kind))), {}};
    if (link.note) entry.lines.push_back(*link.note);
    if (link.reference) entry.lines.push_back(*link.reference);
    out.entries.push_back(std::move(entry));
  }
  return out;
}

DocumentSection changes_section(const PlanTelling& of) {
  DocumentSection out = section(of, phrase("changes"));
  for (const AmendmentLine& change : of.view.amendments) {
    DocumentEntry entry{of.say(phrase("quote"), {{"what", change.words}}), {}};
    const std::string about = change.about ? subject_words(of, *change.about) : std::string();
    if (!about.empty()) entry.lines.push_back(of.say(phrase("change.about"), {{"what", about}}));
    entry.lines.push_back(of.say(phrase("change.when"), {{"when", of.when(change.when)}}));
    out.entries.push_back(std::move(entry));
  }
  if (!out.entries.empty()) out.paragraphs.push_back(of.say(phrase("changes.until")));
  return out;
}

}  // namespace varde
