// Generated from src/capi/spec/records/codes.json; do not edit.
// The code lists: English codes, Norwegian texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace varde {

// Language of the texts in an answer.
enum class Language : std::uint8_t {
  Bokmal, Nynorsk, English
};

// The law that the task is done under.
enum class TaskBasis : std::uint8_t {
  Hol, Sphl, Phvl, Stjl, Navl, Bvl, Hpl, Fvl, Police, Other
};

// What the call is made for.
enum class Purpose : std::uint8_t {
  Care, Planning, Administration, Quality, Supervision, Access
};

// FHIR ContactPoint.system.
enum class TelecomSystem : std::uint8_t {
  Phone, Email, Sms, Url, Other
};

// What kind of service it is.
enum class ServiceKind : std::uint8_t {
  CoordinatingUnit, SubstanceCare, MentalHealth, Gp, HomeCare, Nav, ChildWelfare, HealthStation, School,
  Housing, Specialist, Institution, Lar, Prison, Police, Voluntary, Kindergarten, CrisisCentre,
  IntroductionProgramme, Youth, HospitalUnit, Dps, OutOfHours, RelativesCentre, Other
};

// How strongly a rule speaks. On facts, confirm and block read as advise.
enum class Level : std::uint8_t {
  Silent, Advise, Confirm, Block
};

// How the person took part in a decision.
enum class ParticipationHow : std::uint8_t {
  Present, ByPhone, InWriting, ThroughRepresentative, OfferedDeclined, NotPossible
};

// The person's answer to the offer of a plan.
enum class PlanAnswer : std::uint8_t {
  Wants, Declines, Undecided
};

// What a consent is to.
enum class ConsentScope : std::uint8_t {
  Plan, Sharing
};

// Who gives a consent, for the person.
enum class ConsentGiver : std::uint8_t {
  Person, Parent, Guardian, NearestRelative, ChildWelfare, FosterParent
};

// How a consent was given.
enum class ConsentForm : std::uint8_t {
  Oral, Written, Digital
};

// What the giver of a consent was told.
enum class Explained : std::uint8_t {
  What, Whom, Purpose, Withdrawal
};

// The ground for processing; not the same as lifting secrecy.
enum class GdprBasis : std::uint8_t {
  LegalDutyCare, PublicTaskCare, PublicTaskInterest, Consent
};

// FHIR CarePlan.activity.detail.status.
enum class ActivityStatus : std::uint8_t {
  NotStarted, Scheduled, InProgress, OnHold, Completed, Cancelled, Stopped
};

// Why a plan ends.
enum class CloseReason : std::uint8_t {
  GoalsReached, PersonWishes, ConsentWithdrawn, NeedEnded, Moved, Died, Other
};

// What comes after.
enum class NextStepKind : std::uint8_t {
  Appointment, Declined, HandedOver
};

// Where a person's plan stands.
enum class PlanStage : std::uint8_t {
  None, Offered, Undecided, Wanted, Declined, Active, Closed
};

// The three that are never one.
enum class ResponsibilityRole : std::uint8_t {
  DutyBearer, ResponsibleService, NamedContact
};

// The unit of a parameter.
enum class Unit : std::uint8_t {
  Hour, Day, Week, Month, Year, Count
};

// How days are counted.
enum class DayCalendar : std::uint8_t {
  Clock, Civil, Working
};

// What a profile may make of a parameter.
enum class LocalChoice : std::uint8_t {
  Free, Shorter, Fixed
};

// How binding a limit is.
enum class Hardness : std::uint8_t {
  Statutory, Guideline, Policy
};

// How sure the row is.
enum class Certainty : std::uint8_t {
  Verified, VerifiedFuture, Recalled, Interpretation, Configurable
};

// Which date decides whether a rule applies.
enum class Governs : std::uint8_t {
  Trigger, Decision, Act
};

// What a person needs help with: the class of a problem, an area of life, or a task for a service.
enum class Need : std::uint8_t {
  SubstanceUse, MentalHealth, SomaticHealth, Dental, Medication, CareAtHome, PracticalHelp, Housing, Work,
  Education, Economy, Children, Family, Network, Leisure, EverydayLife, NextOfKin, MeetingPlace,
  SupportContact, HomeVisit, Mapping, MotivationalTalks, Coordination, ResponsibilityGroup,
  InstitutionApplication, Aftercare, SecondLineMentalHealth, SecondLineSubstanceUse, AmbulatoryTeam,
  SchoolAwayFromHome, AcuteHelp, ChildConcern, Other
};

// What holds for a person, where a responsibility or a right hangs on it.
enum class Circumstance : std::uint8_t {
  ChildWelfareMeasure, NeedAssessed, SubstanceProblem, OlderAlcoholProblem, NoticeAccepted, OwnPatient,
  KvpParticipant, LarPatient, DrugCourtProgramme, CompulsoryCare, CompulsoryCareOutpatient, SeriousIllness,
  LastingTreatment, ChildSeriouslyIll, IntroductionParticipant, NavActivityPlan
};

