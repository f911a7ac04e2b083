"""src/app/pack.g.{h,cpp}: the newest rule pack of src/rules/pack, compiled in, a row a line."""

import json
import pathlib

from text import BANNER, comment

FOLDER = "src/rules/pack"
LINE = 200  # characters: what is longer is cut between its members
MOST = 15000  # octets that every compiler takes in one literal

HEADER = '''#pragma once

#include <span>
#include <string_view>

namespace varde {{

// {name}, rule-pack/1, without the white space between its members. One after another the parts are the
// document. They live as long as the program.
extern const std::span<const std::string_view> kRulePackParts;

}}  // namespace varde
'''

SOURCE = '''#include "app/pack.g.h"

namespace varde {{
namespace {{

constexpr std::string_view kParts[] = {{
{parts}}};

}}  // namespace

constinit const std::span<const std::string_view> kRulePackParts{{kParts}};

}}  // namespace varde
'''


def dense(value) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def rows(value, before: str = "", after: str = "") -> list[str]:
    """The document in parts, cut between the members of what is long."""
    whole = before + dense(value) + after
    if len(whole) <= LINE or not isinstance(value, (list, dict)):
        return [whole]
    if isinstance(value, list):
        members, (opening, closing) = [("", one) for one in value], "[]"
    else:
        members, (opening, closing) = [(dense(key) + ":", one) for key, one in value.items()], "{}"
    out = [before + opening]
    for i, (key, one) in enumerate(members):
        out += rows(one, key, "," if i + 1 < len(members) else "")
    return out + [closing + after]


def literal(part: str) -> str:
    if ')row"' in part or len(part.encode()) > MOST:
        raise ValueError("a row of the rule pack does not fit in a literal")
    return f'    R"row({part})row",\n'


def outputs(root: pathlib.Path) -> dict[str, str]:
    path = max((root / FOLDER).glob("*.json"))  # a name ends in the month of publication
    parts = rows(json.loads(path.read_text("utf-8")))
    banner = BANNER.format(source=f"{FOLDER}/{path.name}")
    return {
        "src/app/pack.g.h": banner + comment("The rule pack that is compiled in.") + HEADER.format(name=path.stem),
        "src/app/pack.g.cpp": banner + SOURCE.format(parts="".join(map(literal, parts))),
    }
