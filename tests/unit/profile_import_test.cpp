// A spreadsheet's rows in a profile: what is taken, what is left out and where it says so.
#include "app/profile_import.h"

#include <random>

#include "codec/records.g.h"
#include "rich_profile.h"
#include "rules/profile_lint.h"

namespace varde::test {
namespace {

Result<ProfileImport> sheet(ImportKind kind, std::string_view text, Profile profile = small_profile(),
                            Language language = Language::Bokmal) {
  const auto none = organisation_from(kController, nullptr);
  REQUIRE(none.ok());
  return import_profile(kind, text, std::move(profile), (*none)->basis(), language);
}

ProfileImport taken(ImportKind kind, std::string_view text, Profile profile = small_profile(),
                    Language language = Language::Bokmal) {
  Result<ProfileImport> read = sheet(kind, text, std::move(profile), language);
  REQUIRE(read.ok());
  // Whatever came of it can be loaded.
  const Result<Profile> again = read_profile(write_profile(read->profile));
  REQUIRE(again.ok());
  CHECK(*again == read->profile);
  return *std::move(read);
}

const Service& last_service(const ProfileImport& read) { return read.profile.services.back(); }
const ResponsibilityRow& last_row(const ProfileImport& read) { return read.profile.responsibilities.back(); }

TEST_CASE("import: services, by what the sheet looks like") {
  struct Row {
    std::string_view id, text;
  };
  const Row rows[] = {
      {"Norwegian", "navn;telefon;type\nBåtsfjord bolig;22 00 00 09;boligtjeneste\n"},
      {"Norwegian with a mark", "tjeneste;navn;telefon;type\nb1;Båtsfjord bolig;22 00 00 09;Boligtjeneste\n"},
      {"the mark as the name", "Tjeneste;Tlf;Slag\nBåtsfjord bolig;22 00 00 09;BOLIGTJENESTE\n"},
      {"English with commas", "name,phone,kind\nBåtsfjord bolig,22 00 00 09,housing\n"},
      {"other order, CRLF and quotes",
       "kind;phone;name\r\n\"housing\";\"22 00 00 09\";\"Båtsfjord bolig\"\r\n"},
      {"Windows-1252", "navn;telefon;type\nB\xe5tsfjord bolig;22 00 00 09;boligtjeneste\n"},
      {"a separator stated above",
       "sep=;\r\nnavn;telefon;type\r\nBåtsfjord bolig;22 00 00 09;boligtjeneste\r\n"},
      {"a byte order mark", "\xef\xbb\xbfnavn;telefon;type\nBåtsfjord bolig;22 00 00 09;boligtjeneste"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const ProfileImport read = taken(ImportKind::Services, row.text);
    CHECK(read.findings.empty());
    CHECK(read.rows_read == 1);
    CHECK(read.rows_taken == 1);
    REQUIRE(read.profile.services.size() == 4);
    CHECK(last_service(read).name == "Båtsfjord bolig");
    CHECK(last_service(read).phone == "22 00 00 09");
    CHECK(last_service(read).kind == ServiceKind::Housing);
    CHECK_FALSE(is_nil(last_service(read).id));
  }
}

TEST_CASE("import: every column of a service") {
  const ProfileImport read =
      taken(ImportKind::Services,
            "id;navn;type;telefon;e-post;orgnr;HER-id;kommune;oppgaver;gjelder "
            "når;titler;innbyggere;leder;fra;til\n"
            "00000000-0000-8000-8000-000000000020;Team;annen tjeneste;113;t@x.example;974 760 673;42;301;"
            "\"rus|pleie, medisiner og tilsyn hjemme\";er i LAR;ruskonsulent, teamleder;50 "
            "000;fagleder;31.01.2026;2027-12-31\n");
  CHECK(read.findings.empty());
  const Service& team = last_service(read);
  CHECK(team.id == service(32));
  CHECK(team.kind == ServiceKind::Other);
  CHECK(team.telecom == std::vector<Telecom>{{TelecomSystem::Email, "t@x.example", {}}});
  CHECK(team.organisation_number == "974760673");
  CHECK(team.her_id == 42);
  CHECK(team.municipality == "0301");
  CHECK(team.capabilities == std::vector<Need>{Need::SubstanceUse, Need::CareAtHome});
  CHECK(team.when == std::vector<Circumstance>{Circumstance::LarPatient});
  CHECK(team.titles == std::vector<std::string>{"ruskonsulent", "teamleder"});
  CHECK(team.population_at_least == 50000);
  CHECK(team.leader == "fagleder");
  CHECK(team.from == day("2026-01-31"));
  CHECK(team.to == day("2027-12-31"));
}

TEST_CASE("import: every column of a row") {
  const ProfileImport read =
      taken(ImportKind::Responsibilities,
            "id;behov;alder fra;alder "
            "til;kommune;når;unntatt;ansvarlig;samarbeid;lov;grunnlag;forslag;kilde;fra;til;leder\n"
            "r1;rus, psykisk helse;18;66;9902;er i LAR;own-patient;rustjenesten;\"NAV Vardevik|Koordinerende "
            "enhet\";"
            "hol § 3-1;utledet;ja;KS 1/26;1.2.2026;31.12.2027;nei\n");
  CHECK(read.findings.empty());
  const ResponsibilityRow& row = last_row(read);
  CHECK(row.id == "r1");
  CHECK(row.needs == std::vector<Need>{Need::SubstanceUse, Need::MentalHealth});
  CHECK(row.age_from == 18);
  CHECK(row.age_to == 66);
  CHECK(row.municipality == "9902");
  CHECK(row.when == std::vector<Circumstance>{Circumstance::LarPatient});
  CHECK(row.unless == std::vector<Circumstance>{Circumstance::OwnPatient});
  CHECK(row.owner == kSubstance);
  CHECK(row.partners == std::vector<Uuid>{kNav, kUnit});
  CHECK(row.legal_basis == "hol § 3-1");
  CHECK(row.evidence == Evidence::Derived);
  CHECK(row.proposed);
  CHECK_FALSE(row.leads);
  CHECK(row.source == "KS 1/26");
  CHECK(row.from == day("2026-02-01"));
  CHECK(row.to == day("2027-12-31"));
}

TEST_CASE("import: ages in one column") {
  struct Row {
    std::string_view text;
    std::optional<std::int32_t> from, to;
  };
  const Row rows[] = {
      {"18-25", 18, 25}, {"18 – 25", 18, 25}, {"18+", 18, {}}, {"0-17", 0, 17}, {"16", 16, 16}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const ProfileImport read =
        taken(ImportKind::Responsibilities, "behov;alder\nrus;" + std::string(row.text) + "\n");
    CHECK(read.findings.empty());
    REQUIRE(read.profile.responsibilities.size() == 1);
    CHECK(last_row(read).age_from == row.from);
    CHECK(last_row(read).age_to == row.to);
  }
}

TEST_CASE("import: a mistake is found by line and column, and the other rows are taken") {
  constexpr ImportKind kServices = ImportKind::Services, kRows = ImportKind::Responsibilities;
  struct Row {
    std::string_view id;
    ImportKind kind;
    std::string_view text;
    ImportFinding found;
    std::int64_t taken;
  };
  const Row rows[] = {
      {"a column that is not known",
       kServices,
       "navn;farge\nA;rød\n",
       {1, 2, "column-unknown", "Kolonnen er ikke kjent, og blir ikke lest (linje 1, kolonne 2)."},
       1},
      {"a column twice",
       kServices,
       "navn;name\nA;B\n",
       {1, 2, "column-twice", "Kolonnen finnes fra før. Den første blir lest (linje 1, kolonne 2)."},
       1},
      {"no column for the needs",
       kRows,
       "ansvarlig\nRustjenesten\n",
       {1, 0, "column-missing", "Arket mangler en kolonne som må være med. Se listen over kolonner."},
       0},
      {"a quote that does not close",
       kServices,
       "navn;tlf\n\"A;1\nB;113\n",
       {2, 1, "quote-open", "Et anførselstegn blir ikke avsluttet (linje 2, kolonne 1)."},
       1},
      {"a quote within",
       kServices,
       "navn;tlf\nA \"B;1\nB;113\n",
       {2, 1, "quote-inside", "Et anførselstegn står inne i teksten. Skriv to (linje 2, kolonne 1)."},
       1},
      {"more fields than the header",
       kServices,
       "navn;tlf\nA;113;x\nB;113\n",
       {2, 3, "fields-many", "Raden har flere felt enn overskriften (linje 2, kolonne 3)."},
       1},
      {"no name",
       kServices,
       "navn;tlf\n;113\nB;113\n",
       {2, 1, "empty", "Feltet må fylles ut (linje 2, kolonne 1)."},
       1},
      {"no need",
       kRows,
       "behov;ansvarlig\n;Rustjenesten\nrus;Rustjenesten\n",
       {2, 1, "empty", "Feltet må fylles ut (linje 2, kolonne 1)."},
       1},
      {"an id that is none",
       kServices,
       "id;navn\n12;A\n;B\n",
       {2, 1, "id", "Dette er ikke en gyldig id (linje 2, kolonne 1)."},
       1},
      {"a row's id that is none",
       kRows,
       "id;behov\nå b;rus\nb;rus\n",
       {2, 1, "id", "Dette er ikke en gyldig id (linje 2, kolonne 1)."},
       1},
      {"a kind that is none",
       kServices,
       "navn;type\nA;sirkus\nB;skole og PPT\n",
       {2, 2, "code", "Ordet er ikke et av dem som kan brukes her (linje 2, kolonne 2)."},
       1},
      {"a need that is none",
       kRows,
       "behov\nrus, tull\nrus\n",
       {2, 1, "code", "Ordet er ikke et av dem som kan brukes her (linje 2, kolonne 1)."},
       1},
      {"a date that is none",
       kServices,
       "navn;fra\nA;31.02.2026\nB;28.02.2026\n",
       {2, 2, "date", "Skriv datoen som 31.01.2026 eller 2026-01-31 (linje 2, kolonne 2)."},
       1},
      {"a date in another form",
       kServices,
       "navn;fra\nA;1/2/26\nB;\n",
       {2, 2, "date", "Skriv datoen som 31.01.2026 eller 2026-01-31 (linje 2, kolonne 2)."},
       1},
      {"an age of nobody",
       kRows,
       "behov;alder fra\nrus;131\nrus;130\n",
       {2, 2, "number", "Tallet kan ikke være riktig (linje 2, kolonne 2)."},
       1},
      {"ages that are none",
       kRows,
       "behov;alder\nrus;voksne\nrus;18+\n",
       {2, 2, "number", "Tallet kan ikke være riktig (linje 2, kolonne 2)."},
       1},
      {"an organisation number too short",
       kServices,
       "navn;orgnr\nA;12345678\nB;\n",
       {2, 2, "number", "Tallet kan ikke være riktig (linje 2, kolonne 2)."},
       1},
      {"neither yes nor no",
       kRows,
       "behov;forslag\nrus;kanskje\nrus;x\n",
       {2, 2, "flag", "Skriv ja eller nei (linje 2, kolonne 2)."},
       1},
      {"a service that is not there",
       kRows,
       "behov;ansvarlig\nrus;Sirkus\nrus;NAV Vardevik\n",
       {2, 2, "service-unknown",
        "Tjenesten finnes ikke i profilen. Importer tjenestene først (linje 2, kolonne 2)."},
       1},
      {"a partner that is not there",
       kRows,
       "behov;partnere\nrus;NAV Vardevik|Sirkus\nrus;NAV Vardevik\n",
       {2, 2, "service-unknown",
        "Tjenesten finnes ikke i profilen. Importer tjenestene først (linje 2, kolonne 2)."},
       1},
      {"the same service twice",
       kServices,
       "navn;tlf\nA;113\nA;112\n",
       {3, 1, "twice", "Raden sier noe om det samme som en tidligere rad (linje 3, kolonne 1)."},
       1},
      {"the same row twice",
       kRows,
       "behov;ansvarlig\nrus;Rustjenesten\nrus;NAV Vardevik\n",
       {3, 1, "twice", "Raden sier noe om det samme som en tidligere rad (linje 3, kolonne 1)."},
       1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const ProfileImport read = taken(row.kind, row.text);
    REQUIRE(read.findings.size() == 1);
    CHECK(read.findings[0].line == row.found.line);
    CHECK(read.findings[0].column == row.found.column);
    CHECK(read.findings[0].key == row.found.key);
    CHECK(read.findings[0].text == row.found.text);
    CHECK(read.rows_taken == row.taken);
  }
  CHECK(taken(kServices, "name;colour\nA;red\n", small_profile(), Language::English).findings[0].text ==
        "The column is not known, and is not read (line 1, column 2).");
  CHECK(taken(kServices, "namn;farge\nA;raud\n", small_profile(), Language::Nynorsk).findings[0].text ==
        "Kolonna er ikkje kjend, og blir ikkje lesen (linje 1, kolonne 2).");
  Profile same = small_profile();
  same.services[1].name = same.services[2].name;
  CHECK(taken(kRows, "behov;ansvarlig\nrus;NAV Vardevik\n", same).findings[0].key == "service-ambiguous");
  CHECK(taken(kServices, "navn\nNAV Vardevik\n", same).findings[0].key == "service-ambiguous");
  CHECK(taken(kServices, "navn\n" + std::string(201, 'a') + "\n").findings[0].key == "long");
  std::string longest;
  for (int i = 0; i < 200; ++i) longest += "å";
  CHECK(taken(kServices, "navn\n" + longest + "\n").findings.empty());
}

TEST_CASE("import: what is there is changed where the sheet says something") {
  Profile profile = small_profile();
  profile.services[1].phone = "1 2 3";
  profile.services[1].leader = "fagleder";
  profile.services[1].telecom = {{TelecomSystem::Email, "old@x.example", "08-15"}};
  const ProfileImport read =
      taken(ImportKind::Services, "navn;telefon;e-post;leder\nRustjenesten;113;new@x.example;\n", profile);
  REQUIRE(read.profile.services.size() == 3);
  const Service& changed = read.profile.services[1];
  CHECK(changed.id == kSubstance);
  CHECK(changed.kind == ServiceKind::SubstanceCare);
  CHECK(changed.phone == "113");
  CHECK(changed.leader == "fagleder");
  CHECK(changed.telecom == std::vector<Telecom>{{TelecomSystem::Email, "new@x.example", "08-15"}});
  // By its id, it can have another name.
  const ProfileImport renamed =
      taken(ImportKind::Services, "id;navn\n" + to_text(kSubstance) + ";Rus\n", profile);
  CHECK(renamed.profile.services[1].name == "Rus");
  CHECK(renamed.profile.services.size() == 3);
}

TEST_CASE("import: the coordinating unit is the one that the profile names") {
  Profile bare;
  bare.municipality = "9901";
  bare.name = "Vardevik";
  bare.coordinating_unit = kUnit;
  const ProfileImport read =
      taken(ImportKind::Services, "navn;type;tlf\nKE;koordinerende enhet;113\nNAV;NAV-kontor;55\n", bare);
  REQUIRE(read.profile.services.size() == 2);
  CHECK(read.profile.services[0].id == kUnit);
  CHECK(read.profile.services[1].kind == ServiceKind::Nav);
  const std::string_view marked = "tjeneste;navn;type\nke;KE;koordinerende enhet\n";
  const ProfileImport first = taken(ImportKind::Services, marked, bare);
  REQUIRE(first.profile.services.size() == 1);
  CHECK(first.profile.services[0].id == kUnit);
  CHECK(taken(ImportKind::Services, marked, first.profile).profile == first.profile);
}

TEST_CASE("import: a mark tells two services of one name apart") {
  const std::string_view two =
      "tjeneste;navn;telefon\nh1;Helsestasjonen;22 00 00 05\nh2;Helsestasjonen;22 00 00 06\n";
  const ProfileImport read = taken(ImportKind::Services, two);
  CHECK(read.findings.empty());
  CHECK(read.rows_taken == 2);
  REQUIRE(read.profile.services.size() == 5);
  CHECK(read.profile.services[3].phone == "22 00 00 05");
  CHECK(read.profile.services[4].phone == "22 00 00 06");
  CHECK(taken(ImportKind::Services, two, read.profile).profile == read.profile);
  // A row means the one by its mark; by their name it would be either.
  const ProfileImport marked = taken(ImportKind::Responsibilities, "behov;ansvarlig\nrus;h2\n", read.profile);
  CHECK(last_row(marked).owner == read.profile.services[4].id);
  const ProfileImport named =
      taken(ImportKind::Responsibilities, "behov;ansvarlig\nrus;Helsestasjonen\n", read.profile);
  REQUIRE(named.findings.size() == 1);
  CHECK(named.findings[0].key == "service-ambiguous");
  // The same mark twice is one service.
  const ProfileImport twice = taken(ImportKind::Services, "tjeneste;navn\nh1;A\nh1;B\n");
  REQUIRE(twice.findings.size() == 1);
  CHECK(twice.findings[0].key == "twice");
}

TEST_CASE("import: the same sheet again changes nothing") {
  const std::string_view services =
      "tjeneste;navn;type;telefon\nh;Helsestasjonen;helsestasjon og skolehelsetjeneste;22 00 00 05\n"
      "b;Barnevernet;barnevernstjeneste;22 00 00 08\n";
  const std::string_view rows =
      "behov;alder;unntatt;når;ansvarlig\nrus;0-17;har tiltak fra barnevernet;;Helsestasjonen\n"
      "rus;0-17;;har tiltak fra barnevernet;b\nrus;18+;;;Rustjenesten\n";
  const ProfileImport first = taken(ImportKind::Services, services);
  CHECK(first.rows_taken == 2);
  const ProfileImport second = taken(ImportKind::Responsibilities, rows, first.profile);
  CHECK(second.findings.empty());
  CHECK(second.rows_taken == 3);
  const ProfileImport third = taken(ImportKind::Services, services, second.profile);
  const ProfileImport fourth = taken(ImportKind::Responsibilities, rows, third.profile);
  CHECK(fourth.findings.empty());
  CHECK(fourth.profile == second.profile);
  // Another answers for the same: the row is known again.
  const ProfileImport moved =
      taken(ImportKind::Responsibilities, "behov;alder;ansvarlig\nrus;18+;NAV Vardevik\n", fourth.profile);
  REQUIRE(moved.profile.responsibilities.size() == 3);
  CHECK(moved.profile.responsibilities[2].owner == kNav);
  // Another municipality's service of the same name is another service.
  Profile other = small_profile();
  other.municipality = "9902";
  CHECK(taken(ImportKind::Services, services, other).profile.services[3].id != first.profile.services[3].id);
}

TEST_CASE("import: as many as a profile has room for, and as many findings as an answer") {
  std::string many = "navn\n";
  for (int i = 0; i < 1200; ++i) many += "Tjeneste " + std::to_string(i) + "\n";
  const ProfileImport read = taken(ImportKind::Services, many);
  CHECK(read.profile.services.size() == 1000);
  CHECK(read.rows_read == 1200);
  CHECK(read.rows_taken == 997);
  REQUIRE(read.findings.size() == 203);
  CHECK(read.findings[0].key == "full");
  std::string wrong = "navn;fra\n";
  for (int i = 0; i < 1200; ++i) wrong += "A;i morgen\n";
  const ProfileImport found = taken(ImportKind::Services, wrong);
  REQUIRE(found.findings.size() == 1000);
  CHECK(found.findings.back().key == "more");
}

// What a findings' text can never hold: anything that stood in the sheet.
TEST_CASE("import: nothing of the sheet is said again") {
  const std::string_view secret = "13816012345";
  for (const std::string& text :
       {"navn;" + std::string(secret) + "\nA;1\n", "navn;fra\nA;" + std::string(secret) + "\n",
        "navn;type\nA;" + std::string(secret) + "\n", "id;navn\n" + std::string(secret) + ";A\n",
        "navn;orgnr\nA;" + std::string(secret) + "\n"}) {
    const ProfileImport read = taken(ImportKind::Services, text);
    REQUIRE(read.findings.size() == 1);
    CHECK(read.findings[0].text.find(secret) == std::string::npos);
    CHECK(read.findings[0].key.find(secret) == std::string::npos);
  }
}

TEST_CASE("import: whatever octets come, an answer does") {
  std::mt19937 random(20261122);
  const std::string_view pieces[] = {"navn",     "behov", "type",      ";",     ",",          "\n",  "\r\n",
                                     "\"",       "\"\"",  "rus",       "fra",   "2026-01-31", "18+", "\xe5",
                                     "\xc3\xa5", "\t",    "ansvarlig", "alder", "|",          "x"};
  int ok = 0;
  for (int round = 0; round < 10000; ++round) {
    std::string text;
    const unsigned count = random() % 60;
    for (unsigned i = 0; i < count; ++i) {
      if (random() % 8 == 0) {
        text += static_cast<char>(random() % 256);
      } else {
        text += pieces[random() % std::size(pieces)];
      }
    }
    const ImportKind kind = random() % 2 ? ImportKind::Services : ImportKind::Responsibilities;
    const Result<ProfileImport> read = sheet(kind, text);
    if (!read) {
      CAPTURE(text);
      CHECK(read.error().status == Status::Utf8);
      continue;
    }
    ++ok;
    CHECK(read->rows_taken <= read->rows_read);
    const Result<Profile> again = read_profile(write_profile(read->profile));
    CAPTURE(text);
    REQUIRE(again.ok());
    // The linter takes whatever was taken.
    if (round % 20 == 0) (void)lint_profile(read->profile, (*compiled_pack())->pack, day(kRichDay));
  }
  CHECK(ok > 5000);
}

}  // namespace
}  // namespace varde::test
