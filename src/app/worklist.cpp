#include "app/worklist.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
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

// Where a page begins: after all that is due then in that case, with so much of the budget used up.
struct Mark {
  Instant due;
  Uuid stream{};
  std::int64_t used = 0;
};
constexpr std::size_t kMarkOctets = 8 + 16 + 8, kSealOctets = 8;

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
  put_u64(out, mark.due.us);
  out.insert(out.end(), mark.stream.begin(), mark.stream.end());
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
  out.due.us = get_u64(octets->data());
  std::copy_n(octets->data() + 8, 16, out.stream.begin());
  out.used = get_u64(octets->data() + 24);
  return out;
}

// Lines as they are read, and what the budget does to them.
class Lines {
 public:
  Lines(const Basis& basis, const Texts& texts, const Query& query, Instant now, Worklist& out)
      : basis_(basis), texts_(texts), now_(now), out_(out) {
    if (!query.all.value_or(false)) budget_ = basis.amount("worklist.budget", oslo_day(now));
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

// A page as it is filled. What one case has that is due at once comes together, by its ids: the places of
// rows are a ledger's own, and a list is the same whoever keeps it.
class Filling {
 public:
  Filling(const Worklist& out, Lines& lines, std::size_t limit, std::optional<Mark> begin)
      : out_(out), lines_(lines), limit_(limit), end_(begin.value_or(Mark{})) {}

  // False when there is no room for what came before this row: the page ends before that.
  bool add(const Listed<Obligation>& row) {
    if (!group_.empty() &&
        (group_.front().place.at != row.place.at || group_.front().place.stream != row.place.stream) &&
        !flush())
      return false;
    group_.push_back(row);
    return true;
  }
  bool flush() {
    if (group_.empty()) return true;
    if (full() || (!out_.lines.empty() && out_.lines.size() + group_.size() > limit_)) return false;
    std::sort(group_.begin(), group_.end(), [](const auto& a, const auto& b) {
      return std::tie(a.row.id, a.row.opens) < std::tie(b.row.id, b.row.opens);
    });
    for (const Listed<Obligation>& one : group_) lines_.take(one, end_.used);
    end_.due = group_.front().place.at;
    end_.stream = group_.front().place.stream;
    looked_at_ += group_.size();
    group_.clear();
    return true;
  }
  bool full() const { return out_.lines.size() >= limit_ || looked_at_ >= kLookedAt * limit_; }
  const Mark& end() const { return end_; }

 private:
  const Worklist& out_;
  Lines& lines_;
  const std::size_t limit_;
  Mark end_;
  Duties group_;
  std::size_t looked_at_ = 0;
};

// Reads on until the page is full, the list ends, or enough was looked at; where the next page begins, if
// there is one.
Result<std::optional<Mark>> fill(const DutyTables& tables, const OwnedDuties& which,
                                 const std::optional<Mark>& mark, std::size_t limit, Lines& lines,
                                 const Worklist& out) {
  Filling page(out, lines, limit, mark);
  std::optional<ListPlace> after;
  if (mark) after = ListPlace{mark->due, mark->stream, INT64_MAX};
  for (;;) {
    // One more tells whether there is another page.
    const Result<Duties> rows = tables.page(which, after ? &*after : nullptr, limit + 1);
    if (!rows) return rows.error();
    for (const Listed<Obligation>& row : *rows) {
      if (!page.add(row)) return std::optional(page.end());
      after = row.place;
    }
    if (rows->size() > limit && page.full()) return std::optional(page.end());
    if (rows->size() <= limit) return page.flush() ? std::optional<Mark>() : std::optional<Mark>(page.end());
  }
}

Result<std::string> worklist_from(const DutyTables& tables, const Organisation& organisation,
                                  const Context& by, const Query& query, Instant now) {
  const std::int32_t limit = std::min(query.limit.value_or(kLines), kMostLines);
  if (limit < 1) return fail(Status::Value, "a page has at least one line", "/limit");
  OwnedDuties which;
  which.owner = query.service.value_or(by.unit);
  which.at = now;
  which.since = query.since.value_or(kBeginning);
  which.until = query.until.value_or(kEnd);
  const bool all = query.all.value_or(false);
  std::optional<Mark> mark;
  if (query.after) {
    const Result<Mark> read = read_mark(*query.after, which, all);
    if (!read) return read.error();
    mark = *read;
  }
  const Result<DutyCount> count = tables.count(which.owner, now);
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
      fill(tables, which, mark, static_cast<std::size_t>(limit), lines, out);
  if (!next) return next.error();
  lines.close();
  if (*next) out.after = write_mark(**next, which, all);
  return write_worklist(out);
}

// A host's rows in the order of a list.
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
  const DutyTables tables{[&](const Uuid& owner, Instant at) { return ledger.count_duties(owner, at); },
                          [&](const OwnedDuties& which, const ListPlace* after, std::size_t limit) {
                            return ledger.duties_of(which, after, limit);
                          }};
  return worklist_from(tables, organisation, by, query, now);
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
