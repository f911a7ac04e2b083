// The obligations of one case while the rules gather them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/case_state.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

// The first instant after a day.
inline Instant end_of(CivilDate day) { return oslo_midnight(plus_days(day, 1)); }

class DutyRows {
 public:
  DutyRows(const CaseState& state, const Basis& basis, const Uuid& stream)
      : state_(state), basis_(basis), stream_(stream) {}

  const CaseState& state() const { return state_; }
  const Basis& basis() const { return basis_; }

  // Who leads the work: the coordinator's service, or that of whoever stands in; without one, the duty
  // bearer.
  Uuid lead() const;

  // One row; its id is hash(stream, rule, cause, text, subject), so the same duty keeps its name whoever owns
  // it. The reference holds until the next row is added.
  Obligation& add(const char* rule, const char* text, const Uuid& cause, std::string subject,
                  const Uuid& owner, Instant opens, std::optional<Instant> due);

  std::vector<Obligation> take() { return std::move(rows_); }

 private:
  const CaseState& state_;
  const Basis& basis_;
  Uuid stream_;
  std::vector<Obligation> rows_;
};

}  // namespace varde
