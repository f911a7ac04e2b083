#include "store/memory/memory_ledger.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

#include "ports/check_batch.h"
#include "ports/commit_hash.h"

namespace varde {
namespace {

class MemoryLedger final : public Ledger {
 public:
  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) override {
    std::lock_guard lock(mutex_);
    auto found = streams_.find(stream);
    if (found == streams_.end()) return std::vector<LedgerRow>{};
    const std::vector<LedgerRow>& rows = found->second.rows;
    auto first = static_cast<std::size_t>(std::max<std::int64_t>(after, 0));
    if (first >= rows.size()) return std::vector<LedgerRow>{};
    return std::vector<LedgerRow>(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end());
  }

  Result<StreamHead> head(const Uuid& stream) override {
    std::lock_guard lock(mutex_);
    return head_of(stream);
  }

  Result<std::optional<LedgerRow>> outcome(const Uuid& stream, const Uuid& command) override {
    std::lock_guard lock(mutex_);
    auto found = commands_.find({stream, command, 0});
    if (found == commands_.end()) return std::optional<LedgerRow>{};
    return std::optional(streams_.at(stream).rows[static_cast<std::size_t>(found->second - 1)]);
  }

  Result<void> append_if(const Batch& batch) override {
    std::lock_guard lock(mutex_);
    if (auto fits = check_batch(batch, head_of(batch.stream)); !fits) return fits;
    for (const LedgerRow& row : batch.rows) {
      if (commands_.contains({row.stream, row.command, row.ordinal})) {
        return fail(Status::Conflict, "the stream holds the command already");
      }
    }
    write(batch);
    return {};
  }

  Result<void> append_page(const LogPage& page) override {
    std::lock_guard lock(mutex_);
    if (auto fits = check_page(page, last_commit().commit, last_rows_); !fits) return fits;
    LogPage next = page;
    next.number = static_cast<std::int64_t>(pages_.size()) + 1;
    const CommitRow commit = next_commit(last_commit(), page, next.number);
    make_room_for_a_commit();
    pages_.push_back(std::move(next));
    commits_.push_back(commit);
    tide_.marks[0].fetch_add(1, std::memory_order_release);
    return {};
  }

  Result<std::vector<LogPage>> pages(std::int64_t after, std::size_t limit) override {
    std::lock_guard lock(mutex_);
    return part_of(pages_, after, limit);
  }

  Result<std::int64_t> last_page() override {
    std::lock_guard lock(mutex_);
    return static_cast<std::int64_t>(pages_.size());
  }

  Result<IndexRows> index(const Uuid& stream) override {
    std::lock_guard lock(mutex_);
    auto found = streams_.find(stream);
    return found == streams_.end() ? IndexRows{} : found->second.index;
  }

  Result<std::vector<Listed<Obligation>>> duties_of(const OwnedDuties& which, const ListPlace* after,
                                                    std::size_t limit) override {
    return list(
        &IndexRows::obligations, [](const Obligation& row) { return row.due.value_or(kEnd); },
        [&](const Obligation& row, Instant due) {
          const bool open = row.opens <= which.at && (!row.closes || *row.closes > which.at);
          const bool within = due >= which.since && (due < which.until || which.until == kEnd);
          return row.owner == which.owner && open && within;
        },
        after, limit);
  }

  Result<DutyCount> count_duties(const Uuid& owner, Instant at) override {
    std::lock_guard lock(mutex_);
    DutyCount out;
    const auto next = [&](Instant change) {
      if (change > at && change < kEnd) out.next = std::min(out.next.value_or(kEnd), change);
    };
    for (const auto& [id, stream] : streams_) {
      for (const Obligation& row : stream.index.obligations) {
        const Instant due = row.due.value_or(kEnd), closes = row.closes.value_or(kEnd);
        if (row.owner != owner || closes <= at) continue;
        for (const Instant change : {row.opens, due, closes}) next(change);
        if (row.opens > at) continue;
        ++out.open;
        if (due <= at) ++out.overdue;
      }
    }
    return out;
  }

  Result<std::vector<Listed<OutboxRow>>> outbox_of(const Uuid& teller, const ListPlace* after,
                                                   std::size_t limit) override {
    return list(
        &IndexRows::outbox, [](const OutboxRow& row) { return row.opens; },
        [&](const OutboxRow& row, Instant) { return row.teller == teller; }, after, limit);
  }

  Result<std::vector<Listed<StayRow>>> stays(Instant since, const ListPlace* after,
                                             std::size_t limit) override {
    return list(
        &IndexRows::stays, [](const StayRow& row) { return row.ended.value_or(kEnd); },
        [&](const StayRow&, Instant ended) { return ended >= since; }, after, limit);
  }

