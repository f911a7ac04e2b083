# Generated from src/capi/spec/records; do not edit.
"""Records of disclosure.json, disclosure-party.json, knowledge.json, consents.json, consent-document.json,
disclosure-log.json."""

import datetime
from uuid import UUID

from .codes import (
    AskAnswer, Category, ConsentGiver, DisclosureDuty, DisclosureOutcome, Language, Miss, PartyKind, Purpose,
    Unsettled)
from .consent import Consent, Party, SharingDenied
from .record import Moment, Record, record
from .views import DocumentSection, ServiceName

__all__ = [
    "AskLine", "AskedBefore", "CategoryAnswer", "ConsentDocument", "ConsentStanding", "Consents",
    "DenialStanding", "Disclosure", "DisclosureLog", "DisclosureLogLine", "DisclosureParty", "Knowledge",
    "KnowledgeLine", "Needed"]


@record
class ConsentDocument(Record):
    """A consent as a form to sign, and as one page of HTML."""
    SCHEMA = "consent-document/1"
    case: UUID  # The case.
    language: Language | str  # The language of the texts.
    title: str  # The title.
    sections: list[DocumentSection]  # The sections in their order.
    html: str  # The same as a page of HTML, in need of nothing else.


@record
class ConsentStanding(Record):
    """A consent as it stands."""
    id: UUID  # The event that gave it.
    given: Moment  # When it was given.
    terms: Consent  # What was consented to.
    holds: bool  # It holds now.
    miss: Miss | str | None = None  # Why it does not hold.
    until: datetime.date | None = None  # The first day on which it no longer holds, as far as is known.
    text: str  # It in a sentence.


@record
class DenialStanding(Record):
    """A no as it stands."""
    id: UUID  # The event.
    given: Moment  # When.
    terms: SharingDenied  # What was said no to.
    holds: bool  # It stands.
    text: str  # It in a sentence.


@record
class AskLine(Record):
    """Somebody to ask."""
    giver: ConsentGiver | str  # Who is to be asked.
    to: Party | None = None  # About telling whom.
    to_name: str  # Whom, for a reader.
    consent: UUID | None = None  # The consent that ends or does not reach.
    miss: Miss | str | None = None  # Why.
    by: datetime.date | None = None  # By when.
    text: str  # It in a sentence.


@record
class Consents(Record):
    """The consents, the noes and what came of asking; who must be asked before a day."""
    SCHEMA = "consents/1"
    case: UUID  # The case.
    language: Language | str  # The language of the texts.
    on: datetime.date  # Before which day.
    consents: list[ConsentStanding]  # The consents, in the order given.
    denials: list[DenialStanding]  # The noes, in the order given.
    ask: list[AskLine]  # Who must be asked, and about what.


@record
class DisclosureLogLine(Record):
    """One time that somebody was told, or asked whether they may tell."""
    disclosure: UUID | None = None  # The event of it; absent for what was only asked and answered.
    when: Moment  # When.
    from_: ServiceName  # Who told.
    to_name: str  # Who was told.
    actor: str  # The role of the one who did.
    categories: list[Category | str]  # What.
    purpose: Purpose | str  # For what.
    permitted: bool  # All of it might be told.
    rule: str | None = None  # The rule that decided, of the first of what.
    basis: str | None = None  # The paragraphs; absent when nothing let it be told.
    emergency: bool = False  # It was an emergency.
    reviewed: bool | None = None  # It was gone through afterwards; absent when nobody has.
    text: str  # It in a sentence.


@record
class DisclosureLog(Record):
    """Who has been told what, and what was asked about telling and answered, for the person (pjl § 22 a)."""
    SCHEMA = "disclosure-log/1"
    case: UUID  # The case.
    language: Language | str  # The language of the texts.
    lines: list[DisclosureLogLine]  # One for each time, in their order; of more than these the newest.


@record
class DisclosureParty(Record):
    """Somebody who tells or is told, of whom a number is wanted: a service, a kind or a named person."""
    SCHEMA = "disclosure-party/1"
    service: UUID | None = None  # The service.
    kind: PartyKind | str | None = None  # The kind.
    person: str | None = None  # A named person: the participant's id in the plan, or the host's own.


@record
class CategoryAnswer(Record):
    """The answer for one category."""
    category: Category | str  # The category.
    outcome: DisclosureOutcome | str  # The answer.
    rule: str  # The rule that decided.
    basis: str  # Its paragraphs.
    consent: UUID | None = None  # The consent that permits, or came nearest.
    denial: UUID | None = None  # The denial that decided, or was overridden.
    miss: Miss | str | None = None  # How far the nearest consent was from permitting.
    unsettled: Unsettled | str | None = None  # Why it cannot be settled.
    duties: list[DisclosureDuty | str]  # What follows from telling.
    text: str  # Why, for whoever asks.
    person_text: str  # Why, for the person.


@record
class Needed(Record):
    """What would permit it."""
    possible: bool  # A consent can permit it.
    giver: ConsentGiver | str | None = None  # Who may give it.
    consent: Consent | None = None  # The smallest consent, as a draft.
    text: str  # What would permit it, in a sentence.


@record
class AskedBefore(Record):
    """Somebody has asked before."""
    service: ServiceName  # The service that asked.
    answer: AskAnswer | str  # What came of it.
    when: Moment  # When.
    again: datetime.date | None = None  # When to ask again.


@record
class Disclosure(Record):
    """May they be told? A yes or no for each category, with the reason, and what would permit it."""
    SCHEMA = "disclosure/1"
    case: UUID  # The case.
    language: Language | str  # The language of the texts.
    at: datetime.datetime  # As of when.
    from_: ServiceName  # The service that would tell.
    to: str  # Who would be told.
    permitted: bool  # Everything that was asked about may be told.
    text: str  # The answer in a sentence or two, for whoever asks.
    person_text: str  # The same, for the person.
    categories: list[CategoryAnswer]  # One answer a category, in the order of the question.
    needed: Needed | None = None  # What would permit it; absent when all is permitted.
    asked: list[AskedBefore]  # What came of asking before.


@record
class KnowledgeLine(Record):
    """What somebody has been told."""
    to: Party  # Who was told.
    to_name: str  # Who, for a reader.
    from_: ServiceName  # Who told.
    category: Category | str  # What.
    when: Moment  # When.
    disclosure: UUID  # The event of it.
    rule: str | None = None  # The rule that let it be told then; absent when none did.
    consent: UUID | None = None  # The consent that let it.
    withdrawn: bool = False  # That consent has been withdrawn since.


@record
class Knowledge(Record):
    """Who has been told what."""
    SCHEMA = "knowledge/1"
    case: UUID  # The case.
    language: Language | str  # The language of the texts.
    lines: list[KnowledgeLine]  # One for each receiver and category, in the order told.
