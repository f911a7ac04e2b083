"""A host that keeps the ledger in its own SQLite database, in the same process, with the statements of varde_ddl_write
and nothing else. Ends with status 0.

    host_ledger.py LIBRARY FOLDER
"""

import itertools
import json
import pathlib
import re
import sqlite3
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bindings/python"))
import varde  # noqa: E402

CONTROLLER = "11111111-0000-4000-8000-000000000001"
UNIT = "22222222-0000-4000-8000-000000000001"
SERVICE = "22222222-0000-4000-8000-000000000002"
CONTEXT = {"schema": "context/1", "controller": CONTROLLER, "unit": UNIT, "actor": {"role": "coordinator"},
           "task_basis": "hol", "purpose": "planning"}
PROFILE = {"schema": "profile/1", "municipality": "9999", "name": "Nordal", "coordinating_unit": UNIT, "services": [
    {"id": UNIT, "kind": "coordinating-unit", "name": "Koordinerende enhet"},
    {"id": SERVICE, "kind": "mental-health", "name": "Psykisk helse"}]}
NOW = 1772442000000000
DAY = 24 * 3600 * 1000000
numbers = itertools.count(1)


def statements(text: str) -> list[str]:
    """SQL without its comments, one statement each."""
    bare = re.sub(r"^\s*--.*$", "", text, flags=re.MULTILINE)
    return [part.strip() for part in bare.split(";") if part.strip()]


class Host:
    def __init__(self, library: varde.Library, path: pathlib.Path):
        ddl = library.ddl(varde.DDL_SQLITE)
        self.sections = dict(re.findall(r"^-- section (\w+)\n(.*?)(?=^-- section|\Z)", ddl, re.DOTALL | re.MULTILINE))
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA foreign_keys = ON")
        for statement in statements(self.sections["create"]):
            self.db.execute(statement)
        self.loaded = library
        self.told = []  # all that was settled, to be told another
        self.engine = varde.Engine({"schema": "engine-options/1", "controller": CONTROLLER}, bytes(range(32)), library)

    def one(self, section: str, **parameters):
        statement, = statements(self.sections[section])
        return self.db.execute(statement, parameters).fetchone()

    def rows(self, stream: str, command: str | None = None) -> str:
        return self.one("load", stream=stream, command=command)[0]

    def append(self, batch: bytes) -> None:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements(self.sections["append"]):
                self.db.execute(statement, {"batch": batch.decode("utf-8")})
            self.db.execute("COMMIT")
        except sqlite3.Error:
            self.db.execute("ROLLBACK")
            raise

    def settle(self, act: bool, given: dict, now: int = NOW) -> varde.Answer:
        self.told.append((act, given, now))
        organisation = self.engine.stream()
        stream = given.get("case") or (organisation if given["kind"].startswith("profile.") else self.engine.stream(given["id"]))
        with self.engine.open_case(self.rows(stream, given["id"])) as opened:
            answer = (opened.act if act else opened.report)(CONTEXT, given, now)
        if answer.status == "OK":
            self.append(answer.batch)
            if stream == organisation:
                self.engine.load(self.rows(stream))
        return answer

    def act(self, kind: str, body: dict, case: str | None = None, now: int = NOW, number: int | None = None) -> varde.Answer:
        return self.settle(True, document("command/1", kind, body, case, number), now)

    def report(self, kind: str, body: dict, case: str, occurred: str = "2026-03-10", now: int = NOW) -> varde.Answer:
        return self.settle(False, document("fact/1", kind, body, case) | {"occurred": occurred}, now)

    def worklist(self, query: dict, now: int) -> dict:
        """The answer about rows that the host's own statement selects."""
        statement, = statements(self.sections["worklist"])
        found = self.db.execute(statement, {"owner": query["service"], "now": now})
        names = ["case" if column[0] == "stream" else column[0] for column in found.description]
        rows = [{name: value for name, value in zip(names, row) if value is not None and name != "overdue"}
                for row in found.fetchall()]
        return self.engine.read(CONTEXT, query | {"obligations": rows}, now)

    def count(self, table: str) -> int:
        return self.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def document(schema: str, kind: str, body: dict, case: str | None = None, number: int | None = None) -> dict:
    given = {"schema": schema, "id": f"33333333-0000-4000-8000-{number or next(numbers):012x}", "kind": kind, "body": body}
    return given | ({"case": case} if case else {})


def life(host: Host) -> str:
    """A plan from offer to an activity that is due."""
    assert host.act("profile.load", {"profile": PROFILE}).status == "OK"
    case = host.act("person.register", {"name": "Ola Ærlig"})["case"]
    assert host.act("plan.offer", {"service": SERVICE}, case).status == "OK"
    assert host.report("plan.answered", {"answer": "wants", "participation": {"how": "present"}}, case).status == "OK"
    plan = {"title": "Planen min", "goals": [{"id": "g1", "words": "Sove om natta"}],
            "activities": [{"id": "a1", "what": "Samtale", "service": SERVICE, "due": "2026-04-20"}]}
    start = {"plan": plan, "coordinator": {"service": SERVICE, "name": "Kari"}, "participation": {"how": "present"}}
    before = {table: host.count(table) for table in ("varde_ledger", "varde_obligation", "varde_outbox")}
    refused = host.act("plan.start", start, case, NOW + 9 * DAY)
    assert refused.status == "REFUSED" and json.loads(refused.batch)["rows"] == []
    host.append(refused.batch)  # a host that does not look at the answer: nothing happens
    assert before == {table: host.count(table) for table in before}
    explained = ["what", "whom", "purpose", "withdrawal"]
    assert host.act("consent.give", {"form": "written", "explained": explained}, case, NOW + 9 * DAY).status == "OK"
    assert host.act("plan.start", start, case, NOW + 10 * DAY).status == "OK"
    return case


