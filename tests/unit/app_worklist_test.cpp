// What a service has to do: pages of it, what the budget keeps back, and who may go on from where.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/engine.h"
#include "book.h"

namespace varde::test {
namespace {

const Instant kNow = oslo_time(day("2026-06-01"), 12, 0);
constexpr std::int64_t kDay = std::int64_t{86400} * 1'000'000;

struct Row {
  const char* rule;
  const char* text;
  std::optional<int> due;  // days from now
};
// Without a limit set by law, and with one.
Row mild(std::optional<int> due) { return {"R-192", "waiting-contact", due}; }
Row strict(std::optional<int> due) { return {"RF-02", "assess", due}; }

Query query_of(const std::vector<Row>& rows) {
  Query out;
  out.kind = QueryKind::Worklist;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    HostDuty duty;
    duty.stream = service(700 + static_cast<int>(i));
    Obligation& row = duty.obligation;
    row.id = service(600 + static_cast<int>(i));
    row.rule = rows[i].rule;
    row.text = rows[i].text;
    row.subject = "plan";
    row.owner = kUnit;
    row.opens = Instant{kNow.us - 200 * kDay};
    if (rows[i].due) row.due = Instant{kNow.us + *rows[i].due * kDay};
    out.obligations.push_back(duty);
  }
  return out;
}

Engine engine() {
  EngineOptions options;
  options.controller = kController;
  return Engine(options, Sealing{});
}

// One answer, as far as these tests look at it.
struct Seen {
  std::vector<std::string> ids;
  std::string text;
  bool has(const std::string& part) const { return text.find(part) != std::string::npos; }
  std::string member(const std::string& name) const {
    const std::string begin = "\"" + name + "\":";
    const std::size_t at = text.find(begin);
    if (at == std::string::npos) return "";
    const std::size_t from = at + begin.size() + (text[at + begin.size()] == '"' ? 1 : 0);
    return text.substr(from, text.find_first_of(",}\"", from) - from);
  }
};
Seen seen(const Result<std::string>& answer) {
  REQUIRE_MESSAGE(answer.ok(), answer.error().what);
  Seen out;
  out.text = *answer;
  const std::string begin = "\"id\":\"";
  for (std::size_t at = out.text.find(begin); at != std::string::npos; at = out.text.find(begin, at + 1))
    out.ids.push_back(out.text.substr(at + begin.size(), 36));
  return out;
}
Seen read(const Query& query) { return seen(engine().read(context_of(), query, kNow)); }

// All pages of so many lines, one after another; what they kept back in sum.
struct Whole {
  std::vector<std::string> ids;
  std::int64_t hidden = 0;
};
Whole whole(Query query, std::int32_t limit) {
  Whole out;
  query.limit = limit;
  for (int pages = 0; pages < 1000; ++pages) {
    const Seen page = read(query);
    CHECK(page.ids.size() <= static_cast<std::size_t>(limit));
    out.ids.insert(out.ids.end(), page.ids.begin(), page.ids.end());
    out.hidden += std::stoll(page.member("hidden"));
    if (!page.has("\"after\":")) return out;
    query.after = page.member("after");
  }
  FAIL("the list does not end");
  return out;
}

}  // namespace

TEST_CASE("a page has the earliest due first, and says when it is presumed done") {
  Query query = query_of({mild(40), mild({}), mild(-100), strict(-80)});
  query.obligations[0].obligation.snoozed = day("2026-05-29");
  query.obligations[3].obligation.confirmed = day("2026-05-04");
  const Seen page = read(query);
  std::vector<std::string> expected;
  for (const int i : {2, 3, 0, 1}) expected.push_back(to_text(query.obligations[i].obligation.id));
  CHECK(page.ids == expected);
  CHECK(page.member("open") == "4");
  CHECK(page.member("overdue") == "2");
  CHECK(page.member("next_due") == std::to_string(query.obligations[0].obligation.due->us));
  CHECK_FALSE(page.has("\"after\""));
  CHECK(page.member("snoozed") == "2026-05-29");
  CHECK(page.member("confirmed") == "2026-05-04");
  CHECK_FALSE(page.has("\"text\":\"4"));
  // 100 days are longer than 90, 80 are not.
  CHECK(page.text.find("\"presumed\":true") < page.text.find(expected[1]));
  CHECK(page.text.rfind("\"presumed\":true") == page.text.find("\"presumed\":true"));
  CHECK(page.text.find("Fristen gikk ut for lenge siden") < page.text.find(expected[1]));

  query.since = kNow;
  query.until = Instant{kNow.us + 41 * kDay};
  CHECK(read(query).ids == std::vector{expected[2]});
  CHECK(read(query).member("open") == "4");
}

