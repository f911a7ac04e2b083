// What every ledger does, whoever keeps it.
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <random>
#include <set>
#include <thread>

#include "batches.h"
#include "host_ledger.h"
#include "ledgers.h"
#include "ports/commit_hash.h"

namespace varde::contract {
namespace {

const Uuid kCase = name_of(1);

// Runs `test` on an empty ledger of each kind.
void on_each(const std::function<void(Ledger&, const LedgerKind&)>& test) {
  for (const LedgerKind& kind : ledger_kinds()) {
    INFO("ledger: ", kind.name);
    Folder folder;
    std::unique_ptr<Ledger> ledger = kind.open(folder);
    test(*ledger, kind);
  }
}

void append(Ledger& ledger, const Batch& batch) {
  Result<void> done = ledger.append_if(batch);
  REQUIRE_MESSAGE(done.ok(), done.error().what);
}

std::vector<LedgerRow> rows_of(Ledger& ledger, const Uuid& stream, std::int64_t after = 0) {
  auto rows = ledger.load(stream, after);
  REQUIRE(rows.ok());
  return *rows;
}

Status status_of(const Result<void>& result) { return result ? Status::Ok : result.error().status; }

}  // namespace

TEST_CASE("L-01 a stream that does not exist is empty") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    CHECK(rows_of(ledger, kCase).empty());
    CHECK(*ledger.head(kCase) == StreamHead{});
    CHECK_FALSE(ledger.outcome(kCase, name_of(2))->has_value());
    CHECK(*ledger.index(kCase) == IndexRows{});
    CHECK(ledger.streams(Uuid{}, 10)->empty());
    CHECK(*ledger.store_head() == StoreHead{});
    CHECK(ledger.commits(0, 10)->empty());
    CHECK(ledger.pages(0, 10)->empty());
    CHECK(*ledger.last_page() == 0);
    CHECK(ledger.check_file()->empty());
  });
}

TEST_CASE("L-02 what is appended is read back whole") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    Batch batch = batch_after(StreamHead{}, kCase, name_of(2), 3);
    batch.rows[1].kind = "plan.æøå";
    batch.rows[1].recorded = kBeginning;
    batch.rows[1].hash = hash_of(batch.rows[1]);
    batch.rows[2].previous = batch.rows[1].hash;
    batch.rows[2].body->octets.clear();
    batch.rows[2].commitment = commitment_to(*batch.rows[2].body);
    batch.rows[2].hash = hash_of(batch.rows[2]);
    batch.index = index_rows(7, 5, 3);
    append(ledger, batch);
    CHECK(rows_of(ledger, kCase) == batch.rows);
    CHECK(*ledger.head(kCase) == StreamHead{3, batch.rows[2].hash});
    CHECK(*ledger.index(kCase) == batch.index);
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("L-03 load after n") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    append(ledger, batch_after(StreamHead{}, kCase, name_of(2), 3));
    append(ledger, batch_after(ledger, kCase, name_of(3), 2));
    std::vector<LedgerRow> all = rows_of(ledger, kCase);
    REQUIRE(all.size() == 5);
    for (std::int64_t after : {-1, 0, 1, 4, 5, 6}) {
      CAPTURE(after);
      std::vector<LedgerRow> expected(all.begin() + std::clamp<std::int64_t>(after, 0, 5), all.end());
      CHECK(rows_of(ledger, kCase, after) == expected);
    }
  });
}

TEST_CASE("L-04 append-if: a stream that has moved on") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    Batch first = batch_after(StreamHead{}, kCase, name_of(2));
    Batch rival = batch_after(StreamHead{}, kCase, name_of(3));
    append(ledger, first);
    CHECK(status_of(ledger.append_if(rival)) == Status::Conflict);
    CHECK(rows_of(ledger, kCase) == first.rows);
    Batch ahead = batch_after(StreamHead{9, first.rows[1].hash}, kCase, name_of(3));
    CHECK(status_of(ledger.append_if(ahead)) == Status::Conflict);
    append(ledger, batch_after(ledger, kCase, name_of(3)));
    CHECK(rows_of(ledger, kCase).size() == 4);
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("L-05 another row than the one that was read stands there") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    append(ledger, batch_after(StreamHead{}, kCase, name_of(2)));
    Batch other = batch_after(StreamHead{2, sha256(view_of("not the head"))}, kCase, name_of(3));
    CHECK(status_of(ledger.append_if(other)) == Status::Tampered);
    CHECK(rows_of(ledger, kCase).size() == 2);
  });
}

