// Generated from src/capi/spec/records; do not edit.
// The parts of the documents: for the generated files only.
#pragma once

#include "codec/members.h"
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
using persons = integer_from<0, 100000000>;
using flag = integer_from<0, 1>;
using status_code = integer_from<-1000, 1000>;
struct row_id : text_by<row_id> {
  static constexpr TextRule kRule{1, 36,
      "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", "[A-Za-z0-9._-]"};
};
using her_id = integer_from<1, 99999999>;
using population = integer_from<0, 10000000>;
using age = integer_from<0, 130>;
struct path : text_by<path> { static constexpr TextRule kRule{0, 200}; };
struct long_text : text_by<long_text> { static constexpr TextRule kRule{0, 4000000}; };

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
extern template bool read_record(json::Value, const Place&, Attachment&);
extern template bool read_record(json::Value, const Place&, ReferralDates&);
extern template bool read_record(json::Value, const Place&, Referral&);
extern template bool read_record(json::Value, const Place&, ReferralDrafted&);
extern template bool read_record(json::Value, const Place&, ReferralSent&);
extern template bool read_record(json::Value, const Place&, ReferralReceived&);
extern template bool read_record(json::Value, const Place&, ReferralAccepted&);
extern template bool read_record(json::Value, const Place&, ReferralDeclined&);
extern template bool read_record(json::Value, const Place&, ReferralForwarded&);
extern template bool read_record(json::Value, const Place&, ReferralPostponed&);
extern template bool read_record(json::Value, const Place&, ReferralResumed&);
extern template bool read_record(json::Value, const Place&, ReferralWithdrawn&);
extern template bool read_record(json::Value, const Place&, ReferralCancelled&);
extern template bool read_record(json::Value, const Place&, ReferralNoted&);
extern template bool read_record(json::Value, const Place&, ReferralCompleted&);
extern template bool read_record(json::Value, const Place&, ReferralFailed&);
extern template bool read_record(json::Value, const Place&, FeedbackGiven&);
extern template bool read_record(json::Value, const Place&, HelfoNotified&);
extern template bool read_record(json::Value, const Place&, ObligationSettled&);
extern template bool read_record(json::Value, const Place&, NextAppointment&);
extern template bool read_record(json::Value, const Place&, AppointmentBooked&);
extern template bool read_record(json::Value, const Place&, AppointmentCancelled&);
extern template bool read_record(json::Value, const Place&, ContactHeld&);
extern template bool read_record(json::Value, const Place&, StayAdmitted&);
extern template bool read_record(json::Value, const Place&, StayExpected&);
extern template bool read_record(json::Value, const Place&, ReadinessDeclared&);
extern template bool read_record(json::Value, const Place&, ReadinessRevoked&);
extern template bool read_record(json::Value, const Place&, StayDischarged&);
extern template bool read_record(json::Value, const Place&, PersonMoved&);
extern template bool read_record(json::Value, const Place&, PersonDied&);
extern template bool read_record(json::Value, const Place&, Envelope&);
extern template bool read_record(json::Value, const Place&, EnvelopeSender&);
extern template bool read_record(json::Value, const Place&, EnvelopeReceived&);
extern template bool read_record(json::Value, const Place&, DeliveryChanged&);
extern template bool read_record(json::Value, const Place&, Message&);
extern template bool read_record(json::Value, const Place&, MessageSender&);
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
extern template bool read_record(json::Value, const Place&, OutboxRow&);
extern template bool read_record(json::Value, const Place&, StayRow&);
extern template bool read_record(json::Value, const Place&, ReferralRow&);
extern template bool read_record(json::Value, const Place&, OutcomeEntry&);
extern template bool read_record(json::Value, const Place&, Query&);
extern template bool read_record(json::Value, const Place&, HostDuty&);
extern template bool read_record(json::Value, const Place&, NeedQuestion&);
extern template bool read_record(json::Value, const Place&, DisclosureQuestion&);
extern template bool read_record(json::Value, const Place&, DisclosureParty&);
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
extern template void write_record(json::Writer&, const Attachment&);
extern template void write_record(json::Writer&, const ReferralDates&);
extern template void write_record(json::Writer&, const Referral&);
extern template void write_record(json::Writer&, const ReferralDrafted&);
extern template void write_record(json::Writer&, const ReferralSent&);
extern template void write_record(json::Writer&, const ReferralReceived&);
extern template void write_record(json::Writer&, const ReferralAccepted&);
extern template void write_record(json::Writer&, const ReferralDeclined&);
extern template void write_record(json::Writer&, const ReferralForwarded&);
extern template void write_record(json::Writer&, const ReferralPostponed&);
extern template void write_record(json::Writer&, const ReferralResumed&);
extern template void write_record(json::Writer&, const ReferralWithdrawn&);
extern template void write_record(json::Writer&, const ReferralCancelled&);
extern template void write_record(json::Writer&, const ReferralNoted&);
extern template void write_record(json::Writer&, const ReferralCompleted&);
extern template void write_record(json::Writer&, const ReferralFailed&);
extern template void write_record(json::Writer&, const FeedbackGiven&);
extern template void write_record(json::Writer&, const HelfoNotified&);
extern template void write_record(json::Writer&, const ObligationSettled&);
extern template void write_record(json::Writer&, const NextAppointment&);
extern template void write_record(json::Writer&, const AppointmentBooked&);
extern template void write_record(json::Writer&, const AppointmentCancelled&);
extern template void write_record(json::Writer&, const ContactHeld&);
extern template void write_record(json::Writer&, const StayAdmitted&);
extern template void write_record(json::Writer&, const StayExpected&);
extern template void write_record(json::Writer&, const ReadinessDeclared&);
extern template void write_record(json::Writer&, const ReadinessRevoked&);
extern template void write_record(json::Writer&, const StayDischarged&);
extern template void write_record(json::Writer&, const PersonMoved&);
extern template void write_record(json::Writer&, const PersonDied&);
extern template void write_record(json::Writer&, const Envelope&);
extern template void write_record(json::Writer&, const EnvelopeSender&);
extern template void write_record(json::Writer&, const EnvelopeReceived&);
extern template void write_record(json::Writer&, const DeliveryChanged&);
extern template void write_record(json::Writer&, const Message&);
extern template void write_record(json::Writer&, const MessageSender&);
extern template void write_record(json::Writer&, const Outbox&);
extern template void write_record(json::Writer&, const OutboxLine&);
extern template void write_record(json::Writer&, const Letter&);
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
extern template void write_record(json::Writer&, const OutboxRow&);
extern template void write_record(json::Writer&, const StayRow&);
extern template void write_record(json::Writer&, const ReferralRow&);
extern template void write_record(json::Writer&, const OutcomeEntry&);
extern template void write_record(json::Writer&, const Outcome&);
extern template void write_record(json::Writer&, const EventName&);
extern template void write_record(json::Writer&, const FindingText&);
extern template void write_record(json::Writer&, const ObligationText&);
extern template void write_record(json::Writer&, const NoticeText&);
extern template void write_record<Outcome, ObligationChanges>(json::Writer&, const Outcome&);
extern template void write_record(json::Writer&, const Query&);
extern template void write_record(json::Writer&, const HostDuty&);
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
extern template void write_record(json::Writer&, const ReferralView&);
extern template void write_record(json::Writer&, const ReferralLine&);
extern template void write_record(json::Writer&, const Worklist&);
extern template void write_record(json::Writer&, const WorklistLine&);
extern template void write_record(json::Writer&, const Monday&);
extern template void write_record(json::Writer&, const MondayLine&);
extern template void write_record(json::Writer&, const Flow&);
extern template void write_record(json::Writer&, const FlowLine&);
extern template void write_record(json::Writer&, const Disclosure&);
extern template void write_record(json::Writer&, const CategoryAnswer&);
extern template void write_record(json::Writer&, const Needed&);
extern template void write_record(json::Writer&, const AskedBefore&);
extern template void write_record(json::Writer&, const DisclosureParty&);
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

}  // namespace varde::codec
