// A durable report of a plan's revision, against a hand-written transaction that hashes, seals and writes the
// same octets and the same index rows, and knows beforehand what they are; and writers of one process that
// share commits, against one alone.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "app/case_book.h"
#include "bench/bench.h"
#include "bench/new_store.h"
#include "codec/records.g.h"
#include "new_folder.h"
#include "ports/commit_hash.h"
#include "store/memory/memory_ledger.h"
#include "store/sqlcipher/schema.h"

namespace varde {
namespace {

using namespace bench;

constexpr int kCases = 400;
constexpr int kEvents = 20;  // that a case has when it is revised
constexpr int kRound = 20;   // measured in turn: ours, the floor, ours ...

// A plan of five goals and four measures; about 2 kB as it is stored.
CarePlan plan(int revision) {
  CarePlan out;
  out.title = "Individuell plan";
  out.from = *civil_date(2026, 1, 5);
  out.to = *civil_date(2026, 12, 31);
  out.reviews = {*civil_date(2026, 6, 1)};
  for (int i = 0; i < 5; ++i) {
    out.goals.push_back(
        {"g" + std::to_string(i), "Jeg vil ha en hverdag som henger sammen, med folk rundt meg som svarer."});
  }
  for (int i = 0; i < 4; ++i) {
    Activity activity;
    activity.id = "a" + std::to_string(i);
    activity.what = "Samtale på kontoret, eller hjemme når det passer bedre den uka";
    activity.service = kServices[i % 3];
    activity.goals = {"g" + std::to_string(i)};
    activity.extent = "en time hver uke";
    activity.due = plus_days(*civil_date(2026, 2, 1), revision);
    out.activities.push_back(activity);
  }
  return out;
}

// Hands every batch on, and remembers it.
class Recording : public Ledger {
 public:
  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) override {
    return to_->load(stream, after);
  }
  Result<StreamHead> head(const Uuid& stream) override { return to_->head(stream); }
  Result<std::optional<LedgerRow>> outcome(const Uuid& s, const Uuid& c) override {
    return to_->outcome(s, c);
  }
  Result<void> append_if(const Batch& batch) override {
    batches.push_back(batch);
    return to_->append_if(batch);
  }
  Result<IndexRows> index(const Uuid& stream) override { return to_->index(stream); }
  Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit) override {
    return to_->streams(after, limit);
  }
  Result<StoreHead> store_head() override { return to_->store_head(); }
  Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit) override {
    return to_->commits(after, limit);
  }
  std::vector<Batch> batches;

 private:
  std::unique_ptr<Ledger> to_ = open_memory_ledger();
};

// The transaction as somebody would write it by hand for these tables.
class ByHand {
 public:
  explicit ByHand(const std::string& path) : connection_(must(Connection::open(made(path), keys(), 5000))) {
    must(create_schema(connection_, kController));
    must(Result<std::string>(connection_.ask_text("PRAGMA journal_mode=WAL")));
    must(connection_.run("PRAGMA synchronous=FULL"));
    connection_.allow_checkpoint();
    sequence_ = must(connection_.prepare("SELECT max(sequence) FROM ledger WHERE stream=?1"));
    ledger_ = must(
        connection_.prepare("INSERT INTO ledger VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)"));
    entry_ = must(connection_.prepare("INSERT INTO entry VALUES(?1,?2,1,?3,?4)"));
    commit_ = must(connection_.prepare("INSERT INTO commits VALUES(?1,?2,?3,?4,?5,?6)"));
    drop_ = must(connection_.prepare("DELETE FROM obligation WHERE stream=?1 AND position=?2"));
    duty_ = must(
        connection_.prepare("INSERT INTO obligation VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,NULL,NULL)"));
  }

