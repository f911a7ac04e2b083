"""A conformance file as README.md describes it: read, checked, and its labels turned into UUIDs."""

import datetime
import hashlib
import json
import pathlib
import re
import uuid

ANSWERS = {"ok", "confirm", "refused", "repeated", "erased"}
OUTCOME = {"case", "sequence", "events", "findings", "obligations", "notices"}
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z")
EMBEDDED = re.compile(r"\{(@[^{}]+)\}")
SCHEMA = {"report": "fact/1", "act": "command/1", "read": "query/1", "message": "message/1", "envelope": "query/1"}
CONTEXT = {"schema": "context/1", "controller": "@controller", "unit": "@service:unit", "actor": {"role": "case-worker"},
           "task_basis": "hol", "purpose": "planning", "language": "nb"}


class Malformed(Exception):
    """The file is not what README.md describes."""


def once(pairs):
    names = [name for name, _ in pairs]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise Malformed(f"members stated twice: {sorted(twice)}")
    return dict(pairs)


def members(value, where, required, optional=()):
    if not isinstance(value, dict):
        raise Malformed(f"{where}: not an object")
    unknown = set(value) - set(required) - set(optional)
    missing = set(required) - set(value)
    if unknown or missing:
        raise Malformed(f"{where}: unknown {sorted(unknown)}, missing {sorted(missing)}")


def check_expect(call, expect, where):
    members(expect, where, (), ANSWER_MEMBERS[call])
    if not expect:
        raise Malformed(f"{where}: expects nothing")
    if "answer" in expect and expect["answer"] not in ANSWERS:
        raise Malformed(f"{where}/answer: no such answer")
    if "error" in expect and set(expect) - {"error", "where"}:
        raise Malformed(f"{where}: an error has no answer")
    if "where" in expect and "error" not in expect:
        raise Malformed(f"{where}: only an error has a place")


ANSWER_MEMBERS = {"report": {"answer", "error", "where"} | OUTCOME, "act": {"answer", "error", "where"} | OUTCOME,
                  "message": {"answer", "error", "where"} | OUTCOME, "read": {"answer", "error", "where", "document"},
                  "envelope": {"answer", "error", "where", "document"}}


def read(path):
    """The file's document. Raises Malformed."""
    path = pathlib.Path(path)
    try:
        document = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=once)
    except (OSError, ValueError) as error:
        raise Malformed(str(error)) from error
    members(document, "", {"name", "about", "steps"}, {"profile", "test_numbers", "context"})
    if document["name"] != path.stem:
        raise Malformed("/name: not the name of the file")
    if not isinstance(document["steps"], list) or not document["steps"]:
        raise Malformed("/steps: none")
    seen = set()
    for index, step in enumerate(document["steps"]):
        where = f"/steps/{index}"
        members(step, where, {"id", "call", "now", "document", "expect"}, {"context"})
        if step["id"] in seen:
            raise Malformed(f"{where}/id: twice")
        seen.add(step["id"])
        if step["call"] not in SCHEMA:
            raise Malformed(f"{where}/call: no such call")
        check_expect(step["call"], step["expect"], where + "/expect")
    if isinstance(document.get("profile"), str):
        profile = path.parent / "profiles" / (document["profile"] + ".json")
        try:
            document["profile"] = json.loads(profile.read_text(encoding="utf-8"))
        except OSError as error:
            raise Malformed(f"/profile: {error}") from error
    return document


def labelled(label):
    octets = bytearray(hashlib.sha256(label.encode("utf-8")).digest()[:16])
    octets[6] = octets[6] & 0x0F | 0x80
    octets[8] = octets[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(octets)))


def microseconds(text):
    moment = datetime.datetime.fromisoformat(text[:-1] + "+00:00")
    return (moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)) // datetime.timedelta(microseconds=1)


class Labels:
    """What the labels of one run stand for."""

    def __init__(self):
        self.known = {}

    def learn(self, step, outcome):
        if "case" in outcome:
            self.known["@case:" + step] = outcome["case"]
        if outcome.get("events"):
            self.known["@event:" + step] = outcome["events"][0]["id"]

    def uuid(self, label):
        return self.known.get(label) or labelled(label)

    def resolve(self, value):
        """The same value with UUIDs for labels and microseconds for instants."""
        if isinstance(value, dict):
            return {name: self.resolve(member) for name, member in value.items()}
        if isinstance(value, list):
            return [self.resolve(element) for element in value]
        if not isinstance(value, str):
            return value
        if value.startswith("@"):
            return self.uuid(value)
        if INSTANT.fullmatch(value):
            return microseconds(value)
        return EMBEDDED.sub(lambda found: self.uuid(found.group(1)), value)


def sendable(document, step, labels):
    """Context and document of a step, as they are sent."""
    given = {"schema": SCHEMA[step["call"]]}
    if step["call"] in ("report", "act"):
        given["id"] = "@command:" + step["id"]
    context = {**CONTEXT, **document.get("context", {}), **step.get("context", {})}
    return labels.resolve(context), labels.resolve({**given, **step["document"]})


def steps_of(document):
    """The steps, with the loading of the profile before them."""
    if "profile" in document:
        first = document["steps"][0]["now"]
        yield None, {"id": "profile", "call": "act", "now": first, "expect": {"answer": "ok"},
                     "document": {"kind": "profile.load", "body": {"profile": document["profile"]}}}
    yield from enumerate(document["steps"])
