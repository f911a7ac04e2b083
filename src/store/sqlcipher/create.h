// Making a store, so that a process that is killed meanwhile leaves none or a whole one.
#pragma once

#include <string>

#include "base/bytes.h"
#include "base/result.h"
#include "base/uuid.h"

namespace varde {

// The key file first, then the database under another name, then its own name. Does nothing when there is a
// file at `path`. A key file that an attempt before left behind is used again, if `kek` opens it.
// Status::Truncated when a log of a database that is gone stands there: it may hold the last commits.
Result<void> create_store(const Key& kek, const Uuid& controller, const std::string& path,
                          int busy_milliseconds);

}  // namespace varde
