"""What all records have in common: how a dataclass is read from JSON and written to it, by the types of its fields.

Instants are datetimes with a zone, days are dates, a moment is either of them or a partial date ("2026-03") as
text. A code that this version does not know is read as its text, a body of a kind that it does not know as a dict,
an instant beyond the years of datetime as its number; members that it does not know are left out. Nothing here
checks a value: the library does, and says where.
"""

import base64
import dataclasses
import datetime
import enum
import json
import typing
from collections.abc import Callable
from typing import Annotated, Any, ClassVar, TypeAlias
from uuid import UUID

Moment: TypeAlias = datetime.datetime | datetime.date | str
Flag: TypeAlias = Annotated[bool, "0 or 1 in JSON"]

# The classes of bodies by their kind: filled by the modules that have them.
BODIES: dict[str, dict[str, type["Record"]]] = {}

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_MICROSECOND = datetime.timedelta(microseconds=1)


@dataclasses.dataclass(frozen=True, slots=True)
class _Form:
    """How a value is read from JSON and written to it."""
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]


def _read_instant(value: int) -> datetime.datetime | int:
    try:
        return _EPOCH + value * _MICROSECOND
    except OverflowError:
        return value


def _write_instant(value: datetime.datetime | int) -> int:
    return value if isinstance(value, int) else (value - _EPOCH) // _MICROSECOND


def _write_day(value: datetime.date | str) -> str:
    return value if isinstance(value, str) else value.isoformat()


def _read_moment(value: int | str) -> Moment:
    return value if isinstance(value, str) else _read_instant(value)


def _write_moment(value: Moment) -> int | str:
    return _write_instant(value) if isinstance(value, (datetime.datetime, int)) else _write_day(value)


_PLAIN = _Form(lambda value: value, lambda value: value)
_FORMS = {
    UUID: _Form(UUID, str),
    datetime.date: _Form(datetime.date.fromisoformat, _write_day),
    datetime.datetime: _Form(_read_instant, _write_instant),
    bytes: _Form(base64.b64decode, lambda value: base64.b64encode(value).decode("ascii")),
    Flag: _Form(bool, int),
    frozenset(typing.get_args(Moment)): _Form(_read_moment, _write_moment),
}


def _code(codes: type[enum.StrEnum]) -> _Form:
    known = codes._value2member_map_
    return _Form(lambda value: known.get(value, value), str)


def _list(form: _Form) -> _Form:
    return _Form(lambda values: [form.read(value) for value in values],
                 lambda values: [form.write(value) for value in values])


def _form(kind: Any) -> _Form:
    """The form of a field's type, whatever stands beside it: None where it may be absent, str where a code may be new."""
    if typing.get_origin(kind) is list:
        return _list(_form(typing.get_args(kind)[0]))
    if kind in _FORMS:
        return _FORMS[kind]
    if isinstance(kind, type) and issubclass(kind, enum.StrEnum):
        return _code(kind)
    if isinstance(kind, type) and issubclass(kind, Record):
        return _Form(kind.from_dict, lambda value: value.to_dict())
    alternatives = frozenset(typing.get_args(kind)) - {type(None)}
    if alternatives in _FORMS:
        return _FORMS[alternatives]
    codes_or_one = [one for one in alternatives if one is not str] or list(alternatives)
    return _form(codes_or_one[0]) if typing.get_origin(kind) is not dict and codes_or_one else _PLAIN


@dataclasses.dataclass(frozen=True, slots=True)
class _Member:
    name: str  # in JSON
    field: str  # in the class
    form: _Form
    required: bool
    is_body: bool


class Record:
    """A document or a part of one."""
    __slots__ = ()
    SCHEMA: ClassVar[str | None] = None
    BODIES: ClassVar[str | None] = None  # which bodies the record can have
    _MEMBERS: ClassVar[tuple[_Member, ...]] = ()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Any:
        if cls.SCHEMA is not None and data.get("schema") != cls.SCHEMA:
            raise ValueError(f"the document is no {cls.SCHEMA}")
        values = {}
        for member in cls._MEMBERS:
            if member.name not in data:
                continue
            value = data[member.name]
            body = BODIES[cls.BODIES].get(data["kind"]) if member.is_body else None
            values[member.field] = body.from_dict(value) if body else member.form.read(value)
        return cls(**values)

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {} if self.SCHEMA is None else {"schema": self.SCHEMA}
        for member in self._MEMBERS:
            value = getattr(self, member.field)
            if value is None or (value == [] and not member.required):
                continue
            if member.is_body:
                data[member.name] = value.to_dict() if isinstance(value, Record) else value
            else:
                data[member.name] = member.form.write(value)
        return data

    @classmethod
    def from_json(cls, text: str | bytes) -> Any:
        return cls.from_dict(json.loads(text))

    def to_json(self) -> str:
        """Canonical JSON: the members in the order of the schema, no spaces."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))


def _member(kind: type[Record], field: dataclasses.Field) -> _Member:
    required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    is_body = kind.BODIES is not None and field.name == "body"
    return _Member(field.name.rstrip("_"), field.name, _PLAIN if is_body else _form(field.type), required, is_body)


@typing.dataclass_transform(kw_only_default=True)
def record(kind: type) -> type:
    """Makes a dataclass of a description."""
    made = dataclasses.dataclass(kw_only=True, slots=True)(kind)
    made._MEMBERS = tuple(_member(made, field) for field in dataclasses.fields(made))
    return made
