// What the rules say of a plan's content, and of a consent's form, when they are written. All is advice: what
// is odd is found and kept.
#pragma once

#include "rules/gates.h"

namespace varde {

class Findings;

void content_gates(const Step& step, Findings& out);

}  // namespace varde
