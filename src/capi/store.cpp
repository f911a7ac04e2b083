// The embedded store: opened, told, asked, verified, closed.
#include <algorithm>
#include <utility>

#include "capi/callers.h"
#include "capi/guard.h"
#include "capi/verdict.h"
#include "codec/records.g.h"
#include "store/memory/memory_ledger.h"
#include "store/sqlcipher/ledger.h"

using namespace varde;
using namespace varde::capi;

namespace {

constexpr std::string_view kInMemory = ":memory:";
constexpr std::int64_t kMostRows = 1000;

// The store whose verification calls the host back on this thread: a call on it from there would wait for
// itself.
thread_local const Store* calling_back = nullptr;

Result<std::shared_ptr<Store>> open_store(std::string_view path, const Key& key,
                                          const StoreOptions& options) {
  EngineOptions engine;
  engine.controller = options.controller;
  engine.test_numbers = options.test_numbers;
  engine.resident_persons = static_cast<std::size_t>(options.resident_persons);
  if (path == kInMemory) {
    if (options.head && options.head->commit > 0)
      return fail(Status::Stale, "a store in memory is always new", "/head");
    return std::make_shared<Store>(open_memory_ledger(), nullptr, engine, Sealing{key});
  }
  OpenOptions open;
  open.path = path;
  open.create = options.create;
  open.controller = options.controller;
  open.head = options.head;
  open.busy_milliseconds = static_cast<int>(options.busy_milliseconds);
  Result<std::unique_ptr<SqlcipherLedger>> file = open_sqlcipher_ledger(key, open);
  if (!file) return file.error();
  Sealing sealing{(*file)->data_key()};
  return std::make_shared<Store>(nullptr, *std::move(file), engine, std::move(sealing));
}

Progress progress_of(const CallFrame& call, const Store* store, varde_progress_fn progress, void* user) {
  if (!progress) return {};
  return [&call, store, progress, user](std::int64_t done, std::int64_t of) -> int {
    const HostFloatingPoint as_it_was(call.floating_point());
    const Store* const outer = std::exchange(calling_back, store);
    struct Back {
      const Store* to;
      ~Back() { calling_back = to; }
    } const back{outer};
    return progress(done, of, user);
  };
}

}  // namespace

namespace varde::capi {

void check_callback(CallFrame& call, const Store* store) {
  if (store && store == calling_back) {
    call.note(Status::Busy, "the progress function may make no call on the store that is being verified",
              "store");
  }
}

std::shared_ptr<Store> store_of(CallFrame& call, const varde_store* handle) {
  std::shared_ptr<Store> store = call.handle("store", handle);
  check_callback(call, store.get());
  return store;
}

Result<StoreCaller> store_caller(CallFrame& call, const varde_store* store, const char* context,
                                 size_t context_size) {
  std::shared_ptr<Store> held = store_of(call, store);
  const std::string_view by = call.document("context", context, context_size);
  if (call.failed()) return call.failure();
  if (const Result<Context> caller = read_caller(held->book.engine(), by); !caller) return caller.error();
  return StoreCaller{std::move(held), by};
}

varde_status settle(const char* document, const char* answer, StoreTask task, varde_store* store,
                    const char* context, size_t context_size, const char* given, size_t given_size,
                    int64_t now, varde_bytes** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out(answer, out);
    const std::shared_ptr<Store> held = store_of(call, store);
    const std::string_view by = call.document("context", context, context_size);
    const std::string_view what = call.document(document, given, given_size);
    if (call.failed()) return call.failure();
    if (const Result<Context> caller = read_caller(held->book.engine(), by); !caller) return caller.error();
    Result<Answered> answered = (held->book.*task)(by, what, Instant{now});
    if (!answered) return in_document(document, answered.error());
    if (answered->answer != Status::Erased) call.give(out, std::move(answered->outcome));
    return answered->answer;
  });
}

}  // namespace varde::capi

