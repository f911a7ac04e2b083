// Generated from src/capi/spec/records/codes.json; do not edit.
// The code lists: English codes, Norwegian texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace varde {

// Where the rows of a list stand in the table of all codes. No enum class but those below has one.
struct CodeRows {
  std::size_t first = 0;
  std::size_t count = 0;
};
template <class E>
inline constexpr CodeRows kCodeRows{};

// How many codes a list has; the values run from 0 without gaps.
template <class E>
inline constexpr std::size_t kCodeCount = kCodeRows<E>.count;

struct CodeRow {
  std::string_view code;
  std::string_view norwegian;
};
// The row of a value, an empty one for a value that is none of the list; and the value of a code.
const CodeRow& code_row(CodeRows rows, std::size_t value);
std::optional<std::size_t> find_code(CodeRows rows, std::string_view text);

// The code as documents have it ("not-started"); empty for a value that is none of the list.
template <class E>
  requires(kCodeCount<E> > 0)
std::string_view code(E value) {
  return code_row(kCodeRows<E>, static_cast<std::size_t>(value)).code;
}

// The Norwegian text (bokmål) of a code.
template <class E>
  requires(kCodeCount<E> > 0)
std::string_view norwegian(E value) {
  return code_row(kCodeRows<E>, static_cast<std::size_t>(value)).norwegian;
}

// The value of a code, exactly as code() gives it; nothing when the list has no such code. Any thread.
template <class E>
  requires(kCodeCount<E> > 0)
std::optional<E> parse_code(std::string_view text) {
  const std::optional<std::size_t> found = find_code(kCodeRows<E>, text);
  return found ? std::optional<E>(static_cast<E>(*found)) : std::nullopt;
}

// Language of the texts in an answer.
enum class Language : std::uint8_t { Bokmal, Nynorsk, English };
template <> inline constexpr CodeRows kCodeRows<Language>{0, 3};

// The law that the task is done under.
enum class TaskBasis : std::uint8_t { Hol, Sphl, Phvl, Stjl, Navl, Bvl, Hpl, Fvl, Police, Other };
template <> inline constexpr CodeRows kCodeRows<TaskBasis>{3, 10};

// What the call is made for.
enum class Purpose : std::uint8_t { Care, Planning, Administration, Quality, Supervision, Access };
template <> inline constexpr CodeRows kCodeRows<Purpose>{13, 6};

// FHIR ContactPoint.system.
enum class TelecomSystem : std::uint8_t { Phone, Email, Sms, Url, Other };
template <> inline constexpr CodeRows kCodeRows<TelecomSystem>{19, 5};

// What kind of service it is.
enum class ServiceKind : std::uint8_t {
  CoordinatingUnit, SubstanceCare, MentalHealth, Gp, HomeCare, Nav, ChildWelfare, HealthStation, School,
  Housing, Specialist, Institution, Lar, Prison, Police, Voluntary, Kindergarten, CrisisCentre,
  IntroductionProgramme, Youth, HospitalUnit, Dps, OutOfHours, RelativesCentre, Other
};
template <> inline constexpr CodeRows kCodeRows<ServiceKind>{24, 25};

// How strongly a rule speaks. On facts, confirm and block read as advise.
enum class Level : std::uint8_t { Silent, Advise, Confirm, Block };
template <> inline constexpr CodeRows kCodeRows<Level>{49, 4};

// How the person took part in a decision.
enum class ParticipationHow : std::uint8_t {
  Present, ByPhone, InWriting, ThroughRepresentative, OfferedDeclined, NotPossible
};
template <> inline constexpr CodeRows kCodeRows<ParticipationHow>{53, 6};

// The person's answer to the offer of a plan.
enum class PlanAnswer : std::uint8_t { Wants, Declines, Undecided };
template <> inline constexpr CodeRows kCodeRows<PlanAnswer>{59, 3};

// What a consent is to.
enum class ConsentScope : std::uint8_t { Plan, Sharing };
template <> inline constexpr CodeRows kCodeRows<ConsentScope>{62, 2};

// Who gives a consent, for the person.
enum class ConsentGiver : std::uint8_t {
  Person, Parent, Guardian, NearestRelative, ChildWelfare, FosterParent
};
template <> inline constexpr CodeRows kCodeRows<ConsentGiver>{64, 6};

