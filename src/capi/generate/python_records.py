"""bindings/python/varde/_records/*.py: a module of enumerations for each file of code lists, and one of dataclasses for
each family of records. What they have in common is written by hand, in record.py beside them."""

import keyword
import pathlib
import textwrap

from families import FAMILIES
from records import CodeList, Member, Record, Scalar, Spec, Union, load, same_branches
from schema import SpecError
from text import WIDTH, comment, filled, pascal, snake

FOLDER = "bindings/python/varde/_records"
HEAD = "# Generated from src/capi/spec/records; do not edit.\n"
TYPES = {"uuid": "UUID", "date": "datetime.date", "partial-date": "str", "instant": "datetime.datetime",
         "moment": "Moment", "digest": "str", "octets": "bytes", "text": "str", "integer": "int"}


def quoted(text: str, indent: str) -> str:
    lines = textwrap.wrap(f'"""{text}"""', WIDTH, initial_indent=indent, subsequent_indent=indent)
    return "\n".join(lines) + "\n"


def exported(names: list[str]) -> str:
    line = "__all__ = [" + ", ".join(f'"{name}"' for name in names) + "]\n"
    return line if len(line) <= WIDTH else "__all__ = [\n" + filled([f'"{n}"' for n in names], "    ")[:-1] + "]\n"


def enum_member(codes: CodeList, code: str) -> str:
    name = snake(code).upper()
    return name if name.isidentifier() else snake(codes.names[codes.codes.index(code)]).upper()


def enumeration(codes: CodeList) -> str:
    members = [f'"{enum_member(codes, code)}": "{code}"' for code in codes.codes]
    line = f'{codes.cpp} = enum.StrEnum("{codes.cpp}", {{{", ".join(members)}}})\n'
    if len(line) > WIDTH:
        line = f'{codes.cpp} = enum.StrEnum("{codes.cpp}", {{\n{filled(members, "    ")[:-1]}}})\n'
    return comment(codes.description, mark="# ") + line


def codes_module(title: str, lists: list[CodeList]) -> str:
    return (f'{HEAD}"""{title}."""\n\nimport enum\n\n{exported([codes.cpp for codes in lists])}\n'
            + "\n".join(map(enumeration, lists)))


def type_of(target: object) -> str:
    if isinstance(target, Scalar):
        return "Flag" if target.name == "flag" else TYPES[target.form]
    return f"{target.cpp} | str" if isinstance(target, CodeList) else pascal(target.name)


def field_type(member: Member) -> str:
    match member.form:
        case "boolean":
            return "bool"
        case "kept":
            return "dict[str, Any]"
        case "array":
            return f"list[{type_of(member.target)}]"
        case "content":
            return f'"{pascal(member.target.name)} | dict[str, Any]"'
    return type_of(member.target)


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


def field(member: Member) -> str:
    """A field, and what it says: beside it, or above it when that is too long."""
    default = default_of(member)
    line = f"    {attribute(member.name)}: {field_type(member)}{' | None' if default == ' = None' else ''}{default}"
    beside = f"{line}  # {member.description}\n"
    return beside if len(beside) <= WIDTH + 1 else comment(member.description, "    ", mark="# ") + line + "\n"


def dataclass(record: Record) -> str:
    said = f'    SCHEMA = "{record.schema}"\n' if record.schema else ""
    said += f'    BODIES = "{record.union.name}"\n' if record.union else ""
    fields = "".join(field(member) for member in record.members if member.form != "constant")
    return f"@record\nclass {pascal(record.name)}(Record):\n{quoted(record.description, '    ')}{said}{fields}"


def union_table(union: Union, unions: list[Union]) -> str:
    tags = [f'"{tag}"' for tag in union.tags()]
    same = same_branches(union, unions)
    if same:
        return (f"{pascal(union.name)}: TypeAlias = {pascal(same.name)}\n"
                f'BODIES["{union.name}"] = dict(zip((\n{filled(tags, "    ")[:-1]}), '
                f'BODIES["{same.name}"].values()))\n')
    rows = [f"{tag}: {pascal(record.name)}" for tag, (_, record, _) in zip(tags, union.branches)]
    names = list(dict.fromkeys(pascal(record.name) for _, record, _ in union.branches))
    alternatives = textwrap.fill(" | ".join(names), WIDTH, initial_indent="    ", subsequent_indent="    ")
    return (f"{pascal(union.name)}: TypeAlias = (\n{alternatives})\n"
            f'BODIES["{union.name}"] = {{\n{filled(rows, "    ")[:-1]}}}\n')


