"""Choose between window and command line, and join the concrete parts."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

SAMPLE = "--sample"
"""Opens the window on a sample project."""
NO_DISPLAY = 3


def start(arguments: Sequence[str]) -> int:
    """Open the window for no argument, a file or `--sample`; else run the command."""
    if not arguments or arguments[0] == SAMPLE or _is_file(arguments):
        return _window(arguments)
    from .cli.commands import run

    return run(arguments)


def _is_file(arguments: Sequence[str]) -> bool:
    """Is the one argument a file to open, and not the name of a command?"""
    if len(arguments) != 1:
        return False
    named = Path(arguments[0])
    return named.suffix in (".impact", ".impact-group") or (named.suffix != "" and named.is_file())


def _window(arguments: Sequence[str]) -> int:
    if not _has_display():
        sys.stderr.write("There is no display for the window. The commands work without one: impact-desk --help\n")
        return NO_DISPLAY
    from .gui.app import run_window

    named = [Path(one) for one in arguments if one != SAMPLE]
    return run_window(named[0] if named else None, sample=SAMPLE in arguments)


def _has_display() -> bool:
    """Is there a screen to show a window on? Elsewhere than on Linux there always is."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in told)
