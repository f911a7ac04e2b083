#include "property/generate.h"

#include <memory>

#include "property/generate_flow.h"
#include "property/random.h"

namespace varde::property {
namespace {

constexpr std::int64_t kMinute = std::int64_t{60} * 1000000;
constexpr std::int64_t kDay = 24 * 60 * kMinute;
const Instant kStart = *parse_instant("2026-03-02T09:00:00Z");

// What has been told about one person, as far as it steers what is likely to come next.
struct Told {
  std::vector<int> steps;     // that may have made an event
  std::vector<int> consents;  // steps
  int told = 0;               // how far an ordinary course has come
};

class Generator {
 public:
  explicit Generator(std::uint64_t seed) : random_(seed), persons_(1 + random_.below(3)), now_(kStart) {}

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

  Profile profile() {
    Profile profile;
    profile.municipality = "9999";
    profile.name = "Nordal";
    profile.coordinating_unit = service(random_.one_in(5) ? "other-unit" : "unit");
    static constexpr struct {
      const char* name;
      ServiceKind kind;
    } kServices[] = {{"unit", ServiceKind::CoordinatingUnit},
                     {"mental-health", ServiceKind::MentalHealth},
                     {"nav", ServiceKind::Nav},
                     {"gp", ServiceKind::Gp},
                     {"school", ServiceKind::School},
                     {"dps", ServiceKind::Dps},
                     {"hospital", ServiceKind::HospitalUnit}};
    for (const auto& each : kServices) {
      const ServiceKind kind = random_.one_in(6) ? random_code<ServiceKind>() : each.kind;
      if (!random_.one_in(8))
        profile.services.push_back({service(each.name), kind, each.name, {}, {}, {}, {}});
    }
    if (random_.one_in(3))
      profile.levels.push_back({"IP-23", random_.one_in(2) ? Level::Confirm : Level::Block});
    if (random_.one_in(3)) profile.levels.push_back({"CN-01", Level::Confirm});
    if (random_.one_in(3)) profile.levels.push_back({"IP-20", Level::Silent});
    if (random_.one_in(3)) profile.limits.push_back({"ip.answer", random_.between(1, 40)});
    if (random_.one_in(3)) profile.limits.push_back({"ip.review.max", random_.between(1, 12)});
    if (random_.one_in(4)) profile.limits.push_back({"deadline.date_only.latest", 1});
    return profile;
  }

  // When a fact happened: now, on a day, late, by its month or its year, ahead, or with the wrong century.
  Moment occurred() {
    const CivilDate today = oslo_day(now_);
    switch (random_.below(12)) {
      case 0:
      case 1:
      case 2:
        return {Moment{now_}};
      case 3:
      case 4:
      case 5:
        return date(today, PartialDate::Precision::Day);
      case 6:
      case 7:
        return date(plus_days(today, -random_.between(0, 90)), PartialDate::Precision::Day);
      case 8:
        return Moment{Instant{now_.us - random_.between(0, 90) * kDay - random_.between(0, 900) * kMinute}};
      case 9:
        return date(plus_days(today, -random_.between(0, 60)), PartialDate::Precision::Month);
      case 10:
        return date(today, random_.one_in(2) ? PartialDate::Precision::Year : PartialDate::Precision::Month);
      default:
        if (random_.one_in(8)) return date(plus_years(today, -100), PartialDate::Precision::Day);
        return date(plus_days(today, random_.between(1, 400)), PartialDate::Precision::Day);
    }
  }

  static Moment date(CivilDate day, PartialDate::Precision precision) {
    const YearMonthDay d = parts(day);
    const bool year = precision == PartialDate::Precision::Year,
               month = precision == PartialDate::Precision::Month;
    return {PartialDate{*civil_date(d.year, year ? 1 : d.month, year || month ? 1 : d.day), precision}};
  }

  Uuid some_service() {
    static const std::vector<std::string> names = {"unit",   "mental-health", "nav",      "gp",
                                                   "school", "dps",           "hospital", "elsewhere"};
    return service(random_.pick(names));
  }

  std::optional<Participation> participation() {
    if (random_.one_in(3)) return std::nullopt;
    return Participation{};
  }

  CivilDate around(std::int64_t least, std::int64_t most) {
    return plus_days(oslo_day(now_), random_.between(least, most));
  }

