// What a service has to do: worklist/1, monday/1 and flow/1.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/answer.h"
#include "model/route.h"

namespace varde {

struct WorklistLine {
  Uuid stream{};
  ObligationText obligation;
  bool presumed = false;  // overdue for so long that it may have been done without being told
  std::optional<std::string> text;  // what to do about that
};

struct Worklist {
  ServiceName service;
  Instant at;
  std::optional<Instant> since, until;
  std::int64_t open = 0, overdue = 0;
  std::vector<WorklistLine> lines;
  std::optional<std::string> after;  // where the next page begins
  std::optional<Instant> next_due;
  std::int64_t hidden = 0;  // kept back by the budget, on this page
  std::optional<std::string> text;  // why
};

struct MondayLine {
  Uuid stream{};
  std::vector<MondayReason> reasons;
  std::optional<StayKind> stay_kind;
  std::optional<std::string> place;
  std::optional<Moment> since;
  std::optional<CivilDate> expected;
  bool ready = false;
  Claim claim = Claim::Asserted;
  std::optional<std::string> contact;
  std::optional<Moment> appointment;
  std::string text;
};
struct Monday {
  ServiceName service;
  CivilDate on;
  std::vector<MondayLine> lines;
};

struct FlowLine {
  ServiceName sender, recipient;
  std::int64_t sent = 0, received = 0, answered = 0, in_time = 0, declined = 0, forwarded = 0, open = 0,
               late = 0;
};
struct Flow {
  CivilDate first, last;
  std::vector<FlowLine> lines;
};

}  // namespace varde
