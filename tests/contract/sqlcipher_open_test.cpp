// Opening what should not be opened: each has its status, and nothing has changed afterwards.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <functional>
#include <random>

#include "batches.h"
#include "store/sqlcipher/file.h"
#include "store/sqlcipher/schema.h"
#include "stores.h"

namespace varde::contract {
namespace {

constexpr std::size_t kPageOctets = 4096;

struct Place {
  Folder folder;
  std::string path = folder.path("store.varde");
  OpenOptions options = store_at(path, false);
  Key kek = key_of(1);
  StoreHead head;
};

void run_sql(const std::string& path, const char* sql) {
  Connection connection = raw_connection(path);
  auto done = connection.ask_text(sql);
  REQUIRE_MESSAGE(done.ok(), done.error().what);
}

void resize(const std::string& path, std::size_t size) { std::filesystem::resize_file(path, size); }

void flip(const std::string& path, std::size_t at) {
  std::string octets = octets_of(path);
  octets[at] = static_cast<char>(octets[at] ^ 1);
  write_octets(path, octets);
}

// The key file as format 2 would begin it, whole.
std::string newer_key_file(std::string octets) {
  octets[11] = 2;
  octets.resize(octets.size() - 32);
  octets += "something that format 1 does not have";
  Digest checksum = sha256(view_of(octets));
  return octets + std::string(checksum.begin(), checksum.end());
}

std::string noise(std::size_t size) {
  std::mt19937 random(7);
  std::string octets;
  while (octets.size() < size) octets.push_back(static_cast<char>(random()));
  return octets;
}

void make_plain(const std::string& path) {
  std::string octets = noise(2 * kPageOctets);
  octets.replace(0, 16, std::string("SQLite format 3\0", 16));
  write_octets(path, octets);
}

}  // namespace

TEST_CASE("O-01 what cannot be opened says why, and is left as it was") {
  struct BadOpen {
    const char* id;
    Status status;
    std::function<void(Place&)> spoil;
  };
  const std::vector<BadOpen> cases{
      {"O-01.01 well and closed", Status::Ok, [](Place&) {}},
      {"O-01.02 another key", Status::Key, [](Place& p) { p.kek = key_of(2); }},
      {"O-01.03 no key file", Status::KeyFileMissing,
       [](Place& p) { std::filesystem::remove(key_path(p.path)); }},
      {"O-01.04 no key file, asked to create", Status::KeyFileMissing,
       [](Place& p) {
         std::filesystem::remove(key_path(p.path));
         p.options.create = true;
       }},
      {"O-01.05 torn key file", Status::KeyFile, [](Place& p) { resize(key_path(p.path), 100); }},
      {"O-01.06 one octet of the key file is missing", Status::KeyFile,
       [](Place& p) { resize(key_path(p.path), 175); }},
      {"O-01.07 empty key file", Status::KeyFile, [](Place& p) { resize(key_path(p.path), 0); }},
      {"O-01.08 key file with an octet more", Status::KeyFile,
       [](Place& p) { resize(key_path(p.path), 177); }},
      {"O-01.09 key file of noise", Status::KeyFile,
       [](Place& p) { write_octets(key_path(p.path), noise(176)); }},
      {"O-01.10 key file of a newer format", Status::Newer,
       [](Place& p) { write_octets(key_path(p.path), newer_key_file(octets_of(key_path(p.path)))); }},
      {"O-01.11 torn key file and another key", Status::KeyFile,
       [](Place& p) {
         resize(key_path(p.path), 100);
         p.kek = key_of(2);
       }},
      {"O-01.12 no database", Status::Path, [](Place& p) { std::filesystem::remove(p.path); }},
      {"O-01.13 no folder", Status::Path, [](Place& p) { p.options.path = p.folder.path("no/store.varde"); }},
      {"O-01.14 no folder, asked to create", Status::Path,
       [](Place& p) {
         p.options.path = p.folder.path("no/store.varde");
         p.options.create = true;
       }},
      {"O-01.15 the path is a folder", Status::Path,
       [](Place& p) { p.options.path = p.folder.folder().string(); }},
      {"O-01.16 the path ends as a folder does", Status::Path,
       [](Place& p) { p.options.path = p.path + "/"; }},
      {"O-01.17 no path", Status::Path, [](Place& p) { p.options.path.clear(); }},
      {"O-01.18 a NUL in the path", Status::Path, [](Place& p) { p.options.path += '\0'; }},
      {"O-01.19 a link that leads nowhere", Status::Path,
       [](Place& p) {
         p.options.path = p.folder.path("link");
         p.options.create = true;
         std::filesystem::create_symlink(p.folder.path("nothing"), p.options.path);
       }},
      {"O-01.20 a link to the store", Status::Ok,
       [](Place& p) {
         p.options.path = p.folder.path("link");
         std::filesystem::create_symlink(p.path, p.options.path);
       }},
      {"O-01.21 empty database", Status::Truncated, [](Place& p) { resize(p.path, 0); }},
      {"O-01.22 empty database, asked to create", Status::Truncated,
       [](Place& p) {
         resize(p.path, 0);
         p.options.create = true;
       }},
      {"O-01.23 less than a page", Status::Truncated, [](Place& p) { resize(p.path, kPageOctets - 1); }},
      {"O-01.24 ends within a page", Status::Truncated,
       [](Place& p) { resize(p.path, std::filesystem::file_size(p.path) - 1); }},
      {"O-01.25 a page more than a half", Status::Truncated,
       [](Place& p) { resize(p.path, std::filesystem::file_size(p.path) + 100); }},
      {"O-01.26 the last page is missing", Status::Truncated,
       [](Place& p) { resize(p.path, std::filesystem::file_size(p.path) - kPageOctets); }},
      {"O-01.27 only the first page is left", Status::Truncated,
       [](Place& p) { resize(p.path, kPageOctets); }},
      {"O-01.28 a plain database", Status::NotDatabase, [](Place& p) { make_plain(p.path); }},
      {"O-01.29 noise", Status::NotDatabase, [](Place& p) { write_octets(p.path, noise(3 * kPageOctets)); }},
      {"O-01.30 another store's key file", Status::NotDatabase,
       [](Place& p) {
         make_store(p.folder.path("other.varde"), 1);
         std::filesystem::rename(key_path(p.folder.path("other.varde")), key_path(p.path));
       }},
      {"O-01.31 an octet of the first page", Status::NotDatabase, [](Place& p) { flip(p.path, 1000); }},
      {"O-01.32 a newer format", Status::Newer, [](Place& p) { run_sql(p.path, "PRAGMA user_version = 2"); }},
      {"O-01.33 a format that never was", Status::Format,
       [](Place& p) { run_sql(p.path, "PRAGMA user_version = 0"); }},
      {"O-01.34 another program's database", Status::NotDatabase,
       [](Place& p) { run_sql(p.path, "PRAGMA application_id = 1"); }},
      {"O-01.35 a trigger is missing", Status::Format,
       [](Place& p) { run_sql(p.path, "DROP TRIGGER ledger_no_delete"); }},
      {"O-01.36 a table more", Status::Format, [](Place& p) { run_sql(p.path, "CREATE TABLE more(a)"); }},
      {"O-01.37 an index is missing", Status::Format,
       [](Place& p) { run_sql(p.path, "DROP INDEX obligation_worklist"); }},
      {"O-01.38 a trigger more", Status::Format,
       [](Place& p) {
         run_sql(p.path, "CREATE TRIGGER more AFTER INSERT ON ledger BEGIN DELETE FROM obligation; END");
       }},
      {"O-01.39 another controller's", Status::Controller,
       [](Place& p) { p.options.controller = name_of(901); }},
      {"O-01.40 no controller", Status::Controller, [](Place& p) { p.options.controller = Uuid{}; }},
      {"O-01.41 the head that the host kept", Status::Ok, [](Place& p) { p.options.head = p.head; }},
      {"O-01.42 a head that the store does not reach", Status::Stale,
       [](Place& p) {
         p.options.head = StoreHead{p.head.commit + 1, p.head.hash};
       }},
      {"O-01.43 another hash at that commit", Status::Stale,
       [](Place& p) {
         p.options.head = p.head;
         p.options.head->hash[0] ^= 1;
       }},
      {"O-01.44 an older head of the same chain", Status::Ok,
       [](Place& p) {
         auto ledger = open_store(p.path);
         auto commits = (*ledger)->commits(10, 1);
         p.options.head = StoreHead{11, commits->front().hash};
       }},
      {"O-01.45 a log without its database", Status::Truncated,
       [](Place& p) {
         std::filesystem::rename(p.path, p.path + "-wal");
         p.options.create = true;
       }},
      {"O-01.46 creating under the key file of another key", Status::Key,
       [](Place& p) {
         std::filesystem::remove(p.path);
         p.options.create = true;
         p.kek = key_of(2);
       }},
      {"O-01.47 creating under another controller's key file", Status::Controller,
       [](Place& p) {
         std::filesystem::remove(p.path);
         p.options.create = true;
         p.options.controller = name_of(901);
       }},
      {"O-01.49 the tables are another controller's than the key file", Status::Controller,
       [](Place& p) { run_sql(p.path, "UPDATE meta SET value = x'00112233445566778899aabbccddeeff'"); }},
      {"O-01.50 the tables do not say whose they are", Status::Format,
       [](Place& p) { run_sql(p.path, "DELETE FROM meta"); }},
      {"O-01.48 creating what exists opens it", Status::Ok, [](Place& p) { p.options.create = true; }},
  };
  Place model;
  model.head = make_store(model.path);
  const Snapshot files = snapshot(model.folder);
  for (const BadOpen& bad : cases) {
    INFO(bad.id);
    Place place;
    place.head = model.head;
    put_back(place.folder, files);
    bad.spoil(place);
    Snapshot before = snapshot(place.folder);
    CHECK(open_status(place.kek, place.options) == bad.status);
    CHECK(changes(before, snapshot(place.folder)) == "");
  }
}

TEST_CASE("O-02 every octet of the key file counts") {
  Place place;
  make_store(place.path, 1);
  const std::string whole = octets_of(key_path(place.path));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    CAPTURE(at);
    std::string octets = whole;
    octets[at] = static_cast<char>(octets[at] ^ 0x40);
    write_octets(key_path(place.path), octets);
    CHECK(open_status(place.path) == Status::KeyFile);
  }
  // Someone who mends the checksum as well still has no key.
  for (std::size_t at : {12u, 19u, 20u, 31u, 32u, 64u, 127u, 128u, 143u}) {
    CAPTURE(at);
    std::string octets = whole;
    octets[at] = static_cast<char>(octets[at] ^ 0x40);
    Digest checksum = sha256(view_of(std::string_view(octets).substr(0, 144)));
    octets.replace(144, 32, std::string(checksum.begin(), checksum.end()));
    write_octets(key_path(place.path), octets);
    CHECK(open_status(place.path) == Status::Key);
  }
  write_octets(key_path(place.path), whole);
  CHECK(open_status(place.path) == Status::Ok);
}

