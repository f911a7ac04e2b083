# Generated from src/capi/spec/records; do not edit.
"""The records of Varde as dataclasses, in the order of their schemas.

Instants are datetimes with a zone, days are dates, a moment is either of them or a partial date ("2026-03") as
text. A code that this version does not know is read as its text, a body of a kind that it does not know as a dict,
an instant beyond the years of datetime as its number; members that it does not know are left out. Nothing here
checks a value: the library does, and says where.
"""

from __future__ import annotations

import base64
import dataclasses
import datetime
import enum
import json
from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias
from uuid import UUID

Moment: TypeAlias = datetime.datetime | datetime.date | str

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_MICROSECOND = datetime.timedelta(microseconds=1)


@dataclasses.dataclass(frozen=True, slots=True)
class _Form:
    """How a value is read from JSON and written to it."""
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


def _read_instant(value: int) -> datetime.datetime | int:
    try:
        return _EPOCH + value * _MICROSECOND
    except OverflowError:
        return value


def _write_instant(value: datetime.datetime | int) -> int:
    return value if isinstance(value, int) else (value - _EPOCH) // _MICROSECOND


def _write_day(value: datetime.date | str) -> str:
    return value if isinstance(value, str) else value.isoformat()


def _read_moment(value: int | str) -> Moment:
    return value if isinstance(value, str) else _read_instant(value)


def _write_moment(value: Moment) -> int | str:
    return _write_instant(value) if isinstance(value, (datetime.datetime, int)) else _write_day(value)


_PLAIN = _Form(_same, _same)
_UUID = _Form(UUID, str)
_DATE = _Form(datetime.date.fromisoformat, _write_day)
_INSTANT = _Form(_read_instant, _write_instant)
_MOMENT = _Form(_read_moment, _write_moment)
_OCTETS = _Form(base64.b64decode, lambda value: base64.b64encode(value).decode("ascii"))
_FLAG = _Form(bool, int)


def _code(codes: type[enum.StrEnum]) -> _Form:
    known = codes._value2member_map_
    return _Form(lambda value: known.get(value, value), str)


def _record(kind: type[Record]) -> _Form:
    return _Form(kind.from_dict, lambda value: value.to_dict())


def _list(form: _Form) -> _Form:
    return _Form(lambda values: [form.read(value) for value in values],
                 lambda values: [form.write(value) for value in values])


@dataclasses.dataclass(frozen=True, slots=True)
class _Member:
    name: str                  # in JSON
    field: str                 # in the class
    form: _Form = _PLAIN
    required: bool = False
    bodies: str | None = None  # the table of classes by kind that the member is read with


class Record:
    """What all records have in common."""
    __slots__ = ()
    SCHEMA: ClassVar[str | None] = None
    _MEMBERS: ClassVar[tuple[_Member, ...]] = ()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Any:
        if cls.SCHEMA is not None and data.get("schema") != cls.SCHEMA:
            raise ValueError(f"the document is no {cls.SCHEMA}")
        values = {}
        for member in cls._MEMBERS:
            if member.name not in data:
                continue
            value = data[member.name]
            body = globals()[member.bodies].get(data["kind"]) if member.bodies else None
            values[member.field] = body.from_dict(value) if body else member.form.read(value)
        return cls(**values)

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {} if self.SCHEMA is None else {"schema": self.SCHEMA}
        for member in self._MEMBERS:
            value = getattr(self, member.field)
            if value is None or (value == [] and not member.required):
                continue
            if member.bodies:
                data[member.name] = value.to_dict() if isinstance(value, Record) else value
            else:
                data[member.name] = member.form.write(value)
        return data

    @classmethod
    def from_json(cls, text: str | bytes) -> Any:
        return cls.from_dict(json.loads(text))

    def to_json(self) -> str:
        """Canonical JSON: the members in the order of the schema, no spaces."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))


class Language(enum.StrEnum):
    """Language of the texts in an answer."""

    NB = "nb"
    NN = "nn"
    EN = "en"


class TaskBasis(enum.StrEnum):
    """The law that the task is done under."""

    HOL = "hol"
    SPHL = "sphl"
    PHVL = "phvl"
    STJL = "stjl"
    NAVL = "navl"
    BVL = "bvl"
    HPL = "hpl"
    FVL = "fvl"
    POLICE = "police"
    OTHER = "other"


class Purpose(enum.StrEnum):
    """What the call is made for."""

    CARE = "care"
    PLANNING = "planning"
    ADMINISTRATION = "administration"
    QUALITY = "quality"
    SUPERVISION = "supervision"
    ACCESS = "access"


class TelecomSystem(enum.StrEnum):
    """FHIR ContactPoint.system."""

    PHONE = "phone"
    EMAIL = "email"
    SMS = "sms"
    URL = "url"
    OTHER = "other"


class ServiceKind(enum.StrEnum):
    """What kind of service it is."""

    COORDINATING_UNIT = "coordinating-unit"
    SUBSTANCE_CARE = "substance-care"
    MENTAL_HEALTH = "mental-health"
    GP = "gp"
    HOME_CARE = "home-care"
    NAV = "nav"
    CHILD_WELFARE = "child-welfare"
    HEALTH_STATION = "health-station"
    SCHOOL = "school"
    HOUSING = "housing"
    SPECIALIST = "specialist"
    INSTITUTION = "institution"
    LAR = "lar"
    PRISON = "prison"
    POLICE = "police"
    VOLUNTARY = "voluntary"
    KINDERGARTEN = "kindergarten"
    CRISIS_CENTRE = "crisis-centre"
    INTRODUCTION_PROGRAMME = "introduction-programme"
    YOUTH = "youth"
    HOSPITAL_UNIT = "hospital-unit"
    DPS = "dps"
    OUT_OF_HOURS = "out-of-hours"
    RELATIVES_CENTRE = "relatives-centre"
    OTHER = "other"


class Level(enum.StrEnum):
    """How strongly a rule speaks. On facts, confirm and block read as advise."""

    SILENT = "silent"
    ADVISE = "advise"
    CONFIRM = "confirm"
    BLOCK = "block"


class ParticipationHow(enum.StrEnum):
    """How the person took part in a decision."""

    PRESENT = "present"
    BY_PHONE = "by-phone"
    IN_WRITING = "in-writing"
    THROUGH_REPRESENTATIVE = "through-representative"
    OFFERED_DECLINED = "offered-declined"
    NOT_POSSIBLE = "not-possible"


class PlanAnswer(enum.StrEnum):
    """The person's answer to the offer of a plan."""

    WANTS = "wants"
    DECLINES = "declines"
    UNDECIDED = "undecided"


class ConsentScope(enum.StrEnum):
    """What a consent is to."""

    PLAN = "plan"
    SHARING = "sharing"


class ConsentGiver(enum.StrEnum):
    """Who gives a consent, for the person."""

    PERSON = "person"
    PARENT = "parent"
    GUARDIAN = "guardian"
    NEAREST_RELATIVE = "nearest-relative"
    CHILD_WELFARE = "child-welfare"
    FOSTER_PARENT = "foster-parent"


class ConsentForm(enum.StrEnum):
    """How a consent was given."""

    ORAL = "oral"
    WRITTEN = "written"
    DIGITAL = "digital"


class Explained(enum.StrEnum):
    """What the giver of a consent was told."""

    WHAT = "what"
    WHOM = "whom"
    PURPOSE = "purpose"
    WITHDRAWAL = "withdrawal"


class GdprBasis(enum.StrEnum):
    """The ground for processing; not the same as lifting secrecy."""

    LEGAL_DUTY_CARE = "6-1-c-9-2-h"
    PUBLIC_TASK_CARE = "6-1-e-9-2-h"
    PUBLIC_TASK_INTEREST = "6-1-e-9-2-g"
    CONSENT = "6-1-a-9-2-a"


class ActivityStatus(enum.StrEnum):
    """FHIR CarePlan.activity.detail.status."""

    NOT_STARTED = "not-started"
    SCHEDULED = "scheduled"
    IN_PROGRESS = "in-progress"
    ON_HOLD = "on-hold"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    STOPPED = "stopped"


class CloseReason(enum.StrEnum):
    """Why a plan ends."""

    GOALS_REACHED = "goals-reached"
    PERSON_WISHES = "person-wishes"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    NEED_ENDED = "need-ended"
    MOVED = "moved"
    DIED = "died"
    OTHER = "other"


class NextStepKind(enum.StrEnum):
    """What comes after."""

    APPOINTMENT = "appointment"
    DECLINED = "declined"
    HANDED_OVER = "handed-over"


class PlanStage(enum.StrEnum):
    """Where a person's plan stands."""

    NONE = "none"
    OFFERED = "offered"
    UNDECIDED = "undecided"
    WANTED = "wanted"
    DECLINED = "declined"
    ACTIVE = "active"
    CLOSED = "closed"


class ResponsibilityRole(enum.StrEnum):
    """The three that are never one."""

    DUTY_BEARER = "duty-bearer"
    RESPONSIBLE_SERVICE = "responsible-service"
    NAMED_CONTACT = "named-contact"


class Unit(enum.StrEnum):
    """The unit of a parameter."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    COUNT = "count"


class DayCalendar(enum.StrEnum):
    """How days are counted."""

    CLOCK = "clock"
    CIVIL = "civil"
    WORKING = "working"


class LocalChoice(enum.StrEnum):
    """What a profile may make of a parameter."""

    FREE = "free"
    SHORTER = "shorter"
    FIXED = "fixed"


class Hardness(enum.StrEnum):
    """How binding a limit is."""

    STATUTORY = "statutory"
    GUIDELINE = "guideline"
    POLICY = "policy"


class Certainty(enum.StrEnum):
    """How sure the row is."""

    VERIFIED = "verified"
    VERIFIED_FUTURE = "verified-future"
    RECALLED = "recalled"
    INTERPRETATION = "interpretation"
    CONFIGURABLE = "configurable"


class Governs(enum.StrEnum):
    """Which date decides whether a rule applies."""

    TRIGGER = "trigger"
    DECISION = "decision"
    ACT = "act"


class Need(enum.StrEnum):
    """What a person needs help with: the class of a problem, an area of life, or a task for a service."""

    SUBSTANCE_USE = "substance-use"
    MENTAL_HEALTH = "mental-health"
    SOMATIC_HEALTH = "somatic-health"
    DENTAL = "dental"
    MEDICATION = "medication"
    CARE_AT_HOME = "care-at-home"
    PRACTICAL_HELP = "practical-help"
    HOUSING = "housing"
    WORK = "work"
    EDUCATION = "education"
    ECONOMY = "economy"
    CHILDREN = "children"
    FAMILY = "family"
    NETWORK = "network"
    LEISURE = "leisure"
    EVERYDAY_LIFE = "everyday-life"
    NEXT_OF_KIN = "next-of-kin"
    MEETING_PLACE = "meeting-place"
    SUPPORT_CONTACT = "support-contact"
    HOME_VISIT = "home-visit"
    MAPPING = "mapping"
    MOTIVATIONAL_TALKS = "motivational-talks"
    COORDINATION = "coordination"
    RESPONSIBILITY_GROUP = "responsibility-group"
    INSTITUTION_APPLICATION = "institution-application"
    AFTERCARE = "aftercare"
    SECOND_LINE_MENTAL_HEALTH = "second-line-mental-health"
    SECOND_LINE_SUBSTANCE_USE = "second-line-substance-use"
    AMBULATORY_TEAM = "ambulatory-team"
    SCHOOL_AWAY_FROM_HOME = "school-away-from-home"
    ACUTE_HELP = "acute-help"
    CHILD_CONCERN = "child-concern"
    OTHER = "other"


class Circumstance(enum.StrEnum):
    """What holds for a person, where a responsibility or a right hangs on it."""

    CHILD_WELFARE_MEASURE = "child-welfare-measure"
    NEED_ASSESSED = "need-assessed"
    SUBSTANCE_PROBLEM = "substance-problem"
    OLDER_ALCOHOL_PROBLEM = "older-alcohol-problem"
    NOTICE_ACCEPTED = "notice-accepted"
    OWN_PATIENT = "own-patient"
    KVP_PARTICIPANT = "kvp-participant"
    LAR_PATIENT = "lar-patient"
    DRUG_COURT_PROGRAMME = "drug-court-programme"
    COMPULSORY_CARE = "compulsory-care"
    COMPULSORY_CARE_OUTPATIENT = "compulsory-care-outpatient"
    SERIOUS_ILLNESS = "serious-illness"
    LASTING_TREATMENT = "lasting-treatment"
    CHILD_SERIOUSLY_ILL = "child-seriously-ill"
    INTRODUCTION_PARTICIPANT = "introduction-participant"
    NAV_ACTIVITY_PLAN = "nav-activity-plan"


class Evidence(enum.StrEnum):
    """How well a row of a profile is founded."""

    STATED = "stated"
    DERIVED = "derived"
    INFERRED = "inferred"
    CONTESTED = "contested"
    UNCLEAR = "unclear"
    OPEN = "open"


class AgreementKind(enum.StrEnum):
    """What kind of agreement it is; each permits different acts."""

    NETWORK = "network"
    COST_SHARE = "cost-share"
    COOPERATION = "cooperation"
    PURCHASE = "purchase"
    HOST_MUNICIPALITY = "host-municipality"
    DELEGATED_AUTHORITY = "delegated-authority"


class PermittedAct(enum.StrEnum):
    """What an agreement lets its members do."""

    MEET = "meet"
    SHARE_COST = "share-cost"
    USE_SERVICE = "use-service"
    PROJECT_DUTIES = "project-duties"
    EMPLOY_STAFF = "employ-staff"
    DECIDE_FOR_RESIDENTS = "decide-for-residents"


class CoordinatorRole(enum.StrEnum):
    """Which of a person's coordinators it is. One of each at a time."""

    PLAN = "plan"
    MUNICIPAL = "municipal"
    SPECIALIST = "specialist"
    CHILD = "child"
    CONTACT_DOCTOR = "contact-doctor"


class OfferStanding(enum.StrEnum):
    """Where the offer of a coordinator stands."""

    OFFERED = "offered"
    WANTED = "wanted"
    DECLINED = "declined"
    NOT_RELEVANT = "not-relevant"


class ParticipantRole(enum.StrEnum):
    """Who a participant in the plan is."""

    SERVICE = "service"
    NEXT_OF_KIN = "next-of-kin"
    OTHER = "other"


class ParticipantStanding(enum.StrEnum):
    """Where a participant stands."""

    TAKES_PART = "takes-part"
    INVITED = "invited"
    DECLINED = "declined"
    NOT_WANTED = "not-wanted"


class Achievement(enum.StrEnum):
    """FHIR Goal.achievementStatus."""

    IN_PROGRESS = "in-progress"
    IMPROVING = "improving"
    WORSENING = "worsening"
    NO_CHANGE = "no-change"
    ACHIEVED = "achieved"
    SUSTAINING = "sustaining"
    NOT_ACHIEVED = "not-achieved"
    NOT_ATTAINABLE = "not-attainable"


class PlanItem(enum.StrEnum):
    """What a plan is to hold (forskrift om individuell plan § 9), by the order of the list."""

    GOALS = "goals"
    PARTICIPANTS = "participants"
    RESPONSIBLE = "responsible"
    CONTRIBUTIONS = "contributions"
    MEASURES = "measures"
    METHOD = "method"
    COORDINATORS = "coordinators"
    PERIOD = "period"
    CONSENT = "consent"
    COOPERATION = "cooperation"
    CHILD = "child"
    RESOURCES = "resources"
    NEEDS = "needs"


class PlanItemState(enum.StrEnum):
    """Whether the plan holds an item."""

    FILLED = "filled"
    GAP = "gap"
    NONE_STATED = "none-stated"
    NOT_RELEVANT = "not-relevant"


class PlanLinkKind(enum.StrEnum):
    """What else belongs with the plan."""

    NAV_ACTIVITY_PLAN = "nav-activity-plan"
    DRUG_COURT_PROGRAMME = "drug-court-programme"
    COMPULSORY_CARE = "compulsory-care"
    TREATMENT_PLAN = "treatment-plan"
    OTHER = "other"


class SettledHow(enum.StrEnum):
    """How it was settled who leads."""

    AGREED = "agreed"
    DECIDED_BY_MUNICIPALITY = "decided-by-municipality"


class ShownHow(enum.StrEnum):
    """How the person was shown the plan."""

    TOGETHER = "together"
    ON_PAPER = "on-paper"
    DIGITAL = "digital"
    READ_ALOUD = "read-aloud"
    DECLINED = "declined"


class Category(enum.StrEnum):
    """What information is about. Twelve, so that a choice of them fits in a few octets."""

    CONTACT = "contact"
    KNOWN = "known"
    STAY = "stay"
    APPOINTMENTS = "appointments"
    PLAN = "plan"
    REFERRAL = "referral"
    HEALTH = "health"
    MEDICATION = "medication"
    SUBSTANCE_USE = "substance-use"
    CRISIS = "crisis"
    SOCIAL = "social"
    FAMILY = "family"


