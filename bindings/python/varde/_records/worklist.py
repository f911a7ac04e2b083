# Generated from src/capi/spec/records; do not edit.
"""Records of referral-view.json, worklist.json, monday.json, flow.json."""

import datetime
from uuid import UUID

from .answers import ObligationText
from .codes import CommandKind
from .codes_flow import (
    Claim, MondayReason, ReferralAnswer, ReferralState, ReferralStep, RequestStatus, StayKind, TaskStatus)
from .record import Moment, Record, record
from .referral import Referral, ReferralDates
from .views import ServiceName

__all__ = [
    "Flow", "FlowLine", "Monday", "MondayLine", "ReferralLine", "ReferralView", "Worklist", "WorklistLine"]


@record
class FlowLine(Record):
    """From one service to another."""
    from_: ServiceName  # Who refers.
    to: ServiceName  # To whom.
    sent: int  # Referrals sent.
    received: int  # Of those, received.
    answered: int  # Answered.
    in_time: int  # Answered within the limit.
    declined: int  # Declined.
    forwarded: int  # Forwarded.
    open: int  # Still open.
    late: int  # Open beyond the limit.


@record
class Flow(Record):
    """How referrals go between services."""
    SCHEMA = "flow/1"
    from_: datetime.date  # The first day.
    to: datetime.date  # The last day.
    lines: list[FlowLine]  # One a pair of services.


@record
class MondayLine(Record):
    """A person on Monday's list."""
    case: UUID  # The case.
    reasons: list[MondayReason | str]  # Why they are on it.
    stay_kind: StayKind | str | None = None  # What kind of stay.
    place: str | None = None  # Where they are.
    since: Moment | None = None  # Since when.
    expected: datetime.date | None = None  # When they come home.
    ready: bool = False  # Declared ready to leave.
    claim: Claim | str  # How well it is founded.
    contact: str | None = None  # Whom they can turn to.
    appointment: Moment | None = None  # When they meet somebody next.
    text: str  # In words.


@record
class Monday(Record):
    """Who comes home, and what they lack."""
    SCHEMA = "monday/1"
    service: ServiceName  # The service.
    on: datetime.date  # On which day.
    lines: list[MondayLine]  # One a person, soonest home first.


@record
class ReferralLine(Record):
    """A step of a referral."""
    event: UUID  # The event.
    step: ReferralStep | str  # What was done.
    state: ReferralState | str  # Where it then stood.
    when: Moment  # When.
    claim: Claim | str  # How well it is founded.
    by: str | None = None  # Who says so.
    in_table: bool  # The published table has this step.
    text: str  # In words.


@record
class ReferralView(Record):
    """One referral, as it stands."""
    SCHEMA = "referral-view/1"
    case: UUID  # The case.
    at: datetime.datetime  # As of when.
    id: UUID  # The referral.
    state: ReferralState | str  # Where it stands.
    since: Moment | None = None  # Since when.
    task_status: TaskStatus | str  # FHIR Task.status.
    request_status: RequestStatus | str  # FHIR ServiceRequest.status.
    business_status: str | None = None  # BSeR Task.businessStatus: 5.1.1.
    answer: ReferralAnswer | str | None = None  # What the one who refers was answered.
    claim: Claim | str  # How well it is founded.
    lapsed: bool = False  # A limit has passed, and nobody has decided about it.
    content: Referral | None = None  # The referral; absent when nobody told of its sending.
    dates: ReferralDates  # The dates.
    from_: ServiceName | None = None  # Who refers.
    to: ServiceName | None = None  # To whom.
    parent: UUID | None = None  # The referral that it forwards.
    children: list[UUID]  # The referrals that forward it.
    steps: list[ReferralLine]  # What happened, in order.
    allowed: list[CommandKind | str]  # What the service of the call may do next.
    obligations: list[ObligationText]  # What is open about it.
    text: str  # Where it stands, in a sentence.


@record
class WorklistLine(Record):
    """A duty of a service."""
    case: UUID  # The case.
    obligation: ObligationText  # The duty.
    presumed: bool = False  # Overdue for so long that it may have been done without being told.


@record
class Worklist(Record):
    """What a service has to do."""
    SCHEMA = "worklist/1"
    service: ServiceName  # The service.
    at: datetime.datetime  # As of when.
    from_: datetime.datetime | None = None  # Due from.
    to: datetime.datetime | None = None  # Due before.
    open: int  # How many are open.
    overdue: int  # How many of those are overdue.
    lines: list[WorklistLine]  # A page of them, earliest due first.
    after: str | None = None  # Where the next page begins; absent on the last.
    next_due: datetime.datetime | None = None  # When the next falls due or opens: ask again then.
    hidden: int  # How many less important ones were kept back by the budget.
