#include "app/html.h"

#include "base/bytes.h"
#include "base/crypto.h"

namespace varde {
namespace {

// For a phone of 360 pixels, a screen, and A4 in black on white. Fonts are the system's.
constexpr std::string_view kStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 42rem; background: #fff; color: #1b1b1b;
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
header { border-bottom: 3px solid #14532d; margin-bottom: 1.5rem; padding-bottom: .75rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; color: #14532d; }
h3 { font-size: 1.0625rem; line-height: 1.4; margin: 0; }
p { margin: 0 0 .5rem; }
header p { margin: 0; color: #404040; }
section { margin: 0 0 1.75rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .75rem; padding-left: .75rem; border-left: 3px solid #a7c4b2; }
li p { margin: 0; }
#goals li > :first-child { font-weight: bold; }
p, h1, h3 { white-space: pre-line; }
#hard, #open { padding: .75rem; background: #f4f1e8; border-radius: .25rem; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; color: #000; font-size: 11pt; line-height: 1.4; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; color: #000; break-after: avoid; }
  h3 { font-size: 11pt; break-after: avoid; }
  header { border-color: #000; }
  header p { color: #000; }
  section { margin-bottom: 14pt; }
  section > :nth-child(2) { break-before: avoid; }
  li { break-inside: avoid; border-color: #000; border-left-width: 1pt; }
  p { orphans: 3; widows: 3; }
  #hard, #open { background: none; padding: 0; }
}
)";

std::string_view replacement(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

// How many octets at the front are to be left out: a control character, or one that turns the direction.
std::size_t left_out(std::string_view text) {
  const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned first = at(0);
  if (first == 0x7F || (first < 0x20 && first != '\n' && first != '\t')) return 1;
  if (first == 0xC2 && at(1) >= 0x80 && at(1) < 0xA0) return 2;  // U+0080 to U+009F
  if (first != 0xE2) return 0;
  if (at(1) == 0x80 && at(2) >= 0xAA && at(2) <= 0xAE) return 3;  // U+202A to U+202E
  if (at(1) == 0x81 && at(2) >= 0xA6 && at(2) <= 0xA9) return 3;  // U+2066 to U+2069
  return 0;
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  while (!text.empty()) {
    if (const std::size_t skip = left_out(text)) {
      text.remove_prefix(skip);
      continue;
    }
    const std::string_view as = replacement(text.front());
    if (as.empty()) {
      out += text.front();
    } else {
      out += as;
    }
    text.remove_prefix(1);
  }
  return out;
}

Html& Html::open(std::string_view tag, std::string_view attributes) {
  out_ += '<';
  out_ += tag;
  if (!attributes.empty()) out_ += ' ';
  out_ += attributes;
  out_ += '>';
  open_.emplace_back(tag);
  return *this;
}

Html& Html::text(std::string_view text) {
  out_ += html_text(text);
  return *this;
}

Html& Html::close() {
  if (open_.empty()) return *this;
  out_ += "</" + open_.back() + ">\n";
  open_.pop_back();
  return *this;
}

Html& Html::element(std::string_view tag, std::string_view text) {
  return open(tag, "dir=\"auto\"").text(text).close();
}

std::string Html::take() {
  while (!open_.empty()) close();
  return std::move(out_);
}

std::string html_page(std::string_view language, std::string_view title, std::string_view body) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"" + html_text(language) + "\">\n<head>\n";
  out += "<meta charset=\"utf-8\">\n";
  // The style is named by its hash: even a text that got in as HTML could neither run, load nor restyle
  // anything.
  out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" +
         to_base64(sha256(view_of(kStyle))) + "'; base-uri 'none'; form-action 'none'\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n";
  out += "<title>" + html_text(title) + "</title>\n<style>";
  out += kStyle;
  out += "</style>\n</head>\n<body>\n";
  out += body;
  out += "</body>\n</html>\n";
  return out;
}

}  // namespace varde
