#include "app/typical_cases.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "app/render.h"
#include "rules/route.h"

namespace varde {
namespace {

// No person: an age, needs, and what holds. What is not named does not hold.
struct Sample {
  std::string_view id;  // the pack says it in words, under typical.<id>
  std::int32_t age;
  Need need;
  std::optional<Need> also = std::nullopt;
  std::optional<Circumstance> holds = std::nullopt;
};

constexpr std::array<Sample, 20> kCases = {{
    {"substance-15", 15, Need::SubstanceUse},
    {"substance-15-child-welfare", 15, Need::SubstanceUse, std::nullopt, Circumstance::ChildWelfareMeasure},
    {"substance-17", 17, Need::SubstanceUse},
    {"substance-18", 18, Need::SubstanceUse},
    {"substance-34", 34, Need::SubstanceUse},
    {"care-at-home-72", 72, Need::CareAtHome, std::nullopt, Circumstance::OlderAlcoholProblem},
    {"mental-health-12", 12, Need::MentalHealth},
    {"mental-health-29", 29, Need::MentalHealth},
    {"both-30", 30, Need::SubstanceUse, Need::MentalHealth},
    {"acute-22", 22, Need::AcuteHelp},
    {"child-concern-4", 4, Need::ChildConcern},
    {"aftercare-40", 40, Need::Aftercare},
    {"lar-45", 45, Need::Medication, std::nullopt, Circumstance::LarPatient},
    {"housing-27", 27, Need::Housing},
    {"work-33", 33, Need::Work},
    {"economy-50", 50, Need::Economy},
    {"next-of-kin-47", 47, Need::NextOfKin},
    {"home-visit-70", 70, Need::HomeVisit, std::nullopt, Circumstance::OlderAlcoholProblem},
    {"institution-31", 31, Need::InstitutionApplication},
    {"second-line-38", 38, Need::SecondLineMentalHealth},
}};

NeedQuestion question(const Sample& one) {
  NeedQuestion out;
  out.needs = {one.need};
  if (one.also) out.needs.push_back(*one.also);
  out.age = one.age;
  for (int c = 0; c <= static_cast<int>(Circumstance::NavActivityPlan); ++c) {
    const auto circumstance = static_cast<Circumstance>(c);
    (one.holds == circumstance ? out.circumstances : out.not_circumstances).push_back(circumstance);
  }
  return out;
}

Uuid answers(const Routed& routed) {
  if (routed.lead && routed.lead->service) return routed.lead->service->service;
  return routed.lines.front().line.owner.service;
}

// Is every need with the same service under both?
bool same(const Routed& a, const Routed& b) {
  const auto owner = [](const RoutedLine& x, const RoutedLine& y) {
    return x.line.need == y.line.need && x.line.owner.service == y.line.owner.service;
  };
  return answers(a) == answers(b) &&
         std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), owner);
}

}  // namespace

std::vector<TypicalCase> typical_cases(const Organisation& organisation, const Profile& profile,
                                       Language language, CivilDate on) {
  const Basis before = organisation.basis();
  Basis after = before;
  after.profile = &profile;
  const Texts was_called(before, language, nullptr), is_called(after, language, nullptr);
  std::vector<TypicalCase> out;
  for (const Sample& one : kCases) {
    const NeedQuestion asked = question(one);
    const Routed was = route(before, asked, on);
    const Routed becomes = route(after, asked, on);
    const std::string text(is_called.phrase("typical." + std::string(one.id)).value_or(one.id));
    out.push_back({std::string(one.id), text, was_called.name(answers(was)), is_called.name(answers(becomes)),
                   !same(was, becomes)});
  }
  return out;
}

}  // namespace varde
