# Generated from src/capi/spec/records; do not edit.
"""Records of bodies.json."""

import dataclasses
import datetime
from typing import Any, TypeAlias
from uuid import UUID

from .codes import (
    Achievement, ActivityStatus, Circumstance, CloseReason, CoordinatorRole, EventKind, Need, OfferStanding,
    PlanAnswer, SettledHow, ShownHow)
from .consent import (
    CompetenceAssessed, ConfidentialityOrdered, Consent, ConsentAsked, CustodyChanged, DisclosureMade,
    DisclosureReviewed, DisclosureTold, NearestRelativeNamed, SharingDenied)
from .contact import (
    AppointmentBooked, AppointmentCancelled, ContactHeld, PersonDied, PersonMoved, ReadinessDeclared,
    ReadinessRevoked, StayAdmitted, StayDischarged, StayExpected)
from .envelope import DeliveryChanged, EnvelopeReceived
from .plan import CarePlan, ContactPoint, NextStep, Participation, Person
from .profile import Profile
from .record import BODIES, Moment, Record, record
from .referral import (
    FeedbackGiven, HelfoNotified, ObligationSettled, ReferralAccepted, ReferralCancelled, ReferralCompleted,
    ReferralDeclined, ReferralDrafted, ReferralFailed, ReferralForwarded, ReferralNoted, ReferralPostponed,
    ReferralReceived, ReferralResumed, ReferralSent, ReferralWithdrawn)

__all__ = [
    "AbsenceBegun", "AbsenceEnded", "ActivityChanged", "CommandBody", "ConsentWithdrawn",
    "ControlExaminationHeld", "Coordinator", "CoordinatorAppointed", "CoordinatorEnded", "CoordinatorOffered",
    "CoordinatorWished", "EntryErased", "Event", "EventCorrected", "EventVoided", "GoalAssessed",
    "MainResponsibilityDisputed", "MainResponsibilitySettled", "NeedAssessed", "NeedNotified", "PlanAmended",
    "PlanAnswered", "PlanClosed", "PlanOffered", "PlanReviewed", "PlanRevised", "PlanShown", "PlanStarted",
    "ProfileLoaded"]


@record
class NeedAssessed(Record):
    """What the person needs was assessed. Absent means not assessed."""
    service: UUID  # The service that assessed.
    long_term: bool | None = None  # The need is long-term (langvarig).
    coordinated: bool | None = None  # The need is for coordinated services (koordinert).
    complex: bool | None = None  # The need is complex (sammensatt).
    municipal: bool | None = None  # Health and care services of the municipality are needed.
    specialist: bool | None = None  # Specialist health services are needed.
    needs: list[Need | str] = dataclasses.field(default_factory=list)  # What the person needs help with.
    # What holds for the person.
    circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    # What does not hold for the person.
    not_circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    # The services that help already, besides the one that assessed.
    in_contact: list[UUID] = dataclasses.field(default_factory=list)


@record
class NeedNotified(Record):
    """The coordinating unit was told of a need for a plan and a coordinator (hpl § 38 a)."""
    service: UUID  # The service that told.
    recipient: UUID  # The coordinating unit that was told.


@record
class MainResponsibilitySettled(Record):
    """It was settled which service has the main responsibility (IP-f § 7)."""
    service: UUID  # The service that has it.
    how: SettledHow | str = SettledHow.AGREED  # How it was settled.
    note: str | None = None  # What there is to say about it.


@record
class MainResponsibilityDisputed(Record):
    """The services do not agree on who has the main responsibility."""
    services: list[UUID]  # The services.
    note: str | None = None  # What they disagree on.


@record
class CoordinatorOffered(Record):
    """A coordinator was offered, or was found not to be relevant."""
    role: CoordinatorRole | str = CoordinatorRole.MUNICIPAL  # Which coordinator.
    standing: OfferStanding | str = OfferStanding.OFFERED  # Where the offer stands.
    service: UUID | None = None  # The service that offers.
    participation: Participation | None = None  # How the person took part.


@record
class CoordinatorWished(Record):
    """The person said whom they want as coordinator."""
    service: UUID | None = None  # The service wished.
    name: str | None = None  # The one wished.
    note: str | None = None  # In the person's own words.


@record
class Coordinator(Record):
    """One of the person's coordinators (koordinator). One of each role at a time."""
    service: UUID  # The coordinator's service.
    name: str | None = None  # The coordinator's name.
    phone: str | None = None  # Where the coordinator answers.
    role: CoordinatorRole | str = CoordinatorRole.PLAN  # Which coordinator.
    health_personnel: bool | None = None  # The coordinator is health personnel.


@record
class AbsenceBegun(Record):
    """A coordinator is away for a time."""
    role: CoordinatorRole | str = CoordinatorRole.PLAN  # Which coordinator.
    until: datetime.date | None = None  # The last day away, when it is known.
    substitute: Coordinator | None = None  # Who stands in.
    reason: str | None = None  # Why.


@record
class AbsenceEnded(Record):
    """A coordinator is back."""
    role: CoordinatorRole | str = CoordinatorRole.PLAN  # Which coordinator.


