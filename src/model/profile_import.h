// What a spreadsheet's rows came to in a profile (profile-import/1).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/profile.h"

namespace varde {

// A mistake by its place: nothing of what stands there is repeated.
struct ImportFinding {
  std::int64_t line = 0;    // of the sheet, from 1
  std::int64_t column = 0;  // from 1; 0 when it is the row or the sheet as a whole
  std::string key;
  std::string text;
  bool operator==(const ImportFinding&) const = default;
};

struct ProfileImport {
  Profile profile;  // the one that was given, with the rows that were taken
  std::vector<ImportFinding> findings;
  std::int64_t rows_read = 0;
  std::int64_t rows_taken = 0;
};

}  // namespace varde
