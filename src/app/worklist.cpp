#include "app/worklist.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "app/render.h"
#include "codec/records.g.h"
#include "ports/owned_duties.h"
#include "rules/settled_duties.h"

namespace varde {
namespace {

constexpr std::int32_t kLines = 100;       // on a page when nothing is said
constexpr std::int32_t kMostLines = 1000;  // whatever is asked for
// Rows that are looked at for a line at most: what the budget keeps back may be a whole service's.
constexpr std::size_t kLookedAt = 10;

using Duties = std::vector<Listed<Obligation>>;

// The rows, wherever they are kept: as Ledger::count_duties and Ledger::duties_of.
struct DutyTables {
  std::function<Result<DutyCount>(const Uuid& owner, Instant at)> count;
  std::function<Result<Duties>(const OwnedDuties& which, const ListPlace* after, std::size_t limit)> page;
};

// Where a page begins: after a row, with so much of the budget used up.
struct Mark {
  ListPlace place;
  std::int64_t used = 0;
};
constexpr std::size_t kMarkOctets = 8 + 16 + 8 + 8, kSealOctets = 8;

void put_u64(Bytes& out, std::int64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8)
    out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
}
std::int64_t get_u64(const std::uint8_t* from) {
  std::uint64_t out = 0;
  for (int i = 0; i < 8; ++i) out = out << 8 | from[i];
  return static_cast<std::int64_t>(out);
}

// What ties a mark to the list that it is of: not a secret, but no slip of a host's hand passes for one.
Bytes seal_of(const OwnedDuties& which, bool all, ByteView mark) {
  Sha256 hash;
  hash.add("varde-worklist-1").add_part(ByteView(which.owner.data, 16));
  hash.add_u64(static_cast<std::uint64_t>(which.since.us))
      .add_u64(static_cast<std::uint64_t>(which.until.us));
  const Digest digest = hash.add_u64(all ? 1 : 0).add_part(mark).digest();
  return Bytes(digest.begin(), digest.begin() + kSealOctets);
}

std::string write_mark(const Mark& mark, const OwnedDuties& which, bool all) {
  Bytes out;
  put_u64(out, mark.place.at.us);
  out.insert(out.end(), mark.place.stream.begin(), mark.place.stream.end());
  put_u64(out, mark.place.position);
  put_u64(out, mark.used);
  const Bytes seal = seal_of(which, all, out);
  out.insert(out.end(), seal.begin(), seal.end());
  return to_hex(out);
}

Result<Mark> read_mark(std::string_view text, const OwnedDuties& which, bool all) {
  const Error other = fail(Status::Value, "is not where a page of this list ended", "/after");
  const Result<Bytes> octets = from_hex(text);
  if (!octets || octets->size() != kMarkOctets + kSealOctets) return other;
  const ByteView mark(octets->data(), kMarkOctets);
  if (!std::equal(octets->begin() + kMarkOctets, octets->end(), seal_of(which, all, mark).begin()))
    return other;
  Mark out;
  out.place.at.us = get_u64(octets->data());
  std::copy_n(octets->data() + 8, 16, out.place.stream.begin());
  out.place.position = get_u64(octets->data() + 24);
  out.used = get_u64(octets->data() + 32);
  return out;
}

// Lines as they are read, and what the budget does to them.
class Lines {
 public:
  Lines(const Basis& basis, const Texts& texts, const Query& query, Instant now, Worklist& out)
      : basis_(basis), texts_(texts), now_(now), out_(out) {
    if (!query.all) budget_ = basis.amount("worklist.budget", oslo_day(now));
  }

  void take(const Listed<Obligation>& listed, std::int64_t& used) {
    const Obligation& row = listed.row;
    const bool overdue = row.due && *row.due <= now_;
    if (budget_ && !overdue && !statutory(row.rule)) {
      if (used >= *budget_) {
        ++out_.hidden;
        return;
      }
      ++used;
    }
    WorklistLine& line = out_.lines.emplace_back();
    line.stream = listed.place.stream;
    line.obligation = texts_.obligation(row, now_);
    line.presumed = overdue && presumed(*row.due);
    if (line.presumed) line.text = texts_.said("WL-02", "presumed", {}).text;
  }

  void close() {
    if (out_.hidden == 0) return;
    out_.text =
        texts_.said("WL-01", "kept-back", {{}, std::to_string(*budget_), std::to_string(out_.hidden), {}})
            .text;
  }

 private:
  // A list names few rules and many duties.
  bool statutory(const std::string& rule) {
    const auto [it, fresh] = statutory_.try_emplace(rule, false);
    if (fresh) it->second = is_statutory(rule, basis_.pack);
    return it->second;
  }
  bool presumed(Instant due) const {
    const std::optional<Instant> given_up = basis_.deadline("worklist.presumed", Moment{Instant{due.us - 1}});
    return given_up && *given_up <= now_;
  }

