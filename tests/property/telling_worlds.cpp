#include "property/telling_worlds.h"

#include <algorithm>
#include <set>

#include "base/age.h"
#include "codec/records.g.h"
#include "property/history.h"
#include "property/telling_choices.h"

namespace varde::property {
namespace {

constexpr std::int64_t kDayLong = std::int64_t{86400} * 1000000;

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : random_(seed) {}

  World world() {
    profile();
    if (!random_.one_in(5)) add(date(*civil_date(2020, 1, 1)), {PersonRegistered{person()}});
    const std::size_t length = 2 + random_.below(16);
    for (std::size_t i = 0; i < length; ++i) step();
    return std::move(world_);
  }

 private:
  Random random_;
  World world_;
  std::vector<Uuid> consents_, noes_;

  void profile() {
    static constexpr struct {
      const char* name;
      ServiceKind kind;
    } kKnown[] = {{"unit", ServiceKind::CoordinatingUnit},
                  {"gp", ServiceKind::Gp},
                  {"dps", ServiceKind::Dps},
                  {"nav", ServiceKind::Nav},
                  {"school", ServiceKind::School},
                  {"housing", ServiceKind::Housing},
                  {"child-welfare", ServiceKind::ChildWelfare}};
    world_.profile.municipality = "9999";
    world_.profile.coordinating_unit = service("unit");
    for (const auto& each : kKnown) {
      if (!random_.one_in(10))
        world_.profile.services.push_back({service(each.name), each.kind, each.name, {}, {}, {}, {}});
    }
    if (random_.one_in(4)) world_.profile.limits.push_back({"consent.age.nav", random_.between(15, 18)});
    if (random_.one_in(4)) world_.profile.limits.push_back({"consent.age.general", random_.between(15, 18)});
    if (random_.one_in(4))
      world_.profile.limits.push_back({"consent.age.child-welfare", random_.between(12, 16)});
    if (random_.one_in(4)) world_.profile.limits.push_back({"age.leap_birthday.march", 1});
  }

  // Days on which much happens at once, so that boundaries meet.
  CivilDate day() {
    if (random_.one_in(4)) return plus_days(*civil_date(2026, 6, 1), random_.between(-1, 1));
    if (random_.one_in(4)) return plus_days(*civil_date(2026, 7, 1), random_.between(-1, 1));
    return plus_days(kFirst, random_.between(0, 40) * 10);
  }
  static Moment date(CivilDate on, PartialDate::Precision precision = PartialDate::Precision::Day) {
    const YearMonthDay d = parts(on);
    const bool year = precision == PartialDate::Precision::Year,
               month = precision == PartialDate::Precision::Month;
    return {PartialDate{*civil_date(d.year, year ? 1 : d.month, year || month ? 1 : d.day), precision}};
  }
  // No two alike.
  Moment instant() {
    return Moment{Instant{oslo_midnight(day()).us + random_.between(0, 20) * 3600 * 1000000 +
                          static_cast<std::int64_t>(world_.events.size()) + 1}};
  }
  Moment moment() {
    switch (random_.below(8)) {
      case 0:
        return date(day(), PartialDate::Precision::Month);
      case 1:
        return date(day(), random_.one_in(3) ? PartialDate::Precision::Year : PartialDate::Precision::Month);
      case 2:
      case 3:
        return date(day());
      default:
        return instant();
    }
  }

  varde::Person person() {
    varde::Person out;
    if (random_.one_in(6)) return out;
    static const std::vector<int> ages = {5, 7, 11, 12, 14, 15, 16, 17, 18, 30};
    const CivilDate on = random_.one_in(8) ? *civil_date(random_.one_in(2) ? 2012 : 2008, 2, 29)
                                           : plus_years(day(), -random_.pick(ages));
    const auto precision = random_.one_in(5) ? PartialDate::Precision::Month : PartialDate::Precision::Day;
    out.born =
        std::get<PartialDate>(date(on, random_.one_in(12) ? PartialDate::Precision::Year : precision).value);
    return out;
  }

  Uuid add(Moment when, EventBody body) {
    tell(world_, when, std::move(body));
    return world_.events.back().id;
  }

