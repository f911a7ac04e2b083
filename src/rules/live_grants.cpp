#include "rules/live_grants.h"

#include <algorithm>

namespace varde {
namespace {

// Beyond this a scan is no faster than asking anew.
constexpr std::size_t kMostGrants = 64 * kGrantsInLine;
constexpr std::uint8_t kEveryPurpose = (1u << kCodeCount<Purpose>)-1;

class Lines {
 public:
  Lines(const CaseState& state, const Basis& basis, Instant at, const PartyNumbers& numbers)
      : state_(state), basis_(basis), at_(at), day_(oslo_day(at)), numbers_(numbers) {}

  std::vector<GrantLine> made(Steady steady, std::vector<Uuid>* origins);

 private:
  struct Found {
    Grant grant;
    Uuid origin{};
  };

  void consent(const GivenConsent& given);
  void denial(const GivenDenial& denial);
  void members();
  void told();
  std::uint8_t regimes_of(ConsentGiver giver, Instant given);
  std::vector<PartyNumber> all_of(const std::vector<Party>& patterns);
  std::vector<PartyNumber> tellers_of(const std::vector<Party>& patterns);
  std::vector<PartyNumber> parents_of(const std::vector<Party>& patterns);
  void add_fitting(const Party& pattern, std::vector<PartyNumber>& out);
  void add(const std::vector<PartyNumber>& tellers, const std::vector<PartyNumber>& recipients, Grant grant,
           const Uuid& origin);

