# Generated from src/capi/spec/records; do not edit.
"""Records of findings.json, outcome-entry.json, outcome.json, query.json, summary.json, history.json, case-
page.json, rederivation.json."""

import dataclasses
import datetime
from uuid import UUID

from .codes import (
    Category, Circumstance, ConsentForm, ConsentGiver, ConsentScope, CoordinatorRole, DisclosureGround,
    EventKind, Level, Need, ParticipationHow, PlanStage, Purpose, QueryKind, ResponsibilityRole, TaskBasis)
from .codes_flow import DeliveryStatus, DeliveryWay, ReferralState, StayKind
from .consent import Party
from .plan import ContactPoint, Person
from .profile import Profile
from .record import Moment, Record, record

__all__ = [
    "CasePage", "ConsentLine", "CoordinatorLine", "DisclosureQuestion", "EventName", "Finding", "FindingText",
    "History", "HistoryLine", "HostDuty", "NeedQuestion", "Notice", "NoticeText", "Obligation",
    "ObligationChanges", "ObligationText", "OutboxRow", "Outcome", "OutcomeEntry", "Query", "Rederivation",
    "ReferralRow", "Responsibility", "ResponsibilityText", "StayRow", "Summary"]


@record
class CasePage(Record):
    """One page of a listing of cases."""
    SCHEMA = "case-page/1"
    cases: list[UUID]  # The cases, ascending.


@record
class Finding(Record):
    """Something a rule has to say about a fact or an act."""
    rule: str  # The rule.
    text: str  # Which of the rule's texts.
    level: Level | str  # How strongly it speaks.
    subject: str  # What it speaks of; with the rule the key of a confirmation.
    owner: UUID | None = None  # The service that should see to it.
    due: datetime.date | None = None  # The last day.


@record
class Obligation(Record):
    """Something that somebody must see to."""
    id: UUID  # The obligation's id: survives a change of owner, pack and profile.
    rule: str  # The rule.
    text: str  # Which of the rule's texts.
    subject: str  # What it speaks of.
    owner: UUID  # The service that must act.
    towards: UUID | None = None  # The service that waits for it.
    opens: datetime.datetime  # From when.
    due: datetime.datetime | None = None  # It must have been done before this instant.
    closes: datetime.datetime | None = None  # When it was fulfilled or fell away.
    confirmed: datetime.date | None = None  # The day on which somebody last said that it still stands.
    snoozed: datetime.date | None = None  # Somebody put it off until this day, when it opens.


@record
class Responsibility(Record):
    """Who holds what, in an interval."""
    role: ResponsibilityRole | str  # What is held.
    service: UUID  # The service that holds it.
    name: str | None = None  # The person who holds it.
    from_: datetime.datetime  # From when.
    to: datetime.datetime | None = None  # Until when; open-ended when absent.


@record
class Notice(Record):
    """Something that somebody is to be told, and may be told now."""
    id: UUID  # The row of the outbox: the same fact is never told twice.
    rule: str  # The rule.
    text: str  # Which of the rule's texts.
    recipient: UUID | None = None  # The service that is told; absent when it is no service.
    permits: str  # The rule that lets it be told.
    basis: UUID | None = None  # The consent that lets it be told.


@record
class OutboxRow(Record):
    """Something that somebody is to be told. Whether it may be, is asked when it is read and when it is
    sent."""
    id: UUID  # What `delivery.change` names: the same fact is never told twice.
    rule: str  # The rule.
    text: str  # Which of the rule's texts.
    event: UUID  # The event that is told of.
    teller: UUID  # The service that tells it.
    recipient: UUID | None = None  # The service that is told; absent when it is no service.
    opens: datetime.datetime  # From when.
    due: datetime.datetime | None = None  # It must have been told before this instant.
    status: DeliveryStatus | str | None = None  # How far it came; not sent when absent.


@record
class StayRow(Record):
    """A stay (opphold), for lists over many persons."""
    stay: UUID  # The stay.
    kind: StayKind | str  # What kind of stay.
    from_: datetime.datetime  # From when.
    expected: datetime.datetime | None = None  # When the person is expected to leave.
    ended: datetime.datetime | None = None  # When the person left.


