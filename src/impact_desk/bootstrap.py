"""Choose between window and command line, and join the concrete parts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

SAMPLE = "--sample"
"""Opens the window on the sample project."""


def start(arguments: Sequence[str]) -> int:
    """Open the window for no argument, a file or `--sample`; else run the command."""
    if not arguments or arguments[0] == SAMPLE or _is_file(arguments):
        return _window(arguments)
    from .cli.commands import run
    from .cli.crash import told

    with told() as crash:
        crash.code = run(arguments)
    return crash.code


def _is_file(arguments: Sequence[str]) -> bool:
    """Is the one argument a file to open, and not the name of a command?"""
    return len(arguments) == 1 and Path(arguments[0]).suffix in (".impact", ".impact-group")


def _window(arguments: Sequence[str]) -> int:
    from .gui.app import run_window

    named = [Path(one) for one in arguments if one != SAMPLE]
    return run_window(named[0] if named else None, sample=SAMPLE in arguments)
