"""Every pair of state and event of BSeR harmonised with IHE 360X, as acts of ours: what its table has is done and leads
where it says, and all else is refused."""

import csv
from pathlib import Path

from answers import ask, check, compare, finish

TABLE = Path(__file__).parent / "data" / "bser-360x-transitions.csv"

# Its events by our steps. What is sent is received there: ours sends and receives.
STEPS = {
    "send-referral-package": "send",
    "send-acceptance": "accept",
    "send-decline": "decline",
    "send-schedule-visit-information": "schedule",
    "send-rescheduled-visit-information": "reschedule",
    "send-no-show-information": "no-show",
    "send-appointment-cancel": "cancel-appointment",
    "send-interim-consultation-note": "note",
    "send-referral-outcome": "complete",
    "send-cancellation-request": "request-cancellation",
    "send-cancellation-confirmation": "confirm-cancellation",
}
# Its states by ours. 5.1 is what has begun and is not at a visit: postponed or forwarded.
STATES = {
    ("draft", ""): ["draft"],
    ("received", "2.0"): ["received"],
    ("accepted", "3.0"): ["accepted"],
    ("rejected", "4.0"): ["rejected", "advised", "failed"],
    ("in-progress", "5.1"): ["on-hold", "forwarded"],
    ("in-progress", "5.1.1"): ["scheduled"],
    ("in-progress", "5.1.2"): ["no-show"],
    ("in-progress", "5.1.3"): ["appointment-cancelled"],
    ("in-progress", "5.1.4"): ["visited"],
    ("in-progress", "5.2"): ["cancellation-requested"],
    ("cancelled", "6.0"): ["cancelled"],
    ("completed", "7.0"): ["completed"],
}

with TABLE.open(encoding="utf-8") as file:
    rows = [row for row in csv.DictReader(file) if row["tid"] not in ("31", "32")]  # said in rows 06 and 08
edges = {
    (row["from_task_status"], row["from_business"], row["event"]): STATES[row["to_task_status"], row["to_business"]][0]
    for row in rows
}
pairs = [(*state, event) for state in STATES for event in STEPS]
check("BSeR: its table has 12 states, 11 events, 132 pairs and 32 edges",
      len(STATES) == 12 and len(STEPS) == 11 and len(pairs) == 132 and len(edges) == len(rows) == 32
      and set(edges) <= set(pairs), f"{len(pairs)} pairs, {len(edges)} edges")


def questions(wanted):
    """Of each pair that is wanted, one question for every state of ours that its state stands for."""
    return {f"referral {ours} {STEPS[pair[2]]}": pair for pair in pairs if wanted(pair) for ours in STATES[pair[:2]]}


def expected(pair):
    # There is a receipt between sending and "received".
    return "requested" if pair[2] == "send-referral-package" else edges[pair]


compare("BSeR: 32 pairs are done, and lead where the table says",
        {question: expected(pair) for question, pair in questions(lambda pair: pair in edges).items()})
compare("BSeR: 100 pairs are refused", {question: "refused" for question in questions(lambda pair: pair not in edges)})
compare("BSeR: what is sent is received by its receiver", {"referral requested receive": "received"})
compare("BSeR: each event is its actor's",
        {f"side {STEPS[row['event']]}": row["actor"] for row in rows})

# The names of the states. What is postponed is on hold in FHIR, what failed has failed: finer than the table.
FINER = {"on-hold": "on-hold", "failed": "failed"}
names = {ours: f"{FINER.get(ours, task)} {business or '-'}" for (task, business), all_of in STATES.items() for ours in all_of}
answers = dict(zip(names, ask([f"names {ours}" for ours in names])))
said = {ours: " ".join((words := answers[ours].split())[:1] + words[2:]) for ours in names}
check("BSeR: each state has its Task.status and its business status", said == names,
      f"{len(names)} compared, {[ours for ours in names if said[ours] != names[ours]]} differ")

finish()
