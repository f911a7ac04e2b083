#!/usr/bin/env python3
"""Runs conformance files against the shared library, in three ways each. README.md says what a file is.

    run.py --library build/dev/src/capi/libvarde.so [FILE or FOLDER]...
"""

import argparse
import json
import pathlib
import re
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACK = ROOT / "src" / "rules" / "pack" / "no-2026-11.json"
RECORDS = ROOT / "src" / "capi" / "spec" / "records"
sys.path[:0] = [str(HERE), str(ROOT / "bindings" / "python")]

import case_file
import records
from match import FORMS, Mismatch, match

# Texts that no history can bring about: rows of law.md that the pack has and no question reaches. CG-09: a guardian may
# give a consent, and the nearest relative is who is asked. CG-11, CG-12, CG-15, CG-16: consent to admission, to registers
# and to services on the net, none of them to sharing.
UNREACHABLE = {(rule, "may") for rule in ("CG-09", "CG-11", "CG-12", "CG-15", "CG-16")}


def judge(step, where, came, labels):
    """Raises Mismatch when the answer is not what the step expects."""
    expect = dict(step["expect"])
    status = expect.pop("error", None) or expect.pop("answer", "ok").upper()
    if came.status != status:
        raise Mismatch(where + "/expect", status, str(came))
    if "where" in expect:
        match(expect.pop("where"), came.where, where + "/expect/where")
    wanted = labels.resolve(expect.pop("document") if "document" in expect else expect)
    match(wanted, came.document, where + ("/expect/document" if "document" in step["expect"] else "/expect"))


def run_way(document, way, first):
    """What came, step by step; raises Mismatch. `first` is what came in another way."""
    labels, all_came = case_file.Labels(), []
    for index, step in case_file.steps_of(document):
        where = "/profile" if index is None else f"/steps/{index}"
        context, given = case_file.sendable(document, step, labels)
        came = way.send(step["call"], context, given, labels.resolve(step["now"]))
        if step["call"] != "read":
            labels.learn(step["id"], came.document)
        judge(step, where, came, labels)
        if not first:
            records.check(came, where)
        if first and came != first[len(all_came)]:
            raise Mismatch(where, "the octets of the first way: " + str(first[len(all_came)]), str(came))
        all_came.append(came)
    answer = way.verify()
    if answer != "verified":
        raise Mismatch("", "verified", answer)
    return all_came


def run_file(path, library, ways, say):
    """How many ways passed and failed."""
    try:
        document = case_file.read(path)
    except case_file.Malformed as error:
        say(f"{path.name}: {error}")
        return 0, len(ways)
    options = {"controller": case_file.labelled("@controller"), "test_numbers": document.get("test_numbers", False)}
    passed, first = 0, None
    for make in ways:
        way = make(library, options)
        try:
            came = run_way(document, way, first)
            first = first or came
            passed += 1
        except Exception as error:
            kind = "" if isinstance(error, Mismatch) else type(error).__name__ + " "
            say(f"{path.name} ({way.name}) {kind}{error}")
        finally:
            way.close()
    return passed, len(ways) - passed


def whole_texts(pack):
    """(rule, key) -> the form of the whole text with its paragraph, whatever stands for the placeholders."""
    forms = {}
    for rule in pack["rules"]:
        cite = ", ".join(f"{one['law']} {one['section']}" for one in rule.get("cite", []))
        for text in rule["texts"]:
            words = map(re.escape, re.split(r"\{\w+\}", text["nb"]))
            forms[rule["id"], text["key"]] = re.compile(".+".join(words) + re.escape(f" ({cite})"))
    return forms


