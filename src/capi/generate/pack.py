"""src/app/pack.g.{h,cpp}: the newest rule pack of src/rules/pack, octet by octet, compiled in."""

import pathlib

from text import BANNER, comment, filled

FOLDER = "src/rules/pack"

HEADER = '''#pragma once

#include <string_view>

namespace varde {{

// {name}, rule-pack/1, exactly as it stands in {folder}. Lives as long as the program.
extern const std::string_view kRulePack;

}}  // namespace varde
'''

SOURCE = '''#include "app/pack.g.h"

namespace varde {{
namespace {{

constexpr char kOctets[] = {{
{octets}}};

}}  // namespace

constinit const std::string_view kRulePack{{kOctets, sizeof kOctets}};

}}  // namespace varde
'''


def outputs(root: pathlib.Path) -> dict[str, str]:
    path = max((root / FOLDER).glob("*.json"))  # a name ends in the month of publication
    # Above 127 as character literals, which fit whether char is signed or not.
    octets = [str(octet) if octet < 128 else f"'\\x{octet:02x}'" for octet in path.read_bytes()]
    banner = BANNER.format(source=f"{FOLDER}/{path.name}")
    return {
        "src/app/pack.g.h": banner + comment("The rule pack that is compiled in.")
        + HEADER.format(name=path.stem, folder=FOLDER),
        "src/app/pack.g.cpp": banner + SOURCE.format(octets=filled(octets, "    ")),
    }
