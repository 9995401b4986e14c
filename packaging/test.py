"""Check everything: format, lint, types, import contracts and all tests, after setting up whatever is missing.

    python3 packaging/test.py                     everything
    python3 packaging/test.py -- tests/domain     the same, with these arguments for pytest

Every check runs even when an earlier one fails. Exits 1 when any failed, 3 when the machine lacks something that may
not be installed. pytest comes last, so that its closing line is the last one.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from machine import DRAWING, WITNESSES, SetUpFailed, say
from workshop import ROOT, prepare

CANNOT_SET_UP = 3
INTERRUPTED = 130
CODE = ("src", "packaging", "tests", "benchmarks")
WORKERS = ("-n", "2", "--dist", "loadfile")


@dataclass(frozen=True, slots=True)
class Check:
    """One tool and how it is called."""

    name: str
    command: Sequence[str]


def main(arguments: list[str]) -> int:
    """Run every check, pytest with those of `arguments` that follow `--`, and return the exit code."""
    started = time.monotonic()
    try:
        python = prepare(DRAWING, WITNESSES, development=True)
    except SetUpFailed as failure:
        say(str(failure))
        return CANNOT_SET_UP
    print(f"set-up  {time.monotonic() - started:.1f} s", flush=True)
    failed = [check.name for check in checks(python) if not _passes(check)]
    if failed:
        print(f"FAILED before the tests: {', '.join(failed)}", flush=True)
    tests = Check("pytest", [str(python), "-m", "pytest", *WORKERS, *_after_dashes(arguments)])
    return 1 if not _passes(tests, closing=False) or failed else 0


def checks(python: Path) -> list[Check]:
    """The checks that come before the tests, cheapest first."""
    tool = [str(python), "-m"]
    code = [name for name in CODE if (ROOT / name).exists()]
    return [
        Check("format", [*tool, "ruff", "format", "--check", "--quiet", *code]),
        Check("lint", [*tool, "ruff", "check", "--quiet", *code]),
        Check("contracts", [str(python.with_name("lint-imports"))]),
        Check("types", [*tool, "mypy", "--strict", *code]),
    ]


def _passes(check: Check, *, closing: bool = True) -> bool:
    """Run a check with its own output on show; `closing` adds a line with its time."""
    started = time.monotonic()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    passed = subprocess.run(check.command, cwd=ROOT, env=environment, check=False).returncode == 0
    if closing:
        print(f"{check.name}  {time.monotonic() - started:.1f} s  {'passed' if passed else 'FAILED'}", flush=True)
    return passed


def _after_dashes(arguments: list[str]) -> list[str]:
    return arguments[arguments.index("--") + 1 :] if "--" in arguments else []


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
