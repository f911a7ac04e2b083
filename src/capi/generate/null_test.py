"""What is tested of every function, whatever it does.

tests/capi/null_test.g.cpp: null where none may be, handles that are none, text that is not UTF-8, sizes beyond every
limit. tests/capi/injected_test.g.cpp: what is thrown inside stays inside. tests/capi/can_give.g.h: which statuses each
function says that it can give.
"""

import re

import interface
from interface import Function, Interface, Parameter
from text import BANNER, filled

GOOD = {"document": "kEmpty, 2", "text": "kMemory", "octets": "kKey, sizeof kKey", "int32": "1", "int64": "1",
        "uuid": "&kId", "progress": "nullptr, nullptr", "question": "&kQuestion", "questions": "&kQuestion, 1"}
LOCAL = {"int32": "int32_t {n} = 1;", "int64": "int64_t {n} = 1;", "uint32": "uint32_t {n} = 1;",
         "uuid": "varde_uuid {n} = kId;", "name": "const char* {n} = kMemory;",
         "view": "const char* {n} = kMemory;\n  size_t size = 1;", "answer": "varde_disclosure_answer {n}{{}};",
         "answers": "varde_disclosure_answer {n}{{}};"}


def local(parameter: Parameter) -> str:
    if parameter.handle:
        return f"varde_{parameter.type}* {parameter.name} = nullptr;"
    return LOCAL[parameter.type].format(n=parameter.name)


def good(parameter: Parameter) -> str:
    if parameter.direction == "out":
        return f"&{parameter.name}, &size" if parameter.type == "view" else f"&{parameter.name}"
    return f"open.a_{parameter.type}()" if parameter.handle else GOOD[parameter.type]


def call(function: Function, changed: dict[str, str]) -> str:
    return f"{function.name}({', '.join(changed.get(p.name, good(p)) for p in function.params)})"


def nulls(parameter: Parameter) -> list[tuple[str, str]]:
    """What stands for the parameter when it is null, and the name that the error gives."""
    name = parameter.name
    if parameter.type in interface.NUMBERS and parameter.direction == "in":
        return []
    if parameter.type == "view":
        return [("nullptr, &size", name), (f"&{name}, nullptr", "size")]
    with_size = {"document": "nullptr, 2", "questions": "nullptr, 1", "octets": "nullptr, sizeof kKey", "progress": "nullptr, nullptr"}
    return [(with_size.get(parameter.type, "nullptr"), name)]


class Block:
    """The checks of one function."""

    def __init__(self, api: Interface, function: Function):
        self.function = function
        self.can_give = {status.macro for status in api.can_give(function)}
        self.outputs = [p for p in function.params if p.direction == "out"]
        self.has_err = any(p.name == "err" for p in function.params)
        self.lines: list[str] = []

    def add(self, line: str) -> None:
        self.lines.append("  " + line)

    def check(self, changed: dict[str, str], status: str, where: str | None) -> None:
        if status not in self.can_give:
            raise interface.SpecError(self.function.name, f"{status} is not among its errors")
        given = [p for p in self.outputs if p.handle and p.name not in changed]
        for parameter in given:
            self.add(f"{parameter.name} = poison<varde_{parameter.type}>();")
        self.add(f"CHECK({call(self.function, changed)} == {status});")
        for parameter in given:
            if parameter.name == "err":
                self.add(f'CHECK(taken(err) == "{status.removeprefix("VARDE_E_")} {where}");')
            else:
                self.add(f"CHECK({parameter.name} == nullptr);")

    def check_nulls(self) -> None:
        for parameter in self.function.params:
            for text, where in nulls(parameter):
                if parameter.null == "never":
                    self.check({parameter.name: text}, "VARDE_E_ARGUMENT", where)
                elif parameter.ownership == "given-back":
                    self.add(f"CHECK({call(self.function, {parameter.name: text})} == VARDE_OK);")
                elif parameter.name != "err":
                    self.add(f"CHECK({call(self.function, {parameter.name: text})} != VARDE_E_ARGUMENT);")
                    self.add("".join(f"release({p.name}); " for p in self.outputs if p.handle).strip())
                elif parameter is self.function.params[0]:
                    self.add(f"CHECK({call(self.function, {'err': 'nullptr'})} == VARDE_OK);")
                elif nulls(self.function.params[0]):
                    first = self.function.params[0]
                    changed = {"err": "nullptr", first.name: nulls(first)[0][0]}
                    self.add(f"CHECK({call(self.function, changed)} != VARDE_OK);")

    def check_handles(self) -> None:
        for parameter in self.function.params:
            if not parameter.handle or parameter.direction == "out":
                continue
            constant = "const " if parameter.type in interface.IMMUTABLE else ""
            self.add(f"for (void* wrong : open.not_a_{parameter.type}()) {{")
            text = f"static_cast<{constant if parameter.ownership == 'borrowed' else ''}varde_{parameter.type}*>(wrong)"
            first = len(self.lines)
            self.check({parameter.name: text}, "VARDE_E_HANDLE", parameter.name)
            self.lines[first:] = ["  " + line for line in self.lines[first:]]
            self.add("}")

    def check_texts(self) -> None:
        for parameter in self.function.params:
            if parameter.type == "text":
                self.check({parameter.name: "kNotUtf8"}, "VARDE_E_UTF8", "3")
            if parameter.type == "document":
                self.check({parameter.name: "kNotUtf8, 5"}, "VARDE_E_UTF8", "3")
                self.check({parameter.name: "kHoldsNul, 4"}, "VARDE_E_UTF8", "2")
                self.check({parameter.name: "kEmpty, kGigabyte"}, "VARDE_E_LIMIT", parameter.name)
                self.check({parameter.name: "kEmpty, SIZE_MAX"}, "VARDE_E_LIMIT", parameter.name)
            holds_key = parameter.type == "octets" and parameter.name.endswith("key")
            if parameter.type == "octets" and not holds_key:
                self.check({parameter.name: "kKey, SIZE_MAX"}, "VARDE_E_LIMIT", parameter.name)
            if holds_key:
                for size in ("0", "31", "33", "SIZE_MAX"):
                    self.check({parameter.name: f"kKey, {size}"}, "VARDE_E_KEY_LENGTH", parameter.name)

    def text(self) -> str:
        self.check_nulls()
        self.check_handles()
        self.check_texts()
        said = re.sub(r'"[^"]*"', "", "\n".join(self.lines))
        declared = "".join(f"  {local(p)}\n" for p in self.outputs if re.search(rf"\b{p.name}\b", said))
        uses = any("open." in line for line in self.lines)
        opened = "  const Open open;\n" if uses else ""
        body = "\n".join(line for line in self.lines if line.strip())
        return (f'TEST_CASE("{self.function.name} refuses what it cannot take") {{\n{opened}{declared}{body}\n}}\n\n')