class PartyKind(enum.StrEnum):
    """What kind of receiver or sender it is: the kinds of services, in their order, and those who are no
    service."""

    COORDINATING_UNIT = "coordinating-unit"
    SUBSTANCE_CARE = "substance-care"
    MENTAL_HEALTH = "mental-health"
    GP = "gp"
    HOME_CARE = "home-care"
    NAV = "nav"
    CHILD_WELFARE = "child-welfare"
    HEALTH_STATION = "health-station"
    SCHOOL = "school"
    HOUSING = "housing"
    SPECIALIST = "specialist"
    INSTITUTION = "institution"
    LAR = "lar"
    PRISON = "prison"
    POLICE = "police"
    VOLUNTARY = "voluntary"
    KINDERGARTEN = "kindergarten"
    CRISIS_CENTRE = "crisis-centre"
    INTRODUCTION_PROGRAMME = "introduction-programme"
    YOUTH = "youth"
    HOSPITAL_UNIT = "hospital-unit"
    DPS = "dps"
    OUT_OF_HOURS = "out-of-hours"
    RELATIVES_CENTRE = "relatives-centre"
    OTHER = "other"
    PERSON = "person"
    NEXT_OF_KIN = "next-of-kin"
    PARENT = "parent"
    FOSTER_PARENT = "foster-parent"
    GUARDIAN = "guardian"
    EMPLOYER = "employer"
    INSURER = "insurer"
    FIRE_SERVICE = "fire-service"
    PROSECUTION = "prosecution"
    SUPERVISORY_AUTHORITY = "supervisory-authority"
    HEALTH_REGISTER = "health-register"
    ROAD_AUTHORITY = "road-authority"
    CARRIER = "carrier"
    ADMINISTRATION = "administration"
    MANAGEMENT = "management"
    ANYONE = "anyone"


class PartyGroup(enum.StrEnum):
    """Several at once."""

    PLAN_PARTICIPANTS = "plan-participants"
    HEALTH_SERVICES = "health-services"


class DenialKind(enum.StrEnum):
    """What kind of no it is."""

    DENIAL = "denial"
    OBJECTION = "objection"
    BLOCKED_DOCUMENTS = "blocked-documents"
    PARENTS_NOT_TOLD = "parents-not-told"