 public:
  Party party() {
    Party out;
    switch (random_.below(14)) {
      case 0:
        out.group = PartyGroup::PlanParticipants;
        break;
      case 1:
        out.group = PartyGroup::HealthServices;
        break;
      case 2:
      case 3:
      case 4:
        out.kind = random_.pick(kKinds);
        break;
      case 5:
        out.kind = random_.pick(kKinds);
        out.person = random_.pick(kPersons);
        break;
      case 6:
        out.service = service(random_.pick(kServices));
        if (random_.one_in(3)) out.person = random_.pick(kPersons);
        if (random_.one_in(3)) out.role = "sykepleier";
        break;
      case 7:
        out.kind = PartyKind::Anyone;
        if (random_.one_in(3)) out.group = any_code<PartyGroup>(random_);
        break;
      case 8:
        odd(out);
        break;
      default:
        out.service = service(random_.pick(kServices));
    }
    return out;
  }
  // Anything together.
  void odd(Party& out) {
    if (random_.one_in(3)) out.service = service(random_.pick(kServices));
    if (random_.one_in(2)) out.kind = random_.pick(kKinds);
    if (random_.one_in(3)) out.person = random_.pick(kPersons);
    if (random_.one_in(2)) out.group = any_code<PartyGroup>(random_);
    if (random_.one_in(4)) out.role = "sykepleier";
    if (random_.one_in(4)) out.name = "NAV";
  }
  std::vector<Party> parties(std::size_t most) {
    std::vector<Party> out;
    for (std::size_t i = random_.below(most + 1); i > 0; --i) out.push_back(party());
    return out;
  }
  std::vector<Category> categories() {
    std::vector<Category> out;
    if (random_.one_in(6)) return out;
    const std::size_t sparse = 1 + random_.below(4);
    for (int i = 0; i < 12; ++i) {
      if (random_.one_in(sparse)) out.push_back(static_cast<Category>(i));
    }
    return out;
  }
  std::vector<Purpose> purposes() {
    if (random_.one_in(8)) return {};
    std::vector<Purpose> out = {random_.one_in(3) ? any_code<Purpose>(random_) : Purpose::Care};
    if (random_.one_in(3)) out.push_back(Purpose::Planning);
    return out;
  }
  SharingDenied denial() {
    SharingDenied out;
    out.kind = any_code<DenialKind>(random_);
    if (random_.one_in(3)) out.tellers = parties(2);
    if (!random_.one_in(4)) out.recipients = parties(2);
    if (!random_.one_in(3)) out.categories = categories();
    if (random_.one_in(3)) out.purposes = purposes();
    if (random_.one_in(8)) out.documents = {"epikrise 7"};
    if (random_.one_in(8)) out.data_from = day();
    if (random_.one_in(8)) out.data_to = day();
    if (random_.one_in(3)) out.until = day();
    return out;
  }
  Random& random() { return random_; }

 private:
  Consent consent() {
    Consent out;
    out.scope = random_.one_in(4) ? ConsentScope::Plan : ConsentScope::Sharing;
    if (random_.one_in(2)) out.giver = any_code<ConsentGiver>(random_);
    if (out.scope == ConsentScope::Sharing || random_.one_in(4)) {
      if (!random_.one_in(3)) out.tellers = parties(3);
      out.recipients = parties(3);
      if (out.recipients.empty() && !random_.one_in(6)) out.recipients.push_back(party());
      out.categories = categories();
      out.purposes = purposes();
    }
    out.both_ways = random_.one_in(4);
    if (random_.one_in(6)) out.from = day();
    if (random_.one_in(8)) out.data_from = day();
    if (random_.one_in(8)) out.data_to = day();
    if (random_.one_in(3)) out.until = day();
    if (random_.one_in(12)) out.secrecy_waiver = false;
    if (!noes_.empty() && random_.one_in(3)) out.replaces.push_back(random_.pick(noes_));
    if (!consents_.empty() && random_.one_in(5)) out.replaces.push_back(random_.pick(consents_));
    return out;
  }

  CarePlan plan() {
    CarePlan out;
    if (random_.one_in(2)) out.made_by = service(random_.pick(kServices));
    if (random_.one_in(2)) {
      Activity activity;
      activity.id = "a1";
      activity.service = service(random_.pick(kServices));
      out.activities.push_back(activity);
    }
    for (const std::string& id : kPersons) {
      if (random_.one_in(3)) continue;
      Participant one;
      one.id = id;
      if (random_.one_in(2)) one.service = service(random_.pick(kServices));
      if (random_.one_in(4)) one.standing = any_code<ParticipantStanding>(random_);
      if (random_.one_in(4)) one.person_wants = random_.one_in(2);
      if (random_.one_in(4)) one.kin_wants = random_.one_in(2);
      out.participants.push_back(std::move(one));
    }
    return out;
  }
  Coordinator coordinator() {
    Coordinator out;
    out.service = service(random_.pick(kServices));
    if (random_.one_in(3)) out.role = any_code<CoordinatorRole>(random_);
    return out;
  }

