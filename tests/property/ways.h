// The ways in which a history can be kept: a case book over a ledger, and an engine over rows that a host
// keeps.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/case_book.h"
#include "property/history.h"

namespace varde::property {

// What a call answered. Equal octets are equal answers.
struct Reply {
  Status answer = Status::Ok;
  std::string text;   // of the outcome or the read
  std::string where;  // of a failure
  bool operator==(const Reply&) const = default;
};

struct Question {
  QueryKind kind = QueryKind::Summary;
  Uuid stream;
  Instant now;
  std::optional<Instant> valid_at;
  std::optional<Instant> known_at;
};

class Way {
 public:
  virtual ~Way() = default;
  virtual const char* name() const = 0;
  virtual Reply send(const Sent& sent) = 0;
  virtual Reply read(const Question& question) = 0;
};

// A case book over a ledger.
class BookWay final : public Way {
 public:
  BookWay(const char* name, std::unique_ptr<Ledger> ledger, std::optional<Key> data_key);
  const char* name() const override { return name_; }
  Reply send(const Sent& sent) override;
  Reply read(const Question& question) override;

  // Forgets every folded case.
  void forget();
  // The stream as the rules see it; sequence 0 when there is none.
  Result<Case> open(const Uuid& stream);
  Ledger& ledger() { return *ledger_; }
  CaseBook& book() { return *book_; }

 private:
  const char* name_;
  std::unique_ptr<Ledger> ledger_;
  std::optional<Key> data_key_;
  std::unique_ptr<CaseBook> book_;
};

std::unique_ptr<BookWay> open_memory_way();
// In a new folder, which goes with it.
std::unique_ptr<Way> open_store_way();
// An engine without a store; bodies are not sealed.
std::unique_ptr<Way> open_host_way();

std::string query_text(const Question& question);

}  // namespace varde::property
