"""What goes between the services: what messages of others tell of those who are away, and referrals."""

from datetime import datetime, timezone


def instant(*utc):
    """As the library has it: microseconds."""
    return int(datetime(*utc, tzinfo=timezone.utc).timestamp()) * 1000000


def refer(person, day, number, sender, recipient, needs, question, **more):
    """A referral that was sent, by one of ours. Its id, as both ends name it."""
    thread = person.thread(number)
    person.fact(day, "referral.sent", {"referral": thread, "content": {
        "from": {"service": sender[1]}, "to": {"service": recipient[1]}, "chosen": "person-chose", "needs": needs,
        "question": question, **more}}, by=sender[0])
    return thread


def away(p, sender):
    """Nobody here has typed any of this: it came in messages."""
    frode, trond, amir, daniel, arne = (p[key] for key in ("frode", "trond", "amir", "daniel", "arne"))
    arne.message("2026-10-20", "admitted", sender("INST"), stay_kind="institution", expected="2027-01-15")
    daniel.message("2026-11-13", "admitted", sender("DPS"), stay_kind="detox", expected="2026-11-18", housing_lacking=True)
    trond.message("2026-11-12", "admitted", sender("DPS"), stay_kind="detox", expected="2026-11-24")
    amir.message("2026-11-16", "admitted", sender("DPS"), stay_kind="acute-ward")
    frode.message("2026-11-18", "admitted", sender("INST"), stay_kind="institution", expected="2026-12-01")
    daniel.message("2026-11-18", "discharged", sender("DPS"), how="planned")
    trond.message("2026-11-19", "ready", sender("DPS"))
    trond.message("2026-11-19", "appointment-booked", sender("DPS"), at=instant(2026, 11, 26, 9), mode="in-person")


def referrals(p, ours):
    gunnar, wenche, inger, stian, petter = (p[key] for key in ("gunnar", "wenche", "inger", "stian", "petter"))
    one = refer(gunnar, "2026-08-10", 1, ours("FL1"), ours("DPS"), ["mental-health"], "Sover ikke etter fallet.")
    gunnar.fact("2026-08-12", "referral.received", {"referral": one}, by="DPS")
    gunnar.fact("2026-08-31", "referral.declined", {
        "referral": one, "reason": "no-right", "complaint_told": True, "guided_to": {"service": ours("PSY")[1]},
        "words": "Psykisk helse og mestring kan hjelpe deg. Ring dem, eller la legen gjøre det."}, by="DPS")
    two = refer(gunnar, "2026-09-01", 2, ours("FL1"), ours("PSY"), ["mental-health"], "Samtaler om søvn, gjerne hjemme.")
    gunnar.fact("2026-09-02", "referral.received", {"referral": two}, by="PSY")
    gunnar.fact("2026-09-08", "referral.accepted", {"referral": two, "right": False}, by="PSY")

    one = refer(wenche, "2026-10-13", 1, ours("FL2"), ours("PSY"), ["mental-health"], "Vil ha noen å snakke med om sorgen.")
    wenche.fact("2026-10-14", "referral.received", {"referral": one}, by="PSY")
    wenche.fact("2026-10-20", "referral.accepted", {"referral": one, "right": False}, by="PSY")

    one = refer(inger, "2026-10-28", 1, ours("RUS"), ours("DPS"), ["substance-use"], "Avrusning før jul, etter eget ønske.",
                target="substance-treatment")
    inger.fact("2026-10-29", "referral.received", {"referral": one}, by="DPS")
    inger.fact("2026-11-09", "referral.accepted", {"referral": one, "right": True, "treat_by": "2026-12-18"}, by="DPS")

    one = refer(stian, "2026-11-11", 1, ours("FL1"), ours("RUS"), ["substance-use"], "Vil kutte ned, og vil ha noen med på veien.")
    stian.fact("2026-11-12", "referral.received", {"referral": one}, by="RUS")
    refer(petter, "2026-11-10", 1, ours("NAV"), ours("RUS"), ["substance-use"], "Trenger noen å snakke med før kurset.")


def between(journal, services, service):
    """`services`: what they are called, by key; `service`: their ids."""
    away(journal.people, lambda key: {"service": service[key], "name": services[key][1]})
    referrals(journal.people, lambda key: (key, service[key]))
