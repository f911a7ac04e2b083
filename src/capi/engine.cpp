// The rules over a ledger that the host keeps: it loads rows, we compute, it commits.
#include <algorithm>
#include <utility>

#include "app/rederive.h"
#include "app/verify.h"
#include "app/views.h"
#include "capi/callers.h"
#include "capi/guard.h"
#include "capi/host_calls.h"
#include "capi/verdict.h"
#include "codec/records.g.h"

using namespace varde;
using namespace varde::capi;

namespace {

constexpr std::size_t kRowsOctets = kStoredLimits.octets;

Result<std::shared_ptr<Engine>> open_engine(const std::optional<Key>& key, const EngineOptions& options) {
  if (options.sealed && !key)
    return fail(Status::KeyLength, "the options ask for sealed bodies and no key was given", "key");
  if (!options.sealed && key)
    return fail(Status::Argument, "a key was given and the options say that nothing is sealed", "key");
  auto engine = std::make_shared<Engine>(options, Sealing{key});
  const Result<void> set = engine->set_organisation(nullptr);
  if (!set) return set.error();
  return engine;
}

Result<std::shared_ptr<OpenCase>> open_rows(std::shared_ptr<const Engine> engine, StreamRows rows) {
  if (rows.outcome && (rows.outcome->stream != rows.stream || rows.outcome->ordinal != 0)) {
    return fail(Status::Value, "rows: the outcome is one of the same stream, with ordinal 0", "/outcome");
  }
  Result<Case> known = engine->open(rows.stream, rows.rows);
  if (!known) return known.error();
  return std::make_shared<OpenCase>(OpenCase{std::move(engine), *std::move(known), std::move(rows.outcome)});
}

Result<Computed> compute(const OpenCase& opened, const Context& by, const Fact& fact, Instant now) {
  return opened.engine->report(opened.known, opened.outcome, by, fact, now);
}
Result<Computed> compute(const OpenCase& opened, const Context& by, const Command& command, Instant now) {
  return opened.engine->act(opened.known, opened.outcome, by, command, now);
}

// report and act: they differ in the document that they take.
template <class Document>
varde_status settle(const char* name, Result<Document> (*read)(std::string_view, const json::Limits&),
                    varde_case* case_handle, const char* context, size_t context_size, const char* given,
                    size_t given_size, int64_t now, varde_bytes** batch, varde_bytes** outcome,
                    varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("batch", batch);
    call.out("outcome", outcome);
    const std::shared_ptr<OpenCase> opened = call.handle("case_handle", case_handle);
    const std::string_view who = call.document("context", context, context_size);
    const std::string_view what = call.document(name, given, given_size);
    if (call.failed()) return call.failure();
    const Result<Context> by = read_caller(*opened->engine, who);
    if (!by) return by.error();
    const Result<Document> document = read(what, {});
    if (!document) return in_document(name, document.error());
    if (const Result<void> meant = check_outcome(*opened, document->id); !meant) return meant.error();
    Result<Computed> computed = compute(*opened, *by, *document, Instant{now});
    if (!computed) return in_document(name, computed.error());
    return give_computed(call, *opened, *computed, batch, outcome);
  });
}

}  // namespace

