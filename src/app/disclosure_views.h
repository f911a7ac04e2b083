// Who may tell whom what, who knows what, and whom to ask: of a state that was folded as of an instant.
#pragma once

#include <span>

#include "app/case.h"
#include "app/disclosure_log.h"
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

// Lines of the log at most: the newest.
inline constexpr std::size_t kMostLogLines = 1000;

// The tellings that were reported, and of the log's pages what was asked and answered, in the order of their
// time. A record of which only some was permitted has a line for what was and one for what was not.
DisclosureLog disclosure_log(const Case& known, const CaseState& state, std::span<const LoggedDisclosure> log,
                             const Basis& basis, const Texts& texts, Instant at);

}  // namespace varde
