// May somebody be told? Three ways to the answer agree: `disclose`, the lines of grants, and a plain reading
// of the law.
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "app/organisation.h"
#include "property/history.h"
#include "property/reference_disclosure.h"
#include "property/telling_worlds.h"
#include "rules/disclose.h"
#include "rules/fold.h"
#include "rules/live_grants.h"

namespace varde::property {
namespace {

// One category of one call is a question. VARDE_DISCLOSURE_QUESTIONS says how many (1,000,000),
// VARDE_PROPERTY_SEED where to begin.
std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

Basis basis_of(const World& world) {
  static const std::shared_ptr<const CompiledPack> compiled = *compiled_pack();
  return {compiled->pack, &world.profile, controller(), 1};
}

std::string said(DisclosureOutcome outcome, std::string_view rule) {
  return std::string(code(outcome)) + " " + std::string(rule);
}
std::string said(const CategoryDecision& decision) {
  std::string out = said(decision.outcome, decision.rule);
  if (decision.unsettled) out += " " + std::string(code(*decision.unsettled));
  if (decision.consent && decision.outcome == DisclosureOutcome::Permit)
    out += " by " + to_text(*decision.consent);
  if (decision.denial) out += " against " + to_text(*decision.denial);
  return out + " duties " + std::to_string(decision.duties);
}

// The lines of one person as they were made, for as long as they hold.
struct Kept {
  std::vector<GrantLine> lines;
  std::vector<Uuid> origins;
};

std::string said(const Quick& quick, const Kept& kept) {
  std::string out = said(quick.outcome, quick_rule(quick.rule));
  if (quick.outcome == DisclosureOutcome::Indeterminate) out += " " + std::string(code(quick.why));
  if (quick.grant != kNoGrant) {
    const bool no = quick.outcome == DisclosureOutcome::DenyObjected || quick.overridden;
    out += (no ? " against " : " by ") + to_text(kept.origins[quick.grant]);
  }
  return out + " duties " + std::to_string(quick.duties);
}

DisclosureOutcome outcome_in(const Quick& quick, Category category) {
  if (in(quick.permitted, category)) return DisclosureOutcome::Permit;
  if (in(quick.objected, category)) return DisclosureOutcome::DenyObjected;
  return in(quick.unsettled, category) ? DisclosureOutcome::Indeterminate
                                       : DisclosureOutcome::DenyNotPermitted;
}

// A question in numbers; nothing when a party has none.
std::optional<QuickQuestion> numbered(const DisclosureQuestion& question, Instant at, PartyNumbers& numbers,
                                      const Basis& basis) {
  Party from;
  from.service = question.teller;
  const auto teller = numbers.number(from, basis), to = numbers.number(question.to, basis);
  if (!teller || !to) return std::nullopt;
  QuickQuestion out;
  out.at = at.us;
  out.teller = *teller;
  out.to = *to;
  for (const DisclosureGround ground : question.grounds) out.grounds |= mask<GroundMask>(ground);
  for (const Category category : question.categories) out.categories |= mask<CategoryMask>(category);
  out.purpose = question.purpose;
  out.regime = regime_of(question.task_basis, question.health_personnel);
  if (question.reason) out.with |= kWithReason;
  if (question.document) out.with |= kWithDocument;
  if (question.data_from || question.data_to) out.with |= kWithPeriod;
  return out;
}

struct Tally {
  std::uint64_t questions = 0, quick = 0, by_outcome[4] = {};
};

// One world, asked about at every instant at which something can change, a microsecond before and one after.
class Asker {
 public:
  Asker(std::uint64_t seed, Tally& tally)
      : random_(seed * 7919),
        world_(random_world(seed)),
        seed_(seed),
        basis_(basis_of(world_)),
        tally_(tally) {}

  void ask_all() {
    const std::vector<Instant> all = changes(world_);
    // As many as are new in most worlds, at random; the same set for the same seed.
    for (int i = 0; i < 8; ++i) {
      const Instant change = random_.pick(all);
      for (const std::int64_t off : {-1, 0, 1}) ask(Instant{change.us + off});
    }
  }

 private:
  void ask(Instant at) {
    const CaseState state = fold(world_.events, at, kEnd);
    for (int i = 0; i < 3; ++i) ask(state, at, random_question(random_, world_));
  }

