// Generated from src/capi/spec/records; do not edit.
// The parts of the documents: for the generated files only.
#pragma once

#include "codec/members.h"
#include "model/answer.h"
#include "model/disclosure.h"
#include "model/event.h"
#include "model/finding.h"
#include "model/ledger.h"
#include "model/profile.h"
#include "model/profile_import.h"
#include "model/rule_pack.h"

namespace varde::codec {
namespace as {

using instant = instant_from<-5364576000000000, 13569379199999999>;
using reckoned_instant = instant_from<INT64_MIN, INT64_MAX>;
using moment = moment_from<-5364576000000000, 13569379199999999>;
using row_key = octets<512>;
using row_body = octets<67108864>;
struct name : text_by<name> { static constexpr TextRule kRule{1, 200}; };
struct text : text_by<text> { static constexpr TextRule kRule{1, 4000}; };
struct subject : text_by<subject> { static constexpr TextRule kRule{1, 200}; };
struct identity_number : text_by<identity_number> {
  static constexpr TextRule kRule{11, 11, "0123456789", "[0-9]"};
};
struct municipality : text_by<municipality> { static constexpr TextRule kRule{4, 4, "0123456789", "[0-9]"}; };
struct organisation_number : text_by<organisation_number> {
  static constexpr TextRule kRule{9, 9, "0123456789", "[0-9]"};
};
struct local_id : text_by<local_id> {
  static constexpr TextRule kRule{1, 36, "-0123456789abcdefghijklmnopqrstuvwxyz", "[a-z0-9-]"};
};
struct rule_id : text_by<rule_id> {
  static constexpr TextRule kRule{1, 24,
      "()-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9.()-]"};
};
struct key : text_by<key> {
  static constexpr TextRule kRule{1, 60,
      "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9._-]"};
<<<<<<< HEAD
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
bool read_persons(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 100000000, out);
}
template <class T>
bool read_flag(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 1, out);
}
template <class T>
bool read_status_code(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, -1000, 1000, out);
}
inline bool read_row_id(json::Value value, const Place& at, std::string& out) {
=======
};
struct tag : text_by<tag> {
  static constexpr TextRule kRule{1, 60, "-./0123456789_abcdefghijklmnopqrstuvwxyz", "[a-z0-9._/-]"};
};
struct word : text_by<word> {
  static constexpr TextRule kRule{1, 40, "-abcdefghijklmnopqrstuvwxyz", "[a-z-]"};
};
using sequence = integer_from<0, 9007199254740991>;
using ordinal = integer_from<0, 2147483647>;
using revision = integer_from<0, 2147483647>;
using amount = integer_from<0, 1000000>;
using milliseconds = integer_from<0, 3600000>;
using flag = integer_from<0, 1>;
using status_code = integer_from<-1000, 1000>;
struct row_id : text_by<row_id> {
>>>>>>> tidy
  static constexpr TextRule kRule{1, 36,
      "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9._-]"};
};
using her_id = integer_from<1, 99999999>;
using population = integer_from<0, 10000000>;
using age = integer_from<0, 130>;
struct path : text_by<path> { static constexpr TextRule kRule{0, 200}; };
struct long_text : text_by<long_text> { static constexpr TextRule kRule{0, 4000000}; };

