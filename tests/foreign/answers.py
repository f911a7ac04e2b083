"""Asks Varde's program many questions at once, and counts named checks."""

import subprocess
import sys

_program = sys.argv[1]
_failures = 0


def ask(questions):
    text = "\n".join(questions) + "\n"
    run = subprocess.run([_program], input=text, capture_output=True, text=True, check=True)
    answers = run.stdout.split("\n")[:-1]
    if len(answers) != len(questions):
        raise RuntimeError("questions and answers differ in number")
    return answers


def check(name, holds, seen):
    """One named check: `passed` or `FAILED`, with what was seen."""
    global _failures
    _failures += not holds
    print(f"{'passed' if holds else 'FAILED'}  {name}: {seen}")


def compare(name, expected):
    """Have all questions (the keys) the answers expected (the values)?"""
    questions = list(expected)
    differing = [
        f'"{question}" gives {answer}, the other says {expected[question]}'
        for question, answer in zip(questions, ask(questions))
        if answer != expected[question]
    ]
    seen = f"{len(questions)} compared, {len(differing)} differ"
    check(name, questions and not differing, "; ".join([seen] + differing[:3]))


def finish():
    sys.exit(1 if _failures else 0)
