// report, act and read over a ledger: what is stored, what is repeated, what stands in the way.
#include "book.h"

namespace varde::test {
namespace {

TEST_CASE("report: a fact gives its outcome with texts, and the reads show it") {
  Desk desk;
  desk.load_profile();
  const Answered offered = desk.report({PlanOffered{kSubstance, true, true, {}}});
  CHECK(offered.answer == Status::Ok);
  CHECK(holds(offered.outcome, R"("rule":"R-033")"));
  CHECK(holds(offered.outcome, "Be om svar innen 16.03.2026. (forskrift om individuell plan §§ 4 og 5)"));
  CHECK(holds(offered.outcome, R"("owner_name":"Rustjenesten")"));
  const std::string summary = desk.read(QueryKind::Summary);
  CHECK(holds(summary, R"("stage":"offered")"));
  CHECK(holds(summary, R"("role":"duty-bearer")"));
  CHECK(holds(desk.read(QueryKind::History), "Rustjenesten tilbød individuell plan."));
  CHECK(holds(desk.read(QueryKind::Plan), R"("stage":"offered")"));
  CHECK(desk.verify().answer == "verified");
}

TEST_CASE("report: the language of the call is that of the texts") {
  Desk desk;
  desk.load_profile();
  const std::pair<Language, const char*> rows[] = {{Language::Bokmal, "Be om svar innen"},
                                                   {Language::Nynorsk, "Be om svar innan"},
                                                   {Language::English, "Ask for an answer by"}};
  for (const auto& [language, text] : rows) {
    Context by = context_of();
    by.language = language;
    desk.by = write_context(by);
    desk.stream.reset();
    CHECK(holds(desk.report({PlanOffered{kSubstance, true, true, {}}}).outcome, text));
  }
}

TEST_CASE("report: a service that has no name is called something in each language") {
  Desk desk;
  desk.report({PlanOffered{kStranger, true, true, {}}});
  const std::pair<Language, std::pair<const char*, const char*>> rows[] = {
      {Language::Bokmal, {"Tjeneste uten navn", "Koordinerende enhet"}},
      {Language::Nynorsk, {"Teneste utan namn", "Koordinerande eining"}},
      {Language::English, {"A service without a name", "The coordinating unit"}}};
  for (const auto& [language, names] : rows) {
    Context by = context_of();
    by.language = language;
    desk.by = write_context(by);
    CHECK(holds(desk.read(QueryKind::Summary), names.first));
    CHECK(holds(desk.read(QueryKind::Summary), names.second));
  }
}

TEST_CASE("act: refused and unconfirmed acts write nothing") {
  Desk desk;
  desk.load_profile();
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  const StoreHead before = *desk.ledger.store_head();
  const auto refused = desk.act(desk.order({PlanStarted{small_plan(), {}, kPresent}}));
  CHECK(refused->answer == Status::Refused);
  CHECK(holds(refused->outcome, R"("answer":"refused")"));
  CHECK(holds(refused->outcome, R"("level":"block")"));
  CHECK(*desk.ledger.store_head() == before);
  desk.report({PlanStarted{small_plan(), {}, kPresent}});
  const Command close = desk.order({PlanClosed{CloseReason::Moved, {}, kPresent}});
  CHECK(desk.act(close)->answer == Status::Confirm);
  Command confirmed = close;
  confirmed.confirmations = {{"R-286", "plan", "Ønsker ikke mer nå."}};
  CHECK(desk.act(confirmed)->answer == Status::Ok);
  CHECK(desk.act(confirmed)->answer == Status::Repeated);
  CHECK(desk.act(close).error().status == Status::CommandDiffers);
}

TEST_CASE("repeat: the stored outcome, octet for octet, and nothing changed") {
  Desk desk;
  desk.load_profile();
  const Fact fact = desk.fact({PlanOffered{kSubstance, true, true, {}}});
  const Answered first = desk.report(fact);
  const StoreHead before = *desk.ledger.store_head();
  desk.now = at("2026-06-01T12:00:00Z");
  const Answered again = desk.report(fact);
  CHECK(again.answer == Status::Repeated);
  CHECK(again.outcome == first.outcome);
  CHECK(*desk.ledger.store_head() == before);
  Fact other = fact;
  other.occurred = when("2026-03-01");
  CHECK(desk.book.report(desk.by, write_fact(other), desk.now).error().status == Status::CommandDiffers);
}

TEST_CASE("repeat: an erased outcome answers erased and never runs again") {
  Desk desk;
  const Fact fact = desk.fact({PlanOffered{kSubstance, true, true, {}}});
  desk.report(fact);
  const auto erase = desk.act(desk.order({EntryErased{{1, 2}, "feil person"}}));
  REQUIRE(erase.ok());
  CHECK(erase->answer == Status::Ok);
  const Answered again = desk.report(fact);
  CHECK(again.answer == Status::Erased);
  CHECK(again.outcome.empty());
  CHECK(holds(desk.read(QueryKind::Summary), R"("erased":1)"));
  CHECK(holds(desk.read(QueryKind::History), "Innholdet er slettet."));
  const Verification verified = desk.verify();
  CHECK(verified.answer == "verified");
  CHECK(verified.erased == 2);
}

TEST_CASE("notices: what is to be told stays in the outbox, and goes when what it tells of is erased") {
  Desk desk;
  desk.load_profile();
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  desk.report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  desk.report({ConsentGiven{Consent{}}});
  const Answered started = desk.report({PlanStarted{small_plan(), Coordinator{kNav, {}, {}}, kPresent}});
  CHECK(holds(started.outcome, "NAV Vardevik er oppnevnt som koordinator for en plan."));
  desk.report({ActivityChanged{"a1", ActivityStatus::Scheduled, {}}});
  CHECK(desk.ledger.index(*desk.stream)->outbox.size() == 1);
  CaseBook second(desk.ledger, desk.options, sealed());
  REQUIRE(second
              .report(desk.by, write_fact(desk.fact({ActivityChanged{"a1", ActivityStatus::Completed, {}}})),
                      desk.now)
              .ok());
  CHECK(desk.ledger.index(*desk.stream)->outbox.size() == 1);
  CHECK(desk.act(desk.order({EntryErased{{7}, "feil"}}))->answer == Status::Ok);
  CHECK(desk.ledger.index(*desk.stream)->outbox.size() == 1);
  CHECK(desk.act(desk.order({EntryErased{{8}, "feil"}}))->answer == Status::Ok);
  CHECK(desk.ledger.index(*desk.stream)->outbox.empty());
  CHECK(desk.verify().answer == "verified");
}

TEST_CASE("what stands in the way: by status") {
  Desk desk;
  desk.load_profile();
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  const auto status_of = [](const auto& result) { return result.ok() ? Status::Ok : result.error().status; };
  struct Row {
    std::string_view id;
    Status expected;
    std::function<Status(Desk&)> call;
  };
  const Row rows[] = {
      {"another controller", Status::Controller,
       [&](Desk& d) {
         Context by = context_of();
         by.controller = kStranger;
         return status_of(d.book.report(write_context(by), write_fact(d.fact({PlanReviewed{}})), d.now));
       }},
      {"another controller reads", Status::Controller,
       [&](Desk& d) {
         Context by = context_of();
         by.controller = kStranger;
         return status_of(
             d.book.read(write_context(by), write_query({QueryKind::Plan, *d.stream, {}, {}}), d.now));
       }},
      {"a case that is none", Status::NotFound,
       [&](Desk& d) {
         Fact fact = d.fact({PlanReviewed{}});
         fact.stream = kStranger;
         return status_of(d.book.report(d.by, write_fact(fact), d.now));
       }},
      {"reading a case that is none", Status::NotFound,
       [&](Desk& d) {
         return status_of(d.book.read(d.by, write_query({QueryKind::Plan, kStranger, {}, {}}), d.now));
       }},
      {"reading the organisation as a case", Status::NotFound,
       [&](Desk& d) {
         const Uuid stream = d.book.engine().organisation_stream();
         return status_of(d.book.read(d.by, write_query({QueryKind::Plan, stream, {}, {}}), d.now));
       }},
      {"a profile into a case", Status::Value,
       [&](Desk& d) { return status_of(d.act(d.order({ProfileLoaded{small_profile()}}))); }},
      {"a plan into the organisation", Status::Value,
       [&](Desk& d) {
         Fact fact = d.fact({PlanReviewed{}});
         fact.stream = d.book.engine().organisation_stream();
         return status_of(d.book.report(d.by, write_fact(fact), d.now));
       }},
      {"erasing what is not there", Status::NotFound,
       [&](Desk& d) {
         return status_of(d.act(d.order({EntryErased{{99}, "feil"}})));
       }},
      {"an act naming a stranger", Status::UnknownService,
       [&](Desk& d) {
         return status_of(d.act(d.order({PlanOffered{kStranger, true, true, {}}})));
       }},
      {"a time that is none", Status::Date,
       [&](Desk& d) { return status_of(d.book.report(d.by, write_fact(d.fact({PlanReviewed{}})), kEnd)); }},
      {"no JSON", Status::Json, [&](Desk& d) { return status_of(d.book.report(d.by, "{", d.now)); }},
      {"no context", Status::Json, [&](Desk& d) { return status_of(d.book.act("", "{}", d.now)); }},
      {"no command", Status::Json, [&](Desk& d) { return status_of(d.book.act(d.by, "", d.now)); }},
      {"no context to report", Status::Json,
       [&](Desk& d) { return status_of(d.book.report("[", "{}", d.now)); }},
      {"no query", Status::Json, [&](Desk& d) { return status_of(d.book.read(d.by, "", d.now)); }},
      {"no context to read", Status::Json, [&](Desk& d) { return status_of(d.book.read("", "{}", d.now)); }},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const StoreHead before = *desk.ledger.store_head();
    CHECK(row.call(desk) == row.expected);
    CHECK(*desk.ledger.store_head() == before);
  }
}

TEST_CASE("writers: a case that moved on is decided again; one that always moves ends busy") {
  Desk desk;
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  CaseBook other(desk.ledger, desk.options, sealed());
  int interruptions = 1;
  desk.ledger.before_append = [&] {
    if (interruptions-- <= 0) return;
    const auto before = std::exchange(desk.ledger.before_append, nullptr);
    REQUIRE(other
                .report(desk.by, write_fact(desk.fact({PlanAnswered{PlanAnswer::Undecided, {}, kPresent}})),
                        desk.now)
                .ok());
    desk.ledger.before_append = before;
  };
  desk.report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  CHECK(desk.ledger.head(*desk.stream)->sequence == 6);
  interruptions = 1000;
  const Fact fact = desk.fact({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  CHECK(desk.book.report(desk.by, write_fact(fact), desk.now).error().status == Status::Busy);
}

TEST_CASE("writers: rows whose outcome nobody sought are not decided over") {
  Desk desk;
  const Fact fact = desk.fact({PlanOffered{kSubstance, true, true, {}}});
  desk.report(fact);
  desk.ledger.hide_outcomes = true;
  CHECK(desk.book.report(desk.by, write_fact(fact), desk.now).error().status == Status::Busy);
}

TEST_CASE("writers: an erasing by another is seen") {
  Desk desk;
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  CaseBook other(desk.ledger, desk.options, sealed());
  REQUIRE(other.act(desk.by, write_command(desk.order({EntryErased{{2}, "feil"}})), desk.now).ok());
  CHECK(holds(desk.read(QueryKind::Summary), R"("erased":1)"));
}

TEST_CASE("writers: an older file in the place of the one in use is stale") {
  Desk desk;
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  desk.report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  desk.ledger.bend_head = [&](StreamHead& head) {
    if (head.sequence > 2) head = {2, {}};
  };
  const auto read = desk.book.read(desk.by, write_query({QueryKind::Plan, *desk.stream, {}, {}}), desk.now);
  CHECK(read.error().status == Status::Stale);
}

TEST_CASE("rows: what does not follow, or is of a newer library, is told apart") {
  Desk desk;
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  desk.report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  const std::vector<LedgerRow> good = *desk.ledger.to->load(*desk.stream, 0);
  const Engine& engine = desk.book.engine();
  struct Row {
    std::string_view id;
    std::function<void(std::vector<LedgerRow>&)> bend;
    Status expected;
  };
  const Row rows[] = {
      {"as it is", [](auto&) {}, Status::Ok},
      {"another stream's row", [](auto& r) { r[1].stream = kStranger; }, Status::Tampered},
      {"a row missing", [](auto& r) { r.erase(r.begin() + 1); }, Status::Tampered},
      {"two rows exchanged", [](auto& r) { std::swap(r[1], r[2]); }, Status::Tampered},
      {"another kind", [](auto& r) { r[1].kind = "plan.closed"; }, Status::Tampered},
      {"another time", [](auto& r) { r[1].recorded.us += 1; }, Status::Tampered},
      {"another previous", [](auto& r) { r[2].previous[0] ^= 1; }, Status::Tampered},
      {"another body", [](auto& r) { r[1].body->octets[20] ^= 1; }, Status::Tampered},
      {"another key", [](auto& r) { r[1].body->key[20] ^= 1; }, Status::Tampered},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    std::vector<LedgerRow> bent = good;
    row.bend(bent);
    const Result<Case> opened = engine.open(*desk.stream, bent);
    CHECK((opened.ok() ? Status::Ok : opened.error().status) == row.expected);
  }
  const Engine keyless(desk.options, Sealing{});
  CHECK(keyless.open(*desk.stream, good).error().status == Status::Key);

  std::vector<LedgerRow> newer = good;
  newer[3].kind = "plan.dreamt";
  REQUIRE(close_row(engine.sealing(), "{}", newer[3]).ok());
  const Result<Case> opened = engine.open(*desk.stream, newer);
  REQUIRE(opened.ok());
  CHECK(opened->newer);
  REQUIRE(desk.book.read(desk.by, write_query({QueryKind::Plan, *desk.stream, {}, {}}), desk.now).ok());
  const auto told = engine.report(*opened, {}, context_of(), desk.fact({PlanReviewed{}}), desk.now);
  CHECK(told.error().status == Status::Newer);
}

TEST_CASE("organisation: an engine that is behind says so, and a voided profile no longer counts") {
  Desk desk;
  desk.load_profile();
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  const Result<Case> known = desk.book.engine().open(*desk.stream, *desk.ledger.to->load(*desk.stream, 0));
  Engine behind(desk.options, sealed());
  REQUIRE(behind.set_organisation(nullptr).ok());
  CHECK(behind.report(*known, {}, context_of(), desk.fact({PlanReviewed{}}), desk.now).error().status ==
        Status::Behind);

  const Uuid stream = desk.book.engine().organisation_stream();
  const Uuid loaded = event_id(kController, stream, desk.command(200), EventKind::ProfileLoaded, 1);
  CHECK(desk.book.engine().organisation()->profile.has_value());
  Command undo = desk.order({EventVoided{loaded, "feil kommune"}});
  undo.stream = stream;
  CHECK(desk.act(undo)->answer == Status::Ok);
  CHECK(holds(desk.report({PlanReviewed{{}, {}, kPresent}}).outcome, "no-profile"));
  CHECK_FALSE(desk.book.engine().organisation()->profile.has_value());
  // An older organisation does not take the place of a newer one.
  REQUIRE(const_cast<Engine&>(desk.book.engine()).set_organisation(nullptr).ok());
  CHECK(desk.book.engine().organisation()->sequence == 4);
}

TEST_CASE("list: cases in pages, without the organisation") {
  Desk desk;
  desk.load_profile();
  for (int i = 0; i < 7; ++i) {
    desk.stream.reset();
    desk.report({PlanOffered{kSubstance, true, true, {}}});
  }
  Uuid after{};
  std::size_t pages = 0, cases = 0;
  for (;;) {
    Uuid last{};
    const std::string page = *desk.book.list(after, 3, &last);
    const std::size_t rows = static_cast<std::size_t>(std::count(page.begin(), page.end(), '-')) / 4;
    if (rows == 0) break;
    cases += rows;
    ++pages;
    after = last;
  }
  CHECK(cases == 7);
  CHECK(pages == 3);
}

TEST_CASE("unsealed: a host may keep bodies plain, bound by salt and commitment") {
  Desk desk;
  CaseBook plain(desk.ledger, desk.options, Sealing{});
  const Fact fact = desk.fact({PlanOffered{kSubstance, true, true, {}}});
  REQUIRE(plain.report(desk.by, write_fact(fact), desk.now).ok());
  const Uuid stream = plain.engine().new_case(fact.id);
  std::vector<LedgerRow> rows = *desk.ledger.load(stream, 0);
  CHECK_FALSE(rows[1].body->sealed);
  CHECK(holds(std::string(text_of(rows[1].body->octets)), "plan.offered"));
  CHECK(plain.engine().open(stream, rows).ok());
  rows[1].body->key[0] ^= 1;
  CHECK(plain.engine().open(stream, rows).error().status == Status::Tampered);
}

TEST_CASE("reads: valid at and known at are two questions") {
  Desk desk;
  desk.load_profile();
  desk.report({PlanOffered{kSubstance, true, true, {}}});
  desk.now = at("2026-03-20T12:00:00Z");
  desk.report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}}, "2026-03-05");
  const Instant tenth = at("2026-03-10T12:00:00Z");
  CHECK(holds(desk.read(QueryKind::Summary, tenth), R"("stage":"wanted")"));
  CHECK(holds(desk.read(QueryKind::Summary, tenth, tenth), R"("stage":"offered")"));
  CHECK(holds(desk.read(QueryKind::Summary, at("2026-03-01T12:00:00Z")), R"("stage":"none")"));
  CHECK_FALSE(holds(desk.read(QueryKind::History, {}, tenth), "plan.answered"));
}

}  // namespace
}  // namespace varde::test