class AskAnswer(enum.StrEnum):
    """What came of asking for consent."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"
    LATER = "later"
    REOPENED = "reopened"


class CompetenceDecision(enum.StrEnum):
    """What somebody can or cannot decide: competence is of one decision."""

    SHARING = "sharing"
    PLAN = "plan"
    CARE = "care"
    OTHER = "other"


class Custody(enum.StrEnum):
    """Who has the care of a child."""

    PARENTS = "parents"
    CARE_ORDER = "care-order"
    EMERGENCY_ORDER = "emergency-order"
    MOVING_BAN = "moving-ban"


class KinRelation(enum.StrEnum):
    """Nearest relatives in the order of the law (pbrl § 1-3 b)."""

    NAMED_BY_PERSON = "named-by-person"
    SPOUSE = "spouse"
    ADULT_CHILD = "adult-child"
    PARENT = "parent"
    ADULT_SIBLING = "adult-sibling"
    GRANDPARENT = "grandparent"
    OTHER_FAMILY = "other-family"
    GUARDIAN = "guardian"


class DisclosureGround(enum.StrEnum):
    """What the sender says holds, where the law lets or bids somebody tell."""

    AVERT_HARM = "avert-harm"
    CHILD_AT_RISK = "child-at-risk"
    CHILD_WELFARE_ORDER = "child-welfare-order"
    UNBORN_CHILD = "unborn-child"
    MEASURES_NEEDED = "measures-needed"
    AVERT_OFFENCE = "avert-offence"
    EMERGENCY = "emergency"
    SUPERVISION = "supervision"
    BENEFITS_CASE = "benefits-case"
    DRIVING_LICENCE = "driving-licence"
    REGISTER_DUTY = "register-duty"
    NO_NEED_OF_SECRECY = "no-need-of-secrecy"
    WEIGHTY_INTERESTS = "weighty-interests"
    CARE_NEEDED = "care-needed"
    DISCHARGE_LETTER = "discharge-letter"
    OTHER_PATIENTS_CARE = "other-patients-care"
    LEARNING = "learning"
    SERVICE_STAFF = "service-staff"
    CHILD_NEXT_OF_KIN = "child-next-of-kin"
    MANAGEMENT = "management"
    DECEASED = "deceased"
    OWN_TASKS = "own-tasks"
    SAME_OFFICE = "same-office"
    POLICE_REQUEST = "police-request"
    TRANSPORT = "transport"
    PLACE_OF_STAY = "place-of-stay"
    KIN_OF_PERSON_WITHOUT_COMPETENCE = "kin-of-person-without-competence"
    PARENTAL_RESPONSIBILITY = "parental-responsibility"
    DENIED_TO_PERSON = "denied-to-person"
    CORE_RECORD = "core-record"
    WEIGHTY_REASONS = "weighty-reasons"
    CALL_FOR_HELP = "call-for-help"


class DisclosureOutcome(enum.StrEnum):
    """What the answer is. All but the first are carried out as a no."""

    PERMIT = "permit"
    DENY_NOT_PERMITTED = "deny-not-permitted"
    DENY_OBJECTED = "deny-objected"
    INDETERMINATE = "indeterminate"


class Miss(enum.StrEnum):
    """How far the nearest consent was from permitting, the nearest last."""

    NO_CONSENT = "no-consent"
    SCOPE_UNKNOWN = "scope-unknown"
    RECIPIENT = "recipient"
    SENDER = "sender"
    CATEGORY = "category"
    PURPOSE = "purpose"
    DATA_PERIOD = "data-period"
    WAIVER = "waiver"
    GIVER = "giver"
    NOT_YET = "not-yet"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


class Unsettled(enum.StrEnum):
    """Why a question cannot be settled."""

    AGE_UNKNOWN = "age-unknown"
    RECIPIENT_UNKNOWN = "recipient-unknown"
    REASON_MISSING = "reason-missing"
    RECORD_ERASED = "record-erased"


class DisclosureDuty(enum.StrEnum):
    """What follows from telling."""

    LOG = "log"
    TELL_PERSON = "tell-person"
    DOCUMENT_REASONS = "document-reasons"
    LEAST_POSSIBLE = "least-possible"
    RECIPIENT_ASSESSES = "recipient-assesses"
    HEAR_CHILD = "hear-child"
    MARK_UNVERIFIED = "mark-unverified"
    REVIEW_AFTERWARDS = "review-afterwards"


class QueryKind(enum.StrEnum):
    """What is read."""

    SUMMARY = "summary"
    PLAN = "plan"
    HISTORY = "history"
    PLAN_DOCUMENT = "plan-document"
    ROUTE = "route"
    AGREEMENTS = "agreements"
    PROFILE_LINT = "profile-lint"
    PROFILE_PREVIEW = "profile-preview"
    DISCLOSURE = "disclosure"
    KNOWLEDGE = "knowledge"
    CONSENTS = "consents"
    CONSENT_DOCUMENT = "consent-document"
    DISCLOSURE_LOG = "disclosure-log"


class EventKind(enum.StrEnum):
    """What has happened."""

    PERSON_REGISTERED = "person.registered"
    CONTACT_POINT_NAMED = "contact_point.named"
    PLAN_OFFERED = "plan.offered"
    PLAN_ANSWERED = "plan.answered"
    CONSENT_GIVEN = "consent.given"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    PLAN_STARTED = "plan.started"
    PLAN_REVISED = "plan.revised"
    ACTIVITY_CHANGED = "activity.changed"
    COORDINATOR_APPOINTED = "coordinator.appointed"
    COORDINATOR_ENDED = "coordinator.ended"
    PLAN_REVIEWED = "plan.reviewed"
    PLAN_CLOSED = "plan.closed"
    NEED_ASSESSED = "need.assessed"
    NEED_NOTIFIED = "need.notified"
    MAIN_RESPONSIBILITY_SETTLED = "main_responsibility.settled"
    MAIN_RESPONSIBILITY_DISPUTED = "main_responsibility.disputed"
    COORDINATOR_OFFERED = "coordinator.offered"
    COORDINATOR_WISHED = "coordinator.wished"
    ABSENCE_BEGUN = "absence.begun"
    ABSENCE_ENDED = "absence.ended"
    GOAL_ASSESSED = "goal.assessed"
    PLAN_SHOWN = "plan.shown"
    PLAN_AMENDED = "plan.amended"
    CONTROL_EXAMINATION_HELD = "control_examination.held"
    SHARING_DENIED = "sharing.denied"
    CONSENT_ASKED = "consent.asked"
    COMPETENCE_ASSESSED = "competence.assessed"
    CONFIDENTIALITY_ORDERED = "confidentiality.ordered"
    CUSTODY_CHANGED = "custody.changed"
    NEAREST_RELATIVE_NAMED = "nearest_relative.named"
    DISCLOSURE_MADE = "disclosure.made"
    DISCLOSURE_TOLD = "disclosure.told"
    DISCLOSURE_REVIEWED = "disclosure.reviewed"
    EVENT_CORRECTED = "event.corrected"
    EVENT_VOIDED = "event.voided"
    ENTRY_ERASED = "entry.erased"
    PROFILE_LOADED = "profile.loaded"


class CommandKind(enum.StrEnum):
    """What is to be done; the same order as event-kind."""

    PERSON_REGISTER = "person.register"
    CONTACT_POINT_NAME = "contact_point.name"
    PLAN_OFFER = "plan.offer"
    PLAN_ANSWER = "plan.answer"
    CONSENT_GIVE = "consent.give"
    CONSENT_WITHDRAW = "consent.withdraw"
    PLAN_START = "plan.start"
    PLAN_REVISE = "plan.revise"
    ACTIVITY_CHANGE = "activity.change"
    COORDINATOR_APPOINT = "coordinator.appoint"
    COORDINATOR_END = "coordinator.end"
    PLAN_REVIEW = "plan.review"
    PLAN_CLOSE = "plan.close"
    NEED_ASSESS = "need.assess"
    NEED_NOTIFY = "need.notify"
    MAIN_RESPONSIBILITY_SETTLE = "main_responsibility.settle"
    MAIN_RESPONSIBILITY_DISPUTE = "main_responsibility.dispute"
    COORDINATOR_OFFER = "coordinator.offer"
    COORDINATOR_WISH = "coordinator.wish"
    ABSENCE_BEGIN = "absence.begin"
    ABSENCE_END = "absence.end"
    GOAL_ASSESS = "goal.assess"
    PLAN_SHOW = "plan.show"
    PLAN_AMEND = "plan.amend"
    CONTROL_EXAMINATION_HOLD = "control_examination.hold"
    SHARING_DENY = "sharing.deny"
    CONSENT_ASK = "consent.ask"
    COMPETENCE_ASSESS = "competence.assess"
    CONFIDENTIALITY_ORDER = "confidentiality.order"
    CUSTODY_CHANGE = "custody.change"
    NEAREST_RELATIVE_NAME = "nearest_relative.name"
    DISCLOSURE_MAKE = "disclosure.make"
    DISCLOSURE_TELL = "disclosure.tell"
    DISCLOSURE_REVIEW = "disclosure.review"
    EVENT_CORRECT = "event.correct"
    EVENT_VOID = "event.void"
    ENTRY_ERASE = "entry.erase"
    PROFILE_LOAD = "profile.load"


@dataclasses.dataclass(kw_only=True, slots=True)
class AgreementLine(Record):
    """An agreement as it binds."""

    id: str
    """Its id in the profile."""
    kind: AgreementKind | str
    """Its kind."""
    name: str
    """Its name."""
    permits: list[PermittedAct | str]
    """What it permits."""
    from_: datetime.date | None = None
    """Since when."""
    to: datetime.date | None = None
    """Until when."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("kind", "kind", _code(AgreementKind)),
        _Member("name", "name"),
        _Member("permits", "permits", _list(_code(PermittedAct)), required=True),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Agreements(Record):
    """Which agreements bind a municipality on a day, and what they permit."""
    SCHEMA: ClassVar[str | None] = "agreements/1"

    municipality: str | None = None
    """The municipality; absent when neither query nor profile names one."""
    on: datetime.date
    """The day."""
    agreements: list[AgreementLine]
    """Those in force."""
    not_in_force: list[AgreementLine]
    """Those that name it and do not bind on that day."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("municipality", "municipality"),
        _Member("on", "on", _DATE),
        _Member("agreements", "agreements", _list(_record(AgreementLine)), required=True),
        _Member("not_in_force", "not_in_force", _list(_record(AgreementLine)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class LedgerRow(Record):
    """A row. The three last members come together, and are absent when the body has been erased."""

    stream: UUID
    """A case, or the organisation."""
    sequence: int
    """The row's place in the stream, from 1, without gaps."""
    command: UUID
    """The fact or the command that gave the row."""
    ordinal: int
    """0 is the command's outcome; events follow from 1."""
    kind: str
    """plan.started, outcome."""
    schema: str
    """The schema of the body: entry/1, outcome-entry/1."""
    recorded: datetime.datetime
    """When it was recorded."""
    pack: str
    """The rule pack that was used."""
    rules: int
    """The revision of the rules' code that was used."""
    organisation: int
    """The organisation's sequence that was used."""
    commitment: str
    """Commitment to the body."""
    previous: str
    """Hash of the stream's row before; zeros for the first."""
    hash: str
    """Hash of this row."""
    sealed: bool | None = None
    """1 when the body is sealed."""
    key: bytes | None = None
    """The body's wrapped key; or of an unsealed body 32 random octets."""
    body: bytes | None = None
    """The octets of the body."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("stream", "stream", _UUID),
        _Member("sequence", "sequence"),
        _Member("command", "command", _UUID),
        _Member("ordinal", "ordinal"),
        _Member("kind", "kind"),
        _Member("schema", "schema"),
        _Member("recorded", "recorded", _INSTANT),
        _Member("pack", "pack"),
        _Member("rules", "rules"),
        _Member("organisation", "organisation"),
        _Member("commitment", "commitment"),
        _Member("previous", "previous"),
        _Member("hash", "hash"),
        _Member("sealed", "sealed", _FLAG),
        _Member("key", "key", _OCTETS),
        _Member("body", "body", _OCTETS),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Obligation(Record):
    """Something that somebody must see to."""

    id: UUID
    """The obligation's id: survives a change of owner, pack and profile."""
    rule: str
    """The rule."""
    text: str
    """Which of the rule's texts."""
    subject: str
    """What it speaks of."""
    owner: UUID
    """The service that must act."""
    towards: UUID | None = None
    """The service that waits for it."""
    opens: datetime.datetime
    """From when."""
    due: datetime.datetime | None = None
    """It must have been done before this instant."""
    closes: datetime.datetime | None = None
    """When it was fulfilled or fell away."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("rule", "rule"),
        _Member("text", "text"),
        _Member("subject", "subject"),
        _Member("owner", "owner", _UUID),
        _Member("towards", "towards", _UUID),
        _Member("opens", "opens", _INSTANT),
        _Member("due", "due", _INSTANT),
        _Member("closes", "closes", _INSTANT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Responsibility(Record):
    """Who holds what, in an interval."""

    role: ResponsibilityRole | str
    """What is held."""
    service: UUID
    """The service that holds it."""
    name: str | None = None
    """The person who holds it."""
    from_: datetime.datetime
    """From when."""
    to: datetime.datetime | None = None
    """Until when; open-ended when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(ResponsibilityRole)),
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("from", "from_", _INSTANT),
        _Member("to", "to", _INSTANT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Notice(Record):
    """Something that another service is to be told."""

    id: UUID
    """The notice's id: the same fact is never told twice."""
    rule: str
    """The rule."""
    text: str
    """Which of the rule's texts."""
    recipient: UUID
    """The service that is told."""
    basis: UUID
    """The consent that permits it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("rule", "rule"),
        _Member("text", "text"),
        _Member("recipient", "recipient", _UUID),
        _Member("basis", "basis", _UUID),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class IndexRows(Record):
    """The index rows of one case, whole: they replace what was there."""

    obligations: list[Obligation]
    """Those that have not closed."""
    responsibilities: list[Responsibility]
    """Who holds what."""
    outbox: list[Notice]
    """What other services are to be told."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("obligations", "obligations", _list(_record(Obligation)), required=True),
        _Member("responsibilities", "responsibilities", _list(_record(Responsibility)), required=True),
        _Member("outbox", "outbox", _list(_record(Notice)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Batch(Record):
    """What one fact or command adds: computed, not yet written."""
    SCHEMA: ClassVar[str | None] = "batch/1"

    stream: UUID
    """A case, or the organisation."""
    expected: int
    """The stream's last sequence that this was decided on: append only if it still is."""
    rows: list[LedgerRow]
    """The rows to append."""
    erase: list[int]
    """Rows of this stream whose bodies go with this commit."""
    index: IndexRows
    """The stream's new index rows, whole."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("stream", "stream", _UUID),
        _Member("expected", "expected"),
        _Member("rows", "rows", _list(_record(LedgerRow)), required=True),
        _Member("erase", "erase", _list(_PLAIN), required=True),
        _Member("index", "index", _record(IndexRows)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NeedAssessed(Record):
    """What the person needs was assessed. Absent means not assessed."""

    service: UUID
    """The service that assessed."""
    long_term: bool | None = None
    """The need is long-term (langvarig)."""
    coordinated: bool | None = None
    """The need is for coordinated services (koordinert)."""
    complex: bool | None = None
    """The need is complex (sammensatt)."""
    municipal: bool | None = None
    """Health and care services of the municipality are needed."""
    specialist: bool | None = None
    """Specialist health services are needed."""
    needs: list[Need | str] = dataclasses.field(default_factory=list)
    """What the person needs help with."""
    circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """What holds for the person."""
    not_circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """What does not hold for the person."""
    in_contact: list[UUID] = dataclasses.field(default_factory=list)
    """The services that help already, besides the one that assessed."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("long_term", "long_term"),
        _Member("coordinated", "coordinated"),
        _Member("complex", "complex"),
        _Member("municipal", "municipal"),
        _Member("specialist", "specialist"),
        _Member("needs", "needs", _list(_code(Need))),
        _Member("circumstances", "circumstances", _list(_code(Circumstance))),
        _Member("not_circumstances", "not_circumstances", _list(_code(Circumstance))),
        _Member("in_contact", "in_contact", _list(_UUID)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NeedNotified(Record):
    """The coordinating unit was told of a need for a plan and a coordinator (hpl § 38 a)."""

    service: UUID
    """The service that told."""
    recipient: UUID
    """The coordinating unit that was told."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("recipient", "recipient", _UUID),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class MainResponsibilitySettled(Record):
    """It was settled which service has the main responsibility (IP-f § 7)."""

    service: UUID
    """The service that has it."""
    how: SettledHow | str = SettledHow.AGREED
    """How it was settled."""
    note: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("how", "how", _code(SettledHow)),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class MainResponsibilityDisputed(Record):
    """The services do not agree on who has the main responsibility."""

    services: list[UUID]
    """The services."""
    note: str | None = None
    """What they disagree on."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("services", "services", _list(_UUID), required=True),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Participation(Record):
    """How the person took part in a decision, or why not (forskrift om individuell plan § 4)."""

    how: ParticipationHow | str
    """How the person took part."""
    note: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("how", "how", _code(ParticipationHow)),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CoordinatorOffered(Record):
    """A coordinator was offered, or was found not to be relevant."""

    role: CoordinatorRole | str = CoordinatorRole.MUNICIPAL
    """Which coordinator."""
    standing: OfferStanding | str = OfferStanding.OFFERED
    """Where the offer stands."""
    service: UUID | None = None
    """The service that offers."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(CoordinatorRole)),
        _Member("standing", "standing", _code(OfferStanding)),
        _Member("service", "service", _UUID),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CoordinatorWished(Record):
    """The person said whom they want as coordinator."""

    service: UUID | None = None
    """The service wished."""
    name: str | None = None
    """The one wished."""
    note: str | None = None
    """In the person's own words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Coordinator(Record):
    """One of the person's coordinators (koordinator). One of each role at a time."""

    service: UUID
    """The coordinator's service."""
    name: str | None = None
    """The coordinator's name."""
    phone: str | None = None
    """Where the coordinator answers."""
    role: CoordinatorRole | str = CoordinatorRole.PLAN
    """Which coordinator."""
    health_personnel: bool | None = None
    """The coordinator is health personnel."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("phone", "phone"),
        _Member("role", "role", _code(CoordinatorRole)),
        _Member("health_personnel", "health_personnel"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class AbsenceBegun(Record):
    """A coordinator is away for a time."""

    role: CoordinatorRole | str = CoordinatorRole.PLAN
    """Which coordinator."""
    until: datetime.date | None = None
    """The last day away, when it is known."""
    substitute: Coordinator | None = None
    """Who stands in."""
    reason: str | None = None
    """Why."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(CoordinatorRole)),
        _Member("until", "until", _DATE),
        _Member("substitute", "substitute", _record(Coordinator)),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class AbsenceEnded(Record):
    """A coordinator is back."""

    role: CoordinatorRole | str = CoordinatorRole.PLAN
    """Which coordinator."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(CoordinatorRole)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class GoalAssessed(Record):
    """It was looked at how a goal stands."""

    goal: str
    """The goal's id in the plan."""
    achievement: Achievement | str
    """How it stands."""
    words: str | None = None
    """In the person's own words."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("goal", "goal"),
        _Member("achievement", "achievement", _code(Achievement)),
        _Member("words", "words"),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanShown(Record):
    """The person saw the plan as it stands."""

    how: ShownHow | str = ShownHow.TOGETHER
    """How."""
    approves: bool | None = None
    """The person says that this is their plan."""
    words: str | None = None
    """What the person said of it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("how", "how", _code(ShownHow)),
        _Member("approves", "approves"),
        _Member("words", "words"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanAmended(Record):
    """The person's own change to the plan: it stands as they wrote it until the plan is revised."""

    about: str | None = None
    """What it is about: plan, goal:<id> or activity:<id>."""
    words: str
    """The person's own words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("about", "about"),
        _Member("words", "words"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ControlExaminationHeld(Record):
    """A control examination in compulsory mental health care (phvl-f § 13)."""

    service: UUID
    """The service that held it."""
    plan_accounted: bool = False
    """It accounts for the individual plan."""
    reason: str | None = None
    """Why there is no plan."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("plan_accounted", "plan_accounted"),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanOffered(Record):
    """A plan was offered."""

    service: UUID
    """The service that offers."""
    need_long_term: bool = True
    """The need is long-term (langvarig)."""
    need_coordinated: bool = True
    """The need is for coordinated services (koordinert)."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("need_long_term", "need_long_term"),
        _Member("need_coordinated", "need_coordinated"),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanAnswered(Record):
    """The person answered the offer."""

    answer: PlanAnswer | str
    """The answer."""
    ask_again: datetime.date | None = None
    """When the person wants to be asked again."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("answer", "answer", _code(PlanAnswer)),
        _Member("ask_again", "ask_again", _DATE),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ConsentWithdrawn(Record):
    """A consent was withdrawn."""

    consent: UUID
    """The event that gave it."""
    reason: str | None = None
    """Why; nobody has to say."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("consent", "consent", _UUID),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Goal(Record):
    """A goal (mål)."""

    id: str
    """The goal's id in the plan."""
    words: str
    """The person's own words."""
    area: Need | str | None = None
    """The area of life that it belongs to."""
    service_words: bool = False
    """The words are a service's, not the person's."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("words", "words"),
        _Member("area", "area", _code(Need)),
        _Member("service_words", "service_words"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Decision(Record):
    """An administrative decision (enkeltvedtak) that a measure rests on."""

    reference: str
    """The host's reference."""
    made: datetime.date | None = None
    """When it was made."""
    until: datetime.date | None = None
    """Its last day; no end when absent."""
    service: UUID | None = None
    """The service that made it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("reference", "reference"),
        _Member("made", "made", _DATE),
        _Member("until", "until", _DATE),
        _Member("service", "service", _UUID),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Activity(Record):
    """A measure (tiltak). Its status is changed by activity.change, not by revision."""

    id: str
    """The activity's id in the plan."""
    what: str
    """What is done."""
    service: UUID | None = None
    """The service that is responsible for it."""
    goals: list[str] = dataclasses.field(default_factory=list)
    """The goals that it serves."""
    extent: str | None = None
    """How much, how often."""
    due: datetime.date | None = None
    """The next date on which somebody should see that it happened."""
    how: str | None = None
    """How it is carried out."""
    area: Need | str | None = None
    """What it helps with."""
    needs_decision: bool = False
    """It takes an administrative decision (enkeltvedtak)."""
    decision: Decision | None = None
    """That decision."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("what", "what"),
        _Member("service", "service", _UUID),
        _Member("goals", "goals", _list(_PLAIN)),
        _Member("extent", "extent"),
        _Member("due", "due", _DATE),
        _Member("how", "how"),
        _Member("area", "area", _code(Need)),
        _Member("needs_decision", "needs_decision"),
        _Member("decision", "decision", _record(Decision)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class StatedNeed(Record):
    """A need in the person's plan."""

    area: Need | str
    """The area of life."""
    words: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("area", "area", _code(Need)),
        _Member("words", "words"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Participant(Record):
    """Somebody who takes part in the plan besides the person."""

    id: str
    """The participant's id in the plan."""
    role: ParticipantRole | str = ParticipantRole.SERVICE
    """Who it is."""
    service: UUID | None = None
    """The service."""
    name: str | None = None
    """The name."""
    relation: str | None = None
    """The relation, of somebody next of kin."""
    standing: ParticipantStanding | str = ParticipantStanding.TAKES_PART
    """Where the participant stands."""
    contributes: str | None = None
    """What the participant contributes."""
    person_wants: bool | None = None
    """The person wants this one of the next of kin to take part."""
    kin_wants: bool | None = None
    """This one of the next of kin wants to take part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("role", "role", _code(ParticipantRole)),
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("relation", "relation"),
        _Member("standing", "standing", _code(ParticipantStanding)),
        _Member("contributes", "contributes"),
        _Member("person_wants", "person_wants"),
        _Member("kin_wants", "kin_wants"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NoneStated(Record):
    """Something that the plan is to hold and that there is nothing to say of."""

    item: PlanItem | str
    """What there is none of."""
    reason: str
    """Why."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("item", "item", _code(PlanItem)),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Readmission(Record):
    """An agreement on coming back (avtale om gjeninnleggelse)."""

    service: UUID
    """Where the person may come back."""
    terms: str
    """On what terms."""
    until: datetime.date | None = None
    """Its last day."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("terms", "terms"),
        _Member("until", "until", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CrisisPlan(Record):
    """What to do when it gets hard (kriseplan)."""

    signs: list[str] = dataclasses.field(default_factory=list)
    """What shows that it is getting hard."""
    helps: list[str] = dataclasses.field(default_factory=list)
    """What helps."""
    call: list[str] = dataclasses.field(default_factory=list)
    """Whom to call, by day and by night."""
    readmission: Readmission | None = None
    """Coming back to a place."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("signs", "signs", _list(_PLAIN)),
        _Member("helps", "helps", _list(_PLAIN)),
        _Member("call", "call", _list(_PLAIN)),
        _Member("readmission", "readmission", _record(Readmission)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ResponsibilityGroup(Record):
    """The group around the person (ansvarsgruppe)."""

    convener: UUID
    """The service that calls it."""
    next_meeting: datetime.date | None = None
    """When it meets next."""
    rhythm: str | None = None
    """How often it meets."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("convener", "convener", _UUID),
        _Member("next_meeting", "next_meeting", _DATE),
        _Member("rhythm", "rhythm"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanLink(Record):
    """Something that belongs with the plan."""

    kind: PlanLinkKind | str
    """What it is."""
    reference: str | None = None
    """Where it is."""
    note: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("kind", "kind", _code(PlanLinkKind)),
        _Member("reference", "reference"),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CarePlan(Record):
    """What the plan says."""

    title: str | None = None
    """The plan's title."""
    from_: datetime.date | None = None
    """The first day."""
    to: datetime.date | None = None
    """The last day."""
    reviews: list[datetime.date] = dataclasses.field(default_factory=list)
    """Dates set for review (evaluering)."""
    goals: list[Goal] = dataclasses.field(default_factory=list)
    """The goals."""
    activities: list[Activity] = dataclasses.field(default_factory=list)
    """The measures."""
    made_by: UUID | None = None
    """The service that is responsible for making the plan."""
    resources: list[str] = dataclasses.field(default_factory=list)
    """What the person is good at and can build on."""
    needs: list[StatedNeed] = dataclasses.field(default_factory=list)
    """What the person needs help with."""
    participants: list[Participant] = dataclasses.field(default_factory=list)
    """Who takes part besides the person."""
    person_contributes: str | None = None
    """What the person contributes."""
    cooperation: list[str] = dataclasses.field(default_factory=list)
    """Cooperation with others that is needed or wished."""
    child_participation: str | None = None
    """How a child's right to take part is safeguarded."""
    adaptation: str | None = None
    """How the plan is made to fit the person's language and background."""
    none_stated: list[NoneStated] = dataclasses.field(default_factory=list)
    """What there is nothing to say of."""
    crisis: CrisisPlan | None = None
    """What to do when it gets hard."""
    group: ResponsibilityGroup | None = None
    """The group around the person."""
    links: list[PlanLink] = dataclasses.field(default_factory=list)
    """What belongs with the plan."""
    place: str | None = None
    """Where the plan is kept."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("title", "title"),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
        _Member("reviews", "reviews", _list(_DATE)),
        _Member("goals", "goals", _list(_record(Goal))),
        _Member("activities", "activities", _list(_record(Activity))),
        _Member("made_by", "made_by", _UUID),
        _Member("resources", "resources", _list(_PLAIN)),
        _Member("needs", "needs", _list(_record(StatedNeed))),
        _Member("participants", "participants", _list(_record(Participant))),
        _Member("person_contributes", "person_contributes"),
        _Member("cooperation", "cooperation", _list(_PLAIN)),
        _Member("child_participation", "child_participation"),
        _Member("adaptation", "adaptation"),
        _Member("none_stated", "none_stated", _list(_record(NoneStated))),
        _Member("crisis", "crisis", _record(CrisisPlan)),
        _Member("group", "group", _record(ResponsibilityGroup)),
        _Member("links", "links", _list(_record(PlanLink))),
        _Member("place", "place"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanStarted(Record):
    """The plan was started."""

    plan: CarePlan
    """The plan's content; it may be filled in later."""
    coordinator: Coordinator | None = None
    """Who leads the work on the plan (koordinator)."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("plan", "plan", _record(CarePlan)),
        _Member("coordinator", "coordinator", _record(Coordinator)),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanRevised(Record):
    """The plan was given new content, whole."""

    plan: CarePlan
    """The plan's content."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("plan", "plan", _record(CarePlan)),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ActivityChanged(Record):
    """A measure changed its status."""

    activity: str
    """The activity's id in the plan."""
    status: ActivityStatus | str
    """The new status."""
    reason: str | None = None
    """Why."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("activity", "activity"),
        _Member("status", "status", _code(ActivityStatus)),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CoordinatorAppointed(Record):
    """A coordinator was appointed."""

    service: UUID
    """The coordinator's service."""
    name: str | None = None
    """The coordinator's name."""
    phone: str | None = None
    """Where the coordinator answers."""
    role: CoordinatorRole | str = CoordinatorRole.PLAN
    """Which coordinator."""
    health_personnel: bool | None = None
    """The coordinator is health personnel."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("phone", "phone"),
        _Member("role", "role", _code(CoordinatorRole)),
        _Member("health_personnel", "health_personnel"),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CoordinatorEnded(Record):
    """The coordinator stopped, and nobody has come after."""

    role: CoordinatorRole | str = CoordinatorRole.PLAN
    """Which coordinator."""
    reason: str | None = None
    """Why."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(CoordinatorRole)),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanReviewed(Record):
    """The plan was reviewed (evaluert)."""

    next_review: datetime.date | None = None
    """The date set for the next review."""
    note: str | None = None
    """What came of it."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("next_review", "next_review", _DATE),
        _Member("note", "note"),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NextStep(Record):
    """What comes after: nothing ends in nothing."""

    kind: NextStepKind | str
    """What comes after."""
    date: datetime.date | None = None
    """The date of the appointment."""
    service: UUID | None = None
    """The service that meets the person."""
    note: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("kind", "kind", _code(NextStepKind)),
        _Member("date", "date", _DATE),
        _Member("service", "service", _UUID),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanClosed(Record):
    """The plan ended."""

    reason: CloseReason | str
    """Why."""
    next_step: NextStep | None = None
    """What comes after."""
    participation: Participation | None = None
    """How the person took part."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("reason", "reason", _code(CloseReason)),
        _Member("next_step", "next_step", _record(NextStep)),
        _Member("participation", "participation", _record(Participation)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class EventCorrected(Record):
    """An event should have stood otherwise. The last correction by sequence wins."""

    event: UUID
    """The event that was reported first."""
    occurred: Moment | None = None
    """When it happened, as it should have stood; the event's own when absent."""
    reason: str
    """Why it is corrected."""
    kind: EventKind | str
    """The kind of the event."""
    body: Event | dict[str, Any]
    """What there is to say of that kind."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("event", "event", _UUID),
        _Member("occurred", "occurred", _MOMENT),
        _Member("reason", "reason"),
        _Member("kind", "kind", _code(EventKind)),
        _Member("body", "body", bodies="_EVENT_CLASSES"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class EventVoided(Record):
    """An event never happened."""

    event: UUID
    """The event that was reported first."""
    reason: str
    """Why it is void."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("event", "event", _UUID),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class EntryErased(Record):
    """Bodies were erased: their keys are destroyed, the chain stays."""

    sequences: list[int]
    """The rows, by their place in the stream."""
    reason: str
    """Why they were erased."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("sequences", "sequences", _list(_PLAIN), required=True),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Telecom(Record):
    """A way to reach somebody."""

    system: TelecomSystem | str
    """What kind of address it is."""
    value: str
    """The number or the address."""
    hours: str | None = None
    """When it is answered."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("system", "system", _code(TelecomSystem)),
        _Member("value", "value"),
        _Member("hours", "hours"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Successor(Record):
    """A service that takes over."""

    service: UUID
    """The service."""
    needs: list[Need | str] = dataclasses.field(default_factory=list)
    """For these only; for all when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("needs", "needs", _list(_code(Need))),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Service(Record):
    """A service."""

    id: UUID
    """The service's id, the same in every document."""
    kind: ServiceKind | str
    """What kind of service it is."""
    name: str
    """The name that people know."""
    phone: str | None = None
    """Where somebody answers."""
    telecom: list[Telecom] = dataclasses.field(default_factory=list)
    """Other ways to reach it, and when."""
    organisation_number: str | None = None
    """The organisation that the service belongs to."""
    her_id: int | None = None
    """Its HER-id in the national address register (Adresseregisteret)."""
    municipality: str | None = None
    """The municipality that runs it, when it is another."""
    capabilities: list[Need | str] = dataclasses.field(default_factory=list)
    """What it can do; not stated when absent."""
    when: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """It takes only those for whom this holds."""
    titles: list[str] = dataclasses.field(default_factory=list)
    """What people call those who work there."""
    population_at_least: int | None = None
    """It exists only where so many live."""
    leader: str | None = None
    """The function that leads it."""
    successors: list[Successor] = dataclasses.field(default_factory=list)
    """Who takes over when it ends."""
    from_: datetime.date | None = None
    """The first day; open-ended when absent."""
    to: datetime.date | None = None
    """The last day; open-ended when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("kind", "kind", _code(ServiceKind)),
        _Member("name", "name"),
        _Member("phone", "phone"),
        _Member("telecom", "telecom", _list(_record(Telecom))),
        _Member("organisation_number", "organisation_number"),
        _Member("her_id", "her_id"),
        _Member("municipality", "municipality"),
        _Member("capabilities", "capabilities", _list(_code(Need))),
        _Member("when", "when", _list(_code(Circumstance))),
        _Member("titles", "titles", _list(_PLAIN)),
        _Member("population_at_least", "population_at_least"),
        _Member("leader", "leader"),
        _Member("successors", "successors", _list(_record(Successor))),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ResponsibilityRow(Record):
    """Who answers for a need: one row of the municipality's division of responsibility."""

    id: str
    """The row's id in the profile."""
    needs: list[Need | str]
    """The needs."""
    leads: bool = False
    """The row says who leads when all of these needs are there at once."""
    age_from: int | None = None
    """From this age on."""
    age_to: int | None = None
    """To this age, the whole year of it."""
    municipality: str | None = None
    """For those who live there, when it is another municipality."""
    when: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """Only when all of this holds."""
    unless: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """Not when any of this holds."""
    owner: UUID | None = None
    """The service that answers for it; absent when nobody is named."""
    partners: list[UUID] = dataclasses.field(default_factory=list)
    """The services that it works with."""
    legal_basis: str | None = None
    """The law that it rests on."""
    evidence: Evidence | str = Evidence.STATED
    """How well it is founded."""
    proposed: bool = False
    """It is not adopted: it answers only what would be."""
    source: str | None = None
    """Where it was decided."""
    from_: datetime.date | None = None
    """The first day; open-ended when absent."""
    to: datetime.date | None = None
    """The last day; open-ended when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("needs", "needs", _list(_code(Need)), required=True),
        _Member("leads", "leads"),
        _Member("age_from", "age_from"),
        _Member("age_to", "age_to"),
        _Member("municipality", "municipality"),
        _Member("when", "when", _list(_code(Circumstance))),
        _Member("unless", "unless", _list(_code(Circumstance))),
        _Member("owner", "owner", _UUID),
        _Member("partners", "partners", _list(_UUID)),
        _Member("legal_basis", "legal_basis"),
        _Member("evidence", "evidence", _code(Evidence)),
        _Member("proposed", "proposed"),
        _Member("source", "source"),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Catchment(Record):
    """Where those who live in a municipality are reached by default (opptaksområde)."""

    id: str
    """The row's id in the profile."""
    municipality: str
    """Where the person lives."""
    needs: list[Need | str]
    """The needs."""
    service: UUID | None = None
    """The service; absent when it is not known."""
    evidence: Evidence | str = Evidence.STATED
    """How well it is founded."""
    source: str | None = None
    """Where it was decided."""
    from_: datetime.date | None = None
    """The first day; open-ended when absent."""
    to: datetime.date | None = None
    """The last day; open-ended when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("municipality", "municipality"),
        _Member("needs", "needs", _list(_code(Need)), required=True),
        _Member("service", "service", _UUID),
        _Member("evidence", "evidence", _code(Evidence)),
        _Member("source", "source"),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Member(Record):
    """A municipality that is party to an agreement."""

    municipality: str
    """The municipality."""
    signed: datetime.date | None = None
    """When it was adopted; absent when not yet."""
    from_: datetime.date | None = None
    """The first day; that of the agreement when absent."""
    to: datetime.date | None = None
    """The last day; that of the agreement when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("municipality", "municipality"),
        _Member("signed", "signed", _DATE),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Agreement(Record):
    """An agreement (samarbeidsavtale, vertskommuneavtale)."""

    id: str
    """The agreement's id in the profile."""
    kind: AgreementKind | str
    """What kind of agreement it is."""
    name: str
    """Its name."""
    members: list[Member] = dataclasses.field(default_factory=list)
    """The municipalities."""
    host: str | None = None
    """The host municipality (vertskommune)."""
    services: list[UUID] = dataclasses.field(default_factory=list)
    """The services that it is about."""
    needs: list[Need | str] = dataclasses.field(default_factory=list)
    """The matters that it governs."""
    permits: list[PermittedAct | str] = dataclasses.field(default_factory=list)
    """What it permits, when it is less than its kind does."""
    tender: str | None = None
    """The reference of the tender, for a purchase."""
    source: str | None = None
    """Where it was decided."""
    from_: datetime.date | None = None
    """The first day; open-ended when absent."""
    to: datetime.date | None = None
    """The last day; open-ended when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("kind", "kind", _code(AgreementKind)),
        _Member("name", "name"),
        _Member("members", "members", _list(_record(Member))),
        _Member("host", "host"),
        _Member("services", "services", _list(_UUID)),
        _Member("needs", "needs", _list(_code(Need))),
        _Member("permits", "permits", _list(_code(PermittedAct))),
        _Member("tender", "tender"),
        _Member("source", "source"),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class LevelChoice(Record):
    """A rule's level as the municipality wants it; one below the national floor has no effect."""

    rule: str
    """The rule."""
    level: Level | str
    """The level wanted."""
    review: datetime.date | None = None
    """When the choice is looked at again."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("rule", "rule"),
        _Member("level", "level", _code(Level)),
        _Member("review", "review", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class LocalLimit(Record):
    """A local amount; a statutory limit can only be tightened."""

    parameter: str
    """The parameter of the rule pack."""
    amount: int
    """The amount, in that parameter's own unit."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("parameter", "parameter"),
        _Member("amount", "amount"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Profile(Record):
    """What a municipality says of itself: a number and a coordinating unit are enough to begin."""
    SCHEMA: ClassVar[str | None] = "profile/1"

    municipality: str
    """The municipality."""
    name: str
    """The municipality's name."""
    coordinating_unit: UUID
    """The coordinating unit (koordinerende enhet, hol § 7-3)."""
    population: int | None = None
    """How many live there."""
    services: list[Service] = dataclasses.field(default_factory=list)
    """The services that take part, in and outside of the municipality."""
    responsibilities: list[ResponsibilityRow] = dataclasses.field(default_factory=list)
    """Who answers for what, from when to when."""
    catchments: list[Catchment] = dataclasses.field(default_factory=list)
    """Where the second line and others are reached by default; free choice stands above."""
    agreements: list[Agreement] = dataclasses.field(default_factory=list)
    """Agreements with other municipalities and services, and what they permit."""
    levels: list[LevelChoice] = dataclasses.field(default_factory=list)
    """Levels of rules above the national floor."""
    limits: list[LocalLimit] = dataclasses.field(default_factory=list)
    """Local amounts for parameters of the rule pack."""
    ext: dict[str, Any] | None = None
    """The host's own members: kept as they are, never read."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("municipality", "municipality"),
        _Member("name", "name"),
        _Member("coordinating_unit", "coordinating_unit", _UUID),
        _Member("population", "population"),
        _Member("services", "services", _list(_record(Service))),
        _Member("responsibilities", "responsibilities", _list(_record(ResponsibilityRow))),
        _Member("catchments", "catchments", _list(_record(Catchment))),
        _Member("agreements", "agreements", _list(_record(Agreement))),
        _Member("levels", "levels", _list(_record(LevelChoice))),
        _Member("limits", "limits", _list(_record(LocalLimit))),
        _Member("ext", "ext"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ProfileLoaded(Record):
    """A profile was loaded, in the organisation's stream."""

    profile: Profile
    """The profile."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("profile", "profile", _record(Profile)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class GoalLine(Record):
    """A goal with how it stands."""

    id: str
    """The goal's id in the plan."""
    words: str
    """The person's own words."""
    area: Need | str | None = None
    """The area of life that it belongs to."""
    service_words: bool
    """The words are a service's, not the person's."""
    achievement: Achievement | str | None = None
    """How it stands."""
    since: Moment | None = None
    """Since when."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("words", "words"),
        _Member("area", "area", _code(Need)),
        _Member("service_words", "service_words"),
        _Member("achievement", "achievement", _code(Achievement)),
        _Member("since", "since", _MOMENT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ActivityLine(Record):
    """A measure with its status."""

    id: str
    """The activity's id in the plan."""
    what: str
    """What is done."""
    service: UUID | None = None
    """The service that is responsible for it."""
    service_name: str | None = None
    """That service's name."""
    goals: list[str]
    """The goals that it serves."""
    extent: str | None = None
    """How much, how often."""
    due: datetime.date | None = None
    """The next date on which somebody should see that it happened."""
    how: str | None = None
    """How it is carried out."""
    area: Need | str | None = None
    """What it helps with."""
    needs_decision: bool
    """It takes an administrative decision (enkeltvedtak)."""
    decision: Decision | None = None
    """That decision."""
    status: ActivityStatus | str
    """Its status."""
    since: Moment | None = None
    """Since when."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("what", "what"),
        _Member("service", "service", _UUID),
        _Member("service_name", "service_name"),
        _Member("goals", "goals", _list(_PLAIN), required=True),
        _Member("extent", "extent"),
        _Member("due", "due", _DATE),
        _Member("how", "how"),
        _Member("area", "area", _code(Need)),
        _Member("needs_decision", "needs_decision"),
        _Member("decision", "decision", _record(Decision)),
        _Member("status", "status", _code(ActivityStatus)),
        _Member("since", "since", _MOMENT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CoordinatorLine(Record):
    """A coordinator, as the plan stands."""

    service: UUID
    """The coordinator's service."""
    service_name: str
    """That service's name."""
    name: str | None = None
    """The coordinator's name."""
    phone: str | None = None
    """Where the coordinator answers."""
    since: Moment
    """Since when."""
    role: CoordinatorRole | str
    """Which coordinator."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("service_name", "service_name"),
        _Member("name", "name"),
        _Member("phone", "phone"),
        _Member("since", "since", _MOMENT),
        _Member("role", "role", _code(CoordinatorRole)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CoordinatorStanding(Record):
    """One of the person's coordinators, or the offer of one."""

    role: CoordinatorRole | str
    """Which coordinator."""
    state: str
    """in-place, away, vacant, offered, wanted, declined, not-relevant."""
    coordinator: CoordinatorLine | None = None
    """Who it is."""
    substitute: CoordinatorLine | None = None
    """Who stands in."""
    until: datetime.date | None = None
    """The last day away."""
    since: Moment | None = None
    """Since when it stands so."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(CoordinatorRole)),
        _Member("state", "state"),
        _Member("coordinator", "coordinator", _record(CoordinatorLine)),
        _Member("substitute", "substitute", _record(CoordinatorLine)),
        _Member("until", "until", _DATE),
        _Member("since", "since", _MOMENT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class MainResponsibility(Record):
    """Who has the main responsibility for the plan."""

    service: UUID | None = None
    """The service; absent while it is not settled."""
    service_name: str | None = None
    """Its name."""
    how: SettledHow | str | None = None
    """How it was settled."""
    disputed: bool
    """The services do not agree."""
    since: Moment | None = None
    """Since when."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("service_name", "service_name"),
        _Member("how", "how", _code(SettledHow)),
        _Member("disputed", "disputed"),
        _Member("since", "since", _MOMENT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Amendment(Record):
    """The person's own change."""

    event: UUID
    """The event."""
    about: str | None = None
    """What it is about."""
    words: str
    """The person's own words."""
    when: Moment
    """When it was written."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("event", "event", _UUID),
        _Member("about", "about"),
        _Member("words", "words"),
        _Member("when", "when", _MOMENT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanItemLine(Record):
    """One item of what a plan is to hold."""

    item: PlanItem | str
    """The item."""
    rule: str
    """The rule."""
    state: PlanItemState | str
    """Whether the plan holds it."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("item", "item", _code(PlanItem)),
        _Member("rule", "rule"),
        _Member("state", "state", _code(PlanItemState)),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Complaint(Record):
    """Where to complain, and until when."""

    to: str
    """Whom to."""
    weeks: int
    """Within how many weeks."""
    basis: str
    """The paragraph."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("to", "to"),
        _Member("weeks", "weeks"),
        _Member("basis", "basis"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CarePlanView(Record):
    """The plan as it stands."""
    SCHEMA: ClassVar[str | None] = "care-plan-view/1"

    case: UUID
    """The case."""
    plan: UUID | None = None
    """The plan's id: the event that began it."""
    stage: PlanStage | str
    """Where the plan stands."""
    started: Moment | None = None
    """When it was started."""
    revised: Moment | None = None
    """The version shown."""
    title: str | None = None
    """The plan's title."""
    from_: datetime.date | None = None
    """The first day."""
    to: datetime.date | None = None
    """The last day."""
    reviews: list[datetime.date]
    """Dates set for review."""
    reviewed: list[Moment]
    """When it was reviewed."""
    goals: list[GoalLine]
    """The goals."""
    activities: list[ActivityLine]
    """The measures with their status."""
    coordinator: CoordinatorLine | None = None
    """Who leads the work on the plan."""
    made_by: UUID | None = None
    """The service that is responsible for making the plan."""
    resources: list[str]
    """What the person is good at and can build on."""
    needs: list[StatedNeed]
    """What the person needs help with."""
    participants: list[Participant]
    """Who takes part besides the person."""
    person_contributes: str | None = None
    """What the person contributes."""
    cooperation: list[str]
    """Cooperation with others that is needed or wished."""
    child_participation: str | None = None
    """How a child's right to take part is safeguarded."""
    adaptation: str | None = None
    """How the plan is made to fit the person's language and background."""
    none_stated: list[NoneStated]
    """What there is nothing to say of."""
    crisis: CrisisPlan | None = None
    """What to do when it gets hard."""
    group: ResponsibilityGroup | None = None
    """The group around the person."""
    links: list[PlanLink]
    """What belongs with the plan."""
    place: str | None = None
    """Where the plan is kept."""
    coordinators: list[CoordinatorStanding]
    """Every coordinator that was offered, wished or appointed."""
    main_responsibility: MainResponsibility | None = None
    """Who has the main responsibility."""
    needs_assessed: NeedAssessed | None = None
    """The last assessment of what the person needs."""
    amendments: list[Amendment]
    """The person's own changes since the last revision."""
    shown: Moment | None = None
    """When the person last saw the plan."""
    shown_stands: bool | None = None
    """The person has seen it as it stands now."""
    items: list[PlanItemLine]
    """What a plan is to hold, and whether it does."""
    complaint: Complaint | None = None
    """Where to complain."""
    closed: Moment | None = None
    """When it ended."""
    close_reason: CloseReason | str | None = None
    """Why it ended."""
    next_step: NextStep | None = None
    """What comes after a plan that has ended."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("plan", "plan", _UUID),
        _Member("stage", "stage", _code(PlanStage)),
        _Member("started", "started", _MOMENT),
        _Member("revised", "revised", _MOMENT),
        _Member("title", "title"),
        _Member("from", "from_", _DATE),
        _Member("to", "to", _DATE),
        _Member("reviews", "reviews", _list(_DATE), required=True),
        _Member("reviewed", "reviewed", _list(_MOMENT), required=True),
        _Member("goals", "goals", _list(_record(GoalLine)), required=True),
        _Member("activities", "activities", _list(_record(ActivityLine)), required=True),
        _Member("coordinator", "coordinator", _record(CoordinatorLine)),
        _Member("made_by", "made_by", _UUID),
        _Member("resources", "resources", _list(_PLAIN), required=True),
        _Member("needs", "needs", _list(_record(StatedNeed)), required=True),
        _Member("participants", "participants", _list(_record(Participant)), required=True),
        _Member("person_contributes", "person_contributes"),
        _Member("cooperation", "cooperation", _list(_PLAIN), required=True),
        _Member("child_participation", "child_participation"),
        _Member("adaptation", "adaptation"),
        _Member("none_stated", "none_stated", _list(_record(NoneStated)), required=True),
        _Member("crisis", "crisis", _record(CrisisPlan)),
        _Member("group", "group", _record(ResponsibilityGroup)),
        _Member("links", "links", _list(_record(PlanLink)), required=True),
        _Member("place", "place"),
        _Member("coordinators", "coordinators", _list(_record(CoordinatorStanding)), required=True),
        _Member("main_responsibility", "main_responsibility", _record(MainResponsibility)),
        _Member("needs_assessed", "needs_assessed", _record(NeedAssessed)),
        _Member("amendments", "amendments", _list(_record(Amendment)), required=True),
        _Member("shown", "shown", _MOMENT),
        _Member("shown_stands", "shown_stands"),
        _Member("items", "items", _list(_record(PlanItemLine)), required=True),
        _Member("complaint", "complaint", _record(Complaint)),
        _Member("closed", "closed", _MOMENT),
        _Member("close_reason", "close_reason", _code(CloseReason)),
        _Member("next_step", "next_step", _record(NextStep)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CasePage(Record):
    """One page of a listing of cases."""
    SCHEMA: ClassVar[str | None] = "case-page/1"

    cases: list[UUID]
    """The cases, ascending."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("cases", "cases", _list(_UUID), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Confirmation(Record):
    """A rule at level confirm that somebody has answered for."""

    rule: str
    """The rule of the finding."""
    subject: str
    """The subject of the finding."""
    reason: str
    """Why it is done all the same."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("rule", "rule"),
        _Member("subject", "subject"),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Command(Record):
    """What the host wants done. It occurs when it is recorded."""
    SCHEMA: ClassVar[str | None] = "command/1"

    id: UUID
    """The command's id; the same id again is the same command."""
    case: UUID | None = None
    """The case; absent for a new one."""
    confirmations: list[Confirmation] = dataclasses.field(default_factory=list)
    """Rules that somebody has answered for."""
    kind: CommandKind | str
    """What is to be done."""
    body: CommandBody | dict[str, Any]
    """What there is to say of that kind."""
    ext: dict[str, Any] | None = None
    """The host's own members: kept as they are, never read."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("case", "case", _UUID),
        _Member("confirmations", "confirmations", _list(_record(Confirmation))),
        _Member("kind", "kind", _code(CommandKind)),
        _Member("body", "body", bodies="_COMMAND_BODY_CLASSES"),
        _Member("ext", "ext"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DocumentEntry(Record):
    """An entry of a section."""

    title: str
    """What it is."""
    lines: list[str]
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("title", "title"),
        _Member("lines", "lines", _list(_PLAIN), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DocumentSection(Record):
    """A section."""

    id: str
    """Which section."""
    heading: str
    """Its heading."""
    paragraphs: list[str]
    """Its text."""
    entries: list[DocumentEntry]
    """Its entries, one a goal, a measure, a person."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("heading", "heading"),
        _Member("paragraphs", "paragraphs", _list(_PLAIN), required=True),
        _Member("entries", "entries", _list(_record(DocumentEntry)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ConsentDocument(Record):
    """A consent as a form to sign, and as one page of HTML."""
    SCHEMA: ClassVar[str | None] = "consent-document/1"

    case: UUID
    """The case."""
    language: Language | str
    """The language of the texts."""
    title: str
    """The title."""
    sections: list[DocumentSection]
    """The sections in their order."""
    html: str
    """The same as a page of HTML, in need of nothing else."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("language", "language", _code(Language)),
        _Member("title", "title"),
        _Member("sections", "sections", _list(_record(DocumentSection)), required=True),
        _Member("html", "html"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Party(Record):
    """Somebody who tells or is told: a service, a kind, a role, a named person or a group. What is stated
    must all fit."""

    service: UUID | None = None
    """The service."""
    kind: PartyKind | str | None = None
    """The kind."""
    role: str | None = None
    """The role, in the host's word."""
    person: str | None = None
    """A named person: the participant's id in the plan, or the host's own."""
    group: PartyGroup | str | None = None
    """The group."""
    name: str | None = None
    """What they are called, for a reader."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("kind", "kind", _code(PartyKind)),
        _Member("role", "role"),
        _Member("person", "person"),
        _Member("group", "group", _code(PartyGroup)),
        _Member("name", "name"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Consent(Record):
    """A consent (samtykke): who gave it, who may tell whom what, for what and how long."""

    scope: ConsentScope | str = ConsentScope.PLAN
    """What it is to."""
    giver: ConsentGiver | str = ConsentGiver.PERSON
    """Who gave it."""
    giver_name: str | None = None
    """The giver's name, when it is another than the person."""
    tellers: list[Party] = dataclasses.field(default_factory=list)
    """Who may tell; with a consent to sharing, whoever holds it when absent."""
    recipients: list[Party] = dataclasses.field(default_factory=list)
    """Who may be told."""
    both_ways: bool = False
    """Those who are told may also tell back."""
    categories: list[Category | str] = dataclasses.field(default_factory=list)
    """What may be told."""
    purposes: list[Purpose | str] = dataclasses.field(default_factory=list)
    """For what."""
    from_: datetime.date | None = None
    """The first day; from when it is given when absent."""
    data_from: datetime.date | None = None
    """The first day of what is told about; no first day when absent."""
    data_to: datetime.date | None = None
    """The last day of what is told about; no last day when absent."""
    replaces: list[UUID] = dataclasses.field(default_factory=list)
    """Consents and denials that this takes the place of: only so is a denial lifted."""
    form: ConsentForm | str
    """How it was given."""
    explained: list[Explained | str] = dataclasses.field(default_factory=list)
    """What the giver was told (pbrl § 3-2, § 3-5)."""
    evidence: str | None = None
    """The host's reference to the paper or the signature."""
    until: datetime.date | None = None
    """The last day; no end when absent."""
    secrecy_waiver: bool = True
    """It lifts the duty of secrecy (hpl § 22)."""
    gdpr_basis: GdprBasis | str | None = None
    """The ground for processing, which is another matter."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("scope", "scope", _code(ConsentScope)),
        _Member("giver", "giver", _code(ConsentGiver)),
        _Member("giver_name", "giver_name"),
        _Member("tellers", "tellers", _list(_record(Party))),
        _Member("recipients", "recipients", _list(_record(Party))),
        _Member("both_ways", "both_ways"),
        _Member("categories", "categories", _list(_code(Category))),
        _Member("purposes", "purposes", _list(_code(Purpose))),
        _Member("from", "from_", _DATE),
        _Member("data_from", "data_from", _DATE),
        _Member("data_to", "data_to", _DATE),
        _Member("replaces", "replaces", _list(_UUID)),
        _Member("form", "form", _code(ConsentForm)),
        _Member("explained", "explained", _list(_code(Explained))),
        _Member("evidence", "evidence"),
        _Member("until", "until", _DATE),
        _Member("secrecy_waiver", "secrecy_waiver"),
        _Member("gdpr_basis", "gdpr_basis", _code(GdprBasis)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class SharingDenied(Record):
    """A no to sharing: a denial, an objection (hpl § 29), blocked documents. It stands until a consent names
    it in `replaces`."""

    kind: DenialKind | str = DenialKind.DENIAL
    """What kind of no."""
    giver: ConsentGiver | str = ConsentGiver.PERSON
    """Who said no."""
    presumed: bool = False
    """Nobody said it; there is reason to believe that the person would."""
    tellers: list[Party] = dataclasses.field(default_factory=list)
    """Who is not to tell; everybody when absent."""
    recipients: list[Party] = dataclasses.field(default_factory=list)
    """Who is not to be told; nobody is when absent."""
    categories: list[Category | str] = dataclasses.field(default_factory=list)
    """What is not to be told; nothing is when absent."""
    purposes: list[Purpose | str] = dataclasses.field(default_factory=list)
    """For what; for anything when absent."""
    documents: list[str] = dataclasses.field(default_factory=list)
    """The host's references of blocked documents; not of documents only when absent."""
    data_from: datetime.date | None = None
    """The first day of what it is about."""
    data_to: datetime.date | None = None
    """The last day of what it is about."""
    until: datetime.date | None = None
    """The last day that it stands; no end when absent."""
    reason: str | None = None
    """Why; nobody has to say."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("kind", "kind", _code(DenialKind)),
        _Member("giver", "giver", _code(ConsentGiver)),
        _Member("presumed", "presumed"),
        _Member("tellers", "tellers", _list(_record(Party))),
        _Member("recipients", "recipients", _list(_record(Party))),
        _Member("categories", "categories", _list(_code(Category))),
        _Member("purposes", "purposes", _list(_code(Purpose))),
        _Member("documents", "documents", _list(_PLAIN)),
        _Member("data_from", "data_from", _DATE),
        _Member("data_to", "data_to", _DATE),
        _Member("until", "until", _DATE),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ConsentAsked(Record):
    """Somebody asked for consent."""

    service: UUID
    """The service that asked."""
    answer: AskAnswer | str = AskAnswer.ASKED
    """What came of it."""
    recipients: list[Party] = dataclasses.field(default_factory=list)
    """Who would be told."""
    categories: list[Category | str] = dataclasses.field(default_factory=list)
    """What would be told."""
    again: datetime.date | None = None
    """When to ask again."""
    consent: UUID | None = None
    """The consent that it is about, when it is to be renewed."""
    note: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("answer", "answer", _code(AskAnswer)),
        _Member("recipients", "recipients", _list(_record(Party))),
        _Member("categories", "categories", _list(_code(Category))),
        _Member("again", "again", _DATE),
        _Member("consent", "consent", _UUID),
        _Member("note", "note"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CompetenceAssessed(Record):
    """Whether the person can decide (beslutningskompetanse, pbrl § 4-3), for one decision."""

    decision: CompetenceDecision | str
    """What is to be decided."""
    lacking: bool
    """The person cannot decide this."""
    assessor: str | None = None
    """Who assessed: whoever gives the care."""
    reason: str | None = None
    """Why; it must be written."""
    shown_to_person: bool = False
    """The person was shown it."""
    shown_to_kin: bool = False
    """The nearest relative, or other health personnel, was shown it."""
    until: datetime.date | None = None
    """The last day that it holds; until the next one when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("decision", "decision", _code(CompetenceDecision)),
        _Member("lacking", "lacking"),
        _Member("assessor", "assessor"),
        _Member("reason", "reason"),
        _Member("shown_to_person", "shown_to_person"),
        _Member("shown_to_kin", "shown_to_kin"),
        _Member("until", "until", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ConfidentialityOrdered(Record):
    """An authority ordered secrecy though the parents consented (hol § 12-1, stjl § 44)."""

    by: str
    """Which authority."""
    until: datetime.date | None = None
    """The last day; no end when absent."""
    lifted: bool = False
    """It was lifted."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("by", "by"),
        _Member("until", "until", _DATE),
        _Member("lifted", "lifted"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CustodyChanged(Record):
    """Who has the care of a child."""

    custody: Custody | str
    """Who has it."""
    service: UUID | None = None
    """The child-welfare service."""
    until: datetime.date | None = None
    """The last day; no end when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("custody", "custody", _code(Custody)),
        _Member("service", "service", _UUID),
        _Member("until", "until", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NearestRelativeNamed(Record):
    """A nearest relative (nærmeste pårørende)."""

    relation: KinRelation | str
    """The relation."""
    person: str | None = None
    """Who it is: the participant's id in the plan, or the host's own."""
    name: str | None = None
    """The name."""
    most_contact: bool = False
    """Has lasting and ongoing contact with the person."""
    over: bool = False
    """Is no longer."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("relation", "relation", _code(KinRelation)),
        _Member("person", "person"),
        _Member("name", "name"),
        _Member("most_contact", "most_contact"),
        _Member("over", "over"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DisclosureMade(Record):
    """Information was given to somebody (utlevering)."""

    from_: UUID
    """The service that told."""
    task_basis: TaskBasis | str = TaskBasis.HOL
    """The law that its task was done under."""
    to: Party
    """Who was told."""
    categories: list[Category | str]
    """What was told."""
    purpose: Purpose | str = Purpose.CARE
    """For what."""
    grounds: list[DisclosureGround | str] = dataclasses.field(default_factory=list)
    """What was said to hold."""
    health_personnel: bool = True
    """Who told is bound by the duty of health personnel."""
    document: str | None = None
    """The host's reference of the document."""
    data_from: datetime.date | None = None
    """The first day of what it was about."""
    data_to: datetime.date | None = None
    """The last day of what it was about."""
    reason: str | None = None
    """The reasons, where the law asks for them."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("from", "from_", _UUID),
        _Member("task_basis", "task_basis", _code(TaskBasis)),
        _Member("to", "to", _record(Party)),
        _Member("categories", "categories", _list(_code(Category)), required=True),
        _Member("purpose", "purpose", _code(Purpose)),
        _Member("grounds", "grounds", _list(_code(DisclosureGround))),
        _Member("health_personnel", "health_personnel"),
        _Member("document", "document"),
        _Member("data_from", "data_from", _DATE),
        _Member("data_to", "data_to", _DATE),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DisclosureTold(Record):
    """The person was told that and what was given (pbrl § 3-6), or the receiver that the consent was taken
    back."""

    disclosure: UUID
    """The event of it."""
    receiver: bool = False
    """It is the receiver who was told."""
    not_possible: str | None = None
    """Why they could not be told."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("disclosure", "disclosure", _UUID),
        _Member("receiver", "receiver"),
        _Member("not_possible", "not_possible"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DisclosureReviewed(Record):
    """An opening or telling in an emergency was gone through afterwards."""

    disclosure: UUID
    """The event of it."""
    justified: bool
    """It was justified."""
    words: str | None = None
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("disclosure", "disclosure", _UUID),
        _Member("justified", "justified"),
        _Member("words", "words"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ConsentStanding(Record):
    """A consent as it stands."""

    id: UUID
    """The event that gave it."""
    given: Moment
    """When it was given."""
    terms: Consent
    """What was consented to."""
    holds: bool
    """It holds now."""
    miss: Miss | str | None = None
    """Why it does not hold."""
    until: datetime.date | None = None
    """The first day on which it no longer holds, as far as is known."""
    text: str
    """It in a sentence."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("given", "given", _MOMENT),
        _Member("terms", "terms", _record(Consent)),
        _Member("holds", "holds"),
        _Member("miss", "miss", _code(Miss)),
        _Member("until", "until", _DATE),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DenialStanding(Record):
    """A no as it stands."""

    id: UUID
    """The event."""
    given: Moment
    """When."""
    terms: SharingDenied
    """What was said no to."""
    holds: bool
    """It stands."""
    text: str
    """It in a sentence."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("given", "given", _MOMENT),
        _Member("terms", "terms", _record(SharingDenied)),
        _Member("holds", "holds"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class AskLine(Record):
    """Somebody to ask."""

    giver: ConsentGiver | str
    """Who is to be asked."""
    to: Party | None = None
    """About telling whom."""
    to_name: str
    """Whom, for a reader."""
    consent: UUID | None = None
    """The consent that ends or does not reach."""
    miss: Miss | str | None = None
    """Why."""
    by: datetime.date | None = None
    """By when."""
    text: str
    """It in a sentence."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("giver", "giver", _code(ConsentGiver)),
        _Member("to", "to", _record(Party)),
        _Member("to_name", "to_name"),
        _Member("consent", "consent", _UUID),
        _Member("miss", "miss", _code(Miss)),
        _Member("by", "by", _DATE),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Consents(Record):
    """The consents, the noes and what came of asking; who must be asked before a day."""
    SCHEMA: ClassVar[str | None] = "consents/1"

    case: UUID
    """The case."""
    language: Language | str
    """The language of the texts."""
    on: datetime.date
    """Before which day."""
    consents: list[ConsentStanding]
    """The consents, in the order given."""
    denials: list[DenialStanding]
    """The noes, in the order given."""
    ask: list[AskLine]
    """Who must be asked, and about what."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("language", "language", _code(Language)),
        _Member("on", "on", _DATE),
        _Member("consents", "consents", _list(_record(ConsentStanding)), required=True),
        _Member("denials", "denials", _list(_record(DenialStanding)), required=True),
        _Member("ask", "ask", _list(_record(AskLine)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Actor(Record):
    """The person who acts, as the host knows them. Not a patient."""

    role: str
    """The host's own word: coordinator, nurse, case-worker."""
    id: UUID | None = None
    """The host's id of the actor."""
    name: str | None = None
    """The actor's name."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role"),
        _Member("id", "id", _UUID),
        _Member("name", "name"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Context(Record):
    """Who acts, for whom and on which legal ground: part of every call."""
    SCHEMA: ClassVar[str | None] = "context/1"

    controller: UUID
    """The data controller (dataansvarlig). Cases of different controllers never see each other."""
    unit: UUID
    """The service on whose behalf the actor acts."""
    actor: Actor
    """The person who acts."""
    task_basis: TaskBasis | str
    """The law that the task is done under, not the office it is done in."""
    purpose: Purpose | str
    """What the call is made for."""
    decision: str | None = None
    """The host's reference to an administrative decision (vedtak)."""
    language: Language | str = Language.NB
    """Of the texts in the answer."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("controller", "controller", _UUID),
        _Member("unit", "unit", _UUID),
        _Member("actor", "actor", _record(Actor)),
        _Member("task_basis", "task_basis", _code(TaskBasis)),
        _Member("purpose", "purpose", _code(Purpose)),
        _Member("decision", "decision"),
        _Member("language", "language", _code(Language)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ServiceName(Record):
    """A service with its name."""

    service: UUID
    """The service."""
    name: str
    """Its name."""
    phone: str | None = None
    """Where somebody answers."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("phone", "phone"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DisclosureLogLine(Record):
    """One time that somebody was told, or asked whether they may tell."""

    disclosure: UUID | None = None
    """The event of it; absent for what was only asked and answered."""
    when: Moment
    """When."""
    from_: ServiceName
    """Who told."""
    to_name: str
    """Who was told."""
    actor: str
    """The role of the one who did."""
    categories: list[Category | str]
    """What."""
    purpose: Purpose | str
    """For what."""
    permitted: bool
    """All of it might be told."""
    rule: str | None = None
    """The rule that decided, of the first of what."""
    basis: str | None = None
    """The paragraphs; absent when nothing let it be told."""
    emergency: bool = False
    """It was an emergency."""
    reviewed: bool | None = None
    """It was gone through afterwards; absent when nobody has."""
    text: str
    """It in a sentence."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("disclosure", "disclosure", _UUID),
        _Member("when", "when", _MOMENT),
        _Member("from", "from_", _record(ServiceName)),
        _Member("to_name", "to_name"),
        _Member("actor", "actor"),
        _Member("categories", "categories", _list(_code(Category)), required=True),
        _Member("purpose", "purpose", _code(Purpose)),
        _Member("permitted", "permitted"),
        _Member("rule", "rule"),
        _Member("basis", "basis"),
        _Member("emergency", "emergency"),
        _Member("reviewed", "reviewed"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DisclosureLog(Record):
    """Who has been told what, and what was asked about telling and answered, for the person (pjl § 22 a)."""
    SCHEMA: ClassVar[str | None] = "disclosure-log/1"

    case: UUID
    """The case."""
    language: Language | str
    """The language of the texts."""
    lines: list[DisclosureLogLine]
    """One for each time, in their order; of more than these the newest."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("language", "language", _code(Language)),
        _Member("lines", "lines", _list(_record(DisclosureLogLine)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class CategoryAnswer(Record):
    """The answer for one category."""

    category: Category | str
    """The category."""
    outcome: DisclosureOutcome | str
    """The answer."""
    rule: str
    """The rule that decided."""
    basis: str
    """Its paragraphs."""
    consent: UUID | None = None
    """The consent that permits, or came nearest."""
    denial: UUID | None = None
    """The denial that decided, or was overridden."""
    miss: Miss | str | None = None
    """How far the nearest consent was from permitting."""
    unsettled: Unsettled | str | None = None
    """Why it cannot be settled."""
    duties: list[DisclosureDuty | str]
    """What follows from telling."""
    text: str
    """Why, for whoever asks."""
    person_text: str
    """Why, for the person."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("category", "category", _code(Category)),
        _Member("outcome", "outcome", _code(DisclosureOutcome)),
        _Member("rule", "rule"),
        _Member("basis", "basis"),
        _Member("consent", "consent", _UUID),
        _Member("denial", "denial", _UUID),
        _Member("miss", "miss", _code(Miss)),
        _Member("unsettled", "unsettled", _code(Unsettled)),
        _Member("duties", "duties", _list(_code(DisclosureDuty)), required=True),
        _Member("text", "text"),
        _Member("person_text", "person_text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Needed(Record):
    """What would permit it."""

    possible: bool
    """A consent can permit it."""
    giver: ConsentGiver | str | None = None
    """Who may give it."""
    consent: Consent | None = None
    """The smallest consent, as a draft."""
    text: str
    """What would permit it, in a sentence."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("possible", "possible"),
        _Member("giver", "giver", _code(ConsentGiver)),
        _Member("consent", "consent", _record(Consent)),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class AskedBefore(Record):
    """Somebody has asked before."""

    service: ServiceName
    """The service that asked."""
    answer: AskAnswer | str
    """What came of it."""
    when: Moment
    """When."""
    again: datetime.date | None = None
    """When to ask again."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _record(ServiceName)),
        _Member("answer", "answer", _code(AskAnswer)),
        _Member("when", "when", _MOMENT),
        _Member("again", "again", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Disclosure(Record):
    """May they be told? A yes or no for each category, with the reason, and what would permit it."""
    SCHEMA: ClassVar[str | None] = "disclosure/1"

    case: UUID
    """The case."""
    language: Language | str
    """The language of the texts."""
    at: datetime.datetime
    """As of when."""
    from_: ServiceName
    """The service that would tell."""
    to: str
    """Who would be told."""
    permitted: bool
    """Everything that was asked about may be told."""
    text: str
    """The answer in a sentence or two, for whoever asks."""
    person_text: str
    """The same, for the person."""
    categories: list[CategoryAnswer]
    """One answer a category, in the order of the question."""
    needed: Needed | None = None
    """What would permit it; absent when all is permitted."""
    asked: list[AskedBefore]
    """What came of asking before."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("language", "language", _code(Language)),
        _Member("at", "at", _INSTANT),
        _Member("from", "from_", _record(ServiceName)),
        _Member("to", "to"),
        _Member("permitted", "permitted"),
        _Member("text", "text"),
        _Member("person_text", "person_text"),
        _Member("categories", "categories", _list(_record(CategoryAnswer)), required=True),
        _Member("needed", "needed", _record(Needed)),
        _Member("asked", "asked", _list(_record(AskedBefore)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class EngineOptions(Record):
    """How an engine for host ledgers is opened."""
    SCHEMA: ClassVar[str | None] = "engine-options/1"

    controller: UUID
    """The data controller of all its cases."""
    test_numbers: bool = False
    """Let synthetic identity numbers in."""
    sealed: bool = True
    """Seal the bodies; otherwise the host's database protects them."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("controller", "controller", _UUID),
        _Member("test_numbers", "test_numbers"),
        _Member("sealed", "sealed"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Entry(Record):
    """What an event's body holds."""
    SCHEMA: ClassVar[str | None] = "entry/1"

    occurred: Moment
    """When it happened."""
    reported: bool
    """Reported as a fact; otherwise an act of ours."""
    context: Context
    """Who acted."""
    source: str | None = None
    """Who says so, when it is not the actor."""
    confirmations: list[Confirmation] = dataclasses.field(default_factory=list)
    """Rules that somebody has answered for."""
    kind: EventKind | str
    """What has happened."""
    body: Event | dict[str, Any]
    """What there is to say of that kind."""
    ext: dict[str, Any] | None = None
    """The host's own members: kept as they are, never read."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("occurred", "occurred", _MOMENT),
        _Member("reported", "reported"),
        _Member("context", "context", _record(Context)),
        _Member("source", "source"),
        _Member("confirmations", "confirmations", _list(_record(Confirmation))),
        _Member("kind", "kind", _code(EventKind)),
        _Member("body", "body", bodies="_EVENT_CLASSES"),
        _Member("ext", "ext"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Error(Record):
    """Why a call failed. It holds no data of any person."""
    SCHEMA: ClassVar[str | None] = "error/1"

    status: int
    """The status, as the call returned it."""
    name: str
    """The status by its name."""
    class_: str
    """What the host can do: input, retry, key, file, tampering or bug."""
    what: str
    """What is wrong, without any value."""
    where: str | None = None
    """JSON Pointer, column or octet offset."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("status", "status"),
        _Member("name", "name"),
        _Member("class", "class_"),
        _Member("what", "what"),
        _Member("where", "where"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Fact(Record):
    """What the host says has happened. A fact is never refused."""
    SCHEMA: ClassVar[str | None] = "fact/1"

    id: UUID
    """The command's id; the same id again is the same fact."""
    case: UUID | None = None
    """The case; absent for a new one."""
    kind: EventKind | str
    """What has happened; erasing is an act."""
    occurred: Moment
    """When it happened."""
    source: str | None = None
    """Who says so, when it is not the actor: a message, a relative."""
    body: Event | dict[str, Any]
    """What there is to say of that kind."""
    ext: dict[str, Any] | None = None
    """The host's own members: kept as they are, never read."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("case", "case", _UUID),
        _Member("kind", "kind", _code(EventKind)),
        _Member("occurred", "occurred", _MOMENT),
        _Member("source", "source"),
        _Member("body", "body", bodies="_EVENT_CLASSES"),
        _Member("ext", "ext"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Finding(Record):
    """Something a rule has to say about a fact or an act."""

    rule: str
    """The rule."""
    text: str
    """Which of the rule's texts."""
    level: Level | str
    """How strongly it speaks."""
    subject: str
    """What it speaks of; with the rule the key of a confirmation."""
    owner: UUID | None = None
    """The service that should see to it."""
    due: datetime.date | None = None
    """The last day."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("rule", "rule"),
        _Member("text", "text"),
        _Member("level", "level", _code(Level)),
        _Member("subject", "subject"),
        _Member("owner", "owner", _UUID),
        _Member("due", "due", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Head(Record):
    """Where an embedded store stands. The host keeps it elsewhere."""
    SCHEMA: ClassVar[str | None] = "head/1"

    commit: int
    """The number of its last commit."""
    hash: str
    """The hash of its last commit."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("commit", "commit"),
        _Member("hash", "hash"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class HistoryLine(Record):
    """One line of a story."""

    event: UUID
    """The event's id."""
    sequence: int
    """Its place in the case."""
    kind: EventKind | str
    """What has happened."""
    occurred: Moment | None = None
    """When it happened; absent when erased."""
    recorded: datetime.datetime
    """When it was recorded."""
    reported: bool | None = None
    """Reported as a fact; otherwise an act of ours. Absent when erased."""
    role: str | None = None
    """The role of the actor."""
    unit: UUID | None = None
    """The service of the actor."""
    unit_name: str | None = None
    """That service's name."""
    name: str | None = None
    """Who was appointed or named."""
    participation: ParticipationHow | str | None = None
    """How the person took part."""
    note: str | None = None
    """What was written with it: a reason or a note."""
    standing: str
    """stands, corrected, voided or erased."""
    text: str
    """What it says, in the language of the call."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("event", "event", _UUID),
        _Member("sequence", "sequence"),
        _Member("kind", "kind", _code(EventKind)),
        _Member("occurred", "occurred", _MOMENT),
        _Member("recorded", "recorded", _INSTANT),
        _Member("reported", "reported"),
        _Member("role", "role"),
        _Member("unit", "unit", _UUID),
        _Member("unit_name", "unit_name"),
        _Member("name", "name"),
        _Member("participation", "participation", _code(ParticipationHow)),
        _Member("note", "note"),
        _Member("standing", "standing"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class History(Record):
    """What has happened, and what became of it."""
    SCHEMA: ClassVar[str | None] = "history/1"

    case: UUID
    """The case."""
    lines: list[HistoryLine]
    """In the order of the ledger."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("lines", "lines", _list(_record(HistoryLine)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class KnowledgeLine(Record):
    """What somebody has been told."""

    to: Party
    """Who was told."""
    to_name: str
    """Who, for a reader."""
    from_: ServiceName
    """Who told."""
    category: Category | str
    """What."""
    when: Moment
    """When."""
    disclosure: UUID
    """The event of it."""
    rule: str | None = None
    """The rule that let it be told then; absent when none did."""
    consent: UUID | None = None
    """The consent that let it."""
    withdrawn: bool = False
    """That consent has been withdrawn since."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("to", "to", _record(Party)),
        _Member("to_name", "to_name"),
        _Member("from", "from_", _record(ServiceName)),
        _Member("category", "category", _code(Category)),
        _Member("when", "when", _MOMENT),
        _Member("disclosure", "disclosure", _UUID),
        _Member("rule", "rule"),
        _Member("consent", "consent", _UUID),
        _Member("withdrawn", "withdrawn"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Knowledge(Record):
    """Who has been told what."""
    SCHEMA: ClassVar[str | None] = "knowledge/1"

    case: UUID
    """The case."""
    language: Language | str
    """The language of the texts."""
    lines: list[KnowledgeLine]
    """One for each receiver and category, in the order told."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("language", "language", _code(Language)),
        _Member("lines", "lines", _list(_record(KnowledgeLine)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class OutcomeEntry(Record):
    """What a fact or a command came to, as it is stored: without texts."""
    SCHEMA: ClassVar[str | None] = "outcome-entry/1"

    command_digest: str
    """Digest of the fact or the command, canonically written."""
    events: list[UUID] = dataclasses.field(default_factory=list)
    """The events that it gave."""
    findings: list[Finding] = dataclasses.field(default_factory=list)
    """What the rules had to say."""
    opened: list[Obligation] = dataclasses.field(default_factory=list)
    """Obligations that it opened."""
    closed: list[Obligation] = dataclasses.field(default_factory=list)
    """Obligations that it closed."""
    notices: list[Notice] = dataclasses.field(default_factory=list)
    """What other services are to be told."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("command_digest", "command_digest"),
        _Member("events", "events", _list(_UUID)),
        _Member("findings", "findings", _list(_record(Finding))),
        _Member("opened", "opened", _list(_record(Obligation))),
        _Member("closed", "closed", _list(_record(Obligation))),
        _Member("notices", "notices", _list(_record(Notice))),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class EventName(Record):
    """An event by its id."""

    id: UUID
    """The event's id."""
    kind: EventKind | str
    """What has happened."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("kind", "kind", _code(EventKind)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class FindingText(Record):
    """A finding with its basis and its text."""

    rule: str
    """The rule."""
    level: Level | str
    """How strongly it speaks."""
    key: str
    """Which of the rule's texts."""
    subject: str
    """What it speaks of; with the rule the key of a confirmation."""
    owner: UUID | None = None
    """The service that should see to it."""
    owner_name: str | None = None
    """That service's name."""
    due: datetime.date | None = None
    """The last day."""
    basis: str
    """The law that it follows from."""
    text: str
    """What it says, in the language of the call."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("rule", "rule"),
        _Member("level", "level", _code(Level)),
        _Member("key", "key"),
        _Member("subject", "subject"),
        _Member("owner", "owner", _UUID),
        _Member("owner_name", "owner_name"),
        _Member("due", "due", _DATE),
        _Member("basis", "basis"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ObligationText(Record):
    """An obligation with its basis and its text."""

    id: UUID
    """The obligation's id."""
    rule: str
    """The rule."""
    key: str
    """Which of the rule's texts."""
    subject: str
    """What it speaks of."""
    owner: UUID
    """The service that must act."""
    owner_name: str
    """That service's name."""
    towards: UUID | None = None
    """The service that waits for it."""
    opens: datetime.datetime
    """From when."""
    due: datetime.datetime | None = None
    """It must have been done before this instant."""
    closes: datetime.datetime | None = None
    """When it was fulfilled or fell away."""
    overdue: bool
    """It is open and its time is out."""
    basis: str
    """The law that it follows from."""
    text: str
    """What it says, in the language of the call."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("rule", "rule"),
        _Member("key", "key"),
        _Member("subject", "subject"),
        _Member("owner", "owner", _UUID),
        _Member("owner_name", "owner_name"),
        _Member("towards", "towards", _UUID),
        _Member("opens", "opens", _INSTANT),
        _Member("due", "due", _INSTANT),
        _Member("closes", "closes", _INSTANT),
        _Member("overdue", "overdue"),
        _Member("basis", "basis"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ObligationChanges(Record):
    """What a fact or a command changed for those who must act."""

    opened: list[ObligationText]
    """Obligations that it opened."""
    closed: list[ObligationText]
    """Obligations that it closed."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("opened", "opened", _list(_record(ObligationText)), required=True),
        _Member("closed", "closed", _list(_record(ObligationText)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NoticeText(Record):
    """A notice with its text."""

    id: UUID
    """The notice's id."""
    rule: str
    """The rule."""
    key: str
    """Which of the rule's texts."""
    recipient: UUID
    """The service that is told."""
    recipient_name: str
    """That service's name."""
    basis: UUID
    """The consent that permits it."""
    text: str
    """What it says, in the language of the call."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("rule", "rule"),
        _Member("key", "key"),
        _Member("recipient", "recipient", _UUID),
        _Member("recipient_name", "recipient_name"),
        _Member("basis", "basis", _UUID),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Outcome(Record):
    """What report and act answer."""
    SCHEMA: ClassVar[str | None] = "outcome/1"

    answer: str
    """done, confirm or refused."""
    command: UUID
    """The id of the fact or the command."""
    case: UUID
    """The case."""
    sequence: int
    """The case's last sequence after this."""
    events: list[EventName]
    """The events that it gave."""
    findings: list[FindingText]
    """What the rules have to say."""
    obligations: ObligationChanges
    """What it changed for those who must act."""
    notices: list[NoticeText]
    """What other services are to be told."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("answer", "answer"),
        _Member("command", "command", _UUID),
        _Member("case", "case", _UUID),
        _Member("sequence", "sequence"),
        _Member("events", "events", _list(_record(EventName)), required=True),
        _Member("findings", "findings", _list(_record(FindingText)), required=True),
        _Member("obligations", "obligations", _record(ObligationChanges)),
        _Member("notices", "notices", _list(_record(NoticeText)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Person(Record):
    """All of it may be unknown: help begins before the papers are in order."""

    name: str | None = None
    """The person's name."""
    identity_number: str | None = None
    """The person's identity number."""
    born: str | None = None
    """The registered date of birth; never taken from the number."""
    municipality: str | None = None
    """Where the person lives."""
    language: Language | str | None = None
    """The language that the person reads."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("name", "name"),
        _Member("identity_number", "identity_number"),
        _Member("born", "born"),
        _Member("municipality", "municipality"),
        _Member("language", "language", _code(Language)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ContactPoint(Record):
    """The named contact (kontaktpunkt): somebody who answers."""

    service: UUID
    """The service that the contact belongs to."""
    name: str | None = None
    """Who answers."""
    role: str | None = None
    """What the contact is to the person."""
    telecom: list[Telecom] = dataclasses.field(default_factory=list)
    """How to reach the contact."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("role", "role"),
        _Member("telecom", "telecom", _list(_record(Telecom))),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class PlanDocument(Record):
    """The plan in plain language, for the person: as blocks for the host, and as one self-contained HTML
    page."""
    SCHEMA: ClassVar[str | None] = "plan-document/1"

    case: UUID
    """The case."""
    language: Language | str
    """The language of the texts."""
    title: str
    """The title."""
    sections: list[DocumentSection]
    """The sections in their order."""
    html: str
    """The same as a page of HTML, in need of nothing else."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("language", "language", _code(Language)),
        _Member("title", "title"),
        _Member("sections", "sections", _list(_record(DocumentSection)), required=True),
        _Member("html", "html"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ImportFinding(Record):
    """A mistake in a sheet by its place; nothing of what stands there is repeated."""

    line: int
    """The line, from 1."""
    column: int
    """The column, from 1; 0 for the row or the sheet as a whole."""
    key: str
    """What is wrong."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("line", "line"),
        _Member("column", "column"),
        _Member("key", "key"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ProfileImport(Record):
    """What a spreadsheet's rows came to in a profile. Nothing is stored: load the profile to do that."""
    SCHEMA: ClassVar[str | None] = "profile-import/1"

    profile: Profile
    """The profile that was given, with the rows that were taken."""
    findings: list[ImportFinding]
    """The mistakes, in the order of the sheet."""
    rows_read: int
    """The rows below the header."""
    rows_taken: int
    """Those that are in the profile now; the others have a finding."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("profile", "profile", _record(Profile)),
        _Member("findings", "findings", _list(_record(ImportFinding)), required=True),
        _Member("rows_read", "rows_read"),
        _Member("rows_taken", "rows_taken"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class LintFinding(Record):
    """Something that a profile lacks or that contradicts."""

    rule: str
    """The rule."""
    key: str
    """Which of its texts."""
    path: str
    """Where in the profile, as a JSON pointer."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("rule", "rule"),
        _Member("key", "key"),
        _Member("path", "path"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ProfileLint(Record):
    """What a profile lacks, and what in it overlaps, contradicts, has ended or is below the national
    floor."""
    SCHEMA: ClassVar[str | None] = "profile-lint/1"

    findings: list[LintFinding]
    """In the order of the profile; none for a clean one."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("findings", "findings", _list(_record(LintFinding)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class TypicalCase(Record):
    """A typical case under the profile as it is and as it would be."""

    id: str
    """Which of the twenty."""
    text: str
    """The case in words."""
    before: ServiceName
    """Who answers now."""
    after: ServiceName
    """Who would answer."""
    changed: bool
    """They differ."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("text", "text"),
        _Member("before", "before", _record(ServiceName)),
        _Member("after", "after", _record(ServiceName)),
        _Member("changed", "changed"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ChangedDuty(Record):
    """An open duty that would change hands."""

    obligation: UUID
    """The duty."""
    rule: str
    """The rule."""
    before: ServiceName
    """Who has it now."""
    after: ServiceName
    """Who would have it."""
    from_: datetime.datetime | None = None
    """From when."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("obligation", "obligation", _UUID),
        _Member("rule", "rule"),
        _Member("before", "before", _record(ServiceName)),
        _Member("after", "after", _record(ServiceName)),
        _Member("from", "from_", _INSTANT),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ChangedCase(Record):
    """A case whose open duties would change hands."""

    case: UUID
    """The case."""
    duties: list[ChangedDuty]
    """The duties."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("duties", "duties", _list(_record(ChangedDuty)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ProfilePreview(Record):
    """What a new profile changes."""
    SCHEMA: ClassVar[str | None] = "profile-preview/1"

    typical: list[TypicalCase]
    """Twenty typical cases under both."""
    cases: list[ChangedCase]
    """Real cases whose open duties would change hands."""
    looked_at: int
    """How many cases were looked at."""
    findings: list[LintFinding]
    """What the new profile lacks."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("typical", "typical", _list(_record(TypicalCase)), required=True),
        _Member("cases", "cases", _list(_record(ChangedCase)), required=True),
        _Member("looked_at", "looked_at"),
        _Member("findings", "findings", _list(_record(LintFinding)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class NeedQuestion(Record):
    """A need, without any personal data."""

    needs: list[Need | str]
    """The needs."""
    municipality: str | None = None
    """Where the person lives; the profile's own when absent."""
    age: int | None = None
    """The age in whole years on that day; not known when absent."""
    circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """What holds."""
    not_circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    """What does not hold; what is named in neither is not known."""
    chosen: UUID | None = None
    """The service that the person has chosen (fritt behandlingsvalg)."""
    title: str | None = None
    """What somebody wrote as the addressee, when it is no service."""
    proposed: bool = False
    """What would be, with the rows that are not adopted."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("needs", "needs", _list(_code(Need)), required=True),
        _Member("municipality", "municipality"),
        _Member("age", "age"),
        _Member("circumstances", "circumstances", _list(_code(Circumstance))),
        _Member("not_circumstances", "not_circumstances", _list(_code(Circumstance))),
        _Member("chosen", "chosen", _UUID),
        _Member("title", "title"),
        _Member("proposed", "proposed"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class DisclosureQuestion(Record):
    """May a service tell somebody something?"""

    from_: UUID
    """The service that would tell."""
    task_basis: TaskBasis | str = TaskBasis.HOL
    """The law that its task is done under."""
    health_personnel: bool = True
    """Who would tell is bound by the duty of health personnel."""
    to: Party
    """Who would be told."""
    categories: list[Category | str]
    """What would be told."""
    purpose: Purpose | str = Purpose.CARE
    """For what."""
    grounds: list[DisclosureGround | str] = dataclasses.field(default_factory=list)
    """What holds."""
    document: str | None = None
    """The host's reference of the document."""
    data_from: datetime.date | None = None
    """The first day of what it is about; the day of the question when absent."""
    data_to: datetime.date | None = None
    """The last day of what it is about; the first when absent."""
    reason: str | None = None
    """The reasons, where the law asks for them."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("from", "from_", _UUID),
        _Member("task_basis", "task_basis", _code(TaskBasis)),
        _Member("health_personnel", "health_personnel"),
        _Member("to", "to", _record(Party)),
        _Member("categories", "categories", _list(_code(Category)), required=True),
        _Member("purpose", "purpose", _code(Purpose)),
        _Member("grounds", "grounds", _list(_code(DisclosureGround))),
        _Member("document", "document"),
        _Member("data_from", "data_from", _DATE),
        _Member("data_to", "data_to", _DATE),
        _Member("reason", "reason"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Query(Record):
    """What is to be read."""
    SCHEMA: ClassVar[str | None] = "query/1"

    kind: QueryKind | str
    """What is read."""
    case: UUID | None = None
    """The case; absent for what belongs to none: route, agreements, profile-lint, profile-preview."""
    valid_at: datetime.datetime | None = None
    """As things stood then; now when absent."""
    known_at: datetime.datetime | None = None
    """As it was known then; all that is recorded when absent."""
    need: NeedQuestion | None = None
    """route: what is asked for. No data of any person."""
    municipality: str | None = None
    """agreements: of which municipality; the profile's own when absent."""
    on: datetime.date | None = None
    """route, agreements: on which day; consents: before which day; today when absent."""
    profile: Profile | None = None
    """profile-lint, profile-preview: the profile looked at."""
    disclosure: DisclosureQuestion | None = None
    """disclosure, consent-document: who would tell whom what. plan, plan-document, history: shown as that
    receiver may see it."""
    parties: list[Party] = dataclasses.field(default_factory=list)
    """consents: who meets or is to be told; everybody when absent."""
    consent: UUID | None = None
    """consent-document: the event that gave it; a draft of what would permit the question when absent."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("kind", "kind", _code(QueryKind)),
        _Member("case", "case", _UUID),
        _Member("valid_at", "valid_at", _INSTANT),
        _Member("known_at", "known_at", _INSTANT),
        _Member("need", "need", _record(NeedQuestion)),
        _Member("municipality", "municipality"),
        _Member("on", "on", _DATE),
        _Member("profile", "profile", _record(Profile)),
        _Member("disclosure", "disclosure", _record(DisclosureQuestion)),
        _Member("parties", "parties", _list(_record(Party))),
        _Member("consent", "consent", _UUID),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Rederivation(Record):
    """What a re-derivation came to."""
    SCHEMA: ClassVar[str | None] = "rederivation/1"

    organisation: int
    """The sequence of the organisation that the duties now rest on."""
    cases: int
    """Cases looked at."""
    done: int
    """Derived anew now."""
    changed: int
    """Of those, how many had a duty that changed."""
    handed_over: int
    """Duties that have another owner than before."""
    left: int
    """Cases that are still to do."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("organisation", "organisation"),
        _Member("cases", "cases"),
        _Member("done", "done"),
        _Member("changed", "changed"),
        _Member("handed_over", "handed_over"),
        _Member("left", "left"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class RouteLine(Record):
    """Who answers for one need."""

    need: Need | str
    """The need."""
    owner: ServiceName
    """The service that answers for it."""
    partners: list[ServiceName]
    """The services that it works with."""
    evidence: Evidence | str
    """How well it is founded."""
    row: str | None = None
    """The row of the profile that says so."""
    because: str
    """Why: row, catchment, chosen, fallback."""
    depends_on: list[Circumstance | str]
    """What has to hold, and is not known."""
    depends_on_not: list[Circumstance | str]
    """What must not hold, and is not known."""
    legal_basis: str | None = None
    """The law that it rests on."""
    source: str | None = None
    """Where it was decided."""
    proposed: bool
    """It is not adopted."""
    text: str
    """The reason in words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("need", "need", _code(Need)),
        _Member("owner", "owner", _record(ServiceName)),
        _Member("partners", "partners", _list(_record(ServiceName)), required=True),
        _Member("evidence", "evidence", _code(Evidence)),
        _Member("row", "row"),
        _Member("because", "because"),
        _Member("depends_on", "depends_on", _list(_code(Circumstance)), required=True),
        _Member("depends_on_not", "depends_on_not", _list(_code(Circumstance)), required=True),
        _Member("legal_basis", "legal_basis"),
        _Member("source", "source"),
        _Member("proposed", "proposed"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class RouteLead(Record):
    """Who leads when there are several needs."""

    service: ServiceName | None = None
    """The service that leads; absent when nobody is named."""
    evidence: Evidence | str
    """How well it is founded."""
    row: str | None = None
    """The row that says so."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("service", "service", _record(ServiceName)),
        _Member("evidence", "evidence", _code(Evidence)),
        _Member("row", "row"),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class RouteFinding(Record):
    """Something to say about a route."""

    rule: str
    """The rule."""
    key: str
    """Which of its texts."""
    owner: ServiceName | None = None
    """Who should see to it."""
    text: str
    """In words."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("rule", "rule"),
        _Member("key", "key"),
        _Member("owner", "owner", _record(ServiceName)),
        _Member("text", "text"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Route(Record):
    """Who answers for a need on a day. Never empty: what nobody answers for, the coordinating unit holds."""
    SCHEMA: ClassVar[str | None] = "route/1"

    municipality: str | None = None
    """Where the person lives; absent when neither question nor profile says."""
    on: datetime.date
    """The day."""
    lines: list[RouteLine]
    """Who answers for each need; several for one need when it hangs on what is not known."""
    lead: RouteLead | None = None
    """Who leads, when there are several needs."""
    candidates: list[ServiceName]
    """The services that a title can mean: a title alone never routes."""
    findings: list[RouteFinding]
    """What there is to say about it."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("municipality", "municipality"),
        _Member("on", "on", _DATE),
        _Member("lines", "lines", _list(_record(RouteLine)), required=True),
        _Member("lead", "lead", _record(RouteLead)),
        _Member("candidates", "candidates", _list(_record(ServiceName)), required=True),
        _Member("findings", "findings", _list(_record(RouteFinding)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Rows(Record):
    """A stream as a host ledger keeps it, to be loaded."""
    SCHEMA: ClassVar[str | None] = "rows/1"

    stream: UUID
    """A case, or the organisation."""
    rows: list[LedgerRow]
    """From sequence 1."""
    outcome: LedgerRow | None = None
    """The row of the same stream and command with ordinal 0, sought before a report or an act."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("stream", "stream", _UUID),
        _Member("rows", "rows", _list(_record(LedgerRow)), required=True),
        _Member("outcome", "outcome", _record(LedgerRow)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Citation(Record):
    """A place in the law."""

    law: str
    """The short name in the texts."""
    section: str
    """§ 5."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("law", "law"),
        _Member("section", "section"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class LocalText(Record):
    """A text in the languages of the answers."""

    key: str
    """Which text it is."""
    nb: str
    """Bokmål."""
    nn: str
    """Nynorsk."""
    en: str
    """English."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("key", "key"),
        _Member("nb", "nb"),
        _Member("nn", "nn"),
        _Member("en", "en"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Rule(Record):
    """A rule."""

    id: str
    """The rule's id."""
    level: Level | str
    """The national floor."""
    governs: Governs | str
    """Which date decides whether it applies."""
    valid_from: datetime.date
    """The first day."""
    valid_to: datetime.date | None = None
    """The last day."""
    cite: list[Citation] = dataclasses.field(default_factory=list)
    """The law that it follows from."""
    certainty: Certainty | str
    """How sure the row is."""
    texts: list[LocalText]
    """What it can say."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("level", "level", _code(Level)),
        _Member("governs", "governs", _code(Governs)),
        _Member("valid_from", "valid_from", _DATE),
        _Member("valid_to", "valid_to", _DATE),
        _Member("cite", "cite", _list(_record(Citation))),
        _Member("certainty", "certainty", _code(Certainty)),
        _Member("texts", "texts", _list(_record(LocalText)), required=True),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Parameter(Record):
    """A number of a rule, as it stood in a period."""

    id: str
    """The parameter's id: ip.review.max."""
    rule: str
    """The rule that it belongs to."""
    amount: int
    """The number."""
    unit: Unit | str
    """Its unit."""
    calendar: DayCalendar | str
    """How days are counted."""
    valid_from: datetime.date
    """The first day."""
    valid_to: datetime.date | None = None
    """The last day."""
    known_from: datetime.date | None = None
    """A later correction is known from this day; always when absent."""
    hardness: Hardness | str
    """How binding it is."""
    local: LocalChoice | str
    """What a profile may make of it."""
    cite: list[Citation] = dataclasses.field(default_factory=list)
    """The law that it follows from."""
    certainty: Certainty | str
    """How sure the row is."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("rule", "rule"),
        _Member("amount", "amount"),
        _Member("unit", "unit", _code(Unit)),
        _Member("calendar", "calendar", _code(DayCalendar)),
        _Member("valid_from", "valid_from", _DATE),
        _Member("valid_to", "valid_to", _DATE),
        _Member("known_from", "known_from", _DATE),
        _Member("hardness", "hardness", _code(Hardness)),
        _Member("local", "local", _code(LocalChoice)),
        _Member("cite", "cite", _list(_record(Citation))),
        _Member("certainty", "certainty", _code(Certainty)),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class RepealedLaw(Record):
    """A law that no longer holds."""

    law: str
    """How a profile may name it, in lower case."""
    to: datetime.date
    """Its last day."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("law", "law"),
        _Member("to", "to", _DATE),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class RulePack(Record):
    """The national rules as data. The logic is code, by the same ids."""
    SCHEMA: ClassVar[str | None] = "rule-pack/1"

    id: str
    """The pack's id: no-2026-11."""
    published: datetime.date
    """When it was published."""
    rules: list[Rule]
    """The rules, in any order."""
    parameters: list[Parameter]
    """The numbers, in any order."""
    events: list[LocalText]
    """One line of a story for each kind of event; the key is the kind."""
    words: list[LocalText]
    """Codes in words; the key is list and code: plan-answer.wants."""
    phrases: list[LocalText] = dataclasses.field(default_factory=list)
    """Sentences of the documents that people read, in any order."""
    repealed: list[RepealedLaw] = dataclasses.field(default_factory=list)
    """Law that profiles still name and that no longer holds."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id"),
        _Member("published", "published", _DATE),
        _Member("rules", "rules", _list(_record(Rule)), required=True),
        _Member("parameters", "parameters", _list(_record(Parameter)), required=True),
        _Member("events", "events", _list(_record(LocalText)), required=True),
        _Member("words", "words", _list(_record(LocalText)), required=True),
        _Member("phrases", "phrases", _list(_record(LocalText))),
        _Member("repealed", "repealed", _list(_record(RepealedLaw))),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class StoreOptions(Record):
    """How an embedded store is opened."""
    SCHEMA: ClassVar[str | None] = "store-options/1"

    controller: UUID
    """The data controller of all its cases."""
    create: bool = False
    """Create it when it is not there."""
    test_numbers: bool = False
    """Let synthetic identity numbers in."""
    head: Head | None = None
    """Where the host saw the store last; an older file is refused."""
    busy_milliseconds: int = 5000
    """How long to wait for another writer."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("controller", "controller", _UUID),
        _Member("create", "create"),
        _Member("test_numbers", "test_numbers"),
        _Member("head", "head", _record(Head)),
        _Member("busy_milliseconds", "busy_milliseconds"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class StreamHead(Record):
    """Where a stream of a host ledger stands. The host keeps it elsewhere."""
    SCHEMA: ClassVar[str | None] = "stream-head/1"

    sequence: int
    """The stream's last sequence."""
    hash: str
    """Hash of its last row."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("sequence", "sequence"),
        _Member("hash", "hash"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ConsentLine(Record):
    """A consent, as it stands."""

    id: UUID
    """The event that gave it."""
    scope: ConsentScope | str
    """What it is to."""
    giver: ConsentGiver | str
    """Who gave it."""
    form: ConsentForm | str
    """How it was given."""
    given: Moment
    """When it was given."""
    until: datetime.date | None = None
    """The last day; no end when absent."""
    withdrawn: Moment | None = None
    """When it was withdrawn."""
    holds: bool
    """It holds at the time asked for."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("id", "id", _UUID),
        _Member("scope", "scope", _code(ConsentScope)),
        _Member("giver", "giver", _code(ConsentGiver)),
        _Member("form", "form", _code(ConsentForm)),
        _Member("given", "given", _MOMENT),
        _Member("until", "until", _DATE),
        _Member("withdrawn", "withdrawn", _MOMENT),
        _Member("holds", "holds"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class ResponsibilityText(Record):
    """A responsibility with the service's name."""

    role: ResponsibilityRole | str
    """What is held."""
    service: UUID
    """The service that holds it."""
    name: str | None = None
    """The person who holds it."""
    from_: datetime.datetime
    """From when."""
    to: datetime.datetime | None = None
    """Until when; open-ended when absent."""
    service_name: str
    """The service's name."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("role", "role", _code(ResponsibilityRole)),
        _Member("service", "service", _UUID),
        _Member("name", "name"),
        _Member("from", "from_", _INSTANT),
        _Member("to", "to", _INSTANT),
        _Member("service_name", "service_name"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Summary(Record):
    """What stands when the patient's record is opened."""
    SCHEMA: ClassVar[str | None] = "summary/1"

    case: UUID
    """The case."""
    sequence: int
    """The case's last sequence."""
    valid_at: datetime.datetime
    """As things stood then."""
    known_at: datetime.datetime
    """As it was known then."""
    person: Person | None = None
    """The person."""
    stage: PlanStage | str
    """Where the plan stands."""
    since: Moment | None = None
    """Since when it stands there."""
    coordinator: CoordinatorLine | None = None
    """Who leads the work on the plan."""
    plan_place: str | None = None
    """Where the plan is kept (pasientjournalforskriften § 7)."""
    coordinator_state: str
    """in-place, away, vacant or none."""
    next_review: datetime.date | None = None
    """The next date set for review."""
    contact_point: ContactPoint | None = None
    """The named contact."""
    consents: list[ConsentLine]
    """The consents, as they were given."""
    responsible: list[ResponsibilityText]
    """Who holds what at that time."""
    obligations: list[ObligationText]
    """Open at that time, earliest due first."""
    erased: int
    """How many events have been erased."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("case", "case", _UUID),
        _Member("sequence", "sequence"),
        _Member("valid_at", "valid_at", _INSTANT),
        _Member("known_at", "known_at", _INSTANT),
        _Member("person", "person", _record(Person)),
        _Member("stage", "stage", _code(PlanStage)),
        _Member("since", "since", _MOMENT),
        _Member("coordinator", "coordinator", _record(CoordinatorLine)),
        _Member("plan_place", "plan_place"),
        _Member("coordinator_state", "coordinator_state"),
        _Member("next_review", "next_review", _DATE),
        _Member("contact_point", "contact_point", _record(ContactPoint)),
        _Member("consents", "consents", _list(_record(ConsentLine)), required=True),
        _Member("responsible", "responsible", _list(_record(ResponsibilityText)), required=True),
        _Member("obligations", "obligations", _list(_record(ObligationText)), required=True),
        _Member("erased", "erased"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Fault(Record):
    """A contradiction."""

    what: str
    """row-hash, body, previous, sequence, commit, head, index, order, page or file."""
    stream: UUID | None = None
    """The stream."""
    sequence: int | None = None
    """The row's place in the stream."""
    commit: int | None = None
    """The number of the commit."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("what", "what"),
        _Member("stream", "stream", _UUID),
        _Member("sequence", "sequence"),
        _Member("commit", "commit"),
    )


@dataclasses.dataclass(kw_only=True, slots=True)
class Verification(Record):
    """What a check of the stored record came to."""
    SCHEMA: ClassVar[str | None] = "verification/1"

    answer: str
    """verified, or the name of the first contradiction."""
    commits: int
    """How many commits were checked."""
    streams: int
    """How many streams were checked."""
    rows: int
    """How many rows were checked."""
    erased: int
    """How many bodies have been erased."""
    pages: int = 0
    """How many pages of the log of what was asked and answered about telling were checked."""
    refolded: int
    """How many cases had their index rows derived anew and compared."""
    head: Head | None = None
    """Where an embedded store stands."""
    stream_head: StreamHead | None = None
    """Where a single stream stands."""
    faults: list[Fault]
    """The contradictions."""

    _MEMBERS: ClassVar[tuple[_Member, ...]] = (
        _Member("answer", "answer"),
        _Member("commits", "commits"),
        _Member("streams", "streams"),
        _Member("rows", "rows"),
        _Member("erased", "erased"),
        _Member("pages", "pages"),
        _Member("refolded", "refolded"),
        _Member("head", "head", _record(Head)),
        _Member("stream_head", "stream_head", _record(StreamHead)),
        _Member("faults", "faults", _list(_record(Fault)), required=True),
    )


Event: TypeAlias = (
    Person | ContactPoint | PlanOffered | PlanAnswered | Consent | ConsentWithdrawn | PlanStarted |
    PlanRevised | ActivityChanged | CoordinatorAppointed | CoordinatorEnded | PlanReviewed | PlanClosed |
    NeedAssessed | NeedNotified | MainResponsibilitySettled | MainResponsibilityDisputed |
    CoordinatorOffered | CoordinatorWished | AbsenceBegun | AbsenceEnded | GoalAssessed | PlanShown |
    PlanAmended | ControlExaminationHeld | SharingDenied | ConsentAsked | CompetenceAssessed |
    ConfidentialityOrdered | CustodyChanged | NearestRelativeNamed | DisclosureMade | DisclosureTold |
    DisclosureReviewed | EventCorrected | EventVoided | EntryErased | ProfileLoaded
)
_EVENT_CLASSES: dict[str, type[Record]] = {
    "person.registered": Person,
    "contact_point.named": ContactPoint,
    "plan.offered": PlanOffered,
    "plan.answered": PlanAnswered,
    "consent.given": Consent,
    "consent.withdrawn": ConsentWithdrawn,
    "plan.started": PlanStarted,
    "plan.revised": PlanRevised,
    "activity.changed": ActivityChanged,
    "coordinator.appointed": CoordinatorAppointed,
    "coordinator.ended": CoordinatorEnded,
    "plan.reviewed": PlanReviewed,
    "plan.closed": PlanClosed,
    "need.assessed": NeedAssessed,
    "need.notified": NeedNotified,
    "main_responsibility.settled": MainResponsibilitySettled,
    "main_responsibility.disputed": MainResponsibilityDisputed,
    "coordinator.offered": CoordinatorOffered,
    "coordinator.wished": CoordinatorWished,
    "absence.begun": AbsenceBegun,
    "absence.ended": AbsenceEnded,
    "goal.assessed": GoalAssessed,
    "plan.shown": PlanShown,
    "plan.amended": PlanAmended,
    "control_examination.held": ControlExaminationHeld,
    "sharing.denied": SharingDenied,
    "consent.asked": ConsentAsked,
    "competence.assessed": CompetenceAssessed,
    "confidentiality.ordered": ConfidentialityOrdered,
    "custody.changed": CustodyChanged,
    "nearest_relative.named": NearestRelativeNamed,
    "disclosure.made": DisclosureMade,
    "disclosure.told": DisclosureTold,
    "disclosure.reviewed": DisclosureReviewed,
    "event.corrected": EventCorrected,
    "event.voided": EventVoided,
    "entry.erased": EntryErased,
    "profile.loaded": ProfileLoaded,
}

CommandBody: TypeAlias = (
    Person | ContactPoint | PlanOffered | PlanAnswered | Consent | ConsentWithdrawn | PlanStarted |
    PlanRevised | ActivityChanged | CoordinatorAppointed | CoordinatorEnded | PlanReviewed | PlanClosed |
    NeedAssessed | NeedNotified | MainResponsibilitySettled | MainResponsibilityDisputed |
    CoordinatorOffered | CoordinatorWished | AbsenceBegun | AbsenceEnded | GoalAssessed | PlanShown |
    PlanAmended | ControlExaminationHeld | SharingDenied | ConsentAsked | CompetenceAssessed |
    ConfidentialityOrdered | CustodyChanged | NearestRelativeNamed | DisclosureMade | DisclosureTold |
    DisclosureReviewed | EventCorrected | EventVoided | EntryErased | ProfileLoaded
)
_COMMAND_BODY_CLASSES: dict[str, type[Record]] = {
    "person.register": Person,
    "contact_point.name": ContactPoint,
    "plan.offer": PlanOffered,
    "plan.answer": PlanAnswered,
    "consent.give": Consent,
    "consent.withdraw": ConsentWithdrawn,
    "plan.start": PlanStarted,
    "plan.revise": PlanRevised,
    "activity.change": ActivityChanged,
    "coordinator.appoint": CoordinatorAppointed,
    "coordinator.end": CoordinatorEnded,
    "plan.review": PlanReviewed,
    "plan.close": PlanClosed,
    "need.assess": NeedAssessed,
    "need.notify": NeedNotified,
    "main_responsibility.settle": MainResponsibilitySettled,
    "main_responsibility.dispute": MainResponsibilityDisputed,
    "coordinator.offer": CoordinatorOffered,
    "coordinator.wish": CoordinatorWished,
    "absence.begin": AbsenceBegun,
    "absence.end": AbsenceEnded,
    "goal.assess": GoalAssessed,
    "plan.show": PlanShown,
    "plan.amend": PlanAmended,
    "control_examination.hold": ControlExaminationHeld,
    "sharing.deny": SharingDenied,
    "consent.ask": ConsentAsked,
    "competence.assess": CompetenceAssessed,
    "confidentiality.order": ConfidentialityOrdered,
    "custody.change": CustodyChanged,
    "nearest_relative.name": NearestRelativeNamed,
    "disclosure.make": DisclosureMade,
    "disclosure.tell": DisclosureTold,
    "disclosure.review": DisclosureReviewed,
    "event.correct": EventCorrected,
    "event.void": EventVoided,
    "entry.erase": EntryErased,
    "profile.load": ProfileLoaded,
}


__all__ = [
    "AbsenceBegun",
    "AbsenceEnded",
    "Achievement",
    "Activity",
    "ActivityChanged",
    "ActivityLine",
    "ActivityStatus",
    "Actor",
    "Agreement",
    "AgreementKind",
    "AgreementLine",
    "Agreements",
    "Amendment",
    "AskAnswer",
    "AskLine",
    "AskedBefore",
    "Batch",
    "CarePlan",
    "CarePlanView",
    "CasePage",
    "Catchment",
    "Category",
    "CategoryAnswer",
    "Certainty",
    "ChangedCase",
    "ChangedDuty",
    "Circumstance",
    "Citation",
    "CloseReason",
    "Command",
    "CommandBody",
    "CommandKind",
    "CompetenceAssessed",
    "CompetenceDecision",
    "Complaint",
    "ConfidentialityOrdered",
    "Confirmation",
    "Consent",
    "ConsentAsked",
    "ConsentDocument",
    "ConsentForm",
    "ConsentGiver",
    "ConsentLine",
    "ConsentScope",
    "ConsentStanding",
    "ConsentWithdrawn",
    "Consents",
    "ContactPoint",
    "Context",
    "ControlExaminationHeld",
    "Coordinator",
    "CoordinatorAppointed",
    "CoordinatorEnded",
    "CoordinatorLine",
    "CoordinatorOffered",
    "CoordinatorRole",
    "CoordinatorStanding",
    "CoordinatorWished",
    "CrisisPlan",
    "Custody",
    "CustodyChanged",
    "DayCalendar",
    "Decision",
    "DenialKind",
    "DenialStanding",
    "Disclosure",
    "DisclosureDuty",
    "DisclosureGround",
    "DisclosureLog",
    "DisclosureLogLine",
    "DisclosureMade",
    "DisclosureOutcome",
    "DisclosureQuestion",
    "DisclosureReviewed",
    "DisclosureTold",
    "DocumentEntry",
    "DocumentSection",
    "EngineOptions",
    "Entry",
    "EntryErased",
    "Error",
    "Event",
    "EventCorrected",
    "EventKind",
    "EventName",
    "EventVoided",
    "Evidence",
    "Explained",
    "Fact",
    "Fault",
    "Finding",
    "FindingText",
    "GdprBasis",
    "Goal",
    "GoalAssessed",
    "GoalLine",
    "Governs",
    "Hardness",
    "Head",
    "History",
    "HistoryLine",
    "ImportFinding",
    "IndexRows",
    "KinRelation",
    "Knowledge",
    "KnowledgeLine",
    "Language",
    "LedgerRow",
    "Level",
    "LevelChoice",
    "LintFinding",
    "LocalChoice",
    "LocalLimit",
    "LocalText",
    "MainResponsibility",
    "MainResponsibilityDisputed",
    "MainResponsibilitySettled",
    "Member",
    "Miss",
    "Moment",
    "NearestRelativeNamed",
    "Need",
    "NeedAssessed",
    "NeedNotified",
    "NeedQuestion",
    "Needed",
    "NextStep",
    "NextStepKind",
    "NoneStated",
    "Notice",
    "NoticeText",
    "Obligation",
    "ObligationChanges",
    "ObligationText",
    "OfferStanding",
    "Outcome",
    "OutcomeEntry",
    "Parameter",
    "Participant",
    "ParticipantRole",
    "ParticipantStanding",
    "Participation",
    "ParticipationHow",
    "Party",
    "PartyGroup",
    "PartyKind",
    "PermittedAct",
    "Person",
    "PlanAmended",
    "PlanAnswer",
    "PlanAnswered",
    "PlanClosed",
    "PlanDocument",
    "PlanItem",
    "PlanItemLine",
    "PlanItemState",
    "PlanLink",
    "PlanLinkKind",
    "PlanOffered",
    "PlanReviewed",
    "PlanRevised",
    "PlanShown",
    "PlanStage",
    "PlanStarted",
    "Profile",
    "ProfileImport",
    "ProfileLint",
    "ProfileLoaded",
    "ProfilePreview",
    "Purpose",
    "Query",
    "QueryKind",
    "Readmission",
    "Record",
    "Rederivation",
    "RepealedLaw",
    "Responsibility",
    "ResponsibilityGroup",
    "ResponsibilityRole",
    "ResponsibilityRow",
    "ResponsibilityText",
    "Route",
    "RouteFinding",
    "RouteLead",
    "RouteLine",
    "Rows",
    "Rule",
    "RulePack",
    "Service",
    "ServiceKind",
    "ServiceName",
    "SettledHow",
    "SharingDenied",
    "ShownHow",
    "StatedNeed",
    "StoreOptions",
    "StreamHead",
    "Successor",
    "Summary",
    "TaskBasis",
    "Telecom",
    "TelecomSystem",
    "TypicalCase",
    "Unit",
    "Unsettled",
    "Verification",
]
