"""The command line's crash hook: an unexpected exception becomes one line and a report in the log folder."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from .manners import BUG


@dataclass(slots=True)
class Outcome:
    """The exit code that a command came to."""

    code: int = BUG


@contextmanager
def told() -> Iterator[Outcome]:
    """Turn an exception that nobody expected into one line; the report stays on this computer."""
    outcome = Outcome()
    try:
        yield outcome
    except Exception as error:  # noqa: BLE001 - the crash hook: nothing may end in a traceback
        outcome.code = BUG
        written = _report()
        where = f" The report is in {written}; send it to whoever helps you." if written else ""
        print(
            f"Impact Desk made a mistake ({type(error).__name__}). Nothing half-done was left.{where}", file=sys.stderr
        )


def log_folder() -> Path:
    """Where reports of mistakes are kept."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "impact-desk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "impact-desk"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "impact-desk"


def _report() -> Path | None:
    now = datetime.now(UTC)
    target = log_folder() / f"mistake-{now:%Y%m%d-%H%M%S}.txt"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(traceback.format_exc(), encoding="utf-8")
    except OSError:
        return None
    return target