@record
class GoalAssessed(Record):
    """It was looked at how a goal stands."""
    goal: str  # The goal's id in the plan.
    achievement: Achievement | str  # How it stands.
    words: str | None = None  # In the person's own words.
    participation: Participation | None = None  # How the person took part.


@record
class PlanShown(Record):
    """The person saw the plan as it stands."""
    how: ShownHow | str = ShownHow.TOGETHER  # How.
    approves: bool | None = None  # The person says that this is their plan.
    words: str | None = None  # What the person said of it.


@record
class PlanAmended(Record):
    """The person's own change to the plan: it stands as they wrote it until the plan is revised."""
    about: str | None = None  # What it is about: plan, goal:<id> or activity:<id>.
    words: str  # The person's own words.


@record
class ControlExaminationHeld(Record):
    """A control examination in compulsory mental health care (phvl-f § 13)."""
    service: UUID  # The service that held it.
    plan_accounted: bool = False  # It accounts for the individual plan.
    reason: str | None = None  # Why there is no plan.


@record
class PlanOffered(Record):
    """A plan was offered."""
    service: UUID  # The service that offers.
    need_long_term: bool = True  # The need is long-term (langvarig).
    need_coordinated: bool = True  # The need is for coordinated services (koordinert).
    participation: Participation | None = None  # How the person took part.


@record
class PlanAnswered(Record):
    """The person answered the offer."""
    answer: PlanAnswer | str  # The answer.
    ask_again: datetime.date | None = None  # When the person wants to be asked again.
    participation: Participation | None = None  # How the person took part.


@record
class ConsentWithdrawn(Record):
    """A consent was withdrawn."""
    consent: UUID  # The event that gave it.
    reason: str | None = None  # Why; nobody has to say.


@record
class PlanStarted(Record):
    """The plan was started."""
    plan: CarePlan  # The plan's content; it may be filled in later.
    coordinator: Coordinator | None = None  # Who leads the work on the plan (koordinator).
    participation: Participation | None = None  # How the person took part.


@record
class PlanRevised(Record):
    """The plan was given new content, whole."""
    plan: CarePlan  # The plan's content.
    participation: Participation | None = None  # How the person took part.


@record
class ActivityChanged(Record):
    """A measure changed its status."""
    activity: str  # The activity's id in the plan.
    status: ActivityStatus | str  # The new status.
    reason: str | None = None  # Why.


@record
class CoordinatorAppointed(Record):
    """A coordinator was appointed."""
    service: UUID  # The coordinator's service.
    name: str | None = None  # The coordinator's name.
    phone: str | None = None  # Where the coordinator answers.
    role: CoordinatorRole | str = CoordinatorRole.PLAN  # Which coordinator.
    health_personnel: bool | None = None  # The coordinator is health personnel.
    participation: Participation | None = None  # How the person took part.


@record
class CoordinatorEnded(Record):
    """The coordinator stopped, and nobody has come after."""
    role: CoordinatorRole | str = CoordinatorRole.PLAN  # Which coordinator.
    reason: str | None = None  # Why.


@record
class PlanReviewed(Record):
    """The plan was reviewed (evaluert)."""
    next_review: datetime.date | None = None  # The date set for the next review.
    note: str | None = None  # What came of it.
    participation: Participation | None = None  # How the person took part.


@record
class PlanClosed(Record):
    """The plan ended."""
    reason: CloseReason | str  # Why.
    next_step: NextStep | None = None  # What comes after.
    participation: Participation | None = None  # How the person took part.


@record
class EventCorrected(Record):
    """An event should have stood otherwise. The last correction by sequence wins."""
    BODIES = "event"
    event: UUID  # The event that was reported first.
    occurred: Moment | None = None  # When it happened, as it should have stood; the event's own when absent.
    reason: str  # Why it is corrected.
    kind: EventKind | str  # The kind of the event.
    body: "Event | dict[str, Any]"  # What there is to say of that kind.


@record
class EventVoided(Record):
    """An event never happened."""
    event: UUID  # The event that was reported first.
    reason: str  # Why it is void.


@record
class EntryErased(Record):
    """Bodies were erased: their keys are destroyed, the chain stays."""
    sequences: list[int]  # The rows, by their place in the stream.
    reason: str  # Why they were erased.


@record
class ProfileLoaded(Record):
    """A profile was loaded, in the organisation's stream."""
    profile: Profile  # The profile.


