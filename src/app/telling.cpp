#include "app/telling.h"

namespace varde {
std::string Telling::say(std::string_view key, Values values) const {
  const std::string_view pattern = texts.phrase(key).value_or(key);
  std::string out;
  for (std::size_t from = 0; from < pattern.size();) {
    const std::size_t open = std::min(pattern.find('{', from), pattern.size());
    out += pattern.substr(from, open - from);
    if (open == pattern.size()) break;
    const std::size_t close = pattern.find('}', open);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    for (const auto& [placeholder, value] : values) {
      if (placeholder == name) out += value;
    }
    from = close + 1;
  }
  return out;
}

std::string Telling::date(CivilDate day) const {
  const YearMonthDay d = parts(day);
  return say("day", {{"day", std::to_string(d.day)}, {"month", month(d)}, {"year", std::to_string(d.year)}});
}

std::string Telling::date(const Moment& moment) const {
  const auto* partial = std::get_if<PartialDate>(&moment.value);
  if (!partial || partial->precision == PartialDate::Precision::Day) return date(moment.day());
  const YearMonthDay d = parts(partial->first);
  const std::string year = std::to_string(d.year);
  return partial->precision == PartialDate::Precision::Year ? year : month(d) + " " + year;
}

std::string Telling::when(const Moment& moment) const {
  const auto* partial = std::get_if<PartialDate>(&moment.value);
  const bool day = !partial || partial->precision == PartialDate::Precision::Day;
  return say(day ? "when.day" : "when.month", {{"date", date(moment)}});
}

std::string Telling::month(const YearMonthDay& date) const {
  return say("month." + std::to_string(date.month));
}

std::string Telling::list(const std::vector<std::string>& names) const {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool last = i + 1 == names.size();
    if (i > 0) out += last ? " " + say("plan.and") + " " : ", ";
    out += names[i];
  }
  return out;
}

std::string capital(std::string text) {
  if (text.empty()) return text;
  if (text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  } else if (text.size() > 1 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) >= 0xA0 &&
             text[1] != '\xB7') {
    // U+00E0 to U+00FE have their capitals 32 places before them, but for the division sign.
    text[1] = static_cast<char>(text[1] - 0x20);
  }
  return text;
}

}  // namespace varde
