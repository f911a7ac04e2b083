// A record that contradicts itself or the head that was kept, and the progress function.
#include <doctest/doctest.h>

#include "capi/support.h"

namespace {

struct Watcher {
  varde_store* store = nullptr;
  int calls = 0;
  int stop_at = 0;
  std::vector<std::string> said;  // by calls from within
};

std::int32_t VARDE_CALL watch(std::int64_t done, std::int64_t of, void* user) {
  Watcher& watcher = *static_cast<Watcher*>(user);
  if (done < 0 || of < 0) watcher.said.push_back("negative");
  if (watcher.store) {
    varde_bytes* head = nullptr;
    varde_error* err = nullptr;
    varde_store_head(watcher.store, &head, &err);
    watcher.said.push_back(taken(err));
    varde_uuid id = kId;
    std::int64_t live = 0;
    if (varde_handles_live(&live) != VARDE_OK || id.octet[0] != 0) watcher.said.push_back("not reachable");
  }
  return ++watcher.calls == watcher.stop_at ? 7 : 0;
}

varde_status verify_with(varde_store* store, Watcher& watcher, std::string& error) {
  varde_bytes* report = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const varde_status status =
      varde_store_verify(store, nullptr, 0, VARDE_DEPTH_DEEP, &watch, &watcher, &report, &err);
  CHECK((report == nullptr) == (status != VARDE_OK));
  release(report);
  error = taken(err);
  return status;
}

varde_store* store_with_cases(int cases) {
  varde_store* store = open_store();
  for (int i = 0; i < cases; ++i)
    REQUIRE(act(store, command(i + 1, "", "person.register", "{}")).status == VARDE_OK);
  return store;
}

std::string with_head(std::int64_t commit, char hash) {
  return "{\"schema\":\"head/1\",\"commit\":" + std::to_string(commit) + ",\"hash\":\"" +
         std::string(64, hash) + "\"}";
}

}  // namespace

TEST_CASE("progress is told, and stops the work") {
  varde_store* store = store_with_cases(5);
  std::string error;
  Watcher watcher;
  CHECK(verify_with(store, watcher, error) == VARDE_OK);
  CHECK(watcher.calls >= 5);
  CHECK(watcher.said.empty());
  Watcher impatient;
  impatient.stop_at = 2;
  CHECK(verify_with(store, impatient, error) == VARDE_E_CANCELLED);
  CHECK(error.substr(0, 9) == "CANCELLED");
  CHECK(impatient.calls == 2);
  release(store);
}

TEST_CASE("a call on the same store from within answers BUSY; on another one it works") {
  varde_store* store = store_with_cases(2);
  varde_store* other = store_with_cases(1);
  std::string error;
  Watcher same;
  same.store = store;
  CHECK(verify_with(store, same, error) == VARDE_OK);
  REQUIRE_FALSE(same.said.empty());
  for (const std::string& said : same.said) CHECK(said == "BUSY store");
  Watcher foreign;
  foreign.store = other;
  CHECK(verify_with(store, foreign, error) == VARDE_OK);
  for (const std::string& said : foreign.said) CHECK(said == "none");
  CHECK(verify(store).status == VARDE_OK);  // and afterwards all is as before
  CHECK_FALSE(head_of(store).empty());
  release(store);
  release(other);
}

TEST_CASE("a head that was kept uncovers what was put back") {
  varde_store* store = store_with_cases(3);
  const std::string head = head_of(store);
  CHECK(verify(store, head).status == VARDE_OK);
  CHECK(verify(store, head, VARDE_DEPTH_CHAIN).status == VARDE_OK);
  const Reply stale = verify(store, with_head(4, 'a'));
  CHECK(stale.status == VARDE_E_STALE);
  CHECK(stale.error.substr(0, 5) == "STALE");
  CHECK(member(stale.text, "schema") == "verification/1");  // the report comes along
  CHECK(member(stale.text, "answer") == "head");
  const Reply tampered = verify(store, with_head(2, 'a'));
  CHECK(tampered.status == VARDE_E_TAMPERED);
  CHECK(member(tampered.text, "answer") == "head");
  for (const std::int32_t depth : {-1, 2, INT32_MAX}) {
    const Reply wrong = verify(store, head, depth);
    CHECK(wrong.status == VARDE_E_ARGUMENT);
    CHECK(wrong.text.empty());
  }
  release(store);
  store = poison<varde_store>();
  varde_error* err = nullptr;
  const std::string options = store_options("\"head\":" + head);
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, options.data(), options.size(), &store, &err) ==
        VARDE_E_STALE);
  CHECK(store == nullptr);
  CHECK(taken(err) == "STALE /head");
}

TEST_CASE("a changed row of a host ledger is found, whichever member it is") {
  Host host;
  REQUIRE(host.act(load_profile(1), kNow).status == VARDE_OK);
  const std::string in_case =
      member(host.act(command(2, "", "person.register", "{\"name\":\"Ola\"}"), kNow).text, "case");
  REQUIRE(host.report(fact(3, in_case, "contact_point.named", "2026",
                           std::string("{\"service\":\"") + kUnit + "\"}"),
                      kNow)
              .status == VARDE_OK);
  const std::string rows = host.rows(in_case);
  const auto verify_rows = [&](const std::string& given, const std::string& head, std::string& text) {
    varde_bytes* report = poison<varde_bytes>();
    const varde_status status =
        varde_engine_verify(host.engine(), given.data(), given.size(), head.empty() ? nullptr : head.data(),
                            head.size(), VARDE_DEPTH_CHAIN, &report, nullptr);
    text = taken(report);
    return status;
  };
  std::string text;
  REQUIRE(verify_rows(rows, "", text) == VARDE_OK);
  const std::string head = member(text, "stream_head");
  CHECK(member(head, "sequence") == "4");
  CHECK(verify_rows(rows, head, text) == VARDE_OK);

  // Each member of the second row, changed by one character.
  const std::size_t second = rows.find(host.streams().at(in_case)[1]);
  const std::string row = host.streams().at(in_case)[1];
  for (const char* name : {"sequence", "command", "ordinal", "kind", "schema", "recorded", "pack", "rules",
                           "organisation", "commitment", "previous", "hash", "body"}) {
    CAPTURE(name);
    std::size_t at = row.find(std::string("\"") + name + "\":") + std::string(name).size() + 3;
    if (row[at] == '"') at += 5;
    std::string changed = rows;
    char& letter = changed[second + at];
    letter = letter == '2' ? '3' : letter == 'e' ? 'f' : letter >= 'a' ? 'e' : '2';
    CHECK(verify_rows(changed, "", text) == VARDE_E_TAMPERED);
    CHECK_FALSE(elements(member(text, "faults")).empty());
  }
  // A tail that was cut off is seen by the head alone.
  const std::vector<std::string>& all = host.streams().at(in_case);
  const std::string cut =
      "{\"schema\":\"rows/1\",\"stream\":\"" + in_case + "\",\"rows\":[" + all[0] + "," + all[1] + "]}";
  CHECK(verify_rows(cut, "", text) == VARDE_OK);
  CHECK(verify_rows(cut, head, text) == VARDE_E_STALE);
  CHECK(member(text, "answer") == "head");
}
