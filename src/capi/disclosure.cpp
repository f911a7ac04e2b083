// Who may tell whom what, as numbers: past the guard where the answer is in memory, behind it otherwise.
#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "app/disclosure_check.h"
#include "app/disclosure_record.h"
#include "capi/callers.h"
#include "capi/guard.h"
#include "codec/records.g.h"

using namespace varde;
using namespace varde::capi;

namespace {

constexpr std::int64_t kMostRules = 255;

// Numbers of the interface begin with 1, so that what a host left out is nobody.
constexpr std::uint32_t outside(std::uint32_t number) { return number + 1; }
constexpr std::uint32_t kMostNumber = outside(kNoKind);
constexpr unsigned kFlags = VARDE_HEALTH_PERSONNEL | VARDE_REASONED;

const auto kRegimeOf = [] {
  std::array<std::array<Regime, 2>, kCodeCount<TaskBasis>> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i][0] = regime_of(static_cast<TaskBasis>(i), false);
    out[i][1] = regime_of(static_cast<TaskBasis>(i), true);
  }
  return out;
}();

// The first member that says something that it cannot say; null when all is well.
const char* wrong_in(const varde_disclosure_question& question) noexcept {
  if (question.person == 0) return "/person";
  if (question.teller == 0 || question.teller > kMostParties) return "/teller";
  if (question.to == 0 || question.to > kMostNumber) return "/to";
  if (question.categories == 0 || question.categories > kCategories) return "/categories";
  if (question.purpose >= kCodeCount<Purpose>) return "/purpose";
  if (question.task >= kCodeCount<TaskBasis>) return "/task";
  if (question.flags > kFlags) return "/flags";
  return question.reserved != 0 ? "/reserved" : nullptr;
}

// The same without saying which, and without a branch.
[[gnu::always_inline]] inline bool well_formed(const varde_disclosure_question& question) noexcept {
  static_assert(kCodeCount<DisclosureGround> == 32);
  return ((question.person != 0) & (question.teller - 1 < kMostParties) & (question.to - 1 < kMostNumber) &
          (question.categories - 1 < kCategories) &
          (question.purpose < kCodeCount<Purpose>)&(question.task < kCodeCount<TaskBasis>)&(question.flags <=
                                                                                            kFlags) &
          (question.reserved == 0)) != 0;
}

// Of one that nothing is wrong in.
[[gnu::always_inline]] inline IndexQuestion numbers_of(const varde_disclosure_question& question) noexcept {
  IndexQuestion out;
  out.at = Instant{question.at};
  out.person = question.person - 1;
  out.teller = static_cast<PartyNumber>(question.teller - 1);
  out.to = static_cast<PartyNumber>(question.to - 1);
  out.grounds = question.grounds;
  out.categories = static_cast<CategoryMask>(question.categories);
  out.purpose = static_cast<Purpose>(question.purpose);
  out.regime = kRegimeOf[question.task][question.flags & VARDE_HEALTH_PERSONNEL];
  out.reasoned = (question.flags & VARDE_REASONED) != 0;
  return out;
}

varde_disclosure_answer answer_of(const Quick& quick) noexcept {
  varde_disclosure_answer out;
  out.permitted = quick.permitted;
  out.objected = quick.objected;
  out.unsettled = quick.unsettled;
  out.duties = quick.duties;
  out.outcome = static_cast<std::uint8_t>(quick.outcome);
  out.rule = quick.rule;
  out.miss = static_cast<std::uint8_t>(quick.miss);
  out.why = static_cast<std::uint8_t>(quick.why);
  out.flags = quick.overridden ? VARDE_OVERRIDDEN : 0;
  return out;
}

// What a host reads that does not look at the status: nothing may be told.
varde_disclosure_answer nothing() noexcept {
  varde_disclosure_answer out{};
  out.outcome = VARDE_OUTCOME_INDETERMINATE;
  return out;
}

Result<IndexQuestion> read_question(const varde_disclosure_question& question) {
  if (const char* where = wrong_in(question))
    return fail(Status::Value, "question: a number that says nothing here", where);
  return numbers_of(question);
}