// How well a row of a profile is founded.
enum class Evidence : std::uint8_t {
  Stated, Derived, Inferred, Contested, Unclear, Open
};

// What kind of agreement it is; each permits different acts.
enum class AgreementKind : std::uint8_t {
  Network, CostShare, Cooperation, Purchase, HostMunicipality, DelegatedAuthority
};

// What an agreement lets its members do.
enum class PermittedAct : std::uint8_t {
  Meet, ShareCost, UseService, ProjectDuties, EmployStaff, DecideForResidents
};

// Which of a person's coordinators it is. One of each at a time.
enum class CoordinatorRole : std::uint8_t {
  Plan, Municipal, Specialist, Child, ContactDoctor
};

// Where the offer of a coordinator stands.
enum class OfferStanding : std::uint8_t {
  Offered, Wanted, Declined, NotRelevant
};

// Who a participant in the plan is.
enum class ParticipantRole : std::uint8_t {
  Service, NextOfKin, Other
};

// Where a participant stands.
enum class ParticipantStanding : std::uint8_t {
  TakesPart, Invited, Declined, NotWanted
};

// FHIR Goal.achievementStatus.
enum class Achievement : std::uint8_t {
  InProgress, Improving, Worsening, NoChange, Achieved, Sustaining, NotAchieved, NotAttainable
};

// What a plan is to hold (forskrift om individuell plan § 9), by the order of the list.
enum class PlanItem : std::uint8_t {
  Goals, Participants, Responsible, Contributions, Measures, Method, Coordinators, Period, Consent,
  Cooperation, Child, Resources, Needs
};

// Whether the plan holds an item.
enum class PlanItemState : std::uint8_t {
  Filled, Gap, NoneStated, NotRelevant
};

// What else belongs with the plan.
enum class PlanLinkKind : std::uint8_t {
  NavActivityPlan, DrugCourtProgramme, CompulsoryCare, TreatmentPlan, Other
};

// How it was settled who leads.
enum class SettledHow : std::uint8_t {
  Agreed, DecidedByMunicipality
};

// How the person was shown the plan.
enum class ShownHow : std::uint8_t {
  Together, OnPaper, Digital, ReadAloud, Declined
};

// What information is about. Twelve, so that a choice of them fits in a few octets.
enum class Category : std::uint8_t {
  Contact, Known, Stay, Appointments, Plan, Referral, Health, Medication, SubstanceUse, Crisis, Social, Family
};

// What kind of receiver or sender it is: the kinds of services, in their order, and those who are no service.
enum class PartyKind : std::uint8_t {
  CoordinatingUnit, SubstanceCare, MentalHealth, Gp, HomeCare, Nav, ChildWelfare, HealthStation, School,
  Housing, Specialist, Institution, Lar, Prison, Police, Voluntary, Kindergarten, CrisisCentre,
  IntroductionProgramme, Youth, HospitalUnit, Dps, OutOfHours, RelativesCentre, Other, Person, NextOfKin,
  Parent, FosterParent, Guardian, Employer, Insurer, FireService, Prosecution, SupervisoryAuthority,
  HealthRegister, RoadAuthority, Carrier, Administration, Management, Anyone
};

// Several at once.
enum class PartyGroup : std::uint8_t {
  PlanParticipants, HealthServices
};

// What kind of no it is.
enum class DenialKind : std::uint8_t {
  Denial, Objection, BlockedDocuments, ParentsNotTold
};

// What came of asking for consent.
enum class AskAnswer : std::uint8_t {
  Asked, Yes, No, Later, Reopened
};

// What somebody can or cannot decide: competence is of one decision.
enum class CompetenceDecision : std::uint8_t {
  Sharing, Plan, Care, Other
};

// Who has the care of a child.
enum class Custody : std::uint8_t {
  Parents, CareOrder, EmergencyOrder, MovingBan
};

// Nearest relatives in the order of the law (pbrl § 1-3 b).
enum class KinRelation : std::uint8_t {
  NamedByPerson, Spouse, AdultChild, Parent, AdultSibling, Grandparent, OtherFamily, Guardian
};

// What the sender says holds, where the law lets or bids somebody tell.
enum class DisclosureGround : std::uint8_t {
  AvertHarm, ChildAtRisk, ChildWelfareOrder, UnbornChild, MeasuresNeeded, AvertOffence, Emergency,
  Supervision, BenefitsCase, DrivingLicence, RegisterDuty, NoNeedOfSecrecy, WeightyInterests, CareNeeded,
  DischargeLetter, OtherPatientsCare, Learning, ServiceStaff, ChildNextOfKin, Management, Deceased, OwnTasks,
  SameOffice, PoliceRequest, Transport, PlaceOfStay, KinOfPersonWithoutCompetence, ParentalResponsibility,
  DeniedToPerson, CoreRecord, WeightyReasons, CallForHelp
};

// What the answer is. All but the first are carried out as a no.
enum class DisclosureOutcome : std::uint8_t {
  Permit, DenyNotPermitted, DenyObjected, Indeterminate
};

