// A history as a conformance file, so that what a random history found becomes a test that stays.
#pragma once

#include <string>
#include <vector>

#include "property/ways.h"

namespace varde::property {

// The answers that came are what the file expects: whoever keeps it says what should have come.
std::string write_steps(const std::vector<Sent>& sent, const std::vector<Reply>& replies,
                        const Thread& thread, const std::string& name, const std::string& about);

}  // namespace varde::property
