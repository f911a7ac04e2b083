"""Reads and lints src/capi/spec/functions.toml and status.toml: the C interface as data."""

import dataclasses
import pathlib
import re
import tomllib

import records

FOLDER = "src/capi/spec"
THREADS = ("any thread at the same time", "one at a time", "immutable")
CLASSES = ("answer", "input", "retry", "key", "file", "tampering", "bug")
HANDLES = ("store", "cursor", "engine", "case", "disclosure", "bytes", "error")
IMMUTABLE = ("bytes", "error")
NUMBERS = {"int32": "int32_t", "int64": "int64_t", "uint32": "uint32_t"}
FIELDS = NUMBERS | {"uint8": "uint8_t"}
WIDTHS = {"uint8": 1, "int32": 4, "uint32": 4, "int64": 8}
# The structs, each alone or as many as the caller says.
STRUCTS = {"question": "disclosure_question", "questions": "disclosure_question", "answer": "disclosure_answer",
           "answers": "disclosure_answer"}
HEADERS = ("varde", "disclosure")
# Which directions and ownerships a type may have: the closed list of types.
TYPES = {
    "document": {("in", "copied")},
    "text": {("in", "copied")},
    "octets": {("in", "copied")},
    "view": {("out", "within")},
    "name": {("out", "static")},
    "uuid": {("in", "copied"), ("out", "value")},
    "progress": {("in", "borrowed")},
    "question": {("in", "copied")},
    "questions": {("in", "copied")},
    "answer": {("out", "value")},
    "answers": {("out", "value")},
} | {kind: {("in", "value"), ("out", "value")} for kind in NUMBERS} | {
    kind: {("in", "borrowed"), ("in", "given-back"), ("out", "owned")} for kind in HANDLES}


class SpecError(SystemExit):
    def __init__(self, where: str, what: str):
        super().__init__(f"{FOLDER}/functions.toml: {where}: {what}")


@dataclasses.dataclass(frozen=True)
class CParameter:
    """One parameter as C has it."""
    c_type: str
    name: str

    def declared(self) -> str:
        return f"{self.c_type}{'' if self.c_type.endswith('*') else ' '}{self.name}"


@dataclasses.dataclass(frozen=True)
class Parameter:
    name: str
    type: str
    direction: str
    null: str
    ownership: str
    schema: str = ""
    what: str = ""

    @property
    def handle(self) -> bool:
        return self.type in HANDLES

    def in_c(self) -> list[CParameter]:
        name, size = self.name, f"{self.name}_size"
        if self.type in NUMBERS:
            number = NUMBERS[self.type]
            return [CParameter(number if self.direction == "in" else f"{number} *", name)]
        if self.handle:
            if self.direction == "out":
                return [CParameter(f"varde_{self.type} **", name)]
            constant = "const " if self.type in IMMUTABLE and self.ownership == "borrowed" else ""
            return [CParameter(f"{constant}varde_{self.type} *", name)]
        if self.type in STRUCTS:
            constant = "const " if self.direction == "in" else ""
            pointer = [CParameter(f"{constant}varde_{STRUCTS[self.type]} *", name)]
            return pointer + ([CParameter("size_t", f"{name}_count")] if self.type == "questions" else [])
        return {
            "document": [CParameter("const char *", name), CParameter("size_t", size)],
            "text": [CParameter("const char *", name)],
            "octets": [CParameter("const uint8_t *", name), CParameter("size_t", size)],
            "view": [CParameter("const char **", name), CParameter("size_t *", "size")],
            "name": [CParameter("const char **", name)],
            "uuid": [CParameter("const varde_uuid *" if self.direction == "in" else "varde_uuid *", name)],
            "progress": [CParameter("varde_progress_fn", name), CParameter("void *", "user")],
        }[self.type]


@dataclasses.dataclass(frozen=True)
class Function:
    name: str
    section: str
    since: str
    threads: str
    what: str
    params: tuple[Parameter, ...]
    answers: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    header: str = "varde"

    def in_c(self) -> list[CParameter]:
        return [c for parameter in self.params for c in parameter.in_c()]


@dataclasses.dataclass(frozen=True)
class Status:
    name: str
    code: int
    of_class: str
    text: str

    @property
    def macro(self) -> str:
        return f"VARDE_{self.name}" if self.code >= 0 else f"VARDE_E_{self.name}"

    @property
    def enumerator(self) -> str:
        return "".join(part.capitalize() for part in self.name.split("_"))


@dataclasses.dataclass(frozen=True)
class Field:
    name: str
    type: str
    what: str


