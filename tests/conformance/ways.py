"""The three ways in which a file is run. Each gives the same octets."""

import json
import pathlib
import re
import shutil
import sqlite3
import tempfile

import varde

KEY = bytes(range(32))
PROFILE = {"profile.load", "profile.loaded"}


class Came:
    """What a call answered: the status's name, the octets, and of a failure its place."""

    def __init__(self, status, octets=None, where=None):
        self.status, self.octets, self.where = status, octets, where
        self.document = json.loads(octets) if octets else {}

    def __eq__(self, other):
        return (self.status, self.octets, self.where) == (other.status, other.octets, other.where)

    def __str__(self):
        return f"{self.status} {self.where or ''} {(self.octets or b'').decode('utf-8')}"


def answered(call):
    try:
        return call()
    except varde.VardeError as error:
        return Came(error.status, where=error.where)


def settled(answer):
    return Came(answer.status, answer.octets)


class MemoryWay:
    name = "memory"

    def __init__(self, library, options):
        self.store = varde.Store(":memory:", KEY, {"schema": "store-options/1", "create": True, **options}, library)

    def send(self, call, context, document, now):
        if call == "read":
            return answered(lambda: Came("OK", self.store.read_octets(context, document, now)))
        return answered(lambda: settled(getattr(self.store, call)(context, document, now)))

    def verify(self):
        return self.store.verify()["answer"]

    def close(self):
        self.store.close()


class EmbeddedWay(MemoryWay):
    """In a folder of its own; closed and opened again before every step, with the head that the host kept."""

    name = "embedded"

    def __init__(self, library, options):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="varde-conformance-"))
        self.loaded = library
        self.options = {"schema": "store-options/1", **options}
        self.store = varde.Store(self.folder / "varde.db", KEY, {**self.options, "create": True}, library)

    def send(self, call, context, document, now):
        head = self.store.head()
        self.store.close()
        self.store = varde.Store(self.folder / "varde.db", KEY, {**self.options, "head": head}, self.loaded)
        return super().send(call, context, document, now)

    def close(self):
        super().close()
        shutil.rmtree(self.folder)


class HostWay:
    """An engine over rows that the host keeps in its own SQLite, with the statements that the library gives."""

    name = "host"

    def __init__(self, library, options):
        self.engine = varde.Engine({"schema": "engine-options/1", **options}, KEY, library)
        sql = re.split(r"^-- section (\w+)$", varde.load(library).ddl(varde.DDL_SQLITE), flags=re.MULTILINE)
        self.sql = dict(zip(sql[1::2], sql[2::2]))
        self.database = sqlite3.connect(":memory:", isolation_level=None)
        self.database.execute("PRAGMA foreign_keys = ON")
        for statement in statements(self.sql["create"]):
            self.database.execute(statement)

    def rows(self, stream, command=None):
        (document,) = self.database.execute(self.sql["load"], {"stream": stream, "command": command}).fetchone()
        return document

    def stream_of(self, document):
        if "case" in document:
            return document["case"]
        return self.engine.stream(None if document.get("kind") in PROFILE else document["id"])

    def duties(self, query, context, now):
        """What the statement for a worklist selects, as the query takes it."""
        found = self.database.execute(self.sql["worklist"], {"owner": query.get("service", context["unit"]), "now": now})
        names = ["case" if column[0] == "stream" else column[0] for column in found.description]
        rows = [dict(zip(names, row)) for row in found.fetchall()]
        return [{name: row[name] for name in row if row[name] is not None and name != "overdue"} for row in rows]

    def send(self, call, context, document, now):
        self.engine.load(self.rows(self.engine.stream()))
        if call == "read" and document.get("kind") == "worklist":
            document = document | {"obligations": self.duties(document, context, now)}
        if call == "read" and "case" not in document:
            return answered(lambda: Came("OK", self.read_all(context, document, now)))
        command = self.engine.command(document) if call == "message" else document.get("id")
        with self.engine.open_case(self.rows(self.stream_of(document), command)) as case:
            if call == "read":
                return answered(lambda: Came("OK", case.read_octets(context, document, now)))
            if call == "envelope":
                return answered(lambda: settled(case.envelope(context, document, now)))
            return answered(lambda: self.append(getattr(case, call)(context, document, now)))

    def selected(self, section, **values):
        """The rows of a statement, without what is null."""
        rows = self.database.execute(self.sql[section], values)
        names = [column[0] for column in rows.description]
        return [{name: value for name, value in zip(names, row) if value is not None} for row in rows]

    def read_all(self, context, document, now):
        """What is read of no single case: the host selects the rows, or the cases, and gives them in."""
        if document["kind"] == "flow":
            rows = self.selected("flow", since=document.get("from", -2**63), until=document.get("to", 2**63 - 1))
            document = {**document, "referrals": [{n: v for n, v in row.items() if n != "stream"} for row in rows]}
        return self.engine.read_octets(context, document, now)

    def append(self, answer):
        # The batch of a refusal holds no rows, and its statements change nothing.
        if answer.batch is not None:
            self.database.execute("BEGIN IMMEDIATE")
            try:
                for statement in statements(self.sql["append"]):
                    self.database.execute(statement, {"batch": answer.batch.decode("utf-8")})
                self.database.execute("COMMIT")
            except sqlite3.Error:
                self.database.execute("ROLLBACK")
                raise
        return settled(answer)

    def verify(self):
        self.engine.load(self.rows(self.engine.stream()))
        found = set()
        for (stream,) in self.database.execute("SELECT DISTINCT stream FROM varde_ledger").fetchall():
            row = self.database.execute(self.sql["head"], {"stream": stream}).fetchone()
            found.add(self.engine.verify(self.rows(stream), row[0])["answer"])
        return "verified" if found <= {"verified"} else sorted(found)[-1]

    def close(self):
        self.database.close()
        self.engine.close()


def statements(script):
    """The statements of a section, one by one, so that each runs in the host's own transaction."""
    text = ""
    for line in script.splitlines():
        if line.lstrip().startswith("--"):
            continue
        text += line + "\n"
        if sqlite3.complete_statement(text):
            yield text
            text = ""


WAYS = (MemoryWay, EmbeddedWay, HostWay)
