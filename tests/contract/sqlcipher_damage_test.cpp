// What is on the disk: nothing that can be read, and damage that is seen.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "batches.h"
#include "stores.h"

namespace varde::contract {
namespace {

constexpr std::size_t kPageOctets = 4096;

struct Place {
  Folder folder;
  std::string path = folder.path("store.varde");
};

Batch marked_batch(Ledger& ledger, const Uuid& stream, const Uuid& command, const std::string& marker) {
  Batch batch = batch_after(ledger, stream, command, 2);
  for (LedgerRow& row : batch.rows) {
    row.kind = marker + " kind";
    row.schema = marker + " schema";
    row.body->octets = Bytes(marker.begin(), marker.end());
    row.body->key = Bytes(marker.begin(), marker.end());
  }
  batch.index = index_rows(3, 2, 2);
  for (Obligation& row : batch.index.obligations) row.rule = row.text = row.subject = marker + " duty";
  for (Responsibility& row : batch.index.responsibilities) row.name = marker + " name";
  for (OutboxRow& row : batch.index.outbox) row.rule = row.text = marker + " notice";
  return batch;
}

double entropy(const std::string& octets) {
  std::array<double, 256> count{};
  for (char octet : octets) ++count[static_cast<std::uint8_t>(octet)];
  double bits = 0;
  for (double c : count) {
    if (c > 0)
      bits -= c / static_cast<double>(octets.size()) * std::log2(c / static_cast<double>(octets.size()));
  }
  return bits;
}

// What anyone sees who reads everything back against the head: "" when all is as it was.
std::string seen_by_verify(const std::string& path, const StoreHead& head) {
  OpenOptions options = store_at(path, false);
  options.head = head;
  auto ledger = open_sqlcipher_ledger(key_of(1), options);
  if (!ledger) return "open: " + ledger.error().what;
  if (std::string damage = damage_in(**ledger, &head); !damage.empty()) return damage;
  auto places = (*ledger)->check_file();
  if (!places) return "check: " + places.error().what;
  return places->empty() ? "" : places->front();
}

}  // namespace

TEST_CASE("D-01 nothing that was written can be read in any file") {
  Place place;
  const std::string marker = "GUNVOR-MARKERINGSTEKST";
  std::vector<std::string> needles{marker, "plan", "ledger", "CREATE TABLE", "SQLite format"};
  for (int i = 0; i < 4; ++i) {
    Uuid stream = name_of(static_cast<std::uint64_t>(i));
    needles.emplace_back(stream.begin(), stream.end());
  }
  auto scan = [&] {
    for (const auto& file : snapshot(place.folder)) {
      for (const std::string& needle : needles) {
        INFO(file.first);
        CHECK(file.second.find(needle) == std::string::npos);
      }
    }
  };
  {
    auto ledger = open_store(place.path);
    for (std::uint64_t i = 0; i < 60; ++i) {
      Batch batch = marked_batch(**ledger, name_of(i % 4), name_of(100 + i), marker);
      Digest previous = batch.rows[0].previous;
      for (LedgerRow& row : batch.rows) {
        row.previous = previous;
        row.commitment = commitment_to(*row.body);
        previous = row.hash = hash_of(row);
      }
      if (i > 10) batch.erase = {1};
      REQUIRE((*ledger)->append_if(batch).ok());
      if (i % 20 == 0) scan();
    }
    CHECK((*ledger)->check_file()->empty());
    CHECK(damage_in(**ledger) == "");
    Snapshot files = snapshot(place.folder);
    CHECK(files.contains("store.varde-wal"));
    scan();
  }
  scan();
  CHECK(entropy(octets_of(place.path)) > 7.99);
}

TEST_CASE("D-02 an erased body is gone from the pages, also for who has the key") {
  Place place;
  const std::string marker = "GUNVOR-MARKERINGSTEKST", kept = "TEKST-SOM-BLIR";
  {
    auto ledger = open_store(place.path);
    Batch batch = batch_after(StreamHead{}, name_of(1), name_of(2), 2, 1);
    // One that lies in its page, and one that is so long that it has pages of its own.
    for (int i = 0; i < 4; ++i)
      batch.rows[0].body->octets.insert(batch.rows[0].body->octets.end(), marker.begin(), marker.end());
    for (int i = 0; i < 900; ++i)
      batch.rows[1].body->octets.insert(batch.rows[1].body->octets.end(), marker.begin(), marker.end());
    batch.index = index_rows(1);
    batch.index.obligations[0].text = marker;
    REQUIRE((*ledger)->append_if(batch).ok());
    Batch erasing = batch_after(**ledger, name_of(1), name_of(3), 1);
    erasing.erase = {1, 2};
    erasing.rows[0].body->octets.assign(kept.begin(), kept.end());
    REQUIRE((*ledger)->append_if(erasing).ok());
  }
  std::string pages = decrypted_pages(place.path);
  CHECK(pages.find(marker) == std::string::npos);
  CHECK(pages.find(kept) != std::string::npos);  // or the look would prove nothing
  Connection connection = raw_connection(place.path);
  CHECK(*connection.ask_integer("SELECT count(*) FROM entry") == 1);
  CHECK(*connection.ask_integer("SELECT count(*) FROM ledger") == 3);
}

TEST_CASE("D-03 the ledger is append-only, also for who has the key") {
  Place place;
  StoreHead head = make_store(place.path, 6);
  Connection connection = raw_connection(place.path);
  for (const char* sql : {
           "UPDATE ledger SET kind = 'plan.voided'",
           "UPDATE ledger SET recorded = 0 WHERE sequence = 1",
           "DELETE FROM ledger WHERE sequence = 1",
           "DELETE FROM ledger",
           "REPLACE INTO ledger SELECT * FROM ledger WHERE sequence = 1",
           "INSERT INTO ledger SELECT stream, sequence + 5, command, ordinal + 9, kind, schema, recorded, "
           "pack, rules, "
           "organisation, commitment, previous, hash, commit_number FROM ledger",
           "INSERT INTO ledger SELECT stream, sequence + 1, command, ordinal, kind, schema, recorded, pack, "
           "rules, "
           "organisation, commitment, previous, hash, commit_number FROM ledger ORDER BY sequence DESC LIMIT "
           "1",
           "UPDATE commits SET hash = previous",
           "DELETE FROM commits",
           "REPLACE INTO commits SELECT * FROM commits WHERE number = 2",
           "INSERT INTO commits SELECT number + 2, stream, first, last, previous, hash FROM commits "
           "ORDER BY number DESC LIMIT 1",
           "UPDATE disclosure SET body = key",
           "UPDATE disclosure SET recorded = 0 WHERE number = 1",
           "DELETE FROM disclosure",
           "REPLACE INTO disclosure SELECT * FROM disclosure WHERE number = 1",
           "INSERT INTO disclosure SELECT number + 2, recorded, count, decided, commitment, hash, sealed, "
           "key, body FROM disclosure",
           "UPDATE entry SET body = key",
           "INSERT INTO ledger(stream) VALUES(x'00')",
           "UPDATE obligation SET owner = x'00'",
           "UPDATE sqlite_schema SET sql = ''",
       }) {
    INFO(sql);
    CHECK_FALSE(connection.run(sql).ok());
  }
  auto ledger = open_store(place.path);
  CHECK(damage_in(**ledger, &head) == "");
}

TEST_CASE("D-04 one octet of any page") {
  Place place;
  StoreHead head = make_store(place.path, 40);
  const std::string whole = octets_of(place.path);
  CHECK(seen_by_verify(place.path, head) == "");
  for (std::size_t page = 0; page < whole.size() / kPageOctets; ++page) {
    for (std::size_t at : {std::size_t{0}, std::size_t{20}, std::size_t{2000}, kPageOctets - 1}) {
      CAPTURE(page);
      CAPTURE(at);
      std::string octets = whole;
      octets[page * kPageOctets + at] = static_cast<char>(octets[page * kPageOctets + at] ^ 0x10);
      write_octets(place.path, octets);
      CHECK(seen_by_verify(place.path, head) != "");
    }
  }
}

TEST_CASE("D-05 a damaged page is named, and answers as tampered") {
  Place place;
  make_store(place.path, 40);
  std::size_t pages = std::filesystem::file_size(place.path) / kPageOctets;
  int tampered = 0;
  for (std::size_t page = 1; page < pages; ++page) {
    CAPTURE(page);
    std::string whole = octets_of(place.path);
    std::string octets = whole;
    octets[page * kPageOctets + 7] = static_cast<char>(octets[page * kPageOctets + 7] ^ 1);
    write_octets(place.path, octets);
    auto ledger = open_store(place.path);
    if (ledger) {
      auto places = (*ledger)->check_file();
      REQUIRE(places.ok());
      REQUIRE(places->size() == 1);
      CHECK(places->front().find("page " + std::to_string(page + 1)) != std::string::npos);
      for (std::uint64_t stream = 0; stream < 3; ++stream) {
        auto rows = (*ledger)->load(name_of(stream), 0);
        if (rows) continue;
        CHECK(rows.error().status == Status::Tampered);
        ++tampered;
      }
    } else {
      CHECK(ledger.error().status == Status::Tampered);
      ++tampered;
    }
    if (ledger) ledger->reset();
    write_octets(place.path, whole);
  }
  CHECK(tampered > 3);
  auto ledger = open_store(place.path);  // it was the file, not the store
  CHECK(damage_in(**ledger) == "");
}

TEST_CASE("D-06 a store that met a damaged page works again when the page is whole") {
  Place place;
  make_store(place.path, 40);
  auto ledger = open_store(place.path);
  std::string whole = octets_of(place.path);
  std::string octets = whole;
  for (std::size_t at = kPageOctets + 9; at < octets.size(); at += kPageOctets) {
    octets[at] = static_cast<char>(octets[at] ^ 1);
  }
  write_octets(place.path, octets);
  auto rows = (*ledger)->load(name_of(1), 0);
  REQUIRE_FALSE(rows.ok());
  CHECK(rows.error().status == Status::Tampered);
  write_octets(place.path, whole);
  CHECK(damage_in(**ledger) == "");
  CHECK((*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(7000))).ok());
}

