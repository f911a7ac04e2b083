// Who calls: the context of report, act, read and list.
#pragma once

#include <string_view>

#include "app/engine.h"
#include "capi/guard.h"
#include "codec/records.g.h"

namespace varde::capi {

// The context, if it names the data controller that the engine serves: nobody else learns what is stored
// here, not even that a command has been carried out.
inline Result<Context> read_caller(const Engine& engine, std::string_view context) {
  Result<Context> by = read_context(context);
  if (!by) return in_document("context", by.error());
  if (by->controller != engine.controller()) {
    return fail(Status::Controller, "context: another controller than the one that is served here",
                "/controller");
  }
  return by;
}

// The store behind a handle. Noted as busy for a progress function that calls back on the store whose work it
// follows: it would wait for itself.
std::shared_ptr<Store> store_of(CallFrame& call, const varde_store* handle);
void check_callback(CallFrame& call, const Store* store);

// A store, and the context of the caller that it serves.
struct StoreCaller {
  std::shared_ptr<Store> store;
  std::string_view context;
};
Result<StoreCaller> store_caller(CallFrame& call, const varde_store* store, const char* context,
                                 size_t context_size);

// What a store does with one document of a caller. The texts name the parameters: the document that is given,
// and what is given back.
using StoreTask = Result<Answered> (CaseBook::*)(std::string_view, std::string_view, Instant);
varde_status settle(const char* document, const char* answer, StoreTask task, varde_store* store,
                    const char* context, size_t context_size, const char* given, size_t given_size,
                    int64_t now, varde_bytes** out, varde_error** err);

// Who asks what: the documents as they were given, and the caller.
struct QueryOf {
  std::string_view context;
  const Context& by;
  std::string_view query;
};
// A question put to what `held` finds behind a handle, by a caller of the engine that `engine` finds in it;
// `read` answers it.
template <class Held, class EngineOf, class Read>
varde_status answer_query(const Held& held, const EngineOf& engine, const char* context, size_t context_size,
                          const char* query, size_t query_size, varde_bytes** answer, varde_error** err,
                          const Read& read) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("answer", answer);
    const auto object = held(call);
    const std::string_view who = call.document("context", context, context_size);
    const std::string_view what = call.document("query", query, query_size);
    if (call.failed()) return call.failure();
    const Result<Context> by = read_caller(engine(*object), who);
    if (!by) return by.error();
    Result<std::string> text = read(call, *object, QueryOf{who, *by, what});
    if (!text) return text.error();
    call.give(answer, *std::move(text));
    return Status::Ok;
  });
}

}  // namespace varde::capi
