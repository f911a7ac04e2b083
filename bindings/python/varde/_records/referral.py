# Generated from src/capi/spec/records; do not edit.
"""Records of referral.json."""

import dataclasses
import datetime
from uuid import UUID

from .codes import Category, DisclosureGround, Need
from .codes_flow import (
    ChosenHow, DeclineReason, FailReason, FeedbackAbout, Postponement, ReferralKind, ReferralTarget, Referrer,
    SettledAs, Urgency, WaitEnd)
from .consent import Party
from .plan import NextStep
from .record import Record, record

__all__ = [
    "Attachment", "FeedbackGiven", "HelfoNotified", "ObligationSettled", "Referral", "ReferralAccepted",
    "ReferralCancelled", "ReferralCompleted", "ReferralDates", "ReferralDeclined", "ReferralDrafted",
    "ReferralFailed", "ReferralForwarded", "ReferralNoted", "ReferralPostponed", "ReferralReceived",
    "ReferralResumed", "ReferralSent", "ReferralWithdrawn"]


@record
class Attachment(Record):
    """Something that lies with a referral, by the host's reference."""
    reference: str  # The host's reference.
    title: str | None = None  # What it is.
    category: Category | str | None = None  # What it tells of the person.
    may_forward: bool = False  # It may go on with a forwarded referral.


@record
class ReferralDates(Record):
    """The five dates of a referral in the specialist services."""
    received: datetime.date | None = None  # It was received (mottaksdato).
    # It was first received in the specialist services (ansiennitetsdato): survives forwarding.
    seniority: datetime.date | None = None
    assess_by: datetime.date | None = None  # The last day to assess it (frist for vurdering).
    assessed: datetime.date | None = None  # It was assessed (vurdert dato).
    treat_by: datetime.date | None = None  # The last day to begin the help (frist for helsehjelp).


@record
class Referral(Record):
    """A referral: from whom, to whom, with what need and question, and on which basis it tells."""
    kind: ReferralKind | str = ReferralKind.REFERRAL  # What kind of asking it is.
    from_: Party  # Who refers.
    referrer: Referrer | str | None = None  # In what capacity; by the kind of the service when absent.
    to: Party  # To whom.
    target: ReferralTarget | str | None = None  # What is referred to; by the kind of the service when absent.
    chosen: ChosenHow | str = ChosenHow.NAMED  # How the receiver was found.
    needs: list[Need | str] = dataclasses.field(default_factory=list)  # What help is needed with.
    urgency: Urgency | str = Urgency.ROUTINE  # How soon.
    question: str | None = None  # What is asked.
    # What lies with it, by reference.
    attachments: list[Attachment] = dataclasses.field(default_factory=list)
    consent: UUID | None = None  # The consent that lets it be told: the event that gave it.
    # What holds, where the law lets it be told without consent.
    grounds: list[DisclosureGround | str] = dataclasses.field(default_factory=list)
    reply_to: Party | None = None  # Who is to be answered, when it is another than the one who refers.
    based_on: UUID | None = None  # The referral that this forwards.
    dates: ReferralDates | None = None  # The dates, as far as they are known.


@record
class ReferralDrafted(Record):
    """A referral was written."""
    referral: UUID | None = None  # The referral's id, the same at both ends; the event's own when absent.
    content: Referral  # The referral.


@record
class ReferralSent(Record):
    """A referral was sent."""
    referral: UUID | None = None  # The referral's id, the same at both ends; the event's own when absent.
    content: Referral | None = None  # The referral; as it was written when absent.


@record
class ReferralReceived(Record):
    """A referral was received: the person reads it, no technical receipt."""
    referral: UUID | None = None  # The referral's id, the same at both ends; the event's own when absent.
    content: Referral | None = None  # The referral, where it was not known before.
    seniority: datetime.date | None = None  # It was first received in the specialist services.
    assess_by: datetime.date | None = None  # The last day to assess it, where another than the law's.


@record
class ReferralAccepted(Record):
    """A referral was assessed and accepted."""
    referral: UUID  # The referral: the thread that both ends name.
    assessed: datetime.date | None = None  # When it was assessed; when it happened when absent.
    right: bool = True  # The person has a right to the help (pbrl § 2-1 b).
    treat_by: datetime.date | None = None  # The last day to begin.
    complaint_told: bool = False  # Access to complain, its limit and how were told (pbrl § 2-2 a).
    words: str | None = None  # What there is to say about it.


