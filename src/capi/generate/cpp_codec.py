"""src/codec/*.g.{h,cpp}: documents read into the structs of src/model, and written from them."""

import pathlib

from families import FAMILIES
from records import Member, Record, Scalar, Spec, Union, load, same_branches
from schema import SpecError
from text import BANNER, WIDTH, comment, cpp_string, filled, pascal, snake

SOURCE = "src/capi/spec/records"
WITHOUT_CPP = {"types", "error"}
MODELS = ["answer", "disclosure", "event", "finding", "ledger", "message", "outbox", "profile", "profile_import",
          "referral_view", "rule_pack", "worklist"]
# Scalars whose forms are written by hand in codec/forms.h.
BY_HAND = {"uuid", "date", "partial-date", "digest"}


def include_models() -> str:
    return "".join(f'#include "model/{name}.h"\n' for name in MODELS)


# Forms

def number(value: int) -> str:
    return "INT64_MIN" if value == -2**63 else "INT64_MAX" if value == 2**63 - 1 else str(value)


def scalar_form(scalar: Scalar) -> str:
    """One definition of types.json."""
    if scalar.form in BY_HAND:
        if scalar.form != scalar.name:
            raise SpecError(f"types#{scalar.name}", f"a {scalar.form} is named so")
        return ""
    name, span = snake(scalar.name), f"{number(scalar.minimum)}, {number(scalar.maximum)}"
    if scalar.form == "text":
        letters = f", {cpp_string(scalar.letters)}, {cpp_string(scalar.spelling)}" if scalar.letters else ""
        head, rule = f"struct {name} : text_by<{name}> {{", f"static constexpr TextRule kRule{{{span}{letters}}};"
        line = f"{head} {rule} }};\n"
        if len(rule) > WIDTH - 2:
            rule = rule.replace(", ", ",\n      ", 2).replace(",\n      ", ", ", 1)  # before the letters
        return line if len(line) <= WIDTH + 1 else f"{head}\n  {rule}\n}};\n"
    return f"using {name} = " + (f"octets<{scalar.maximum}>" if scalar.form == "octets" else
                                 f"{scalar.form}_from<{span}>") + ";\n"


def form_of(target: object) -> str:
    if isinstance(target, Scalar):
        return f"as::{snake(target.name)}"
    if isinstance(target, Record):
        return f"as::part<{tag_of(target)}>" if tag_of(target) else "as::record"
    return "as::code"


def tag_of(record: Record) -> str | None:
    """What tells the record apart from the document that fills the same struct."""
    return pascal(record.name) if record.part else None


def own_type(record: Record) -> str:
    return f"{record.cpp}, {tag_of(record)}" if tag_of(record) else record.cpp


# Members

def way_to(member: Member) -> str:
    """Where a member stands in the struct T."""
    match member.path:
        case [name]:
            return f"&T::{name}"
        case []:
            return "[](auto& it) -> auto& { return it; }"
    return f"[](auto& it) -> auto& {{ return it.{'.'.join(member.path)}; }}"


def described(record: Record, member: Member) -> str:
    name, way = cpp_string(member.name), way_to(member)
    content = lambda: next(other for other in record.members if other.form == "content")
    match member.form:
        case "constant":
            return f"constant({name}, {cpp_string(member.constant)})"
        case "kept":
            return f"kept({name}, {way})"
        case "tag":
            bits = sum(1 << member.target.codes.index(code) for code in member.allowed)
            words = ", ".join(f"{bits >> shift & 2**64 - 1:#x}" for shift in (0, 64))  # of a CodeMask
            return f"tag<{member.target.cpp}>({name}, {{{words}}}, {way_to(content())})"
        case "content":
            return f"content<as::{member.target.function}>({name}, {way})"
        case "array":
            call = "required_list" if member.required else "list"
            key = ", ".join(f"it.{part}" for part in member.order)
            sort = f", [](const auto& it) {{ return std::tie({key}); }}" if key else ""
            return f"{call}<{form_of(member.target)}>({name}, {way}, {member.minimum}, {member.maximum}{sort})"
    form = "as::boolean" if member.form == "boolean" else form_of(member.target)
    if member.form == "code" and record.schema and member.name == "kind":
        form = "as::kind"
    if member.group:
        whole, part = member.path
        return f"together<{form}>({name}, &T::{whole}, &decltype(T::{whole})::value_type::{part})"
    call = "optional" if member.optional else "required" if member.required else "defaulted"
    return f"{call}<{form}>({name}, {way})"


