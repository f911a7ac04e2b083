// What the gates gather of one step, and how they look at it.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/finding.h"
#include "rules/gates.h"

namespace varde {

class Findings {
 public:
  explicit Findings(const Step& step) : step_(step) {}

  // Whoever tells or orders it is the one to see to it, unless another is named.
  void add(const char* rule, const char* text, std::string subject,
           std::optional<Uuid> owner = std::nullopt) {
    Finding finding;
    finding.rule = rule;
    finding.text = text;
    finding.level = step_.basis.level(rule);
    if (step_.call.reported) finding.level = std::min(finding.level, Level::Advise);
    finding.subject = std::move(subject);
    finding.owner = owner.value_or(step_.call.unit);
    if (finding.level != Level::Silent) found_.push_back(std::move(finding));
  }
  std::vector<Finding> take() { return std::move(found_); }

 private:
  const Step& step_;
  std::vector<Finding> found_;
};

template <class T>
const T* body_as(const Step& step) {
  return std::get_if<T>(&step.body.value);
}

// What a step says: its own content, or what a correction puts in the place of another's.
inline const EventBody& said(const Step& step) {
  const auto* corrected = body_as<EventCorrected>(step);
  return corrected ? *corrected->replacement : step.body;
}
template <class T>
const T* said_as(const Step& step) {
  return std::get_if<T>(&said(step).value);
}

// The plan's content that a step writes; null when it writes none.
inline const CarePlan* authored(const Step& step) {
  if (const auto* e = said_as<PlanStarted>(step)) return &e->plan;
  if (const auto* e = said_as<PlanRevised>(step)) return &e->plan;
  return nullptr;
}

// How the person took part in what a body decides: null when it decides nothing that asks for it, and an
// empty optional when that is not said.
inline const std::optional<Participation>* participation_in(const EventBody& body) {
  return std::visit(
      [](const auto& e) -> const std::optional<Participation>* {
        using Body = std::decay_t<decltype(e)>;
        // An offer decides nothing yet.
        if constexpr (std::is_same_v<Body, CoordinatorOffered>) {
          return e.standing == OfferStanding::Offered ? nullptr : &e.participation;
        } else if constexpr (requires { e.participation; } && !std::is_same_v<Body, PlanOffered>) {
          return &e.participation;
        } else {
          return nullptr;
        }
      },
      body.value);
}

// The plan that can have been running when a step occurred: what is told late is judged as of its day.
inline const PlanEpisode* running_then(const Step& step) {
  for (const PlanEpisode& plan : step.before.plans) {
    if (!plan.started || plan.started->earliest() > step.occurred.latest()) continue;
    if (!plan.closed || plan.closed->when.latest() >= step.occurred.earliest()) return &plan;
  }
  return nullptr;
}

}  // namespace varde