std::shared_ptr<DisclosureDesk> desk_of(CallFrame& call, const varde_disclosure* handle) {
  std::shared_ptr<DisclosureDesk> desk = call.handle("disclosure", handle);
  check_callback(call, desk ? desk->store.get() : nullptr);
  return desk;
}

Result<void> decide_many(DisclosureDesk& desk, std::span<const varde_disclosure_question> questions,
                         varde_disclosure_answer* answers) {
  struct {
    std::span<const varde_disclosure_question> questions;
    varde_disclosure_answer* answers;
    const varde_disclosure_question* wrong = nullptr;
    std::uint32_t person(std::size_t i) const { return questions[i].person - 1; }
    // Of a wrong one a question about nobody, which ends it.
    IndexQuestion question(std::size_t i) {
      if (well_formed(questions[i])) [[likely]]
        return numbers_of(questions[i]);
      wrong = &questions[i];
      IndexQuestion nobody;
      nobody.person = UINT32_MAX;
      return nobody;
    }
    void answer(std::size_t i, const Quick& quick) { answers[i] = answer_of(quick); }
  } all{questions, answers};
  Result<void> done = desk.index.decide(questions.size(), all);
  if (all.wrong) return read_question(*all.wrong).error();
  return done;
}

Result<Status> decide_all(DisclosureDesk& desk, std::span<const varde_disclosure_question> questions,
                          varde_disclosure_answer* answers) {
  const Result<void> done = decide_many(desk, questions, answers);
  if (done) return Status::Ok;
  std::fill_n(answers, questions.size(), nothing());
  return done.error();
}

Result<void> record_all(DisclosureDesk& desk, std::string_view context,
                        std::span<const varde_disclosure_question> questions, Instant now,
                        varde_disclosure_answer* answers) {
  const Result<Context> by = read_caller(desk.store->book.engine(), context);
  if (!by) return by.error();
  if (questions.size() > kMostDisclosureRecords)
    return fail(Status::Limit, "more questions than a page of the log holds", "questions_count");
  std::vector<IndexQuestion> asked;
  asked.reserve(questions.size());
  for (const varde_disclosure_question& question : questions) {
    if (!well_formed(question)) return read_question(question).error();
    asked.push_back(numbers_of(question));
  }
  std::vector<Quick> quick(asked.size());
  if (Result<void> done = desk.store->book.record(*by, asked, quick, now); !done) return done;
  std::transform(quick.begin(), quick.end(), answers, answer_of);
  return {};
}

// Whatever is not in memory, and whatever is wrong.
[[gnu::noinline]] varde_status decide_slowly(varde_disclosure* disclosure,
                                             const varde_disclosure_question* question,
                                             varde_disclosure_answer* answer) noexcept {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<DisclosureDesk> desk = desk_of(call, disclosure);
    call.given("question", question);
    if (call.given("answer", answer)) *answer = nothing();
    if (call.failed()) return call.failure();
    return decide_all(*desk, {question, 1}, answer);
  });
}

}  // namespace

