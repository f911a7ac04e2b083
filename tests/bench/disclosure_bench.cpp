// May A tell B this of P for that? Out of memory, for 1,000, 100,000 and 5,000,000 persons with 0 to 5
// consents each; beside it the same by plain C++ for this one purpose: a slot by hash, a line of 64 octets, a
// mask and a reason. Every answer of the two is compared, and a sample with `disclose`.
//   bench_disclosure [PERSONS...]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#if defined(__x86_64__)
#include <x86intrin.h>
#endif

#include "app/organisation.h"
#include "app/resident_lines.h"
#include "bench.h"
#include "rules/disclose.h"
#include "rules/live_grants.h"

namespace {

using namespace varde;

constexpr unsigned kServices = 20, kPurposes = 6, kLeastQuestions = 100000;
constexpr int kRounds = 5;
const Instant kNow = oslo_midnight(*civil_date(2026, 9, 1));

// SplitMix64.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  unsigned below(unsigned n) { return static_cast<unsigned>(next() % n); }

 private:
  std::uint64_t state_;
};

struct Given {
  std::uint8_t teller, to, purposes;
  std::uint16_t categories;
};
// What is asked, as both are asked it.
struct Asked {
  std::uint32_t person;
  std::uint8_t teller, to, category, purpose;
  bool averts_offence;
};
// The outcome, why not, and by which consent.
struct Told {
  std::uint8_t permits = 0, miss = 0;
  std::uint16_t grant = kNoGrant;
  bool operator==(const Told&) const = default;
};

Given random_consent(Random& random) {
  const auto categories = static_cast<std::uint16_t>(random.next() & random.next() & kCategories);
  return {static_cast<std::uint8_t>(random.below(kServices)),
          static_cast<std::uint8_t>(random.below(kServices)),
          static_cast<std::uint8_t>(1 | (random.next() & random.next() & 0x3f)),
          static_cast<std::uint16_t>(categories | 1u << random.below(12))};
}

// --- by hand

class Floor {
 public:
  explicit Floor(std::size_t persons) : lines_(persons) {
    std::size_t size = 1;
    while (size < persons * 3 / 2) size *= 2;
    slots_.resize(size);
  }
  void add(std::uint64_t key, std::uint32_t person, const std::vector<Given>& consents) {
    std::size_t at = hash(key);
    while (slots_[at].line != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {key, person + 1};
    Line& line = lines_[person];
    line.from = INT64_MIN;
    line.until = INT64_MAX;
    for (const Given& given : consents)
      line.grants[line.count++] = {given.teller, given.to, given.categories, given.purposes, {}};
  }
  Told decide(std::uint64_t key, const Asked& asked, std::int64_t now) const {
    std::size_t at = hash(key);
    while (slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return decide(lines_[slots_[at].line - 1], asked, now);
  }
  void fetch_slot(std::uint64_t key) const { __builtin_prefetch(&slots_[hash(key)]); }
  void fetch_line(std::uint64_t key) const {
    const Slot& slot = slots_[hash(key)];
    if (slot.line != 0) __builtin_prefetch(&lines_[slot.line - 1]);
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t line = 0;
  };
  struct alignas(64) Line {
    std::int64_t from = 0, until = 0;
    std::uint8_t count = 0;
    struct {
      std::uint8_t teller, to;
      std::uint16_t categories;
      std::uint8_t purposes;
      std::uint8_t spare[3];
    } grants[5] = {};
  };

  std::size_t hash(std::uint64_t key) const {
    return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15u) >> 20) & (slots_.size() - 1);
  }
  static Told decide(const Line& line, const Asked& asked, std::int64_t now) {
    Told out;
    if (now < line.from || now >= line.until) return out;
    if (asked.averts_offence) {
      out.permits = 1;
      return out;
    }
    for (std::uint8_t i = 0; i < line.count; ++i) {
      const auto& grant = line.grants[i];
      Miss miss = Miss::Purpose;
      if (grant.to != asked.to) {
        miss = Miss::Recipient;
      } else if (grant.teller != asked.teller) {
        miss = Miss::Sender;
      } else if ((grant.categories >> asked.category & 1) == 0) {
        miss = Miss::Category;
      } else if ((grant.purposes >> asked.purpose & 1) != 0) {
        out.permits = 1;
        out.grant = i;
      }
      out.miss = std::max(out.miss, static_cast<std::uint8_t>(miss));
    }
    if (out.permits) out.miss = 0;
    return out;
  }

  std::vector<Slot> slots_;
  std::vector<Line> lines_;
};

// --- the library

class Core {
 public:
  explicit Core(std::size_t persons) : lines_(persons), parties_(kServices) {
    for (unsigned i = 0; i < kServices; ++i) {
      Service service;
      service.id = bench::named(1, i);
      service.kind = ServiceKind::Gp;
      profile_.services.push_back(service);
    }
    for (unsigned i = 0; i < kServices; ++i) parties_[i] = *numbers_.number(party(i), basis());
  }
  Basis basis() const { return {pack_->pack, &profile_, bench::kController, 1}; }

