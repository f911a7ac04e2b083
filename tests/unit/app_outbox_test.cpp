// outbox/1 of a case and of a store: pages, what is stopped, and that an envelope of a row tells as much as
// its line.
#include "app/outbox.h"
#include "book.h"
#include "referral_story.h"

namespace varde::test {
namespace {

struct Post {
  Desk desk;
  CaseBook over_all{*desk.ledger.to, desk.options, sealed()};

  Post() {
    const Story story = referral_story();
    REQUIRE(desk.act(Command{desk.command(200), {}, {}, {ProfileLoaded{story.profile}}, {}})->answer ==
            Status::Ok);
    desk.now = at("2026-06-01T12:00:00Z");
  }
  Uuid person(const char* sent_on, const Uuid& from = kDoctor) {
    desk.stream.reset();
    desk.report({PersonRegistered{Person{"Ola", {}, {}, {}, {}}}}, "2026-01-01");
    desk.report(sent(referral(from, kPolyclinic)), sent_on);
    return *desk.stream;
  }
  Result<std::string> read(Query query) {
    query.kind = QueryKind::Outbox;
    return over_all.read(desk.by, write_query(query), desk.now);
  }
  std::string page(Query query) {
    const Result<std::string> text = read(std::move(query));
    REQUIRE_MESSAGE(text.ok(), (text.ok() ? "" : text.error().what));
    return *text;
  }
  std::vector<OutboxLine> lines(const Uuid& stream) {
    const Result<std::vector<LedgerRow>> rows = desk.ledger.load(stream, 0);
    REQUIRE(rows.ok());
    const Result<Case> known = desk.book.engine().open(stream, *rows);
    REQUIRE(known.ok());
    const Basis basis = desk.book.engine().organisation()->basis();
    return outbox_of_case(*known, {}, basis, Language::Bokmal, desk.now).lines;
  }
};

Query of_service(const Uuid& service, std::int32_t limit = 100, std::optional<std::string> after = {}) {
  Query out;
  out.service = service;
  out.limit = limit;
  out.after = std::move(after);
  return out;
}

// The values of a member in the order in which they come.
std::vector<std::string> all(const std::string& text, const std::string& member) {
  std::vector<std::string> out;
  const std::string before = "\"" + member + "\":\"";
  for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1))
    out.push_back(text.substr(at + before.size(), text.find('"', at + before.size()) - at - before.size()));
  return out;
}

TEST_CASE("outbox: a store's pages lose and double nothing, whatever their size") {
  Post post;
  std::vector<Uuid> streams;
  const char* days[] = {"2026-03-05", "2026-03-02", "2026-03-09", "2026-03-02", "2026-03-04"};
  for (const char* day : days) streams.push_back(post.person(day));
  post.person("2026-03-03", kNav);
  const std::string whole = post.page(of_service(kDoctor));
  const std::vector<std::string> expected = all(whole, "id"), cases = all(whole, "case");
  REQUIRE(expected.size() == 5);
  CHECK(all(whole, "after").empty());
  CHECK(cases.front() != to_text(streams[0]));
  CHECK(cases.back() == to_text(streams[2]));
  for (std::int32_t limit = 1; limit <= 6; ++limit) {
    CAPTURE(limit);
    std::vector<std::string> ids;
    std::optional<std::string> after;
    do {
      const std::string page = post.page(of_service(kDoctor, limit, after));
      const std::vector<std::string> here = all(page, "id"), next = all(page, "after");
      CHECK(here.size() <= static_cast<std::size_t>(limit));
      ids.insert(ids.end(), here.begin(), here.end());
      after = next.empty() ? std::nullopt : std::optional(next.front());
    } while (after && ids.size() < 100);
    CHECK(ids == expected);
  }
  CHECK(all(post.page(of_service(kNav)), "id").size() == 1);
  CHECK(all(post.page(of_service(kPolyclinic)), "id").empty());
  // Of one case everybody's rows, and nothing that lies ahead.
  Query one;
  one.stream = streams[2];
  CHECK(all(post.page(one), "id").size() == 1);
  post.desk.now = at("2026-03-08T12:00:00Z");
  CHECK(all(post.page(one), "id").empty());
  CHECK(all(post.page(of_service(kDoctor)), "id").size() == 4);
  CHECK(post.desk.verify().answer == "verified");
}

TEST_CASE("outbox: what is no page, by status and place") {
  Post post;
  post.person("2026-03-02");
  const auto failed = [&](const Query& query) {
    const Result<std::string> text = post.read(query);
    return text ? "ok" : std::to_string(static_cast<int>(text.error().status)) + " " + text.error().where;
  };
  const std::string value = std::to_string(static_cast<int>(Status::Value));
  CHECK(failed(of_service(kDoctor, 0)) == value + " /limit");
  for (const char* after : {"x", "1.2", "1.2.3", "01.1.00000000-0000-8000-8000-000000000001"}) {
    CAPTURE(after);
    CHECK(failed(of_service(kDoctor, 1, after)) == value + " /after");
  }
  Context other = context_of();
  other.controller = kOther;
  Query query = of_service(kDoctor);
  query.kind = QueryKind::Outbox;
  const Result<std::string> text =
      post.over_all.read(write_context(other), write_query(query), post.desk.now);
  REQUIRE_FALSE(text.ok());
  CHECK(text.error().status == Status::Controller);
}

TEST_CASE("outbox: an envelope of a row tells what its line says, and nothing of one that is stopped") {
  Post post;
  std::size_t stopped = 0, told = 0;
  for (const Uuid& from : {kDoctor, kNav, kSubstance}) {
    const Uuid stream = post.person("2026-03-02", from);
    post.desk.report(received(), "2026-03-03");
    post.desk.report(accepted(), "2026-03-04");
    post.desk.report(booked("2026-06-10T08:00:00Z"), "2026-03-05");
    ReferralForwarded forward;
    forward.referral = kThread;
    forward.child = kChild;
    forward.recipient = party(kChildServices);
    post.desk.report({forward}, "2026-03-06");
    for (const OutboxLine& line : post.lines(stream)) {
      CAPTURE(line.rule);
      CHECK_FALSE(line.basis.empty());
      CHECK_FALSE(line.text.empty());
      Query asked;
      asked.kind = QueryKind::Disclosure;
      asked.stream = stream;
      asked.item = line.id;
      const Result<Answered> written =
          post.desk.book.write_envelope(post.desk.by, write_query(asked), post.desk.now);
      REQUIRE(written.ok());
      const bool stops = line.status == DeliveryStatus::Stopped;
      CHECK((written->answer == Status::Refused) == stops);
      CHECK(line.categories.empty() == stops);
      ++(stops ? stopped : told);
      if (stops) continue;
      const Result<Envelope> envelope = read_envelope(written->outcome);
      REQUIRE(envelope.ok());
      CHECK(envelope->categories == line.categories);
      CHECK(envelope->thread == line.thread);
      CHECK(envelope->event == line.event);
      CHECK(envelope->recipient == line.recipient);
      CHECK(envelope->consent == line.consent);
    }
  }
  CHECK(stopped > 0);
  CHECK(told > 0);
}

}  // namespace
}  // namespace varde::test
