# Generated from src/capi/spec/records; do not edit.
"""Records of ledger.json, rows.json, batch.json, head.json, stream-head.json, verification.json."""

import datetime
from uuid import UUID

from .answers import Obligation, OutboxRow, ReferralRow, Responsibility, StayRow
from .record import Flag, Record, record

__all__ = ["Batch", "Fault", "Head", "IndexRows", "LedgerRow", "Rows", "StreamHead", "Verification"]


@record
class LedgerRow(Record):
    """A row. The three last members come together, and are absent when the body has been erased."""
    stream: UUID  # A case, or the organisation.
    sequence: int  # The row's place in the stream, from 1, without gaps.
    command: UUID  # The fact or the command that gave the row.
    ordinal: int  # 0 is the command's outcome; events follow from 1.
    kind: str  # plan.started, outcome.
    schema: str  # The schema of the body: entry/1, outcome-entry/1.
    recorded: datetime.datetime  # When it was recorded.
    pack: str  # The rule pack that was used.
    rules: int  # The revision of the rules' code that was used.
    organisation: int  # The organisation's sequence that was used.
    commitment: str  # Commitment to the body.
    previous: str  # Hash of the stream's row before; zeros for the first.
    hash: str  # Hash of this row.
    sealed: Flag | None = None  # 1 when the body is sealed.
    key: bytes | None = None  # The body's wrapped key; or of an unsealed body 32 random octets.
    body: bytes | None = None  # The octets of the body.


@record
class IndexRows(Record):
    """The index rows of one case, whole: they replace what was there."""
    obligations: list[Obligation]  # Those that have not closed.
    responsibilities: list[Responsibility]  # Who holds what.
    outbox: list[OutboxRow]  # What others are to be told, and have not acknowledged.
    stays: list[StayRow]  # The person's stays.
    referrals: list[ReferralRow]  # The referrals that were sent.


@record
class Batch(Record):
    """What one fact or command adds: computed, not yet written."""
    SCHEMA = "batch/1"
    stream: UUID  # A case, or the organisation.
    expected: int  # The stream's last sequence that this was decided on: append only if it still is.
    rows: list[LedgerRow]  # The rows to append.
    erase: list[int]  # Rows of this stream whose bodies go with this commit.
    index: IndexRows  # The stream's new index rows, whole.


@record
class Head(Record):
    """Where an embedded store stands. The host keeps it elsewhere."""
    SCHEMA = "head/1"
    commit: int  # The number of its last commit.
    hash: str  # The hash of its last commit.


@record
class Rows(Record):
    """A stream as a host ledger keeps it, to be loaded."""
    SCHEMA = "rows/1"
    stream: UUID  # A case, or the organisation.
    rows: list[LedgerRow]  # From sequence 1.
    # The row of the same stream and command with ordinal 0, sought before a report or an act.
    outcome: LedgerRow | None = None


@record
class StreamHead(Record):
    """Where a stream of a host ledger stands. The host keeps it elsewhere."""
    SCHEMA = "stream-head/1"
    sequence: int  # The stream's last sequence.
    hash: str  # Hash of its last row.


@record
class Fault(Record):
    """A contradiction."""
    what: str  # row-hash, body, previous, sequence, commit, head, index, order, page or file.
    stream: UUID | None = None  # The stream.
    sequence: int | None = None  # The row's place in the stream.
    commit: int | None = None  # The number of the commit.


@record
class Verification(Record):
    """What a check of the stored record came to."""
    SCHEMA = "verification/1"
    answer: str  # verified, or the name of the first contradiction.
    commits: int  # How many commits were checked.
    streams: int  # How many streams were checked.
    rows: int  # How many rows were checked.
    erased: int  # How many bodies have been erased.
    pages: int = 0  # How many pages of the log of what was asked and answered about telling were checked.
    refolded: int  # How many cases had their index rows derived anew and compared.
    head: Head | None = None  # Where an embedded store stands.
    stream_head: StreamHead | None = None  # Where a single stream stands.
    faults: list[Fault]  # The contradictions.
