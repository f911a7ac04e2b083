# Generated from src/capi/spec/records; do not edit.
"""Records of context.json, rule-pack.json, store-options.json, engine-options.json."""

import dataclasses
import datetime
from uuid import UUID

from .codes import (
    Certainty, DayCalendar, Governs, Hardness, Language, Level, LocalChoice, Purpose, TaskBasis, Unit)
from .ledger import Head
from .record import Record, record

__all__ = [
    "Actor", "Citation", "Context", "EngineOptions", "LocalText", "Parameter", "RepealedLaw", "Rule",
    "RulePack", "StoreOptions"]


@record
class Actor(Record):
    """The person who acts, as the host knows them. Not a patient."""
    role: str  # The host's own word: coordinator, nurse, case-worker.
    id: UUID | None = None  # The host's id of the actor.
    name: str | None = None  # The actor's name.


@record
class Context(Record):
    """Who acts, for whom and on which legal ground: part of every call."""
    SCHEMA = "context/1"
    # The data controller (dataansvarlig). Cases of different controllers never see each other.
    controller: UUID
    unit: UUID  # The service on whose behalf the actor acts.
    actor: Actor  # The person who acts.
    task_basis: TaskBasis | str  # The law that the task is done under, not the office it is done in.
    purpose: Purpose | str  # What the call is made for.
    decision: str | None = None  # The host's reference to an administrative decision (vedtak).
    language: Language | str = Language.NB  # Of the texts in the answer.


@record
class EngineOptions(Record):
    """How an engine for host ledgers is opened."""
    SCHEMA = "engine-options/1"
    controller: UUID  # The data controller of all its cases.
    test_numbers: bool = False  # Let synthetic identity numbers in.
    sealed: bool = True  # Seal the bodies; otherwise the host's database protects them.


@record
class Citation(Record):
    """A place in the law."""
    law: str  # The short name in the texts.
    section: str  # § 5.


@record
class LocalText(Record):
    """A text in the languages of the answers."""
    key: str  # Which text it is.
    nb: str  # Bokmål.
    nn: str  # Nynorsk.
    en: str  # English.


@record
class Rule(Record):
    """A rule."""
    id: str  # The rule's id.
    level: Level | str  # The national floor.
    governs: Governs | str  # Which date decides whether it applies.
    valid_from: datetime.date  # The first day.
    valid_to: datetime.date | None = None  # The last day.
    cite: list[Citation] = dataclasses.field(default_factory=list)  # The law that it follows from.
    certainty: Certainty | str  # How sure the row is.
    texts: list[LocalText]  # What it can say.


@record
class Parameter(Record):
    """A number of a rule, as it stood in a period."""
    id: str  # The parameter's id: ip.review.max.
    rule: str  # The rule that it belongs to.
    amount: int  # The number.
    unit: Unit | str  # Its unit.
    calendar: DayCalendar | str  # How days are counted.
    valid_from: datetime.date  # The first day.
    valid_to: datetime.date | None = None  # The last day.
    known_from: datetime.date | None = None  # A later correction is known from this day; always when absent.
    hardness: Hardness | str  # How binding it is.
    local: LocalChoice | str  # What a profile may make of it.
    cite: list[Citation] = dataclasses.field(default_factory=list)  # The law that it follows from.
    certainty: Certainty | str  # How sure the row is.


@record
class RepealedLaw(Record):
    """A law that no longer holds."""
    law: str  # How a profile may name it, in lower case.
    to: datetime.date  # Its last day.


@record
class RulePack(Record):
    """The national rules as data. The logic is code, by the same ids."""
    SCHEMA = "rule-pack/1"
    id: str  # The pack's id: no-2026-11.
    published: datetime.date  # When it was published.
    rules: list[Rule]  # The rules, in any order.
    parameters: list[Parameter]  # The numbers, in any order.
    events: list[LocalText]  # One line of a story for each kind of event; the key is the kind.
    words: list[LocalText]  # Codes in words; the key is list and code: plan-answer.wants.
    # Sentences of the documents that people read, in any order.
    phrases: list[LocalText] = dataclasses.field(default_factory=list)
    # Law that profiles still name and that no longer holds.
    repealed: list[RepealedLaw] = dataclasses.field(default_factory=list)


@record
class StoreOptions(Record):
    """How an embedded store is opened."""
    SCHEMA = "store-options/1"
    controller: UUID  # The data controller of all its cases.
    create: bool = False  # Create it when it is not there.
    test_numbers: bool = False  # Let synthetic identity numbers in.
    head: Head | None = None  # Where the host saw the store last; an older file is refused.
    busy_milliseconds: int = 5000  # How long to wait for another writer.
    # Of how many persons consents are kept ready in memory, about 64 octets each.
    resident_persons: int = 100000
