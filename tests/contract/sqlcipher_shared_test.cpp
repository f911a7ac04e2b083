// Writers of one process share a durable commit: each is answered for itself, and there are fewer syncs.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <set>
#include <thread>

#include "batches.h"
#include "stores.h"

namespace varde::contract {
namespace {

struct Place {
  Folder folder;
  std::string path = folder.path("store.varde");
};

Status status_of(const Result<void>& result) { return result ? Status::Ok : result.error().status; }

// Each in a thread of its own, while another connection holds the store: they are in the queue when it lets
// go. `meanwhile` runs before that.
std::vector<Status> all_at_once(const std::string& path, std::vector<std::function<Result<void>()>> calls,
                                const std::function<void()>& meanwhile = {}) {
  Connection other = raw_connection(path);
  REQUIRE(other.run("BEGIN IMMEDIATE").ok());
  std::vector<Status> answers(calls.size(), Status::Internal);
  std::vector<std::thread> threads;
  std::atomic<int> begun = 0;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    threads.emplace_back([&, i] {
      ++begun;
      answers[i] = status_of(calls[i]());
    });
  }
  while (begun != static_cast<int>(calls.size())) std::this_thread::yield();
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  if (meanwhile) meanwhile();
  REQUIRE(other.run("ROLLBACK").ok());
  for (std::thread& thread : threads) thread.join();
  return answers;
}

// Transactions in the log of the file: frames that close one say how large the file is then
// (https://sqlite.org/fileformat2.html, 4.1). SQLCipher leaves the frames' headers as they are.
int transactions_in_log(const std::string& path) {
  constexpr std::size_t kHeader = 32, kFrame = 24 + 4096;
  const std::string log = octets_of(path + "-wal");
  int count = 0;
  for (std::size_t at = kHeader; at + kFrame <= log.size(); at += kFrame) {
    if (log.compare(at + 8, 8, log, 16, 8) != 0) break;  // of an earlier round of the log
    if (log.compare(at + 4, 4, std::string(4, '\0')) != 0) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("S-01 eight threads, cases of their own and one of all: each is told what became of its rows") {
  constexpr std::uint64_t kThreads = 8, kRounds = 40;
  Place place;
  auto ledger = open_store(place.path);
  REQUIRE(ledger.ok());
  const Uuid common = name_of(999);
  std::atomic<int> failures = 0, conflicts = 0;
  std::vector<std::set<Uuid>> accepted(kThreads);
  std::vector<std::thread> threads;
  for (std::uint64_t thread = 0; thread < kThreads; ++thread) {
    threads.emplace_back([&, thread] {
      for (std::uint64_t i = 0; i < kRounds; ++i) {
        for (const bool own : {true, false}) {
          const Uuid stream = own ? name_of(thread) : common;
          const Uuid command = name_of(10'000 + thread * 1000 + 2 * i + (own ? 1 : 0));
          const Result<void> done = (*ledger)->append_if(batch_after(**ledger, stream, command));
          if (done) accepted[thread].insert(command);
          if (!done && done.error().status != Status::Conflict) ++failures;
          if (!done && own) ++failures;
          if (!done) ++conflicts;
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(failures == 0);
  std::set<Uuid> said, stored;
  for (const std::set<Uuid>& some : accepted) said.insert(some.begin(), some.end());
  for (std::uint64_t stream = 0; stream <= kThreads; ++stream) {
    const auto rows = (*ledger)->load(stream == kThreads ? common : name_of(stream), 0);
    REQUIRE(rows.ok());
    for (const LedgerRow& row : *rows) stored.insert(row.command);
  }
  CHECK(said == stored);
  CHECK(said.size() + static_cast<std::size_t>(conflicts) == 2 * kThreads * kRounds);
  CHECK((*ledger)->store_head()->commit == static_cast<std::int64_t>(said.size()));
  CHECK(damage_in(**ledger) == "");
}

TEST_CASE("S-02 commits that come together are made durable together") {
  Place place;
  auto ledger = open_store(place.path);
  REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(50), name_of(51))).ok());
  const int before = transactions_in_log(place.path);
  CHECK(before == 1);
  std::vector<std::function<Result<void>()>> calls;
  for (std::uint64_t i = 0; i < 7; ++i) {
    calls.push_back(
        [&, i] { return (*ledger)->append_if(batch_after(StreamHead{}, name_of(i), name_of(100 + i))); });
  }
  for (const Status status : all_at_once(place.path, calls)) CHECK(status == Status::Ok);
  CHECK((*ledger)->store_head()->commit == 8);
  // The first to come leads alone; the others wait for it, and are one.
  CHECK(transactions_in_log(place.path) - before < 7);
  CHECK(damage_in(**ledger) == "");
}

TEST_CASE("S-03 what is wrong with one of them is told to that one") {
  Place place;
  auto ledger = open_store(place.path);
  Ledger& store = **ledger;
  REQUIRE(store.append_if(batch_after(store, name_of(1), name_of(10))).ok());
  const StreamHead head = *store.head(name_of(1));
  Batch stale = batch_after(StreamHead{}, name_of(1), name_of(11));
  Batch twice = batch_after(head, name_of(1), name_of(12));
  for (LedgerRow& row : twice.rows) row.command = name_of(10);
  Batch gap = batch_after(StreamHead{}, name_of(2), name_of(13));
  gap.rows[1].sequence = 9;
  Batch other = batch_after(StreamHead{2, sha256(view_of("not the head"))}, name_of(1), name_of(14));
  Batch odd = batch_after(StreamHead{}, name_of(3), name_of(15));
  odd.rows[1].ordinal = -1;  // only the table refuses it
  struct Call {
    const Batch* batch;
    LogPage page;
    Status status;
  };
  const Batch good = batch_after(StreamHead{}, name_of(4), name_of(16));
  const Batch fine = batch_after(StreamHead{}, name_of(5), name_of(17));
  const std::vector<Call> calls{
      {&good, {}, Status::Ok},
      {&stale, {}, Status::Conflict},
      {&twice, {}, Status::Conflict},
      {&gap, {}, Status::Internal},
      {&other, {}, Status::Tampered},
      {&odd, {}, Status::Internal},
      {nullptr, page_on(0, 1), Status::Conflict},
      {&fine, {}, Status::Ok},
  };
  std::vector<std::function<Result<void>()>> work;
  for (const Call& call : calls)
    work.push_back([&] { return call.batch ? store.append_if(*call.batch) : store.append_page(call.page); });
  const std::vector<Status> answers = all_at_once(place.path, work);
  for (std::size_t i = 0; i < calls.size(); ++i) {
    CAPTURE(i);
    CHECK(answers[i] == calls[i].status);
  }
  CHECK(store.load(name_of(4), 0)->size() == 2);
  CHECK(store.load(name_of(5), 0)->size() == 2);
  CHECK(store.store_head()->commit == 3);
  CHECK(damage_in(store) == "");
}

TEST_CASE("S-04 a store that is busy for too long is that for each") {
  Place place;
  make_store(place.path, 1);
  OpenOptions options = store_at(place.path, false);
  options.busy_milliseconds = 20;
  auto ledger = open_sqlcipher_ledger(key_of(1), options);
  REQUIRE(ledger.ok());
  const auto append = [&](std::uint64_t i) {
    return (*ledger)->append_if(batch_after(StreamHead{}, name_of(20 + i), name_of(100 + i)));
  };
  std::vector<std::function<Result<void>()>> calls;
  for (std::uint64_t i = 0; i < 5; ++i) calls.push_back([&, i] { return append(i); });
  const auto wait = [] { std::this_thread::sleep_for(std::chrono::seconds(1)); };
  for (const Status status : all_at_once(place.path, calls, wait)) CHECK(status == Status::Busy);
  CHECK((*ledger)->store_head()->commit == 1);
  for (std::uint64_t i = 0; i < 5; ++i) CHECK(append(i).ok());
  CHECK(damage_in(**ledger) == "");
}

TEST_CASE("S-05 when the log cannot grow, it is that for each, and nothing is written") {
  Place place;
  auto ledger = open_store(place.path);
  for (std::uint64_t i = 0; i < 9; ++i)
    REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(50), name_of(500 + i))).ok());
  rlimit limit{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
  const rlimit before = limit;
  auto* const handler = ::signal(SIGXFSZ, SIG_IGN);
  limit.rlim_cur = std::filesystem::file_size(place.path + "-wal");
  const auto append = [&](std::uint64_t i) {
    return (*ledger)->append_if(batch_after(StreamHead{}, name_of(i), name_of(100 + i)));
  };
  std::vector<std::function<Result<void>()>> calls;
  for (std::uint64_t i = 0; i < 6; ++i) calls.push_back([&, i] { return append(i); });
  const std::vector<Status> answers =
      all_at_once(place.path, calls, [&] { REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0); });
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  ::signal(SIGXFSZ, handler);
  for (const Status status : answers) CHECK((status == Status::Io || status == Status::Full));
  CHECK((*ledger)->store_head()->commit == 9);
  for (std::uint64_t i = 0; i < 6; ++i) CHECK(append(i).ok());
  CHECK(damage_in(**ledger) == "");
}

}  // namespace varde::contract