  const CaseState& state_;
  const Basis& basis_;
  const Instant at_;
  const CivilDate day_;
  const PartyNumbers& numbers_;
  std::uint8_t flags_ = 0;
  std::vector<Found> found_;
};

template <class Mask, class Code>
Mask mask_of(const std::vector<Code>& codes) {
  Mask out = 0;
  for (const Code code : codes) out = static_cast<Mask>(out | mask<Mask>(code));
  return out;
}

void Lines::add_fitting(const Party& pattern, std::vector<PartyNumber>& out) {
  for (PartyNumber number = 0; number < numbers_.count(); ++number) {
    const Party& party = numbers_.party(number);
    if (pattern.service && pattern.service != party.service) continue;
    if (fits(pattern, known_party(party, state_, basis_, at_))) out.push_back(number);
  }
}

// A role fits nobody here: a question about one has no number, and is asked the slow way.
std::vector<PartyNumber> Lines::all_of(const std::vector<Party>& patterns) {
  std::vector<PartyNumber> out;
  for (const Party& pattern : patterns) {
    if (pattern.role) continue;
    const bool named = pattern.service || pattern.person;
    const bool kind = pattern.kind && pattern.kind != PartyKind::Anyone;
    if (!named && !kind && pattern.group) {
      out.push_back(*pattern.group == PartyGroup::HealthServices ? kHealthServices : kParticipants);
    } else if (!named && pattern.kind && !pattern.group) {
      out.push_back(kind ? party_of_kind(*pattern.kind) : kAnyParty);
    } else if (!named && kind && *pattern.group == PartyGroup::HealthServices) {
      if (gives_health_care(*pattern.kind)) out.push_back(party_of_kind(*pattern.kind));
    } else if (named || pattern.group) {
      add_fitting(pattern, out);
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  if (std::find(out.begin(), out.end(), kParticipants) != out.end()) flags_ |= kMembers;
  return out;
}

// Tellers that are not stated: whoever holds it.
std::vector<PartyNumber> Lines::tellers_of(const std::vector<Party>& patterns) {
  return patterns.empty() ? std::vector{kAnyParty} : all_of(patterns);
}

// Of those that fit, the parents.
std::vector<PartyNumber> Lines::parents_of(const std::vector<Party>& patterns) {
  std::vector<PartyNumber> out;
  Known parent;
  parent.kind = PartyKind::Parent;
  if (patterns.empty()) return {party_of_kind(PartyKind::Parent)};
  for (const Party& pattern : patterns) {
    if (pattern.role) continue;
    if (fits(pattern, parent)) return {party_of_kind(PartyKind::Parent)};
    add_fitting(pattern, out);
  }
  std::erase_if(out, [&](PartyNumber number) {
    return numbers_.quick(number).kind != party_of_kind(PartyKind::Parent);
  });
  return out;
}

void Lines::add(const std::vector<PartyNumber>& tellers, const std::vector<PartyNumber>& recipients,
                Grant grant, const Uuid& origin) {
  if (found_.size() + tellers.size() * recipients.size() > kMostGrants) {
    flags_ |= kSlow;
    return;
  }
  for (const PartyNumber teller : tellers) {
    for (const PartyNumber recipient : recipients) {
      grant.teller = teller;
      grant.recipient = recipient;
      if (teller >= kKindParty || recipient >= kKindParty) flags_ |= kWide;
      found_.push_back({grant, origin});
    }
  }
}

// For whose secrecy the giver of a consent may speak, when it was given and now. A person who has lost
// competence since is not unsaid.
std::uint8_t Lines::regimes_of(ConsentGiver giver, Instant given) {
  std::uint8_t out = 0;
  for (int i = 0; i < kRegimes; ++i) {
    const auto regime = static_cast<Regime>(i);
    const Answer now = may_give(giver, regime, state_, basis_, at_).answer;
    const Answer then = may_give(giver, regime, state_, basis_, given).answer;
    const bool lost = giver == ConsentGiver::Person && then == Answer::Yes && lacks_competence(state_, at_);
    if (!lost && (now == Answer::No || then == Answer::No)) continue;
    if (lost || (now == Answer::Yes && then == Answer::Yes)) {
      out = static_cast<std::uint8_t>(out | mask<std::uint8_t>(regime));
    } else {
      flags_ |= kSlow;
    }
  }
  return out;
}

void Lines::consent(const GivenConsent& given) {
  const Consent terms = effective(given.consent);
  if (terms.data_from || terms.data_to) flags_ |= kPeriods;
  if (scope_is_unknown(terms) || !terms.secrecy_waiver || time_miss(given, state_, basis_, at_)) return;
  if ((terms.data_from && day_ < *terms.data_from) || (terms.data_to && *terms.data_to < day_)) return;
  Grant grant;
  grant.categories = mask_of<std::uint16_t>(terms.categories);
  grant.purposes = mask_of<std::uint8_t>(terms.purposes);
  grant.regimes = regimes_of(terms.giver, given.given.earliest());
  if (grant.regimes == 0) return;
  add(tellers_of(terms.tellers), all_of(terms.recipients), grant, given.id);
  if (!terms.both_ways) return;
  grant.categories |= kBack;
  add(all_of(terms.recipients), tellers_of(terms.tellers), grant, given.id);
}

void Lines::denial(const GivenDenial& denial) {
  const SharingDenied& terms = denial.terms;
  if (terms.data_from || terms.data_to) flags_ |= kPeriods;
  if (!terms.documents.empty()) flags_ |= kBlocks;
  if (!terms.documents.empty() || !stands(denial, state_, basis_, at_)) return;
  if ((terms.data_from && day_ < *terms.data_from) || (terms.data_to && *terms.data_to < day_)) return;
  Grant grant;
  grant.categories = terms.categories.empty() ? kCategories : mask_of<std::uint16_t>(terms.categories);
  grant.categories |= kNo;
  grant.purposes = terms.purposes.empty() ? kEveryPurpose : mask_of<std::uint8_t>(terms.purposes);
  grant.regimes = 0xff;
  add(tellers_of(terms.tellers),
      terms.kind == DenialKind::ParentsNotTold ? parents_of(terms.recipients) : tellers_of(terms.recipients),
      grant, denial.id);
}

// Those of the numbers that take part in the plan, before all grants.
void Lines::members() {
  std::vector<Found> all;
  for (PartyNumber number = 0; number < numbers_.count(); ++number) {
    if (!known_party(numbers_.party(number), state_, basis_, at_).participant) continue;
    Grant member;
    member.teller = number;
    member.categories = kMember;
    all.push_back({member, {}});
  }
  if (found_.size() + all.size() > kMostGrants) flags_ |= kSlow;
  found_.insert(found_.begin(), all.begin(), all.end());
}

// Parents, carers and relatives, who may be told in the person's place.
void Lines::told() {
  const auto may = [&](ConsentGiver giver) {
    return may_give(giver, Regime::HealthPersonnel, state_, basis_, at_).answer == Answer::Yes;
  };
  const bool young = reached(state_, basis_, "consent.age.own", at_) == Answer::Yes &&
                     reached(state_, basis_, "age.adult", at_) == Answer::No;
  if (young || may(ConsentGiver::Parent) || may(ConsentGiver::ChildWelfare) || lacks_competence(state_, at_))
    flags_ |= kTold;
}

std::vector<GrantLine> Lines::made(Steady steady, std::vector<Uuid>* origins) {
  const std::int64_t chapter = basis_.amount("hpl.regime", day_).value_or(3);
  // A no may have stood in what has been erased.
  if (state_.erased_noes > 0 || chapter < 0 || chapter > 3) flags_ |= kSlow;
  for (const GivenConsent& given : state_.consents) consent(given);
  for (const GivenDenial& one : state_.denials) denial(one);
  if ((flags_ & kMembers) != 0) members();
  told();
  if ((flags_ & kSlow) != 0) found_.clear();
  std::vector<GrantLine> out(std::max<std::size_t>(1, (found_.size() + kGrantsInLine - 1) / kGrantsInLine));
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].from = steady.from.us;
    out[i].until = steady.until.us;
    out[i].known = numbers_.count();
    out[i].flags = static_cast<std::uint8_t>(flags_ | (chapter << kChapterShift & kChapter));
    if (i + 1 < out.size()) out[i].next = static_cast<std::uint32_t>(i + 1);
  }
  for (std::size_t i = 0; i < found_.size(); ++i) {
    GrantLine& line = out[i / kGrantsInLine];
    line.grants[line.count++] = found_[i].grant;
    if (origins) origins->push_back(found_[i].origin);
  }
  return out;
}

}  // namespace

std::vector<GrantLine> lines_of(const CaseState& state, const Basis& basis, Instant at,
                                const PartyNumbers& numbers, Steady within, std::vector<Uuid>* origins) {
  return Lines(state, basis, at, numbers).made(steady(state, basis, at, within), origins);
}

}  // namespace varde
