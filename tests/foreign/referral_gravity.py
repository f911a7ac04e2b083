"""The Task of Gravity's closed loop referral, as a map: what its table has, ours has in one step or two, and where ours
goes further or another way is listed here."""

import csv
from pathlib import Path

from answers import ask, check, compare, finish

DATA = Path(__file__).parent / "data"
STATES = ["draft", "requested", "received", "accepted", "scheduled", "no-show", "appointment-cancelled", "visited",
          "on-hold", "cancellation-requested", "forwarded", "rejected", "advised", "cancelled", "completed", "failed"]
STEPS = ["draft", "send", "receive", "accept", "decline", "schedule", "reschedule", "no-show", "cancel-appointment",
         "visit", "note", "postpone", "resume", "forward", "request-cancellation", "confirm-cancellation", "complete",
         "fail"]
# It has no receipt: what is received there is requested still.
TASK = {state: name.split()[0].replace("received", "requested")
        for state, name in zip(STATES, ask([f"names {state}" for state in STATES]))}

pairs = [(state, step) for state in STATES for step in STEPS]
ours = {}  # (from, to) of Task.status -> the sides that can take it there
sides = dict(zip(STEPS, ask([f"side {step}" for step in STEPS])))
for (state, step), after in zip(pairs, ask([f"referral {state} {step}" for state, step in pairs])):
    if after != "refused" and TASK[state] != TASK[after]:
        ours.setdefault((TASK[state], TASK[after]), set()).add(sides[step])

with (DATA / "gravity-stu3-referral-task-transitions.csv").open(encoding="utf-8") as file:
    # Entered in error is a correction of the record, and no step.
    theirs = {(row["from"], row["to"]): row["set_by"].split("|") for row in csv.DictReader(file) if row["from"] != "*"}

# Who has sent it asks for it back, and who has it confirms: cancelling is two steps. What is on hold is taken up first.
IN_TWO_STEPS = {("requested", "cancelled"), ("accepted", "cancelled"), ("on-hold", "cancelled"), ("on-hold", "completed")}
# As BSeR has it, and as the practice knows it.
ONLY_OURS = {
    ("requested", "in-progress"): "asked back, or forwarded, before anybody has accepted it",
    ("accepted", "rejected"): "BSeR 05: declined after the start",
    ("in-progress", "rejected"): "BSeR 10, 17, 25, 33",
    ("on-hold", "rejected"): "BSeR 33",
    ("in-progress", "accepted"): "what was forwarded is taken back",
}
missing = set(theirs) - set(ours)
check("Gravity: of its edges ours has all but those that take two steps", missing == IN_TWO_STEPS,
      f"{len(theirs)} edges, {sorted(missing)} in two steps")
two = {(a, d) for a, b in ours for c, d in ours if b == c}
check("Gravity: ... and those in two", IN_TWO_STEPS <= two, f"{len(IN_TWO_STEPS)} compared")
more = set(ours) - set(theirs)
check("Gravity: ours goes further in what is listed only", more == set(ONLY_OURS), f"{sorted(more)}")
SIDE = {"requester": "initiator", "target": "recipient"}
# What is asked back is in progress until the receiver confirms: that step is the initiator's.
wrong = [edge for edge in set(ours) & set(theirs)
         if not ours[edge] <= {SIDE[who] for who in theirs[edge]} | ({"initiator"} if edge[1] == "in-progress" else set())]
check("Gravity: each edge is taken by the side that it names", not wrong, f"{len(set(ours) & set(theirs))} compared, {wrong}")

# The person's own activities; "ready" is what has not begun.
with (DATA / "gravity-stu3-patient-task-transitions.csv").open(encoding="utf-8") as file:
    own = [tuple(row[end].replace("ready", "not-started") for end in ("from", "to")) for row in csv.DictReader(file)]
compare("Gravity: what the person's own activities can do", {f"activity {a} {b}": "taken" for a, b in own})

finish()
