"""A host whose two plug-ins each bring a Varde of their own. Prints a line a test; ends with status 0.

    two_copies.py LIBRARY FOLDER
"""

import pathlib
import shutil
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bindings/python"))
import varde  # noqa: E402

folder = pathlib.Path(sys.argv[2])
OPTIONS = {"schema": "store-options/1", "controller": "11111111-0000-4000-8000-000000000001", "create": True}
KEY = bytes(range(32))


def opens(library):
    try:
        return varde.Store(folder / "cases.varde", KEY, OPTIONS, library)
    except varde.VardeError as error:
        return error.status


one = str(pathlib.Path(sys.argv[1]).resolve())
other = str(shutil.copy(one, folder / "other.so"))
first = opens(one)
assert isinstance(first, varde.Store), first
again = opens(one)
assert isinstance(again, varde.Store), again
print("one copy opens a store as often as it likes")
assert opens(other) == "BUSY"
print("another copy in the process is refused")
first.close()
assert opens(other) == "BUSY"
print("as long as the first has a handle")
again.close()
assert isinstance(opens(other), varde.Store)
print("and then it opens")
