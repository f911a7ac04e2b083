"""Lines of a journal: what a person's services tell the library, and the ids that it derives from them."""

import hashlib
import json
import pathlib
import random
import uuid
from datetime import date, datetime, timedelta, timezone

from cohort.people import COORDINATORS, PEOPLE, SERVICES
from cohort.whole import WHOLE

TODAY = date(2026, 11, 20)
# What the municipality says of itself; no municipality has its number.
PROFILE = json.loads((pathlib.Path(__file__).parents[2] / "profiles" / "vardevik.json").read_text(encoding="utf-8"))
MUNICIPALITY = PROFILE["municipality"]
EVENT = {  # what an order is called once it has happened
    "person.register": "person.registered", "contact_point.name": "contact_point.named",
    "plan.offer": "plan.offered", "plan.answer": "plan.answered", "consent.give": "consent.given",
    "consent.withdraw": "consent.withdrawn", "plan.start": "plan.started", "plan.revise": "plan.revised",
    "activity.change": "activity.changed", "coordinator.appoint": "coordinator.appointed",
    "coordinator.end": "coordinator.ended", "plan.review": "plan.reviewed", "plan.close": "plan.closed",
    "event.correct": "event.corrected", "event.void": "event.voided", "entry.erase": "entry.erased",
}
NOT_SHOWN = {"odd", "henrik", "lillian"}  # whose plans nobody has gone through with them
HOLIDAYS = {(1, 1), (5, 1), (5, 17), (12, 24), (12, 25), (12, 26), (12, 31)}


def part(octets):
    return len(octets).to_bytes(8, "big") + octets


def derived(tag, *parts, ordinal=None):
    """A UUID of version 8 over a tag and parts, each part with its length before it."""
    text = tag.encode() + b"".join(part(p) for p in parts)
    if ordinal is not None:
        text += ordinal.to_bytes(8, "big")
    raw = bytearray(hashlib.sha256(text).digest()[:16])
    raw[6] = raw[6] & 0x0F | 0x80
    raw[8] = raw[8] & 0x3F | 0x80
    return uuid.UUID(bytes=bytes(raw))


CONTROLLER = derived("vardevik", b"controller")
# The profile's own service of that kind, the first time one is named; the others are the cohort's.
SERVICE = {}
for key, (kind, *_) in SERVICES.items():
    known = [s["id"] for s in PROFILE["services"] if s["kind"] == kind and s["id"] not in SERVICE.values()]
    SERVICE[key] = known[0] if known else str(derived("vardevik", key.encode()))


def resolved(value):
    """The same with services by their ids."""
    if isinstance(value, dict):
        return {name: resolved(member) for name, member in value.items()}
    if isinstance(value, list):
        return [resolved(element) for element in value]
    return SERVICE[value[1:]] if isinstance(value, str) and value.startswith("@") else value


def workday(day):
    while day.weekday() > 4 or (day.month, day.day) in HOLIDAYS:
        day += timedelta(days=1)
    return day


def identity_number(born, woman_or_man, dnumber):
    """A synthetic number whose control digits stand."""
    serial = (500 if born.year >= 2000 else 100) + 7 * woman_or_man
    for individual in range(serial, serial + 100):
        d = f"{born.day + (40 if dnumber else 0):02}{born.month + 80:02}{born.year % 100:02}{individual:03}"
        for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
            control = -sum(int(a) * b for a, b in zip(d, weights)) % 11
            if control == 10:
                break
            d += str(control)
        if len(d) == 11:
            return d
    raise ValueError(born)


class Journal:
    def __init__(self, seed):
        self.lines = []
        self.random = random.Random(seed)
        self.people = {}

    def id(self):
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def context(self, service, role=None, name=None):
        _, _, _, who, what, law = SERVICES[service]
        actor = {"role": role or what, "name": name or who}
        purpose = "administration" if service == "KE" else "planning"
        return {"schema": "context/1", "controller": str(CONTROLLER), "unit": SERVICE[service], "actor": actor,
                "task_basis": law, "purpose": purpose}

    def write(self, call, now, context, document):
        self.lines.append((now, {"call": call, "now": now.strftime("%Y-%m-%dT%H:%M:%SZ"), "context": context,
                                 "document": document}))

    def profile(self, day):
        services = {s["id"]: s for s in PROFILE["services"]}
        for key, (kind, name, phone, *_) in SERVICES.items():
            services[SERVICE[key]] = {**services.get(SERVICE[key], {}), "id": SERVICE[key], "kind": kind, "name": name,
                                      "phone": phone}
        profile = {**PROFILE, "name": "Vardevik kommune", "services": list(services.values()),
                   "limits": [{"parameter": "ip.answer", "amount": 21}]}
        now = datetime(day.year, day.month, day.day, 7, 30, tzinfo=timezone.utc)
        self.write("act", now, self.context("KE"),
                   {"schema": "command/1", "id": self.id(), "kind": "profile.load", "body": {"profile": profile}})

    def text(self):
        self.lines.sort(key=lambda line: line[0])
        return "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for _, line in self.lines)


