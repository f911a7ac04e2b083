// The national rules as data (rule-pack/1): levels, numbers, citations and texts. The logic is code, by the
// same ids.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/crypto.h"
#include "base/time.h"
#include "model/codes.g.h"

namespace varde {

struct Citation {
  std::string law;      // short name in the texts: "forskrift om individuell plan", "pbrl"
  std::string section;  // "§ 5"
  bool operator==(const Citation&) const = default;
};

// A number of a rule, as it stood in a period.
struct Parameter {
  std::string id;    // "ip.review.max"
  std::string rule;  // "DL-23"
  std::int64_t amount = 0;
  Unit unit = Unit::Day;
  DayCalendar calendar = DayCalendar::Civil;
  CivilDate valid_from;
  std::optional<CivilDate> valid_to;  // the last day
  std::optional<CivilDate> known_from;
  Hardness hardness = Hardness::Policy;
  LocalChoice local = LocalChoice::Free;  // what a profile may make of it
  std::vector<Citation> cite;
  Certainty certainty = Certainty::Configurable;
  bool operator==(const Parameter&) const = default;
};

struct LocalText {
  std::string key;  // which of the rule's texts
  std::string nb, nn, en;
  bool operator==(const LocalText&) const = default;
};

struct Rule {
  std::string id;               // "IP-20"
  Level level = Level::Advise;  // the national floor
  Governs governs = Governs::Act;
  CivilDate valid_from;
  std::optional<CivilDate> valid_to;
  std::vector<Citation> cite;
  Certainty certainty = Certainty::Verified;
  std::vector<LocalText> texts;
  bool operator==(const Rule&) const = default;
};

// A law that no longer holds, as a profile may still name it.
struct RepealedLaw {
  std::string law;  // in lower case
  CivilDate to;     // its last day
  bool operator==(const RepealedLaw&) const = default;
};

struct RulePack {
  std::string id;
  CivilDate published;
  std::vector<Rule> rules;            // sorted by id
  std::vector<Parameter> parameters;  // sorted by id, then valid_from
  std::vector<LocalText> events;      // one line of a story for each event kind; key is the kind
  std::vector<LocalText> words;       // codes in words; key is list and code, "plan-answer.wants"
  std::vector<LocalText> phrases;     // sentences of documents that people read; sorted by key
  std::vector<RepealedLaw> repealed;
  bool operator==(const RulePack&) const = default;
};

// Null when there is none of that key.
const LocalText* find_phrase(const RulePack& pack, std::string_view key);
const Rule* find_rule(const RulePack& pack, std::string_view id);
// The row that holds on `on`, as known then; null when there is none.
const Parameter* find_parameter(const RulePack& pack, std::string_view id, CivilDate on);

}  // namespace varde
