// Cases over a ledger: loads, decides, appends if nothing came between, and decides again when something did.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/consent_index.h"
#include "app/engine.h"
#include "ports/ledger.h"

namespace varde {

struct Answered {
  Status answer = Status::Ok;
  std::string outcome;
};

// Called now and then during long work with what is done of what there is; non-zero stops it
// (Status::Cancelled).
using Progress = std::function<int(std::int64_t done, std::int64_t of)>;

enum class Depth : std::int32_t {
  Chain = 0,  // hashes, commitments, commits and head
  Deep = 1,   // and every body opened, every case folded anew and compared with its index rows
};

// Any thread at the same time. Keeps folded cases in memory, checked by sequence on every use.
class CaseBook : private CaseSource {
 public:
  CaseBook(Ledger& ledger, const EngineOptions& options, Sealing sealing);

  Result<Answered> report(std::string_view context, std::string_view fact, Instant now);
  Result<Answered> act(std::string_view context, std::string_view command, Instant now);
  // What others told, of the case that a message names, or that the host has found for an envelope.
  Result<Answered> take_message(std::string_view context, std::string_view message, Instant now);
  Result<Answered> take_envelope(std::string_view context, const Uuid& stream, const SignedEnvelope& envelope,
                                 Instant now);
  // envelope/1 of what the query names, or why not; see app/envelope.h. Nothing is recorded.
  Result<Answered> write_envelope(std::string_view context, std::string_view query, Instant now);
  Result<std::string> read(std::string_view context, std::string_view query, Instant now);
  Result<std::string> read(const Context& context, const Query& query, Instant now);
  // case-page/1: cases after `after`, at most `limit`.
  Result<std::string> list(const Uuid& after, std::size_t limit, Uuid* last);
  // verification/1
  Result<Verification> verify(const std::optional<StoreHead>& head, Depth depth, const Progress& progress);

  // rederivation/1: brings every case that rests on an earlier organisation up to it. Stopped and called
  // again it goes on where it stopped. A case whose rows cannot be opened is left, and stops no other.
  Result<Rederivation> rederive(std::string_view context, Instant now, const Progress& progress);
  // profile-preview/1: the profile of the query against the one that holds, over cases that open. Read only.
  Result<std::string> preview(std::string_view context, std::string_view query, Instant now,
                              const Progress& progress);

  // Decides the questions and records what was asked and answered, as one page of the log: one durable
  // commit, with nothing committed to any case between the answers and it. `by` is who asks, `now` when it is
  // recorded, and `answers` has as many as `questions`: of numbers of consents(). Only when this is done do
  // they hold. Status::Limit for more than kMostDisclosureRecords, Status::Busy when others were always
  // faster, Status::Missing for a number that was never given, Status::Kind where the log is the host's.
  Result<void> record(const Context& by, std::span<const IndexQuestion> questions, std::span<Quick> answers,
                      Instant now);

  const Engine& engine() const { return engine_; }
  // Who may be told what, out of memory. What this book commits is in it before the commit answers.
  ConsentIndex& consents() { return consents_; }

 private:
  Result<Opened> open_case_now(const Uuid& stream) override;
  Result<std::shared_ptr<const Organisation>> organisation_now() override;
  const TideMarks& tide() const noexcept override { return ledger_.tide(); }
  Result<void> tell_changes() override;
  // Something was committed, or may have been.
  void committed(const Uuid& stream);
  // Decides over the case as it stands and appends; again when somebody wrote it in between.
  template <class Decide>
  Result<Answered> settle(const Uuid& stream, const Uuid& command, Decide decide);
  // What is read of no single case.
  Result<std::string> read_all(const Context& context, const Query& query, Instant now);
  // The case as it is stored now.
  Result<std::shared_ptr<const Case>> current(const Uuid& stream);
  Result<void> refresh_organisation();
  void keep(std::shared_ptr<const Case> known);
  // The cases that rest on an earlier organisation.
  Result<std::vector<Uuid>> behind(std::int64_t organisation);
  // One page of a re-derivation, made durable together.
  Result<void> rederive_together(std::span<const Uuid> cases, const Context& by, Instant now,
                                 std::map<std::int64_t, std::shared_ptr<const Organisation>>& earlier,
                                 Rederivation& out);

  Ledger& ledger_;
  Engine engine_;
  ConsentIndex consents_;
  // The last commit that `consents_` was told of; none before it first asked.
  std::atomic<std::int64_t> told_ = -1;
  std::mutex guard_;
  std::unordered_map<std::string, std::shared_ptr<const Case>> known_;
};

}  // namespace varde