class Person:
    """One person's calls, in the order in which they are made."""

    def __init__(self, journal, key):
        self.journal = journal
        journal.people[key] = self
        self.number = list(PEOPLE).index(key)
        self.about = PEOPLE[key]
        self.whole = resolved(WHOLE.get(key, {}))
        self.by = self.about["by"]
        self.case = None
        self.rows = 0
        self.now = None
        self.plan = None
        self.steps = []
        self.seen = key not in NOT_SHOWN

    def clock(self, day, hour=None):
        if isinstance(day, str):
            day = date.fromisoformat(day)
        minute = self.journal.random.randrange(0, 60)
        hour = self.journal.random.randrange(7, 14) if hour is None else hour
        now = datetime(day.year, day.month, day.day, hour, minute, tzinfo=timezone.utc)
        if self.now and now <= self.now:
            now = self.now + timedelta(minutes=7 + minute % 9)
        self.now = now
        return now

    def send(self, call, day, document, by, accepted, role=None, name=None):
        now = self.clock(day)
        if self.case:
            document = {"schema": document["schema"], "id": document["id"], "case": self.case, **document}
        self.journal.write(call, now, self.journal.context(by, role, name), document)
        if accepted:
            if not self.case:
                self.case = str(derived("varde-case-1", CONTROLLER.bytes, uuid.UUID(document["id"]).bytes))
            self.rows += 2
        return document

    def fact(self, day, kind, body, by=None, occurred=None, source=None, role=None, name=None):
        """Something has happened. `occurred` is the day unless it is said."""
        document = {"schema": "fact/1", "id": self.journal.id(), "kind": kind,
                    "occurred": str(occurred or day)}
        if source:
            document["source"] = source
        document["body"] = body
        return self.event(self.send("report", day, document, by or self.by, True, role, name)["id"], kind)

    def act(self, day, kind, body, by=None, accepted=True, again=None, confirmations=None, role=None, name=None):
        """Something is to be done. `again` repeats an earlier order's id."""
        document = {"schema": "command/1", "id": again or self.journal.id()}
        if confirmations:
            document["confirmations"] = confirmations
        document.update(kind=kind, body=body)
        document = self.send("act", day, document, by or self.by, accepted, role, name)
        return self.event(document["id"], EVENT[kind])

    def message(self, day, kind, sender, by="KE", **members):
        """What another body told, as the host's message layer fills it in."""
        document = {"schema": "message/1", "id": self.journal.id(), "type": kind, "sender": sender, "occurred": day, **members}
        self.send("message", day, document, by, True)

    def thread(self, number):
        """The name of a referral, as both ends have it."""
        return str(derived("vardevik", b"referral", self.case.encode(), ordinal=number))

    def event(self, command, kind):
        self.command = command
        return str(derived("varde-event-1", CONTROLLER.bytes, uuid.UUID(self.case).bytes if self.case else b"",
                           uuid.UUID(command).bytes, kind.encode(), ordinal=1))

    def repeat(self):
        """The last line once more, some minutes later: the host had no answer and asks again."""
        _, line = self.journal.lines[-1]
        now = self.now = self.now + timedelta(minutes=4)
        self.journal.write(line["call"], now, line["context"], line["document"])

    # --- what most people go through

    def register(self, day, number=True, municipality=True):
        born = self.about.get("born", "")
        body = {"name": self.about["name"]}
        if len(born) == 10 and number:
            body["identity_number"] = identity_number(date.fromisoformat(born), self.number,
                                                      self.about.get("dnumber"))
        if born:
            body["born"] = born
        if municipality:
            body["municipality"] = MUNICIPALITY
        if "language" in self.about:
            body["language"] = self.about["language"]
        self.described = body
        self.registered = self.fact(day, "person.registered", body)

    def contact(self, day, service=None):
        service = service or self.by
        _, _, phone, name, role, _ = SERVICES[service]
        self.fact(day, "contact_point.named",
                  {"service": SERVICE[service], "name": name, "role": role,
                   "telecom": [{"system": "phone", "value": phone, "hours": "hverdager 9–15"}]})

    def offer(self, day, fact=False):
        body = {"service": SERVICE[self.by], "participation": {"how": "present"}}
        self.fact(day, "plan.offered", body) if fact else self.act(day, "plan.offer", body)

    def answer(self, day, answer, how="present", **more):
        self.act(day, "plan.answer", {"answer": answer, **more, "participation": {"how": how}})

    def consent(self, day, form="written", explained=("what", "whom", "purpose", "withdrawal"), by=None, **more):
        return self.act(day, "consent.give", {**more, "form": form, "explained": list(explained)}, by=by)

    def coordinator(self, key=None):
        service, name, phone = COORDINATORS[key or self.about["coordinator"]]
        self.leader = key or self.about["coordinator"]
        return {"service": SERVICE[service], "name": name, "phone": phone}

    def led(self):
        """Who acts when the coordinator does: service, role and name."""
        service, name, _ = COORDINATORS[self.leader]
        return {"by": service, "role": "koordinator", "name": name}

    def content(self, start, months=12, reviews=None):
        """The plan as the person and the coordinator wrote it."""
        self.plan = {"title": self.about["title"], "from": str(start),
                     "to": str(start + timedelta(days=30 * months)),
                     "reviews": [str(d) for d in reviews or [workday(start + timedelta(days=90))]],
                     "goals": [{"id": f"m{i}", "words": words} for i, words in enumerate(self.about["goals"], 1)],
                     "activities": [self.measure(m, start) for m in self.about["measures"]]}
        if len({m[2] for m in self.about["measures"]}) > 2:
            self.plan["group"] = {"convener": SERVICE[self.by], "next_meeting": self.plan["reviews"][0]}
        self.plan.update({name: part for name, part in self.whole.items() if name != "measures"})
        for measure in self.plan["activities"]:
            measure.update(self.whole.get("measures", {}).get(measure["id"], {}))
        return self.plan

    @staticmethod
    def measure(spec, start):
        name, what, service, goals, extent, _, offset = spec
        measure = {"id": name.replace("ø", "o").replace("ó", "o"), "what": what}
        if service:
            measure["service"] = SERVICE[service]
        measure["goals"] = ["m" + g for g in goals]
        if extent:
            measure["extent"] = extent
        measure["due"] = str(workday(start + timedelta(days=offset)))
        return measure

    def start(self, day, months=12, reviews=None, **more):
        day = date.fromisoformat(day)
        body = {"plan": self.content(day, months, reviews)}
        if self.about.get("coordinator"):
            body["coordinator"] = self.coordinator()
        self.act(str(day), "plan.start", {**body, "participation": {"how": "present"}, **more})

    def change(self, day, activity, status, by=None, **more):
        self.fact(day, "activity.changed", {"activity": activity, "status": status, **more}, by=by)

    def revise(self, day, due=None, reviews=None, to=None, add=None, how="present"):
        plan = json.loads(json.dumps(self.plan))
        for measure in plan["activities"]:
            if due and measure["id"] in due:
                measure["due"] = str(due[measure["id"]])
        if add:
            plan["activities"].append(self.measure(add, date.fromisoformat(day)))
        if reviews:
            plan["reviews"] = [str(r) for r in reviews]
            if "group" in plan:
                plan["group"]["next_meeting"] = plan["reviews"][0]
        if to:
            plan["to"] = to
        self.plan = plan
        self.act(day, "plan.revise", {"plan": plan, "participation": {"how": how}}, **self.led())

    def show(self, day):
        how = self.journal.random.choice(["together", "together", "on-paper", "digital", "read-aloud"])
        self.fact(day, "plan.shown", {"how": how, "approves": True}, **self.led())

    def review(self, day, following, note=None, how="present"):
        body = {"next_review": str(following)}
        if note:
            body["note"] = note
        self.act(day, "plan.review", {**body, "participation": {"how": how}}, **self.led())

    def run(self, until, first=90, then=150, last=None, leaders=()):
        """Measures come and go, the plan is reviewed and revised, until a day. `last`: the next review after that.
        `leaders`: new coordinators, by day."""
        rng = self.journal.random
        for day, leader in leaders:
            self.steps.append((date.fromisoformat(day), "appoint", leader))
        begun = date.fromisoformat(self.plan["from"])
        until = date.fromisoformat(until)
        if self.seen:
            self.show(str(begun))
        specs = {self.measure(m, begun)["id"]: m for m in self.about["measures"]}
        open_measures = dict(specs)
        for name in specs:  # what goes on begins
            day = workday(begun + timedelta(days=rng.randrange(6, 19)))
            if specs[name][5] == "on" and day < until:
                self.steps.append((day, "change", name, "in-progress", specs[name][2]))
        day = workday(begun + timedelta(days=first))
        notes = list(self.about.get("notes", []))
        while day < until:
            following = workday(day + timedelta(days=then))
            due = {}
            for name, spec in list(open_measures.items()):
                first_due = date.fromisoformat(self.measure(spec, begun)["due"])
                if spec[5] == "once" and first_due <= day:
                    done = workday(min(first_due, day) - timedelta(days=rng.randrange(1, 9)))
                    self.steps.append((done, "change", name, "completed", spec[2]))
                    del open_measures[name]
                elif spec[5] == "on":
                    due[name] = workday(following + timedelta(days=rng.randrange(-8, 15)))
                    if rng.random() < 0.4:
                        self.pause(name, spec, day + timedelta(days=rng.randrange(14, 50)))
            end = following >= until
            self.steps.append((day, "review", last if end and last else following, notes.pop(0) if notes else None))
            added = self.about["later"] if len(notes) == 1 and "later" in self.about else None
            self.steps.append((day + timedelta(days=1), "revise", due, following, added))
            if added:
                begun_later = workday(day + timedelta(days=12))
                self.steps.append((begun_later, "change", added[0], "in-progress", added[2]))
                open_measures[added[0]] = added
            day = following
        for name, spec in open_measures.items():
            done = date.fromisoformat(self.measure(spec, begun)["due"])
            if spec[5] == "once" and done < until:
                self.steps.append((workday(done - timedelta(days=2)), "change", name, "completed", spec[2]))
        self.play(until)

    def pause(self, name, spec, day):
        """A measure stands still for some weeks."""
        reason = self.journal.random.choice(["Ferie i tjenesten.", "Influensa i huset.", "Personen ba om en pause.",
                                             "Venter på ny kontaktperson."])
        self.steps.append((workday(day), "change", name, "on-hold", spec[2], reason))
        self.steps.append((workday(day + timedelta(days=23)), "change", name, "in-progress", spec[2]))

    def play(self, until):
        for step in sorted(self.steps, key=lambda s: (s[0], s[1])):
            day = str(workday(step[0]))
            if workday(step[0]) >= until:
                continue
            if step[1] == "change":
                self.change(day, step[2], step[3], by=step[4], **({"reason": step[5]} if step[5:] else {}))
            elif step[1] == "appoint":
                self.act(day, "coordinator.appoint",
                         {**self.coordinator(step[2]), "participation": {"how": "present"}}, by="KE")
            elif step[1] == "review":
                self.review(day, step[2], step[3])
            else:
                to = str(max(date.fromisoformat(self.plan["to"]), step[3] + timedelta(days=60)))
                self.revise(day, due=step[2], reviews=[step[3]], to=to, add=step[4])
                if self.seen:
                    self.show(day)
        self.steps = []


def begin(journal, key, day, form="written", weeks=3, until=str(TODAY), **running):
    """Registered, offered, wanted, consented, started; then the plan runs until a day."""
    person = started(journal, key, day, form, weeks)
    person.run(until, **running)
    return person


def started(journal, key, day, form="written", weeks=3, **consent):
    person = Person(journal, key)
    d = date.fromisoformat(day)
    person.register(str(workday(d)))
    person.contact(str(workday(d)))
    person.offer(str(workday(d + timedelta(days=6))))
    agreed = str(workday(d + timedelta(days=13)))
    person.answer(agreed, "wants")
    person.consent(agreed, form, **consent)
    person.start(str(workday(d + timedelta(weeks=weeks))))
    return person
