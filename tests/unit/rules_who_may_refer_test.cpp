// Who may refer where: the table against the rows of the law, and what it leaves open.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "rules/who_may_refer.h"

namespace varde::test {
namespace {

using R = Referrer;
using T = ReferralTarget;
using M = MayRefer;

TEST_CASE("who may refer: every capacity has an answer for every specialist target, once") {
  std::set<std::pair<R, T>> seen;
  for (const WhoMayRefer& row : who_may_refer()) {
    CAPTURE(code(row.referrer));
    CAPTURE(code(row.target));
    CHECK(seen.insert({row.referrer, row.target}).second);
    CHECK((is_specialist(row.target) || row.target == T::CompulsoryExamination));
    CHECK((row.answer == M::Configurable) == (std::string_view(row.rule).substr(0, 9) == "RF-who-ch" ||
                                              std::string_view(row.rule).substr(0, 9) == "RF-who-sc"));
  }
  CHECK(seen.size() == kCodeCount<R> * 6);
}

TEST_CASE("who may refer: the rows of the law") {
  struct Row {
    std::string_view id;
    R referrer;
    T target;
    M answer;
  };
  const Row rows[] = {
      {"any doctor", R::Doctor, T::Somatic, M::Yes},
      {"a psychologist", R::Psychologist, T::AdultMentalHealth, M::Yes},
      {"a psychologist to a hospital", R::Psychologist, T::Somatic, M::ViaDoctor},
      {"the municipality to substance treatment", R::MunicipalHealth, T::SubstanceTreatment, M::Yes},
      {"the municipality to mental health", R::MunicipalHealth, T::AdultMentalHealth, M::ViaDoctor},
      {"NAV to substance treatment", R::SocialServices, T::SubstanceTreatment, M::Yes},
      {"NAV to mental health", R::SocialServices, T::AdultMentalHealth, M::No},
      {"child welfare to child mental health", R::ChildWelfare, T::ChildMentalHealth, M::Yes},
      {"child welfare to substance treatment", R::ChildWelfare, T::SubstanceTreatment, M::Configurable},
      {"the health station to child mental health", R::SchoolHealth, T::ChildMentalHealth, M::Configurable},
      {"the prison's doctor", R::PrisonHealth, T::SubstanceTreatment, M::Yes},
      {"the police", R::Police, T::SubstanceTreatment, M::No},
      {"the police ask for an examination", R::Police, T::AdultMentalHealth, M::Request},
      {"the person", R::Self, T::SubstanceTreatment, M::EmergencyOnly},
      {"relatives", R::NextOfKin, T::SubstanceTreatment, M::No},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    REQUIRE(who_may_refer(row.referrer, row.target));
    CHECK(who_may_refer(row.referrer, row.target)->answer == row.answer);
  }
  CHECK(who_may_refer(R::NextOfKin, T::MunicipalService) == nullptr);
  CHECK(who_may_refer(R::Self, T::ChildWelfare) == nullptr);
}

TEST_CASE("who may refer: in what capacity, and to what, when nobody says") {
  CHECK(referrer_of(PartyKind::Gp) == R::Doctor);
  CHECK(referrer_of(PartyKind::Nav) == R::SocialServices);
  CHECK(referrer_of(PartyKind::HomeCare) == R::MunicipalHealth);
  CHECK(referrer_of(PartyKind::Dps) == R::Specialist);
  CHECK(referrer_of(PartyKind::Person) == R::Self);
  CHECK(referrer_of(PartyKind::Employer) == R::Other);
  CHECK(target_of(PartyKind::Institution) == T::SubstanceTreatment);
  CHECK(target_of(PartyKind::Lar) == T::Lar);
  CHECK(target_of(PartyKind::SubstanceCare) == T::MunicipalService);
  CHECK_FALSE(target_of(PartyKind::Specialist));
  CHECK(is_specialist(T::Lar));
  CHECK_FALSE(is_specialist(T::MunicipalService));
}

}  // namespace
}  // namespace varde::test
