#include "rules/steady.h"

#include <algorithm>
#include <iterator>

#include "base/age.h"
#include "rules/consents.h"

namespace varde {
namespace {

// The ages that telling hangs on, by their parameters.
constexpr std::string_view kAges[] = {"age.adult",         "consent.age.child-welfare", "consent.age.general",
                                      "consent.age.heard", "consent.age.middle",        "consent.age.nav",
                                      "consent.age.own"};
constexpr std::string_view kNumbers[] = {"age.leap_birthday.march", "hpl.regime"};

class Changes {
 public:
  Changes(Instant at, Steady within) : at_(at), steady_(within) {}

  const Steady& steady() const { return steady_; }
  void at(Instant when) { steady_.change(at_, when); }
  void first(const std::optional<CivilDate>& day) {
    if (day) at(oslo_midnight(*day));
  }
  void last(const std::optional<CivilDate>& day) {
    if (day) at(end_of(*day));
  }
  template <class T>
  void until(const std::vector<Dated<T>>& list) {
    for (const Dated<T>& one : list) last(one.value.until);
  }

 private:
  Instant at_;
  Steady steady_;
};

void consents(const CaseState& state, const Basis& basis, Changes& changes) {
  for (const GivenConsent& given : state.consents) {
    changes.first(given.consent.from);
    changes.at(end_of_consent(given, state, basis));
    changes.first(given.consent.data_from);
    changes.last(given.consent.data_to);
  }
  for (const GivenDenial& denial : state.denials) {
    changes.last(denial.terms.until);
    changes.first(denial.terms.data_from);
    changes.last(denial.terms.data_to);
  }
}

void law(const Basis& basis, std::string_view parameter, Changes& changes) {
  for (const Parameter& row : basis.pack.parameters) {
    if (row.id != parameter) continue;
    changes.first(row.valid_from);
    changes.last(row.valid_to);
  }
}

bool is_age(std::string_view parameter) {
  return std::find(std::begin(kAges), std::end(kAges), parameter) != std::end(kAges);
}

// Every day on which the person can come of an age. One too many only means that it is looked at anew.
void birthdays(const PartialDate& born, std::int64_t age, Changes& changes) {
  for (const LeapBirthday leap : {LeapBirthday::February28, LeapBirthday::March1}) {
    changes.first(birthday(born.first, static_cast<int>(age), leap));
    changes.first(birthday(last_day(born), static_cast<int>(age), leap));
  }
}
void ages(const CaseState& state, const Basis& basis, Changes& changes) {
  if (!state.person || !state.person->value.born) return;
  const PartialDate& born = *state.person->value.born;
  for (const Parameter& row : basis.pack.parameters) {
    if (is_age(row.id)) birthdays(born, row.amount, changes);
  }
  if (!basis.profile) return;
  for (const LocalLimit& limit : basis.profile->limits) {
    if (is_age(limit.parameter)) birthdays(born, limit.amount, changes);
  }
}

}  // namespace

Steady steady_fold(std::span<const Event> events, Instant at) {
  Steady out;
  for (const Event& event : events) {
    if (!event.entry) continue;
    out.change(at, event.entry->occurred.earliest());
    const auto* corrected = std::get_if<EventCorrected>(&event.entry->body.value);
    if (corrected && corrected->occurred) out.change(at, corrected->occurred->earliest());
  }
  return out;
}

Steady steady(const CaseState& state, const Basis& basis, Instant at, Steady within) {
  Changes changes(at, within);
  consents(state, basis, changes);
  changes.until(state.competence);
  changes.until(state.orders);
  changes.until(state.custody);
  ages(state, basis, changes);
  for (const std::string_view age : kAges) law(basis, age, changes);
  for (const std::string_view number : kNumbers) law(basis, number, changes);
  return changes.steady();
}

}  // namespace varde