  // Consents as a journal has them, and the lines that the rules make of them.
  CaseState state(const std::vector<Given>& consents) const;
  void add(std::uint32_t person, const std::vector<Given>& consents);
  // The same by the rules: only for some, as it takes longer.
  void add_slowly(std::uint32_t person, const std::vector<Given>& consents) {
    lines_.write(person, lines_of(state(consents), basis(), kNow, numbers_, {}));
  }

  Told decide(const Asked& asked, std::int64_t now) const {
    QuickQuestion question;
    question.at = now;
    question.teller = parties_[asked.teller];
    question.to = parties_[asked.to];
    question.categories = static_cast<CategoryMask>(1u << asked.category);
    question.purpose = static_cast<Purpose>(asked.purpose);
    question.grounds = asked.averts_offence ? mask<GroundMask>(DisclosureGround::AvertOffence) : 0;
    Quick quick;
    lines_.decide(asked.person, question, quick);
    Told out;
    out.permits = quick.permitted != 0;
    out.grant = quick.grant;
    out.miss = static_cast<std::uint8_t>(quick.miss);
    if (quick.slow) out.permits = 2;
    return out;
  }
  bool disclosed(const Asked& asked, const std::vector<Given>& consents) const;
  void fetch(std::uint32_t person) const { lines_.fetch(person); }

 private:
  static Party party(unsigned service) {
    Party out;
    out.service = bench::named(1, service);
    return out;
  }
  std::shared_ptr<const CompiledPack> pack_ = bench::must(compiled_pack());
  Profile profile_;
  PartyNumbers numbers_;
  ResidentLines lines_;
  std::vector<QuickParty> parties_;
};

template <class Code>
std::vector<Code> codes_of(unsigned mask) {
  std::vector<Code> out;
  for (unsigned i = 0; i < 16; ++i) {
    if ((mask >> i & 1) != 0) out.push_back(static_cast<Code>(i));
  }
  return out;
}

CaseState Core::state(const std::vector<Given>& consents) const {
  CaseState out;
  for (const Given& given : consents) {
    GivenConsent one;
    one.id = bench::named(2, out.consents.size());
    one.given = Moment{oslo_midnight(*civil_date(2026, 1, 5))};
    one.consent.scope = ConsentScope::Sharing;
    one.consent.tellers = {party(given.teller)};
    one.consent.recipients = {party(given.to)};
    one.consent.categories = codes_of<Category>(given.categories);
    one.consent.purposes = codes_of<Purpose>(given.purposes);
    out.consents.push_back(std::move(one));
  }
  return out;
}

void Core::add(std::uint32_t person, const std::vector<Given>& consents) {
  GrantLine line;
  line.from = oslo_midnight(*civil_date(2026, 7, 1)).us;
  line.until = INT64_MAX;
  line.known = numbers_.count();
  line.flags = 3 << kChapterShift;
  for (const Given& given : consents)
    line.grants[line.count++] = {given.teller, given.to, given.categories, given.purposes, 0xff};
  lines_.write(person, {line});
}

bool Core::disclosed(const Asked& asked, const std::vector<Given>& consents) const {
  DisclosureQuestion question;
  question.teller = bench::named(1, asked.teller);
  question.task_basis = TaskBasis::Hpl;
  question.to = party(asked.to);
  question.categories = {static_cast<Category>(asked.category)};
  question.purpose = static_cast<Purpose>(asked.purpose);
  if (asked.averts_offence) question.grounds = {DisclosureGround::AvertOffence};
  return disclose(state(consents), question, basis(), kNow).front().outcome == DisclosureOutcome::Permit;
}

// --- measuring

struct Times {
  double single = 1e9, batch = 1e9;  // nanoseconds an answer
  double p50 = 0, p99 = 0;
};

// So that nothing is left out by the compiler, and the two can be compared.
struct Sum {
  std::uint64_t value = 0;
  void add(const Told& told) { value = value * 31 + told.permits + told.miss * 4u + told.grant * 64u; }
};

std::uint64_t key_of(std::uint32_t person) { return (person + std::uint64_t{1}) * 0xd1342543de82ef95u; }

struct World {
  Floor floor;
  Core core;
  std::vector<Asked> questions;
  std::vector<std::uint64_t> keys;  // of the persons asked about
  std::size_t grants = 0;
  explicit World(std::size_t persons) : floor(persons), core(persons) {}