TEST_CASE("L-06 a broken batch writes nothing") {
  struct Broken {
    const char* id;
    std::function<void(Batch&)> breaks;
    Status status;
  };
  const std::vector<Broken> cases{
      {"L-06.1 no rows", [](Batch& b) { b.rows.clear(); }, Status::Internal},
      {"L-06.2 first row leaves a gap",
       [](Batch& b) {
         for (LedgerRow& row : b.rows) ++row.sequence;
       },
       Status::Internal},
      {"L-06.3 second row leaves a gap", [](Batch& b) { b.rows[1].sequence = 5; }, Status::Internal},
      {"L-06.4 second row repeats the sequence", [](Batch& b) { b.rows[1].sequence = 3; }, Status::Internal},
      {"L-06.5 second row of another stream", [](Batch& b) { b.rows[1].stream = name_of(7); },
       Status::Internal},
      {"L-06.6 second row does not chain", [](Batch& b) { b.rows[1].previous[0] ^= 1; }, Status::Internal},
      {"L-06.7 an ordinal twice in the batch", [](Batch& b) { b.rows[1].ordinal = 0; }, Status::Internal},
      {"L-06.8 a row without a body", [](Batch& b) { b.rows[1].body.reset(); }, Status::Internal},
      {"L-06.9 erases itself", [](Batch& b) { b.erase = {3}; }, Status::Internal},
      {"L-06.10 erases nothing", [](Batch& b) { b.erase = {0}; }, Status::Internal},
      {"L-06.11 second row's ordinal is stored already", [](Batch& b) { b.rows[1].command = name_of(2); },
       Status::Conflict},
      {"L-06.12 the command is stored already",
       [](Batch& b) {
         for (LedgerRow& row : b.rows) row.command = name_of(2);
       },
       Status::Conflict},
  };
  on_each([&](Ledger& ledger, const LedgerKind&) {
    Batch first = batch_after(StreamHead{}, kCase, name_of(2));
    first.index = index_rows(2);
    append(ledger, first);
    auto head = ledger.store_head();
    for (const Broken& broken : cases) {
      INFO(broken.id);
      Batch batch = batch_after(ledger, kCase, name_of(3));
      batch.index = index_rows(4);
      batch.erase = {1};
      broken.breaks(batch);
      CHECK(status_of(ledger.append_if(batch)) == broken.status);
      CHECK(rows_of(ledger, kCase) == first.rows);
      CHECK(*ledger.index(kCase) == first.index);
      CHECK(*ledger.store_head() == *head);
    }
    append(ledger, batch_after(ledger, kCase, name_of(3)));
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("L-07 the outcome of a command is sought by its name") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    Batch first = batch_after(StreamHead{}, kCase, name_of(2), 3);
    append(ledger, first);
    append(ledger, batch_after(ledger, kCase, name_of(3), 1));
    append(ledger, batch_after(ledger, name_of(5), name_of(2), 1));
    auto outcome = ledger.outcome(kCase, name_of(2));
    REQUIRE(outcome->has_value());
    CHECK(**outcome == first.rows[0]);
    CHECK((*ledger.outcome(kCase, name_of(3)))->sequence == 4);
    CHECK((*ledger.outcome(name_of(5), name_of(2)))->stream == name_of(5));
    CHECK_FALSE(ledger.outcome(kCase, name_of(4))->has_value());
    CHECK_FALSE(ledger.outcome(name_of(5), name_of(3))->has_value());
  });
}

