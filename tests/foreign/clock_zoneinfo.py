"""The clock of Europe/Oslo against the IANA database, as Python's zoneinfo reads it."""

import datetime
import random
import zoneinfo

from answers import check, compare, finish

UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
MICROSECOND = datetime.timedelta(microseconds=1)


def us(instant):
    return (instant - EPOCH) // MICROSECOND


def instant(year, *rest):
    return datetime.datetime(year, *rest, tzinfo=UTC)


# A database that was built without its file `backzone` has Oslo as a link to Berlin, which is right from 1980 only.
# Norway had summer time in July 1960 and Germany had none, which tells the two apart.
has_own_rows = instant(1960, 7, 1).astimezone(OSLO).utcoffset() == datetime.timedelta(hours=2)
FIRST = 1900 if has_own_rows else 1980
NOTE = f"{FIRST} to 2100" + ("" if has_own_rows else " (this machine's Oslo is a link to Berlin: none before 1980)")


def transitions():
    """The instants at which the clock turns, to the second: between two samples the offset changes at most once."""
    step = datetime.timedelta(days=7)
    low = instant(FIRST, 1, 1)
    while low < instant(2101, 1, 1):
        high = low + step
        a, b = low, high
        if a.astimezone(OSLO).utcoffset() != b.astimezone(OSLO).utcoffset():
            while b - a > datetime.timedelta(seconds=1):
                middle = a + (b - a) // 2
                middle = middle.replace(microsecond=0)
                same = middle.astimezone(OSLO).utcoffset() == low.astimezone(OSLO).utcoffset()
                a, b = (middle, b) if same else (a, middle)
            yield b
        low = high


def oslo_days(instants):
    return {f"osloday {us(t)}": str(t.astimezone(OSLO).date()) for t in instants}


turns = list(transitions())
check(f"zoneinfo: turns of the clock, {NOTE}", len(turns) >= 242, f"{len(turns)} found")

compare(
    f"zoneinfo: the day of every half hour around each turn, {NOTE}",
    oslo_days(
        t + datetime.timedelta(minutes=30 * i) + d
        for t in turns
        for i in range(-60, 61)
        for d in (-MICROSECOND, datetime.timedelta(0))
    ),
)

rng = random.Random(20260314)
compare(
    f"zoneinfo: the day of 200000 random instants, {NOTE}",
    oslo_days(
        EPOCH + rng.randrange(us(instant(FIRST, 1, 1)), us(instant(2101, 1, 1))) * MICROSECOND for _ in range(200000)
    ),
)


def on_wall(day, hour, minute):
    """The instant of a wall-clock minute: of two, the earlier; in a gap, the first after it."""
    wall = datetime.datetime(day.year, day.month, day.day, hour, minute, tzinfo=OSLO)
    found = wall.astimezone(UTC)
    if found.astimezone(OSLO).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return found
    return min(t for t in turns if abs(t - found) <= datetime.timedelta(hours=1))


def all_days():
    day = datetime.date(FIRST, 1, 2)
    while day <= datetime.date(2100, 12, 31):
        yield day
        day += datetime.timedelta(days=1)


compare(
    f"zoneinfo: midnight and noon of every day, {NOTE}",
    {f"oslotime {day} {hour} 0": str(us(on_wall(day, hour, 0))) for day in all_days() for hour in (0, 12)},
)

compare(
    f"zoneinfo: every five minutes of the days on which the clock turns, {NOTE}",
    {
        f"oslotime {day} {hour} {minute}": str(us(on_wall(day, hour, minute)))
        for t in turns
        for day in {(t + datetime.timedelta(hours=h)).astimezone(OSLO).date() for h in (-1, 1)}
        for hour in range(24)
        for minute in range(0, 60, 5)
    },
)

finish()
