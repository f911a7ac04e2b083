# Generated from src/capi/spec/records; do not edit.
"""Records of consent.json."""

import dataclasses
import datetime
from uuid import UUID

from .codes import (
    AskAnswer, Category, CompetenceDecision, ConsentForm, ConsentGiver, ConsentScope, Custody, DenialKind,
    DisclosureGround, Explained, GdprBasis, KinRelation, PartyGroup, PartyKind, Purpose, TaskBasis)
from .record import Record, record

__all__ = [
    "CompetenceAssessed", "ConfidentialityOrdered", "Consent", "ConsentAsked", "CustodyChanged",
    "DisclosureMade", "DisclosureReviewed", "DisclosureTold", "NearestRelativeNamed", "Party", "SharingDenied"]


@record
class Party(Record):
    """Somebody who tells or is told: a service, a kind, a role, a named person or a group. What is stated
    must all fit."""
    service: UUID | None = None  # The service.
    kind: PartyKind | str | None = None  # The kind.
    role: str | None = None  # The role, in the host's word.
    person: str | None = None  # A named person: the participant's id in the plan, or the host's own.
    group: PartyGroup | str | None = None  # The group.
    name: str | None = None  # What they are called, for a reader.


@record
class Consent(Record):
    """A consent (samtykke): who gave it, who may tell whom what, for what and how long."""
    scope: ConsentScope | str = ConsentScope.PLAN  # What it is to.
    giver: ConsentGiver | str = ConsentGiver.PERSON  # Who gave it.
    giver_name: str | None = None  # The giver's name, when it is another than the person.
    # Who may tell; with a consent to sharing, whoever holds it when absent.
    tellers: list[Party] = dataclasses.field(default_factory=list)
    recipients: list[Party] = dataclasses.field(default_factory=list)  # Who may be told.
    both_ways: bool = False  # Those who are told may also tell back.
    categories: list[Category | str] = dataclasses.field(default_factory=list)  # What may be told.
    purposes: list[Purpose | str] = dataclasses.field(default_factory=list)  # For what.
    from_: datetime.date | None = None  # The first day; from when it is given when absent.
    data_from: datetime.date | None = None  # The first day of what is told about; no first day when absent.
    data_to: datetime.date | None = None  # The last day of what is told about; no last day when absent.
    # Consents and denials that this takes the place of: only so is a denial lifted.
    replaces: list[UUID] = dataclasses.field(default_factory=list)
    form: ConsentForm | str  # How it was given.
    # What the giver was told (pbrl § 3-2, § 3-5).
    explained: list[Explained | str] = dataclasses.field(default_factory=list)
    evidence: str | None = None  # The host's reference to the paper or the signature.
    until: datetime.date | None = None  # The last day; no end when absent.
    secrecy_waiver: bool = True  # It lifts the duty of secrecy (hpl § 22).
    gdpr_basis: GdprBasis | str | None = None  # The ground for processing, which is another matter.


@record
class SharingDenied(Record):
    """A no to sharing: a denial, an objection (hpl § 29), blocked documents. It stands until a consent names
    it in `replaces`."""
    kind: DenialKind | str = DenialKind.DENIAL  # What kind of no.
    giver: ConsentGiver | str = ConsentGiver.PERSON  # Who said no.
    presumed: bool = False  # Nobody said it; there is reason to believe that the person would.
    # Who is not to tell; everybody when absent.
    tellers: list[Party] = dataclasses.field(default_factory=list)
    # Who is not to be told; nobody is when absent.
    recipients: list[Party] = dataclasses.field(default_factory=list)
    # What is not to be told; nothing is when absent.
    categories: list[Category | str] = dataclasses.field(default_factory=list)
    # For what; for anything when absent.
    purposes: list[Purpose | str] = dataclasses.field(default_factory=list)
    # The host's references of blocked documents; not of documents only when absent.
    documents: list[str] = dataclasses.field(default_factory=list)
    data_from: datetime.date | None = None  # The first day of what it is about.
    data_to: datetime.date | None = None  # The last day of what it is about.
    until: datetime.date | None = None  # The last day that it stands; no end when absent.
    reason: str | None = None  # Why; nobody has to say.


@record
class ConsentAsked(Record):
    """Somebody asked for consent."""
    service: UUID  # The service that asked.
    answer: AskAnswer | str = AskAnswer.ASKED  # What came of it.
    recipients: list[Party] = dataclasses.field(default_factory=list)  # Who would be told.
    categories: list[Category | str] = dataclasses.field(default_factory=list)  # What would be told.
    again: datetime.date | None = None  # When to ask again.
    consent: UUID | None = None  # The consent that it is about, when it is to be renewed.
    note: str | None = None  # What there is to say about it.


@record
class CompetenceAssessed(Record):
    """Whether the person can decide (beslutningskompetanse, pbrl § 4-3), for one decision."""
    decision: CompetenceDecision | str  # What is to be decided.
    lacking: bool  # The person cannot decide this.
    assessor: str | None = None  # Who assessed: whoever gives the care.
    reason: str | None = None  # Why; it must be written.
    shown_to_person: bool = False  # The person was shown it.
    shown_to_kin: bool = False  # The nearest relative, or other health personnel, was shown it.
    until: datetime.date | None = None  # The last day that it holds; until the next one when absent.


@record
class ConfidentialityOrdered(Record):
    """An authority ordered secrecy though the parents consented (hol § 12-1, stjl § 44)."""
    by: str  # Which authority.
    until: datetime.date | None = None  # The last day; no end when absent.
    lifted: bool = False  # It was lifted.


@record
class CustodyChanged(Record):
    """Who has the care of a child."""
    custody: Custody | str  # Who has it.
    service: UUID | None = None  # The child-welfare service.
    until: datetime.date | None = None  # The last day; no end when absent.


@record
class NearestRelativeNamed(Record):
    """A nearest relative (nærmeste pårørende)."""
    relation: KinRelation | str  # The relation.
    person: str | None = None  # Who it is: the participant's id in the plan, or the host's own.
    name: str | None = None  # The name.
    most_contact: bool = False  # Has lasting and ongoing contact with the person.
    over: bool = False  # Is no longer.


@record
class DisclosureMade(Record):
    """Information was given to somebody (utlevering)."""
    from_: UUID  # The service that told.
    task_basis: TaskBasis | str = TaskBasis.HOL  # The law that its task was done under.
    to: Party  # Who was told.
    categories: list[Category | str]  # What was told.
    purpose: Purpose | str = Purpose.CARE  # For what.
    grounds: list[DisclosureGround | str] = dataclasses.field(default_factory=list)  # What was said to hold.
    health_personnel: bool = True  # Who told is bound by the duty of health personnel.
    document: str | None = None  # The host's reference of the document.
    data_from: datetime.date | None = None  # The first day of what it was about.
    data_to: datetime.date | None = None  # The last day of what it was about.
    reason: str | None = None  # The reasons, where the law asks for them.


@record
class DisclosureTold(Record):
    """The person was told that and what was given (pbrl § 3-6), or the receiver that the consent was taken
    back."""
    disclosure: UUID  # The event of it.
    receiver: bool = False  # It is the receiver who was told.
    not_possible: str | None = None  # Why they could not be told.


@record
class DisclosureReviewed(Record):
    """An opening or telling in an emergency was gone through afterwards."""
    disclosure: UUID  # The event of it.
    justified: bool  # It was justified.
    words: str | None = None  # What there is to say about it.