TEST_CASE("L-08 erasing takes the body and leaves the row") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    append(ledger, batch_after(StreamHead{}, kCase, name_of(2), 3));
    append(ledger, batch_after(ledger, name_of(5), name_of(2), 3));
    std::vector<LedgerRow> before = rows_of(ledger, kCase);
    Batch erasing = batch_after(ledger, kCase, name_of(3), 1);
    erasing.erase = {1, 3};
    append(ledger, erasing);
    std::vector<LedgerRow> after = rows_of(ledger, kCase);
    REQUIRE(after.size() == 4);
    before[0].body.reset();
    before[2].body.reset();
    CHECK(std::equal(before.begin(), before.end(), after.begin()));
    auto outcome = ledger.outcome(kCase, name_of(2));
    REQUIRE(outcome->has_value());
    CHECK_FALSE((*outcome)->body.has_value());
    for (const LedgerRow& row : rows_of(ledger, name_of(5))) CHECK(row.body.has_value());
    CHECK(damage_in(ledger) == "");

    Batch again = batch_after(ledger, kCase, name_of(4), 1);
    again.erase = {1};
    append(ledger, again);  // a restored backup erases again what it may have erased before
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("L-09 index rows are replaced whole and keep their order") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    std::mt19937 random(20260314);
    IndexRows neighbour = index_rows(3, 3, 3);
    Batch other = batch_after(StreamHead{}, name_of(5), name_of(2), 1);
    other.index = neighbour;
    append(ledger, other);
    IndexRows rows;
    for (std::uint64_t round = 0; round < 60; ++round) {
      CAPTURE(round);
      // Some go, some change, some come anywhere, sometimes all are turned round.
      auto edit = [&](auto& list, auto make) {
        if (!list.empty() && random() % 2)
          list.erase(list.begin() + static_cast<std::ptrdiff_t>(random() % list.size()));
        for (std::uint32_t i = random() % 3; i > 0; --i) {
          list.insert(list.begin() + static_cast<std::ptrdiff_t>(random() % (list.size() + 1)),
                      make(random() % 500));
        }
        if (!list.empty() && random() % 3 == 0) list[random() % list.size()] = make(random() % 500);
        if (random() % 8 == 0) std::reverse(list.begin(), list.end());
        if (random() % 16 == 0) list.clear();
      };
      edit(rows.obligations, obligation);
      edit(rows.outbox, outbox_row);
      edit(rows.stays, stay_row);
      edit(rows.referrals, referral_row);
      if (random() % 2) rows.responsibilities.insert(rows.responsibilities.begin(), responsibility(round));
      if (rows.responsibilities.size() > 4) rows.responsibilities.erase(rows.responsibilities.begin() + 2);
      Batch batch = batch_after(ledger, kCase, name_of(100 + round), 1);
      batch.index = rows;
      append(ledger, batch);
      REQUIRE(*ledger.index(kCase) == rows);
    }
    CHECK(*ledger.index(name_of(5)) == neighbour);
    append(ledger, batch_after(ledger, kCase, name_of(99), 1));
    CHECK(*ledger.index(kCase) == IndexRows{});
  });
}

TEST_CASE("L-10 a row that always comes first in the index") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    IndexRows rows;
    for (std::uint64_t i = 0; i < 40; ++i) {  // halves the same room each time, until it must be made anew
      rows.obligations.insert(rows.obligations.begin(), obligation(i));
      Batch batch = batch_after(ledger, kCase, name_of(100 + i), 1);
      batch.index = rows;
      append(ledger, batch);
      REQUIRE(*ledger.index(kCase) == rows);
    }
  });
}

TEST_CASE("L-11 streams come in pages, ascending") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    std::vector<Uuid> all;
    for (std::uint64_t i = 0; i < 23; ++i) {
      Uuid stream = name_of(i);
      stream.data[0] = static_cast<std::uint8_t>(i * 37);  // both below and above 0x80
      all.push_back(stream);
      append(ledger, batch_after(StreamHead{}, stream, name_of(2), 2));
    }
    std::sort(all.begin(), all.end(), [](const Uuid& a, const Uuid& b) {
      return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    });
    std::vector<Uuid> paged;
    Uuid after{};
    for (;;) {
      auto page = ledger.streams(after, 5);
      REQUIRE(page.ok());
      if (page->empty()) break;
      CHECK(page->size() <= 5);
      paged.insert(paged.end(), page->begin(), page->end());
      after = paged.back();
    }
    CHECK(paged == all);
    CHECK(ledger.streams(Uuid{}, 0)->empty());
    CHECK(*ledger.streams(Uuid{}, 1000) == all);
  });
}

