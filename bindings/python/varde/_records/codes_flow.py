# Generated from src/capi/spec/records; do not edit.
"""The code lists of what goes between services."""

import enum

__all__ = [
    "ReferralKind", "Referrer", "ReferralTarget", "Urgency", "ChosenHow", "ReferralState", "ReferralStep",
    "TaskStatus", "RequestStatus", "ReferralAnswer", "WaitEnd", "Postponement", "DeclineReason", "FailReason",
    "AppointmentMode", "CancelledBy", "ContactKind", "ContactOutcome", "FeedbackAbout", "SettledAs",
    "DeliveryStatus", "DeliveryWay", "MessageStandard", "StayKind", "DischargeKind", "Claim", "MessageType",
    "MondayReason"]

# What kind of asking for help it is.
ReferralKind = enum.StrEnum("ReferralKind", {
    "REFERRAL": "referral", "APPLICATION": "application", "REQUEST": "request",
    "CHILD_WELFARE_REPORT": "child-welfare-report", "RENEWED_ASSESSMENT": "renewed-assessment"})

# In what capacity somebody refers: the law lets some and not others.
Referrer = enum.StrEnum("Referrer", {
    "DOCTOR": "doctor", "PSYCHOLOGIST": "psychologist", "MUNICIPAL_HEALTH": "municipal-health",
    "SOCIAL_SERVICES": "social-services", "CHILD_WELFARE": "child-welfare", "SCHOOL_HEALTH": "school-health",
    "PRISON_HEALTH": "prison-health", "MUNICIPAL_DOCTOR": "municipal-doctor",
    "PRISON_AUTHORITY": "prison-authority", "SPECIALIST": "specialist", "POLICE": "police", "SELF": "self",
    "NEXT_OF_KIN": "next-of-kin", "OTHER": "other"})

# What is referred to.
ReferralTarget = enum.StrEnum("ReferralTarget", {
    "SUBSTANCE_TREATMENT": "substance-treatment", "ADULT_MENTAL_HEALTH": "adult-mental-health",
    "CHILD_MENTAL_HEALTH": "child-mental-health", "LAR": "lar", "SOMATIC": "somatic",
    "MUNICIPAL_SERVICE": "municipal-service", "SOCIAL_SERVICES": "social-services",
    "CHILD_WELFARE": "child-welfare", "COMPULSORY_EXAMINATION": "compulsory-examination", "OTHER": "other"})

# How soon: FHIR request-priority.
Urgency = enum.StrEnum("Urgency", {"ROUTINE": "routine", "URGENT": "urgent", "ASAP": "asap", "STAT": "stat"})

# How the receiver was found.
ChosenHow = enum.StrEnum("ChosenHow", {"ROUTED": "routed", "NAMED": "named", "PERSON_CHOSE": "person-chose"})

# Where a referral stands.
ReferralState = enum.StrEnum("ReferralState", {
    "DRAFT": "draft", "REQUESTED": "requested", "RECEIVED": "received", "ACCEPTED": "accepted",
    "SCHEDULED": "scheduled", "NO_SHOW": "no-show", "APPOINTMENT_CANCELLED": "appointment-cancelled",
    "VISITED": "visited", "ON_HOLD": "on-hold", "CANCELLATION_REQUESTED": "cancellation-requested",
    "FORWARDED": "forwarded", "REJECTED": "rejected", "ADVISED": "advised", "CANCELLED": "cancelled",
    "COMPLETED": "completed", "FAILED": "failed", "ENTERED_IN_ERROR": "entered-in-error"})

# What moves a referral.
ReferralStep = enum.StrEnum("ReferralStep", {
    "DRAFT": "draft", "SEND": "send", "RECEIVE": "receive", "ACCEPT": "accept", "DECLINE": "decline",
    "SCHEDULE": "schedule", "RESCHEDULE": "reschedule", "NO_SHOW": "no-show",
    "CANCEL_APPOINTMENT": "cancel-appointment", "VISIT": "visit", "NOTE": "note", "POSTPONE": "postpone",
    "RESUME": "resume", "FORWARD": "forward", "REQUEST_CANCELLATION": "request-cancellation",
    "CONFIRM_CANCELLATION": "confirm-cancellation", "COMPLETE": "complete", "FAIL": "fail"})

