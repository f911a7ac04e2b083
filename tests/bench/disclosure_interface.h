// The made-up world behind the C interface: its index, guard and handles as a host meets them, over cases
// that are made when they are opened, and the tide of a real store.
#pragma once

#include <string>
#include <vector>

#include "app/consent_index.h"
#include "capi/objects.h"
#include "disclosure_world.h"

namespace varde::bench {

// A person's case as a ledger would give it.
class MadeCases final : public CaseSource {
 public:
  MadeCases(const World& world, const Ledger& ledger);
  Result<Opened> open_case_now(const Uuid& stream) override;
  Result<std::shared_ptr<const Organisation>> organisation_now() override { return organisation_; }
  const TideMarks& tide() const noexcept override { return ledger_.tide(); }
  Result<void> tell_changes() override { return {}; }

  static Uuid stream_of(std::uint32_t person);

 private:
  const World& world_;
  const Ledger& ledger_;
  std::shared_ptr<const Organisation> organisation_;
};

class Interface {
 public:
  // Each person is asked about once, so that the lines are there.
  explicit Interface(const World& world);
  ~Interface();
  Interface(const Interface&) = delete;
  Interface& operator=(const Interface&) = delete;

  Told decide(std::size_t i) const {
    varde_disclosure_answer answer;
    if (varde_disclosure_decide(desk_, &questions_[i], &answer) != VARDE_OK) return {2, 0, 0};
    return told(answer);
  }
  // All of them, from `from` on as many as are answered together.
  static constexpr std::size_t kTogether = 1000;
  void decide_many(std::size_t from, std::vector<varde_disclosure_answer>& answers) const;
  static Told told(const varde_disclosure_answer& answer) {
    return {static_cast<std::uint8_t>(answer.permitted != 0), answer.miss, 0};
  }

 private:
  std::string folder_;
  varde_store* store_ = nullptr;
  std::unique_ptr<MadeCases> cases_;
  std::unique_ptr<ConsentIndex> index_;
  varde_disclosure* desk_ = nullptr;
  std::vector<varde_disclosure_question> questions_;
};

}  // namespace varde::bench
