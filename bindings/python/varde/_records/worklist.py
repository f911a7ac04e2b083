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
    # Answered within the limit: that of the law for the specialist services, else that of local practice.
    in_time: int
    declined: int  # Declined, whatever came of it since.
    forwarded: int  # Forwarded, whatever came of it since.
    open: int  # Still open.
    late: int  # Open, and not answered within the limit.


@record
class Flow(Record):
    """How referrals go between services: those that were sent in a period, by their sender and receiver. One
    with an end that is no service is in no line."""
    SCHEMA = "flow/1"
    from_: datetime.date  # The first day.
    to: datetime.date  # The last day.
    lines: list[FlowLine]  # One a pair of services, by their names.


@record
class MondayLine(Record):
    """A person on Monday's list."""
    case: UUID  # The case.
    # Why they are on it: where they are, and what they lack; empty for somebody who has come home and lacks
    # nothing.
    reasons: list[MondayReason | str]
    stay_kind: StayKind | str | None = None  # What kind of stay.
    place: str | None = None  # Where they are.
    since: Moment | None = None  # Since when.
    expected: datetime.date | None = None  # When they came home, else when they are expected to.
    ready: bool = False  # Declared ready to leave.
    # How well their being away is founded: on our own word, on that of others, on two who say the same, or on
    # two who say different days.
    claim: Claim | str
    contact: str | None = None  # Whom they can turn to.
    # When they meet somebody, the first time after they come home; once home, the next time.
    appointment: Moment | None = None
    text: str  # How it stands, and what to do first, in words.


@record
class Monday(Record):
    """Who is away, who comes home, and what they lack: everybody with a stay that has not ended, or ended
    within the parameter monday.recent. The coordinating unit sees all of them; another service those in whose
    case it holds a responsibility, owns an open duty, takes part in the plan, or has an end of a referral
    that is open. Of one case: one line, or none."""
    SCHEMA = "monday/1"
    service: ServiceName  # The service.
    on: datetime.date  # On which day.
    lines: list[MondayLine]  # One a person, soonest home first; those of whom nobody has said when come last.


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
    text: str | None = None  # What to do about it, when it is presumed.


@record
class Worklist(Record):
    """What a service has to do."""
    SCHEMA = "worklist/1"
    service: ServiceName  # The service.
    at: datetime.datetime  # As of when.
    from_: datetime.datetime | None = None  # Due from.
    to: datetime.datetime | None = None  # Due before.
    open: int  # How many are open, on all pages and from and to set aside.
    overdue: int  # How many of those are overdue.
    # A page of them, earliest due first; what has no limit comes last. Of those that are neither overdue nor
    # have a limit set by law, a list has as many as the budget allows (parameter worklist.budget), counted
    # from its first page on: `after` holds the count. The next ones are kept back, and others take their
    # place. What one case has that is due at once stays together. So a page may be short, or empty, before
    # the last one, and is longer than its limit where a single case asks for it.
    lines: list[WorklistLine]
    after: str | None = None  # Where the next page begins, to be given back as it is; absent on the last.
    next_due: datetime.datetime | None = None  # When the next falls due or opens: ask again then.
    hidden: int  # How many the budget kept back between where this page begins and where it ends.
    text: str | None = None  # Why, when it kept any back.
