# Generated from src/capi/spec/records; do not edit.
"""Records of error.json."""

from .record import Record, record

__all__ = ["Error"]


@record
class Error(Record):
    """Why a call failed. It holds no data of any person."""
    SCHEMA = "error/1"
    status: int  # The status, as the call returned it.
    name: str  # The status by its name.
    class_: str  # What the host can do: input, retry, key, file, tampering or bug.
    what: str  # What is wrong, without any value.
    where: str | None = None  # JSON Pointer, column or octet offset.
