// Keys: what the key file holds, and rotation with every way in which it can be cut off.
#include <doctest/doctest.h>

#include <set>

#include "batches.h"
#include "stores.h"

namespace varde::contract {
namespace {

struct Place {
  Folder folder;
  std::string path = folder.path("store.varde");
};

Bytes octets_of_key(const Key& key) { return Bytes(key.view().begin(), key.view().end()); }

bool exists(const std::string& path) { return std::filesystem::exists(path); }

}  // namespace

TEST_CASE("K-01 page key, salt and data key are random, apart, and the same after a reopen") {
  std::set<Bytes> seen;
  for (int i = 0; i < 3; ++i) {
    Place place;
    make_store(place.path, 1);
    StoreKeys keys = keys_of(place.path);
    CHECK(keys.controller == name_of(900));
    CHECK(keys.generation == 1);
    seen.insert(octets_of_key(keys.page));
    seen.insert(octets_of_key(keys.data));
    seen.insert(Bytes(keys.salt.begin(), keys.salt.end()));
    auto ledger = open_store(place.path);
    CHECK(octets_of_key((*ledger)->data_key()) == octets_of_key(keys.data));
    CHECK((*ledger)->controller() == name_of(900));
    // Nothing of it stands in the file as it is.
    std::string file = octets_of(key_path(place.path));
    for (const Bytes& secret : seen) CHECK(file.find(text_of(secret)) == std::string::npos);
  }
  CHECK(seen.size() == 9);
}

TEST_CASE("K-02 the key file, octet by octet") {
  StoreKeys keys;
  keys.controller = name_of(900);
  keys.generation = 0x0102030405060708;
  auto file = encode_key_file(key_of(1), keys);
  REQUIRE(file.ok());
  REQUIRE(file->size() == 176);
  CHECK(text_of(ByteView(*file).first(8)) == "VARDEKEY");
  CHECK(to_hex(ByteView(*file).subspan(8, 12)) == "000000010102030405060708");
  Bytes header(file->begin(), file->begin() + 20);
  auto plain = unseal(key_of(1), header, ByteView(*file).subspan(20, 124));
  REQUIRE(plain.ok());
  CHECK(Bytes(plain->end() - 16, plain->end()) == Bytes(keys.controller.begin(), keys.controller.end()));
  Digest checksum = sha256(ByteView(*file).first(144));
  CHECK(Bytes(file->begin() + 144, file->end()) == Bytes(checksum.begin(), checksum.end()));
  auto other = encode_key_file(key_of(1), keys);
  CHECK(*other != *file);  // a nonce is never used twice
}

TEST_CASE("K-03 rotation: the new key opens, the old one is refused, nothing is left behind") {
  Place place;
  StoreHead head = make_store(place.path, 5);
  std::string database = octets_of(place.path);
  Bytes data_key;
  {
    auto ledger = open_store(place.path);
    data_key = octets_of_key((*ledger)->data_key());
    REQUIRE((*ledger)->rotate(key_of(2)).ok());
    CHECK_FALSE(exists(previous_path(place.path)));
    CHECK_FALSE(exists(next_path(place.path)));
    REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(5000))).ok());  // goes on
    REQUIRE((*ledger)->rotate(key_of(3)).ok());
    head = *(*ledger)->store_head();
  }
  for (std::uint8_t old : {1, 2}) CHECK(open_status(place.path, old) == Status::Key);
  auto ledger = open_store(place.path, 3);
  REQUIRE(ledger.ok());
  CHECK(octets_of_key((*ledger)->data_key()) == data_key);
  CHECK(keys_of(place.path, 3).generation == 3);
  CHECK(damage_in(**ledger, &head) == "");
}

TEST_CASE("K-04 rotation leaves the database's octets alone") {
  Place place;
  make_store(place.path, 5);
  std::string before = octets_of(place.path);
  {
    auto ledger = open_store(place.path);
    REQUIRE((*ledger)->rotate(key_of(2)).ok());
  }
  CHECK(octets_of(place.path) == before);
}