def expected_texts(value, told, whole=None):
    """Every (rule, key) that is expected to come. What is said of a fact, the key with "-told", is known by its words; so
    is what comes without its rule."""
    if isinstance(value, list):
        for element in value:
            yield from expected_texts(element, told, whole)
    elif isinstance(value, dict):
        if isinstance(value.get("rule"), str) and isinstance(value.get("key"), str):
            yield value["rule"], value["key"]
            if told.get((value["rule"], value["key"] + "-told"), "\0") in str(value.get("text")):
                yield value["rule"], value["key"] + "-told"
        elif "rule" not in value:
            text = str(value.get("text"))
            yield from (name for name, form in (whole or {}).items() if form.fullmatch(text))
        for name, member in value.items():
            if name != "without":
                yield from expected_texts(member, told, whole)


def said_in(document):
    """The sentences of the rules in an expected disclosure/1: why, for each category, and who may consent."""
    categories = document.get("categories", [])
    if isinstance(categories, dict):
        categories = [one for form in ("includes", "exactly") for one in categories.get(form, [])]
    yield from (one[name] for one in categories for name in ("text", "person_text") if name in one)
    if "text" in (document.get("needed") or {}):
        yield document["needed"]["text"]


def disclosed_texts(step, whole):
    """Every (rule, key) that a read of a disclosure expects: its whole text stands last, after what led to it."""
    if step["document"].get("kind") == "disclosure":
        for text in said_in(step["expect"].get("document", {})):
            yield from (name for name, form in whole.items() if re.fullmatch("(?:.+ )?" + form.pattern, text))


def uncovered(paths):
    """The texts of the rule pack that no file expects."""
    pack = json.loads(PACK.read_text(encoding="utf-8"))
    texts = {(rule["id"], text["key"]): text["nb"] for rule in pack["rules"] for text in rule["texts"]}
    expected, whole = set(), whole_texts(pack)
    for path in paths:
        for step in case_file.read(path)["steps"]:
            expected.update(expected_texts(step["expect"], texts, whole))
            expected.update(disclosed_texts(step, whole))
    return sorted(set(texts) - expected - UNREACHABLE)


def names_in(value):
    """The names of all members, at every depth."""
    if isinstance(value, list):
        return set().union(*map(names_in, value))
    if isinstance(value, dict):
        return set(value).union(*map(names_in, value.values()))
    return set()


def misspelled(paths):
    """Members that are expected, or expected not to come, and that no record has: they could never fail."""
    known = FORMS | {"answer", "error", "where", "document"}
    for schema in RECORDS.glob("*.json"):
        known |= names_in(json.loads(schema.read_text(encoding="utf-8")))
    steps = ((path, step) for path in paths for step in case_file.read(path)["steps"])
    return [f"{path.name} {step['id']}: {name}" for path, step in steps for name in names_in(step["expect"]) - known]


def files_of(paths):
    for path in paths:
        yield from sorted(path.glob("*.json")) if path.is_dir() else [path]


def run_own_tests(say):
    """The runner's own tests: how many passed and failed."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromName("runner_test").run(result)
    for test, text in result.errors + result.failures:
        say(f"{test}: {text}")
    bad = len(result.errors) + len(result.failures)
    return result.testsRun - bad, bad


def main():
    parser = argparse.ArgumentParser(description="Runs conformance files in three ways.")
    parser.add_argument("--library", dest="shared", required=True, type=pathlib.Path, help="the shared library")
    parser.add_argument("paths", nargs="*", type=pathlib.Path, help="files or folders; all files here when absent")
    options = parser.parse_args()
    if not options.shared.is_file():
        print(f"There is no library at {options.shared}. Build it first: tests/run builds what it needs.", file=sys.stderr)
        return 2
    from ways import WAYS
    paths = list(files_of(options.paths or [HERE]))
    passed, failed = 0, 0 if paths else 1
    for path in paths:
        good, bad = run_file(path, str(options.shared), WAYS, print)
        passed, failed = passed + good, failed + bad
    if not options.paths:
        missing = [f"no file expects {rule} {key}" for rule, key in uncovered(paths)]
        unknown = [f"no record has the member: {name}" for name in misspelled(paths)]
        for line in missing + unknown:
            print(line)
        good, bad = run_own_tests(print)
        passed += good + (not missing) + (not unknown)
        failed += bad + bool(missing) + bool(unknown)
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
