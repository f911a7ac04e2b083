#include <charconv>
#include <cstring>

#include "codec/json.h"

namespace varde::json {

namespace {

// Exactly what RFC 8259 demands: the quote, the backslash, and what comes before the space.
bool needs_escape(unsigned char c) { return c < 0x20 || c == '"' || c == '\\'; }

// Is there such an octet among these eight? All at once: a borrow can only begin at an octet that is one.
bool eight_need_escape(const char* octets) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  std::uint64_t word = 0;
  std::memcpy(&word, octets, sizeof word);
  const std::uint64_t quote = word ^ kEach * '"', backslash = word ^ kEach * '\\';
  const std::uint64_t low = (word - kEach * 0x20) & ~word;
  return ((low | ((quote - kEach) & ~quote) | ((backslash - kEach) & ~backslash)) & kEach * 0x80) != 0;
}

void append_escape(std::string& out, unsigned char c) {
  static constexpr std::string_view kShort = "\"\\\b\t\n\f\r", kLetter = "\"\\btnfr",
                                    kHex = "0123456789abcdef";
  out += '\\';
  if (const auto at = kShort.find(static_cast<char>(c)); at != kShort.npos) {
    out += kLetter[at];
  } else {
    out.append("u00").append({kHex[c >> 4], kHex[c & 15]});
  }
}

void append_escaped(std::string& out, std::string_view text) {
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (text.size() - i >= 8 && !eight_need_escape(text.data() + i)) {
      i += 8;
    } else if (const auto c = static_cast<unsigned char>(text[i++]); needs_escape(c)) {
      out.append(text, plain, i - 1 - plain);
      append_escape(out, c);
      plain = i;
    }
  }
  out.append(text, plain);
}

}  // namespace

void Writer::separate() {
  if (comma_) out_ += ',';
  comma_ = true;
}

Writer& Writer::open(char bracket) {
  separate();
  out_ += bracket;
  comma_ = false;
  return *this;
}

Writer& Writer::close(char bracket) {
  out_ += bracket;
  comma_ = true;
  return *this;
}

Writer& Writer::name(std::string_view name) {
  string(name);
  out_ += ':';
  comma_ = false;
  return *this;
}

Writer& Writer::string(std::string_view text) {
  separate();
  out_ += '"';
  append_escaped(out_, text);
  out_ += '"';
  return *this;
}

Writer& Writer::integer(std::int64_t value) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  return raw({digits, static_cast<std::size_t>(end - digits)});
}

Writer& Writer::raw(std::string_view canonical_json) {
  separate();
  out_ += canonical_json;
  return *this;
}

}  // namespace varde::json