# FHIR Task.status.
TaskStatus = enum.StrEnum("TaskStatus", {
    "DRAFT": "draft", "REQUESTED": "requested", "RECEIVED": "received", "ACCEPTED": "accepted",
    "REJECTED": "rejected", "READY": "ready", "CANCELLED": "cancelled", "IN_PROGRESS": "in-progress",
    "ON_HOLD": "on-hold", "FAILED": "failed", "COMPLETED": "completed", "ENTERED_IN_ERROR": "entered-in-error"})

# FHIR ServiceRequest.status.
RequestStatus = enum.StrEnum("RequestStatus", {
    "DRAFT": "draft", "ACTIVE": "active", "ON_HOLD": "on-hold", "REVOKED": "revoked",
    "COMPLETED": "completed", "ENTERED_IN_ERROR": "entered-in-error", "UNKNOWN": "unknown"})

# What the one who refers is answered: Volven 9148.
ReferralAnswer = enum.StrEnum("ReferralAnswer", {
    "SUMMONED": "1", "RIGHT_TIME_LATER": "2", "FORWARDED": "3", "DECLINED": "4", "ADVICE": "11"})

# Why the waiting ended: Volven 8445.
WaitEnd = enum.StrEnum("WaitEnd", {
    "STARTED": "1", "PERSON_DECLINES": "2", "REFERRED_ELSEWHERE": "3", "PERSON_CHOSE_OTHER": "4",
    "HELFO": "5", "CONTRACT_SPECIALIST": "7", "OTHER": "9"})

# Why help is postponed: Volven 8446.
Postponement = enum.StrEnum("Postponement", {
    "CAPACITY": "1", "NO_SHOW": "21", "PERSON_WISHES": "22", "MEDICAL": "3", "NEXT_PLACE_CAPACITY": "4",
    "DECLINED_OTHER_PLACE": "5", "DECLINED_HELFO_PLACE": "6"})

# Why a referral is declined.
DeclineReason = enum.StrEnum("DeclineReason", {
    "NO_RIGHT": "no-right", "WRONG_ADDRESSEE": "wrong-addressee", "OUTSIDE_CATCHMENT": "outside-catchment",
    "INCOMPLETE": "incomplete", "ALREADY_HELPED": "already-helped", "NO_CAPACITY": "no-capacity",
    "PERSON_DECLINES": "person-declines", "NOT_OURS": "not-ours", "OTHER": "other"})

# Why a referral ended without being carried out.
FailReason = enum.StrEnum("FailReason", {
    "PERSON_DECLINES": "person-declines", "NOT_REACHED": "not-reached", "NO_SHOW": "no-show",
    "MOVED": "moved", "DIED": "died", "NO_CAPACITY": "no-capacity", "OTHER": "other"})

# How one meets.
AppointmentMode = enum.StrEnum("AppointmentMode", {
    "IN_PERSON": "in-person", "HOME_VISIT": "home-visit", "VIDEO": "video", "PHONE": "phone",
    "ELSEWHERE": "elsewhere"})

# Who cancelled.
CancelledBy = enum.StrEnum("CancelledBy", {"PERSON": "person", "SERVICE": "service", "OTHER": "other"})

# What kind of contact it is.
ContactKind = enum.StrEnum("ContactKind", {
    "DROP_IN": "drop-in", "CALL": "call", "APPOINTMENT": "appointment", "HOME_VISIT": "home-visit",
    "OUTREACH": "outreach", "RELATIVE_CONCERN": "relative-concern", "CHILD_CONCERN": "child-concern",
    "WAITING_CHECK": "waiting-check", "MESSAGE": "message"})

