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
  std::string_view id;
  std::string_view nb, nn, en;
  std::int32_t age;
  Need need;
  std::optional<Need> also = std::nullopt;
  std::optional<Circumstance> holds = std::nullopt;
};

constexpr std::array<Sample, 20> kCases = {{
    {"substance-15", "15 år, begynnende rusproblem, uten tiltak fra barnevernet",
     "15 år, byrjande rusproblem, utan tiltak frå barnevernet",
     "15 years old, early substance problem, no child-welfare measure", 15, Need::SubstanceUse},
    {"substance-15-child-welfare", "15 år, rusproblem, har tiltak fra barnevernet",
     "15 år, rusproblem, har tiltak frå barnevernet",
     "15 years old, substance problem, has a child-welfare measure", 15, Need::SubstanceUse, std::nullopt,
     Circumstance::ChildWelfareMeasure},
    {"substance-17", "17 år, rusproblem, snart voksen", "17 år, rusproblem, snart vaksen",
     "17 years old, substance problem, soon an adult", 17, Need::SubstanceUse},
    {"substance-18", "18 år, rusproblem, nettopp blitt voksen", "18 år, rusproblem, nettopp blitt vaksen",
     "18 years old, substance problem, just become an adult", 18, Need::SubstanceUse},
    {"substance-34", "34 år, avhengig av rusmidler", "34 år, avhengig av rusmiddel",
     "34 years old, dependent on substances", 34, Need::SubstanceUse},
    {"care-at-home-72", "72 år, alkoholproblem, trenger pleie og tilsyn hjemme",
     "72 år, alkoholproblem, treng pleie og tilsyn heime",
     "72 years old, alcohol problem, needs care and supervision at home", 72, Need::CareAtHome, std::nullopt,
     Circumstance::OlderAlcoholProblem},
    {"mental-health-12", "12 år, strever psykisk", "12 år, strevar psykisk",
     "12 years old, struggles with mental health", 12, Need::MentalHealth},
    {"mental-health-29", "29 år, psykisk lidelse", "29 år, psykisk liding", "29 years old, mental disorder",
     29, Need::MentalHealth},
    {"both-30", "30 år, rusproblem og psykisk lidelse samtidig",
     "30 år, rusproblem og psykisk liding samtidig",
     "30 years old, substance problem and mental disorder at once", 30, Need::SubstanceUse,
     Need::MentalHealth},
    {"acute-22", "22 år, trenger akutt hjelp", "22 år, treng akutt hjelp", "22 years old, needs acute help",
     22, Need::AcuteHelp},
    {"child-concern-4", "Bekymring for et barn på 4 år", "Uro for eit barn på 4 år",
     "Concern for a child of 4 years", 4, Need::ChildConcern},
    {"aftercare-40", "40 år, kommer hjem fra behandling og trenger ettervern",
     "40 år, kjem heim frå behandling og treng ettervern",
     "40 years old, comes home from treatment and needs aftercare", 40, Need::Aftercare},
    {"lar-45", "45 år, i LAR, trenger medisinene sine", "45 år, i LAR, treng medisinane sine",
     "45 years old, in opioid maintenance treatment, needs medication", 45, Need::Medication, std::nullopt,
     Circumstance::LarPatient},
    {"housing-27", "27 år, mangler bolig", "27 år, manglar bustad", "27 years old, has no housing", 27,
     Need::Housing},
    {"work-33", "33 år, vil ut i arbeid", "33 år, vil ut i arbeid", "33 years old, wants to work", 33,
     Need::Work},
    {"economy-50", "50 år, trenger hjelp med økonomien", "50 år, treng hjelp med økonomien",
     "50 years old, needs help with money", 50, Need::Economy},
    {"next-of-kin-47", "47 år, pårørende til en med rusproblem", "47 år, pårørande til ein med rusproblem",
     "47 years old, next of kin of somebody with a substance problem", 47, Need::NextOfKin},
    {"home-visit-70", "70 år, alkoholproblem, trenger hjemmebesøk", "70 år, alkoholproblem, treng heimebesøk",
     "70 years old, alcohol problem, needs home visits", 70, Need::HomeVisit, std::nullopt,
     Circumstance::OlderAlcoholProblem},
    {"institution-31", "31 år, vil søke om plass på institusjon", "31 år, vil søkje om plass på institusjon",
     "31 years old, wants to apply for a place in an institution", 31, Need::InstitutionApplication},
    {"second-line-38", "38 år, trenger psykisk helsevern i spesialisthelsetjenesten",
     "38 år, treng psykisk helsevern i spesialisthelsetenesta",
     "38 years old, needs specialist mental health care", 38, Need::SecondLineMentalHealth},
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

ServiceName named(const Basis& basis, Language language, const Uuid& id) {
  ServiceName out{id, Texts(basis, language, nullptr).service(id), {}};
  const Service* service = basis.profile ? find_service(*basis.profile, id) : nullptr;
  if (service) out.phone = service->phone;
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
  std::vector<TypicalCase> out;
  for (const Sample& one : kCases) {
    const NeedQuestion asked = question(one);
    const Routed was = route(before, asked, on);
    const Routed becomes = route(after, asked, on);
    const std::string_view text = language == Language::Bokmal    ? one.nb
                                  : language == Language::Nynorsk ? one.nn
                                                                  : one.en;
    out.push_back({std::string(one.id), std::string(text), named(before, language, answers(was)),
                   named(after, language, answers(becomes)), !same(was, becomes)});
  }
  return out;
}

}  // namespace varde
