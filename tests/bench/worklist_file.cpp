#include "worklist_file.h"

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "app/case_book.h"
#include "codec/records.g.h"
#include "rules/basis.h"
#include "store/sqlcipher/ledger.h"
#include "store/sqlcipher/schema.h"
#include "store/sqlcipher/writer.h"

namespace varde::bench {
namespace {

// Raised when other rows are made: a file of an earlier one is made anew.
constexpr std::uint64_t kGenerator = 1;
constexpr std::size_t kTogether = 2000;  // persons that are written in one transaction
constexpr std::size_t kWaiting = 2;      // of which so many are sealed ahead
constexpr std::int64_t kDay = std::int64_t{86400} * 1'000'000;

struct Sizes {
  std::int64_t persons = 0, events = 0, open = 0;
};

// Bodies of a few recurring shapes, as they are stored.
struct Shape {
  EventKind kind = EventKind::PersonRegistered;
  std::string body;
};

Shape shape(EventBody body) {
  Entry entry;
  entry.occurred = Moment{PartialDate{*civil_date(2026, 1, 5), PartialDate::Precision::Day}};
  entry.context = context();
  entry.body = std::move(body);
  return {entry.body.kind(), write_entry(entry)};
}

// The first is a person's first event.
std::vector<Shape> shapes() {
  std::vector<Shape> out;
  PersonRegistered person;
  person.person.name = "Ola Nordmann";
  out.push_back(shape({person}));
  ContactHeld contact;
  contact.service = kListedService;
  contact.note = "Kom innom, pratet en stund og fikk en ny avtale.";
  out.push_back(shape({contact}));
  out.push_back(shape({ActivityChanged{"a1", ActivityStatus::InProgress, {}}}));
  AppointmentBooked appointment;
  appointment.service = kListedService;
  appointment.at = Moment{kListed};
  appointment.place = "Rådhuset, inngang fra torget";
  out.push_back(shape({appointment}));
  ContactPointNamed point;
  point.contact_point.service = kListedService;
  point.contact_point.name = "Åse Ødegård";
  out.push_back(shape({point}));
  return out;
}

Profile profile() {
  Profile out;
  out.municipality = "9999";
  out.name = "Nordal";
  out.coordinating_unit = service_id(kServiceCount - 1);
  for (unsigned i = 0; i < kServiceCount; ++i) {
    Service service;
    service.id = service_id(i);
    service.name = "Tjeneste " + std::to_string(i);
    out.services.push_back(service);
  }
  return out;
}

// Ids that ascend with the number, so that the trees of the tables are filled from one end to the other.
Uuid stream_of(std::int64_t person, std::int64_t persons) {
  Uuid out = named(7, static_cast<std::uint64_t>(person));
  const std::uint64_t step = (std::uint64_t{1} << 48) / static_cast<std::uint64_t>(persons);
  const std::uint64_t first = step * static_cast<std::uint64_t>(person);
  for (int i = 0; i < 6; ++i) out.data[i] = static_cast<std::uint8_t>(first >> (40 - 8 * i));
  return out;
}

// A duty of one of the pack's rules. Of four, one has a limit set by law.
Obligation duty(std::int64_t person, const Uuid& owner, std::int64_t slot) {
  struct Of {
    const char *rule, *text, *subject;
  };
  static constexpr Of kRules[] = {{"R-192", "waiting-contact", "referral:"},
                                  {"RF-02", "assess", "referral:"},
                                  {"R-058", "activity-due", "activity:a1"},
                                  {"R-150", "reach-out", "contact:"}};
  const Uuid drawn = named(8, static_cast<std::uint64_t>(person * 2 + slot));
  const std::uint64_t random = drawn.data[0] * 256u + drawn.data[1];
  const Of& of = kRules[random % 4];
  Obligation out;
  out.id = named(10 + static_cast<std::uint64_t>(slot), static_cast<std::uint64_t>(person));
  out.rule = of.rule;
  out.text = of.text;
  out.subject = of.subject;
  if (out.subject.back() == ':') out.subject += to_text(out.id);
  out.owner = owner;
  if (random % 3 == 0) out.towards = service_id(1 + random % (kServiceCount - 1));
  const std::int64_t days = static_cast<std::int64_t>(random % 240) - 80;
  out.opens = Instant{kListed.us - 100 * kDay};
  if (random % 20 != 0) out.due = Instant{kListed.us + days * kDay + 9 * kDay / 24};
  if (random % 16 == 3) out.confirmed = CivilDate{20500};
  return out;
}

class Persons {
 public:
  Persons(const Sizes& sizes, const Key& data_key, std::int64_t organisation)
      : sizes_(sizes),
        sealing_{data_key},
        organisation_(organisation),
        pack_(must(compiled_pack())->digest) {}

