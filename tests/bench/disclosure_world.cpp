#include "disclosure_world.h"

#include <utility>

#include "rules/disclose.h"
#include "rules/live_grants.h"

namespace varde::bench {
namespace {

constexpr std::size_t kLeastQuestions = 100000;
constexpr std::uint32_t kByRules = 500;  // persons
constexpr int kDisclosed = 2000;         // questions

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
  std::uint8_t below(unsigned n) { return static_cast<std::uint8_t>(next() % n); }

 private:
  std::uint64_t state_;
};

// Of one person, for one use.
Random random_of(std::uint64_t person, std::uint64_t use) { return Random(Random(person * 4 + use).next()); }

// As random as a person's id is.
std::uint64_t key_of(std::uint32_t person) { return random_of(person, 2).next(); }

Given random_consent(Random& random) {
  Given out{};
  out.categories = static_cast<std::uint16_t>(random.next() & random.next() & kCategories);
  out.categories |= static_cast<std::uint16_t>(1u << random.below(kCategoryCount));
  out.teller = random.below(kServiceCount);
  out.to = random.below(kServiceCount);
  out.purposes = static_cast<std::uint8_t>(1 | (random.next() & random.next() & ((1u << kPurposeCount) - 1)));
  return out;
}

Party party(unsigned service) {
  Party out;
  out.service = service_id(service);
  return out;
}

template <class Code>
std::vector<Code> codes_of(unsigned mask) {
  std::vector<Code> out;
  for (unsigned i = 0; i < 16; ++i) {
    if ((mask >> i & 1) != 0) out.push_back(static_cast<Code>(i));
  }
  return out;
}

// Consents as a journal has them.
CaseState state_of(const std::vector<Given>& consents) {
  CaseState out;
  for (const Given& given : consents) {
    GivenConsent one;
    one.id = named(2, out.consents.size());
    one.given = Moment{oslo_midnight(*civil_date(2026, 1, 5))};
    one.consent = consent_of(given);
    out.consents.push_back(std::move(one));
  }
  return out;
}

}  // namespace

Consent consent_of(const Given& given) {
  Consent out;
  out.scope = ConsentScope::Sharing;
  out.tellers = {party(given.teller)};
  out.recipients = {party(given.to)};
  out.categories = codes_of<Category>(given.categories);
  out.purposes = codes_of<Purpose>(given.purposes);
  return out;
}

Profile services() {
  Profile out;
  for (unsigned i = 0; i < kServiceCount; ++i) {
    Service service;
    service.id = service_id(i);
    service.kind = ServiceKind::Gp;
    out.services.push_back(service);
  }
  return out;
}

Floor::Floor(std::size_t persons) : lines_(persons) {
  std::size_t size = 1;
  while (size < persons * 3 / 2) size *= 2;
  slots_.resize(size);
}

void Floor::add(std::uint64_t key, std::uint32_t person, const std::vector<Given>& consents) {
  std::size_t at = hash(key);
  while (slots_[at].line != 0) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {key, person + 1};
  Line& line = lines_[person];
  line.from = INT64_MIN;
  line.until = INT64_MAX;
  for (const Given& given : consents)
    line.grants[line.count++] = {given.teller, given.to, given.categories, given.purposes, {}};
}

Core::Core(std::size_t persons) : profile_(services()), lines_(persons), parties_(kServiceCount) {
  for (unsigned i = 0; i < kServiceCount; ++i) parties_[i] = *numbers_.number(party(i), basis());
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

void Core::add_by_rules(std::uint32_t person, const std::vector<Given>& consents) {
  lines_.write(person, lines_of(state_of(consents), basis(), kNow, numbers_, {}));
}

bool Core::permitted_by_rules(const Asked& asked, const std::vector<Given>& consents) const {
  DisclosureQuestion question;
  question.teller = service_id(asked.teller);
  question.task_basis = TaskBasis::Hpl;
  question.to = party(asked.to);
  question.categories = {static_cast<Category>(asked.category)};
  question.purpose = static_cast<Purpose>(asked.purpose);
  if (asked.averts_offence) question.grounds = {DisclosureGround::AvertOffence};
  return disclose(state_of(consents), question, basis(), kNow).front().outcome == DisclosureOutcome::Permit;
}

World::World(std::size_t persons) : persons_(persons), floor_(persons), core_(persons) {
  const std::size_t questions = std::max<std::size_t>(1, kLeastQuestions / persons);
  for (std::uint32_t person = 0; person < persons; ++person) {
    const std::vector<Given> given = consents(person);
    grants_ += given.size();
    floor_.add(key_of(person), person, given);
    core_.add(person, given);
    ask(person, given, questions);
  }
  Random random(20260901);
  for (std::size_t i = questions_.size(); i > 1; --i)
    std::swap(questions_[i - 1], questions_[random.next() % i]);
  for (const Asked& asked : questions_) keys_.push_back(key_of(asked.person));
}

std::vector<Given> World::consents(std::uint32_t person) const {
  Random random = random_of(person, 0);
  std::vector<Given> out(random.below(kMostConsents + 1));
  for (Given& given : out) given = random_consent(random);
  return out;
}

void World::ask(std::uint32_t person, const std::vector<Given>& consents, std::size_t count) {
  Random random = random_of(person, 1);
  for (; count > 0; --count) {
    Asked asked{person, 0, 0, 0, 0, random.below(33) == 0};
    asked.teller = random.below(kServiceCount);
    asked.to = random.below(kServiceCount);
    asked.category = random.below(kCategoryCount);
    asked.purpose = random.below(kPurposeCount);
    if (!consents.empty() && random.below(4) != 0) {
      const Given& near = consents[random.below(static_cast<unsigned>(consents.size()))];
      asked.teller = near.teller;
      asked.to = near.to;
      if (random.below(2) != 0) asked.purpose = 0;
    }
    questions_.push_back(asked);
  }
}

bool World::same(std::size_t i) const {
  Told core = by_core(i);
  if (core.permits == 1) core.miss = 0;
  return core == by_hand(i);
}

bool World::agrees() {
  for (std::size_t i = 0; i < questions_.size(); ++i) {
    if (!same(i)) return false;
  }
  for (std::uint32_t person = 0; person < std::min<std::size_t>(persons_, kByRules); ++person)
    core_.add_by_rules(person, consents(person));
  int disclosed = 0;
  for (std::size_t i = 0; i < questions_.size(); ++i) {
    const Asked& asked = questions_[i];
    if (asked.person >= kByRules) continue;
    if (!same(i)) return false;
    if (disclosed++ < kDisclosed &&
        core_.permitted_by_rules(asked, consents(asked.person)) != (by_hand(i).permits == 1))
      return false;
  }
  return true;
}

}  // namespace varde::bench
