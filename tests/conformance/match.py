"""What a file states against what came."""

import datetime
import json
import re
import zoneinfo

DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
FORMS = {"includes", "exactly", "count", "without"}
OSLO = zoneinfo.ZoneInfo("Europe/Oslo")


class Mismatch(Exception):
    """`where` is a pointer into what was expected."""

    def __init__(self, where, expected, came):
        self.where, self.expected, self.came = where, expected, came
        super().__init__(f"{where}: expected {short(expected)}, came {short(came)}")


def short(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 600 else text[:600] + " ..."


def oslo_day(microseconds):
    moment = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(microseconds=microseconds)
    return moment.astimezone(OSLO).date().isoformat()


def equal(expected, came, name):
    if isinstance(expected, str) and isinstance(came, int) and not isinstance(came, bool) and DATE.fullmatch(expected):
        return expected == oslo_day(came - 1 if name == "due" else came)
    return type(expected) is type(came) and expected == came


def matches(expected, came, name):
    try:
        match(expected, came, "", name)
        return True
    except Mismatch:
        return False


def pair_all(expected, came, name):
    """Can each stated element have an element of its own?"""
    taken = {}

    def place(index, tried):
        for at, element in enumerate(came):
            if at in tried or not matches(expected[index], element, name):
                continue
            tried.add(at)
            if at not in taken or place(taken[at], tried):
                taken[at] = index
                return True
        return False

    return next((index for index in range(len(expected)) if not place(index, set())), None)


def match_array(expected, came, where, name):
    forms = {"includes": expected} if isinstance(expected, list) else expected
    if not isinstance(forms, dict) or set(forms) - FORMS or not forms:
        raise Mismatch(where, f"one of {sorted(FORMS)}", expected)
    for index, element in enumerate(forms.get("includes", [])):
        if not any(matches(element, one, name) for one in came):
            raise Mismatch(f"{where}/{index}", element, came)
    for index, element in enumerate(forms.get("without", [])):
        for one in came:
            if matches(element, one, name):
                raise Mismatch(f"{where}/without/{index}", f"none like {short(element)}", one)
    if "count" in forms and len(came) != forms["count"]:
        raise Mismatch(where + "/count", forms["count"], came)
    if "exactly" in forms:
        alone = pair_all(forms["exactly"], came, name)
        if alone is not None:
            raise Mismatch(f"{where}/exactly/{alone}", forms["exactly"][alone], came)
        if len(came) != len(forms["exactly"]):
            raise Mismatch(where + "/exactly", f"{len(forms['exactly'])} elements", came)


def match(expected, came, where="", name=""):
    """Raises Mismatch unless `came` is all that `expected` states."""
    if isinstance(came, list):
        match_array(expected, came, where, name)
    elif isinstance(expected, dict):
        if not isinstance(came, dict):
            raise Mismatch(where, expected, came)
        for member, value in expected.items():
            if value is None and member in came:
                raise Mismatch(f"{where}/{member}", "no such member", came[member])
            if value is not None:
                if member not in came:
                    raise Mismatch(f"{where}/{member}", value, "no such member")
                match(value, came[member], f"{where}/{member}", member)
    elif not equal(expected, came, name):
        raise Mismatch(where, expected, came)