  // One command with an outcome and as many events as the person has.
  Batch batch(std::int64_t person) const {
    Batch out;
    out.stream = stream_of(person, sizes_.persons);
    const std::int64_t events = share(person, sizes_.events);
    Digest previous{};
    for (std::int64_t i = 0; i <= events; ++i) {
      LedgerRow row;
      row.stream = out.stream;
      row.sequence = i + 1;
      row.command = named(6, static_cast<std::uint64_t>(person));
      row.ordinal = static_cast<std::int32_t>(i);
      const Shape* of =
          i == 0 ? nullptr : &shapes_[i == 1 ? 0 : 1 + static_cast<std::size_t>(i) % (shapes_.size() - 1)];
      row.kind = of ? std::string(code(of->kind)) : "outcome";
      row.schema = of ? "entry/1" : "outcome-entry/1";
      row.recorded = Instant{kListed.us - 100 * kDay};
      row.pack = pack_;
      row.rules = kRulesRevision;
      row.organisation = organisation_;
      row.previous = previous;
      must(close_row(sealing_, of ? of->body : outcome_, row));
      previous = row.hash;
      out.rows.push_back(std::move(row));
    }
    const std::int64_t listed = share(person, sizes_.open);
    const auto other = static_cast<unsigned>(1 + person % (kServiceCount - 1));
    out.index.obligations.push_back(duty(person, listed ? kListedService : service_id(other), 0));
    if (listed && person % 20 == 0) {
      Obligation later = duty(person, kListedService, 1);
      later.opens = Instant{kListed.us + (1 + person % 30) * kDay};
      later.due = Instant{later.opens.us + 14 * kDay};
      out.index.obligations.push_back(later);
    }
    return out;
  }

 private:
  // How many of all are this person's.
  std::int64_t share(std::int64_t person, std::int64_t of) const {
    return (person + 1) * of / sizes_.persons - person * of / sizes_.persons;
  }

  const Sizes sizes_;
  const Sealing sealing_;
  const std::int64_t organisation_;
  const Digest pack_;
  const std::vector<Shape> shapes_ = shapes();
  const std::string outcome_ = write_outcome_entry({{}, {named(5, 1), named(5, 2)}, {}, {}, {}, {}});
};

// Batches on their way from who seals them to who writes them: never more than a few.
class Queue {
 public:
  void put(std::vector<Batch> some) {
    std::unique_lock lock(guard_);
    changed_.wait(lock, [&] { return waiting_.size() < kWaiting; });
    waiting_.push_back(std::move(some));
    changed_.notify_all();
  }
  std::vector<Batch> take() {
    std::unique_lock lock(guard_);
    changed_.wait(lock, [&] { return !waiting_.empty(); });
    std::vector<Batch> some = std::move(waiting_.front());
    waiting_.pop_front();
    changed_.notify_all();
    return some;
  }

