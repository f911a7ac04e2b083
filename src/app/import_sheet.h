// A spreadsheet's columns by their names in Norwegian or English, and its cells as the values of a profile.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "codec/csv.h"
#include "model/codes.g.h"
#include "model/profile_import.h"

namespace varde {

enum class Column : std::uint8_t {
  Id,
  Mark,
  Name,
  Kind,
  Phone,
  Email,
  OrganisationNumber,
  HerId,
  Municipality,
  Capabilities,
  When,
  Unless,
  Titles,
  Population,
  Leader,
  Needs,
  Leads,
  Age,
  AgeFrom,
  AgeTo,
  Owner,
  Partners,
  LegalBasis,
  Evidence,
  Proposed,
  Source,
  From,
  To
};

// A column and what it may be called, in lower case with single spaces, parted by `|`.
struct ColumnName {
  Column column;
  std::string_view names;
};

// Lower case, and one space for hyphens, underscores, full stops and white space: "Alder_fra" is "alder fra".
std::string folded(std::string_view text);

// The parts of a cell that holds several: the whole when `known` takes it, else parted at `|`, `;` and line
// breaks, and what is still not known at commas.
template <class Known>
std::vector<std::string> parts_of(std::string_view cell, Known&& known);

// The rows of a sheet below its header.
class Sheet {
 public:
  // What is wrong with the header goes to `findings`; without texts, as all that is found here.
  Sheet(std::vector<CsvRow> rows, std::span<const ColumnName> names, std::vector<ImportFinding>& findings);

  bool has(Column column) const { return at_.count(column) > 0; }
  void rename(Column from, Column to);
  std::span<const CsvRow> rows() const { return rows_; }
  std::size_t width() const { return width_; }
  // From 1; 0 when the sheet has no such column.
  std::int64_t number(Column column) const;
  // Empty when the sheet has no such column, or the row no such field.
  std::string_view text(const CsvRow& row, Column column) const;

 private:
  std::vector<CsvRow> rows_;
  std::map<Column, std::size_t> at_;
  std::size_t width_ = 0;
};

// The cells of one row. An empty cell is nothing; a wrong one is nothing as well, and a finding.
class Cells {
 public:
  Cells(const Sheet& sheet, const CsvRow& row, std::vector<ImportFinding>& findings);

  bool wrong() const { return wrong_; }
  void fault(Column column, const char* key);
  std::string_view text(Column column) const { return sheet_.text(row_, column); }

  std::optional<std::string> name(Column column);  // at most 200 characters
  std::vector<std::string> names(Column column);
  std::optional<CivilDate> date(Column column);  // 2026-01-31, 31.01.2026
  std::optional<std::int32_t> number(Column column, std::int32_t least, std::int32_t most);
  std::optional<bool> flag(Column column);
  std::optional<std::string> digits(Column column, std::size_t count, bool zero_first);
  template <class E>
  std::optional<E> code(Column column);
  template <class E>
  std::vector<E> codes(Column column);

 private:
  const Sheet& sheet_;
  const CsvRow& row_;
  std::vector<ImportFinding>& findings_;
  bool wrong_ = false;
};

// The code that a word stands for, in English or in Norwegian.
template <class E>
std::optional<E> code_meant(std::string_view word) {
  const std::string wanted = folded(word);
  for (std::size_t i = 0; i < kCodeCount<E>; ++i) {
    const E value = static_cast<E>(i);
    if (wanted == folded(varde::code(value)) || wanted == folded(norwegian(value))) return value;
  }
  return std::nullopt;
}

namespace import_detail {
inline constexpr std::size_t kMostParts = 1000;
// At most kMostParts and one more.
std::vector<std::string> split(std::string_view text, std::string_view at);
}  // namespace import_detail

template <class Known>
std::vector<std::string> parts_of(std::string_view cell, Known&& known) {
  if (cell.empty() || known(cell))
    return cell.empty() ? std::vector<std::string>() : std::vector{std::string(cell)};
  std::vector<std::string> out;
  for (const std::string& part : import_detail::split(cell, "|;\n\r")) {
    if (out.size() > import_detail::kMostParts) break;
    if (known(part)) {
      out.push_back(part);
      continue;
    }
    for (std::string& piece : import_detail::split(part, ",")) out.push_back(std::move(piece));
  }
  return out;
}

template <class E>
std::optional<E> Cells::code(Column column) {
  if (text(column).empty()) return std::nullopt;
  const std::optional<E> value = code_meant<E>(text(column));
  if (!value) fault(column, "code");
  return value;
}

template <class E>
std::vector<E> Cells::codes(Column column) {
  std::vector<E> out;
  const auto known = [](std::string_view word) { return code_meant<E>(word).has_value(); };
  for (const std::string& word : parts_of(text(column), known)) {
    const std::optional<E> value = code_meant<E>(word);
    if (!value) {
      fault(column, "code");
      return {};
    }
    if (std::find(out.begin(), out.end(), *value) == out.end()) out.push_back(*value);
  }
  return out;
}

}  // namespace varde
