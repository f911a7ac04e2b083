#include "app/consent_index.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "rules/disclose.h"
#include "rules/fold.h"

namespace varde {
namespace {

constexpr std::size_t kMostPersons = 0xfffffff0;
// How far ahead of an answer its line is sent for.
constexpr std::size_t kAhead = 8;

std::uint64_t word_of(const QuickParty& party) { return std::bit_cast<std::uint64_t>(party); }

// The answer that permits what both permit.
Quick both(const Quick& one, const Quick& other) {
  Quick out = one.outcome == DisclosureOutcome::Permit ? other : one;
  out.permitted = static_cast<CategoryMask>(one.permitted & other.permitted);
  out.objected = static_cast<CategoryMask>(one.objected | other.objected);
  out.unsettled = static_cast<CategoryMask>((one.unsettled | other.unsettled) & ~out.objected);
  return out;
}

template <class Code>
std::vector<Code> codes_in(std::uint64_t mask) {
  std::vector<Code> out;
  for (std::size_t i = 0; i < kCodeCount<Code>; ++i) {
    if ((mask >> i & 1) != 0) out.push_back(static_cast<Code>(i));
  }
  return out;
}

// A task and who does it, of a regime: the rules only look at what binds.
void bind(Regime regime, DisclosureQuestion& out) {
  constexpr TaskBasis kTasks[kRegimes] = {TaskBasis::Hpl,  TaskBasis::Hol,   TaskBasis::Sphl,
                                          TaskBasis::Stjl, TaskBasis::Navl,  TaskBasis::Bvl,
                                          TaskBasis::Fvl,  TaskBasis::Police};
  out.task_basis = kTasks[static_cast<std::size_t>(regime)];
  out.health_personnel = regime == Regime::HealthPersonnel;
}

Quick quick_of(const std::vector<CategoryDecision>& decisions) {
  Quick out;
  for (const CategoryDecision& one : decisions) {
    const auto bit = mask<CategoryMask>(one.category);
    if (one.outcome == DisclosureOutcome::Permit) out.permitted |= bit;
    if (one.outcome == DisclosureOutcome::DenyObjected) out.objected |= bit;
    if (one.outcome == DisclosureOutcome::Indeterminate) out.unsettled |= bit;
  }
  if (decisions.empty()) return out;
  const CategoryDecision& first = decisions.front();
  out.outcome = first.outcome;
  out.rule = quick_rule_number(first.rule);
  out.miss = first.miss.value_or(Miss::NoConsent);
  out.why = first.unsettled.value_or(Unsettled::AgeUnknown);
  out.duties = first.duties;
  out.overridden = first.denial && first.outcome == DisclosureOutcome::Permit;
  return out;
}

Quick slow_quick() noexcept {
  Quick out;
  out.slow = true;
  return out;
}

}  // namespace

ConsentIndex::ConsentIndex(CaseSource& source, std::size_t resident)
    : source_(source),
      lines_(std::min(resident, kMostPersons)),
      believed_(INT64_MIN),
      parties_(kMostParties) {
  for (std::atomic<std::uint64_t>& party : parties_) party.store(word_of({}), std::memory_order_relaxed);
}

Result<std::uint32_t> ConsentIndex::person(const Uuid& stream) {
  const std::lock_guard lock(guard_);
  if (const auto it = number_of_.find(stream); it != number_of_.end()) return it->second;
  if (persons_.size() >= kMostPersons) return fail(Status::Limit, "all numbers of persons are given");
  const auto number = static_cast<std::uint32_t>(persons_.size());
  persons_.push_back(stream);
  number_of_.emplace(stream, number);
  return number;
}

Result<IndexNames> ConsentIndex::names_of(std::span<const IndexQuestion> questions) {
  IndexNames out;
  out.cases.reserve(questions.size());
  out.tellers.reserve(questions.size());
  out.receivers.reserve(questions.size());
  std::unordered_map<PartyNumber, std::uint16_t> places;
  const std::lock_guard lock(guard_);
  const auto place = [&](PartyNumber number) {
    const auto [it, is_new] = places.try_emplace(number, static_cast<std::uint16_t>(out.parties.size()));
    if (is_new) {
      Party& party = out.parties.emplace_back();
      if (number < numbers_.count()) {
        party = numbers_.party(number);
      } else {
        party.kind = static_cast<PartyKind>(number & ~kKindParty);
      }
    }
    return it->second;
  };
  for (const IndexQuestion& question : questions) {
    if (question.person >= persons_.size()) return fail(Status::Missing, "is no person's number", "/person");
    if (question.teller >= numbers_.count())
      return fail(Status::Missing, "is no service's number", "/teller");
    if (known(question.to).number == kNoParty) return fail(Status::Missing, "is no party's number", "/to");
    out.cases.push_back(persons_[question.person]);
    out.tellers.push_back(place(question.teller));
    out.receivers.push_back(place(question.to));
  }
  return out;
}

void ConsentIndex::publish(const QuickParty& party) {
  if (party.number < kMostParties) parties_[party.number].store(word_of(party), std::memory_order_release);
}

// Another profile may say that a service is of another kind. False for one that is no longer the latest.
bool ConsentIndex::learn(const Organisation& organisation) {
  if (organisation.sequence <= learned_) return organisation.sequence == learned_;
  if (learned_ >= 0) {
    ++forgotten_;
    lines_.drop_all();
  }
  learned_ = organisation.sequence;
  numbers_.learn(organisation.basis());
  for (PartyNumber number = 0; number < numbers_.count(); ++number) publish(numbers_.quick(number));
  return true;
}

Result<PartyNumber> ConsentIndex::party(const Party& party) {
  const Result<std::shared_ptr<const Organisation>> organisation = source_.organisation_now();
  if (!organisation) return organisation.error();
  const std::lock_guard lock(guard_);
  learn(**organisation);
  const std::optional<QuickParty> known = numbers_.number(party, (*organisation)->basis());
  if (!known) return fail(Status::Value, "must be a service, a kind or a person, and no role");
  publish(*known);
  return known->number;
}

QuickParty ConsentIndex::known(PartyNumber number) const noexcept {
  if (number < kMostParties)
    return std::bit_cast<QuickParty>(parties_[number].load(std::memory_order_acquire));
  const unsigned kind = number & ~kKindParty;
  return number >= kKindParty && kind < kCodeCount<PartyKind> ? quick_party(static_cast<PartyKind>(kind))
                                                              : QuickParty{};
}

QuickQuestion ConsentIndex::numbers_in(const IndexQuestion& question, Instant at) const noexcept {
  QuickQuestion out;
  out.at = at.us;
  out.teller = known(question.teller);
  out.to = known(question.to);
  out.grounds = question.grounds;
  out.categories = question.categories & kCategories;
  out.purpose = question.purpose;
  out.regime = question.regime;
  out.with = question.reasoned ? kWithReason : 0;
  return out;
}

Quick ConsentIndex::quick(const IndexQuestion& question, Instant at) const noexcept {
  return lines_.decide(question.person, numbers_in(question, at));
}

Result<Quick> ConsentIndex::from_case(const IndexQuestion& question, Instant at, bool keep) {
  Uuid stream;
  std::uint64_t before = 0;
  {
    const std::lock_guard lock(guard_);
    if (question.person >= persons_.size()) return fail(Status::Missing, "is no person's number", "/person");
    stream = persons_[question.person];
    before = forgotten_;
  }
  const Result<CaseSource::Opened> opened = source_.open_case_now(stream);
  if (!opened) return opened.error();
  if (opened->known->head.sequence == 0) return fail(Status::NotFound, "there is no such case", "/person");
  const std::vector<Event>& events = opened->known->events;
  const Basis basis = opened->organisation->basis();
  const CaseState state = fold(events, at, kEnd);
  const std::lock_guard lock(guard_);
  const bool latest = learn(*opened->organisation);
  const QuickParty teller = known(question.teller), to = known(question.to);
  if (teller.number >= numbers_.count()) return fail(Status::Missing, "is no service's number", "/teller");
  if (to.number == kNoParty) return fail(Status::Missing, "is no party's number", "/to");
  std::vector<GrantLine> lines = lines_of(state, basis, at, numbers_, steady_fold(events, at));
  const Quick quick = varde::decide(lines[0], lines.data(), numbers_in(question, at));
  if (keep && latest && forgotten_ == before && lines_.holds(question.person))
    lines_.write(question.person, std::move(lines));
  if (!quick.slow) return quick;
  DisclosureQuestion asked;
  asked.teller = numbers_.party(teller.number).service.value_or(Uuid{});
  bind(question.regime, asked);
  if (to.number < kKindParty) {
    asked.to = numbers_.party(to.number);
  } else {
    asked.to.kind = static_cast<PartyKind>(to.number & ~kKindParty);
  }
  asked.categories = codes_in<Category>(question.categories);
  asked.purpose = question.purpose;
  asked.grounds = codes_in<DisclosureGround>(question.grounds);
  if (question.reasoned) asked.reason.emplace();
  return quick_of(disclose(state, asked, basis, at));
}

Result<Quick> ConsentIndex::at_now(const IndexQuestion& question, Instant at, bool keep) {
  const Quick answer = quick(question, at);
  if (!answer.slow) return answer;
  return from_case(question, at, keep);
}

// The later of now and what was believed to be now before.
Instant ConsentIndex::believe(Instant at) noexcept {
  std::int64_t before = believed_.load(std::memory_order_relaxed);
  while (before < at.us && !believed_.compare_exchange_weak(before, at.us, std::memory_order_relaxed)) {
  }
  return {std::max(before, at.us)};
}

bool ConsentIndex::nothing_came() const noexcept {
  const Tide now = source_.tide_now();
  for (std::size_t i = 0; i < seen_.size(); ++i) {
    if (seen_[i].load(std::memory_order_acquire) != now.marks[i]) return false;
  }
  return true;
}

Result<void> ConsentIndex::catch_up() {
  if (nothing_came()) return {};
  const std::lock_guard lock(catching_);
  // What comes while the changes are told is told the next time.
  const Tide now = source_.tide_now();
  if (nothing_came()) return {};
  if (Result<void> told = source_.tell_changes(); !told) {
    forget_all();
    return told;
  }
  for (std::size_t i = 0; i < seen_.size(); ++i) seen_[i].store(now.marks[i], std::memory_order_release);
  return {};
}

Quick ConsentIndex::resident(const IndexQuestion& question) noexcept {
  if (!nothing_came()) return slow_quick();
  const Instant believed = believe(question.at);
  const Quick answer = quick(question, believed);
  if (answer.slow || believed == question.at) return answer;
  const Quick then = quick(question, question.at);
  return then.slow ? then : both(answer, then);
}

Result<Quick> ConsentIndex::decide(const IndexQuestion& question) {
  if (Result<void> caught_up = catch_up(); !caught_up) return caught_up.error();
  const Quick at_once = resident(question);
  if (!at_once.slow) return at_once;
  const Instant believed = believe(question.at);
  Result<Quick> answer = at_now(question, believed, true);
  if (!answer || believed == question.at) return answer;
  const Result<Quick> then = at_now(question, question.at, false);
  if (!then) return then.error();
  return both(*answer, *then);
}

Result<void> ConsentIndex::decide(std::span<const IndexQuestion> questions, std::span<Quick> answers) {
  const std::size_t count = std::min(questions.size(), answers.size());
  for (std::size_t i = 0; i < std::min(kAhead, count); ++i) lines_.fetch(questions[i].person);
  for (std::size_t i = 0; i < count; ++i) {
    if (i + kAhead < count) lines_.fetch(questions[i + kAhead].person);
    answers[i] = resident(questions[i]);
    if (!answers[i].slow) continue;
    const Result<Quick> answer = decide(questions[i]);
    if (!answer) return answer.error();
    answers[i] = *answer;
  }
  return {};
}

void ConsentIndex::forget(const Uuid& stream) {
  const std::lock_guard lock(guard_);
  ++forgotten_;
  const auto it = number_of_.find(stream);
  if (it != number_of_.end() && lines_.holds(it->second)) lines_.drop(it->second);
}

void ConsentIndex::forget_all() {
  const std::lock_guard lock(guard_);
  ++forgotten_;
  lines_.drop_all();
}

}  // namespace varde