@record
class ReferralRow(Record):
    """A referral that was sent (henvisning), for lists over many persons."""
    referral: UUID  # The referral.
    state: ReferralState | str  # Where it stands.
    sender: UUID | None = None  # The service that sent it.
    recipient: UUID | None = None  # The service that it was sent to.
    sent: datetime.datetime  # When it was sent.
    received: datetime.datetime | None = None  # When it came.
    # When it was first answered: accepted, declined or forwarded, or with an appointment.
    answered: datetime.datetime | None = None
    declined: datetime.datetime | None = None  # When it was first declined, whatever came of it since.
    forwarded: datetime.datetime | None = None  # When it was first forwarded, whatever came of it since.
    answer_by: datetime.datetime | None = None  # It must have been answered before this instant.


@record
class HistoryLine(Record):
    """One line of a story."""
    event: UUID  # The event's id.
    sequence: int  # Its place in the case.
    kind: EventKind | str  # What has happened.
    occurred: Moment | None = None  # When it happened; absent when erased.
    recorded: datetime.datetime  # When it was recorded.
    reported: bool | None = None  # Reported as a fact; otherwise an act of ours. Absent when erased.
    role: str | None = None  # The role of the actor.
    unit: UUID | None = None  # The service of the actor.
    unit_name: str | None = None  # That service's name.
    name: str | None = None  # Who was appointed or named.
    participation: ParticipationHow | str | None = None  # How the person took part.
    note: str | None = None  # What was written with it: a reason or a note.
    standing: str  # stands, corrected, voided or erased.
    text: str  # What it says, in the language of the call.


@record
class History(Record):
    """What has happened, and what became of it."""
    SCHEMA = "history/1"
    case: UUID  # The case.
    lines: list[HistoryLine]  # In the order of the ledger.


@record
class OutcomeEntry(Record):
    """What a fact or a command came to, as it is stored: without texts."""
    SCHEMA = "outcome-entry/1"
    command_digest: str  # Digest of the fact or the command, canonically written.
    events: list[UUID] = dataclasses.field(default_factory=list)  # The events that it gave.
    findings: list[Finding] = dataclasses.field(default_factory=list)  # What the rules had to say.
    opened: list[Obligation] = dataclasses.field(default_factory=list)  # Obligations that it opened.
    closed: list[Obligation] = dataclasses.field(default_factory=list)  # Obligations that it closed.
    notices: list[Notice] = dataclasses.field(default_factory=list)  # What other services are to be told.


@record
class EventName(Record):
    """An event by its id."""
    id: UUID  # The event's id.
    kind: EventKind | str  # What has happened.


@record
class FindingText(Record):
    """A finding with its basis and its text."""
    rule: str  # The rule.
    level: Level | str  # How strongly it speaks.
    key: str  # Which of the rule's texts.
    subject: str  # What it speaks of; with the rule the key of a confirmation.
    owner: UUID | None = None  # The service that should see to it.
    owner_name: str | None = None  # That service's name.
    due: datetime.date | None = None  # The last day.
    basis: str  # The law that it follows from.
    text: str  # What it says, in the language of the call.


@record
class ObligationText(Record):
    """An obligation with its basis and its text."""
    id: UUID  # The obligation's id.
    rule: str  # The rule.
    key: str  # Which of the rule's texts.
    subject: str  # What it speaks of.
    owner: UUID  # The service that must act.
    owner_name: str  # That service's name.
    towards: UUID | None = None  # The service that waits for it.
    opens: datetime.datetime  # From when.
    due: datetime.datetime | None = None  # It must have been done before this instant.
    closes: datetime.datetime | None = None  # When it was fulfilled or fell away.
    confirmed: datetime.date | None = None  # The day on which somebody last said that it still stands.
    snoozed: datetime.date | None = None  # Somebody put it off until this day.
    overdue: bool  # It is open and its time is out.
    basis: str  # The law that it follows from.
    text: str  # What it says, in the language of the call.


@record
class ObligationChanges(Record):
    """What a fact or a command changed for those who must act."""
    opened: list[ObligationText]  # Obligations that it opened.
    closed: list[ObligationText]  # Obligations that it closed.