  void ask(const CaseState& state, Instant at, const DisclosureQuestion& question) {
    const std::vector<CategoryDecision> slow = disclose(state, question, basis_, at);
    const std::vector<ReferenceAnswer> plain =
        reference_disclosure(world_.events, world_.profile, question, at);
    tally_.questions += question.categories.size();
    for (std::size_t i = 0; i < slow.size(); ++i) {
      ++tally_.by_outcome[static_cast<int>(slow[i].outcome)];
      same(said(plain[i].outcome, plain[i].rule), said(slow[i].outcome, slow[i].rule), "the reference",
           question.categories[i], question, at);
    }
    const std::optional<QuickQuestion> asked = numbered(question, at, numbers_, basis_);
    if (asked) quickly(state, at, question, *asked, slow);
  }

  void quickly(const CaseState& state, Instant at, const DisclosureQuestion& question,
               const QuickQuestion& asked, const std::vector<CategoryDecision>& slow) {
    bool answered = false;
    for (const Kept& kept : kept_) answered |= compare(kept, question, asked, slow, at);
    if (answered) tally_.quick += question.categories.size();
    if (covered(at, asked) && !random_.one_in(8)) return;
    Kept made;
    made.lines = lines_of(state, basis_, at, numbers_, steady_fold(world_.events, at), &made.origins);
    CHECK(made.lines[0].from <= at.us);
    CHECK(at.us < made.lines[0].until);
    if (compare(made, question, asked, slow, at) && !answered) tally_.quick += question.categories.size();
    kept_.push_back(std::move(made));
    if (kept_.size() > 6) kept_.erase(kept_.begin());
  }
  // Is there a line that could answer?
  bool covered(Instant at, const QuickQuestion& asked) {
    for (const Kept& kept : kept_) {
      const GrantLine& line = kept.lines[0];
      if (line.from <= at.us && at.us < line.until && asked.teller.number < line.known) return true;
    }
    return false;
  }

  bool compare(const Kept& kept, const DisclosureQuestion& question, const QuickQuestion& asked,
               const std::vector<CategoryDecision>& slow, Instant at) {
    const Quick all = decide(kept.lines[0], kept.lines.data(), asked);
    if (all.slow) return false;
    for (std::size_t i = 0; i < slow.size(); ++i) {
      const Category category = question.categories[i];
      same(said(outcome_in(all, category), ""), said(slow[i].outcome, ""), "its mask", category, question,
           at);
      if (i != 0 && !random_.one_in(4)) continue;
      QuickQuestion one = asked;
      one.categories = mask<CategoryMask>(category);
      const Quick quick = i == 0 ? all : decide(kept.lines[0], kept.lines.data(), one);
      same(said(quick, kept), said(slow[i]), "the line", category, question, at);
      if (slow[i].miss && quick.miss > *slow[i].miss)
        same(std::string(code(quick.miss)), std::string(code(*slow[i].miss)), "the miss", category, question,
             at);
    }
    return true;
  }

  void same(const std::string& one, const std::string& other, const char* who, Category category,
            const DisclosureQuestion& question, Instant at) const {
    if (one == other) return;
    FAIL("seed " << seed_ << ": " << who << " says \"" << one << "\", disclose \"" << other << "\" of "
                 << code(category) << " at " << to_text(at) << "\n"
                 << told(question) << "\n"
                 << told(world_));
  }

  Random random_;
  World world_;
  std::uint64_t seed_;
  Basis basis_;
  PartyNumbers numbers_;
  std::vector<Kept> kept_;
  Tally& tally_;
};

TEST_CASE("disclosure: the lines, the rules and a plain reading of the law agree") {
  const std::uint64_t most = setting("VARDE_DISCLOSURE_QUESTIONS", 1000000);
  Tally tally;
  for (std::uint64_t seed = setting("VARDE_PROPERTY_SEED", 1); tally.questions < most; ++seed)
    Asker(seed, tally).ask_all();
  MESSAGE(tally.questions << " questions, " << tally.quick << " answers from lines");
  // The questions reach every outcome, and the lines answer most of them.
  for (const std::uint64_t times : tally.by_outcome) CHECK(times * 200 > tally.questions);
  CHECK(tally.quick * 2 > tally.questions);
}

}  // namespace
}  // namespace varde::property
