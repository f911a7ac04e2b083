// The obligations of one case while the rules gather them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/case_state.h"
#include "model/finding.h"
#include "rules/basis.h"

namespace varde {

// An obligation whose owner is the service that the case names, and the need that it serves.
struct Duty {
  Obligation row;
  std::optional<Need> need;
  Uuid cause{};                          // the event, or another duty, that it comes from
  std::vector<DisclosureQuestion> asks;  // of a duty to ask for consent: what would then be permitted
};

// The same duties with whoever holds them under the profile. One that changes hands on a day that is known is
// two rows of one id: the first closes where the second opens.
std::vector<Obligation> held(const std::vector<Duty>& duties, const Basis& basis);

class DutyRows {
 public:
  DutyRows(const CaseState& state, const Basis& basis, const Uuid& stream)
      : state_(state), basis_(basis), stream_(stream) {}

  const CaseState& state() const { return state_; }
  const Basis& basis() const { return basis_; }
  const Uuid& stream() const { return stream_; }

  // Who leads the work: the coordinator's service, or that of whoever stands in; without one, the duty
  // bearer.
  Uuid lead() const;

  // One row; its id is hash(stream, rule, cause, text, subject), so the same duty keeps its name whoever owns
  // it. `need` says which part of a divided service takes it over. The reference holds until the next row is
  // added.
  Obligation& add(const char* rule, const char* text, const Uuid& cause, std::string subject,
                  const Uuid& owner, Instant opens, std::optional<Instant> due,
                  std::optional<Need> need = std::nullopt);

  // Has a row of that rule been added?
  bool has(std::string_view rule) const;

  // The rows as they were added: each still with the service that the case names.
  std::vector<Duty>& all() { return rows_; }
  const std::vector<Duty>& all() const { return rows_; }
  std::vector<Duty> take() { return std::move(rows_); }

 private:
  const CaseState& state_;
  const Basis& basis_;
  Uuid stream_;
  std::vector<Duty> rows_;
};

}  // namespace varde