@record
class NoticeText(Record):
    """A notice with its text."""
    id: UUID  # The notice's id.
    rule: str  # The rule.
    key: str  # Which of the rule's texts.
    recipient: UUID | None = None  # The service that is told; absent when it is no service.
    recipient_name: str  # The receiver's name.
    permits: str  # The rule that lets it be told.
    basis: UUID | None = None  # The consent that lets it be told.
    text: str  # What it says, in the language of the call.


@record
class Outcome(Record):
    """What report and act answer."""
    SCHEMA = "outcome/1"
    answer: str  # done, confirm or refused.
    command: UUID  # The id of the fact or the command.
    case: UUID  # The case.
    sequence: int  # The case's last sequence after this.
    events: list[EventName]  # The events that it gave.
    findings: list[FindingText]  # What the rules have to say.
    obligations: ObligationChanges  # What it changed for those who must act.
    notices: list[NoticeText]  # What other services are to be told.


@record
class NeedQuestion(Record):
    """A need, without any personal data."""
    needs: list[Need | str]  # The needs.
    municipality: str | None = None  # Where the person lives; the profile's own when absent.
    age: int | None = None  # The age in whole years on that day; not known when absent.
    circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)  # What holds.
    # What does not hold; what is named in neither is not known.
    not_circumstances: list[Circumstance | str] = dataclasses.field(default_factory=list)
    chosen: UUID | None = None  # The service that the person has chosen (fritt behandlingsvalg).
    title: str | None = None  # What somebody wrote as the addressee, when it is no service.
    proposed: bool = False  # What would be, with the rows that are not adopted.


@record
class DisclosureQuestion(Record):
    """May a service tell somebody something?"""
    from_: UUID  # The service that would tell.
    task_basis: TaskBasis | str = TaskBasis.HOL  # The law that its task is done under.
    health_personnel: bool = True  # Who would tell is bound by the duty of health personnel.
    to: Party  # Who would be told.
    categories: list[Category | str]  # What would be told.
    purpose: Purpose | str = Purpose.CARE  # For what.
    grounds: list[DisclosureGround | str] = dataclasses.field(default_factory=list)  # What holds.
    document: str | None = None  # The host's reference of the document.
    # The first day of what it is about; the day of the question when absent.
    data_from: datetime.date | None = None
    data_to: datetime.date | None = None  # The last day of what it is about; the first when absent.
    reason: str | None = None  # The reasons, where the law asks for them.


@record
class HostDuty(Record):
    """A duty of a service as a host keeps it, and of which case it is."""
    case: UUID  # The case.
    id: UUID  # The obligation's id.
    rule: str  # The rule.
    text: str  # Which of the rule's texts.
    subject: str  # What it speaks of.
    owner: UUID  # The service that must act; the duties of others are left out.
    towards: UUID | None = None  # The service that waits for it.
    opens: datetime.datetime  # From when.
    due: datetime.datetime | None = None  # It must have been done before this instant.
    closes: datetime.datetime | None = None  # When it falls away.
    confirmed: datetime.date | None = None  # The day on which somebody last said that it still stands.
    snoozed: datetime.date | None = None  # Somebody put it off until this day, when it opens.


