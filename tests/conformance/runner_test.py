"""The runner can fail: what does not match is said to, and a file that is not one is refused."""

import json
import pathlib
import tempfile
import unittest

import case_file
import run
from match import Mismatch, match

ROWS = [
    # expected, came, matches
    ({"a": 1}, {"a": 1, "b": 2}, True),
    ({"a": 1}, {"a": 2}, False),
    ({"a": 1}, {}, False),
    ({"a": 1}, {"a": True}, False),
    ({"a": None}, {"b": 1}, True),
    ({"a": None}, {"a": 1}, False),
    ({"a": {"b": 1}}, {"a": 1}, False),
    ([{"a": 1}], [{"a": 2}, {"a": 1}], True),
    ([{"a": 3}], [{"a": 2}, {"a": 1}], False),
    ([], [], True),
    ([1], [], False),
    ({"count": 0}, [], True),
    ({"count": 0}, [1], False),
    ({"without": [{"a": 1}]}, [{"a": 2}], True),
    ({"without": [{"a": 1}]}, [{"a": 1, "b": 2}], False),
    ({"exactly": [{"a": 1}, {"b": 2}]}, [{"b": 2, "a": 1}, {"a": 1}], True),
    ({"exactly": [{"a": 1}]}, [{"a": 1}, {"a": 1}], False),
    ({"exactly": [{"a": 1}, {"a": 1}]}, [{"a": 1}, {"a": 2}], False),
    ({"exactly": [], "count": 0}, [], True),
    ({"includes": [1], "without": [2]}, [1, 3], True),
    ({"counted": 0}, [], False),
    ({"due": "2026-03-16"}, {"due": case_file.microseconds("2026-03-16T23:00:00Z")}, True),
    ({"due": "2026-03-17"}, {"due": case_file.microseconds("2026-03-16T23:00:00Z")}, False),
    ({"opens": "2026-03-17"}, {"opens": case_file.microseconds("2026-03-16T23:00:00Z")}, True),
    ({"due": "2026-03-16"}, {"due": "2026-03-16"}, True),
]
FILE = {"name": "f", "about": "x", "steps": [{"id": "a", "call": "report", "now": 0, "document": {}, "expect": {"answer": "ok"}}]}


def changed(**members):
    return {**FILE, "steps": [{**FILE["steps"][0], **members}]}


BAD_FILES = {
    "another name": {**FILE, "name": "g"},
    "unknown member": {**FILE, "extra": 1},
    "no steps": {**FILE, "steps": []},
    "unknown member of a step": changed(extra=1),
    "expects nothing": changed(expect={}),
    "unknown expectation": changed(expect={"finding": []}),
    "unknown answer": changed(expect={"answer": "done"}),
    "error and answer": changed(expect={"answer": "ok", "error": "VALUE"}),
    "a place without an error": changed(expect={"answer": "ok", "where": "/id"}),
    "a document of a report": changed(expect={"document": {}}),
    "unknown call": changed(call="tell"),
    "the same step twice": {**FILE, "steps": FILE["steps"] * 2},
    "no such profile": {**FILE, "profile": "nowhere"},
}


class Matching(unittest.TestCase):
    def test_rows(self):
        for expected, came, wanted in ROWS:
            with self.subTest(expected=expected, came=came):
                try:
                    match(expected, came)
                    matched = True
                except Mismatch:
                    matched = False
                self.assertEqual(matched, wanted)

    def test_the_place_is_named(self):
        with self.assertRaises(Mismatch) as caught:
            match({"obligations": {"opened": [{"rule": "A"}, {"rule": "B"}]}}, {"obligations": {"opened": [{"rule": "A"}]}})
        self.assertEqual(caught.exception.where, "/obligations/opened/1")


class Files(unittest.TestCase):
    def read(self, document):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "f.json"
            path.write_text(json.dumps(document), encoding="utf-8")
            return case_file.read(path)

    def test_good(self):
        self.assertEqual(self.read(FILE)["name"], "f")

    def test_bad(self):
        for name, document in BAD_FILES.items():
            with self.subTest(name), self.assertRaises(case_file.Malformed):
                self.read(document)

    def test_labels(self):
        labels = case_file.Labels()
        self.assertEqual(labels.resolve("@controller"), "4ef87e9f-16ba-87ef-92ee-83b6a2ff03a1")
        labels.learn("a", {"case": "c", "events": [{"id": "e"}]})
        self.assertEqual(labels.resolve(["@case:a", "@event:a", "service:{@event:a}", "2026-03-02T09:00:00Z"]),
                         ["c", "e", "service:e", 1772442000000000])


class Disclosed(unittest.TestCase):
    WHOLE = run.whole_texts({"rules": [
        {"id": "A", "cite": [{"law": "lov", "section": "§ 1"}],
         "texts": [{"key": "deny", "nb": "Nei til {subject}."}, {"key": "deny-person", "nb": "Nei, det er ditt."}]},
        {"id": "B", "cite": [{"law": "lov", "section": "§ 2"}],
         "texts": [{"key": "deny", "nb": "Nei til {subject}."}, {"key": "may", "nb": "Voksne."}]}]})

    def said(self, document, kind="disclosure"):
        step = {"document": {"kind": kind}, "expect": {"document": document}}
        return set(run.disclosed_texts(step, self.WHOLE))

    def test_whole_texts_are_seen(self):
        category = {"text": "Trukket. Nei til NAV. (lov § 1)", "person_text": "Nei, det er ditt. (lov § 1)"}
        for categories in ([category], {"exactly": [category]}):
            self.assertEqual(self.said({"categories": categories}), {("A", "deny"), ("A", "deny-person")})
        self.assertEqual(self.said({"needed": {"text": "Spør. Voksne. (lov § 2)"}}), {("B", "may")})

    def test_nothing_else_is(self):
        for text in ("Nei til NAV.", "Nei til NAV. (lov § 3)", "Nei til NAV. (lov § 1) Og mer."):
            self.assertEqual(self.said({"categories": [{"text": text}]}), set())
        self.assertEqual(self.said({"categories": {"without": [{"text": "Nei til NAV. (lov § 1)"}]}}), set())
        self.assertEqual(self.said({"categories": [{"text": "Nei til NAV. (lov § 1)"}]}, "summary"), set())
        self.assertEqual(self.said({"needed": None}), set())
