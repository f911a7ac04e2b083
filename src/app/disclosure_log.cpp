#include "app/disclosure_log.h"

#include <algorithm>
#include <array>

namespace varde {
namespace {

// Read at once: each can be a mebibyte.
constexpr std::int64_t kPages = 16;

DisclosureRecord record_of(const IndexQuestion& question, const Quick& answer) {
  DisclosureRecord out;
  out.at = question.at;
  out.asked = question.categories & kCategories;
  out.permitted = answer.permitted;
  out.objected = answer.objected;
  out.unsettled = answer.unsettled;
  out.grounds = question.grounds;
  out.purpose = question.purpose;
  out.regime = question.regime;
  out.outcome = answer.outcome;
  out.miss = answer.miss;
  out.why = answer.why;
  out.duties = answer.duties;
  out.overridden = answer.overridden;
  out.reasoned = question.reasoned;
  return out;
}

// The rules that a page names, by the numbers that they have in this process.
class Rules {
 public:
  explicit Rules(std::vector<std::string>& names) : names_(names) { places_.fill(kNone); }
  std::uint16_t place(std::uint8_t number) {
    if (places_[number] == kNone) {
      const char* name = quick_rule(number);
      places_[number] = static_cast<std::uint16_t>(names_.size());
      names_.emplace_back(name ? name : "");
    }
    return places_[number];
  }

 private:
  static constexpr std::uint16_t kNone = 0xffff;
  std::array<std::uint16_t, 256> places_;
  std::vector<std::string>& names_;
};

}  // namespace

Result<LogPage> log_page(const Context& by, ConsentIndex& index, std::span<const IndexQuestion> questions,
                         std::span<const Quick> answers, std::int64_t decided, const Sealing& sealing,
                         Instant now) {
  Result<IndexNames> names = index.names_of(questions);
  if (!names) return names.error();
  DisclosurePage page;
  page.unit = by.unit;
  page.role = by.actor.role;
  page.actor = by.actor.id;
  page.task_basis = by.task_basis;
  page.purpose = by.purpose;
  page.decision = by.decision;
  page.parties = std::move(names->parties);
  page.records.reserve(questions.size());
  Rules rules(page.rules);
  for (std::size_t i = 0; i < questions.size(); ++i) {
    DisclosureRecord& record = page.records.emplace_back(record_of(questions[i], answers[i]));
    record.stream = names->cases[i];
    record.teller = names->tellers[i];
    record.to = names->receivers[i];
    record.rule = rules.place(answers[i].rule);
  }
  Result<Bytes> body = write_disclosure_page(page);
  if (!body) return body.error();
  LogPage out;
  out.recorded = now;
  out.count = static_cast<std::int32_t>(page.records.size());
  out.decided = decided;
  Result<void> closed = close_page(sealing, *body, out);
  if (sealing.data_key) wipe(body->data(), body->size());
  if (!closed) return closed.error();
  return out;
}

Result<DisclosurePage> opened(const Sealing& sealing, const LogPage& page, const Uuid* only) {
  Result<Bytes> body = open_page(sealing, page);
  if (!body) return body.error();
  Result<DisclosurePage> read = read_disclosure_page(*body, only);
  wipe(body->data(), body->size());
  return read;
}

Result<std::vector<LoggedDisclosure>> logged_disclosures(Ledger& ledger, const Sealing& sealing,
                                                         const Uuid& stream, Instant until, Instant known_at,
                                                         std::size_t limit) {
  std::vector<LoggedDisclosure> out;
  const Result<std::int64_t> last = ledger.last_page();
  if (!last) return last.error();
  for (std::int64_t end = *last; end > 0 && out.size() < limit; end -= kPages) {
    const std::int64_t before = std::max<std::int64_t>(end - kPages, 0);
    const Result<std::vector<LogPage>> pages = ledger.pages(before, static_cast<std::size_t>(end - before));
    if (!pages) return pages.error();
    for (auto page = pages->rbegin(); page != pages->rend(); ++page) {
      if (page->recorded > known_at) continue;
      const Result<DisclosurePage> read = opened(sealing, *page, &stream);
      if (!read && read.error().status == Status::Newer) continue;
      if (!read) return read.error();
      for (auto record = read->records.rbegin(); record != read->records.rend(); ++record) {
        if (record->at > until || out.size() == limit) continue;
        out.push_back({*record, read->parties[record->teller], read->parties[record->to],
                       read->rules[record->rule], read->role});
      }
    }
  }
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace varde