extern "C" {

varde_status VARDE_CALL varde_disclosure_open(varde_store* store, const char* context, size_t context_size,
                                              varde_disclosure** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    const Result<StoreCaller> by = store_caller(call, store, context, context_size);
    if (!by) return by.error();
    call.give(out, std::make_shared<DisclosureDesk>(DisclosureDesk{by->store, by->store->book.consents()}));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_disclosure_close(varde_disclosure* disclosure) { return give_back(disclosure); }

varde_status VARDE_CALL varde_disclosure_person(varde_disclosure* disclosure, const varde_uuid* case_id,
                                                uint32_t* out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<DisclosureDesk> desk = desk_of(call, disclosure);
    call.given("case_id", case_id);
    if (call.given("out", out)) *out = 0;
    if (call.failed()) return call.failure();
    Uuid stream{};
    std::copy(std::begin(case_id->octet), std::end(case_id->octet), stream.begin());
    const Result<std::uint32_t> number = desk->index.person(stream);
    if (!number) return number.error();
    *out = outside(*number);
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_disclosure_party(varde_disclosure* disclosure, const char* party,
                                               size_t party_size, uint32_t* out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<DisclosureDesk> desk = desk_of(call, disclosure);
    const std::string_view text = call.document("party", party, party_size);
    if (call.given("out", out)) *out = 0;
    if (call.failed()) return call.failure();
    const Result<DisclosureParty> read = read_disclosure_party(text);
    if (!read) return in_document("party", read.error());
    const Result<PartyNumber> number = desk->index.party(read->party);
    if (!number) return in_document("party", number.error());
    *out = outside(*number);
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_disclosure_decide(varde_disclosure* disclosure,
                                                const varde_disclosure_question* question,
                                                varde_disclosure_answer* answer) {
  if (void* const found = Handles::of_process().peek(Kind::Disclosure, disclosure);
      found && question && answer) [[likely]] {
    ConsentIndex& index = static_cast<DisclosureDesk*>(found)->index;
    index.fetch(question->person - 1);
    if (well_formed(*question)) [[likely]] {
      Quick quick;
      index.resident(numbers_of(*question), quick);
      if (!quick.slow) [[likely]] {
        *answer = answer_of(quick);
        return VARDE_OK;
      }
    }
  }
  return decide_slowly(disclosure, question, answer);
}

varde_status VARDE_CALL varde_disclosure_batch(varde_disclosure* disclosure,
                                               const varde_disclosure_question* questions,
                                               size_t questions_count, varde_disclosure_answer* answers,
                                               varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<DisclosureDesk> desk = desk_of(call, disclosure);
    call.given("questions", questions);
    call.given("answers", answers);
    if (call.failed()) return call.failure();
    return decide_all(*desk, {questions, questions_count}, answers);
  });
}

varde_status VARDE_CALL varde_disclosure_record(varde_disclosure* disclosure, const char* context,
                                                size_t context_size,
                                                const varde_disclosure_question* questions,
                                                size_t questions_count, int64_t now,
                                                varde_disclosure_answer* answers, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<DisclosureDesk> desk = desk_of(call, disclosure);
    const std::string_view by = call.document("context", context, context_size);
    call.given("questions", questions);
    call.given("answers", answers);
    if (call.failed()) return call.failure();
    const std::span asked(questions, questions_count);
    const Result<void> done = record_all(*desk, by, asked, Instant{now}, answers);
    if (done) return Status::Ok;
    std::fill_n(answers, questions_count, nothing());
    return done.error();
  });
}

varde_status VARDE_CALL varde_disclosure_explain(varde_disclosure* disclosure, const char* context,
                                                 size_t context_size,
                                                 const varde_disclosure_question* question,
                                                 varde_bytes** answer, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("answer", answer);
    const std::shared_ptr<DisclosureDesk> desk = desk_of(call, disclosure);
    const std::string_view by = call.document("context", context, context_size);
    call.given("question", question);
    if (call.failed()) return call.failure();
    const Result<Context> caller = read_caller(desk->store->book.engine(), by);
    if (!caller) return caller.error();
    const Result<IndexQuestion> asked = read_question(*question);
    if (!asked) return asked.error();
    Result<ConsentIndex::InWords> words = desk->index.in_words(*asked);
    if (!words) return words.error();
    Query query;
    query.kind = QueryKind::Disclosure;
    query.stream = words->stream;
    query.disclosure = std::move(words->question);
    query.disclosure->task_basis = static_cast<TaskBasis>(question->task);
    query.disclosure->health_personnel = (question->flags & VARDE_HEALTH_PERSONNEL) != 0;
    Result<std::string> text = desk->store->book.read(*caller, query, Instant{question->at});
    if (!text) return text.error();
    call.give(answer, *std::move(text));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_disclosure_rule(int32_t rule, const char** out) {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    if (!call.given("out", out)) return call.failure();
    *out = nullptr;
    call.range("rule", rule, 0, kMostRules);
    if (call.failed()) return call.failure();
    *out = quick_rule(static_cast<std::uint8_t>(rule));
    if (!*out) return fail(Status::Argument, "the number is no rule's", "rule");
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_disclosure_test(varde_error** err) {
  return guard(err, [&](CallFrame&) -> Result<Status> {
    if (const Result<void> checked = check_disclosure(); !checked) return checked.error();
    return Status::Ok;
  });
}

}  // extern "C"