// How far the nearest consent was from permitting, the nearest last.
enum class Miss : std::uint8_t {
  NoConsent, ScopeUnknown, Recipient, Sender, Category, Purpose, DataPeriod, Waiver, Giver, NotYet, Ended,
  Withdrawn
};

// Why a question cannot be settled.
enum class Unsettled : std::uint8_t {
  AgeUnknown, RecipientUnknown, ReasonMissing, RecordErased
};

// What follows from telling.
enum class DisclosureDuty : std::uint8_t {
  Log, TellPerson, DocumentReasons, LeastPossible, RecipientAssesses, HearChild, MarkUnverified,
  ReviewAfterwards
};

// What kind of asking for help it is.
enum class ReferralKind : std::uint8_t {
  Referral, Application, Request, ChildWelfareReport, RenewedAssessment
};

// In what capacity somebody refers: the law lets some and not others.
enum class Referrer : std::uint8_t {
  Doctor, Psychologist, MunicipalHealth, SocialServices, ChildWelfare, SchoolHealth, PrisonHealth,
  MunicipalDoctor, PrisonAuthority, Specialist, Police, Self, NextOfKin, Other
};

// What is referred to.
enum class ReferralTarget : std::uint8_t {
  SubstanceTreatment, AdultMentalHealth, ChildMentalHealth, Lar, Somatic, MunicipalService, SocialServices,
  ChildWelfare, CompulsoryExamination, Other
};

// How soon: FHIR request-priority.
enum class Urgency : std::uint8_t {
  Routine, Urgent, Asap, Stat
};

// How the receiver was found.
enum class ChosenHow : std::uint8_t {
  Routed, Named, PersonChose
};

// Where a referral stands.
enum class ReferralState : std::uint8_t {
  Draft, Requested, Received, Accepted, Scheduled, NoShow, AppointmentCancelled, Visited, OnHold,
  CancellationRequested, Forwarded, Rejected, Advised, Cancelled, Completed, Failed, EnteredInError
};

// What moves a referral.
enum class ReferralStep : std::uint8_t {
  Draft, Send, Receive, Accept, Decline, Schedule, Reschedule, NoShow, CancelAppointment, Visit, Note,
  Postpone, Resume, Forward, RequestCancellation, ConfirmCancellation, Complete, Fail
};

// FHIR Task.status.
enum class TaskStatus : std::uint8_t {
  Draft, Requested, Received, Accepted, Rejected, Ready, Cancelled, InProgress, OnHold, Failed, Completed,
  EnteredInError
};

// FHIR ServiceRequest.status.
enum class RequestStatus : std::uint8_t {
  Draft, Active, OnHold, Revoked, Completed, EnteredInError, Unknown
};

// What the one who refers is answered: Volven 9148.
enum class ReferralAnswer : std::uint8_t {
  Summoned, RightTimeLater, Forwarded, Declined, Advice
};

// Why the waiting ended: Volven 8445.
enum class WaitEnd : std::uint8_t {
  Started, PersonDeclines, ReferredElsewhere, PersonChoseOther, Helfo, ContractSpecialist, Other
};

// Why help is postponed: Volven 8446.
enum class Postponement : std::uint8_t {
  Capacity, NoShow, PersonWishes, Medical, NextPlaceCapacity, DeclinedOtherPlace, DeclinedHelfoPlace
};

// Why a referral is declined.
enum class DeclineReason : std::uint8_t {
  NoRight, WrongAddressee, OutsideCatchment, Incomplete, AlreadyHelped, NoCapacity, PersonDeclines, NotOurs,
  Other
};

// Why a referral ended without being carried out.
enum class FailReason : std::uint8_t {
  PersonDeclines, NotReached, NoShow, Moved, Died, NoCapacity, Other
};

// How one meets.
enum class AppointmentMode : std::uint8_t {
  InPerson, HomeVisit, Video, Phone, Elsewhere
};

// Who cancelled.
enum class CancelledBy : std::uint8_t {
  Person, Service, Other
};

// What kind of contact it is.
enum class ContactKind : std::uint8_t {
  DropIn, Call, Appointment, HomeVisit, Outreach, RelativeConcern, ChildConcern, WaitingCheck, Message
};

// What came of it.
enum class ContactOutcome : std::uint8_t {
  Held, NoShow, CameIntoxicated, WalkedOut, NotReached, Dismissed
};

// What feedback is about.
enum class FeedbackAbout : std::uint8_t {
  Received, Assessed, Started, Outcome, Ended, Concern
};

// What somebody decided about duties.
enum class SettledAs : std::uint8_t {
  Confirmed, Snoozed, Closed, LimitPassed
};

// How far something that is told has come. A technical receipt is not an answer.
enum class DeliveryStatus : std::uint8_t {
  Sent, Receipted, Acknowledged, Failed, Stopped
};

// Which way it is told.
enum class DeliveryWay : std::uint8_t {
  Message, Letter, Phone, DigitalPost, InPerson
};