@dataclasses.dataclass(frozen=True)
class Struct:
    """Fixed in size, without a gap: what a later version adds stands in what is reserved."""
    name: str
    what: str
    fields: tuple[Field, ...]

    @property
    def size(self) -> int:
        return sum(WIDTHS[field.type] for field in self.fields)


@dataclasses.dataclass(frozen=True)
class Numbers:
    """The numbers of a code list in C: of its codes, or one bit each."""
    prefix: str
    what: str
    values: tuple[tuple[str, int], ...]


@dataclasses.dataclass(frozen=True)
class Interface:
    abi: dict
    constants: list[dict]
    structs: list[Struct]
    numbers: list[Numbers]
    groups: list[dict]
    handles: list[dict]
    functions: list[Function]
    statuses: list[Status]

    def can_give(self, function: Function) -> list[Status]:
        """Every status that the function says it can give, in the order of the codes."""
        groups = {group["name"]: group["errors"] for group in self.groups}
        names = {"OK", *function.answers}
        for name in ("ALWAYS",) + function.errors:
            names.update(groups.get(name, [name]))
        return [status for status in self.statuses if status.name in names]


def expect(condition: bool, where: str, what: str) -> None:
    if not condition:
        raise SpecError(where, what)


def members(entry: dict, where: str, must: set[str], may: set[str] = frozenset()) -> None:
    for name in sorted(entry.keys() - must - may):
        raise SpecError(where, f"unknown member '{name}'")
    for name in sorted(must - entry.keys()):
        raise SpecError(where, f"'{name}' is missing")