@record
class ReferralDeclined(Record):
    """A referral was declined, perhaps with advice."""
    referral: UUID  # The referral: the thread that both ends name.
    reason: DeclineReason | str  # Why.
    advice: str | None = None  # Advice to the one who refers (råd til henviser).
    guided_to: Party | None = None  # Who it was guided to (veiledning).
    assessed: datetime.date | None = None  # When it was assessed; when it happened when absent.
    complaint_told: bool = False  # Access to complain, its limit and how were told (pbrl § 2-2 a).
    words: str | None = None  # What there is to say about it.


@record
class ReferralForwarded(Record):
    """A referral was forwarded (videresendt). The sender's loop stays open until the new one is closed."""
    referral: UUID  # The referral: the thread that both ends name.
    child: UUID | None = None  # The new referral; the event's own id when absent.
    to: Party  # To whom.
    target: ReferralTarget | str | None = None  # What is referred to.
    attachments: list[str] = dataclasses.field(default_factory=list)  # The references of what went with it.
    seniority: datetime.date | None = None  # The seniority date that goes with it.
    reason: str | None = None  # Why.


@record
class ReferralPostponed(Record):
    """The help was postponed (utsatt)."""
    referral: UUID  # The referral: the thread that both ends name.
    reason: Postponement | str  # Why.
    until: datetime.date | None = None  # Until when.
    words: str | None = None  # What there is to say about it.


@record
class ReferralResumed(Record):
    """A postponed or forwarded referral is worked on again."""
    referral: UUID  # The referral: the thread that both ends name.
    words: str | None = None  # What there is to say about it.


@record
class ReferralWithdrawn(Record):
    """The one who refers asks for the referral to be withdrawn."""
    referral: UUID  # The referral: the thread that both ends name.
    reason: str  # Why.
    person_wishes: bool = False  # The person wants it.


@record
class ReferralCancelled(Record):
    """It is confirmed that the referral is withdrawn."""
    referral: UUID  # The referral: the thread that both ends name.
    reason: str  # Why.
    wait_end: WaitEnd | str | None = None  # Why the waiting ended.


@record
class ReferralNoted(Record):
    """An interim answer to a referral."""
    referral: UUID  # The referral: the thread that both ends name.
    document: str | None = None  # The host's reference.
    words: str | None = None  # What there is to say about it.


@record
class ReferralCompleted(Record):
    """A referral was answered to its end (epikrise, svar)."""
    referral: UUID  # The referral: the thread that both ends name.
    document: str | None = None  # The host's reference of the answer.
    words: str | None = None  # What there is to say about it.
    wait_end: WaitEnd | str | None = None  # Why the waiting ended.
    next_step: NextStep | None = None  # What comes after.


@record
class ReferralFailed(Record):
    """A referral ended without being carried out."""
    referral: UUID  # The referral: the thread that both ends name.
    reason: FailReason | str  # Why.
    wait_end: WaitEnd | str | None = None  # Why the waiting ended.
    words: str | None = None  # What there is to say about it.
    next_step: NextStep | None = None  # What comes after.


@record
class FeedbackGiven(Record):
    """Feedback to whoever referred, or to relatives when a measure ends."""
    referral: UUID | None = None  # The referral that it is about.
    activity: str | None = None  # The measure that it is about.
    service: UUID  # Who gave it.
    to: Party  # Who got it.
    about: FeedbackAbout | str  # What about.
    disclosure: UUID | None = None  # The event of the telling.
    not_possible: str | None = None  # Why it could not be given.


@record
class HelfoNotified(Record):
    """Helfo was told of a breach of the limit (pbrl § 2-2 b)."""
    referral: UUID  # The referral: the thread that both ends name.
    service: UUID  # Who told.
    expected: bool = False  # The breach is expected, and has not come.
    note: str | None = None  # What there is to say about it.


@record
class ObligationSettled(Record):
    """Somebody decided about duties: they still hold, wait, are closed, or a passed limit was looked at."""
    obligations: list[UUID]  # The duties.
    as_: SettledAs | str  # What was decided.
    until: datetime.date | None = None  # Until when they wait.
    reason: str  # Why.
