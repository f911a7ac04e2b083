// Services and responsibilities out of a spreadsheet, into a profile. Nothing is stored.
#pragma once

#include <cstdint>
#include <string_view>

#include "app/organisation.h"
#include "base/result.h"
#include "model/profile_import.h"

namespace varde {

enum class ImportKind : std::uint8_t { Services = 1, Responsibilities = 2 };

// Takes the rows of a sheet (CSV as parse_csv() reads it, with a header) into a profile.
//
//  * A service is found by its id, else by the mark that it was imported by, else (without a mark) by its
//    name; a row of the division of responsibility by its id. What is found is changed where a cell says
//    something; an empty cell leaves what is there. What is not found is added.
//  * An id that is not stated is derived from the municipality and the mark, or the name where there is none
//    (of a row: from its needs, ages, conditions and first day), so that the same sheet read again changes
//    nothing.
//  * A row with a mistake is left out and found by line and column; the others are taken.
//
// Status::Limit and Status::Utf8 as parse_csv() has them. Any thread.
Result<ProfileImport> import_profile(ImportKind kind, std::string_view octets, Profile profile,
                                     const Basis& basis, Language language);

}  // namespace varde