TEST_CASE("O-03 a wrong key beside a log in use changes no octet") {
  Place place;
  make_store(place.path);
  make_store(place.folder.path("other.varde"), 1);
  auto living = open_store(place.path);
  REQUIRE((*living)->append_if(batch_after(**living, name_of(1), name_of(5000))).ok());
  Snapshot before = snapshot(place.folder);
  REQUIRE(before.at("store.varde-wal").size() > kPageOctets);

  CHECK(open_status(place.path, 2) == Status::Key);
  CHECK(changes(before, snapshot(place.folder)) == "");

  // A key file that is whole and opens, and whose page key is another's.
  std::string own = octets_of(key_path(place.path));
  write_octets(key_path(place.path), octets_of(key_path(place.folder.path("other.varde"))));
  before = snapshot(place.folder);
  CHECK(open_status(place.path) == Status::NotDatabase);
  Snapshot after = snapshot(place.folder);
  // To read the log at all one takes a mark in the index that its readers share.
  before.erase("store.varde-shm");
  after.erase("store.varde-shm");
  CHECK(changes(before, after) == "");

  write_octets(key_path(place.path), own);
  REQUIRE((*living)->append_if(batch_after(**living, name_of(1), name_of(5001))).ok());
  CHECK(damage_in(**living) == "");
}

