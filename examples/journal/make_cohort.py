#!/usr/bin/env python3
"""Writes cohort.jsonl: forty made-up people and what happened to them, one call a line.

    make_cohort.py > cohort.jsonl        the same octets every time

A person's first line names no case; the library derives the case's id from that line's command, and so does this
script, as later lines must name it. The same goes for the ids of events that a later line points at.
"""

import sys
from datetime import date

from cohort.between import between
from cohort.journal import SERVICE, Journal, Person, begin, started
from cohort.people import SERVICES
from cohort.whole import around

def plans_that_run(journal):
    """Most plans: somebody leads, reviews are held, measures come and go."""
    begin(journal, "anita", "2025-01-20", first=95, then=190, leaders=[("2026-02-16", "per")])
    begin(journal, "odd", "2025-02-03", then=170)
    begin(journal, "leila", "2025-03-17", form="digital", then=240, first=110)
    begin(journal, "synnove", "2025-05-12", then=240)
    maria = started(journal, "maria", "2025-09-08")
    maria.fact("2025-10-02", "event.corrected",
               {"event": maria.registered, "reason": "Feil fødselsdato i den første meldingen.",
                "kind": "person.registered", "body": {**maria.described, "born": "1996-12-15"}}, by="HST")
    maria.run("2026-11-20", then=200)
    begin(journal, "henrik", "2025-10-13", form="digital", then=170, leaders=[("2026-05-04", "sindre")])
    begin(journal, "ragnhild", "2025-08-25", then=200)
    begin(journal, "amina", "2025-06-02", then=260)
    begin(journal, "eirik", "2026-01-12", then=170, until="2026-11-11")
    begin(journal, "noor", "2026-02-09", then=190, until="2026-11-18")


def coordinators_change(journal):
    kjell = started(journal, "kjell", "2025-02-24")
    kjell.run("2025-09-22")
    kjell.act("2025-09-22", "coordinator.appoint", {**kjell.coordinator("per"), "participation": {"how": "present"}},
              by="KE")
    kjell.act("2025-12-09", "plan.review", {"next_review": "2026-06-09", "note": kjell.about["notes"][1],
                                            "participation": {"how": "by-phone"}}, **kjell.led())
    kjell.fact("2026-02-16", "activity.changed", {"activity": "utlevering", "status": "completed"}, by="LAR")
    kjell.act("2026-06-10", "plan.review", {"next_review": "2026-12-09", "note": kjell.about["notes"][2],
                                            "participation": {"how": "present"}}, **kjell.led())
    kjell.revise("2026-06-11", due={"okonomi": "2027-01-15"}, reviews=["2026-12-09"], to="2027-06-30")

    liv = begin(journal, "liv", "2025-11-03", then=190, until="2026-10-26")
    liv.fact("2026-10-26", "coordinator.ended", {"reason": "Sindre har begynt i ny stilling."}, by="PSY")


