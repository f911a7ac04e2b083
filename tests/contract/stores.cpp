#include "stores.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <iterator>

#include "batches.h"

namespace varde::contract {

namespace {

// A child does it: closing a file takes away the locks that the same process holds on it through SQLite.
void in_child(const std::function<bool()>& work) {
  pid_t child = ::fork();
  if (child == 0) ::_exit(work() ? 0 : 1);
  int status = -1;
  REQUIRE(child > 0);
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(status == 0);
}

bool write_all(int file, const std::string& octets) {
  std::size_t done = 0;
  while (done < octets.size()) {
    ssize_t count = ::write(file, octets.data() + done, octets.size() - done);
    if (count <= 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

}  // namespace

std::string octets_of(const std::string& path) {
  // The copy is this process's own; only the child opens the original.
  Folder scratch;
  std::string copy = scratch.path("copy");
  in_child([&] { return std::filesystem::copy_file(path, copy); });
  std::ifstream file(copy, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_octets(const std::string& path, const std::string& octets) {
  in_child([&] {
    int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    return file >= 0 && write_all(file, octets) && ::close(file) == 0;
  });
}

Snapshot snapshot(const Folder& folder) {
  Snapshot files;
  for (const auto& entry : std::filesystem::directory_iterator(folder.folder())) {
    if (entry.is_regular_file() && entry.path().extension() != ".lock") {
      files[entry.path().filename().string()] = octets_of(entry.path().string());
    }
  }
  return files;
}

void put_back(const Folder& folder, const Snapshot& files) {
  for (const auto& entry : std::filesystem::directory_iterator(folder.folder()))
    std::filesystem::remove(entry);
  for (const auto& [name, octets] : files) write_octets(folder.path(name), octets);
}

std::string changes(const Snapshot& before, const Snapshot& after) {
  std::string text;
  for (const auto& [name, octets] : before) {
    auto now = after.find(name);
    if (now == after.end()) {
      text += name + " is gone; ";
    } else if (now->second != octets) {
      text += name + " has changed; ";
    }
  }
  for (const auto& [name, octets] : after) {
    // The index of the log is derived from it and made anew by whoever comes first.
    bool index = name.ends_with("-shm");
    if (!before.contains(name) && !octets.empty() && !index) text += name + " has come; ";
  }
  return text;
}

StoreHead make_store(const std::string& path, int commits) {
  auto ledger = open_store(path);
  REQUIRE_MESSAGE(ledger.ok(), ledger.error().what);
  for (int i = 0; i < commits; ++i) {
    auto number = static_cast<std::uint64_t>(i);
    Batch batch = batch_after(**ledger, name_of(number % 3), name_of(100 + number), 2);
    batch.index = index_rows(1 + i % 4);
    auto done = (*ledger)->append_if(batch);
    REQUIRE_MESSAGE(done.ok(), done.error().what);
    if (i % 5 != 4) continue;
    const LogPage page = page_on((*ledger)->store_head()->commit, number, i % 10 == 4 ? 100 : 6000);
    done = (*ledger)->append_page(page);
    REQUIRE_MESSAGE(done.ok(), done.error().what);
  }
  return *(*ledger)->store_head();
}

StoreKeys keys_of(const std::string& path, std::uint8_t kek) {
  auto keys = read_key_file(key_of(kek), key_path(path));
  REQUIRE_MESSAGE(keys.ok(), keys.error().what);
  return *keys;
}

Connection raw_connection(const std::string& path) {
  auto connection = Connection::open(path, keys_of(path), 1000);
  REQUIRE_MESSAGE(connection.ok(), connection.error().what);
  connection->allow_checkpoint();
  return std::move(*connection);
}

std::string decrypted_pages(const std::string& path) {
  StoreKeys keys = keys_of(path);
  std::string key = "x'" + to_hex(keys.page.view()) + to_hex(keys.salt) + "'";
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
  REQUIRE(sqlite3_key(database, key.data(), static_cast<int>(key.size())) == SQLITE_OK);
  REQUIRE(sqlite3_exec(database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) ==
          SQLITE_OK);
  sqlite3_int64 size = 0;
  unsigned char* octets = sqlite3_serialize(database, "main", &size, 0);
  REQUIRE(octets != nullptr);
  std::string pages(reinterpret_cast<const char*>(octets), static_cast<std::size_t>(size));
  sqlite3_free(octets);
  sqlite3_close(database);
  return pages;
}

Status open_status(const Key& kek, const OpenOptions& options) {
  auto ledger = open_sqlcipher_ledger(kek, options);
  return ledger ? Status::Ok : ledger.error().status;
}

Status open_status(const std::string& path, std::uint8_t kek) {
  return open_status(key_of(kek), store_at(path, false));
}

}  // namespace varde::contract
