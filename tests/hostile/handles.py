"""A Python host that does with handles whatever can be done. Ends with status 0, or dies of it.

    handles.py LIBRARY
"""

import ctypes
import gc
import pathlib
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bindings/python"))
import varde  # noqa: E402

CONTROLLER = "11111111-0000-4000-8000-000000000001"
library = varde.load(sys.argv[1])
raw = library.raw
HANDLE = varde.STATUS["HANDLE"]
OPTIONS = {"schema": "store-options/1", "controller": CONTROLLER}
CONTEXT = {"schema": "context/1", "controller": CONTROLLER, "unit": CONTROLLER, "actor": {"role": "x"},
           "task_basis": "hol", "purpose": "care"}


def result() -> int:
    out = ctypes.c_void_p()
    assert raw.varde_ddl_write(1, ctypes.byref(out), None) == 0
    return out.value


def store() -> int:
    out = ctypes.c_void_p()
    assert raw.varde_store_open(b":memory:", bytes(32), 32, *varde.document(OPTIONS), ctypes.byref(out), None) == 0
    return out.value


def cursor_of(parent: int) -> int:
    out = ctypes.c_void_p()
    assert raw.varde_store_list(parent, *varde.document(CONTEXT), ctypes.byref(out), None) == 0
    return out.value


def twice() -> None:
    for make, release in ((result, raw.varde_bytes_free), (store, raw.varde_store_close)):
        handle = make()
        assert release(handle) == 0
        assert [release(handle) for _ in range(3)] == [HANDLE] * 3


def after_free() -> None:
    handle = store()
    raw.varde_store_close(handle)
    out = ctypes.c_void_p()
    assert raw.varde_store_head(handle, ctypes.byref(out), None) == HANDLE and out.value is None
    data, size = ctypes.c_void_p(), ctypes.c_size_t()
    gone = result()
    raw.varde_bytes_free(gone)
    assert raw.varde_bytes_view(gone, ctypes.byref(data), ctypes.byref(size)) == HANDLE and data.value is None


def wrong_type() -> None:
    parent = store()
    cursor, text = cursor_of(parent), result()
    out = ctypes.c_void_p()
    for wrong in (cursor, text):
        assert raw.varde_store_head(wrong, ctypes.byref(out), None) == HANDLE
        assert raw.varde_store_close(wrong) == HANDLE
    for wrong in (parent, text):
        assert raw.varde_cursor_next(wrong, 1, ctypes.byref(out), None) == HANDLE
    for wrong in (parent, cursor):
        assert raw.varde_bytes_free(wrong) == HANDLE
        assert raw.varde_case_close(wrong) == HANDLE
    assert raw.varde_store_close(parent) == 0  # the cursor keeps it
    assert raw.varde_cursor_next(cursor, 1, ctypes.byref(out), None) == varde.STATUS["DONE"]
    assert raw.varde_cursor_close(cursor) == 0 and raw.varde_bytes_free(text) == 0


def any_number() -> None:
    kept = store()
    dice = random.Random(7)
    releases = [raw.varde_store_close, raw.varde_bytes_free, raw.varde_error_free, raw.varde_engine_close,
                raw.varde_case_close, raw.varde_cursor_close]
    for _ in range(20000):
        number = dice.choice([dice.getrandbits(64), dice.getrandbits(32), kept ^ (1 << dice.randrange(64)),
                              id(dice), dice.getrandbits(12)])
        if number:
            assert all(release(number) == HANDLE for release in releases)
    assert raw.varde_store_close(kept) == 0


def left_to_the_collector() -> None:
    with varde.Store(":memory:", bytes(32), OPTIONS, library) as opened:
        opened.report(CONTEXT, {"schema": "fact/1", "id": "33333333-0000-4000-8000-000000000001",
                                "kind": "person.registered", "occurred": "2026", "body": {}}, 1772442000000000)
        walk = opened.cases(CONTEXT, 1)
        next(walk)
    del opened, walk
    gc.collect()


before = library.handles_live()
for test in (twice, after_free, wrong_type, any_number, left_to_the_collector):
    test()
    assert library.handles_live() == before, test.__name__
    print(test.__name__)