def late_and_corrected(journal):
    tor = started(journal, "tor", "2025-04-07")
    tor.change("2025-05-16", "henting", "completed", by="RUS")
    tor.review("2025-08-05", "2026-02-05", tor.about["notes"][0])
    # Told two months later, and only by month.
    tor.fact("2025-09-10", "activity.changed", {"activity": "naloxon", "status": "completed"}, occurred="2025-07",
             source="Tor fortalte det selv")
    tor.fact("2025-10-02", "activity.changed",
             {"activity": "verksted", "status": "on-hold", "reason": "Åtte dager ute av det, tilbake etterpå."},
             by="NAV", occurred="2025-09-19")
    back = tor.fact("2025-10-13", "activity.changed", {"activity": "verksted", "status": "stopped"}, by="NAV",
                    occurred="2025-10-06")
    tor.fact("2025-10-15", "event.corrected",
             {"event": back, "reason": "Tor kom tilbake; NAV krysset av feil.", "kind": "activity.changed",
              "body": {"activity": "verksted", "status": "in-progress"}}, by="NAV", occurred="2025-10-15")
    tor.review("2026-02-06", "2026-08-06", tor.about["notes"][1])
    tor.revise("2026-02-09", due={"verksted": "2026-08-03", "tannlege": "2026-04-20"}, reviews=["2026-08-06"],
               to="2026-12-31")
    tor.change("2026-04-22", "tannlege", "completed", by="FL2")
    tor.review("2026-08-07", "2026-12-14")
    tor.revise("2026-08-10", due={"verksted": "2026-12-11"}, reviews=["2026-12-14"], to="2027-06-30", how="by-phone")

    astrid = started(journal, "astrid", "2025-12-01", form="oral")
    astrid.run("2026-06-01", first=100)
    wrong = astrid.fact("2026-06-01", "plan.answered", {"answer": "declines"}, by="FL2")
    wrong_rows = [astrid.rows - 1, astrid.rows]
    astrid.act("2026-06-03", "event.void", {"event": wrong, "reason": "Gjaldt en annen pasient."}, by="FL2")
    astrid.act("2026-06-03", "entry.erase", {"sequences": wrong_rows, "reason": "Opplysninger om en annen pasient."},
               by="KE")
    astrid.change("2026-08-17", "fot", "in-progress", by="HJ")
    astrid.repeat()
    astrid.review("2026-09-02", "2027-02-10", "Astrid er fornøyd.")
    astrid.revise("2026-09-03", due={"sukker": "2027-01-18", "fot": "2026-12-07"}, reviews=["2027-02-10"])


def children(journal):
    jonas = Person(journal, "jonas")
    jonas.register("2026-03-09")
    jonas.contact("2026-03-09")
    jonas.offer("2026-03-16")
    jonas.answer("2026-03-24", "wants")
    jonas.consent("2026-03-24", giver="parent", giver_name="Mor og far")
    jonas.start("2026-04-07")
    jonas.run("2026-11-20", first=75, then=165)

    ella = Person(journal, "ella")
    ella.register("2026-01-19")
    ella.offer("2026-01-27")
    ella.answer("2026-02-03", "wants")
    ella.consent("2026-02-03", giver="parent", giver_name="Far")
    ella.start("2026-02-16")
    ella.run("2026-11-20", first=110, then=200)


def reviews_that_wait(journal):
    bjorn = started(journal, "bjorn", "2025-09-15")
    bjorn.run("2026-03-20", first=150, last=date(2026, 10, 15))
    bjorn.change("2026-06-15", "lege", "in-progress", by="FL1")
    grete = started(journal, "grete", "2026-01-05")
    grete.run("2026-05-20", first=100, last=date(2026, 11, 2))
    grete.change("2026-08-24", "post", "in-progress", by="PSY", reason="Tre av fire brev.")


def consents(journal):
    # Started by the institution; nobody here has asked about consent.
    frode = Person(journal, "frode")
    frode.register("2026-11-16", municipality=False)
    frode.contact("2026-11-16")
    frode.fact("2026-11-17", "plan.started",
               {"plan": frode.content(date(2026, 11, 10), months=6, reviews=["2027-01-12"]),
                "participation": {"how": "present"}},
               by="RUS", occurred="2026-11-10", source="Gråsteinen behandlingssted, på telefon")

    silje = Person(journal, "silje")
    silje.register("2025-10-20")
    silje.contact("2025-10-20")
    silje.offer("2025-10-28")
    silje.answer("2025-11-05", "wants")
    consent = silje.consent("2025-11-05", "digital")
    silje.start("2025-11-12")
    silje.run("2026-11-02", first=100, then=230)
    silje.act("2026-11-17", "consent.withdraw",
              {"consent": consent, "reason": "Noen på bakeriet visste om planen. Det skal de ikke."}, by="RUS")

    ivar = Person(journal, "ivar")
    ivar.register("2025-06-16")
    ivar.offer("2025-06-23", fact=True)
    ivar.answer("2025-06-30", "wants", "by-phone")
    consent = ivar.consent("2025-06-30", "oral", explained=("what", "withdrawal"))
    ivar.start("2025-07-07")
    ivar.change("2025-08-11", "hytte", "scheduled", by="BOL")
    ivar.act("2025-09-29", "consent.withdraw", {"consent": consent}, by="RUS")
    ivar.act("2025-10-06", "plan.close",
             {"reason": "consent-withdrawn", "next_step": {"kind": "declined", "note": "Ivar ringer selv. Døra står åpen."},
              "participation": {"how": "present"}}, by="RUS")

    vidar = started(journal, "vidar", "2025-11-17", until="2026-12-10")
    vidar.run("2026-11-20", first=120, then=200)
    lillian = started(journal, "lillian", "2025-10-27", until="2026-11-13")
    lillian.run("2026-11-12", first=130, then=210)


