// The division of responsibility: each row, and all of them together.
#include <random>
#include <set>

#include "faulty_profile.h"

namespace varde::test {
namespace {

constexpr Faulty kRows[] = {
    {"a row's municipality is none", [](Profile& p) { p.responsibilities[9].municipality = "3400"; }, "R-279",
     "municipality-odd", "/responsibilities/9/municipality",
     "Et kommunenummer i profilen kan ikke være riktig. Rett det. («hjemme»)",
     "A municipality number in the profile cannot be right. Correct it. («hjemme»)"},
    {"a row's id twice",
     [](Profile& p) {
       p.responsibilities[9].id = "arbeid";
       std::swap(p.responsibilities[9], p.responsibilities[10]);
     },
     "R-279", "row-twice", "/responsibilities/10/id", "To rader har samme id: «arbeid». Gi den ene en ny.",
     "Two rows have the same id: «arbeid». Give one of them a new one."},
    {"a need twice in a row", [](Profile& p) { p.responsibilities[10].needs.push_back(Need::Work); }, "R-279",
     "need-twice", "/responsibilities/10/needs/2",
     "Raden «arbeid» nevner samme behov to ganger. Ta ut det ene.",
     "The row «arbeid» names the same need twice. Take one out."},
    {"who leads, of one need", [](Profile& p) { p.responsibilities[6].needs.pop_back(); }, "R-129",
     "leads-one-need", "/responsibilities/6/needs",
     "Raden «begge» skal si hvem som leder, men nevner bare ett behov. Nevn behovene som møtes.",
     "The row «begge» is to say who leads, but names one need only. Name the needs that meet."},
    {"who leads, and nobody does", [](Profile& p) { p.responsibilities[6].owner = {}; }, "R-129",
     "leads-nobody", "/responsibilities/6/owner",
     "Raden «begge» skal si hvem som leder, men nevner ingen. Velg en tjeneste.",
     "The row «begge» is to say who leads, but names nobody. Choose a service."},
    {"ages that are turned",
     [](Profile& p) {
       p.responsibilities[9].age_from = 80;
       p.responsibilities[9].age_to = 70;
     },
     "R-279", "row-ages-turned", "/responsibilities/9/age_from",
     "Raden «hjemme» har en høyeste alder under den laveste. Rett aldrene.",
     "The row «hjemme» has a highest age below the lowest. Correct the ages."},
    {"a row that ends before it begins",
     [](Profile& p) {
       p.responsibilities[9].from = day("2028-01-01");
       p.responsibilities[9].to = day("2027-01-01");
     },
     "R-279", "row-dates-turned", "/responsibilities/9/from",
     "«hjemme» slutter før den begynner. Rett datoene.",
     "«hjemme» ends before it begins. Correct the dates."},
    {"when and unless the same",
     [](Profile& p) { p.responsibilities[9].unless = {Circumstance::OlderAlcoholProblem}; }, "R-279",
     "when-and-unless", "/responsibilities/9/unless/0",
     "Raden «hjemme» gjelder både når og ikke når det samme holder, så den gjelder aldri. Ta ut det ene.",
     "The row «hjemme» holds both when and unless the same is so, and thus never. Take one out."},
    {"a proposal whose day has come", [](Profile& p) { p.responsibilities[11].from = day("2026-01-01"); },
     "R-129", "proposal-overdue", "/responsibilities/11/proposed",
     "Raden «felles-enhet» er et forslag som skulle gjelde fra 01.01.2026, og er ikke vedtatt. Vedta den, "
     "eller ta den ut.",
     "The row «felles-enhet» is a proposal that was to hold from 01.01.2026, and has not been adopted. Adopt "
     "it, or take it out."},
    {"a row that is disputed", [](Profile& p) { p.responsibilities[8].evidence = Evidence::Contested; },
     "R-129", "row-contested", "/responsibilities/8/evidence",
     "Det er uenighet eller uklart hvem som har ansvaret i raden «bekymring». Avklar det; kommunen avgjør.",
     "It is disputed or unclear who is responsible in the row «bekymring». Settle it; the municipality "
     "decides."},
    {"a row that is unclear", [](Profile& p) { p.responsibilities[8].evidence = Evidence::Unclear; }, "R-129",
     "row-contested", "/responsibilities/8/evidence",
     "Det er uenighet eller uklart hvem som har ansvaret i raden «bekymring». Avklar det; kommunen avgjør.",
     "It is disputed or unclear who is responsible in the row «bekymring». Settle it; the municipality "
     "decides."},
    {"a law that is repealed",
     [](Profile& p) { p.responsibilities[2].legal_basis = "Sosialtjenesteloven kapittel 6"; }, "R-129",
     "law-repealed", "/responsibilities/2/legal_basis",
     "Raden «rus-voksne» viser til en lov som er opphevet. Skriv loven som gjelder nå, og se om ansvaret er "
     "det samme.",
     "The row «rus-voksne» refers to a law that is repealed. Write the law that holds now, and see whether "
     "the responsibility is the same."},
    {"nobody is responsible", [](Profile& p) { p.responsibilities[8].owner = {}; }, "R-129", "nobody",
     "/responsibilities/8/owner", "Raden «bekymring» har ingen som har ansvaret. Velg en tjeneste.",
     "The row «bekymring» has nobody who is responsible. Choose a service."},
    {"an owner that is not there", [](Profile& p) { p.responsibilities[8].owner = kStranger; }, "R-129",
     "owner-unknown", "/responsibilities/8/owner",
     "Tjenesten som har ansvaret i raden «bekymring», står ikke i profilen. Legg den inn, eller velg en "
     "annen.",
     "The service responsible in the row «bekymring» is not in the profile. Add it, or choose another."},
    {"an owner that ends before the row", [](Profile& p) { p.services[9].to = day("2027-06-30"); }, "R-129",
     "owner-ended", "/responsibilities/7/owner",
     "Tjenesten som har ansvaret i raden «akutt», er borte fra 01.07.2027. Velg hvem som har ansvaret etter "
     "det.",
     "The service responsible in the row «akutt» is gone from 01.07.2027. Choose who is responsible after "
     "that."},
    {"an owner that ended long ago", [](Profile& p) { p.services[5].to = day("2020-12-31"); }, "R-129",
     "owner-ended", "/responsibilities/9/owner",
     "Tjenesten som har ansvaret i raden «hjemme», er borte fra 01.01.2021. Velg hvem som har ansvaret etter "
     "det.",
     "The service responsible in the row «hjemme» is gone from 01.01.2021. Choose who is responsible after "
     "that."},
    {"an owner that has not begun", [](Profile& p) { p.services[5].from = day("2027-01-01"); }, "R-129",
     "owner-not-begun", "/responsibilities/9/owner",
     "Tjenesten som har ansvaret i raden «hjemme», begynner først 01.01.2027. Velg hvem som har ansvaret før "
     "det.",
     "The service responsible in the row «hjemme» does not begin until 01.01.2027. Choose who is responsible "
     "before that."},
    {"a home visit by whoever makes none", [](Profile& p) { p.responsibilities[9].owner = service(3); },
     "R-077", "owner-lacks-capability", "/responsibilities/9/owner",
     "Raden «hjemme» gir en oppgave til en tjeneste som ikke har den blant sine oppgaver. Velg en annen, "
     "eller legg oppgaven til tjenesten.",
     "The row «hjemme» gives a task to a service that does not have it among its capabilities. Choose "
     "another, or add it to the service."},
    {"a partner that is not there", [](Profile& p) { p.responsibilities[2].partners.push_back(kStranger); },
     "R-129", "partner-unknown", "/responsibilities/2/partners/2",
     "En samarbeidspartner i raden «rus-voksne» står ikke i profilen. Legg den inn, eller ta den ut av "
     "raden.",
     "A partner in the row «rus-voksne» is not in the profile. Add it, or take it out of the row."},
    {"a partner that has ended", [](Profile& p) { p.services[6].to = day("2025-12-31"); }, "R-129",
     "partner-ended", "/responsibilities/2/partners/1",
     "En samarbeidspartner i raden «rus-voksne» finnes ikke lenger. Velg en annen, eller ta den ut av raden.",
     "A partner in the row «rus-voksne» no longer exists. Choose another, or take it out of the row."},
    {"the owner as its own partner", [](Profile& p) { p.responsibilities[2].partners = {service(2)}; },
     "R-129", "partner-is-owner", "/responsibilities/2/partners/0",
     "Raden «rus-voksne» har samme tjeneste som ansvarlig og som samarbeidspartner. Ta den ut som partner.",
     "The row «rus-voksne» has the same service as responsible and as partner. Take it out as partner."},
    {"a partner twice",
     [](Profile& p) {
       p.responsibilities[2].partners = {service(3), service(3)};
     },
     "R-129", "partner-twice", "/responsibilities/2/partners/1",
     "Raden «rus-voksne» nevner samme samarbeidspartner to ganger. Ta ut den ene.",
     "The row «rus-voksne» names the same partner twice. Take one out."},
    {"two owners of the same age and day", [](Profile& p) { p.responsibilities[0].age_to = 18; }, "R-129",
     "rows-collide", "/responsibilities/2/owner",
     "To tjenester har ansvaret for de samme menneskene samtidig: se raden «rus-voksne». Velg én, eller si "
     "når raden gjelder.",
     "Two services are responsible for the same people at once: see the row «rus-voksne». Choose one, or say "
     "when the row holds."},
    {"two owners, one of them on a condition", [](Profile& p) { p.responsibilities[0].unless = {}; }, "R-129",
     "rows-collide", "/responsibilities/1/owner",
     "To tjenester har ansvaret for de samme menneskene samtidig: se raden «rus-barnevern». Velg én, eller "
     "si når raden gjelder.",
     "Two services are responsible for the same people at once: see the row «rus-barnevern». Choose one, or "
     "say when the row holds."},
    {"periods that overlap", [](Profile& p) { p.responsibilities[5].from = day("2026-12-31"); }, "R-129",
     "rows-collide", "/responsibilities/5/owner",
     "To tjenester har ansvaret for de samme menneskene samtidig: se raden «psykisk-2027». Velg én, eller si "
     "når raden gjelder.",
     "Two services are responsible for the same people at once: see the row «psykisk-2027». Choose one, or "
     "say when the row holds."},
    {"two that lead the same needs",
     [](Profile& p) {
       p.responsibilities.push_back(p.responsibilities[6]);
       p.responsibilities[12].id = "begge-2";
       p.responsibilities[12].owner = service(2);
       p.responsibilities[12].needs = {Need::MentalHealth, Need::SubstanceUse};
     },
     "R-129", "two-leads", "/responsibilities/12/owner",
     "To rader sier ulikt hvem som leder for de samme behovene: se raden «begge-2». Behold én.",
     "Two rows differ on who leads for the same needs: see the row «begge-2». Keep one."},
    {"nobody at 18",
     [](Profile& p) {
       p.responsibilities[2].age_from = 19;
       p.responsibilities[2].needs = {Need::SubstanceUse};
       p.responsibilities.push_back(rich_row("ettervern", {Need::Aftercare}, 2));
     },
     "R-127", "age-gap", "/responsibilities/0/age_to",
     "Ingen har ansvaret for dem som er eldre enn i raden «rus-under-18». Utvid raden, eller legg til en for "
     "dem.",
     "Nobody is responsible for those older than the row «rus-under-18» says. Widen the row, or add one for "
     "them."},
    {"18 to 25 and from 30",
     [](Profile& p) {
       p.responsibilities[10].age_to = 25;
       p.responsibilities.push_back(rich_row("arbeid-30", {Need::Work}, 3));
       p.responsibilities[12].age_from = 30;
     },
     "R-127", "age-gap", "/responsibilities/10/age_to",
     "Ingen har ansvaret for dem som er eldre enn i raden «arbeid». Utvid raden, eller legg til en for dem.",
     "Nobody is responsible for those older than the row «arbeid» says. Widen the row, or add one for them."},
    {"nobody above 66", [](Profile& p) { p.responsibilities[2].age_to = 66; }, "R-127", "age-gap",
     "/responsibilities/2/age_to",
     "Ingen har ansvaret for dem som er eldre enn i raden «rus-voksne». Utvid raden, eller legg til en for "
     "dem.",
     "Nobody is responsible for those older than the row «rus-voksne» says. Widen the row, or add one for "
     "them."},
    {"nobody below 10", [](Profile& p) { p.responsibilities[3].age_from = 10; }, "R-127", "age-open-below",
     "/responsibilities/3/age_from",
     "Ingen har ansvaret for dem som er yngre enn i raden «psykisk-under-18». Utvid raden, eller legg til en "
     "for dem.",
     "Nobody is responsible for those younger than the row «psykisk-under-18» says. Widen the row, or add "
     "one for them."},
    {"a day between two rows", [](Profile& p) { p.responsibilities[5].from = day("2027-01-02"); }, "R-129",
     "date-gap", "/responsibilities/4/to",
     "Raden «psykisk-2026» slutter før den neste begynner. Ingen har ansvaret fra 01.01.2027. La periodene "
     "møtes.",
     "The row «psykisk-2026» ends before the next one begins. Nobody is responsible from 01.01.2027. Let the "
     "periods meet."},
    {"a row that ends, and none after it", [](Profile& p) { p.responsibilities[7].to = day("2027-02-28"); },
     "R-129", "ends-open", "/responsibilities/7/to",
     "Raden «akutt» slutter, og ingen tar over fra 01.03.2027. Legg til hvem som har ansvaret da.",
     "The row «akutt» ends, and nobody takes over from 01.03.2027. Add who is responsible then."},
    {"a row that has ended, and none after it",
     [](Profile& p) { p.responsibilities[10].to = day("2026-02-28"); }, "R-129", "ends-open",
     "/responsibilities/10/to",
     "Raden «arbeid» slutter, og ingen tar over fra 22.11.2026. Legg til hvem som har ansvaret da.",
     "The row «arbeid» ends, and nobody takes over from 22.11.2026. Add who is responsible then."},
    {"no division of responsibility", [](Profile& p) { p.responsibilities = {}; }, "R-129", "no-rows",
     "/responsibilities",
     "Profilen sier ikke hvem som har ansvaret for hva. Koordinerende enhet får alt til den gjør det.",
     "The profile does not say who is responsible for what. The coordinating unit gets everything until it "
     "does."},
    {"nobody for the young", [](Profile& p) { p.responsibilities.erase(p.responsibilities.begin()); },
     "R-129", "missing-substance-young", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for barn og unge under 18 år med rusproblemer. Legg til en rad.",
     "No row says who is responsible for those under 18 with substance problems. Add a row."},
    {"nobody for adults", [](Profile& p) { p.responsibilities[2].needs = {Need::Aftercare}; }, "R-129",
     "missing-substance-adult", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for voksne med rusproblemer. Legg til en rad.",
     "No row says who is responsible for adults with substance problems. Add a row."},
    {"nobody for the mental health of the young",
     [](Profile& p) { p.responsibilities.erase(p.responsibilities.begin() + 3); }, "R-129",
     "missing-mental-young", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for psykisk helse hos barn og unge under 18 år. Legg til en rad.",
     "No row says who is responsible for the mental health of those under 18. Add a row."},
    {"nobody for the mental health of adults",
     [](Profile& p) {
       p.responsibilities.erase(p.responsibilities.begin() + 4, p.responsibilities.begin() + 6);
     },
     "R-129", "missing-mental-adult", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for psykisk helse hos voksne. Legg til en rad.",
     "No row says who is responsible for the mental health of adults. Add a row."},
    {"no aftercare", [](Profile& p) { p.responsibilities[2].needs = {Need::SubstanceUse}; }, "R-129",
     "missing-aftercare", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for ettervern. Legg til en rad.",
     "No row says who is responsible for aftercare. Add a row."},
    {"no acute help", [](Profile& p) { p.responsibilities.erase(p.responsibilities.begin() + 7); }, "R-129",
     "missing-acute", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for akutt hjelp. Legg til en rad.",
     "No row says who is responsible for acute help. Add a row."},
    {"nobody for a concern", [](Profile& p) { p.responsibilities.erase(p.responsibilities.begin() + 8); },
     "R-129", "missing-child-concern", "/responsibilities/-",
     "Ingen rad sier hvem som har ansvaret for bekymring for et barn. Legg til en rad.",
     "No row says who is responsible for concern for a child. Add a row."},
};

TEST_CASE("profile: the division of responsibility") {
  for (const Faulty& row : kRows) check(row);
}

// Who is left without when a row ends, worked out row by row and age by age.
std::set<std::string> left_without(const Profile& profile, CivilDate on) {
  const auto covers = [](const ResponsibilityRow& row, int age) {
    return row.age_from.value_or(0) <= age && age <= row.age_to.value_or(130);
  };
  std::set<std::string> out;
  const std::vector<ResponsibilityRow>& rows = profile.responsibilities;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].to) continue;
    const CivilDate after = std::max(plus_days(*rows[i].to, 1), on);
    bool nobody = false, later = false;
    for (int age = 0; age <= 130; ++age) {
      if (!covers(rows[i], age)) continue;
      bool somebody = false;
      for (const ResponsibilityRow& other : rows) {
        somebody = somebody || (covers(other, age) && holds_on(other.from, other.to, after));
        later = later || (covers(other, age) && other.from && *other.from > after);
      }
      nobody = nobody || !somebody;
    }
    if (nobody) out.insert(std::to_string(i) + (later ? " date-gap " : " ends-open ") + to_text(after));
  }
  return out;
}

