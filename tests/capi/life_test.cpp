// A small life of a case through the C interface, three times: in memory, in an embedded store that is closed
// between steps, and over a ledger that the host keeps. The answers are the same octets.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "capi/support.h"

namespace {

struct Step {
  const char* id;
  bool act;
  std::int64_t days;  // after kNow
  const char* kind;
  const char* occurred;  // of a fact
  std::string body;
  varde_status status;
  const char* says;  // a text that is part of the outcome
};

std::string plan(const char* title) {
  return std::string("{\"plan\":{\"title\":\"") + title +
         "\",\"from\":\"2026-03-20\",\"to\":\"2026-12-31\",\"reviews\":[\"2026-06-22\"],\"goals\":[{\"id\":"
         "\"g1\","
         "\"words\":\"Sove om natta, få ro på kvelden\"}],\"activities\":[{\"id\":\"a1\",\"what\":\"Samtale "
         "hver uke\","
         "\"service\":\"" +
         kService + "\",\"goals\":[\"g1\"],\"due\":\"2026-04-20\"}]},\"coordinator\":{\"service\":\"" +
         kService + "\",\"name\":\"Kari Koordinator\"},\"participation\":{\"how\":\"present\"}}";
}

const std::vector<Step>& steps() {
  static const std::vector<Step> all = {
      {"person", true, 0, "person.register", "",
       "{\"name\":\"Ola Eksempel Ærøskøbing\",\"born\":\"1988-05-20\"}", VARDE_OK, "person.registered"},
      {"offer", true, 0, "plan.offer", "", std::string("{\"service\":\"") + kService + "\"}", VARDE_OK,
       "answer-offer"},
      {"start without a wish", true, 1, "plan.start", "", plan("Planen min"), VARDE_REFUSED,
       "\"answer\":\"refused\""},
      {"wish", false, 9, "plan.answered", "2026-03-10",
       "{\"answer\":\"wants\",\"participation\":{\"how\":\"present\"}}", VARDE_OK, "ask-consent"},
      {"start without consent", true, 10, "plan.start", "", plan("Planen min"), VARDE_REFUSED, "IP-20"},
      {"consent", true, 15, "consent.give", "",
       "{\"form\":\"written\",\"explained\":[\"what\",\"whom\",\"purpose\",\"withdrawal\"]}", VARDE_OK,
       "consent.given"},
      {"start", true, 18, "plan.start", "", plan("Planen min"), VARDE_OK, "plan.started"},
      {"measure", false, 40, "activity.changed", "2026-04-10",
       "{\"activity\":\"a1\",\"status\":\"completed\"}", VARDE_OK, "activity.changed"},
      {"late", false, 41, "contact_point.named", "2026-03",
       std::string("{\"service\":\"") + kService + "\",\"name\":\"Grete\"}", VARDE_OK, "contact_point.named"},
  };
  return all;
}

// One way to keep cases.
class Keeper {
 public:
  virtual ~Keeper() = default;
  virtual Reply settle(bool act, const std::string& document, std::int64_t now) = 0;
  virtual Reply read(const std::string& query, std::int64_t now) = 0;
};

class InStore : public Keeper {
 public:
  explicit InStore(std::string path) : path_(std::move(path)), store_(open_store(path_.c_str())) {}
  ~InStore() override { varde_store_close(store_); }
  Reply settle(bool act, const std::string& document, std::int64_t now) override {
    reopen();
    return act ? ::act(store_, document, now) : ::report(store_, document, now);
  }
  Reply read(const std::string& query, std::int64_t now) override {
    reopen();
    return ::read(store_, query, now);
  }
  varde_store* store() { return store_; }

