// Generated from src/capi/spec/records; do not edit.
// The documents, read and written.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "codec/json.h"
#include "model/answer.h"
#include "model/disclosure.h"
#include "model/event.h"
#include "model/finding.h"
#include "model/ledger.h"
#include "model/message.h"
#include "model/outbox.h"
#include "model/profile.h"
#include "model/profile_import.h"
#include "model/referral_view.h"
#include "model/rule_pack.h"
#include "model/worklist.h"

namespace varde {

// A document that we wrote ourselves holds what was read, and more around it.
inline constexpr json::Limits kStoredLimits{.octets = 64u << 20, .depth = 32};

// Reading: strict. Members may come in any order; absent means not stated, null is refused. `where` of a
// failure is a JSON Pointer (an octet offset when the text is no JSON); `what` holds nothing that was read:
//   Status::Utf8, Json  the text is not what json::parse() takes
//   Status::Limit       too large, too deep, or an array too long
//   Status::Kind        another schema, or a kind that this document does not have
//   Status::Member      a member that the schema does not know
//   Status::Missing     a member that it asks for
//   Status::Type        a member of another type, or null
//   Status::Value       a value outside of what the schema allows
//   Status::Date        a day or an instant that does not exist
// Writing: canonical JSON, members in the order of the schema. What was written gives the same octets when it
// is read and written again. Values are not checked, but an EventCorrected has its replacement, and an
// Envelope its content. Any thread.

// context/1: Who acts, for whom and on which legal ground: part of every call.
Result<Context> read_context(std::string_view json, const json::Limits& limits = {});
std::string write_context(const Context& value);

// rule-pack/1: The national rules as data. The logic is code, by the same ids.
Result<RulePack> read_rule_pack(std::string_view json, const json::Limits& limits = {});
std::string write_rule_pack(const RulePack& value);

// store-options/1: How an embedded store is opened.
Result<StoreOptions> read_store_options(std::string_view json, const json::Limits& limits = {});
std::string write_store_options(const StoreOptions& value);

// engine-options/1: How an engine for host ledgers is opened.
Result<EngineOptions> read_engine_options(std::string_view json, const json::Limits& limits = {});
std::string write_engine_options(const EngineOptions& value);

// profile/1: What a municipality says of itself: a number and a coordinating unit are enough to begin.
Result<Profile> read_profile(std::string_view json, const json::Limits& limits = {});
std::string write_profile(const Profile& value);

// envelope/1: What one body tells another of one event: minimal, with its basis. The host signs these octets
// with its own key.
Result<Envelope> read_envelope(std::string_view json, const json::Limits& limits = {});
std::string write_envelope(const Envelope& value);

// message/1: What a message of others tells, as the host's message layer fills it in. Nobody types what a
// message already said.
Result<Message> read_message(std::string_view json, const json::Limits& limits = {});
std::string write_message(const Message& value);

// outbox/1: What others are to be told.
std::string write_outbox(const Outbox& value);

// letter/1: A letter, or what to say on the telephone, for those without a system.
std::string write_letter(const Letter& value);

// fact/1: What the host says has happened. A fact is never refused.
Result<Fact> read_fact(std::string_view json, const json::Limits& limits = {});
std::string write_fact(const Fact& value);

// command/1: What the host wants done. It occurs when it is recorded.
Result<Command> read_command(std::string_view json, const json::Limits& limits = {});
std::string write_command(const Command& value);

// entry/1: What an event's body holds.
Result<Entry> read_entry(std::string_view json, const json::Limits& limits = kStoredLimits);
std::string write_entry(const Entry& value);

// outcome-entry/1: What a fact or a command came to, as it is stored: without texts.
Result<OutcomeEntry> read_outcome_entry(std::string_view json, const json::Limits& limits = kStoredLimits);
std::string write_outcome_entry(const OutcomeEntry& value);

// outcome/1: What report and act answer.
std::string write_outcome(const Outcome& value);

// query/1: What is to be read.
Result<Query> read_query(std::string_view json, const json::Limits& limits = {});
std::string write_query(const Query& value);

// summary/1: What stands when the patient's record is opened.
std::string write_summary(const Summary& value);

// history/1: What has happened, and what became of it.
std::string write_history(const History& value);

// case-page/1: One page of a listing of cases.
std::string write_case_page(const CasePage& value);

// rederivation/1: What a re-derivation came to.
std::string write_rederivation(const Rederivation& value);

// care-plan-view/1: The plan as it stands.
std::string write_care_plan_view(const PlanView& value);

// plan-document/1: The plan in plain language, for the person: as blocks for the host, and as one
// self-contained HTML page.
std::string write_plan_document(const PlanDocument& value);

// route/1: Who answers for a need on a day. Never empty: what nobody answers for, the coordinating unit
// holds.
std::string write_route(const Route& value);

// agreements/1: Which agreements bind a municipality on a day, and what they permit.
std::string write_agreements(const Agreements& value);

// profile-lint/1: What a profile lacks, and what in it overlaps, contradicts, has ended or is below the
// national floor.
std::string write_profile_lint(const ProfileLint& value);

// profile-preview/1: What a new profile changes.
std::string write_profile_preview(const ProfilePreview& value);

// profile-import/1: What a spreadsheet's rows came to in a profile. Nothing is stored: load the profile to do
// that.
std::string write_profile_import(const ProfileImport& value);

// referral-view/1: One referral, as it stands.
std::string write_referral_view(const ReferralView& value);

// worklist/1: What a service has to do.
std::string write_worklist(const Worklist& value);

// monday/1: Who is away, who comes home, and what they lack: everybody with a stay that has not ended, or
// ended within the parameter monday.recent. The coordinating unit sees all of them; another service those in
// whose case it holds a responsibility, owns an open duty, takes part in the plan, or has an end of a
// referral that is open. Of one case: one line, or none.
std::string write_monday(const Monday& value);

// flow/1: How referrals go between services: those that were sent in a period, by their sender and receiver.
// One with an end that is no service is in no line.
std::string write_flow(const Flow& value);

// disclosure/1: May they be told? A yes or no for each category, with the reason, and what would permit it.
std::string write_disclosure(const Disclosure& value);

// disclosure-party/1: Somebody who tells or is told, of whom a number is wanted: a service, a kind or a named
// person.
Result<DisclosureParty> read_disclosure_party(std::string_view json, const json::Limits& limits = {});
std::string write_disclosure_party(const DisclosureParty& value);

// knowledge/1: Who has been told what.
std::string write_knowledge(const Knowledge& value);

// consents/1: The consents, the noes and what came of asking; who must be asked before a day.
std::string write_consents(const Consents& value);

// consent-document/1: A consent as a form to sign, and as one page of HTML.
std::string write_consent_document(const ConsentDocument& value);

// disclosure-log/1: Who has been told what, and what was asked about telling and answered, for the person
// (pjl § 22 a).
std::string write_disclosure_log(const DisclosureLog& value);

// rows/1: A stream as a host ledger keeps it, to be loaded.
Result<StreamRows> read_rows(std::string_view json, const json::Limits& limits = kStoredLimits);
std::string write_rows(const StreamRows& value);

// batch/1: What one fact or command adds: computed, not yet written.
Result<Batch> read_batch(std::string_view json, const json::Limits& limits = kStoredLimits);
std::string write_batch(const Batch& value);

// head/1: Where an embedded store stands. The host keeps it elsewhere.
Result<StoreHead> read_head(std::string_view json, const json::Limits& limits = kStoredLimits);
std::string write_head(const StoreHead& value);

// stream-head/1: Where a stream of a host ledger stands. The host keeps it elsewhere.
Result<StreamHead> read_stream_head(std::string_view json, const json::Limits& limits = kStoredLimits);
std::string write_stream_head(const StreamHead& value);

// verification/1: What a check of the stored record came to.
std::string write_verification(const Verification& value);

}  // namespace varde