 private:
  std::mutex guard_;
  std::condition_variable changed_;
  std::deque<std::vector<Batch>> waiting_;
};

// An empty store with its organisation, as the library makes it; the organisation's sequence.
std::int64_t open_new(const std::string& path) {
  OpenOptions where;
  where.path = path;
  where.create = true;
  where.controller = kController;
  const auto store = must(open_sqlcipher_ledger(Key(kFileKey), where));
  EngineOptions options;
  options.controller = kController;
  CaseBook book(*store, options, Sealing{store->data_key()});
  must(book.act(write_context(context()),
                write_command(Command{named(4, 1), {}, {}, {ProfileLoaded{profile()}}, {}}),
                Instant{kListed.us - 200 * kDay}));
  return must(store->head(book.engine().organisation_stream())).sequence;
}

// Nobody else has the file, and one that is broken off is thrown away: neither a log nor the disk is waited
// for.
Writer writer_of(const std::string& path, const StoreKeys& keys) {
  Connection connection = must(Connection::open(path, keys, 5000));
  for (const char* sql : {"PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF",
                          "PRAGMA cache_size = -262144", "PRAGMA locking_mode = EXCLUSIVE"})
    must(Result<std::string>(connection.ask_text(sql)));
  return must(Writer::prepare(std::move(connection)));
}

void write_all(const std::string& path, const Sizes& sizes, std::int64_t organisation) {
  const StoreKeys keys = must(find_keys(Key(kFileKey), path));
  const Persons persons(sizes, keys.data, organisation);
  Queue queue;
  std::thread sealing([&] {
    for (std::int64_t person = 0; person < sizes.persons;) {
      std::vector<Batch> some;
      for (; person < sizes.persons && some.size() < kTogether; ++person)
        some.push_back(persons.batch(person));
      queue.put(std::move(some));
    }
  });
  Writer writer = writer_of(path, keys);
  const auto began = Clock::now();
  double told = 0;
  for (std::int64_t done = 0; done < sizes.persons;) {
    const std::vector<Batch> some = queue.take();
    must(writer.append_all(some));
    done += static_cast<std::int64_t>(some.size());
    const double seconds = seconds_since(began);
    if (seconds - told < 5 && done < sizes.persons) continue;
    told = seconds;
    std::fprintf(stderr, "worklist: %lld of %lld persons, %.0f s\n", static_cast<long long>(done),
                 static_cast<long long>(sizes.persons), seconds);
  }
  sealing.join();
  must(Result<std::string>(writer.connection().ask_text("PRAGMA locking_mode = NORMAL")));
  must(Result<std::string>(writer.connection().ask_text("PRAGMA journal_mode = WAL")));
}

std::filesystem::path cache() {
  if (const char* set = std::getenv("VARDE_CACHE"); set && *set) return set;
  return std::filesystem::read_symlink("/proc/self/exe").parent_path();
}

}  // namespace

StoreFile store_file(std::int64_t persons, std::int64_t events) {
  const Sizes sizes{persons, events, std::min(kOpenDuties, persons / 10)};
  const Digest tables = Sha256().add_u64(kGenerator).add(schema_fingerprint()).digest();
  const std::string name = "worklist-" + std::to_string(persons) + "-" + std::to_string(events);
  std::filesystem::create_directories(cache());
  const std::filesystem::path kept = cache() / (name + "-" + to_hex(ByteView(tables).first(4)));
  const StoreFile file{(kept / "store").string(), sizes.open};
  if (std::filesystem::exists(kept)) {
    std::printf("# a file of these sizes is there already, and is used again\n");
    return file;
  }
  for (const auto& other : std::filesystem::directory_iterator(cache())) {
    if (other.path().filename().string().starts_with(name + "-")) std::filesystem::remove_all(other.path());
  }
  const std::filesystem::path fresh = cache() / (name + "-new");
  std::filesystem::create_directories(fresh);
  const auto began = Clock::now();
  const std::string path = (fresh / "store").string();
  write_all(path, sizes, open_new(path));
  std::printf("# made in %.0f s: %.2f GB\n", seconds_since(began),
              static_cast<double>(std::filesystem::file_size(path)) / 1e9);
  std::filesystem::rename(fresh, kept);
  return file;
}

}  // namespace varde::bench
