// Several processes on one store, and a process that forks or is killed.
#include <doctest/doctest.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <set>
#include <thread>

#include "batches.h"
#include "stores.h"

namespace varde::contract {
namespace {

constexpr std::uint64_t kAppends = 150, kStreams = 3;

struct Place {
  Folder folder;
  std::string path = folder.path("store.varde");
};

// This program again, running the one skipped test case of that name.
pid_t start(const char* test_case, const std::string& path, std::uint64_t number) {
  std::string filter = std::string("--test-case=") + test_case;
  pid_t child = ::fork();
  if (child == 0) {
    ::setenv("VARDE_TEST_STORE", path.c_str(), 1);
    ::setenv("VARDE_TEST_NUMBER", std::to_string(number).c_str(), 1);
    ::execl("/proc/self/exe", "contract", filter.c_str(), "--no-skip", "--minimal", nullptr);
    ::_exit(127);
  }
  REQUIRE(child > 0);
  return child;
}

int wait_for(pid_t child) {
  int status = -1;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return status;
}

std::string store_from_environment() {
  const char* path = ::getenv("VARDE_TEST_STORE");
  return path ? path : "";
}

std::uint64_t number_from_environment() {
  const char* number = ::getenv("VARDE_TEST_NUMBER");
  return number ? std::strtoull(number, nullptr, 10) : 0;
}

}  // namespace

TEST_CASE("child: appends" * doctest::skip()) {
  if (store_from_environment().empty()) return;
  std::uint64_t number = number_from_environment();
  auto ledger = open_store(store_from_environment());
  REQUIRE_MESSAGE(ledger.ok(), ledger.error().what);
  for (std::uint64_t i = 0; i < kAppends; ++i) {
    Uuid command = name_of(100'000 * number + i);
    REQUIRE(append_with_retry(**ledger, name_of((number + i) % kStreams), command).ok());
  }
}

TEST_CASE("child: creates and appends for ever" * doctest::skip()) {
  if (store_from_environment().empty()) return;
  auto ledger = open_store(store_from_environment());
  REQUIRE(ledger.ok());
  for (std::uint64_t i = 0;; ++i) {
    Uuid command = name_of(100'000 * (number_from_environment() + 1) + i);
    if (!append_with_retry(**ledger, name_of(i % kStreams), command)) break;
    char acknowledged = '.';
    if (::write(STDOUT_FILENO, &acknowledged, 1) != 1) break;
  }
}

TEST_CASE("child: reads" * doctest::skip()) {
  if (store_from_environment().empty()) return;
  auto ledger = open_store(store_from_environment());
  REQUIRE(ledger.ok());
  REQUIRE((*ledger)->load(name_of(1), 0).ok());
}

TEST_CASE("child: leaves the store to a child of its own" * doctest::skip()) {
  if (store_from_environment().empty()) return;
  auto ledger = open_store(store_from_environment());
  REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(2))).ok());
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  if (::fork() == 0) {
    ::close(ends[1]);
    char octet;
    while (::read(ends[0], &octet, 1) > 0) {  // ends when the parent, and its locks, are gone
    }
    ledger->reset();
  }
  ::_exit(0);
}

TEST_CASE("P-01 three processes create and write one store: nothing lost, nothing doubled") {
  Place place;
  std::vector<pid_t> children;
  for (std::uint64_t number : {1u, 2u, 3u}) children.push_back(start("child: appends", place.path, number));
  for (pid_t child : children) CHECK(wait_for(child) == 0);
  auto ledger = open_store(place.path);
  REQUIRE(ledger.ok());
  CHECK(damage_in(**ledger) == "");
  std::set<Uuid> commands;
  std::size_t count = 0;
  for (std::uint64_t stream = 0; stream < kStreams; ++stream) {
    auto rows = (*ledger)->load(name_of(stream), 0);
    for (const LedgerRow& row : *rows) commands.insert(row.command);
    count += rows->size();
  }
  CHECK(count == 3 * kAppends);
  CHECK(commands.size() == 3 * kAppends);
  CHECK((*ledger)->store_head()->commit == std::int64_t{3 * kAppends});
  CHECK((*ledger)->check_file()->empty());
}

TEST_CASE("P-02 another process's commit is seen by the next call") {
  Place place;
  auto ledger = open_store(place.path);
  CHECK((*ledger)->store_head()->commit == 0);
  const Tide before = (*ledger)->tide().now();
  CHECK(wait_for(start("child: appends", place.path, 1)) == 0);
  CHECK_FALSE((*ledger)->tide().now() == before);
  CHECK((*ledger)->store_head()->commit == std::int64_t{kAppends});
  Batch stale = batch_after(StreamHead{}, name_of(1), name_of(2));
  auto refused = (*ledger)->append_if(stale);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().status == Status::Conflict);
}

namespace {

// Starts a child that creates the store, if there is none, and appends; kills it after `microseconds`, or
// once it has said so often that a commit was done. Answers how many commits it said were done.
std::int64_t live_and_die(const std::string& path, std::uint64_t life, int microseconds,
                          std::int64_t commits) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  pid_t child = ::fork();
  if (child == 0) {
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[0]);
    ::setenv("VARDE_TEST_STORE", path.c_str(), 1);
    ::setenv("VARDE_TEST_NUMBER", std::to_string(life).c_str(), 1);
    ::execl("/proc/self/exe", "contract", "--test-case=child: creates and appends for ever", "--no-skip",
            "--minimal", nullptr);
    ::_exit(127);
  }
  ::close(ends[1]);
  char octets[4096];
  std::int64_t said = 0;
  auto read_some = [&] {
    ssize_t count = ::read(ends[0], octets, sizeof octets);
    if (count > 0) said += std::count(octets, octets + count, '.');
    return count > 0;
  };
  if (commits == 0) std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
  while (said < commits && read_some()) {
  }
  REQUIRE(::kill(child, SIGKILL) == 0);
  wait_for(child);
  while (read_some()) {
  }
  ::close(ends[0]);
  return said;
}

}  // namespace

