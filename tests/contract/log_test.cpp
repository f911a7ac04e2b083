// The log of what was asked and answered about telling, as every ledger keeps it.
#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <thread>

#include "batches.h"
#include "host_ledger.h"
#include "ledgers.h"
#include "ports/commit_hash.h"

namespace varde::contract {
namespace {

const Uuid kCase = name_of(1);

// Runs `test` on an empty ledger of each kind that keeps a log.
void on_each(const std::function<void(Ledger&)>& test) {
  for (const LedgerKind& kind : ledger_kinds()) {
    if (!kind.commits) continue;
    INFO("ledger: ", kind.name);
    Folder folder;
    std::unique_ptr<Ledger> ledger = kind.open(folder);
    test(*ledger);
  }
}

Status status_of(const Result<void>& result) { return result ? Status::Ok : result.error().status; }
std::int64_t last_commit(Ledger& ledger) { return ledger.store_head()->commit; }
void append_rows(Ledger& ledger, std::uint64_t command) {
  REQUIRE(ledger.append_if(batch_after(ledger, kCase, name_of(command))).ok());
}

}  // namespace

TEST_CASE("G-01 pages are read back whole, in their order") {
  on_each([](Ledger& ledger) {
    std::vector<LogPage> written;
    for (std::uint64_t i = 0; i < 9; ++i) {
      if (i % 3 == 0) append_rows(ledger, 100 + i);
      LogPage page = page_on(last_commit(ledger), i, i == 4 ? 300'000 : 90);
      page.number = 77;  // the ledger gives it
      REQUIRE(ledger.append_page(page).ok());
      page.number = static_cast<std::int64_t>(i) + 1;
      written.push_back(page);
    }
    CHECK(*ledger.last_page() == 9);
    CHECK(*ledger.pages(0, 100) == written);
    CHECK(*ledger.pages(-1, 100) == written);
    CHECK(*ledger.pages(3, 2) == std::vector<LogPage>(written.begin() + 3, written.begin() + 5));
    CHECK(ledger.pages(9, 5)->empty());
    CHECK(ledger.pages(0, 0)->empty());
    CHECK(ledger.load(kCase, 0)->size() == 6);
    CHECK(*ledger.streams(Uuid{}, 10) == std::vector<Uuid>{kCase});
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("G-02 a page is written if no rows came after what it rests on") {
  struct Row {
    const char* id;
    std::function<void(LogPage&)> bend;
    Status status;
  };
  // Before it: rows, rows, a page, rows, a page.
  const Row rows[] = {
      {"rests on the last commit", [](LogPage& p) { p.decided = 5; }, Status::Ok},
      {"a page came between", [](LogPage& p) { p.decided = 4; }, Status::Ok},
      {"rows came between", [](LogPage& p) { p.decided = 3; }, Status::Conflict},
      {"a page and rows came between", [](LogPage& p) { p.decided = 2; }, Status::Conflict},
      {"rests on nothing", [](LogPage& p) { p.decided = 0; }, Status::Conflict},
      {"rests on a commit that there is not", [](LogPage& p) { p.decided = 6; }, Status::Stale},
      {"rests on less than nothing", [](LogPage& p) { p.decided = -1; }, Status::Internal},
      {"without records", [](LogPage& p) { p.count = 0; }, Status::Internal},
      {"without a body", [](LogPage& p) { p.body.octets.clear(); }, Status::Internal},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    on_each([&](Ledger& ledger) {
      append_rows(ledger, 10);
      append_rows(ledger, 11);
      REQUIRE(ledger.append_page(page_on(2, 1)).ok());
      append_rows(ledger, 12);
      REQUIRE(ledger.append_page(page_on(4, 2)).ok());
      LogPage page = page_on(5, 3);
      row.bend(page);
      page.hash = hash_of(page);
      CHECK(status_of(ledger.append_page(page)) == row.status);
      const bool written = row.status == Status::Ok;
      CHECK(*ledger.last_page() == (written ? 3 : 2));
      CHECK(last_commit(ledger) == (written ? 6 : 5));
      CHECK(damage_in(ledger) == "");
      append_rows(ledger, 13);
    });
  }
}

TEST_CASE("G-03 a page is a commit of the chain, and moves the tide") {
  on_each([](Ledger& ledger) {
    append_rows(ledger, 10);
    const StoreHead before = *ledger.store_head();
    const Tide tide = ledger.tide().now();
    const LogPage page = page_on(1, 1);
    REQUIRE(ledger.append_page(page).ok());
    const auto commits = ledger.commits(1, 10);
    REQUIRE(commits->size() == 1);
    const CommitRow& commit = commits->front();
    CHECK(commit.number == 2);
    CHECK(commit.page == 1);
    CHECK(is_nil(commit.stream));
    CHECK(commit.previous == before.hash);
    CHECK(commit.hash == commit_hash(commit, page.hash));
    CHECK(*ledger.store_head() == StoreHead{2, commit.hash});
    CHECK_FALSE(ledger.tide().now() == tide);
    CHECK(ledger.commits(0, 1)->front().page == 0);
  });
}

TEST_CASE("G-04 the commit of a page depends on each of its parts") {
  CommitRow row;
  row.number = 3;
  row.page = 2;
  row.previous = sha256(view_of("previous"));
  const Digest page = sha256(view_of("page"));
  const Digest hash = commit_hash(row, page);
  CommitRow other = row;
  other.number = 4;
  CHECK(commit_hash(other, page) != hash);
  other = row;
  other.page = 3;
  CHECK(commit_hash(other, page) != hash);
  other = row;
  other.previous[31] ^= 1;
  CHECK(commit_hash(other, page) != hash);
  CHECK(commit_hash(row, row.previous) != hash);
  CHECK(commit_hash(row, std::vector<Digest>{page}) != hash);
}

TEST_CASE("G-05 writers of rows and of pages at once: nothing lost, nothing doubled") {
  constexpr int kThreads = 4, kPages = 40;
  on_each([&](Ledger& ledger) {
    std::atomic<int> failures = 0, conflicts = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&, thread] {
        for (int i = 0; i < kPages; ++i) {
          const auto number = static_cast<std::uint64_t>(thread * kPages + i);
          if (i % 8 == 0 && !append_with_retry(ledger, name_of(number % 3), name_of(1000 + number)))
            ++failures;
          for (;;) {
            const Status status = status_of(ledger.append_page(page_on(ledger.store_head()->commit, number)));
            if (status == Status::Ok) break;
            if (status == Status::Conflict) ++conflicts;
            if (status != Status::Conflict) ++failures;
          }
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(failures == 0);
    CHECK(*ledger.last_page() == kThreads * kPages);
    CHECK(last_commit(ledger) == kThreads * kPages + kThreads * kPages / 8);
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("G-06 a host keeps its own log") {
  HostLedger host;
  CHECK(status_of(host.append_page(page_on(0, 1))) == Status::Kind);
  CHECK(host.pages(0, 10)->empty());
  CHECK(*host.last_page() == 0);
}

}  // namespace varde::contract
