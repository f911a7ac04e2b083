#!/usr/bin/env python3
"""Says how many lines of the folders that decide were run, and fails below the limit: tests/coverage.py BUILD-FOLDER"""
import json
import subprocess
import sys

FOLDERS = ("src/base", "src/rules", "src/app")
LIMIT = 95.0


def files(build):
    command = ["gcovr", "--root", ".", "--filter", "src/", "--object-directory", build, "--json-summary", "-", build]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)["files"]


def main():
    found = files(sys.argv[1])
    failed = 0
    print(f"{'file':44} {'lines':>12} {'branches':>12}")
    for folder in FOLDERS:
        own = [f for f in found if f["filename"].startswith(folder + "/")]
        for f in sorted(own, key=lambda f: f["filename"]):
            lines, branches = (f"{f[k + '_covered']}/{f[k + '_total']}" for k in ("line", "branch"))
            print(f"{f['filename']:44} {lines:>12} {branches:>12}")
        total, covered = (sum(f[key] for f in own) for key in ("line_total", "line_covered"))
        percent = 100.0 * covered / total if total else 0.0
        failed += percent < LIMIT
        print(f"coverage {folder:10} {percent:5.1f} % of {total} lines, limit >={LIMIT:g}")
    print(f"{len(FOLDERS) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
