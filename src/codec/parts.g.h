// Generated from src/capi/spec/records; do not edit.
// The parts of the documents: for the generated files only.
#pragma once

#include "codec/read.h"
#include "codec/write.h"
#include "model/answer.h"
#include "model/event.h"
#include "model/finding.h"
#include "model/ledger.h"
#include "model/profile.h"
#include "model/rule_pack.h"

namespace varde::codec {

inline bool read_instant(json::Value value, const Place& at, Instant& out) {
  return read_instant_in(value, at, -5364576000000000, 13569379199999999, out);
}
inline bool read_reckoned_instant(json::Value value, const Place& at, Instant& out) {
  return read_instant_in(value, at, INT64_MIN, INT64_MAX, out);
}
inline bool read_moment(json::Value value, const Place& at, Moment& out) {
  return read_moment_in(value, at, -5364576000000000, 13569379199999999, out);
}
inline bool read_row_key(json::Value value, const Place& at, Bytes& out) {
  return read_octets(value, at, 512, out);
}
inline bool read_row_body(json::Value value, const Place& at, Bytes& out) {
  return read_octets(value, at, 67108864, out);
}
inline bool read_name(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 200};
  return read_string(value, at, kRule, out);
}
inline bool read_text(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 4000};
  return read_string(value, at, kRule, out);
}
inline bool read_subject(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 200};
  return read_string(value, at, kRule, out);
}
inline bool read_identity_number(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{11, 11,
      "0123456789", "[0-9]"};
  return read_string(value, at, kRule, out);
}
inline bool read_municipality(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{4, 4,
      "0123456789", "[0-9]"};
  return read_string(value, at, kRule, out);
}
inline bool read_organisation_number(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{9, 9,
      "0123456789", "[0-9]"};
  return read_string(value, at, kRule, out);
}
inline bool read_local_id(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 36,
      "-0123456789abcdefghijklmnopqrstuvwxyz", "[a-z0-9-]"};
  return read_string(value, at, kRule, out);
}
inline bool read_rule_id(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 24,
      "()-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9.()-]"};
  return read_string(value, at, kRule, out);
}
inline bool read_key(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 60,
      "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9._-]"};
  return read_string(value, at, kRule, out);
}
inline bool read_tag(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 60,
      "-./0123456789_abcdefghijklmnopqrstuvwxyz", "[a-z0-9._/-]"};
  return read_string(value, at, kRule, out);
}
inline bool read_word(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 40,
      "-abcdefghijklmnopqrstuvwxyz", "[a-z-]"};
  return read_string(value, at, kRule, out);
}
template <class T>
bool read_sequence(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 9007199254740991, out);
}
template <class T>
bool read_ordinal(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 2147483647, out);
}
template <class T>
bool read_revision(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 2147483647, out);
}
template <class T>
bool read_amount(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 1000000, out);
}
template <class T>
bool read_milliseconds(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 3600000, out);
}
template <class T>
bool read_flag(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 1, out);
}
template <class T>
bool read_status_code(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, -1000, 1000, out);
}