TEST_CASE("O-04 a wrong key beside the log that a crash left changes no octet") {
  Place place, crashed;
  make_store(place.path);
  make_store(place.folder.path("other.varde"), 1);
  StoreHead head;
  {
    auto living = open_store(place.path);
    REQUIRE((*living)->append_if(batch_after(**living, name_of(1), name_of(5000))).ok());
    head = *(*living)->store_head();
    put_back(crashed.folder, snapshot(place.folder));  // as a power cut would leave it
  }
  std::filesystem::remove(crashed.path + "-shm");
  std::string own = octets_of(key_path(crashed.path));
  for (bool foreign : {false, true}) {
    CAPTURE(foreign);
    if (foreign)
      write_octets(key_path(crashed.path), octets_of(key_path(crashed.folder.path("other.varde"))));
    Snapshot before = snapshot(crashed.folder);
    CHECK(open_status(crashed.path, foreign ? 1 : 2) == (foreign ? Status::NotDatabase : Status::Key));
    CHECK(changes(before, snapshot(crashed.folder)) == "");
  }
  write_octets(key_path(crashed.path), own);
  auto opened = open_store(crashed.path);
  REQUIRE(opened.ok());
  CHECK(damage_in(**opened, &head) == "");
  CHECK(*(*opened)->store_head() == head);
}

