// The log of what was asked and answered about telling, over a ledger: a page a call, read again by case.
//
// Erasing a case leaves what pages hold about it: a record names the case's id and nobody, and which person
// that was is gone with the case. Pages are sealed and chained as wholes, so that a record cannot be taken
// out of one; and whoever told and was told is what the log has to keep (pjl § 22 a).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/consent_index.h"
#include "app/disclosure_record.h"
#include "app/sealing.h"

namespace varde {

// One record as it is read again, without its page.
struct LoggedDisclosure {
  DisclosureRecord record;
  Party teller, to;
  std::string rule;  // empty where none was named
  std::string role;  // of the one who asked
};

// The page that holds the answers to the questions, sealed; `decided` is the last commit that they rest on.
Result<LogPage> log_page(const Context& by, ConsentIndex& index, std::span<const IndexQuestion> questions,
                         std::span<const Quick> answers, std::int64_t decided, const Sealing& sealing,
                         Instant now);

// Opens a page, and takes of it the records of the case `only` when it is given. Status::Tampered and Newer
// as open_page and read_disclosure_page answer.
Result<DisclosurePage> opened(const Sealing& sealing, const LogPage& page, const Uuid* only = nullptr);

// What was asked of the case until `until` and recorded until `known_at`, oldest first: the newest `limit`.
// This is a scan: each page is opened, from the last one back, until there are so many. Pages that a newer
// library wrote are left out.
Result<std::vector<LoggedDisclosure>> logged_disclosures(Ledger& ledger, const Sealing& sealing,
                                                         const Uuid& stream, Instant until, Instant known_at,
                                                         std::size_t limit);

}  // namespace varde
