// Who may tell whom what: who may consent, by age and competence, and what is told to those around.
#include "book.h"
#include "telling_story.h"

namespace varde::test {
namespace {

using G = DisclosureGround;
using K = PartyKind;

using Giver = ConsentGiver;

TEST_CASE("CG rows: who may lift the secrecy, by age and competence") {
  const auto nothing = [](Story&) {};
  const auto lacks = [](Story& story) {
    CompetenceAssessed lacking;
    lacking.lacking = true;
    story.told("2026-02-01", {lacking});
  };
  const auto care = [](Story& story) {
    story.told("2026-02-01", {CustodyChanged{Custody::CareOrder, kChildWelfare, {}}});
  };
  const auto secret = [](Story& story) {
    SharingDenied no;
    no.kind = DenialKind::ParentsNotTold;
    story.told("2026-02-01", {no});
  };
  const auto ordered = [](Story& story) {
    story.told("2026-02-01", {ConfidentialityOrdered{"Statsforvalteren", {}, false}});
  };
  const struct {
    std::string_view id;
    const char* born;
    std::function<void(Story&)> before;
    Giver giver;
    Regime regime;
    Answer answer;
    const char* rule;
  } rows[] = {
      {"CG-01 6 years, a parent", "2020-01-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::Yes,
       "CG-01"},
      {"CG-01 the child", "2020-01-01", nothing, Giver::Person, Regime::HealthPersonnel, Answer::No, "CG-01"},
      {"CG-02 7 years", "2019-03-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::Yes, "CG-02"},
      {"CG-03 12 years", "2014-03-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::Yes, "CG-03"},
      {"CG-03 the child, when the parents know", "2014-03-01", nothing, Giver::Person,
       Regime::HealthPersonnel, Answer::No, "CG-03"},
      {"CG-03 the child alone", "2014-03-01", secret, Giver::Person, Regime::HealthPersonnel, Answer::Yes,
       "CG-03"},
      {"CG-03 then no parent", "2014-03-01", secret, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CG-03"},
      {"CG-04 under 12, kept from the parents", "2015-03-01", secret, Giver::Parent, Regime::HealthPersonnel,
       Answer::No, "CG-04"},
      {"CG-04 nor the child", "2015-03-01", secret, Giver::Person, Regime::HealthPersonnel, Answer::No,
       "CG-04"},
      {"CG-05 the day of 16", "2010-03-01", nothing, Giver::Person, Regime::HealthPersonnel, Answer::Yes,
       "CG-05"},
      {"CG-05 the day before", "2010-03-02", nothing, Giver::Person, Regime::HealthPersonnel, Answer::No,
       "CG-03"},
      {"CG-05 no parent from 16", "2010-03-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CG-05"},
      {"CG-06 16, cannot decide", "2010-03-01", lacks, Giver::Person, Regime::HealthPersonnel, Answer::No,
       "CG-06"},
      {"CG-06 the nearest relative", "2010-03-01", lacks, Giver::NearestRelative, Regime::HealthPersonnel,
       Answer::Yes, "CG-06"},
      {"CG-07 18", "2008-03-01", nothing, Giver::Person, Regime::HealthPersonnel, Answer::Yes, "CG-07"},
      {"CG-07 nobody knows the age", nullptr, nothing, Giver::Person, Regime::HealthPersonnel, Answer::Yes,
       "CG-07"},
      {"CN-07 a parent of nobody knows whom", nullptr, nothing, Giver::Parent, Regime::HealthPersonnel,
       Answer::Unknown, "CN-07"},
      {"CN-07 16 this year, or not yet", "2010", nothing, Giver::Person, Regime::HealthPersonnel,
       Answer::Unknown, "CN-07"},
      {"CG-08 an adult who cannot decide", "1990-01-01", lacks, Giver::Person, Regime::HealthPersonnel,
       Answer::No, "CG-08"},
      {"CG-08 the nearest relative", "1990-01-01", lacks, Giver::NearestRelative, Regime::HealthPersonnel,
       Answer::Yes, "CG-08"},
      {"CG-08 no relative of one who can", "1990-01-01", nothing, Giver::NearestRelative,
       Regime::HealthPersonnel, Answer::No, "CG-08"},
      {"CG-09 the guardian", "1990-01-01", lacks, Giver::Guardian, Regime::HealthPersonnel, Answer::Yes,
       "CG-09"},
      {"CG-10 in care, child welfare", "2014-03-01", care, Giver::ChildWelfare, Regime::HealthPersonnel,
       Answer::Yes, "CG-10"},
      {"CG-10 in care, the foster home", "2014-03-01", care, Giver::FosterParent, Regime::HealthPersonnel,
       Answer::Yes, "CG-10"},
      {"CG-10 in care, no parent", "2014-03-01", care, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CG-10"},
      {"CG-10 not in care", "2014-03-01", nothing, Giver::ChildWelfare, Regime::HealthPersonnel, Answer::No,
       "CG-10"},
      {"CG-13 child welfare's own, 15", "2011-03-01", nothing, Giver::Person, Regime::ChildWelfare,
       Answer::Yes, "CG-13"},
      {"CG-13 14", "2011-03-02", nothing, Giver::Person, Regime::ChildWelfare, Answer::No, "CG-13"},
      {"CG-13 14, a parent", "2011-03-02", nothing, Giver::Parent, Regime::ChildWelfare, Answer::Yes,
       "CG-13"},
      {"CG-14 NAV, 17", "2009-03-01", nothing, Giver::Person, Regime::NavMunicipal, Answer::No, "CG-14"},
      {"CG-14 NAV, 17, a parent", "2009-03-01", nothing, Giver::Parent, Regime::NavMunicipal, Answer::Yes,
       "CG-14"},
      {"CG-14 a school, 17, a parent", "2009-03-01", nothing, Giver::Parent, Regime::PublicBody, Answer::Yes,
       "CG-14"},
      {"CG-14 NAV, 18", "2008-03-01", nothing, Giver::Person, Regime::NavState, Answer::Yes, "CG-14"},
      {"CN-08 secrecy is ordered", "2014-03-01", ordered, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CN-08"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = telling(row.born);
    row.before(story);
    const MayGive may =
        may_give(row.giver, row.regime, story.state(), story.basis(), oslo_midnight(day("2026-03-01")));
    CHECK(may.answer == row.answer);
    CHECK(std::string_view(may.rule) == row.rule);
  }
}

TEST_CASE("CG rows: what parents, carers and relatives are told") {
  const auto care = [](Story& story) {
    story.told("2026-02-01", {CustodyChanged{Custody::CareOrder, kChildWelfare, {}}});
  };
  const auto lacks = [](Story& story) {
    CompetenceAssessed lacking;
    lacking.lacking = true;
    story.told("2026-02-01", {lacking});
  };
  const auto secret = [](Story& story) {
    SharingDenied no;
    no.kind = DenialKind::ParentsNotTold;
    story.told("2026-02-01", {no});
  };
  const auto nothing = [](Story&) {};
  const struct {
    std::string_view id;
    const char* born;
    std::function<void(Story&)> before;
    DisclosureQuestion question;
    const char* says;
  } rows[] = {
      {"CG-01", "2022-01-01", nothing, asked(to_kind(K::Parent)), "permit CG-01"},
      {"CG-02", "2018-01-01", nothing, asked(to_kind(K::Parent)), "permit CG-02"},
      {"CG-03", "2013-01-01", nothing, asked(to_kind(K::Parent)), "permit CG-03"},
      {"CG-03 the child does not want it", "2013-01-01", secret, asked(to_kind(K::Parent)), "objected OB-01"},
      {"CG-05 16", "2010-01-01", nothing, asked(to_kind(K::Parent)), "deny SR-01 no-consent"},
      {"CG-05 needed for the parents' duty", "2010-01-01", nothing,
       on(asked(to_kind(K::Parent)), {G::ParentalResponsibility}), "permit CG-05"},
      {"CG-07 18", "2008-01-01", nothing, on(asked(to_kind(K::Parent)), {G::ParentalResponsibility}),
       "deny SR-01 no-consent"},
      {"CG-10 in care, no parent", "2013-01-01", care, asked(to_kind(K::Parent)), "deny SR-01 no-consent"},
      {"CG-10 in care, the foster home", "2013-01-01", care, asked(to_kind(K::FosterParent)), "permit CG-10"},
      {"CG-06 kin of one of 17 who cannot decide", "2009-01-01", lacks,
       on(asked(to_kind(K::NextOfKin)), {G::KinOfPersonWithoutCompetence}), "permit CG-06"},
      {"CG-08 kin of one who cannot decide", "1980-01-01", lacks,
       on(asked(to_kind(K::NextOfKin)), {G::KinOfPersonWithoutCompetence}), "permit CG-08"},
      {"CG-08 said, and not assessed", "1980-01-01", nothing,
       on(asked(to_kind(K::NextOfKin)), {G::KinOfPersonWithoutCompetence}), "deny SR-01 no-consent"},
      {"SC-18 a father of a grown person", "2004-01-08", nothing, asked(to_kind(K::Parent)),
       "deny SR-01 no-consent"},
      {"NAV tells no parent", "2013-01-01", nothing, by(TaskBasis::Stjl, false, asked(to_kind(K::Parent))),
       "deny SR-04 no-consent"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = telling(row.born);
    row.before(story);
    CHECK(said(answer(story, row.question)) == row.says);
  }
}

TEST_CASE("CN-07: a consent follows who may give it") {
  Story story = telling("2010-10-01");
  Consent terms = sharing();
  terms.giver = Giver::Parent;
  terms.giver_name = "mor";
  story.told("2026-03-02", {ConsentGiven{terms}});
  CHECK(said(answer(story, asked(), "2026-09-30")) == "permit CS-12");
  CHECK(said(answer(story, asked(), "2026-10-01")) == "deny SR-01 giver");

  SUBCASE("who loses competence is not unsaid") {
    Story grown = telling();
    grown.told("2026-03-02", {ConsentGiven{sharing()}});
    CompetenceAssessed lacking;
    lacking.lacking = true;
    grown.told("2026-05-01", {lacking});
    CHECK(said(answer(grown, asked())) == "permit CS-12");
    grown.told("2026-05-02", {ConsentGiven{sharing(to_service(kDps))}});
    DisclosureQuestion from_dps = asked();
    from_dps.teller = kDps;
    CHECK(said(answer(grown, from_dps)) == "deny SR-01 giver");
  }
  SUBCASE("nobody knows yet whether it is the person") {
    Story unsure = telling("2010");
    unsure.told("2026-03-02", {ConsentGiven{sharing()}});
    CHECK(said(answer(unsure, asked())) == "indeterminate CN-07 age-unknown");
  }
}

}  // namespace
}  // namespace varde::test
