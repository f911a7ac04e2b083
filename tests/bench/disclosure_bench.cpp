// May A tell B this of P for that? Out of memory, for 1,000, 100,000 and 5,000,000 persons with 0 to 5
// consents each; beside it the same by plain C++ for this one purpose (disclosure_world.h). Every answer of
// the two is compared, and a sample with `disclose`.
//   bench_disclosure [PERSONS...]
//   bench_disclosure --write FOLDER PERSONS   for others to answer: consents.csv, questions.csv with the
//   right answers;
//                                             prints the nanoseconds that an answer takes here
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#if defined(__x86_64__)
#include <x86intrin.h>
#endif

#include "bench.h"
#include "disclosure_interface.h"
#include "disclosure_world.h"

namespace {

using namespace varde;
using bench::Interface;
using bench::Told;
using bench::World;

constexpr std::size_t kRounds = 5, kLeastAnswers = 20000000, kMostAlone = 200000, kSmall = 100000;

// Nanoseconds an answer.
struct Times {
  double single = 1e9, batch = 1e9;  // one after another; with what is needed fetched ahead
  double p50 = 0, p99 = 0;           // of one alone
};

// So that the compiler leaves nothing out.
struct Sum {
  std::uint64_t value = 0;
  void add(const Told& told) { value = value * 31 + told.permits + told.miss * 4u + told.grant * 64u; }
  ~Sum() {
    if (value == 1) std::puts("");
  }
};

template <class Decide>
double nanoseconds(std::size_t count, Decide decide, Sum& sum) {
  const auto begin = bench::Clock::now();
  for (std::size_t i = 0; i < count; ++i) sum.add(decide(i));
  return bench::seconds_since(begin) * 1e9 / static_cast<double>(count);
}

#if defined(__x86_64__)
double nanoseconds_a_tick() {
  const auto begin = bench::Clock::now();
  const std::uint64_t ticks = __rdtsc();
  while (bench::seconds_since(begin) < 0.05) {
  }
  return bench::seconds_since(begin) * 1e9 / static_cast<double>(__rdtsc() - ticks);
}

// One call alone, with nothing before it still under way.
template <class Decide>
void alone(Times& times, std::size_t count, double tick, Decide decide) {
  std::vector<std::uint32_t> all;
  Sum sum;
  const auto timed = [&](auto work) {
    unsigned cpu = 0;
    _mm_lfence();
    const std::uint64_t begin = __rdtsc();
    _mm_lfence();
    work();
    const std::uint64_t end = __rdtscp(&cpu);
    _mm_lfence();
    return static_cast<std::uint32_t>(end - begin);
  };
  std::uint32_t empty = ~0u;
  for (int i = 0; i < 1000; ++i) empty = std::min(empty, timed([] {}));
  for (std::size_t i = 0; i < count; ++i) all.push_back(timed([&] { sum.add(decide(i)); }));
  std::sort(all.begin(), all.end());
  const auto at = [&](std::size_t percent) {
    return (all[all.size() * percent / 100] - std::min(empty, all[all.size() * percent / 100])) * tick;
  };
  times.p50 = at(50);
  times.p99 = at(99);
}
#endif

// `decide` answers a question, `ahead` fetches what questions that come soon need.
template <class Decide, class Ahead>
void time(Times& times, std::size_t count, Decide decide, Ahead ahead) {
  Sum sum;
  const auto prefetched = [&](std::size_t i) {
    ahead(i);
    return decide(i);
  };
  times.single = std::min(times.single, nanoseconds(count, decide, sum));
  times.batch = std::min(times.batch, nanoseconds(count, prefetched, sum));
}

struct Measured {
  Times hand, core, interface;
};

void time_together(Times& times, std::size_t count, const Interface& interface) {
  Sum sum;
  std::vector<varde_disclosure_answer> answers;
  const auto begin = bench::Clock::now();
  for (std::size_t i = 0; i < count; i += answers.size()) {
    interface.decide_many(i, answers);
    for (const varde_disclosure_answer& answer : answers) sum.add(Interface::told(answer));
  }
  times.batch = std::min(times.batch, bench::seconds_since(begin) * 1e9 / static_cast<double>(count));
}

// By turns, and the least of several rounds: others use the machine too.
Measured measure(const World& world, const Interface& interface) {
  constexpr std::size_t kSlots = 16, kLines = 8;  // so far ahead
  Measured out;
  const std::size_t count = world.questions().size();
  const auto by_hand = [&](std::size_t i) { return world.by_hand(i); };
  const auto by_core = [&](std::size_t i) { return world.by_core(i); };
  const auto by_interface = [&](std::size_t i) { return interface.decide(i); };
  for (std::size_t round = 0; round < std::max(kRounds, kLeastAnswers / count); ++round) {
    time(out.hand, count, by_hand, [&](std::size_t i) {
      if (i + kSlots < count) world.fetch_slot_by_hand(i + kSlots);
      if (i + kLines < count) world.fetch_line_by_hand(i + kLines);
    });
    time(out.core, count, by_core, [&](std::size_t i) {
      if (i + kLines < count) world.fetch_by_core(i + kLines);
    });
    Sum sum;
    out.interface.single = std::min(out.interface.single, nanoseconds(count, by_interface, sum));
    time_together(out.interface, count, interface);
  }
#if defined(__x86_64__)
  const double tick = nanoseconds_a_tick();
  alone(out.hand, std::min(count, kMostAlone), tick, by_hand);
  alone(out.core, std::min(count, kMostAlone), tick, by_core);
  alone(out.interface, std::min(count, kMostAlone), tick, by_interface);
#endif
  return out;
}

bool agree(const World& world, const Interface& interface) {
  std::vector<varde_disclosure_answer> answers;
  for (std::size_t i = 0; i < world.questions().size(); ++i) {
    const Told hand = world.by_hand(i), one = interface.decide(i);
    if (i % Interface::kTogether == 0) interface.decide_many(i, answers);
    const Told together = Interface::told(answers[i % Interface::kTogether]);
    if (one.permits != hand.permits || together.permits != hand.permits || one.miss != together.miss ||
        (hand.permits == 0 && one.miss != hand.miss))
      return false;
  }
  return true;
}

void say(const std::string& name, const char* unit, double value, double floor, const char* limit) {
  std::printf("bench %s %.1f %s floor %.1f ratio %.2f limit %s\n", name.c_str(), value, unit, floor,
              value / floor, limit);
  std::fflush(stdout);
}

// Of one size: the least of what was measured at one time and at another.
struct Taken {
  std::size_t persons = 0;
  double octets = 0;  // a grant
  Measured took;
  bool good = false;
};

Taken take(std::size_t persons) {
  World world(persons);
  const Interface interface(world);
  Taken out{persons, static_cast<double>(persons) * sizeof(GrantLine) / static_cast<double>(world.grants()),
            measure(world, interface), agree(world, interface) && world.agrees()};
  if (!out.good) std::fprintf(stderr, "the answers differ\n");
  return out;
}

void merge(Taken& to, const Taken& from) {
  to.good = to.good && from.good;
  for (const auto part : {&Measured::hand, &Measured::core, &Measured::interface}) {
    Times& least = to.took.*part;
    const Times& other = from.took.*part;
    for (const auto time : {&Times::single, &Times::batch, &Times::p50, &Times::p99})
      least.*time = std::min(least.*time, other.*time);
  }
}

void say(const Taken& taken) {
  const Measured& took = taken.took;
  const std::string size = std::to_string(taken.persons);
  say("disclosure.core.single." + size, "ns", took.core.single, took.hand.single, "<=1.5");
  say("disclosure.core.batch." + size, "ns", took.core.batch, took.hand.batch, "<=1.5");
  say("disclosure.single." + size, "ns", took.interface.single, took.hand.single, "<=1.5");
  say("disclosure.batch." + size, "ns", took.interface.batch, took.hand.batch, "<=1.5");
  // A grant of 8 octets; 48 a grant are allowed.
  say("disclosure.octets." + size, "octets", taken.octets, sizeof(Grant), "<=6");
  if (took.core.p99 > 0)
    std::printf(
        "alone %s persons: interface p50 %.0f p99 %.0f ns, core p50 %.0f p99 %.0f ns, by hand p50 %.0f p99 "
        "%.0f ns\n",
        size.c_str(), took.interface.p50, took.interface.p99, took.core.p50, took.core.p99, took.hand.p50,
        took.hand.p99);
}

bool write(const std::string& folder, const World& world) {
  std::ofstream consents(folder + "/consents.csv"), questions(folder + "/questions.csv");
  consents << "person,teller,to,categories,purposes\n";
  for (std::uint32_t person = 0; person < world.persons(); ++person) {
    for (const bench::Given& given : world.consents(person))
      consents << person << ',' << +given.teller << ',' << +given.to << ',' << given.categories << ','
               << +given.purposes << '\n';
  }
  questions << "person,teller,to,category,purpose,averts_offence,permitted\n";
  for (std::size_t i = 0; i < world.questions().size(); ++i) {
    const bench::Asked& asked = world.questions()[i];
    questions << asked.person << ',' << +asked.teller << ',' << +asked.to << ',' << +asked.category << ','
              << +asked.purpose << ',' << asked.averts_offence << ',' << +world.by_hand(i).permits << '\n';
  }
  return consents.flush() && questions.flush();
}

bool write(const std::string& folder, std::size_t persons) {
  World world(persons);
  const Interface interface(world);
  std::printf("%.1f\n", measure(world, interface).interface.single);
  return write(folder, world) && agree(world, interface) && world.agrees();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 4 && argv[1] == std::string_view("--write"))
    return write(argv[2], std::strtoull(argv[3], nullptr, 10)) ? 0 : 1;
  std::vector<std::size_t> sizes = {1000, 100000, 5000000};
  if (argc > 1) sizes.clear();
  for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoull(argv[i], nullptr, 10));
  // What takes seconds is taken twice, before and after what takes minutes: others use the machine too.
  std::vector<Taken> all;
  for (const std::size_t persons : sizes) all.push_back(take(persons));
  for (Taken& taken : all) {
    if (taken.persons <= kSmall) merge(taken, take(taken.persons));
    say(taken);
  }
  return std::all_of(all.begin(), all.end(), [](const Taken& taken) { return taken.good; }) ? 0 : 1;
}