@record
class Query(Record):
    """What is to be read."""
    SCHEMA = "query/1"
    kind: QueryKind | str  # What is read.
    # The case; absent for what belongs to none: route, agreements, profile-lint, profile-preview, worklist,
    # flow; and for monday and outbox of all the cases of a store.
    case: UUID | None = None
    valid_at: datetime.datetime | None = None  # As things stood then; now when absent.
    known_at: datetime.datetime | None = None  # As it was known then; all that is recorded when absent.
    need: NeedQuestion | None = None  # route: what is asked for. No data of any person.
    municipality: str | None = None  # agreements: of which municipality; the profile's own when absent.
    # route, agreements, monday: on which day; consents: before which day; today when absent.
    on: datetime.date | None = None
    profile: Profile | None = None  # profile-lint, profile-preview: the profile looked at.
    # disclosure, consent-document, letter: who would tell whom what. plan, plan-document, history: shown as
    # that receiver may see it.
    disclosure: DisclosureQuestion | None = None
    # consents: who meets or is to be told; everybody when absent.
    parties: list[Party] = dataclasses.field(default_factory=list)
    # consent-document: the event that gave it; a draft of what would permit the question when absent.
    consent: UUID | None = None
    referral: UUID | None = None  # referral: which one.
    # worklist, monday, outbox: whose; the service of the call when absent, and of one case everybody's.
    service: UUID | None = None
    from_: datetime.datetime | None = None  # worklist: due from; flow: sent from. From the first when absent.
    to: datetime.datetime | None = None  # worklist: due before; flow: sent before. To the last when absent.
    after: str | None = None  # worklist, outbox: `after` of the page before.
    limit: int | None = None  # worklist, outbox: at most so many; 100 when absent.
    all: bool | None = None  # worklist: also what the budget keeps back; not when absent.
    # worklist of a host ledger: what the statement `worklist` of the DDL selects. A store reads its own.
    obligations: list[HostDuty] = dataclasses.field(default_factory=list)
    # flow of a host ledger: what the statement `flow` of the DDL selects, without the cases. A store reads
    # its own.
    referrals: list[ReferralRow] = dataclasses.field(default_factory=list)
    # letter, and an envelope: the row of the outbox, which says by itself who tells whom of what. Beside
    # `event` and `disclosure` it is only the host's name for the letter.
    item: UUID | None = None
    # letter: a letter, or what to say on the telephone; a letter when absent.
    way: DeliveryWay | str | None = None
    # letter, and an envelope, without a row of the outbox: the event that is told of, to the receiver of
    # `disclosure`.
    event: UUID | None = None
    answers: UUID | None = None  # An envelope: the receiver's own event, which this answers.


@record
class Rederivation(Record):
    """What a re-derivation came to."""
    SCHEMA = "rederivation/1"
    organisation: int  # The sequence of the organisation that the duties now rest on.
    cases: int  # Cases looked at.
    done: int  # Derived anew now.
    changed: int  # Of those, how many had a duty that changed.
    handed_over: int  # Duties that have another owner than before.
    left: int  # Cases that are still to do.


@record
class CoordinatorLine(Record):
    """A coordinator, as the plan stands."""
    service: UUID  # The coordinator's service.
    service_name: str  # That service's name.
    name: str | None = None  # The coordinator's name.
    phone: str | None = None  # Where the coordinator answers.
    since: Moment  # Since when.
    role: CoordinatorRole | str  # Which coordinator.


@record
class ConsentLine(Record):
    """A consent, as it stands."""
    id: UUID  # The event that gave it.
    scope: ConsentScope | str  # What it is to.
    giver: ConsentGiver | str  # Who gave it.
    form: ConsentForm | str  # How it was given.
    given: Moment  # When it was given.
    until: datetime.date | None = None  # The last day; no end when absent.
    withdrawn: Moment | None = None  # When it was withdrawn.
    holds: bool  # It holds at the time asked for.


@record
class ResponsibilityText(Record):
    """A responsibility with the service's name."""
    role: ResponsibilityRole | str  # What is held.
    service: UUID  # The service that holds it.
    name: str | None = None  # The person who holds it.
    from_: datetime.datetime  # From when.
    to: datetime.datetime | None = None  # Until when; open-ended when absent.
    service_name: str  # The service's name.


@record
class Summary(Record):
    """What stands when the patient's record is opened."""
    SCHEMA = "summary/1"
    case: UUID  # The case.
    sequence: int  # The case's last sequence.
    valid_at: datetime.datetime  # As things stood then.
    known_at: datetime.datetime  # As it was known then.
    person: Person | None = None  # The person.
    stage: PlanStage | str  # Where the plan stands.
    since: Moment | None = None  # Since when it stands there.
    coordinator: CoordinatorLine | None = None  # Who leads the work on the plan.
    plan_place: str | None = None  # Where the plan is kept (pasientjournalforskriften § 7).
    coordinator_state: str  # in-place, away, vacant or none.
    next_review: datetime.date | None = None  # The next date set for review.
    contact_point: ContactPoint | None = None  # The named contact.
    consents: list[ConsentLine]  # The consents, as they were given.
    responsible: list[ResponsibilityText]  # Who holds what at that time.
    obligations: list[ObligationText]  # Open at that time, earliest due first.
    erased: int  # How many events have been erased.