  void step() {
    switch (random_.below(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4:
        consents_.push_back(add(moment(), {ConsentGiven{consent()}}));
        return;
      case 5:
      case 6:
        noes_.push_back(add(moment(), {denial()}));
        return;
      case 7:
        if (!consents_.empty()) add(moment(), {ConsentWithdrawn{random_.pick(consents_), {}}});
        return;
      case 8:
        return competence();
      case 9:
        return custody();
      case 10:
        return around_the_plan();
      case 11:
        add(instant(),
            {PlanStarted{plan(), random_.one_in(2) ? std::optional(coordinator()) : std::nullopt, {}}});
        return;
      case 12:
        if (random_.one_in(3)) add(moment(), {PersonRegistered{person()}});
        return;
      default:
        return amend();
    }
  }
  void competence() {
    CompetenceAssessed out;
    if (random_.one_in(5)) out.decision = any_code<CompetenceDecision>(random_);
    out.lacking = !random_.one_in(4);
    if (random_.one_in(2)) out.until = day();
    add(moment(), {out});
  }
  void custody() {
    const auto until = random_.one_in(2) ? std::optional(day()) : std::nullopt;
    if (random_.one_in(2)) {
      add(moment(), {CustodyChanged{any_code<Custody>(random_), service("child-welfare"), until}});
    } else {
      add(moment(), {ConfidentialityOrdered{"Statsforvalteren", until, random_.one_in(4)}});
    }
  }
  void around_the_plan() {
    switch (random_.below(4)) {
      case 0:
        add(instant(), {PlanRevised{plan(), {}}});
        return;
      case 1:
        add(instant(), {PlanClosed{}});
        return;
      case 2:
        add(instant(), {CoordinatorAppointed{coordinator(), {}}});
        return;
      default:
        add(instant(), {CoordinatorEnded{any_code<CoordinatorRole>(random_), {}}});
    }
  }
  // A correction, a void, an erasure of something told before.
  void amend() {
    if (world_.events.empty() || !random_.one_in(2)) return;
    const std::size_t index = random_.below(world_.events.size());
    const Event& event = world_.events[index];
    if (!event.entry || event.kind == EventKind::EventCorrected || event.kind == EventKind::EventVoided)
      return;
    if (random_.one_in(4)) {
      world_.events[index].entry = nullptr;
      return;
    }
    if (random_.one_in(2)) {
      add(moment(), {EventVoided{event.id, "feilført"}});
      return;
    }
    EventCorrected corrected;
    corrected.event = event.id;
    const bool of_plan = std::holds_alternative<PlanStarted>(event.entry->body.value) ||
                         event.kind == EventKind::PlanRevised || event.kind == EventKind::PlanClosed ||
                         event.kind == EventKind::CoordinatorAppointed ||
                         event.kind == EventKind::CoordinatorEnded;
    if (random_.one_in(2)) corrected.occurred = of_plan ? instant() : moment();
    EventBody body = event.entry->body;
    if (std::holds_alternative<ConsentGiven>(body.value)) body = EventBody{ConsentGiven{consent()}};
    if (std::holds_alternative<SharingDenied>(body.value)) body = EventBody{denial()};
    corrected.replacement = std::make_shared<const EventBody>(std::move(body));
    add(moment(), {corrected});
  }
};

}  // namespace

World random_world(std::uint64_t seed) { return Maker(seed).world(); }

void tell(World& world, Moment when, EventBody body) {
  auto entry = std::make_shared<Entry>();
  entry->occurred = when;
  entry->body = std::move(body);
  Event event;
  event.kind = entry->body.kind();
  event.sequence = static_cast<std::int64_t>(world.events.size()) + 1;
  event.id = labelled("@event:" + std::to_string(event.sequence));
  event.recorded = oslo_midnight(*civil_date(2027, 6, 1));
  event.entry = std::move(entry);
  world.events.push_back(std::move(event));
}

SharingDenied random_denial(Random& random, const World&) { return Maker(random.next()).denial(); }

}  // namespace varde::property
