// What stands behind the handles.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "app/case_book.h"
#include "app/engine.h"
#include "capi/handles.h"
#include "ports/ledger.h"
#include "store/sqlcipher/ledger.h"
#include "varde/disclosure.h"

namespace varde::capi {

// Any thread at the same time.
struct Store {
  // The one of `memory` and `file` that is not null.
  Store(std::unique_ptr<Ledger> memory, std::unique_ptr<SqlcipherLedger> file, const EngineOptions& options,
        Sealing sealing)
      : in_memory(std::move(memory)), on_file(std::move(file)), book(ledger(), options, std::move(sealing)) {}

  Ledger& ledger() { return on_file ? *on_file : *in_memory; }

  std::unique_ptr<Ledger> in_memory;
  std::unique_ptr<SqlcipherLedger> on_file;
  CaseBook book;  // after the ledger that it uses
};

// One call at a time; the lock keeps a host that forgets it from more than a wait.
struct Cursor {
  std::shared_ptr<Store> store;
  std::mutex guard;
  Uuid after{};
};

// One thread's. Answers go past the guard: what they need stands here, a few loads away.
struct DisclosureDesk {
  std::shared_ptr<Store> store;
  ConsentIndex& index;
};

// Immutable.
struct OpenCase {
  std::shared_ptr<const Engine> engine;
  Case known;
  std::optional<LedgerRow> outcome;
};

// Immutable; overwritten when it goes.
struct Text {
  explicit Text(std::string octets) : text(std::move(octets)) {}
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;
  ~Text() { wipe(text.data(), text.size()); }

  std::string text;
};

// Immutable.
struct Failure {
  Status status;
  std::string json;  // error/1
};

// The kind and the object of a handle's type.
template <class Handle>
struct Behind;
template <Kind kind, class Held>
struct Holds {
  static constexpr Kind kKind = kind;
  using Object = Held;
};
template <>
struct Behind<varde_store> : Holds<Kind::Store, Store> {};
template <>
struct Behind<varde_cursor> : Holds<Kind::Cursor, Cursor> {};
template <>
struct Behind<varde_disclosure> : Holds<Kind::Disclosure, DisclosureDesk> {};
template <>
struct Behind<varde_engine> : Holds<Kind::Engine, Engine> {};
template <>
struct Behind<varde_case> : Holds<Kind::Case, OpenCase> {};
template <>
struct Behind<varde_bytes> : Holds<Kind::Bytes, Text> {};
template <>
struct Behind<varde_error> : Holds<Kind::Error, Failure> {};

template <class Handle>
std::shared_ptr<typename Behind<Handle>::Object> find(const Handle* handle) {
  return std::static_pointer_cast<typename Behind<Handle>::Object>(
      Handles::of_process().find(Behind<Handle>::kKind, handle));
}

}  // namespace varde::capi