  // `rows` hold plain bodies.
  void write(const Batch& batch) {
    Transaction transaction = must(Transaction::begin(connection_, Transaction::Kind::Write));
    {
      const Rewind rewind(sequence_);
      sequence_.bind(1, batch.stream);
      if (must(sequence_.step()) && sequence_.integer(0) != batch.expected) std::exit(1);
    }
    std::vector<Digest> hashes;
    Digest& previous = last_[batch.stream];
    for (const LedgerRow& plain : batch.rows) {
      LedgerRow row = plain;
      row.previous = previous;
      must(close_row(sealing_, text_of(plain.body->octets), row));
      previous = row.hash;
      hashes.push_back(row.hash);
      ledger_.bind(1, row.stream)
          .bind(2, row.sequence)
          .bind(3, row.command)
          .bind(4, std::int64_t{row.ordinal});
      ledger_.bind(5, std::string_view(row.kind))
          .bind(6, std::string_view(row.schema))
          .bind(7, row.recorded.us);
      ledger_.bind(8, ByteView(row.pack)).bind(9, std::int64_t{row.rules}).bind(10, row.organisation);
      ledger_.bind(11, ByteView(row.commitment))
          .bind(12, ByteView(row.previous))
          .bind(13, ByteView(row.hash));
      must(ledger_.bind(14, head_.commit + 1).run());
      entry_.bind(1, row.stream).bind(2, row.sequence).bind(3, ByteView(row.body->key));
      must(entry_.bind(4, ByteView(row.body->octets)).run());
    }
    index(batch);
    CommitRow commit{head_.commit + 1,           batch.stream, batch.rows.front().sequence,
                     batch.rows.back().sequence, head_.hash,   {}};
    commit.hash = commit_hash(commit, hashes);
    commit_.bind(1, commit.number).bind(2, commit.stream).bind(3, commit.first).bind(4, commit.last);
    must(commit_.bind(5, ByteView(commit.previous)).bind(6, ByteView(commit.hash)).run());
    must(transaction.commit());
    head_ = {commit.number, commit.hash};
  }

 private:
  static std::string made(const std::string& path) {
    std::ofstream empty(path);
    return path;
  }
  static StoreKeys keys() {
    StoreKeys keys;
    must(random_octets(keys.page.fill()));
    must(random_octets(keys.salt));
    return keys;
  }

  // Only what has changed, known beforehand.
  void index(const Batch& batch) {
    std::vector<std::pair<std::int64_t, Obligation>>& stored = index_[batch.stream];
    for (auto it = stored.begin(); it != stored.end();) {
      const auto& rows = batch.index.obligations;
      if (std::find(rows.begin(), rows.end(), it->second) != rows.end()) {
        ++it;
        continue;
      }
      must(drop_.bind(1, batch.stream).bind(2, it->first).run());
      it = stored.erase(it);
    }
    for (const Obligation& row : batch.index.obligations) {
      const auto same = [&](const auto& s) { return s.second == row; };
      if (std::any_of(stored.begin(), stored.end(), same)) continue;
      duty_.bind(1, batch.stream).bind(2, ++position_).bind(3, row.id).bind(4, std::string_view(row.rule));
      duty_.bind(5, std::string_view(row.text))
          .bind(6, std::string_view(row.subject))
          .bind(7, row.owner)
          .bind_null(8);
      duty_.bind(9, row.opens.us);
      duty_.bind(10, row.due.value_or(kEnd).us);
      row.closes ? duty_.bind(11, row.closes->us) : duty_.bind_null(11);
      must(duty_.run());
      stored.emplace_back(position_, row);
    }
  }

  Connection connection_;
  Sealing sealing_{Key(std::array<std::uint8_t, Key::kSize>{7})};
  Statement sequence_, ledger_, entry_, commit_, drop_, duty_;
  std::map<Uuid, Digest> last_;
  std::map<Uuid, std::vector<std::pair<std::int64_t, Obligation>>> index_;
  StoreHead head_;
  std::int64_t position_ = 0;
};

// Twenty events: offered, answered, consented, started, then looked to again and again.
std::vector<Fact> life(int number, const Engine& engine) {
  std::vector<Fact> facts;
  const Uuid stream = engine.new_case(named(static_cast<std::uint64_t>(number), 0));
  const auto add = [&](EventBody body) {
    const int step = static_cast<int>(facts.size());
    facts.push_back(fact(number, step, step == 0 ? std::nullopt : std::optional(stream), std::move(body)));
  };
  const Participation present{};
  add({PlanOffered{kServices[0], true, true, {}}});
  add({PlanAnswered{PlanAnswer::Wants, {}, present}});
  add({ConsentGiven{Consent{}}});
  add({PlanStarted{plan(0), Coordinator{kServices[1], {}, {}}, present}});
  while (static_cast<int>(facts.size()) < kEvents) {
    const int step = static_cast<int>(facts.size());
    if (step % 4 == 0) {
      add({PlanRevised{plan(step), present}});
    } else {
      add({ActivityChanged{"a" + std::to_string(step % 3), ActivityStatus::InProgress, {}}});
    }
  }
  add({PlanRevised{plan(kEvents), present}});  // the one that is measured
  return facts;
}

