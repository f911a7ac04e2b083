// The duty of secrecy (taushetsplikt) that binds whoever tells, and who may lift it.
#pragma once

#include <cstdint>
#include <optional>

#include "model/case_state.h"
#include "rules/basis.h"

namespace varde {

// By the profession of whoever tells or by the body that the task belongs to; where both bind, the stricter.
// SR-01 to SR-09 but SR-06, which only widens the circle within one NAV office.
enum class Regime : std::uint8_t {
  HealthPersonnel,  // SR-01, hpl § 21
  CareServices,     // SR-02, hol § 12-1: others who work under that act
  Specialist,       // SR-03, sphl § 6-1: others who work for an institution
  NavMunicipal,     // SR-04, stjl § 44
  NavState,         // SR-05, NAV-loven § 7
  ChildWelfare,     // SR-07, bvl § 13-1
  PublicBody,       // SR-08, fvl §§ 13 to 13 g: school, municipality
  Police,           // SR-09, politiregisterloven §§ 27 to 30
};
inline constexpr int kRegimes = 8;

Regime regime_of(TaskBasis basis, bool health_personnel);
const char* rule_of(Regime regime);

// Yes, no, or not to be settled from what is known.
enum class Answer : std::uint8_t { No, Yes, Unknown };

// Has the person reached an age (a parameter of the pack) at an instant? Unknown while a birth date without a
// day can mean either; nothing when no birth date is known.
std::optional<Answer> reached(const CaseState& state, const Basis& basis, std::string_view parameter,
                              Instant at);

// Is there a standing assessment that the person cannot decide about sharing (pbrl § 4-3)?
bool lacks_competence(const CaseState& state, Instant at);
// Is the child in the care of the child-welfare service?
bool in_care(const CaseState& state, Instant at);
// Has an authority ordered secrecy above the parents' consent (hol § 12-1, stjl § 44)?
bool secrecy_is_ordered(const CaseState& state, Instant at);
// Does a child keep something from its parents (pbrl § 3-4)?
bool parents_are_not_told(const CaseState& state, Instant at);

struct MayGive {
  Answer answer = Answer::No;
  const char* rule = "CG-07";  // the row of who may consent that answers
};
// May this giver lift the secrecy of a regime at an instant?
MayGive may_give(ConsentGiver giver, Regime regime, const CaseState& state, const Basis& basis, Instant at);
// Who may give one then; nothing when it cannot be settled.
std::optional<ConsentGiver> who_may_give(Regime regime, const CaseState& state, const Basis& basis,
                                         Instant at);

}  // namespace varde
