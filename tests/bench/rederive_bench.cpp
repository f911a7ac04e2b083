// What it costs to bring every case up to a new profile: loads, derives, seals and writes, against a plain
// refold of the same cases. VARDE_BENCH_CASES says how many (100000).
#include <filesystem>
#include <optional>
#include <vector>

#include "app/case_book.h"
#include "bench/bench.h"
#include "bench/new_store.h"
#include "codec/records.g.h"
#include "new_folder.h"
#include "rules/fold.h"

namespace varde {
namespace {

using namespace bench;

constexpr std::size_t kTogether = 500;

int case_count() {
  const char* asked = std::getenv("VARDE_BENCH_CASES");
  return asked ? std::atoi(asked) : 100000;
}

Profile profile(int services) {
  Profile out;
  out.municipality = "9901";
  out.name = "Vardevik";
  out.coordinating_unit = kServices[0];
  for (int i = 0; i < services; ++i) {
    Service service;
    service.id = kServices[i];
    service.name = "Tjeneste";
    out.services.push_back(service);
  }
  return out;
}

CarePlan plan() {
  CarePlan out;
  out.goals = {{"g1", "Jeg vil ha et sted å bo."}};
  Activity activity;
  activity.id = "a1";
  activity.what = "Søke bolig";
  activity.service = kServices[2];
  activity.due = *civil_date(2026, 6, 1);
  out.activities = {activity};
  return out;
}

// Four events a case, straight to batches: what is measured comes after.
void fill(CaseBook& book, Ledger& ledger, int cases, Instant now) {
  const Engine& engine = book.engine();
  std::vector<Batch> batches[4];
  const auto write = [&] {
    for (std::vector<Batch>& step : batches) {
      must(ledger.append_all(step));
      step.clear();
    }
  };
  for (int number = 1; number <= cases; ++number) {
    std::shared_ptr<const Case> known = std::make_shared<Case>();
    const EventBody bodies[] = {{PlanOffered{kServices[1], true, true, {}}},
                                {PlanAnswered{PlanAnswer::Wants, {}, Participation{}}},
                                {ConsentGiven{Consent{}}},
                                {PlanStarted{plan(), Coordinator{kServices[2], {}, {}}, Participation{}}}};
    for (int step = 0; step < 4; ++step) {
      std::optional<Uuid> stream;
      if (step > 0) stream = known->stream;
      const Fact told = fact(number, step, stream, bodies[step]);
      if (step == 0) {
        auto fresh = std::make_shared<Case>();
        fresh->stream = engine.new_case(told.id);
        known = fresh;
      }
      Computed computed = must(engine.report(*known, std::nullopt, context(), told, now));
      known = computed.next;
      batches[step].push_back(std::move(computed.batch));
    }
    if (batches[0].size() == kTogether || number == cases) write();
  }
}

// Every case loaded, opened and folded once.
double refold(Ledger& ledger, const Engine& engine, std::int64_t& folded) {
  const auto began = Clock::now();
  for (Uuid after{};;) {
    const std::vector<Uuid> page = must(ledger.streams(after, 1000));
    if (page.empty()) return seconds_since(began);
    after = page.back();
    for (const Uuid& stream : page) {
      if (stream == engine.organisation_stream()) continue;
      const Case opened = must(engine.open(stream, must(ledger.load(stream, 0))));
      folded += fold(opened.events, kEnd, kEnd).sequence > 0 ? 1 : 0;
    }
  }
}

int run() {
  const std::string folder = new_folder("bench");
  {
    const auto store = new_store(folder + "/store");
    EngineOptions options;
    options.controller = kController;
    CaseBook book(*store, options, Sealing{store->data_key()});
    const std::string by = write_context(context());
    const Instant now = oslo_time(*civil_date(2026, 1, 6), 9, 0);
    const auto load = [&](std::uint64_t name, int services) {
      must(book.act(
          by, write_command(Command{named(0, name), {}, {}, {ProfileLoaded{profile(services)}}, {}}), now));
    };
    load(100, 3);
    const int cases = case_count();
    auto began = Clock::now();
    fill(book, *store, cases, now);
    std::printf("# %d cases of 4 events filled in %.1f s\n", cases, seconds_since(began));

    std::int64_t folded = 0;
    const double floor = refold(*store, book.engine(), folded);
    if (folded != cases) return 1;

    // The service that has a measure in every case is gone; stopped half way, and gone on with.
    load(101, 2);
    began = Clock::now();
    const Result<Rederivation> half =
        book.rederive(by, now, [&](std::int64_t done, std::int64_t of) { return done * 2 >= of ? 1 : 0; });
    if (half || half.error().status != Status::Cancelled) return 1;
    const Rederivation rest = must(book.rederive(by, now, {}));
    const double ours = seconds_since(began);
    std::printf("# went on with %lld of %d cases; %lld duties handed over in those\n",
                static_cast<long long>(rest.done), cases, static_cast<long long>(rest.handed_over));
    if (rest.left != 0 || rest.handed_over < rest.done || must(book.rederive(by, now, {})).cases != 0)
      return 1;
    std::printf("bench rederive.case %.0f us floor %.0f ratio %.2f limit <=6\n", ours / cases * 1e6,
                floor / cases * 1e6, ours / floor);
  }
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace varde

int main() { return varde::run(); }
