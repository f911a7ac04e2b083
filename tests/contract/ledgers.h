// Every implementation of the ledger, and a folder of its own for what needs one.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "ports/ledger.h"
#include "store/sqlcipher/ledger.h"

namespace varde::contract {

// A new folder that goes with all that is in it.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

struct LedgerKind {
  std::string name;
  bool commits;                                                // has a chain of commits of its own
  std::function<std::unique_ptr<Ledger>(const Folder&)> open;  // an empty one
};
const std::vector<LedgerKind>& ledger_kinds();

// A key that is the same for the same number.
Key key_of(std::uint8_t number);

// The store of these tests at `path`.
OpenOptions store_at(const std::string& path, bool create = true);
Result<std::unique_ptr<SqlcipherLedger>> open_store(const std::string& path, std::uint8_t kek = 1);

}  // namespace varde::contract
