// What the rules say of consents, noes and tellings in their moment (CN, CS, CG and SR rows).
#pragma once

#include "rules/found.h"
#include "rules/references.h"

namespace varde {

void consent_gates(const Step& step, Findings& out);
// What consents and tellings name: services, earlier consents and noes, tellings.
void consent_references(const Step& step, const std::string& in, std::vector<Broken>& out);

}  // namespace varde
