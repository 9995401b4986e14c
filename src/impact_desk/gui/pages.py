"""The pages of the window and its further windows, by name. To add one, add it here.

A page is made when it is first shown, so that its module is imported only then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from .crew import Crew
from .language import QT_TRANSLATE_NOOP
from .panel import Panel
from .workplace import Workplace

CONTEXT = "Pages"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `name` for settings and journeys, `title` as in the source language, icon, and how it is made.

    `sheets` are the sheets whose records it shows: whoever is sent to a record lands on the page that has it.
    """

    name: str
    title: str
    icon: str
    make: Callable[[Workplace], Panel]
    sheets: Sequence[str] = ()

    def shown_title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.title)


@dataclass(frozen=True, slots=True)
class Call:
    """What an errand is given: the window (parent of dialogs), who does long work, the open project or none, files."""

    window: QMainWindow
    crew: Crew
    workplace: Workplace | None
    paths: Sequence[Path] = ()


@dataclass(frozen=True, slots=True)
class Errand:
    """Something that a menu starts beside the pages: `action` is the menu's name for it, `run` does it.

    `needs_project` greys the action out while nothing is open.
    """

    action: str
    run: Callable[[Call], object]
    needs_project: bool = True


def _volunteer_log(workplace: Workplace) -> Panel:
    from .panels.volunteer_log import volunteer_log_panel

    return volunteer_log_panel(workplace)


PAGES: tuple[Page, ...] = (
    Page(
        "volunteer_log",
        QT_TRANSLATE_NOOP("Pages", "Volunteer log"),
        "volunteers",
        _volunteer_log,
        ("volunteer_log", "volunteers"),
    ),
)
"""The pages in the order of the navigation."""

ERRANDS: tuple[Errand, ...] = ()
"""What the File menu starts beside the pages."""
