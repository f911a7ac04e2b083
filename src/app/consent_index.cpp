#include "app/consent_index.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "rules/disclose.h"
#include "rules/fold.h"

namespace varde {
namespace {

constexpr std::size_t kMostPersons = 0xfffffff0;

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

}  // namespace

ConsentIndex::ConsentIndex(CaseSource& source, std::size_t resident)
    : source_(source),
      tide_(source.tide()),
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

QuickParty ConsentIndex::known_kind(PartyNumber number) noexcept {
  const unsigned kind = number & ~kKindParty;
  return number >= kKindParty && kind < kCodeCount<PartyKind> ? quick_party(static_cast<PartyKind>(kind))
                                                              : QuickParty{};
}

Result<ConsentIndex::InWords> ConsentIndex::in_words_locked(const IndexQuestion& question) const {
  if (question.person >= persons_.size()) return fail(Status::Missing, "is no person's number", "/person");
  if (question.teller >= numbers_.count()) return fail(Status::Missing, "is no service's number", "/teller");
  const bool of_kind = question.to >= kKindParty && known(question.to).number != kNoParty;
  if (question.to >= numbers_.count() && !of_kind)
    return fail(Status::Missing, "is no party's number", "/to");
  InWords out;
  out.stream = persons_[question.person];
  out.question.teller = numbers_.party(question.teller).service.value_or(Uuid{});
  bind(question.regime, out.question);
  if (of_kind) {
    out.question.to.kind = static_cast<PartyKind>(question.to & ~kKindParty);
  } else {
    out.question.to = numbers_.party(question.to);
  }
  out.question.categories = codes_in<Category>(question.categories);
  out.question.purpose = question.purpose;
  out.question.grounds = codes_in<DisclosureGround>(question.grounds);
  if (question.reasoned) out.question.reason.emplace();
  return out;
}

Result<ConsentIndex::InWords> ConsentIndex::in_words(const IndexQuestion& question) const {
  const std::lock_guard lock(guard_);
  return in_words_locked(question);
}

Result<Quick> ConsentIndex::from_case(const IndexQuestion& question, Instant at, bool keep) {
  InWords asked;
  std::uint64_t before = 0;
  {
    const std::lock_guard lock(guard_);
    Result<InWords> words = in_words_locked(question);
    if (!words) return words.error();
    asked = *std::move(words);
    before = forgotten_;
  }
  const Result<CaseSource::Opened> opened = source_.open_case_now(asked.stream);
  if (!opened) return opened.error();
  if (opened->known->head.sequence == 0) return fail(Status::NotFound, "there is no such case", "/person");
  const std::vector<Event>& events = opened->known->events;
  const Basis basis = opened->organisation->basis();
  const CaseState state = fold(events, at, kEnd);
  const std::lock_guard lock(guard_);
  const bool latest = learn(*opened->organisation);
  std::vector<GrantLine> lines = lines_of(state, basis, at, numbers_, steady_fold(events, at));
  const Quick quick = varde::decide(lines[0], lines.data(), numbers_in(question, at));
  if (keep && latest && forgotten_ == before && lines_.holds(question.person))
    lines_.write(question.person, std::move(lines));
  return quick.slow ? quick_of(disclose(state, asked.question, basis, at)) : quick;
}

Result<Quick> ConsentIndex::at_now(const IndexQuestion& question, Instant at, bool keep) {
  Quick answer;
  quick(question, at, answer);
  if (!answer.slow) return answer;
  return from_case(question, at, keep);
}

Instant ConsentIndex::believe_another(Instant at) noexcept {
  std::int64_t before = believed_.load(std::memory_order_relaxed);
  while (before < at.us && !believed_.compare_exchange_weak(before, at.us, std::memory_order_relaxed)) {
  }
  return {std::max(before, at.us)};
}

Result<void> ConsentIndex::catch_up() {
  if (nothing_came()) return {};
  const std::lock_guard lock(catching_);
  // What comes while the changes are told is told the next time.
  const Tide now = tide_.now();
  if (nothing_came()) return {};
  if (Result<void> told = source_.tell_changes(); !told) {
    forget_all();
    return told;
  }
  for (std::size_t i = 0; i < now.marks.size(); ++i)
    seen_.marks[i].store(now.marks[i], std::memory_order_release);
  return {};
}

void ConsentIndex::at_both(const IndexQuestion& question, Quick& out) const noexcept {
  Quick then;
  quick(question, question.at, then);
  out = then.slow ? then : both(out, then);
}

Result<Quick> ConsentIndex::decide(const IndexQuestion& question) {
  if (Result<void> caught_up = catch_up(); !caught_up) return caught_up.error();
  Quick at_once;
  resident(question, at_once);
  if (!at_once.slow) return at_once;
  const Instant believed = believe(question.at);
  Result<Quick> answer = at_now(question, believed, true);
  if (!answer || believed == question.at) return answer;
  const Result<Quick> then = at_now(question, question.at, false);
  if (!then) return then.error();
  return both(*answer, *then);
}

Result<void> ConsentIndex::decide(std::span<const IndexQuestion> questions, std::span<Quick> answers) {
  struct {
    std::span<const IndexQuestion> questions;
    std::span<Quick> answers;
    std::uint32_t person(std::size_t i) const { return questions[i].person; }
    const IndexQuestion& question(std::size_t i) const { return questions[i]; }
    void answer(std::size_t i, const Quick& quick) { answers[i] = quick; }
  } all{questions, answers};
  return decide(std::min(questions.size(), answers.size()), all);
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
