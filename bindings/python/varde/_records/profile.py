# Generated from src/capi/spec/records; do not edit.
"""Records of profile.json."""

import dataclasses
import datetime
from typing import Any
from uuid import UUID

from .codes import AgreementKind, Circumstance, Evidence, Level, Need, PermittedAct, ServiceKind
from .plan import Telecom
from .record import Record, record

__all__ = [
    "Agreement", "Catchment", "LevelChoice", "LocalLimit", "Member", "Profile", "ResponsibilityRow",
    "Service", "Successor"]


@record
class Successor(Record):
    """A service that takes over."""
    service: UUID  # The service.
    needs: list[Need | str] = dataclasses.field(default_factory=list)  # For these only; for all when absent.


@record
class Service(Record):
    """A service."""
    id: UUID  # The service's id, the same in every document.
    kind: ServiceKind | str  # What kind of service it is.
    name: str  # The name that people know.
    phone: str | None = None  # Where somebody answers.
    telecom: list[Telecom] = dataclasses.field(default_factory=list)  # Other ways to reach it, and when.
    organisation_number: str | None = None  # The organisation that the service belongs to.
    her_id: int | None = None  # Its HER-id in the national address register (Adresseregisteret).
    municipality: str | None = None  # The municipality that runs it, when it is another.
    # What it can do; not stated when absent.
    capabilities: list[Need | str] = dataclasses.field(default_factory=list)
    # It takes only those for whom this holds.
    when: list[Circumstance | str] = dataclasses.field(default_factory=list)
    titles: list[str] = dataclasses.field(default_factory=list)  # What people call those who work there.
    population_at_least: int | None = None  # It exists only where so many live.
    leader: str | None = None  # The function that leads it.
    successors: list[Successor] = dataclasses.field(default_factory=list)  # Who takes over when it ends.
    from_: datetime.date | None = None  # The first day; open-ended when absent.
    to: datetime.date | None = None  # The last day; open-ended when absent.


@record
class ResponsibilityRow(Record):
    """Who answers for a need: one row of the municipality's division of responsibility."""
    id: str  # The row's id in the profile.
    needs: list[Need | str]  # The needs.
    leads: bool = False  # The row says who leads when all of these needs are there at once.
    age_from: int | None = None  # From this age on.
    age_to: int | None = None  # To this age, the whole year of it.
    municipality: str | None = None  # For those who live there, when it is another municipality.
    when: list[Circumstance | str] = dataclasses.field(default_factory=list)  # Only when all of this holds.
    unless: list[Circumstance | str] = dataclasses.field(default_factory=list)  # Not when any of this holds.
    owner: UUID | None = None  # The service that answers for it; absent when nobody is named.
    partners: list[UUID] = dataclasses.field(default_factory=list)  # The services that it works with.
    legal_basis: str | None = None  # The law that it rests on.
    evidence: Evidence | str = Evidence.STATED  # How well it is founded.
    proposed: bool = False  # It is not adopted: it answers only what would be.
    source: str | None = None  # Where it was decided.
    from_: datetime.date | None = None  # The first day; open-ended when absent.
    to: datetime.date | None = None  # The last day; open-ended when absent.


@record
class Catchment(Record):
    """Where those who live in a municipality are reached by default (opptaksområde)."""
    id: str  # The row's id in the profile.
    municipality: str  # Where the person lives.
    needs: list[Need | str]  # The needs.
    service: UUID | None = None  # The service; absent when it is not known.
    evidence: Evidence | str = Evidence.STATED  # How well it is founded.
    source: str | None = None  # Where it was decided.
    from_: datetime.date | None = None  # The first day; open-ended when absent.
    to: datetime.date | None = None  # The last day; open-ended when absent.


@record
class Member(Record):
    """A municipality that is party to an agreement."""
    municipality: str  # The municipality.
    signed: datetime.date | None = None  # When it was adopted; absent when not yet.
    from_: datetime.date | None = None  # The first day; that of the agreement when absent.
    to: datetime.date | None = None  # The last day; that of the agreement when absent.


@record
class Agreement(Record):
    """An agreement (samarbeidsavtale, vertskommuneavtale)."""
    id: str  # The agreement's id in the profile.
    kind: AgreementKind | str  # What kind of agreement it is.
    name: str  # Its name.
    members: list[Member] = dataclasses.field(default_factory=list)  # The municipalities.
    host: str | None = None  # The host municipality (vertskommune).
    services: list[UUID] = dataclasses.field(default_factory=list)  # The services that it is about.
    needs: list[Need | str] = dataclasses.field(default_factory=list)  # The matters that it governs.
    # What it permits, when it is less than its kind does.
    permits: list[PermittedAct | str] = dataclasses.field(default_factory=list)
    tender: str | None = None  # The reference of the tender, for a purchase.
    source: str | None = None  # Where it was decided.
    from_: datetime.date | None = None  # The first day; open-ended when absent.
    to: datetime.date | None = None  # The last day; open-ended when absent.


@record
class LevelChoice(Record):
    """A rule's level as the municipality wants it; one below the national floor has no effect."""
    rule: str  # The rule.
    level: Level | str  # The level wanted.
    review: datetime.date | None = None  # When the choice is looked at again.


@record
class LocalLimit(Record):
    """A local amount; a statutory limit can only be tightened."""
    parameter: str  # The parameter of the rule pack.
    amount: int  # The amount, in that parameter's own unit.


@record
class Profile(Record):
    """What a municipality says of itself: a number and a coordinating unit are enough to begin."""
    SCHEMA = "profile/1"
    municipality: str  # The municipality.
    name: str  # The municipality's name.
    coordinating_unit: UUID  # The coordinating unit (koordinerende enhet, hol § 7-3).
    population: int | None = None  # How many live there.
    # The services that take part, in and outside of the municipality.
    services: list[Service] = dataclasses.field(default_factory=list)
    # Who answers for what, from when to when.
    responsibilities: list[ResponsibilityRow] = dataclasses.field(default_factory=list)
    # Where the second line and others are reached by default; free choice stands above.
    catchments: list[Catchment] = dataclasses.field(default_factory=list)
    # Agreements with other municipalities and services, and what they permit.
    agreements: list[Agreement] = dataclasses.field(default_factory=list)
    # Levels of rules above the national floor.
    levels: list[LevelChoice] = dataclasses.field(default_factory=list)
    # Local amounts for parameters of the rule pack.
    limits: list[LocalLimit] = dataclasses.field(default_factory=list)
    ext: dict[str, Any] | None = None  # The host's own members: kept as they are, never read.
