#include "property/generate.h"

#include <memory>

#include "property/generate_flow.h"
#include "property/generate_values.h"

namespace varde::property {
namespace {

const Instant kStart = *parse_instant("2026-03-02T09:00:00Z");

// What has been told about one person, as far as it steers what is likely to come next.
struct Told {
  std::vector<int> steps;     // that may have made an event
  std::vector<int> consents;  // steps
  int told = 0;               // how far an ordinary course has come
};

class Generator : Values {
 public:
  explicit Generator(std::uint64_t seed) : Values(seed, kStart), persons_(1 + random_.below(3)) {}

  History history(std::size_t most) {
    const std::size_t length = 1 + random_.below(most);
    for (std::size_t i = 0; i < length; ++i) all_.push_back(step(static_cast<int>(i) + 1));
    return std::move(all_);
  }

  // The body of one of the kinds that any fact may have, and what it points at.
  Step plain(int number, int person) {
    Step step;
    step.number = number;
    step.person = person;
    Told& known = persons_[static_cast<std::size_t>(person)];
    if (random_.one_in(4)) {
      const Uuid from = some_service(), to = some_service();
      step.body = flow_body(random_, from, to, around(-10, 30));
    } else {
      step.body = random_.one_in(6) ? about_telling() : random_.one_in(3) ? odd(known, step) : ordinary(known);
    }
    known.steps.push_back(number);
    if (step.body.kind() == EventKind::ConsentGiven) known.consents.push_back(number);
    return step;
  }

  Random& random() { return random_; }

 private:
  Step step(int number) {
    tick();
    if (!all_.empty() && random_.one_in(12)) return again(number);
    if (random_.one_in(all_.empty() ? 2 : 14)) return organisation(number);
    const int person = static_cast<int>(random_.below(persons_.size()));
    Told& known = persons_[static_cast<std::size_t>(person)];
    Step made;
    if (!known.steps.empty() && random_.one_in(6)) {
      made.number = number;
      made.person = person;
      made.body = about_events(known, made);
      known.steps.push_back(number);
    } else {
      made = plain(number, person);
    }
    made.now = now_;
    // Erasing is an act; of all else about half is told.
    made.reported = made.body.kind() != EventKind::EntryErased && !random_.one_in(3);
    made.occurred = occurred();
    if (!made.reported && random_.one_in(2)) made.confirmations.push_back({"R-286", "plan", "avtalt"});
    made.language = static_cast<Language>(random_.below(3));
    if (random_.one_in(3)) made.unit = "mental-health";
    return made;
  }

  // Minutes or weeks go by, and now and then the clock is set back.
  void tick() {
    const std::int64_t gone =
        random_.one_in(4) ? random_.between(1, 40) * kDay : random_.between(0, 300) * kMinute;
    now_.us += random_.one_in(20) ? -gone / 4 : gone;
  }

  Step again(int number) {
    Step step;
    step.number = number;
    step.now = now_;
    step.again = all_[random_.below(all_.size())].number;
    step.altered = random_.one_in(3);
    return step;
  }

  Step organisation(int number) {
    Step step;
    step.number = number;
    step.person = kOrganisation;
    step.now = now_;
    step.reported = random_.one_in(2);
    step.occurred = Moment{now_};
    if (!profiles_.empty() && random_.one_in(6)) {
      step.about = random_.pick(profiles_);
      step.body.value = EventVoided{{}, "feil profil"};
      return step;
    }
    if (!profiles_.empty() && random_.one_in(8)) {
      step.reported = false;
      step.body.value = EntryErased{{random_.between(1, 4)}, "skulle ikke ligge her"};
      return step;
    }
    step.body.value = ProfileLoaded{profile()};
    profiles_.push_back(number);
    return step;
  }

  // What is assessed, agreed and offered around the plan.
  EventBody around_the_plan() {
    switch (random_.below(10)) {
      case 0:
      case 1:
      case 2:
        return {need()};
      case 3:
        return {NeedNotified{some_service(), some_service()}};
      case 4:
        return {MainResponsibilitySettled{some_service(), random_code<SettledHow>(), {}}};
      case 5:
        return {MainResponsibilityDisputed{{some_service(), some_service()}, {}}};
      case 6:
      case 7:
        return {CoordinatorOffered{role(), random_code<OfferStanding>(), some_service(), participation()}};
      case 8:
        return {CoordinatorWished{some_service(), {}, {}}};
      default:
        return {ControlExaminationHeld{some_service(), random_.one_in(2), {}}};
    }
  }

  // Who may tell whom what, and what came of it.
  EventBody about_telling() {
    switch (random_.below(10)) {
      case 0:
        return {SharingDenied{DenialKind::Denial, ConsentGiver::Person, false, {}, {party()}, categories()}};
      case 1:
        return {ConsentAsked{some_service(), random_code<AskAnswer>(), {party()}}};
      case 2:
        return {CompetenceAssessed{random_code<CompetenceDecision>(), random_.one_in(2)}};
      case 3:
        return {ConfidentialityOrdered{"myndighet", {}, random_.one_in(2)}};
      case 4:
        return {CustodyChanged{random_code<Custody>(), {}, {}}};
      case 5:
        return {NearestRelativeNamed{random_code<KinRelation>(), {}, {}}};
      case 6:
        return {DisclosureTold{}};
      case 7:
        return {DisclosureReviewed{}};
      case 8:
        return {ConsentGiven{sharing()}};
      default:
        return {telling()};
    }
  }

