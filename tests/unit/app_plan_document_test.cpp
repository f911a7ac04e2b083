#include <algorithm>
#include <set>

#include "app/plan_document.h"
#include "book.h"

using namespace varde;
using namespace varde::test;

namespace {

constexpr Language kLanguages[] = {Language::Bokmal, Language::Nynorsk, Language::English};

std::string_view in(const LocalText& text, Language language) {
  return language == Language::Bokmal ? text.nb : language == Language::Nynorsk ? text.nn : text.en;
}

// "{who}{date}", sorted.
std::multiset<std::string> placeholders(std::string_view text) {
  std::multiset<std::string> names;
  for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1))
    names.emplace(text.substr(open, text.find('}', open) - open));
  return names;
}

PlanDocument document_of(const Story& story, const char* on, Language language = Language::Bokmal) {
  Case known;
  known.stream = story.stream;
  known.events = story.events;
  const Basis basis = story.basis();
  const Instant now = at(on);
  const CaseState state = fold(known.events, now, kEnd);
  return plan_document(known, state, basis, Texts(basis, language, &state), language, now);
}

PlanView view_of(const Story& story, const char* on) {
  Case known;
  known.stream = story.stream;
  known.events = story.events;
  const Basis basis = story.basis();
  const CaseState state = fold(known.events, at(on), kEnd);
  return plan_view(known, state, basis, Texts(basis, Language::Bokmal, &state), at(on));
}

const DocumentSection* find(const PlanDocument& document, std::string_view id) {
  for (const DocumentSection& section : document.sections) {
    if (section.id == id) return &section;
  }
  return nullptr;
}

// All that a section says, a line each; "" when it is left out.
std::string said(const PlanDocument& document, std::string_view id) {
  const DocumentSection* section = find(document, id);
  if (!section) return {};
  std::string out;
  for (const std::string& text : section->paragraphs) out += text + "\n";
  for (const DocumentEntry& entry : section->entries) {
    out += entry.title + "\n";
    for (const std::string& line : entry.lines) out += line + "\n";
  }
  return out;
}

CarePlan whole_plan() {
  CarePlan plan = small_plan();
  plan.title = "Min plan";
  plan.made_by = kSubstance;
  plan.goals[0].area = Need::Housing;
  plan.goals.push_back({"g2", "Personen skal fungere", {}, true});
  plan.activities[0].how = "Ute, langs vannet";
  plan.activities[0].decision = ServiceDecision{"2026/7", day("2026-03-01"), day("2027-03-01"), kNav};
  plan.activities.push_back({"a2", "Bolig", {}, {"g1", "g2"}, {}, {}, {}, {}, true, {}});
  plan.resources = {"Å fiske"};
  plan.needs = {{Need::Economy, "Gjeld"}, {Need::Other, {}}};
  plan.participants = {
      {"p1", ParticipantRole::Service, kNav, "Thomas", {}, ParticipantStanding::TakesPart, "Gjeldsråd"},
      {"p2", ParticipantRole::NextOfKin, {}, "Solfrid", "søster", ParticipantStanding::Invited},
      {"p3", ParticipantRole::NextOfKin, {}, "Runa", "mor", ParticipantStanding::TakesPart, {}, false, true},
      {"p4", ParticipantRole::Other, {}, {}, {}, ParticipantStanding::Declined}};
  plan.person_contributes = "Jeg ringer fredager";
  plan.cooperation = {"Skolen vet hvem som henter"};
  plan.crisis = CrisisPlan{
      {"Tar ikke telefonen"}, {"En tur"}, {"Per"}, Readmission{kNav, "Ti døgn", day("2026-03-31")}};
  plan.group = ResponsibilityGroup{kSubstance, day("2026-05-04"), "hver tredje måned"};
  plan.links = {{PlanLinkKind::NavActivityPlan, "AP-1", "Sier det samme"}};
  plan.adaptation = "Med tolk";
  plan.none_stated = {{PlanItem::Needs, "Vil ikke si det"}};
  plan.place = "Skuffen";
  return plan;
}

