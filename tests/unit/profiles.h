// The profiles that are shipped as data, read as a host would load them.
#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include "codec/records.g.h"
#include "story.h"

namespace varde::test {

// "tests/profiles/kvaenangen", from the root of the repository.
inline Profile shipped(const std::string& name) {
  std::ifstream file(std::string(VARDE_ROOT) + "/" + name + ".json", std::ios::binary);
  REQUIRE_MESSAGE(file.is_open(), name);
  std::ostringstream text;
  text << file.rdbuf();
  Result<Profile> read = read_profile(text.str());
  REQUIRE_MESSAGE(read.ok(), (read.ok() ? "" : read.error().what + " " + read.error().where));
  return *std::move(read);
}

inline constexpr const char* kShipped[] = {"tests/profiles/kvaenangen", "tests/profiles/osterdal-amot",
                                           "tests/profiles/osterdal-tynset", "examples/profiles/vardevik"};

}  // namespace varde::test
