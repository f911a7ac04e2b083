"""src/codec/*.g.{h,cpp}: documents read into the structs of src/model, and written from them."""

import pathlib

from records import Member, Record, Scalar, Spec, Union, load
from schema import SpecError
from text import BANNER, comment, cpp_string, filled, snake

SOURCE = "src/capi/spec/records"
# Which schema files go into which source file.
FAMILIES = {
    "settings": ["context", "rule-pack", "store-options", "engine-options"],
    "profile": ["profile"],
    "plan": ["person", "plan"],
    "consent": ["consent"],
    "referral": ["referral"],
    "contact": ["contact", "stay"],
    "envelope": ["envelope", "message", "outbox", "letter"],
    "bodies": ["bodies"],
    "events": ["fact", "command", "entry"],
    "answers": ["findings", "outcome-entry", "outcome", "query", "summary", "history", "case-page", "rederivation"],
    "views": ["care-plan-view", "plan-document", "route", "agreements", "profile-lint", "profile-preview",
              "profile-import"],
    "worklist": ["referral-view", "worklist", "monday", "flow"],
    "disclosure": ["disclosure", "knowledge", "consents", "consent-document", "disclosure-log"],
    "ledger": ["ledger", "rows", "batch", "head", "stream-head", "verification"],
}
WITHOUT_CPP = {"types", "codes", "error"}
MODELS = ["answer", "disclosure", "event", "finding", "ledger", "message", "outbox", "profile", "profile_import",
          "referral_view", "rule_pack", "worklist"]
# Scalars whose reader and writer are written by hand in codec/read.h and codec/write.h.
BY_HAND = {"uuid", "date", "partial-date", "digest"}
CPP_TYPE = {"text": "std::string", "octets": "Bytes", "instant": "Instant", "moment": "Moment"}


def include_models() -> str:
    return "".join(f'#include "model/{name}.h"\n' for name in MODELS)


# Of a CodeMask of codec/read.h, in words of 64 bits.
CODE_WORDS = 2


# Readers

def number(value: int) -> str:
    return "INT64_MIN" if value == -2**63 else "INT64_MAX" if value == 2**63 - 1 else str(value)


def scalar_reader(scalar: Scalar) -> str:
    """The inline function that reads one definition of types.json."""
    if scalar.form in BY_HAND:
        if scalar.form != scalar.name:
            raise SpecError(f"types#{scalar.name}", f"a {scalar.form} is named so")
        return ""
    name = f"read_{snake(scalar.name)}"
    span = f"{number(scalar.minimum)}, {number(scalar.maximum)}"
    if scalar.form == "integer":
        return (f"template <class T>\nbool {name}(json::Value value, const Place& at, T& out) {{\n"
                f"  return read_integer(value, at, {span}, out);\n}}\n")
    call = {
        "octets": f"read_octets(value, at, {scalar.maximum}, out)",
        "instant": f"read_instant_in(value, at, {span}, out)",
        "moment": f"read_moment_in(value, at, {span}, out)",
        "text": "read_string(value, at, kRule, out)",
    }[scalar.form]
    rule = ""
    if scalar.form == "text":
        letters = f",\n{' ' * 6}{cpp_string(scalar.letters)}, {cpp_string(scalar.spelling)}" if scalar.letters else ""
        rule = f"  static constexpr TextRule kRule{{{scalar.minimum}, {scalar.maximum}{letters}}};\n"
    return (f"inline bool {name}(json::Value value, const Place& at, {CPP_TYPE[scalar.form]}& out) {{\n"
            f"{rule}  return {call};\n}}\n")


def reader_of(target: object) -> str:
    """The name of the function that reads an element of an array."""
    if isinstance(target, Scalar):
        return f"read_{snake(target.name)}" + ("<std::int64_t>" if target.form == "integer" else "")
    return f"read_{target.function}" if isinstance(target, Record) else f"read_code<{target.cpp}>"


def place(member: Member) -> str:
    """The variable that a member is read into."""
    out = "out"
    for i, part in enumerate(member.path):
        out = f"{out}.{part}"
        if member.group and i + 1 < len(member.path):
            out = f"filled({out})"
    return out + ".emplace()" if member.optional else out


def allowed_bits(member: Member) -> str:
    bits = sum(1 << member.target.codes.index(code) for code in member.allowed)
    words = [bits >> 64 * word & (1 << 64) - 1 for word in range(CODE_WORDS)]
    return "CodeMask{" + ", ".join(f"{word:#x}" for word in words) + "}"


