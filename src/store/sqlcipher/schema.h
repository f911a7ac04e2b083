// The tables of format 1.
#pragma once

#include "base/crypto.h"
#include "base/result.h"
#include "base/uuid.h"
#include "store/sqlcipher/connection.h"

namespace varde {

inline constexpr std::int64_t kApplicationId =
    0x56415244;  // "VARD": tells the file from other SQLite databases
inline constexpr std::int64_t kStoreFormat =
    1;  // PRAGMA user_version; counts the tables' format, not releases

// SHA-256 of the statements below, in order: what a file of this format answers with.
Digest schema_fingerprint();

// Makes the tables in an empty database, in one transaction.
Result<void> create_schema(Connection& connection, const Uuid& controller);

// Status::NotDatabase when the file is not a store of ours, Newer or Format when it is one of another format,
// Format when a table, index or trigger is not as this format has it, Controller when it holds another
// controller's cases.
Result<void> check_schema(Connection& connection, const Uuid& controller);

}  // namespace varde
