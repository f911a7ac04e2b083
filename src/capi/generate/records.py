"""The record schemas as the generators see them: code lists, scalars, records and unions, with references resolved."""

import dataclasses
import functools
import pathlib

from schema import SpecError, has_codes, load_files, split_pattern
from text import snake


@dataclasses.dataclass(eq=False)
class CodeList:
    name: str
    file: str
    description: str
    cpp: str
    codes: list[str]
    names: list[str]
    norwegian: list[str]


@dataclasses.dataclass(eq=False)
class Scalar:
    """A definition of types.json. `form`: text, integer, octets or one of the formats."""
    name: str
    description: str
    form: str
    minimum: int = 0
    maximum: int = 0
    letters: str = ""   # those that a text may have; any when empty
    spelling: str = ""  # the letters as a character class


@dataclasses.dataclass(eq=False)
class Member:
    name: str
    description: str
    path: list[str]  # of the C++ member
    form: str        # scalar, code, record, array, boolean, constant, kept, tag, content
    target: object = None      # what it refers to; of an array, what its elements are
    constant: str = ""
    required: bool = False
    default: object = None
    minimum: int = 0           # elements
    maximum: int = 0
    order: list[str] = dataclasses.field(default_factory=list)
    allowed: list[str] = dataclasses.field(default_factory=list)  # of a tag
    group: frozenset[str] = frozenset()  # members that come together

    @property
    def optional(self) -> bool:
        """Whether the C++ member is an std::optional."""
        return not (self.required or self.default is not None or self.group
                    or self.form in ("array", "kept", "constant"))


@dataclasses.dataclass(eq=False)
class Record:
    name: str
    file: str
    description: str
    schema: str | None  # "fact/1"; absent for a part of documents
    cpp: str | None
    read: str | None    # "input" from hosts, "stored" by ourselves; of a document
    members: list[Member] = dataclasses.field(default_factory=list)
    union: "Union | None" = None
    part: bool = False  # of a document that has the same struct

    @property
    def function(self) -> str:
        return snake(self.name)


@dataclasses.dataclass(eq=False)
class Union:
    name: str
    file: str
    description: str
    tag: str
    content: str
    codes: CodeList | None = None
    branches: list[tuple[str, Record, str | None]] = dataclasses.field(default_factory=list)

    @property
    def function(self) -> str:
        return snake(self.name)

    def tags(self) -> list[str]:
        return [tag for tag, _, _ in self.branches]


@dataclasses.dataclass
class Spec:
    codes: dict[str, CodeList]
    scalars: dict[str, Scalar]
    records: dict[str, Record]
    unions: dict[str, Union]
    files: list[str]
    code_files: dict[str, str]  # those with code lists, and their titles

    def codes_of(self, file: str) -> list[CodeList]:
        return [codes for codes in self.codes.values() if codes.file == file]

    def documents(self) -> list[Record]:
        return [record for record in self.records.values() if record.schema]


