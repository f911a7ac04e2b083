#include "model/rule_pack.h"

#include <algorithm>

namespace varde {
namespace {

bool holds(const Parameter& row, CivilDate on) {
  const bool known = !row.known_from || *row.known_from <= on;
  return known && row.valid_from <= on && (!row.valid_to || on <= *row.valid_to);
}

}  // namespace

const Rule* find_rule(const RulePack& pack, std::string_view id) {
  const auto found =
      std::lower_bound(pack.rules.begin(), pack.rules.end(), id,
                       [](const Rule& rule, std::string_view sought) { return rule.id < sought; });
  return found == pack.rules.end() || found->id != id ? nullptr : &*found;
}

const LocalText* find_phrase(const RulePack& pack, std::string_view key) {
  const auto found =
      std::lower_bound(pack.phrases.begin(), pack.phrases.end(), key,
                       [](const LocalText& text, std::string_view sought) { return text.key < sought; });
  return found == pack.phrases.end() || found->key != key ? nullptr : &*found;
}

const Parameter* find_parameter(const RulePack& pack, std::string_view id, CivilDate on) {
  auto row = std::lower_bound(pack.parameters.begin(), pack.parameters.end(), id,
                              [](const Parameter& one, std::string_view sought) { return one.id < sought; });
  const Parameter* found = nullptr;
  for (; row != pack.parameters.end() && row->id == id; ++row) {
    if (!holds(*row, on)) continue;
    // A correction outranks what was known before it (an absent known_from is the least); else the later row
    // does.
    if (found == nullptr || row->known_from >= found->known_from) found = &*row;
  }
  return found;
}

}  // namespace varde
