# Generated from src/capi/spec/records; do not edit.
"""Records of person.json, plan.json."""

import dataclasses
import datetime
from uuid import UUID

from .codes import (
    Language, Need, NextStepKind, ParticipantRole, ParticipantStanding, ParticipationHow, PlanItem,
    PlanLinkKind, TelecomSystem)
from .record import Record, record

__all__ = [
    "Activity", "CarePlan", "ContactPoint", "CrisisPlan", "Decision", "Goal", "NextStep", "NoneStated",
    "Participant", "Participation", "Person", "PlanLink", "Readmission", "ResponsibilityGroup", "StatedNeed",
    "Telecom"]


@record
class Person(Record):
    """All of it may be unknown: help begins before the papers are in order."""
    name: str | None = None  # The person's name.
    identity_number: str | None = None  # The person's identity number.
    born: str | None = None  # The registered date of birth; never taken from the number.
    municipality: str | None = None  # Where the person lives.
    language: Language | str | None = None  # The language that the person reads.


@record
class Telecom(Record):
    """A way to reach somebody."""
    system: TelecomSystem | str  # What kind of address it is.
    value: str  # The number or the address.
    hours: str | None = None  # When it is answered.


@record
class ContactPoint(Record):
    """The named contact (kontaktpunkt): somebody who answers."""
    service: UUID  # The service that the contact belongs to.
    name: str | None = None  # Who answers.
    role: str | None = None  # What the contact is to the person.
    telecom: list[Telecom] = dataclasses.field(default_factory=list)  # How to reach the contact.


@record
class Participation(Record):
    """How the person took part in a decision, or why not (forskrift om individuell plan § 4)."""
    how: ParticipationHow | str  # How the person took part.
    note: str | None = None  # What there is to say about it.


@record
class Goal(Record):
    """A goal (mål)."""
    id: str  # The goal's id in the plan.
    words: str  # The person's own words.
    area: Need | str | None = None  # The area of life that it belongs to.
    service_words: bool = False  # The words are a service's, not the person's.


@record
class Decision(Record):
    """An administrative decision (enkeltvedtak) that a measure rests on."""
    reference: str  # The host's reference.
    made: datetime.date | None = None  # When it was made.
    until: datetime.date | None = None  # Its last day; no end when absent.
    service: UUID | None = None  # The service that made it.


@record
class Activity(Record):
    """A measure (tiltak). Its status is changed by activity.change, not by revision."""
    id: str  # The activity's id in the plan.
    what: str  # What is done.
    service: UUID | None = None  # The service that is responsible for it.
    goals: list[str] = dataclasses.field(default_factory=list)  # The goals that it serves.
    extent: str | None = None  # How much, how often.
    due: datetime.date | None = None  # The next date on which somebody should see that it happened.
    how: str | None = None  # How it is carried out.
    area: Need | str | None = None  # What it helps with.
    needs_decision: bool = False  # It takes an administrative decision (enkeltvedtak).
    decision: Decision | None = None  # That decision.


@record
class StatedNeed(Record):
    """A need in the person's plan."""
    area: Need | str  # The area of life.
    words: str | None = None  # What there is to say about it.


@record
class Participant(Record):
    """Somebody who takes part in the plan besides the person."""
    id: str  # The participant's id in the plan.
    role: ParticipantRole | str = ParticipantRole.SERVICE  # Who it is.
    service: UUID | None = None  # The service.
    name: str | None = None  # The name.
    relation: str | None = None  # The relation, of somebody next of kin.
    standing: ParticipantStanding | str = ParticipantStanding.TAKES_PART  # Where the participant stands.
    contributes: str | None = None  # What the participant contributes.
    person_wants: bool | None = None  # The person wants this one of the next of kin to take part.
    kin_wants: bool | None = None  # This one of the next of kin wants to take part.


@record
class NoneStated(Record):
    """Something that the plan is to hold and that there is nothing to say of."""
    item: PlanItem | str  # What there is none of.
    reason: str  # Why.


@record
class Readmission(Record):
    """An agreement on coming back (avtale om gjeninnleggelse)."""
    service: UUID  # Where the person may come back.
    terms: str  # On what terms.
    until: datetime.date | None = None  # Its last day.


@record
class CrisisPlan(Record):
    """What to do when it gets hard (kriseplan)."""
    signs: list[str] = dataclasses.field(default_factory=list)  # What shows that it is getting hard.
    helps: list[str] = dataclasses.field(default_factory=list)  # What helps.
    call: list[str] = dataclasses.field(default_factory=list)  # Whom to call, by day and by night.
    readmission: Readmission | None = None  # Coming back to a place.


@record
class PlanLink(Record):
    """Something that belongs with the plan."""
    kind: PlanLinkKind | str  # What it is.
    reference: str | None = None  # Where it is.
    note: str | None = None  # What there is to say about it.


@record
class ResponsibilityGroup(Record):
    """The group around the person (ansvarsgruppe)."""
    convener: UUID  # The service that calls it.
    next_meeting: datetime.date | None = None  # When it meets next.
    rhythm: str | None = None  # How often it meets.


@record
class CarePlan(Record):
    """What the plan says."""
    title: str | None = None  # The plan's title.
    from_: datetime.date | None = None  # The first day.
    to: datetime.date | None = None  # The last day.
    # Dates set for review (evaluering).
    reviews: list[datetime.date] = dataclasses.field(default_factory=list)
    goals: list[Goal] = dataclasses.field(default_factory=list)  # The goals.
    activities: list[Activity] = dataclasses.field(default_factory=list)  # The measures.
    made_by: UUID | None = None  # The service that is responsible for making the plan.
    # What the person is good at and can build on.
    resources: list[str] = dataclasses.field(default_factory=list)
    needs: list[StatedNeed] = dataclasses.field(default_factory=list)  # What the person needs help with.
    # Who takes part besides the person.
    participants: list[Participant] = dataclasses.field(default_factory=list)
    person_contributes: str | None = None  # What the person contributes.
    # Cooperation with others that is needed or wished.
    cooperation: list[str] = dataclasses.field(default_factory=list)
    child_participation: str | None = None  # How a child's right to take part is safeguarded.
    adaptation: str | None = None  # How the plan is made to fit the person's language and background.
    # What there is nothing to say of.
    none_stated: list[NoneStated] = dataclasses.field(default_factory=list)
    crisis: CrisisPlan | None = None  # What to do when it gets hard.
    group: ResponsibilityGroup | None = None  # The group around the person.
    links: list[PlanLink] = dataclasses.field(default_factory=list)  # What belongs with the plan.
    place: str | None = None  # Where the plan is kept.


@record
class NextStep(Record):
    """What comes after: nothing ends in nothing."""
    kind: NextStepKind | str  # What comes after.
    date: datetime.date | None = None  # The date of the appointment.
    service: UUID | None = None  # The service that meets the person.
    note: str | None = None  # What there is to say about it.