// How a consent was given.
enum class ConsentForm : std::uint8_t { Oral, Written, Digital };
template <> inline constexpr CodeRows kCodeRows<ConsentForm>{70, 3};

// What the giver of a consent was told.
enum class Explained : std::uint8_t { What, Whom, Purpose, Withdrawal };
template <> inline constexpr CodeRows kCodeRows<Explained>{73, 4};

// The ground for processing; not the same as lifting secrecy.
enum class GdprBasis : std::uint8_t { LegalDutyCare, PublicTaskCare, PublicTaskInterest, Consent };
template <> inline constexpr CodeRows kCodeRows<GdprBasis>{77, 4};

// FHIR CarePlan.activity.detail.status.
enum class ActivityStatus : std::uint8_t {
  NotStarted, Scheduled, InProgress, OnHold, Completed, Cancelled, Stopped
};
template <> inline constexpr CodeRows kCodeRows<ActivityStatus>{81, 7};

// Why a plan ends.
enum class CloseReason : std::uint8_t {
  GoalsReached, PersonWishes, ConsentWithdrawn, NeedEnded, Moved, Died, Other
};
template <> inline constexpr CodeRows kCodeRows<CloseReason>{88, 7};

// What comes after.
enum class NextStepKind : std::uint8_t { Appointment, Declined, HandedOver };
template <> inline constexpr CodeRows kCodeRows<NextStepKind>{95, 3};

// Where a person's plan stands.
enum class PlanStage : std::uint8_t { None, Offered, Undecided, Wanted, Declined, Active, Closed };
template <> inline constexpr CodeRows kCodeRows<PlanStage>{98, 7};

// The three that are never one.
enum class ResponsibilityRole : std::uint8_t { DutyBearer, ResponsibleService, NamedContact };
template <> inline constexpr CodeRows kCodeRows<ResponsibilityRole>{105, 3};

// The unit of a parameter.
enum class Unit : std::uint8_t { Hour, Day, Week, Month, Year, Count };
template <> inline constexpr CodeRows kCodeRows<Unit>{108, 6};

// How days are counted.
enum class DayCalendar : std::uint8_t { Clock, Civil, Working };
template <> inline constexpr CodeRows kCodeRows<DayCalendar>{114, 3};

// What a profile may make of a parameter.
enum class LocalChoice : std::uint8_t { Free, Shorter, Fixed };
template <> inline constexpr CodeRows kCodeRows<LocalChoice>{117, 3};

// How binding a limit is.
enum class Hardness : std::uint8_t { Statutory, Guideline, Policy };
template <> inline constexpr CodeRows kCodeRows<Hardness>{120, 3};

// How sure the row is.
enum class Certainty : std::uint8_t { Verified, VerifiedFuture, Recalled, Interpretation, Configurable };
template <> inline constexpr CodeRows kCodeRows<Certainty>{123, 5};

// Which date decides whether a rule applies.
enum class Governs : std::uint8_t { Trigger, Decision, Act };
template <> inline constexpr CodeRows kCodeRows<Governs>{128, 3};

// What a person needs help with: the class of a problem, an area of life, or a task for a service.
enum class Need : std::uint8_t {
  SubstanceUse, MentalHealth, SomaticHealth, Dental, Medication, CareAtHome, PracticalHelp, Housing, Work,
  Education, Economy, Children, Family, Network, Leisure, EverydayLife, NextOfKin, MeetingPlace,
  SupportContact, HomeVisit, Mapping, MotivationalTalks, Coordination, ResponsibilityGroup,
  InstitutionApplication, Aftercare, SecondLineMentalHealth, SecondLineSubstanceUse, AmbulatoryTeam,
  SchoolAwayFromHome, AcuteHelp, ChildConcern, Other
};
template <> inline constexpr CodeRows kCodeRows<Need>{131, 33};

