#include "app/document.h"

#include "app/html.h"

namespace varde {

std::string page_of(Language language, const std::string& title, const std::vector<std::string>& lines,
                    const std::vector<DocumentSection>& sections) {
  Html page;
  page.open("main").open("header").element("h1", title);
  for (const std::string& line : lines) {
    if (!line.empty()) page.element("p", line);
  }
  page.close();
  for (const DocumentSection& section : sections) {
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
  return html_page(code(language), title, page.take());
}

}  // namespace varde