def starts_that_wait(journal):
    """Refused first, for there was no consent; then asked for, and started."""
    kari = Person(journal, "kari")
    kari.register("2026-04-20")
    kari.contact("2026-04-20")
    kari.offer("2026-04-28")
    kari.answer("2026-05-05", "wants")
    body = {"plan": kari.content(date(2026, 5, 11)), "coordinator": kari.coordinator(),
            "participation": {"how": "present"}}
    kari.act("2026-05-11", "plan.start", body, accepted=False)
    kari.consent("2026-05-12", "oral")
    kari.act("2026-05-12", "plan.start", body)
    kari.run("2026-11-20", first=100, then=150)

    tove = Person(journal, "tove")
    tove.register("2026-08-31")
    tove.offer("2026-09-07")
    tove.answer("2026-09-16", "undecided")
    tove.act("2026-09-17", "plan.start",
             {"plan": {"title": "Toves plan", "goals": [{"id": "m1", "words": "Jeg vil tenke på det."}]},
              "coordinator": tove.coordinator()}, accepted=False)
    tove.answer("2026-10-16", "undecided", "by-phone", ask_again="2026-12-01")

    amir = Person(journal, "amir")
    amir.register("2026-09-28")
    amir.contact("2026-09-28")
    amir.offer("2026-10-06")
    amir.answer("2026-10-20", "undecided", ask_again="2027-01-11")

    stian = Person(journal, "stian")
    stian.register("2026-10-26")
    stian.contact("2026-10-26")
    stian.offer("2026-11-03")
    stian.answer("2026-11-10", "wants", "by-phone")

    inger = Person(journal, "inger")
    inger.register("2026-10-12")
    inger.contact("2026-10-12")
    inger.offer("2026-10-19")
    inger.answer("2026-10-27", "wants")
    inger.consent("2026-10-27", "written")


def offers(journal):
    petter = Person(journal, "petter")
    petter.register("2026-11-02")
    petter.offer("2026-11-09")

    wenche = Person(journal, "wenche")
    wenche.register("2026-09-21")
    wenche.offer("2026-10-12", fact=True)

    # She does not want a plan; a coordinator is to be offered all the same.
    el = Person(journal, "else")
    el.register("2026-10-13")
    el.contact("2026-10-13")
    el.offer("2026-10-27")
    el.answer("2026-11-12", "declines")

    arne = Person(journal, "arne")
    arne.register("2025-11-24")
    arne.contact("2025-11-24")
    arne.offer("2025-12-02")
    arne.answer("2025-12-11", "declines", "through-representative")
    arne.act("2025-12-18", "coordinator.appoint", {**arne.coordinator("reidun"), "participation": {"how": "present"}},
             by="KE")

    berit = Person(journal, "berit")
    berit.register("2026-11-13", number=False)
    berit.contact("2026-11-20")


def endings(journal):
    gunnar = started(journal, "gunnar", "2025-05-19")
    gunnar.run("2025-11-24", first=80, then=90)
    gunnar.act("2025-12-01", "plan.close",
               {"reason": "goals-reached",
                "next_step": {"kind": "appointment", "date": "2026-03-02", "service": SERVICE["FL1"],
                              "note": "Kontroll av balansen."}, "participation": {"how": "present"}}, **gunnar.led())

    hanne = started(journal, "hanne", "2025-10-06")
    hanne.run("2026-03-16", first=90)
    hanne.act("2026-03-23", "plan.close",
              {"reason": "moved", "next_step": {"kind": "handed-over", "note": "Ny kommune har møtt Hanne og tar over."},
               "participation": {"how": "present"}}, **hanne.led())

    ase = started(journal, "ase", "2025-11-10", form="oral")
    ase.run("2026-04-27", first=60)
    ase.fact("2026-05-04", "plan.closed", {"reason": "died"}, by="HJ", occurred="2026-05-02")

    # Closed with nothing agreed: a reason is asked for, and given.
    rune = started(journal, "rune", "2026-05-25")
    rune.change("2026-07-20", "reise", "completed", by="RUS")
    body = {"reason": "person-wishes", "participation": {"how": "by-phone"}}
    rune.act("2026-11-17", "plan.close", body, accepted=False, **rune.led())
    rune.act("2026-11-17", "plan.close", body, again=rune.command,
             confirmations=[{"rule": "R-286", "subject": "plan",
                             "reason": "Rune reiste før vi rakk å avtale noe. Vi ringer broren hans."}], **rune.led())