TEST_CASE("D-07 any one page of an older copy put back") {
  Place place;
  make_store(place.path, 20);
  const std::string old = octets_of(place.path);
  StoreHead head;
  Snapshot now;
  {
    auto ledger = open_store(place.path);
    for (std::uint64_t i = 0; i < 10; ++i) {
      Batch batch = batch_after(**ledger, name_of(i % 3), name_of(800 + i), 2);
      batch.index = index_rows(2);
      REQUIRE((*ledger)->append_if(batch).ok());
      REQUIRE((*ledger)->append_page(page_on((*ledger)->store_head()->commit, 50 + i)).ok());
    }
    head = *(*ledger)->store_head();
  }
  const std::string current = octets_of(place.path);
  // Index rows are derived: whether a page of theirs is old, only folding the events again can show.
  std::vector<std::string> indexes;
  for (std::size_t page = 0; page < old.size() / kPageOctets; ++page) {
    CAPTURE(page);
    if (current.compare(page * kPageOctets, kPageOctets, old, page * kPageOctets, kPageOctets) == 0) continue;
    std::string octets = current;
    octets.replace(page * kPageOctets, kPageOctets, old, page * kPageOctets, kPageOctets);
    write_octets(place.path, octets);
    std::string seen = seen_by_verify(place.path, head);
    if (!seen.empty()) continue;
    auto ledger = open_store(place.path);
    bool index_changed = false;
    for (std::uint64_t stream = 0; stream < 3; ++stream) {
      auto index = (*ledger)->index(name_of(stream));
      index_changed = index_changed || !index || !(*index == index_rows(2));
    }
    CHECK(index_changed);
  }
}

TEST_CASE("D-08 damage in the log takes back commits, and the head shows it") {
  Place place, crashed;
  make_store(place.path, 5);
  StoreHead head;
  {
    auto ledger = open_store(place.path);
    for (std::uint64_t i = 0; i < 5; ++i) {
      REQUIRE((*ledger)->append_if(batch_after(**ledger, name_of(1), name_of(800 + i))).ok());
    }
    head = *(*ledger)->store_head();
    put_back(crashed.folder, snapshot(place.folder));
  }
  const Snapshot files = snapshot(crashed.folder);
  CHECK(seen_by_verify(crashed.path, head) == "");
  const std::size_t size = files.at("store.varde-wal").size();
  for (std::size_t at = 0; at < size; at += 997) {
    CAPTURE(at);
    Snapshot damaged = files;
    damaged.erase("store.varde-shm");
    damaged["store.varde-wal"][at] = static_cast<char>(damaged["store.varde-wal"][at] ^ 4);
    put_back(crashed.folder, damaged);
    CHECK(seen_by_verify(crashed.path, head) != "");
  }
}

}  // namespace varde::contract
