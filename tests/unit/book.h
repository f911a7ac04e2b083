// A case book over a ledger in memory, and the documents that go into it.
#pragma once

#include <functional>

#include "app/case_book.h"
#include "codec/records.g.h"
#include "store/memory/memory_ledger.h"
#include "story.h"

namespace varde::test {

// A ledger whose answers can be bent, as somebody with the key could bend the rows.
class Bent : public Ledger {
 public:
  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) override {
    Result<std::vector<LedgerRow>> rows = to->load(stream, after);
    if (rows && bend_rows) bend_rows(*rows);
    return rows;
  }
  Result<StreamHead> head(const Uuid& stream) override {
    Result<StreamHead> at = to->head(stream);
    if (at && bend_head) bend_head(*at);
    return at;
  }
  Result<std::optional<LedgerRow>> outcome(const Uuid& stream, const Uuid& command) override {
    if (hide_outcomes) return std::optional<LedgerRow>();
    return to->outcome(stream, command);
  }
  Result<void> append_if(const Batch& batch) override {
    if (before_append) before_append();
    return to->append_if(batch);
  }
  Result<void> append_page(const LogPage& page) override {
    if (before_page) before_page();
    return to->append_page(page);
  }
  Result<std::vector<LogPage>> pages(std::int64_t after, std::size_t limit) override {
    Result<std::vector<LogPage>> found = to->pages(after, limit);
    if (found && bend_pages) bend_pages(*found);
    return found;
  }
  Result<std::int64_t> last_page() override { return to->last_page(); }
  Result<IndexRows> index(const Uuid& stream) override {
    Result<IndexRows> rows = to->index(stream);
    if (rows && bend_index && !rows->obligations.empty()) bend_index(*rows);
    return rows;
  }
  Result<std::vector<Uuid>> streams(const Uuid& after, std::size_t limit) override {
    return to->streams(after, limit);
  }
  Result<StoreHead> store_head() override { return to->store_head(); }
  const TideMarks& tide() const noexcept override { return to->tide(); }
  Result<std::vector<CommitRow>> commits(std::int64_t after, std::size_t limit) override {
    Result<std::vector<CommitRow>> rows = to->commits(after, limit);
    if (rows && bend_commits) bend_commits(*rows);
    return rows;
  }
  Result<std::vector<std::string>> check_file() override { return damage; }

  std::unique_ptr<Ledger> to = open_memory_ledger();
  std::function<void(std::vector<LedgerRow>&)> bend_rows;
  std::function<void(StreamHead&)> bend_head;
  std::function<void(IndexRows&)> bend_index;
  std::function<void(std::vector<CommitRow>&)> bend_commits;
  std::function<void(std::vector<LogPage>&)> bend_pages;
  std::function<void()> before_append, before_page;
  std::vector<std::string> damage;
  bool hide_outcomes = false;
};

inline Context context_of(const Uuid& unit = kUnit) {
  Context context;
  context.controller = kController;
  context.unit = unit;
  context.actor.role = "case-worker";
  return context;
}

inline Sealing sealed() { return Sealing{Key(std::array<std::uint8_t, Key::kSize>{5, 4, 3})}; }

struct Desk {
  Bent ledger;
  EngineOptions options{kController, false, true};
  CaseBook book{ledger, options, sealed()};
  std::string by = write_context(context_of());
  Instant now = at("2026-03-02T12:00:00Z");
  int commands = 0;
  std::optional<Uuid> stream;

  Uuid command(int n) const {
    Uuid id = service(0);
    id.data[0] = 0xc0;
    id.data[1] = static_cast<std::uint8_t>(n);
    id.data[2] = static_cast<std::uint8_t>(n >> 8);
    return id;
  }
  Fact fact(EventBody body, const char* occurred = "2026-03-02") {
    Fact out;
    out.id = command(++commands);
    out.stream = stream;
    out.occurred = when(occurred);
    out.body = std::move(body);
    return out;
  }
  Command order(EventBody body) {
    Command out;
    out.id = command(++commands);
    out.stream = stream;
    out.body = std::move(body);
    return out;
  }
  Answered report(const Fact& fact) {
    Result<Answered> answered = book.report(by, write_fact(fact), now);
    REQUIRE_MESSAGE(answered.ok(), (answered.ok() ? "" : answered.error().what));
    if (!stream && fact.body.kind() != EventKind::ProfileLoaded) stream = book.engine().new_case(fact.id);
    return *answered;
  }
  Answered report(EventBody body, const char* occurred = "2026-03-02") {
    return report(fact(std::move(body), occurred));
  }
  Result<Answered> act(const Command& command) { return book.act(by, write_command(command), now); }
  void load_profile() {
    REQUIRE(act(Command{command(200), {}, {}, {ProfileLoaded{small_profile()}}, {}})->answer == Status::Ok);
  }
  std::string read(QueryKind kind, std::optional<Instant> valid_at = {},
                   std::optional<Instant> known_at = {}) {
    Result<std::string> text = book.read(by, write_query(Query{kind, *stream, valid_at, known_at}), now);
    REQUIRE(text.ok());
    return *text;
  }
  Verification verify(Depth depth = Depth::Deep, std::optional<StoreHead> head = {}) {
    Result<Verification> result = book.verify(head, depth, {});
    REQUIRE(result.ok());
    return *result;
  }
};

inline bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace varde::test