Story whole() {
  Story story = ready();
  story.told("2026-03-02", {PersonRegistered{Person{"Åse & <b>", {}, {}, {}, {}}}});
  story.told("2026-03-02", {PlanStarted{whole_plan(), Coordinator{kSubstance, "Per", "00 00"}, kPresent}});
  story.told("2026-03-10", {ActivityChanged{"a1", ActivityStatus::InProgress, {}}});
  story.told("2026-03-11", {GoalAssessed{"g1", Achievement::Improving, "Det går"}});
  story.told("2026-03-12", {PlanShown{ShownHow::ReadAloud, true, "Fint"}});
  story.told("2026-03-13", {PlanAmended{"goal:g1", "Skriv natt og dag"}});
  return story;
}

// "promise.IP-20.ask-consent" is of rule IP-20 and its text ask-consent.
std::optional<std::pair<std::string_view, std::string_view>> promised(std::string_view key) {
  constexpr std::string_view kPrefix = "promise.";
  if (key.substr(0, kPrefix.size()) != kPrefix) return {};
  key.remove_prefix(kPrefix.size());
  const std::size_t dot = key.rfind('.');
  return std::pair(key.substr(0, dot), key.substr(dot + 1));
}

TEST_CASE("phrases: each is said in three languages, with the same to fill in, under one key") {
  const std::shared_ptr<const CompiledPack> pack = *compiled_pack();
  REQUIRE(!pack->pack.phrases.empty());
  std::set<std::string_view> keys;
  for (const LocalText& phrase : pack->pack.phrases) {
    CAPTURE(phrase.key);
    CHECK(keys.insert(phrase.key).second);
    CHECK(find_phrase(pack->pack, phrase.key) == &phrase);
    for (const Language language : kLanguages) {
      CHECK_FALSE(in(phrase, language).empty());
      CHECK(placeholders(in(phrase, language)) == placeholders(phrase.nb));
    }
  }
  CHECK(find_phrase(pack->pack, "plan.no-such-phrase") == nullptr);
}

TEST_CASE("phrases: a promise is of a rule's text that the pack has") {
  const std::shared_ptr<const CompiledPack> pack = *compiled_pack();
  int promises = 0;
  for (const LocalText& phrase : pack->pack.phrases) {
    const auto of = promised(phrase.key);
    if (!of) continue;
    ++promises;
    CAPTURE(phrase.key);
    const Rule* rule = find_rule(pack->pack, of->first);
    REQUIRE(rule);
    CHECK(std::any_of(rule->texts.begin(), rule->texts.end(),
                      [&](const LocalText& text) { return text.key == of->second; }));
  }
  CHECK(promises > 0);
}

TEST_CASE("phrases: a duty of the pack has its promise") {
  // What is found in a profile names days as well, and is nobody's plan.
  const std::set<std::string> of_profiles = {"R-129", "R-134", "R-175", "R-181", "R-182"};
  // ... and of a report of concern the child welfare service itself tells, to whom it may.
  const std::string of_reports = "MF-03";
  // Nor is the person told in the plan that somebody worries, or about whom.
  const std::set<std::string> of_others = {"R-083.answer-concern", "R-087.assess-children"};
  const std::shared_ptr<const CompiledPack> pack = *compiled_pack();
  for (const Rule& rule : pack->pack.rules) {
    for (const LocalText& text : rule.texts) {
      const std::string id = rule.id + "." + text.key;
      if (of_profiles.count(rule.id) == 1 || rule.id == of_reports || id == "IP-28.unit-ended") continue;
      CAPTURE(id);
      // A duty's text names the day, but for one that is short.
      const bool duty =
          (holds(text.nb, "{due}") && of_others.count(id) == 0) || id == "IP-28.unknown-service";
      CHECK(duty == (find_phrase(pack->pack, "promise." + id) != nullptr));
    }
  }
}

