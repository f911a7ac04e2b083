// Which agreements bind on a day, and what each kind lets its members do.
#include "app/organisation_views.h"
#include "profiles.h"
#include "rules/agreements.h"

namespace varde::test {
namespace {

const Profile& osterdal() {
  static const Profile profile = shipped("tests/profiles/osterdal-tynset");
  return profile;
}

const Agreement& named(const Profile& profile, const char* id) {
  for (const Agreement& one : profile.agreements) {
    if (one.id == id) return one;
  }
  FAIL(id);
  return profile.agreements.front();
}

// "in-force", "not-adopted", "not-begun", "ended", or "no party".
std::string standing(const Agreement& agreement, const char* municipality, const char* on) {
  const std::optional<PartyStanding> party = standing_of(agreement, municipality, day(on));
  if (!party) return "no party";
  constexpr const char* kNames[] = {"in-force", "not-adopted", "not-begun", "ended"};
  return kNames[static_cast<std::size_t>(party->standing)];
}

std::string acts(const std::vector<PermittedAct>& permitted) {
  std::string out;
  for (PermittedAct act : permitted) out += (out.empty() ? "" : " ") + std::string(code(act));
  return out;
}

TEST_CASE("agreements: who is bound on a day, by scenario") {
  struct Row {
    std::string_view id;
    const char* agreement;
    const char* municipality;
    const char* on;
    const char* standing;
  };
  const Row rows[] = {
      {"the day before the project", "prosjekt", "0437", "2007-09-30", "not-begun"},
      {"its first day", "prosjekt", "0437", "2007-10-01", "in-force"},
      {"its last day", "prosjekt", "0437", "2010-10-01", "in-force"},
      {"the day after", "prosjekt", "0437", "2010-10-02", "ended"},
      {"SC-38 Røros is no member", "prosjekt", "1640", "2009-05-05", "no party"},
      {"SC-38 an agreement whose text is not held", "roros", "1640", "2009-05-05", "not-adopted"},
      {"SC-39 Trysil before June", "rusforum", "0428", "2009-05-31", "not-begun"},
      {"SC-39 Trysil from June", "rusforum", "0428", "2009-06-01", "in-force"},
      {"SC-39 Trysil in September", "rusforum", "0428", "2009-09-15", "in-force"},
      {"SC-39 no project duties", "prosjekt", "0428", "2009-09-15", "no party"},
      {"SC-36 Åmot in K8", "k8", "0429", "2009-10-12", "in-force"},
      {"SC-36 Åmot has no agreement with Tynset", "dps-tynset", "0429", "2009-10-12", "no party"},
      {"X04 Folldal hosts", "vertskommune", "0439", "2009-02-02", "in-force"},
      {"X04 not before", "vertskommune", "0439", "2007-12-31", "not-begun"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(standing(named(osterdal(), row.agreement), row.municipality, row.on) == row.standing);
  }
}

TEST_CASE("agreements: a member's dates stand inside of those of the agreement, and it must be adopted") {
  struct Row {
    std::string_view id;
    void (*change)(Agreement&);
    const char* on;
    const char* standing;
  };
  const Row rows[] = {
      {"adopted, no dates", [](Agreement&) {}, "2026-03-02", "in-force"},
      {"not adopted", [](Agreement& a) { a.members[0].signed_on = {}; }, "2026-03-02", "not-adopted"},
      {"adopted on the day", [](Agreement& a) { a.members[0].signed_on = day("2026-03-02"); }, "2026-03-02",
       "in-force"},
      {"adopted the day after", [](Agreement& a) { a.members[0].signed_on = day("2026-03-03"); },
       "2026-03-02", "not-adopted"},
      {"the member's own first day", [](Agreement& a) { a.members[0].from = day("2026-03-03"); },
       "2026-03-02", "not-begun"},
      {"the member's own last day", [](Agreement& a) { a.members[0].to = day("2026-03-01"); }, "2026-03-02",
       "ended"},
      {"never beyond the agreement",
       [](Agreement& a) {
         a.to = day("2026-03-01");
         a.members[0].to = day("2026-12-31");
       },
       "2026-03-02", "ended"},
      {"never before it",
       [](Agreement& a) {
         a.from = day("2026-03-03");
         a.members[0].from = day("2020-01-01");
       },
       "2026-03-02", "not-begun"},
      {"left, and came back",
       [](Agreement& a) {
         a.members[0].to = day("2021-01-01");
         a.members.push_back({"9901", day("2024-01-01"), day("2024-01-01"), {}});
       },
       "2026-03-02", "in-force"},
      {"left and came back, then",
       [](Agreement& a) {
         a.members[0].to = day("2021-01-01");
         a.members.push_back({"9901", day("2024-01-01"), day("2024-01-01"), {}});
       },
       "2020-03-02", "in-force"},
      {"a host that is no member",
       [](Agreement& a) {
         a.members[0].municipality = "9902";
         a.host = "9901";
       },
       "2026-03-02", "in-force"},
      {"no party", [](Agreement& a) { a.members[0].municipality = "9902"; }, "2026-03-02", "no party"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Agreement agreement;
    agreement.members = {{"9901", day("2020-01-01"), {}, {}}};
    row.change(agreement);
    CHECK(standing(agreement, "9901", row.on) == row.standing);
  }
}

TEST_CASE("agreements: what each kind permits, and no more than it") {
  struct Row {
    AgreementKind kind;
    const char* usual;
    const char* at_most;
  };
  const Row rows[] = {
      {AgreementKind::Network, "meet", "meet"},
      {AgreementKind::CostShare, "share-cost", "meet share-cost"},
      {AgreementKind::Cooperation, "meet use-service project-duties",
       "meet share-cost use-service project-duties"},
      {AgreementKind::Purchase, "use-service", "meet share-cost use-service"},
      {AgreementKind::HostMunicipality, "meet share-cost use-service employ-staff",
       "meet share-cost use-service project-duties employ-staff decide-for-residents"},
      {AgreementKind::DelegatedAuthority, "meet use-service decide-for-residents",
       "meet share-cost use-service decide-for-residents"},
  };
  for (const Row& row : rows) {
    CAPTURE(code(row.kind));
    Agreement agreement;
    agreement.kind = row.kind;
    CHECK(acts(permits(agreement)) == row.usual);
    for (std::size_t n = 0; n < 6; ++n) agreement.permits.push_back(static_cast<PermittedAct>(n));
    CHECK(acts(permits(agreement)) == row.at_most);
    agreement.permits = {PermittedAct::EmployStaff};
    CHECK(acts(permits(agreement)) == (row.kind == AgreementKind::HostMunicipality ? "employ-staff" : ""));
  }
}

TEST_CASE("agreements: what one municipality may do for another (SC-41, R-232)") {
  const PermittedAct decide = PermittedAct::DecideForResidents;
  const Profile vardevik = shipped("examples/profiles/vardevik");
  struct Row {
    std::string_view id;
    const Profile& profile;
    PermittedAct act;
    const char* acting;
    const char* on_behalf_of;
    const char* on;
    const char* by;  // empty: not permitted; "own": none is needed
  };
  const Row rows[] = {
      {"SC-41 Tynset decides for Tolga", osterdal(), decide, "0437", "0436", "2009-02-02", ""},
      {"X04 the host has no case role", osterdal(), decide, "0439", "0436", "2009-02-02", ""},
      {"X04 the host employs", osterdal(), PermittedAct::EmployStaff, "0439", "0436", "2009-02-02",
       "vertskommune"},
      {"X04 before case 6/08", osterdal(), PermittedAct::EmployStaff, "0439", "0436", "2007-12-01", ""},
      {"others than the host do not employ", osterdal(), PermittedAct::EmployStaff, "0437", "0436",
       "2009-02-02", ""},
      {"for its own residents", osterdal(), decide, "0436", "0436", "2009-02-02", "own"},
      {"X01 Tynset and Tolga use DPS Tynset", osterdal(), PermittedAct::UseService, "0437", "0436",
       "2009-02-02", "dps-tynset"},
      {"X01 Åmot does not", osterdal(), PermittedAct::UseService, "0437", "0429", "2009-02-02", ""},
      {"SC-39 Trysil has no tasks", osterdal(), PermittedAct::ProjectDuties, "0437", "0428", "2009-09-15",
       ""},
      {"SC-39 Trysil meets", osterdal(), PermittedAct::Meet, "0437", "0428", "2009-09-15", "rusforum"},
      {"SC-38 Røros has no tasks", osterdal(), PermittedAct::ProjectDuties, "0437", "1640", "2009-05-05", ""},
      {"a host that may decide", vardevik, decide, "9901", "9902", "2026-03-02", "legevakt"},
      {"not the other way", vardevik, decide, "9902", "9901", "2026-03-02", ""},
      {"not before it begins", vardevik, decide, "9901", "9902", "2023-12-31", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Permission answer = may(row.profile, row.act, row.acting, row.on_behalf_of, day(row.on));
    CHECK(answer.permitted == (std::string_view(row.by) != ""));
    CHECK(std::string(answer.by ? answer.by->id : answer.permitted ? "own" : "") == row.by);
    CHECK(answer.needed.empty() == answer.permitted);
  }
  const Permission refused = may(osterdal(), decide, "0437", "0436", day("2009-02-02"));
  CHECK(refused.needed ==
        std::vector<AgreementKind>{AgreementKind::HostMunicipality, AgreementKind::DelegatedAuthority});
}

TEST_CASE("agreements: a delegation without a host goes both ways, a host agreement without one goes none") {
  Profile profile = small_profile();
  Agreement agreement;
  agreement.id = "A";
  agreement.members = {{"9901", day("2020-01-01"), {}, {}}, {"9902", day("2020-01-01"), {}, {}}};
  struct Row {
    std::string_view id;
    AgreementKind kind;
    std::optional<std::string> host;
    bool there, back;
  };
  const Row rows[] = {
      {"delegated to nobody in particular", AgreementKind::DelegatedAuthority, {}, true, true},
      {"delegated to one", AgreementKind::DelegatedAuthority, "9902", false, true},
      {"a host", AgreementKind::HostMunicipality, "9901", true, false},
      {"a host that is not named", AgreementKind::HostMunicipality, {}, false, false},
      {"a cooperation that says more than it can", AgreementKind::Cooperation, {}, false, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    agreement.kind = row.kind;
    agreement.host = row.host;
    agreement.permits = {PermittedAct::DecideForResidents};
    profile.agreements = {agreement};
    const CivilDate on = day("2026-03-02");
    CHECK(may(profile, PermittedAct::DecideForResidents, "9901", "9902", on).permitted == row.there);
    CHECK(may(profile, PermittedAct::DecideForResidents, "9902", "9901", on).permitted == row.back);
  }
}

TEST_CASE("agreements: read for a municipality on a day") {
  Organisation organisation;
  organisation.pack = *compiled_pack();
  organisation.controller = kController;
  Query query;
  query.kind = QueryKind::Agreements;
  const auto read = [&](Language language = Language::Bokmal) {
    Result<std::string> text = organisation_view(organisation, query, language, at("2026-03-02T12:00:00Z"));
    REQUIRE(text.ok());
    return *text;
  };
  CHECK(read() ==
        "{\"schema\":\"agreements/1\",\"on\":\"2026-03-02\",\"agreements\":[],\"not_in_force\":[]}");

  organisation.profile = osterdal();
  query.on = day("2009-05-05");
  query.municipality = "1640";
  CHECK(read() ==
        "{\"schema\":\"agreements/1\",\"municipality\":\"1640\",\"on\":\"2009-05-05\",\"agreements\":[],"
        "\"not_in_force\":[{\"id\":\"roros\",\"kind\":\"cooperation\",\"name\":\"Røros, Holtålen og "
        "Rusbehandling Midt-Norge\",\"permits\":[\"meet\",\"use-service\",\"project-duties\"],\"from\":"
        "\"2007-10-01\",\"text\":\"Kommunen har ikke vedtatt avtalen. Den binder ikke.\"}]}");

  query.municipality = {};
  query.on = {};
  const std::string today = read(Language::English);
  CHECK(today.find("\"municipality\":\"0437\"") != std::string::npos);
  CHECK(today.find("The agreement held until 01.10.2010.") != std::string::npos);
  CHECK(today.find("It permits to meet and share experience and use the service.") != std::string::npos);

  query.on = day("2007-09-30");
  CHECK(read(Language::Nynorsk).find("Avtalen gjeld først frå 01.10.2007.") != std::string::npos);

  organisation.profile->agreements[0].permits = {PermittedAct::EmployStaff};
  query.on = day("2008-06-01");
  CHECK(read().find("åpner ikke for noe av det som er navngitt") != std::string::npos);
}

}  // namespace
}  // namespace varde::test