// What holds for a person, where a responsibility or a right hangs on it.
enum class Circumstance : std::uint8_t {
  ChildWelfareMeasure, NeedAssessed, SubstanceProblem, OlderAlcoholProblem, NoticeAccepted, OwnPatient,
  KvpParticipant, LarPatient, DrugCourtProgramme, CompulsoryCare, CompulsoryCareOutpatient, SeriousIllness,
  LastingTreatment, ChildSeriouslyIll, IntroductionParticipant, NavActivityPlan
};
template <> inline constexpr CodeRows kCodeRows<Circumstance>{164, 16};

// How well a row of a profile is founded.
enum class Evidence : std::uint8_t { Stated, Derived, Inferred, Contested, Unclear, Open };
template <> inline constexpr CodeRows kCodeRows<Evidence>{180, 6};

// What kind of agreement it is; each permits different acts.
enum class AgreementKind : std::uint8_t {
  Network, CostShare, Cooperation, Purchase, HostMunicipality, DelegatedAuthority
};
template <> inline constexpr CodeRows kCodeRows<AgreementKind>{186, 6};

// What an agreement lets its members do.
enum class PermittedAct : std::uint8_t {
  Meet, ShareCost, UseService, ProjectDuties, EmployStaff, DecideForResidents
};
template <> inline constexpr CodeRows kCodeRows<PermittedAct>{192, 6};

// Which of a person's coordinators it is. One of each at a time.
enum class CoordinatorRole : std::uint8_t { Plan, Municipal, Specialist, Child, ContactDoctor };
template <> inline constexpr CodeRows kCodeRows<CoordinatorRole>{198, 5};

// Where the offer of a coordinator stands.
enum class OfferStanding : std::uint8_t { Offered, Wanted, Declined, NotRelevant };
template <> inline constexpr CodeRows kCodeRows<OfferStanding>{203, 4};

// Who a participant in the plan is.
enum class ParticipantRole : std::uint8_t { Service, NextOfKin, Other };
template <> inline constexpr CodeRows kCodeRows<ParticipantRole>{207, 3};

// Where a participant stands.
enum class ParticipantStanding : std::uint8_t { TakesPart, Invited, Declined, NotWanted };
template <> inline constexpr CodeRows kCodeRows<ParticipantStanding>{210, 4};

// FHIR Goal.achievementStatus.
enum class Achievement : std::uint8_t {
  InProgress, Improving, Worsening, NoChange, Achieved, Sustaining, NotAchieved, NotAttainable
};
template <> inline constexpr CodeRows kCodeRows<Achievement>{214, 8};

// What a plan is to hold (forskrift om individuell plan § 9), by the order of the list.
enum class PlanItem : std::uint8_t {
  Goals, Participants, Responsible, Contributions, Measures, Method, Coordinators, Period, Consent,
  Cooperation, Child, Resources, Needs
};
template <> inline constexpr CodeRows kCodeRows<PlanItem>{222, 13};

// Whether the plan holds an item.
enum class PlanItemState : std::uint8_t { Filled, Gap, NoneStated, NotRelevant };
template <> inline constexpr CodeRows kCodeRows<PlanItemState>{235, 4};

// What else belongs with the plan.
enum class PlanLinkKind : std::uint8_t {
  NavActivityPlan, DrugCourtProgramme, CompulsoryCare, TreatmentPlan, Other
};
template <> inline constexpr CodeRows kCodeRows<PlanLinkKind>{239, 5};

// How it was settled who leads.
enum class SettledHow : std::uint8_t { Agreed, DecidedByMunicipality };
template <> inline constexpr CodeRows kCodeRows<SettledHow>{244, 2};

// How the person was shown the plan.
enum class ShownHow : std::uint8_t { Together, OnPaper, Digital, ReadAloud, Declined };
template <> inline constexpr CodeRows kCodeRows<ShownHow>{246, 5};

// What information is about. Twelve, so that a choice of them fits in a few octets.
enum class Category : std::uint8_t {
  Contact, Known, Stay, Appointments, Plan, Referral, Health, Medication, SubstanceUse, Crisis, Social, Family
};
template <> inline constexpr CodeRows kCodeRows<Category>{251, 12};

