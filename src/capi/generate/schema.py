"""Reads and lints src/capi/spec/records/*.json: a closed subset of JSON Schema 2020-12. README.md names the subset."""

import json
import pathlib
import re

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = "src/capi/spec/records"

# Which keywords each node may have, and which it must have.
FILE = ({"$schema", "$id", "title", "description"}, {"$defs"})
RECORD = ({"description", "type", "properties", "required", "additionalProperties"},
          {"x-cpp", "$ref", "dependentRequired"})
DOCUMENT = (RECORD[0] | FILE[0], RECORD[1] | FILE[1] | {"x-read"})
CODES = ({"description", "type", "x-cpp", "enum", "x-names", "x-norwegian"}, set())
UNION = ({"description", "oneOf"}, set())
REFERENCE = ({"$ref", "description"}, {"default", "enum", "x-member"})
ARRAY = ({"type", "items", "maxItems", "description"}, {"minItems", "x-member", "x-order"})
CONST = ({"const", "description"}, set())
BOOLEAN = ({"type", "description"}, {"default", "x-member"})
OBJECT = ({"type", "description"}, {"x-member"})
STRING = ({"type", "description"}, {"format", "contentEncoding", "pattern", "minLength", "maxLength"})
MOMENT = ({"type", "description", "format", "minimum", "maximum", "pattern"}, set())
INTEGER = ({"type", "description", "minimum", "maximum"}, {"format"})
NUMBERS = {"minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"}
FORMATS = {"uuid", "date", "partial-date", "instant", "moment", "digest"}


class SpecError(SystemExit):
    def __init__(self, where: str, what: str):
        super().__init__(f"{FOLDER}/{where}: {what}")


def keywords(node: dict, allowed: tuple[set, set], where: str) -> None:
    must, may = allowed
    for word in node:
        if word not in must | may:
            raise SpecError(where, f"unknown keyword '{word}'")
    for word in sorted(must - node.keys()):
        raise SpecError(where, f"'{word}' is missing")
    for word in NUMBERS & node.keys():
        if type(node[word]) is not int:
            raise SpecError(where, f"'{word}' is not an integer")
    if not str(node.get("description", "-")).strip():
        raise SpecError(where, "the description is empty")


def lint_scalar(node: dict, where: str) -> None:
    """A definition of types.json."""
    kind = node.get("type")
    if kind == "integer":
        keywords(node, INTEGER, where)
        if node["minimum"] > node["maximum"]:
            raise SpecError(where, "minimum is above maximum")
    elif kind == "string" or kind == ["integer", "string"]:
        keywords(node, STRING if kind == "string" else MOMENT, where)
        if (kind == "string") == (node.get("format") == "moment"):
            raise SpecError(where, "only a moment is an integer or a string")
        if not node.keys() & {"format", "pattern", "maxLength"}:
            raise SpecError(where, "a string needs a format, a pattern or a maxLength")
    else:
        raise SpecError(where, "'type' is missing or none that a scalar has")
    if node.get("format", "uuid") not in FORMATS:
        raise SpecError(where, f"unknown format '{node['format']}'")
    if node.get("contentEncoding", "base64") != "base64":
        raise SpecError(where, "contentEncoding is not base64")
    if "pattern" in node:
        split_pattern(node["pattern"], where)


def split_pattern(pattern: str, where: str) -> tuple[str, int, int] | None:
    """One character class repeated: its characters and how often. Nothing for the longer patterns of formats."""
    match = re.fullmatch(r"\^\[([^\]]+)\]\{(\d+)(?:,(\d+))?\}\$", pattern)
    if not match:
        re.compile(pattern)
        if not pattern.startswith("^") or not pattern.endswith("$"):
            raise SpecError(where, "a pattern is anchored at both ends")
        return None
    letters = "".join(chr(code) for code in range(33, 127) if re.fullmatch(f"[{match[1]}]", chr(code)))
    return letters, int(match[2]), int(match[3] or match[2])


