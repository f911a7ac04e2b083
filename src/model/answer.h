// The documents that go back to the host: numbers and names with their texts, ready to be read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/case_state.h"
#include "model/finding.h"
#include "model/ledger.h"
#include "model/plan_view.h"
#include "model/profile.h"
#include "model/route.h"

namespace varde {

// A finding with its basis and its text in the language of the call.
struct FindingText {
  Finding finding;
  std::optional<std::string> owner_name;
  std::string basis;  // "forskrift om individuell plan § 5"
  std::string text;
};
struct ObligationText {
  Obligation obligation;
  std::string owner_name;
  bool overdue = false;
  std::string basis;
  std::string text;
};
struct NoticeText {
  Notice notice;
  std::string recipient_name;
  std::string text;
};
struct EventName {
  Uuid id{};
  EventKind kind = EventKind::PersonRegistered;
};
struct ResponsibilityText {
  Responsibility responsibility;
  std::string service_name;
};

// outcome/1: what `report` and `act` answer.
struct Outcome {
  std::string answer;  // done, confirm, refused
  Uuid command{};
  Uuid stream{};
  std::int64_t sequence = 0;  // of the stream, after this
  std::vector<EventName> events;
  std::vector<FindingText> findings;
  std::vector<ObligationText> opened;
  std::vector<ObligationText> closed;
  std::vector<NoticeText> notices;
};

// A duty as a host's own tables have it.
struct HostDuty {
  Uuid stream{};
  Obligation obligation;
};

// query/1
struct Query {
  QueryKind kind = QueryKind::Summary;
  std::optional<Uuid> stream;       // the case; absent for what belongs to none
  std::optional<Instant> valid_at;  // now when absent
  std::optional<Instant> known_at;  // all that is recorded when absent
  std::optional<NeedQuestion> need;
  std::optional<std::string> municipality;
  std::optional<CivilDate> on;
  std::optional<Profile> profile;
  std::optional<DisclosureQuestion> disclosure;
  std::vector<Party> parties;
  std::optional<Uuid> consent;
  std::optional<Uuid> referral;
  std::optional<Uuid> service;
  std::optional<Instant> since, until;
  std::optional<std::string> after;
  std::optional<std::int32_t> limit;
  std::optional<bool> all;  // also what the budget keeps back
  std::vector<HostDuty> obligations;
  std::vector<ReferralRow> referrals;
  std::optional<Uuid> item;
  std::optional<DeliveryWay> way;
  std::optional<Uuid> event;    // that is told of
  std::optional<Uuid> answers;  // the receiver's own event, which this answers
};

// Else of the organisation, or of all cases. What can be read of one case and of all is of the one it names.
bool about_a_case(const Query& query);

struct ConsentLine {
  Uuid id{};
  ConsentScope scope = ConsentScope::Plan;
  ConsentGiver giver = ConsentGiver::Person;
  ConsentForm form = ConsentForm::Written;
  Moment given;
  std::optional<CivilDate> until;
  std::optional<Moment> withdrawn;
  bool holds = false;  // at the time asked for
};

// summary/1: the patient's record is opened, and this is what stands.
struct Summary {
  Uuid stream{};
  std::int64_t sequence = 0;
  Instant valid_at;
  Instant known_at;
  std::optional<Person> person;
  PlanStage stage = PlanStage::None;
  std::optional<Moment> since;  // of the stage
  std::optional<CoordinatorLine> coordinator;
  std::optional<std::string> plan_place;
  std::string coordinator_state;  // in-place, away, vacant, none
  std::optional<CivilDate> next_review;
  std::optional<ContactPoint> contact_point;
  std::vector<ConsentLine> consents;
  std::vector<ResponsibilityText> responsible;  // who holds what at that time
  std::vector<ObligationText> obligations;      // open at that time, earliest due first
  std::int64_t erased = 0;
};

// One line of a story.
struct HistoryLine {
  Uuid event{};
  std::int64_t sequence = 0;
  EventKind kind = EventKind::PersonRegistered;
  std::optional<Moment> occurred;  // absent when erased
  Instant recorded;
  std::optional<bool> reported;
  std::optional<std::string> role;
  std::optional<Uuid> unit;
  std::optional<std::string> unit_name;
  std::optional<std::string> name;  // who was appointed or named
  std::optional<ParticipationHow> participation;
  std::optional<std::string> note;  // a reason or a note
  std::string standing;             // stands, corrected, voided, erased
  std::string text;
};
// history/1
struct History {
  Uuid stream{};
  std::vector<HistoryLine> lines;  // in the order of the ledger
};

// case-page/1: one page of a listing.
struct CasePage {
  std::vector<Uuid> cases;
};

// rows/1: a stream as a host ledger keeps it, to be loaded.
struct StreamRows {
  Uuid stream{};
  std::vector<LedgerRow> rows;  // from sequence 1
  std::optional<LedgerRow>
      outcome;  // the row sought by (stream, command, ordinal 0) before a report or an act
};

// verification/1
struct Verification {
  std::string answer;  // verified, or the first contradiction's name
  std::int64_t commits = 0;
  std::int64_t streams = 0;
  std::int64_t rows = 0;
  std::int64_t erased = 0;
  std::int64_t pages = 0;                 // of the log of what was asked and answered about telling
  std::int64_t refolded = 0;              // cases whose index rows were derived anew and compared
  std::optional<StoreHead> head;          // of an embedded store
  std::optional<StreamHead> stream_head;  // of a single stream
  struct Fault {
    std::string what;  // "row-hash", "body", "previous", "sequence", "commit", "head", "index", "order",
                       // "page", "file"
    std::optional<Uuid> stream;
    std::optional<std::int64_t> sequence;
    std::optional<std::int64_t> commit;
  };
  std::vector<Fault> faults;  // at most 100
};

// store-options/1
struct StoreOptions {
  Uuid controller{};
  bool create = false;
  bool test_numbers = false;      // let synthetic identity numbers in
  std::optional<StoreHead> head;  // where the host saw the store last; an older file is Status::Stale
  std::int64_t busy_milliseconds = 5000;
  std::int64_t resident_persons = 100000;
};
// engine-options/1
struct EngineOptions {
  Uuid controller{};
  bool test_numbers = false;
  bool sealed = true;  // false: bodies are stored unsealed, and the host's database protects them
  std::size_t resident_persons = 100000;  // whose consents are kept ready in memory, 64 octets each and more
};

}  // namespace varde