  // What happens while somebody has a plan and a coordinator.
  EventBody along_the_way() {
    switch (random_.below(5)) {
      case 0:
        return {AbsenceBegun{role(),
                             random_.one_in(2) ? std::optional(around(-5, 40)) : std::nullopt,
                             random_.one_in(2) ? std::optional(coordinator()) : std::nullopt,
                             {}}};
      case 1:
        return {AbsenceEnded{role()}};
      case 2:
        return {GoalAssessed{mark("g"), random_code<Achievement>(), {}, participation()}};
      case 3:
        return {PlanShown{random_code<ShownHow>(), perhaps(), {}}};
      default:
        return {PlanAmended{random_.one_in(2) ? std::optional(std::string("plan")) : std::nullopt,
                            "jeg vil heller begynne i høst"}};
    }
  }

  // What comes next in an ordinary course.
  EventBody ordinary(Told& known) {
    if (random_.one_in(6)) return known.told > 3 ? along_the_way() : around_the_plan();
    switch (known.told++) {
      case 0:
        return {PlanOffered{some_service(), true, !random_.one_in(4), {}}};
      case 1:
        return {PlanAnswered{answer(), {}, participation()}};
      case 2:
        return {ConsentGiven{consent()}};
      case 3:
        return {PlanStarted{plan(), random_.one_in(2) ? std::optional(coordinator()) : std::nullopt,
                            participation()}};
      case 4:
      case 6:
        return {ActivityChanged{mark("a"), status(), {}}};
      case 5:
        return {PlanRevised{plan(), participation()}};
      case 7:
        return {PlanReviewed{
            random_.one_in(2) ? std::optional(around(10, 400)) : std::nullopt, {}, participation()}};
      case 8:
        return {CoordinatorAppointed{coordinator(), participation()}};
      default:
        known.told = 0;
        return {closed()};
    }
  }

  // Anything at all, whether it fits or not.
  EventBody odd(Told& known, Step& step) {
    if (random_.one_in(3)) return random_.one_in(2) ? around_the_plan() : along_the_way();
    switch (random_.below(13)) {
      case 0:
        return {PersonRegistered{person()}};
      case 1:
        return {ContactPointNamed{{some_service(), std::nullopt, std::nullopt, {}}}};
      case 2:
        return {PlanOffered{some_service(), true, true, {}}};
      case 3:
        return {PlanAnswered{static_cast<PlanAnswer>(random_.below(3)),
                             random_.one_in(3) ? std::optional(around(5, 60)) : std::nullopt,
                             participation()}};
      case 4:
        return {ConsentGiven{consent()}};
      case 5:
      case 6:
        if (!known.consents.empty() && !random_.one_in(5)) step.about = random_.pick(known.consents);
        return {ConsentWithdrawn{{}, {}}};
      case 7:
        return {PlanStarted{plan(), {}, participation()}};
      case 8:
        return {PlanRevised{plan(), participation()}};
      case 9:
        return {CoordinatorEnded{role(), {}}};
      case 10:
        return {CoordinatorAppointed{coordinator(), participation()}};
      case 11:
        return {PlanReviewed{{}, {}, participation()}};
      default:
        return {closed()};
    }
  }

  // A correction, a void or an erasure of what was told before; sometimes of what is not there.
  EventBody about_events(Told& known, Step& step) {
    if (!random_.one_in(8)) step.about = random_.pick(known.steps);
    switch (random_.below(5)) {
      case 0:
      case 1:
        return {EventVoided{{}, "feilført"}};
      case 2:
      case 3:
        return {corrected(step)};
      default: {
        const std::int64_t first = random_.between(1, 8);
        std::vector<std::int64_t> sequences = {first};
        if (random_.one_in(2)) sequences.push_back(first + 1);
        return {EntryErased{std::move(sequences), "feil person"}};
      }
    }
  }

  // Of the kind of what it corrects, as far as the history says; then and now of another.
  EventCorrected corrected(const Step& step) {
    EventCorrected corrected;
    corrected.reason = "feil dato";
    if (random_.one_in(2)) corrected.occurred = occurred();
    corrected.replacement =
        std::make_shared<const EventBody>(EventBody{PlanAnswered{answer(), {}, participation()}});
    for (const Step& before : all_) {
      if (!step.about || before.number != *step.about) continue;
      const EventKind kind = before.body.kind();
      const bool own = kind < EventKind::EventCorrected && !random_.one_in(10);
      if (own) corrected.replacement = std::make_shared<const EventBody>(renewed(before.body));
    }
    return corrected;
  }
  EventBody renewed(const EventBody& body) {
    if (std::holds_alternative<PlanStarted>(body.value)) return {PlanStarted{plan(), {}, participation()}};
    if (std::holds_alternative<ConsentGiven>(body.value)) return {ConsentGiven{consent()}};
    if (std::holds_alternative<PlanClosed>(body.value)) return {closed()};
    return body;
  }

  std::vector<Told> persons_;
  std::vector<int> profiles_;
  History all_;
};

}  // namespace

History random_history(std::uint64_t seed, std::size_t most) { return Generator(seed).history(most); }

History orderless_history(std::uint64_t seed, std::size_t most) {
  Generator generator(seed);
  History all;
  const std::size_t length = 2 + generator.random().below(most);
  std::int64_t at = kStart.us - 400 * kDay;
  for (std::size_t i = 0; i < length; ++i) {
    Step step = generator.plain(static_cast<int>(i) + 1, 0);
    at += generator.random().between(1, 60 * 24 * 8) * kMinute;
    step.occurred = Moment{Instant{at}};
    step.now = Instant{kStart.us + static_cast<std::int64_t>(most) * 8 * kDay};
    all.push_back(std::move(step));
  }
  return all;
}

}  // namespace varde::property
