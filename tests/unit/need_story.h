// A municipality with services of every kind that a right to a plan hangs on, and cases that begin with an
// assessment of the need.
#pragma once

#include <functional>

#include "story.h"

namespace varde::test {

inline const Uuid kMental = service(4), kHome = service(5), kChildWelfare = service(6), kStation = service(7),
                  kSchool = service(8), kKindergarten = service(9), kCrisis = service(10),
                  kIntro = service(11), kGp = service(12), kDps = service(13), kHospital = service(14),
                  kLar = service(15), kWard = service(16);

inline Profile wide_profile() {
  Profile profile = small_profile();
  const auto add = [&](const Uuid& id, ServiceKind kind, const char* name) {
    Service each;
    each.id = id;
    each.kind = kind;
    each.name = name;
    profile.services.push_back(each);
  };
  add(kMental, ServiceKind::MentalHealth, "Psykisk helse");
  add(kHome, ServiceKind::HomeCare, "Hjemmetjenesten");
  add(kChildWelfare, ServiceKind::ChildWelfare, "Barnevernet");
  add(kStation, ServiceKind::HealthStation, "Helsestasjonen");
  add(kSchool, ServiceKind::School, "Skolen");
  add(kKindergarten, ServiceKind::Kindergarten, "Barnehagen");
  add(kCrisis, ServiceKind::CrisisCentre, "Krisesenteret");
  add(kIntro, ServiceKind::IntroductionProgramme, "Introduksjonsprogrammet");
  add(kGp, ServiceKind::Gp, "Legekontoret");
  add(kDps, ServiceKind::Dps, "DPS");
  add(kHospital, ServiceKind::HospitalUnit, "Koordinerende enhet ved sykehuset");
  add(kLar, ServiceKind::Lar, "LAR");
  add(kWard, ServiceKind::Specialist, "Sykehuset");
  return profile;
}

inline Story wide() {
  Story story;
  story.profile = wide_profile();
  return story;
}

// A need that is long-term and coordinated, as `from` sees it.
inline NeedAssessed lasting(const Uuid& from, std::vector<Uuid> in_contact = {}) {
  NeedAssessed need;
  need.service = from;
  need.long_term = true;
  need.coordinated = true;
  need.in_contact = std::move(in_contact);
  return need;
}
inline NeedAssessed circumstance(NeedAssessed need, std::vector<Circumstance> hold) {
  need.circumstances = std::move(hold);
  return need;
}
inline NeedAssessed levels(NeedAssessed need, std::optional<bool> municipal, std::optional<bool> specialist) {
  need.municipal = municipal;
  need.specialist = specialist;
  return need;
}

inline EventBody offered(const Uuid& by = kSubstance) { return {PlanOffered{by, true, true, kPresent}}; }
inline EventBody answered(PlanAnswer answer) { return {PlanAnswered{answer, {}, kPresent}}; }
inline EventBody started(CarePlan plan = small_plan(),
                         std::optional<Coordinator> leads = Coordinator{kSubstance}) {
  return {PlanStarted{std::move(plan), std::move(leads), kPresent}};
}
inline EventBody appointed(const Uuid& service, CoordinatorRole role) {
  return {CoordinatorAppointed{Coordinator{service, "Kari", {}, role, true}, kPresent}};
}
inline EventBody coordinator_offered(CoordinatorRole role, OfferStanding standing) {
  return {CoordinatorOffered{role, standing, {}, kPresent}};
}
inline Person born(const char* date) {
  Person person;
  person.born = *parse_partial_date(date);
  return person;
}

// One duty: what opens it, whose it is and the last good day, and what closes it.
struct DutyRow {
  std::string_view id;
  std::function<void(Story&)> open;
  std::string duty;
  Uuid owner;
  std::function<void(Story&)> close;
  std::optional<Uuid> towards = std::nullopt;
};

inline void check_duties(const std::vector<DutyRow>& rows) {
  for (const DutyRow& row : rows) {
    CAPTURE(row.id);
    Story story = wide();
    row.open(story);
    const auto mine = [&] {
      std::vector<Obligation> found;
      const std::vector<Obligation> all = story.duties();
      const std::vector<std::string> names = story.duty_names();
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (names[i] == row.duty && all[i].owner == row.owner) found.push_back(all[i]);
      }
      return found;
    };
    const std::vector<Obligation> open = mine();
    if (open.size() != 1) {
      for (const std::string& name : story.duty_names()) MESSAGE(name);
    }
    REQUIRE(open.size() == 1);
    CHECK(open[0].towards == row.towards);
    row.close(story);
    for (const Obligation& still : story.duties()) CHECK(still.id != open[0].id);
  }
}

}  // namespace varde::test
