// A consent as a form that people read and sign: from the record, or a draft of what would permit a question.
#pragma once

#include <optional>

#include "app/case.h"
#include "app/render.h"
#include "model/answer.h"
#include "model/disclosure.h"

namespace varde {

// Nothing when the case has no such consent, or when no consent can permit the question.
std::optional<ConsentDocument> consent_document(const Case& known, const CaseState& state, const Query& query,
                                                const Basis& basis, const Texts& texts, Instant at);

}  // namespace varde
