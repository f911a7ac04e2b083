// Who answers for a need on a day (ansvarsfordeling), by the municipality's profile. Pure: no text, no name.
#pragma once

#include <optional>
#include <vector>

#include "model/finding.h"
#include "model/route.h"
#include "rules/basis.h"

namespace varde {

struct RoutedLine {
  RouteLine line;  // services by id, without names; no text
  // The ages that it holds for, both inclusive: only where the question does not tell the age.
  std::optional<std::int32_t> age_from;
  std::optional<std::int32_t> age_to;
  bool otherwise = false;  // holds when none of the lines before it for the same need does
  bool instead = false;    // the ordinary path, in the place of a service that does not exist here
};

struct Routed {
  std::optional<std::string> municipality;  // nothing when neither the question nor a profile names one
  std::vector<RoutedLine> lines;            // at least one for each need, in the order of the question
  std::optional<RouteLead> lead;            // service by id; no text
  std::vector<Uuid> candidates;             // services on that day that people call by the title
  std::vector<Finding> findings;            // each once; the subject is "need:<code>" or "title:<as written>"
};

// For each need, once:
//
//  1. The person's own choice (fritt behandlingsvalg, pbrl § 2-4) comes first, for specialist care and for
//     what a catchment governs. A choice outside of the catchment is followed, and said.
//  2. Then the rows of the division of responsibility that can hold: date, municipality, age in whole years
//     with both bounds inclusive, all of `when` and none of `unless`, together with what the service itself
//     asks for. What is known to be false takes a row away; what is not known makes its line conditional. An
//     age that is not known takes no row away, and is asked for. Certain lines come first, rows that
//     are not adopted last, and only when they are asked for.
//  3. A catchment answers where no row does, or where the rows leave a gap.
//  4. What is left, the coordinating unit (koordinerende enhet) holds: the answer is never empty. Before a
//     profile is loaded the controller does.
//
// No two lines are equal. Who answers both on a condition and otherwise has one line, without the condition.
//
// Two certain owners for one need are both answered, and found. Contested or open evidence never
// routes: the host must load the table. A service that has ended is followed to its successor for
// the need; one that cannot do it, takes only others or asks for more inhabitants than there
// are (R-201: the ordinary path in its place) does not answer. A title never routes. For somebody of
// another municipality only rows and catchments that name it hold; else the unit guides.
Routed route(const Basis& basis, const NeedQuestion& question, CivilDate on);

}  // namespace varde
