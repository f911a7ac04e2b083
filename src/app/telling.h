// How something is told: phrases, dates and words in the reader's language.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/render.h"

namespace varde {

struct Telling {
  using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  const Texts& texts;
  Instant at;

  // A phrase of the pack with its placeholders filled. What is filled in is never read as a placeholder.
  std::string say(std::string_view key, Values values = {}) const;
  // Is there anything to say under that key?
  bool has(std::string_view key) const { return texts.phrase(key).has_value(); }
  // "3. mars 2026", "mars 2026", "2026"
  std::string date(CivilDate day) const;
  std::string date(const Moment& moment) const;
  // The same as one says when something was: "3. mars 2026", "i mars 2026", "on 3 March 2026".
  std::string when(const Moment& moment) const;
  // "a, b og c"
  std::string list(const std::vector<std::string>& names) const;

  std::string month(const YearMonthDay& date) const;
  CivilDate today() const { return oslo_day(at); }
};

// With a capital first letter, also å, ø and æ.
std::string capital(std::string text);

}  // namespace varde
