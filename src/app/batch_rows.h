// The rows that record one command: its outcome, and one an event, chained to the stream's last.
#pragma once

#include <span>

#include "app/engine.h"

namespace varde {

Result<Batch> batch_of(const Engine& engine, const Organisation& organisation, const Case& known,
                       const Uuid& command, Instant now, const OutcomeEntry& outcome,
                       std::span<const Event> events);

}  // namespace varde