TEST_CASE("L-12 commits chain") {
  on_each([](Ledger& ledger, const LedgerKind& kind) {
    if (!kind.commits) return;
    StoreHead last;
    for (std::uint64_t i = 0; i < 12; ++i) {
      Batch batch = batch_after(ledger, name_of(i % 3), name_of(100 + i), static_cast<int>(1 + i % 3));
      append(ledger, batch);
      auto commits = ledger.commits(last.commit, 10);
      REQUIRE(commits->size() == 1);
      const CommitRow& commit = commits->front();
      std::vector<Digest> hashes;
      for (const LedgerRow& row : batch.rows) hashes.push_back(row.hash);
      CHECK(commit.number == last.commit + 1);
      CHECK(commit.previous == last.hash);
      CHECK(commit.stream == batch.stream);
      CHECK(commit.first == batch.rows.front().sequence);
      CHECK(commit.last == batch.rows.back().sequence);
      CHECK(commit.hash == commit_hash(commit, hashes));
      last = {commit.number, commit.hash};
      CHECK(*ledger.store_head() == last);
    }
    CHECK(ledger.commits(0, 5)->size() == 5);
    CHECK(ledger.commits(10, 5)->size() == 2);
    CHECK(ledger.commits(12, 5)->empty());
    CHECK(damage_in(ledger) == "");
  });
}

TEST_CASE("L-13 the commit hash depends on each of its parts") {
  CommitRow row{1, kCase, 4, 6, sha256(view_of("previous")), {}};
  std::vector<Digest> hashes{sha256(view_of("a")), sha256(view_of("b")), sha256(view_of("c"))};
  const Digest hash = commit_hash(row, hashes);
  const std::vector<std::pair<const char*, std::function<void(CommitRow&, std::vector<Digest>&)>>> cases{
      {"number", [](CommitRow& r, auto&) { r.number = 2; }},
      {"stream", [](CommitRow& r, auto&) { r.stream = name_of(2); }},
      {"first", [](CommitRow& r, auto&) { r.first = 5; }},
      {"last", [](CommitRow& r, auto&) { r.last = 7; }},
      {"previous", [](CommitRow& r, auto&) { r.previous[31] ^= 1; }},
      {"row", [](CommitRow&, auto& h) { h[1][0] ^= 1; }},
      {"order of rows", [](CommitRow&, auto& h) { std::swap(h[0], h[1]); }},
      {"a row less", [](CommitRow&, auto& h) { h.pop_back(); }},
  };
  for (const auto& one : cases) {
    INFO(one.first);
    CommitRow other = row;
    std::vector<Digest> of_other = hashes;
    one.second(other, of_other);
    CHECK(commit_hash(other, of_other) != hash);
  }
  row.hash = hash;
  CHECK(commit_hash(row, hashes) == hash);
}

TEST_CASE("L-14 four threads, three streams: nothing lost, nothing doubled") {
  constexpr std::uint64_t kThreads = 4, kAppends = 200, kStreams = 3;
  on_each([&](Ledger& ledger, const LedgerKind& kind) {
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (std::uint64_t thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&, thread] {
        for (std::uint64_t i = 0; i < kAppends; ++i) {
          Uuid command = name_of(10'000 + thread * kAppends + i);
          if (!append_with_retry(ledger, name_of((thread + i) % kStreams), command)) ++failures;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(failures == 0);
    CHECK(damage_in(ledger) == "");
    std::set<Uuid> commands;
    std::size_t count = 0;
    for (std::uint64_t stream = 0; stream < kStreams; ++stream) {
      for (const LedgerRow& row : rows_of(ledger, name_of(stream))) {
        commands.insert(row.command);
        ++count;
      }
    }
    CHECK(count == kThreads * kAppends);
    CHECK(commands.size() == kThreads * kAppends);
    if (kind.commits) CHECK(ledger.store_head()->commit == std::int64_t{kThreads * kAppends});
  });
}

TEST_CASE("L-15 readers beside a writer see whole commits") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    std::atomic<bool> done = false;
    std::atomic<int> torn = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
      readers.emplace_back([&] {
        while (!done) {
          auto rows = ledger.load(kCase, 0);
          auto index = ledger.index(kCase);
          if (!rows || rows->size() % 3 != 0) ++torn;
          if (!index || index->obligations.size() != index->outbox.size()) ++torn;
        }
      });
    }
    for (std::uint64_t i = 0; i < 100; ++i) {
      Batch batch = batch_after(ledger, kCase, name_of(100 + i), 3);
      int count = static_cast<int>(i % 5);
      batch.index = index_rows(count, 1, count);
      append(ledger, batch);
    }
    done = true;
    for (std::thread& reader : readers) reader.join();
    CHECK(torn == 0);
    CHECK(rows_of(ledger, kCase).size() == 300);
  });
}