// What kind of receiver or sender it is: the kinds of services, in their order, and those who are no service.
enum class PartyKind : std::uint8_t {
  CoordinatingUnit, SubstanceCare, MentalHealth, Gp, HomeCare, Nav, ChildWelfare, HealthStation, School,
  Housing, Specialist, Institution, Lar, Prison, Police, Voluntary, Kindergarten, CrisisCentre,
  IntroductionProgramme, Youth, HospitalUnit, Dps, OutOfHours, RelativesCentre, Other, Person, NextOfKin,
  Parent, FosterParent, Guardian, Employer, Insurer, FireService, Prosecution, SupervisoryAuthority,
  HealthRegister, RoadAuthority, Carrier, Administration, Management, Anyone
};
template <> inline constexpr CodeRows kCodeRows<PartyKind>{263, 41};

// Several at once.
enum class PartyGroup : std::uint8_t { PlanParticipants, HealthServices };
template <> inline constexpr CodeRows kCodeRows<PartyGroup>{304, 2};

// What kind of no it is.
enum class DenialKind : std::uint8_t { Denial, Objection, BlockedDocuments, ParentsNotTold };
template <> inline constexpr CodeRows kCodeRows<DenialKind>{306, 4};

// What came of asking for consent.
enum class AskAnswer : std::uint8_t { Asked, Yes, No, Later, Reopened };
template <> inline constexpr CodeRows kCodeRows<AskAnswer>{310, 5};

// What somebody can or cannot decide: competence is of one decision.
enum class CompetenceDecision : std::uint8_t { Sharing, Plan, Care, Other };
template <> inline constexpr CodeRows kCodeRows<CompetenceDecision>{315, 4};

// Who has the care of a child.
enum class Custody : std::uint8_t { Parents, CareOrder, EmergencyOrder, MovingBan };
template <> inline constexpr CodeRows kCodeRows<Custody>{319, 4};

// Nearest relatives in the order of the law (pbrl § 1-3 b).
enum class KinRelation : std::uint8_t {
  NamedByPerson, Spouse, AdultChild, Parent, AdultSibling, Grandparent, OtherFamily, Guardian
};
template <> inline constexpr CodeRows kCodeRows<KinRelation>{323, 8};

// What the sender says holds, where the law lets or bids somebody tell.
enum class DisclosureGround : std::uint8_t {
  AvertHarm, ChildAtRisk, ChildWelfareOrder, UnbornChild, MeasuresNeeded, AvertOffence, Emergency,
  Supervision, BenefitsCase, DrivingLicence, RegisterDuty, NoNeedOfSecrecy, WeightyInterests, CareNeeded,
  DischargeLetter, OtherPatientsCare, Learning, ServiceStaff, ChildNextOfKin, Management, Deceased, OwnTasks,
  SameOffice, PoliceRequest, Transport, PlaceOfStay, KinOfPersonWithoutCompetence, ParentalResponsibility,
  DeniedToPerson, CoreRecord, WeightyReasons, CallForHelp
};
template <> inline constexpr CodeRows kCodeRows<DisclosureGround>{331, 32};

// What the answer is. All but the first are carried out as a no.
enum class DisclosureOutcome : std::uint8_t { Permit, DenyNotPermitted, DenyObjected, Indeterminate };
template <> inline constexpr CodeRows kCodeRows<DisclosureOutcome>{363, 4};

// How far the nearest consent was from permitting, the nearest last.
enum class Miss : std::uint8_t {
  NoConsent, ScopeUnknown, Recipient, Sender, Category, Purpose, DataPeriod, Waiver, Giver, NotYet, Ended,
  Withdrawn
};
template <> inline constexpr CodeRows kCodeRows<Miss>{367, 12};

// Why a question cannot be settled.
enum class Unsettled : std::uint8_t { AgeUnknown, RecipientUnknown, ReasonMissing, RecordErased };
template <> inline constexpr CodeRows kCodeRows<Unsettled>{379, 4};

// What follows from telling.
enum class DisclosureDuty : std::uint8_t {
  Log, TellPerson, DocumentReasons, LeastPossible, RecipientAssesses, HearChild, MarkUnverified,
  ReviewAfterwards
};
template <> inline constexpr CodeRows kCodeRows<DisclosureDuty>{383, 8};

// What kind of asking for help it is.
enum class ReferralKind : std::uint8_t {
  Referral, Application, Request, ChildWelfareReport, RenewedAssessment
};
template <> inline constexpr CodeRows kCodeRows<ReferralKind>{391, 5};

