#include "rules/grant_line.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

namespace varde {
namespace {

// The rows of the law that apply are the common bits of a few words: one bit a row, in the order in which the
// rows are tried.
using Rows = std::uint64_t;

// Numbers of rules: a row of the law by its place, then these.
constexpr std::uint8_t kConsentRule = 64, kDenialRule = 65, kRegimeRule = 66,
                       kGiverRule = kRegimeRule + kRegimes;
// Who may consent, and be told in the person's place: only `disclose` answers by these.
constexpr const char* kGiverRules[] = {"CN-07", "CG-01", "CG-02", "CG-03",
                                       "CG-05", "CG-06", "CG-08", "CG-10"};
constexpr std::uint8_t kNumbers = kGiverRule + std::size(kGiverRules);
constexpr DutyMask kOfConsent = mask<DutyMask>(DisclosureDuty::Log, DisclosureDuty::LeastPossible);
constexpr DutyMask kOfOverriding = mask<DutyMask>(DisclosureDuty::DocumentReasons, DisclosureDuty::TellPerson,
                                                  DisclosureDuty::ReviewAfterwards);
// Who may be told in the person's place, and by whom (pbrl §§ 3-3, 3-4).
constexpr std::uint64_t kInPlace =
    mask<std::uint64_t>(PartyKind::Parent, PartyKind::FosterParent, PartyKind::ChildWelfare,
                        PartyKind::NextOfKin, PartyKind::Guardian);
constexpr RegimeMask kCare =
    mask<RegimeMask>(Regime::HealthPersonnel, Regime::CareServices, Regime::Specialist);

struct Law {
  Rows always = 0, reasoned = 0;
  Rows settling = 0;    // whatever the person says
  Rows forbidding = 0;  // of those
  Rows with_consent = 0;
  Rows objectable = 0;
  std::uint64_t unasked = 0;  // the kinds that a row speaks of whatever ground is given
  std::array<Rows, 32> grounds{};
  std::array<Rows, 64> kinds{};  // the last: nobody knows which
  std::array<Rows, kRegimes> regimes{};
  std::array<Rows, 4> chapters{};
  std::array<CategoryMask, 64> categories{};
  std::array<DutyMask, 64> duties{};
  std::array<const char*, 64> ids{};
};

void add_force(Law& law, const LawRow& row, Rows bit) {
  switch (row.force) {
    case Force::Never:
    case Force::Shielded:
      law.forbidding |= bit;
      [[fallthrough]];
    case Force::Duty:
    case Force::Free:
      law.settling |= bit;
      return;
    case Force::WithConsent:
      law.with_consent |= bit;
      return;
    case Force::Objectable:
      law.objectable |= bit;
      return;
  }
}

Law law_of(std::span<const LawRow> rows) {
  Law law;
  for (std::size_t i = 0; i < rows.size() && i < 64; ++i) {
    const LawRow& row = rows[i];
    const Rows bit = Rows{1} << i;
    add_force(law, row, bit);
    if (row.grounds == 0) law.always |= bit;
    if (row.reasoned) law.reasoned |= bit;
    for (std::size_t n = 0; n < 32; ++n) law.grounds[n] |= (row.grounds >> n & 1) != 0 ? bit : 0;
    for (std::size_t n = 0; n < 64; ++n) {
      const bool reaches = row.recipients == ~PartyMask{0} || (n < 63 && (row.recipients >> n & 1) != 0);
      law.kinds[n] |= reaches ? bit : 0;
      if (reaches && row.grounds == 0) law.unasked |= std::uint64_t{1} << n;
    }
    for (std::size_t n = 0; n < kRegimes; ++n) law.regimes[n] |= (row.senders >> n & 1) != 0 ? bit : 0;
    for (std::size_t n = row.from; n <= row.to && n < 4; ++n) law.chapters[n] |= bit;
    law.categories[i] = row.categories;
    law.duties[i] = row.duties;
    law.ids[i] = row.rule;
  }
  return law;
}

const Law kLaw = law_of(disclosure_law());

CategoryMask lowest(CategoryMask categories) { return static_cast<CategoryMask>(categories & -categories); }
std::uint8_t first_row(Rows rows) { return static_cast<std::uint8_t>(std::countr_zero(rows)); }
std::size_t kind_of(const QuickParty& party) { return party.kind & 0x3f; }

// What the rows say of the categories that are asked about.
struct Spoken {
  Rows concerned = 0;  // that speak to this, but for who is told and with what reason
  Rows reaching = 0;   // that apply
};

Spoken spoken(const QuickQuestion& question, std::uint8_t chapter) {
  Rows grounded = kLaw.always;
  for (GroundMask left = question.grounds; left != 0; left &= left - 1)
    grounded |= kLaw.grounds[static_cast<std::size_t>(std::countr_zero(left))];
  Spoken out;
  out.concerned = grounded & kLaw.regimes[static_cast<std::size_t>(question.regime)] & kLaw.chapters[chapter];
  out.reaching = out.concerned & kLaw.kinds[kind_of(question.to)];
  if ((question.with & kWithReason) == 0) out.reaching &= ~kLaw.reasoned;
  return out;
}

// The first of some rows that speaks of a category; 64 when none does.
std::uint8_t row_for(Rows rows, CategoryMask category) {
  for (; rows != 0; rows &= rows - 1) {
    if ((kLaw.categories[first_row(rows)] & category) != 0) return first_row(rows);
  }
  return 64;
}
CategoryMask categories_of(Rows rows) {
  CategoryMask out = 0;
  for (; rows != 0; rows &= rows - 1) out |= kLaw.categories[first_row(rows)];
  return out;
}

// --- what consents and noes reach

struct Reached {
  CategoryMask allowed = 0, denied = 0;
  std::uint16_t allowing = kNoGrant, denying = kNoGrant;  // the last ones for the lowest category
  std::uint8_t miss = 0;
};

// A grant as one word, and words that cut its fields out of it.
constexpr std::uint64_t word_of(const Grant& grant) { return std::bit_cast<std::uint64_t>(grant); }
constexpr std::uint64_t kTo = word_of({0, 0xffff, 0, 0, 0}), kBetween = word_of({0xffff, 0xffff, 0, 0, 0});
constexpr std::uint64_t kNotPlain = word_of({0, 0, kNo | kMember | kBack, 0, 0});

// What the grants between the two come to, one after another. The last one for the lowest category is the one
// that is named. Nothing here branches: what people said cannot be foreseen.
class Weighing {
 public:
  explicit Weighing(const QuickQuestion& question)
      : category_(lowest(question.categories)),
        purpose_(static_cast<unsigned>(question.purpose)),
        regime_(static_cast<unsigned>(question.regime)) {}

