// The coordinating unit, the services and who takes over from them.
#include "faulty_profile.h"

namespace varde::test {
namespace {

constexpr Faulty kRows[] = {
    {"the municipality's number begins with no county",
     [](Profile& p) {
       p.municipality = "0012";
       for (Catchment& c : p.catchments) c.municipality = "9901";
       p.agreements = {};
       p.services[9].municipality = {};
     },
     "R-279", "municipality-odd", "/municipality",
     "Et kommunenummer i profilen kan ikke være riktig. Rett det. (0012)",
     "A municipality number in the profile cannot be right. Correct it. (0012)"},
    {"a service's municipality is none",
     [](Profile& p) {
       p.services[1].municipality = "9900";
       p.agreements[0].services = {};
     },
     "R-279", "municipality-odd", "/services/1/municipality",
     "Et kommunenummer i profilen kan ikke være riktig. Rett det. («Rustjenesten»)",
     "A municipality number in the profile cannot be right. Correct it. («Rustjenesten»)"},
    {"the unit is not among the services", [](Profile& p) { p.coordinating_unit = kStranger; }, "IP-28",
     "unit-not-listed", "/coordinating_unit",
     "Koordinerende enhet står ikke blant tjenestene i profilen. Legg den inn med navn og telefon.",
     "The coordinating unit is not among the profile's services. Add it with name and telephone."},
    {"the unit cannot be reached",
     [](Profile& p) {
       p.services[0].phone = {};
       p.services[0].telecom = {};
     },
     "IP-28", "unit-unreachable", "/services/0/phone",
     "Koordinerende enhet har verken telefon eller annen kontaktmåte i profilen. Legg inn hvordan den nås.",
     "The coordinating unit has neither a telephone nor another way to reach it in the profile. Add how it "
     "is reached."},
    {"the unit has ended", [](Profile& p) { p.services[0].to = day("2026-06-30"); }, "IP-28", "unit-ended",
     "/services/0/to",
     "Koordinerende enhet sluttet 30.06.2026 ifølge profilen. Velg enheten som har oppgaven nå.",
     "The coordinating unit ended on 30.06.2026 according to the profile. Choose the unit that has the task "
     "now."},
    {"a service twice", [](Profile& p) { p.services.push_back(p.services[6]); }, "R-279", "service-twice",
     "/services/12/id", "To tjenester i profilen har samme id. Den første gjelder.",
     "Two services in the profile have the same id. The first one holds."},
    {"a service without a name", [](Profile& p) { p.services[6].name = " "; }, "R-279", "service-name-blank",
     "/services/6/name", "En tjeneste har ikke noe navn. Skriv navnet som folk kjenner.",
     "A service has no name. Write the name that people know."},
    {"two services of one name", [](Profile& p) { p.services[7].name = "Legesenteret"; }, "R-279",
     "service-name-twice", "/services/7/name",
     "To tjenester heter «Legesenteret». Gi dem navn som skiller dem.",
     "Two services are called «Legesenteret». Give them names that tell them apart."},
    {"letters in a telephone number", [](Profile& p) { p.services[2].phone = "ring NAV"; }, "R-279",
     "phone-malformed", "/services/2/phone",
     "«NAV Vardevik» har et telefonnummer som ikke kan være riktig. Rett det.",
     "«NAV Vardevik» has a telephone number that cannot be right. Correct it."},
    {"too few digits in a telephone number", [](Profile& p) { p.services[2].phone = "22"; }, "R-279",
     "phone-malformed", "/services/2/phone",
     "«NAV Vardevik» har et telefonnummer som ikke kan være riktig. Rett det.",
     "«NAV Vardevik» has a telephone number that cannot be right. Correct it."},
    {"a text message to no number",
     [](Profile& p) {
       p.services[0].telecom = {{TelecomSystem::Sms, "x", {}}};
     },
     "R-279", "phone-malformed", "/services/0/telecom/0/value",
     "«Koordinerende enhet» har et telefonnummer som ikke kan være riktig. Rett det.",
     "«Koordinerende enhet» has a telephone number that cannot be right. Correct it."},
    {"an organisation number's control digit",
     [](Profile& p) { p.services[0].organisation_number = "974760672"; }, "R-279",
     "organisation-number-wrong", "/services/0/organisation_number",
     "«Koordinerende enhet» har et organisasjonsnummer der kontrollsifferet ikke stemmer. Rett det.",
     "«Koordinerende enhet» has an organisation number whose control digit is wrong. Correct it."},
    {"an organisation number that can have no control digit",
     [](Profile& p) { p.services[0].organisation_number = "974760690"; }, "R-279",
     "organisation-number-wrong", "/services/0/organisation_number",
     "«Koordinerende enhet» har et organisasjonsnummer der kontrollsifferet ikke stemmer. Rett det.",
     "«Koordinerende enhet» has an organisation number whose control digit is wrong. Correct it."},
    {"a HER-id twice", [](Profile& p) { p.services[1].her_id = 1001; }, "R-279", "her-id-twice",
     "/services/1/her_id",
     "«Rustjenesten» har samme HER-id som en annen tjeneste. Slå opp hvem den tilhører.",
     "«Rustjenesten» has the same HER-id as another service. Look up whose it is."},
    {"a service that ends before it begins",
     [](Profile& p) {
       p.services[11].from = day("2027-02-01");
       p.services[11].to = day("2027-01-01");
     },
     "R-279", "service-dates-turned", "/services/11/from",
     "«Ambulant team» slutter før tjenesten begynner. Rett datoene.",
     "«Ambulant team» ends before it begins. Correct the dates."},
    {"too few people for a team", [](Profile& p) { p.population = 23300; }, "R-201", "too-few-people",
     "/services/11/population_at_least",
     "«Ambulant team» krever flere innbyggere enn kommunen har. Gå sammen med andre, eller velg en annen "
     "tjeneste.",
     "«Ambulant team» needs more inhabitants than the municipality has. Join with others, or choose another "
     "service."},
    {"an owner out of reach", [](Profile& p) { p.services[5].phone = {}; }, "R-129", "owner-unreachable",
     "/services/5/phone",
     "«Hjemmetjenesten» har ansvar, men verken telefon eller annen kontaktmåte. Legg inn hvordan tjenesten "
     "nås.",
     "«Hjemmetjenesten» has responsibilities, but neither a telephone nor another way to reach it. Add how "
     "it is reached."},
    {"another municipality's service without an agreement",
     [](Profile& p) {
       p.agreements.erase(p.agreements.begin());
       p.agreements.erase(p.agreements.begin() + 1);
     },
     "R-232", "no-agreement", "/services/9/municipality",
     "«Legevakten» drives av en annen kommune, og ingen gyldig avtale lar oss bruke den. Legg inn avtalen.",
     "«Legevakten» is run by another municipality, and no agreement in force lets us use it. Add the "
     "agreement."},
    {"a title at two services",
     [](Profile& p) {
       p.services[3].titles = {"psykiatrisk sykepleier", "ruskonsulent"};
     },
     "R-245", "title-shared", "/services/3/titles/1",
     "En tittel hos «Psykisk helse» brukes også av en annen tjeneste. Ingen kan sende noe til tittelen "
     "alene.",
     "A title at «Psykisk helse» is used by another service too. Nothing can be sent to the title alone."},
    {"a successor that is not there", [](Profile& p) { p.services[10].successors[1].service = kStranger; },
     "R-134", "successor-unknown", "/services/10/successors/1/service",
     "Tjenesten som skal ta over etter «Rus og psykisk helse», står ikke i profilen. Legg den inn, eller "
     "velg en annen.",
     "The service that is to take over from «Rus og psykisk helse» is not in the profile. Add it, or choose "
     "another."},
    {"a successor of itself", [](Profile& p) { p.services[10].successors[1].service = service(11); }, "R-134",
     "successor-itself", "/services/10/successors/1/service",
     "«Rus og psykisk helse» står som sin egen etterfølger. Velg hvem som tar over.",
     "«Rus og psykisk helse» is named as its own successor. Choose who takes over."},
    {"successors in a circle",
     [](Profile& p) {
       p.services[11].to = day("2027-12-31");
       p.services[11].successors = {{service(11), {}}};
       p.services[10].successors = {{service(12), {}}};
     },
     "R-134", "successor-circle", "/services/10/successors",
     "Etterfølgerne til «Rus og psykisk helse» går i ring, så ingen tar over. Velg hvem som tar over til "
     "slutt.",
     "The successors of «Rus og psykisk helse» go in a circle, so nobody takes over. Choose who takes over "
     "in the end.",
     3},
    {"a successor that ends before",
     [](Profile& p) {
       p.services[11].to = day("2026-12-01");
       p.services[10].successors = {{service(12), {}}};
     },
     "R-134", "successor-ended", "/services/10/successors/0/service",
     "Tjenesten som skal ta over etter «Rus og psykisk helse», slutter selv 01.12.2026. Velg en som blir.",
     "The service that is to take over from «Rus og psykisk helse» itself ends on 01.12.2026. Choose one "
     "that stays."},
    {"a successor that begins too late",
     [](Profile& p) {
       p.services[11].from = day("2027-03-01");
       p.services[10].successors = {{service(12), {}}};
     },
     "R-134", "successor-late", "/services/10/successors/0/service",
     "Tjenesten som skal ta over etter «Rus og psykisk helse», begynner først 01.03.2027. La periodene "
     "møtes.",
     "The service that is to take over from «Rus og psykisk helse» does not begin until 01.03.2027. Let the "
     "periods meet."},
    {"two successors for one need",
     [](Profile& p) {
       p.services[10].successors.push_back({service(12), {Need::MentalHealth}});
     },
     "R-134", "successor-both", "/services/10/successors/2",
     "To tjenester skal ta over det samme etter «Rus og psykisk helse». Si hvem som tar over hva.",
     "Two services are to take over the same from «Rus og psykisk helse». Say who takes over what."},
    {"two successors for all",
     [](Profile& p) {
       p.services[10].successors = {{service(2), {}}, {service(4), {}}};
     },
     "R-134", "successor-both", "/services/10/successors/1",
     "To tjenester skal ta over det samme etter «Rus og psykisk helse». Si hvem som tar over hva.",
     "Two services are to take over the same from «Rus og psykisk helse». Say who takes over what."},
    {"a task that no successor takes", [](Profile& p) { p.services[10].successors.pop_back(); }, "R-134",
     "successor-neither", "/services/10/successors",
     "En oppgave som «Rus og psykisk helse» har, blir ikke tatt over av noen. Si hvem som tar over hva.",
     "A task that «Rus og psykisk helse» has is taken over by nobody. Say who takes over what."},
    {"a successor of what does not end",
     [](Profile& p) {
       p.services[11].successors = {{service(2), {}}};
     },
     "R-134", "successor-without-end", "/services/11/to",
     "«Ambulant team» har en etterfølger, men ingen siste dag. Skriv når tjenesten slutter.",
     "«Ambulant team» has a successor, but no last day. Write when the service ends."},
};

TEST_CASE("profile: the unit, the services and their successors") {
  for (const Faulty& row : kRows) check(row);
}

}  // namespace
}  // namespace varde::test