 private:
  void reopen() {
    if (path_ == kMemory) return;
    const std::string head = head_of(store_);
    release(store_);
    store_ = open_store(path_.c_str(), store_options("\"head\":" + head));
  }
  std::string path_;
  varde_store* store_;
};

class AtHost : public Keeper {
 public:
  explicit AtHost(bool sealed) : host(sealed) {}
  Reply settle(bool act, const std::string& document, std::int64_t now) override {
    return act ? host.act(document, now) : host.report(document, now);
  }
  Reply read(const std::string& query, std::int64_t now) override { return host.read(query, now); }
  Host host;
};

// Everything that was answered, in order.
std::vector<std::string> live(Keeper& keeper) {
  std::vector<std::string> said;
  REQUIRE(keeper.settle(true, load_profile(1), kNow).status == VARDE_OK);
  std::string in_case;
  std::int64_t number = 100;
  for (const Step& step : steps()) {
    CAPTURE(step.id);
    const std::string document = step.act ? command(++number, in_case, step.kind, step.body)
                                          : fact(++number, in_case, step.kind, step.occurred, step.body);
    const Reply reply = keeper.settle(step.act, document, kNow + step.days * kDay);
    CAPTURE(reply.error);
    CAPTURE(reply.text);
    CHECK(reply.status == step.status);
    CHECK(reply.text.find(step.says) != std::string::npos);
    if (in_case.empty()) in_case = member(reply.text, "case");
    said.push_back(reply.text);

    const Reply again = keeper.settle(step.act, document, kNow + step.days * kDay);
    CHECK(again.status == (step.status == VARDE_OK ? VARDE_REPEATED : step.status));
    CHECK(again.text == reply.text);
  }
  for (const char* kind : {"summary", "plan", "history"}) {
    const Reply reply = keeper.read(query(kind, in_case), kNow + 50 * kDay);
    CHECK(reply.status == VARDE_OK);
    said.push_back(reply.text);
  }
  CHECK(said.back().find("Ærøskøbing") ==
        std::string::npos);  // a timeline names what happened, not who it is
  CHECK(said[said.size() - 3].find("Ola Eksempel Ærøskøbing") != std::string::npos);
  return said;
}

struct Folder {
  Folder() : path(std::filesystem::temp_directory_path() / ("varde-capi-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(path);
    std::filesystem::create_directory(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  std::filesystem::path path;
};

}  // namespace

TEST_CASE("a small life is the same in memory, in a file and at a host") {
  const std::int64_t before = handles_live();
  const Folder folder;
  std::vector<std::string> in_memory;
  {
    InStore keeper(kMemory);
    in_memory = live(keeper);
    CHECK(verify(keeper.store()).status == VARDE_OK);
  }
  {
    InStore keeper((folder.path / "cases.varde").string());
    CHECK(live(keeper) == in_memory);
    const Reply found = verify(keeper.store(), head_of(keeper.store()));
    CHECK(found.status == VARDE_OK);
    CHECK(member(found.text, "refolded") == "1");
  }
  for (const bool sealed : {true, false}) {
    CAPTURE(sealed);
    AtHost keeper(sealed);
    CHECK(live(keeper) == in_memory);
    for (const auto& [stream, rows] : keeper.host.streams()) {
      const std::string all = keeper.host.rows(stream);
      CHECK((all.find("\"sealed\":1") != std::string::npos) == sealed);
      varde_bytes* report = nullptr;
      CHECK(varde_engine_verify(keeper.host.engine(), all.data(), all.size(), nullptr, 0, VARDE_DEPTH_DEEP,
                                &report, nullptr) == VARDE_OK);
      CHECK(member(taken(report), "rows") == std::to_string(rows.size()));
    }
  }
  CHECK(handles_live() == before);
}

TEST_CASE("a walk through the cases gives each once, in pages") {
  varde_store* store = open_store();
  for (int i = 0; i < 25; ++i) {
    REQUIRE(act(store, command(1000 + i, "", "person.register", "{}")).status == VARDE_OK);
  }
  varde_cursor* cursor = nullptr;
  REQUIRE(varde_store_list(store, context().data(), context().size(), &cursor, nullptr) == VARDE_OK);
  release(store);  // the cursor keeps the store
  std::vector<std::string> all;
  std::vector<std::size_t> pages;
  for (;;) {
    varde_bytes* page = poison<varde_bytes>();
    const varde_status status = varde_cursor_next(cursor, 10, &page, nullptr);
    if (status == VARDE_DONE) {
      CHECK(page == nullptr);
      break;
    }
    REQUIRE(status == VARDE_OK);
    const std::vector<std::string> cases = elements(member(taken(page), "cases"));
    pages.push_back(cases.size());
    all.insert(all.end(), cases.begin(), cases.end());
  }
  CHECK(pages == std::vector<std::size_t>{10, 10, 5});
  for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i - 1] < all[i]);
  varde_bytes* page = nullptr;
  varde_error* err = nullptr;
  CHECK(varde_cursor_next(cursor, 10, &page, &err) == VARDE_DONE);  // and stays there
  CHECK(err == nullptr);
  for (const std::int32_t rows : {0, -1, 1001, INT32_MIN, INT32_MAX}) {
    CAPTURE(rows);
    CHECK(varde_cursor_next(cursor, rows, &page, &err) == VARDE_E_ARGUMENT);
    CHECK(taken(err) == "ARGUMENT max_rows");
  }
  release(cursor);
}

TEST_CASE("an erased outcome answers ERASED without an outcome") {
  varde_store* store = open_store();
  const std::string first = command(1, "", "person.register", "{\"name\":\"Ola Eksempel\"}");
  const Reply opened = act(store, first);
  REQUIRE(opened.status == VARDE_OK);
  const std::string in_case = member(opened.text, "case");
  const Reply erased =
      act(store, command(2, in_case, "entry.erase", "{\"sequences\":[1,2],\"reason\":\"feil person\"}"));
  CHECK(erased.status == VARDE_OK);
  const Reply again = act(store, first);
  CHECK(again.status == VARDE_ERASED);
  CHECK(again.error == "none");
  CHECK(verify(store).status == VARDE_OK);
  release(store);
}

TEST_CASE("another controller learns nothing, not even that a command was carried out") {
  varde_store* store = open_store();
  const std::string first = command(1, "", "person.register", "{}");
  const std::string in_case = member(act(store, first).text, "case");
  const std::string theirs = context("11111111-0000-4000-8000-000000000009");
  CHECK(act(store, first, kNow, theirs).error == "CONTROLLER /controller");
  CHECK(read(store, query("summary", in_case), kNow, theirs).error == "CONTROLLER /controller");
  varde_cursor* cursor = poison<varde_cursor>();
  CHECK(varde_store_list(store, theirs.data(), theirs.size(), &cursor, nullptr) == VARDE_E_CONTROLLER);
  CHECK(cursor == nullptr);
  release(store);

  Host host;
  REQUIRE(host.act(first, kNow).status == VARDE_OK);
  const std::string rows = host.rows(in_case, command_id(1));
  varde_case* opened = nullptr;
  REQUIRE(varde_case_open(host.engine(), rows.data(), rows.size(), &opened, nullptr) == VARDE_OK);
  varde_bytes *batch = nullptr, *outcome = nullptr;
  varde_error* err = nullptr;
  CHECK(varde_case_act(opened, theirs.data(), theirs.size(), first.data(), first.size(), kNow, &batch,
                       &outcome, &err) == VARDE_E_CONTROLLER);
  CHECK(taken(err) == "CONTROLLER /controller");
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  release(opened);
}

TEST_CASE("the key of a store can be replaced") {
  const Folder folder;
  const std::string path = (folder.path / "cases.varde").string();
  varde_store* store = open_store(path.c_str());
  const std::string in_case = member(act(store, command(1, "", "person.register", "{}")).text, "case");
  std::uint8_t other[VARDE_KEY_SIZE];
  for (std::size_t i = 0; i < sizeof other; ++i) other[i] = static_cast<std::uint8_t>(200 - i);
  CHECK(varde_store_rotate(store, other, sizeof other, nullptr) == VARDE_OK);
  CHECK(read(store, query("summary", in_case)).status == VARDE_OK);
  release(store);

  const std::string options = store_options("");
  varde_error* err = nullptr;
  CHECK(varde_store_open(path.c_str(), kKey, sizeof kKey, options.data(), options.size(), &store, &err) ==
        VARDE_E_KEY);
  CHECK(store == nullptr);
  CHECK(taken(err).substr(0, 4) == "KEY ");
  REQUIRE(varde_store_open(path.c_str(), other, sizeof other, options.data(), options.size(), &store,
                           nullptr) == VARDE_OK);
  CHECK(read(store, query("summary", in_case)).status == VARDE_OK);
  release(store);

  store = open_store();
  CHECK(varde_store_rotate(store, other, sizeof other, nullptr) == VARDE_OK);
  release(store);
}

TEST_CASE("what a host gets wrong about its rows is told") {
  Host host;
  REQUIRE(host.act(load_profile(1), kNow).status == VARDE_OK);
  const std::string first = command(2, "", "person.register", "{}");
  const Reply opened = host.act(first, kNow);
  const std::string in_case = member(opened.text, "case");
  varde_case* handle = nullptr;
  varde_error* err = nullptr;
  const auto open = [&](const std::string& rows) {
    return varde_case_open(host.engine(), rows.data(), rows.size(), &handle, &err);
  };

  SUBCASE("a row is left out") {
    const std::string rows = "{\"schema\":\"rows/1\",\"stream\":\"" + in_case + "\",\"rows\":[" +
                             host.streams().at(in_case)[1] + "]}";
    CHECK(open(rows) == VARDE_E_TAMPERED);
    CHECK(handle == nullptr);
    CHECK(taken(err).substr(0, 8) == "TAMPERED");
  }
  SUBCASE("the outcome is one of another stream") {
    std::string rows = host.rows(in_case);
    rows.insert(rows.size() - 1, ",\"outcome\":" + host.streams().at(host.organisation())[0]);
    CHECK(open(rows) == VARDE_E_VALUE);
    CHECK(taken(err) == "VALUE /outcome");
  }
  SUBCASE("the outcome is one of another command") {
    REQUIRE(open(host.rows(in_case, command_id(2))) == VARDE_OK);
    const std::string by = context(),
                      next = fact(3, in_case, "plan.closed", "2026-03", "{\"reason\":\"moved\"}");
    varde_bytes *batch = nullptr, *outcome = nullptr;
    CHECK(varde_case_report(handle, by.data(), by.size(), next.data(), next.size(), kNow, &batch, &outcome,
                            &err) == VARDE_E_VALUE);
    CHECK(taken(err) == "VALUE /outcome/command");
    release(handle);
  }
  SUBCASE("the outcome was not sought") {
    REQUIRE(open(host.rows(in_case)) == VARDE_OK);
    const std::string by = context();
    varde_bytes *batch = nullptr, *outcome = nullptr;
    CHECK(varde_case_act(handle, by.data(), by.size(), first.data(), first.size(), kNow, &batch, &outcome,
                         &err) == VARDE_E_CONFLICT);
    CHECK(taken(err) == "CONFLICT /id");
    release(handle);
  }
  SUBCASE("two write at once: the second batch is refused by the unique sequence") {
    const std::string by = context(), rows = host.rows(in_case);
    const std::string one =
        fact(3, in_case, "contact_point.named", "2026-03", std::string("{\"service\":\"") + kService + "\"}");
    const std::string two =
        fact(4, in_case, "contact_point.named", "2026-03", std::string("{\"service\":\"") + kUnit + "\"}");
    REQUIRE(open(rows) == VARDE_OK);
    varde_bytes *batch_one = nullptr, *batch_two = nullptr, *outcome = nullptr;
    REQUIRE(varde_case_report(handle, by.data(), by.size(), one.data(), one.size(), kNow, &batch_one,
                              &outcome, nullptr) == VARDE_OK);
    release(outcome);
    REQUIRE(varde_case_report(handle, by.data(), by.size(), two.data(), two.size(), kNow, &batch_two,
                              &outcome, nullptr) == VARDE_OK);
    release(outcome);
    release(handle);
    CHECK(host.commit(taken(batch_one)));
    CHECK_FALSE(host.commit(taken(batch_two)));
    CHECK(host.report(two, kNow).status == VARDE_OK);
  }
  SUBCASE("an engine that lacks the organisation's rows says so") {
    Host late;
    const std::string rows = host.rows(in_case);
    REQUIRE(varde_case_open(late.engine(), rows.data(), rows.size(), &handle, nullptr) == VARDE_OK);
    const std::string by = context(),
                      next = fact(3, in_case, "plan.closed", "2026-03", "{\"reason\":\"moved\"}");
    varde_bytes *batch = nullptr, *outcome = nullptr;
    CHECK(varde_case_report(handle, by.data(), by.size(), next.data(), next.size(), kNow, &batch, &outcome,
                            nullptr) == VARDE_E_BEHIND);
    release(handle);
    CHECK(varde_engine_load(late.engine(), rows.data(), rows.size(), &err) == VARDE_E_VALUE);
    CHECK(taken(err) == "VALUE /stream");
  }
}

TEST_CASE("an engine is sealed with a key, or says that it is not") {
  varde_engine* engine = nullptr;
  varde_error* err = nullptr;
  CHECK(varde_engine_open(nullptr, 0, engine_options(true).data(), engine_options(true).size(), &engine,
                          &err) == VARDE_E_KEY_LENGTH);
  CHECK(taken(err) == "KEY_LENGTH key");
  CHECK(varde_engine_open(kKey, sizeof kKey, engine_options(false).data(), engine_options(false).size(),
                          &engine, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT key");
}
