// What is to be said of an answer to a referral, and of a decision about duties, in its moment (RF-02, RF-04,
// RF-05, RF-10, RF-loop).
#pragma once

#include "rules/found.h"

namespace varde {

void referral_answer_gates(const Step& step, Findings& out);

}  // namespace varde
