// Eight threads on one store: nothing is lost, nothing is doubled, and nobody waits for ever.
#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <thread>

#include "capi/support.h"

namespace {

constexpr int kThreads = 8;
constexpr int kEach = 25;

// doctest's checks are not for several threads: calls here answer with what they saw.
varde_status plain_report(varde_store* store, const std::string& given, std::string* text = nullptr) {
  const std::string by = context();
  varde_bytes* outcome = nullptr;
  const varde_status status =
      varde_store_report(store, by.data(), by.size(), given.data(), given.size(), kNow, &outcome, nullptr);
  const char* data = nullptr;
  std::size_t size = 0;
  if (text && outcome && varde_bytes_view(outcome, &data, &size) == VARDE_OK) text->assign(data, size);
  varde_bytes_free(outcome);
  return status;
}

void together(varde_store* store) {
  const std::string shared = member(act(store, command(1, "", "person.register", "{}")).text, "case");
  std::atomic<int> failed{0}, repeated{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      const std::string contact = std::string("{\"service\":\"") + kService + "\"}";
      std::string own;
      if (plain_report(store, fact(1000 + t, "", "person.registered", "2026", "{}"), &own) != VARDE_OK)
        ++failed;
      own = member(own, "case");
      for (int i = 0; i < kEach; ++i) {
        const int number = 10000 + t * 100 + i;
        if (plain_report(store, fact(number, own, "contact_point.named", "2026-03", contact)) != VARDE_OK)
          ++failed;
        if (plain_report(store, fact(number + 50000, shared, "contact_point.named", "2026-03", contact)) !=
            VARDE_OK) {
          ++failed;
        }
        // All threads send this one; one of them is the first.
        const varde_status same =
            plain_report(store, fact(90000 + i, shared, "contact_point.named", "2026-03", contact));
        if (same == VARDE_REPEATED) ++repeated;
        if (same != VARDE_OK && same != VARDE_REPEATED) ++failed;
        const std::string by = context(), asked = query("summary", shared);
        varde_bytes* answer = nullptr;
        if (varde_store_read(store, by.data(), by.size(), asked.data(), asked.size(), kNow, &answer,
                             nullptr) != VARDE_OK) {
          ++failed;
        }
        varde_bytes_free(answer);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(failed == 0);
  CHECK(repeated == (kThreads - 1) * kEach);
  const std::string sequence = member(read(store, query("summary", shared)).text, "sequence");
  CHECK(sequence == std::to_string(2 * (1 + kThreads * kEach + kEach)));
  const Reply found = verify(store, head_of(store));
  CHECK(found.status == VARDE_OK);
  CHECK(member(found.text, "streams") == std::to_string(kThreads + 1));
}

}  // namespace

TEST_CASE("eight threads on one store in memory") {
  const std::int64_t before = handles_live();
  varde_store* store = open_store();
  together(store);
  release(store);
  CHECK(handles_live() == before);
}

TEST_CASE("eight threads on one store in a file") {
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("varde-threads-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  varde_store* store = open_store((folder / "cases.varde").c_str());
  together(store);
  release(store);
  std::filesystem::remove_all(folder);
}

TEST_CASE("a store is closed while others still use it") {
  for (int round = 0; round < 20; ++round) {
    varde_store* const store = open_store();
    std::atomic<int> other{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < 20; ++i) {
          const varde_status status =
              plain_report(store, fact(t * 100 + i, "", "person.registered", "2026", "{}"));
          if (status != VARDE_OK && status != VARDE_E_HANDLE) ++other;
        }
      });
    }
    CHECK(varde_store_close(store) == VARDE_OK);
    for (std::thread& thread : threads) thread.join();
    CHECK(other == 0);
  }
}

TEST_CASE("one case at a host is read and decided on by many threads") {
  Host host;
  const std::string in_case = member(host.act(command(1, "", "person.register", "{}"), kNow).text, "case");
  const std::string rows = host.rows(in_case);
  varde_case* opened = nullptr;
  REQUIRE(varde_case_open(host.engine(), rows.data(), rows.size(), &opened, nullptr) == VARDE_OK);
  std::atomic<int> failed{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      const std::string by = context();
      const std::string next = fact(100 + t, in_case, "contact_point.named", "2026",
                                    std::string("{\"service\":\"") + kUnit + "\"}");
      for (int i = 0; i < kEach; ++i) {
        varde_bytes *batch = nullptr, *outcome = nullptr;
        if (varde_case_report(opened, by.data(), by.size(), next.data(), next.size(), kNow, &batch, &outcome,
                              nullptr) != VARDE_OK) {
          ++failed;
        }
        varde_bytes_free(batch);
        varde_bytes_free(outcome);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(failed == 0);
  release(opened);
}
