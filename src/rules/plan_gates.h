// What the rules say of an assessment of the need, of coordinators, and of who is named in them.
#pragma once

#include <string>
#include <vector>

#include "rules/references.h"

namespace varde {

class Findings;

void plan_right_gates(const Step& step, Findings& out);

// The services that the events of the right to a plan and of coordinators name; `in` is where the body is.
void plan_right_references(const Step& step, const std::string& in, std::vector<Broken>& out);

}  // namespace varde