def lint_codes(node: dict, where: str) -> None:
    keywords(node, CODES, where)
    for word in ("x-names", "x-norwegian"):
        if list(node[word]) != node["enum"]:
            raise SpecError(where, f"{word} does not name the codes in their order")
    if len(set(node["enum"])) != len(node["enum"]) or len(set(node["x-names"].values())) != len(node["enum"]):
        raise SpecError(where, "a code or a name stands twice")


def lint_property(node: dict, where: str) -> None:
    kind = node.get("type")
    if "$ref" in node:
        keywords(node, REFERENCE, where)
    elif "const" in node:
        keywords(node, CONST, where)
    elif kind == "array":
        keywords(node, ARRAY, where)
        keywords(node["items"], ({"$ref"}, set()), where + "/items")
    elif kind == "boolean":
        keywords(node, BOOLEAN, where)
    elif kind == "object":
        keywords(node, OBJECT, where)
    else:
        raise SpecError(where, "'type' is missing, or its constraints belong in types.json")


def lint_record(node: dict, where: str, allowed: tuple[set, set]) -> None:
    keywords(node, allowed, where)
    if node["type"] != "object" or node["additionalProperties"] is not False:
        raise SpecError(where, "a record is an object with additionalProperties false")
    names = list(node["properties"])
    if node["required"] != [name for name in names if name in node["required"]]:
        raise SpecError(where, "'required' is not a part of the properties in their order")
    for name, child in node["properties"].items():
        if not re.fullmatch(r"[a-z][a-z_]*", name):
            raise SpecError(where, f"'{name}' is not in snake case")
        lint_property(child, f"{where}/{name}")
        if "default" in child and name in node["required"]:
            raise SpecError(f"{where}/{name}", "a required member has no default")
        if child.get("type") == "object" and "$ref" not in node and name != "ext":
            raise SpecError(f"{where}/{name}", "only 'ext' is an open object")
    for name, others in node.get("dependentRequired", {}).items():
        group = {name, *others}
        if group - set(names) or group & set(node["required"]):
            raise SpecError(where, "dependentRequired names optional members of the record")


def lint_union(node: dict, where: str) -> None:
    keywords(node, UNION, where)
    for branch in node["oneOf"]:
        keywords(branch, ({"properties"}, set()), where)
        (_, tag), (_, content) = branch["properties"].items()
        keywords(tag, ({"const"}, set()), where)
        keywords(content, ({"$ref"}, {"x-member"}), f"{where}/{tag['const']}")


def has_codes(stem: str) -> bool:
    """Whether a file holds code lists: codes.json, and codes_*.json for a family of its own."""
    return stem.partition("_")[0] == "codes"


def lint_file(stem: str, node: dict) -> None:
    if node.get("$schema") != DRAFT or node.get("$id") != f"{stem}.json":
        raise SpecError(stem, "'$schema' or '$id' is not what it must be")
    if "type" in node:
        lint_record(node, stem, DOCUMENT)
        first, child = next(iter(node["properties"].items()))
        if first != "schema" or child.get("const") != node["title"] or "schema" not in node["required"]:
            raise SpecError(stem, "a document begins with 'schema', the constant that is its title")
    else:
        keywords(node, FILE, stem)
    for name, child in node.get("$defs", {}).items():
        where = f"{stem}#{name}"
        if stem == "types":
            lint_scalar(child, where)
        elif has_codes(stem):
            lint_codes(child, where)
        elif "oneOf" in child:
            lint_union(child, where)
        else:
            lint_record(child, where, RECORD)


def unique(pairs: list[tuple[str, object]]) -> dict:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise SpecError("", f"a name stands twice among {[name for name, _ in pairs]}")
    return found


def load_files(root: pathlib.Path) -> dict[str, dict]:
    """Every file by its stem, linted."""
    files = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        files[path.stem] = json.loads(path.read_text("utf-8"), object_pairs_hook=unique)
        lint_file(path.stem, files[path.stem])
    return files
