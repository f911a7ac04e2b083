// Generated from src/capi/spec/records/codes.json; do not edit.
// The code lists: English codes, Norwegian texts.
#pragma once

#include <cstdint>

#include "model/code.h"

namespace varde {

// The rows of the lists below, one list after the other.
extern const CodeRow kCodes[542];

// Language of the texts in an answer.
enum class Language : std::uint8_t { Bokmal, Nynorsk, English };
template <> inline constexpr CodeRows kCodeRows<Language>{kCodes + 0, 3};

// The law that the task is done under.
enum class TaskBasis : std::uint8_t { Hol, Sphl, Phvl, Stjl, Navl, Bvl, Hpl, Fvl, Police, Other };
template <> inline constexpr CodeRows kCodeRows<TaskBasis>{kCodes + 3, 10};

// What the call is made for.
enum class Purpose : std::uint8_t { Care, Planning, Administration, Quality, Supervision, Access };
template <> inline constexpr CodeRows kCodeRows<Purpose>{kCodes + 13, 6};

// FHIR ContactPoint.system.
enum class TelecomSystem : std::uint8_t { Phone, Email, Sms, Url, Other };
template <> inline constexpr CodeRows kCodeRows<TelecomSystem>{kCodes + 19, 5};

// What kind of service it is.
enum class ServiceKind : std::uint8_t {
  CoordinatingUnit, SubstanceCare, MentalHealth, Gp, HomeCare, Nav, ChildWelfare, HealthStation, School,
  Housing, Specialist, Institution, Lar, Prison, Police, Voluntary, Kindergarten, CrisisCentre,
  IntroductionProgramme, Youth, HospitalUnit, Dps, OutOfHours, RelativesCentre, Other
};
template <> inline constexpr CodeRows kCodeRows<ServiceKind>{kCodes + 24, 25};

// How strongly a rule speaks. On facts, confirm and block read as advise.
enum class Level : std::uint8_t { Silent, Advise, Confirm, Block };
template <> inline constexpr CodeRows kCodeRows<Level>{kCodes + 49, 4};

// How the person took part in a decision.
enum class ParticipationHow : std::uint8_t {
  Present, ByPhone, InWriting, ThroughRepresentative, OfferedDeclined, NotPossible
};
template <> inline constexpr CodeRows kCodeRows<ParticipationHow>{kCodes + 53, 6};

// The person's answer to the offer of a plan.
enum class PlanAnswer : std::uint8_t { Wants, Declines, Undecided };
template <> inline constexpr CodeRows kCodeRows<PlanAnswer>{kCodes + 59, 3};

// What a consent is to.
enum class ConsentScope : std::uint8_t { Plan, Sharing };
template <> inline constexpr CodeRows kCodeRows<ConsentScope>{kCodes + 62, 2};

// Who gives a consent, for the person.
enum class ConsentGiver : std::uint8_t {
  Person, Parent, Guardian, NearestRelative, ChildWelfare, FosterParent
};
template <> inline constexpr CodeRows kCodeRows<ConsentGiver>{kCodes + 64, 6};

// How a consent was given.
enum class ConsentForm : std::uint8_t { Oral, Written, Digital };
template <> inline constexpr CodeRows kCodeRows<ConsentForm>{kCodes + 70, 3};

// What the giver of a consent was told.
enum class Explained : std::uint8_t { What, Whom, Purpose, Withdrawal };
template <> inline constexpr CodeRows kCodeRows<Explained>{kCodes + 73, 4};

// The ground for processing; not the same as lifting secrecy.
enum class GdprBasis : std::uint8_t { LegalDutyCare, PublicTaskCare, PublicTaskInterest, Consent };
template <> inline constexpr CodeRows kCodeRows<GdprBasis>{kCodes + 77, 4};

// FHIR CarePlan.activity.detail.status.
enum class ActivityStatus : std::uint8_t {
  NotStarted, Scheduled, InProgress, OnHold, Completed, Cancelled, Stopped
};
template <> inline constexpr CodeRows kCodeRows<ActivityStatus>{kCodes + 81, 7};

// Why a plan ends.
enum class CloseReason : std::uint8_t {
  GoalsReached, PersonWishes, ConsentWithdrawn, NeedEnded, Moved, Died, Other
};
template <> inline constexpr CodeRows kCodeRows<CloseReason>{kCodes + 88, 7};

// What comes after.
enum class NextStepKind : std::uint8_t { Appointment, Declined, HandedOver };
template <> inline constexpr CodeRows kCodeRows<NextStepKind>{kCodes + 95, 3};

// Where a person's plan stands.
enum class PlanStage : std::uint8_t { None, Offered, Undecided, Wanted, Declined, Active, Closed };
template <> inline constexpr CodeRows kCodeRows<PlanStage>{kCodes + 98, 7};

// The three that are never one.
enum class ResponsibilityRole : std::uint8_t { DutyBearer, ResponsibleService, NamedContact };
template <> inline constexpr CodeRows kCodeRows<ResponsibilityRole>{kCodes + 105, 3};

// The unit of a parameter.
enum class Unit : std::uint8_t { Hour, Day, Week, Month, Year, Count };
template <> inline constexpr CodeRows kCodeRows<Unit>{kCodes + 108, 6};

// How days are counted.
enum class DayCalendar : std::uint8_t { Clock, Civil, Working };
template <> inline constexpr CodeRows kCodeRows<DayCalendar>{kCodes + 114, 3};

// What a profile may make of a parameter.
enum class LocalChoice : std::uint8_t { Free, Shorter, Fixed };
template <> inline constexpr CodeRows kCodeRows<LocalChoice>{kCodes + 117, 3};

// How binding a limit is.
enum class Hardness : std::uint8_t { Statutory, Guideline, Policy };
template <> inline constexpr CodeRows kCodeRows<Hardness>{kCodes + 120, 3};

// How sure the row is.
enum class Certainty : std::uint8_t { Verified, VerifiedFuture, Recalled, Interpretation, Configurable };
template <> inline constexpr CodeRows kCodeRows<Certainty>{kCodes + 123, 5};

// Which date decides whether a rule applies.
enum class Governs : std::uint8_t { Trigger, Decision, Act };
template <> inline constexpr CodeRows kCodeRows<Governs>{kCodes + 128, 3};

// What a person needs help with: the class of a problem, an area of life, or a task for a service.
enum class Need : std::uint8_t {
  SubstanceUse, MentalHealth, SomaticHealth, Dental, Medication, CareAtHome, PracticalHelp, Housing, Work,
  Education, Economy, Children, Family, Network, Leisure, EverydayLife, NextOfKin, MeetingPlace,
  SupportContact, HomeVisit, Mapping, MotivationalTalks, Coordination, ResponsibilityGroup,
  InstitutionApplication, Aftercare, SecondLineMentalHealth, SecondLineSubstanceUse, AmbulatoryTeam,
  SchoolAwayFromHome, AcuteHelp, ChildConcern, Other
};
template <> inline constexpr CodeRows kCodeRows<Need>{kCodes + 131, 33};

// What holds for a person, where a responsibility or a right hangs on it.
enum class Circumstance : std::uint8_t {
  ChildWelfareMeasure, NeedAssessed, SubstanceProblem, OlderAlcoholProblem, NoticeAccepted, OwnPatient,
  KvpParticipant, LarPatient, DrugCourtProgramme, CompulsoryCare, CompulsoryCareOutpatient, SeriousIllness,
  LastingTreatment, ChildSeriouslyIll, IntroductionParticipant, NavActivityPlan
};
template <> inline constexpr CodeRows kCodeRows<Circumstance>{kCodes + 164, 16};

// How well a row of a profile is founded.
enum class Evidence : std::uint8_t { Stated, Derived, Inferred, Contested, Unclear, Open };
template <> inline constexpr CodeRows kCodeRows<Evidence>{kCodes + 180, 6};

// What kind of agreement it is; each permits different acts.
enum class AgreementKind : std::uint8_t {
  Network, CostShare, Cooperation, Purchase, HostMunicipality, DelegatedAuthority
};
template <> inline constexpr CodeRows kCodeRows<AgreementKind>{kCodes + 186, 6};

// What an agreement lets its members do.
enum class PermittedAct : std::uint8_t {
  Meet, ShareCost, UseService, ProjectDuties, EmployStaff, DecideForResidents
};
template <> inline constexpr CodeRows kCodeRows<PermittedAct>{kCodes + 192, 6};

// Which of a person's coordinators it is. One of each at a time.
enum class CoordinatorRole : std::uint8_t { Plan, Municipal, Specialist, Child, ContactDoctor };
template <> inline constexpr CodeRows kCodeRows<CoordinatorRole>{kCodes + 198, 5};

// Where the offer of a coordinator stands.
enum class OfferStanding : std::uint8_t { Offered, Wanted, Declined, NotRelevant };
template <> inline constexpr CodeRows kCodeRows<OfferStanding>{kCodes + 203, 4};

// Who a participant in the plan is.
enum class ParticipantRole : std::uint8_t { Service, NextOfKin, Other };
template <> inline constexpr CodeRows kCodeRows<ParticipantRole>{kCodes + 207, 3};

// Where a participant stands.
enum class ParticipantStanding : std::uint8_t { TakesPart, Invited, Declined, NotWanted };
template <> inline constexpr CodeRows kCodeRows<ParticipantStanding>{kCodes + 210, 4};

// FHIR Goal.achievementStatus.
enum class Achievement : std::uint8_t {
  InProgress, Improving, Worsening, NoChange, Achieved, Sustaining, NotAchieved, NotAttainable
};
template <> inline constexpr CodeRows kCodeRows<Achievement>{kCodes + 214, 8};

// What a plan is to hold (forskrift om individuell plan § 9), by the order of the list.
enum class PlanItem : std::uint8_t {
  Goals, Participants, Responsible, Contributions, Measures, Method, Coordinators, Period, Consent,
  Cooperation, Child, Resources, Needs
};
template <> inline constexpr CodeRows kCodeRows<PlanItem>{kCodes + 222, 13};

// Whether the plan holds an item.
enum class PlanItemState : std::uint8_t { Filled, Gap, NoneStated, NotRelevant };
template <> inline constexpr CodeRows kCodeRows<PlanItemState>{kCodes + 235, 4};

// What else belongs with the plan.
enum class PlanLinkKind : std::uint8_t {
  NavActivityPlan, DrugCourtProgramme, CompulsoryCare, TreatmentPlan, Other
};
template <> inline constexpr CodeRows kCodeRows<PlanLinkKind>{kCodes + 239, 5};

// How it was settled who leads.
enum class SettledHow : std::uint8_t { Agreed, DecidedByMunicipality };
template <> inline constexpr CodeRows kCodeRows<SettledHow>{kCodes + 244, 2};

// How the person was shown the plan.
enum class ShownHow : std::uint8_t { Together, OnPaper, Digital, ReadAloud, Declined };
template <> inline constexpr CodeRows kCodeRows<ShownHow>{kCodes + 246, 5};

// What information is about. Twelve, so that a choice of them fits in a few octets.
enum class Category : std::uint8_t {
  Contact, Known, Stay, Appointments, Plan, Referral, Health, Medication, SubstanceUse, Crisis, Social, Family
};
template <> inline constexpr CodeRows kCodeRows<Category>{kCodes + 251, 12};

// What kind of receiver or sender it is: the kinds of services, in their order, and those who are no service.
enum class PartyKind : std::uint8_t {
  CoordinatingUnit, SubstanceCare, MentalHealth, Gp, HomeCare, Nav, ChildWelfare, HealthStation, School,
  Housing, Specialist, Institution, Lar, Prison, Police, Voluntary, Kindergarten, CrisisCentre,
  IntroductionProgramme, Youth, HospitalUnit, Dps, OutOfHours, RelativesCentre, Other, Person, NextOfKin,
  Parent, FosterParent, Guardian, Employer, Insurer, FireService, Prosecution, SupervisoryAuthority,
  HealthRegister, RoadAuthority, Carrier, Administration, Management, Anyone
};
template <> inline constexpr CodeRows kCodeRows<PartyKind>{kCodes + 263, 41};

// Several at once.
enum class PartyGroup : std::uint8_t { PlanParticipants, HealthServices };
template <> inline constexpr CodeRows kCodeRows<PartyGroup>{kCodes + 304, 2};

// What kind of no it is.
enum class DenialKind : std::uint8_t { Denial, Objection, BlockedDocuments, ParentsNotTold };
template <> inline constexpr CodeRows kCodeRows<DenialKind>{kCodes + 306, 4};

// What came of asking for consent.
enum class AskAnswer : std::uint8_t { Asked, Yes, No, Later, Reopened };
template <> inline constexpr CodeRows kCodeRows<AskAnswer>{kCodes + 310, 5};

// What somebody can or cannot decide: competence is of one decision.
enum class CompetenceDecision : std::uint8_t { Sharing, Plan, Care, Other };
template <> inline constexpr CodeRows kCodeRows<CompetenceDecision>{kCodes + 315, 4};

// Who has the care of a child.
enum class Custody : std::uint8_t { Parents, CareOrder, EmergencyOrder, MovingBan };
template <> inline constexpr CodeRows kCodeRows<Custody>{kCodes + 319, 4};

// Nearest relatives in the order of the law (pbrl § 1-3 b).
enum class KinRelation : std::uint8_t {
  NamedByPerson, Spouse, AdultChild, Parent, AdultSibling, Grandparent, OtherFamily, Guardian
};
template <> inline constexpr CodeRows kCodeRows<KinRelation>{kCodes + 323, 8};

// What the sender says holds, where the law lets or bids somebody tell.
enum class DisclosureGround : std::uint8_t {
  AvertHarm, ChildAtRisk, ChildWelfareOrder, UnbornChild, MeasuresNeeded, AvertOffence, Emergency,
  Supervision, BenefitsCase, DrivingLicence, RegisterDuty, NoNeedOfSecrecy, WeightyInterests, CareNeeded,
  DischargeLetter, OtherPatientsCare, Learning, ServiceStaff, ChildNextOfKin, Management, Deceased, OwnTasks,
  SameOffice, PoliceRequest, Transport, PlaceOfStay, KinOfPersonWithoutCompetence, ParentalResponsibility,
  DeniedToPerson, CoreRecord, WeightyReasons, CallForHelp
};
template <> inline constexpr CodeRows kCodeRows<DisclosureGround>{kCodes + 331, 32};

// What the answer is. All but the first are carried out as a no.
enum class DisclosureOutcome : std::uint8_t { Permit, DenyNotPermitted, DenyObjected, Indeterminate };
template <> inline constexpr CodeRows kCodeRows<DisclosureOutcome>{kCodes + 363, 4};

// How far the nearest consent was from permitting, the nearest last.
enum class Miss : std::uint8_t {
  NoConsent, ScopeUnknown, Recipient, Sender, Category, Purpose, DataPeriod, Waiver, Giver, NotYet, Ended,
  Withdrawn
};
template <> inline constexpr CodeRows kCodeRows<Miss>{kCodes + 367, 12};

// Why a question cannot be settled.
enum class Unsettled : std::uint8_t { AgeUnknown, RecipientUnknown, ReasonMissing, RecordErased };
template <> inline constexpr CodeRows kCodeRows<Unsettled>{kCodes + 379, 4};

// What follows from telling.
enum class DisclosureDuty : std::uint8_t {
  Log, TellPerson, DocumentReasons, LeastPossible, RecipientAssesses, HearChild, MarkUnverified,
  ReviewAfterwards
};
template <> inline constexpr CodeRows kCodeRows<DisclosureDuty>{kCodes + 383, 8};

// What is read.
enum class QueryKind : std::uint8_t {
  Summary, Plan, History, PlanDocument, Route, Agreements, ProfileLint, ProfilePreview, Disclosure, Knowledge,
  Consents, ConsentDocument, DisclosureLog, Referral, Worklist, Monday, Flow, Outbox, Letter
};
template <> inline constexpr CodeRows kCodeRows<QueryKind>{kCodes + 391, 19};

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
template <> inline constexpr CodeRows kCodeRows<EventKind>{kCodes + 410, 66};

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
template <> inline constexpr CodeRows kCodeRows<CommandKind>{kCodes + 476, 66};

}  // namespace varde