TEST_CASE("L-16 a host's own row and our rows stand or fall together") {
  HostLedger host;
  Batch first = batch_after(StreamHead{}, kCase, name_of(2));
  first.index = index_rows(3);
  REQUIRE(host.append_with_note(first, 1, "one").ok());
  Batch second = batch_after(host, kCase, name_of(3));
  second.erase = {1};
  CHECK(status_of(host.append_with_note(second, 1, "the same note again")) == Status::Conflict);
  CHECK(rows_of(host, kCase) == first.rows);
  CHECK(*host.index(kCase) == first.index);
  CHECK(host.notes() == std::vector<std::string>{"one"});
  CHECK(status_of(host.append_with_note(first, 2, "two")) == Status::Conflict);
  CHECK(host.notes() == std::vector<std::string>{"one"});
  REQUIRE(host.append_with_note(second, 2, "two").ok());
  CHECK(host.notes().size() == 2);
  CHECK(damage_in(host) == "");
}

TEST_CASE("L-17 several batches at once: one that conflicts leaves the others") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    append(ledger, batch_after(ledger, name_of(2), name_of(20)));
    std::vector<Batch> batches;
    for (const std::uint64_t stream : {1, 2, 3}) {
      batches.push_back(batch_after(ledger, name_of(stream), name_of(30 + stream)));
    }
    batches[1] = batch_after(StreamHead{}, name_of(2), name_of(32));
    const auto answers = ledger.append_all(batches);
    REQUIRE(answers.ok());
    CHECK(*answers == std::vector<Status>{Status::Ok, Status::Conflict, Status::Ok});
    for (const std::uint64_t stream : {1, 3}) {
      CHECK(rows_of(ledger, name_of(stream)) == batches[stream - 1].rows);
      CHECK(*ledger.index(name_of(stream)) == batches[stream - 1].index);
    }
    CHECK(rows_of(ledger, name_of(2)).size() == 2);
    CHECK(ledger.append_all({})->empty());
    CHECK(damage_in(ledger).empty());
  });
}

TEST_CASE("L-18 the streams that rest on an earlier organisation, in pages") {
  on_each([](Ledger& ledger, const LedgerKind&) {
    for (std::uint64_t i = 0; i < 40; ++i) {
      Batch batch = batch_after(StreamHead{}, name_of(i), name_of(100 + i));
      const Digest* previous = nullptr;
      for (LedgerRow& row : batch.rows) {
        row.organisation = static_cast<std::int64_t>(i % 4);
        if (previous) row.previous = *previous;
        row.hash = hash_of(row);
        previous = &row.hash;
      }
      append(ledger, batch);
    }
    std::vector<Uuid> expected;
    for (std::uint64_t i = 0; i < 40; ++i) {
      if (i % 4 < 2) expected.push_back(name_of(i));
    }
    std::sort(expected.begin(), expected.end());
    for (const std::size_t limit : {1, 7, 20, 1000}) {
      CAPTURE(limit);
      std::vector<Uuid> found;
      for (Uuid after{};;) {
        const auto page = ledger.behind(2, after, limit);
        REQUIRE(page.ok());
        CHECK(page->size() <= limit);
        if (page->empty()) break;
        after = page->back();
        found.insert(found.end(), page->begin(), page->end());
      }
      CHECK(found == expected);
    }
    CHECK(ledger.behind(0, Uuid{}, 10)->empty());
  });
}

TEST_CASE("L-19 the tide changes with each commit, and with nothing else") {
  on_each([](Ledger& ledger, const LedgerKind& kind) {
    if (!kind.commits) return;  // its host's commits are not ours to see
    Tide before = ledger.tide().now();
    StreamHead head;
    for (std::uint64_t i = 0; i < 300; ++i) {
      CHECK(ledger.tide().now() == before);
      CHECK(ledger.store_head().ok());
      CHECK(ledger.tide().now() == before);
      const Batch batch = batch_after(head, kCase, name_of(100 + i));
      append(ledger, batch);
      head = *ledger.head(kCase);
      CHECK_FALSE(ledger.tide().now() == before);
      before = ledger.tide().now();
      CHECK_FALSE(ledger.append_if(batch).ok());
      if (i == 150) CHECK(ledger.check_file().ok());  // a checkpoint, after which the log begins anew
      before = ledger.tide().now();
    }
  });
}

}  // namespace varde::contract
