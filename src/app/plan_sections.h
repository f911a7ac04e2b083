// The sections of the plan's document. Each gives what there is to say; one without text and entries is left
// out by whoever lays them out. Those where silence would mislead always say something of a plan that runs.
#pragma once

#include "app/plan_telling.h"

namespace varde {

// What the plan says (plan_sections.cpp).
DocumentSection now_section(const PlanTelling& of);
DocumentSection goals_section(const PlanTelling& of);
DocumentSection resources_section(const PlanTelling& of);
DocumentSection needs_section(const PlanTelling& of);
DocumentSection measures_section(const PlanTelling& of);
DocumentSection done_section(const PlanTelling& of);
DocumentSection part_section(const PlanTelling& of);
DocumentSection hard_section(const PlanTelling& of);
DocumentSection links_section(const PlanTelling& of);
DocumentSection changes_section(const PlanTelling& of);

// Who is around the person (plan_people.cpp).
DocumentSection people_section(const PlanTelling& of);
DocumentSection contact_section(const PlanTelling& of);
DocumentSection meetings_section(const PlanTelling& of);

// What the person can count on (plan_rights.cpp).
DocumentSection sharing_section(const PlanTelling& of);
DocumentSection open_section(const PlanTelling& of);
DocumentSection complain_section(const PlanTelling& of);
DocumentSection seen_section(const PlanTelling& of);

// A section with its heading, which is the phrase of its id.
inline DocumentSection section(const PlanTelling& of, std::string_view heading) {
  return {std::string(heading.substr(heading.find('.') + 1)), of.say(heading), {}, {}};
}

}  // namespace varde
