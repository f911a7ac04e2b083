// A store in a file of its own, for the benchmarks.
#pragma once

#include <array>
#include <memory>
#include <string>

#include "bench/bench.h"
#include "store/sqlcipher/ledger.h"

namespace varde::bench {

inline std::unique_ptr<SqlcipherLedger> new_store(const std::string& path) {
  OpenOptions where;
  where.path = path;
  where.create = true;
  where.controller = kController;
  return must(open_sqlcipher_ledger(Key(std::array<std::uint8_t, Key::kSize>{1}), where));
}

}  // namespace varde::bench
