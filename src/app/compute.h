// One fact or command, from the opened case to the rows that record it.
#pragma once

#include <optional>
#include <string>

#include "app/engine.h"

namespace varde {

// What was given, whether it was told as a fact or ordered as a command.
struct Given {
  Uuid command{};
  std::optional<Uuid> stream;  // as the document named it
  Digest digest{};             // of the canonical document
  std::shared_ptr<const Entry> entry;
};

Result<Computed> compute(const Engine& engine, const Organisation& organisation, const Case& known,
                         const std::optional<LedgerRow>& outcome, const Given& given,
                         const EngineOptions& options, Instant now);

}  // namespace varde
