// report, act and read over an opened case: computes, and writes nothing. One engine serves one data
// controller.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/case.h"
#include "app/envelope.h"
#include "app/organisation.h"
#include "base/result.h"
#include "model/answer.h"
#include "model/message.h"

namespace varde {

struct LoggedDisclosure;

// What a fact or a command came to.
struct Computed {
  Status answer = Status::Ok;        // Ok, Confirm, Refused, Repeated, Erased
  Batch batch;                       // no rows unless Ok
  std::string outcome;               // outcome/1 as canonical JSON
  std::shared_ptr<const Case> next;  // the case as it stands once the batch is stored; null unless Ok
};

// Any thread at the same time.
class Engine {
 public:
  // Starts without an organisation: no profile, the compiled-in pack.
  Engine(const EngineOptions& options, Sealing sealing);

  const Uuid& controller() const { return options_.controller; }
  const Sealing& sealing() const { return sealing_; }

  // The stream of the organisation, and of the case that a command without one opens.
  Uuid organisation_stream() const;
  Uuid new_case(const Uuid& command) const;

  // The stream that a fact or a command goes to.
  Uuid stream_of(const std::optional<Uuid>& named, EventKind kind, const Uuid& command) const;

  // A stream's rows, opened; `before` is what was opened of it already.
  Result<Case> open(const Uuid& stream, const std::vector<LedgerRow>& rows,
                    const Case* before = nullptr) const {
    return open_case(sealing_, options_.controller, stream, rows, before);
  }

  // The organisation's opened stream takes the place of the one before; never an older one.
  Result<void> set_organisation(std::shared_ptr<const Case> rows);
  std::shared_ptr<const Organisation> organisation() const;
  // The organisation as it stood at an earlier sequence of its stream.
  Result<std::shared_ptr<const Organisation>> organisation_at(std::int64_t sequence) const;

  // `known` is the opened stream (sequence 0 for a new one), `outcome` the row sought by (stream, command,
  // 0).
  Result<Computed> report(const Case& known, const std::optional<LedgerRow>& outcome, const Context& context,
                          const Fact& fact, Instant now) const;
  Result<Computed> act(const Case& known, const std::optional<LedgerRow>& outcome, const Context& context,
                       const Command& command, Instant now) const;
  // What a message of others tells, reported; its command is message_command().
  Result<Computed> take(const Case& known, const std::optional<LedgerRow>& outcome, const Context& context,
                        const Message& message, Instant now) const;
  // An envelope that came, opened(): reported. Its command is envelope_command().
  Result<Computed> take(const Case& known, const std::optional<LedgerRow>& outcome, const Context& context,
                        const EnvelopeReceived& received, Instant now) const;
  // The octets that the host signs, of what the query names; see app/envelope.h.
  Result<Written> write(const Case& known, const Context& context, const Query& query, Instant now) const;
  // What is read of a case, as canonical JSON. `log` is what the log's pages hold of it, for disclosure-log.
  Result<std::string> read(const Case& known, const Context& context, const Query& query, Instant now,
                           std::span<const LoggedDisclosure> log = {}) const;
  // What is read of the organisation: route/1, agreements/1, profile-lint/1, profile-preview/1 (without
  // cases).
  Result<std::string> read(const Context& context, const Query& query, Instant now) const;

 private:
  // The case is one that can be read by whoever calls.
  Result<void> is_case(const Case& known, const Context& context) const;

  EngineOptions options_;
  Sealing sealing_;
  mutable std::mutex guard_;
  std::shared_ptr<const Organisation> organisation_;
  std::shared_ptr<const Case> organisation_rows_;  // that it was read from; null before any
};

}  // namespace varde
