// A whole municipality: everything that a profile can say, and nothing odd in it on kRichDay.
#pragma once

#include "story.h"

namespace varde::test {

inline const char* const kRichDay = "2026-11-22";

inline Service rich_service(int n, ServiceKind kind, const char* name, const char* phone) {
  Service out;
  out.id = service(n);
  out.kind = kind;
  out.name = name;
  out.phone = phone;
  return out;
}

inline std::vector<Service> rich_services() {
  Service unit = rich_service(1, ServiceKind::CoordinatingUnit, "Koordinerende enhet", "116 117");
  unit.telecom = {{TelecomSystem::Email, "ke@vardevik.example", "08-15"}};
  unit.organisation_number = "974760673";
  unit.her_id = 1001;
  Service substance = rich_service(2, ServiceKind::SubstanceCare, "Rustjenesten", "+47 22 00 00 02");
  substance.titles = {"ruskonsulent"};
  substance.her_id = 1002;
  substance.from = day("2012-01-01");
  Service nav = rich_service(3, ServiceKind::Nav, "NAV Vardevik", "55 55 33 33");
  nav.capabilities = {Need::Work, Need::Economy, Need::Housing};
  Service mental = rich_service(4, ServiceKind::MentalHealth, "Psykisk helse", "22 00 00 04");
  mental.leader = "fagleder";
  Service health = rich_service(5, ServiceKind::HealthStation, "Helsestasjonen", "22 00 00 05");
  Service home = rich_service(6, ServiceKind::HomeCare, "Hjemmetjenesten", "22 00 00 06");
  home.capabilities = {Need::CareAtHome, Need::HomeVisit, Need::Medication};
  Service gp = rich_service(7, ServiceKind::Gp, "Legesenteret", "22 00 00 07");
  Service child = rich_service(8, ServiceKind::ChildWelfare, "Barnevernet", "22 00 00 08");
  Service dps = rich_service(9, ServiceKind::Dps, "DPS Nord", "22 00 00 09");
  Service night = rich_service(10, ServiceKind::OutOfHours, "Legevakten", "116117");
  night.municipality = "9902";
  Service old = rich_service(11, ServiceKind::MentalHealth, "Rus og psykisk helse", "22 00 00 11");
  old.to = day("2026-12-31");
  old.successors = {{service(2), {Need::SubstanceUse}}, {service(4), {Need::MentalHealth}}};
  Service team = rich_service(12, ServiceKind::Specialist, "Ambulant team", "22 00 00 12");
  team.population_at_least = 50000;
  return {unit, substance, nav, mental, health, home, gp, child, dps, night, old, team};
}

inline ResponsibilityRow rich_row(const char* id, std::vector<Need> needs, int owner) {
  ResponsibilityRow out;
  out.id = id;
  out.needs = std::move(needs);
  out.owner = service(owner);
  return out;
}

inline std::vector<ResponsibilityRow> rich_rows() {
  ResponsibilityRow young = rich_row("rus-under-18", {Need::SubstanceUse}, 5);
  young.age_to = 17;
  young.unless = {Circumstance::ChildWelfareMeasure};
  young.source = "Kommunestyret 12/2026";
  ResponsibilityRow welfare = rich_row("rus-barnevern", {Need::SubstanceUse}, 8);
  welfare.age_to = 17;
  welfare.when = {Circumstance::ChildWelfareMeasure};
  welfare.legal_basis = "barnevernsloven § 3-1";
  ResponsibilityRow adult = rich_row("rus-voksne", {Need::SubstanceUse, Need::Aftercare}, 2);
  adult.age_from = 18;
  adult.partners = {service(3), service(7)};
  adult.legal_basis = "helse- og omsorgstjenesteloven § 3-1";
  adult.from = day("2012-01-01");
  ResponsibilityRow mind_young = rich_row("psykisk-under-18", {Need::MentalHealth}, 5);
  mind_young.age_to = 17;
  ResponsibilityRow mind_2026 = rich_row("psykisk-2026", {Need::MentalHealth}, 11);
  mind_2026.age_from = 18;
  mind_2026.to = day("2026-12-31");
  ResponsibilityRow mind_2027 = rich_row("psykisk-2027", {Need::MentalHealth}, 4);
  mind_2027.age_from = 18;
  mind_2027.from = day("2027-01-01");
  ResponsibilityRow both = rich_row("begge", {Need::SubstanceUse, Need::MentalHealth}, 4);
  both.leads = true;
  ResponsibilityRow acute = rich_row("akutt", {Need::AcuteHelp}, 10);
  ResponsibilityRow concern = rich_row("bekymring", {Need::ChildConcern}, 8);
  ResponsibilityRow home = rich_row("hjemme", {Need::CareAtHome, Need::HomeVisit}, 6);
  home.when = {Circumstance::OlderAlcoholProblem};
  ResponsibilityRow work = rich_row("arbeid", {Need::Work, Need::Economy}, 3);
  work.age_from = 18;
  ResponsibilityRow joint = rich_row("felles-enhet", {Need::SubstanceUse}, 4);
  joint.proposed = true;
  joint.from = day("2028-01-01");
  return {young, welfare, adult, mind_young, mind_2026, mind_2027, both, acute, concern, home, work, joint};
}

inline std::vector<Agreement> rich_agreements() {
  Agreement night;
  night.id = "legevakt";
  night.kind = AgreementKind::HostMunicipality;
  night.name = "Legevaktsamarbeidet";
  night.members = {{"9901", day("2020-05-01"), {}, {}}, {"9902", day("2020-06-01"), {}, {}}};
  night.host = "9902";
  night.services = {service(10)};
  night.needs = {Need::AcuteHelp};
  night.from = day("2021-01-01");
  Agreement forum;
  forum.id = "rusforum";
  forum.kind = AgreementKind::Network;
  forum.name = "Rusforum";
  forum.members = {{"9901", day("2019-01-01"), {}, {}}};
  forum.permits = {PermittedAct::Meet};
  Agreement bought;
  bought.id = "moteplass";
  bought.kind = AgreementKind::Purchase;
  bought.name = "Kjøp av møteplass";
  bought.members = {{"9901", day("2025-01-01"), {}, {}}};
  bought.needs = {Need::MeetingPlace};
  bought.tender = "2025/17";
  return {night, forum, bought};
}

inline Profile rich_profile() {
  Profile out;
  out.municipality = "9901";
  out.name = "Vardevik";
  out.coordinating_unit = service(1);
  out.population = 61000;
  out.services = rich_services();
  out.responsibilities = rich_rows();
  Catchment second;
  second.id = "dps";
  second.municipality = "9901";
  second.needs = {Need::SecondLineMentalHealth, Need::SecondLineSubstanceUse};
  second.service = service(9);
  out.catchments = {second};
  out.agreements = rich_agreements();
  out.levels = {{"R-286", Level::Block, day("2027-06-01")}};
  out.limits = {{"ip.review.max", 12}};
  return out;
}

}  // namespace varde::test
