// What random facts hold: plans, consents, parties, days around now; likely and unlikely ones.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "property/history.h"
#include "property/random.h"

namespace varde::property {

inline constexpr std::int64_t kMinute = std::int64_t{60} * 1000000;
inline constexpr std::int64_t kDay = 24 * 60 * kMinute;

class Values {
 protected:
  Values(std::uint64_t seed, Instant now) : random_(seed), now_(now) {}

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

  varde::Person person() {
    varde::Person person;
    if (random_.one_in(2))
      person.born = PartialDate{plus_years(around(-200, 200), -static_cast<int>(random_.between(8, 30))),
                                PartialDate::Precision::Day};
    if (random_.one_in(3)) person.identity_number = random_.one_in(2) ? "15839010009" : "15839010008";
    return person;
  }

  Random random_;
  Instant now_;
};

}  // namespace varde::property
