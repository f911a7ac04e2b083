#include "app/batch_rows.h"

#include "codec/records.g.h"

namespace varde {

Result<Batch> batch_of(const Engine& engine, const Organisation& organisation, const Case& known,
                       const Uuid& command, Instant now, const OutcomeEntry& outcome,
                       std::span<const Event> events) {
  Batch batch;
  batch.stream = known.stream;
  batch.expected = known.head.sequence;
  Digest previous = known.head.hash;
  const auto append = [&](std::int32_t ordinal, std::string kind, const char* schema,
                          const std::string& body) -> Result<void> {
    LedgerRow row;
    row.stream = known.stream;
    row.sequence = known.head.sequence + 1 + ordinal;
    row.command = command;
    row.ordinal = ordinal;
    row.kind = std::move(kind);
    row.schema = schema;
    row.recorded = now;
    row.pack = organisation.pack->digest;
    row.rules = kRulesRevision;
    row.organisation = organisation.sequence;
    row.previous = previous;
    if (Result<void> closed = close_row(engine.sealing(), body, row); !closed) return closed;
    previous = row.hash;
    batch.rows.push_back(std::move(row));
    return {};
  };
  if (Result<void> done = append(0, "outcome", "outcome-entry/1", write_outcome_entry(outcome)); !done) {
    return done.error();
  }
  std::int32_t ordinal = 0;
  for (const Event& event : events) {
    Result<void> done =
        append(++ordinal, std::string(code(event.kind)), "entry/1", write_entry(*event.entry));
    if (!done) return done.error();
  }
  return batch;
}

}  // namespace varde
