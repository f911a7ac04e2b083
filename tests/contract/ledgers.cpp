#include "ledgers.h"

#include <doctest/doctest.h>

#include "batches.h"
#include "host_ledger.h"
#include "new_folder.h"
#include "store/memory/memory_ledger.h"

namespace varde::contract {

Folder::Folder() : folder_(new_folder("contract")) {}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

const std::vector<LedgerKind>& ledger_kinds() {
  static const std::vector<LedgerKind> kinds{
      {"memory", true, [](const Folder&) { return open_memory_ledger(); }},
      {"sqlcipher", true,
       [](const Folder& folder) -> std::unique_ptr<Ledger> {
         auto ledger = open_store(folder.path("store.varde"));
         REQUIRE_MESSAGE(ledger.ok(), ledger.error().what);
         return std::move(*ledger);
       }},
      {"host", false,
       [](const Folder&) -> std::unique_ptr<Ledger> { return std::make_unique<HostLedger>(); }},
  };
  return kinds;
}

Key key_of(std::uint8_t number) {
  Key key;
  for (std::uint8_t& octet : key.fill()) octet = static_cast<std::uint8_t>(number * 17 + 3);
  return key;
}

OpenOptions store_at(const std::string& path, bool create) {
  OpenOptions options;
  options.path = path;
  options.create = create;
  options.controller = name_of(900);
  options.busy_milliseconds = 30'000;
  return options;
}

Result<std::unique_ptr<SqlcipherLedger>> open_store(const std::string& path, std::uint8_t kek) {
  return open_sqlcipher_ledger(key_of(kek), store_at(path));
}

}  // namespace varde::contract