TEST_CASE("P-03 killed at any moment, also while the store is made: every acknowledged commit is there") {
  for (int round = 0; round < 30; ++round) {
    CAPTURE(round);
    Place place;
    bool by_time = round < 15;
    std::int64_t said = 0;
    for (std::uint64_t life = 0; life < 2; ++life) {
      said += live_and_die(place.path, life, 2000 + 3000 * round, by_time ? 0 : 1 + 3 * (round % 15));
    }
    auto ledger = open_store(place.path);
    REQUIRE_MESSAGE(ledger.ok(), ledger.error().what);
    CHECK(damage_in(**ledger) == "");
    CHECK((*ledger)->store_head()->commit >= said);
    if (!by_time) CHECK(said >= 2 * (1 + 3 * (round % 15)));
    CHECK((*ledger)->append_if(batch_after(**ledger, name_of(9), name_of(7))).ok());
  }
}

TEST_CASE("P-04 a child of a fork is told, and leaves the parent's store alone") {
  Place place;
  auto ledger = open_store(place.path);
  REQUIRE((*ledger)->append_if(batch_after(StreamHead{}, name_of(1), name_of(2))).ok());
  REQUIRE((*ledger)->load(name_of(1), 0).ok());
  Snapshot before = snapshot(place.folder);
  Batch batch = batch_after(**ledger, name_of(1), name_of(3));
  pid_t child = ::fork();
  if (child == 0) {
    int wrong = 0;
    auto told = [&wrong](const auto& result) {
      if (result.ok() || result.error().status != Status::Handle) ++wrong;
    };
    told((*ledger)->append_if(batch));
    told((*ledger)->load(name_of(1), 0));
    told((*ledger)->head(name_of(1)));
    told((*ledger)->store_head());
    told((*ledger)->check_file());
    told((*ledger)->rotate(key_of(2)));
    ledger->reset();
    ::_exit(wrong);
  }
  int status = wait_for(child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(changes(before, snapshot(place.folder)) == "");
  REQUIRE((*ledger)->append_if(batch).ok());
  CHECK(damage_in(**ledger) == "");
}

TEST_CASE("P-05 another writer holds the store for longer than one waits") {
  Place place;
  make_store(place.path, 2);
  OpenOptions options = store_at(place.path, false);
  options.busy_milliseconds = 50;
  auto ledger = open_sqlcipher_ledger(key_of(1), options);
  REQUIRE(ledger.ok());
  Connection other = raw_connection(place.path);
  {
    auto held = Transaction::begin(other, Transaction::Kind::Write);
    REQUIRE(held.ok());
    auto began = std::chrono::steady_clock::now();
    auto busy = (*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(5000)));
    REQUIRE_FALSE(busy.ok());
    CHECK(busy.error().status == Status::Busy);
    CHECK(std::chrono::steady_clock::now() - began >= std::chrono::milliseconds(50));
    CHECK((*ledger)->load(name_of(1), 0).ok());  // readers do not wait
  }
  CHECK((*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(5000))).ok());
}

namespace {

// Does this process hold a POSIX lock on the file? It would lose all of them by closing any descriptor of it.
bool holds_lock(const std::string& path) {
  struct stat found;
  REQUIRE(::stat(path.c_str(), &found) == 0);
  const std::string of_process = " " + std::to_string(::getpid()) + " ";
  const std::string of_file = ":" + std::to_string(found.st_ino) + " ";
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    if (line.find("POSIX") != std::string::npos && line.find(of_process) != std::string::npos &&
        line.find(of_file) != std::string::npos) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("P-06 opening, checking, rotating and closing leave the locks of another that has the store open") {
  Place place;
  auto first = open_store(place.path);
  REQUIRE((*first)->append_if(batch_after(StreamHead{}, name_of(1), name_of(2))).ok());
  REQUIRE(holds_lock(place.path));
  {
    auto second = open_store(place.path);
    CHECK(holds_lock(place.path));
    REQUIRE((*second)->load(name_of(1), 0).ok());
    CHECK((*second)->check_file()->empty());
    CHECK(holds_lock(place.path));
    REQUIRE((*second)->rotate(key_of(1)).ok());
    CHECK(open_status(place.path, 2) == Status::Key);
    CHECK(holds_lock(place.path));
  }
  CHECK(holds_lock(place.path));
  CHECK(wait_for(start("child: reads", place.path, 0)) == 0);
  REQUIRE((*first)->append_if(batch_after(**first, name_of(1), name_of(3))).ok());
  CHECK(damage_in(**first) == "");
}

TEST_CASE("P-07 the child of a fork that outlives its parent leaves the store alone") {
  Place place;
  make_store(place.path, 1);
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  CHECK(wait_for(start("child: leaves the store to a child of its own", place.path, 0)) == 0);
  ::close(ends[1]);
  char octet;
  CHECK(::read(ends[0], &octet, 1) == 0);  // ends when the last of them is gone
  ::close(ends[0]);
  CHECK(std::filesystem::file_size(place.path + "-wal") > 0);
  auto ledger = open_store(place.path);
  CHECK((*ledger)->store_head()->commit == 2);
  CHECK(damage_in(**ledger) == "");
}

}  // namespace varde::contract