  Told by_hand(std::size_t i) const { return floor.decide(keys[i], questions[i], kNow.us); }
  Told by_core(std::size_t i) const { return core.decide(questions[i], kNow.us); }
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
void alone(std::size_t count, Decide decide, Times& times, double tick) {
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
  if (sum.value == 1) std::puts("");
}
#endif

void fill(World& world, std::size_t persons, Random& random, bool& good) {
  std::vector<Given> consents;
  for (std::uint32_t person = 0; person < persons; ++person) {
    consents.clear();
    for (unsigned i = random.below(6); i > 0; --i) consents.push_back(random_consent(random));
    world.grants += consents.size();
    world.floor.add(key_of(person), person, consents);
    world.core.add(person, consents);
    // What is asked is mostly near to what was said.
    const auto ask = [&](std::uint32_t whom) {
      Asked asked{whom,
                  static_cast<std::uint8_t>(random.below(kServices)),
                  static_cast<std::uint8_t>(random.below(kServices)),
                  static_cast<std::uint8_t>(random.below(12)),
                  static_cast<std::uint8_t>(random.below(kPurposes)),
                  random.below(33) == 0};
      if (!consents.empty() && random.below(4) != 0) {
        const Given& near = consents[random.below(static_cast<unsigned>(consents.size()))];
        asked.teller = near.teller;
        asked.to = near.to;
        if (random.below(2) != 0) asked.purpose = 0;
      }
      world.questions.push_back(asked);
    };
    for (std::size_t i = 0; i < std::max<std::size_t>(1, kLeastQuestions / persons); ++i) ask(person);
    if (person >= 500) continue;
    // The lines that the rules make say the same, and `disclose` does.
    const Told quick = world.core.decide(world.questions.back(), kNow.us);
    world.core.add_slowly(person, consents);
    good = good && quick == world.core.decide(world.questions.back(), kNow.us);
    good = good && (quick.permits == 1) == world.core.disclosed(world.questions.back(), consents);
  }
  for (std::size_t i = world.questions.size(); i > 1; --i)
    std::swap(world.questions[i - 1], world.questions[random.next() % i]);
  for (const Asked& asked : world.questions) world.keys.push_back(key_of(asked.person));
}

bool same(const World& world) {
  for (std::size_t i = 0; i < world.questions.size(); ++i) {
    Told hand = world.by_hand(i), core = world.by_core(i);
    if (core.permits == 1) core.miss = 0;
    if (!(hand == core)) return false;
  }
  return true;
}

void measure(const World& world, Times& hand, Times& core) {
  constexpr std::size_t kSlots = 16, kLines = 8;
  const std::size_t count = world.questions.size();
  Sum sum;
  for (int round = 0; round < kRounds; ++round) {
    hand.single = std::min(hand.single, nanoseconds(
                                            count, [&](std::size_t i) { return world.by_hand(i); }, sum));
    core.single = std::min(core.single, nanoseconds(
                                            count, [&](std::size_t i) { return world.by_core(i); }, sum));
    hand.batch = std::min(hand.batch, nanoseconds(
                                          count,
                                          [&](std::size_t i) {
                                            if (i + kSlots < count)
                                              world.floor.fetch_slot(world.keys[i + kSlots]);
                                            if (i + kLines < count)
                                              world.floor.fetch_line(world.keys[i + kLines]);
                                            return world.by_hand(i);
                                          },
                                          sum));
    core.batch = std::min(core.batch, nanoseconds(
                                          count,
                                          [&](std::size_t i) {
                                            if (i + kLines < count)
                                              world.core.fetch(world.questions[i + kLines].person);
                                            return world.by_core(i);
                                          },
                                          sum));
  }
  if (sum.value == 1) std::puts("");
}

void say(const std::string& name, const char* unit, double value, double floor, const char* limit) {
  std::printf("bench %s %.1f %s floor %.1f ratio %.2f limit %s\n", name.c_str(), value, unit, floor,
              value / floor, limit);
  std::fflush(stdout);
}

bool run(std::size_t persons) {
  World world(persons);
  Random random(20260901);
  bool good = true;
  fill(world, persons, random, good);
  good = good && same(world);
  Times hand, core;
  measure(world, hand, core);
  const std::string size = std::to_string(persons);
  say("disclosure.core.single." + size, "ns", core.single, hand.single, "<=1.5");
  say("disclosure.core.batch." + size, "ns", core.batch, hand.batch, "<=1.5");
  // A grant of 8 octets; 48 a grant are allowed.
  say("disclosure.octets." + size, "octets",
      static_cast<double>(persons) * sizeof(GrantLine) / static_cast<double>(world.grants), sizeof(Grant),
      "<=6");
#if defined(__x86_64__)
  const double tick = nanoseconds_a_tick();
  const std::size_t some = std::min<std::size_t>(world.questions.size(), 200000);
  alone(
      some, [&](std::size_t i) { return world.by_hand(i); }, hand, tick);
  alone(
      some, [&](std::size_t i) { return world.by_core(i); }, core, tick);
  std::printf("alone %s persons: core p50 %.0f p99 %.0f ns, by hand p50 %.0f p99 %.0f ns\n", size.c_str(),
              core.p50, core.p99, hand.p50, hand.p99);
#endif
  if (!good) std::fprintf(stderr, "the answers differ\n");
  return good;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::size_t> sizes = {1000, 100000, 5000000};
  if (argc > 1) sizes.clear();
  for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoull(argv[i], nullptr, 10));
  bool good = true;
  for (const std::size_t persons : sizes) good = run(persons) && good;
  return good ? 0 : 1;
}
