"""src/model/codes.g.{h,cpp}: one enum class for each code list, and one table of all codes and their texts."""

import pathlib

import records
from text import BANNER, WIDTH, comment, cpp_string, filled

HEADER = '''#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace varde {{

// Where the rows of a list stand in the table of all codes. No enum class but those below has one.
struct CodeRows {{
  std::size_t first = 0;
  std::size_t count = 0;
}};
template <class E>
inline constexpr CodeRows kCodeRows{{}};

// How many codes a list has; the values run from 0 without gaps.
template <class E>
inline constexpr std::size_t kCodeCount = kCodeRows<E>.count;

struct CodeRow {{
  std::string_view code;
  std::string_view norwegian;
}};
// The row of a value, an empty one for a value that is none of the list; and the value of a code.
const CodeRow& code_row(CodeRows rows, std::size_t value);
std::optional<std::size_t> find_code(CodeRows rows, std::string_view text);

// The code as documents have it ("not-started"); empty for a value that is none of the list.
template <class E>
  requires(kCodeCount<E> > 0)
std::string_view code(E value) {{
  return code_row(kCodeRows<E>, static_cast<std::size_t>(value)).code;
}}

// The Norwegian text (bokmål) of a code.
template <class E>
  requires(kCodeCount<E> > 0)
std::string_view norwegian(E value) {{
  return code_row(kCodeRows<E>, static_cast<std::size_t>(value)).norwegian;
}}

// The value of a code, exactly as code() gives it; nothing when the list has no such code. Any thread.
template <class E>
  requires(kCodeCount<E> > 0)
std::optional<E> parse_code(std::string_view text) {{
  const std::optional<std::size_t> found = find_code(kCodeRows<E>, text);
  return found ? std::optional<E>(static_cast<E>(*found)) : std::nullopt;
}}

{enums}}}  // namespace varde
'''

SOURCE = '''#include "model/codes.g.h"

namespace varde {{
namespace {{

constexpr CodeRow kNone{{}};
constexpr CodeRow kRows[] = {{
{rows}}};

}}  // namespace

const CodeRow& code_row(CodeRows rows, std::size_t value) {{
  return value < rows.count ? kRows[rows.first + value] : kNone;
}}

std::optional<std::size_t> find_code(CodeRows rows, std::string_view text) {{
  for (std::size_t i = 0; i < rows.count; ++i) {{
    if (kRows[rows.first + i].code == text) return i;
  }}
  return std::nullopt;
}}

}}  // namespace varde
'''


def enumeration(code: records.CodeList, first: int) -> str:
    head = f"enum class {code.cpp} : std::uint8_t {{"
    line = f"{head} {', '.join(code.names)} }};\n"
    body = line if len(line) <= WIDTH else head + "\n" + filled(code.names, "  ") + "};\n"
    rows = f"template <> inline constexpr CodeRows kCodeRows<{code.cpp}>{{{first}, {len(code.codes)}}};\n"
    return comment(code.description) + body + rows + "\n"


def header(lists: list[records.CodeList], source: str) -> str:
    enums, first = "", 0
    for code in lists:
        enums += enumeration(code, first)
        first += len(code.codes)
    return BANNER.format(source=source) + comment("The code lists: English codes, Norwegian texts.") + HEADER.format(
        enums=enums)


def rows(code: records.CodeList) -> str:
    pairs = [f"{{{cpp_string(one)}, {cpp_string(text)}}}" for one, text in zip(code.codes, code.norwegian)]
    return f"    // {code.cpp}\n" + filled(pairs, "    ").rstrip("\n") + ",\n"


def outputs(root: pathlib.Path) -> dict[str, str]:
    lists = list(records.load(root).codes.values())
    source = "src/capi/spec/records/codes.json"
    return {"src/model/codes.g.h": header(lists, source),
            "src/model/codes.g.cpp": BANNER.format(source=source) + SOURCE.format(rows="".join(map(rows, lists)))}
