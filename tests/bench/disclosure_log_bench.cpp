// What is decided and recorded in one durable commit: in batches of 4096 against a number to reach, and one
// by one against a durable insert by hand of a row of the same size, by turns.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "app/case_book.h"
#include "app/disclosure_log.h"
#include "bench/bench.h"
#include "bench/new_store.h"
#include "codec/records.g.h"
#include "new_folder.h"
#include "store/sqlcipher/connection.h"

namespace varde {
namespace {

using namespace bench;

constexpr int kPersons = 1000, kParties = 20;
constexpr std::size_t kBatch = 4096;
constexpr int kBatches = 40, kSingles = 400, kRound = 20;
constexpr double kFloor = 300000;  // a second

// SplitMix64.
class Random {
 public:
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  unsigned below(unsigned n) { return static_cast<unsigned>(next() % n); }

 private:
  std::uint64_t state_ = 20260901;
};

Party service(unsigned number) { return {named(1, number), {}, {}, {}, {}, {}}; }

Consent random_consent(Random& random) {
  Consent out;
  out.scope = ConsentScope::Sharing;
  out.tellers = {service(random.below(kParties))};
  out.recipients = {service(random.below(kParties))};
  for (unsigned i = 0; i < kCodeCount<Category>; ++i) {
    if (i == 0 || random.below(3) == 0) out.categories.push_back(static_cast<Category>(i));
  }
  out.purposes = {Purpose::Care};
  return out;
}

// Persons with up to five consents each, as a journal tells of them.
void fill(CaseBook& book, Random& random, Instant now) {
  const std::string by = write_context(context());
  for (int person = 0; person < kPersons; ++person) {
    const Uuid stream = book.engine().new_case(named(static_cast<std::uint64_t>(person), 0));
    must(book.report(by, write_fact(fact(person, 0, {}, {PersonRegistered{}})), now));
    for (int i = static_cast<int>(random.below(6)); i > 0; --i) {
      const std::string text = write_fact(fact(person, i, stream, {ConsentGiven{random_consent(random)}}));
      must(book.report(by, text, now));
    }
  }
}

std::vector<IndexQuestion> questions(CaseBook& book, Random& random, Instant now, std::size_t count) {
  std::vector<std::uint32_t> persons;
  for (std::uint64_t person = 0; person < kPersons; ++person)
    persons.push_back(must(book.consents().person(book.engine().new_case(named(person, 0)))));
  std::vector<PartyNumber> parties;
  for (unsigned i = 0; i < kParties; ++i) parties.push_back(must(book.consents().party(service(i))));
  std::vector<IndexQuestion> out(count);
  for (IndexQuestion& one : out) {
    one.at = now;
    one.person = persons[random.below(kPersons)];
    one.teller = parties[random.below(kParties)];
    one.to = parties[random.below(kParties)];
    one.categories = static_cast<CategoryMask>(1u << random.below(12) | 1u << random.below(12));
  }
  return out;
}

// The insert as somebody would write it by hand.
class ByHand {
 public:
  explicit ByHand(const std::string& path) : connection_(must(Connection::open(made(path), keys(), 5000))) {
    must(Result<std::string>(connection_.ask_text("PRAGMA journal_mode=WAL")));
    must(connection_.run("PRAGMA synchronous=FULL"));
    must(connection_.run("CREATE TABLE log(number INTEGER PRIMARY KEY, record BLOB NOT NULL) STRICT"));
    connection_.allow_checkpoint();
    insert_ = must(connection_.prepare("INSERT INTO log(record) VALUES(?1)"));
  }
  void write(const Bytes& record) {
    Transaction transaction = must(Transaction::begin(connection_, Transaction::Kind::Write));
    must(insert_.bind(1, ByteView(record)).run());
    must(transaction.commit());
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
  Connection connection_;
  Statement insert_;
};

double median(std::vector<double> all) {
  std::sort(all.begin(), all.end());
  return all[all.size() / 2];
}

void batches(CaseBook& book, Random& random, Instant now) {
  std::vector<Quick> answers(kBatch);
  const std::vector<IndexQuestion> asked = questions(book, random, now, kBatch * 8);
  const std::span<const IndexQuestion> all(asked);
  std::vector<double> seconds;
  for (std::size_t i = 0; i < kBatches + 8; ++i) {
    const auto began = Clock::now();
    must(book.record(context(), all.subspan(i % 8 * kBatch, kBatch), answers, now));
    if (i >= 8) seconds.push_back(seconds_since(began));  // by then every person's consents are in memory
  }
  double sum = 0;
  for (const double each : seconds) sum += each;
  const double rate = static_cast<double>(kBatch) * kBatches / sum;
  std::printf("# batches of %zu: median %.2f ms\n", kBatch, median(seconds) * 1e3);
  std::printf("bench disclosure.recorded.batch %.0f per_second floor %.0f ratio %.2f limit >=1\n", rate,
              kFloor, rate / kFloor);
}

void singles(CaseBook& book, Ledger& ledger, ByHand& hand, Random& random, Instant now) {
  const std::vector<IndexQuestion> asked = questions(book, random, now, kSingles);
  Quick answer;
  const auto ours = [&](std::size_t i) {
    must(book.record(context(), std::span(asked).subspan(i, 1), {&answer, 1}, now));
  };
  ours(0);
  const LogPage page = must(ledger.pages(must(ledger.last_page()) - 1, 1)).front();
  // All that the page's row holds: body, key, two digests and three numbers.
  const Bytes record(page.body.octets.size() + page.body.key.size() + 2 * 32 + 3 * 8, 0x5a);
  std::vector<double> ours_seconds, hand_seconds;
  for (std::size_t first = 0; first < kSingles; first += kRound) {
    for (std::size_t i = first; i < first + kRound; ++i) {
      const auto began = Clock::now();
      ours(i);
      ours_seconds.push_back(seconds_since(began));
    }
    for (int i = 0; i < kRound; ++i) {
      const auto began = Clock::now();
      hand.write(record);
      hand_seconds.push_back(seconds_since(began));
    }
  }
  const double one = median(ours_seconds), floor = median(hand_seconds);
  std::printf("# one by one: %zu octets a row, median %.0f us, by hand %.0f us\n", record.size(), one * 1e6,
              floor * 1e6);
  std::printf("bench disclosure.recorded.single %.0f per_second floor %.0f ratio %.2f limit >=0.8\n", 1 / one,
              1 / floor, floor / one);
}

int run() {
  const std::string folder = new_folder("bench");
  {
    const auto store = new_store(folder + "/ours");
    EngineOptions options;
    options.controller = kController;
    CaseBook book(*store, options, Sealing{store->data_key()});
    ByHand hand(folder + "/floor");
    Random random;
    const Instant now = oslo_time(*civil_date(2026, 9, 1), 9, 0);
    fill(book, random, now);
    batches(book, random, now);
    singles(book, *store, hand, random, now);
    const Result<Verification> verified = book.verify({}, Depth::Deep, {});
    if (must(verified).answer != "verified") return 1;
  }
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace varde

int main() { return varde::run(); }
