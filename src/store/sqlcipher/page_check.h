// Reading all of a database file for damage.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "store/sqlcipher/connection.h"

namespace varde {

// Pages whose seal does not hold. Names pages, never what is on them.
Result<std::vector<std::string>> damaged_pages(Connection& connection);

// Damaged pages, and when there are none: tables and indexes that do not fit together.
Result<std::vector<std::string>> check_database(Connection& connection, const StoreKeys& keys);

}  // namespace varde