bool read_context(json::Value value, const Place& at, Context& out);
bool read_actor(json::Value value, const Place& at, Actor& out);
bool read_profile(json::Value value, const Place& at, Profile& out);
bool read_service(json::Value value, const Place& at, Service& out);
bool read_level_choice(json::Value value, const Place& at, LevelChoice& out);
bool read_local_limit(json::Value value, const Place& at, LocalLimit& out);
bool read_rule_pack(json::Value value, const Place& at, RulePack& out);
bool read_citation(json::Value value, const Place& at, Citation& out);
bool read_local_text(json::Value value, const Place& at, LocalText& out);
bool read_rule(json::Value value, const Place& at, Rule& out);
bool read_parameter(json::Value value, const Place& at, Parameter& out);
bool read_store_options(json::Value value, const Place& at, StoreOptions& out);
bool read_engine_options(json::Value value, const Place& at, EngineOptions& out);
bool read_person(json::Value value, const Place& at, Person& out);
bool read_telecom(json::Value value, const Place& at, Telecom& out);
bool read_contact_point(json::Value value, const Place& at, ContactPoint& out);
bool read_participation(json::Value value, const Place& at, Participation& out);
bool read_goal(json::Value value, const Place& at, Goal& out);
bool read_activity(json::Value value, const Place& at, Activity& out);
bool read_care_plan(json::Value value, const Place& at, CarePlan& out);
bool read_next_step(json::Value value, const Place& at, NextStep& out);
bool read_plan_offered(json::Value value, const Place& at, PlanOffered& out);
bool read_plan_answered(json::Value value, const Place& at, PlanAnswered& out);
bool read_consent_given(json::Value value, const Place& at, Consent& out);
bool read_consent_withdrawn(json::Value value, const Place& at, ConsentWithdrawn& out);
bool read_plan_started(json::Value value, const Place& at, PlanStarted& out);
bool read_plan_revised(json::Value value, const Place& at, PlanRevised& out);
bool read_activity_changed(json::Value value, const Place& at, ActivityChanged& out);
bool read_coordinator(json::Value value, const Place& at, Coordinator& out);
bool read_coordinator_appointed(json::Value value, const Place& at, CoordinatorAppointed& out);
bool read_coordinator_ended(json::Value value, const Place& at, CoordinatorEnded& out);
bool read_plan_reviewed(json::Value value, const Place& at, PlanReviewed& out);
bool read_plan_closed(json::Value value, const Place& at, PlanClosed& out);
bool read_event_corrected(json::Value value, const Place& at, EventCorrected& out);
bool read_event_voided(json::Value value, const Place& at, EventVoided& out);
bool read_entry_erased(json::Value value, const Place& at, EntryErased& out);
bool read_profile_loaded(json::Value value, const Place& at, ProfileLoaded& out);
bool read_fact(json::Value value, const Place& at, Fact& out);
bool read_command(json::Value value, const Place& at, Command& out);
bool read_confirmation(json::Value value, const Place& at, Confirmation& out);
bool read_entry(json::Value value, const Place& at, Entry& out);
bool read_finding(json::Value value, const Place& at, Finding& out);
bool read_obligation(json::Value value, const Place& at, Obligation& out);
bool read_responsibility(json::Value value, const Place& at, Responsibility& out);
bool read_notice(json::Value value, const Place& at, Notice& out);
bool read_outcome_entry(json::Value value, const Place& at, OutcomeEntry& out);
bool read_query(json::Value value, const Place& at, Query& out);
bool read_ledger_row(json::Value value, const Place& at, LedgerRow& out);
bool read_index_rows(json::Value value, const Place& at, IndexRows& out);
bool read_rows(json::Value value, const Place& at, StreamRows& out);
bool read_batch(json::Value value, const Place& at, Batch& out);
bool read_head(json::Value value, const Place& at, StoreHead& out);
bool read_stream_head(json::Value value, const Place& at, StreamHead& out);
bool read_event(EventKind kind, json::Value value, const Place& at, EventBody& out);
bool read_command_body(CommandKind kind, json::Value value, const Place& at, EventBody& out);

