"""What the library answers, read into the records of Python and written again."""

from match import Mismatch
from varde import _records

DOCUMENTS = {each.SCHEMA: each for each in vars(_records).values() if getattr(each, "SCHEMA", None)}


def check(came, where):
    """Raises Mismatch when the record of the document is not the whole document."""
    if not came.octets:
        return
    kind = DOCUMENTS.get(came.document["schema"])
    if kind is None:
        raise Mismatch(where, "a record of Python", came.document["schema"])
    written = kind.from_json(came.octets).to_json()
    if written != came.octets.decode("utf-8"):
        raise Mismatch(where, f"{kind.__name__} as it was read", written)
