#include "batches.h"

#include <map>
#include <set>

#include "ports/commit_hash.h"

namespace varde::contract {

Uuid name_of(std::uint64_t number) {
  Sha256 sha;
  sha.add("contract test").add_u64(number);
  return uuid_from(sha.digest());
}

Digest commitment_to(const SealedBody& body) {
  Sha256 sha;
  sha.add_part(body.key).add_part(body.octets);
  return sha.digest();
}

Digest hash_of(const LedgerRow& row) {
  Sha256 sha;
  sha.add(ByteView(row.stream.begin(), 16)).add_u64(static_cast<std::uint64_t>(row.sequence));
  sha.add(ByteView(row.command.begin(), 16)).add_u64(static_cast<std::uint64_t>(row.ordinal));
  sha.add_part(row.kind).add_part(row.schema).add_u64(static_cast<std::uint64_t>(row.recorded.us));
  sha.add(row.pack).add_u64(static_cast<std::uint64_t>(row.rules));
  sha.add_u64(static_cast<std::uint64_t>(row.organisation)).add(row.commitment).add(row.previous);
  return sha.digest();
}

Batch batch_after(const StreamHead& head, const Uuid& stream, const Uuid& command, int rows,
                  std::size_t body_octets) {
  Batch batch;
  batch.stream = stream;
  batch.expected = head.sequence;
  Digest previous = head.hash;
  for (int i = 0; i < rows; ++i) {
    LedgerRow row;
    row.stream = stream;
    row.sequence = head.sequence + 1 + i;
    row.command = command;
    row.ordinal = i;
    row.kind = i == 0 ? "outcome" : "plan.started";
    row.schema = i == 0 ? "outcome-entry/1" : "entry/1";
    row.recorded = Instant{1'770'000'000'000'000 + row.sequence};
    row.pack = sha256(view_of("a pack"));
    row.rules = 3;
    row.organisation = 7;
    SealedBody body;
    body.sealed = i % 2 == 0;
    body.key = Bytes(60, static_cast<std::uint8_t>(i + 1));
    body.octets = Bytes(body_octets, static_cast<std::uint8_t>(row.sequence));
    row.commitment = commitment_to(body);
    row.body = std::move(body);
    row.previous = previous;
    previous = row.hash = hash_of(row);
    batch.rows.push_back(std::move(row));
  }
  return batch;
}

LogPage page_on(std::int64_t decided, std::uint64_t number, std::size_t body_octets) {
  LogPage page;
  page.recorded = Instant{1'780'000'000'000'000 + static_cast<std::int64_t>(number)};
  page.count = static_cast<std::int32_t>(1 + number % 5);
  page.decided = decided;
  page.body.sealed = number % 2 == 0;
  page.body.key = Bytes(60, static_cast<std::uint8_t>(number));
  page.body.octets = Bytes(body_octets, static_cast<std::uint8_t>(number + 1));
  page.commitment = commitment_to(page.body);
  page.hash = hash_of(page);
  return page;
}

Digest hash_of(const LogPage& page) {
  Sha256 sha;
  sha.add_u64(static_cast<std::uint64_t>(page.recorded.us)).add_u64(static_cast<std::uint64_t>(page.count));
  sha.add_u64(static_cast<std::uint64_t>(page.decided)).add(page.commitment);
  return sha.digest();
}

Batch batch_after(Ledger& ledger, const Uuid& stream, const Uuid& command, int rows) {
  Result<StreamHead> head = ledger.head(stream);
  return batch_after(head ? *head : StreamHead{}, stream, command, rows);
}

Obligation obligation(std::uint64_t number) {
  Obligation row;
  row.id = name_of(1000 + number);
  row.rule = "IP-20";
  row.text = "coordinator";
  row.subject = "plan";
  row.owner = name_of(2000 + number % 3);
  if (number % 2) row.towards = name_of(3000);
  row.opens = Instant{static_cast<std::int64_t>(number)};
  if (number % 3) row.due = Instant{static_cast<std::int64_t>(1000 + number)};
  if (number % 5 == 4) row.closes = kEnd;
  if (number % 4 == 1) row.confirmed = CivilDate{20000};
  if (number % 4 == 2) row.snoozed = CivilDate{20001};
  return row;
}

Responsibility responsibility(std::uint64_t number) {
  Responsibility row;
  row.role = static_cast<ResponsibilityRole>(number % 3);
  row.service = name_of(2000 + number);
  if (number % 2) row.name = "Åse Ødegård";
  row.from = number % 4 ? Instant{static_cast<std::int64_t>(number)} : kBeginning;
  if (number % 3 == 0) row.to = Instant{99};
  return row;
}

OutboxRow outbox_row(std::uint64_t number) {
  OutboxRow row{name_of(4000 + number),
                "CS-12",
                "withdrawn",
                name_of(5000 + number),
                name_of(2000 + number % 3),
                {},
                {},
                {},
                {}};
  row.opens = Instant{static_cast<std::int64_t>(number % 7)};
  if (number % 2) row.recipient = name_of(2000 + number);
  if (number % 3) row.due = Instant{static_cast<std::int64_t>(number)};
  if (number % 4 == 3) row.status = DeliveryStatus::Sent;
  return row;
}

StayRow stay_row(std::uint64_t number) {
  StayRow row;
  row.stay = name_of(6000 + number);
  row.kind = static_cast<StayKind>(number % kCodeCount<StayKind>);
  row.from = Instant{static_cast<std::int64_t>(number)};
  if (number % 2) row.expected = Instant{static_cast<std::int64_t>(number + 10)};
  if (number % 3) row.ended = Instant{static_cast<std::int64_t>(number % 7)};
  return row;
}

ReferralRow referral_row(std::uint64_t number) {
  ReferralRow row;
  row.referral = name_of(7000 + number);
  row.state = static_cast<ReferralState>(number % kCodeCount<ReferralState>);
  if (number % 2) row.sender = name_of(2000 + number % 3);
  if (number % 3) row.recipient = name_of(2000 + number % 5);
  row.sent = Instant{static_cast<std::int64_t>(number % 11)};
  if (number % 4) row.received = Instant{static_cast<std::int64_t>(number + 1)};
  if (number % 5) row.answered = Instant{static_cast<std::int64_t>(number + 2)};
  if (number % 7) row.declined = Instant{static_cast<std::int64_t>(number + 4)};
  if (number % 8) row.forwarded = Instant{static_cast<std::int64_t>(number + 5)};
  if (number % 6) row.answer_by = Instant{static_cast<std::int64_t>(number + 3)};
  return row;
}

IndexRows index_rows(int obligations, int responsibilities, int outbox) {
  IndexRows rows;
  for (int i = 0; i < obligations; ++i) rows.obligations.push_back(obligation(static_cast<std::uint64_t>(i)));
  for (int i = 0; i < responsibilities; ++i) {
    rows.responsibilities.push_back(responsibility(static_cast<std::uint64_t>(i)));
  }
  for (int i = 0; i < outbox; ++i) {
    rows.outbox.push_back(outbox_row(static_cast<std::uint64_t>(i)));
    rows.stays.push_back(stay_row(static_cast<std::uint64_t>(i)));
    rows.referrals.push_back(referral_row(static_cast<std::uint64_t>(i)));
  }
  return rows;
}

namespace {

using Hashes = std::map<Uuid, std::vector<Digest>>;

std::string damage_in_streams(Ledger& ledger, Hashes& hashes) {
  Uuid after{};
  for (;;) {
    auto page = ledger.streams(after, 3);
    if (!page) return "streams: " + page.error().what;
    if (page->empty()) return {};
    for (const Uuid& stream : *page) {
      auto rows = ledger.load(stream, 0);
      if (!rows) return "load: " + rows.error().what;
      Digest previous{};
      std::set<std::pair<Uuid, std::int32_t>> ordinals;
      for (const LedgerRow& row : *rows) {
        std::vector<Digest>& known = hashes[stream];
        if (row.sequence != static_cast<std::int64_t>(known.size()) + 1) return "a gap";
        if (row.previous != previous || row.hash != hash_of(row)) return "a broken chain";
        if (row.body && commitment_to(*row.body) != row.commitment) return "another body";
        if (!ordinals.emplace(row.command, row.ordinal).second) return "a command twice";
        previous = row.hash;
        known.push_back(row.hash);
      }
    }
    after = page->back();
  }
}

std::string damage_in_log(Ledger& ledger, std::vector<Digest>& pages) {
  for (;;) {
    auto some = ledger.pages(static_cast<std::int64_t>(pages.size()), 3);
    if (!some) return "pages: " + some.error().what;
    for (const LogPage& page : *some) {
      if (page.number != static_cast<std::int64_t>(pages.size()) + 1) return "a gap in the log";
      if (page.hash != hash_of(page) || commitment_to(page.body) != page.commitment) return "another page";
      pages.push_back(page.hash);
    }
    if (some->empty()) break;
  }
  auto last = ledger.last_page();
  if (!last) return "last_page: " + last.error().what;
  return *last == static_cast<std::int64_t>(pages.size()) ? "" : "another last page";
}

}  // namespace

std::string damage_in(Ledger& ledger, const StoreHead* head) {
  Hashes hashes;
  if (std::string damage = damage_in_streams(ledger, hashes); !damage.empty()) return damage;
  std::vector<Digest> pages;
  if (std::string damage = damage_in_log(ledger, pages); !damage.empty()) return damage;
  StoreHead last;
  std::size_t told = 0;
  std::map<Uuid, std::int64_t> written;
  for (;;) {
    auto page = ledger.commits(last.commit, 50);
    if (!page) return "commits: " + page.error().what;
    if (page->empty()) break;
    for (const CommitRow& commit : *page) {
      if (commit.number != last.commit + 1 || commit.previous != last.hash) return "commits out of order";
      if (commit.page > 0) {
        if (commit.page != static_cast<std::int64_t>(++told)) return "a page that does not follow";
        if (told > pages.size()) return "a commit of a page that is not there";
        if (commit_hash(commit, pages[told - 1]) != commit.hash) return "a broken chain of commits";
        last = {commit.number, commit.hash};
        continue;
      }
      if (commit.first != written[commit.stream] + 1) return "a commit that does not follow";
      const std::vector<Digest>& known = hashes[commit.stream];
      if (commit.last > static_cast<std::int64_t>(known.size())) return "a commit of rows that are not there";
      std::vector<Digest> of_commit(known.begin() + (commit.first - 1), known.begin() + commit.last);
      if (commit_hash(commit, of_commit) != commit.hash) return "a broken chain of commits";
      written[commit.stream] = commit.last;
      last = {commit.number, commit.hash};
    }
  }
  auto stated = ledger.store_head();
  if (!stated) return "store_head: " + stated.error().what;
  if (*stated != last) return "another head";
  if (told != pages.size()) return "pages of no commit";
  for (const auto& [stream, rows] : hashes) {
    if (last.commit > 0 && written[stream] != static_cast<std::int64_t>(rows.size()))
      return "rows of no commit";
  }
  if (head && (last.commit < head->commit)) return "older than the head";
  if (head && last.commit == head->commit && last.hash != head->hash) return "not the head";
  return {};
}

Result<void> append_with_retry(Ledger& ledger, const Uuid& stream, const Uuid& command) {
  for (;;) {
    Result<StreamHead> head = ledger.head(stream);
    if (!head) return head.error();
    Result<void> done = ledger.append_if(batch_after(*head, stream, command, 1));
    if (done || done.error().status != Status::Conflict) return done;
  }
}

}  // namespace varde::contract