void write_context(json::Writer& out, const Context& in);
void write_actor(json::Writer& out, const Actor& in);
void write_profile(json::Writer& out, const Profile& in);
void write_service(json::Writer& out, const Service& in);
void write_level_choice(json::Writer& out, const LevelChoice& in);
void write_local_limit(json::Writer& out, const LocalLimit& in);
void write_rule_pack(json::Writer& out, const RulePack& in);
void write_citation(json::Writer& out, const Citation& in);
void write_local_text(json::Writer& out, const LocalText& in);
void write_rule(json::Writer& out, const Rule& in);
void write_parameter(json::Writer& out, const Parameter& in);
void write_store_options(json::Writer& out, const StoreOptions& in);
void write_engine_options(json::Writer& out, const EngineOptions& in);
void write_person(json::Writer& out, const Person& in);
void write_telecom(json::Writer& out, const Telecom& in);
void write_contact_point(json::Writer& out, const ContactPoint& in);
void write_participation(json::Writer& out, const Participation& in);
void write_goal(json::Writer& out, const Goal& in);
void write_activity(json::Writer& out, const Activity& in);
void write_care_plan(json::Writer& out, const CarePlan& in);
void write_next_step(json::Writer& out, const NextStep& in);
void write_plan_offered(json::Writer& out, const PlanOffered& in);
void write_plan_answered(json::Writer& out, const PlanAnswered& in);
void write_consent_given(json::Writer& out, const Consent& in);
void write_consent_withdrawn(json::Writer& out, const ConsentWithdrawn& in);
void write_plan_started(json::Writer& out, const PlanStarted& in);
void write_plan_revised(json::Writer& out, const PlanRevised& in);
void write_activity_changed(json::Writer& out, const ActivityChanged& in);
void write_coordinator(json::Writer& out, const Coordinator& in);
void write_coordinator_appointed(json::Writer& out, const CoordinatorAppointed& in);
void write_coordinator_ended(json::Writer& out, const CoordinatorEnded& in);
void write_plan_reviewed(json::Writer& out, const PlanReviewed& in);
void write_plan_closed(json::Writer& out, const PlanClosed& in);
void write_event_corrected(json::Writer& out, const EventCorrected& in);
void write_event_voided(json::Writer& out, const EventVoided& in);
void write_entry_erased(json::Writer& out, const EntryErased& in);
void write_profile_loaded(json::Writer& out, const ProfileLoaded& in);
void write_fact(json::Writer& out, const Fact& in);
void write_command(json::Writer& out, const Command& in);
void write_confirmation(json::Writer& out, const Confirmation& in);
void write_entry(json::Writer& out, const Entry& in);
void write_finding(json::Writer& out, const Finding& in);
void write_obligation(json::Writer& out, const Obligation& in);
void write_responsibility(json::Writer& out, const Responsibility& in);
void write_notice(json::Writer& out, const Notice& in);
void write_outcome_entry(json::Writer& out, const OutcomeEntry& in);
void write_outcome(json::Writer& out, const Outcome& in);
void write_event_name(json::Writer& out, const EventName& in);
void write_finding_text(json::Writer& out, const FindingText& in);
void write_obligation_text(json::Writer& out, const ObligationText& in);
void write_notice_text(json::Writer& out, const NoticeText& in);
void write_obligation_changes(json::Writer& out, const Outcome& in);
void write_query(json::Writer& out, const Query& in);
void write_summary(json::Writer& out, const Summary& in);
void write_coordinator_line(json::Writer& out, const CoordinatorLine& in);
void write_consent_line(json::Writer& out, const ConsentLine& in);
void write_responsibility_text(json::Writer& out, const ResponsibilityText& in);
void write_care_plan_view(json::Writer& out, const PlanView& in);
void write_activity_line(json::Writer& out, const ActivityLine& in);
void write_history(json::Writer& out, const History& in);
void write_history_line(json::Writer& out, const HistoryLine& in);
void write_case_page(json::Writer& out, const CasePage& in);
void write_ledger_row(json::Writer& out, const LedgerRow& in);
void write_index_rows(json::Writer& out, const IndexRows& in);
void write_rows(json::Writer& out, const StreamRows& in);
void write_batch(json::Writer& out, const Batch& in);
void write_head(json::Writer& out, const StoreHead& in);
void write_stream_head(json::Writer& out, const StreamHead& in);
void write_verification(json::Writer& out, const Verification& in);
void write_fault(json::Writer& out, const Verification::Fault& in);
void write_event(json::Writer& out, const EventBody& in);
void write_command_body(json::Writer& out, const EventBody& in);

}  // namespace varde::codec
