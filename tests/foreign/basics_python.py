"""Dates, Easter, UTF-8, SHA-256 and base 64 against Python and dateutil."""

import base64
import datetime
import hashlib
import random

from dateutil.easter import easter

from answers import compare, finish

rng = random.Random(20260314)
EPOCH = datetime.date(1970, 1, 1).toordinal()


def about_date(text):
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return "none"
    return f"{day.toordinal() - EPOCH} {day.isoweekday()}"


compare(
    "Python: every day and every day that does not exist, 1800 to 2399",
    {
        f"date {text}": about_date(text)
        for year in range(1800, 2400)
        for month in range(14)
        for day in range(33)
        for text in [f"{year:04}-{month:02}-{day:02}"]
    },
)
compare("dateutil: Easter Sunday, 1800 to 2399", {f"easter {y}": str(easter(y)) for y in range(1800, 2400)})


def first_bad(octets):
    """Varde refuses NUL as well, which UTF-8 has."""
    try:
        octets.decode("utf-8")
        bad = len(octets)
    except UnicodeDecodeError as error:
        bad = error.start
    nul = octets.find(b"\0")
    bad = bad if nul < 0 else min(bad, nul)
    return "good" if bad == len(octets) else str(bad)


ALPHABET = [bytes([b]) for b in (0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1)]
ALPHABET += [bytes([b]) for b in (0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF)]
ALPHABET += [c.encode() for c in "aaaaaaæøåšđ€\ud7ff\ue000\uffff😀\U0010ffff"] + [b"abcdefgh"]
samples = [b"".join(rng.choices(ALPHABET, k=rng.randrange(12))) for _ in range(100000)]
samples += ["".join(map(chr, rng.sample([*range(1, 0xD800), *range(0xE000, 0x110000)], 20))).encode() for _ in range(50)]
compare("Python: UTF-8, 100000 strings at its edges", {f"utf8 {s.hex()}": first_bad(s) for s in samples})

octets = [rng.randbytes(size) for size in range(400)]
compare("Python: SHA-256 of 0 to 399 octets", {f"sha256 {o.hex()}": hashlib.sha256(o).hexdigest() for o in octets})
compare("Python: base 64 of 0 to 399 octets", {f"base64 {o.hex()}": base64.b64encode(o).decode() for o in octets})

finish()
