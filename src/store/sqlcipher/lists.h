// Lists over many cases, through one connection. One thread at a time.
#pragma once

#include <cstdint>
#include <vector>

#include "model/ledger.h"
#include "store/sqlcipher/index_tables.h"

namespace varde {

class Lists {
 public:
  static Result<Lists> prepare(Connection& connection);

  Result<std::vector<Listed<Obligation>>> duties_of(const OwnedDuties& which, const ListPlace* after,
                                                    std::size_t limit);
  Result<DutyCount> count_duties(const Uuid& owner, Instant at);
  Result<std::vector<Listed<OutboxRow>>> outbox_of(const Uuid& teller, const ListPlace* after,
                                                   std::size_t limit);
  Result<std::vector<Listed<StayRow>>> stays(Instant since, const ListPlace* after, std::size_t limit);
  Result<std::vector<Listed<ReferralRow>>> referrals(Instant since, Instant until, const ListPlace* after,
                                                     std::size_t limit);

 private:
  Lists() = default;
  Statement duties_, count_, outbox_, stays_, referrals_;
};

}  // namespace varde
