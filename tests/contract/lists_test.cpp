// Lists over many cases: each ledger gives the same rows in the same order, on pages of any size.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <tuple>

#include "batches.h"
#include "ledgers.h"

namespace varde::contract {
namespace {

constexpr std::uint64_t kStreams = 25;
constexpr std::size_t kPageSizes[] = {1, 2, 3, 7, 1000};
// Small numbers, so that many rows are due, sent or ended at the same instant.
constexpr std::int64_t kInstants = 12;

// What a list is to hold: its rows as they are in the cases, in the order of instant, case and position.
template <class Row>
struct Naive {
  Instant at;
  Uuid stream{};
  std::size_t position = 0;
  Row row;
};

using Cases = std::map<Uuid, IndexRows>;

template <class Row, class At, class Wanted>
std::vector<Naive<Row>> naive(const Cases& cases, std::vector<Row> IndexRows::*table, At at, Wanted wanted) {
  std::vector<Naive<Row>> out;
  for (const auto& [stream, index] : cases) {
    std::size_t position = 0;
    for (const Row& row : index.*table) {
      ++position;
      if (wanted(row)) out.push_back({at(row), stream, position, row});
    }
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
    return std::tie(a.at, a.stream, a.position) < std::tie(b.at, b.stream, b.position);
  });
  return out;
}

template <class Row>
using Page = std::function<Result<std::vector<Listed<Row>>>(const ListPlace*, std::size_t)>;

template <class Row>
void check_list(const std::vector<Naive<Row>>& expected, const Page<Row>& page) {
  for (const std::size_t size : kPageSizes) {
    CAPTURE(size);
    std::vector<Listed<Row>> all;
    for (;;) {
      const ListPlace* const after = all.empty() ? nullptr : &all.back().place;
      const auto some = page(after, size);
      REQUIRE(some.ok());
      REQUIRE(some->size() <= size);
      all.insert(all.end(), some->begin(), some->end());
      if (some->size() < size) break;
    }
    REQUIRE(all.size() == expected.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      CHECK(all[i].place.at == expected[i].at);
      CHECK(all[i].place.stream == expected[i].stream);
      CHECK(all[i].row == expected[i].row);
    }
  }
}

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::uint64_t below(std::uint64_t limit) { return engine_() % limit; }
  Instant instant() { return {static_cast<std::int64_t>(below(kInstants))}; }
  std::optional<Instant> perhaps() {
    if (below(3) == 0) return std::nullopt;
    return instant();
  }
  IndexRows rows() {
    IndexRows out;
    for (std::uint64_t i = below(9); i > 0; --i) {
      Obligation& row = out.obligations.emplace_back(obligation(below(500)));
      row.opens = instant();
      row.due = perhaps();
      row.closes = below(2) ? std::nullopt : perhaps();
    }
    for (std::uint64_t i = below(5); i > 0; --i) {
      out.outbox.push_back(outbox_row(below(500)));
      out.stays.push_back(stay_row(below(500)));
      out.referrals.push_back(referral_row(below(500)));
    }
    return out;
  }

 private:
  std::mt19937 engine_;
};

void check_duties(Ledger& ledger, const Cases& cases, const Uuid& owner, Instant at) {
  const auto open = [&](const Obligation& row) {
    return row.owner == owner && row.opens <= at && (!row.closes || *row.closes > at);
  };
  const auto due = [](const Obligation& row) { return row.due.value_or(kEnd); };
  struct Range {
    Instant since, until;
  };
  for (const Range& range : {Range{kBeginning, kEnd}, Range{{3}, {8}}, Range{{5}, kEnd}, Range{{4}, {4}}}) {
    const OwnedDuties which{owner, at, range.since, range.until};
    const auto wanted = [&](const Obligation& row) {
      if (!open(row) || due(row) < range.since) return false;
      return range.until == kEnd || (row.due && *row.due < range.until);
    };
    check_list<Obligation>(
        naive(cases, &IndexRows::obligations, due, wanted),
        [&](const ListPlace* after, std::size_t limit) { return ledger.duties_of(which, after, limit); });
  }
  DutyCount expected;
  const auto change = [&](std::optional<Instant> when) {
    if (when && *when > at && *when < kEnd && (!expected.next || *when < *expected.next))
      expected.next = when;
  };
  for (const auto& [stream, index] : cases) {
    for (const Obligation& row : index.obligations) {
      if (row.owner != owner || (row.closes && *row.closes <= at)) continue;
      change(row.opens), change(row.due), change(row.closes);
      if (!open(row)) continue;
      ++expected.open;
      if (row.due && *row.due <= at) ++expected.overdue;
    }
  }
  CHECK(*ledger.count_duties(owner, at) == expected);
}

void check_others(Ledger& ledger, const Cases& cases, const Uuid& teller, Instant at) {
  check_list<OutboxRow>(
      naive(
          cases, &IndexRows::outbox, [](const OutboxRow& row) { return row.opens; },
          [&](const OutboxRow& row) { return row.teller == teller; }),
      [&](const ListPlace* after, std::size_t limit) { return ledger.outbox_of(teller, after, limit); });
  check_list<StayRow>(
      naive(
          cases, &IndexRows::stays, [](const StayRow& row) { return row.ended.value_or(kEnd); },
          [&](const StayRow& row) { return !row.ended || *row.ended >= at; }),
      [&](const ListPlace* after, std::size_t limit) { return ledger.stays(at, after, limit); });
  const Instant until{at.us + 5};
  check_list<ReferralRow>(
      naive(
          cases, &IndexRows::referrals, [](const ReferralRow& row) { return row.sent; },
          [&](const ReferralRow& row) { return row.sent >= at && row.sent < until; }),
      [&](const ListPlace* after, std::size_t limit) { return ledger.referrals(at, until, after, limit); });
}

}  // namespace

TEST_CASE("L-20 lists over many cases, as they were written last: no row is lost or doubled between pages") {
  for (const LedgerKind& kind : ledger_kinds()) {
    // A host's rows lie in tables of its own, and it reads them itself.
    if (!kind.commits) continue;
    CAPTURE(kind.name);
    const Folder folder;
    const std::unique_ptr<Ledger> ledger = kind.open(folder);
    Random random(7);
    Cases cases;
    for (int round = 0; round < 3; ++round) {
      for (std::uint64_t i = 0; i < kStreams; ++i) {
        if (round > 0 && random.below(2) == 0) continue;
        const Uuid stream = name_of(i);
        Batch batch = batch_after(*ledger, stream, name_of(10'000 + kStreams * round + i), 1);
        batch.index = cases[stream] = random.rows();
        REQUIRE(ledger->append_if(batch).ok());
      }
      for (std::uint64_t service = 2000; service < 2003; ++service) {
        const Instant at{static_cast<std::int64_t>(2 + 3 * round)};
        check_duties(*ledger, cases, name_of(service), at);
        check_others(*ledger, cases, name_of(service), at);
      }
    }
    CHECK(ledger->duties_of({name_of(1), {5}, kBeginning, kEnd}, nullptr, 10)->empty());
    CHECK(*ledger->count_duties(name_of(1), {5}) == DutyCount{});
  }
}

}  // namespace varde::contract
