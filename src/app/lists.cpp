// What a case book answers of many cases at once.
#include "app/case_book.h"
#include "app/flow.h"
#include "app/monday.h"
#include "app/outbox.h"
#include "app/worklist.h"
#include "codec/records.g.h"

namespace varde {
namespace {

bool is_a_list(QueryKind kind) {
  return kind == QueryKind::Worklist || kind == QueryKind::Monday || kind == QueryKind::Flow ||
         kind == QueryKind::Outbox;
}

}  // namespace

Result<std::string> CaseBook::list(const Uuid& after, std::size_t limit, Uuid* last) {
  const Uuid organisation = engine_.organisation_stream();
  CasePage page;
  Uuid from = after;
  while (page.cases.size() < limit) {
    Result<std::vector<Uuid>> streams = ledger_.streams(from, limit - page.cases.size());
    if (!streams) return streams.error();
    if (streams->empty()) break;
    from = streams->back();
    for (const Uuid& stream : *streams) {
      if (stream != organisation) page.cases.push_back(stream);
    }
  }
  if (last) *last = from;
  return write_case_page(page);
}

Result<std::string> CaseBook::read_of_all(const Context& context, const Query& query, Instant now) {
  if (!is_a_list(query.kind)) return engine_.read(context, query, now);
  if (context.controller != engine_.controller())
    return fail(Status::Controller, "the context names another controller", "/controller");
  const std::shared_ptr<const Organisation> held = engine_.organisation();
  const Basis basis = held->basis();
  const OpenCases open = [this](const Uuid& stream) { return current(stream); };
  switch (query.kind) {
    case QueryKind::Outbox:
      return outbox_of_ledger(engine_, ledger_, open, context, query, now);
    case QueryKind::Monday:
      return monday_of_all(ledger_, open, query, basis, context, now);
    case QueryKind::Flow:
      return flow_of_all(ledger_, query, Texts(basis, context.language, nullptr), now);
    default:
      return worklist(*held, ledger_, context, query, now);
  }
}

}  // namespace varde
