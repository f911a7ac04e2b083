// A page of the log of what was asked and answered about telling, as octets: who acted once, then a record of
// fixed width for each answer. Read years later by another process: no number of a store handle is in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "model/consent.h"
#include "model/context.h"
#include "rules/disclosure_law.h"

namespace varde {

// One question and its answer. The person is named by the case's id (pseudonymous), parties and the rule by
// their places in the page.
struct DisclosureRecord {
  Instant at;
  Uuid stream{};
  std::uint16_t teller = 0, to = 0;  // in DisclosurePage::parties
  std::uint16_t rule = 0;            // in DisclosurePage::rules; of the lowest category asked about
  CategoryMask asked = 0;
  CategoryMask permitted = 0, objected = 0, unsettled = 0;  // of those; the rest is not permitted
  GroundMask grounds = 0;
  Purpose purpose = Purpose::Care;
  Regime regime = Regime::HealthPersonnel;
  DisclosureOutcome outcome = DisclosureOutcome::Indeterminate;  // of the lowest category
  Miss miss = Miss::NoConsent;                                   // of one that is not permitted
  Unsettled why = Unsettled::AgeUnknown;                         // of an indeterminate one
  DutyMask duties = 0;
  bool overridden = false;   // a no was set aside
  bool reasoned = false;     // reasons were written down
  std::int64_t consent = 0;  // the sequence of the event that decided; 0 where it is not known
  bool operator==(const DisclosureRecord&) const = default;
};

struct DisclosurePage {
  // Who asked, for all records of the page.
  Uuid unit{};
  std::string role;
  std::optional<Uuid> actor;
  TaskBasis task_basis = TaskBasis::Hol;
  Purpose purpose = Purpose::Care;
  std::optional<std::string> decision;  // the host's reference
  // That the records name. Of a party its service, its kind and the host's id of a person; no name.
  std::vector<Party> parties;
  std::vector<std::string> rules;  // "CS-12"
  std::vector<DisclosureRecord> records;
  bool operator==(const DisclosurePage&) const = default;
};

inline constexpr std::size_t kDisclosureRecordOctets = 64;
inline constexpr std::size_t kMostDisclosureRecords = 16384;  // in a page: 1 MiB

// Status::Limit for more records, parties or rules than a page holds, or a longer text; Status::Internal for
// a record that names none of them or answers what was not asked.
Result<Bytes> write_disclosure_page(const DisclosurePage& page);

// The page, its records only those of the case `only` when it is given. All octets are looked at in either
// way. Status::Newer for a page of a later version of the library, Status::Tampered for octets that are no
// page.
Result<DisclosurePage> read_disclosure_page(ByteView octets, const Uuid* only = nullptr);

}  // namespace varde
