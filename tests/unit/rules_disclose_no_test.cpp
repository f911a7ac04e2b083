// Who may tell whom what: where a no stands, and what it reaches.
#include "book.h"
#include "telling_story.h"

namespace varde::test {
namespace {

using G = DisclosureGround;
using K = PartyKind;

TEST_CASE("OB-01: a no stands above consent and care, below duty and what has no right to object") {
  Story story = telling();
  story.told("2026-03-02", {ConsentGiven{sharing()}});
  SharingDenied no;
  no.recipients = {to_service(kNav), to_service(kDps), to_service(kChildWelfare)};
  story.told("2026-03-03", {no});
  const Uuid denial = story.last();
  CHECK(said(answer(story, asked())) == "objected OB-01");
  CHECK(answer(story, asked()).denial == denial);
  CHECK(said(answer(story, on(asked(to_service(kDps)), {G::CareNeeded}))) == "objected OB-01");
  CHECK(said(answer(story, on(asked(to_service(kChildWelfare)), {G::ChildAtRisk}))) == "permit CS-02");
  CHECK(said(answer(story, on(asked(), {G::NoNeedOfSecrecy}))) == "permit CS-14");
  CHECK(said(answer(story, on(asked(to_service(kWard)), {G::CareNeeded}))) == "permit CS-16");

  SUBCASE("weighty reasons that are written down set it aside once, where the basis allows") {
    const DisclosureQuestion care =
        on(asked(to_service(kDps)), {G::CareNeeded, G::WeightyReasons}, "Fare for liv");
    CHECK(said(answer(story, care)) == "permit CS-16");
    CHECK(answer(story, care).denial == denial);
    CHECK(in(answer(story, care).duties, DisclosureDuty::DocumentReasons));
    CHECK(said(answer(story, care, "2026-06-15")) == "objected OB-01");
    CHECK(said(answer(story, on(asked(to_service(kDps)), {G::CareNeeded, G::WeightyReasons}))) ==
          "objected OB-01");
    // A consent is no basis that a no can be set aside for.
    CHECK(said(answer(story, on(asked(), {G::WeightyReasons}, "Fare for liv"))) == "objected OB-01");
  }
  SUBCASE("only a consent that names it lifts it") {
    story.told("2026-03-04", {ConsentGiven{sharing()}});
    CHECK(said(answer(story, asked())) == "objected OB-01");
    Consent lifting = sharing();
    lifting.replaces = {denial};
    story.told("2026-03-05", {ConsentGiven{lifting}});
    const Uuid lifted_by = story.last();
    CHECK(said(answer(story, asked())) == "permit CS-12");
    CHECK(said(answer(story, asked(), "2026-03-04")) == "objected OB-01");
    story.told("2026-04-01", {ConsentWithdrawn{lifted_by, {}}});
    CHECK(said(answer(story, asked())) == "objected OB-01");
  }
}

TEST_CASE("OB-01: what a no reaches") {
  const struct {
    std::string_view id;
    std::function<void(SharingDenied&)> terms;
    std::function<void(DisclosureQuestion&)> question;
    bool stands;
  } rows[] = {
      {"everything", [](SharingDenied&) {}, [](DisclosureQuestion&) {}, true},
      {"another receiver", [](SharingDenied& n) { n.recipients = {to_service(kSchool)}; },
       [](DisclosureQuestion&) {}, false},
      {"another sender", [](SharingDenied& n) { n.tellers = {to_service(kDps)}; }, [](DisclosureQuestion&) {},
       false},
      {"another category", [](SharingDenied& n) { n.categories = {Category::Health}; },
       [](DisclosureQuestion&) {}, false},
      {"another purpose", [](SharingDenied& n) { n.purposes = {Purpose::Quality}; },
       [](DisclosureQuestion&) {}, false},
      {"its last day", [](SharingDenied& n) { n.until = day("2026-09-01"); }, [](DisclosureQuestion&) {},
       true},
      {"over", [](SharingDenied& n) { n.until = day("2026-08-31"); }, [](DisclosureQuestion&) {}, false},
      {"NORS, this document", [](SharingDenied& n) { n.documents = {"epikrise 7"}; },
       [](DisclosureQuestion& q) { q.document = "epikrise 7"; }, true},
      {"NORS, another document", [](SharingDenied& n) { n.documents = {"epikrise 7"}; },
       [](DisclosureQuestion& q) { q.document = "epikrise 8"; }, false},
      {"NORS, no document", [](SharingDenied& n) { n.documents = {"epikrise 7"}; },
       [](DisclosureQuestion&) {}, false},
      {"partly in its period", [](SharingDenied& n) { n.data_to = day("2026-01-31"); },
       [](DisclosureQuestion& q) {
         q.data_from = day("2026-01-01");
         q.data_to = day("2026-06-01");
       },
       true},
      {"after its period", [](SharingDenied& n) { n.data_to = day("2026-01-31"); },
       [](DisclosureQuestion& q) { q.data_from = day("2026-02-01"); }, false},
      {"presumed", [](SharingDenied& n) { n.presumed = true; }, [](DisclosureQuestion&) {}, true},
      {"only of parents", [](SharingDenied& n) { n.kind = DenialKind::ParentsNotTold; },
       [](DisclosureQuestion&) {}, false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    SharingDenied no;
    row.terms(no);
    story.told("2026-03-03", {no});
    DisclosureQuestion question = on(asked(to_service(kDps)), {G::CareNeeded});
    row.question(question);
    CHECK(said(answer(story, question)) == (row.stands ? "objected OB-01" : "permit CS-16"));
  }
}

TEST_CASE("an erased no may have stood there") {
  Story story = telling();
  story.told("2026-03-02", {ConsentGiven{sharing()}});
  story.told("2026-03-03", {SharingDenied{}});
  story.told("2026-03-04", {EntryErased{{story.events.back().sequence}, "krav om sletting"}});
  CHECK(said(answer(story, asked())) == "indeterminate OB-01 record-erased");
  CHECK(said(answer(story, asked(to_service(kSchool)))) == "deny SR-01 recipient");
  // Weighty reasons set a no aside, and so one that may have stood.
  const auto care = {G::CareNeeded, G::WeightyReasons};
  CHECK(said(answer(story, on(asked(to_service(kDps)), care))) == "indeterminate OB-01 record-erased");
  CHECK(said(answer(story, on(asked(to_service(kDps)), care, "Fare for liv"))) == "permit CS-16");
  CHECK(in(answer(story, on(asked(to_service(kDps)), care, "Fare for liv")).duties,
           DisclosureDuty::ReviewAfterwards));
}

TEST_CASE("an erased wish that the parents are not told may have stood there") {
  Story story = telling("2013-01-01");
  SharingDenied secret;
  secret.kind = DenialKind::ParentsNotTold;
  story.told("2026-03-03", {secret});
  CHECK(said(answer(story, asked(to_kind(K::Parent)))) == "objected OB-01");
  story.told("2026-03-04", {EntryErased{{story.events.back().sequence}, "krav om sletting"}});
  CHECK(said(answer(story, asked(to_kind(K::Parent)))) == "indeterminate OB-01 record-erased");
}

TEST_CASE("R-271: what is asked about one receiver answers nothing about another") {
  Story story = telling();
  const auto again = [&] {
    const std::vector<Obligation> rows = story.duties();
    return std::count_if(rows.begin(), rows.end(), [](const Obligation& row) {
      return row.rule == "R-271" && row.text == "ask-again";
    });
  };
  ConsentAsked nav, dps;
  nav.service = dps.service = kGp;
  nav.recipients = {to_service(kNav)};
  dps.recipients = {to_service(kDps)};
  nav.answer = AskAnswer::Later;
  dps.answer = AskAnswer::No;
  story.told("2026-03-02", {nav});
  CHECK(again() == 1);
  story.told("2026-03-03", {dps});
  CHECK(again() == 1);
  story.told("2026-03-04", {ConsentGiven{sharing(to_service(kGp), to_service(kSchool))}});
  CHECK(again() == 1);
  story.told("2026-03-05", {nav});
  CHECK(again() == 1);  // the later of the two
  story.told("2026-03-06", {ConsentGiven{sharing(to_service(kGp), to_kind(K::Nav))}});
  CHECK(again() == 0);
}

}  // namespace
}  // namespace varde::test
