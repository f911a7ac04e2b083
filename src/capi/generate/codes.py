"""src/model/codes.g.{h,cpp}: one enum class for each code list."""

import pathlib

import records
from text import BANNER, comment, cpp_string, filled

HEADER = '''#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace varde {{

{enums}// The code as documents have it ("not-started"); empty for a value that is none of the list.
{codes}
// The Norwegian text (bokmål) of a code.
{texts}
// The value of a code, exactly as code() gives it; nothing when the list has no such code. Any thread.
template <class E>
std::optional<E> parse_code(std::string_view text);
{parses}
// How many codes a list has; the values run from 0 without gaps.
template <class E>
inline constexpr std::size_t kCodeCount = 0;
{counts}
}}  // namespace varde
'''

SOURCE = '''#include "model/codes.g.h"

#include <array>

namespace varde {{
namespace {{

using namespace std::string_view_literals;

template <class E, std::size_t N>
std::string_view at(const std::array<std::string_view, N>& list, E value) {{
  const auto index = static_cast<std::size_t>(value);
  return index < N ? list[index] : std::string_view{{}};
}}

template <class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& list, std::string_view text) {{
  for (std::size_t i = 0; i < N; ++i) {{
    if (list[i] == text) return static_cast<E>(i);
  }}
  return std::nullopt;
}}

{tables}}}  // namespace

{functions}
}}  // namespace varde
'''


def header(lists: list[records.CodeList], source: str) -> str:
    enums = "".join(
        comment(code.description) + f"enum class {code.cpp} : std::uint8_t {{\n" + filled(code.names, "  ") + "};\n\n"
        for code in lists)
    return BANNER.format(source=source) + comment("The code lists: English codes, Norwegian texts.") + HEADER.format(
        enums=enums,
        codes="".join(f"std::string_view code({code.cpp} value);\n" for code in lists),
        texts="".join(f"std::string_view norwegian({code.cpp} value);\n" for code in lists),
        parses="".join(f"template <>\nstd::optional<{code.cpp}> parse_code(std::string_view text);\n"
                       for code in lists),
        counts="".join(f"template <>\ninline constexpr std::size_t kCodeCount<{code.cpp}> = {len(code.codes)};\n"
                       for code in lists))


def table(name: str, values: list[str]) -> str:
    items = filled([cpp_string(value) + "sv" for value in values], "    ")
    return f"constexpr std::array<std::string_view, {len(values)}> {name} = {{\n{items}}};\n"


def source_file(lists: list[records.CodeList], source: str) -> str:
    tables, functions = "", ""
    for code in lists:
        tables += table(f"k{code.cpp}Codes", code.codes) + table(f"k{code.cpp}Texts", code.norwegian) + "\n"
        functions += (f"std::string_view code({code.cpp} value) {{ return at(k{code.cpp}Codes, value); }}\n"
                      f"std::string_view norwegian({code.cpp} value) {{ return at(k{code.cpp}Texts, value); }}\n"
                      f"template <>\nstd::optional<{code.cpp}> parse_code(std::string_view text) {{\n"
                      f"  return find<{code.cpp}>(k{code.cpp}Codes, text);\n}}\n\n")
    return BANNER.format(source=source) + SOURCE.format(tables=tables, functions=functions.rstrip("\n"))


def outputs(root: pathlib.Path) -> dict[str, str]:
    lists = list(records.load(root).codes.values())
    source = "src/capi/spec/records/codes.json"
    return {"src/model/codes.g.h": header(lists, source), "src/model/codes.g.cpp": source_file(lists, source)}
