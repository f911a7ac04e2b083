// The open store: one writer, a few readers, the keys. Behind open_sqlcipher_ledger.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/sqlcipher/key_file.h"
#include "store/sqlcipher/ledger.h"
#include "store/sqlcipher/one_copy.h"
#include "store/sqlcipher/reader.h"
#include "store/sqlcipher/writer.h"

namespace varde {

class StoreLedger final : public SqlcipherLedger {
 public:
  StoreLedger(std::string path, StoreKeys keys, int busy_milliseconds, std::shared_ptr<OneCopy> copy);
  ~StoreLedger() override;

  // Opens the writer and checks what the file is. Called once, before any other.
  Result<void> open();
  // Does the store hold that commit?
  Result<void> check_head(const StoreHead& head);
  // The store is the one that was meant. Until then nothing of it is changed, also not when it closes.
  void accept();
  // From then on the tide is seen. Called once, of a store that is accepted.
  Result<void> watch();

  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) override;
  Result<StreamHead> head(const Uuid& stream) override;
  Result<std::optional<LedgerRow>> outcome(const Uuid& stream, const Uuid& command) override;
  Result<void> append_if(const Batch& batch) override;
  Result<std::vector<Status>> append_all(std::span<const Batch> batches) override;
  Result<void> append_page(const LogPage& page) override;
  Result<std::vector<LogPage>> pages(std::int64_t after, std::size_t limit) override;
  Result<std::int64_t> last_page() override;
  Result<std::vector<Uuid>> behind(std::int64_t organisation, const Uuid& after, std::size_t limit) override;
  Result<IndexRows> index(const Uuid& stream) override;
  Result<std::vector<Listed<Obligation>>> duties_of(const OwnedDuties& which, const ListPlace* after,
                                                    std::size_t limit) override;
  Result<DutyCount> count_duties(const Uuid& owner, Instant at) override;
  Result<std::vector<Listed<OutboxRow>>> outbox_of(const Uuid& teller, const ListPlace* after,
                                                   std::size_t limit) override;
  Result<std::vector<Listed<StayRow>>> stays(Instant since, const ListPlace* after,
                                             std::size_t limit) override;
  Result<std::vector<Listed<ReferralRow>>> referrals(Instant since, Instant until, const ListPlace* after,
                                                     std::size_t limit) override;
  Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit) override;
  Result<StoreHead> store_head() override;
  const TideMarks& tide() const noexcept override { return *tide_; }
  Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit) override;
  Result<std::vector<std::string>> check_file() override;

  const Key& data_key() const override { return keys_.data; }
  Uuid controller() const override { return keys_.controller; }
  Result<void> rotate(const Key& new_kek) override;

 private:
  class Lease;
  template <class Use>
  auto read(Use use) -> decltype(use(std::declval<Reader&>()));
  Result<void> same_process() const;
  Result<Connection> connect() const;
  template <class Use>
  auto write(Use use) -> decltype(use(std::declval<Writer&>()));
  // Writers of this process share a commit: whoever comes while nobody leads takes what waits and writes it,
  // the others wait to be answered or to lead.
  struct Waiting : Wanted {
    Waiting* next = nullptr;
    bool done = false;
  };
  Result<void> append(Waiting& mine);
  void lead(std::span<Wanted* const> together);
  Result<Writer*> writer();  // opened again after a failure that may have spoiled it
  Error settle(Error error) const;

  const std::string path_;
  StoreKeys keys_;
  const int busy_milliseconds_;
  const std::int64_t process_;
  const std::shared_ptr<OneCopy> copy_;  // outlives the connections

  std::mutex queueing_;
  std::condition_variable answered_;
  Waiting *first_ = nullptr, *last_ = nullptr;  // who waits, in the order in which they came
  bool led_ = false;

  std::mutex writing_;
  std::unique_ptr<Writer> writer_;
  bool accepted_ = false;

  std::mutex reading_;
  std::condition_variable given_back_;
  std::vector<std::unique_ptr<Reader>> idle_;
  int readers_ = 0;  // open ones, idle or lent

  // Open as long as the store: it holds the mapping. It goes first, so that the writer is the last to close
  // and brings what the log holds to the file.
  std::optional<Connection> watch_;
  const TideMarks* tide_ = nullptr;
};

}  // namespace varde
