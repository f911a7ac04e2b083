"""Names and lines, as C++ and Python have them."""

import textwrap

WIDTH = 110  # characters of a line
BANNER = "// Generated from {source}; do not edit.\n"


def snake(name: str) -> str:
    """care-plan, CarePlan -> care_plan"""
    out = ""
    for i, letter in enumerate(name):
        if letter.isupper() and i and name[i - 1].isalnum() and not name[i - 1].isupper():
            out += "_"
        out += letter.lower() if letter.isalnum() else "_"
    return out


def pascal(name: str) -> str:
    """care-plan, care_plan -> CarePlan"""
    return "".join(part[:1].upper() + part[1:] for part in name.replace("-", "_").replace(".", "_").split("_"))


def cpp_string(text: str) -> str:
    """A C++ string literal of UTF-8 text."""
    out = text.replace("\\", "\\\\").replace('"', '\\"')
    if any(ord(letter) < 32 for letter in out):
        raise ValueError("a control character in a literal")
    return f'"{out}"'


def comment(text: str, indent: str = "", width: int = 110, mark: str = "// ") -> str:
    return "".join(line + "\n" for line in textwrap.wrap(
        text, width, initial_indent=indent + mark, subsequent_indent=indent + mark,
        break_long_words=False, break_on_hyphens=False))


def filled(items: list[str], indent: str, width: int = 110) -> str:
    """Items with commas between them, wrapped."""
    lines, line = [], indent
    for i, item in enumerate(items):
        piece = item + ("," if i + 1 < len(items) else "")
        if line != indent and len(line) + 1 + len(piece) > width:
            lines.append(line)
            line = indent
        line += piece if line == indent else " " + piece
    return "\n".join(lines + [line]) + "\n"
