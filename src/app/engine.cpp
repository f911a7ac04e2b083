#include "app/engine.h"

#include "app/compute.h"
#include "app/disclosure_log.h"
#include "app/messages.h"
#include "app/organisation_views.h"
#include "app/views.h"
#include "app/worklist.h"
#include "codec/records.g.h"

namespace varde {
namespace {

Uuid derived(const char* tag, const Uuid& controller, const Uuid* command) {
  Sha256 hash;
  hash.add(tag).add_part(ByteView(controller.data, 16));
  if (command) hash.add_part(ByteView(command->data, 16));
  return uuid_from(hash.digest());
}

}  // namespace

Engine::Engine(const EngineOptions& options, Sealing sealing)
    : options_(options), sealing_(std::move(sealing)) {
  Result<std::shared_ptr<const Organisation>> none = organisation_from(options_.controller, nullptr);
  if (none) organisation_ = *std::move(none);
}

Uuid Engine::organisation_stream() const {
  return derived("varde-organisation-1", options_.controller, nullptr);
}

Uuid Engine::new_case(const Uuid& command) const {
  return derived("varde-case-1", options_.controller, &command);
}

Uuid Engine::stream_of(const std::optional<Uuid>& named, EventKind kind, const Uuid& command) const {
  if (named) return *named;
  return kind == EventKind::ProfileLoaded ? organisation_stream() : new_case(command);
}

Result<void> Engine::set_organisation(std::shared_ptr<const Case> rows) {
  Result<std::shared_ptr<const Organisation>> next = organisation_from(options_.controller, rows.get());
  if (!next) return next.error();
  const std::lock_guard lock(guard_);
  if (!organisation_ || (*next)->sequence >= organisation_->sequence) {
    organisation_ = *next;
    organisation_rows_ = std::move(rows);
  }
  return {};
}

Result<std::shared_ptr<const Organisation>> Engine::organisation_at(std::int64_t sequence) const {
  std::shared_ptr<const Case> rows;
  {
    const std::lock_guard lock(guard_);
    rows = organisation_rows_;
  }
  return organisation_as_of(options_.controller, rows ? *rows : Case{}, sequence);
}

std::shared_ptr<const Organisation> Engine::organisation() const {
  const std::lock_guard lock(guard_);
  return organisation_;
}

Result<Computed> Engine::report(const Case& known, const std::optional<LedgerRow>& outcome,
                                const Context& context, const Fact& fact, Instant now) const {
  auto entry = std::make_shared<Entry>();
  entry->occurred = fact.occurred;
  entry->reported = true;
  entry->context = context;
  entry->source = fact.source;
  entry->body = fact.body;
  entry->ext = fact.ext;
  const Given given{fact.id, fact.stream, sha256(view_of(write_fact(fact))), std::move(entry)};
  return compute(*this, *organisation(), known, outcome, given, options_, now);
}

Result<Computed> Engine::act(const Case& known, const std::optional<LedgerRow>& outcome,
                             const Context& context, const Command& command, Instant now) const {
  auto entry = std::make_shared<Entry>();
  entry->occurred = Moment{now};
  entry->reported = false;
  entry->context = context;
  entry->confirmations = command.confirmations;
  entry->body = command.body;
  entry->ext = command.ext;
  const Given given{command.id, command.stream, sha256(view_of(write_command(command))), std::move(entry)};
  return compute(*this, *organisation(), known, outcome, given, options_, now);
}

Result<void> Engine::is_case(const Case& known, const Context& context) const {
  if (context.controller != options_.controller) {
    return fail(Status::Controller, "the context names another controller", "/controller");
  }
  if (known.head.sequence == 0 || known.stream == organisation_stream()) {
    return fail(Status::NotFound, "there is no such case", "/case");
  }
  return {};
}

Result<Computed> Engine::take(const Case& known, const std::optional<LedgerRow>& outcome,
                              const Context& context, const Message& message, Instant now) const {
  const Result<Fact> fact = fact_of(options_.controller, known, message);
  if (!fact) return fact.error();
  return report(known, outcome, context, *fact, now);
}

Result<Computed> Engine::take(const Case& known, const std::optional<LedgerRow>& outcome,
                              const Context& context, const EnvelopeReceived& received, Instant now) const {
  return report(known, outcome, context, fact_of(received, known.stream), now);
}

Result<Written> Engine::write(const Case& known, const Context& context, const Query& query,
                              Instant now) const {
  if (Result<void> there = is_case(known, context); !there) return there.error();
  const std::shared_ptr<const Organisation> held = organisation();
  return write_envelope_of(known, query, held->basis(), context.language, now);
}

Result<std::string> Engine::read(const Case& known, const Context& context, const Query& query, Instant now,
                                 std::span<const LoggedDisclosure> log) const {
  if (Result<void> there = is_case(known, context); !there) return there.error();
  const Basis basis = organisation()->basis();
  return view(known, query, basis, context.language, now, log, context.unit);
}

Result<std::string> Engine::read(const Context& context, const Query& query, Instant now) const {
  if (context.controller != options_.controller) {
    return fail(Status::Controller, "the context names another controller", "/controller");
  }
  if (query.kind == QueryKind::Worklist) return worklist(*organisation(), context, query, now);
  return organisation_view(*organisation(), query, context.language, now);
}

}  // namespace varde