def read_member(record: Record, member: Member) -> str:
    """The expression that reads one member of an object."""
    out = place(member)
    match member.form:
        case "constant":
            return f"read_constant(given, here, {cpp_string(member.constant)})"
        case "boolean":
            return f"read_boolean(given, here, {out})"
        case "kept":
            return f"read_kept(given, here, {out})"
        case "tag":
            return f"read_code_of(given, here, Status::Kind, {allowed_bits(member)}, kind)"
        case "content":
            return "(body = given, true)"
        case "array":
            return f"read_array(given, here, {member.minimum}, {member.maximum}, {out}, {reader_of(member.target)})"
        case "code" if record.schema and member.name == "kind":
            return f"read_code_of(given, here, Status::Kind, kEveryCode, {out})"
        case "code":
            return f"read_code(given, here, {out})"
        case _:
            return f"read_{snake(member.target.name)}(given, here, {out})"


def shape(record: Record) -> str:
    bits = lambda some: f"{sum(1 << i for i, member in enumerate(record.members) if some(member)):#x}"
    names = [cpp_string(member.name) for member in record.members]
    line = f"  static constexpr std::string_view kNames[] = {{{', '.join(names)}}};\n"
    if len(line) > 110:
        line = "  static constexpr std::string_view kNames[] = {\n" + filled(names, "      ", 107).rstrip("\n") + "};\n"
    together = ", " + bits(lambda member: member.group) if any(m.group for m in record.members) else ""
    return (line + f"  static constexpr Shape kShape{{kNames, {bits(lambda member: member.required)}{together}}};\n")


def read_signature(record: Record) -> str:
    return f"bool read_{record.function}(json::Value value, const Place& at, {record.cpp}& out)"


def sort_statement(member: Member) -> str:
    """Puts an array into the order that its schema names."""
    tie = lambda side: "std::tie(" + ", ".join(f"{side}.{name}" for name in member.order) + ")"
    out = place(member)
    return (f"  std::stable_sort({out}.begin(), {out}.end(),\n"
            f"                   [](const auto& a, const auto& b) {{\n"
            f"                     return {tie('a')} < {tie('b')};\n                   }});\n")


def read_function(record: Record) -> str:
    cases = "".join(f"      case {i}: return {read_member(record, member)};\n"
                    for i, member in enumerate(record.members))
    union = record.union
    before = f"  {union.codes.cpp} kind{{}};\n  json::Value body;\n" if union else ""
    call = (f"read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {{\n"
            f"    switch (member) {{\n{cases}      default: return false;\n    }}\n  }})")
    sorted_members = [member for member in record.members if member.order]
    if union:
        content = next(member for member in record.members if member.form == "content")
        after = (f"  if (!{call}) return false;\n"
                 f"  return read_{union.function}(kind, body, Place(at, {cpp_string(content.name)}), "
                 f"filled({place(content)}));\n")
    elif sorted_members:
        after = f"  if (!{call}) return false;\n" + "".join(map(sort_statement, sorted_members)) + "  return true;\n"
    else:
        after = f"  return {call};\n"
    return f"{read_signature(record)} {{\n{shape(record)}{before}{after}}}\n"


def union_read_signature(union: Union) -> str:
    return f"bool read_{union.function}({union.codes.cpp} kind, json::Value value, const Place& at, EventBody& out)"


def union_read(union: Union) -> str:
    cases = ""
    for (_, record, member), name in zip(union.branches, union.codes.names):
        out = f"out.value.emplace<{name}>()" + (f".{member}" if member else "")
        cases += f"    case {union.codes.cpp}::{name}:\n      return read_{record.function}(value, at, {out});\n"
    return f"{union_read_signature(union)} {{\n  switch (kind) {{\n{cases}  }}\n  return false;\n}}\n"


# Writers

def writer_of(target: object) -> str:
    if isinstance(target, Scalar):
        form = {"text": "string"}.get(target.form, target.form)
        return f"write_{snake(form)}"
    return f"write_{target.function}" if isinstance(target, Record) else f"write_code<{target.cpp}>"


def source_of(member: Member) -> str:
    """The variable that a member is written from."""
    path = "in"
    for i, part in enumerate(member.path):
        path += f".{part}" if i == 0 or not member.group else f"->{part}"
    return path


def write_value(member: Member, value: str) -> str:
    match member.form:
        case "constant":
            return f"out.string({cpp_string(member.constant)})"
        case "boolean":
            return f"out.boolean({value})"
        case "kept":
            return f"out.raw({value})"
        case "array":
            return f"write_array(out, {value}, {writer_of(member.target)})"
        case "code":
            return f"out.string(code({value}))"
        case "record":
            return f"write_{member.target.function}(out, {value})"
    return {"text": f"out.string({value})", "integer": f"out.integer({value})"}.get(
        member.target.form, f"{writer_of(member.target)}(out, {value})")


