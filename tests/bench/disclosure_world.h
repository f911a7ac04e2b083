// The made-up world of the bench of who may be told: what each person consented to, what is asked, and who
// answers. Consents and questions are plain values, so that anything can be filled with them and asked the
// same.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "app/organisation.h"
#include "app/resident_lines.h"
#include "bench.h"

namespace varde::bench {

inline constexpr unsigned kServiceCount = 20, kCategoryCount = 12, kPurposeCount = 6;
inline constexpr std::size_t kMostConsents = 5;
inline const Instant kNow = oslo_midnight(*civil_date(2026, 9, 1));

// The id of a service that tells or is told.
inline Uuid service_id(unsigned service) { return named(1, service); }

// A person's consent: who may tell whom, of which categories (a bit each), for which purposes (a bit each).
struct Given {
  std::uint8_t teller, to, purposes;
  std::uint16_t categories;
};
// The same as a journal has it.
Consent consent_of(const Given& given);
// The twenty services.
Profile services();
// May `teller` tell `to` something of a category about a person, for a purpose; and is it to avert an
// offence?
struct Asked {
  std::uint32_t person;
  std::uint8_t teller, to, category, purpose;
  bool averts_offence;
};
// 1: permitted; 2: not answered. Why not, and by which consent.
struct Told {
  std::uint8_t permits = 0, miss = 0;
  std::uint16_t grant = kNoGrant;
  bool operator==(const Told&) const = default;
};

// g++ takes a function that only prefetches for one that does nothing, and leaves it out.
inline void prefetch(const void* at) {
  __builtin_prefetch(at);
  asm volatile("");
}

// --- plain C++ for this one purpose: a slot by hash, a line of 64 octets, a mask and a reason

class Floor {
 public:
  explicit Floor(std::size_t persons);
  void add(std::uint64_t key, std::uint32_t person, const std::vector<Given>& consents);
  Told decide(std::uint64_t key, const Asked& asked, std::int64_t now) const {
    std::size_t at = hash(key);
    while (slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return decide(lines_[slots_[at].line - 1], asked, now);
  }
  void fetch_slot(std::uint64_t key) const { prefetch(&slots_[hash(key)]); }
  void fetch_line(std::uint64_t key) const {
    const Slot& slot = slots_[hash(key)];
    if (slot.line != 0) prefetch(&lines_[slot.line - 1]);
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
    } grants[kMostConsents] = {};
  };

  std::size_t hash(std::uint64_t key) const {
    return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15u) >> 32) & (slots_.size() - 1);
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

// --- the library: its lines, and the rules behind them

class Core {
 public:
  explicit Core(std::size_t persons);
  void add(std::uint32_t person, const std::vector<Given>& consents);
  // The same by the rules, from consents as a journal has them: only for some, as it takes longer.
  void add_by_rules(std::uint32_t person, const std::vector<Given>& consents);

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
  void fetch(std::uint32_t person) const { lines_.fetch(person); }
  // What `disclose` says, which no line stands behind.
  bool permitted_by_rules(const Asked& asked, const std::vector<Given>& consents) const;

 private:
  Basis basis() const { return {pack_->pack, &profile_, kController, 1}; }

  std::shared_ptr<const CompiledPack> pack_ = must(compiled_pack());
  Profile profile_;
  PartyNumbers numbers_;
  ResidentLines lines_;
  std::vector<QuickParty> parties_;
};

// --- all of it

// Always the same of as many persons. At least 100,000 questions, and one a person, most of them near to what
// was said.
class World {
 public:
  explicit World(std::size_t persons);

  std::size_t persons() const { return persons_; }
  std::size_t grants() const { return grants_; }
  std::vector<Given> consents(std::uint32_t person) const;  // 0 to kMostConsents
  const std::vector<Asked>& questions() const { return questions_; }

  Told by_hand(std::size_t i) const { return floor_.decide(keys_[i], questions_[i], kNow.us); }
  Told by_core(std::size_t i) const { return core_.decide(questions_[i], kNow.us); }
  void fetch_slot_by_hand(std::size_t i) const { floor_.fetch_slot(keys_[i]); }
  void fetch_line_by_hand(std::size_t i) const { floor_.fetch_line(keys_[i]); }
  void fetch_by_core(std::size_t i) const { core_.fetch(questions_[i].person); }

  // Whether the two answer every question alike; and of some persons also the lines that the rules make, and
  // `disclose`.
  bool agrees();

 private:
  bool same(std::size_t i) const;
  void ask(std::uint32_t person, const std::vector<Given>& consents, std::size_t count);

  std::size_t persons_, grants_ = 0;
  Floor floor_;
  Core core_;
  std::vector<Asked> questions_;
  std::vector<std::uint64_t> keys_;  // of the persons asked about
};

}  // namespace varde::bench