// In what capacity somebody refers: the law lets some and not others.
enum class Referrer : std::uint8_t {
  Doctor, Psychologist, MunicipalHealth, SocialServices, ChildWelfare, SchoolHealth, PrisonHealth,
  MunicipalDoctor, PrisonAuthority, Specialist, Police, Self, NextOfKin, Other
};
template <> inline constexpr CodeRows kCodeRows<Referrer>{396, 14};

// What is referred to.
enum class ReferralTarget : std::uint8_t {
  SubstanceTreatment, AdultMentalHealth, ChildMentalHealth, Lar, Somatic, MunicipalService, SocialServices,
  ChildWelfare, CompulsoryExamination, Other
};
template <> inline constexpr CodeRows kCodeRows<ReferralTarget>{410, 10};

// How soon: FHIR request-priority.
enum class Urgency : std::uint8_t { Routine, Urgent, Asap, Stat };
template <> inline constexpr CodeRows kCodeRows<Urgency>{420, 4};

// How the receiver was found.
enum class ChosenHow : std::uint8_t { Routed, Named, PersonChose };
template <> inline constexpr CodeRows kCodeRows<ChosenHow>{424, 3};

// Where a referral stands.
enum class ReferralState : std::uint8_t {
  Draft, Requested, Received, Accepted, Scheduled, NoShow, AppointmentCancelled, Visited, OnHold,
  CancellationRequested, Forwarded, Rejected, Advised, Cancelled, Completed, Failed, EnteredInError
};
template <> inline constexpr CodeRows kCodeRows<ReferralState>{427, 17};

// What moves a referral.
enum class ReferralStep : std::uint8_t {
  Draft, Send, Receive, Accept, Decline, Schedule, Reschedule, NoShow, CancelAppointment, Visit, Note,
  Postpone, Resume, Forward, RequestCancellation, ConfirmCancellation, Complete, Fail
};
template <> inline constexpr CodeRows kCodeRows<ReferralStep>{444, 18};

// FHIR Task.status.
enum class TaskStatus : std::uint8_t {
  Draft, Requested, Received, Accepted, Rejected, Ready, Cancelled, InProgress, OnHold, Failed, Completed,
  EnteredInError
};
template <> inline constexpr CodeRows kCodeRows<TaskStatus>{462, 12};

// FHIR ServiceRequest.status.
enum class RequestStatus : std::uint8_t {
  Draft, Active, OnHold, Revoked, Completed, EnteredInError, Unknown
};
template <> inline constexpr CodeRows kCodeRows<RequestStatus>{474, 7};

// What the one who refers is answered: Volven 9148.
enum class ReferralAnswer : std::uint8_t { Summoned, RightTimeLater, Forwarded, Declined, Advice };
template <> inline constexpr CodeRows kCodeRows<ReferralAnswer>{481, 5};

// Why the waiting ended: Volven 8445.
enum class WaitEnd : std::uint8_t {
  Started, PersonDeclines, ReferredElsewhere, PersonChoseOther, Helfo, ContractSpecialist, Other
};
template <> inline constexpr CodeRows kCodeRows<WaitEnd>{486, 7};

// Why help is postponed: Volven 8446.
enum class Postponement : std::uint8_t {
  Capacity, NoShow, PersonWishes, Medical, NextPlaceCapacity, DeclinedOtherPlace, DeclinedHelfoPlace
};
template <> inline constexpr CodeRows kCodeRows<Postponement>{493, 7};

// Why a referral is declined.
enum class DeclineReason : std::uint8_t {
  NoRight, WrongAddressee, OutsideCatchment, Incomplete, AlreadyHelped, NoCapacity, PersonDeclines, NotOurs,
  Other
};
template <> inline constexpr CodeRows kCodeRows<DeclineReason>{500, 9};

// Why a referral ended without being carried out.
enum class FailReason : std::uint8_t { PersonDeclines, NotReached, NoShow, Moved, Died, NoCapacity, Other };
template <> inline constexpr CodeRows kCodeRows<FailReason>{509, 7};

