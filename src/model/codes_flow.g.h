// Generated from src/capi/spec/records/codes_flow.json; do not edit.
// The code lists of what goes between services: English codes, Norwegian texts.
#pragma once

#include <cstdint>

#include "model/code.h"

namespace varde {

// The rows of the lists below, one list after the other.
extern const CodeRow kCodesFlow[212];

// What kind of asking for help it is.
enum class ReferralKind : std::uint8_t {
  Referral, Application, Request, ChildWelfareReport, RenewedAssessment
};
template <> inline constexpr CodeRows kCodeRows<ReferralKind>{kCodesFlow + 0, 5};

// In what capacity somebody refers: the law lets some and not others.
enum class Referrer : std::uint8_t {
  Doctor, Psychologist, MunicipalHealth, SocialServices, ChildWelfare, SchoolHealth, PrisonHealth,
  MunicipalDoctor, PrisonAuthority, Specialist, Police, Self, NextOfKin, Other
};
template <> inline constexpr CodeRows kCodeRows<Referrer>{kCodesFlow + 5, 14};

// What is referred to.
enum class ReferralTarget : std::uint8_t {
  SubstanceTreatment, AdultMentalHealth, ChildMentalHealth, Lar, Somatic, MunicipalService, SocialServices,
  ChildWelfare, CompulsoryExamination, Other
};
template <> inline constexpr CodeRows kCodeRows<ReferralTarget>{kCodesFlow + 19, 10};

// How soon: FHIR request-priority.
enum class Urgency : std::uint8_t { Routine, Urgent, Asap, Stat };
template <> inline constexpr CodeRows kCodeRows<Urgency>{kCodesFlow + 29, 4};

// How the receiver was found.
enum class ChosenHow : std::uint8_t { Routed, Named, PersonChose };
template <> inline constexpr CodeRows kCodeRows<ChosenHow>{kCodesFlow + 33, 3};

// Where a referral stands.
enum class ReferralState : std::uint8_t {
  Draft, Requested, Received, Accepted, Scheduled, NoShow, AppointmentCancelled, Visited, OnHold,
  CancellationRequested, Forwarded, Rejected, Advised, Cancelled, Completed, Failed, EnteredInError
};
template <> inline constexpr CodeRows kCodeRows<ReferralState>{kCodesFlow + 36, 17};

// What moves a referral.
enum class ReferralStep : std::uint8_t {
  Draft, Send, Receive, Accept, Decline, Schedule, Reschedule, NoShow, CancelAppointment, Visit, Note,
  Postpone, Resume, Forward, RequestCancellation, ConfirmCancellation, Complete, Fail
};
template <> inline constexpr CodeRows kCodeRows<ReferralStep>{kCodesFlow + 53, 18};

// FHIR Task.status.
enum class TaskStatus : std::uint8_t {
  Draft, Requested, Received, Accepted, Rejected, Ready, Cancelled, InProgress, OnHold, Failed, Completed,
  EnteredInError
};
template <> inline constexpr CodeRows kCodeRows<TaskStatus>{kCodesFlow + 71, 12};

// FHIR ServiceRequest.status.
enum class RequestStatus : std::uint8_t {
  Draft, Active, OnHold, Revoked, Completed, EnteredInError, Unknown
};
template <> inline constexpr CodeRows kCodeRows<RequestStatus>{kCodesFlow + 83, 7};

// What the one who refers is answered: Volven 9148.
enum class ReferralAnswer : std::uint8_t { Summoned, RightTimeLater, Forwarded, Declined, Advice };
template <> inline constexpr CodeRows kCodeRows<ReferralAnswer>{kCodesFlow + 90, 5};

// Why the waiting ended: Volven 8445.
enum class WaitEnd : std::uint8_t {
  Started, PersonDeclines, ReferredElsewhere, PersonChoseOther, Helfo, ContractSpecialist, Other
};
template <> inline constexpr CodeRows kCodeRows<WaitEnd>{kCodesFlow + 95, 7};

// Why help is postponed: Volven 8446.
enum class Postponement : std::uint8_t {
  Capacity, NoShow, PersonWishes, Medical, NextPlaceCapacity, DeclinedOtherPlace, DeclinedHelfoPlace
};
template <> inline constexpr CodeRows kCodeRows<Postponement>{kCodesFlow + 102, 7};

// Why a referral is declined.
enum class DeclineReason : std::uint8_t {
  NoRight, WrongAddressee, OutsideCatchment, Incomplete, AlreadyHelped, NoCapacity, PersonDeclines, NotOurs,
  Other
};
template <> inline constexpr CodeRows kCodeRows<DeclineReason>{kCodesFlow + 109, 9};

// Why a referral ended without being carried out.
enum class FailReason : std::uint8_t { PersonDeclines, NotReached, NoShow, Moved, Died, NoCapacity, Other };
template <> inline constexpr CodeRows kCodeRows<FailReason>{kCodesFlow + 118, 7};

// How one meets.
enum class AppointmentMode : std::uint8_t { InPerson, HomeVisit, Video, Phone, Elsewhere };
template <> inline constexpr CodeRows kCodeRows<AppointmentMode>{kCodesFlow + 125, 5};

// Who cancelled.
enum class CancelledBy : std::uint8_t { Person, Service, Other };
template <> inline constexpr CodeRows kCodeRows<CancelledBy>{kCodesFlow + 130, 3};

// What kind of contact it is.
enum class ContactKind : std::uint8_t {
  DropIn, Call, Appointment, HomeVisit, Outreach, RelativeConcern, ChildConcern, WaitingCheck, Message
};
template <> inline constexpr CodeRows kCodeRows<ContactKind>{kCodesFlow + 133, 9};

// What came of it.
enum class ContactOutcome : std::uint8_t { Held, NoShow, CameIntoxicated, WalkedOut, NotReached, Dismissed };
template <> inline constexpr CodeRows kCodeRows<ContactOutcome>{kCodesFlow + 142, 6};

// What feedback is about.
enum class FeedbackAbout : std::uint8_t { Received, Assessed, Started, Outcome, Ended, Concern };
template <> inline constexpr CodeRows kCodeRows<FeedbackAbout>{kCodesFlow + 148, 6};

// What somebody decided about duties.
enum class SettledAs : std::uint8_t { Confirmed, Snoozed, Closed, LimitPassed };
template <> inline constexpr CodeRows kCodeRows<SettledAs>{kCodesFlow + 154, 4};

// How far something that is told has come. A technical receipt is not an answer.
enum class DeliveryStatus : std::uint8_t { Sent, Receipted, Acknowledged, Failed, Stopped };
template <> inline constexpr CodeRows kCodeRows<DeliveryStatus>{kCodesFlow + 158, 5};

// Which way it is told.
enum class DeliveryWay : std::uint8_t { Message, Letter, Phone, DigitalPost, InPerson };
template <> inline constexpr CodeRows kCodeRows<DeliveryWay>{kCodesFlow + 163, 5};

// The standard of a message (forskrift om IKT-standarder § 6).
enum class MessageStandard : std::uint8_t {
  Referral, ForwardedReferral, ReferralStatus, DischargeLetter, AdmissionReport, HealthInformation,
  HealthInformationDoctor, ServiceOrientation, MedicalInformation, DischargeReport, PatientLogistics,
  Dialogue, None
};
template <> inline constexpr CodeRows kCodeRows<MessageStandard>{kCodesFlow + 168, 13};

// What kind of stay it is.
enum class StayKind : std::uint8_t { Institution, Detox, AcuteWard, Lar, Hospital, Prison };
template <> inline constexpr CodeRows kCodeRows<StayKind>{kCodesFlow + 181, 6};

// How a stay ended.
enum class DischargeKind : std::uint8_t { Planned, Left, AgainstAdvice, Absconded, Transferred, Died };
template <> inline constexpr CodeRows kCodeRows<DischargeKind>{kCodesFlow + 187, 6};

// How well a statement is founded that another body may have made.
enum class Claim : std::uint8_t { Own, Confirmed, Asserted, Unknown, Conflict };
template <> inline constexpr CodeRows kCodeRows<Claim>{kCodesFlow + 193, 5};

// What a message of others tells.
enum class MessageType : std::uint8_t {
  Admitted, Ready, ReadyRevoked, Discharged, ReferralAnswer, AppointmentBooked, AppointmentCancelled,
  PersonDied, PersonMoved
};
template <> inline constexpr CodeRows kCodeRows<MessageType>{kCodesFlow + 198, 9};

// Why somebody stands on Monday's list.
enum class MondayReason : std::uint8_t {
  Inpatient, ComingHome, LacksContact, LacksAppointment, LacksHousing
};
template <> inline constexpr CodeRows kCodeRows<MondayReason>{kCodesFlow + 207, 5};

}  // namespace varde
