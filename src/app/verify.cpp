#include "app/verify.h"

#include <algorithm>
#include <boost/uuid/nil_generator.hpp>
#include <map>

#include "app/disclosure_log.h"
#include "codec/records.g.h"
#include "ports/commit_hash.h"
#include "rules/fold.h"
#include "rules/obligations.h"

namespace varde {
namespace {

constexpr std::size_t kMostFaults = 100;
constexpr std::size_t kPage = 1000;

// Gathers contradictions; the first names the answer.
class Report {
 public:
  void fault(const char* what, std::optional<Uuid> stream, std::optional<std::int64_t> sequence,
             std::optional<std::int64_t> commit = std::nullopt) {
    if (out.answer.empty()) out.answer = what;
    if (out.faults.size() < kMostFaults) out.faults.push_back({what, stream, sequence, commit});
  }
  Verification take() {
    if (out.answer.empty()) out.answer = "verified";
    return std::move(out);
  }
  Verification out;
};

// The stream's rows one by one: places, chain, commitments. The hashes are those that the rows should have.
std::vector<Digest> check_chain(const Uuid& stream, const std::vector<LedgerRow>& rows, Report& report) {
  std::vector<Digest> hashes;
  hashes.reserve(rows.size());
  Digest previous{};
  std::int64_t sequence = 0;
  for (const LedgerRow& row : rows) {
    ++sequence;
    if (row.stream != stream || row.sequence != sequence) report.fault("sequence", stream, row.sequence);
    if (row.previous != previous) report.fault("previous", stream, row.sequence);
    if (row_hash(row) != row.hash) report.fault("row-hash", stream, row.sequence);
    if (row.body && commitment_of(*row.body) != row.commitment) report.fault("body", stream, row.sequence);
    if (!row.body) ++report.out.erased;
    sequence = row.sequence;
    previous = row.hash;
    hashes.push_back(row.hash);
    ++report.out.rows;
  }
  ++report.out.streams;
  return hashes;
}

std::vector<Obligation> sorted(std::vector<Obligation> rows) {
  std::sort(rows.begin(), rows.end(), [](const Obligation& a, const Obligation& b) {
    return std::tie(a.id, a.opens) < std::tie(b.id, b.opens);
  });
  return rows;
}
std::vector<OutboxRow> sorted(std::vector<OutboxRow> rows) {
  std::sort(rows.begin(), rows.end(), [](const OutboxRow& a, const OutboxRow& b) { return a.id < b.id; });
  return rows;
}
std::vector<StayRow> sorted(std::vector<StayRow> rows) {
  std::sort(rows.begin(), rows.end(), [](const StayRow& a, const StayRow& b) { return a.stay < b.stay; });
  return rows;
}
std::vector<ReferralRow> sorted(std::vector<ReferralRow> rows) {
  std::sort(rows.begin(), rows.end(),
            [](const ReferralRow& a, const ReferralRow& b) { return a.referral < b.referral; });
  return rows;
}

IndexRows derived_index(const Case& known, const Basis& basis) {
  return index_of(known, fold(known.events, kEnd, kEnd), obligations(known.events, basis, known.stream),
                  basis);
}

bool same_index(const IndexRows& a, const IndexRows& b) {
  const auto interval = [](const Responsibility& r) {
    return std::tuple(r.from, r.role, r.service, r.name, r.to);
  };
  const auto ordered = [&](std::vector<Responsibility> rows) {
    std::sort(rows.begin(), rows.end(),
              [&](const Responsibility& x, const Responsibility& y) { return interval(x) < interval(y); });
    return rows;
  };
  return sorted(a.obligations) == sorted(b.obligations) && sorted(a.outbox) == sorted(b.outbox) &&
         sorted(a.stays) == sorted(b.stays) && sorted(a.referrals) == sorted(b.referrals) &&
         ordered(a.responsibilities) == ordered(b.responsibilities);
}

// Erased bodies are those that the stream's own erasures name, and no others.
void check_erasures(const Case& opened, const std::vector<LedgerRow>& rows, Report& report) {
  std::vector<std::int64_t> named;
  for (const Event& event : opened.events) {
    const auto* erased = event.entry ? std::get_if<EntryErased>(&event.entry->body.value) : nullptr;
    if (erased) named.insert(named.end(), erased->sequences.begin(), erased->sequences.end());
  }
  // An erasing whose own body is gone can no longer tell.
  const bool silent = std::any_of(rows.begin(), rows.end(), [](const LedgerRow& row) {
    return !row.body && row.kind == code(EventKind::EntryErased);
  });
  for (const LedgerRow& row : rows) {
    const bool told = std::find(named.begin(), named.end(), row.sequence) != named.end();
    if (row.body ? told : !told && !silent) report.fault("erased", opened.stream, row.sequence);
  }
}

// The organisation as it stood at each of its sequences, by the rows that are verified: index rows are
// derived under the one that their case names. The rows are opened no further than a case asks for, since one
// that cannot be opened says nothing of those before it.
class Organisations {
 public:
  Organisations(const Engine& engine, const std::vector<LedgerRow>& rows) : engine_(engine), rows_(rows) {}