TEST_CASE("plan-document: a whole plan, section by section") {
  const PlanDocument document = document_of(whole(), "2026-04-10T10:00:00Z");
  CHECK(document.title == "Min plan");
  struct Row {
    std::string_view section, part;
  };
  const Row rows[] = {
      {"now", "Den startet 2. mars 2026."},
      {"goals",
       "«Jeg vil sove hele natta.»\nDet gjelder: bolig.\nSlik går det: går bedre (11. mars 2026).\nDu sa: "
       "«Det går»\n"},
      {"goals", "Personen skal fungere\nDette er ordene til en tjeneste."},
      {"resources", "Å fiske"},
      {"needs", "Vil ikke si det\nØkonomi\nGjeld\nAnnet\n"},
      {"measures",
       "Samtale hver uke\nNå: i gang, siden 10. mars 2026.\nHvem: Rustjenesten.\nSlik blir det gjort: Ute, "
       "langs vannet\n"
       "Hvor mye: en time\nFor at: «Jeg vil sove hele natta.»\nDet skulle vært sett på innen 1. april 2026."},
      {"measures",
       "Vedtak: 2026/7. Vedtaket er gjort av NAV Vardevik. Vedtatt 1. mars 2026. Vedtaket gjelder til og med "
       "1. mars 2027."},
      {"measures", "Bolig\nNå: ikke startet.\nHvem: Ingen har tatt ansvaret ennå.\nDette krever et vedtak"},
      {"people", "Rustjenesten har ansvaret for å lage planen."},
      {"people",
       "Du\nDu bidrar med: Jeg ringer fredager\nThomas, NAV Vardevik\nBidrar med: "
       "Gjeldsråd\nSolfrid\nSøster\nEr spurt om å være med.\n"
       "Runa\nMor\nDu vil ikke ha med denne.\nAnnen\nHar sagt nei til å være med.\n"},
      {"people", "Skolen vet hvem som henter"},
      {"contact", "Koordinator: Per\nRustjenesten\nTelefon: 00 00\n"},
      {"meetings",
       "Planen gjelder fra 2. mars 2026 til og med 1. mars 2027.\nVi ser på planen sammen innen 1. juni "
       "2026."},
      {"meetings", "Møtes neste gang 4. mai 2026.\nHvor ofte: hver tredje måned\nRustjenesten kaller inn."},
      {"hard",
       "Tegn på at det blir vanskelig\nTar ikke telefonen\nDette hjelper\nEn tur\nRing\nPer\nDu kan komme "
       "tilbake til NAV Vardevik\n"
       "Ti døgn\nAvtalen gikk ut 31. mars 2026."},
      {"hard", "ring 113"},
      {"part", "Med tolk"},
      {"sharing", "Du sa ja til planen 2. mars 2026 (skriftlig)."},
      {"sharing", "De som er med: Rustjenesten og NAV Vardevik."},
      {"sharing", "Si fra til Per. (pasient- og brukerrettighetsloven § 4-1)"},
      {"changes", "«Skriv natt og dag»\nOm: Jeg vil sove hele natta.\nSkrevet 13. mars 2026."},
      {"links", "Aktivitetsplan hos NAV\nSier det samme\nAP-1\n"},
      {"open",
       "Vi skal høre med deg hvordan det går med «Samtale hver uke».\nRustjenesten skulle ha ordnet det "
       "innen 1. april 2026."},
      {"open", "Vi skal finne ut hvem som har ansvaret for «Bolig»."},
      {"seen", "Du så planen 12. mars 2026 (lest høyt).\nDu sa at dette er planen din.\nDu sa: «Fint»\n"},
      {"seen", "Planen ligger her: Skuffen"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.section);
    CAPTURE(row.part);
    const std::string text = said(document, row.section);
    CAPTURE(text);
    CHECK(text.find(row.part) != text.npos);
  }
  CHECK_FALSE(find(document, "done"));
  // What the person does not want somebody to know goes to nobody of that name.
  CHECK_FALSE(holds(said(document, "sharing"), "Runa"));
}

TEST_CASE("plan-document: nothing of the case worker's language is left in it") {
  for (const Language language : kLanguages) {
    const PlanDocument document = document_of(whole(), "2026-04-10T10:00:00Z", language);
    CHECK(document.language == language);
    for (const DocumentSection& section : document.sections) {
      CAPTURE(section.id);
      const std::string text = said(document, section.id);
      CAPTURE(text);
      // No code, no placeholder, no person in the third person.
      for (const char* never :
           {"{", "}", "in-progress", "next-of-kin", "substance", "personen ", "the person "})
        CHECK_FALSE(holds(text, never));
    }
  }
}