// The standard of a message (forskrift om IKT-standarder § 6).
enum class MessageStandard : std::uint8_t {
  Referral, ForwardedReferral, ReferralStatus, DischargeLetter, AdmissionReport, HealthInformation,
  HealthInformationDoctor, ServiceOrientation, MedicalInformation, DischargeReport, PatientLogistics,
  Dialogue, None
};

// What kind of stay it is.
enum class StayKind : std::uint8_t {
  Institution, Detox, AcuteWard, Lar, Hospital, Prison
};

// How a stay ended.
enum class DischargeKind : std::uint8_t {
  Planned, Left, AgainstAdvice, Absconded, Transferred, Died
};

// How well a statement is founded that another body may have made.
enum class Claim : std::uint8_t {
  Own, Confirmed, Asserted, Unknown, Conflict
};

// What a message of others tells.
enum class MessageType : std::uint8_t {
  Admitted, Ready, ReadyRevoked, Discharged, ReferralAnswer, AppointmentBooked, AppointmentCancelled,
  PersonDied, PersonMoved
};

// Why somebody stands on Monday's list.
enum class MondayReason : std::uint8_t {
  Inpatient, ComingHome, LacksContact, LacksAppointment, LacksHousing
};

// What is read.
enum class QueryKind : std::uint8_t {
  Summary, Plan, History, PlanDocument, Route, Agreements, ProfileLint, ProfilePreview, Disclosure, Knowledge,
  Consents, ConsentDocument, DisclosureLog, Referral, Worklist, Monday, Flow, Outbox, Letter
};

// What has happened.
enum class EventKind : std::uint8_t {
  PersonRegistered, ContactPointNamed, PlanOffered, PlanAnswered, ConsentGiven, ConsentWithdrawn, PlanStarted,
  PlanRevised, ActivityChanged, CoordinatorAppointed, CoordinatorEnded, PlanReviewed, PlanClosed,
  NeedAssessed, NeedNotified, MainResponsibilitySettled, MainResponsibilityDisputed, CoordinatorOffered,
  CoordinatorWished, AbsenceBegun, AbsenceEnded, GoalAssessed, PlanShown, PlanAmended, ControlExaminationHeld,
  SharingDenied, ConsentAsked, CompetenceAssessed, ConfidentialityOrdered, CustodyChanged,
  NearestRelativeNamed, DisclosureMade, DisclosureTold, DisclosureReviewed, ReferralDrafted, ReferralSent,
  ReferralReceived, ReferralAccepted, ReferralDeclined, ReferralForwarded, ReferralPostponed, ReferralResumed,
  ReferralWithdrawn, ReferralCancelled, ReferralNoted, ReferralCompleted, ReferralFailed, AppointmentBooked,
  AppointmentCancelled, ContactHeld, FeedbackGiven, HelfoNotified, ObligationSettled, StayAdmitted,
  StayExpected, ReadinessDeclared, ReadinessRevoked, StayDischarged, PersonMoved, PersonDied,
  EnvelopeReceived, DeliveryChanged, EventCorrected, EventVoided, EntryErased, ProfileLoaded
};

// What is to be done; the same order as event-kind.
enum class CommandKind : std::uint8_t {
  PersonRegistered, ContactPointNamed, PlanOffered, PlanAnswered, ConsentGiven, ConsentWithdrawn, PlanStarted,
  PlanRevised, ActivityChanged, CoordinatorAppointed, CoordinatorEnded, PlanReviewed, PlanClosed,
  NeedAssessed, NeedNotified, MainResponsibilitySettled, MainResponsibilityDisputed, CoordinatorOffered,
  CoordinatorWished, AbsenceBegun, AbsenceEnded, GoalAssessed, PlanShown, PlanAmended, ControlExaminationHeld,
  SharingDenied, ConsentAsked, CompetenceAssessed, ConfidentialityOrdered, CustodyChanged,
  NearestRelativeNamed, DisclosureMade, DisclosureTold, DisclosureReviewed, ReferralDrafted, ReferralSent,
  ReferralReceived, ReferralAccepted, ReferralDeclined, ReferralForwarded, ReferralPostponed, ReferralResumed,
  ReferralWithdrawn, ReferralCancelled, ReferralNoted, ReferralCompleted, ReferralFailed, AppointmentBooked,
  AppointmentCancelled, ContactHeld, FeedbackGiven, HelfoNotified, ObligationSettled, StayAdmitted,
  StayExpected, ReadinessDeclared, ReadinessRevoked, StayDischarged, PersonMoved, PersonDied,
  EnvelopeReceived, DeliveryChanged, EventCorrected, EventVoided, EntryErased, ProfileLoaded
};

