# Generated from src/capi/spec/records; do not edit.
"""Records of care-plan-view.json, plan-document.json, route.json, agreements.json, profile-lint.json,
profile-preview.json, profile-import.json."""

import datetime
from uuid import UUID

from .answers import CoordinatorLine
from .bodies import NeedAssessed
from .codes import (
    Achievement, ActivityStatus, AgreementKind, Circumstance, CloseReason, CoordinatorRole, Evidence,
    Language, Need, PermittedAct, PlanItem, PlanItemState, PlanStage, SettledHow)
from .plan import (
    CrisisPlan, Decision, NextStep, NoneStated, Participant, PlanLink, ResponsibilityGroup, StatedNeed)
from .profile import Profile
from .record import Moment, Record, record

__all__ = [
    "ActivityLine", "AgreementLine", "Agreements", "Amendment", "CarePlanView", "ChangedCase", "ChangedDuty",
    "Complaint", "CoordinatorStanding", "DocumentEntry", "DocumentSection", "GoalLine", "ImportFinding",
    "LintFinding", "MainResponsibility", "PlanDocument", "PlanItemLine", "ProfileImport", "ProfileLint",
    "ProfilePreview", "Route", "RouteFinding", "RouteLead", "RouteLine", "ServiceName", "TypicalCase"]


@record
class AgreementLine(Record):
    """An agreement as it binds."""
    id: str  # Its id in the profile.
    kind: AgreementKind | str  # Its kind.
    name: str  # Its name.
    permits: list[PermittedAct | str]  # What it permits.
    from_: datetime.date | None = None  # Since when.
    to: datetime.date | None = None  # Until when.
    text: str  # In words.


@record
class Agreements(Record):
    """Which agreements bind a municipality on a day, and what they permit."""
    SCHEMA = "agreements/1"
    municipality: str | None = None  # The municipality; absent when neither query nor profile names one.
    on: datetime.date  # The day.
    agreements: list[AgreementLine]  # Those in force.
    not_in_force: list[AgreementLine]  # Those that name it and do not bind on that day.


@record
class GoalLine(Record):
    """A goal with how it stands."""
    id: str  # The goal's id in the plan.
    words: str  # The person's own words.
    area: Need | str | None = None  # The area of life that it belongs to.
    service_words: bool  # The words are a service's, not the person's.
    achievement: Achievement | str | None = None  # How it stands.
    since: Moment | None = None  # Since when.


@record
class ActivityLine(Record):
    """A measure with its status."""
    id: str  # The activity's id in the plan.
    what: str  # What is done.
    service: UUID | None = None  # The service that is responsible for it.
    service_name: str | None = None  # That service's name.
    goals: list[str]  # The goals that it serves.
    extent: str | None = None  # How much, how often.
    due: datetime.date | None = None  # The next date on which somebody should see that it happened.
    how: str | None = None  # How it is carried out.
    area: Need | str | None = None  # What it helps with.
    needs_decision: bool  # It takes an administrative decision (enkeltvedtak).
    decision: Decision | None = None  # That decision.
    status: ActivityStatus | str  # Its status.
    since: Moment | None = None  # Since when.


@record
class CoordinatorStanding(Record):
    """One of the person's coordinators, or the offer of one."""
    role: CoordinatorRole | str  # Which coordinator.
    state: str  # in-place, away, vacant, offered, wanted, declined, not-relevant.
    coordinator: CoordinatorLine | None = None  # Who it is.
    substitute: CoordinatorLine | None = None  # Who stands in.
    until: datetime.date | None = None  # The last day away.
    since: Moment | None = None  # Since when it stands so.


@record
class MainResponsibility(Record):
    """Who has the main responsibility for the plan."""
    service: UUID | None = None  # The service; absent while it is not settled.
    service_name: str | None = None  # Its name.
    how: SettledHow | str | None = None  # How it was settled.
    disputed: bool  # The services do not agree.
    since: Moment | None = None  # Since when.