Event: TypeAlias = (
    Person | ContactPoint | PlanOffered | PlanAnswered | Consent | ConsentWithdrawn | PlanStarted |
    PlanRevised | ActivityChanged | CoordinatorAppointed | CoordinatorEnded | PlanReviewed | PlanClosed |
    NeedAssessed | NeedNotified | MainResponsibilitySettled | MainResponsibilityDisputed | CoordinatorOffered
    | CoordinatorWished | AbsenceBegun | AbsenceEnded | GoalAssessed | PlanShown | PlanAmended |
    ControlExaminationHeld | SharingDenied | ConsentAsked | CompetenceAssessed | ConfidentialityOrdered |
    CustodyChanged | NearestRelativeNamed | DisclosureMade | DisclosureTold | DisclosureReviewed |
    ReferralDrafted | ReferralSent | ReferralReceived | ReferralAccepted | ReferralDeclined |
    ReferralForwarded | ReferralPostponed | ReferralResumed | ReferralWithdrawn | ReferralCancelled |
    ReferralNoted | ReferralCompleted | ReferralFailed | AppointmentBooked | AppointmentCancelled |
    ContactHeld | FeedbackGiven | HelfoNotified | ObligationSettled | StayAdmitted | StayExpected |
    ReadinessDeclared | ReadinessRevoked | StayDischarged | PersonMoved | PersonDied | EnvelopeReceived |
    DeliveryChanged | EventCorrected | EventVoided | EntryErased | ProfileLoaded)
BODIES["event"] = {
    "person.registered": Person, "contact_point.named": ContactPoint, "plan.offered": PlanOffered,
    "plan.answered": PlanAnswered, "consent.given": Consent, "consent.withdrawn": ConsentWithdrawn,
    "plan.started": PlanStarted, "plan.revised": PlanRevised, "activity.changed": ActivityChanged,
    "coordinator.appointed": CoordinatorAppointed, "coordinator.ended": CoordinatorEnded,
    "plan.reviewed": PlanReviewed, "plan.closed": PlanClosed, "need.assessed": NeedAssessed,
    "need.notified": NeedNotified, "main_responsibility.settled": MainResponsibilitySettled,
    "main_responsibility.disputed": MainResponsibilityDisputed, "coordinator.offered": CoordinatorOffered,
    "coordinator.wished": CoordinatorWished, "absence.begun": AbsenceBegun, "absence.ended": AbsenceEnded,
    "goal.assessed": GoalAssessed, "plan.shown": PlanShown, "plan.amended": PlanAmended,
    "control_examination.held": ControlExaminationHeld, "sharing.denied": SharingDenied,
    "consent.asked": ConsentAsked, "competence.assessed": CompetenceAssessed,
    "confidentiality.ordered": ConfidentialityOrdered, "custody.changed": CustodyChanged,
    "nearest_relative.named": NearestRelativeNamed, "disclosure.made": DisclosureMade,
    "disclosure.told": DisclosureTold, "disclosure.reviewed": DisclosureReviewed,
    "referral.drafted": ReferralDrafted, "referral.sent": ReferralSent, "referral.received": ReferralReceived,
    "referral.accepted": ReferralAccepted, "referral.declined": ReferralDeclined,
    "referral.forwarded": ReferralForwarded, "referral.postponed": ReferralPostponed,
    "referral.resumed": ReferralResumed, "referral.withdrawn": ReferralWithdrawn,
    "referral.cancelled": ReferralCancelled, "referral.noted": ReferralNoted,
    "referral.completed": ReferralCompleted, "referral.failed": ReferralFailed,
    "appointment.booked": AppointmentBooked, "appointment.cancelled": AppointmentCancelled,
    "contact.held": ContactHeld, "feedback.given": FeedbackGiven, "helfo.notified": HelfoNotified,
    "obligation.settled": ObligationSettled, "stay.admitted": StayAdmitted, "stay.expected": StayExpected,
    "readiness.declared": ReadinessDeclared, "readiness.revoked": ReadinessRevoked,
    "stay.discharged": StayDischarged, "person.moved": PersonMoved, "person.died": PersonDied,
    "envelope.received": EnvelopeReceived, "delivery.changed": DeliveryChanged,
    "event.corrected": EventCorrected, "event.voided": EventVoided, "entry.erased": EntryErased,
    "profile.loaded": ProfileLoaded}


CommandBody: TypeAlias = Event
BODIES["command-body"] = dict(zip((
    "person.register", "contact_point.name", "plan.offer", "plan.answer", "consent.give", "consent.withdraw",
    "plan.start", "plan.revise", "activity.change", "coordinator.appoint", "coordinator.end", "plan.review",
    "plan.close", "need.assess", "need.notify", "main_responsibility.settle", "main_responsibility.dispute",
    "coordinator.offer", "coordinator.wish", "absence.begin", "absence.end", "goal.assess", "plan.show",
    "plan.amend", "control_examination.hold", "sharing.deny", "consent.ask", "competence.assess",
    "confidentiality.order", "custody.change", "nearest_relative.name", "disclosure.make", "disclosure.tell",
    "disclosure.review", "referral.draft", "referral.send", "referral.receive", "referral.accept",
    "referral.decline", "referral.forward", "referral.postpone", "referral.resume", "referral.withdraw",
    "referral.cancel", "referral.note", "referral.complete", "referral.fail", "appointment.book",
    "appointment.cancel", "contact.hold", "feedback.give", "helfo.notify", "obligation.settle", "stay.admit",
    "stay.expect", "readiness.declare", "readiness.revoke", "stay.discharge", "person.move", "person.die",
    "envelope.receive", "delivery.change", "event.correct", "event.void", "entry.erase", "profile.load"), BODIES["event"].values()))
