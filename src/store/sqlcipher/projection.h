// The index rows of a case in their tables. Only what has changed is written.
#pragma once

#include <cstdint>
#include <tuple>
#include <vector>

#include "base/result.h"
#include "model/finding.h"
#include "store/sqlcipher/index_tables.h"

namespace varde {

// One table of index rows.
template <class Row>
struct ProjectionTable {
  struct Stored {
    std::int64_t position = 0;
    Row row;
  };
  Statement select, insert, remove;

  Result<std::vector<Stored>> stored(const Uuid& stream);
  Result<void> replace(const Uuid& stream, const std::vector<Row>& rows);
};

class Projection {
 public:
  static Result<Projection> prepare(Connection& connection);

  // In the order of writing.
  Result<IndexRows> load(const Uuid& stream);
  // Inside the caller's transaction.
  Result<void> replace(const Uuid& stream, const IndexRows& rows);

 private:
  Projection() = default;
  std::tuple<ProjectionTable<Obligation>, ProjectionTable<Responsibility>, ProjectionTable<OutboxRow>,
             ProjectionTable<StayRow>, ProjectionTable<ReferralRow>>
      tables_;
};

}  // namespace varde
