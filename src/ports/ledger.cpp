#include "ports/ledger.h"

namespace varde {
namespace {

Error the_hosts() {
  return fail(Status::Kind, "these rows are in tables of the host's, which it reads itself");
}

}  // namespace

const TideMarks& Ledger::tide() const noexcept {
  static const TideMarks still;
  return still;
}

Result<std::vector<Status>> Ledger::append_all(std::span<const Batch> batches) {
  std::vector<Status> answers;
  for (const Batch& batch : batches) {
    const Result<void> done = append_if(batch);
    if (!done && done.error().status != Status::Conflict) return done.error();
    answers.push_back(done ? Status::Ok : Status::Conflict);
  }
  return answers;
}

Result<void> Ledger::append_page(const LogPage&) {
  return fail(Status::Kind, "this ledger leaves the log of what is told to its host");
}

Result<std::vector<LogPage>> Ledger::pages(std::int64_t, std::size_t) { return std::vector<LogPage>{}; }

Result<std::vector<Uuid>> Ledger::behind(std::int64_t organisation, const Uuid& after, std::size_t limit) {
  std::vector<Uuid> found;
  Uuid from = after;
  while (found.size() < limit) {
    Result<std::vector<Uuid>> page = streams(from, limit);
    if (!page) return page.error();
    if (page->empty()) break;
    from = page->back();
    for (const Uuid& stream : *page) {
      const Result<StreamHead> last = head(stream);
      if (!last) return last.error();
      const Result<std::vector<LedgerRow>> rows = load(stream, last->sequence - 1);
      if (!rows) return rows.error();
      if (!rows->empty() && rows->back().organisation < organisation) found.push_back(stream);
      if (found.size() == limit) break;
    }
  }
  return found;
}

Result<std::vector<Listed<Obligation>>> Ledger::duties_of(const OwnedDuties&, const ListPlace*, std::size_t) {
  return the_hosts();
}
Result<DutyCount> Ledger::count_duties(const Uuid&, Instant) { return the_hosts(); }
Result<std::vector<Listed<OutboxRow>>> Ledger::outbox_of(const Uuid&, const ListPlace*, std::size_t) {
  return the_hosts();
}
Result<std::vector<Listed<StayRow>>> Ledger::stays(Instant, const ListPlace*, std::size_t) {
  return the_hosts();
}
Result<std::vector<Listed<ReferralRow>>> Ledger::referrals(Instant, Instant, const ListPlace*, std::size_t) {
  return the_hosts();
}

}  // namespace varde
