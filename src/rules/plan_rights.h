// Who has the right to an individual plan and why, who must see that the work starts, and who leads it
// (pasient- og brukerrettighetsloven § 2-5; forskrift om individuell plan §§ 4, 6, 7 and 8).
#pragma once

#include <optional>
#include <vector>

#include "model/case_state.h"
#include "rules/basis.h"
#include "rules/duty_rows.h"

namespace varde {

// Which of the bodies that the duties hang on a service belongs to.
enum class Body : std::uint8_t { None, Nav, MunicipalHealth, ChildWelfare, Specialist };
Body body_of(ServiceKind kind);

// A service that helps the person: it assessed the need, was named as one that helps already, or offered a
// plan. Only services that the profile has, each once, in that order.
struct Contact {
  Uuid service{};
  ServiceKind kind = ServiceKind::Other;
  Body body = Body::None;
};
std::vector<Contact> contacts(const CaseState& state, const NeedAssessed& need, const Basis& basis);
// Does a coordinator belong to the specialist services? A service that the profile does not have does not.
bool in_specialist_service(const Coordinator& coordinator, const Basis& basis);

// What nobody has assessed is not judged.
enum class Judged : std::uint8_t { NotAssessed, No, Yes };

struct PlanRight {
  Judged judged = Judged::NotAssessed;
  std::vector<const char*> bases;  // ids of the rules that give it: "IP-01"
};
PlanRight plan_right(const CaseState& state, const Dated<NeedAssessed>& need, const Basis& basis);

// The need is long-term and coordinated; nothing when that has not been assessed.
std::optional<bool> lasting_need(const NeedAssessed& need);
bool has(const NeedAssessed& need, Circumstance circumstance);

// When the person died: as it was told, or as the end of the last plan says; the earlier of the two.
std::optional<Moment> death_of(const CaseState& state);
// The last assessment, unless a plan has ended or the person has died since; null then, or without one.
const Dated<NeedAssessed>* live_need(const CaseState& state);
// Where the last plan ended: what was settled before that belongs to another time.
Instant last_end(const CaseState& state);

// Since when something has held without a break, up to the last assessment; the assessments that say so are a
// run. The event of the first names the duty, so that assessing again moves no date.
template <class Holds>
const Dated<NeedAssessed>& since(const CaseState& state, Holds holds) {
  auto first = state.needs.rbegin();
  const Instant from = last_end(state);
  for (auto it = first; it != state.needs.rend() && it->when.earliest() >= from && holds(*it); ++it)
    first = it;
  return *first;
}

// The coordinating unit of the hospital: the first that holds on a day, else the first. Nothing when the
// profile has none.
std::optional<Uuid> hospital_unit(const Basis& basis, CivilDate on);

// The specialist service that bears a duty: a coordinating unit of the hospital before others in contact;
// without one, that of the profile. One that holds on the day of the need goes before one that has ended.
// Nothing when there is none.
std::optional<Uuid> specialist_service(const CaseState& state, const NeedAssessed& need, CivilDate on,
                                       const Basis& basis);

// Who answers for the work on the plan: the municipality (its coordinating unit), or the specialist service
// when only that is needed (IP-07, IP-11, IP-30). `need` is the assessment that holds, of that day; null when
// none does.
Uuid duty_bearer(const CaseState& state, const NeedAssessed* need, CivilDate on, const Basis& basis);
// ... as the case stands.
Uuid duty_bearer(const CaseState& state, const Basis& basis);

// The duty bearer in each interval: from the first assessment that gives the right, or the first word of a
// plan, to its end; where a service ends, whoever holds its duties begins. `open_end`: the plan has ended and
// is still somebody's.
std::vector<Responsibility> duty_bearers(const CaseState& whole, const Basis& basis,
                                         bool (*open_end)(const PlanEpisode&));

// The rows of IP-05 to IP-17 and IP-34.
void plan_right_duties(DutyRows& rows);

}  // namespace varde
