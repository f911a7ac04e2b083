"""Varde for Python: stores, and rules over a ledger of the host's own.

Documents go in as dict, str or bytes and come out as dict (`.octets` of the answer keeps what the library gave). What
failed is raised as VardeError; what a rule answered (DONE, CONFIRM, REFUSED, REPEATED, ERASED) is not a failure and
stands in `Answer.status`. Needs nothing but the standard library.
"""

import ctypes
import dataclasses
import json
import os
import uuid

from . import _raw
from ._raw import (DDL_ORACLE, DDL_POSTGRESQL, DDL_SQLITE, DDL_SQLSERVER, DEPTH_CHAIN, DEPTH_DEEP, IMPORT_RESPONSIBILITIES,
                   IMPORT_SERVICES, KEY_SIZE, STATUS)

__all__ = ["Answer", "Case", "Decision", "Disclosure", "Engine", "Library", "Store", "VardeError", "load",
           "DDL_ORACLE", "DDL_POSTGRESQL", "DDL_SQLITE", "DDL_SQLSERVER", "DEPTH_CHAIN", "DEPTH_DEEP",
           "IMPORT_RESPONSIBILITIES", "IMPORT_SERVICES", "KEY_SIZE", "STATUS"]

NAME = {code: name for name, code in STATUS.items()}


class VardeError(Exception):
    """A call that failed. `status` is the name, `code` the number; `report` is what a verification found."""

    def __init__(self, code: int, document: dict | None, report: dict | None = None):
        self.code = code
        self.status = NAME.get(code, str(code))
        self.document = document or {}
        self.what = self.document.get("what", "")
        self.where = self.document.get("where", "")
        self.report = report
        super().__init__(": ".join(text for text in (self.status, self.what, self.where) if text))


class Answer(dict):
    """An outcome. `status` is OK, CONFIRM, REFUSED, REPEATED or ERASED; `batch` is what a host commits."""

    def __init__(self, status: str, octets: bytes | None, batch: bytes | None = None):
        super().__init__(json.loads(octets) if octets else {})
        self.status = status
        self.octets = octets
        self.batch = batch


class Library:
    """The shared library, loaded once and checked against the interface that this package was made for."""

    def __init__(self, path: str):
        self.raw = _raw.load(path)
        version = ctypes.c_uint32()
        self.raw.varde_abi_version(ctypes.byref(version))
        epoch, minor = version.value >> 16, version.value & 0xFFFF
        if epoch != _raw.ABI_EPOCH or minor < _raw.ABI_MINOR:
            raise ImportError(f"{path} has interface {epoch}.{minor}, wanted is {_raw.ABI_EPOCH}.{_raw.ABI_MINOR} or a later minor")

    def bytes_of(self, handle: ctypes.c_void_p) -> bytes | None:
        """The octets of a result, which is given back."""
        if not handle.value:
            return None
        data, size = ctypes.c_void_p(), ctypes.c_size_t()
        try:
            check_plain(self.raw.varde_bytes_view(handle, ctypes.byref(data), ctypes.byref(size)))
            return ctypes.string_at(data.value, size.value)
        finally:
            self.raw.varde_bytes_free(handle)

    def error_of(self, handle: ctypes.c_void_p) -> dict | None:
        if not handle.value:
            return None
        data, size = ctypes.c_void_p(), ctypes.c_size_t()
        try:
            check_plain(self.raw.varde_error_view(handle, ctypes.byref(data), ctypes.byref(size)))
            return json.loads(ctypes.string_at(data.value, size.value))
        finally:
            self.raw.varde_error_free(handle)

    def call(self, name: str, *arguments) -> str:
        """Calls with an error object last. Answers with the status's name, or raises."""
        err = ctypes.c_void_p()
        code = getattr(self.raw, name)(*arguments, ctypes.byref(err))
        if code < 0:
            raise VardeError(code, self.error_of(err))
        return NAME[code]

    def build_info(self) -> dict:
        out = ctypes.c_void_p()
        self.call("varde_build_info", ctypes.byref(out))
        return json.loads(self.bytes_of(out))

    def ddl(self, dialect: int) -> str:
        out = ctypes.c_void_p()
        self.call("varde_ddl_write", dialect, ctypes.byref(out))
        return self.bytes_of(out).decode("utf-8")

    def profile_import(self, kind: int, csv: bytes, profile, context) -> dict:
        """The profile with the rows of a sheet, and what is wrong with the others."""
        out = ctypes.c_void_p()
        self.call("varde_profile_import", kind, csv, len(csv), *document(profile), *document(context), ctypes.byref(out))
        return json.loads(self.bytes_of(out))

    def test_disclosure(self) -> None:
        """For the host's start: raises when decisions are not to be trusted."""
        self.call("varde_disclosure_test")

    def handles_live(self) -> int:
        out = ctypes.c_int64()
        check_plain(self.raw.varde_handles_live(ctypes.byref(out)))
        return out.value


