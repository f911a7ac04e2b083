// Referrals, appointments and stays of a case as they went: the fold of their events.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/dated.h"
#include "model/event.h"

namespace varde {

// Who said it: ourselves, or another body in an envelope.
struct Source {
  Claim claim = Claim::Own;
  std::optional<EnvelopeSender> by;  // of an envelope
};

// One step of a referral. What another body did is kept though the table has no such step.
struct ReferralMove {
  ReferralStep step = ReferralStep::Draft;
  ReferralState from = ReferralState::Draft, to = ReferralState::Draft;
  bool in_table = true;
  Source source;
  std::shared_ptr<const EventBody> body;  // never null
};

struct ReferralCourse {
  // Large: made, copied and moved in one place, not in every file that sees it.
  ReferralCourse();
  ReferralCourse(const ReferralCourse&);
  ReferralCourse(ReferralCourse&&) noexcept;
  ReferralCourse& operator=(const ReferralCourse&);
  ReferralCourse& operator=(ReferralCourse&&) noexcept;
  ~ReferralCourse();

  Uuid id{};
  Moment began;
  Uuid event{};                     // that began it
  std::optional<Referral> content;  // absent when nobody told of its sending
  ReferralState state = ReferralState::Draft;
  Moment since;                         // of the state
  std::optional<ReferralState> before;  // being postponed or forwarded: where a resumed one goes back to
  ReferralDates dates;
  std::optional<Moment> sent, received, answered;  // first; answered: accepted, declined or forwarded
  std::optional<Uuid> parent;
  std::vector<Uuid> children;
  std::vector<Dated<ReferralMove>> moves;
  bool conflict = false;  // two bodies say what cannot both be: the moves tell
};

struct AppointmentCourse {
  Uuid id{};
  AppointmentBooked booked;  // as it stands
  Moment made;
  Uuid event{};
  int moved = 0;
  std::optional<Dated<AppointmentCancelled>> cancelled;
  std::optional<Dated<ContactHeld>> held;  // or missed
  Source source;
};

struct StayCourse {
  Uuid id{};
  std::optional<Dated<StayAdmitted>> admitted;    // absent when nobody told of it
  std::vector<Dated<StayAdmitted>> told;          // every time that the admission was told, by whomever
  Moment began;                                   // the first that was told of it
  std::optional<CivilDate> expected;              // to leave, as it was said last
  std::optional<Dated<ReadinessDeclared>> ready;  // and not revoked since
  std::optional<Dated<StayDischarged>> discharged;
  Source source;  // of what was told last
};

// Nothing more will come of it by itself.
bool is_terminal(ReferralState state);

}  // namespace varde
