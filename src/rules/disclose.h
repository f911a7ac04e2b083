// May a service tell somebody something? One answer a category, with what decided it.
//
// Precedence: duty > bases without a right to object > recorded denial or objection > consent > permission by
// law > no. What cannot be settled is said so, and carried out as a no.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/consent_scope.h"
#include "rules/disclosure_law.h"

namespace varde {

struct CategoryDecision {
  Category category = Category::Contact;
  DisclosureOutcome outcome = DisclosureOutcome::Indeterminate;
  const char* rule = "";
  bool forbidden = false;       // no consent can open it
  std::optional<Uuid> consent;  // that permits, or came nearest
  std::optional<Uuid> denial;   // that decided, or was overridden
  std::optional<Miss> miss;     // of the nearest consent, on a no
  std::optional<Unsettled> unsettled;
  DutyMask duties = 0;
};

// Would a consent turn it? Not where the law forbids it whatever anybody says, nor where a no may have stood
// in what has been erased; nor is there anything to turn where it may be told.
bool consent_opens(const CategoryDecision& decision);

// Whom a finding or an obligation about telling speaks of.
std::string subject_of(const Party& to);

// What was told, as the question that should have come before it.
DisclosureQuestion question_of(const DisclosureMade& made);

// In the order of the question's categories. Needs an instant: who asks later may get another answer.
std::vector<CategoryDecision> disclose(const CaseState& state, const DisclosureQuestion& question,
                                       const Basis& basis, Instant at);

// The smallest consent that would turn every no that a consent can turn; nothing when none can, or when
// nobody can be named who may give it.
std::optional<Consent> smallest_consent(const CaseState& state, const DisclosureQuestion& question,
                                        const Basis& basis, const std::vector<CategoryDecision>& decisions,
                                        Instant at);

}  // namespace varde
