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

}  // namespace varde::capi
