#include "app/import_sheet.h"

#include "base/digits.h"

namespace varde {

namespace import_detail {

std::vector<std::string> split(std::string_view text, std::string_view at) {
  std::vector<std::string> out;
  while (!text.empty() && out.size() <= kMostParts) {
    const std::size_t end = std::min(text.find_first_of(at), text.size());
    std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t first = part.find_first_not_of(" \t");
    if (first == part.npos) continue;
    out.emplace_back(part.substr(first, part.find_last_not_of(" \t") - first + 1));
  }
  return out;
}

}  // namespace import_detail

namespace {

constexpr std::size_t kLongest = 200;  // characters of a name

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool spells(std::string_view names, std::string_view wanted) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find('|'), names.size());
    if (names.substr(0, end) == wanted) return true;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return false;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  bool space = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (std::string_view(" \t\r\n-_.:").find(c) != std::string_view::npos) {
      space = !out.empty();
      continue;
    }
    if (space) out += ' ';
    space = false;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    // Æ, Ø, Å and their neighbours in Latin-1: U+00C0 to U+00DE but the multiplication sign.
    const auto octet = static_cast<unsigned char>(c);
    const bool latin = i > 0 && text[i - 1] == '\xc3' && octet >= 0x80 && octet <= 0x9e && octet != 0x97;
    out += latin ? static_cast<char>(octet + 0x20) : c;
  }
  return out;
}

Sheet::Sheet(std::vector<CsvRow> rows, std::span<const ColumnName> names,
             std::vector<ImportFinding>& findings)
    : rows_(std::move(rows)) {
  if (rows_.empty()) return;
  const CsvRow header = std::move(rows_.front());
  rows_.erase(rows_.begin());
  width_ = header.fields.size();
  for (std::size_t i = 0; i < header.fields.size(); ++i) {
    const std::string name = folded(header.fields[i]);
    if (name.empty()) continue;
    const auto known = std::find_if(names.begin(), names.end(),
                                    [&](const ColumnName& one) { return spells(one.names, name); });
    const auto column = static_cast<std::int64_t>(i + 1);
    if (known == names.end()) {
      findings.push_back({header.line, column, "column-unknown", {}});
    } else if (!at_.emplace(known->column, i).second) {
      findings.push_back({header.line, column, "column-twice", {}});
    }
  }
}

void Sheet::rename(Column from, Column to) {
  const auto found = at_.find(from);
  if (found == at_.end()) return;
  at_.emplace(to, found->second);
  at_.erase(from);
}

std::int64_t Sheet::number(Column column) const {
  const auto found = at_.find(column);
  return found == at_.end() ? 0 : static_cast<std::int64_t>(found->second + 1);
}

std::string_view Sheet::text(const CsvRow& row, Column column) const {
  const auto found = at_.find(column);
  if (found == at_.end() || found->second >= row.fields.size()) return {};
  return row.fields[found->second];
}

Cells::Cells(const Sheet& sheet, const CsvRow& row, std::vector<ImportFinding>& findings)
    : sheet_(sheet), row_(row), findings_(findings) {
  const auto at = [&](std::size_t field, const char* key) {
    findings_.push_back({row.line, static_cast<std::int64_t>(field + 1), key, {}});
    wrong_ = true;
  };
  if (row.fault == CsvRow::Fault::QuoteOpen) at(row.faulty_field, "quote-open");
  if (row.fault == CsvRow::Fault::QuoteInside) at(row.faulty_field, "quote-inside");
  for (std::size_t i = sheet.width(); i < row.fields.size() && !wrong_; ++i) {
    if (!row.fields[i].empty()) at(i, "fields-many");
  }
}

void Cells::fault(Column column, const char* key) {
  findings_.push_back({row_.line, sheet_.number(column), key, {}});
  wrong_ = true;
}

std::optional<std::string> Cells::name(Column column) {
  const std::string_view value = text(column);
  if (value.empty()) return std::nullopt;
  if (characters(value) > kLongest) {
    fault(column, "long");
    return std::nullopt;
  }
  return std::string(value);
}

std::vector<std::string> Cells::names(Column column) {
  std::vector<std::string> out = parts_of(text(column), [](std::string_view) { return false; });
  const bool longer =
      std::any_of(out.begin(), out.end(), [](const std::string& one) { return characters(one) > kLongest; });
  if (longer || out.size() > import_detail::kMostParts) {
    fault(column, "long");
    return {};
  }
  return out;
}

std::optional<CivilDate> Cells::date(Column column) {
  const std::string_view value = text(column);
  if (value.empty()) return std::nullopt;
  if (const Result<CivilDate> date = parse_civil_date(value)) return *date;
  const std::size_t first = value.find('.');
  const std::size_t second = first == value.npos ? first : value.find('.', first + 1);
  if (second != value.npos) {
    const std::optional<int> day = read_digits(value.substr(0, first));
    const std::optional<int> month = read_digits(value.substr(first + 1, second - first - 1));
    const std::optional<int> year = read_digits(value.substr(second + 1));
    if (day && month && year) {
      if (const Result<CivilDate> date = civil_date(*year, *month, *day)) return *date;
    }
  }
  fault(column, "date");
  return std::nullopt;
}

std::optional<std::int32_t> Cells::number(Column column, std::int32_t least, std::int32_t most) {
  std::string value(text(column));
  if (value.empty()) return std::nullopt;
  value.erase(std::remove(value.begin(), value.end(), ' '), value.end());
  const std::optional<int> number = read_digits(value);
  if (number && *number >= least && *number <= most) return *number;
  fault(column, "number");
  return std::nullopt;
}

std::optional<bool> Cells::flag(Column column) {
  if (text(column).empty()) return std::nullopt;
  const std::string value = folded(text(column));
  if (spells("ja|yes|x|1|sann|true", value)) return true;
  if (spells("nei|no|0|usann|false", value)) return false;
  fault(column, "flag");
  return std::nullopt;
}

std::optional<std::string> Cells::digits(Column column, std::size_t count, bool zero_first) {
  std::string value(text(column));
  if (value.empty()) return std::nullopt;
  value.erase(std::remove(value.begin(), value.end(), ' '), value.end());
  // A spreadsheet takes 0301 for a number, and writes 301.
  if (zero_first && value.size() + 1 == count) value.insert(value.begin(), '0');
  if (value.size() == count && std::all_of(value.begin(), value.end(), is_digit)) return value;
  fault(column, "number");
  return std::nullopt;
}

}  // namespace varde