TEST_CASE("plan-document: where the plan stands") {
  Story none;
  none.told("2026-03-02", {PersonRegistered{}});
  Story offered;
  offered.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
  Story undecided = offered;
  undecided.told("2026-03-03", {PlanAnswered{PlanAnswer::Undecided, {}, kPresent}});
  Story declined = offered;
  declined.told("2026-03-03", {PlanAnswered{PlanAnswer::Declines, {}, kPresent}});
  Story closed = running();
  closed.told(
      "2026-03-20",
      {PlanClosed{CloseReason::PersonWishes,
                  NextStep{NextStepKind::Appointment, day("2026-04-02"), kNav, "Ta med brevet"}, kPresent}});
  Story dead = running();
  dead.told("2026-03-20", {PlanClosed{CloseReason::Died, {}, {}}});
  struct Row {
    std::string_view id;
    const Story& story;
    std::string_view now;
  };
  const Row rows[] = {
      {"none", none, "Du har ingen individuell plan nå."},
      {"offered", offered, "Du bestemmer selv."},
      {"undecided", undecided, "Du har ikke bestemt deg"},
      {"wanted", ready(), "Den er ikke startet ennå."},
      {"declined", declined, "Du kan si ja senere."},
      {"active", running(), "Planen din er i gang."},
      {"closed", closed,
       "Planen ble avsluttet 20. mars 2026.\nDu ønsket det.\nDet neste som skjer: en avtale.\nNår: 2. april "
       "2026.\n"
       "Hvem: NAV Vardevik.\nTa med brevet\n"},
      {"dead", dead, "Planen ble avsluttet 20. mars 2026.\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const PlanDocument document = document_of(row.story, "2026-03-25T10:00:00Z");
    const std::string text = said(document, "now");
    CAPTURE(text);
    CHECK(text.find(row.now) != text.npos);
    // Whom to turn to is said however the plan stands.
    CHECK_FALSE(said(document, "contact").empty());
  }
  CHECK(find(document_of(closed, "2026-03-25T10:00:00Z"), "measures")->heading == "Dette sto i planen");
}

TEST_CASE("plan-document: silence that would mislead is broken") {
  Story bare;
  bare.told("2026-03-02", {PlanStarted{CarePlan{}, {}, kPresent}});
  const PlanDocument document = document_of(bare, "2026-03-25T10:00:00Z");
  struct Row {
    std::string_view section, part;
  };
  const Row rows[] = {
      {"goals", "Målet skal være ditt"},
      {"measures", "Det er ikke avtalt noe ennå."},
      {"people", "Det er ikke skrevet hvem andre som er med."},
      {"contact", "Du har ingen koordinator nå. Koordinerende enhet skal finne en."},
      {"meetings", "Det er ikke avtalt hvor lenge planen gjelder."},
      {"hard", "Det er ikke skrevet noen kriseplan."},
      {"sharing", "Det er ikke skrevet at du har sagt ja til planen. (forskrift om individuell plan § 5)"},
      {"open", "Du skal få en koordinator.\nKoordinerende enhet skulle ha ordnet det innen 16. mars 2026."},
      {"seen", "Det er ikke skrevet at du har sett planen."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.section);
    const std::string text = said(document, row.section);
    CAPTURE(text);
    CHECK(text.find(row.part) != text.npos);
  }
  for (const char* left_out : {"resources", "needs", "part", "changes", "done", "links"})
    CHECK_FALSE(find(document, left_out));
}

TEST_CASE("plan-document: who is away, and who stands in") {
  Story alone = running();
  alone.told("2026-03-10", {AbsenceBegun{CoordinatorRole::Plan, {}, {}, {}}});
  Story helped = running();
  helped.told(
      "2026-03-10",
      {AbsenceBegun{CoordinatorRole::Plan, day("2026-04-01"), Coordinator{kNav, "Thomas", "00 01"}, {}}});
  const std::string nobody = said(document_of(alone, "2026-03-25T10:00:00Z"), "contact");
  CHECK(holds(nobody,
              "Er borte nå.\nIngen er satt inn i mellomtiden. Snakk med Koordinerende enhet så lenge."));
  const std::string somebody = said(document_of(helped, "2026-03-25T10:00:00Z"), "contact");
  CHECK(holds(
      somebody,
      "Er borte til og med 1. april 2026.\nThomas, NAV Vardevik er der i mellomtiden.\nTelefon: 00 01\n"));
  CHECK_FALSE(holds(said(document_of(helped, "2026-04-02T10:00:00Z"), "contact"), "borte"));
}

TEST_CASE("plan-document: a consent that holds, that another gave, that is withdrawn") {
  Story parent = running();
  Consent consent;
  consent.giver = ConsentGiver::Parent;
  consent.form = ConsentForm::Oral;
  consent.until = day("2026-06-30");
  consent.secrecy_waiver = false;
  Story young;
  young.told("2026-03-02", {PersonRegistered{Person{"Ella", {}, *parse_partial_date("2016-04"), {}, {}}}});
  young.told("2026-03", {ConsentGiven{consent}});
  young.told("2026-03-20", {PlanStarted{small_plan(), {}, kPresent}});
  const std::string text = said(document_of(young, "2026-03-25T10:00:00Z"), "sharing");
  CAPTURE(text);
  CHECK(holds(
      text,
      "Den som har foreldreansvar sa ja til planen i mars 2026 (muntlig).\n"
      "Det er ikke sagt ja til at de som er med, deler opplysninger om deg.\n"
      "Samtykket gjelder til og med 30. juni 2026.\nDen som sa ja, kan trekke samtykket når som helst."));
  Story withdrawn = running();
  Uuid given{};
  for (const Event& event : withdrawn.events) {
    if (event.kind == EventKind::ConsentGiven) given = event.id;
  }
  withdrawn.told("2026-03-20", {ConsentWithdrawn{given, {}}});
  const PlanDocument document = document_of(withdrawn, "2026-03-25T10:00:00Z");
  CHECK(said(document, "sharing") == "Samtykket til planen ble trukket 20. mars 2026.\n");
  CHECK(holds(said(document, "open"), "Samtykket er trukket. Vi skal spørre deg hva du vil med planen."));
}

TEST_CASE("plan-document: what was seen before a change was not seen as it stands") {
  Story story = running();
  story.told("2026-03-10", {PlanShown{ShownHow::OnPaper, false, {}}});
  story.told("2026-03-12", {PlanRevised{small_plan(), kPresent}});
  story.told("2026-03-14", {PlanShown{ShownHow::Declined, {}, {}}});
  const std::string text = said(document_of(story, "2026-03-25T10:00:00Z"), "seen");
  CAPTURE(text);
  CHECK(holds(text,
              "Du så planen 10. mars 2026 (på papir).\nDu sa at dette ikke er planen din ennå.\nDen er "
              "endret etter det."));
  CHECK(holds(text, "Du ble spurt 14. mars 2026 om du ville se planen"));
  CHECK(view_of(story, "2026-03-25T10:00:00Z").shown == when("2026-03-10"));
  CHECK(view_of(story, "2026-03-25T10:00:00Z").shown_stands == false);
}

TEST_CASE("plan-document: the page says what the blocks say, and nothing of it is taken for HTML") {
  const PlanDocument document = document_of(whole(), "2026-04-10T10:00:00Z", Language::English);
  CHECK(holds(document.html, "<html lang=\"en\">"));
  CHECK(holds(document.html, "Åse &amp; &lt;b&gt;"));
  CHECK(holds(document.html, "The plan as it stands on 10 April 2026."));
  for (const DocumentSection& section : document.sections) {
    CAPTURE(section.id);
    CHECK(holds(document.html, "<section id=\"" + section.id + "\">"));
    CHECK(holds(document.html, section.heading));
  }
}

TEST_CASE("plan-document: it is read like any other view") {
  Desk desk;
  desk.load_profile();
  desk.report({PlanStarted{small_plan(), {}, kPresent}});
  const std::string text = desk.read(QueryKind::PlanDocument);
  CHECK(holds(text, "\"schema\":\"plan-document/1\""));
  CHECK(holds(text, "\"language\":\"nb\""));
  CHECK(text == desk.read(QueryKind::PlanDocument));
}

}  // namespace
