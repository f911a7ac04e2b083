// What is open of a service's duties, said once for whoever keeps them in no index of a database.
#pragma once

#include <algorithm>

#include "model/ledger.h"

namespace varde {

// Where a duty stands in a list: what has no limit is due at the end of time.
inline Instant listed_due(const Obligation& row) { return row.due.value_or(kEnd); }

// Is it one of those?
inline bool is_of(const OwnedDuties& which, const Obligation& row) {
  const Instant due = listed_due(row);
  const bool open = row.opens <= which.at && (!row.closes || *row.closes > which.at);
  const bool within = due >= which.since && (due < which.until || which.until == kEnd);
  return row.owner == which.owner && open && within;
}

// Counts it, if it is the service's at that instant.
inline void add_to(DutyCount& count, const Obligation& row, const Uuid& owner, Instant at) {
  const Instant due = listed_due(row), closes = row.closes.value_or(kEnd);
  if (row.owner != owner || closes <= at) return;
  for (const Instant change : {row.opens, due, closes}) {
    if (change > at && change < kEnd) count.next = std::min(count.next.value_or(kEnd), change);
  }
  if (row.opens > at) return;
  ++count.open;
  if (due <= at) ++count.overdue;
}

}  // namespace varde