// How one meets.
enum class AppointmentMode : std::uint8_t { InPerson, HomeVisit, Video, Phone, Elsewhere };
template <> inline constexpr CodeRows kCodeRows<AppointmentMode>{516, 5};

// Who cancelled.
enum class CancelledBy : std::uint8_t { Person, Service, Other };
template <> inline constexpr CodeRows kCodeRows<CancelledBy>{521, 3};

// What kind of contact it is.
enum class ContactKind : std::uint8_t {
  DropIn, Call, Appointment, HomeVisit, Outreach, RelativeConcern, ChildConcern, WaitingCheck, Message
};
template <> inline constexpr CodeRows kCodeRows<ContactKind>{524, 9};

// What came of it.
enum class ContactOutcome : std::uint8_t { Held, NoShow, CameIntoxicated, WalkedOut, NotReached, Dismissed };
template <> inline constexpr CodeRows kCodeRows<ContactOutcome>{533, 6};

// What feedback is about.
enum class FeedbackAbout : std::uint8_t { Received, Assessed, Started, Outcome, Ended, Concern };
template <> inline constexpr CodeRows kCodeRows<FeedbackAbout>{539, 6};

// What somebody decided about duties.
enum class SettledAs : std::uint8_t { Confirmed, Snoozed, Closed, LimitPassed };
template <> inline constexpr CodeRows kCodeRows<SettledAs>{545, 4};

// How far something that is told has come. A technical receipt is not an answer.
enum class DeliveryStatus : std::uint8_t { Sent, Receipted, Acknowledged, Failed, Stopped };
template <> inline constexpr CodeRows kCodeRows<DeliveryStatus>{549, 5};

// Which way it is told.
enum class DeliveryWay : std::uint8_t { Message, Letter, Phone, DigitalPost, InPerson };
template <> inline constexpr CodeRows kCodeRows<DeliveryWay>{554, 5};

// The standard of a message (forskrift om IKT-standarder § 6).
enum class MessageStandard : std::uint8_t {
  Referral, ForwardedReferral, ReferralStatus, DischargeLetter, AdmissionReport, HealthInformation,
  HealthInformationDoctor, ServiceOrientation, MedicalInformation, DischargeReport, PatientLogistics,
  Dialogue, None
};
template <> inline constexpr CodeRows kCodeRows<MessageStandard>{559, 13};

// What kind of stay it is.
enum class StayKind : std::uint8_t { Institution, Detox, AcuteWard, Lar, Hospital, Prison };
template <> inline constexpr CodeRows kCodeRows<StayKind>{572, 6};

// How a stay ended.
enum class DischargeKind : std::uint8_t { Planned, Left, AgainstAdvice, Absconded, Transferred, Died };
template <> inline constexpr CodeRows kCodeRows<DischargeKind>{578, 6};

// How well a statement is founded that another body may have made.
enum class Claim : std::uint8_t { Own, Confirmed, Asserted, Unknown, Conflict };
template <> inline constexpr CodeRows kCodeRows<Claim>{584, 5};

// What a message of others tells.
enum class MessageType : std::uint8_t {
  Admitted, Ready, ReadyRevoked, Discharged, ReferralAnswer, AppointmentBooked, AppointmentCancelled,
  PersonDied, PersonMoved
};
template <> inline constexpr CodeRows kCodeRows<MessageType>{589, 9};

// Why somebody stands on Monday's list.
enum class MondayReason : std::uint8_t {
  Inpatient, ComingHome, LacksContact, LacksAppointment, LacksHousing
};
template <> inline constexpr CodeRows kCodeRows<MondayReason>{598, 5};

// What is read.
enum class QueryKind : std::uint8_t {
  Summary, Plan, History, PlanDocument, Route, Agreements, ProfileLint, ProfilePreview, Disclosure, Knowledge,
  Consents, ConsentDocument, DisclosureLog, Referral, Worklist, Monday, Flow, Outbox, Letter
};
template <> inline constexpr CodeRows kCodeRows<QueryKind>{603, 19};

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
template <> inline constexpr CodeRows kCodeRows<EventKind>{622, 66};

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
template <> inline constexpr CodeRows kCodeRows<CommandKind>{688, 66};

}  // namespace varde
