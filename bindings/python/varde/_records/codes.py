# Generated from src/capi/spec/records; do not edit.
"""The code lists."""

import enum

__all__ = [
    "Language", "TaskBasis", "Purpose", "TelecomSystem", "ServiceKind", "Level", "ParticipationHow",
    "PlanAnswer", "ConsentScope", "ConsentGiver", "ConsentForm", "Explained", "GdprBasis", "ActivityStatus",
    "CloseReason", "NextStepKind", "PlanStage", "ResponsibilityRole", "Unit", "DayCalendar", "LocalChoice",
    "Hardness", "Certainty", "Governs", "Need", "Circumstance", "Evidence", "AgreementKind", "PermittedAct",
    "CoordinatorRole", "OfferStanding", "ParticipantRole", "ParticipantStanding", "Achievement", "PlanItem",
    "PlanItemState", "PlanLinkKind", "SettledHow", "ShownHow", "Category", "PartyKind", "PartyGroup",
    "DenialKind", "AskAnswer", "CompetenceDecision", "Custody", "KinRelation", "DisclosureGround",
    "DisclosureOutcome", "Miss", "Unsettled", "DisclosureDuty", "QueryKind", "EventKind", "CommandKind"]

# Language of the texts in an answer.
Language = enum.StrEnum("Language", {"NB": "nb", "NN": "nn", "EN": "en"})

# The law that the task is done under.
TaskBasis = enum.StrEnum("TaskBasis", {
    "HOL": "hol", "SPHL": "sphl", "PHVL": "phvl", "STJL": "stjl", "NAVL": "navl", "BVL": "bvl", "HPL": "hpl",
    "FVL": "fvl", "POLICE": "police", "OTHER": "other"})

# What the call is made for.
Purpose = enum.StrEnum("Purpose", {
    "CARE": "care", "PLANNING": "planning", "ADMINISTRATION": "administration", "QUALITY": "quality",
    "SUPERVISION": "supervision", "ACCESS": "access"})

# FHIR ContactPoint.system.
TelecomSystem = enum.StrEnum("TelecomSystem", {
    "PHONE": "phone", "EMAIL": "email", "SMS": "sms", "URL": "url", "OTHER": "other"})

# What kind of service it is.
ServiceKind = enum.StrEnum("ServiceKind", {
    "COORDINATING_UNIT": "coordinating-unit", "SUBSTANCE_CARE": "substance-care",
    "MENTAL_HEALTH": "mental-health", "GP": "gp", "HOME_CARE": "home-care", "NAV": "nav",
    "CHILD_WELFARE": "child-welfare", "HEALTH_STATION": "health-station", "SCHOOL": "school",
    "HOUSING": "housing", "SPECIALIST": "specialist", "INSTITUTION": "institution", "LAR": "lar",
    "PRISON": "prison", "POLICE": "police", "VOLUNTARY": "voluntary", "KINDERGARTEN": "kindergarten",
    "CRISIS_CENTRE": "crisis-centre", "INTRODUCTION_PROGRAMME": "introduction-programme", "YOUTH": "youth",
    "HOSPITAL_UNIT": "hospital-unit", "DPS": "dps", "OUT_OF_HOURS": "out-of-hours",
    "RELATIVES_CENTRE": "relatives-centre", "OTHER": "other"})

# How strongly a rule speaks. On facts, confirm and block read as advise.
Level = enum.StrEnum("Level", {
    "SILENT": "silent", "ADVISE": "advise", "CONFIRM": "confirm", "BLOCK": "block"})

# How the person took part in a decision.
ParticipationHow = enum.StrEnum("ParticipationHow", {
    "PRESENT": "present", "BY_PHONE": "by-phone", "IN_WRITING": "in-writing",
    "THROUGH_REPRESENTATIVE": "through-representative", "OFFERED_DECLINED": "offered-declined",
    "NOT_POSSIBLE": "not-possible"})

# The person's answer to the offer of a plan.
PlanAnswer = enum.StrEnum("PlanAnswer", {"WANTS": "wants", "DECLINES": "declines", "UNDECIDED": "undecided"})

# What a consent is to.
ConsentScope = enum.StrEnum("ConsentScope", {"PLAN": "plan", "SHARING": "sharing"})

