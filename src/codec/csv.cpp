#include "codec/csv.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"

namespace varde {
namespace {

// 0x80 to 0x9f of Windows-1252; the five that it leaves open are as ISO 8859-1 has them.
constexpr std::array<std::uint16_t, 32> kHigh = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

std::string from_windows_1252(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    const auto octet = static_cast<unsigned char>(c);
    const unsigned point = octet >= 0x80 && octet < 0xa0 ? kHigh[octet - 0x80u] : octet;
    if (point < 0x80) {
      out += c;
    } else if (point < 0x800) {
      out += static_cast<char>(0xc0 | point >> 6);
      out += static_cast<char>(0x80 | (point & 0x3f));
    } else {
      out += static_cast<char>(0xe0 | point >> 12);
      out += static_cast<char>(0x80 | (point >> 6 & 0x3f));
      out += static_cast<char>(0x80 | (point & 0x3f));
    }
  }
  return out;
}

char separator_of(std::string_view text) {
  std::array<std::pair<char, int>, 3> counts = {{{';', 0}, {'\t', 0}, {',', 0}}};
  bool quoted = false, begun = false;
  for (const char c : text) {
    if ((c == '\n' || c == '\r') && begun && !quoted) break;
    begun = begun || (c != '\n' && c != '\r');
    if (c == '"') quoted = !quoted;
    for (auto& [separator, count] : counts) count += !quoted && c == separator;
  }
  const auto* best = &counts[0];
  for (const auto& one : counts) {
    if (one.second > best->second) best = &one;
  }
  return best->first;
}

// What Excel writes above the header so that it is parted right everywhere; taken off the text.
std::optional<char> stated_separator(std::string_view& text) {
  std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  std::string_view line = text.substr(0, end);
  const bool quoted = line.size() == 7 && line.front() == '"' && line.back() == '"';
  if (quoted) line = line.substr(1, 5);
  if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP=")) return std::nullopt;
  if (std::string_view(";,\t|").find(line.back()) == std::string_view::npos) return std::nullopt;
  if (text.substr(end, 2) == "\r\n") ++end;
  text.remove_prefix(std::min(end + 1, text.size()));
  return line.back();
}

std::string trimmed(std::string text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

class Reader {
 public:
  Reader(std::string_view text, char separator, std::int64_t line)
      : text_(text), separator_(separator), line_(line) {}

  bool done() const { return at_ >= text_.size(); }
  std::int64_t line() const { return line_; }

  CsvRow row() {
    CsvRow out;
    out.line = line_;
    const std::size_t begin = at_;
    for (;;) {
      const CsvRow::Fault fault = field(out);
      if (fault != CsvRow::Fault::None && out.fault == CsvRow::Fault::None) {
        out.fault = fault;
        out.faulty_field = out.fields.size() - 1;
      }
      if (fault == CsvRow::Fault::QuoteOpen) {
        // The rest of the text would be one field: the row ends with the line on which it began.
        at_ = begin;
        line_ = out.line;
        skip_line();
        return out;
      }
      if (done() || text_[at_] != separator_) break;
      ++at_;
    }
    end_line();
    return out;
  }

 private:
  bool at_end_of_line() const { return done() || text_[at_] == '\n' || text_[at_] == '\r'; }

  void end_line() {
    if (done()) return;
    if (text_[at_] == '\r') ++at_;
    if (!done() && text_[at_] == '\n') ++at_;
    ++line_;
  }
  void skip_line() {
    while (!at_end_of_line()) ++at_;
    end_line();
  }

  // One field, up to the separator or the end of the line behind it.
  CsvRow::Fault field(CsvRow& out) {
    std::size_t begin = at_;
    while (begin < text_.size() && text_[begin] == ' ') ++begin;
    if (begin < text_.size() && text_[begin] == '"') {
      at_ = begin + 1;
      return quoted(out);
    }
    begin = at_;
    CsvRow::Fault fault = CsvRow::Fault::None;
    while (!at_end_of_line() && text_[at_] != separator_) {
      if (text_[at_] == '"') fault = CsvRow::Fault::QuoteInside;
      ++at_;
    }
    out.fields.push_back(trimmed(std::string(text_.substr(begin, at_ - begin))));
    return fault;
  }

  CsvRow::Fault quoted(CsvRow& out) {
    std::string value;
    for (;; ++at_) {
      if (done()) {
        out.fields.emplace_back();
        return CsvRow::Fault::QuoteOpen;
      }
      const char c = text_[at_];
      if (c == '"') {
        if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
        ++at_;
      }
      if (c == '\n' || (c == '\r' && (at_ + 1 >= text_.size() || text_[at_ + 1] != '\n'))) ++line_;
      value += c;
    }
    ++at_;
    out.fields.push_back(trimmed(std::move(value)));
    CsvRow::Fault fault = CsvRow::Fault::None;
    for (; !at_end_of_line() && text_[at_] != separator_; ++at_) {
      if (text_[at_] != ' ' && text_[at_] != '\t') fault = CsvRow::Fault::QuoteInside;
    }
    return fault;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::int64_t line_;
};

bool holds_nothing(const CsvRow& row) {
  if (row.fault != CsvRow::Fault::None) return false;
  for (const std::string& field : row.fields) {
    if (!field.empty()) return false;
  }
  return true;
}

}  // namespace

Result<std::vector<CsvRow>> parse_csv(std::string_view octets, const CsvLimits& limits) {
  if (octets.size() > limits.octets) return fail(Status::Limit, "the table is too large");
  if (octets.find('\0') != octets.npos) {
    return fail(Status::Utf8, "neither UTF-8 nor Windows-1252: it holds NUL",
                std::to_string(octets.find('\0')));
  }
  if (octets.substr(0, 3) == "\xef\xbb\xbf") octets.remove_prefix(3);
  const std::string text = first_bad_octet(octets) ? from_windows_1252(octets) : std::string(octets);
  std::vector<CsvRow> rows;
  std::string_view table = text;
  const std::optional<char> stated = stated_separator(table);
  Reader reader(table, stated ? *stated : separator_of(table), stated ? 2 : 1);
  while (!reader.done()) {
    CsvRow row = reader.row();
    if (holds_nothing(row)) continue;
    if (rows.size() == limits.rows) return fail(Status::Limit, "too many rows", std::to_string(row.line));
    if (row.fields.size() > limits.fields) {
      return fail(Status::Limit, "too many fields in a row", std::to_string(row.line));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace varde
