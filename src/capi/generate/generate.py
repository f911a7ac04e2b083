"""Writes every generated file of Varde from src/capi/spec, or checks that the committed ones are fresh.

    generate.py           write what has changed
    generate.py --check   write nothing; name the stale files and exit 1 if there are any

Each generator module has one function, `outputs(root)`, which answers with the files that it makes: their paths from
the root of the repository with '/' as separator, and their content as str (UTF-8, "\n") or bytes.
"""

import argparse
import importlib
import pathlib
import sys

sys.dont_write_bytecode = True

ROOT = pathlib.Path(__file__).resolve().parents[3]
MODULES = ("codes", "cpp_codec", "python_records", "functions")
# Files of these names that no generator makes any more are left-overs.
GENERATED = ("src/**/*.g.h", "src/**/*.g.cpp", "tests/**/*.g.h", "tests/**/*.g.cpp")


def all_outputs(root: pathlib.Path) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for name in MODULES:
        for path, content in importlib.import_module(name).outputs(root).items():
            if path in made:
                raise SystemExit(f"generate.py: two generators make {path}")
            made[path] = content.encode("utf-8") if isinstance(content, str) else content
    return made


def left_over(root: pathlib.Path, made: dict[str, bytes]) -> list[str]:
    found = {path.relative_to(root).as_posix() for pattern in GENERATED for path in root.glob(pattern)}
    return sorted(found - made.keys())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 naming the stale files")
    check = parser.parse_args().check

    made = all_outputs(ROOT)
    stale = [path for path, content in made.items()
             if not (ROOT / path).is_file() or (ROOT / path).read_bytes() != content]
    orphans = left_over(ROOT, made)
    for path in stale:
        print(f"stale: {path}" if check else f"wrote: {path}")
        if not check:
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_bytes(made[path])
    for path in orphans:
        print(f"no generator makes {path}: remove it")
    return 1 if orphans or (check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