  Result<std::shared_ptr<const Organisation>> at(std::int64_t sequence) {
    if (const auto it = known_.find(sequence); it != known_.end()) return it->second;
    std::vector<LedgerRow> more;
    for (std::size_t i = taken_; i < rows_.size() && rows_[i].sequence <= sequence; ++i)
      more.push_back(rows_[i]);
    Result<Case> opened = engine_.open(engine_.organisation_stream(), more, &opened_);
    if (!opened) return opened.error();
    opened_ = *std::move(opened);
    taken_ += more.size();
    Result<std::shared_ptr<const Organisation>> stood =
        organisation_as_of(engine_.controller(), opened_, sequence);
    if (stood) known_[sequence] = *stood;
    return stood;
  }

 private:
  const Engine& engine_;
  const std::vector<LedgerRow>& rows_;
  Case opened_;
  std::size_t taken_ = 0;  // of the rows
  std::map<std::int64_t, std::shared_ptr<const Organisation>> known_;
};

void check_case(const Engine& engine, const Uuid& stream, const std::vector<LedgerRow>& rows,
                const IndexRows& stored, Organisations& organisations, Report& report) {
  Result<Case> opened = engine.open(stream, rows);
  if (!opened) {
    report.fault("body", stream, std::nullopt);
    return;
  }
  check_erasures(*opened, rows, report);
  if (stream == engine.organisation_stream() || opened->newer) return;
  Result<std::shared_ptr<const Organisation>> organisation = organisations.at(opened->organisation);
  if (!organisation) {
    report.fault("body", engine.organisation_stream(), opened->organisation);
    return;
  }
  // What the rows rested on has been erased since: they cannot be derived anew.
  if (!(*organisation)->whole) return;
  if (!same_index(stored, derived_index(*opened, (*organisation)->basis())))
    report.fault("index", stream, std::nullopt);
  ++report.out.refolded;
}

using Hashes = std::map<Uuid, std::vector<Digest>>;

Result<void> check_streams(Ledger& ledger, const Engine& engine, Depth depth, std::int64_t commits,
                           const Progress& progress, Hashes& hashes, Report& report) {
  Result<std::vector<LedgerRow>> organisation = ledger.load(engine.organisation_stream(), 0);
  if (!organisation) return organisation.error();
  Organisations organisations(engine, *organisation);
  Uuid after = boost::uuids::nil_uuid();
  for (;;) {
    Result<std::vector<Uuid>> page = ledger.streams(after, kPage);
    if (!page) return page.error();
    if (page->empty()) return {};
    after = page->back();
    for (const Uuid& stream : *page) {
      Result<std::vector<LedgerRow>> rows = ledger.load(stream, 0);
      if (!rows) return rows.error();
      const std::size_t before = report.out.faults.size();
      hashes[stream] = check_chain(stream, *rows, report);
      if (depth == Depth::Deep && report.out.faults.size() == before) {
        Result<IndexRows> index = ledger.index(stream);
        if (!index) return index.error();
        check_case(engine, stream, *rows, *index, organisations, report);
      }
      if (progress && progress(report.out.rows, 2 * commits) != 0)
        return fail(Status::Cancelled, "verification was stopped");
    }
  }
}

// The pages of the log one by one, as the rows are: their places and commitments; deep: each opened and read.
// The hashes are those that the pages should have.
Result<std::vector<Digest>> check_pages(Ledger& ledger, const Engine& engine, Depth depth, Report& report) {
  constexpr std::size_t kPages = 16;
  std::vector<Digest> hashes;
  for (;;) {
    const auto last = static_cast<std::int64_t>(hashes.size());
    Result<std::vector<LogPage>> pages = ledger.pages(last, kPages);
    if (!pages) return pages.error();
    if (pages->empty()) return hashes;
    for (const LogPage& page : *pages) {
      const auto number = static_cast<std::int64_t>(hashes.size()) + 1;
      const auto fault = [&] { report.fault("page", std::nullopt, number); };
      hashes.push_back(page_hash(page));
      ++report.out.pages;
      if (page.number != number || hashes.back() != page.hash ||
          commitment_of(page.body) != page.commitment) {
        fault();
      } else if (depth == Depth::Deep) {
        const Result<DisclosurePage> read = opened(engine.sealing(), page);
        const bool newer = !read && read.error().status == Status::Newer;
        if (!newer && (!read || static_cast<std::int64_t>(read->records.size()) != page.count)) fault();
      }
    }
  }
}

bool is_of_page(const CommitRow& commit, const std::vector<Digest>& pages) {
  const auto number = static_cast<std::size_t>(commit.page);
  return number <= pages.size() && commit_hash(commit, pages[number - 1]) == commit.hash;
}

// Every row and every page belongs to one commit, and the commits follow each other up to the head.
Result<void> check_commits(Ledger& ledger, const std::optional<StoreHead>& head, const Hashes& hashes,
                           const std::vector<Digest>& pages, Report& report) {
  StoreHead last;
  std::int64_t rows = 0, told = 0;
  bool met = !head || head->commit == 0;
  for (;;) {
    Result<std::vector<CommitRow>> page = ledger.commits(last.commit, kPage);
    if (!page) return page.error();
    if (page->empty()) break;
    for (const CommitRow& commit : *page) {
      if (commit.number != last.commit + 1 || commit.previous != last.hash) {
        report.fault("commit", std::nullopt, std::nullopt, commit.number);
      }
      const auto stream = hashes.find(commit.stream);
      const std::int64_t length =
          stream == hashes.end() ? 0 : static_cast<std::int64_t>(stream->second.size());
      if (commit.page > 0) {
        // Pages are in the log in the order of their commits.
        if (commit.page != ++told || !is_of_page(commit, pages))
          report.fault("commit", std::nullopt, commit.page, commit.number);
      } else if (commit.first < 1 || commit.last < commit.first || commit.last > length) {
        report.fault("commit", commit.stream, commit.last, commit.number);
      } else {
        const std::vector<Digest> written(stream->second.begin() + (commit.first - 1),
                                          stream->second.begin() + commit.last);
        if (commit_hash(commit, written) != commit.hash) {
          report.fault("commit", commit.stream, commit.first, commit.number);
        }
        rows += commit.last - commit.first + 1;
      }
      last = {commit.number, commit.hash};
      if (head && head->commit == commit.number) met = head->hash == commit.hash;
      ++report.out.commits;
    }
  }
  if (rows != report.out.rows || told != report.out.pages)
    report.fault("commit", std::nullopt, std::nullopt, last.commit);
  if (!met) report.fault("head", std::nullopt, std::nullopt, head->commit);
  report.out.head = last;
  return {};
}

}  // namespace

Result<Verification> verify_ledger(Ledger& ledger, const Engine& engine, const std::optional<StoreHead>& head,
                                   Depth depth, const Progress& progress) {
  Report report;
  Result<std::vector<std::string>> places = ledger.check_file();
  if (!places) return places.error();
  for (std::size_t i = 0; i < places->size(); ++i) report.fault("file", std::nullopt, std::nullopt);
  const Result<StoreHead> stored = ledger.store_head();
  if (!stored) return stored.error();
  Hashes hashes;
  Result<void> done = check_streams(ledger, engine, depth, stored->commit, progress, hashes, report);
  Result<std::vector<Digest>> pages = std::vector<Digest>();
  if (done) pages = check_pages(ledger, engine, depth, report);
  if (!pages) done = pages.error();
  if (done) done = check_commits(ledger, head, hashes, *pages, report);
  // A file that cannot be read to its end is the contradiction itself.
  if (!done && done.error().status == Status::Tampered) {
    report.fault("file", std::nullopt, std::nullopt);
  } else if (!done) {
    return done.error();
  }
  return report.take();
}

Verification verify_stream(const Engine& engine, const Uuid& stream, const std::vector<LedgerRow>& rows,
                           const std::optional<StreamHead>& head, const IndexRows* index, Depth depth) {
  Report report;
  const std::vector<Digest> hashes = check_chain(stream, rows, report);
  if (head && head->sequence > 0) {
    const bool there = head->sequence <= static_cast<std::int64_t>(hashes.size());
    if (!there || hashes[static_cast<std::size_t>(head->sequence) - 1] != head->hash) {
      report.fault("head", stream, head->sequence);
    }
  }
  if (!rows.empty()) report.out.stream_head = StreamHead{rows.back().sequence, rows.back().hash};
  if (depth == Depth::Deep && report.out.faults.empty()) {
    Result<Case> opened = engine.open(stream, rows);
    const std::shared_ptr<const Organisation> organisation = engine.organisation();
    if (!opened) {
      report.fault("body", stream, std::nullopt);
    } else {
      check_erasures(*opened, rows, report);
      const bool derivable =
          opened->organisation == organisation->sequence && organisation->whole && !opened->newer;
      if (derivable && stream != engine.organisation_stream()) {
        const IndexRows derived = derived_index(*opened, organisation->basis());
        if (index && !same_index(*index, derived)) report.fault("index", stream, std::nullopt);
        ++report.out.refolded;
      }
    }
  }
  return report.take();
}

}  // namespace varde
