"""bindings/python/varde/_records.py: an enumeration for each code list, a dataclass for each record."""

import keyword
import pathlib
import textwrap

from records import CodeList, Member, Record, Scalar, Spec, load
from schema import SpecError
from text import pascal, snake

FORMS = {"uuid": ("UUID", "_UUID"), "date": ("datetime.date", "_DATE"), "partial-date": ("str", "_PLAIN"),
         "instant": ("datetime.datetime", "_INSTANT"), "moment": ("Moment", "_MOMENT"), "digest": ("str", "_PLAIN"),
         "octets": ("bytes", "_OCTETS"), "text": ("str", "_PLAIN"), "integer": ("int", "_PLAIN")}


def quoted(text: str, indent: str) -> str:
    lines = textwrap.wrap(f'"""{text}"""', 110, initial_indent=indent, subsequent_indent=indent)
    return "\n".join(lines) + "\n"


def enum_member(codes: CodeList, code: str) -> str:
    name = snake(code).upper()
    return name if name.isidentifier() else snake(codes.names[codes.codes.index(code)]).upper()


def enumeration(codes: CodeList) -> str:
    members = "".join(f'    {enum_member(codes, code)} = "{code}"\n' for code in codes.codes)
    return f"class {codes.cpp}(enum.StrEnum):\n{quoted(codes.description, '    ')}\n{members}"


def type_and_form(target: object) -> tuple[str, str]:
    if isinstance(target, Scalar):
        return ("bool", "_FLAG") if target.name == "flag" else FORMS[target.form]
    if isinstance(target, CodeList):
        return f"{target.cpp} | str", f"_code({target.cpp})"
    return pascal(target.name), f"_record({pascal(target.name)})"


def field_of(member: Member) -> tuple[str, str]:
    """The type and the form of a member."""
    match member.form:
        case "boolean":
            return "bool", "_PLAIN"
        case "kept":
            return "dict[str, Any]", "_PLAIN"
        case "array":
            element, form = type_and_form(member.target)
            return f"list[{element}]", f"_list({form})"
        case "content":
            return f"{pascal(member.target.name)} | dict[str, Any]", "_PLAIN"
    return type_and_form(member.target)


def default_of(member: Member) -> str:
    if member.required:
        return ""
    if member.form == "array":
        return " = dataclasses.field(default_factory=list)"
    if isinstance(member.target, CodeList) and member.default is not None:
        return f" = {member.target.cpp}.{enum_member(member.target, member.default)}"
    return f" = {member.default!r}"


def attribute(name: str) -> str:
    return name + "_" if keyword.iskeyword(name) else name


def table_name(union: object) -> str:
    return f"_{snake(union.name).upper()}_CLASSES"


def dataclass(record: Record) -> str:
    fields, rows = "", ""
    for member in record.members:
        if member.form == "constant":
            continue
        kind, form = field_of(member)
        name, default = attribute(member.name), default_of(member)
        fields += f"    {name}: {kind}{' | None' if default == ' = None' else ''}{default}\n"
        fields += quoted(member.description, "    ")
        arguments = [f'"{member.name}"', f'"{name}"'] + ([form] if form != "_PLAIN" else [])
        arguments += ["required=True"] if member.required and member.form == "array" else []
        arguments += [f'bodies="{table_name(member.target)}"'] if member.form == "content" else []
        rows += f"        _Member({', '.join(arguments)}),\n"
    schema = f'    SCHEMA: ClassVar[str | None] = "{record.schema}"\n' if record.schema else ""
    return (f"@dataclasses.dataclass(kw_only=True, slots=True)\nclass {pascal(record.name)}(Record):\n"
            f"{quoted(record.description, '    ')}{schema}\n{fields}\n"
            f"    _MEMBERS: ClassVar[tuple[_Member, ...]] = (\n{rows}    )\n")


def in_order(spec: Spec) -> list[Record]:
    """Records after those that they are made of. Unions are looked up when a body is read, and so may come round."""
    done: list[Record] = []

    def visit(record: Record) -> None:
        if record in done:
            return
        for member in record.members:
            if isinstance(member.target, Record):
                visit(member.target)
        done.append(record)

    for record in spec.records.values():
        visit(record)
    return done


def union_tables(spec: Spec) -> str:
    out = ""
    for union in spec.unions.values():
        names = list(dict.fromkeys(pascal(record.name) for _, record, _ in union.branches))
        rows = "".join(f'    "{tag}": {pascal(record.name)},\n' for tag, record, _ in union.branches)
        alternatives = textwrap.fill(" | ".join(names), 106, initial_indent="    ", subsequent_indent="    ")
        out += f"{pascal(union.name)}: TypeAlias = (\n{alternatives}\n)\n"
        out += f"{table_name(union)}: dict[str, type[Record]] = {{\n{rows}}}\n\n"
    return out.rstrip("\n") + "\n"


def outputs(root: pathlib.Path) -> dict[str, str]:
    spec = load(root)
    records = in_order(spec)
    names = [pascal(record.name) for record in records] + [codes.cpp for codes in spec.codes.values()]
    names += [pascal(union.name) for union in spec.unions.values()] + ["Record", "Moment"]
    for name in names:
        if names.count(name) > 1:
            raise SpecError("", f"Python would have two classes named {name}")
    parts = [enumeration(codes) for codes in spec.codes.values()] + [dataclass(record) for record in records]
    head = "# Generated from src/capi/spec/records; do not edit.\n"
    frame = pathlib.Path(__file__).with_name("records.py.in").read_text("utf-8")
    exports = "__all__ = [\n" + "".join(f'    "{name}",\n' for name in sorted(names)) + "]\n"
    return {"bindings/python/varde/_records.py":
            head + "\n\n".join([frame, *parts, union_tables(spec), exports])}