def told_from_outside(journal):
    # The hospital began a plan of its own while Eirik's was running.
    eirik = journal.people["eirik"]
    plan = {"title": "Plan fra avdelingen", "from": "2026-11-09", "to": "2027-05-09", "reviews": ["2027-02-09"],
            "goals": [*eirik.plan["goals"], {"id": "m2", "words": "Jeg vil slippe å fortelle alt to ganger."}],
            "activities": [*eirik.plan["activities"],
                           {"id": "time", "what": "Time hver fjortende dag", "service": SERVICE["DPS"],
                            "goals": ["m2"], "due": "2026-12-04"}]}
    eirik.fact("2026-11-12", "plan.started", {"plan": plan, "participation": {"how": "present"}}, by="DPS",
               occurred="2026-11-09")

    # A review is told, and nobody has told of a start.
    daniel = Person(journal, "daniel")
    daniel.register("2026-11-10")
    daniel.fact("2026-11-11", "consent.given",
                {"form": "written", "explained": ["what", "whom", "purpose", "withdrawal"]}, occurred="2026-06")
    daniel.fact("2026-11-11", "plan.reviewed", {"next_review": "2027-03-01", "participation": {"how": "present"}},
                occurred="2026-10-29", source="Epikrise fra Vardevik DPS")

    # A service that the municipality's profile does not have: written down, and followed up.
    noor = journal.people["noor"]
    noor.fact("2026-11-19", "contact_point.named",
              {"service": "8c5ff1ae-40f1-4f0e-9a43-6a6ea1a4c001", "name": "Unni Bregnevoll",
               "role": "miljøkontakt ved Ungdomsbasen"}, by="HST")

    solveig = Person(journal, "solveig")
    solveig.register("2026-10-12")
    solveig.contact("2026-10-12")
    solveig.offer("2026-10-19")
    solveig.answer("2026-10-26", "wants")
    solveig.consent("2026-10-26", "digital")
    plan = solveig.content(date(2026, 11, 2))
    del plan["to"], plan["reviews"]
    solveig.act("2026-11-02", "plan.start",
                {"plan": plan, "coordinator": solveig.coordinator(), "participation": {"how": "present"}})
    solveig.change("2026-11-09", "time", "scheduled", by="HST")

    # The specialist service wants to start a second plan: refused, and the first is revised instead.
    trond = started(journal, "trond", "2026-06-15")
    trond.run("2026-11-03", first=90, then=120)
    second = {"title": "Plan ved DPS", "goals": [{"id": "m1", "words": "Jeg vil sove uten piller."}]}
    trond.act("2026-11-03", "plan.start", {"plan": second, "participation": {"how": "present"}}, by="DPS",
              accepted=False)
    trond.revise("2026-11-05", add=("sovn", "Samtale om søvn på DPS", "DPS", "1", "tre timer", "once", 30))


def tell(journal):
    plans_that_run(journal)
    coordinators_change(journal)
    late_and_corrected(journal)
    children(journal)
    reviews_that_wait(journal)
    consents(journal)
    starts_that_wait(journal)
    offers(journal)
    endings(journal)
    told_from_outside(journal)
    around(journal, SERVICE)
    between(journal, SERVICES, SERVICE)


def main():
    journal = Journal("vardevik")
    journal.profile(date(2025, 1, 6))
    tell(journal)
    sys.stdout.write(journal.text())


if __name__ == "__main__":
    main()