<<<<<<< HEAD
bool read_context(json::Value value, const Place& at, Context& out);
bool read_actor(json::Value value, const Place& at, Actor& out);
bool read_rule_pack(json::Value value, const Place& at, RulePack& out);
bool read_citation(json::Value value, const Place& at, Citation& out);
bool read_local_text(json::Value value, const Place& at, LocalText& out);
bool read_rule(json::Value value, const Place& at, Rule& out);
bool read_parameter(json::Value value, const Place& at, Parameter& out);
bool read_repealed_law(json::Value value, const Place& at, RepealedLaw& out);
bool read_store_options(json::Value value, const Place& at, StoreOptions& out);
bool read_engine_options(json::Value value, const Place& at, EngineOptions& out);
bool read_profile(json::Value value, const Place& at, Profile& out);
bool read_service(json::Value value, const Place& at, Service& out);
bool read_level_choice(json::Value value, const Place& at, LevelChoice& out);
bool read_local_limit(json::Value value, const Place& at, LocalLimit& out);
bool read_successor(json::Value value, const Place& at, Successor& out);
bool read_responsibility_row(json::Value value, const Place& at, ResponsibilityRow& out);
bool read_catchment(json::Value value, const Place& at, Catchment& out);
bool read_member(json::Value value, const Place& at, AgreementMember& out);
bool read_agreement(json::Value value, const Place& at, Agreement& out);
bool read_person(json::Value value, const Place& at, Person& out);
bool read_telecom(json::Value value, const Place& at, Telecom& out);
bool read_contact_point(json::Value value, const Place& at, ContactPoint& out);
bool read_participation(json::Value value, const Place& at, Participation& out);
bool read_goal(json::Value value, const Place& at, Goal& out);
bool read_decision(json::Value value, const Place& at, ServiceDecision& out);
bool read_activity(json::Value value, const Place& at, Activity& out);
bool read_stated_need(json::Value value, const Place& at, StatedNeed& out);
bool read_participant(json::Value value, const Place& at, Participant& out);
bool read_none_stated(json::Value value, const Place& at, NoneStated& out);
bool read_readmission(json::Value value, const Place& at, Readmission& out);
bool read_crisis_plan(json::Value value, const Place& at, CrisisPlan& out);
bool read_plan_link(json::Value value, const Place& at, PlanLink& out);
bool read_responsibility_group(json::Value value, const Place& at, ResponsibilityGroup& out);
bool read_care_plan(json::Value value, const Place& at, CarePlan& out);
bool read_next_step(json::Value value, const Place& at, NextStep& out);
bool read_party(json::Value value, const Place& at, Party& out);
bool read_consent(json::Value value, const Place& at, Consent& out);
bool read_sharing_denied(json::Value value, const Place& at, SharingDenied& out);
bool read_consent_asked(json::Value value, const Place& at, ConsentAsked& out);
bool read_competence_assessed(json::Value value, const Place& at, CompetenceAssessed& out);
bool read_confidentiality_ordered(json::Value value, const Place& at, ConfidentialityOrdered& out);
bool read_custody_changed(json::Value value, const Place& at, CustodyChanged& out);
bool read_nearest_relative_named(json::Value value, const Place& at, NearestRelativeNamed& out);
bool read_disclosure_made(json::Value value, const Place& at, DisclosureMade& out);
bool read_disclosure_told(json::Value value, const Place& at, DisclosureTold& out);
bool read_disclosure_reviewed(json::Value value, const Place& at, DisclosureReviewed& out);
bool read_need_assessed(json::Value value, const Place& at, NeedAssessed& out);
bool read_need_notified(json::Value value, const Place& at, NeedNotified& out);
bool read_main_responsibility_settled(json::Value value, const Place& at, MainResponsibilitySettled& out);
bool read_main_responsibility_disputed(json::Value value, const Place& at, MainResponsibilityDisputed& out);
bool read_coordinator_offered(json::Value value, const Place& at, CoordinatorOffered& out);
bool read_coordinator_wished(json::Value value, const Place& at, CoordinatorWished& out);
bool read_absence_begun(json::Value value, const Place& at, AbsenceBegun& out);
bool read_absence_ended(json::Value value, const Place& at, AbsenceEnded& out);
bool read_goal_assessed(json::Value value, const Place& at, GoalAssessed& out);
bool read_plan_shown(json::Value value, const Place& at, PlanShown& out);
bool read_plan_amended(json::Value value, const Place& at, PlanAmended& out);
bool read_control_examination_held(json::Value value, const Place& at, ControlExaminationHeld& out);
bool read_plan_offered(json::Value value, const Place& at, PlanOffered& out);
bool read_plan_answered(json::Value value, const Place& at, PlanAnswered& out);
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
bool read_need_question(json::Value value, const Place& at, NeedQuestion& out);
bool read_disclosure_question(json::Value value, const Place& at, DisclosureQuestion& out);
bool read_disclosure_party(json::Value value, const Place& at, Party& out);
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
void write_rule_pack(json::Writer& out, const RulePack& in);
void write_citation(json::Writer& out, const Citation& in);
void write_local_text(json::Writer& out, const LocalText& in);
void write_rule(json::Writer& out, const Rule& in);
void write_parameter(json::Writer& out, const Parameter& in);
void write_repealed_law(json::Writer& out, const RepealedLaw& in);
void write_store_options(json::Writer& out, const StoreOptions& in);
void write_engine_options(json::Writer& out, const EngineOptions& in);
void write_profile(json::Writer& out, const Profile& in);
void write_service(json::Writer& out, const Service& in);
void write_level_choice(json::Writer& out, const LevelChoice& in);
void write_local_limit(json::Writer& out, const LocalLimit& in);
void write_successor(json::Writer& out, const Successor& in);
void write_responsibility_row(json::Writer& out, const ResponsibilityRow& in);
void write_catchment(json::Writer& out, const Catchment& in);
void write_member(json::Writer& out, const AgreementMember& in);
void write_agreement(json::Writer& out, const Agreement& in);
void write_person(json::Writer& out, const Person& in);
void write_telecom(json::Writer& out, const Telecom& in);
void write_contact_point(json::Writer& out, const ContactPoint& in);
void write_participation(json::Writer& out, const Participation& in);
void write_goal(json::Writer& out, const Goal& in);
void write_decision(json::Writer& out, const ServiceDecision& in);
void write_activity(json::Writer& out, const Activity& in);
void write_stated_need(json::Writer& out, const StatedNeed& in);
void write_participant(json::Writer& out, const Participant& in);
void write_none_stated(json::Writer& out, const NoneStated& in);
void write_readmission(json::Writer& out, const Readmission& in);
void write_crisis_plan(json::Writer& out, const CrisisPlan& in);
void write_plan_link(json::Writer& out, const PlanLink& in);
void write_responsibility_group(json::Writer& out, const ResponsibilityGroup& in);
void write_care_plan(json::Writer& out, const CarePlan& in);
void write_next_step(json::Writer& out, const NextStep& in);
void write_party(json::Writer& out, const Party& in);
void write_consent(json::Writer& out, const Consent& in);
void write_sharing_denied(json::Writer& out, const SharingDenied& in);
void write_consent_asked(json::Writer& out, const ConsentAsked& in);
void write_competence_assessed(json::Writer& out, const CompetenceAssessed& in);
void write_confidentiality_ordered(json::Writer& out, const ConfidentialityOrdered& in);
void write_custody_changed(json::Writer& out, const CustodyChanged& in);
void write_nearest_relative_named(json::Writer& out, const NearestRelativeNamed& in);
void write_disclosure_made(json::Writer& out, const DisclosureMade& in);
void write_disclosure_told(json::Writer& out, const DisclosureTold& in);
void write_disclosure_reviewed(json::Writer& out, const DisclosureReviewed& in);
void write_need_assessed(json::Writer& out, const NeedAssessed& in);
void write_need_notified(json::Writer& out, const NeedNotified& in);
void write_main_responsibility_settled(json::Writer& out, const MainResponsibilitySettled& in);
void write_main_responsibility_disputed(json::Writer& out, const MainResponsibilityDisputed& in);
void write_coordinator_offered(json::Writer& out, const CoordinatorOffered& in);
void write_coordinator_wished(json::Writer& out, const CoordinatorWished& in);
void write_absence_begun(json::Writer& out, const AbsenceBegun& in);
void write_absence_ended(json::Writer& out, const AbsenceEnded& in);
void write_goal_assessed(json::Writer& out, const GoalAssessed& in);
void write_plan_shown(json::Writer& out, const PlanShown& in);
void write_plan_amended(json::Writer& out, const PlanAmended& in);
void write_control_examination_held(json::Writer& out, const ControlExaminationHeld& in);
void write_plan_offered(json::Writer& out, const PlanOffered& in);
void write_plan_answered(json::Writer& out, const PlanAnswered& in);
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
void write_need_question(json::Writer& out, const NeedQuestion& in);
void write_disclosure_question(json::Writer& out, const DisclosureQuestion& in);
void write_summary(json::Writer& out, const Summary& in);
void write_coordinator_line(json::Writer& out, const CoordinatorLine& in);
void write_consent_line(json::Writer& out, const ConsentLine& in);
void write_responsibility_text(json::Writer& out, const ResponsibilityText& in);
void write_history(json::Writer& out, const History& in);
void write_history_line(json::Writer& out, const HistoryLine& in);
void write_case_page(json::Writer& out, const CasePage& in);
void write_rederivation(json::Writer& out, const Rederivation& in);
void write_care_plan_view(json::Writer& out, const PlanView& in);
void write_goal_line(json::Writer& out, const GoalLine& in);
void write_activity_line(json::Writer& out, const ActivityLine& in);
void write_coordinator_standing(json::Writer& out, const CoordinatorStanding& in);
void write_main_responsibility(json::Writer& out, const MainResponsibilityLine& in);
void write_amendment(json::Writer& out, const AmendmentLine& in);
void write_plan_item_line(json::Writer& out, const PlanItemLine& in);
void write_complaint(json::Writer& out, const Complaint& in);
void write_plan_document(json::Writer& out, const PlanDocument& in);
void write_document_section(json::Writer& out, const DocumentSection& in);
void write_document_entry(json::Writer& out, const DocumentEntry& in);
void write_route(json::Writer& out, const Route& in);
void write_service_name(json::Writer& out, const ServiceName& in);
void write_route_line(json::Writer& out, const RouteLine& in);
void write_route_lead(json::Writer& out, const RouteLead& in);
void write_route_finding(json::Writer& out, const RouteFinding& in);
void write_agreements(json::Writer& out, const Agreements& in);
void write_agreement_line(json::Writer& out, const AgreementLine& in);
void write_profile_lint(json::Writer& out, const ProfileLint& in);
void write_lint_finding(json::Writer& out, const LintFinding& in);
void write_profile_preview(json::Writer& out, const ProfilePreview& in);
void write_typical_case(json::Writer& out, const TypicalCase& in);
void write_changed_case(json::Writer& out, const ChangedCase& in);
void write_changed_duty(json::Writer& out, const ChangedDuty& in);
void write_profile_import(json::Writer& out, const ProfileImport& in);
void write_import_finding(json::Writer& out, const ImportFinding& in);
void write_disclosure(json::Writer& out, const Disclosure& in);
void write_category_answer(json::Writer& out, const CategoryAnswer& in);
void write_needed(json::Writer& out, const Needed& in);
void write_asked_before(json::Writer& out, const AskedBefore& in);
void write_disclosure_party(json::Writer& out, const Party& in);
void write_knowledge(json::Writer& out, const Knowledge& in);
void write_knowledge_line(json::Writer& out, const KnowledgeLine& in);
void write_consents(json::Writer& out, const Consents& in);
void write_consent_standing(json::Writer& out, const ConsentStanding& in);
void write_denial_standing(json::Writer& out, const DenialStanding& in);
void write_ask_line(json::Writer& out, const AskLine& in);
void write_consent_document(json::Writer& out, const ConsentDocument& in);
void write_disclosure_log(json::Writer& out, const DisclosureLog& in);
void write_disclosure_log_line(json::Writer& out, const DisclosureLogLine& in);
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
=======
struct event {
  static bool read(std::size_t kind, json::Value value, const Place& at, EventBody& out);
  static void write(json::Writer& out, const EventBody& in);
};
using command_body = event;

}  // namespace as