def source(api: Interface) -> str:
    tests = "".join(Block(api, function).text() for function in api.functions)
    return (BANNER.format(source="src/capi/spec/functions.toml") + "// clang-format off\n#include <doctest/doctest.h>\n\n"
            '#include "capi/support.h"\n\nnamespace {\n\n' + tests + "}  // namespace\n")


def injected(function: Function) -> str:
    outputs = [p for p in function.params if p.direction == "out"]
    err = "err" if any(p.name == "err" for p in outputs) else "nullptr"
    changed = {p.name: GOOD.get(p.type, "nullptr") for p in function.params if p.direction == "in"}
    arguments = ", ".join(changed.get(p.name, good(p)) for p in function.params)
    lines = [f"const auto function = injected::function<decltype(&{function.name})>(\"{function.name}\");",
             *(line.strip() for p in outputs for line in local(p).splitlines()),
             "for (const injected::Thrown& row : injected::kThrown) {", "  CAPTURE(row.what);",
             *(f"  {p.name} = poison<varde_{p.type}>();" for p in outputs if p.handle),
             "  injected::misbehave_next(row.what);", f"  CHECK(function({arguments}) == row.status);",
             *(f"  CHECK({p.name} == nullptr);" for p in outputs if p.handle and p.name != "err")]
    if err == "err":
        lines += ["  CHECK(injected::taken(err) == row.status);"]
    body = "\n".join("  " + line for line in lines)
    return f'TEST_CASE("{function.name} lets nothing out that is thrown inside") {{\n{body}\n  }}\n}}\n\n'


def injected_source(api: Interface) -> str:
    return (BANNER.format(source="src/capi/spec/functions.toml") + "// clang-format off\n#include <doctest/doctest.h>\n\n"
            '#include "capi/injected.h"\n#include "capi/support.h"\n\nnamespace {\n\n'
            + "".join(injected(function) for function in api.functions) + "}  // namespace\n")


def can_give_source(api: Interface) -> str:
    rows = "".join(f'    {{"{function.name}", {{\n' + filled([status.macro for status in api.can_give(function)], " " * 6)[:-1] + "}},\n"
                   for function in api.functions)
    return (BANNER.format(source="src/capi/spec/functions.toml") + "// clang-format off\n#pragma once\n\n#include <varde/varde.h>\n\n"
            "#include <map>\n#include <set>\n#include <string>\n\n"
            f"inline const std::map<std::string, std::set<varde_status>> kCanGive{{\n{rows}}};\n")