def in_order(records: list[Record]) -> list[Record]:
    """Records after those that they are made of. Unions are looked up when a body is read, and so may come round."""
    done: list[Record] = []

    def visit(record: Record) -> None:
        if record in done or record not in records:
            return
        for member in record.members:
            if isinstance(member.target, Record):
                visit(member.target)
        done.append(record)

    for record in records:
        visit(record)
    return done


def import_line(module: str, names: set[str], indent: str = "") -> str:
    line = f"{indent}from .{module} import {', '.join(sorted(names))}\n"
    return line if len(line) <= WIDTH else (
        f"{indent}from .{module} import (\n{filled(sorted(names), indent + '    ')[:-1]})\n")


def imports(spec: Spec, own: list[Record], unions: list[Union], families: dict[str, str]) -> str:
    """From which modules a family has its names: of the standard library, the codes and other families."""
    targets = [member.target for record in own for member in record.members]
    targets += [record for union in unions for _, record, _ in union.branches]
    by_module: dict[str, set[str]] = {}
    for_checkers: dict[str, set[str]] = {}  # only named in quotes, as two modules may need unions of each other
    for target in targets:
        if isinstance(target, CodeList):
            by_module.setdefault(target.file, set()).add(target.cpp)
        elif isinstance(target, Record) and target not in own:
            by_module.setdefault(families[target.file], set()).add(pascal(target.name))
        elif isinstance(target, Union) and target not in unions:
            for_checkers.setdefault(families[target.file], set()).add(pascal(target.name))
    text = "".join(dataclass(record) for record in own)
    out = "".join(f"import {module}\n" for module in ("dataclasses", "datetime") if f"{module}." in text)
    typed = [name for name, used in (("Any", "Any]" in text), ("TYPE_CHECKING", bool(for_checkers)),
                                     ("TypeAlias", bool(unions))) if used]
    out += f"from typing import {', '.join(typed)}\n" if typed else ""
    out += "from uuid import UUID\n" if "UUID" in text else ""
    common = [name for name, used in (("BODIES", bool(unions)), ("Flag", ": Flag" in text), ("Moment", ": Moment" in text),
                                      ("Record", True), ("record", True)) if used]
    by_module["record"] = set(common)
    for module, names in sorted(by_module.items()):
        out += ("" if out.count("from .") or not out else "\n") + import_line(module, names)
    if for_checkers:
        out += "\nif TYPE_CHECKING:\n"
        out += "".join(import_line(module, names, "    ") for module, names in sorted(for_checkers.items()))
    return out


def family_module(spec: Spec, stems: list[str], families: dict[str, str]) -> str:
    own = in_order([record for record in spec.records.values() if record.file in stems])
    unions = [union for union in spec.unions.values() if union.file in stems]
    names = sorted(pascal(thing.name) for thing in own + unions)
    parts = [dataclass(record) for record in own] + [union_table(union, unions) for union in unions]
    return HEAD + quoted(f"Records of {', '.join(f'{stem}.json' for stem in stems)}.", "") + "\n" + imports(
        spec, own, unions, families) + "\n" + exported(names) + "\n\n" + "\n\n".join(parts)


def package(modules: list[str]) -> str:
    stars = "".join(f"from .{module} import *\n" for module in modules)
    names = ", ".join(f"*{module}.__all__" for module in modules)
    return (f'{HEAD}"""The records of Varde as dataclasses, in the order of their schemas: record.py says how they are read."""'
            f"\n\nfrom . import {', '.join(modules)}\n{stars}from .record import Moment, Record\n\n"
            f'__all__ = ["Moment", "Record",\n' + textwrap.fill(names, WIDTH, initial_indent="           ",
                                                           subsequent_indent="           ") + "]\n")


def outputs(root: pathlib.Path) -> dict[str, str]:
    spec = load(root)
    names = [pascal(record.name) for record in spec.records.values()] + [codes.cpp for codes in spec.codes.values()]
    names += [pascal(union.name) for union in spec.unions.values()] + ["Record", "Moment"]
    for name in names:
        if names.count(name) > 1:
            raise SpecError("", f"Python would have two classes named {name}")
    modules = {**FAMILIES, "error": ["error"]}
    families = {stem: family for family, stems in modules.items() for stem in stems}
    return {f"{FOLDER}/__init__.py": package(sorted([*spec.code_files, *modules])),
            **{f"{FOLDER}/{file}.py": codes_module(title, spec.codes_of(file))
               for file, title in spec.code_files.items()},
            **{f"{FOLDER}/{family}.py": family_module(spec, stems, families) for family, stems in modules.items()}}
