// What is found when a contact (kontakt) or an appointment (time) is told of or held: nobody leaves with
// nothing, nobody is turned away, and relatives hear what the person lets them know.
#pragma once

#include <string>
#include <vector>

#include "rules/found.h"
#include "rules/references.h"

namespace varde {

void contact_gates(const Step& step, Findings& out);
void contact_references(const Step& step, const std::string& in, std::vector<Broken>& out);

}  // namespace varde
