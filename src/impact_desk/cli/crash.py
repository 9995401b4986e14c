"""What nobody foresaw: one line for people, a report for whoever mends programs, and nothing sent anywhere."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from .manners import BUG, Console


class Edge:
    """The edge of the program: takes every exception that is nobody's news, keeps a report, and says so."""

    def __init__(self, console: Console) -> None:
        """Say it on `console`."""
        self._console = console

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        place = _keep(error)
        kept = f" A report is in {place}; give it to whoever looks after this program." if place else ""
        sentence = f"This is a mistake of the program ({type(error).__name__}), not yours. Your files are safe.{kept}"
        self._console.refuse(sentence, BUG)
        return True


def reports_folder() -> Path:
    """Where reports are kept: the place that each system has for the state of programs."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home)) / "impact-desk" / "reports"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "impact-desk" / "reports"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "impact-desk" / "reports"


def _keep(error: Exception) -> Path | None:
    now = datetime.now().astimezone()
    head = f"impact-desk, {now:%Y-%m-%d %H:%M:%S %z}\n{platform.platform()}, Python {platform.python_version()}\n\n"
    report = head + "".join(traceback.format_exception(error))
    for folder in (reports_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            place = folder / f"impact-desk-{now:%Y%m%d-%H%M%S-%f}.txt"
            place.write_text(report, encoding="utf-8")
        except OSError:
            continue
        return place
    return None