def lines_of(call: str) -> str:
    """A call on lines that are not too long: cut behind its name, and before what leads to the place."""
    line = f"      {call},\n"
    if len(line) <= WIDTH + 1:
        return line
    head, tail = call.split(", ", 1)
    return f"      {head},\n          {tail},\n"


def description(record: Record) -> str:
    members = "".join(lines_of(described(record, member)) for member in record.members)
    members = members.rstrip("\n").removesuffix(",")
    return (f"template <>\nstruct Members<{own_type(record)}> {{\n  using T = {record.cpp};\n"
            f"  static constexpr std::tuple all{{\n{members}}};\n}};\n")


def read_signature(record: Record) -> str:
    return f"template bool read_record{explicit(record)}(json::Value, const Place&, {record.cpp}&);\n"


def write_signature(record: Record) -> str:
    return f"template void write_record{explicit(record)}(json::Writer&, const {record.cpp}&);\n"


def explicit(record: Record) -> str:
    return f"<{own_type(record)}>" if tag_of(record) else ""


# Unions

def union_declaration(union: Union, unions: list[Union]) -> str:
    same = same_branches(union, unions)
    if same:
        return f"using {union.function} = {same.function};\n"
    return (f"struct {union.function} {{\n"
            f"  static bool read(std::size_t kind, json::Value value, const Place& at, EventBody& out);\n"
            f"  static void write(json::Writer& out, const EventBody& in);\n}};\n")


def union_definition(union: Union) -> str:
    branches = []
    for (_, _, member), name in zip(union.branches, union.codes.names):
        branches.append(f"MemberBranch<&{name}::{member}>" if member else f"Branch<{name}>")
    name, choice = union.function, f"{pascal(union.name)}Choice"
    return (f"using {choice} = Choice<\n    EventBody,\n{filled(branches, '    ', WIDTH - 1)[:-1]}>;\n"
            f"bool as::{name}::read(std::size_t kind, json::Value value, const Place& at, EventBody& out) {{\n"
            f"  return {choice}::read(kind, value, at, out);\n}}\n"
            f"void as::{name}::write(json::Writer& out, const EventBody& in) {{\n"
            f"  {choice}::write(static_cast<std::size_t>(in.kind()), out, in);\n}}\n")


# Documents

def document_declarations(record: Record) -> str:
    out = comment(f"{record.schema}: {record.description}")
    if record.read:
        limits = "{}" if record.read == "input" else "kStoredLimits"
        head = f"Result<{record.cpp}> read_{record.function}("
        tail = f"const json::Limits& limits = {limits});\n"
        line = f"{head}std::string_view json, {tail}"
        out += line if len(line) <= WIDTH else f"{head}std::string_view json,\n{' ' * len(head)}{tail}"
    return out + f"std::string write_{record.function}(const {record.cpp}& value);\n\n"


def document_functions(record: Record) -> str:
    name, out = record.function, ""
    if record.read:
        out += (f"Result<{record.cpp}> read_{name}(std::string_view json, const json::Limits& limits) {{\n"
                f"  return codec::read_document<{record.cpp}>(json, limits, {cpp_string(record.schema)});\n}}\n")
    return out + (f"std::string write_{name}(const {record.cpp}& value) {{ return codec::write_document(value); }}\n")