extern "C" {

varde_status VARDE_CALL varde_engine_open(const uint8_t* key, size_t key_size, const char* options,
                                          size_t options_size, varde_engine** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    std::optional<Key> data_key;
    if (key) data_key = call.key("key", key, key_size);
    const std::string_view how = call.document("options", options, options_size);
    if (call.failed()) return call.failure();
    const Result<EngineOptions> read = read_engine_options(how);
    if (!read) return in_document("options", read.error());
    Result<std::shared_ptr<Engine>> opened = open_engine(data_key, *read);
    if (!opened) return opened.error();
    call.give(out, *std::move(opened));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_engine_close(varde_engine* engine) { return give_back(engine); }

varde_status VARDE_CALL varde_engine_load(varde_engine* engine, const char* rows, size_t rows_size,
                                          varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<Engine> held = call.handle("engine", engine);
    const std::string_view text = call.document("rows", rows, rows_size, kRowsOctets);
    if (call.failed()) return call.failure();
    const Result<StreamRows> read = read_rows(text);
    if (!read) return in_document("rows", read.error());
    if (read->stream != held->organisation_stream()) {
      return fail(Status::Value, "rows: not the stream of this controller's organisation", "/stream");
    }
    Result<Case> opened = held->open(read->stream, read->rows);
    if (!opened) return opened.error();
    const Result<void> set = held->set_organisation(std::make_shared<const Case>(*std::move(opened)));
    if (!set) return set.error();
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_engine_stream(varde_engine* engine, const varde_uuid* command, varde_uuid* out,
                                            varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    if (call.given("out", out)) *out = varde_uuid{};
    const std::shared_ptr<Engine> held = call.handle("engine", engine);
    if (call.failed()) return call.failure();
    Uuid id{};
    if (command) std::copy_n(command->octet, id.size(), id.begin());
    const Uuid stream = command ? held->new_case(id) : held->organisation_stream();
    std::copy_n(stream.begin(), stream.size(), out->octet);
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_engine_read(varde_engine* engine, const char* context, size_t context_size,
                                          const char* query, size_t query_size, int64_t now,
                                          varde_bytes** answer, varde_error** err) {
  return answer_query([&](CallFrame& call) { return call.handle("engine", engine); },
                      [](const Engine& held) -> const Engine& { return held; }, context, context_size, query,
                      query_size, answer, err,
                      [&](CallFrame&, const Engine& held, const QueryOf& asked) -> Result<std::string> {
                        const Result<Query> what = read_query(asked.query);
                        if (!what) return in_document("query", what.error());
                        Result<std::string> text = held.read(asked.by, *what, Instant{now});
                        if (!text) return in_document("query", text.error());
                        return text;
                      });
}

varde_status VARDE_CALL varde_engine_verify(varde_engine* engine, const char* rows, size_t rows_size,
                                            const char* head, size_t head_size, int32_t depth,
                                            varde_bytes** report, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("report", report);
    const std::shared_ptr<Engine> held = call.handle("engine", engine);
    const std::string_view text = call.document("rows", rows, rows_size, kRowsOctets);
    const std::string_view kept_text = head ? call.document("head", head, head_size) : std::string_view{};
    call.range("depth", depth, VARDE_DEPTH_CHAIN, VARDE_DEPTH_DEEP);
    if (call.failed()) return call.failure();
    const Result<StreamRows> read = read_rows(text);
    if (!read) return in_document("rows", read.error());
    std::optional<StreamHead> kept;
    if (head) {
      const Result<StreamHead> read_kept = read_stream_head(kept_text);
      if (!read_kept) return in_document("head", read_kept.error());
      kept = *read_kept;
    }
    const Verification found =
        verify_stream(*held, read->stream, read->rows, kept, nullptr, static_cast<Depth>(depth));
    call.give(report, write_verification(found));
    const std::int64_t last = found.stream_head ? found.stream_head->sequence : 0;
    const Result<Status> judged = verdict(found, last, kept ? kept->sequence : 0);
    if (!judged) call.keep_outputs();
    return judged;
  });
}

varde_status VARDE_CALL varde_case_open(varde_engine* engine, const char* rows, size_t rows_size,
                                        varde_case** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    const std::shared_ptr<Engine> held = call.handle("engine", engine);
    const std::string_view text = call.document("rows", rows, rows_size, kRowsOctets);
    if (call.failed()) return call.failure();
    Result<StreamRows> read = read_rows(text);
    if (!read) return in_document("rows", read.error());
    Result<std::shared_ptr<OpenCase>> opened = open_rows(held, *std::move(read));
    if (!opened) return opened.error();
    call.give(out, *std::move(opened));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_case_close(varde_case* case_handle) { return give_back(case_handle); }

varde_status VARDE_CALL varde_case_report(varde_case* case_handle, const char* context, size_t context_size,
                                          const char* fact, size_t fact_size, int64_t now,
                                          varde_bytes** batch, varde_bytes** outcome, varde_error** err) {
  return settle<Fact>("fact", &read_fact, case_handle, context, context_size, fact, fact_size, now, batch,
                      outcome, err);
}

varde_status VARDE_CALL varde_case_act(varde_case* case_handle, const char* context, size_t context_size,
                                       const char* command, size_t command_size, int64_t now,
                                       varde_bytes** batch, varde_bytes** outcome, varde_error** err) {
  return settle<Command>("command", &read_command, case_handle, context, context_size, command, command_size,
                         now, batch, outcome, err);
}

varde_status VARDE_CALL varde_case_rederive(varde_case* case_handle, const char* context, size_t context_size,
                                            int64_t now, varde_bytes** batch, varde_bytes** outcome,
                                            varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("batch", batch);
    call.out("outcome", outcome);
    const std::shared_ptr<OpenCase> opened = call.handle("case_handle", case_handle);
    const std::string_view who = call.document("context", context, context_size);
    if (call.failed()) return call.failure();
    const Result<Context> by = read_caller(*opened->engine, who);
    if (!by) return by.error();
    const Engine& engine = *opened->engine;
    const Result<std::shared_ptr<const Organisation>> old =
        engine.organisation_at(opened->known.organisation);
    if (!old) return old.error();
    Result<Rederived> done =
        rederive(engine, *engine.organisation(), **old, opened->known, *by, Instant{now});
    if (!done) return done.error();
    Computed& computed = done->computed;
    if (computed.answer != Status::Ok) computed.batch = unchanged(*opened);
    call.give(batch, write_batch(computed.batch));
    if (computed.answer == Status::Ok) call.give(outcome, std::move(computed.outcome));
    return computed.answer;
  });
}

varde_status VARDE_CALL varde_case_read(varde_case* case_handle, const char* context, size_t context_size,
                                        const char* query, size_t query_size, int64_t now,
                                        varde_bytes** answer, varde_error** err) {
  return answer_query([&](CallFrame& call) { return call.handle("case_handle", case_handle); },
                      [](const OpenCase& held) -> const Engine& { return *held.engine; }, context,
                      context_size, query, query_size, answer, err,
                      [&](CallFrame&, const OpenCase& held, const QueryOf& asked) -> Result<std::string> {
                        const Result<Query> what = read_query(asked.query);
                        if (!what) return in_document("query", what.error());
                        if (about_a_case(*what) && what->stream != held.known.stream)
                          return fail(Status::NotFound, "query: another case is open", "/case");
                        Result<std::string> text =
                            about_a_case(*what)
                                ? held.engine->read(held.known, asked.by, *what, Instant{now})
                                : held.engine->read(asked.by, *what, Instant{now});
                        if (!text) return in_document("query", text.error());
                        return text;
                      });
}

}  // extern "C"