// The code as documents have it ("not-started"); empty for a value that is none of the list.
std::string_view code(Language value);
std::string_view code(TaskBasis value);
std::string_view code(Purpose value);
std::string_view code(TelecomSystem value);
std::string_view code(ServiceKind value);
std::string_view code(Level value);
std::string_view code(ParticipationHow value);
std::string_view code(PlanAnswer value);
std::string_view code(ConsentScope value);
std::string_view code(ConsentGiver value);
std::string_view code(ConsentForm value);
std::string_view code(Explained value);
std::string_view code(GdprBasis value);
std::string_view code(ActivityStatus value);
std::string_view code(CloseReason value);
std::string_view code(NextStepKind value);
std::string_view code(PlanStage value);
std::string_view code(ResponsibilityRole value);
std::string_view code(Unit value);
std::string_view code(DayCalendar value);
std::string_view code(LocalChoice value);
std::string_view code(Hardness value);
std::string_view code(Certainty value);
std::string_view code(Governs value);
std::string_view code(Need value);
std::string_view code(Circumstance value);
std::string_view code(Evidence value);
std::string_view code(AgreementKind value);
std::string_view code(PermittedAct value);
std::string_view code(CoordinatorRole value);
std::string_view code(OfferStanding value);
std::string_view code(ParticipantRole value);
std::string_view code(ParticipantStanding value);
std::string_view code(Achievement value);
std::string_view code(PlanItem value);
std::string_view code(PlanItemState value);
std::string_view code(PlanLinkKind value);
std::string_view code(SettledHow value);
std::string_view code(ShownHow value);
std::string_view code(Category value);
std::string_view code(PartyKind value);
std::string_view code(PartyGroup value);
std::string_view code(DenialKind value);
std::string_view code(AskAnswer value);
std::string_view code(CompetenceDecision value);
std::string_view code(Custody value);
std::string_view code(KinRelation value);
std::string_view code(DisclosureGround value);
std::string_view code(DisclosureOutcome value);
std::string_view code(Miss value);
std::string_view code(Unsettled value);
std::string_view code(DisclosureDuty value);
std::string_view code(ReferralKind value);
std::string_view code(Referrer value);
std::string_view code(ReferralTarget value);
std::string_view code(Urgency value);
std::string_view code(ChosenHow value);
std::string_view code(ReferralState value);
std::string_view code(ReferralStep value);
std::string_view code(TaskStatus value);
std::string_view code(RequestStatus value);
std::string_view code(ReferralAnswer value);
std::string_view code(WaitEnd value);
std::string_view code(Postponement value);
std::string_view code(DeclineReason value);
std::string_view code(FailReason value);
std::string_view code(AppointmentMode value);
std::string_view code(CancelledBy value);
std::string_view code(ContactKind value);
std::string_view code(ContactOutcome value);
std::string_view code(FeedbackAbout value);
std::string_view code(SettledAs value);
std::string_view code(DeliveryStatus value);
std::string_view code(DeliveryWay value);
std::string_view code(MessageStandard value);
std::string_view code(StayKind value);
std::string_view code(DischargeKind value);
std::string_view code(Claim value);
std::string_view code(MessageType value);
std::string_view code(MondayReason value);
std::string_view code(QueryKind value);
std::string_view code(EventKind value);
std::string_view code(CommandKind value);

// The Norwegian text (bokmål) of a code.
std::string_view norwegian(Language value);
std::string_view norwegian(TaskBasis value);
std::string_view norwegian(Purpose value);
std::string_view norwegian(TelecomSystem value);
std::string_view norwegian(ServiceKind value);
std::string_view norwegian(Level value);
std::string_view norwegian(ParticipationHow value);
std::string_view norwegian(PlanAnswer value);
std::string_view norwegian(ConsentScope value);
std::string_view norwegian(ConsentGiver value);
std::string_view norwegian(ConsentForm value);
std::string_view norwegian(Explained value);
std::string_view norwegian(GdprBasis value);
std::string_view norwegian(ActivityStatus value);
std::string_view norwegian(CloseReason value);
std::string_view norwegian(NextStepKind value);
std::string_view norwegian(PlanStage value);
std::string_view norwegian(ResponsibilityRole value);
std::string_view norwegian(Unit value);
std::string_view norwegian(DayCalendar value);
std::string_view norwegian(LocalChoice value);
std::string_view norwegian(Hardness value);
std::string_view norwegian(Certainty value);
std::string_view norwegian(Governs value);
std::string_view norwegian(Need value);
std::string_view norwegian(Circumstance value);
std::string_view norwegian(Evidence value);
std::string_view norwegian(AgreementKind value);
std::string_view norwegian(PermittedAct value);
std::string_view norwegian(CoordinatorRole value);
std::string_view norwegian(OfferStanding value);
std::string_view norwegian(ParticipantRole value);
std::string_view norwegian(ParticipantStanding value);
std::string_view norwegian(Achievement value);
std::string_view norwegian(PlanItem value);
std::string_view norwegian(PlanItemState value);
std::string_view norwegian(PlanLinkKind value);
std::string_view norwegian(SettledHow value);
std::string_view norwegian(ShownHow value);
std::string_view norwegian(Category value);
std::string_view norwegian(PartyKind value);
std::string_view norwegian(PartyGroup value);
std::string_view norwegian(DenialKind value);
std::string_view norwegian(AskAnswer value);
std::string_view norwegian(CompetenceDecision value);
std::string_view norwegian(Custody value);
std::string_view norwegian(KinRelation value);
std::string_view norwegian(DisclosureGround value);
std::string_view norwegian(DisclosureOutcome value);
std::string_view norwegian(Miss value);
std::string_view norwegian(Unsettled value);
std::string_view norwegian(DisclosureDuty value);
std::string_view norwegian(ReferralKind value);
std::string_view norwegian(Referrer value);
std::string_view norwegian(ReferralTarget value);
std::string_view norwegian(Urgency value);
std::string_view norwegian(ChosenHow value);
std::string_view norwegian(ReferralState value);
std::string_view norwegian(ReferralStep value);
std::string_view norwegian(TaskStatus value);
std::string_view norwegian(RequestStatus value);
std::string_view norwegian(ReferralAnswer value);
std::string_view norwegian(WaitEnd value);
std::string_view norwegian(Postponement value);
std::string_view norwegian(DeclineReason value);
std::string_view norwegian(FailReason value);
std::string_view norwegian(AppointmentMode value);
std::string_view norwegian(CancelledBy value);
std::string_view norwegian(ContactKind value);
std::string_view norwegian(ContactOutcome value);
std::string_view norwegian(FeedbackAbout value);
std::string_view norwegian(SettledAs value);
std::string_view norwegian(DeliveryStatus value);
std::string_view norwegian(DeliveryWay value);
std::string_view norwegian(MessageStandard value);
std::string_view norwegian(StayKind value);
std::string_view norwegian(DischargeKind value);
std::string_view norwegian(Claim value);
std::string_view norwegian(MessageType value);
std::string_view norwegian(MondayReason value);
std::string_view norwegian(QueryKind value);
std::string_view norwegian(EventKind value);
std::string_view norwegian(CommandKind value);

