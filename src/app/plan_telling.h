// What the plan's document is told from, and how: phrases, dates and words in the person's language.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/render.h"
#include "model/plan_view.h"
#include "rules/basis.h"

namespace varde {

struct PlanTelling {
  using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  const CaseState& state;
  const PlanView& view;
  const Basis& basis;
  const Texts& texts;
  Language language;
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
  // A service's telephone in a line of its own, when the profile has it.
  void add_phone(const Uuid& service, std::vector<std::string>& lines) const;
  // Whom to tell and to ask: the coordinator's service, or the coordinating unit.
  std::string to_ask() const;
  // Why there is nothing to say of an item, when somebody has stated that.
  void add_none_stated(PlanItem item, std::vector<std::string>& paragraphs) const;

  std::string month(const YearMonthDay& date) const;
  CivilDate today() const { return oslo_day(at); }
};

// With a capital first letter, also å, ø and æ.
std::string capital(std::string text);

}  // namespace varde