# Who gives a consent, for the person.
ConsentGiver = enum.StrEnum("ConsentGiver", {
    "PERSON": "person", "PARENT": "parent", "GUARDIAN": "guardian", "NEAREST_RELATIVE": "nearest-relative",
    "CHILD_WELFARE": "child-welfare", "FOSTER_PARENT": "foster-parent"})

# How a consent was given.
ConsentForm = enum.StrEnum("ConsentForm", {"ORAL": "oral", "WRITTEN": "written", "DIGITAL": "digital"})

# What the giver of a consent was told.
Explained = enum.StrEnum("Explained", {
    "WHAT": "what", "WHOM": "whom", "PURPOSE": "purpose", "WITHDRAWAL": "withdrawal"})

# The ground for processing; not the same as lifting secrecy.
GdprBasis = enum.StrEnum("GdprBasis", {
    "LEGAL_DUTY_CARE": "6-1-c-9-2-h", "PUBLIC_TASK_CARE": "6-1-e-9-2-h",
    "PUBLIC_TASK_INTEREST": "6-1-e-9-2-g", "CONSENT": "6-1-a-9-2-a"})

# FHIR CarePlan.activity.detail.status.
ActivityStatus = enum.StrEnum("ActivityStatus", {
    "NOT_STARTED": "not-started", "SCHEDULED": "scheduled", "IN_PROGRESS": "in-progress",
    "ON_HOLD": "on-hold", "COMPLETED": "completed", "CANCELLED": "cancelled", "STOPPED": "stopped"})

# Why a plan ends.
CloseReason = enum.StrEnum("CloseReason", {
    "GOALS_REACHED": "goals-reached", "PERSON_WISHES": "person-wishes",
    "CONSENT_WITHDRAWN": "consent-withdrawn", "NEED_ENDED": "need-ended", "MOVED": "moved", "DIED": "died",
    "OTHER": "other"})

# What comes after.
NextStepKind = enum.StrEnum("NextStepKind", {
    "APPOINTMENT": "appointment", "DECLINED": "declined", "HANDED_OVER": "handed-over"})

# Where a person's plan stands.
PlanStage = enum.StrEnum("PlanStage", {
    "NONE": "none", "OFFERED": "offered", "UNDECIDED": "undecided", "WANTED": "wanted",
    "DECLINED": "declined", "ACTIVE": "active", "CLOSED": "closed"})

# The three that are never one.
ResponsibilityRole = enum.StrEnum("ResponsibilityRole", {
    "DUTY_BEARER": "duty-bearer", "RESPONSIBLE_SERVICE": "responsible-service",
    "NAMED_CONTACT": "named-contact"})

# The unit of a parameter.
Unit = enum.StrEnum("Unit", {
    "HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year", "COUNT": "count"})

# How days are counted.
DayCalendar = enum.StrEnum("DayCalendar", {"CLOCK": "clock", "CIVIL": "civil", "WORKING": "working"})

# What a profile may make of a parameter.
LocalChoice = enum.StrEnum("LocalChoice", {"FREE": "free", "SHORTER": "shorter", "FIXED": "fixed"})

# How binding a limit is.
Hardness = enum.StrEnum("Hardness", {"STATUTORY": "statutory", "GUIDELINE": "guideline", "POLICY": "policy"})

# How sure the row is.
Certainty = enum.StrEnum("Certainty", {
    "VERIFIED": "verified", "VERIFIED_FUTURE": "verified-future", "RECALLED": "recalled",
    "INTERPRETATION": "interpretation", "CONFIGURABLE": "configurable"})

# Which date decides whether a rule applies.
Governs = enum.StrEnum("Governs", {"TRIGGER": "trigger", "DECISION": "decision", "ACT": "act"})

