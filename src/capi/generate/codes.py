"""src/model/codes*.g.{h,cpp}: for each file of code lists, one enum class a list, and one table of the codes and their
texts. What the lists have in common is written by hand, in src/model/code.h."""

import pathlib

import records
from text import BANNER, WIDTH, comment, cpp_string, filled, pascal

HEADER = '''#pragma once

#include <cstdint>

#include "model/code.h"

namespace varde {{

// The rows of the lists below, one list after the other.
extern const CodeRow {table}[{count}];

{enums}}}  // namespace varde
'''

SOURCE = '''#include "model/{file}.g.h"

namespace varde {{

constinit const CodeRow {table}[{count}] = {{
{rows}}};

}}  // namespace varde
'''


def enumeration(code: records.CodeList, table: str, first: int) -> str:
    head = f"enum class {code.cpp} : std::uint8_t {{"
    line = f"{head} {', '.join(code.names)} }};\n"
    body = line if len(line) <= WIDTH else head + "\n" + filled(code.names, "  ") + "};\n"
    rows = f"template <> inline constexpr CodeRows kCodeRows<{code.cpp}>{{{table} + {first}, {len(code.codes)}}};\n"
    return comment(code.description) + body + rows


def enumerations(lists: list[records.CodeList], table: str) -> str:
    out, first = "", 0
    for code in lists:
        out += enumeration(code, table, first) + "\n"
        first += len(code.codes)
    return out


def rows(code: records.CodeList) -> str:
    pairs = [f"{{{cpp_string(one)}, {cpp_string(text)}}}" for one, text in zip(code.codes, code.norwegian)]
    return f"    // {code.cpp}\n" + filled(pairs, "    ").rstrip("\n") + ",\n"


def family(file: str, title: str, lists: list[records.CodeList]) -> dict[str, str]:
    banner = BANNER.format(source=f"src/capi/spec/records/{file}.json")
    names = {"file": file, "table": f"k{pascal(file)}", "count": sum(len(code.codes) for code in lists)}
    return {f"src/model/{file}.g.h": banner + comment(f"{title}: English codes, Norwegian texts.")
            + HEADER.format(enums=enumerations(lists, names["table"]), **names),
            f"src/model/{file}.g.cpp": banner + SOURCE.format(rows="".join(map(rows, lists)), **names)}


def outputs(root: pathlib.Path) -> dict[str, str]:
    spec = records.load(root)
    return {path: text for file, title in spec.code_files.items()
            for path, text in family(file, title, spec.codes_of(file)).items()}
