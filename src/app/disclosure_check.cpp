#include "app/disclosure_check.h"

#include <utility>

#include "app/consent_index.h"
#include "rules/disclosure_law.h"

namespace varde {
namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000000;

Uuid made_up(std::uint8_t number) {
  return Uuid{{0, 0, 0, 0, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, number}};
}
const Uuid kMadeUp = made_up(1), kTeller = made_up(2), kReceiver = made_up(3), kConsent = made_up(4);

Party service(const Uuid& id) {
  Party out;
  out.service = id;
  return out;
}

// A grown-up whose case is in memory.
class MadeUp final : public CaseSource {
 public:
  explicit MadeUp(std::shared_ptr<const CompiledPack> pack) {
    Organisation organisation;
    organisation.pack = std::move(pack);
    organisation_ = std::make_shared<const Organisation>(std::move(organisation));
  }

  void happens(const Uuid& id, Instant when, EventBody body) {
    Event event;
    event.id = id;
    event.sequence = ++case_.head.sequence;
    event.recorded = when;
    event.kind = body.kind();
    Entry entry;
    entry.occurred = Moment{when};
    entry.body = std::move(body);
    event.entry = std::make_shared<const Entry>(std::move(entry));
    case_.events.push_back(std::move(event));
  }

  Result<Opened> open_case_now(const Uuid&) override {
    return Opened{std::make_shared<const Case>(case_), organisation_};
  }
  Result<std::shared_ptr<const Organisation>> organisation_now() override { return organisation_; }
  const TideMarks& tide() const noexcept override { return tide_; }
  Result<void> tell_changes() override { return {}; }

 private:
  std::shared_ptr<const Organisation> organisation_;
  TideMarks tide_;  // nobody else writes here
  Case case_;
};

// What may be told, asked twice: of the case, and of the line that is kept of it.
Result<CategoryMask> told(ConsentIndex& index, Instant at, bool* kept) {
  IndexQuestion question;
  question.at = at;
  const Result<std::uint32_t> person = index.person(kMadeUp);
  const Result<PartyNumber> teller = index.party(service(kTeller)), to = index.party(service(kReceiver));
  if (!person) return person.error();
  if (!teller) return teller.error();
  if (!to) return to.error();
  question.person = *person;
  question.teller = *teller;
  question.to = *to;
  question.categories = mask<CategoryMask>(Category::Stay, Category::Health);
  const Result<Quick> of_case = index.decide(question);
  if (!of_case) return of_case.error();
  const Quick of_line = index.resident(question);
  *kept = *kept && !of_line.slow && of_line.permitted == of_case->permitted;
  return of_case->permitted;
}

}  // namespace

Result<void> check_disclosure() {
  const Result<std::shared_ptr<const CompiledPack>> pack = compiled_pack();
  if (!pack) return pack.error();
  MadeUp made(*pack);
  const Instant begin = oslo_midnight(*civil_date(2026, 11, 2));
  const auto on = [&](int day) { return Instant{begin.us + day * kDay}; };
  PersonRegistered person;
  person.person.born = PartialDate{*civil_date(1980, 5, 17), PartialDate::Precision::Day};
  made.happens(kMadeUp, begin, {std::move(person)});
  Consent consent;
  consent.scope = ConsentScope::Sharing;
  consent.tellers = {service(kTeller)};
  consent.recipients = {service(kReceiver)};
  consent.categories = {Category::Stay};
  consent.purposes = {Purpose::Care};

  ConsentIndex index(made, 1);
  const auto stay = mask<CategoryMask>(Category::Stay);
  bool good = true;
  const auto expect = [&](int day, CategoryMask wanted) -> Result<void> {
    const Result<CategoryMask> found = told(index, on(day), &good);
    if (!found) return found.error();
    good = good && *found == wanted;
    return {};
  };
  if (Result<void> asked = expect(1, 0); !asked) return asked;
  made.happens(kConsent, on(2), {ConsentGiven{std::move(consent)}});
  index.forget(kMadeUp);
  if (Result<void> asked = expect(3, stay); !asked) return asked;
  made.happens(made_up(5), on(4), {ConsentWithdrawn{kConsent, {}}});
  index.forget(kMadeUp);
  if (Result<void> asked = expect(5, 0); !asked) return asked;
  if (!good) return fail(Status::Internal, "the made-up person's consents were not kept to");
  return {};
}

}  // namespace varde
