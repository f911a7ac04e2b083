// How referrals go between services: the counts of a flow, from rows alone.
#include "app/flow.h"
#include "codec/records.g.h"
#include "referral_story.h"
#include "store/memory/memory_ledger.h"

namespace varde::test {
namespace {

ReferralRow row(int number, const char* sent, const Uuid& from = kNav, const Uuid& to = kSubstance) {
  ReferralRow out;
  out.referral = service(number);
  out.sender = from;
  out.recipient = to;
  out.sent = at(sent);
  out.answer_by = Instant{out.sent.us + 14LL * 86400 * 1000000};
  return out;
}
ReferralRow with(ReferralRow row, ReferralState state, const char* answered = nullptr) {
  row.state = state;
  if (answered) row.answered = at(answered);
  return row;
}

Query asked(const char* since = nullptr, const char* until = nullptr) {
  Query out;
  out.kind = QueryKind::Flow;
  if (since) out.since = at(since);
  if (until) out.until = at(until);
  return out;
}

constexpr const char* kNow = "2026-04-01T10:00:00Z";
constexpr const char* kSent = "2026-03-02T10:00:00Z";

std::string flow(Query query, std::vector<ReferralRow> rows) {
  const Story story;
  const Basis basis = story.basis();
  query.referrals = std::move(rows);
  return flow_of_rows(query, Texts(basis, Language::Bokmal, nullptr), at(kNow));
}
// "1 sent ..." of the only line, as the document has it.
std::string counts(const ReferralRow& one) {
  const std::string text = flow(asked(), {one});
  const auto from = text.find("\"sent\"");
  return from == std::string::npos ? "" : text.substr(from, text.find('}', from) - from);
}
std::string counted(int received, int answered, int in_time, int declined, int forwarded, int open,
                    int late) {
  const auto member = [](const char* name, int value) {
    return std::string(",\"") + name + "\":" + std::to_string(value);
  };
  return "\"sent\":1" + member("received", received) + member("answered", answered) +
         member("in_time", in_time) + member("declined", declined) + member("forwarded", forwarded) +
         member("open", open) + member("late", late);
}

TEST_CASE("flow: what one referral counts as") {
  using S = ReferralState;
  ReferralRow came = row(1, kSent);
  came.state = S::Received;
  came.received = at("2026-03-03T10:00:00Z");
  ReferralRow declined = with(row(1, kSent), S::Rejected, "2026-03-04T10:00:00Z");
  declined.declined = declined.answered;
  ReferralRow forwarded = with(row(1, kSent), S::Accepted, "2026-03-04T10:00:00Z");
  forwarded.forwarded = forwarded.answered;
  ReferralRow fresh = row(1, "2026-03-31T10:00:00Z");
  ReferralRow limitless = row(1, kSent);
  limitless.answer_by.reset();
  const struct {
    const char* id;
    ReferralRow row;
    std::string expected;
  } rows[] = {
      {"AF-1 sent, and late", row(1, kSent), counted(0, 0, 0, 0, 0, 1, 1)},
      {"AF-2 sent, with time left", fresh, counted(0, 0, 0, 0, 0, 1, 0)},
      {"AF-3 received, and late", came, counted(1, 0, 0, 0, 0, 1, 1)},
      {"AF-4 answered in time", with(row(1, kSent), S::Accepted, "2026-03-16T09:59:59Z"),
       counted(1, 1, 1, 0, 0, 1, 0)},
      {"AF-5 answered at the limit is too late", with(row(1, kSent), S::Accepted, "2026-03-16T10:00:00Z"),
       counted(1, 1, 0, 0, 0, 1, 0)},
      {"AF-6 declined", declined, counted(1, 1, 1, 1, 0, 0, 0)},
      {"AF-7 forwarded, and back since", forwarded, counted(1, 1, 1, 0, 1, 1, 0)},
      {"AF-8 cancelled without an answer", with(row(1, kSent), S::Cancelled), counted(0, 0, 0, 0, 0, 0, 0)},
      {"AF-9 without a limit", limitless, counted(0, 0, 0, 0, 0, 1, 0)},
  };
  for (const auto& one : rows) {
    CAPTURE(one.id);
    CHECK(counts(one.row) == one.expected);
  }
}

TEST_CASE("flow: which referrals, of which pairs, in which order") {
  const std::vector<ReferralRow> rows = {row(1, "2026-03-01T23:00:00Z"),
                                         row(2, "2026-03-02T10:00:00Z", kSubstance, kNav),
                                         row(3, "2026-03-03T10:00:00Z"), row(4, "2026-03-04T23:00:00Z")};
  ReferralRow to_nobody = row(5, kSent);
  to_nobody.recipient.reset();
  const struct {
    const char* id;
    Query query;
    std::vector<ReferralRow> rows;
    std::string days;
    std::size_t lines;
  } cases[] = {
      {"AP-1 all", asked(), rows, "\"from\":\"2026-03-02\",\"to\":\"2026-04-01\"", 2},
      {"AP-2 from is in it, to is not", asked("2026-03-03T10:00:00Z", "2026-03-04T23:00:00Z"), rows,
       "\"from\":\"2026-03-03\",\"to\":\"2026-03-04\"", 1},
      {"AP-3 nothing was sent", asked(), {}, "\"from\":\"2026-04-01\",\"to\":\"2026-04-01\"", 0},
      {"AP-4 an end that is no service", asked(), {to_nobody}, "\"from\":\"2026-04-01\"", 0},
  };
  for (const auto& one : cases) {
    const std::string text = flow(one.query, one.rows);
    CAPTURE(one.id);
    CAPTURE(text);
    CHECK(text.find(one.days) != std::string::npos);
    std::size_t lines = 0;
    for (auto place = text.find("\"sent\""); place != std::string::npos;
         place = text.find("\"sent\"", place + 1))
      ++lines;
    CHECK(lines == one.lines);
  }
  // By name: NAV comes before Rustjenesten.
  const std::string all = flow(asked(), rows);
  CHECK(all.find("NAV Vardevik") < all.find("Rustjenesten"));
  CHECK(all.find("\"sent\":3") < all.find("\"sent\":1"));
}

TEST_CASE("flow: a store's rows, over many pages, count as the same rows given in") {
  const std::unique_ptr<Ledger> ledger = open_memory_ledger();
  const Story story;
  const Basis basis = story.basis();
  const Texts texts(basis, Language::Bokmal, nullptr);
  Query query = asked("2026-03-02T10:00:01Z");
  for (int i = 0; i < 5; ++i) {
    Batch batch;
    batch.stream = service(60 + i);
    LedgerRow one;
    one.stream = batch.stream;
    one.sequence = 1;
    one.command = service(1);
    one.kind = "outcome";
    one.schema = "outcome-entry/1";
    one.body.emplace();
    batch.rows.push_back(one);
    for (int n = 0; n < 500; ++n) {
      ReferralRow made = row(n % 200, kSent, n % 3 ? kNav : kSubstance, n % 2 ? kSubstance : kUnit);
      made.sent.us += n * 1000000LL;
      if (n % 5) made.answered = made.sent;
      if (n % 4 == 0) made.state = ReferralState::Completed;
      batch.index.referrals.push_back(made);
      query.referrals.push_back(made);
    }
    const Result<void> written = ledger->append_if(batch);
    REQUIRE_MESSAGE(written.ok(), (written.ok() ? "" : written.error().what));
  }
  const std::string given = flow_of_rows(query, texts, at(kNow));
  query.referrals.clear();
  const Result<std::string> stored = flow_of_all(*ledger, query, texts, at(kNow));
  REQUIRE(stored.ok());
  CHECK(*stored == given);
  CHECK(given.find("\"sent\":") != std::string::npos);
}

}  // namespace
}  // namespace varde::test
