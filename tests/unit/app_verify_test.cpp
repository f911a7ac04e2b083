// A record that contradicts itself is named: by row, commit, head, file, or index.
#include "app/verify.h"
#include "book.h"

namespace varde::test {
namespace {

struct Told : Desk {
  Told() {
    load_profile();
    report({PlanOffered{kSubstance, true, true, {}}});
    report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
    report({ConsentGiven{Consent{}}});
    report({PlanStarted{small_plan(), Coordinator{kNav, {}, {}}, kPresent}});
  }
};

TEST_CASE("verify: each contradiction by its name") {
  struct Row {
    std::string_view id;
    void (*bend)(Told&);
    std::string answer;
    Depth depth;
  };
  const Row rows[] = {
      {"nothing bent", [](Told&) {}, "verified", Depth::Deep},
      {"a header", [](Told& t) { t.ledger.bend_rows = [](auto& r) { r[1].recorded.us ^= 1; }; }, "row-hash",
       Depth::Chain},
      {"a body", [](Told& t) { t.ledger.bend_rows = [](auto& r) { r[1].body->octets[3] ^= 1; }; }, "body",
       Depth::Chain},
      {"a wrapped key", [](Told& t) { t.ledger.bend_rows = [](auto& r) { r[1].body->key[3] ^= 1; }; }, "body",
       Depth::Deep},
      {"a chain", [](Told& t) { t.ledger.bend_rows = [](auto& r) { r[1].previous[3] ^= 1; }; }, "previous",
       Depth::Chain},
      {"an order", [](Told& t) { t.ledger.bend_rows = [](auto& r) { r[1].sequence = 7; }; }, "sequence",
       Depth::Chain},
      {"a tail cut", [](Told& t) { t.ledger.bend_rows = [](auto& r) { r.resize(1); }; }, "commit",
       Depth::Chain},
      {"a whole row rewritten with the key",
       [](Told& t) {
         t.ledger.bend_rows = [](auto& r) {
           if (!close_row(sealed(), "{}", r.back())) throw 1;
         };
       },
       "commit", Depth::Chain},
      {"a body taken away without an erasing",
       [](Told& t) { t.ledger.bend_rows = [](auto& r) { r[1].body.reset(); }; }, "erased", Depth::Deep},
      {"a commit's hash",
       [](Told& t) {
         t.ledger.bend_commits = [](auto& r) {
           if (!r.empty()) r[0].hash[1] ^= 1;
         };
       },
       "commit", Depth::Chain},
      {"a commit's rows",
       [](Told& t) {
         t.ledger.bend_commits = [](auto& r) {
           if (!r.empty()) r[0].last = 900;
         };
       },
       "commit", Depth::Chain},
      {"a commit left out",
       [](Told& t) {
         t.ledger.bend_commits = [](auto& r) {
           if (!r.empty()) r.pop_back();
         };
       },
       "commit", Depth::Chain},
      {"an obligation moved",
       [](Told& t) { t.ledger.bend_index = [](auto& r) { r.obligations[0].owner = kStranger; }; }, "index",
       Depth::Deep},
      {"an obligation gone", [](Told& t) { t.ledger.bend_index = [](auto& r) { r.obligations.pop_back(); }; },
       "index", Depth::Deep},
      {"a responsibility ended",
       [](Told& t) { t.ledger.bend_index = [](auto& r) { r.responsibilities[0].to = Instant{1}; }; }, "index",
       Depth::Deep},
      {"a notice to another",
       [](Told& t) { t.ledger.bend_index = [](auto& r) { r.outbox[0].recipient = kStranger; }; }, "index",
       Depth::Deep},
      {"a page of the file", [](Told& t) { t.ledger.damage = {"page 3"}; }, "file", Depth::Chain},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Told told;
    row.bend(told);
    const Verification verification = told.verify(row.depth);
    CHECK(verification.answer == row.answer);
    CHECK((verification.faults.empty()) == (row.answer == "verified"));
  }
}

// A case of whose telling was asked three times, a page each.
struct Logged : Told {
  Logged() {
    for (int i = 0; i < 3; ++i) ask();
  }
  void ask() {
    IndexQuestion question;
    question.at = now;
    question.person = *book.consents().person(*stream);
    question.teller = *book.consents().party(Party{kSubstance, {}, {}, {}, {}, {}});
    question.to = *book.consents().party(Party{kNav, {}, {}, {}, {}, {}});
    question.categories = mask<CategoryMask>(Category::Stay);
    Quick answer;
    REQUIRE(book.record(context_of(), {&question, 1}, {&answer, 1}, now).ok());
  }
};

TEST_CASE("verify: a page of the log that was changed, taken away or put back is named") {
  struct Row {
    std::string_view id;
    void (*bend)(std::vector<LogPage>&);
    std::string answer;
    Depth depth;
  };
  const Row rows[] = {
      {"nothing bent", [](auto&) {}, "verified", Depth::Deep},
      {"a body", [](auto& p) { p[1].body.octets[40] ^= 1; }, "page", Depth::Chain},
      {"a wrapped key", [](auto& p) { p[1].body.key[3] ^= 1; }, "page", Depth::Deep},
      {"an instant", [](auto& p) { p[1].recorded.us ^= 1; }, "page", Depth::Chain},
      {"what it rests on", [](auto& p) { p[1].decided -= 1; }, "page", Depth::Chain},
      {"a count", [](auto& p) { p[1].count += 1; }, "page", Depth::Chain},
      {"a hash", [](auto& p) { p[1].hash[0] ^= 1; }, "page", Depth::Chain},
      {"the last one taken away", [](auto& p) { p.pop_back(); }, "commit", Depth::Chain},
      {"all taken away", [](auto& p) { p.clear(); }, "commit", Depth::Chain},
      {"one in the middle taken away", [](auto& p) { p.erase(p.begin() + 1); }, "page", Depth::Chain},
      {"... and the others counted anew",
       [](auto& p) {
         p.erase(p.begin() + 1);
         p[1].number = 2;
       },
       "commit", Depth::Chain},
      {"an earlier one put in its place",
       [](auto& p) {
         p[2] = p[0];
         p[2].number = 3;
       },
       "commit", Depth::Chain},
      {"one put in twice",
       [](auto& p) {
         p.push_back(p[2]);
         p[3].number = 4;
       },
       "commit", Depth::Chain},
      {"one rewritten with the key",
       [](auto& p) {
         if (!close_page(sealed(), view_of("another"), p[1])) throw 1;
       },
       "commit", Depth::Chain},
      {"one that holds no page, rewritten with the key",
       [](auto& p) {
         if (!close_page(sealed(), view_of("\1nother"), p[1])) throw 1;
       },
       "page", Depth::Deep},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Logged logged;
    logged.ledger.bend_pages = [&](std::vector<LogPage>& pages) {
      // All are asked for at once, and then what comes after them.
      pages.size() == 3 ? row.bend(pages) : pages.clear();
    };
    const Verification verification = logged.verify(row.depth);
    CHECK(verification.answer == row.answer);
    CHECK((verification.faults.empty()) == (row.answer == "verified"));
  }
}

TEST_CASE("verify: pages are counted, and a head from before one still holds") {
  Logged logged;
  const StoreHead kept = *logged.ledger.store_head();
  CHECK(logged.verify(Depth::Deep, kept).pages == 3);
  CHECK(logged.verify(Depth::Deep, kept).commits == 8);
  logged.ask();
  CHECK(logged.verify(Depth::Deep, kept).answer == "verified");
  CHECK(logged.verify(Depth::Deep, StoreHead{kept.commit + 1, kept.hash}).answer == "head");
}

TEST_CASE("verify: counts, progress and cancellation") {
  Told told;
  const Verification verification = told.verify();
  CHECK(verification.commits == 5);
  CHECK(verification.streams == 2);
  CHECK(verification.rows == 10);
  CHECK(verification.refolded == 1);
  CHECK(verification.head == *told.ledger.store_head());
  int calls = 0;
  REQUIRE(told.book.verify({}, Depth::Deep, [&](std::int64_t, std::int64_t) { return ++calls, 0; }).ok());
  CHECK(calls == 2);
  const auto stopped = told.book.verify({}, Depth::Deep, [](std::int64_t, std::int64_t) { return 1; });
  CHECK(stopped.error().status == Status::Cancelled);
}

TEST_CASE("verify: the head that the host kept names what was put back") {
  Told told;
  const StoreHead kept = *told.ledger.store_head();
  CHECK(told.verify(Depth::Chain, kept).answer == "verified");
  told.report({ActivityChanged{"a1", ActivityStatus::Completed, {}}});
  CHECK(told.verify(Depth::Chain, kept).answer == "verified");
  StoreHead other = kept;
  other.hash[0] ^= 1;
  CHECK(told.verify(Depth::Chain, other).answer == "head");
  CHECK(told.verify(Depth::Chain, StoreHead{900, {}}).answer == "head");
}

TEST_CASE("verify: index rows are held against the organisation that they were derived under") {
  Told told;
  Profile moved = small_profile();
  moved.coordinating_unit = kNav;
  REQUIRE(told.act(Command{told.command(201), {}, {}, {ProfileLoaded{moved}}, {}})->answer == Status::Ok);
  CHECK(told.verify().answer == "verified");
  CHECK(holds(told.read(QueryKind::Summary), R"("service_name":"NAV Vardevik")"));
}

TEST_CASE("verify: one stream as a host holds it") {
  Told told;
  const Engine& engine = told.book.engine();
  const std::vector<LedgerRow> rows = *told.ledger.load(*told.stream, 0);
  IndexRows index = *told.ledger.index(*told.stream);
  const StreamHead head = *told.ledger.head(*told.stream);
  CHECK(verify_stream(engine, *told.stream, rows, head, &index, Depth::Deep).answer == "verified");
  CHECK(verify_stream(engine, *told.stream, rows, head, &index, Depth::Deep).refolded == 1);
  CHECK(verify_stream(engine, *told.stream, rows, StreamHead{2, {}}, nullptr, Depth::Chain).answer == "head");
  CHECK(verify_stream(engine, *told.stream, {rows[0], rows[1]}, head, nullptr, Depth::Chain).answer ==
        "head");
  index.obligations.clear();
  CHECK(verify_stream(engine, *told.stream, rows, head, &index, Depth::Deep).answer == "index");
  std::vector<LedgerRow> bent = rows;
  bent[2].body->key[0] ^= 1;
  CHECK(verify_stream(engine, *told.stream, bent, head, nullptr, Depth::Deep).answer == "body");
  const Verification none = verify_stream(engine, *told.stream, {}, std::nullopt, nullptr, Depth::Deep);
  CHECK(none.answer == "verified");
  CHECK(none.rows == 0);
}

}  // namespace
}  // namespace varde::test
