// A ledger that lives as long as its process: for tests, previews and dry runs.
#pragma once

#include <memory>

#include "ports/ledger.h"

namespace varde {

// An empty one. It keeps the chain of commits, as a store on disk does. Any thread.
std::unique_ptr<Ledger> open_memory_ledger();

}  // namespace varde
