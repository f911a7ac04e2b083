// Comma-separated values as spreadsheets write them (RFC 4180), and as Norwegian ones do: with semicolons and
// in Windows-1252.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace varde {

struct CsvRow {
  enum class Fault : std::uint8_t { None, QuoteOpen, QuoteInside };
  std::int64_t line = 1;            // of the text, from 1; the first when a field holds line breaks
  std::vector<std::string> fields;  // UTF-8, quotes undone, without white space around them
  Fault fault = Fault::None;
  std::size_t faulty_field = 0;  // from 0
};

struct CsvLimits {
  std::size_t octets = 4u << 20;
  std::size_t rows = 20000;
  std::size_t fields = 200;  // in one row
};

// The rows with the header first; lines that hold nothing are left out. The separator is the one that a first
// line `sep=;` states (of `;`, `,`, tab and `|`; that line is no row), else the one of `;`, tab and `,` that
// stands oftenest in the header, outside of quotes. Text that is not UTF-8 is Windows-1252.
// A row whose quotes do not close is marked and the next line begins a new one, so that one mistake costs one
// row. Status::Limit beyond the limits, with the line in `where`; Status::Utf8 for NUL octets (UTF-16 has
// them). Any thread.
Result<std::vector<CsvRow>> parse_csv(std::string_view octets, const CsvLimits& limits = {});

}  // namespace varde
