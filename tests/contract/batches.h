// Batches as an engine makes them, with invented contents.
#pragma once

#include <string>

#include "model/ledger.h"
#include "ports/ledger.h"

namespace varde::contract {

// The same name for the same number, and another for another.
Uuid name_of(std::uint64_t number);

// `rows` rows of one command that follow `head`: an outcome and its events. Every hash is what it says.
Batch batch_after(const StreamHead& head, const Uuid& stream, const Uuid& command, int rows = 2,
                  std::size_t body_octets = 40);
Batch batch_after(Ledger& ledger, const Uuid& stream, const Uuid& command, int rows = 2);

// A page of the log that rests on the commit `decided`, with contents of its own for each number.
LogPage page_on(std::int64_t decided, std::uint64_t number, std::size_t body_octets = 200);
Digest hash_of(const LogPage& page);

// The hash of a row of batch_after and the commitment to its body.
Digest hash_of(const LedgerRow& row);
Digest commitment_to(const SealedBody& body);

Obligation obligation(std::uint64_t number);
Responsibility responsibility(std::uint64_t number);
OutboxRow outbox_row(std::uint64_t number);
StayRow stay_row(std::uint64_t number);
ReferralRow referral_row(std::uint64_t number);
// As many stays and referrals as there are rows in the outbox.
IndexRows index_rows(int obligations, int responsibilities = 1, int outbox = 1);

// What is wrong with the ledger as a whole, empty when nothing is: sequences, chains, bodies and commits,
// recomputed from what load() and commits() answer. `head` as the host kept it, if it did.
std::string damage_in(Ledger& ledger, const StoreHead* head = nullptr);

// Appends a command of one row to the stream; again after each conflict.
Result<void> append_with_retry(Ledger& ledger, const Uuid& stream, const Uuid& command);

}  // namespace varde::contract
