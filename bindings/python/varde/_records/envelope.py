# Generated from src/capi/spec/records; do not edit.
"""Records of envelope.json, message.json, outbox.json, letter.json."""

import dataclasses
import datetime
from typing import Any, TYPE_CHECKING
from uuid import UUID

from .codes import Category, EventKind, Language
from .codes_flow import (
    AppointmentMode, CancelledBy, DeliveryStatus, DeliveryWay, DischargeKind, MessageStandard, MessageType,
    Postponement, ReferralAnswer, StayKind)
from .consent import Party
from .record import Moment, Record, record

if TYPE_CHECKING:
    from .bodies import Event

__all__ = [
    "DeliveryChanged", "Envelope", "EnvelopeReceived", "EnvelopeSender", "Letter", "Message", "MessageSender",
    "Outbox", "OutboxLine"]


@record
class EnvelopeSender(Record):
    """A body that tells."""
    controller: UUID  # Its data controller.
    service: UUID  # The service.
    name: str  # Its name.


@record
class Envelope(Record):
    """What one body tells another of one event: minimal, with its basis. The host signs these octets with its
    own key."""
    SCHEMA = "envelope/1"
    BODIES = "event"
    sender: EnvelopeSender  # Who tells.
    to: Party  # Who is told.
    thread: UUID  # What it is about at both ends: the referral, the appointment, the stay.
    event: UUID  # The sender's event.
    revision: int  # Which version of it: 1, and one more for each correction.
    answers: UUID | None = None  # The receiver's own event that this answers.
    sent: datetime.datetime  # When it was made.
    rule: str  # The rule that lets it be told, or bids it.
    consent: UUID | None = None  # The consent that lets it be told.
    categories: list[Category | str] = dataclasses.field(default_factory=list)  # What it tells.
    occurred: Moment  # When it happened, by the sender.
    kind: EventKind | str  # What happened.
    body: "Event | dict[str, Any]"  # What is told of it.
    ext: dict[str, Any] | None = None  # The sender's own members: kept as they are, never read.


@record
class EnvelopeReceived(Record):
    """An envelope came. What it says is asserted by its sender, and is no fact of ours."""
    envelope: Envelope  # The envelope.
    verified: bool  # The signature was looked at, and stands.
    key: str | None = None  # The digest of the key that it was signed with.


@record
class DeliveryChanged(Record):
    """Something that is told came on its way, or did not."""
    item: UUID  # The row of the outbox.
    status: DeliveryStatus | str  # How far it came.
    way: DeliveryWay | str | None = None  # Which way.
    standard: MessageStandard | str | None = None  # Which message.
    by: str | None = None  # Who acknowledged, when it was by hand.
    reason: str | None = None  # Why it failed or was stopped.


@record
class Letter(Record):
    """A letter, or what to say on the telephone, for those without a system."""
    SCHEMA = "letter/1"
    case: UUID  # The case.
    item: UUID  # The row of the outbox.
    way: DeliveryWay | str  # Letter or telephone.
    language: Language | str  # The language.
    to: str  # Who gets it.
    title: str  # The heading.
    text: str  # The text.
    html: str  # The same as a page.
    acknowledge: str  # What is asked of the receiver.


@record
class MessageSender(Record):
    """Who sent a message."""
    service: UUID | None = None  # The service, where the profile has it.
    name: str  # Its name.
    her_id: int | None = None  # Its HER-id.


@record
class Message(Record):
    """What a message of others tells, as the host's message layer fills it in. Nobody types what a message
    already said."""
    SCHEMA = "message/1"
    id: str  # The message's id, as its sender gave it.
    type: MessageType | str  # What it tells.
    case: UUID  # The case of the person: the host has found out who it is.
    sender: MessageSender  # Who sent it.
    occurred: Moment  # When it happened.
    sent: datetime.datetime | None = None  # When it was sent.
    stay: UUID | None = None  # The stay, where the sender or the host names one.
    stay_kind: StayKind | str | None = None  # What kind of stay.
    expected: datetime.date | None = None  # When the person is expected to leave.
    housing_lacking: bool | None = None  # The person is expected to lack housing.
    how: DischargeKind | str | None = None  # How the person left.
    referral: UUID | None = None  # The referral.
    answer: ReferralAnswer | str | None = None  # The answer to it.
    treat_by: datetime.date | None = None  # The last day to begin.
    forwarded_to: Party | None = None  # To whom it was forwarded.
    advice: str | None = None  # The advice.
    appointment: UUID | None = None  # The appointment.
    at: Moment | None = None  # When the person is to meet.
    place: str | None = None  # Where.
    mode: AppointmentMode | str | None = None  # How one meets.
    cancelled_by: CancelledBy | str | None = None  # Who cancelled.
    postponement: Postponement | str | None = None  # Why, as the waiting list has it.
    municipality: str | None = None  # Where the person moved.
    text: str | None = None  # What there is to say about it.


@record
class OutboxLine(Record):
    """Something that somebody is to be told."""
    id: UUID  # The row: what `delivery.change` names.
    case: UUID  # The case.
    rule: str  # The rule.
    event: UUID | None = None  # The event that is told of.
    thread: UUID | None = None  # What it is about at both ends.
    to: Party  # Who is told.
    to_name: str  # Their name.
    standard: MessageStandard | str  # Which message.
    categories: list[Category | str]  # What may be told, and no more; nothing of what is stopped.
    basis: str  # The basis as it is cited: what lets it be told, or what stops it.
    consent: UUID | None = None  # The consent that lets it be told.
    due: datetime.datetime | None = None  # By when.
    # How far it came; not sent when absent; `stopped` while it may not be told, and then `text` says why.
    status: DeliveryStatus | str | None = None
    text: str  # In words.


@record
class Outbox(Record):
    """What others are to be told."""
    SCHEMA = "outbox/1"
    at: datetime.datetime  # As of when.
    lines: list[OutboxLine]  # Oldest first.
    after: str | None = None  # Where the next page begins; absent on the last.
