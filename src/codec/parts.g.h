// Generated from src/capi/spec/records; do not edit.
// The parts of the documents: for the generated files only.
#pragma once

#include "codec/read.h"
#include "codec/write.h"
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
inline bool read_row_id(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{1, 36,
      "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9._-]"};
  return read_string(value, at, kRule, out);
}
template <class T>
bool read_her_id(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 1, 99999999, out);
}
template <class T>
bool read_population(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 10000000, out);
}
template <class T>
bool read_age(json::Value value, const Place& at, T& out) {
  return read_integer(value, at, 0, 130, out);
}
inline bool read_path(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{0, 200};
  return read_string(value, at, kRule, out);
}
inline bool read_long_text(json::Value value, const Place& at, std::string& out) {
  static constexpr TextRule kRule{0, 4000000};
  return read_string(value, at, kRule, out);
}

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
bool read_attachment(json::Value value, const Place& at, Attachment& out);
bool read_referral_dates(json::Value value, const Place& at, ReferralDates& out);
bool read_referral(json::Value value, const Place& at, Referral& out);
bool read_referral_drafted(json::Value value, const Place& at, ReferralDrafted& out);
bool read_referral_sent(json::Value value, const Place& at, ReferralSent& out);
bool read_referral_received(json::Value value, const Place& at, ReferralReceived& out);
bool read_referral_accepted(json::Value value, const Place& at, ReferralAccepted& out);
bool read_referral_declined(json::Value value, const Place& at, ReferralDeclined& out);
bool read_referral_forwarded(json::Value value, const Place& at, ReferralForwarded& out);
bool read_referral_postponed(json::Value value, const Place& at, ReferralPostponed& out);
bool read_referral_resumed(json::Value value, const Place& at, ReferralResumed& out);
bool read_referral_withdrawn(json::Value value, const Place& at, ReferralWithdrawn& out);
bool read_referral_cancelled(json::Value value, const Place& at, ReferralCancelled& out);
bool read_referral_noted(json::Value value, const Place& at, ReferralNoted& out);
bool read_referral_completed(json::Value value, const Place& at, ReferralCompleted& out);
bool read_referral_failed(json::Value value, const Place& at, ReferralFailed& out);
bool read_feedback_given(json::Value value, const Place& at, FeedbackGiven& out);
bool read_helfo_notified(json::Value value, const Place& at, HelfoNotified& out);
bool read_obligation_settled(json::Value value, const Place& at, ObligationSettled& out);
bool read_next_appointment(json::Value value, const Place& at, NextAppointment& out);
bool read_appointment_booked(json::Value value, const Place& at, AppointmentBooked& out);
bool read_appointment_cancelled(json::Value value, const Place& at, AppointmentCancelled& out);
bool read_contact_held(json::Value value, const Place& at, ContactHeld& out);
bool read_stay_admitted(json::Value value, const Place& at, StayAdmitted& out);
bool read_stay_expected(json::Value value, const Place& at, StayExpected& out);
bool read_readiness_declared(json::Value value, const Place& at, ReadinessDeclared& out);
bool read_readiness_revoked(json::Value value, const Place& at, ReadinessRevoked& out);
bool read_stay_discharged(json::Value value, const Place& at, StayDischarged& out);
bool read_person_moved(json::Value value, const Place& at, PersonMoved& out);
bool read_person_died(json::Value value, const Place& at, PersonDied& out);
bool read_envelope(json::Value value, const Place& at, Envelope& out);
bool read_envelope_sender(json::Value value, const Place& at, EnvelopeSender& out);
bool read_envelope_received(json::Value value, const Place& at, EnvelopeReceived& out);
bool read_delivery_changed(json::Value value, const Place& at, DeliveryChanged& out);
bool read_message(json::Value value, const Place& at, Message& out);
bool read_message_sender(json::Value value, const Place& at, MessageSender& out);
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
void write_attachment(json::Writer& out, const Attachment& in);
void write_referral_dates(json::Writer& out, const ReferralDates& in);
void write_referral(json::Writer& out, const Referral& in);
void write_referral_drafted(json::Writer& out, const ReferralDrafted& in);
void write_referral_sent(json::Writer& out, const ReferralSent& in);
void write_referral_received(json::Writer& out, const ReferralReceived& in);
void write_referral_accepted(json::Writer& out, const ReferralAccepted& in);
void write_referral_declined(json::Writer& out, const ReferralDeclined& in);
void write_referral_forwarded(json::Writer& out, const ReferralForwarded& in);
void write_referral_postponed(json::Writer& out, const ReferralPostponed& in);
void write_referral_resumed(json::Writer& out, const ReferralResumed& in);
void write_referral_withdrawn(json::Writer& out, const ReferralWithdrawn& in);
void write_referral_cancelled(json::Writer& out, const ReferralCancelled& in);
void write_referral_noted(json::Writer& out, const ReferralNoted& in);
void write_referral_completed(json::Writer& out, const ReferralCompleted& in);
void write_referral_failed(json::Writer& out, const ReferralFailed& in);
void write_feedback_given(json::Writer& out, const FeedbackGiven& in);
void write_helfo_notified(json::Writer& out, const HelfoNotified& in);
void write_obligation_settled(json::Writer& out, const ObligationSettled& in);
void write_next_appointment(json::Writer& out, const NextAppointment& in);
void write_appointment_booked(json::Writer& out, const AppointmentBooked& in);
void write_appointment_cancelled(json::Writer& out, const AppointmentCancelled& in);
void write_contact_held(json::Writer& out, const ContactHeld& in);
void write_stay_admitted(json::Writer& out, const StayAdmitted& in);
void write_stay_expected(json::Writer& out, const StayExpected& in);
void write_readiness_declared(json::Writer& out, const ReadinessDeclared& in);
void write_readiness_revoked(json::Writer& out, const ReadinessRevoked& in);
void write_stay_discharged(json::Writer& out, const StayDischarged& in);
void write_person_moved(json::Writer& out, const PersonMoved& in);
void write_person_died(json::Writer& out, const PersonDied& in);
void write_envelope(json::Writer& out, const Envelope& in);
void write_envelope_sender(json::Writer& out, const EnvelopeSender& in);
void write_envelope_received(json::Writer& out, const EnvelopeReceived& in);
void write_delivery_changed(json::Writer& out, const DeliveryChanged& in);
void write_message(json::Writer& out, const Message& in);
void write_message_sender(json::Writer& out, const MessageSender& in);
void write_outbox(json::Writer& out, const Outbox& in);
void write_outbox_line(json::Writer& out, const OutboxLine& in);
void write_letter(json::Writer& out, const Letter& in);
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
void write_referral_view(json::Writer& out, const ReferralView& in);
void write_referral_line(json::Writer& out, const ReferralLine& in);
void write_worklist(json::Writer& out, const Worklist& in);
void write_worklist_line(json::Writer& out, const WorklistLine& in);
void write_monday(json::Writer& out, const Monday& in);
void write_monday_line(json::Writer& out, const MondayLine& in);
void write_flow(json::Writer& out, const Flow& in);
void write_flow_line(json::Writer& out, const FlowLine& in);
void write_disclosure(json::Writer& out, const Disclosure& in);
void write_category_answer(json::Writer& out, const CategoryAnswer& in);
void write_needed(json::Writer& out, const Needed& in);
void write_asked_before(json::Writer& out, const AskedBefore& in);
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

}  // namespace varde::codec
