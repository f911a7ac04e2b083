// Handles are numbers that are looked up: whatever a host does with them is told apart.
#include <doctest/doctest.h>

#include <atomic>
#include <random>
#include <set>
#include <thread>

#include "capi/support.h"

namespace {

varde_bytes* a_result() {
  varde_bytes* bytes = nullptr;
  REQUIRE(varde_ddl_write(VARDE_DDL_SQLITE, &bytes, nullptr) == VARDE_OK);
  return bytes;
}

}  // namespace

TEST_CASE("a handle works once to be given back, and never after") {
  const std::int64_t before = handles_live();
  varde_bytes* bytes = a_result();
  varde_store* store = open_store();
  varde_engine* engine = nullptr;
  REQUIRE(varde_engine_open(kKey, sizeof kKey, engine_options().data(), engine_options().size(), &engine,
                            nullptr) == VARDE_OK);
  CHECK(handles_live() == before + 3);
  CHECK(varde_bytes_free(bytes) == VARDE_OK);
  CHECK(varde_store_close(store) == VARDE_OK);
  CHECK(varde_engine_close(engine) == VARDE_OK);
  CHECK(handles_live() == before);
  for (int i = 0; i < 3; ++i) {
    CHECK(varde_bytes_free(bytes) == VARDE_E_HANDLE);
    CHECK(varde_store_close(store) == VARDE_E_HANDLE);
    CHECK(varde_engine_close(engine) == VARDE_E_HANDLE);
  }
  const char* data = kMemory;
  std::size_t size = 1;
  CHECK(varde_bytes_view(bytes, &data, &size) == VARDE_E_HANDLE);
  CHECK(data == nullptr);
  CHECK(size == 0);
  CHECK(handles_live() == before);
}

TEST_CASE("no handle is given out twice, though its place is used again") {
  std::set<varde_bytes*> seen;
  for (int i = 0; i < 20000; ++i) {
    varde_bytes* bytes = a_result();
    CHECK(seen.insert(bytes).second);
    varde_bytes_free(bytes);
  }
  for (varde_bytes* bytes : seen) CHECK(varde_bytes_free(bytes) == VARDE_E_HANDLE);
}

TEST_CASE("a handle is no address") {
  varde_bytes* bytes = a_result();
  CHECK(reinterpret_cast<std::uintptr_t>(bytes) % 2 == 1);
  varde_bytes_free(bytes);
}

TEST_CASE("many handles at once are each other's strangers") {
  std::vector<varde_bytes*> all;
  for (int i = 0; i < 5000; ++i) all.push_back(a_result());
  CHECK(std::set<varde_bytes*>(all.begin(), all.end()).size() == all.size());
  for (varde_bytes* bytes : all) CHECK(varde_bytes_free(bytes) == VARDE_OK);
  for (varde_bytes* bytes : all) CHECK(varde_bytes_free(bytes) == VARDE_E_HANDLE);
}

TEST_CASE("numbers that we never gave are no handles") {
  const Open open;
  std::mt19937_64 random(20260302);
  const std::int64_t before = handles_live();
  for (int i = 0; i < 100000; ++i) {
    std::uint64_t number = random();
    if (i % 4 == 1) number &= 0xffffffffu;
    if (i % 4 == 2)
      number = reinterpret_cast<std::uintptr_t>(open.a<varde_store>()) ^ (std::uint64_t{1} << (i / 4 % 64));
    void* const never = reinterpret_cast<void*>(static_cast<std::uintptr_t>(number));
    if (never == nullptr) continue;
    CHECK(varde_store_close(static_cast<varde_store*>(never)) == VARDE_E_HANDLE);
    CHECK(varde_bytes_free(static_cast<varde_bytes*>(never)) == VARDE_E_HANDLE);
  }
  CHECK(handles_live() == before);
}

TEST_CASE("children keep their parents alive, in any order") {
  const std::int64_t before = handles_live();
  varde_store* store = open_store();
  REQUIRE(act(store, command(1, "", "person.register", "{}")).status == VARDE_OK);
  varde_cursor* cursor = nullptr;
  REQUIRE(varde_store_list(store, context().data(), context().size(), &cursor, nullptr) == VARDE_OK);
  CHECK(varde_store_close(store) == VARDE_OK);
  varde_bytes* page = nullptr;
  CHECK(varde_cursor_next(cursor, 10, &page, nullptr) == VARDE_OK);
  CHECK(elements(member(taken(page), "cases")).size() == 1);
  CHECK(varde_cursor_close(cursor) == VARDE_OK);

  Host* host = new Host;
  const std::string first = command(2, "", "person.register", "{}");
  const std::string in_case = member(host->act(first, kNow).text, "case");
  const std::string rows = host->rows(in_case);
  varde_case* opened = nullptr;
  REQUIRE(varde_case_open(host->engine(), rows.data(), rows.size(), &opened, nullptr) == VARDE_OK);
  delete host;
  const std::string by = context(), summary = query("summary", in_case);
  varde_bytes* answer = nullptr;
  CHECK(varde_case_read(opened, by.data(), by.size(), summary.data(), summary.size(), kNow, &answer,
                        nullptr) == VARDE_OK);
  CHECK(member(taken(answer), "case") == in_case);
  CHECK(varde_case_close(opened) == VARDE_OK);
  CHECK(handles_live() == before);
}

TEST_CASE("of many threads that free one handle, one does") {
  for (int round = 0; round < 200; ++round) {
    varde_bytes* const bytes = a_result();
    std::atomic<int> done{0}, refused{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
      threads.emplace_back([&] {
        const char* data = nullptr;
        std::size_t size = 0;
        varde_bytes_view(bytes, &data, &size);
        const varde_status status = varde_bytes_free(bytes);
        if (status == VARDE_OK) ++done;
        if (status == VARDE_E_HANDLE) ++refused;
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(done == 1);
    CHECK(refused == 7);
  }
}