  const Basis& basis_;
  const Texts& texts_;
  const Instant now_;
  Worklist& out_;
  std::optional<std::int64_t> budget_;  // none when all are asked for
  std::map<std::string, bool> statutory_;
};

// Reads on until the page is full, the list ends, or enough was looked at; the place where the next page
// begins, if there is one.
Result<std::optional<Mark>> fill(const DutyTables& source, const OwnedDuties& which, std::optional<Mark> mark,
                                 std::size_t limit, Lines& lines, const Worklist& out) {
  std::size_t looked_at = 0;
  Mark last = mark.value_or(Mark{});
  for (;;) {
    // One more tells whether there is another page.
    const Result<Duties> rows = source.page(which, mark ? &mark->place : nullptr, limit + 1);
    if (!rows) return rows.error();
    for (const Listed<Obligation>& row : *rows) {
      if (out.lines.size() == limit || looked_at == kLookedAt * limit) return std::optional(last);
      ++looked_at;
      lines.take(row, last.used);
      last.place = row.place;
    }
    if (rows->size() <= limit) return std::optional<Mark>();
    mark = last;
  }
}

Result<std::string> worklist_from(const DutyTables& source, const Organisation& organisation,
                                  const Context& by, const Query& query, Instant now) {
  const std::int32_t limit = std::min(query.limit.value_or(kLines), kMostLines);
  if (limit < 1) return fail(Status::Value, "a page has at least one line", "/limit");
  OwnedDuties which;
  which.owner = query.service.value_or(by.unit);
  which.at = now;
  which.since = query.since.value_or(kBeginning);
  which.until = query.until.value_or(kEnd);
  std::optional<Mark> mark;
  if (query.after) {
    const Result<Mark> read = read_mark(*query.after, which, query.all);
    if (!read) return read.error();
    mark = *read;
  }
  const Result<DutyCount> count = source.count(which.owner, now);
  if (!count) return count.error();

  const Basis basis = organisation.basis();
  const Texts texts(basis, by.language, nullptr);
  Worklist out;
  out.service = texts.name(which.owner);
  out.at = now;
  out.since = query.since;
  out.until = query.until;
  out.open = count->open;
  out.overdue = count->overdue;
  out.next_due = count->next;
  Lines lines(basis, texts, query, now, out);
  const Result<std::optional<Mark>> next =
      fill(source, which, mark, static_cast<std::size_t>(limit), lines, out);
  if (!next) return next.error();
  lines.close();
  if (*next) out.after = write_mark(**next, which, query.all);
  return write_worklist(out);
}

// A host's rows in the order of a list: those of one case that are due at once, as they were given.
Duties in_order(const std::vector<HostDuty>& given) {
  Duties out;
  out.reserve(given.size());
  std::int64_t position = 0;
  for (const HostDuty& duty : given)
    out.push_back({{listed_due(duty.obligation), duty.stream, ++position}, duty.obligation});
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
  return out;
}

}  // namespace

Result<std::string> worklist(const Organisation& organisation, Ledger& ledger, const Context& by,
                             const Query& query, Instant now) {
  if (!query.obligations.empty())
    return fail(Status::Value, "a store reads the rows of its own tables", "/obligations");
  const DutyTables source{[&](const Uuid& owner, Instant at) { return ledger.count_duties(owner, at); },
                          [&](const OwnedDuties& which, const ListPlace* after, std::size_t limit) {
                            return ledger.duties_of(which, after, limit);
                          }};
  return worklist_from(source, organisation, by, query, now);
}

Result<std::string> worklist(const Organisation& organisation, const Context& by, const Query& query,
                             Instant now) {
  const Duties rows = in_order(query.obligations);
  const auto count = [&](const Uuid& owner, Instant at) -> Result<DutyCount> {
    DutyCount out;
    for (const Listed<Obligation>& one : rows) add_to(out, one.row, owner, at);
    return out;
  };
  const auto page = [&](const OwnedDuties& which, const ListPlace* after,
                        std::size_t limit) -> Result<Duties> {
    Duties out;
    auto it = rows.begin();
    if (after) {
      it = std::upper_bound(rows.begin(), rows.end(), *after,
                            [](const ListPlace& place, const auto& one) { return place < one.place; });
    }
    for (; it != rows.end() && out.size() < limit; ++it) {
      if (is_of(which, it->row)) out.push_back(*it);
    }
    return out;
  };
  return worklist_from({count, page}, organisation, by, query, now);
}

}  // namespace varde
