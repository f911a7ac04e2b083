#include "store/sqlcipher/lists.h"

#include <algorithm>
#include <string>
#include <utility>

namespace varde {
namespace {

// The rows of a table after a place, in order: ?1 to ?3 are the place, ?4 how many, the rest is the list's.
template <class Row>
std::string list_sql(const std::string& at, const std::string& where) {
  const IndexTable& of = kIndexTable<Row>;
  return "SELECT " + at + ", stream, position, " + std::string(of.columns) + " FROM " + std::string(of.name) +
         " WHERE " + where + " AND (" + at + ", stream, position) > (?1, ?2, ?3) ORDER BY " + at +
         ", stream, position LIMIT ?4";
}

// What is open of a service's duties is counted in the index alone.
constexpr std::string_view kCount =
    "SELECT count(*) FILTER (WHERE opens <= ?2), count(*) FILTER (WHERE opens <= ?2 AND due <= ?2), "
    "min(min(iif(opens > ?2, opens, ?3), iif(due > ?2, due, ?3), iif(closes > ?2, closes, ?3))) "
    "FROM obligation WHERE owner = ?1 AND (closes IS NULL OR closes > ?2)";

template <class Row>
Result<std::vector<Listed<Row>>> list(Statement& from, const ListPlace* after, std::size_t limit) {
  if (after) {
    from.bind(1, after->at.us).bind(2, after->stream).bind(3, after->position);
  } else {
    from.bind(1, kBeginning.us).bind(2, ByteView()).bind(3, std::int64_t{0});
  }
  from.bind(4, static_cast<std::int64_t>(std::min<std::size_t>(limit, INT64_MAX)));
  std::vector<Listed<Row>> rows;
  for (;;) {
    Result<bool> step = from.step();
    if (!step) return step.error();
    if (!*step) return rows;
    Listed<Row>& one = rows.emplace_back();
    const Result<Uuid> stream = from.uuid(1);
    if (!stream) return stream.error();
    one.place = {Instant{from.integer(0)}, *stream, from.integer(2)};
    if (Result<void> read = read_row(from, 3, one.row); !read) return read.error();
  }
}

}  // namespace

Result<Lists> Lists::prepare(Connection& connection) {
  Lists out;
  for (const auto& [statement, sql] :
       {std::pair(&out.duties_, list_sql<Obligation>("due",
                                                     "owner = ?5 AND due >= ?6 AND due <= ?7 AND "
                                                     "opens <= ?8 AND (closes IS NULL OR closes > ?8)")),
        std::pair(&out.count_, std::string(kCount)),
        std::pair(&out.outbox_, list_sql<OutboxRow>("opens", "teller = ?5")),
        std::pair(&out.stays_, list_sql<StayRow>("ended", "ended >= ?5")),
        std::pair(&out.referrals_, list_sql<ReferralRow>("sent", "sent >= ?5 AND sent < ?6"))}) {
    Result<Statement> prepared = connection.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return out;
}

Result<std::vector<Listed<Obligation>>> Lists::duties_of(const OwnedDuties& which, const ListPlace* after,
                                                         std::size_t limit) {
  Rewind rewound(duties_);
  // What has no limit is due at the end of time, and is part of a list that has no end.
  const Instant last = which.until == kEnd ? kEnd : Instant{which.until.us - 1};
  duties_.bind(5, which.owner).bind(6, which.since.us).bind(7, last.us).bind(8, which.at.us);
  return list<Obligation>(duties_, after, limit);
}

Result<DutyCount> Lists::count_duties(const Uuid& owner, Instant at) {
  Rewind rewound(count_);
  Result<bool> step = count_.bind(1, owner).bind(2, at.us).bind(3, kEnd.us).step();
  if (!step) return step.error();
  DutyCount out;
  if (!*step) return out;
  out.open = count_.integer(0);
  out.overdue = count_.integer(1);
  if (const Instant next{count_.integer(2)}; !count_.is_null(2) && next != kEnd) out.next = next;
  return out;
}

Result<std::vector<Listed<OutboxRow>>> Lists::outbox_of(const Uuid& teller, const ListPlace* after,
                                                        std::size_t limit) {
  Rewind rewound(outbox_);
  outbox_.bind(5, teller);
  return list<OutboxRow>(outbox_, after, limit);
}

Result<std::vector<Listed<StayRow>>> Lists::stays(Instant since, const ListPlace* after, std::size_t limit) {
  Rewind rewound(stays_);
  stays_.bind(5, since.us);
  return list<StayRow>(stays_, after, limit);
}

Result<std::vector<Listed<ReferralRow>>> Lists::referrals(Instant since, Instant until,
                                                          const ListPlace* after, std::size_t limit) {
  Rewind rewound(referrals_);
  referrals_.bind(5, since.us).bind(6, until.us);
  return list<ReferralRow>(referrals_, after, limit);
}

}  // namespace varde