TEST_CASE("the budget keeps back what is neither overdue nor set by law") {
  std::vector<Row> rows;
  for (int i = 0; i < 60; ++i) rows.push_back(i % 3 == 0 ? strict(1 + i) : mild(1 + i));
  for (int i = 0; i < 30; ++i) rows.push_back(mild(-1 - i));
  for (int i = 0; i < 5; ++i) rows.push_back(mild({}));
  Query query = query_of(rows);
  query.limit = 1000;
  const Seen page = read(query);
  // 40 + 5 are mild and not overdue; 25 of them are shown.
  CHECK(page.member("hidden") == "20");
  CHECK(page.ids.size() == 75);
  CHECK(page.has("20 oppgaver"));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool kept = std::string_view(rows[i].rule) == "RF-02" || (rows[i].due && *rows[i].due < 0);
    const std::string id = to_text(query.obligations[i].obligation.id);
    if (kept) CHECK(std::find(page.ids.begin(), page.ids.end(), id) != page.ids.end());
  }
  for (const std::int32_t limit : {1, 2, 3, 7, 25, 75, 76, 1000}) {
    CAPTURE(limit);
    const Whole pages = whole(query, limit);
    CHECK(pages.ids == page.ids);
    CHECK(pages.hidden == 20);
  }
  query.all = true;
  for (const std::int32_t limit : {1, 4, 95, 1000}) {
    CAPTURE(limit);
    const Whole pages = whole(query, limit);
    CHECK(pages.ids.size() == 95);
    CHECK(pages.hidden == 0);
  }
}

TEST_CASE("a long row of what is kept back ends a page before it is full") {
  Query query = query_of(std::vector<Row>(200, mild(3)));
  query.limit = 5;
  std::vector<std::size_t> lines;
  std::int64_t hidden = 0;
  for (;;) {
    const Seen page = read(query);
    lines.push_back(page.ids.size());
    hidden += std::stoll(page.member("hidden"));
    if (!page.has("\"after\"")) break;
    query.after = page.member("after");
  }
  CHECK(lines == std::vector<std::size_t>{5, 5, 5, 5, 5, 0, 0, 0, 0});
  CHECK(hidden == 175);
}

TEST_CASE("what one case has that is due at once stays together") {
  Query query = query_of({strict(1), strict(2), strict(2), strict(2), strict(3)});
  for (const std::size_t i : {2u, 3u}) query.obligations[i].stream = query.obligations[1].stream;
  query.limit = 2;
  std::vector<std::size_t> lines;
  for (;;) {
    const Seen page = read(query);
    lines.push_back(page.ids.size());
    if (!page.has("\"after\"")) break;
    query.after = page.member("after");
  }
  CHECK(lines == std::vector<std::size_t>{1, 3, 1});
  // In whatever order the host has them.
  query.after.reset();
  query.limit = 5;
  const Seen page = read(query);
  CHECK(page.ids.size() == 5);
  std::reverse(query.obligations.begin(), query.obligations.end());
  CHECK(read(query).ids == page.ids);
}

TEST_CASE("a page goes on only in the list that it is of") {
  const std::vector<Row> rows(9, strict(3));
  Query query = query_of(rows);
  query.limit = 4;
  query.after = read(query).member("after");
  CHECK(read(query).ids.size() == 4);
  const auto refused = [](const Query& asked) {
    const Result<std::string> answer = engine().read(context_of(), asked, kNow);
    return !answer && answer.error().status == Status::Value && answer.error().where == "/after";
  };
  struct Case {
    const char* id;
    std::function<void(Query&)> change;
  };
  for (const Case& each : std::vector<Case>{
           {"another service", [](Query& q) { q.service = kNav; }},
           {"from another day", [](Query& q) { q.since = Instant{1}; }},
           {"to another day", [](Query& q) { q.until = kNow; }},
           {"without the budget", [](Query& q) { q.all = true; }},
           {"another digit", [](Query& q) { (*q.after)[3] = (*q.after)[3] == '0' ? '1' : '0'; }},
           {"cut off", [](Query& q) { q.after->pop_back(); }},
           {"no hexadecimal", [](Query& q) { (*q.after)[0] = 'x'; }},
           {"nothing of the kind", [](Query& q) { q.after = "2"; }}}) {
    CAPTURE(each.id);
    Query other = query;
    each.change(other);
    CHECK(refused(other));
  }
  query.after.reset();
  query.limit = 0;
  CHECK(engine().read(context_of(), query, kNow).error().where == "/limit");
}

TEST_CASE("a store reads the rows of its own") {
  const std::unique_ptr<Ledger> ledger = open_memory_ledger();
  EngineOptions options;
  options.controller = kController;
  CaseBook book(*ledger, options, Sealing{});
  Query query;
  query.kind = QueryKind::Worklist;
  const Seen none = seen(book.read(context_of(), query, kNow));
  CHECK(none.has("\"open\":0,\"overdue\":0,\"lines\":[]"));
  CHECK(none.member("hidden") == "0");
  CHECK_FALSE(none.has("next_due"));
  Context other = context_of();
  other.controller = service(900);
  CHECK(book.read(other, query, kNow).error().status == Status::Controller);
  CHECK(engine().read(other, query, kNow).error().status == Status::Controller);
  query.obligations = query_of({mild(1)}).obligations;
  CHECK(book.read(context_of(), query, kNow).error().where == "/obligations");
}

}  // namespace varde::test
