// What a profile's rows and services are to one question: which rows can hold, and who stands behind a
// service's id.
#pragma once

#include <string>
#include <vector>

#include "model/profile.h"
#include "model/route.h"
#include "rules/basis.h"

namespace varde {

// One question to one profile on one day.
struct Asked {
  const Profile& profile;
  const NeedQuestion& question;
  CivilDate on;
  std::string municipality;  // where the person lives; the profile's own when the question does not say
};

// A catchment as the row of responsibility that it amounts to.
ResponsibilityRow as_row(const Catchment& from);

// False for evidence that never routes.
bool determined(Evidence evidence);

// False when something that must hold is known not to; what is not known is gathered.
bool meets(const Asked& asked, const std::vector<Circumstance>& when, std::vector<Circumstance>& unknown);
bool meets_none(const Asked& asked, const std::vector<Circumstance>& unless,
                std::vector<Circumstance>& unknown);

// Day, municipality and age, and whether a proposed row is asked for.
bool open_to(const Asked& asked, const ResponsibilityRow& row);

// The service that does it on the day: itself, or who took over. Null when nobody has.
const Service* standing(const Asked& asked, const Uuid& id, Need need);

// The services that a line names beside its owner, as they stand on the day.
std::vector<ServiceName> partners(const Asked& asked, const std::vector<Uuid>& named, Need need,
                                  const Uuid& owner);

// The services that say that they can, when the one that is named cannot.
std::vector<Uuid> able(const Asked& asked, Need need);

// The services on the day that people call by the title: capitals and space around it mean nothing.
std::vector<Uuid> services_called(const Asked& asked, const std::string& title);

}  // namespace varde
