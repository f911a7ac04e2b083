"""The code tables of referrals against the published code systems (Volven)."""

import json
from pathlib import Path

from answers import compare, finish

DATA = Path(__file__).parent / "data"

for number, name in ("9148", "what the referrer is answered"), ("8445", "why waiting ended"), ("8446", "why help waits"):
    system = json.loads((DATA / f"CodeSystem-no-kodeverk-{number}.codesystem.json").read_text("utf-8"))
    rows = "|".join(f"{concept['code']}={concept['display']}" for concept in system["concept"])
    compare(f"Volven {number}, {name}: {len(system['concept'])} codes and their names", {f"codes {number}": rows})

finish()