struct ObligationChanges;

// These are read.
extern template bool read_record(json::Value, const Place&, Context&);
extern template bool read_record(json::Value, const Place&, Actor&);
extern template bool read_record(json::Value, const Place&, RulePack&);
extern template bool read_record(json::Value, const Place&, Citation&);
extern template bool read_record(json::Value, const Place&, LocalText&);
extern template bool read_record(json::Value, const Place&, Rule&);
extern template bool read_record(json::Value, const Place&, Parameter&);
extern template bool read_record(json::Value, const Place&, RepealedLaw&);
extern template bool read_record(json::Value, const Place&, StoreOptions&);
extern template bool read_record(json::Value, const Place&, EngineOptions&);
extern template bool read_record(json::Value, const Place&, Profile&);
extern template bool read_record(json::Value, const Place&, Service&);
extern template bool read_record(json::Value, const Place&, LevelChoice&);
extern template bool read_record(json::Value, const Place&, LocalLimit&);
extern template bool read_record(json::Value, const Place&, Successor&);
extern template bool read_record(json::Value, const Place&, ResponsibilityRow&);
extern template bool read_record(json::Value, const Place&, Catchment&);
extern template bool read_record(json::Value, const Place&, AgreementMember&);
extern template bool read_record(json::Value, const Place&, Agreement&);
extern template bool read_record(json::Value, const Place&, Person&);
extern template bool read_record(json::Value, const Place&, Telecom&);
extern template bool read_record(json::Value, const Place&, ContactPoint&);
extern template bool read_record(json::Value, const Place&, Participation&);
extern template bool read_record(json::Value, const Place&, Goal&);
extern template bool read_record(json::Value, const Place&, ServiceDecision&);
extern template bool read_record(json::Value, const Place&, Activity&);
extern template bool read_record(json::Value, const Place&, StatedNeed&);
extern template bool read_record(json::Value, const Place&, Participant&);
extern template bool read_record(json::Value, const Place&, NoneStated&);
extern template bool read_record(json::Value, const Place&, Readmission&);
extern template bool read_record(json::Value, const Place&, CrisisPlan&);
extern template bool read_record(json::Value, const Place&, PlanLink&);
extern template bool read_record(json::Value, const Place&, ResponsibilityGroup&);
extern template bool read_record(json::Value, const Place&, CarePlan&);
extern template bool read_record(json::Value, const Place&, NextStep&);
extern template bool read_record(json::Value, const Place&, Party&);
extern template bool read_record(json::Value, const Place&, Consent&);
extern template bool read_record(json::Value, const Place&, SharingDenied&);
extern template bool read_record(json::Value, const Place&, ConsentAsked&);
extern template bool read_record(json::Value, const Place&, CompetenceAssessed&);
extern template bool read_record(json::Value, const Place&, ConfidentialityOrdered&);
extern template bool read_record(json::Value, const Place&, CustodyChanged&);
extern template bool read_record(json::Value, const Place&, NearestRelativeNamed&);
extern template bool read_record(json::Value, const Place&, DisclosureMade&);
extern template bool read_record(json::Value, const Place&, DisclosureTold&);
extern template bool read_record(json::Value, const Place&, DisclosureReviewed&);
extern template bool read_record(json::Value, const Place&, NeedAssessed&);
extern template bool read_record(json::Value, const Place&, NeedNotified&);
extern template bool read_record(json::Value, const Place&, MainResponsibilitySettled&);
extern template bool read_record(json::Value, const Place&, MainResponsibilityDisputed&);
extern template bool read_record(json::Value, const Place&, CoordinatorOffered&);
extern template bool read_record(json::Value, const Place&, CoordinatorWished&);
extern template bool read_record(json::Value, const Place&, AbsenceBegun&);
extern template bool read_record(json::Value, const Place&, AbsenceEnded&);
extern template bool read_record(json::Value, const Place&, GoalAssessed&);
extern template bool read_record(json::Value, const Place&, PlanShown&);
extern template bool read_record(json::Value, const Place&, PlanAmended&);
extern template bool read_record(json::Value, const Place&, ControlExaminationHeld&);
extern template bool read_record(json::Value, const Place&, PlanOffered&);
extern template bool read_record(json::Value, const Place&, PlanAnswered&);
extern template bool read_record(json::Value, const Place&, ConsentWithdrawn&);
extern template bool read_record(json::Value, const Place&, PlanStarted&);
extern template bool read_record(json::Value, const Place&, PlanRevised&);
extern template bool read_record(json::Value, const Place&, ActivityChanged&);
extern template bool read_record(json::Value, const Place&, Coordinator&);
extern template bool read_record(json::Value, const Place&, CoordinatorAppointed&);
extern template bool read_record(json::Value, const Place&, CoordinatorEnded&);
extern template bool read_record(json::Value, const Place&, PlanReviewed&);
extern template bool read_record(json::Value, const Place&, PlanClosed&);
extern template bool read_record(json::Value, const Place&, EventCorrected&);
extern template bool read_record(json::Value, const Place&, EventVoided&);
extern template bool read_record(json::Value, const Place&, EntryErased&);
extern template bool read_record(json::Value, const Place&, ProfileLoaded&);
extern template bool read_record(json::Value, const Place&, Fact&);
extern template bool read_record(json::Value, const Place&, Command&);
extern template bool read_record(json::Value, const Place&, Confirmation&);
extern template bool read_record(json::Value, const Place&, Entry&);
extern template bool read_record(json::Value, const Place&, Finding&);
extern template bool read_record(json::Value, const Place&, Obligation&);
extern template bool read_record(json::Value, const Place&, Responsibility&);
extern template bool read_record(json::Value, const Place&, Notice&);
extern template bool read_record(json::Value, const Place&, OutcomeEntry&);
extern template bool read_record(json::Value, const Place&, Query&);
extern template bool read_record(json::Value, const Place&, NeedQuestion&);
extern template bool read_record(json::Value, const Place&, DisclosureQuestion&);
extern template bool read_record(json::Value, const Place&, LedgerRow&);
extern template bool read_record(json::Value, const Place&, IndexRows&);
extern template bool read_record(json::Value, const Place&, StreamRows&);
extern template bool read_record(json::Value, const Place&, Batch&);
extern template bool read_record(json::Value, const Place&, StoreHead&);
extern template bool read_record(json::Value, const Place&, StreamHead&);