def check_tables(host: Host, case: str) -> None:
    index = {name: host.count(f"varde_{name}") for name in ("obligation", "responsibility", "outbox")}
    assert all(index.values()), index
    statement, = statements(host.sections["outbox"])
    assert host.db.execute(statement, {"teller": UNIT}).fetchall() == [(case,)]
    assert host.report("activity.changed", {"activity": "a1", "status": "completed"}, case, "2026-04-01", NOW + 40 * DAY).status == "OK"
    summary = host.engine.open_case(host.rows(case)).read(
        CONTEXT, {"schema": "query/1", "kind": "summary", "case": case}, NOW + 50 * DAY)
    assert summary["person"]["name"] == "Ola Ærlig" and summary["stage"] == "active"


def lines_of(read, query: dict, now: int) -> list[dict]:
    """The lines of all pages of one line."""
    page = read(query | {"limit": 1}, now)
    lines = page["lines"]
    while "after" in page:
        page = read(query | {"limit": 1, "after": page["after"]}, now)
        lines += page["lines"]
    return lines


def check_worklist(host: Host, case: str) -> None:
    """A store that was told the same has the same to do, on the same pages."""
    with varde.Store(":memory:", bytes(32), {"schema": "store-options/1", "controller": CONTROLLER}, host.loaded) as store:
        for act, given, now in host.told:
            (store.act if act else store.report)(CONTEXT, given, now)
        for service, days in itertools.product((SERVICE, UNIT), (0, 12, 30, 80, 300)):
            now = NOW + days * DAY
            query = {"schema": "query/1", "kind": "worklist", "service": service}
            stored = store.read(CONTEXT, query, now)
            assert host.worklist(query, now) == stored
            assert lines_of(host.worklist, query, now) == stored["lines"]
            assert lines_of(lambda *asked: store.read(CONTEXT, *asked), query, now) == stored["lines"]
            assert stored["lines"] or service == UNIT or days == 0, days
        overdue = store.read(CONTEXT, {"schema": "query/1", "kind": "worklist", "service": SERVICE}, NOW + 80 * DAY)
        assert overdue["overdue"] > 0 and any(
            line["case"] == case and line["obligation"]["subject"] == "activity:a1" and line["obligation"]["overdue"]
            for line in overdue["lines"]), overdue


def check_append_if(host: Host, case: str) -> None:
    """Of two that decide on the same rows, the database lets one in."""
    given = [document("fact/1", "contact_point.named", {"service": UNIT}, case) | {"occurred": "2026-04"} for _ in range(2)]
    with host.engine.open_case(host.rows(case)) as opened:
        first, second = (opened.report(CONTEXT, fact, NOW + 41 * DAY) for fact in given)
    host.append(first.batch)
    rows = host.count("varde_ledger")
    try:
        host.append(second.batch)
        raise AssertionError("two wrote the same sequence")
    except sqlite3.IntegrityError:
        assert host.count("varde_ledger") == rows
    assert host.settle(False, given[1], NOW + 41 * DAY).status == "OK"
    again = host.settle(False, given[0], NOW + 41 * DAY)
    assert again.status == "REPEATED" and again.octets == first.octets
    try:
        host.settle(False, given[0] | {"occurred": "2025"}, NOW + 41 * DAY)
        raise AssertionError("the same id with other content was taken")
    except varde.VardeError as error:
        assert error.status == "COMMAND_DIFFERS"


def check_chain(host: Host, case: str) -> None:
    head = host.one("head", stream=case)[0]
    assert host.engine.verify(host.rows(case), head)["answer"] == "verified"
    erased = host.act("entry.erase", {"sequences": [1, 2], "reason": "feil person"}, case, NOW + 42 * DAY)
    assert erased.status == "OK" and host.count("varde_entry") == host.count("varde_ledger") - 2
    report = host.engine.verify(host.rows(case), head)
    assert report["answer"] == "verified" and report["erased"] == 2
    assert host.act("person.register", {"name": "Ola Ærlig"}, number=2).status == "ERASED"
    host.db.execute("UPDATE varde_ledger SET recorded = recorded + 1 WHERE stream = ? AND sequence = 3", (case,))
    try:
        host.engine.verify(host.rows(case))
        raise AssertionError("a changed row was not seen")
    except varde.VardeError as error:
        assert error.status == "TAMPERED" and error.report["answer"] == "row-hash"


def main() -> None:
    library = varde.load(sys.argv[1])
    host = Host(library, pathlib.Path(sys.argv[2]) / "host.sqlite")
    case = life(host)
    print("life")
    for check in (check_worklist, check_tables, check_append_if, check_chain):
        check(host, case)
        print(check.__name__)
    host.engine.close()
    assert library.handles_live() == 0


main()