// The value of a code, exactly as code() gives it; nothing when the list has no such code. Any thread.
template <class E>
std::optional<E> parse_code(std::string_view text);
template <>
std::optional<Language> parse_code(std::string_view text);
template <>
std::optional<TaskBasis> parse_code(std::string_view text);
template <>
std::optional<Purpose> parse_code(std::string_view text);
template <>
std::optional<TelecomSystem> parse_code(std::string_view text);
template <>
std::optional<ServiceKind> parse_code(std::string_view text);
template <>
std::optional<Level> parse_code(std::string_view text);
template <>
std::optional<ParticipationHow> parse_code(std::string_view text);
template <>
std::optional<PlanAnswer> parse_code(std::string_view text);
template <>
std::optional<ConsentScope> parse_code(std::string_view text);
template <>
std::optional<ConsentGiver> parse_code(std::string_view text);
template <>
std::optional<ConsentForm> parse_code(std::string_view text);
template <>
std::optional<Explained> parse_code(std::string_view text);
template <>
std::optional<GdprBasis> parse_code(std::string_view text);
template <>
std::optional<ActivityStatus> parse_code(std::string_view text);
template <>
std::optional<CloseReason> parse_code(std::string_view text);
template <>
std::optional<NextStepKind> parse_code(std::string_view text);
template <>
std::optional<PlanStage> parse_code(std::string_view text);
template <>
std::optional<ResponsibilityRole> parse_code(std::string_view text);
template <>
std::optional<Unit> parse_code(std::string_view text);
template <>
std::optional<DayCalendar> parse_code(std::string_view text);
template <>
std::optional<LocalChoice> parse_code(std::string_view text);
template <>
std::optional<Hardness> parse_code(std::string_view text);
template <>
std::optional<Certainty> parse_code(std::string_view text);
template <>
std::optional<Governs> parse_code(std::string_view text);
template <>
std::optional<Need> parse_code(std::string_view text);
template <>
std::optional<Circumstance> parse_code(std::string_view text);
template <>
std::optional<Evidence> parse_code(std::string_view text);
template <>
std::optional<AgreementKind> parse_code(std::string_view text);
template <>
std::optional<PermittedAct> parse_code(std::string_view text);
template <>
std::optional<CoordinatorRole> parse_code(std::string_view text);
template <>
std::optional<OfferStanding> parse_code(std::string_view text);
template <>
std::optional<ParticipantRole> parse_code(std::string_view text);
template <>
std::optional<ParticipantStanding> parse_code(std::string_view text);
template <>
std::optional<Achievement> parse_code(std::string_view text);
template <>
std::optional<PlanItem> parse_code(std::string_view text);
template <>
std::optional<PlanItemState> parse_code(std::string_view text);
template <>
std::optional<PlanLinkKind> parse_code(std::string_view text);
template <>
std::optional<SettledHow> parse_code(std::string_view text);
template <>
std::optional<ShownHow> parse_code(std::string_view text);
template <>
std::optional<Category> parse_code(std::string_view text);
template <>
std::optional<PartyKind> parse_code(std::string_view text);
template <>
std::optional<PartyGroup> parse_code(std::string_view text);
template <>
std::optional<DenialKind> parse_code(std::string_view text);
template <>
std::optional<AskAnswer> parse_code(std::string_view text);
template <>
std::optional<CompetenceDecision> parse_code(std::string_view text);
template <>
std::optional<Custody> parse_code(std::string_view text);
template <>
std::optional<KinRelation> parse_code(std::string_view text);
template <>
std::optional<DisclosureGround> parse_code(std::string_view text);
template <>
std::optional<DisclosureOutcome> parse_code(std::string_view text);
template <>
std::optional<Miss> parse_code(std::string_view text);
template <>
std::optional<Unsettled> parse_code(std::string_view text);
template <>
std::optional<DisclosureDuty> parse_code(std::string_view text);
template <>
std::optional<ReferralKind> parse_code(std::string_view text);
template <>
std::optional<Referrer> parse_code(std::string_view text);
template <>
std::optional<ReferralTarget> parse_code(std::string_view text);
template <>
std::optional<Urgency> parse_code(std::string_view text);
template <>
std::optional<ChosenHow> parse_code(std::string_view text);
template <>
std::optional<ReferralState> parse_code(std::string_view text);
template <>
std::optional<ReferralStep> parse_code(std::string_view text);
template <>
std::optional<TaskStatus> parse_code(std::string_view text);
template <>
std::optional<RequestStatus> parse_code(std::string_view text);
template <>
std::optional<ReferralAnswer> parse_code(std::string_view text);
template <>
std::optional<WaitEnd> parse_code(std::string_view text);
template <>
std::optional<Postponement> parse_code(std::string_view text);
template <>
std::optional<DeclineReason> parse_code(std::string_view text);
template <>
std::optional<FailReason> parse_code(std::string_view text);
template <>
std::optional<AppointmentMode> parse_code(std::string_view text);
template <>
std::optional<CancelledBy> parse_code(std::string_view text);
template <>
std::optional<ContactKind> parse_code(std::string_view text);
template <>
std::optional<ContactOutcome> parse_code(std::string_view text);
template <>
std::optional<FeedbackAbout> parse_code(std::string_view text);
template <>
std::optional<SettledAs> parse_code(std::string_view text);
template <>
std::optional<DeliveryStatus> parse_code(std::string_view text);
template <>
std::optional<DeliveryWay> parse_code(std::string_view text);
template <>
std::optional<MessageStandard> parse_code(std::string_view text);
template <>
std::optional<StayKind> parse_code(std::string_view text);
template <>
std::optional<DischargeKind> parse_code(std::string_view text);
template <>
std::optional<Claim> parse_code(std::string_view text);
template <>
std::optional<MessageType> parse_code(std::string_view text);
template <>
std::optional<MondayReason> parse_code(std::string_view text);
template <>
std::optional<QueryKind> parse_code(std::string_view text);
template <>
std::optional<EventKind> parse_code(std::string_view text);
template <>
std::optional<CommandKind> parse_code(std::string_view text);