  Result<std::vector<Listed<ReferralRow>>> referrals(Instant since, Instant until, const ListPlace* after,
                                                     std::size_t limit) override {
    return list(
        &IndexRows::referrals, [](const ReferralRow& row) { return row.sent; },
        [&](const ReferralRow&, Instant sent) { return sent >= since && sent < until; }, after, limit);
  }

  Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit) override {
    std::lock_guard lock(mutex_);
    std::vector<Uuid> ids;
    auto next = is_nil(after) ? streams_.begin() : streams_.upper_bound(after);
    for (; next != streams_.end() && ids.size() < limit; ++next) ids.push_back(next->first);
    return ids;
  }

  Result<StoreHead> store_head() override {
    std::lock_guard lock(mutex_);
    return last_commit();
  }

  const TideMarks& tide() const noexcept override { return tide_; }

  Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit) override {
    std::lock_guard lock(mutex_);
    return part_of(commits_, after, limit);
  }

 private:
  struct Stream {
    std::vector<LedgerRow> rows;
    IndexRows index;
  };

  // Of what is numbered from 1: those after `after`.
  template <class Row>
  static std::vector<Row> part_of(const std::vector<Row>& all, std::int64_t after, std::size_t limit) {
    auto first = std::min(static_cast<std::size_t>(std::max<std::int64_t>(after, 0)), all.size());
    auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
    return std::vector<Row>(begin, begin + static_cast<std::ptrdiff_t>(std::min(limit, all.size() - first)));
  }

  // Rows of one table of all cases, in the order of their places.
  template <class Row, class At, class Wanted>
  std::vector<Listed<Row>> list(std::vector<Row> IndexRows::*table, At at, Wanted wanted,
                                const ListPlace* after, std::size_t limit) {
    std::lock_guard lock(mutex_);
    std::vector<Listed<Row>> out;
    for (const auto& [id, stream] : streams_) {
      std::int64_t position = 0;
      for (const Row& row : stream.index.*table) {
        const ListPlace place{at(row), id, ++position};
        if (wanted(row, place.at) && (!after || *after < place)) out.push_back({place, row});
      }
    }
    std::sort(out.begin(), out.end(),
              [](const Listed<Row>& a, const Listed<Row>& b) { return a.place < b.place; });
    if (out.size() > limit) out.resize(limit);
    return out;
  }

  void make_room_for_a_commit() {
    if (commits_.size() == commits_.capacity()) commits_.reserve(2 * commits_.size() + 64);
  }

  TideMarks tide_;  // the first: commits

  StreamHead head_of(const Uuid& stream) const {
    auto found = streams_.find(stream);
    if (found == streams_.end()) return {};
    return {found->second.rows.back().sequence, found->second.rows.back().hash};
  }

  StoreHead last_commit() const {
    if (commits_.empty()) return {};
    return {commits_.back().number, commits_.back().hash};
  }

  // What can run out of memory is made first, so that a failure leaves the ledger as it was.
  void write(const Batch& batch) {
    std::vector<LedgerRow> rows = batch.rows;
    IndexRows index = batch.index;
    std::map<std::tuple<Uuid, Uuid, std::int32_t>, std::int64_t> names;
    for (const LedgerRow& row : rows) names.try_emplace({row.stream, row.command, row.ordinal}, row.sequence);
    CommitRow commit = next_commit(last_commit(), batch);
    make_room_for_a_commit();
    std::map<Uuid, Stream>::node_type fresh;
    auto found = streams_.find(batch.stream);
    if (found == streams_.end()) {
      std::map<Uuid, Stream> one;
      one.try_emplace(batch.stream);
      fresh = one.extract(one.begin());
      fresh.mapped().rows.reserve(rows.size());
    } else {
      std::vector<LedgerRow>& stored = found->second.rows;
      if (stored.capacity() < stored.size() + rows.size()) stored.reserve(2 * (stored.size() + rows.size()));
    }

    if (!fresh.empty()) found = streams_.insert(std::move(fresh)).position;
    Stream& stream = found->second;
    for (std::int64_t erased : batch.erase) stream.rows[static_cast<std::size_t>(erased - 1)].body.reset();
    std::move(rows.begin(), rows.end(), std::back_inserter(stream.rows));
    stream.index = std::move(index);
    commands_.merge(names);
    commits_.push_back(commit);
    last_rows_ = commit.number;
    tide_.marks[0].fetch_add(1, std::memory_order_release);
  }

  std::mutex mutex_;
  std::map<Uuid, Stream> streams_;
  std::map<std::tuple<Uuid, Uuid, std::int32_t>, std::int64_t> commands_;  // -> sequence
  std::vector<CommitRow> commits_;
  std::vector<LogPage> pages_;
  std::int64_t last_rows_ = 0;  // the last commit that wrote rows
};

}  // namespace

std::unique_ptr<Ledger> open_memory_ledger() { return std::make_unique<MemoryLedger>(); }

}  // namespace varde