@record
class Amendment(Record):
    """The person's own change."""
    event: UUID  # The event.
    about: str | None = None  # What it is about.
    words: str  # The person's own words.
    when: Moment  # When it was written.


@record
class PlanItemLine(Record):
    """One item of what a plan is to hold."""
    item: PlanItem | str  # The item.
    rule: str  # The rule.
    state: PlanItemState | str  # Whether the plan holds it.
    text: str  # In words.


@record
class Complaint(Record):
    """Where to complain, and until when."""
    to: str  # Whom to.
    weeks: int  # Within how many weeks.
    basis: str  # The paragraph.
    text: str  # In words.


@record
class CarePlanView(Record):
    """The plan as it stands."""
    SCHEMA = "care-plan-view/1"
    case: UUID  # The case.
    plan: UUID | None = None  # The plan's id: the event that began it.
    stage: PlanStage | str  # Where the plan stands.
    started: Moment | None = None  # When it was started.
    revised: Moment | None = None  # The version shown.
    title: str | None = None  # The plan's title.
    from_: datetime.date | None = None  # The first day.
    to: datetime.date | None = None  # The last day.
    reviews: list[datetime.date]  # Dates set for review.
    reviewed: list[Moment]  # When it was reviewed.
    goals: list[GoalLine]  # The goals.
    activities: list[ActivityLine]  # The measures with their status.
    coordinator: CoordinatorLine | None = None  # Who leads the work on the plan.
    made_by: UUID | None = None  # The service that is responsible for making the plan.
    resources: list[str]  # What the person is good at and can build on.
    needs: list[StatedNeed]  # What the person needs help with.
    participants: list[Participant]  # Who takes part besides the person.
    person_contributes: str | None = None  # What the person contributes.
    cooperation: list[str]  # Cooperation with others that is needed or wished.
    child_participation: str | None = None  # How a child's right to take part is safeguarded.
    adaptation: str | None = None  # How the plan is made to fit the person's language and background.
    none_stated: list[NoneStated]  # What there is nothing to say of.
    crisis: CrisisPlan | None = None  # What to do when it gets hard.
    group: ResponsibilityGroup | None = None  # The group around the person.
    links: list[PlanLink]  # What belongs with the plan.
    place: str | None = None  # Where the plan is kept.
    coordinators: list[CoordinatorStanding]  # Every coordinator that was offered, wished or appointed.
    main_responsibility: MainResponsibility | None = None  # Who has the main responsibility.
    needs_assessed: NeedAssessed | None = None  # The last assessment of what the person needs.
    amendments: list[Amendment]  # The person's own changes since the last revision.
    shown: Moment | None = None  # When the person last saw the plan.
    shown_stands: bool | None = None  # The person has seen it as it stands now.
    items: list[PlanItemLine]  # What a plan is to hold, and whether it does.
    complaint: Complaint | None = None  # Where to complain.
    closed: Moment | None = None  # When it ended.
    close_reason: CloseReason | str | None = None  # Why it ended.
    next_step: NextStep | None = None  # What comes after a plan that has ended.


@record
class DocumentEntry(Record):
    """An entry of a section."""
    title: str  # What it is.
    lines: list[str]  # What there is to say about it.


@record
class DocumentSection(Record):
    """A section."""
    id: str  # Which section.
    heading: str  # Its heading.
    paragraphs: list[str]  # Its text.
    entries: list[DocumentEntry]  # Its entries, one a goal, a measure, a person.


@record
class PlanDocument(Record):
    """The plan in plain language, for the person: as blocks for the host, and as one self-contained HTML
    page."""
    SCHEMA = "plan-document/1"
    case: UUID  # The case.
    language: Language | str  # The language of the texts.
    title: str  # The title.
    sections: list[DocumentSection]  # The sections in their order.
    html: str  # The same as a page of HTML, in need of nothing else.


@record
class ImportFinding(Record):
    """A mistake in a sheet by its place; nothing of what stands there is repeated."""
    line: int  # The line, from 1.
    column: int  # The column, from 1; 0 for the row or the sheet as a whole.
    key: str  # What is wrong.
    text: str  # In words.


