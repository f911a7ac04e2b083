// Where rows are kept. The host's own database, memory and SQLCipher stand behind the same contract
// (tests/contract).
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/ledger.h"

namespace varde {

// What changes with every commit to a ledger, whoever made it. Two that are equal mean that nothing was
// committed between them; two that differ mean nothing more than that something may have been.
struct Tide {
  std::array<std::uint64_t, 4> marks{};
  bool operator==(const Tide&) const = default;
};

// Where a ledger's tide is read, without a call: the same place as long as the ledger is open.
struct TideMarks {
  std::array<std::atomic<std::uint64_t>, 4> marks{};
  Tide now() const noexcept {
    Tide out;
    for (std::size_t i = 0; i < marks.size(); ++i) out.marks[i] = marks[i].load(std::memory_order_acquire);
    return out;
  }
};

class Ledger {
 public:
  virtual ~Ledger() = default;

  // The stream's rows after `after`, in order; empty when there are none. Any thread.
  virtual Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) = 0;

  // The stream's last sequence and hash; sequence 0 for one that does not exist. Any thread.
  virtual Result<StreamHead> head(const Uuid& stream) = 0;

  // The outcome row of a command, sought by (stream, command, 0). Any thread.
  virtual Result<std::optional<LedgerRow>> outcome(const Uuid& stream, const Uuid& command) = 0;

  // Writes all of the batch, or nothing: Status::Conflict when the stream is not at `expected`, or holds one
  // of its (command, ordinal) already; Status::Internal when the batch is not one that check_batch() lets
  // through. Durable when it answers. Any thread; writers wait for each other.
  virtual Result<void> append_if(const Batch& batch) = 0;

  // Several batches of different streams, each as append_if() writes it, made durable together: one answer a
  // batch. A batch that conflicts leaves the others as they are; any other failure writes none. Any thread.
  virtual Result<std::vector<Status>> append_all(std::span<const Batch> batches);

  // Writes a page of the log as the next one, whatever number it has: Status::Conflict when rows were written
  // by a commit after `page.decided`, so that its answers have to be found again; Status::Stale when the
  // ledger ends before that commit; Status::Internal for a page without records or without a body. Pages of
  // others do not come between. Durable when it answers. Any thread. Status::Kind where the log is the
  // host's own (a host ledger).
  virtual Result<void> append_page(const LogPage& page);

  // Pages of the log after `after`, ascending, at most `limit`. Any thread.
  virtual Result<std::vector<LogPage>> pages(std::int64_t after, std::size_t limit);

  // The number of the last page; 0 when there is none. Any thread.
  virtual Result<std::int64_t> last_page() { return std::int64_t{0}; }

  // Streams whose last row was decided under an earlier sequence of the organisation than `organisation`,
  // ascending by id, after `after` (nil: from the start), at most `limit`; the organisation's own may be
  // among them. Any thread.
  virtual Result<std::vector<Uuid>> behind(std::int64_t organisation, const Uuid& after, std::size_t limit);

  // The index rows of a case as they are stored, in the order of writing. Any thread.
  virtual Result<IndexRows> index(const Uuid& stream) = 0;

  // Rows of many cases, in the order of their places: those after `after` (from the first when null), at most
  // `limit`. Any thread. Status::Kind where the rows are in tables of the host's, which it reads itself.
  //
  // Duties of a service that are open, the earliest due first; those without a limit last.
  virtual Result<std::vector<Listed<Obligation>>> duties_of(const OwnedDuties& which, const ListPlace* after,
                                                            std::size_t limit);
  // All that a service has at an instant.
  virtual Result<DutyCount> count_duties(const Uuid& owner, Instant at);
  // What a service has to tell, by when it opened.
  virtual Result<std::vector<Listed<OutboxRow>>> outbox_of(const Uuid& teller, const ListPlace* after,
                                                           std::size_t limit);
  // Stays that have not ended before `since`, by when they end; those that go on last.
  virtual Result<std::vector<Listed<StayRow>>> stays(Instant since, const ListPlace* after,
                                                     std::size_t limit);
  // Referrals sent from `since` and before `until`, by when they were.
  virtual Result<std::vector<Listed<ReferralRow>>> referrals(Instant since, Instant until,
                                                             const ListPlace* after, std::size_t limit);

  // Streams, ascending by id, after `after` (nil: from the start), at most `limit`: the cases and the
  // organisation's.
  virtual Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit) = 0;

  // The last commit. A ledger whose commits are its host's (a host ledger) answers zero.
  virtual Result<StoreHead> store_head() = 0;

  // The tide now: a commit that ended before the call began is in it, also another process's. A few loads
  // from memory; never a lock, a file or a failure. Any thread. A host ledger's is that of its own engine.
  virtual const TideMarks& tide() const noexcept;

  // Commits after `after`, ascending, at most `limit`.
  virtual Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit) = 0;

  // The places of the file that are damaged, as texts that name pages and tables and no value; empty when all
  // is well, and where there is no file of ours. Reads every octet of it; writers wait meanwhile.
  virtual Result<std::vector<std::string>> check_file() { return std::vector<std::string>{}; }
};

}  // namespace varde