  // `there`: 0 leaves all as it is.
  void add(const Grant& grant, unsigned index, unsigned there, Reached& out) const {
    const unsigned no = (grant.categories & kNo) != 0, category = (grant.categories & category_) != 0;
    const unsigned purpose = grant.purposes >> purpose_ & 1u;
    const unsigned holds = there & purpose & (grant.regimes >> regime_ & 1u);
    const unsigned reach = grant.categories & (0u - holds);
    out.denied = static_cast<CategoryMask>(out.denied | (reach & (0u - no)));
    out.allowed = static_cast<CategoryMask>(out.allowed | (reach & (no - 1u)));
    const unsigned named = holds & category;
    out.denying = chosen(out.denying, index, named & no);
    out.allowing = chosen(out.allowing, index, named & (no ^ 1u));
    const unsigned near = kNear[no << 2 | category << 1 | purpose] & (0u - there);
    out.miss = static_cast<std::uint8_t>(std::max<unsigned>(out.miss, near));
  }

 private:
  static std::uint16_t chosen(std::uint16_t before, unsigned index, unsigned yes) {
    return static_cast<std::uint16_t>(before ^ ((before ^ index) & (0u - yes)));
  }
  static constexpr std::array<std::uint8_t, 8> kNear = {
      static_cast<std::uint8_t>(Miss::Category), static_cast<std::uint8_t>(Miss::Category),
      static_cast<std::uint8_t>(Miss::Purpose), static_cast<std::uint8_t>(Miss::Giver)};
  CategoryMask category_;
  unsigned purpose_, regime_;
};

// How near consents came that are not between the two, in the order of Miss: 0 says nothing.
std::uint8_t nearness(bool some, bool told) {
  static_assert(static_cast<int>(Miss::Recipient) == 2 && static_cast<int>(Miss::Sender) == 3);
  return static_cast<std::uint8_t>(some * 2u + told * 1u);
}

template <class Each>
void for_each_grant(const GrantLine& first, const GrantLine* lines, Each each) {
  unsigned index = 0;
  for (const GrantLine* line = &first;; line = &lines[line->next]) {
    for (std::size_t i = 0; i < line->count; ++i) each(line->grants[i], index++);
    if (line->next == 0) return;
  }
}

// By what a side of a question can be named, where grants name more than single parties.
struct Sided {
  PartyNumber number, kind, group, member;
  unsigned fits(PartyNumber pattern) const {
    return static_cast<unsigned>(pattern == number) | static_cast<unsigned>(pattern == kind) |
           static_cast<unsigned>(pattern == group) | static_cast<unsigned>(pattern == member) |
           static_cast<unsigned>(pattern == kAnyParty);
  }
};

Sided sided(const GrantLine& first, const GrantLine* lines, const QuickParty& party) {
  Sided out{party.number, party.kind, party.group, kNoParty};
  if ((first.flags & kMembers) == 0) return out;
  for_each_grant(first, lines, [&](const Grant& grant, unsigned) {
    if ((grant.categories & kMember) != 0 && grant.teller == party.number) out.member = kParticipants;
  });
  return out;
}

// Single parties, which have one number. All of a line is looked at, however many grants it holds; what is
// not there is as it was made, and is never between the two.
Reached reached_by_number(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question) {
  const std::uint64_t wanted = word_of({question.teller.number, question.to.number, 0, 0, 0});
  const Weighing weighing(question);
  Reached out;
  unsigned index = 0, some = 0, told = 0;
  for (const GrantLine* line = &first;; line = &lines[line->next]) {
    unsigned between = 0;
    for (unsigned i = 0; i < kGrantsInLine; ++i) {
      const std::uint64_t differs = word_of(line->grants[i]) ^ wanted;
      between |= static_cast<unsigned>((differs & kBetween) == 0) << i;
      some |= static_cast<unsigned>((differs & kNotPlain) == 0);
      told |= static_cast<unsigned>((differs & (kTo | kNotPlain)) == 0);
    }
    between &= ~(~0u << (line->count & 7u));
    // Seldom more than one; where there is none, the last grant is weighed for nothing.
    unsigned i = static_cast<unsigned>(std::countr_zero(between | 1u << (kGrantsInLine - 1)));
    weighing.add(line->grants[i], index + i, between != 0, out);
    while ((between &= between - 1) != 0) {
      i = static_cast<unsigned>(std::countr_zero(between));
      weighing.add(line->grants[i], index + i, 1, out);
    }
    if (line->next == 0) break;
    index += line->count;
  }
  out.miss = std::max(out.miss, nearness(some != 0, told != 0));
  return out;
}

Reached reached(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question) {
  if ((first.flags & kWide) == 0) return reached_by_number(first, lines, question);
  const Weighing weighing(question);
  const Sided teller = sided(first, lines, question.teller), to = sided(first, lines, question.to);
  Reached out;
  for_each_grant(first, lines, [&](const Grant& grant, unsigned index) {
    const unsigned told = to.fits(grant.recipient);
    if ((told & teller.fits(grant.teller)) != 0) return weighing.add(grant, index, 1, out);
    if ((grant.categories & (kNo | kMember | kBack)) == 0)
      out.miss = std::max(out.miss, nearness(true, told != 0));
  });
  return out;
}

// --- the answer

// hpl § 29: documented weighty reasons set a no aside; from 2026-06-01 to 2026-06-30 near and serious danger
// did.
bool overrides(const QuickQuestion& question, std::uint8_t chapter) {
  if ((question.with & kWithReason) == 0) return false;
  return (chapter >= 3 && in(question.grounds, DisclosureGround::WeightyReasons)) ||
         (chapter == 2 && in(question.grounds, DisclosureGround::Emergency));
}

void say(Quick& out, DisclosureOutcome outcome, std::uint8_t rule, DutyMask duties = 0) {
  out.outcome = outcome;
  out.rule = rule;
  out.duties = duties;
}

std::uint8_t secrecy(Regime regime) {
  return static_cast<std::uint8_t>(kRegimeRule + static_cast<unsigned>(regime));
}

// Parents, carers and relatives: the line only says that there are some who may be told.
bool told_in_place(const GrantLine& line, const QuickQuestion& question) {
  return (line.flags & kTold) != 0 && in(kInPlace, kind_of(question.to)) && in(kCare, question.regime);
}

// Whatever the person says. Gives back the categories that are left.
CategoryMask settle(const QuickQuestion& question, Rows rows, Quick& out) {
  CategoryMask left = question.categories;
  for (rows &= kLaw.settling; rows != 0; rows &= rows - 1) {
    const std::uint8_t row = first_row(rows);
    const auto hit = static_cast<CategoryMask>(kLaw.categories[row] & left);
    const bool permits = (kLaw.forbidding >> row & 1) == 0;
    left = static_cast<CategoryMask>(left & ~hit);
    if (permits) out.permitted |= hit;
    if ((hit & lowest(question.categories)) != 0)
      say(out, permits ? DisclosureOutcome::Permit : DisclosureOutcome::DenyNotPermitted, row,
          permits ? kLaw.duties[row] : DutyMask{0});
  }
  return left;
}

// Rows that would have applied, had the receiver been known or the reason been written.
Rows lacking(const QuickQuestion& question, const Spoken& law) {
  const Rows of_kind = kLaw.kinds[kind_of(question.to)];
  const Rows unknown = question.to.known != 0 ? 0 : law.concerned & ~of_kind & ~kLaw.always;
  const Rows reason = (question.with & kWithReason) != 0 ? 0 : law.concerned & of_kind & kLaw.reasoned;
  return (unknown | reason) & ~kLaw.with_consent;
}

struct Rest {
  Spoken law;
  Reached reached;
  Rows open = 0, lacking = 0;
  bool overrides = false;
};

// Why, of the lowest category.
void explain(const QuickQuestion& question, const Rest& rest, Quick& out) {
  const CategoryMask category = lowest(question.categories);
  const std::uint8_t open = row_for(rest.open, category);
  if ((rest.reached.denied & category) != 0) {
    out.grant = rest.reached.denying;
    out.overridden = open < 64 && rest.overrides;
    if (out.overridden)
      return say(out, DisclosureOutcome::Permit, open,
                 static_cast<DutyMask>(kLaw.duties[open] | kOfOverriding));
    return say(out, DisclosureOutcome::DenyObjected, kDenialRule);
  }
  if ((rest.reached.allowed & category) != 0) {
    out.grant = rest.reached.allowing;
    const std::uint8_t named = row_for(rest.law.reaching & kLaw.with_consent, category);
    return say(out, DisclosureOutcome::Permit, named < 64 ? named : kConsentRule, kOfConsent);
  }
  if (open < 64) return say(out, DisclosureOutcome::Permit, open, kLaw.duties[open]);
  if (const std::uint8_t row = row_for(rest.lacking, category); row < 64) {
    const bool reaches = (kLaw.kinds[kind_of(question.to)] >> row & 1) != 0;
    out.why = reaches ? Unsettled::ReasonMissing : Unsettled::RecipientUnknown;
    return say(out, DisclosureOutcome::Indeterminate, row);
  }
  out.miss = static_cast<Miss>(rest.reached.miss);
  say(out, DisclosureOutcome::DenyNotPermitted, secrecy(question.regime));
}

void weigh(const Rest& rest, CategoryMask left, Quick& out) {
  const CategoryMask open = categories_of(rest.open);
  const auto denied = static_cast<CategoryMask>(left & rest.reached.denied);
  const auto aside = static_cast<CategoryMask>(rest.overrides ? denied & open : 0);
  const auto free = static_cast<CategoryMask>(left & ~denied);
  const auto allowed = static_cast<CategoryMask>(free & (rest.reached.allowed | open));
  out.objected = static_cast<CategoryMask>(denied & ~aside);
  out.permitted = static_cast<CategoryMask>(out.permitted | aside | allowed);
  out.unsettled = static_cast<CategoryMask>(free & ~allowed & categories_of(rest.lacking));
}

bool beyond(const GrantLine& line, const QuickQuestion& question) {
  constexpr std::uint8_t kAlike = kWithDocument | kWithPeriod;
  static_assert(kBlocks == kWithDocument && kPeriods == kWithPeriod);
  const auto unsaid = [&](PartyNumber number) {
    return number == kNoParty || (number < kKindParty && number >= line.known);
  };
  return (line.flags & kSlow) != 0 || question.at < line.from || question.at >= line.until ||
         (line.flags & question.with & kAlike) != 0 || unsaid(question.teller.number) ||
         unsaid(question.to.number);
}

}  // namespace

const char* quick_rule(std::uint8_t number) {
  if (number < 64) return kLaw.ids[number];
  if (number == kConsentRule) return "CS-12";
  if (number == kDenialRule) return "OB-01";
  if (number < kGiverRule) return rule_of(static_cast<Regime>(number - kRegimeRule));
  return number < kNumbers ? kGiverRules[number - kGiverRule] : nullptr;
}

std::uint8_t quick_rule_number(std::string_view rule) {
  for (std::uint8_t number = 0; number < kNumbers; ++number) {
    const char* id = quick_rule(number);
    if (id && rule == id) return number;
  }
  return kNumbers;
}

namespace {

constexpr DisclosureOutcome kOutcomes[] = {DisclosureOutcome::DenyNotPermitted, DisclosureOutcome::Permit,
                                           DisclosureOutcome::DenyObjected};
constexpr DutyMask kDuties[] = {0, kOfConsent, 0};

// Where no ground is given, the law leaves it to the person.
void by_consent(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question, Quick& out) {
  const Reached found = reached(first, lines, question);
  const CategoryMask category = lowest(question.categories);
  out.objected = static_cast<CategoryMask>(question.categories & found.denied);
  out.permitted = static_cast<CategoryMask>(question.categories & found.allowed & ~found.denied);
  // Neither, allowed, objected to.
  const std::uint16_t grants[] = {kNoGrant, found.allowing, found.denying};
  const std::uint8_t rules[] = {secrecy(question.regime), kConsentRule, kDenialRule};
  const std::uint8_t misses[] = {found.miss, 0, 0};
  const unsigned denied = (found.denied & category) != 0, allowed = (found.allowed & category) != 0;
  const unsigned which = denied << 1 | (allowed & (denied ^ 1u));
  out.grant = grants[which];
  out.miss = static_cast<Miss>(misses[which]);
  say(out, kOutcomes[which], rules[which], kDuties[which]);
}

void by_law(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question, Quick& out) {
  const auto chapter = static_cast<std::uint8_t>((first.flags & kChapter) >> kChapterShift);
  Rest rest;
  rest.law = spoken(question, chapter);
  const CategoryMask left = settle(question, rest.law.reaching, out);
  if (left == 0) return;
  if (told_in_place(first, question)) {
    out.slow = true;
    return;
  }
  rest.reached = reached(first, lines, question);
  rest.open = rest.law.reaching & kLaw.objectable;
  rest.lacking = lacking(question, rest.law);
  rest.overrides = overrides(question, chapter);
  weigh(rest, left, out);
  if ((left & lowest(question.categories)) != 0) explain(question, rest, out);
}

}  // namespace

void decide(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question,
            Quick& out) noexcept {
  if (beyond(first, question)) {
    out.slow = true;
  } else if (question.grounds == 0 && (kLaw.unasked >> kind_of(question.to) & 1) == 0 &&
             !told_in_place(first, question)) {
    by_consent(first, lines, question, out);
  } else {
    by_law(first, lines, question, out);
  }
}

}  // namespace varde