TEST_CASE("K-05 a rotation that was cut off: exactly one key opens, and what it left is removed") {
  Place place;
  make_store(place.path, 5);
  const std::string first = octets_of(key_path(place.path));
  {
    auto ledger = open_store(place.path);
    REQUIRE((*ledger)->rotate(key_of(2)).ok());
  }
  const std::string second = octets_of(key_path(place.path));
  struct CutOff {
    const char* id;
    std::string key, previous, next;  // what stands there; "" is no file
    int opens;                        // the key that opens it
  };
  const std::vector<CutOff> cases{
      {"K-05.1 previous half written", first, first.substr(0, 50), "", 1},
      {"K-05.2 previous written", first, first, "", 1},
      {"K-05.3 next half written", first, first, second.substr(0, 80), 1},
      {"K-05.4 next written", first, first, second, 1},
      {"K-05.5 renamed", second, first, "", 2},
      {"K-05.6 previous removed", second, "", "", 2},
      {"K-05.7 the new file's sector is lost", std::string(176, '\0'), first, "", 1},
      {"K-05.8 the new file's name is lost", "", first, "", 1},
  };
  for (const CutOff& cut : cases) {
    INFO(cut.id);
    auto put = [](const std::string& path, const std::string& octets) {
      std::filesystem::remove(path);
      if (!octets.empty()) write_octets(path, octets);
    };
    put(key_path(place.path), cut.key);
    put(previous_path(place.path), cut.previous);
    put(next_path(place.path), cut.next);
    Status other = open_status(place.path, cut.opens == 1 ? 2 : 1);
    CHECK((other == Status::Key || other == Status::KeyFile || other == Status::KeyFileMissing));
    CHECK(open_status(place.path, static_cast<std::uint8_t>(cut.opens)) == Status::Ok);
    CHECK(octets_of(key_path(place.path)) == (cut.opens == 1 ? first : second));
    CHECK_FALSE(exists(previous_path(place.path)));
    CHECK_FALSE(exists(next_path(place.path)));
  }
}

TEST_CASE("K-06 a rotation that fails leaves the old key in force") {
  Place place;
  make_store(place.path, 5);
  std::string first = octets_of(key_path(place.path));
  auto ledger = open_store(place.path);
  // The new key file is proved by opening the database; this one does not open any more.
  std::string database = octets_of(place.path);
  std::string damaged = database;
  damaged[2000] = static_cast<char>(damaged[2000] ^ 1);
  write_octets(place.path, damaged);
  CHECK_FALSE((*ledger)->rotate(key_of(2)).ok());
  CHECK(octets_of(key_path(place.path)) == first);
  // Without a place for the new file there is no rotation either.
  write_octets(place.path, database);
  std::filesystem::create_directory(next_path(place.path));
  CHECK_FALSE((*ledger)->rotate(key_of(2)).ok());
  CHECK(octets_of(key_path(place.path)) == first);
  std::filesystem::remove(next_path(place.path));
  ledger->reset();
  CHECK(open_status(place.path, 1) == Status::Ok);
}

TEST_CASE("K-07 two that have the store open rotate one after the other") {
  Place place;
  make_store(place.path, 2);
  auto one = open_store(place.path);
  auto two = open_store(place.path);
  REQUIRE((*one)->rotate(key_of(2)).ok());
  REQUIRE((*two)->rotate(key_of(3)).ok());
  CHECK(keys_of(place.path, 3).generation == 3);
  CHECK(open_status(place.path, 2) == Status::Key);
  REQUIRE((*one)->append_if(batch_after(**one, name_of(1), name_of(5000))).ok());
  CHECK(damage_in(**two) == "");
}

TEST_CASE("K-08 a store that was being made") {
  struct Left {
    const char* id;
    bool key, fresh, journal, next;
  };
  const std::vector<Left> cases{
      {"K-08.1 only a key file half written", false, false, false, true},
      {"K-08.2 only the key file", true, false, false, false},
      {"K-08.3 a database without its name", true, true, false, false},
      {"K-08.4 a database half written", true, true, true, false},
  };
  Place model;
  make_store(model.path, 0);
  for (const Left& left : cases) {
    INFO(left.id);
    Place place;
    if (left.key) write_octets(key_path(place.path), octets_of(key_path(model.path)));
    if (left.next) write_octets(next_path(place.path), octets_of(key_path(model.path)).substr(0, 60));
    if (left.fresh) write_octets(place.path + ".new", octets_of(model.path).substr(0, 9000));
    if (left.journal) write_octets(place.path + ".new-journal", std::string(700, 'j'));
    CHECK(open_status(place.path) == Status::Path);  // there is none until it is asked for
    auto ledger = open_store(place.path);
    REQUIRE_MESSAGE(ledger.ok(), ledger.error().what);
    REQUIRE((*ledger)->append_if(batch_after(StreamHead{}, name_of(1), name_of(2))).ok());
    CHECK(damage_in(**ledger) == "");
    for (const char* suffix : {".new", ".new-journal", ".new-wal", ".key.next"})
      CHECK_FALSE(exists(place.path + suffix));
  }
}

TEST_CASE("K-09 who opened with an older generation leaves the way back of a newer one") {
  Place place;
  make_store(place.path, 1);
  std::string first = octets_of(key_path(place.path));
  {
    auto ledger = open_store(place.path);
    REQUIRE((*ledger)->rotate(key_of(1)).ok());
  }
  write_octets(previous_path(place.path), first);  // the second has been renamed and not yet proved
  REQUIRE(settle_key_file(key_of(1), place.path, 1).ok());
  CHECK(exists(previous_path(place.path)));
  REQUIRE(settle_key_file(key_of(1), place.path, 2).ok());
  CHECK_FALSE(exists(previous_path(place.path)));
}

}  // namespace varde::contract