def write_member(record: Record, member: Member) -> str:
    value, name = source_of(member), cpp_string(member.name)
    if member.form == "tag":
        content = next(other for other in record.members if other.form == "content")
        kind = f"held({source_of(content)}).kind()"
        kind = kind if member.target.cpp == "EventKind" else f"static_cast<{member.target.cpp}>({kind})"
        return f"  out.name({name}).string(code({kind}));\n"
    if member.form == "content":
        return f"  out.name({name});\n  write_{member.target.function}(out, held({value}));\n"
    condition = ""
    if member.optional:
        condition, value = value, f"*{value}"
    elif member.group:
        condition = f"in.{member.path[0]}"
    elif member.form == "kept" or (member.form == "array" and not member.required):
        condition = f"!{value}.empty()"
    written = write_value(member, value)
    chained = f"out.name({name})" + written[3:] if written.startswith("out.") else None
    if condition:
        body = f"{{\n    out.name({name});\n    {written};\n  }}" if not chained else f"{chained};"
        return f"  if ({condition}) {body}\n"
    return f"  {chained};\n" if chained else f"  out.name({name});\n  {written};\n"


def write_signature(record: Record) -> str:
    return f"void write_{record.function}(json::Writer& out, const {record.cpp}& in)"


def write_function(record: Record) -> str:
    members = "".join(write_member(record, member) for member in record.members)
    return f"{write_signature(record)} {{\n  out.begin_object();\n{members}  out.end_object();\n}}\n"


def union_write_signature(union: Union) -> str:
    return f"void write_{union.function}(json::Writer& out, const EventBody& in)"


def union_write(union: Union) -> str:
    cases = ""
    for (_, record, member), name in zip(union.branches, union.codes.names):
        value = f"std::get<{name}>(in.value)" + (f".{member}" if member else "")
        cases += f"    case EventKind::{name}:\n      return write_{record.function}(out, {value});\n"
    return f"{union_write_signature(union)} {{\n  switch (in.kind()) {{\n{cases}  }}\n}}\n"


# Documents

def document_declarations(record: Record) -> str:
    out = comment(f"{record.schema}: {record.description}")
    if record.read:
        limits = "{}" if record.read == "input" else "kStoredLimits"
        head = f"Result<{record.cpp}> read_{record.function}("
        tail = f"const json::Limits& limits = {limits});\n"
        line = f"{head}std::string_view json, {tail}"
        out += line if len(line) <= 110 else f"{head}std::string_view json,\n{' ' * len(head)}{tail}"
    return out + f"std::string write_{record.function}(const {record.cpp}& value);\n\n"


def document_functions(record: Record) -> str:
    name, out = record.function, ""
    if record.read:
        out += (f"Result<{record.cpp}> read_{name}(std::string_view json, const json::Limits& limits) {{\n"
                f"  return codec::read_document<{record.cpp}>(json, limits, {cpp_string(record.schema)},\n"
                f"      codec::read_{name});\n}}\n")
    return out + (f"std::string write_{name}(const {record.cpp}& value) {{\n  json::Writer out;\n"
                  f"  codec::write_{name}(out, value);\n  return out.take();\n}}\n")


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
// is read and written again. Values are not checked, but an EventCorrected has its replacement. Any thread.

{declarations}}}  // namespace varde
"""

PARTS_H = """#pragma once

#include "codec/read.h"
#include "codec/write.h"
{models}
namespace varde::codec {{

{scalars}
{readers}
{writers}
}}  // namespace varde::codec
"""

SOURCE_CPP = """#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {{

{parts}}}  // namespace varde::codec

namespace varde {{

{documents}}}  // namespace varde
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
    known = {stem for stems in FAMILIES.values() for stem in stems} | WITHOUT_CPP
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
            scalars="".join(scalar_reader(scalar) for scalar in spec.scalars.values()),
            readers="".join(read_signature(r) + ";\n" for r in bound if r.name in read)
            + "".join(union_read_signature(union) + ";\n" for union in unions),
            writers="".join(write_signature(r) + ";\n" for r in bound)
            + "".join(union_write_signature(union) + ";\n" for union in unions)),
    }
    for family, stems in FAMILIES.items():
        members = [record for record in bound if record.file in stems]
        parts = "".join((read_function(r) + "\n" if r.name in read else "") + write_function(r) + "\n" for r in members)
        parts += "".join(union_read(u) + "\n" + union_write(u) + "\n" for u in unions if u.file in stems)
        files[f"src/codec/{family}.g.cpp"] = banner + SOURCE_CPP.format(
            parts=parts, documents="\n".join(document_functions(r) for r in members if r.schema) + "\n")
    return files
