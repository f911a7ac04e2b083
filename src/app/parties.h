// What those who tell and are told are called.
#pragma once

#include <string>
#include <vector>

#include "app/telling.h"
#include "model/consent.h"

namespace varde {

// A service by its name, a relative by the name in the plan, else the kind, the role or the group in words.
std::string party_name(const Party& party, const CaseState& state, const Telling& of);
// "a, b og c"; the phrase of none: a consent reaches nobody and nothing that it does not name, a no all.
std::string party_names(const std::vector<Party>& parties, const CaseState& state, const Telling& of,
                        const char* none = "consent.unstated");
std::string category_names(const std::vector<Category>& categories, const Telling& of,
                           const char* none = "consent.unstated");
std::string purpose_names(const std::vector<Purpose>& purposes, const Telling& of);
// As one speaks of the giver to somebody else: "personen selv", "vergen".
std::string giver_name(ConsentGiver giver, const Telling& of);

}  // namespace varde
