# Generated from src/capi/spec/records; do not edit.
"""Records of fact.json, command.json, entry.json."""

import dataclasses
from typing import Any, TYPE_CHECKING
from uuid import UUID

from .codes import CommandKind, EventKind
from .record import Moment, Record, record
from .settings import Context

if TYPE_CHECKING:
    from .bodies import CommandBody, Event

__all__ = ["Command", "Confirmation", "Entry", "Fact"]


@record
class Confirmation(Record):
    """A rule at level confirm that somebody has answered for."""
    rule: str  # The rule of the finding.
    subject: str  # The subject of the finding.
    reason: str  # Why it is done all the same.


@record
class Command(Record):
    """What the host wants done. It occurs when it is recorded."""
    SCHEMA = "command/1"
    BODIES = "command-body"
    id: UUID  # The command's id; the same id again is the same command.
    case: UUID | None = None  # The case; absent for a new one.
    # Rules that somebody has answered for.
    confirmations: list[Confirmation] = dataclasses.field(default_factory=list)
    kind: CommandKind | str  # What is to be done.
    body: "CommandBody | dict[str, Any]"  # What there is to say of that kind.
    ext: dict[str, Any] | None = None  # The host's own members: kept as they are, never read.


@record
class Entry(Record):
    """What an event's body holds."""
    SCHEMA = "entry/1"
    BODIES = "event"
    occurred: Moment  # When it happened.
    reported: bool  # Reported as a fact; otherwise an act of ours.
    context: Context  # Who acted.
    source: str | None = None  # Who says so, when it is not the actor.
    # Rules that somebody has answered for.
    confirmations: list[Confirmation] = dataclasses.field(default_factory=list)
    kind: EventKind | str  # What has happened.
    body: "Event | dict[str, Any]"  # What there is to say of that kind.
    ext: dict[str, Any] | None = None  # The host's own members: kept as they are, never read.


@record
class Fact(Record):
    """What the host says has happened. A fact is never refused."""
    SCHEMA = "fact/1"
    BODIES = "event"
    id: UUID  # The command's id; the same id again is the same fact.
    case: UUID | None = None  # The case; absent for a new one.
    kind: EventKind | str  # What has happened; erasing is an act.
    occurred: Moment  # When it happened.
    source: str | None = None  # Who says so, when it is not the actor: a message, a relative.
    body: "Event | dict[str, Any]"  # What there is to say of that kind.
    ext: dict[str, Any] | None = None  # The host's own members: kept as they are, never read.
