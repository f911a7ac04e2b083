"""Everything that follows from src/capi/spec/functions.toml and status.toml: see outputs() at the end."""

import json
import pathlib
import re
import textwrap

import interface
import null_test
from interface import Function, Interface, Parameter
from text import BANNER, cpp_string, filled

SOURCES = "src/capi/spec"


def c_comment(lines: list[str]) -> str:
    return "/* " + "\n * ".join(lines).replace("\n * \n", "\n *\n") + " */\n"


def wrapped(text: str, first: str = "", rest: str = "", width: int = 107) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False,
                         break_on_hyphens=False)


# --- varde.h ----------------------------------------------------------------------------------------------------


def groups_line(api: Interface) -> str:
    width = max(len(group["name"]) for group in api.groups)
    lines = []
    for group in api.groups:
        text = f"{group['what']}: {' '.join(group['errors'])}"
        lines += wrapped(text, f"{group['name']:<{width}}  ", " " * (width + 2), 93)
    return ("\n *" + " " * 14).join(lines)


def statuses_block(api: Interface) -> str:
    width = max(len(status.macro) for status in api.statuses)
    out = ""
    for status in api.statuses:
        out += c_comment(wrapped(status.text))
        value = str(status.code) if status.code >= 0 else f"({status.code})"
        out += f"#define {status.macro:<{width}} {value}\n"
    return out


def of_header(api: Interface, header: str) -> list[dict]:
    return [constant for constant in api.constants if constant.get("header", "varde") == header]


def constants_block(api: Interface) -> str:
    out = "/* Of this header; varde_abi_version() says it of the library. */\n"
    out += f"#define VARDE_ABI_EPOCH {api.abi['epoch']}\n#define VARDE_ABI_MINOR {api.abi['minor']}\n"
    for constant in of_header(api, "varde"):
        out += f"/* {constant['what']} */\n#define {constant['name']} {constant['value']}\n"
    return out


def handles_block(api: Interface) -> str:
    out = ""
    for handle in api.handles:
        lines = wrapped(f"{handle['what']} Threads: {handle['threads']}. Give it back with {handle['release']}.")
        out += c_comment(lines) + f"typedef struct varde_{handle['name']} varde_{handle['name']};\n"
    return out


def parameter_lines(api: Interface, function: Function) -> list[str]:
    width = max(len(parameter.name) for parameter in function.params)
    releases = {handle["name"]: handle["release"] for handle in api.handles}
    lines = []
    for parameter in function.params:
        owner = parameter.ownership.replace("-", " ")
        if parameter.ownership == "owned":
            owner = f"owned: {releases[parameter.type]}"
        if parameter.ownership == "within":
            owner = "valid until the receiver is freed"
        if parameter.ownership == "value":
            owner = "by value" if parameter.direction == "in" else "into the caller's memory"
        said = [f"{parameter.direction}, {owner}"]
        said += [text for text in (parameter.schema, parameter.what) if text]
        lines += wrapped("; ".join(said), f"  {parameter.name:<{width}}  ", " " * (width + 4))
    return lines


def function_comment(api: Interface, function: Function) -> str:
    null = [parameter.name for parameter in function.params if parameter.null == "allowed"]
    lines = wrapped(function.what) + [""] + parameter_lines(api, function)
    facts = f"May be null: {', '.join(null) or 'nothing'}. Threads: {function.threads}."
    answers = " ".join(("OK",) + function.answers)
    errors = " ".join(("ALWAYS",) + function.errors)
    lines += [""] + wrapped(f"{facts} Answers: {answers}. Errors: {errors}. Since {function.since}.")
    return c_comment(lines)


def declaration(function: Function) -> str:
    head = f"VARDE_API varde_status VARDE_CALL {function.name}("
    return head + filled([c.declared() for c in function.in_c()], " " * len(head), 107).strip() + ");\n"


def structs_block(api: Interface) -> str:
    out = ""
    for struct in api.structs:
        out += c_comment(wrapped(f"{struct.what} {struct.size} octets, without a gap.")) + f"typedef struct varde_{struct.name} {{\n"
        declared = [f"  {interface.FIELDS[field.type]} {field.name};" for field in struct.fields]
        width = max(map(len, declared))
        out += "".join(f"{text:<{width}} /* {field.what} */\n" for text, field in zip(declared, struct.fields))
        out += f"}} varde_{struct.name};\n\n"
    return out


def numbers_block(api: Interface) -> str:
    out = ""
    for numbers in api.numbers:
        width = max(len(name) for name, _ in numbers.values)
        form = "0x{:x}u" if numbers.values[0][1] else "{}"
        out += c_comment(wrapped(numbers.what))
        out += "".join(f"#define {numbers.prefix}_{name:<{width}} {form.format(value)}\n" for name, value in numbers.values) + "\n"
    for constant in of_header(api, "disclosure"):
        out += f"/* {constant['what']} */\n#define {constant['name']} {constant['value']}\n"
    return out + "\n"


