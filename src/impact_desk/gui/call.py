"""What an errand of the menus is given. Its own module: pages know the errands, and errands know what they are given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from .crew import Crew
from .workplace import Workplace


@dataclass(frozen=True, slots=True)
class Call:
    """What an errand is given: the window (parent of dialogs), who does long work, the open project or none, files."""

    window: QMainWindow
    crew: Crew
    workplace: Workplace | None
    paths: Sequence[Path] = ()