RECORDS_H = """#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "codec/json.h"
{models}
namespace varde {{

// A document that we wrote ourselves holds what was read, and more around it.
inline constexpr json::Limits kStoredLimits{{.octets = 64u << 20, .depth = 32}};

// Reading: strict. Members may come in any order; absent means not stated, null is refused. `where` of a
// failure is a JSON Pointer (an octet offset when the text is no JSON); `what` holds nothing that was read:
//   Status::Utf8, Json  the text is not what json::parse() takes
//   Status::Limit       too large, too deep, or an array too long
//   Status::Kind        another schema, or a kind that this document does not have
//   Status::Member      a member that the schema does not know
//   Status::Missing     a member that it asks for
//   Status::Type        a member of another type, or null
//   Status::Value       a value outside of what the schema allows
//   Status::Date        a day or an instant that does not exist
// Writing: canonical JSON, members in the order of the schema. What was written gives the same octets when it
// is read and written again. Values are not checked, but an EventCorrected has its replacement, and an
// Envelope its content. Any thread.

{declarations}}}  // namespace varde
"""

PARTS_H = """#pragma once

#include "codec/members.h"
{models}
namespace varde::codec {{
namespace as {{

{scalars}
{unions}
}}  // namespace as

{tags}// These are read.
{readers}
// These are written.
{writers}
}}  // namespace varde::codec
"""

SOURCE_CPP = """#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {{

{parts}}}  // namespace varde::codec
{documents}"""

DOCUMENTS_CPP = """
namespace varde {{

{functions}
}}  // namespace varde
"""


def reachable(spec: Spec) -> list[Record]:
    """The records that are read: documents of hosts and of ours, and all that they hold."""
    found: dict[str, Record] = {}

    def visit(record: Record) -> None:
        if record.name in found:
            return
        found[record.name] = record
        for member in record.members:
            if isinstance(member.target, Record):
                visit(member.target)
        for _, branch, _ in record.union.branches if record.union else []:
            visit(branch)

    for document in spec.documents():
        if document.read:
            visit(document)
    return [record for record in spec.records.values() if record.name in found]


def check_bindings(spec: Spec) -> None:
    known = {stem for stems in FAMILIES.values() for stem in stems} | WITHOUT_CPP | set(spec.code_files)
    if known != set(spec.files):
        raise SpecError("", f"FAMILIES does not name exactly the schema files: {sorted(known ^ set(spec.files))}")
    for record in spec.records.values():
        if (record.cpp is None) != (record.file in WITHOUT_CPP):
            raise SpecError(f"{record.file}#{record.name}", "x-cpp is missing, or not wanted here")
        if len(record.members) > 64:
            raise SpecError(f"{record.file}#{record.name}", "more than 64 members")


def outputs(root: pathlib.Path) -> dict[str, str]:
    spec = load(root)
    check_bindings(spec)
    order = [stem for stems in FAMILIES.values() for stem in stems]
    bound = sorted((record for record in spec.records.values() if record.cpp), key=lambda r: order.index(r.file))
    read = {record.name for record in reachable(spec)}
    unions = list(spec.unions.values())
    banner, models = BANNER.format(source=SOURCE), include_models()

    files = {
        "src/codec/records.g.h": banner + comment("The documents, read and written.") + RECORDS_H.format(
            models=models, declarations="".join(document_declarations(r) for r in bound if r.schema)),
        "src/codec/parts.g.h": banner + comment("The parts of the documents: for the generated files only.")
        + PARTS_H.format(
            models=models,
            scalars="".join(scalar_form(scalar) for scalar in spec.scalars.values()),
            unions="".join(union_declaration(union, unions) for union in unions),
            tags="".join(f"struct {tag_of(r)};\n" for r in bound if tag_of(r)) + "\n",
            readers="".join("extern " + read_signature(r) for r in bound if r.name in read),
            writers="".join("extern " + write_signature(r) for r in bound)),
    }
    for family, stems in FAMILIES.items():
        members = [record for record in bound if record.file in stems]
        parts = "".join(description(r) + (read_signature(r) if r.name in read else "") + write_signature(r) + "\n"
                        for r in members)
        parts += "".join(union_definition(u) + "\n" for u in unions
                         if u.file in stems and not same_branches(u, unions))
        functions = "\n".join(document_functions(r) for r in members if r.schema)
        files[f"src/codec/{family}.g.cpp"] = banner + SOURCE_CPP.format(
            parts=parts, documents=DOCUMENTS_CPP.format(functions=functions) if functions else "")
    return files
