// Who may be told what, of many persons, out of memory: no case is opened while nothing has changed.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "app/case.h"
#include "app/organisation.h"
#include "app/resident_lines.h"
#include "ports/ledger.h"
#include "rules/live_grants.h"

namespace varde {

// Where cases come from, as they are stored when they are asked for.
class CaseSource {
 public:
  struct Opened {
    std::shared_ptr<const Case> known;
    std::shared_ptr<const Organisation> organisation;
  };
  virtual ~CaseSource() = default;
  virtual Result<Opened> open_case_now(const Uuid& stream) = 0;
  virtual Result<std::shared_ptr<const Organisation>> organisation_now() = 0;
  // Whether anybody may have committed anything: the same place as long as the source lives. Whoever asks
  // hears, by `forget`, of all that was committed since it last asked.
  virtual const TideMarks& tide() const noexcept = 0;
  virtual Result<void> tell_changes() = 0;
};

// A question in numbers of one index.
struct IndexQuestion {
  Instant at;  // now
  std::uint32_t person = 0;
  PartyNumber teller = kNoParty;
  PartyNumber to = kNoParty;  // of a party, or party_of_kind()
  GroundMask grounds = 0;
  CategoryMask categories = 0;
  Purpose purpose = Purpose::Care;
  Regime regime = Regime::HealthPersonnel;
  bool reasoned = false;
};

// What the numbers of questions name: of each question the case, and where its parties stand in `parties`.
struct IndexNames {
  std::vector<Uuid> cases;
  std::vector<std::uint16_t> tellers, receivers;
  std::vector<Party> parties;
};

// Any thread at the same time. What was committed before a call began is in its answer, whoever committed it.
// Answers are for now: what was or will be allowed is read of the case. A clock
// that is set back extends nothing: then only what both instants permit is permitted. No answer is kept.
class ConsentIndex {
 public:
  // Lines are kept of the first `resident` persons that get numbers.
  ConsentIndex(CaseSource& source, std::size_t resident);

  // Numbers hold as long as the index. Status::Limit when none is left.
  Result<std::uint32_t> person(const Uuid& stream);
  // Status::Value for a party that has no number: one with a role, or of which nothing is said.
  Result<PartyNumber> party(const Party& party);

  // From memory where the person's line is there, else from the case, whose line is then kept.
  // Status::Missing for a number that was never given.
  Result<Quick> decide(const IndexQuestion& question);
  // As far as it is in memory: slow where it is not. Takes no lock and no memory. `out` is a new Quick.
  void resident(const IndexQuestion& question, Quick& out) noexcept;
  Quick resident(const IndexQuestion& question) noexcept {
    Quick out;
    resident(question, out);
    return out;
  }
  // Sends for a person's line: an answer to come finds it near. Any number.
  void fetch(std::uint32_t person) const noexcept { lines_.fetch(person); }
  // The question as `disclose` is asked it, of which case. Status::Missing as above.
  struct InWords {
    Uuid stream{};
    DisclosureQuestion question;
  };
  Result<InWords> in_words(const IndexQuestion& question) const;
  // The same as `decide` of many; an answer each. The first failure ends it.
  Result<void> decide(std::span<const IndexQuestion> questions, std::span<Quick> answers);

  // Hears of all that was committed before the call began. `decide` does so by itself.
  Result<void> catch_up();

  // Status::Missing for a number that was never given.
  Result<IndexNames> names_of(std::span<const IndexQuestion> questions);

  // Something was committed to the case, or may have been: no call that begins later sees what was before.
  void forget(const Uuid& stream);
  // ... or to the organisation, or nobody knows what.
  void forget_all();

 private:
  bool nothing_came() const noexcept {
    std::uint64_t differs = 0;
    for (std::size_t i = 0; i < tide_.marks.size(); ++i)
      differs |=
          tide_.marks[i].load(std::memory_order_acquire) ^ seen_.marks[i].load(std::memory_order_acquire);
    return differs == 0;
  }
  void quick(const IndexQuestion& question, Instant at, Quick& out) const noexcept;
  void in_memory(const IndexQuestion& question, Quick& out) noexcept;
  Result<InWords> in_words_locked(const IndexQuestion& question) const;
  QuickQuestion numbers_in(const IndexQuestion& question, Instant at) const noexcept;
  QuickParty known(PartyNumber number) const noexcept {
    return number < kMostParties ? std::bit_cast<QuickParty>(parties_[number].load(std::memory_order_acquire))
                                 : known_kind(number);
  }
  static QuickParty known_kind(PartyNumber number) noexcept;
  Result<Quick> at_now(const IndexQuestion& question, Instant at, bool keep);
  Result<Quick> from_case(const IndexQuestion& question, Instant at, bool keep);
  // The later of now and what was believed to be now before.
  Instant believe(Instant at) noexcept {
    return believed_.load(std::memory_order_relaxed) == at.us ? at : believe_another(at);
  }
  Instant believe_another(Instant at) noexcept;
  bool learn(const Organisation& organisation);
  void publish(const QuickParty& party);

  CaseSource& source_;
  const TideMarks& tide_;
  TideMarks seen_;  // up to here
  ResidentLines lines_;
  std::atomic<std::int64_t> believed_;               // the latest instant that anybody said was now
  std::vector<std::atomic<std::uint64_t>> parties_;  // a QuickParty each
  std::mutex catching_;                              // one who catches up
  mutable std::mutex guard_;                         // over all below, and whoever writes above
  PartyNumbers numbers_;
  std::vector<Uuid> persons_;
  std::map<Uuid, std::uint32_t> number_of_;
  std::int64_t learned_ = -1;    // the sequence of the organisation that the kinds are from
  std::uint64_t forgotten_ = 0;  // how often something was: a line made meanwhile is not kept
};

}  // namespace varde
