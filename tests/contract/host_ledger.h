// A host's own database, as small as it can be: tables with exactly the constraints that the published DDL
// has, and a transaction in which the host's own rows stand beside ours. It makes no commits of its own.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "ports/ledger.h"

namespace varde::contract {

class HostLedger final : public Ledger {
 public:
  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) override;
  Result<StreamHead> head(const Uuid& stream) override;
  Result<std::optional<LedgerRow>> outcome(const Uuid& stream, const Uuid& command) override;
  Result<void> append_if(const Batch& batch) override;
  Result<IndexRows> index(const Uuid& stream) override;
  Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit) override;
  Result<StoreHead> store_head() override { return StoreHead{}; }
  Result<std::vector<CommitRow>> commits(std::int64_t, std::size_t) override {
    return std::vector<CommitRow>{};
  }

  // A note in the patient's record and the batch that it led to, in one transaction. The notes' ids are
  // unique.
  Result<void> append_with_note(const Batch& batch, std::int64_t note_id, const std::string& note);
  std::vector<std::string> notes();

 private:
  // Undoes what was done, last first, unless committed.
  class HostTransaction;
  Result<void> insert_batch(HostTransaction& transaction, const Batch& batch);
  Result<void> insert_row(HostTransaction& transaction, const LedgerRow& row);
  StreamHead head_of(const Uuid& stream) const;
  std::optional<LedgerRow> joined(const Uuid& stream, std::int64_t sequence) const;

  std::mutex mutex_;
  std::map<std::pair<Uuid, std::int64_t>, LedgerRow> ledger_;  // primary key (stream, sequence); bodies apart
  std::map<std::tuple<Uuid, Uuid, std::int32_t>, std::int64_t>
      ordinals_;                                               // unique (stream, command, ordinal)
  std::map<std::pair<Uuid, std::int64_t>, SealedBody> entry_;  // primary key (stream, sequence)
  std::map<Uuid, IndexRows> index_;
  std::map<std::int64_t, std::string> notes_;
};

}  // namespace varde::contract
