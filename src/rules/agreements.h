// Which agreements bind a municipality on a day, and what they let it do. Cooperation, cost sharing and
// network are different things, and none of them gives authority over another municipality's residents
// (R-232; kommuneloven chapter 20).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "model/profile.h"

namespace varde {

// What becomes of an agreement for one of its parties.
enum class Standing : std::uint8_t {
  InForce,
  NotAdopted,  // the municipality has not adopted it by that day
  NotBegun,
  Ended,
};

struct PartyStanding {
  Standing standing = Standing::InForce;
  std::optional<CivilDate> from;  // for this municipality
  std::optional<CivilDate> to;
};

// Nothing when the agreement does not name the municipality. A member's own dates stand above those of the
// agreement, and never beyond them. A host that is no member is bound as long as the agreement runs.
std::optional<PartyStanding> standing_of(const Agreement& agreement, std::string_view municipality,
                                         CivilDate on);

// What it permits: what its kind does, less what `permits` leaves out. A host decides for others' residents
// only where `permits` says so; in a delegation of authority that is the matter itself, and in no other kind
// it can be said at all.
std::vector<PermittedAct> permits(const Agreement& agreement);

struct Permission {
  bool permitted = false;
  const Agreement* by = nullptr;  // of the profile; null when none is needed, or none permits it
  // When it is not permitted: the kinds of agreement that could.
  std::vector<AgreementKind> needed;
};

// May one municipality do something for another on a day? Both must be bound by the same agreement. Deciding
// for the residents of another takes an agreement that delegates it, and only the municipality that it is
// delegated to (the host, where one is named) may. For its own residents a municipality needs none.
Permission may(const Profile& profile, PermittedAct act, std::string_view acting_municipality,
               std::string_view for_municipality, CivilDate on);

}  // namespace varde
