// What a person's consents and noes let be told, as numbers on lines of 64 octets, and decisions from them in
// nanoseconds: the answers of `disclose`, or that it must be asked.
#pragma once

#include <cstdint>
#include <string_view>

#include "rules/disclosure_law.h"
#include "rules/party_numbers.h"

namespace varde {

// One teller and one receiver of a consent or a no that is live.
struct Grant {
  PartyNumber teller = kNobody, recipient = kNobody;
  std::uint16_t categories = 0x2000;  // one bit a Category, and what it is; kMember where there is none
  std::uint8_t purposes = 0;          // one bit a Purpose
  std::uint8_t regimes = 0;           // one bit a Regime whose secrecy the giver may lift, then and now
};
inline constexpr std::uint16_t kCategories = 0x0fff;
inline constexpr std::uint16_t kNo = 0x1000;      // a no
inline constexpr std::uint16_t kMember = 0x2000;  // no grant: `teller` takes part in the plan
inline constexpr std::uint16_t kBack = 0x4000;    // the way back of a consent that holds both ways

// What holds from `from` up to `until`. What does not fit goes on in the line `next`.
struct alignas(64) GrantLine {
  std::int64_t from = INT64_MIN, until = INT64_MIN;  // microseconds; an empty stretch answers nothing
  std::uint32_t next = 0;                            // 0: none
  std::uint8_t count = 0;
  std::uint8_t flags = 0;
  PartyNumber known = 0;  // the parties that had numbers when it was made: of later ones it says nothing
  Grant grants[5];
};
inline constexpr std::size_t kGrantsInLine = 5;
static_assert(sizeof(Grant) == 8 && sizeof(GrantLine) == 64);

// The flags of a person's first line.
inline constexpr std::uint8_t kSlow = 0x01;     // there is something that a line cannot say
inline constexpr std::uint8_t kBlocks = 0x02;   // a no names documents
inline constexpr std::uint8_t kPeriods = 0x04;  // a consent or a no names the days of what it is about
inline constexpr std::uint8_t kTold = 0x08;     // somebody may be told in the person's place
inline constexpr std::uint8_t kChapter = 0x30;  // the regime of hpl's chapter on sharing, 0 to 3
inline constexpr int kChapterShift = 4;
inline constexpr std::uint8_t kMembers = 0x40;  // grants name the plan's participants, which come first
inline constexpr std::uint8_t kWide = 0x80;     // a grant names others than single parties

struct QuickQuestion {
  std::int64_t at = 0;  // microseconds
  QuickParty teller, to;
  GroundMask grounds = 0;
  CategoryMask categories = 0;
  Purpose purpose = Purpose::Care;
  Regime regime = Regime::HealthPersonnel;
  std::uint8_t with = 0;
};
inline constexpr std::uint8_t kWithReason = 1;    // written down
inline constexpr std::uint8_t kWithDocument = 2;  // about a document that a no can name
inline constexpr std::uint8_t kWithPeriod = 4;    // about other days than its own

inline constexpr std::uint16_t kNoGrant = 0xffff;

// Of the categories asked, what is permitted, objected to, and not settled; the rest is not permitted. Of the
// lowest of them why.
struct Quick {
  CategoryMask permitted = 0, objected = 0, unsettled = 0;
  std::uint16_t grant = kNoGrant;  // that permits or forbids, counted along the lines
  // In another order than the answer of the C interface has them: single octets that were just written and
  // are read as one word would have to wait for each other.
  Miss miss = Miss::NoConsent;  // of what is live; what has ended or is not yet can have come nearer
  std::uint8_t rule = 0;        // of quick_rule
  Unsettled why = Unsettled::AgeUnknown;  // of an indeterminate one
  DisclosureOutcome outcome = DisclosureOutcome::DenyNotPermitted;
  DutyMask duties = 0;
  bool overridden = false;  // a no was set aside
  bool slow = false;        // nothing of this is an answer: ask `disclose`
};

// The row of the law that a number names: "CS-12".
const char* quick_rule(std::uint8_t number);
// The number of a row, also of those that no line decides by.
std::uint8_t quick_rule_number(std::string_view rule);

// `lines` is where `next` counts from. No floating point, no memory taken, no lock, no exception; any thread
// at the same time, while nobody writes the lines. `out` is a new Quick.
void decide(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question,
            Quick& out) noexcept;
inline Quick decide(const GrantLine& first, const GrantLine* lines, const QuickQuestion& question) noexcept {
  Quick out;
  decide(first, lines, question, out);
  return out;
}

}  // namespace varde