_loaded: dict[str, Library] = {}


def load(library: "Library | str | None" = None) -> Library:
    """The library at a path; without one at VARDE_LIBRARY, or libvarde.so.0 where the system finds it."""
    if isinstance(library, Library):
        return library
    path = library or os.environ.get("VARDE_LIBRARY") or "libvarde.so.0"
    if path not in _loaded:
        _loaded[path] = Library(path)
    return _loaded[path]


def check_plain(code: int) -> None:
    if code < 0:
        raise VardeError(code, None)


def document(value: "dict | str | bytes") -> tuple[bytes, int]:
    """A document as octets and their number, two arguments of a call."""
    if isinstance(value, str):
        value = value.encode("utf-8")
    octets = bytes(value) if isinstance(value, (bytes, bytearray, memoryview)) else json.dumps(
        value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return octets, len(octets)


def _octets(value: bytes | None) -> tuple[bytes | None, int]:
    return value, len(value) if value is not None else 0


def _uuid(value: "uuid.UUID | str"):
    return _raw.Uuid((ctypes.c_uint8 * 16)(*uuid.UUID(str(value)).bytes))


class Handle:
    """Something that is open until close() or the end of a with block."""

    release = ""

    def __init__(self, library: Library):
        self.loaded = library
        self.handle = ctypes.c_void_p()

    def close(self) -> None:
        handle, self.handle = self.handle, ctypes.c_void_p()
        check_plain(getattr(self.loaded.raw, self.release)(handle))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __del__(self):
        if getattr(self, "handle", None):
            self.close()

    def _answer(self, name: str, *arguments) -> bytes | None:
        out = ctypes.c_void_p()
        self.loaded.call(name, self.handle, *arguments, ctypes.byref(out))
        return self.loaded.bytes_of(out)

    def _verify(self, name: str, *arguments) -> dict:
        """A verification: its report, also beside the error when it found something."""
        report, err = ctypes.c_void_p(), ctypes.c_void_p()
        code = getattr(self.loaded.raw, name)(self.handle, *arguments, ctypes.byref(report), ctypes.byref(err))
        octets = self.loaded.bytes_of(report)
        found = json.loads(octets) if octets else None
        if code < 0:
            raise VardeError(code, self.loaded.error_of(err), found)
        return found


class Store(Handle):
    """An encrypted store in a file, or ":memory:". Any thread at the same time."""

    release = "varde_store_close"

    def __init__(self, path: "str | os.PathLike", key: bytes, options: "dict | str | bytes", library=None):
        super().__init__(load(library))
        self.loaded.call("varde_store_open", os.fsencode(path), key, len(key), *document(options),
                          ctypes.byref(self.handle))

    def _settle(self, name: str, context, given, now: int) -> Answer:
        out = ctypes.c_void_p()
        status = self.loaded.call(name, self.handle, *document(context), *document(given), now, ctypes.byref(out))
        return Answer(status, self.loaded.bytes_of(out))

    def report(self, context, fact, now: int) -> Answer:
        return self._settle("varde_store_report", context, fact, now)

    def act(self, context, command, now: int) -> Answer:
        return self._settle("varde_store_act", context, command, now)

    def message(self, context, message, now: int) -> Answer:
        """What a message of others told, message/1."""
        return self._settle("varde_store_message", context, message, now)

    def receive(self, context, case: "uuid.UUID | str", envelope: bytes, now: int, signature: bytes | None = None,
                public_key: bytes | None = None) -> Answer:
        """An envelope of others, in the octets that they signed; without a key nothing is proved."""
        out = ctypes.c_void_p()
        status = self.loaded.call("varde_store_receive", self.handle, *document(context), ctypes.byref(_uuid(case)),
                                  *document(envelope), *_octets(signature), *_octets(public_key), now,
                                  ctypes.byref(out))
        return Answer(status, self.loaded.bytes_of(out))

    def envelope(self, context, query, now: int) -> Answer:
        """What a receiver may be told of one event now: the octets to sign, or on REFUSED a disclosure/1."""
        return self._settle("varde_store_envelope", context, query, now)

    def read_octets(self, context, query, now: int) -> bytes:
        return self._answer("varde_store_read", *document(context), *document(query), now)

    def read(self, context, query, now: int) -> dict:
        return json.loads(self.read_octets(context, query, now))

    def cases(self, context, page: int = 100):
        """The ids of all cases, ascending."""
        with Cursor(self, context) as cursor:
            while (found := cursor.next(page)) is not None:
                yield from found["cases"]

    def head(self) -> dict:
        return json.loads(self._answer("varde_store_head"))

    def verify(self, head=None, depth: int = DEPTH_DEEP, progress=None) -> dict:
        """`progress(done, of)` is called now and then; what it answers other than 0 or None stops the work."""
        function = _raw.ProgressFunction(
            (lambda done, of, _: int(progress(done, of) or 0)) if progress else 0)
        return self._verify("varde_store_verify", *(document(head) if head else (None, 0)), depth, function, None)

    def rotate(self, new_key: bytes) -> None:
        self.loaded.call("varde_store_rotate", self.handle, new_key, len(new_key))


class Cursor(Handle):
    """A walk through the cases of a store. One thread at a time."""

    release = "varde_cursor_close"

    def __init__(self, store: Store, context):
        super().__init__(store.loaded)
        self.loaded.call("varde_store_list", store.handle, *document(context), ctypes.byref(self.handle))

    def next(self, max_rows: int) -> dict | None:
        """The next page; None at the end."""
        octets = self._answer("varde_cursor_next", max_rows)
        return json.loads(octets) if octets else None


@dataclasses.dataclass(frozen=True)
class Decision:
    """What may be told, as codes; and of the first category that was asked about, why."""
    permitted: frozenset
    objected: frozenset
    unsettled: frozenset
    duties: frozenset
    outcome: str
    rule: str
    miss: str
    why: str
    overridden: bool


def _mask(numbers: dict, codes) -> int:
    return sum(numbers[code] for code in set(codes))


def _codes(numbers: dict, mask: int) -> frozenset:
    return frozenset(code for code, bit in numbers.items() if mask & bit)


def _code(numbers: dict, number: int) -> str:
    return next(code for code, value in numbers.items() if value == number)


class Disclosure(Handle):
    """Who may tell whom what, out of memory. One thread at a time; experimental, as <varde/disclosure.h> is."""

    release = "varde_disclosure_close"

    def __init__(self, store: Store, context):
        super().__init__(store.loaded)
        self.loaded.call("varde_disclosure_open", store.handle, *document(context), ctypes.byref(self.handle))

    def _number(self, name: str, *arguments) -> int:
        out = ctypes.c_uint32()
        self.loaded.call(name, self.handle, *arguments, ctypes.byref(out))
        return out.value

    def person(self, case: "uuid.UUID | str") -> int:
        """The number of a case, as long as the store is open."""
        octets = (ctypes.c_uint8 * 16)(*uuid.UUID(str(case)).bytes)
        return self._number("varde_disclosure_person", ctypes.byref(_raw.Uuid(octets)))

    def party(self, **party) -> int:
        """The number of a party: service=, kind= or person=."""
        return self._number("varde_disclosure_party", *document({"schema": "disclosure-party/1", **party}))

    @staticmethod
    def question(person: int, teller: int, to: int, categories, now: int, purpose: str = "care", task: str = "hol",
                 grounds=(), health_personnel: bool = True, reasoned: bool = False) -> "_raw.DisclosureQuestion":
        return _raw.DisclosureQuestion(now, person, teller, to, _mask(_raw.CATEGORY, categories),
                                       _mask(_raw.GROUND, grounds), _raw.PURPOSE[purpose], _raw.TASK[task],
                                       _raw.HEALTH_PERSONNEL * health_personnel | _raw.REASONED * reasoned, 0)

    def decide(self, question: "_raw.DisclosureQuestion") -> Decision:
        answer = _raw.DisclosureAnswer()
        check_plain(self.loaded.raw.varde_disclosure_decide(self.handle, ctypes.byref(question), ctypes.byref(answer)))
        return self._decision(answer)

    def batch(self, questions: list) -> list:
        count = len(questions)
        answers = (_raw.DisclosureAnswer * max(count, 1))()
        asked = (_raw.DisclosureQuestion * max(count, 1))(*questions)
        self.loaded.call("varde_disclosure_batch", self.handle, asked, count, answers)
        return [self._decision(answer) for answer in answers[:count]]

    def record(self, context, questions: list, now: int) -> list:
        """Decides and records in one durable step: the answers hold once this returns."""
        count = len(questions)
        answers = (_raw.DisclosureAnswer * max(count, 1))()
        asked = (_raw.DisclosureQuestion * max(count, 1))(*questions)
        self.loaded.call("varde_disclosure_record", self.handle, *document(context), asked, count, now, answers)
        return [self._decision(answer) for answer in answers[:count]]

    def explain(self, context, question: "_raw.DisclosureQuestion") -> dict:
        """Why, in words: disclosure/1."""
        return json.loads(self._answer("varde_disclosure_explain", *document(context), ctypes.byref(question)))

    def _decision(self, answer: "_raw.DisclosureAnswer") -> Decision:
        rule = ctypes.c_void_p()
        check_plain(self.loaded.raw.varde_disclosure_rule(answer.rule, ctypes.byref(rule)))
        categories = (_codes(_raw.CATEGORY, mask) for mask in (answer.permitted, answer.objected, answer.unsettled))
        return Decision(*categories, _codes(_raw.DUTY, answer.duties), _code(_raw.OUTCOME, answer.outcome),
                        ctypes.string_at(rule.value).decode(), _code(_raw.MISS, answer.miss),
                        _code(_raw.UNSETTLED, answer.why), bool(answer.flags & _raw.OVERRIDDEN))


class Engine(Handle):
    """The rules for a host that keeps the ledger itself. Any thread at the same time."""

    release = "varde_engine_close"

    def __init__(self, options: "dict | str | bytes", key: bytes | None = None, library=None):
        super().__init__(load(library))
        self.loaded.call("varde_engine_open", key, len(key or b""), *document(options), ctypes.byref(self.handle))

    def load(self, rows) -> None:
        """The organisation's stream, rows/1."""
        self.loaded.call("varde_engine_load", self.handle, *document(rows))

    def stream(self, command: "uuid.UUID | str | None" = None) -> str:
        """The stream of a command that names no case; without a command, the organisation's."""
        given = None if command is None else _uuid(command)
        out = _raw.Uuid()
        self.loaded.call("varde_engine_stream", self.handle, ctypes.byref(given) if given else None, ctypes.byref(out))
        return str(uuid.UUID(bytes=bytes(out.octet)))

    def command(self, given, proved: bool = True) -> str:
        """The command that a message or an envelope is recorded by: seek its outcome row."""
        out = _raw.Uuid()
        self.loaded.call("varde_engine_command", self.handle, *document(given), int(proved), ctypes.byref(out))
        return str(uuid.UUID(bytes=bytes(out.octet)))

    def open_case(self, rows) -> "Case":
        return Case(self, rows)

    def read_octets(self, context, query, now: int) -> bytes:
        """What is read of the organisation."""
        return self._answer("varde_engine_read", *document(context), *document(query), now)

    def read(self, context, query, now: int) -> dict:
        return json.loads(self.read_octets(context, query, now))

    def verify(self, rows, head=None, depth: int = DEPTH_DEEP) -> dict:
        return self._verify("varde_engine_verify", *document(rows), *(document(head) if head else (None, 0)), depth)


class Case(Handle):
    """One case as the host loaded it, rows/1. Never changes; any thread at the same time."""

    release = "varde_case_close"

    def __init__(self, engine: Engine, rows):
        super().__init__(engine.loaded)
        self.loaded.call("varde_case_open", engine.handle, *document(rows), ctypes.byref(self.handle))

    def _settle(self, name: str, context, given, now: int) -> Answer:
        batch, outcome = ctypes.c_void_p(), ctypes.c_void_p()
        status = self.loaded.call(name, self.handle, *document(context), *document(given), now, ctypes.byref(batch),
                                   ctypes.byref(outcome))
        octets = self.loaded.bytes_of(outcome)
        return Answer(status, octets, self.loaded.bytes_of(batch))

    def report(self, context, fact, now: int) -> Answer:
        return self._settle("varde_case_report", context, fact, now)

    def act(self, context, command, now: int) -> Answer:
        return self._settle("varde_case_act", context, command, now)

    def message(self, context, message, now: int) -> Answer:
        return self._settle("varde_case_message", context, message, now)

    def receive(self, context, envelope: bytes, now: int, signature: bytes | None = None,
                public_key: bytes | None = None) -> Answer:
        batch, outcome = ctypes.c_void_p(), ctypes.c_void_p()
        status = self.loaded.call("varde_case_receive", self.handle, *document(context), *document(envelope),
                                  *_octets(signature), *_octets(public_key), now, ctypes.byref(batch),
                                  ctypes.byref(outcome))
        octets = self.loaded.bytes_of(outcome)
        return Answer(status, octets, self.loaded.bytes_of(batch))

    def envelope(self, context, query, now: int) -> Answer:
        out = ctypes.c_void_p()
        status = self.loaded.call("varde_case_envelope", self.handle, *document(context), *document(query), now,
                                  ctypes.byref(out))
        return Answer(status, self.loaded.bytes_of(out))

    def read_octets(self, context, query, now: int) -> bytes:
        return self._answer("varde_case_read", *document(context), *document(query), now)

    def read(self, context, query, now: int) -> dict:
        return json.loads(self.read_octets(context, query, now))
