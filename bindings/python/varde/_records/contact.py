# Generated from src/capi/spec/records; do not edit.
"""Records of contact.json, stay.json."""

import datetime
from uuid import UUID

from .codes_flow import (
    AppointmentMode, CancelledBy, ContactKind, ContactOutcome, DischargeKind, Postponement, StayKind)
from .consent import Party
from .record import Moment, Record, record

__all__ = [
    "AppointmentBooked", "AppointmentCancelled", "ContactHeld", "NextAppointment", "PersonDied",
    "PersonMoved", "ReadinessDeclared", "ReadinessRevoked", "StayAdmitted", "StayDischarged", "StayExpected"]


@record
class NextAppointment(Record):
    """When and where the person meets somebody next."""
    at: Moment  # When.
    service: UUID | None = None  # The service; the one that had the contact when absent.
    place: str | None = None  # Where.
    mode: AppointmentMode | str = AppointmentMode.IN_PERSON  # How one meets.
    with_: str | None = None  # Whom the person meets.


@record
class AppointmentBooked(Record):
    """An appointment was made; one that there was is moved."""
    appointment: UUID | None = None  # The appointment; the event's own id when absent.
    referral: UUID | None = None  # The referral that it is for.
    service: UUID  # The service that meets the person.
    at: Moment  # When.
    place: str | None = None  # Where.
    mode: AppointmentMode | str = AppointmentMode.IN_PERSON  # How one meets.
    with_: str | None = None  # Whom the person meets.


@record
class AppointmentCancelled(Record):
    """An appointment was cancelled."""
    appointment: UUID  # The appointment.
    by: CancelledBy | str  # Who cancelled.
    postponement: Postponement | str | None = None  # Why, as the waiting list has it.
    reason: str | None = None  # Why.


@record
class ContactHeld(Record):
    """A contact, or an attempt at one. It ends with an appointment, with the person's no and an open door, or
    with a duty to reach out."""
    kind: ContactKind | str  # What kind.
    outcome: ContactOutcome | str = ContactOutcome.HELD  # What came of it.
    service: UUID  # The service.
    referral: UUID | None = None  # The referral that it belongs to.
    appointment: UUID | None = None  # The appointment that it was.
    about_child: bool = False  # It is about a child.
    information_given: bool = False  # The person got the leaflet.
    safety_checked: bool = False  # It was looked to that the person is safe.
    still_wanted: bool | None = None  # The person still wants the help that is waited for.
    children_at_home: bool | None = None  # There are children in the household.
    next: NextAppointment | None = None  # The next appointment.
    declined: bool = False  # The person wants no appointment.
    open_door: str | None = None  # What was said of coming back.
    note: str | None = None  # What there is to say about it.


@record
class StayAdmitted(Record):
    """The person was admitted."""
    stay: UUID | None = None  # The stay's id; the event's own when absent.
    kind: StayKind | str  # What kind.
    at: Party  # Where.
    referral: UUID | None = None  # The referral that led to it.
    expected: datetime.date | None = None  # When the person is expected to leave.
    housing_lacking: bool | None = None  # The person is expected to lack housing (F 2011-11-18-1115 § 8).
    municipal_need: bool | None = None  # Help from the municipality may be needed.


@record
class StayExpected(Record):
    """It changed when the person is expected to leave."""
    stay: UUID  # The stay.
    expected: datetime.date | None = None  # When; not known any more when absent.
    note: str | None = None  # What there is to say about it.


@record
class ReadinessDeclared(Record):
    """The person was declared ready to leave (utskrivningsklar)."""
    stay: UUID  # The stay.
    note: str | None = None  # What there is to say about it.


@record
class ReadinessRevoked(Record):
    """The person is not ready to leave after all (avmelding)."""
    stay: UUID  # The stay.
    note: str | None = None  # What there is to say about it.


@record
class StayDischarged(Record):
    """The person left."""
    stay: UUID  # The stay.
    how: DischargeKind | str = DischargeKind.PLANNED  # How.
    to: Party | None = None  # To whom or where.
    next: NextAppointment | None = None  # The next appointment.
    note: str | None = None  # What there is to say about it.


@record
class PersonMoved(Record):
    """The person moved."""
    municipality: str | None = None  # Where to; abroad or nowhere known when absent.
    from_: str | None = None  # Where from.


@record
class PersonDied(Record):
    """The person died."""
    note: str | None = None  # What there is to say about it.
