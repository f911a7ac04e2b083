// What random worlds and random questions are made of: few enough names that they often meet.
#pragma once

#include <string>
#include <vector>

#include "base/time.h"
#include "model/consent.h"
#include "property/random.h"

namespace varde::property {

inline const CivilDate kFirst = *civil_date(2026, 1, 1);

inline const std::vector<std::string> kServices = {"unit",   "gp",      "dps",           "nav",
                                                   "school", "housing", "child-welfare", "elsewhere"};
inline const std::vector<PartyKind> kKinds = {
    PartyKind::Nav,        PartyKind::Gp,           PartyKind::Dps,       PartyKind::ChildWelfare,
    PartyKind::Parent,     PartyKind::FosterParent, PartyKind::NextOfKin, PartyKind::Guardian,
    PartyKind::Police,     PartyKind::School,       PartyKind::Person,    PartyKind::Insurer,
    PartyKind::Management, PartyKind::SubstanceCare};
inline const std::vector<std::string> kPersons = {"p1", "p2"};

template <class Code>
Code any_code(Random& random) {
  return static_cast<Code>(random.below(kCodeCount<Code>));
}

}  // namespace varde::property