def read_statuses(root: pathlib.Path) -> list[Status]:
    found = []
    for entry in tomllib.loads((root / FOLDER / "status.toml").read_text("utf-8"))["status"]:
        where = f"status {entry.get('name')}"
        members(entry, where, {"name", "code", "class", "text"})
        expect(re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", entry["name"]) is not None, where, "name")
        expect(entry["class"] in CLASSES, where, "class")
        expect((entry["code"] >= 0) == (entry["class"] == "answer"), where, "class and code disagree")
        expect(entry["text"].endswith("."), where, "the text is a sentence")
        found.append(Status(entry["name"], entry["code"], entry["class"], entry["text"]))
    for key in ("name", "code"):
        values = [getattr(status, key) for status in found]
        expect(len(values) == len(set(values)), "status", f"a {key} stands twice")
    return found


def read_parameter(entry: dict, where: str) -> Parameter:
    members(entry, where, {"name", "type", "direction", "null", "ownership"}, {"schema", "what"})
    where = f"{where} {entry['name']}"
    expect(re.fullmatch(r"[a-z][a-z_]*", entry["name"]) is not None, where, "name")
    expect(entry["type"] in TYPES, where, f"type '{entry['type']}' is not one of the closed list")
    expect((entry["direction"], entry["ownership"]) in TYPES[entry["type"]], where,
           f"{entry['type']} cannot be {entry['direction']} and {entry['ownership']}")
    expect(entry["null"] in ("never", "allowed"), where, "null")
    expect(entry["type"] != "document" or "schema" in entry, where, "a document has a schema")
    expect(entry["null"] == "allowed" or entry["ownership"] != "given-back", where, "null is given back as well")
    expect(entry["null"] == "never" or entry["direction"] == "in" or entry["name"] == "err", where,
           "an output other than err is never null")
    return Parameter(**entry)


def lint_order(function: Function, where: str) -> None:
    """Receiver, inputs, outputs, err last; a released handle stands alone."""
    names = [c.name for c in function.in_c()]
    expect(len(names) == len(set(names)), where, "a parameter's name stands twice")
    params = list(function.params)
    if any(p.name == "err" or (p.type == "error" and p.direction == "out") for p in params):
        last = params.pop()
        expect((last.name, last.type, last.direction, last.null) == ("err", "error", "out", "allowed"), where,
               "err is last, of type error, and may be null")
    directions = [p.direction for p in params]
    expect(directions == sorted(directions, key=("in", "out").index), where, "inputs stand before outputs")
    expect(all(not p.handle or i == 0 for i, p in enumerate(params) if p.direction == "in"), where,
           "a handle that is taken is the receiver")
    released = function.name.endswith(("_close", "_free"))
    expect(released == any(p.ownership == "given-back" for p in params), where, "_close and _free give back")
    expect(not released or len(function.params) == 1, where, "_close and _free take one handle and nothing else")
    noun = function.name.split("_")[1]
    if params and params[0].handle and params[0].direction == "in" and not function.name.endswith("_open"):
        expect(params[0].type == noun, where, "the receiver is the noun of the name")


def read_function(entry: dict, statuses: dict[str, Status], groups: set[str]) -> Function:
    where = entry.get("name", "a function without a name")
    members(entry, where, {"name", "section", "since", "threads", "what", "params"}, {"answers", "errors", "header"})
    expect(re.fullmatch(r"varde_[a-z]+_[a-z]+", where) is not None, where, "the name is varde_<noun>_<verb>")
    expect(entry["threads"] in THREADS, where, f"threads is one of {THREADS}")
    expect(re.fullmatch(r"[0-9]+\.[0-9]+", entry["since"]) is not None, where, "since")
    expect(entry["what"].endswith("."), where, "what is a sentence")
    expect(entry.get("header", "varde") in HEADERS, where, f"header is one of {HEADERS}")
    for name in entry.get("answers", []):
        expect(name in statuses and statuses[name].code > 0, where, f"{name} is no answer")
    for name in entry.get("errors", []):
        expect(name in groups or (name in statuses and statuses[name].code < 0), where, f"{name} is no failure")
    params = tuple(read_parameter(p, where) for p in entry["params"])
    function = Function(entry["name"], entry["section"], entry["since"], entry["threads"], entry["what"], params,
                        tuple(entry.get("answers", [])), tuple(entry.get("errors", [])),
                        entry.get("header", "varde"))
    lint_order(function, where)
    return function


def read_struct(entry: dict) -> Struct:
    where = f"struct {entry.get('name')}"
    members(entry, where, {"name", "what", "fields"})
    offset = 0
    for field in entry["fields"]:
        members(field, where, {"name", "type", "what"})
        expect(field["type"] in FIELDS, where, f"'{field['type']}' is not one of {list(FIELDS)}")
        expect(offset % WIDTHS[field["type"]] == 0, where, f"there is a gap before {field['name']}")
        offset += WIDTHS[field["type"]]
    expect(offset % 8 == 0, where, "there is a gap at the end")
    return Struct(entry["name"], entry["what"], tuple(Field(**field) for field in entry["fields"]))


def read_numbers(root: pathlib.Path, entry: dict) -> Numbers:
    where = f"numbers {entry.get('list')}"
    members(entry, where, {"list", "prefix", "form", "what"})
    expect(entry["form"] in ("number", "bit"), where, "form is number or bit")
    codes = records.load(root).codes
    expect(entry["list"] in codes, where, "there is no such code list")
    values = tuple((code.upper().replace("-", "_"), 1 << n if entry["form"] == "bit" else n)
                   for n, code in enumerate(codes[entry["list"]].codes))
    return Numbers(entry["prefix"], entry["what"], values)


def read(root: pathlib.Path) -> Interface:
    spec = tomllib.loads((root / FOLDER / "functions.toml").read_text("utf-8"))
    members(spec, "file", {"abi", "constant", "group", "handle", "function", "struct", "numbers"})
    members(spec["abi"], "abi", {"epoch", "minor", "release"})
    statuses = read_statuses(root)
    by_name = {status.name: status for status in statuses}
    for entry in spec["constant"]:
        members(entry, "constant", {"name", "value", "what"}, {"header"})
        expect(re.fullmatch(r"VARDE_[A-Z0-9_]+", entry["name"]) is not None, entry["name"], "name")
    for entry in spec["group"]:
        members(entry, "group", {"name", "what", "errors"})
        for name in entry["errors"]:
            expect(name in by_name and by_name[name].code < 0, entry["name"], f"{name} is no failure")
    groups = {entry["name"] for entry in spec["group"]}
    expect(not groups & by_name.keys(), "group", "has the name of a status")
    functions = [read_function(entry, by_name, groups) for entry in spec["function"]]
    names = [function.name for function in functions]
    expect(len(names) == len(set(names)), "function", "a name stands twice")
    expect(len(names) <= 60, "function", "more than 60")
    for entry in spec["handle"]:
        members(entry, "handle", {"name", "release", "threads", "what"})
        expect(entry["release"] in names, entry["name"], f"{entry['release']} is no function")
        expect(entry["threads"] in THREADS, entry["name"], "threads")
    expect(tuple(entry["name"] for entry in spec["handle"]) == HANDLES, "handle", f"the handles are {HANDLES}")
    structs = [read_struct(entry) for entry in spec["struct"]]
    numbers = [read_numbers(root, entry) for entry in spec["numbers"]]
    return Interface(spec["abi"], spec["constant"], structs, numbers, spec["group"], spec["handle"], functions, statuses)