# What a person needs help with: the class of a problem, an area of life, or a task for a service.
Need = enum.StrEnum("Need", {
    "SUBSTANCE_USE": "substance-use", "MENTAL_HEALTH": "mental-health", "SOMATIC_HEALTH": "somatic-health",
    "DENTAL": "dental", "MEDICATION": "medication", "CARE_AT_HOME": "care-at-home",
    "PRACTICAL_HELP": "practical-help", "HOUSING": "housing", "WORK": "work", "EDUCATION": "education",
    "ECONOMY": "economy", "CHILDREN": "children", "FAMILY": "family", "NETWORK": "network",
    "LEISURE": "leisure", "EVERYDAY_LIFE": "everyday-life", "NEXT_OF_KIN": "next-of-kin",
    "MEETING_PLACE": "meeting-place", "SUPPORT_CONTACT": "support-contact", "HOME_VISIT": "home-visit",
    "MAPPING": "mapping", "MOTIVATIONAL_TALKS": "motivational-talks", "COORDINATION": "coordination",
    "RESPONSIBILITY_GROUP": "responsibility-group", "INSTITUTION_APPLICATION": "institution-application",
    "AFTERCARE": "aftercare", "SECOND_LINE_MENTAL_HEALTH": "second-line-mental-health",
    "SECOND_LINE_SUBSTANCE_USE": "second-line-substance-use", "AMBULATORY_TEAM": "ambulatory-team",
    "SCHOOL_AWAY_FROM_HOME": "school-away-from-home", "ACUTE_HELP": "acute-help",
    "CHILD_CONCERN": "child-concern", "OTHER": "other"})

# What holds for a person, where a responsibility or a right hangs on it.
Circumstance = enum.StrEnum("Circumstance", {
    "CHILD_WELFARE_MEASURE": "child-welfare-measure", "NEED_ASSESSED": "need-assessed",
    "SUBSTANCE_PROBLEM": "substance-problem", "OLDER_ALCOHOL_PROBLEM": "older-alcohol-problem",
    "NOTICE_ACCEPTED": "notice-accepted", "OWN_PATIENT": "own-patient", "KVP_PARTICIPANT": "kvp-participant",
    "LAR_PATIENT": "lar-patient", "DRUG_COURT_PROGRAMME": "drug-court-programme",
    "COMPULSORY_CARE": "compulsory-care", "COMPULSORY_CARE_OUTPATIENT": "compulsory-care-outpatient",
    "SERIOUS_ILLNESS": "serious-illness", "LASTING_TREATMENT": "lasting-treatment",
    "CHILD_SERIOUSLY_ILL": "child-seriously-ill", "INTRODUCTION_PARTICIPANT": "introduction-participant",
    "NAV_ACTIVITY_PLAN": "nav-activity-plan"})

# How well a row of a profile is founded.
Evidence = enum.StrEnum("Evidence", {
    "STATED": "stated", "DERIVED": "derived", "INFERRED": "inferred", "CONTESTED": "contested",
    "UNCLEAR": "unclear", "OPEN": "open"})

# What kind of agreement it is; each permits different acts.
AgreementKind = enum.StrEnum("AgreementKind", {
    "NETWORK": "network", "COST_SHARE": "cost-share", "COOPERATION": "cooperation", "PURCHASE": "purchase",
    "HOST_MUNICIPALITY": "host-municipality", "DELEGATED_AUTHORITY": "delegated-authority"})

# What an agreement lets its members do.
PermittedAct = enum.StrEnum("PermittedAct", {
    "MEET": "meet", "SHARE_COST": "share-cost", "USE_SERVICE": "use-service",
    "PROJECT_DUTIES": "project-duties", "EMPLOY_STAFF": "employ-staff",
    "DECIDE_FOR_RESIDENTS": "decide-for-residents"})

# Which of a person's coordinators it is. One of each at a time.
CoordinatorRole = enum.StrEnum("CoordinatorRole", {
    "PLAN": "plan", "MUNICIPAL": "municipal", "SPECIALIST": "specialist", "CHILD": "child",
    "CONTACT_DOCTOR": "contact-doctor"})

# Where the offer of a coordinator stands.
OfferStanding = enum.StrEnum("OfferStanding", {
    "OFFERED": "offered", "WANTED": "wanted", "DECLINED": "declined", "NOT_RELEVANT": "not-relevant"})

# Who a participant in the plan is.
ParticipantRole = enum.StrEnum("ParticipantRole", {
    "SERVICE": "service", "NEXT_OF_KIN": "next-of-kin", "OTHER": "other"})

# Where a participant stands.
ParticipantStanding = enum.StrEnum("ParticipantStanding", {
    "TAKES_PART": "takes-part", "INVITED": "invited", "DECLINED": "declined", "NOT_WANTED": "not-wanted"})

# FHIR Goal.achievementStatus.
Achievement = enum.StrEnum("Achievement", {
    "IN_PROGRESS": "in-progress", "IMPROVING": "improving", "WORSENING": "worsening",
    "NO_CHANGE": "no-change", "ACHIEVED": "achieved", "SUSTAINING": "sustaining",
    "NOT_ACHIEVED": "not-achieved", "NOT_ATTAINABLE": "not-attainable"})

