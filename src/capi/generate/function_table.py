"""What the tests know of every function.

tests/capi/functions.g.h: its parameters, for the calls that every function must refuse; tests/capi/can_give.g.h: the
statuses that it says it can give.
"""

import interface
from interface import Function, Interface, Parameter
from text import BANNER, WIDTH, filled

# What tests/capi/parameters.h calls a type.
# Octets of a fixed number, VARDE_KEY_SIZE; a public key has as many as its form needs.
KEYS = ("key", "new_key")
KINDS = {"document": "Document", "text": "Text", "octets": "Octets", "view": "View", "progress": "Progress",
         "questions": "Questions"}
VALUES = {"int32": ("std::int32_t", "1"), "int64": ("std::int64_t", "1"), "uint32": ("std::uint32_t", "1"),
          "uuid": ("const varde_uuid*", "&kId"), "question": ("const varde_disclosure_question*", "&kQuestion")}
OUTPUTS = {"uuid": "varde_uuid", "name": "const char*", "answer": "varde_disclosure_answer",
           "answers": "varde_disclosure_answer"} | interface.NUMBERS


def described(parameter: Parameter) -> str:
    name = f'"{parameter.name}"'
    may = ", Null::Taken" if parameter.null == "allowed" else ""
    if parameter.name == "err":
        return f"Err{{{name}{may}}}"
    if parameter.handle:
        kind = {"owned": "Owned", "given-back": "GivenBack"}.get(parameter.ownership, "Given")
        return f"{kind}<varde_{parameter.type}>{{{name}{may}}}"
    if parameter.type in KINDS:
        is_key = parameter.type == "octets" and parameter.name in KEYS
        return f"{'KeyOctets' if is_key else KINDS[parameter.type]}{{{name}{may}}}"
    if parameter.direction == "out":
        return f"Out<{OUTPUTS[parameter.type]}>{{{name}{may}}}"
    kind, value = VALUES[parameter.type]
    return f"Value<{kind}>{{{name}, {value}{may}}}"


def visited(function: Function) -> str:
    words = [f'"{function.name}"', function.name, *map(described, function.params)]
    line = f"  visit({', '.join(words)});\n"
    return line if len(line) <= WIDTH + 1 else "  visit(" + filled(words, "        ").strip() + ");\n"


def functions_source(api: Interface) -> str:
    return (BANNER.format(source="src/capi/spec/functions.toml") + "// clang-format off\n#pragma once\n\n"
            '#include "capi/parameters.h"\n\n'
            "// Calls visit(name, function, parameters...) for every function of the interface.\n"
            "template <class Visit>\nvoid each_function(const Visit& visit) {\n  using namespace parameters;\n"
            + "".join(map(visited, api.functions)) + "}\n")


def can_give_source(api: Interface) -> str:
    """A row for the functions that can give the same statuses."""
    functions: dict[tuple[str, ...], list[str]] = {}
    for function in api.functions:
        statuses = tuple(status.macro for status in api.can_give(function))
        functions.setdefault(statuses, []).append(f'"{function.name}"')
    rows = "".join(f"    {{{{\n{filled(names, ' ' * 6)[:-1]}}},\n     {{\n{filled(list(statuses), ' ' * 6)[:-1]}}}}},\n"
                   for statuses, names in functions.items())
    return (BANNER.format(source="src/capi/spec/functions.toml") + "// clang-format off\n#pragma once\n\n#include <varde/varde.h>\n\n"
            "#include <set>\n#include <string>\n\n"
            "// Functions, and the statuses that each of them can give.\n"
            "struct CanGive {\n  std::set<std::string> functions;\n  std::set<varde_status> statuses;\n};\n"
            f"inline const CanGive kCanGive[] = {{\n{rows}}};\n")