TEST_CASE("profile: whoever is left without when a row ends is found, whatever the rows") {
  std::mt19937 random(20261122);
  const auto pack = *compiled_pack();
  const auto some = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  const CivilDate on = day(kRichDay);
  std::size_t all = 0;
  for (int round = 0; round < 500; ++round) {
    Profile profile = small_profile();
    for (int n = 1 + some(8); n > 0; --n) {
      ResponsibilityRow row = rich_row(("r" + std::to_string(n)).c_str(), {Need::Housing}, 2);
      row.from = row.to = std::nullopt;
      if (some(4)) row.from = plus_days(on, some(60) - 30);
      if (some(4)) row.to = plus_days(on, some(60) - 30);
      if (some(2)) row.age_from = some(100);
      if (some(2)) row.age_to = some(131);
      profile.responsibilities.push_back(row);
    }
    std::set<std::string> found;
    for (const ProfileFault& fault : lint_profile(profile, pack->pack, on)) {
      if (fault.key != "date-gap" && fault.key != "ends-open") continue;
      const std::size_t at = fault.path.find('/', 1) + 1;
      found.insert(fault.path.substr(at, fault.path.find('/', at) - at) + " " + fault.key + " " +
                   to_text(*fault.due));
    }
    CAPTURE(round);
    CHECK(found == left_without(profile, on));
    all += found.size();
  }
  CHECK(all > 500);
}

}  // namespace
}  // namespace varde::test
