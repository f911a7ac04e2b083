#include "app/rederive.h"

#include <algorithm>
#include <set>

#include "app/batch_rows.h"
#include "app/render.h"
#include "codec/records.g.h"
#include "rules/fold.h"
#include "rules/obligations.h"

namespace varde {
namespace {

// One name for the work that one sequence of the organisation makes on one case: doing it twice is doing it
// once.
Uuid command_of(const Organisation& organisation, const Uuid& stream) {
  Sha256 hash;
  hash.add("varde-rederive-1").add_part(ByteView(organisation.controller.data, 16));
  hash.add_u64(static_cast<std::uint64_t>(organisation.sequence)).add_part(ByteView(stream.data, 16));
  return uuid_from(hash.digest());
}

bool same_holder(const Obligation& a, const Obligation& b) { return a.id == b.id && a.owner == b.owner; }

// Rows of `a` for which no row of `b` has the same duty with the same owner.
std::vector<Obligation> held_only_in(const std::vector<Obligation>& a, const std::vector<Obligation>& b) {
  std::vector<Obligation> rows;
  std::copy_if(a.begin(), a.end(), std::back_inserter(rows), [&](const Obligation& row) {
    return std::none_of(b.begin(), b.end(), [&](const Obligation& other) { return same_holder(row, other); });
  });
  return rows;
}

// Duties that stood before and stand now, with other owners than they had.
std::int64_t handed_over(const OutcomeEntry& outcome, const std::vector<Obligation>& stood,
                         const std::vector<Obligation>& standing) {
  const auto among = [](const std::vector<Obligation>& rows, const Uuid& id) {
    return std::any_of(rows.begin(), rows.end(), [&](const Obligation& row) { return row.id == id; });
  };
  std::set<Uuid> passed;
  for (const Obligation& row : outcome.opened) {
    if (among(stood, row.id)) passed.insert(row.id);
  }
  for (const Obligation& row : outcome.closed) {
    if (among(standing, row.id)) passed.insert(row.id);
  }
  return static_cast<std::int64_t>(passed.size());
}

std::string rendered(const OutcomeEntry& entry, const Uuid& command, const Case& next, const Texts& texts,
                     Instant now) {
  Outcome out;
  out.answer = "done";
  out.command = command;
  out.stream = next.stream;
  out.sequence = next.head.sequence;
  for (const Obligation& row : entry.opened) out.opened.push_back(texts.obligation(row, now));
  for (const Obligation& row : entry.closed) out.closed.push_back(texts.obligation(row, now));
  return write_outcome(out);
}

}  // namespace

Result<Rederived> rederive(const Engine& engine, const Organisation& organisation, const Organisation& old,
                           const Case& known, const Context& context, Instant now) {
  if (known.newer) return fail(Status::Newer, "the case holds an event of a newer library");
  if (known.organisation > organisation.sequence)
    return fail(Status::Behind, "the organisation's newer rows are not loaded");
  Rederived out;
  if (known.organisation == organisation.sequence) {
    out.computed.answer = Status::Repeated;
    return out;
  }
  const Uuid command = command_of(organisation, known.stream);
  const Basis basis = organisation.basis();
  const std::vector<Obligation> stood = obligations(known.events, old.basis(), known.stream);
  std::vector<Obligation> standing = obligations(known.events, basis, known.stream);

  OutcomeEntry entry;
  Sha256 digest;
  entry.command_digest = digest.add("varde-rederive-1").add_part(ByteView(command.data, 16)).digest();
  entry.opened = held_only_in(standing, stood);
  entry.closed = held_only_in(stood, standing);
  out.changed = !entry.opened.empty() || !entry.closed.empty();
  out.handed_over = handed_over(entry, stood, standing);

  Result<Batch> batch = batch_of(engine, organisation, known, command, now, entry, {});
  if (!batch) return batch.error();
  out.computed.batch = *std::move(batch);
  const CaseState whole = fold(known.events, kEnd, kEnd);
  auto next = std::make_shared<Case>(known);
  next->head = {out.computed.batch.rows.back().sequence, out.computed.batch.rows.back().hash};
  next->organisation = organisation.sequence;
  out.computed.batch.index = index_of(*next, whole, std::move(standing), basis);
  const Texts texts(basis, context.language, &whole);
  out.computed.outcome = rendered(entry, command, *next, texts, now);
  out.computed.next = std::move(next);
  return out;
}

std::vector<ChangedDuty> changed_duties(const Case& known, const Basis& now, const Basis& then, Instant at,
                                        Language language) {
  std::vector<ChangedDuty> changed;
  const std::vector<Obligation> before = obligations(known.events, now, known.stream);
  const std::vector<Obligation> after = obligations(known.events, then, known.stream);
  const Texts texts_now(now, language, nullptr), texts_then(then, language, nullptr);
  const auto owner_at = [](const std::vector<Obligation>& rows, const Uuid& id, Instant when) {
    const auto holds = [&](const Obligation& row) {
      return row.id == id && row.opens <= when && !(row.closes && *row.closes <= when);
    };
    const auto there = std::find_if(rows.begin(), rows.end(), holds);
    return there == rows.end() ? nullptr : &*there;
  };
  // Wherever a duty passes on under either of the two, both are asked who has it.
  std::set<std::pair<Instant, Uuid>> moments;
  for (const auto* rows : {&before, &after}) {
    for (const Obligation& row : *rows) moments.insert({std::max(row.opens, at), row.id});
  }
  std::set<Uuid> said;
  for (const auto& [when, id] : moments) {
    const Obligation* had = owner_at(before, id, when);
    const Obligation* has = owner_at(after, id, when);
    if (!had || !has || had->owner == has->owner || !said.insert(id).second) continue;
    changed.push_back({id, has->rule, texts_now.name(had->owner), texts_then.name(has->owner), when});
  }
  return changed;
}

}  // namespace varde