def functions_block(api: Interface, of: str) -> str:
    out, section = "", None
    for function in api.functions:
        if function.header != of:
            continue
        if function.section != section:
            section = function.section
            out += f"/* --- {section} {'-' * (99 - len(section))} */\n\n"
        out += function_comment(api, function) + declaration(function) + "\n"
    return out


def header(root: pathlib.Path, api: Interface) -> str:
    out = (root / "src/capi/generate/varde.h.in").read_text("utf-8")
    for mark, text in (("@GROUPS@", groups_line(api)), ("@STATUSES@\n", statuses_block(api) + "\n"),
                       ("@CONSTANTS@\n", constants_block(api) + "\n"), ("@HANDLES@\n", handles_block(api) + "\n"),
                       ("@FUNCTIONS@", functions_block(api, "varde"))):
        out = out.replace(mark, text)
    return out


def disclosure_header(root: pathlib.Path, api: Interface) -> str:
    out = (root / "src/capi/generate/disclosure.h.in").read_text("utf-8")
    for mark, text in (("@STRUCTS@\n", structs_block(api)), ("@NUMBERS@\n", numbers_block(api)),
                       ("@FUNCTIONS@", functions_block(api, "disclosure"))):
        out = out.replace(mark, text)
    return out


# --- Export lists -----------------------------------------------------------------------------------------------


def exports(api: Interface) -> dict[str, str]:
    names = sorted(function.name for function in api.functions)
    elf = "".join(f"    {name};\n" for name in names)
    return {
        "src/capi/exports/varde.map":
            f"/* Generated from {SOURCES}/functions.toml; do not edit. */\n{{\n  global:\n{elf}  local:\n    *;\n}};\n",
        "src/capi/exports/varde.symbols":
            f"# Generated from {SOURCES}/functions.toml; do not edit.\n" + "".join(f"_{name}\n" for name in names),
        "src/capi/exports/varde.def":
            f"; Generated from {SOURCES}/functions.toml; do not edit.\nEXPORTS\n"
            + "".join(f"  {name}\n" for name in names),
    }


# --- Statuses ---------------------------------------------------------------------------------------------------


def status_header(api: Interface) -> str:
    lines = "".join(f"  {status.enumerator} = {status.code},\n" for status in api.statuses)
    return (BANNER.format(source=f"{SOURCES}/status.toml") + "#pragma once\n\n#include <cstdint>\n\nnamespace varde {\n\n"
            f"enum class Status : std::int32_t {{\n{lines}}};\n\n}}  // namespace varde\n")


def status_table(api: Interface) -> str:
    rows = "".join(f"    {{Status::{s.enumerator}, \"{s.name}\", \"{s.of_class}\",\n     {cpp_string(s.text)}}},\n"
                   for s in api.statuses)
    return (BANNER.format(source=f"{SOURCES}/status.toml") +
            "#pragma once\n\n#include <array>\n\n#include \"base/status.g.h\"\n\nnamespace varde::capi {\n\n"
            "struct StatusText {\n  Status status;\n  const char* name;\n  const char* of_class;\n"
            "  const char* text;\n};\n\n"
            f"inline constexpr std::array<StatusText, {len(api.statuses)}> kStatusTexts{{{{\n{rows}}}}};\n\n"
            "}  // namespace varde::capi\n")


def error_table(api: Interface) -> str:
    rows = "".join(f"| {s.code} | `{s.macro}` | {s.of_class} | {s.text} |\n" for s in api.statuses)
    return (f"<!-- Generated from {SOURCES}/status.toml; do not edit. -->\n# What a call can answer\n\n"
            "0 is done, above 0 an answer, below 0 a failure. Numbers are never reused. The class says what a host can "
            "do:\n\n"
            "- **answer**: go on; the outcome says what it means.\n"
            "- **input**: the document or the argument is wrong; show `what` and `where` of the error.\n"
            "- **retry**: the same call can succeed, after loading again where the text says so.\n"
            "- **key**: ask for the right key or key file; nothing was touched.\n"
            "- **file**: the disk, the path or the file's version; for those who run the system.\n"
            "- **tampering**: stop, keep the files as they are, compare with the head that was kept.\n"
            "- **bug**: a fault in the calling program or in Varde.\n\n"
            f"| code | name | class | meaning |\n|---:|---|---|---|\n{rows}")


# --- The tables for host ledgers --------------------------------------------------------------------------------

DIALECTS = ("sqlite", "postgresql", "sqlserver", "oracle")


def ddl_source(root: pathlib.Path) -> str:
    out = BANNER.format(source="src/capi/ddl") + "#pragma once\n\nnamespace varde::capi {\n\n"
    for dialect in DIALECTS:
        sql = (root / f"src/capi/ddl/{dialect}.sql").read_text("utf-8")
        lines = "".join(f"    {cpp_string(line)[:-1]}\\n\"\n" for line in sql.splitlines())
        out += f"inline constexpr char k{dialect.capitalize()}Ddl[] =\n{lines[:-1]};\n\n"
    return out + "}  // namespace varde::capi\n"


