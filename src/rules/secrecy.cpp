#include "rules/secrecy.h"

#include <array>

#include "rules/ages.h"

namespace varde {
namespace {

bool over(const std::optional<CivilDate>& until, Instant at) { return until && end_of(*until) <= at; }

// The last of a list that had come by then.
template <class T>
const T* last_by(const std::vector<Dated<T>>& list, Instant at) {
  const T* last = nullptr;
  for (const Dated<T>& one : list) {
    if (one.when.earliest() <= at) last = &one.value;
  }
  return last;
}

bool health(Regime regime) {
  return regime == Regime::HealthPersonnel || regime == Regime::CareServices || regime == Regime::Specialist;
}

// From which age somebody consents alone, as the law that binds the sender has it.
const char* own_age(Regime regime) {
  switch (regime) {
    case Regime::HealthPersonnel:
    case Regime::CareServices:
    case Regime::Specialist:
      return "consent.age.own";
    case Regime::ChildWelfare:
      return "consent.age.child-welfare";
    case Regime::NavMunicipal:
    case Regime::NavState:
      return "consent.age.nav";
    case Regime::PublicBody:
    case Regime::Police:
      break;
  }
  return "consent.age.general";
}

// The row for who does not consent alone yet: by age in health care (0 to 6, 7 to 11, 12 to 15), else by who
// is bound.
const char* row_of_young(Regime regime, const CaseState& state, const Basis& basis, Instant at) {
  if (regime == Regime::ChildWelfare) return "CG-13";
  if (!health(regime)) return "CG-14";
  if (reached(state, basis, "consent.age.middle", at) == Answer::Yes) return "CG-03";
  return reached(state, basis, "consent.age.heard", at) == Answer::Yes ? "CG-02" : "CG-01";
}
const char* row_of_grown(const CaseState& state, const Basis& basis, Instant at) {
  return reached(state, basis, "age.adult", at) == Answer::No ? "CG-05" : "CG-07";
}

MayGive person_may(Regime regime, const CaseState& state, const Basis& basis, Instant at) {
  const Answer own = reached(state, basis, own_age(regime), at).value_or(Answer::Yes);
  if (own == Answer::Unknown) return {Answer::Unknown, "CN-07"};
  if (own == Answer::Yes) {
    const bool adult = reached(state, basis, "age.adult", at).value_or(Answer::Yes) == Answer::Yes;
    if (lacks_competence(state, at)) return {Answer::No, adult ? "CG-08" : "CG-06"};
    return {Answer::Yes, health(regime)                   ? row_of_grown(state, basis, at)
                         : regime == Regime::ChildWelfare ? "CG-13"
                                                          : "CG-14"};
  }
  // From 12 the child alone, where the parents are not to know.
  if (health(regime) && parents_are_not_told(state, at)) {
    const Answer middle = reached(state, basis, "consent.age.middle", at).value_or(Answer::Unknown);
    if (middle != Answer::No) return {middle, "CG-03"};
    return {Answer::No, "CG-04"};
  }
  return {Answer::No, row_of_young(regime, state, basis, at)};
}

MayGive parent_may(Regime regime, const CaseState& state, const Basis& basis, Instant at) {
  const std::optional<Answer> own = reached(state, basis, own_age(regime), at);
  if (!own || own == Answer::Unknown) return {Answer::Unknown, "CN-07"};
  if (own == Answer::Yes) return {Answer::No, row_of_grown(state, basis, at)};
  if (secrecy_is_ordered(state, at)) return {Answer::No, "CN-08"};
  if (in_care(state, at)) return {Answer::No, "CG-10"};
  if (health(regime) && parents_are_not_told(state, at)) {
    const bool middle = reached(state, basis, "consent.age.middle", at) == Answer::Yes;
    return {Answer::No, middle ? "CG-03" : "CG-04"};
  }
  return {Answer::Yes, row_of_young(regime, state, basis, at)};
}

// Child welfare, whose word prevails, and the foster home.
MayGive carer_may(Regime regime, const CaseState& state, const Basis& basis, Instant at) {
  const std::optional<Answer> own = reached(state, basis, own_age(regime), at);
  if (!in_care(state, at) || own == Answer::Yes) return {Answer::No, "CG-10"};
  return {own == Answer::No ? Answer::Yes : Answer::Unknown, "CG-10"};
}

// Nearest relative or guardian, of somebody who is old enough and cannot decide.
MayGive stand_in_may(const char* age, const char* adult_row, const CaseState& state, const Basis& basis,
                     Instant at) {
  const Answer old = reached(state, basis, age, at).value_or(Answer::Yes);
  if (!lacks_competence(state, at) || old == Answer::No) return {Answer::No, adult_row};
  const bool adult = reached(state, basis, "age.adult", at).value_or(Answer::Yes) == Answer::Yes;
  return {old, adult ? adult_row : "CG-06"};
}

}  // namespace

Regime regime_of(TaskBasis basis, bool health_personnel) {
  switch (basis) {
    case TaskBasis::Hpl:
      return Regime::HealthPersonnel;
    case TaskBasis::Hol:
      return health_personnel ? Regime::HealthPersonnel : Regime::CareServices;
    case TaskBasis::Sphl:
    case TaskBasis::Phvl:
      return health_personnel ? Regime::HealthPersonnel : Regime::Specialist;
    case TaskBasis::Stjl:
      return Regime::NavMunicipal;
    case TaskBasis::Navl:
      return Regime::NavState;
    case TaskBasis::Bvl:
      return Regime::ChildWelfare;
    case TaskBasis::Police:
      return Regime::Police;
    case TaskBasis::Fvl:
    case TaskBasis::Other:
      break;
  }
  return Regime::PublicBody;
}

const char* rule_of(Regime regime) {
  constexpr const char* kRules[kRegimes] = {"SR-01", "SR-02", "SR-03", "SR-04",
                                            "SR-05", "SR-07", "SR-08", "SR-09"};
  return kRules[static_cast<int>(regime)];
}

std::optional<Answer> reached(const CaseState& state, const Basis& basis, std::string_view parameter,
                              Instant at) {
  if (!state.person || !state.person->value.born) return std::nullopt;
  const PartialDate& born = *state.person->value.born;
  const CivilDate on = oslo_day(at);
  const std::optional<CivilDate> first = day_of_age(basis, parameter, born.first, on);
  const std::optional<CivilDate> last = day_of_age(basis, parameter, last_day(born), on);
  if (!first || !last) return Answer::Unknown;
  return on >= *last ? Answer::Yes : on < *first ? Answer::No : Answer::Unknown;
}

bool lacks_competence(const CaseState& state, Instant at) {
  const CompetenceAssessed* last = nullptr;
  for (const Dated<CompetenceAssessed>& one : state.competence) {
    if (one.value.decision == CompetenceDecision::Sharing && one.when.earliest() <= at) last = &one.value;
  }
  return last && last->lacking && !over(last->until, at);
}

bool in_care(const CaseState& state, Instant at) {
  const CustodyChanged* last = last_by(state.custody, at);
  return last && last->custody != Custody::Parents && !over(last->until, at);
}

bool secrecy_is_ordered(const CaseState& state, Instant at) {
  const ConfidentialityOrdered* last = last_by(state.orders, at);
  return last && !last->lifted && !over(last->until, at);
}

bool parents_are_not_told(const CaseState& state, Instant at) {
  for (const GivenDenial& denial : state.denials) {
    const SharingDenied& terms = denial.terms;
    if (terms.kind == DenialKind::ParentsNotTold && denial.given.earliest() <= at && !over(terms.until, at))
      return true;
  }
  return false;
}

MayGive may_give(ConsentGiver giver, Regime regime, const CaseState& state, const Basis& basis, Instant at) {
  switch (giver) {
    case ConsentGiver::Person:
      return person_may(regime, state, basis, at);
    case ConsentGiver::Parent:
      return parent_may(regime, state, basis, at);
    case ConsentGiver::ChildWelfare:
    case ConsentGiver::FosterParent:
      return carer_may(regime, state, basis, at);
    case ConsentGiver::NearestRelative:
      return stand_in_may("consent.age.own", "CG-08", state, basis, at);
    case ConsentGiver::Guardian:
      return stand_in_may("age.adult", "CG-09", state, basis, at);
  }
  return {};
}

std::optional<ConsentGiver> who_may_give(Regime regime, const CaseState& state, const Basis& basis,
                                         Instant at) {
  for (const ConsentGiver giver : {ConsentGiver::Person, ConsentGiver::ChildWelfare, ConsentGiver::Parent,
                                   ConsentGiver::NearestRelative}) {
    const Answer answer = may_give(giver, regime, state, basis, at).answer;
    if (answer == Answer::Yes) return giver;
    if (answer == Answer::Unknown) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace varde
