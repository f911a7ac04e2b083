// Who may tell whom what, who knows what, and whom to ask: of a state that was folded as of an instant.
#pragma once

#include "app/case.h"
#include "app/render.h"
#include "model/answer.h"
#include "model/disclosure.h"

namespace varde {

Disclosure disclosure_view(const Case& known, const CaseState& state, const DisclosureQuestion& question,
                           const Basis& basis, const Texts& texts, Instant at);
Knowledge knowledge_view(const Case& known, const CaseState& state, const Basis& basis, const Texts& texts,
                         Instant at);
// Whom to ask before `on`: of those named, or of everybody whose consent will not hold then.
Consents consents_view(const Case& known, const CaseState& state, const Query& query, const Basis& basis,
                       const Texts& texts, Instant at);
DisclosureLog disclosure_log(const Case& known, const CaseState& state, const Basis& basis,
                             const Texts& texts, Instant at);

}  // namespace varde
