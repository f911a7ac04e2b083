// The tables of a host ledger: the files of src/capi/ddl, compiled in.
#pragma once

#include <span>
#include <string_view>

namespace varde {

// A line a part: one after another they are the SQL. They live as long as the library.
extern const std::span<const std::string_view> kSqliteDdl;
extern const std::span<const std::string_view> kPostgresqlDdl;
extern const std::span<const std::string_view> kSqlserverDdl;
extern const std::span<const std::string_view> kOracleDdl;

}  // namespace varde
