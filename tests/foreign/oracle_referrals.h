// Answers of the machine of a referral, for the foreign checks: by acts that are really given to the rules.
#pragma once

#include <string>
#include <string_view>

namespace varde {

// The state after an act of ours that takes the step in a referral that stands so; `refused` when it is, and
// when it is no step of that referral.
std::string after_step(std::string_view state, std::string_view step);
// What others call a state: Task.status, ServiceRequest.status, BSeR business status; `-` where it has none.
std::string names_of_state(std::string_view state);
// Who takes a step.
std::string side_of_step(std::string_view step);
// Of the person's own activities: `taken` when an act of ours may change one status into the other.
std::string activity_change(std::string_view from, std::string_view to);
// The codes of a code system as they are here, in order: 9148, 8445, 8446.
std::string codes_of(std::string_view system);

}  // namespace varde
