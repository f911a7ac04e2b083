// The tables of index rows: their columns, and how a row of each is bound and read.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/finding.h"
#include "store/sqlcipher/connection.h"

namespace varde {

// The columns of a row, after its stream and its position in the case, in the order that they are bound in.
struct IndexTable {
  std::string_view name;
  std::string_view columns;
  int count;
};
template <class Row>
inline constexpr IndexTable kIndexTable{};
template <>
inline constexpr IndexTable kIndexTable<Obligation>{
    "obligation", "id, rule, text, subject, owner, towards, opens, due, closes, confirmed, snoozed", 11};
template <>
inline constexpr IndexTable kIndexTable<Responsibility>{"responsibility",
                                                        "role, service, name, \"from\", \"to\"", 5};
template <>
inline constexpr IndexTable kIndexTable<OutboxRow>{
    "outbox", "id, rule, text, event, teller, recipient, opens, due, status", 9};
template <>
inline constexpr IndexTable kIndexTable<StayRow>{"stay", "stay, kind, \"from\", expected, ended", 5};
template <>
inline constexpr IndexTable kIndexTable<ReferralRow>{
    "referral", "referral, state, sender, recipient, sent, received, answered, answer_by", 8};

// Binds the columns, the first of them as parameter `at`.
void bind_row(Statement& to, int at, const Obligation& row);
void bind_row(Statement& to, int at, const Responsibility& row);
void bind_row(Statement& to, int at, const OutboxRow& row);
void bind_row(Statement& to, int at, const StayRow& row);
void bind_row(Statement& to, int at, const ReferralRow& row);

// Reads them, the first as column `at`. Status::Tampered for what no release has written.
Result<void> read_row(const Statement& from, int at, Obligation& row);
Result<void> read_row(const Statement& from, int at, Responsibility& row);
Result<void> read_row(const Statement& from, int at, OutboxRow& row);
Result<void> read_row(const Statement& from, int at, StayRow& row);
Result<void> read_row(const Statement& from, int at, ReferralRow& row);

}  // namespace varde