extern "C" {

varde_status VARDE_CALL varde_store_open(const char* path, const uint8_t* key, size_t key_size,
                                         const char* options, size_t options_size, varde_store** out,
                                         varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    const std::string_view at = call.text("path", path);
    const Key kek = call.key("key", key, key_size);
    const std::string_view how = call.document("options", options, options_size);
    if (call.failed()) return call.failure();
    const Result<StoreOptions> read = read_store_options(how);
    if (!read) return in_document("options", read.error());
    Result<std::shared_ptr<Store>> opened = open_store(at, kek, *read);
    if (!opened) return opened.error();
    call.give(out, *std::move(opened));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_store_close(varde_store* store) { return give_back(store); }

varde_status VARDE_CALL varde_store_report(varde_store* store, const char* context, size_t context_size,
                                           const char* fact, size_t fact_size, int64_t now,
                                           varde_bytes** outcome, varde_error** err) {
  return settle("fact", "outcome", &CaseBook::report, store, context, context_size, fact, fact_size, now,
                outcome, err);
}

varde_status VARDE_CALL varde_store_act(varde_store* store, const char* context, size_t context_size,
                                        const char* command, size_t command_size, int64_t now,
                                        varde_bytes** outcome, varde_error** err) {
  return settle("command", "outcome", &CaseBook::act, store, context, context_size, command, command_size,
                now, outcome, err);
}

varde_status VARDE_CALL varde_store_read(varde_store* store, const char* context, size_t context_size,
                                         const char* query, size_t query_size, int64_t now,
                                         varde_bytes** answer, varde_error** err) {
  return answer_query([&](CallFrame& call) { return store_of(call, store); },
                      [](const Store& held) -> const Engine& { return held.book.engine(); }, context,
                      context_size, query, query_size, answer, err,
                      [&](CallFrame&, Store& held, const QueryOf& asked) -> Result<std::string> {
                        Result<std::string> text = held.book.read(asked.context, asked.query, Instant{now});
                        if (!text) return in_document("query", text.error());
                        return text;
                      });
}

varde_status VARDE_CALL varde_store_list(varde_store* store, const char* context, size_t context_size,
                                         varde_cursor** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    Result<StoreCaller> by = store_caller(call, store, context, context_size);
    if (!by) return by.error();
    auto cursor = std::make_shared<Cursor>();
    cursor->store = std::move(by->store);
    call.give(out, std::move(cursor));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_cursor_next(varde_cursor* cursor, int32_t max_rows, varde_bytes** page,
                                          varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("page", page);
    const std::shared_ptr<Cursor> held = call.handle("cursor", cursor);
    if (held) check_callback(call, held->store.get());
    call.range("max_rows", max_rows, 1, kMostRows);
    if (call.failed()) return call.failure();
    const std::lock_guard lock(held->guard);
    Uuid last{};
    Result<std::string> text = held->store->book.list(held->after, static_cast<std::size_t>(max_rows), &last);
    if (!text) return text.error();
    if (*text == write_case_page({})) return Status::Done;
    call.give(page, *std::move(text));
    held->after = last;
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_cursor_close(varde_cursor* cursor) { return give_back(cursor); }

varde_status VARDE_CALL varde_store_head(varde_store* store, varde_bytes** head, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("head", head);
    const std::shared_ptr<Store> held = store_of(call, store);
    if (call.failed()) return call.failure();
    const Result<StoreHead> last = held->ledger().store_head();
    if (!last) return last.error();
    call.give(head, write_head(*last));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_store_verify(varde_store* store, const char* head, size_t head_size,
                                           int32_t depth, varde_progress_fn progress, void* user,
                                           varde_bytes** report, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("report", report);
    const std::shared_ptr<Store> held = store_of(call, store);
    const std::string_view text = head ? call.document("head", head, head_size) : std::string_view{};
    call.range("depth", depth, VARDE_DEPTH_CHAIN, VARDE_DEPTH_DEEP);
    if (call.failed()) return call.failure();
    std::optional<StoreHead> kept;
    if (head) {
      const Result<StoreHead> read = read_head(text);
      if (!read) return in_document("head", read.error());
      kept = *read;
    }
    const Result<Verification> found =
        held->book.verify(kept, static_cast<Depth>(depth), progress_of(call, held.get(), progress, user));
    if (!found) return found.error();
    call.give(report, write_verification(*found));
    const Result<Status> judged =
        verdict(*found, found->head ? found->head->commit : 0, kept ? kept->commit : 0);
    if (!judged) call.keep_outputs();
    return judged;
  });
}

varde_status VARDE_CALL varde_store_rederive(varde_store* store, const char* context, size_t context_size,
                                             int64_t now, varde_progress_fn progress, void* user,
                                             varde_bytes** report, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("report", report);
    const Result<StoreCaller> by = store_caller(call, store, context, context_size);
    if (!by) return by.error();
    const Result<Rederivation> done = by->store->book.rederive(
        by->context, Instant{now}, progress_of(call, by->store.get(), progress, user));
    if (!done) return done.error();
    call.give(report, write_rederivation(*done));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_store_preview(varde_store* store, const char* context, size_t context_size,
                                            const char* query, size_t query_size, int64_t now,
                                            varde_progress_fn progress, void* user, varde_bytes** answer,
                                            varde_error** err) {
  return answer_query([&](CallFrame& call) { return store_of(call, store); },
                      [](const Store& held) -> const Engine& { return held.book.engine(); }, context,
                      context_size, query, query_size, answer, err,
                      [&](CallFrame& call, Store& held, const QueryOf& asked) -> Result<std::string> {
                        Result<std::string> text =
                            held.book.preview(asked.context, asked.query, Instant{now},
                                              progress_of(call, &held, progress, user));
                        if (!text) return in_document("query", text.error());
                        return text;
                      });
}

varde_status VARDE_CALL varde_store_rotate(varde_store* store, const uint8_t* new_key, size_t new_key_size,
                                           varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    const std::shared_ptr<Store> held = store_of(call, store);
    const Key kek = call.key("new_key", new_key, new_key_size);
    if (call.failed()) return call.failure();
    if (!held->on_file) return Status::Ok;
    const Result<void> done = held->on_file->rotate(kek);
    if (!done) return done.error();
    return Status::Ok;
  });
}

}  // extern "C"
