// A document of sections as a page that people read.
#pragma once

#include <string>
#include <vector>

#include "model/plan_view.h"

namespace varde {

// One self-contained page of HTML. `lines` stand under the title; empty ones are left out.
std::string page_of(Language language, const std::string& title, const std::vector<std::string>& lines,
                    const std::vector<DocumentSection>& sections);

}  // namespace varde