def schemas_source(root: pathlib.Path) -> str:
    titles = [json.loads(path.read_text("utf-8")).get("title", "") for path in sorted(root.glob(f"{SOURCES}/records/*.json"))]
    names = [cpp_string(title) for title in titles if re.fullmatch(r"[a-z-]+/[0-9]+", title)]
    return (BANNER.format(source=f"{SOURCES}/records") + "#pragma once\n\n#include <array>\n\nnamespace varde::capi {\n\n"
            "// The documents that cross the C interface, or are stored.\n"
            f"inline constexpr std::array<const char*, {len(names)}> kSchemas{{\n{filled(names, '    ')[:-1]}}};\n\n"
            "}  // namespace varde::capi\n")


# --- Python's raw layer -----------------------------------------------------------------------------------------


def python_type(parameter: Parameter) -> list[str]:
    pointer = "POINTER({})".format
    if parameter.type in interface.NUMBERS:
        kind = f"c_{parameter.type}"
        return [kind if parameter.direction == "in" else pointer(kind)]
    if parameter.handle:
        return ["c_void_p" if parameter.direction == "in" else pointer("c_void_p")]
    if parameter.type in interface.STRUCTS:
        name = "".join(word.capitalize() for word in interface.STRUCTS[parameter.type].split("_"))
        return [pointer(name)] + (["c_size_t"] if parameter.type == "questions" else [])
    return {
        "document": ["c_char_p", "c_size_t"], "text": ["c_char_p"], "octets": ["c_char_p", "c_size_t"],
        "view": [pointer("c_void_p"), pointer("c_size_t")], "name": [pointer("c_void_p")],
        "uuid": [pointer("Uuid")], "progress": ["ProgressFunction", "c_void_p"],
    }[parameter.type]


def python_structs(api: Interface) -> str:
    out = ""
    for struct in api.structs:
        name = "".join(word.capitalize() for word in struct.name.split("_"))
        fields = "".join(f'        ("{field.name}", c_{field.type}),\n' for field in struct.fields)
        out += f"class {name}(Structure):\n    _fields_ = [\n{fields}    ]\n\n\n"
    return out


def python_numbers(api: Interface) -> str:
    out = ""
    for numbers in api.numbers:
        rows = [f'"{name.lower().replace("_", "-")}": {value}' for name, value in numbers.values]
        out += f"{numbers.prefix.removeprefix('VARDE_')} = {{\n" + filled(rows, "    ")[:-1] + "}\n"
    return out


def python_raw(api: Interface) -> str:
    statuses = "".join(f'    "{status.name}": {status.code},\n' for status in api.statuses)
    constants = "".join(f"{c['name'].removeprefix('VARDE_')} = {c['value']}\n" for c in api.constants)
    functions = ""
    for function in api.functions:
        types = ", ".join(kind for parameter in function.params for kind in python_type(parameter))
        line = f'    "{function.name}": [{types}],\n'
        if len(line) > 116:
            line = f'    "{function.name}": [\n' + "\n".join(
                textwrap.wrap(types, 108, initial_indent=" " * 8, subsequent_indent=" " * 8)) + "],\n"
        functions += line
    return f'''# Generated from {SOURCES}; do not edit.
"""The C interface as ctypes has it. Handles are integers; texts come out as addresses, never as owned strings."""

from ctypes import (CDLL, CFUNCTYPE, POINTER, Structure, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_uint32,
                    c_void_p)

ABI_EPOCH = {api.abi["epoch"]}
ABI_MINOR = {api.abi["minor"]}
{constants}{python_numbers(api)}
STATUS = {{
{statuses}}}


class Uuid(Structure):
    _fields_ = [("octet", c_uint8 * 16)]


{python_structs(api)}ProgressFunction = CFUNCTYPE(c_int32, c_int64, c_int64, c_void_p)

FUNCTIONS = {{
{functions}}}


def load(path: str) -> CDLL:
    library = CDLL(path)
    for name, types in FUNCTIONS.items():
        function = getattr(library, name)
        function.argtypes = types
        function.restype = c_int32
    return library
'''


def outputs(root: pathlib.Path) -> dict[str, str | bytes]:
    api = interface.read(root)
    return {
        "include/varde/varde.h": header(root, api),
        "include/varde/disclosure.h": disclosure_header(root, api),
        **exports(api),
        "src/base/status.g.h": status_header(api),
        "src/capi/status_text.g.h": status_table(api),
        "src/capi/ERRORS.md": error_table(api),
        "src/capi/ddl.g.h": ddl_source(root),
        "src/capi/schemas.g.h": schemas_source(root),
        "bindings/python/varde/_raw.py": python_raw(api),
        "tests/capi/null_test.g.cpp": null_test.source(api),
        "tests/capi/injected_test.g.cpp": null_test.injected_source(api),
        "tests/capi/can_give.g.h": null_test.can_give_source(api),
    }
