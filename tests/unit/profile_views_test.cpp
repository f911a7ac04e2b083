// What is read of a profile: what it lacks, and what it would change.
#include "app/profile_views.h"

#include "app/organisation_views.h"
#include "app/typical_cases.h"
#include "codec/json.h"
#include "rich_profile.h"

namespace varde::test {
namespace {

Organisation organisation(std::optional<Profile> profile) {
  Organisation out = **organisation_from(kController, nullptr);
  out.profile = std::move(profile);
  return out;
}

Query asking(QueryKind kind, std::optional<Profile> profile) {
  Query out;
  out.kind = kind;
  out.profile = std::move(profile);
  return out;
}

const Instant kNow = at("2026-11-22T12:00:00Z");

std::string read(const Organisation& of, const Query& query, Language language = Language::Bokmal) {
  const Result<std::string> text = organisation_view(of, query, language, kNow);
  REQUIRE(text.ok());
  return *text;
}

TEST_CASE("profile-lint: of the profile that is sent, else of the one that stands") {
  const std::string clean = R"({"schema":"profile-lint/1","findings":[]})";
  CHECK(read(organisation({}), asking(QueryKind::ProfileLint, rich_profile())) == clean);
  CHECK(read(organisation(rich_profile()), asking(QueryKind::ProfileLint, {})) == clean);
  Profile faulty = rich_profile();
  faulty.responsibilities[8].owner = {};
  const std::string found =
      R"x({"schema":"profile-lint/1","findings":[{"rule":"R-129","key":"nobody",)x"
      R"x("path":"/responsibilities/8/owner","text":"Raden «bekymring» har ingen som har ansvaret. )x"
      R"x(Velg en tjeneste. (helse- og omsorgstjenesteloven § 3-1)"}]})x";
  CHECK(read(organisation(rich_profile()), asking(QueryKind::ProfileLint, faulty)) == found);
  CHECK(read(organisation({}), asking(QueryKind::ProfileLint, faulty), Language::English)
            .find("The row «bekymring» has nobody who is responsible. Choose a service.") !=
        std::string::npos);
  const Result<std::string> none =
      organisation_view(organisation({}), asking(QueryKind::ProfileLint, {}), Language::Bokmal, kNow);
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().status == Status::Missing);
  CHECK(none.error().where == "/profile");
}

TEST_CASE("profile-lint: on the day that is asked for") {
  Query query = asking(QueryKind::ProfileLint, rich_profile());
  query.on = day("2027-06-02");
  CHECK(read(organisation({}), query).find("level-review-passed") != std::string::npos);
}

const TypicalCase& find(const std::vector<TypicalCase>& cases, std::string_view id) {
  for (const TypicalCase& one : cases) {
    if (one.id == id) return one;
  }
  FAIL("no such case");
  return cases.front();
}

TEST_CASE("typical cases: twenty, each with somebody, and none changed by the same profile") {
  const Organisation standing = organisation(rich_profile());
  for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
    const std::vector<TypicalCase> cases = typical_cases(standing, rich_profile(), language, day(kRichDay));
    REQUIRE(cases.size() == 20);
    for (const TypicalCase& one : cases) {
      CAPTURE(one.id);
      CHECK_FALSE(one.text.empty());
      CHECK_FALSE(one.before.name.empty());
      CHECK(one.before.service == one.after.service);
      CHECK(one.before.name == one.after.name);
      CHECK_FALSE(one.changed);
    }
  }
}

TEST_CASE("typical cases: who answers under the profile that is in order") {
  struct Row {
    std::string_view id;
    int owner;
  };
  const Row rows[] = {
      {"substance-15", 5},     {"substance-15-child-welfare", 8},
      {"substance-17", 5},     {"substance-18", 2},
      {"substance-34", 2},     {"care-at-home-72", 6},
      {"mental-health-12", 5}, {"mental-health-29", 11},
      {"both-30", 4},          {"acute-22", 10},
      {"child-concern-4", 8},  {"aftercare-40", 2},
      {"lar-45", 1},           {"housing-27", 1},
      {"work-33", 3},          {"economy-50", 3},
      {"next-of-kin-47", 1},   {"home-visit-70", 6},
      {"institution-31", 1},   {"second-line-38", 9},
  };
  const std::vector<TypicalCase> cases =
      typical_cases(organisation({}), rich_profile(), Language::Bokmal, day(kRichDay));
  CHECK(std::size(rows) == cases.size());
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(find(cases, row.id).after.service == service(row.owner));
    CHECK(find(cases, row.id).before.service == kController);
    CHECK(find(cases, row.id).changed);
  }
}

TEST_CASE("typical cases: what a change of one row changes") {
  Profile next = rich_profile();
  next.responsibilities[0].owner = service(4);
  const std::vector<TypicalCase> cases =
      typical_cases(organisation(rich_profile()), next, Language::Bokmal, day(kRichDay));
  for (const TypicalCase& one : cases) {
    CAPTURE(one.id);
    CHECK(one.changed == (one.id == "substance-15" || one.id == "substance-17"));
  }
  CHECK(find(cases, "substance-15").before.name == "Helsestasjonen");
  CHECK(find(cases, "substance-15").after.name == "Psykisk helse");
  CHECK(find(cases, "substance-15").after.phone == "22 00 00 04");
  // The lead stays, and the other of the two needs goes elsewhere.
  Profile second = rich_profile();
  second.responsibilities[2].owner = service(7);
  const std::vector<TypicalCase> both =
      typical_cases(organisation(rich_profile()), second, Language::Bokmal, day(kRichDay));
  CHECK(find(both, "both-30").changed);
  CHECK(find(both, "both-30").before.service == find(both, "both-30").after.service);
}

TEST_CASE("profile-preview: the cases, and what the new profile lacks") {
  Profile next = rich_profile();
  next.responsibilities[0].owner = {};
  const std::string text = read(organisation(rich_profile()), asking(QueryKind::ProfilePreview, next));
  const auto document = json::parse(text);
  REQUIRE(document.ok());
  std::size_t typical = 0, cases = 1, findings = 0;
  for (const auto& [name, value] : document->root().members()) {
    if (name == "typical") typical = value.size();
    if (name == "cases") cases = value.size();
    if (name == "findings") findings = value.size();
  }
  CHECK(typical == 20);
  CHECK(cases == 0);
  CHECK(findings == 1);
  CHECK(text.find("\"looked_at\":0") != std::string::npos);
  CHECK(text.find("nobody") != std::string::npos);
}

}  // namespace
}  // namespace varde::test