TEST_CASE("O-05 an old file put back is older than the head") {
  Place place;
  make_store(place.path, 5);
  Snapshot old = snapshot(place.folder);
  StoreHead head = make_store(place.path, 0);
  {
    auto ledger = open_store(place.path);
    REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(5000))).ok());
    head = *(*ledger)->store_head();
  }
  place.options.head = head;
  CHECK(open_status(place.kek, place.options) == Status::Ok);
  put_back(place.folder, old);
  CHECK(open_status(place.kek, place.options) == Status::Stale);
  {
    auto ledger = open_store(place.path);  // goes on from the old copy: the same number, another commit
    REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(2), name_of(5001))).ok());
    CHECK((*ledger)->store_head()->commit == head.commit);
  }
  CHECK(open_status(place.kek, place.options) == Status::Stale);
}

TEST_CASE("O-06 the log with the last commits is deleted") {
  Place place, crashed;
  make_store(place.path, 5);
  StoreHead head;
  {
    auto living = open_store(place.path);
    REQUIRE((*living)->append_if(batch_after(**living, name_of(1), name_of(5000))).ok());
    head = *(*living)->store_head();
    put_back(crashed.folder, snapshot(place.folder));
  }
  std::filesystem::remove(crashed.path + "-wal");
  crashed.options.head = head;
  CHECK(open_status(crashed.kek, crashed.options) == Status::Stale);
}

TEST_CASE("O-07 files are the owner's alone") {
  Place place;
  auto ledger = open_store(place.path);
  REQUIRE((*ledger)->append_if(batch_after(StreamHead{}, name_of(1), name_of(2))).ok());
  for (const auto& entry : std::filesystem::directory_iterator(place.folder.folder())) {
    struct stat found;
    REQUIRE(::stat(entry.path().c_str(), &found) == 0);
    CAPTURE(entry.path().filename().string());
    CHECK((found.st_mode & 077) == 0);
  }
}

TEST_CASE("O-08 network file systems") {
  const std::vector<std::pair<unsigned long, bool>> cases{
      {0x6969, true},      {0x517B, true},      {0xFF534D42, true},         {0xFE534D42, true},
      {0x65735546, true},  {0xEF53, false},     {0xFFFFFFFFFF534D42, true}, {0x58465342, false},
      {0x9123683E, false}, {0x01021994, false}, {0x794C7630, false},
  };
  for (const auto& one : cases) {
    CAPTURE(one.first);
    CHECK(is_network_file_system(one.first) == one.second);
  }
}

TEST_CASE("O-09 format 1 is what it was") {
  // A changed table, index or trigger is a new format number, and this line changes with it.
  CHECK(to_hex(schema_fingerprint()) == "5b8d851f276b4dcdccb772fbaf80d5b30401330be372eef71762db4edf9b1c32");
}

TEST_CASE("O-10 no failure names a path or a value") {
  Place place;
  make_store(place.path);
  std::filesystem::remove(key_path(place.path));
  auto failed = open_sqlcipher_ledger(place.kek, place.options);
  REQUIRE_FALSE(failed.ok());
  CHECK(failed.error().what.find("store.varde") == std::string::npos);
  CHECK(failed.error().what == "there is no key file");
}

}  // namespace varde::contract
