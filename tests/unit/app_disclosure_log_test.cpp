// Decided and recorded in one commit, and read again by the person whom it is about.
#include "app/disclosure_log.h"
#include "app/disclosure_views.h"
#include "book.h"
#include "codec/json.h"
#include "telling_story.h"

namespace varde::test {
namespace {

struct Log : Desk {
  Log() {
    load_profile();
    report({PersonRegistered{born("1990-05-01")}}, "2026-01-02");
  }
  Uuid consent() {
    const Fact told = fact({ConsentGiven{sharing(to_service(kSubstance))}}, "2026-03-02");
    report(told);
    return event_id(kController, *stream, told.id, EventKind::ConsentGiven, 1);
  }
  IndexQuestion question(CategoryMask categories = mask<CategoryMask>(Category::Stay),
                         const char* instant = "2026-03-02T12:00:00Z") {
    IndexQuestion out;
    out.at = at(instant);
    out.person = *book.consents().person(*stream);
    out.teller = *book.consents().party(to_service(kSubstance));
    out.to = *book.consents().party(to_service(kNav));
    out.categories = categories;
    return out;
  }
  std::vector<Quick> record(const std::vector<IndexQuestion>& questions) {
    std::vector<Quick> answers(questions.size());
    const Result<void> done = book.record(context_of(), questions, answers, now);
    REQUIRE_MESSAGE(done.ok(), (done.ok() ? "" : done.error().what));
    return answers;
  }
  DisclosurePage page(std::int64_t number) {
    const Result<std::vector<LogPage>> pages = ledger.pages(number - 1, 1);
    REQUIRE(pages->size() == 1);
    Result<DisclosurePage> read = opened(sealed(), pages->front());
    REQUIRE(read.ok());
    return *read;
  }
  std::size_t lines(std::optional<Instant> valid_at = {}, std::optional<Instant> known_at = {}) {
    const std::string text = read(QueryKind::DisclosureLog, valid_at, known_at);
    std::size_t count = 0;
    for (std::size_t from = 0; (from = text.find("\"to_name\"", from)) != std::string::npos; ++from) ++count;
    return count;
  }
};

std::string asked_at(const char* instant) { return "\"when\":" + std::to_string(at(instant).us); }

}  // namespace

TEST_CASE("log: what is answered is what the page holds") {
  Log log;
  log.consent();
  const auto both = static_cast<CategoryMask>(mask<CategoryMask>(Category::Stay, Category::Crisis));
  IndexQuestion emergency = log.question(mask<CategoryMask>(Category::Crisis));
  emergency.grounds = mask<GroundMask>(DisclosureGround::Emergency);
  emergency.purpose = Purpose::Planning;
  IndexQuestion parent = log.question();
  parent.to = party_of_kind(PartyKind::Parent);
  const std::vector<IndexQuestion> asked = {log.question(), log.question(both), emergency, parent};
  const std::vector<Quick> answers = log.record(asked);
  CHECK(answers[0].permitted == mask<CategoryMask>(Category::Stay));
  const DisclosurePage page = log.page(1);
  CHECK(page.unit == kUnit);
  CHECK(page.role == "case-worker");
  REQUIRE(page.records.size() == asked.size());
  for (std::size_t i = 0; i < asked.size(); ++i) {
    CAPTURE(i);
    const DisclosureRecord& record = page.records[i];
    CHECK(record.at == asked[i].at);
    CHECK(record.stream == *log.stream);
    CHECK(page.parties[record.teller] == to_service(kSubstance));
    CHECK(page.parties[record.to] == (i == 3 ? to_kind(PartyKind::Parent) : to_service(kNav)));
    CHECK(page.rules[record.rule] == quick_rule(answers[i].rule));
    CHECK(record.asked == asked[i].categories);
    CHECK(record.permitted == answers[i].permitted);
    CHECK(record.objected == answers[i].objected);
    CHECK(record.unsettled == answers[i].unsettled);
    CHECK(record.grounds == asked[i].grounds);
    CHECK(record.purpose == asked[i].purpose);
    CHECK(record.outcome == answers[i].outcome);
    CHECK(record.duties == answers[i].duties);
    CHECK(record.consent == 0);
  }
  const LogPage stored = log.ledger.pages(0, 1)->front();
  CHECK(stored.count == 4);
  CHECK(stored.recorded == log.now);
  CHECK(stored.decided == log.ledger.store_head()->commit - 1);
}

TEST_CASE("log: a page is closed as bodies are") {
  Log log;
  log.record({log.question()});
  const LogPage stored = log.ledger.pages(0, 1)->front();
  CHECK(stored.body.sealed);
  const std::string octets(text_of(stored.body.octets));
  CHECK_FALSE(holds(octets, "case-worker"));
  CHECK_FALSE(holds(octets, std::string(reinterpret_cast<const char*>(log.stream->data), 16)));
  Sealing other{Key(std::array<std::uint8_t, Key::kSize>{9})};
  CHECK(opened(other, stored).error().status == Status::Tampered);
  CHECK(opened(Sealing{}, stored).error().status == Status::Key);
}

TEST_CASE("log: a withdrawal that comes between is in the answer, and the page rests on it") {
  Log log;
  const Uuid consent = log.consent();
  CaseBook other{log.ledger, log.options, sealed()};
  const Fact withdrawal = log.fact({ConsentWithdrawn{consent, {}}});
  int tries = 0;
  log.ledger.before_page = [&] {
    if (++tries == 1) REQUIRE(other.report(log.by, write_fact(withdrawal), log.now).ok());
  };
  CHECK(log.record({log.question()})[0].permitted == 0);
  CHECK(tries == 2);
  CHECK(*log.ledger.last_page() == 1);
  CHECK(log.page(1).records[0].permitted == 0);
  CHECK(log.ledger.pages(0, 1)->front().decided == log.ledger.store_head()->commit - 1);
}

TEST_CASE("log: pages of others do not make anybody decide again") {
  Log log;
  log.consent();
  CaseBook other{log.ledger, log.options, sealed()};
  IndexQuestion theirs = log.question();
  theirs.person = *other.consents().person(*log.stream);
  theirs.teller = *other.consents().party(to_service(kSubstance));
  theirs.to = *other.consents().party(to_service(kNav));
  int tries = 0;
  log.ledger.before_page = [&] {
    if (++tries != 1) return;
    Quick answer;
    REQUIRE(other.record(context_of(), {&theirs, 1}, {&answer, 1}, log.now).ok());
  };
  CHECK(log.record({log.question()})[0].permitted != 0);
  CHECK(tries == 2);  // one of each
  CHECK(*log.ledger.last_page() == 2);
  CHECK(log.verify().answer == "verified");
}

TEST_CASE("log: when others are always faster nothing is recorded") {
  Log log;
  log.ledger.before_page = [&] { log.report({ConsentGiven{sharing(to_service(kSubstance))}}); };
  const IndexQuestion question = log.question();
  Quick answer;
  const Result<void> done = log.book.record(context_of(), {&question, 1}, {&answer, 1}, log.now);
  REQUIRE_FALSE(done.ok());
  CHECK(done.error().status == Status::Busy);
  CHECK(*log.ledger.last_page() == 0);
}

TEST_CASE("log: what is not taken") {
  Log log;
  const auto status = [&](const Context& by, std::vector<IndexQuestion> questions, std::size_t answers) {
    std::vector<Quick> out(answers);
    const Result<void> done = log.book.record(by, questions, out, log.now);
    return done ? Status::Ok : done.error().status;
  };
  const IndexQuestion question = log.question();
  Context stranger = context_of();
  stranger.controller = kStranger;
  CHECK(status(stranger, {question}, 1) == Status::Controller);
  CHECK(status(context_of(), {question}, 2) == Status::Argument);
  CHECK(status(context_of(), std::vector<IndexQuestion>(kMostDisclosureRecords + 1, question),
               kMostDisclosureRecords + 1) == Status::Limit);
  IndexQuestion nobody = question;
  nobody.person = 700;
  CHECK(status(context_of(), {question, nobody}, 2) == Status::Missing);
  nobody = question;
  nobody.to = kNoParty;
  CHECK(status(context_of(), {nobody}, 1) == Status::Missing);
  CHECK(status(context_of(), {}, 0) == Status::Ok);
  CHECK(*log.ledger.last_page() == 0);
}

TEST_CASE("log: the person reads it, with what was told, in the order of time") {
  Log log;
  log.consent();
  const auto both = static_cast<CategoryMask>(mask<CategoryMask>(Category::Stay, Category::Crisis));
  DisclosureMade made;
  made.teller = kSubstance;
  made.task_basis = TaskBasis::Hpl;
  made.to = to_service(kNav);
  made.categories = {Category::Stay};
  log.report({made}, "2026-03-02T11:30:00Z");
  log.record({log.question(both, "2026-03-02T11:00:00Z"), log.question(both, "2026-03-02T11:59:00Z")});
  const std::string text = log.read(QueryKind::DisclosureLog);
  CHECK(log.lines() == 5);
  CHECK(holds(text, asked_at("2026-03-02T11:00:00Z") + ",\"from\":{"));
  CHECK(holds(text, R"("categories":["stay"],"purpose":"care","permitted":true,"rule":"CS-12")"));
  CHECK(holds(text, R"("categories":["crisis"],"purpose":"care","permitted":false)"));
  CHECK(holds(text, "Rustjenesten spurte om NAV Vardevik kan få opplysninger om"));
  CHECK(holds(text, "Svaret var ja. Grunnlag:"));
  CHECK(holds(text, "Svaret var nei."));
  const std::size_t first = text.find(asked_at("2026-03-02T11:00:00Z"));
  const std::size_t told = text.find(asked_at("2026-03-02T11:30:00Z"));
  const std::size_t last = text.find(asked_at("2026-03-02T11:59:00Z"));
  REQUIRE(last != std::string::npos);
  CHECK(first < told);
  CHECK(told < last);
  // Of another case, or before it was asked, or before it was recorded, there is nothing.
  CHECK(log.lines(at("2026-03-02T11:15:00Z")) == 2);
  CHECK(log.lines({}, at("2026-03-02T11:58:00Z")) == 0);
  const std::optional<Uuid> mine = log.stream;
  log.stream.reset();
  log.report({PersonRegistered{born("1980-05-01")}}, "2026-01-02");
  CHECK(log.lines() == 0);
  log.record({log.question()});
  CHECK(log.lines() == 1);
  log.stream = mine;
  CHECK(log.lines() == 5);
}

TEST_CASE("log: read by a process that gave no numbers") {
  Log log;
  log.consent();
  for (int i = 0; i < 40; ++i) log.record({log.question()});
  CaseBook later{log.ledger, log.options, sealed()};
  const Result<std::string> text =
      later.read(log.by, write_query(Query{QueryKind::DisclosureLog, *log.stream}), log.now);
  REQUIRE(text.ok());
  CHECK(*text == log.read(QueryKind::DisclosureLog));
  CHECK(log.lines() == 40);
}

TEST_CASE("log: of very much the newest") {
  Log log;
  log.consent();
  std::vector<IndexQuestion> many;
  for (int i = 0; i < 700; ++i) {
    many.push_back(log.question());
    many.back().at.us += i;
  }
  log.record(many);
  for (IndexQuestion& one : many) one.at.us += 700;
  log.now.us += 2000;
  log.record(many);
  CHECK(log.lines() == kMostLogLines);
  const std::string text = log.read(QueryKind::DisclosureLog);
  CHECK(holds(text, asked_at("2026-03-02T12:00:00.0004Z")));
  CHECK_FALSE(holds(text, asked_at("2026-03-02T12:00:00.000399Z")));
  CHECK(holds(text, asked_at("2026-03-02T12:00:00.001399Z")));
}

TEST_CASE("log: a page that was changed is not told of") {
  Log log;
  log.record({log.question()});
  log.ledger.bend_pages = [](std::vector<LogPage>& pages) {
    for (LogPage& page : pages) page.body.octets[20] ^= 1;
  };
  const Result<std::string> text =
      log.book.read(log.by, write_query(Query{QueryKind::DisclosureLog, *log.stream}), log.now);
  REQUIRE_FALSE(text.ok());
  CHECK(text.error().status == Status::Tampered);
}

}  // namespace varde::test
