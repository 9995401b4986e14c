"""Finding anything: every record of the project (Ctrl+F), and every command and page besides (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QTabBar, QWidget

from ..desk.project_desk import Desk, Touched
from ..desk.searching import Hit, Search
from ..domain.problem import Refusal
from ..domain.searching import folded
from ..domain.sheets import BY_NAME
from .actions import plain_text
from .crew import Job
from .language import language
from .row_words import row_text
from .workplace import Workplace

MOST_COMMANDS = 12
"""So many commands are shown beside records."""

MANY_ROWS = 1_000
"""After a step that touched more rows, the records are read anew, beside the window."""


@dataclass(frozen=True, slots=True)
class Find:
    """One thing found: what it is, where it stands, what going there does; `why_not` says why it cannot be done now."""

    what: str
    where: str
    go: Callable[[], object]
    why_not: str = ""


class Finding(QObject):
    """The search of the project that is open; it reads the records when it is first asked, beside the window."""

    readied = Signal()
    """All records were read."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._search: Search | None = None
        workplace.touched.connect(self._heed)

    @property
    def is_ready(self) -> bool:
        """Are all records read?"""
        return self._search is not None and self._search.ready

    @property
    def leaves_log_out(self) -> bool:
        """Is the log so long that its rows are found on its page only?"""
        return self._search is not None and self._search.leaves_log_out

    def prepare(self) -> None:
        """Begin to read the records, if that has not begun."""
        if self._search is not None or not isinstance(self._workplace.desk, Desk):
            return
        search = self._search = Search(self._workplace.project)

        def read(job: Job) -> None:
            search.prepare(lambda: job.is_cancelled)

        self._workplace.crew.send(read, lambda _: self.readied.emit(), owner=self)

    def records(self, text: str) -> Iterator[Find]:
        """Records that answer `text`, the best first."""
        for hit in self._search.find(text) if self._search else ():
            found = self._find(hit)
            if found:
                yield found

    def _find(self, hit: Hit) -> Find | None:
        desk, workplace = self._workplace.desk, self._workplace
        try:
            record = desk.record(hit.sheet, hit.record)
        except Refusal:
            return None
        where = BY_NAME[hit.sheet].title_in(language())
        return Find(
            row_text(desk, record, named=True), where, lambda: workplace.asked_for_cell.emit(hit.sheet, hit.record, "")
        )

    def _heed(self, touched: Touched) -> None:
        if self._search is None:
            return
        if len(touched.rows) > MANY_ROWS:
            # An import: to take in each row here would hold the window up. All is read anew when next asked.
            self._search = None
        else:
            self._search.heed(touched)


def commands(bar: QMenuBar, text: str) -> list[Find]:
    """The commands of the menus that have the words of `text`, those called just so first; all of them for no text."""
    asked = folded(text).split()
    found: list[Find] = []
    for path, action in _actions(bar.actions(), ()):
        more = action.property("words") or ""
        if _answers(asked, f"{' '.join(path)} {plain_text(action.text())} {more}"):
            found.append(_command(path, action))
    wanted = " ".join(asked)
    return sorted(found, key=lambda one: _far(folded(one.what), wanted))


def _far(title: str, wanted: str) -> int:
    """How far a title is from what is wanted: it is that, it begins so, it has it somewhere."""
    return 0 if title == wanted else 1 if title.startswith(wanted) else 2


def buttons(page: QWidget | None, text: str) -> list[Find]:
    """The buttons and tabs that stand on the page in front and answer `text`; none for no text.

    A tab that is out of sight now, because it belongs to another group of tabs, is found as well.
    """
    asked = folded(text).split()
    shown = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text()] if page and asked else []
    where = QCoreApplication.translate("Finding", "On this page")
    pressed = [
        Find(plain_text(one.text()), where, one.click, "" if one.isEnabled() else one.toolTip()) for one in shown
    ]
    bars = [one for one in page.findChildren(QTabBar) if one.isVisible()] if page and asked else []
    turned = [
        Find(plain_text(bar.tabText(place)), where, partial(bar.setCurrentIndex, place), "")
        for bar in bars
        for place in range(bar.count())
    ]
    return [one for one in (*pressed, *turned) if _answers(asked, one.what)]


def _answers(asked: Sequence[str], text: str) -> bool:
    words = folded(text).split()
    return all(any(one in word for word in words) for one in asked)


def _command(path: tuple[str, ...], action: QAction) -> Find:
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    where = " › ".join(path)
    why_not = "" if action.isEnabled() else action.toolTip()
    return Find(plain_text(action.text()), f"{where}   {keys}" if keys else where, action.trigger, why_not)


def _actions(actions: Sequence[QAction], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], QAction]]:
    for action in actions:
        menu: object = action.menu()
        if isinstance(menu, QMenu):
            yield from _actions(menu.actions(), (*path, plain_text(action.text())))
        elif action.text() and action.isVisible() and not action.isSeparator():
            yield path, action
