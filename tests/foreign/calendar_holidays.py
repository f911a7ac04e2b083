"""Holidays and working days against python-holidays, country NO."""

import datetime

import holidays

from answers import compare, finish

DAY = datetime.timedelta(days=1)


def days(first, last):
    day = datetime.date.fromisoformat(first)
    while day <= datetime.date.fromisoformat(last):
        yield day
        day += DAY


# The package has no type field; this is its own switch for leaving out ordinary Sundays, which it counts by default.
norway = holidays.Norway(include_sundays=False)
public = {day for day in days("1900-01-01", "2101-12-31") if day in norway}

compare(
    "python-holidays: public holidays, every day 1900 to 2100",
    {f"holiday {day}": "yes" if day in public else "no" for day in days("1900-01-01", "2100-12-31")},
)


def is_working(day, saturday):
    weekday = day.isoweekday()
    return weekday != 7 and not (weekday == 6 and saturday == "free") and day not in public


for saturday in ("free", "works"):
    working = [day for day in days("2000-01-01", "2101-03-01") if is_working(day, saturday)]
    for n in (1, 2, 5, 10, 14):
        expected, after = {}, 0  # `after`: in `working`, the first after the day
        for day in days("2000-01-01", "2100-12-31"):
            while working[after] <= day:
                after += 1
            expected[f"workday {day} {n} {saturday}"] = str(working[after + n - 1])
        compare(f"python-holidays: {n} working days from every day 2000 to 2100, Saturday {saturday}", expected)

finish()