// How many codes a list has; the values run from 0 without gaps.
template <class E>
inline constexpr std::size_t kCodeCount = 0;
template <>
inline constexpr std::size_t kCodeCount<Language> = 3;
template <>
inline constexpr std::size_t kCodeCount<TaskBasis> = 10;
template <>
inline constexpr std::size_t kCodeCount<Purpose> = 6;
template <>
inline constexpr std::size_t kCodeCount<TelecomSystem> = 5;
template <>
inline constexpr std::size_t kCodeCount<ServiceKind> = 25;
template <>
inline constexpr std::size_t kCodeCount<Level> = 4;
template <>
inline constexpr std::size_t kCodeCount<ParticipationHow> = 6;
template <>
inline constexpr std::size_t kCodeCount<PlanAnswer> = 3;
template <>
inline constexpr std::size_t kCodeCount<ConsentScope> = 2;
template <>
inline constexpr std::size_t kCodeCount<ConsentGiver> = 6;
template <>
inline constexpr std::size_t kCodeCount<ConsentForm> = 3;
template <>
inline constexpr std::size_t kCodeCount<Explained> = 4;
template <>
inline constexpr std::size_t kCodeCount<GdprBasis> = 4;
template <>
inline constexpr std::size_t kCodeCount<ActivityStatus> = 7;
template <>
inline constexpr std::size_t kCodeCount<CloseReason> = 7;
template <>
inline constexpr std::size_t kCodeCount<NextStepKind> = 3;
template <>
inline constexpr std::size_t kCodeCount<PlanStage> = 7;
template <>
inline constexpr std::size_t kCodeCount<ResponsibilityRole> = 3;
template <>
inline constexpr std::size_t kCodeCount<Unit> = 6;
template <>
inline constexpr std::size_t kCodeCount<DayCalendar> = 3;
template <>
inline constexpr std::size_t kCodeCount<LocalChoice> = 3;
template <>
inline constexpr std::size_t kCodeCount<Hardness> = 3;
template <>
inline constexpr std::size_t kCodeCount<Certainty> = 5;
template <>
inline constexpr std::size_t kCodeCount<Governs> = 3;
template <>
inline constexpr std::size_t kCodeCount<Need> = 33;
template <>
inline constexpr std::size_t kCodeCount<Circumstance> = 16;
template <>
inline constexpr std::size_t kCodeCount<Evidence> = 6;
template <>
inline constexpr std::size_t kCodeCount<AgreementKind> = 6;
template <>
inline constexpr std::size_t kCodeCount<PermittedAct> = 6;
template <>
inline constexpr std::size_t kCodeCount<CoordinatorRole> = 5;
template <>
inline constexpr std::size_t kCodeCount<OfferStanding> = 4;
template <>
inline constexpr std::size_t kCodeCount<ParticipantRole> = 3;
template <>
inline constexpr std::size_t kCodeCount<ParticipantStanding> = 4;
template <>
inline constexpr std::size_t kCodeCount<Achievement> = 8;
template <>
inline constexpr std::size_t kCodeCount<PlanItem> = 13;
template <>
inline constexpr std::size_t kCodeCount<PlanItemState> = 4;
template <>
inline constexpr std::size_t kCodeCount<PlanLinkKind> = 5;
template <>
inline constexpr std::size_t kCodeCount<SettledHow> = 2;
template <>
inline constexpr std::size_t kCodeCount<ShownHow> = 5;
template <>
inline constexpr std::size_t kCodeCount<Category> = 12;
template <>
inline constexpr std::size_t kCodeCount<PartyKind> = 41;
template <>
inline constexpr std::size_t kCodeCount<PartyGroup> = 2;
template <>
inline constexpr std::size_t kCodeCount<DenialKind> = 4;
template <>
inline constexpr std::size_t kCodeCount<AskAnswer> = 5;
template <>
inline constexpr std::size_t kCodeCount<CompetenceDecision> = 4;
template <>
inline constexpr std::size_t kCodeCount<Custody> = 4;
template <>
inline constexpr std::size_t kCodeCount<KinRelation> = 8;
template <>
inline constexpr std::size_t kCodeCount<DisclosureGround> = 32;
template <>
inline constexpr std::size_t kCodeCount<DisclosureOutcome> = 4;
template <>
inline constexpr std::size_t kCodeCount<Miss> = 12;
template <>
inline constexpr std::size_t kCodeCount<Unsettled> = 4;
template <>
inline constexpr std::size_t kCodeCount<DisclosureDuty> = 8;
template <>
inline constexpr std::size_t kCodeCount<ReferralKind> = 5;
template <>
inline constexpr std::size_t kCodeCount<Referrer> = 14;
template <>
inline constexpr std::size_t kCodeCount<ReferralTarget> = 10;
template <>
inline constexpr std::size_t kCodeCount<Urgency> = 4;
template <>
inline constexpr std::size_t kCodeCount<ChosenHow> = 3;
template <>
inline constexpr std::size_t kCodeCount<ReferralState> = 17;
template <>
inline constexpr std::size_t kCodeCount<ReferralStep> = 18;
template <>
inline constexpr std::size_t kCodeCount<TaskStatus> = 12;
template <>
inline constexpr std::size_t kCodeCount<RequestStatus> = 7;
template <>
inline constexpr std::size_t kCodeCount<ReferralAnswer> = 5;
template <>
inline constexpr std::size_t kCodeCount<WaitEnd> = 7;
template <>
inline constexpr std::size_t kCodeCount<Postponement> = 7;
template <>
inline constexpr std::size_t kCodeCount<DeclineReason> = 9;
template <>
inline constexpr std::size_t kCodeCount<FailReason> = 7;
template <>
inline constexpr std::size_t kCodeCount<AppointmentMode> = 5;
template <>
inline constexpr std::size_t kCodeCount<CancelledBy> = 3;
template <>
inline constexpr std::size_t kCodeCount<ContactKind> = 9;
template <>
inline constexpr std::size_t kCodeCount<ContactOutcome> = 6;
template <>
inline constexpr std::size_t kCodeCount<FeedbackAbout> = 6;
template <>
inline constexpr std::size_t kCodeCount<SettledAs> = 4;
template <>
inline constexpr std::size_t kCodeCount<DeliveryStatus> = 5;
template <>
inline constexpr std::size_t kCodeCount<DeliveryWay> = 5;
template <>
inline constexpr std::size_t kCodeCount<MessageStandard> = 13;
template <>
inline constexpr std::size_t kCodeCount<StayKind> = 6;
template <>
inline constexpr std::size_t kCodeCount<DischargeKind> = 6;
template <>
inline constexpr std::size_t kCodeCount<Claim> = 5;
template <>
inline constexpr std::size_t kCodeCount<MessageType> = 9;
template <>
inline constexpr std::size_t kCodeCount<MondayReason> = 5;
template <>
inline constexpr std::size_t kCodeCount<QueryKind> = 19;
template <>
inline constexpr std::size_t kCodeCount<EventKind> = 66;
template <>
inline constexpr std::size_t kCodeCount<CommandKind> = 66;

}  // namespace varde