class Builder:
    def __init__(self, files: dict[str, dict]):
        self.files = files
        self.made: dict[str, object] = {}   # by "file.json#/$defs/name" or "file.json"
        self.names: dict[str, str] = {}
        self.used: set[str] = set()

    def build(self) -> Spec:
        for stem, node in self.files.items():
            if "type" in node:
                self.add(f"{stem}.json", stem, self.record(stem, stem, node))
            for name, child in node.get("$defs", {}).items():
                self.add(f"{stem}.json#/$defs/{name}", name, self.shell(stem, name, child))
        for where, thing in self.made.items():
            if isinstance(thing, Union):
                self.fill_union(thing, self.node(where))
        for where, thing in self.made.items():
            if isinstance(thing, Record):
                self.fill_record(thing, self.node(where))
        for where, thing in self.made.items():
            if where not in self.used and not getattr(thing, "schema", None):
                raise SpecError(where, "nothing refers to it")
        pick = lambda kind: {thing.name: thing for thing in self.made.values() if isinstance(thing, kind)}
        titles = {stem: node["title"] for stem, node in self.files.items() if has_codes(stem)}
        return Spec(pick(CodeList), pick(Scalar), pick(Record), pick(Union), list(self.files), titles)

    def add(self, where: str, name: str, thing: object) -> None:
        if name in self.names:
            raise SpecError(where, f"the name is taken by {self.names[name]}")
        self.names[name] = where
        self.made[where] = thing

    def node(self, where: str) -> dict:
        stem, _, name = where.partition(".json")
        return self.files[stem]["$defs"][name.removeprefix("#/$defs/")] if name else self.files[stem]

    def shell(self, stem: str, name: str, node: dict) -> object:
        if has_codes(stem):
            return CodeList(name, stem, node["description"], node["x-cpp"], node["enum"],
                            list(node["x-names"].values()), list(node["x-norwegian"].values()))
        if stem == "types":
            return scalar(name, node)
        if "oneOf" in node:
            tag, content = node["oneOf"][0]["properties"]
            return Union(name, stem, node["description"], tag, content)
        return self.record(stem, name, node)

    def record(self, stem: str, name: str, node: dict) -> Record:
        return Record(name, stem, node["description"], node.get("title"), node.get("x-cpp"),
                      node.get("x-read"))

    def resolve(self, stem: str, reference: str, where: str) -> object:
        target = f"{stem}.json{reference}" if reference.startswith("#") else reference
        if target not in self.made:
            raise SpecError(where, f"'{reference}' leads nowhere")
        self.used.add(target)
        return self.made[target]

    def fill_record(self, record: Record, node: dict) -> None:
        where = f"{record.file}#{record.name}"
        if "$ref" in node:
            record.union = self.resolve(record.file, node["$ref"], where)
        groups = {name: frozenset({name, *others}) for name, others in node.get("dependentRequired", {}).items()}
        for name, child in node["properties"].items():
            member = self.member(record, name, child, f"{where}/{name}")
            member.required = name in node["required"]
            member.group = groups.get(name, frozenset())
            if not member.path and isinstance(member.target, Record):
                member.target.part = True
            if any(groups.get(other) != member.group for other in member.group):
                raise SpecError(where, "dependentRequired is not the same for all of its members")
            record.members.append(member)

    def member(self, record: Record, name: str, node: dict, where: str) -> Member:
        path = [part for part in node.get("x-member", name).split(".") if part]
        made = Member(name, node["description"], path, "", default=node.get("default"))
        if record.union and name == record.union.tag:
            made.form, made.target = "tag", self.resolve(record.file, node["$ref"], where)
            made.allowed = node.get("enum", made.target.codes)
            if set(made.allowed) - set(made.target.codes) or record.union.tags() != made.target.codes:
                raise SpecError(where, "the kinds are not those of the union, in its order")
            record.union.codes = made.target
        elif record.union and name == record.union.content:
            made.form, made.target = "content", record.union
        elif "const" in node:
            made.form, made.constant = "constant", node["const"]
        elif "$ref" in node:
            made.target = self.resolve(record.file, node["$ref"], where)
            made.form = form_of(made.target, where)
        elif node["type"] == "array":
            made.form, made.target = "array", self.resolve(record.file, node["items"]["$ref"], where)
            made.minimum, made.maximum = node.get("minItems", 0), node["maxItems"]
            made.order = node.get("x-order", [])
        else:
            made.form = {"boolean": "boolean", "object": "kept"}[node["type"]]
        return made

    def fill_union(self, union: Union, node: dict) -> None:
        for branch in node["oneOf"]:
            code = branch["properties"][union.tag]["const"]
            content = branch["properties"][union.content]
            target = self.resolve(union.file, content["$ref"], f"{union.file}#{union.name}/{code}")
            union.branches.append((code, target, content.get("x-member")))


def same_branches(union: Union, unions: list[Union]) -> Union | None:
    """A union before this one that has its branches: only the codes of the kinds differ."""
    branches = lambda of: [(record, member) for _, record, member in of.branches]
    return next((one for one in unions[:unions.index(union)] if branches(one) == branches(union)), None)


def form_of(target: object, where: str) -> str:
    for kind, form in ((Scalar, "scalar"), (CodeList, "code"), (Record, "record")):
        if isinstance(target, kind):
            return form
    raise SpecError(where, "a member refers to a scalar, a code list or a record")


def scalar(name: str, node: dict) -> Scalar:
    made = Scalar(name, node["description"], node.get("format", "text"))
    if node["type"] == "integer":
        made.form = node.get("format", "integer")
        made.minimum, made.maximum = node["minimum"], node["maximum"]
    elif made.form == "moment":
        made.minimum, made.maximum = node["minimum"], node["maximum"]
    elif "contentEncoding" in node:
        made.form, made.minimum, made.maximum = "octets", node.get("minLength", 0), node["maxLength"]
    elif made.form == "text":
        made.minimum, made.maximum = node.get("minLength", 0), node.get("maxLength", 0)
        if "pattern" in node:
            split = split_pattern(node["pattern"], f"types#{name}")
            if not split:
                raise SpecError(f"types#{name}", "the pattern of a text is one character class, repeated")
            made.letters, made.minimum, made.maximum = split
            made.spelling = node["pattern"][1:node["pattern"].index("]") + 1]
    return made


@functools.cache
def load(root: pathlib.Path) -> Spec:
    return Builder(load_files(root)).build()
