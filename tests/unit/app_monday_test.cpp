// Monday's list of a case and of a store: who stands on it, in which order, for whom, and in which words.
#include "app/monday.h"
#include "book.h"

namespace varde::test {
namespace {

// A store in memory of persons who are away.
struct Ward {
  std::unique_ptr<Ledger> ledger = open_memory_ledger();
  CaseBook book{*ledger, EngineOptions{kController, false, true}, sealed()};
  Context by = context_of();
  Instant now = at("2026-03-03T12:00:00Z");
  int commands = 0;

  Ward() {
    Profile profile = small_profile();
    report({}, "2026-03-01", {ProfileLoaded{profile}});
  }
  Uuid report(const std::optional<Uuid>& stream, const char* occurred, EventBody body,
              const char* source = nullptr) {
    Fact fact;
    fact.id = service(0);
    fact.id.data[0] = 0xc0;
    fact.id.data[1] = static_cast<std::uint8_t>(++commands);
    fact.id.data[2] = static_cast<std::uint8_t>(commands >> 8);
    fact.stream = stream;
    fact.occurred = when(occurred);
    if (source) fact.source = source;
    fact.body = std::move(body);
    const Result<Answered> answered = book.report(write_context(by), write_fact(fact), now);
    REQUIRE_MESSAGE(answered.ok(), (answered.ok() ? "" : answered.error().what));
    return stream ? *stream : book.engine().new_case(fact.id);
  }
  Uuid person() { return report({}, "2026-01-05", {PersonRegistered{}}); }
  Uuid away(const char* expected, const char* home = nullptr) {
    const Uuid stream = person();
    StayAdmitted in;
    in.stay = service(80);
    in.kind = StayKind::Detox;
    in.place.name = "Vardevik sykehus";
    if (expected) in.expected = day(expected);
    report(stream, "2026-02-10", {in}, "PLO: Vardevik sykehus");
    if (home) report(stream, home, {StayDischarged{service(80)}}, "PLO: Vardevik sykehus");
    return stream;
  }
  Result<std::string> read(Query query) {
    query.kind = QueryKind::Monday;
    return book.read(by, query, now);
  }
  // The cases, in their order.
  std::vector<Uuid> cases(const Query& query = {}) {
    const Result<std::string> text = read(query);
    REQUIRE_MESSAGE(text.ok(), (text.ok() ? "" : text.error().what));
    std::vector<Uuid> out;
    for (auto place = text->find("\"case\":\""); place != std::string::npos;
         place = text->find("\"case\":\"", place + 1))
      out.push_back(*parse_uuid(std::string_view(*text).substr(place + 8, 36)));
    return out;
  }
};

TEST_CASE("monday: a store's list has those who are away or came home lately, soonest home first") {
  Ward ward;
  const Uuid unknown = ward.away(nullptr), late = ward.away("2026-06-01"), soon = ward.away("2026-03-09"),
             home = ward.away("2026-02-20", "2026-02-20"), long_home = ward.away(nullptr, "2026-02-16");
  ward.person();
  CHECK(ward.cases() == std::vector{home, soon, late, unknown});
  // The same line, read of the case alone.
  Query one;
  one.stream = soon;
  CHECK(ward.cases(one) == std::vector{soon});
  one.stream = long_home;
  CHECK(ward.cases(one).empty());
}

TEST_CASE("monday: another day") {
  Ward ward;
  const Uuid away = ward.away("2026-03-09"), home = ward.away(nullptr, "2026-02-16");
  Query query;
  query.on = day("2026-02-16");
  CHECK(ward.cases(query) == std::vector{home, away});
  query.on = day("2026-02-09");
  CHECK(ward.cases(query).empty());
  query.on = day("2026-02-10");
  CHECK(ward.cases(query).size() == 2);
  query.on = day("2026-03-02");
  CHECK(ward.cases(query) == std::vector{home, away});
  query.on = day("2026-03-03");  // today, as it stands now
  CHECK(ward.cases(query) == std::vector{away});
}

TEST_CASE("monday: each service sees its own") {
  Ward ward;
  const Uuid theirs = ward.away("2026-03-09");
  ward.away("2026-03-10");
  ContactPoint point;
  point.service = kNav;
  ward.report(theirs, "2026-03-01", {ContactPointNamed{point}});
  Query query;
  CHECK(ward.cases(query).size() == 2);
  query.service = kNav;
  CHECK(ward.cases(query) == std::vector{theirs});
  query.service = kStranger;
  CHECK(ward.cases(query).empty());
  query.service.reset();
  ward.by.unit = kNav;
  CHECK(ward.cases(query) == std::vector{theirs});
}

TEST_CASE("monday: the words, in three languages") {
  Ward ward;
  ward.away("2026-03-09");
  const struct {
    Language language;
    const char* text;
  } rows[] = {
      {Language::Bokmal,
       "Ikke hjemme siden 10.02.2026: Vardevik sykehus. Kommer trolig hjem 09.03.2026. Ingen er navngitt som "
       "kontakt. Begynn med det: Koordinerende enhet finner en som personen kan ringe. (helse- og "
       "omsorgstjenesteloven § 3-4)"},
      {Language::Nynorsk,
       "Ikkje heime sidan 10.02.2026: Vardevik sykehus. Kjem truleg heim 09.03.2026. Ingen er namngitt som "
       "kontakt. Begynn med det: Koordinerende enhet finn ein som personen kan ringe. (helse- og "
       "omsorgstjenesteloven § 3-4)"},
      {Language::English,
       "Away since 10.02.2026: Vardevik sykehus. Is expected home 09.03.2026. Nobody is named as contact. "
       "Begin there: Koordinerende enhet finds somebody the person can call. (helse- og "
       "omsorgstjenesteloven § 3-4)"},
  };
  for (const auto& row : rows) {
    ward.by.language = row.language;
    const Result<std::string> text = ward.read({});
    REQUIRE(text.ok());
    CAPTURE(*text);
    CHECK(text->find(row.text) != std::string::npos);
  }
}

TEST_CASE("monday: nobody else's store, and no case that there is not") {
  Ward ward;
  Query query;
  query.stream = service(77);
  CHECK(ward.read(query).error().status == Status::NotFound);
  ward.by.controller = service(98);
  CHECK(ward.read({}).error().status == Status::Controller);
}

}  // namespace
}  // namespace varde::test
