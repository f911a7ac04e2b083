// Cases over a ledger: loads, decides, appends if nothing came between, and decides again when something did.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/engine.h"
#include "ports/ledger.h"

namespace varde {

struct Answered {
  Status answer = Status::Ok;
  std::string outcome;
};

// Called now and then during long work with what is done of what there is; non-zero stops it
// (Status::Cancelled).
using Progress = std::function<int(std::int64_t done, std::int64_t of)>;

enum class Depth : std::int32_t {
  Chain = 0,  // hashes, commitments, commits and head
  Deep = 1,   // and every body opened, every case folded anew and compared with its index rows
};

// Any thread at the same time. Keeps folded cases in memory, checked by sequence on every use.
class CaseBook {
 public:
  CaseBook(Ledger& ledger, const EngineOptions& options, Sealing sealing);

  Result<Answered> report(std::string_view context, std::string_view fact, Instant now);
  Result<Answered> act(std::string_view context, std::string_view command, Instant now);
  Result<std::string> read(std::string_view context, std::string_view query, Instant now);
  // case-page/1: cases after `after`, at most `limit`.
  Result<std::string> list(const Uuid& after, std::size_t limit, Uuid* last);
  // verification/1
  Result<Verification> verify(const std::optional<StoreHead>& head, Depth depth, const Progress& progress);

  const Engine& engine() const { return engine_; }

 private:
  // Decides over the case as it stands and appends; again when somebody wrote it in between.
  template <class Decide>
  Result<Answered> settle(const Uuid& stream, const Uuid& command, Decide decide);
  // The case as it is stored now.
  Result<std::shared_ptr<const Case>> current(const Uuid& stream);
  Result<void> refresh_organisation();
  void keep(std::shared_ptr<const Case> known);

  Ledger& ledger_;
  Engine engine_;
  std::mutex guard_;
  std::unordered_map<std::string, std::shared_ptr<const Case>> known_;
};

}  // namespace varde
