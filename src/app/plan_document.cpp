#include "app/plan_document.h"

#include "app/html.h"
#include "app/plan_sections.h"

namespace varde {
namespace {

// In the order in which they are read: what the person wants, what happens, who; then what to count on.
constexpr DocumentSection (*kSections[])(const PlanTelling&) = {
    now_section,     goals_section,    resources_section, needs_section,    measures_section, people_section,
    contact_section, meetings_section, hard_section,      part_section,     sharing_section,  open_section,
    changes_section, done_section,     links_section,     complain_section, seen_section};

std::string html_of(const PlanDocument& document, const std::string& name, const std::string& day) {
  Html page;
  page.open("main").open("header").element("h1", document.title);
  if (!name.empty()) page.element("p", name);
  page.element("p", day).close();
  for (const DocumentSection& section : document.sections) {
    page.open("section", "id=\"" + section.id + "\"").element("h2", section.heading);
    for (const std::string& paragraph : section.paragraphs) page.element("p", paragraph);
    if (!section.entries.empty()) page.open("ul");
    for (const DocumentEntry& entry : section.entries) {
      // What has nothing under it is no heading.
      page.open("li").element(entry.lines.empty() ? "p" : "h3", entry.title);
      for (const std::string& line : entry.lines) page.element("p", line);
      page.close();
    }
    if (!section.entries.empty()) page.close();
    page.close();
  }
  return html_page(code(document.language), document.title, page.take());
}

}  // namespace

PlanDocument plan_document(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                           Language language, Instant at) {
  const PlanView view = plan_view(known, state, basis, texts, at);
  const PlanTelling of{state, view, basis, texts, language, at};
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
  out.html = html_of(out, name, of.say("plan.title.day", {{"date", of.date(of.today())}}));
  return out;
}

}  // namespace varde