// These are written.
extern template void write_record(json::Writer&, const Context&);
extern template void write_record(json::Writer&, const Actor&);
extern template void write_record(json::Writer&, const RulePack&);
extern template void write_record(json::Writer&, const Citation&);
extern template void write_record(json::Writer&, const LocalText&);
extern template void write_record(json::Writer&, const Rule&);
extern template void write_record(json::Writer&, const Parameter&);
extern template void write_record(json::Writer&, const RepealedLaw&);
extern template void write_record(json::Writer&, const StoreOptions&);
extern template void write_record(json::Writer&, const EngineOptions&);
extern template void write_record(json::Writer&, const Profile&);
extern template void write_record(json::Writer&, const Service&);
extern template void write_record(json::Writer&, const LevelChoice&);
extern template void write_record(json::Writer&, const LocalLimit&);
extern template void write_record(json::Writer&, const Successor&);
extern template void write_record(json::Writer&, const ResponsibilityRow&);
extern template void write_record(json::Writer&, const Catchment&);
extern template void write_record(json::Writer&, const AgreementMember&);
extern template void write_record(json::Writer&, const Agreement&);
extern template void write_record(json::Writer&, const Person&);
extern template void write_record(json::Writer&, const Telecom&);
extern template void write_record(json::Writer&, const ContactPoint&);
extern template void write_record(json::Writer&, const Participation&);
extern template void write_record(json::Writer&, const Goal&);
extern template void write_record(json::Writer&, const ServiceDecision&);
extern template void write_record(json::Writer&, const Activity&);
extern template void write_record(json::Writer&, const StatedNeed&);
extern template void write_record(json::Writer&, const Participant&);
extern template void write_record(json::Writer&, const NoneStated&);
extern template void write_record(json::Writer&, const Readmission&);
extern template void write_record(json::Writer&, const CrisisPlan&);
extern template void write_record(json::Writer&, const PlanLink&);
extern template void write_record(json::Writer&, const ResponsibilityGroup&);
extern template void write_record(json::Writer&, const CarePlan&);
extern template void write_record(json::Writer&, const NextStep&);
extern template void write_record(json::Writer&, const Party&);
extern template void write_record(json::Writer&, const Consent&);
extern template void write_record(json::Writer&, const SharingDenied&);
extern template void write_record(json::Writer&, const ConsentAsked&);
extern template void write_record(json::Writer&, const CompetenceAssessed&);
extern template void write_record(json::Writer&, const ConfidentialityOrdered&);
extern template void write_record(json::Writer&, const CustodyChanged&);
extern template void write_record(json::Writer&, const NearestRelativeNamed&);
extern template void write_record(json::Writer&, const DisclosureMade&);
extern template void write_record(json::Writer&, const DisclosureTold&);
extern template void write_record(json::Writer&, const DisclosureReviewed&);
extern template void write_record(json::Writer&, const NeedAssessed&);
extern template void write_record(json::Writer&, const NeedNotified&);
extern template void write_record(json::Writer&, const MainResponsibilitySettled&);
extern template void write_record(json::Writer&, const MainResponsibilityDisputed&);
extern template void write_record(json::Writer&, const CoordinatorOffered&);
extern template void write_record(json::Writer&, const CoordinatorWished&);
extern template void write_record(json::Writer&, const AbsenceBegun&);
extern template void write_record(json::Writer&, const AbsenceEnded&);
extern template void write_record(json::Writer&, const GoalAssessed&);
extern template void write_record(json::Writer&, const PlanShown&);
extern template void write_record(json::Writer&, const PlanAmended&);
extern template void write_record(json::Writer&, const ControlExaminationHeld&);
extern template void write_record(json::Writer&, const PlanOffered&);
extern template void write_record(json::Writer&, const PlanAnswered&);
extern template void write_record(json::Writer&, const ConsentWithdrawn&);
extern template void write_record(json::Writer&, const PlanStarted&);
extern template void write_record(json::Writer&, const PlanRevised&);
extern template void write_record(json::Writer&, const ActivityChanged&);
extern template void write_record(json::Writer&, const Coordinator&);
extern template void write_record(json::Writer&, const CoordinatorAppointed&);
extern template void write_record(json::Writer&, const CoordinatorEnded&);
extern template void write_record(json::Writer&, const PlanReviewed&);
extern template void write_record(json::Writer&, const PlanClosed&);
extern template void write_record(json::Writer&, const EventCorrected&);
extern template void write_record(json::Writer&, const EventVoided&);
extern template void write_record(json::Writer&, const EntryErased&);
extern template void write_record(json::Writer&, const ProfileLoaded&);
extern template void write_record(json::Writer&, const Fact&);
extern template void write_record(json::Writer&, const Command&);
extern template void write_record(json::Writer&, const Confirmation&);
extern template void write_record(json::Writer&, const Entry&);
extern template void write_record(json::Writer&, const Finding&);
extern template void write_record(json::Writer&, const Obligation&);
extern template void write_record(json::Writer&, const Responsibility&);
extern template void write_record(json::Writer&, const Notice&);
extern template void write_record(json::Writer&, const OutcomeEntry&);
extern template void write_record(json::Writer&, const Outcome&);
extern template void write_record(json::Writer&, const EventName&);
extern template void write_record(json::Writer&, const FindingText&);
extern template void write_record(json::Writer&, const ObligationText&);
extern template void write_record(json::Writer&, const NoticeText&);
extern template void write_record<Outcome, ObligationChanges>(json::Writer&, const Outcome&);
extern template void write_record(json::Writer&, const Query&);
extern template void write_record(json::Writer&, const NeedQuestion&);
extern template void write_record(json::Writer&, const DisclosureQuestion&);
extern template void write_record(json::Writer&, const Summary&);
extern template void write_record(json::Writer&, const CoordinatorLine&);
extern template void write_record(json::Writer&, const ConsentLine&);
extern template void write_record(json::Writer&, const ResponsibilityText&);
extern template void write_record(json::Writer&, const History&);
extern template void write_record(json::Writer&, const HistoryLine&);
extern template void write_record(json::Writer&, const CasePage&);
extern template void write_record(json::Writer&, const Rederivation&);
extern template void write_record(json::Writer&, const PlanView&);
extern template void write_record(json::Writer&, const GoalLine&);
extern template void write_record(json::Writer&, const ActivityLine&);
extern template void write_record(json::Writer&, const CoordinatorStanding&);
extern template void write_record(json::Writer&, const MainResponsibilityLine&);
extern template void write_record(json::Writer&, const AmendmentLine&);
extern template void write_record(json::Writer&, const PlanItemLine&);
extern template void write_record(json::Writer&, const Complaint&);
extern template void write_record(json::Writer&, const PlanDocument&);
extern template void write_record(json::Writer&, const DocumentSection&);
extern template void write_record(json::Writer&, const DocumentEntry&);
extern template void write_record(json::Writer&, const Route&);
extern template void write_record(json::Writer&, const ServiceName&);
extern template void write_record(json::Writer&, const RouteLine&);
extern template void write_record(json::Writer&, const RouteLead&);
extern template void write_record(json::Writer&, const RouteFinding&);
extern template void write_record(json::Writer&, const Agreements&);
extern template void write_record(json::Writer&, const AgreementLine&);
extern template void write_record(json::Writer&, const ProfileLint&);
extern template void write_record(json::Writer&, const LintFinding&);
extern template void write_record(json::Writer&, const ProfilePreview&);
extern template void write_record(json::Writer&, const TypicalCase&);
extern template void write_record(json::Writer&, const ChangedCase&);
extern template void write_record(json::Writer&, const ChangedDuty&);
extern template void write_record(json::Writer&, const ProfileImport&);
extern template void write_record(json::Writer&, const ImportFinding&);
extern template void write_record(json::Writer&, const Disclosure&);
extern template void write_record(json::Writer&, const CategoryAnswer&);
extern template void write_record(json::Writer&, const Needed&);
extern template void write_record(json::Writer&, const AskedBefore&);
extern template void write_record(json::Writer&, const Knowledge&);
extern template void write_record(json::Writer&, const KnowledgeLine&);
extern template void write_record(json::Writer&, const Consents&);
extern template void write_record(json::Writer&, const ConsentStanding&);
extern template void write_record(json::Writer&, const DenialStanding&);
extern template void write_record(json::Writer&, const AskLine&);
extern template void write_record(json::Writer&, const ConsentDocument&);
extern template void write_record(json::Writer&, const DisclosureLog&);
extern template void write_record(json::Writer&, const DisclosureLogLine&);
extern template void write_record(json::Writer&, const LedgerRow&);
extern template void write_record(json::Writer&, const IndexRows&);
extern template void write_record(json::Writer&, const StreamRows&);
extern template void write_record(json::Writer&, const Batch&);
extern template void write_record(json::Writer&, const StoreHead&);
extern template void write_record(json::Writer&, const StreamHead&);
extern template void write_record(json::Writer&, const Verification&);
extern template void write_record(json::Writer&, const Verification::Fault&);
>>>>>>> tidy

}  // namespace varde::codec