  CarePlan plan() {
    CarePlan plan;
    if (random_.one_in(4)) return plan;
    if (!random_.one_in(3)) plan.from = around(-10, 10);
    if (!random_.one_in(3)) plan.to = around(100, 300);
    if (!random_.one_in(3)) plan.reviews.push_back(around(-30, 250));
    for (std::size_t i = random_.below(3); i > 0; --i) plan.goals.push_back({mark("g"), "sove om natta"});
    for (std::size_t i = random_.below(4); i > 0; --i) {
      Activity activity;
      activity.id = mark("a");
      activity.what = random_.one_in(2) ? "samtale" : "tur";
      if (!random_.one_in(3)) activity.service = some_service();
      if (!random_.one_in(3)) activity.due = around(-10, 60);
      activity.needs_decision = random_.one_in(4);
      if (random_.one_in(4))
        activity.decision = ServiceDecision{"2026/1", {}, around(-30, 90), some_service()};
      plan.activities.push_back(std::move(activity));
    }
    add_people(plan);
    return plan;
  }
  void add_people(CarePlan& plan) {
    for (std::size_t i = random_.below(3); i > 0; --i) {
      Participant participant;
      participant.id = mark("p");
      participant.role = random_code<ParticipantRole>();
      if (!random_.one_in(3)) participant.service = some_service();
      participant.standing = random_code<ParticipantStanding>();
      if (random_.one_in(2)) participant.contributes = "kjører til turen";
      if (random_.one_in(3)) participant.person_wants = random_.one_in(2);
      if (random_.one_in(3)) participant.kin_wants = random_.one_in(2);
      plan.participants.push_back(std::move(participant));
    }
    if (random_.one_in(3)) plan.made_by = some_service();
    if (random_.one_in(3)) plan.resources.push_back("er god til å synge");
    if (random_.one_in(3)) plan.links.push_back({random_code<PlanLinkKind>(), {}, {}});
    if (random_.one_in(4)) plan.none_stated.push_back({random_code<PlanItem>(), "ikke aktuelt"});
    if (random_.one_in(4)) plan.group = ResponsibilityGroup{some_service(), around(-20, 60), {}};
    if (random_.one_in(4))
      plan.crisis = CrisisPlan{{"sover lite"}, {"ringe"}, {}, Readmission{some_service(), "i tre år", {}}};
  }
  // One of a few, so that marks come twice now and then.
  std::string mark(const char* letter) { return letter + std::to_string(random_.below(4)); }

  Consent consent() {
    Consent consent;
    if (random_.one_in(4)) consent.giver = ConsentGiver::Parent;
    if (!random_.one_in(4)) {
      consent.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
    }
    if (random_.one_in(3)) consent.until = around(-20, 120);
    return consent;
  }

  Coordinator coordinator() {
    Coordinator coordinator{
        some_service(), random_.one_in(2) ? std::optional<std::string>("Kari") : std::nullopt, {}};
    if (random_.one_in(3)) coordinator.role = random_code<CoordinatorRole>();
    if (random_.one_in(2)) coordinator.health_personnel = random_.one_in(2);
    return coordinator;
  }

  template <class Code>
  Code random_code() {
    return static_cast<Code>(random_.below(kCodeCount<Code>));
  }
  std::optional<bool> perhaps() {
    if (random_.one_in(4)) return std::nullopt;
    return !random_.one_in(3);
  }

  NeedAssessed need() {
    NeedAssessed need;
    need.service = some_service();
    need.long_term = perhaps();
    need.coordinated = perhaps();
    need.complex = perhaps();
    need.municipal = perhaps();
    need.specialist = perhaps();
    for (std::size_t i = random_.below(4); i > 0; --i)
      need.circumstances.push_back(random_code<Circumstance>());
    for (std::size_t i = random_.below(4); i > 0; --i) need.in_contact.push_back(some_service());
    return need;
  }
  CoordinatorRole role() {
    return random_.one_in(2) ? CoordinatorRole::Plan : random_code<CoordinatorRole>();
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

  Party party() {
    Party out;
    if (random_.one_in(2)) out.service = some_service();
    if (!out.service || random_.one_in(4)) out.kind = random_code<PartyKind>();
    return out;
  }
  std::vector<Category> categories() {
    std::vector<Category> out;
    for (std::size_t i = 0; i < kCodeCount<Category>; ++i) {
      if (random_.one_in(3)) out.push_back(static_cast<Category>(i));
    }
    if (out.empty()) out.push_back(Category::Known);
    return out;
  }
  Consent sharing() {
    Consent out = consent();
    out.scope = ConsentScope::Sharing;
    out.recipients = {party()};
    out.categories = categories();
    out.purposes = {random_code<Purpose>()};
    out.both_ways = random_.one_in(3);
    return out;
  }
  DisclosureMade telling() {
    DisclosureMade out;
    out.teller = some_service();
    out.to = party();
    out.categories = categories();
    if (random_.one_in(3)) out.grounds = {random_code<DisclosureGround>()};
    if (random_.one_in(2)) out.reason = "grunn";
    return out;
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

  PlanAnswer answer() {
    return random_.one_in(4) ? static_cast<PlanAnswer>(random_.below(3)) : PlanAnswer::Wants;
  }
  ActivityStatus status() { return static_cast<ActivityStatus>(random_.below(7)); }
  PlanClosed closed() {
    PlanClosed closed;
    closed.reason = static_cast<CloseReason>(random_.below(7));
    if (random_.one_in(2))
      closed.next_step = NextStep{NextStepKind::Appointment, around(1, 60), some_service(), {}};
    closed.participation = participation();
    return closed;
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

  varde::Person person() {
    varde::Person person;
    if (random_.one_in(2))
      person.born = PartialDate{plus_years(around(-200, 200), -static_cast<int>(random_.between(8, 30))),
                                PartialDate::Precision::Day};
    if (random_.one_in(3)) person.identity_number = random_.one_in(2) ? "15839010009" : "15839010008";
    return person;
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

  Random random_;
  std::vector<Told> persons_;
  std::vector<int> profiles_;
  Instant now_;
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
