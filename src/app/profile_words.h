// What a place in a profile is called: the service, the row, the agreement that a finding speaks of.
#pragma once

#include <string>
#include <string_view>

#include "model/profile.h"

namespace varde {

// The name in place of a path (a JSON pointer): "/services/3/phone" is that service's name. The path itself
// where the profile has nothing there.
std::string profile_words(const Profile& profile, std::string_view path);

}  // namespace varde