@record
class ProfileImport(Record):
    """What a spreadsheet's rows came to in a profile. Nothing is stored: load the profile to do that."""
    SCHEMA = "profile-import/1"
    profile: Profile  # The profile that was given, with the rows that were taken.
    findings: list[ImportFinding]  # The mistakes, in the order of the sheet.
    rows_read: int  # The rows below the header.
    rows_taken: int  # Those that are in the profile now; the others have a finding.


@record
class LintFinding(Record):
    """Something that a profile lacks or that contradicts."""
    rule: str  # The rule.
    key: str  # Which of its texts.
    path: str  # Where in the profile, as a JSON pointer.
    text: str  # In words.


@record
class ProfileLint(Record):
    """What a profile lacks, and what in it overlaps, contradicts, has ended or is below the national
    floor."""
    SCHEMA = "profile-lint/1"
    findings: list[LintFinding]  # In the order of the profile; none for a clean one.


@record
class ServiceName(Record):
    """A service with its name."""
    service: UUID  # The service.
    name: str  # Its name.
    phone: str | None = None  # Where somebody answers.


@record
class TypicalCase(Record):
    """A typical case under the profile as it is and as it would be."""
    id: str  # Which of the twenty.
    text: str  # The case in words.
    before: ServiceName  # Who answers now.
    after: ServiceName  # Who would answer.
    changed: bool  # They differ.


@record
class ChangedDuty(Record):
    """An open duty that would change hands."""
    obligation: UUID  # The duty.
    rule: str  # The rule.
    before: ServiceName  # Who has it now.
    after: ServiceName  # Who would have it.
    from_: datetime.datetime | None = None  # From when.


@record
class ChangedCase(Record):
    """A case whose open duties would change hands."""
    case: UUID  # The case.
    duties: list[ChangedDuty]  # The duties.


@record
class ProfilePreview(Record):
    """What a new profile changes."""
    SCHEMA = "profile-preview/1"
    typical: list[TypicalCase]  # Twenty typical cases under both.
    cases: list[ChangedCase]  # Real cases whose open duties would change hands.
    looked_at: int  # How many cases were looked at.
    findings: list[LintFinding]  # What the new profile lacks.


@record
class RouteLine(Record):
    """Who answers for one need."""
    need: Need | str  # The need.
    owner: ServiceName  # The service that answers for it.
    partners: list[ServiceName]  # The services that it works with.
    evidence: Evidence | str  # How well it is founded.
    row: str | None = None  # The row of the profile that says so.
    because: str  # Why: row, catchment, chosen, fallback.
    depends_on: list[Circumstance | str]  # What has to hold, and is not known.
    depends_on_not: list[Circumstance | str]  # What must not hold, and is not known.
    legal_basis: str | None = None  # The law that it rests on.
    source: str | None = None  # Where it was decided.
    proposed: bool  # It is not adopted.
    text: str  # The reason in words.


@record
class RouteLead(Record):
    """Who leads when there are several needs."""
    service: ServiceName | None = None  # The service that leads; absent when nobody is named.
    evidence: Evidence | str  # How well it is founded.
    row: str | None = None  # The row that says so.
    text: str  # In words.


@record
class RouteFinding(Record):
    """Something to say about a route."""
    rule: str  # The rule.
    key: str  # Which of its texts.
    owner: ServiceName | None = None  # Who should see to it.
    text: str  # In words.


@record
class Route(Record):
    """Who answers for a need on a day. Never empty: what nobody answers for, the coordinating unit holds."""
    SCHEMA = "route/1"
    municipality: str | None = None  # Where the person lives; absent when neither question nor profile says.
    on: datetime.date  # The day.
    # Who answers for each need; several for one need when it hangs on what is not known.
    lines: list[RouteLine]
    lead: RouteLead | None = None  # Who leads, when there are several needs.
    candidates: list[ServiceName]  # The services that a title can mean: a title alone never routes.
    findings: list[RouteFinding]  # What there is to say about it.
