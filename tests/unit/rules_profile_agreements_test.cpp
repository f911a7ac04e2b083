// Catchments, agreements, and the municipality's own levels and limits.
#include "faulty_profile.h"

namespace varde::test {
namespace {

constexpr Faulty kRows[] = {
    {"a catchment's id twice",
     [](Profile& p) {
       p.catchments.push_back(p.catchments[0]);
       p.catchments[1].municipality = "9902";
     },
     "R-279", "row-twice", "/catchments/1/id", "To rader har samme id: «dps». Gi den ene en ny.",
     "Two rows have the same id: «dps». Give one of them a new one."},
    {"a catchment of no municipality", [](Profile& p) { p.catchments[0].municipality = "0000"; }, "R-279",
     "municipality-odd", "/catchments/0/municipality",
     "Et kommunenummer i profilen kan ikke være riktig. Rett det. («dps»)",
     "A municipality number in the profile cannot be right. Correct it. («dps»)"},
    {"a catchment that ends before it begins",
     [](Profile& p) {
       p.catchments[0].from = day("2028-01-01");
       p.catchments[0].to = day("2027-01-01");
     },
     "R-279", "row-dates-turned", "/catchments/0/from", "«dps» slutter før den begynner. Rett datoene.",
     "«dps» ends before it begins. Correct the dates."},
    {"a catchment that is disputed", [](Profile& p) { p.catchments[0].evidence = Evidence::Contested; },
     "R-181", "catchment-contested", "/catchments/0/evidence",
     "Det er uenighet om opptaksområdet «dps». Avklar det med helseforetaket.",
     "The catchment «dps» is disputed. Settle it with the health trust."},
    {"two catchments of one place",
     [](Profile& p) {
       p.catchments.push_back(p.catchments[0]);
       p.catchments[1].id = "dps-2";
     },
     "R-181", "catchment-twice", "/catchments/1",
     "To opptaksområder sier noe om samme sted, behov og tid: se «dps-2». Behold ett.",
     "Two catchments speak of the same place, need and time: see «dps-2». Keep one."},
    {"a catchment without a service", [](Profile& p) { p.catchments[0].service = {}; }, "R-181",
     "catchment-nobody", "/catchments/0/service",
     "Opptaksområdet «dps» sier ikke hvilken tjeneste som har ansvaret. Spør, og skriv svaret.",
     "The catchment «dps» does not say which service is responsible. Ask, and write the answer."},
    {"a catchment's service that is not there", [](Profile& p) { p.catchments[0].service = kStranger; },
     "R-181", "catchment-unknown", "/catchments/0/service",
     "Tjenesten i opptaksområdet «dps» står ikke i profilen. Legg den inn, eller velg en annen.",
     "The service of the catchment «dps» is not in the profile. Add it, or choose another."},
    {"a catchment's service that ends", [](Profile& p) { p.services[8].to = day("2027-06-30"); }, "R-181",
     "catchment-ended", "/catchments/0/service",
     "Tjenesten i opptaksområdet «dps» er borte fra 01.07.2027. Skriv hvem som har ansvaret etter det.",
     "The service of the catchment «dps» is gone from 01.07.2027. Write who is responsible after that."},
    {"an agreement's id twice", [](Profile& p) { p.agreements[2].id = "rusforum"; }, "R-279", "row-twice",
     "/agreements/2/id", "To rader har samme id: «Kjøp av møteplass». Gi den ene en ny.",
     "Two rows have the same id: «Kjøp av møteplass». Give one of them a new one."},
    {"an agreement that ends before it begins",
     [](Profile& p) {
       p.agreements[1].from = day("2028-01-01");
       p.agreements[1].to = day("2027-01-01");
     },
     "R-279", "row-dates-turned", "/agreements/1/from", "«Rusforum» slutter før den begynner. Rett datoene.",
     "«Rusforum» ends before it begins. Correct the dates."},
    {"an agreement that has expired", [](Profile& p) { p.agreements[1].to = day("2025-12-31"); }, "R-182",
     "agreement-ended", "/agreements/1/to",
     "Avtalen «Rusforum» gikk ut 31.12.2025. Forny den, eller ta den ut.",
     "The agreement «Rusforum» expired on 31.12.2025. Renew it, or take it out."},
    {"an agreement without members", [](Profile& p) { p.agreements[1].members = {}; }, "R-232", "no-members",
     "/agreements/1/members", "Avtalen «Rusforum» har ingen kommuner som er med. Legg dem inn.",
     "The agreement «Rusforum» has no municipalities as members. Add them."},
    {"an agreement of others", [](Profile& p) { p.agreements[1].members[0].municipality = "9903"; }, "R-232",
     "we-are-no-member", "/agreements/1/members",
     "Vår egen kommune er ikke med i avtalen «Rusforum». Legg den til, eller ta ut avtalen.",
     "Our own municipality is not a member of the agreement «Rusforum». Add it, or take the agreement out."},
    {"a member twice", [](Profile& p) { p.agreements[1].members.push_back(p.agreements[1].members[0]); },
     "R-232", "member-twice", "/agreements/1/members/1/municipality",
     "Samme kommune står to ganger i avtalen «Rusforum». Ta ut den ene.",
     "The same municipality stands twice in the agreement «Rusforum». Take one out."},
    {"a member that has not adopted it", [](Profile& p) { p.agreements[0].members[1].signed_on = {}; },
     "R-234", "member-unsigned", "/agreements/0/members/1/signed",
     "En kommune har ikke vedtatt avtalen «Legevaktsamarbeidet». Den binder ikke den kommunen før vedtaket "
     "er skrevet inn.",
     "A municipality has not adopted the agreement «Legevaktsamarbeidet». It does not bind that municipality "
     "until the adoption is written."},
    {"a host that is no member", [](Profile& p) { p.agreements[0].host = "9903"; }, "R-233", "host-no-member",
     "/agreements/0/host",
     "Vertskommunen i avtalen «Legevaktsamarbeidet» er ikke blant kommunene som er med. Legg den til.",
     "The host of the agreement «Legevaktsamarbeidet» is not among its members. Add it."},
    {"a host model without a host", [](Profile& p) { p.agreements[0].host = {}; }, "R-233", "host-missing",
     "/agreements/0/host",
     "Avtalen «Legevaktsamarbeidet» er et vertskommunesamarbeid uten vertskommune. Skriv hvilken kommune som "
     "er vert.",
     "The agreement «Legevaktsamarbeidet» is a host-municipality cooperation without a host. Write which "
     "municipality is the host."},
    {"a purchase without a tender", [](Profile& p) { p.agreements[2].tender = {}; }, "R-232",
     "purchase-without-tender", "/agreements/2/tender",
     "Avtalen «Kjøp av møteplass» er kjøp av en tjeneste, men mangler henvisning til anskaffelsen. Skriv "
     "den.",
     "The agreement «Kjøp av møteplass» buys a service, but lacks the reference of the tender. Write it."},
    {"a network that decides",
     [](Profile& p) { p.agreements[1].permits = {PermittedAct::DecideForResidents}; }, "R-232",
     "permits-too-much", "/agreements/1/permits/0",
     "Avtalen «Rusforum» tillater noe som en slik avtale ikke kan gi. Ta det ut, eller inngå en annen "
     "avtale.",
     "The agreement «Rusforum» permits something that such an agreement cannot give. Take it out, or make "
     "another agreement."},
    {"a cooperation that employs",
     [](Profile& p) {
       p.agreements[1].kind = AgreementKind::Cooperation;
       p.agreements[1].permits = {PermittedAct::UseService, PermittedAct::EmployStaff};
     },
     "R-232", "permits-too-much", "/agreements/1/permits/1",
     "Avtalen «Rusforum» tillater noe som en slik avtale ikke kan gi. Ta det ut, eller inngå en annen "
     "avtale.",
     "The agreement «Rusforum» permits something that such an agreement cannot give. Take it out, or make "
     "another agreement."},
    {"a purchase that decides",
     [](Profile& p) { p.agreements[2].permits = {PermittedAct::DecideForResidents}; }, "R-232",
     "permits-too-much", "/agreements/2/permits/0",
     "Avtalen «Kjøp av møteplass» tillater noe som en slik avtale ikke kan gi. Ta det ut, eller inngå en "
     "annen avtale.",
     "The agreement «Kjøp av møteplass» permits something that such an agreement cannot give. Take it out, "
     "or make another agreement."},
    {"an agreement on a service that is not there",
     [](Profile& p) { p.agreements[1].services = {kStranger}; }, "R-232", "agreement-service-unknown",
     "/agreements/1/services/0",
     "Avtalen «Rusforum» nevner en tjeneste som ikke står i profilen. Legg den inn, eller ta den ut av "
     "avtalen.",
     "The agreement «Rusforum» names a service that is not in the profile. Add it, or take it out of the "
     "agreement."},
    {"two agreements on one matter", [](Profile& p) { p.agreements[2].needs.push_back(Need::AcuteHelp); },
     "R-182", "same-matter", "/agreements/2/needs",
     "To avtaler styrer det samme samtidig: se «Kjøp av møteplass». Si hvilken som gjelder.",
     "Two agreements govern the same matter at once: see «Kjøp av møteplass». Say which one holds."},
    {"a rule that is none",
     [](Profile& p) {
       p.levels = {{"IP-999", Level::Block, day("2027-01-01")}};
     },
     "R-279", "unknown-rule", "/levels/0/rule",
     "Profilen nevner en regel som regelpakken ikke kjenner. (IP-999)",
     "The profile names a rule that the rule pack does not know. (IP-999)"},
    {"a rule below its floor",
     [](Profile& p) {
       p.levels = {{"IP-20", Level::Advise, day("2027-01-01")}};
     },
     "R-279", "level-below-floor", "/levels/0/level",
     "Profilen vil dempe en regel under det loven krever. Det nasjonale nivået gjelder. (IP-20)",
     "The profile wants a rule weaker than the law allows. The national level holds. (IP-20)"},
    {"a rule's level twice", [](Profile& p) { p.levels.push_back(p.levels[0]); }, "R-279", "level-twice",
     "/levels/1/rule", "Profilen velger to nivåer for samme regel. Det strengeste gjelder. (R-286)",
     "The profile chooses two levels for one rule. The strictest holds. (R-286)"},
    {"a level without a day to look again", [](Profile& p) { p.levels[0].review = {}; }, "R-175",
     "level-without-review", "/levels/0/review",
     "Det er valgt et annet nivå for regelen R-286 uten en dag for å se på det igjen. Skriv en dag.",
     "Another level is chosen for the rule R-286 without a day on which to look at it again. Write a day."},
    {"a level whose day has passed", [](Profile& p) { p.levels[0].review = day("2026-11-21"); }, "R-175",
     "level-review-passed", "/levels/0/review",
     "Nivået for regelen R-286 skulle vært sett på igjen 21.11.2026. Se på det, og skriv en ny dag.",
     "The level of the rule R-286 was to be looked at again on 21.11.2026. Look at it, and write a new day."},
    {"a limit that is none",
     [](Profile& p) {
       p.limits = {{"no.such", 3}};
     },
     "R-279", "unknown-limit", "/limits/0/parameter",
     "Profilen nevner en frist som regelpakken ikke kjenner. (no.such)",
     "The profile names a limit that the rule pack does not know. (no.such)"},
    {"the law's number changed",
     [](Profile& p) {
       p.limits = {{"consent.age.own", 18}};
     },
     "R-279", "limit-below-floor", "/limits/0/amount",
     "Profilen vil endre et tall mer enn loven tillater. Det nasjonale tallet gjelder. (consent.age.own)",
     "The profile wants to change a number more than the law allows. The national number holds. "
     "(consent.age.own)"},
    {"a limit twice",
     [](Profile& p) {
       p.limits.push_back({"ip.review.max", 3});
     },
     "R-279", "limit-twice", "/limits/1/parameter",
     "Profilen gir to tall for samme frist. Det første gjelder. (ip.review.max)",
     "The profile gives two numbers for one limit. The first one holds. (ip.review.max)"},
};

TEST_CASE("profile: catchments and agreements, levels and limits") {
  for (const Faulty& row : kRows) check(row);
}

}  // namespace
}  // namespace varde::test