# What a plan is to hold (forskrift om individuell plan § 9), by the order of the list.
PlanItem = enum.StrEnum("PlanItem", {
    "GOALS": "goals", "PARTICIPANTS": "participants", "RESPONSIBLE": "responsible",
    "CONTRIBUTIONS": "contributions", "MEASURES": "measures", "METHOD": "method",
    "COORDINATORS": "coordinators", "PERIOD": "period", "CONSENT": "consent", "COOPERATION": "cooperation",
    "CHILD": "child", "RESOURCES": "resources", "NEEDS": "needs"})

# Whether the plan holds an item.
PlanItemState = enum.StrEnum("PlanItemState", {
    "FILLED": "filled", "GAP": "gap", "NONE_STATED": "none-stated", "NOT_RELEVANT": "not-relevant"})

# What else belongs with the plan.
PlanLinkKind = enum.StrEnum("PlanLinkKind", {
    "NAV_ACTIVITY_PLAN": "nav-activity-plan", "DRUG_COURT_PROGRAMME": "drug-court-programme",
    "COMPULSORY_CARE": "compulsory-care", "TREATMENT_PLAN": "treatment-plan", "OTHER": "other"})

# How it was settled who leads.
SettledHow = enum.StrEnum("SettledHow", {
    "AGREED": "agreed", "DECIDED_BY_MUNICIPALITY": "decided-by-municipality"})

# How the person was shown the plan.
ShownHow = enum.StrEnum("ShownHow", {
    "TOGETHER": "together", "ON_PAPER": "on-paper", "DIGITAL": "digital", "READ_ALOUD": "read-aloud",
    "DECLINED": "declined"})

# What information is about. Twelve, so that a choice of them fits in a few octets.
Category = enum.StrEnum("Category", {
    "CONTACT": "contact", "KNOWN": "known", "STAY": "stay", "APPOINTMENTS": "appointments", "PLAN": "plan",
    "REFERRAL": "referral", "HEALTH": "health", "MEDICATION": "medication", "SUBSTANCE_USE": "substance-use",
    "CRISIS": "crisis", "SOCIAL": "social", "FAMILY": "family"})

# What kind of receiver or sender it is: the kinds of services, in their order, and those who are no service.
PartyKind = enum.StrEnum("PartyKind", {
    "COORDINATING_UNIT": "coordinating-unit", "SUBSTANCE_CARE": "substance-care",
    "MENTAL_HEALTH": "mental-health", "GP": "gp", "HOME_CARE": "home-care", "NAV": "nav",
    "CHILD_WELFARE": "child-welfare", "HEALTH_STATION": "health-station", "SCHOOL": "school",
    "HOUSING": "housing", "SPECIALIST": "specialist", "INSTITUTION": "institution", "LAR": "lar",
    "PRISON": "prison", "POLICE": "police", "VOLUNTARY": "voluntary", "KINDERGARTEN": "kindergarten",
    "CRISIS_CENTRE": "crisis-centre", "INTRODUCTION_PROGRAMME": "introduction-programme", "YOUTH": "youth",
    "HOSPITAL_UNIT": "hospital-unit", "DPS": "dps", "OUT_OF_HOURS": "out-of-hours",
    "RELATIVES_CENTRE": "relatives-centre", "OTHER": "other", "PERSON": "person",
    "NEXT_OF_KIN": "next-of-kin", "PARENT": "parent", "FOSTER_PARENT": "foster-parent",
    "GUARDIAN": "guardian", "EMPLOYER": "employer", "INSURER": "insurer", "FIRE_SERVICE": "fire-service",
    "PROSECUTION": "prosecution", "SUPERVISORY_AUTHORITY": "supervisory-authority",
    "HEALTH_REGISTER": "health-register", "ROAD_AUTHORITY": "road-authority", "CARRIER": "carrier",
    "ADMINISTRATION": "administration", "MANAGEMENT": "management", "ANYONE": "anyone"})

# Several at once.
PartyGroup = enum.StrEnum("PartyGroup", {
    "PLAN_PARTICIPANTS": "plan-participants", "HEALTH_SERVICES": "health-services"})

# What kind of no it is.
DenialKind = enum.StrEnum("DenialKind", {
    "DENIAL": "denial", "OBJECTION": "objection", "BLOCKED_DOCUMENTS": "blocked-documents",
    "PARENTS_NOT_TOLD": "parents-not-told"})

