#include "store/sqlcipher/store_ledger.h"

#include <array>
#include <atomic>
#include <utility>

#include "store/sqlcipher/page_check.h"
#include "store/sqlcipher/schema.h"

namespace varde {
namespace {

// More readers than this wait for each other: each has a page cache of its own.
constexpr int kReaders = 4;
// Writers that share one commit at most: so many wait for each other, and so much is written anew when one of
// them is broken.
constexpr std::size_t kTogether = 64;

// After these a connection may be of no use: SQLCipher refuses everything once a page did not open.
bool spoils(const Error& error) {
  switch (error.status) {
    case Status::Tampered:
    case Status::NotDatabase:
    case Status::Io:
    case Status::Memory:
    case Status::Internal:
      return true;
    default:
      return false;
  }
}

bool same_keys(const StoreKeys& a, const StoreKeys& b) {
  return equal_constant_time(a.page.view(), b.page.view()) &&
         equal_constant_time(a.data.view(), b.data.view()) && a.salt == b.salt &&
         a.controller == b.controller;
}

}  // namespace

// A reader for the time of one call.
class StoreLedger::Lease {
 public:
  explicit Lease(StoreLedger& ledger) : ledger_(ledger) {
    std::unique_lock lock(ledger.reading_);
    ledger.given_back_.wait(lock, [&] { return !ledger.idle_.empty() || ledger.readers_ < kReaders; });
    if (ledger.idle_.empty()) {
      ++ledger.readers_;
    } else {
      reader_ = std::move(ledger.idle_.back());
      ledger.idle_.pop_back();
    }
  }
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() {
    std::lock_guard lock(ledger_.reading_);
    if (reader_) {
      ledger_.idle_.push_back(std::move(reader_));  // within the capacity that was reserved: never throws
    } else {
      --ledger_.readers_;
    }
    ledger_.given_back_.notify_one();
  }

  Result<Reader*> reader() {
    if (reader_) return reader_.get();
    Result<Connection> connection = ledger_.connect();
    if (!connection) return connection.error();
    if (auto only = connection->run("PRAGMA query_only = ON"); !only) return only.error();
    Result<Reader> opened = Reader::prepare(std::move(*connection));
    if (!opened) return opened.error();
    reader_ = std::make_unique<Reader>(std::move(*opened));
    return reader_.get();
  }
  void drop() { reader_.reset(); }