// Two rows of 400 octets that follow `head`, as the store takes them.
Batch two_rows(const StreamHead& head, const Uuid& stream, std::uint64_t number) {
  Batch batch;
  batch.stream = stream;
  batch.expected = head.sequence;
  Digest previous = head.hash;
  for (std::int32_t i = 0; i < 2; ++i) {
    LedgerRow row;
    row.stream = stream;
    row.sequence = head.sequence + 1 + i;
    row.command = named(number, 1000);
    row.ordinal = i;
    row.kind = "plan.revised";
    row.schema = "entry/1";
    row.previous = previous;
    row.body = SealedBody{true, Bytes(60, 1), Bytes(400, static_cast<std::uint8_t>(number))};
    row.commitment = commitment_of(*row.body);
    previous = row.hash = row_hash(row);
    batch.rows.push_back(std::move(row));
  }
  return batch;
}

// Seconds in which so many writers, each with a case of its own, write that many batches together.
double seconds_of(Ledger& ledger, unsigned writers, unsigned count, std::uint64_t round) {
  std::vector<std::vector<Batch>> work(writers);
  for (unsigned writer = 0; writer < writers; ++writer) {
    StreamHead head;
    for (unsigned i = 0; i < count / writers; ++i) {
      const std::uint64_t number = (round * 100 + writer) * 100000 + i;
      work[writer].push_back(two_rows(head, named(round * 100 + writer, 7), number));
      head = {work[writer].back().rows.back().sequence, work[writer].back().rows.back().hash};
    }
  }
  const auto began = Clock::now();
  std::vector<std::thread> threads;
  for (const std::vector<Batch>& own : work) {
    threads.emplace_back([&] {
      for (const Batch& batch : own) must(ledger.append_if(batch));
    });
  }
  for (std::thread& thread : threads) thread.join();
  return seconds_since(began);
}

void shared(const std::string& path) {
  constexpr unsigned kWriters = 8, kTogether = 320, kRounds = 5;
  const auto store = new_store(path);
  double many = 0, one = 0;
  for (std::uint64_t round = 0; round < kRounds; ++round) {
    many += seconds_of(*store, kWriters, kTogether, 2 * round + 1);
    one += seconds_of(*store, 1, kTogether, 2 * round + 2);
  }
  std::printf("bench store.shared %.0f per_second floor %.0f ratio %.2f limit >=1.5\n",
              kTogether * kRounds / many, kTogether * kRounds / one, one / many);
}

int run() {
  const std::string folder = new_folder("bench");
  {
    const auto store = new_store(folder + "/ours");
    EngineOptions options;
    options.controller = kController;
    CaseBook ours(*store, options, Sealing{store->data_key()});
    Recording recorded;
    CaseBook plain(recorded, options, Sealing{});
    ByHand floor(folder + "/floor");

    const std::string by = write_context(context());
    const Instant now = oslo_time(*civil_date(2026, 1, 6), 9, 0);
    std::vector<std::string> revisions;
    std::vector<Batch> batches;
    std::size_t octets = 0;
    for (int number = 1; number <= kCases; ++number) {
      const std::vector<Fact> facts = life(number, ours.engine());
      for (std::size_t i = 0; i < facts.size(); ++i) {
        const std::string text = write_fact(facts[i]);
        must(plain.report(by, text, now));
        if (i + 1 == facts.size()) {
          revisions.push_back(text);
          batches.push_back(recorded.batches.back());
          for (const LedgerRow& row : batches.back().rows) octets += row.body->octets.size();
        } else {
          must(ours.report(by, text, now));
          floor.write(recorded.batches.back());
        }
      }
    }
    double ours_seconds = 0, floor_seconds = 0;
    for (int first = 0; first < kCases; first += kRound) {
      auto began = Clock::now();
      for (int i = first; i < first + kRound; ++i)
        must(ours.report(by, revisions[static_cast<std::size_t>(i)], now));
      ours_seconds += seconds_since(began);
      began = Clock::now();
      for (int i = first; i < first + kRound; ++i) floor.write(batches[static_cast<std::size_t>(i)]);
      floor_seconds += seconds_since(began);
    }
    // What is not durable by then costs nothing: a decision without its commit, for the reader to compare.
    auto began = Clock::now();
    Recording memory;
    CaseBook bare(memory, options, Sealing{});
    for (const Fact& each : life(1, bare.engine())) must(bare.report(by, write_fact(each), now));
    const double decision = seconds_since(began) / (kEvents + 1);
    std::printf("# %d cases of %d events; %zu octets of bodies a revision; a decision alone %.0f us\n",
                kCases, kEvents, octets / kCases, decision * 1e6);
    std::printf("bench store.revision %.0f per_second floor %.0f ratio %.2f limit >=0.6\n",
                kCases / ours_seconds, kCases / floor_seconds, floor_seconds / ours_seconds);
    std::printf("# eight writers of one process, against one\n");
    shared(folder + "/shared");
  }
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace varde

int main() { return varde::run(); }
