#include "host_ledger.h"

#include <limits>

#include "ports/check_batch.h"

namespace varde::contract {

class HostLedger::HostTransaction {
 public:
  HostTransaction() = default;
  HostTransaction(const HostTransaction&) = delete;
  HostTransaction& operator=(const HostTransaction&) = delete;
  ~HostTransaction() {
    for (auto undo = undo_.rbegin(); undo != undo_.rend(); ++undo) (*undo)();
  }
  void on_rollback(std::function<void()> undo) { undo_.push_back(std::move(undo)); }
  void commit() { undo_.clear(); }

 private:
  std::vector<std::function<void()>> undo_;
};

StreamHead HostLedger::head_of(const Uuid& stream) const {
  auto next = ledger_.upper_bound({stream, std::numeric_limits<std::int64_t>::max()});
  if (next == ledger_.begin() || std::prev(next)->first.first != stream) return {};
  return {std::prev(next)->first.second, std::prev(next)->second.hash};
}

std::optional<LedgerRow> HostLedger::joined(const Uuid& stream, std::int64_t sequence) const {
  auto found = ledger_.find({stream, sequence});
  if (found == ledger_.end()) return std::nullopt;
  LedgerRow row = found->second;
  if (auto body = entry_.find({stream, sequence}); body != entry_.end()) row.body = body->second;
  return row;
}

Result<std::vector<LedgerRow>> HostLedger::load(const Uuid& stream, std::int64_t after) {
  std::lock_guard lock(mutex_);
  std::vector<LedgerRow> rows;
  for (std::int64_t sequence = std::max<std::int64_t>(after, 0) + 1;; ++sequence) {
    auto row = joined(stream, sequence);
    if (!row) return rows;
    rows.push_back(std::move(*row));
  }
}

Result<StreamHead> HostLedger::head(const Uuid& stream) {
  std::lock_guard lock(mutex_);
  return head_of(stream);
}

Result<std::optional<LedgerRow>> HostLedger::outcome(const Uuid& stream, const Uuid& command) {
  std::lock_guard lock(mutex_);
  auto found = ordinals_.find({stream, command, 0});
  if (found == ordinals_.end()) return std::optional<LedgerRow>{};
  return joined(stream, found->second);
}

Result<IndexRows> HostLedger::index(const Uuid& stream) {
  std::lock_guard lock(mutex_);
  auto found = index_.find(stream);
  return found == index_.end() ? IndexRows{} : found->second;
}

Result<std::vector<Uuid>> HostLedger::streams(const Uuid& after, std::size_t limit) {
  std::lock_guard lock(mutex_);
  std::set<Uuid> ids;
  for (const auto& [key, row] : ledger_) {
    if (is_nil(after) || after < key.first) ids.insert(key.first);
  }
  std::vector<Uuid> page(ids.begin(), ids.end());
  if (page.size() > limit) page.resize(limit);
  return page;
}

Result<void> HostLedger::insert_row(HostTransaction& transaction, const LedgerRow& row) {
  std::pair key{row.stream, row.sequence};
  std::tuple ordinal{row.stream, row.command, row.ordinal};
  LedgerRow header = row;
  header.body.reset();
  if (!ledger_.emplace(key, header).second)
    return fail(Status::Conflict, "unique", "ledger(stream, sequence)");
  transaction.on_rollback([this, key] { ledger_.erase(key); });
  if (!ordinals_.emplace(ordinal, row.sequence).second) {
    return fail(Status::Conflict, "unique", "ledger(stream, command, ordinal)");
  }
  transaction.on_rollback([this, ordinal] { ordinals_.erase(ordinal); });
  if (!entry_.emplace(key, *row.body).second)
    return fail(Status::Internal, "unique", "entry(stream, sequence)");
  transaction.on_rollback([this, key] { entry_.erase(key); });
  return {};
}

Result<void> HostLedger::insert_batch(HostTransaction& transaction, const Batch& batch) {
  if (auto fits = check_batch(batch, head_of(batch.stream)); !fits) return fits;
  for (std::int64_t erased : batch.erase) {
    std::pair key{batch.stream, erased};
    auto found = entry_.find(key);
    if (found == entry_.end()) continue;
    transaction.on_rollback([this, key, body = found->second] { entry_.emplace(key, body); });
    entry_.erase(found);
  }
  for (const LedgerRow& row : batch.rows) {
    if (auto done = insert_row(transaction, row); !done) return done;
  }
  transaction.on_rollback(
      [this, stream = batch.stream, before = index_[batch.stream]] { index_[stream] = before; });
  index_[batch.stream] = batch.index;
  return {};
}

Result<void> HostLedger::append_if(const Batch& batch) {
  std::lock_guard lock(mutex_);
  HostTransaction transaction;
  if (auto done = insert_batch(transaction, batch); !done) return done;
  transaction.commit();
  return {};
}

Result<void> HostLedger::append_with_note(const Batch& batch, std::int64_t note_id, const std::string& note) {
  std::lock_guard lock(mutex_);
  HostTransaction transaction;
  if (auto done = insert_batch(transaction, batch); !done) return done;
  if (!notes_.emplace(note_id, note).second) return fail(Status::Conflict, "unique", "note(id)");
  transaction.on_rollback([this, note_id] { notes_.erase(note_id); });
  transaction.commit();
  return {};
}

std::vector<std::string> HostLedger::notes() {
  std::lock_guard lock(mutex_);
  std::vector<std::string> texts;
  for (const auto& [id, text] : notes_) texts.push_back(text);
  return texts;
}

}  // namespace varde::contract