# What came of asking for consent.
AskAnswer = enum.StrEnum("AskAnswer", {
    "ASKED": "asked", "YES": "yes", "NO": "no", "LATER": "later", "REOPENED": "reopened"})

# What somebody can or cannot decide: competence is of one decision.
CompetenceDecision = enum.StrEnum("CompetenceDecision", {
    "SHARING": "sharing", "PLAN": "plan", "CARE": "care", "OTHER": "other"})

# Who has the care of a child.
Custody = enum.StrEnum("Custody", {
    "PARENTS": "parents", "CARE_ORDER": "care-order", "EMERGENCY_ORDER": "emergency-order",
    "MOVING_BAN": "moving-ban"})

# Nearest relatives in the order of the law (pbrl § 1-3 b).
KinRelation = enum.StrEnum("KinRelation", {
    "NAMED_BY_PERSON": "named-by-person", "SPOUSE": "spouse", "ADULT_CHILD": "adult-child",
    "PARENT": "parent", "ADULT_SIBLING": "adult-sibling", "GRANDPARENT": "grandparent",
    "OTHER_FAMILY": "other-family", "GUARDIAN": "guardian"})

# What the sender says holds, where the law lets or bids somebody tell.
DisclosureGround = enum.StrEnum("DisclosureGround", {
    "AVERT_HARM": "avert-harm", "CHILD_AT_RISK": "child-at-risk",
    "CHILD_WELFARE_ORDER": "child-welfare-order", "UNBORN_CHILD": "unborn-child",
    "MEASURES_NEEDED": "measures-needed", "AVERT_OFFENCE": "avert-offence", "EMERGENCY": "emergency",
    "SUPERVISION": "supervision", "BENEFITS_CASE": "benefits-case", "DRIVING_LICENCE": "driving-licence",
    "REGISTER_DUTY": "register-duty", "NO_NEED_OF_SECRECY": "no-need-of-secrecy",
    "WEIGHTY_INTERESTS": "weighty-interests", "CARE_NEEDED": "care-needed",
    "DISCHARGE_LETTER": "discharge-letter", "OTHER_PATIENTS_CARE": "other-patients-care",
    "LEARNING": "learning", "SERVICE_STAFF": "service-staff", "CHILD_NEXT_OF_KIN": "child-next-of-kin",
    "MANAGEMENT": "management", "DECEASED": "deceased", "OWN_TASKS": "own-tasks",
    "SAME_OFFICE": "same-office", "POLICE_REQUEST": "police-request", "TRANSPORT": "transport",
    "PLACE_OF_STAY": "place-of-stay", "KIN_OF_PERSON_WITHOUT_COMPETENCE": "kin-of-person-without-competence",
    "PARENTAL_RESPONSIBILITY": "parental-responsibility", "DENIED_TO_PERSON": "denied-to-person",
    "CORE_RECORD": "core-record", "WEIGHTY_REASONS": "weighty-reasons", "CALL_FOR_HELP": "call-for-help"})

# What the answer is. All but the first are carried out as a no.
DisclosureOutcome = enum.StrEnum("DisclosureOutcome", {
    "PERMIT": "permit", "DENY_NOT_PERMITTED": "deny-not-permitted", "DENY_OBJECTED": "deny-objected",
    "INDETERMINATE": "indeterminate"})

# How far the nearest consent was from permitting, the nearest last.
Miss = enum.StrEnum("Miss", {
    "NO_CONSENT": "no-consent", "SCOPE_UNKNOWN": "scope-unknown", "RECIPIENT": "recipient",
    "SENDER": "sender", "CATEGORY": "category", "PURPOSE": "purpose", "DATA_PERIOD": "data-period",
    "WAIVER": "waiver", "GIVER": "giver", "NOT_YET": "not-yet", "ENDED": "ended", "WITHDRAWN": "withdrawn"})

# Why a question cannot be settled.
Unsettled = enum.StrEnum("Unsettled", {
    "AGE_UNKNOWN": "age-unknown", "RECIPIENT_UNKNOWN": "recipient-unknown",
    "REASON_MISSING": "reason-missing", "RECORD_ERASED": "record-erased"})

