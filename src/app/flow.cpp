#include "app/flow.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "codec/records.g.h"

namespace varde {
namespace {

constexpr std::size_t kPage = 1000;

class Counts {
 public:
  Counts(const Query& query, Instant now)
      : since_(query.since.value_or(kBeginning)),
        until_(query.until.value_or(kEnd)),
        at_(query.valid_at.value_or(now)) {}

  Instant since() const { return since_; }
  Instant until() const { return until_; }

  // What has an end that is no service stands in no pair.
  void add(const ReferralRow& row) {
    if (row.sent < since_ || row.sent >= until_ || !row.sender || !row.recipient) return;
    if (!first_ || row.sent < *first_) first_ = row.sent;
    FlowLine& line = pairs_[{*row.sender, *row.recipient}];
    const bool open = !is_terminal(row.state);
    ++line.sent;
    // What was answered has come, also when nobody told of its coming.
    line.received += row.received || row.answered;
    line.answered += row.answered.has_value();
    line.in_time += row.answered && row.answer_by && *row.answered < *row.answer_by;
    line.declined += row.declined.has_value();
    line.forwarded += row.forwarded.has_value();
    line.open += open;
    line.late += open && !row.answered && row.answer_by && *row.answer_by <= at_;
  }

  Flow flow(const Texts& texts) {
    Flow out;
    out.last = oslo_day(until_ == kEnd ? at_ : Instant{until_.us - 1});
    out.first = since_ == kBeginning ? (first_ ? oslo_day(*first_) : out.last) : oslo_day(since_);
    for (auto& [pair, line] : pairs_) {
      line.sender = texts.name(pair.first);
      line.recipient = texts.name(pair.second);
      out.lines.push_back(std::move(line));
    }
    std::stable_sort(out.lines.begin(), out.lines.end(), [](const FlowLine& a, const FlowLine& b) {
      return std::tie(a.sender.name, a.recipient.name) < std::tie(b.sender.name, b.recipient.name);
    });
    return out;
  }

 private:
  Instant since_, until_, at_;
  std::optional<Instant> first_;
  std::map<std::pair<Uuid, Uuid>, FlowLine> pairs_;
};

}  // namespace

std::string flow_of_rows(const Query& query, const Texts& texts, Instant now) {
  Counts counts(query, now);
  for (const ReferralRow& row : query.referrals) counts.add(row);
  return write_flow(counts.flow(texts));
}

Result<std::string> flow_of_all(Ledger& ledger, const Query& query, const Texts& texts, Instant now) {
  Counts counts(query, now);
  std::optional<ListPlace> after;
  for (;;) {
    const Result<std::vector<Listed<ReferralRow>>> page =
        ledger.referrals(counts.since(), counts.until(), after ? &*after : nullptr, kPage);
    if (!page) return page.error();
    for (const Listed<ReferralRow>& row : *page) counts.add(row.row);
    if (page->size() < kPage) return write_flow(counts.flow(texts));
    after = page->back().place;
  }
}

}  // namespace varde