 private:
  StoreLedger& ledger_;
  std::unique_ptr<Reader> reader_;
};

template <class Use>
auto StoreLedger::read(Use use) -> decltype(use(std::declval<Reader&>())) {
  if (auto same = same_process(); !same) return same.error();
  Error error;
  {
    Lease lease(*this);
    Result<Reader*> reader = lease.reader();
    if (reader) {
      auto answer = use(**reader);
      if (answer) return answer;
      error = answer.error();
    } else {
      error = reader.error();
    }
    if (spoils(error)) lease.drop();
  }
  return settle(std::move(error));
}

StoreLedger::StoreLedger(std::string path, StoreKeys keys, int busy_milliseconds,
                         std::shared_ptr<OneCopy> copy)
    : path_(std::move(path)),
      keys_(std::move(keys)),
      busy_milliseconds_(busy_milliseconds),
      process_(process_id()),
      copy_(std::move(copy)) {
  idle_.reserve(kReaders);
}

StoreLedger::~StoreLedger() {
  if (process_id() == process_) return;
  // In a child the connections are the parent's: closing them here would write to its files.
  (void)writer_.release();
  if (watch_) (void)new Connection(std::move(*watch_));
  for (std::unique_ptr<Reader>& reader : idle_) (void)reader.release();
}

Result<void> StoreLedger::same_process() const {
  if (process_id() == process_) return {};
  return fail(Status::Handle, "the store was opened before a fork: open it again in the child");
}

Result<Connection> StoreLedger::connect() const { return Connection::open(path_, keys_, busy_milliseconds_); }

Result<Writer*> StoreLedger::writer() {
  if (writer_) return writer_.get();
  Result<Connection> connection = connect();
  if (!connection) return connection.error();
  if (auto ours = check_schema(*connection, keys_.controller); !ours) return ours.error();
  Result<std::string> mode = connection->ask_text("PRAGMA journal_mode = WAL");
  if (!mode) return mode.error();
  if (*mode != "wal") return fail(Status::Path, "the file system cannot hold a write-ahead log");
  if (accepted_) connection->allow_checkpoint();
  Result<Writer> writer = Writer::prepare(std::move(*connection));
  if (!writer) return writer.error();
  writer_ = std::make_unique<Writer>(std::move(*writer));
  return writer_.get();
}

// SQLCipher tells a damaged page from a lack of memory by nothing; the file does.
Error StoreLedger::settle(Error error) const {
  if (error.where != kPage) return error;
  Result<Connection> connection = connect();
  if (!connection) return connection.error().status == Status::Memory ? connection.error() : error;
  Result<std::vector<std::string>> damaged = damaged_pages(*connection);
  if (damaged && damaged->empty()) return fail(Status::Memory, "there was not enough memory to open a page");
  return error;
}

Result<void> StoreLedger::open() {
  std::lock_guard lock(writing_);
  Result<Writer*> opened = writer();
  if (!opened) return settle(opened.error());
  return {};
}

Result<void> StoreLedger::watch() {
  Result<Connection> watch = connect();
  if (!watch) return settle(watch.error());
  Result<const TideMarks*> tide = watch->tide();
  if (!tide) return settle(tide.error());
  watch_.emplace(std::move(*watch));
  tide_ = *tide;
  return {};
}

Result<void> StoreLedger::check_head(const StoreHead& head) {
  if (head.commit == 0) return {};
  Result<std::vector<CommitRow>> at = commits(head.commit - 1, 1);
  if (!at) return at.error();
  if (at->empty()) return fail(Status::Stale, "the store ends before the commit that the host kept");
  if (at->front().number != head.commit || at->front().hash != head.hash) {
    return fail(Status::Stale, "the store holds another commit than the one that the host kept");
  }
  return {};
}

void StoreLedger::accept() {
  std::lock_guard lock(writing_);
  accepted_ = true;
  if (writer_) writer_->connection().allow_checkpoint();
}

Result<std::vector<LedgerRow>> StoreLedger::load(const Uuid& stream, std::int64_t after) {
  return read([&](Reader& reader) { return reader.load(stream, after); });
}

Result<StreamHead> StoreLedger::head(const Uuid& stream) {
  return read([&](Reader& reader) { return reader.head(stream); });
}

Result<std::optional<LedgerRow>> StoreLedger::outcome(const Uuid& stream, const Uuid& command) {
  return read([&](Reader& reader) { return reader.outcome(stream, command); });
}

Result<IndexRows> StoreLedger::index(const Uuid& stream) {
  return read([&](Reader& reader) { return reader.index(stream); });
}

Result<std::vector<Listed<Obligation>>> StoreLedger::duties_of(const OwnedDuties& which,
                                                               const ListPlace* after, std::size_t limit) {
  return read([&](Reader& reader) { return reader.lists().duties_of(which, after, limit); });
}

Result<DutyCount> StoreLedger::count_duties(const Uuid& owner, Instant at) {
  return read([&](Reader& reader) { return reader.lists().count_duties(owner, at); });
}

Result<std::vector<Listed<OutboxRow>>> StoreLedger::outbox_of(const Uuid& teller, const ListPlace* after,
                                                              std::size_t limit) {
  return read([&](Reader& reader) { return reader.lists().outbox_of(teller, after, limit); });
}

Result<std::vector<Listed<StayRow>>> StoreLedger::stays(Instant since, const ListPlace* after,
                                                        std::size_t limit) {
  return read([&](Reader& reader) { return reader.lists().stays(since, after, limit); });
}

Result<std::vector<Listed<ReferralRow>>> StoreLedger::referrals(Instant since, Instant until,
                                                                const ListPlace* after, std::size_t limit) {
  return read([&](Reader& reader) { return reader.lists().referrals(since, until, after, limit); });
}

Result<std::vector<Uuid>> StoreLedger::streams(const Uuid& after, std::size_t limit) {
  return read([&](Reader& reader) { return reader.streams(after, limit); });
}

Result<StoreHead> StoreLedger::store_head() {
  return read([](Reader& reader) { return reader.store_head(); });
}

// What was committed last, whoever keeps up with it asks for after each commit. A reader opens those pages
// anew each time; the writer has just had them in its hands, if nobody else uses it.
Result<std::vector<CommitRow>> StoreLedger::commits(std::int64_t after, std::size_t limit) {
  if (auto same = same_process(); !same) return same.error();
  if (const std::unique_lock lock(writing_, std::try_to_lock); lock.owns_lock() && writer_) {
    Result<std::vector<CommitRow>> found = writer_->commits(after, limit);
    if (found) return found;
    if (spoils(found.error())) writer_.reset();
  }
  return read([&](Reader& reader) { return reader.commits(after, limit); });
}

Result<std::vector<Uuid>> StoreLedger::behind(std::int64_t organisation, const Uuid& after,
                                              std::size_t limit) {
  return read([&](Reader& reader) { return reader.behind(organisation, after, limit); });
}

template <class Use>
auto StoreLedger::write(Use use) -> decltype(use(std::declval<Writer&>())) {
  if (auto same = same_process(); !same) return same.error();
  std::lock_guard lock(writing_);
  Result<Writer*> open = writer();
  if (!open) return settle(open.error());
  auto done = use(**open);
  if (done) return done;
  if (spoils(done.error())) writer_.reset();
  return settle(done.error());
}

void StoreLedger::lead(std::span<Wanted* const> together) {
  Result<void> done;
  try {
    done = write([&](Writer& writer) { return writer.append_together(together); });
  } catch (...) {
    // Nobody may be left waiting. A text might not find memory either.
    done = Error{Status::Memory, {}, {}};
  }
  for (Wanted* one : together) {
    if (!one->answer) one->answer = done ? Result<void>(fail(Status::Internal, "not written")) : done;
  }
}

Result<void> StoreLedger::append(Waiting& mine) {
  if (auto same = same_process(); !same) return same;
  std::unique_lock lock(queueing_);
  (last_ ? last_->next : first_) = &mine;
  last_ = &mine;
  while (!mine.done) {
    if (led_) {
      answered_.wait(lock);
      continue;
    }
    std::array<Wanted*, kTogether> together;
    std::array<Waiting*, kTogether> taken;
    std::size_t count = 0;
    for (; first_ && count < kTogether; first_ = first_->next) {
      taken[count] = first_;
      together[count++] = first_;
    }
    if (!first_) last_ = nullptr;
    led_ = true;
    lock.unlock();
    lead(std::span(together.data(), count));
    lock.lock();
    led_ = false;
    for (std::size_t i = 0; i < count; ++i) taken[i]->done = true;
    answered_.notify_all();
  }
  return std::move(*mine.answer);
}

Result<void> StoreLedger::append_if(const Batch& batch) {
  Waiting mine;
  mine.batch = &batch;
  return append(mine);
}

Result<void> StoreLedger::append_page(const LogPage& page) {
  Waiting mine;
  mine.page = &page;
  return append(mine);
}

Result<std::vector<LogPage>> StoreLedger::pages(std::int64_t after, std::size_t limit) {
  return read([&](Reader& reader) { return reader.pages(after, limit); });
}

Result<std::int64_t> StoreLedger::last_page() {
  return read([](Reader& reader) { return reader.last_page(); });
}

Result<std::vector<Status>> StoreLedger::append_all(std::span<const Batch> batches) {
  return write([&](Writer& writer) { return writer.append_all(batches); });
}

Result<std::vector<std::string>> StoreLedger::check_file() {
  if (auto same = same_process(); !same) return same.error();
  std::lock_guard lock(writing_);
  Result<Writer*> open = writer();
  if (!open) return open.error();
  // What the log holds goes to the file first, and no more comes while it is read.
  if (auto moved = (*open)->connection().ask_text("PRAGMA wal_checkpoint(FULL)"); !moved)
    return moved.error();
  Result<Transaction> still = Transaction::begin((*open)->connection(), Transaction::Kind::Write);
  if (!still) return still.error();
  Result<Connection> connection = connect();
  if (!connection) return connection.error();
  return check_database(*connection, keys_);
}

Result<void> StoreLedger::rotate(const Key& new_kek) {
  if (auto same = same_process(); !same) return same;
  std::lock_guard writing(writing_);  // two rotations in one process also exclude each other
  Result<FileLock> lock = FileLock::take(lock_path(path_), busy_milliseconds_);
  if (!lock) return lock.error();
  Result<std::uint64_t> generation = read_generation(path_);
  if (!generation) return generation.error();
  StoreKeys fresh = keys_;
  fresh.generation = *generation + 1;

  Result<void> done = replace_key_file(new_kek, fresh, path_);
  if (done) {
    Result<StoreKeys> read_again = read_key_file(new_kek, key_path(path_));
    if (!read_again) {
      done = read_again.error();
    } else if (!same_keys(*read_again, keys_)) {
      done = fail(Status::Crypto, "the new key file does not hold what was put in it");
    } else if (Result<Connection> opened = Connection::open(path_, *read_again, busy_milliseconds_);
               !opened) {
      done = opened.error();
    }
  }
  if (!done) {
    (void)restore_key_file(path_);
    return done;
  }
  if (auto removed = remove_file(previous_path(path_)); !removed) return removed;
  keys_.generation = fresh.generation;
  return sync_folder(path_);
}

}  // namespace varde