# What follows from telling.
DisclosureDuty = enum.StrEnum("DisclosureDuty", {
    "LOG": "log", "TELL_PERSON": "tell-person", "DOCUMENT_REASONS": "document-reasons",
    "LEAST_POSSIBLE": "least-possible", "RECIPIENT_ASSESSES": "recipient-assesses",
    "HEAR_CHILD": "hear-child", "MARK_UNVERIFIED": "mark-unverified", "REVIEW_AFTERWARDS": "review-afterwards"})

# What is read.
QueryKind = enum.StrEnum("QueryKind", {
    "SUMMARY": "summary", "PLAN": "plan", "HISTORY": "history", "PLAN_DOCUMENT": "plan-document",
    "ROUTE": "route", "AGREEMENTS": "agreements", "PROFILE_LINT": "profile-lint",
    "PROFILE_PREVIEW": "profile-preview", "DISCLOSURE": "disclosure", "KNOWLEDGE": "knowledge",
    "CONSENTS": "consents", "CONSENT_DOCUMENT": "consent-document", "DISCLOSURE_LOG": "disclosure-log",
    "REFERRAL": "referral", "WORKLIST": "worklist", "MONDAY": "monday", "FLOW": "flow", "OUTBOX": "outbox",
    "LETTER": "letter"})

# What has happened.
EventKind = enum.StrEnum("EventKind", {
    "PERSON_REGISTERED": "person.registered", "CONTACT_POINT_NAMED": "contact_point.named",
    "PLAN_OFFERED": "plan.offered", "PLAN_ANSWERED": "plan.answered", "CONSENT_GIVEN": "consent.given",
    "CONSENT_WITHDRAWN": "consent.withdrawn", "PLAN_STARTED": "plan.started", "PLAN_REVISED": "plan.revised",
    "ACTIVITY_CHANGED": "activity.changed", "COORDINATOR_APPOINTED": "coordinator.appointed",
    "COORDINATOR_ENDED": "coordinator.ended", "PLAN_REVIEWED": "plan.reviewed", "PLAN_CLOSED": "plan.closed",
    "NEED_ASSESSED": "need.assessed", "NEED_NOTIFIED": "need.notified",
    "MAIN_RESPONSIBILITY_SETTLED": "main_responsibility.settled",
    "MAIN_RESPONSIBILITY_DISPUTED": "main_responsibility.disputed",
    "COORDINATOR_OFFERED": "coordinator.offered", "COORDINATOR_WISHED": "coordinator.wished",
    "ABSENCE_BEGUN": "absence.begun", "ABSENCE_ENDED": "absence.ended", "GOAL_ASSESSED": "goal.assessed",
    "PLAN_SHOWN": "plan.shown", "PLAN_AMENDED": "plan.amended",
    "CONTROL_EXAMINATION_HELD": "control_examination.held", "SHARING_DENIED": "sharing.denied",
    "CONSENT_ASKED": "consent.asked", "COMPETENCE_ASSESSED": "competence.assessed",
    "CONFIDENTIALITY_ORDERED": "confidentiality.ordered", "CUSTODY_CHANGED": "custody.changed",
    "NEAREST_RELATIVE_NAMED": "nearest_relative.named", "DISCLOSURE_MADE": "disclosure.made",
    "DISCLOSURE_TOLD": "disclosure.told", "DISCLOSURE_REVIEWED": "disclosure.reviewed",
    "REFERRAL_DRAFTED": "referral.drafted", "REFERRAL_SENT": "referral.sent",
    "REFERRAL_RECEIVED": "referral.received", "REFERRAL_ACCEPTED": "referral.accepted",
    "REFERRAL_DECLINED": "referral.declined", "REFERRAL_FORWARDED": "referral.forwarded",
    "REFERRAL_POSTPONED": "referral.postponed", "REFERRAL_RESUMED": "referral.resumed",
    "REFERRAL_WITHDRAWN": "referral.withdrawn", "REFERRAL_CANCELLED": "referral.cancelled",
    "REFERRAL_NOTED": "referral.noted", "REFERRAL_COMPLETED": "referral.completed",
    "REFERRAL_FAILED": "referral.failed", "APPOINTMENT_BOOKED": "appointment.booked",
    "APPOINTMENT_CANCELLED": "appointment.cancelled", "CONTACT_HELD": "contact.held",
    "FEEDBACK_GIVEN": "feedback.given", "HELFO_NOTIFIED": "helfo.notified",
    "OBLIGATION_SETTLED": "obligation.settled", "STAY_ADMITTED": "stay.admitted",
    "STAY_EXPECTED": "stay.expected", "READINESS_DECLARED": "readiness.declared",
    "READINESS_REVOKED": "readiness.revoked", "STAY_DISCHARGED": "stay.discharged",
    "PERSON_MOVED": "person.moved", "PERSON_DIED": "person.died", "ENVELOPE_RECEIVED": "envelope.received",
    "DELIVERY_CHANGED": "delivery.changed", "EVENT_CORRECTED": "event.corrected",
    "EVENT_VOIDED": "event.voided", "ENTRY_ERASED": "entry.erased", "PROFILE_LOADED": "profile.loaded"})

