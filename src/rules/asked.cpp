#include "rules/asked.h"

#include <algorithm>

namespace varde {
namespace {

bool is_about(const ConsentAsked& asked, const Known& to, const std::vector<Category>& categories) {
  const auto fits_it = [&](const Party& pattern) { return fits(pattern, to); };
  const auto same = [&](Category one) {
    return std::find(categories.begin(), categories.end(), one) != categories.end();
  };
  return (asked.recipients.empty() ||
          std::any_of(asked.recipients.begin(), asked.recipients.end(), fits_it)) &&
         (asked.categories.empty() || categories.empty() ||
          std::any_of(asked.categories.begin(), asked.categories.end(), same));
}

}  // namespace

const Dated<ConsentAsked>* last_asked(const CaseState& state, const Party& to,
                                      const std::vector<Category>& categories, const Basis& basis,
                                      Instant at) {
  const Known known = known_party(to, state, basis, at);
  const Dated<ConsentAsked>* last = nullptr;
  for (const Dated<ConsentAsked>& one : state.asked) {
    if (one.when.earliest() <= at && is_about(one.value, known, categories)) last = &one;
  }
  return last;
}

const Dated<ConsentAsked>* standing_no(const CaseState& state, const DisclosureQuestion& question,
                                       const Basis& basis, Instant at) {
  const Dated<ConsentAsked>* last = last_asked(state, question.to, question.categories, basis, at);
  if (!last || last->value.answer != AskAnswer::No) return nullptr;
  const Regime regime = regime_of(question.task_basis, question.health_personnel);
  const auto then = who_may_give(regime, state, basis, last->when.earliest());
  if (then == who_may_give(regime, state, basis, at)) return last;
  return then == ConsentGiver::Person && lacks_competence(state, at) ? last : nullptr;
}

bool answered_since(const CaseState& state, const Basis& basis, const Moment& since,
                    const std::vector<Party>& about) {
  return std::any_of(state.consents.begin(), state.consents.end(), [&](const GivenConsent& given) {
    const Instant when = given.given.earliest();
    if (when <= since.earliest()) return false;
    const auto reaches = [&](const Party& to) {
      const Known one = known_party(to, state, basis, when);
      const std::vector<Party> recipients = effective(given.consent).recipients;
      return std::any_of(recipients.begin(), recipients.end(),
                         [&](const Party& pattern) { return fits(pattern, one); });
    };
    return about.empty() || std::any_of(about.begin(), about.end(), reaches);
  });
}

bool is_asked_again(const CaseState& state, const Basis& basis, const Dated<ConsentAsked>& asked) {
  const ConsentAsked& ask = asked.value;
  if (ask.answer != AskAnswer::Later && ask.answer != AskAnswer::Reopened) return false;
  // Asking about another receiver answers nothing here.
  const bool again =
      std::any_of(&asked + 1, state.asked.data() + state.asked.size(), [&](const Dated<ConsentAsked>& next) {
        return next.value.recipients.empty() || next.value.recipients == ask.recipients;
      });
  return !again && !answered_since(state, basis, asked.when, ask.recipients);
}

}  // namespace varde
