#include "app/plan_document.h"

#include "app/document.h"
#include "app/plan_sections.h"

namespace varde {
namespace {

// In the order in which they are read: what the person wants, what happens, who; then what to count on.
constexpr DocumentSection (*kSections[])(const PlanTelling&) = {
    now_section,     goals_section,    resources_section, needs_section,    measures_section, people_section,
    contact_section, meetings_section, hard_section,      part_section,     sharing_section,  open_section,
    changes_section, done_section,     links_section,     complain_section, seen_section};

}  // namespace

PlanDocument plan_document(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                           Language language, Instant at) {
  const PlanView view = plan_view(known, state, basis, texts, at);
  const PlanTelling of{{texts, at}, state, view, basis};
  PlanDocument out;
  out.stream = known.stream;
  out.language = language;
  out.title = view.content.title.value_or(of.say("plan.title"));
  for (const auto make : kSections) {
    DocumentSection section = make(of);
    if (!section.paragraphs.empty() || !section.entries.empty()) out.sections.push_back(std::move(section));
  }
  const std::string name =
      state.person && state.person->value.name ? *state.person->value.name : std::string();
  out.html = page_of(language, out.title, {name, of.say("plan.title.day", {{"date", of.date(of.today())}})},
                     out.sections);
  return out;
}

}  // namespace varde