# What is to be done; the same order as event-kind.
CommandKind = enum.StrEnum("CommandKind", {
    "PERSON_REGISTER": "person.register", "CONTACT_POINT_NAME": "contact_point.name",
    "PLAN_OFFER": "plan.offer", "PLAN_ANSWER": "plan.answer", "CONSENT_GIVE": "consent.give",
    "CONSENT_WITHDRAW": "consent.withdraw", "PLAN_START": "plan.start", "PLAN_REVISE": "plan.revise",
    "ACTIVITY_CHANGE": "activity.change", "COORDINATOR_APPOINT": "coordinator.appoint",
    "COORDINATOR_END": "coordinator.end", "PLAN_REVIEW": "plan.review", "PLAN_CLOSE": "plan.close",
    "NEED_ASSESS": "need.assess", "NEED_NOTIFY": "need.notify",
    "MAIN_RESPONSIBILITY_SETTLE": "main_responsibility.settle",
    "MAIN_RESPONSIBILITY_DISPUTE": "main_responsibility.dispute", "COORDINATOR_OFFER": "coordinator.offer",
    "COORDINATOR_WISH": "coordinator.wish", "ABSENCE_BEGIN": "absence.begin", "ABSENCE_END": "absence.end",
    "GOAL_ASSESS": "goal.assess", "PLAN_SHOW": "plan.show", "PLAN_AMEND": "plan.amend",
    "CONTROL_EXAMINATION_HOLD": "control_examination.hold", "SHARING_DENY": "sharing.deny",
    "CONSENT_ASK": "consent.ask", "COMPETENCE_ASSESS": "competence.assess",
    "CONFIDENTIALITY_ORDER": "confidentiality.order", "CUSTODY_CHANGE": "custody.change",
    "NEAREST_RELATIVE_NAME": "nearest_relative.name", "DISCLOSURE_MAKE": "disclosure.make",
    "DISCLOSURE_TELL": "disclosure.tell", "DISCLOSURE_REVIEW": "disclosure.review",
    "REFERRAL_DRAFT": "referral.draft", "REFERRAL_SEND": "referral.send",
    "REFERRAL_RECEIVE": "referral.receive", "REFERRAL_ACCEPT": "referral.accept",
    "REFERRAL_DECLINE": "referral.decline", "REFERRAL_FORWARD": "referral.forward",
    "REFERRAL_POSTPONE": "referral.postpone", "REFERRAL_RESUME": "referral.resume",
    "REFERRAL_WITHDRAW": "referral.withdraw", "REFERRAL_CANCEL": "referral.cancel",
    "REFERRAL_NOTE": "referral.note", "REFERRAL_COMPLETE": "referral.complete",
    "REFERRAL_FAIL": "referral.fail", "APPOINTMENT_BOOK": "appointment.book",
    "APPOINTMENT_CANCEL": "appointment.cancel", "CONTACT_HOLD": "contact.hold",
    "FEEDBACK_GIVE": "feedback.give", "HELFO_NOTIFY": "helfo.notify",
    "OBLIGATION_SETTLE": "obligation.settle", "STAY_ADMIT": "stay.admit", "STAY_EXPECT": "stay.expect",
    "READINESS_DECLARE": "readiness.declare", "READINESS_REVOKE": "readiness.revoke",
    "STAY_DISCHARGE": "stay.discharge", "PERSON_MOVE": "person.move", "PERSON_DIE": "person.die",
    "ENVELOPE_RECEIVE": "envelope.receive", "DELIVERY_CHANGE": "delivery.change",
    "EVENT_CORRECT": "event.correct", "EVENT_VOID": "event.void", "ENTRY_ERASE": "entry.erase",
    "PROFILE_LOAD": "profile.load"})
