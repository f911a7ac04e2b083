// Who answers for a need: the shipped rows at their bounds, the scenarios, what a profile can lack, and that
// an answer is never empty.
#include <random>
#include <set>

#include "app/organisation_views.h"
#include "profiles.h"
#include "rules/profile_lint.h"
#include "rules/route.h"

namespace varde::test {
namespace {

const Profile& kvaenangen() {
  static const Profile profile = shipped(kShipped[0]);
  return profile;
}
const Profile& amot() {
  static const Profile profile = shipped(kShipped[1]);
  return profile;
}
const Profile& tynset() {
  static const Profile profile = shipped(kShipped[2]);
  return profile;
}

Routed ask(const Profile* profile, const NeedQuestion& question, const char* on) {
  static const auto pack = *compiled_pack();
  const Basis basis{pack->pack, profile, kController, 1};
  return route(basis, question, day(on));
}
Routed ask(const Profile& profile, const NeedQuestion& question, const char* on) {
  return ask(&profile, question, on);
}

NeedQuestion need(Need need, std::optional<std::int32_t> age = {}) {
  NeedQuestion question;
  question.needs = {need};
  question.age = age;
  return question;
}

std::string name_in(const Profile& profile, const Uuid& id) {
  const Service* found = find_service(profile, id);
  return found ? found->name : "?";
}

// "K01 NAV, rusomsorgen; K06? Barneverntjenesten": a mark after the row says that it hangs on something,
// "!" that the unit stands in, "+" that it is proposed, "/" that it is the rest.
std::string told(const Profile& profile, const Routed& routed) {
  std::string out;
  for (const RoutedLine& one : routed.lines) {
    if (!out.empty()) out += "; ";
    const bool hangs =
        !one.line.depends_on.empty() || !one.line.depends_on_not.empty() || one.age_from || one.age_to;
    out += one.line.row.value_or(one.line.because);
    out += hangs ? "?" : "";
    out += one.line.because == "fallback" ? "!" : "";
    out += one.line.proposed ? "+" : "";
    out += one.otherwise ? "/" : "";
    out += " " + name_in(profile, one.line.owner.service);
  }
  return out;
}

std::string found(const Routed& routed) {
  std::string out;
  for (const Finding& one : routed.findings) out += (out.empty() ? "" : "; ") + one.rule + " " + one.text;
  return out;
}

std::string partners(const Profile& profile, const RoutedLine& line) {
  std::string out;
  for (const ServiceName& one : line.line.partners)
    out += (out.empty() ? "" : ", ") + name_in(profile, one.service);
  return out;
}

// --- Every shipped row at its bounds

// The question for which a row is certain on a day.
NeedQuestion question_for(const ResponsibilityRow& row, std::optional<std::int32_t> age) {
  NeedQuestion question;
  question.needs = {row.needs.front()};
  question.municipality = row.municipality;
  question.age = age;
  question.circumstances = row.when;
  question.not_circumstances = row.unless;
  question.proposed = row.proposed;
  return question;
}

// Is the row weighed on that day? Rows that cannot route are known by what is found of them.
bool weighed(const Profile& profile, const ResponsibilityRow& row, const NeedQuestion& question,
             CivilDate on) {
  const auto pack = *compiled_pack();
  Profile alone = profile;
  alone.responsibilities = {row};
  alone.catchments.clear();
  const Routed routed = route({pack->pack, &alone, kController, 1}, question, on);
  const std::string said = found(routed);
  for (const RoutedLine& line : routed.lines) {
    if (line.line.row == row.id) return true;
  }
  return said.find("R-226 undetermined") != std::string::npos || said.find("R-201") != std::string::npos ||
         said.find("R-079") != std::string::npos;
}

TEST_CASE(
    "route: every shipped row holds from its first day to its last, and from its lowest age to its highest") {
  int rows = 0;
  for (const char* name : kShipped) {
    const Profile profile = shipped(name);
    for (const ResponsibilityRow& row : profile.responsibilities) {
      if (row.leads) continue;
      ++rows;
      CAPTURE(name);
      CAPTURE(row.id);
      const std::optional<std::int32_t> age = row.age_from ? row.age_from : row.age_to;
      const CivilDate inside = row.from ? *row.from : row.to ? *row.to : day("2026-01-01");
      const NeedQuestion question = question_for(row, age.value_or(40));
      CHECK(weighed(profile, row, question, inside));
      if (row.from) CHECK_FALSE(weighed(profile, row, question, plus_days(*row.from, -1)));
      if (row.to) CHECK(weighed(profile, row, question, *row.to));
      if (row.to) CHECK_FALSE(weighed(profile, row, question, plus_days(*row.to, 1)));
      if (row.age_from) CHECK(weighed(profile, row, question_for(row, *row.age_from), inside));
      if (row.age_from && *row.age_from > 0)
        CHECK_FALSE(weighed(profile, row, question_for(row, *row.age_from - 1), inside));
      if (row.age_to) CHECK(weighed(profile, row, question_for(row, *row.age_to), inside));
      if (row.age_to && *row.age_to < 130)
        CHECK_FALSE(weighed(profile, row, question_for(row, *row.age_to + 1), inside));
      NeedQuestion other = question;
      other.municipality = "4299";
      CHECK_FALSE(weighed(profile, row, other, inside));
      for (Circumstance c : row.when) {
        NeedQuestion without = question;
        std::erase(without.circumstances, c);
        without.not_circumstances.push_back(c);
        CHECK_FALSE(weighed(profile, row, without, inside));
      }
      for (Circumstance c : row.unless) {
        NeedQuestion with = question;
        std::erase(with.not_circumstances, c);
        with.circumstances.push_back(c);
        CHECK_FALSE(weighed(profile, row, with, inside));
      }
    }
  }
  CHECK(rows >= 21 + 2 * 2 + 29);
}

TEST_CASE("route: every shipped catchment holds for its municipality, from its first day to its last") {
  int rows = 0;
  for (const char* name : kShipped) {
    const Profile profile = shipped(name);
    for (const Catchment& row : profile.catchments) {
      ++rows;
      CAPTURE(name);
      CAPTURE(row.id);
      Profile alone = profile;
      alone.responsibilities.clear();
      alone.catchments = {row};
      const auto uses = [&](const char* municipality, CivilDate on) {
        NeedQuestion question = need(row.needs.front(), 30);
        question.municipality = municipality;
        const std::string said = found(ask(alone, question, to_text(on).c_str()));
        return said.find("R-181 no-catchment") == std::string::npos &&
               said.find("R-232") == std::string::npos;
      };
      CHECK(uses(row.municipality.c_str(), *row.from));
      CHECK_FALSE(uses(row.municipality.c_str(), plus_days(*row.from, -1)));
      CHECK_FALSE(uses("4299", *row.from));
    }
  }
  CHECK(rows == 2 * 17 + 2);
}

TEST_CASE("route: nothing that is shipped is unnamed, and every row says where it comes from") {
  for (const char* name : kShipped) {
    const Profile profile = shipped(name);
    CAPTURE(name);
    std::set<std::string> ids;
    for (const Service& service : profile.services) CHECK_FALSE(service.name.empty());
    for (const ResponsibilityRow& row : profile.responsibilities) {
      CAPTURE(row.id);
      CHECK(ids.insert(row.id).second);
      CHECK(row.source);
      CHECK(row.from);
      if (row.owner) CHECK(find_service(profile, *row.owner));
      for (const Uuid& partner : row.partners) CHECK(find_service(profile, partner));
    }
    for (const Catchment& row : profile.catchments) {
      CAPTURE(row.id);
      CHECK(ids.insert(row.id).second);
      CHECK(row.source);
      if (row.service) CHECK(find_service(profile, *row.service));
    }
  }
}

TEST_CASE("route: the made-up municipality has nothing to mend") {
  const auto pack = *compiled_pack();
  for (const char* on : {"2024-01-01", "2026-03-02", "2026-11-22"}) {
    for (const ProfileFault& fault : lint_profile(shipped(kShipped[3]), pack->pack, day(on)))
      FAIL_CHECK(on << " " << fault.rule << " " << fault.key << " " << fault.path);
  }
}

// --- Kvænangen

struct Told {
  std::string_view id;
  const Profile& (*profile)();
  NeedQuestion question;
  const char* on;
  const char* lines;
  const char* findings;
};

void check(const std::vector<Told>& rows) {
  for (const Told& row : rows) {
    CAPTURE(row.id);
    const Routed routed = ask(row.profile(), row.question, row.on);
    CHECK(told(row.profile(), routed) == row.lines);
    CHECK(found(routed) == row.findings);
  }
}

NeedQuestion with(NeedQuestion question, std::vector<Circumstance> held,
                  std::vector<Circumstance> not_held = {}) {
  question.circumstances = std::move(held);
  question.not_circumstances = std::move(not_held);
  return question;
}
NeedQuestion living_in(NeedQuestion question, const char* municipality) {
  question.municipality = municipality;
  return question;
}
NeedQuestion what_if(NeedQuestion question) {
  question.proposed = true;
  return question;
}

TEST_CASE("route: Kvænangen, by scenario and row") {
  const Circumstance measure = Circumstance::ChildWelfareMeasure;
  const Circumstance misuse = Circumstance::SubstanceProblem;
  const Circumstance older = Circumstance::OlderAlcoholProblem;
  check({
      {"SC-24 the day before 18", kvaenangen, with(need(Need::SubstanceUse, 17), {}, {measure}), "2011-05-04",
       "K04 Helsestasjon og skolehelsetjeneste", "R-130 unclear-age"},
      {"SC-24 the day of 18", kvaenangen, with(need(Need::SubstanceUse, 18), {}, {measure}), "2011-05-05",
       "K02 NAV, rusomsorgen", ""},
      {"K01 to its last day", kvaenangen, need(Need::SubstanceUse, 40), "2010-12-31", "K01 NAV, rusomsorgen",
       ""},
      {"K02 from its first day", kvaenangen, need(Need::SubstanceUse, 40), "2011-01-01",
       "K02 NAV, rusomsorgen", ""},
      {"K03 from its first day", kvaenangen, need(Need::SubstanceUse, 40), "2011-09-01",
       "K03 NAV, rusomsorgen", ""},
      {"K04 to its last day", kvaenangen, with(need(Need::SubstanceUse, 14), {}, {measure}), "2011-08-31",
       "K04 Helsestasjon og skolehelsetjeneste", "R-130 unclear-age"},
      {"K05 from its first day", kvaenangen, with(need(Need::SubstanceUse, 14), {}, {measure}), "2011-09-01",
       "K05 Helsestasjon og skolehelsetjeneste", ""},
      {"K06 under a measure", kvaenangen, with(need(Need::SubstanceUse, 14), {measure}), "2011-09-01",
       "K06 Barneverntjenesten", ""},
      {"K05 and K06, not known", kvaenangen, need(Need::SubstanceUse, 14), "2011-09-01",
       "K05? Helsestasjon og skolehelsetjeneste; K06? Barneverntjenesten", ""},
      {"age not known", kvaenangen, with(need(Need::SubstanceUse), {}, {measure}), "2012-01-01",
       "K03? NAV, rusomsorgen; K05? Helsestasjon og skolehelsetjeneste", "R-129 age-unknown"},
      {"K07, the joint unit's last day", kvaenangen, need(Need::MentalHealth, 44), "2011-08-31",
       "K07 Hjemmetjenesten og psykisk helse, felles enhet", ""},
      {"K08, the day after", kvaenangen, need(Need::MentalHealth, 44), "2011-09-01",
       "K08 Tjeneste for psykisk helse", ""},
      {"K09 and K10", kvaenangen, need(Need::MentalHealth, 17), "2011-08-31",
       "K09 Helsestasjon og skolehelsetjeneste", ""},
      {"K11 when assessed", kvaenangen, with(need(Need::CareAtHome, 68), {Circumstance::NeedAssessed}),
       "2011-01-17", "K11 Hjemmetjenesten", ""},
      {"K11, not known", kvaenangen, need(Need::CareAtHome, 68), "2011-01-17",
       "K11? Hjemmetjenesten; fallback!/ Koordinerende enhet", ""},
      {"K11, not assessed", kvaenangen, with(need(Need::CareAtHome, 68), {}, {Circumstance::NeedAssessed}),
       "2011-01-17", "fallback! Koordinerende enhet", "R-129 no-row-for-person"},
      {"SC-08 home visit", kvaenangen, with(need(Need::HomeVisit, 68), {misuse, older}), "2011-01-17",
       "K13 Hjemmetjenesten", ""},
      {"SC-08 substance", kvaenangen, with(need(Need::SubstanceUse, 68), {misuse, older}), "2011-01-17",
       "K02 NAV, rusomsorgen", ""},
      {"SC-08 meeting place, a patient", kvaenangen,
       with(need(Need::MeetingPlace, 68), {Circumstance::OwnPatient}), "2011-01-17", "M1 Sosial møteplass",
       ""},
      {"SC-08 meeting place, no patient", kvaenangen,
       with(need(Need::MeetingPlace, 68), {}, {Circumstance::OwnPatient}), "2011-01-17",
       "fallback! Koordinerende enhet", "R-079 condition-fails"},
      {"SC-08 meeting place, not known", kvaenangen, need(Need::MeetingPlace, 68), "2011-01-17",
       "M1? Sosial møteplass; fallback!/ Koordinerende enhet", ""},
      {"SC-08 leisure has no offer", kvaenangen, need(Need::Leisure, 68), "2011-01-17",
       "fallback! Koordinerende enhet", "R-126 no-row"},
      {"K12 a misuser", kvaenangen, with(need(Need::HomeVisit, 35), {misuse}, {older}), "2011-01-17",
       "K12 Legetjenesten", ""},
      {"K14", kvaenangen, need(Need::InstitutionApplication, 34), "2010-02-08", "K14 Legetjenesten", ""},
      {"K15, the notice accepted", kvaenangen,
       with(need(Need::Aftercare, 34), {Circumstance::NoticeAccepted}), "2010-06-11", "K15 NAV, rusomsorgen",
       ""},
      {"K16, not accepted", kvaenangen, with(need(Need::Aftercare, 34), {}, {Circumstance::NoticeAccepted}),
       "2010-06-11", "K16 Legetjenesten", ""},
      {"K15 and K16, not known", kvaenangen, need(Need::Aftercare, 34), "2010-06-11",
       "K15? NAV, rusomsorgen; K16? Legetjenesten", ""},
      {"K17", kvaenangen, need(Need::SecondLineMentalHealth, 34), "2010-06-11",
       "K17 Senter for psykisk helse Nord-Troms", ""},
      {"K18", kvaenangen, need(Need::SchoolAwayFromHome, 16), "2010-09-01", "K18 Ungdomsklubben", ""},
      {"K22", kvaenangen, need(Need::NextOfKin, 50), "2010-09-01", "K22 Veiledningssenteret for pårørende",
       ""},
      {"SC-27 adopted", kvaenangen, need(Need::MentalHealth, 30), "2011-10-01",
       "K08 Tjeneste for psykisk helse", ""},
      {"SC-27 asked for too early", kvaenangen, what_if(need(Need::MentalHealth, 30)), "2011-10-01",
       "K08 Tjeneste for psykisk helse", ""},
      {"SC-27 what if", kvaenangen, what_if(need(Need::MentalHealth, 30)), "2012-01-01",
       "K08 Tjeneste for psykisk helse; K21!+ Koordinerende enhet", "R-131 proposed"},
      {"somebody from elsewhere", kvaenangen, living_in(need(Need::SubstanceUse, 30), "1942"), "2011-10-01",
       "fallback! Koordinerende enhet", "R-232 other-municipality"},
      {"before any row", kvaenangen, need(Need::SubstanceUse, 30), "2009-08-31",
       "fallback! Koordinerende enhet", "R-129 no-row-for-person"},
  });
}

TEST_CASE(
    "route: partners are those who stand on the day, and the service that took over comes in their place") {
  NeedQuestion question = need(Need::SecondLineMentalHealth, 30);
  CHECK(partners(kvaenangen(), ask(kvaenangen(), question, "2011-08-31").lines[0]) ==
        "Hjemmetjenesten og psykisk helse, felles enhet, Legetjenesten");
  CHECK(partners(kvaenangen(), ask(kvaenangen(), question, "2011-09-01").lines[0]) ==
        "Tjeneste for psykisk helse, Legetjenesten");
}

TEST_CASE("route: two problems have two owners, and who leads is said as it is (SC-15, K19, K20)") {
  NeedQuestion both = need(Need::SubstanceUse, 28);
  both.needs.push_back(Need::MentalHealth);
  const Routed routed = ask(kvaenangen(), both, "2010-10-01");
  CHECK(told(kvaenangen(), routed) ==
        "K01 NAV, rusomsorgen; K07 Hjemmetjenesten og psykisk helse, felles enhet");
  REQUIRE(routed.lead);
  CHECK_FALSE(routed.lead->service);
  CHECK(routed.lead->row == "K20");
  CHECK(routed.lead->evidence == Evidence::Unclear);
  CHECK(found(routed) == "R-056 nobody-leads");

  both.age = 17;
  both.not_circumstances = {Circumstance::ChildWelfareMeasure};
  const Routed young = ask(kvaenangen(), both, "2012-01-01");
  CHECK_MESSAGE(!young.lead, "one service answers for both");

  const Profile vardevik = shipped(kShipped[3]);
  both.age = 28;
  const Routed named = ask(vardevik, both, "2026-03-02");
  REQUIRE(named.lead);
  CHECK(name_in(vardevik, named.lead->service->service) == "Rustjenesten i Vardevik");
  CHECK(named.lead->row == "A06");
  CHECK(found(named).empty());

  NeedQuestion no_row = need(Need::Housing, 28);
  no_row.needs.push_back(Need::Work);
  const Routed open = ask(vardevik, no_row, "2026-03-02");
  REQUIRE(open.lead);
  CHECK_FALSE(open.lead->service);
  CHECK_FALSE(open.lead->row);
  CHECK(found(open) == "R-056 nobody-leads");
}

// --- Østerdal

TEST_CASE("route: Østerdal, by scenario and row") {
  const Need second = Need::SecondLineMentalHealth;
  NeedQuestion chosen = living_in(need(second, 29), "0429");
  chosen.chosen = find_service(tynset(), tynset().services[2].id)->id;  // DPS Tynset
  check({
      {"SC-36 Åmot", amot, need(second, 29), "2009-10-12", "O01 DPS Hamar", ""},
      {"SC-36 Åmot, asked at Tynset", tynset, living_in(need(second, 29), "0429"), "2009-10-12",
       "O01 DPS Hamar", ""},
      {"SC-36 the person's own choice", amot, chosen, "2009-10-12", "chosen DPS Tynset",
       "R-181 outside-catchment"},
      {"O02 contested", tynset, living_in(need(second, 29), "0430"), "2009-10-12",
       "fallback! Koordinerende enhet Tynset", "R-226 undetermined"},
      {"O03 contested", tynset, living_in(need(second, 29), "0434"), "2009-10-12",
       "fallback! Koordinerende enhet Tynset", "R-226 undetermined"},
      {"O04 inferred", tynset, living_in(need(second, 29), "0432"), "2009-10-12", "O04 DPS Tynset",
       "R-226 inferred"},
      {"O05 inferred", tynset, living_in(need(second, 29), "0438"), "2009-10-12", "O05 DPS Tynset",
       "R-226 inferred"},
      {"O06 inferred", tynset, living_in(need(second, 29), "0439"), "2009-10-12", "O06 DPS Tynset",
       "R-226 inferred"},
      {"O07 inferred", tynset, need(second, 29), "2009-10-12", "O07 DPS Tynset", "R-226 inferred"},
      {"O08 inferred", tynset, living_in(need(second, 29), "0436"), "2009-10-12", "O08 DPS Tynset",
       "R-226 inferred"},
      {"O09 inferred", tynset, living_in(need(second, 29), "0441"), "2009-10-12", "O09 DPS Tynset",
       "R-226 inferred"},
      {"O10 Trysil, open", tynset, living_in(need(second, 29), "0428"), "2009-10-12",
       "fallback! Koordinerende enhet Tynset", "R-226 undetermined"},
      {"O11 Røros, SC-38", tynset, living_in(need(second, 26), "1640"), "2009-05-05",
       "fallback! Koordinerende enhet Tynset", "R-226 undetermined"},
      {"SC-38 its own services are its own", tynset, living_in(need(Need::SubstanceUse, 26), "1640"),
       "2009-05-05", "fallback! Koordinerende enhet Tynset", "R-232 other-municipality"},
      {"X09 the relatives' group is for its catchment", tynset, need(Need::NextOfKin, 40), "2009-10-12",
       "X09-07 DPS Tynset", "R-226 inferred"},
      {"X09 not for Åmot", amot, need(Need::NextOfKin, 40), "2009-10-12",
       "fallback! Koordinerende enhet Åmot", "R-181 no-catchment"},
      {"X13 open per municipality", tynset, need(Need::SubstanceUse, 40), "2009-10-12",
       "fallback! Koordinerende enhet Tynset", "R-226 undetermined"},
      {"before the catchment", tynset, need(second, 29), "2007-09-30", "fallback! Koordinerende enhet Tynset",
       "R-181 no-catchment"},
      {"SC-43 the population is not known", tynset, need(Need::AmbulatoryTeam, 30), "2010-06-01",
       "O07! DPS Tynset", "R-201 population-unknown; R-226 inferred; R-226 inferred"},
  });
}

TEST_CASE("route: an ambulatory team needs its inhabitants, and has the ordinary path in its place (SC-43)") {
  struct Row {
    std::string_view id;
    std::int32_t population;
    const char* lines;
    const char* findings;
  };
  const Row rows[] = {
      {"23 300", 23300, "O07! DPS Tynset", "R-201 too-few; R-226 inferred; R-226 inferred"},
      {"49 999", 49999, "O07! DPS Tynset", "R-201 too-few; R-226 inferred; R-226 inferred"},
      {"50 000", 50000, "X07 Ambulant team", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Profile region = tynset();
    region.population = row.population;
    const Routed routed = ask(region, need(Need::AmbulatoryTeam, 30), "2010-06-01");
    CHECK(told(region, routed) == row.lines);
    CHECK(found(routed) == row.findings);
    CHECK(routed.lines[0].instead == (row.population < 50000));
  }
  // Two rows for the team, and none of it here: the path in its place is told once.
  Profile twice = tynset();
  twice.population = 23300;
  const auto team = std::find_if(twice.responsibilities.begin(), twice.responsibilities.end(),
                                 [](const ResponsibilityRow& row) { return row.id == "X07"; });
  REQUIRE(team != twice.responsibilities.end());
  ResponsibilityRow second = *team;
  second.id = "X07-2";
  twice.responsibilities.push_back(second);
  CHECK(told(twice, ask(twice, need(Need::AmbulatoryTeam, 30), "2010-06-01")) == "O07! DPS Tynset");
  Profile bare = tynset();
  bare.population = 23300;
  bare.catchments.clear();
  const Routed none = ask(bare, need(Need::AmbulatoryTeam, 30), "2010-06-01");
  CHECK(told(bare, none) == "fallback! Koordinerende enhet Tynset");
  CHECK(found(none) == "R-201 too-few");
}

TEST_CASE("route: a title alone never routes (SC-51)") {
  struct Row {
    std::string_view id;
    const char* title;
    const char* on;
    std::size_t candidates;
    const char* key;
  };
  const Row rows[] = {
      {"three kinds of staff", "ruskonsulent", "2008-04-01", 3, "title-ambiguous"},
      {"as somebody wrote it", " Ruskonsulent ", "2008-04-01", 3, "title-ambiguous"},
      {"after the project", "ruskonsulent", "2010-10-02", 2, "title-ambiguous"},
      {"one only", "ruskoordinator", "2008-04-01", 1, "title-alone"},
      {"nobody", "rusmisjonær", "2008-04-01", 0, "title-unknown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    NeedQuestion question = need(Need::SecondLineSubstanceUse, 40);
    question.title = row.title;
    const Routed routed = ask(tynset(), question, row.on);
    CHECK(routed.candidates.size() == row.candidates);
    CHECK(told(tynset(), routed) == "O07 DPS Tynset");
    CHECK(found(routed) == std::string("R-226 inferred; R-245 ") + row.key);
  }
}

// --- What a profile can lack

// The small profile with one row: substance use, adults, the substance service.
Profile one_row() {
  Profile profile = small_profile();
  ResponsibilityRow row;
  row.id = "R1";
  row.needs = {Need::SubstanceUse};
  row.owner = kSubstance;
  row.partners = {kNav};
  profile.responsibilities = {row};
  return profile;
}

Catchment catchment(const char* id, const char* municipality, Need need, const Uuid& service) {
  Catchment row;
  row.id = id;
  row.municipality = municipality;
  row.needs = {need};
  row.service = service;
  return row;
}

TEST_CASE("route: what is odd in a profile is found, and somebody answers all the same") {
  const NeedQuestion adult = need(Need::SubstanceUse, 40);
  struct Row {
    std::string_view id;
    void (*change)(Profile&);
    NeedQuestion question;
    const char* lines;
    const char* findings;
  };
  NeedQuestion to_nav = adult;
  to_nav.chosen = kNav;
  NeedQuestion second = need(Need::SecondLineSubstanceUse, 40);
  NeedQuestion second_at_nav = second;
  second_at_nav.chosen = kNav;
  NeedQuestion second_at_stranger = second;
  second_at_stranger.chosen = kStranger;
  const Row rows[] = {
      {"as it should be", [](Profile&) {}, adult, "R1 Rustjenesten", ""},
      {"no row", [](Profile& p) { p.responsibilities.clear(); }, adult, "fallback! Koordinerende enhet",
       "R-126 no-row"},
      {"nobody is named", [](Profile& p) { p.responsibilities[0].owner = {}; }, adult,
       "R1! Koordinerende enhet", "R-129 nobody-named"},
      {"an owner that is not listed", [](Profile& p) { p.responsibilities[0].owner = kStranger; }, adult,
       "R1! Koordinerende enhet", "IP-28 unknown-service"},
      {"the unit owns it", [](Profile& p) { p.responsibilities[0].owner = kUnit; }, adult,
       "R1 Koordinerende enhet", ""},
      {"an owner that has ended", [](Profile& p) { p.services[1].to = day("2026-03-01"); }, adult,
       "R1! Koordinerende enhet", "R-126 service-ended"},
      {"an owner that has not begun", [](Profile& p) { p.services[1].from = day("2026-03-03"); }, adult,
       "R1! Koordinerende enhet", "R-126 service-ended"},
      {"an owner on its last day", [](Profile& p) { p.services[1].to = day("2026-03-02"); }, adult,
       "R1 Rustjenesten", ""},
      {"an owner that was followed by another",
       [](Profile& p) {
         p.services[1].to = day("2026-03-01");
         p.services[1].successors = {{kUnit, {Need::Housing}}, {kNav, {}}};
       },
       adult, "R1 NAV Vardevik", ""},
      {"followed by another for this need",
       [](Profile& p) {
         p.services[1].to = day("2026-03-01");
         p.services[1].successors = {{kUnit, {}}, {kNav, {Need::SubstanceUse}}};
       },
       adult, "R1 NAV Vardevik", ""},
      {"followed in a circle",
       [](Profile& p) {
         p.services[1].to = p.services[2].to = day("2026-03-01");
         p.services[1].successors = {{kNav, {}}};
         p.services[2].successors = {{kSubstance, {}}};
       },
       adult, "R1! Koordinerende enhet", "R-126 service-ended"},
      {"two owners",
       [](Profile& p) {
         p.responsibilities.push_back(p.responsibilities[0]);
         p.responsibilities[1].id = "R2";
         p.responsibilities[1].owner = kNav;
       },
       adult, "R1 Rustjenesten; R2 NAV Vardevik", "R-129 two-owners"},
      {"the same owner twice",
       [](Profile& p) {
         p.responsibilities.push_back(p.responsibilities[0]);
         p.responsibilities[1].id = "R2";
       },
       adult, "R1 Rustjenesten; R2 Rustjenesten", ""},
      {"an owner and a row without one",
       [](Profile& p) {
         p.responsibilities.push_back(p.responsibilities[0]);
         p.responsibilities[1].id = "R2";
         p.responsibilities[1].owner = {};
       },
       adult, "R1 Rustjenesten", "R-129 nobody-named"},
      {"one that cannot", [](Profile& p) { p.services[1].capabilities = {Need::Housing}; }, adult,
       "R1! Koordinerende enhet", "R-077 cannot"},
      {"one whose evidence is contested",
       [](Profile& p) { p.responsibilities[0].evidence = Evidence::Contested; }, adult,
       "fallback! Koordinerende enhet", "R-226 undetermined"},
      {"one that is unclear, without an age",
       [](Profile& p) { p.responsibilities[0].evidence = Evidence::Unclear; }, adult, "R1 Rustjenesten",
       "R-130 unclear"},
      {"too few inhabitants, and no ordinary path",
       [](Profile& p) {
         p.population = 100;
         p.services[1].population_at_least = 101;
       },
       adult, "fallback! Koordinerende enhet", "R-201 too-few"},
      {"a certain row goes before one that hangs on something",
       [](Profile& p) {
         p.responsibilities.push_back(p.responsibilities[0]);
         p.responsibilities[0].id = "R0";
         p.responsibilities[0].when = {Circumstance::LarPatient};
       },
       adult, "R1 Rustjenesten; R0? Rustjenesten", ""},
      {"a catchment stands below a row",
       [](Profile& p) { p.catchments = {catchment("C1", "9901", Need::SubstanceUse, kNav)}; }, adult,
       "R1 Rustjenesten", ""},
      {"a catchment stands above the unit",
       [](Profile& p) {
         p.responsibilities[0].when = {Circumstance::LarPatient};
         p.catchments = {catchment("C1", "9901", Need::SubstanceUse, kNav)};
       },
       adult, "R1? Rustjenesten; C1/ NAV Vardevik", ""},
      {"the unit on a condition, and otherwise the unit",
       [](Profile& p) {
         p.responsibilities[0].owner = kUnit;
         p.responsibilities[0].partners = {};
         p.responsibilities[0].when = {Circumstance::LarPatient};
       },
       adult, "fallback! Koordinerende enhet", ""},
      {"the same, with partners on the condition",
       [](Profile& p) {
         p.responsibilities[0].owner = kUnit;
         p.responsibilities[0].when = {Circumstance::LarPatient};
       },
       adult, "R1? Koordinerende enhet; fallback!/ Koordinerende enhet", ""},
      {"the same, by a law on the condition",
       [](Profile& p) {
         p.responsibilities[0].owner = kUnit;
         p.responsibilities[0].partners = {};
         p.responsibilities[0].legal_basis = "hol § 3-1";
         p.responsibilities[0].when = {Circumstance::LarPatient};
       },
       adult, "R1? Koordinerende enhet; fallback!/ Koordinerende enhet", ""},
      {"on a condition another, on one the unit, and otherwise the unit",
       [](Profile& p) {
         p.responsibilities.push_back(p.responsibilities[0]);
         p.responsibilities[0].when = {Circumstance::OwnPatient};
         p.responsibilities[1].id = "R2";
         p.responsibilities[1].owner = kUnit;
         p.responsibilities[1].partners = {};
         p.responsibilities[1].when = {Circumstance::LarPatient};
       },
       adult, "R1? Rustjenesten; R2? Koordinerende enhet; fallback!/ Koordinerende enhet", ""},
      {"by row on a condition, and by catchment otherwise",
       [](Profile& p) {
         p.responsibilities[0].partners = {};
         p.responsibilities[0].when = {Circumstance::LarPatient};
         p.catchments = {catchment("C1", "9901", Need::SubstanceUse, kSubstance)};
       },
       adult, "C1 Rustjenesten", ""},
      {"two rows that are one", [](Profile& p) { p.responsibilities.push_back(p.responsibilities[0]); },
       adult, "R1 Rustjenesten", ""},
      {"a choice that is not theirs", [](Profile&) {}, to_nav, "R1 Rustjenesten", "R-181 choice-not-used"},
      {"a choice above a row",
       [](Profile& p) { p.responsibilities[0].needs = {Need::SecondLineSubstanceUse}; }, second_at_nav,
       "chosen NAV Vardevik", ""},
      {"a choice above a catchment",
       [](Profile& p) { p.catchments = {catchment("C1", "9901", Need::SecondLineSubstanceUse, kSubstance)}; },
       second_at_nav, "chosen NAV Vardevik", "R-181 outside-catchment"},
      {"a choice that is the catchment",
       [](Profile& p) { p.catchments = {catchment("C1", "9901", Need::SecondLineSubstanceUse, kNav)}; },
       second_at_nav, "chosen NAV Vardevik", ""},
      {"a choice that is not listed",
       [](Profile& p) { p.catchments = {catchment("C1", "9901", Need::SecondLineSubstanceUse, kSubstance)}; },
       second_at_stranger, "C1 Rustjenesten", "IP-28 unknown-service"},
      {"a choice that has ended",
       [](Profile& p) {
         p.services[2].to = day("2026-03-01");
         p.catchments = {catchment("C1", "9901", Need::SecondLineSubstanceUse, kSubstance)};
       },
       second_at_nav, "C1 Rustjenesten", "R-126 service-ended"},
      {"a choice that cannot",
       [](Profile& p) {
         p.services[2].capabilities = {Need::Work};
         p.catchments = {catchment("C1", "9901", Need::SecondLineSubstanceUse, kSubstance)};
       },
       second_at_nav, "C1 Rustjenesten", "R-077 cannot"},
      {"somebody from elsewhere, with a row", [](Profile& p) { p.responsibilities[0].municipality = "9902"; },
       living_in(adult, "9902"), "R1 Rustjenesten", ""},
      {"a row for those from elsewhere is not for us",
       [](Profile& p) { p.responsibilities[0].municipality = "9902"; }, adult,
       "fallback! Koordinerende enhet", "R-129 no-row-for-person"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Profile profile = one_row();
    row.change(profile);
    const Routed routed = ask(profile, row.question, "2026-03-02");
    CHECK(told(profile, routed) == row.lines);
    CHECK(found(routed) == row.findings);
  }
}

TEST_CASE("route: one that cannot has those who can beside it") {
  Profile profile = one_row();
  profile.services[1].capabilities = {Need::Housing};
  profile.services[2].capabilities = {Need::SubstanceUse};
  const Routed routed = ask(profile, need(Need::SubstanceUse, 40), "2026-03-02");
  CHECK(partners(profile, routed.lines[0]) == "NAV Vardevik");
}

TEST_CASE("route: lines that cover all that can be leave nothing to the unit") {
  Profile profile = one_row();
  ResponsibilityRow base = profile.responsibilities[0];
  profile.responsibilities.clear();
  const auto row = [&](const char* id, std::optional<int> from, std::optional<int> to,
                       std::vector<Circumstance> when, std::vector<Circumstance> unless) {
    ResponsibilityRow one = base;
    one.id = id;
    one.age_from = from;
    one.age_to = to;
    one.when = std::move(when);
    one.unless = std::move(unless);
    profile.responsibilities.push_back(one);
  };
  const Circumstance lar = Circumstance::LarPatient, own = Circumstance::OwnPatient;
  row("a", {}, 17, {}, {});
  row("b", 18, 130, {lar}, {});
  row("c", 18, {}, {own}, {lar});
  const auto last = [&] { return ask(profile, need(Need::SubstanceUse), "2026-03-02").lines.back(); };
  CHECK(last().otherwise);  // adults who are neither
  row("d", 18, {}, {}, {lar, own});
  CHECK_FALSE(last().otherwise);
  profile.responsibilities[0].age_to = 16;
  CHECK(last().otherwise);  // at 17
}

TEST_CASE("route: before a profile is loaded the controller answers") {
  NeedQuestion question = need(Need::SubstanceUse, 40);
  question.needs.push_back(Need::Housing);
  question.needs.push_back(Need::SubstanceUse);
  const Routed routed = ask(nullptr, question, "2026-03-02");
  REQUIRE(routed.lines.size() == 2);
  for (const RoutedLine& line : routed.lines) {
    CHECK(line.line.owner.service == kController);
    CHECK(line.line.because == "fallback");
  }
  CHECK(found(routed) == "IP-28 no-profile");
  CHECK_FALSE(routed.municipality);
}

// --- Whatever is asked

// All that a line says, in one text.
std::string all_of(const RoutedLine& one) {
  std::string out = std::to_string(static_cast<int>(one.line.need)) + to_text(one.line.owner.service) + "|";
  for (const ServiceName& partner : one.line.partners) out += to_text(partner.service);
  out += std::to_string(static_cast<int>(one.line.evidence)) + one.line.row.value_or("-") + "|" +
         one.line.because + "|" + one.line.legal_basis.value_or("-") + "|" + one.line.source.value_or("-");
  for (Circumstance c : one.line.depends_on) out += "+" + std::string(code(c));
  for (Circumstance c : one.line.depends_on_not) out += "-" + std::string(code(c));
  return out + "|" + std::to_string(one.age_from.value_or(-1)) + "|" +
         std::to_string(one.age_to.value_or(-1)) + (one.otherwise ? "/" : "") + (one.instead ? "i" : "") +
         (one.line.proposed ? "p" : "");
}

TEST_CASE("route: 20 000 questions to the shipped profiles, and never an empty answer") {
  std::mt19937 random(20261122);
  const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  std::vector<Profile> profiles;
  for (const char* name : kShipped) profiles.push_back(shipped(name));
  const auto pack = *compiled_pack();
  const char* municipalities[] = {"1943", "0429", "0430", "0437", "0428", "1640", "9901", "9902"};
  int fallbacks = 0, conditional = 0, chosen = 0, led = 0, several = 0;
  for (int round = 0; round < 20000; ++round) {
    const Profile& profile = profiles[static_cast<std::size_t>(round) % profiles.size()];
    NeedQuestion question;
    for (int n = 1 + below(3); n > 0; --n) question.needs.push_back(static_cast<Need>(below(33)));
    if (below(3)) question.age = below(131);
    if (below(2)) question.municipality = municipalities[below(8)];
    for (int c = 0; c < 16; ++c) {
      const int known = below(4);
      if (known == 0) question.circumstances.push_back(static_cast<Circumstance>(c));
      if (known == 1) question.not_circumstances.push_back(static_cast<Circumstance>(c));
    }
    if (!below(4))
      question.chosen =
          profile.services[static_cast<std::size_t>(below(static_cast<int>(profile.services.size())))].id;
    if (!below(5)) question.title = "ruskonsulent";
    question.proposed = !below(4);
    const CivilDate on = plus_days(day("2007-01-01"), below(8000));
    CAPTURE(round);
    CAPTURE(to_text(on));
    const Routed routed = route({pack->pack, &profile, kController, 1}, question, on);
    const std::set<Need> needs(question.needs.begin(), question.needs.end());
    std::set<Need> answered, adopted;
    std::set<std::string> said;
    for (const RoutedLine& one : routed.lines) {
      CHECK_MESSAGE(said.insert(all_of(one)).second, "a line told twice");
      answered.insert(one.line.need);
      if (!one.line.proposed) adopted.insert(one.line.need);
      const Service* owner = find_service(profile, one.line.owner.service);
      REQUIRE(owner);
      CHECK((owner->id == profile.coordinating_unit || holds_on(owner->from, owner->to, on)));
      if (one.line.proposed) CHECK(question.proposed);
      std::set<Uuid> seen{one.line.owner.service};
      for (const ServiceName& partner : one.line.partners) {
        const Service* known = find_service(profile, partner.service);
        REQUIRE(known);
        CHECK((known->id == profile.coordinating_unit || holds_on(known->from, known->to, on)));
        CHECK_MESSAGE(seen.insert(partner.service).second, "named twice");
      }
      // What is known is not asked for again.
      for (Circumstance c : one.line.depends_on) {
        CHECK(std::count(question.circumstances.begin(), question.circumstances.end(), c) == 0);
        CHECK(std::count(question.not_circumstances.begin(), question.not_circumstances.end(), c) == 0);
      }
      if (question.age) CHECK((!one.age_from && !one.age_to));
      fallbacks += one.line.because == "fallback";
      chosen += one.line.because == "chosen";
      conditional += !one.line.depends_on.empty();
    }
    CHECK(answered == needs);
    CHECK_MESSAGE(adopted == needs, "an adopted answer for each need");
    several += routed.lines.size() > needs.size();
    led += routed.lead.has_value();
    // The same question has the same answer.
    CHECK(told(profile, route({pack->pack, &profile, kController, 1}, question, on)) ==
          told(profile, routed));
  }
  CHECK(fallbacks > 1000);
  CHECK(conditional > 300);
  CHECK(chosen > 100);
  CHECK(led > 1000);
  CHECK(several > 500);
}

// --- In words

std::string read(const Profile* profile, const Query& query, Language language = Language::Bokmal) {
  Organisation organisation;
  organisation.pack = *compiled_pack();
  if (profile) organisation.profile = *profile;
  organisation.controller = kController;
  Result<std::string> text = organisation_view(organisation, query, language, at("2026-03-02T12:00:00Z"));
  REQUIRE_MESSAGE(text.ok(), (text.ok() ? "" : text.error().what));
  return *text;
}

TEST_CASE("route: read in three languages, with names and telephones") {
  const Profile vardevik = shipped(kShipped[3]);
  Query query;
  query.kind = QueryKind::Route;
  query.need = need(Need::SubstanceUse);
  const std::string nb = read(&vardevik, query);
  CHECK(nb.find("\"on\":\"2026-03-02\"") != std::string::npos);
  CHECK(nb.find("Rustjenesten i Vardevik har ansvaret for rus. Fra 18 år.") != std::string::npos);
  CHECK(nb.find("Til og med 17 år. Ikke hvis personen har tiltak fra barnevernet.") != std::string::npos);
  CHECK(nb.find("\"phone\":\"00 00 00 02\"") != std::string::npos);
  CHECK(nb.find("Ansvaret følger alderen") != std::string::npos);
  const std::string nn = read(&vardevik, query, Language::Nynorsk);
  CHECK(nn.find("Frå 18 år.") != std::string::npos);
  CHECK(nn.find("tiltak frå barnevernet") != std::string::npos);
  const std::string en = read(&vardevik, query, Language::English);
  CHECK(en.find("is responsible for substance use. From the age of 18.") != std::string::npos);
  CHECK(en.find("Not if the person has a child-welfare measure.") != std::string::npos);
}

TEST_CASE("route: the view says what it lacks") {
  const Profile vardevik = shipped(kShipped[3]);
  Organisation organisation;
  organisation.pack = *compiled_pack();
  organisation.profile = vardevik;
  struct Row {
    std::string_view id;
    QueryKind kind;
    std::optional<Uuid> stream;
    Status status;
    const char* where;
  };
  const Row rows[] = {
      {"a route without a need", QueryKind::Route, {}, Status::Missing, "/need"},
      {"of a case, and none is named", QueryKind::Summary, {}, Status::Missing, "/case"},
      {"of a case", QueryKind::Summary, service(7), Status::Kind, "/kind"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Query query;
    query.kind = row.kind;
    query.stream = row.stream;
    const Result<std::string> text = organisation_view(organisation, query, Language::English, Instant{});
    REQUIRE_FALSE(text.ok());
    CHECK(text.error().status == row.status);
    CHECK(text.error().where == row.where);
  }
}

}  // namespace
}  // namespace varde::test
