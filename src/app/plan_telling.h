// What the plan's document is told from.
#pragma once

#include <string>
#include <vector>

#include "app/telling.h"
#include "model/plan_view.h"
#include "rules/basis.h"

namespace varde {

struct PlanTelling : Telling {
  const CaseState& state;
  const PlanView& view;
  const Basis& basis;

  // A service's telephone in a line of its own, when the profile has it.
  void add_phone(const Uuid& service, std::vector<std::string>& lines) const;
  // Whom to tell and to ask: the coordinator's service, or the coordinating unit.
  std::string to_ask() const;
  // Why there is nothing to say of an item, when somebody has stated that.
  void add_none_stated(PlanItem item, std::vector<std::string>& paragraphs) const;
};

}  // namespace varde