# What came of it.
ContactOutcome = enum.StrEnum("ContactOutcome", {
    "HELD": "held", "NO_SHOW": "no-show", "CAME_INTOXICATED": "came-intoxicated", "WALKED_OUT": "walked-out",
    "NOT_REACHED": "not-reached", "DISMISSED": "dismissed"})

# What feedback is about.
FeedbackAbout = enum.StrEnum("FeedbackAbout", {
    "RECEIVED": "received", "ASSESSED": "assessed", "STARTED": "started", "OUTCOME": "outcome",
    "ENDED": "ended", "CONCERN": "concern"})

# What somebody decided about duties.
SettledAs = enum.StrEnum("SettledAs", {
    "CONFIRMED": "confirmed", "SNOOZED": "snoozed", "CLOSED": "closed", "LIMIT_PASSED": "limit-passed"})

# How far something that is told has come. A technical receipt is not an answer.
DeliveryStatus = enum.StrEnum("DeliveryStatus", {
    "SENT": "sent", "RECEIPTED": "receipted", "ACKNOWLEDGED": "acknowledged", "FAILED": "failed",
    "STOPPED": "stopped"})

# Which way it is told.
DeliveryWay = enum.StrEnum("DeliveryWay", {
    "MESSAGE": "message", "LETTER": "letter", "PHONE": "phone", "DIGITAL_POST": "digital-post",
    "IN_PERSON": "in-person"})

# The standard of a message (forskrift om IKT-standarder § 6).
MessageStandard = enum.StrEnum("MessageStandard", {
    "REFERRAL": "referral", "FORWARDED_REFERRAL": "forwarded-referral", "REFERRAL_STATUS": "referral-status",
    "DISCHARGE_LETTER": "discharge-letter", "ADMISSION_REPORT": "admission-report",
    "HEALTH_INFORMATION": "health-information", "HEALTH_INFORMATION_DOCTOR": "health-information-doctor",
    "SERVICE_ORIENTATION": "service-orientation", "MEDICAL_INFORMATION": "medical-information",
    "DISCHARGE_REPORT": "discharge-report", "PATIENT_LOGISTICS": "patient-logistics", "DIALOGUE": "dialogue",
    "NONE": "none"})

# What kind of stay it is.
StayKind = enum.StrEnum("StayKind", {
    "INSTITUTION": "institution", "DETOX": "detox", "ACUTE_WARD": "acute-ward", "LAR": "lar",
    "HOSPITAL": "hospital", "PRISON": "prison"})

# How a stay ended.
DischargeKind = enum.StrEnum("DischargeKind", {
    "PLANNED": "planned", "LEFT": "left", "AGAINST_ADVICE": "against-advice", "ABSCONDED": "absconded",
    "TRANSFERRED": "transferred", "DIED": "died"})

# How well a statement is founded that another body may have made.
Claim = enum.StrEnum("Claim", {
    "OWN": "own", "CONFIRMED": "confirmed", "ASSERTED": "asserted", "UNKNOWN": "unknown",
    "CONFLICT": "conflict"})

# What a message of others tells.
MessageType = enum.StrEnum("MessageType", {
    "ADMITTED": "admitted", "READY": "ready", "READY_REVOKED": "ready-revoked", "DISCHARGED": "discharged",
    "REFERRAL_ANSWER": "referral-answer", "APPOINTMENT_BOOKED": "appointment-booked",
    "APPOINTMENT_CANCELLED": "appointment-cancelled", "PERSON_DIED": "person-died",
    "PERSON_MOVED": "person-moved"})

# Why somebody stands on Monday's list.
MondayReason = enum.StrEnum("MondayReason", {
    "INPATIENT": "inpatient", "COMING_HOME": "coming-home", "LACKS_CONTACT": "lacks-contact",
    "LACKS_APPOINTMENT": "lacks-appointment", "LACKS_HOUSING": "lacks-housing"})
