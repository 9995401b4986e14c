"""How long the window answers nothing, act by act, and which function held it up.

A project with a long log is opened in the real window and gone through: every page, typing, pasting, filter, order,
groups, search, the journal, the assistant with a long file, and that import taken back and done again. Of each act is
told the longest single turn of the window's thread by the clock, the processor time of that thread in it (which other
programs do not lengthen), how many turns took longer than 50 ms, and where the thread stood. Works without a display.

python -m benchmarks.stalls [ROWS [IMPORTED]]
"""

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from benchmarks.grid_rows import project
from benchmarks.import_rows import written_csv
from benchmarks.paste_rows import pasted
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from impact_desk.gui.app import make_window
from impact_desk.gui.assisting import Assisting
from impact_desk.gui.call import Call
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.pages import PAGES
from impact_desk.gui.panels.find_dialog import FindDialog
from impact_desk.gui.sheet_model import SheetModel
from impact_desk.gui.sheet_view import SheetView

LONG, IMPORTED, PASTED = 100_000, 100_000, 1_000
BAR, LOOK, QUIET, PATIENCE = 0.05, 0.004, 0.4, 300.0
"""Seconds that a turn may take, between two looks at the thread, of quiet after an act, and until an act is given up."""
OURS = "impact_desk"
NOWHERE = "Qt"
DEEP = 9
"""So many of our functions are named, the innermost first."""


@dataclass(slots=True)
class Turn:
    """One turn of the window's thread: when it began, seconds by the clock and at work, and where it was met.

    `beside` is where the other threads were met meanwhile, for one of which it may have waited.
    """

    began: float
    took: float = 0.0
    worked: float = 0.0
    places: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)


class Watchdog:
    """Notes every turn of the window's thread that is late, with what it was doing."""

    def __init__(self) -> None:
        self._window, self._is_over = threading.get_ident(), threading.Event()
        self._turn: Turn | None = None
        self.late: list[Turn] = []
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def turn(self, act: Callable[[], object]) -> None:
        """Let the window's thread do something in one go."""
        turn, worked = Turn(time.perf_counter()), time.thread_time()
        self._turn = turn
        act()
        self._turn = None
        turn.took, turn.worked = time.perf_counter() - turn.began, time.thread_time() - worked
        if turn.took > BAR:
            self.late.append(turn)

    def told(self) -> list[Turn]:
        """The late turns since this was asked last, the longest first."""
        found, self.late = self.late, []
        return sorted(found, key=lambda one: -one.took)

    def stop(self) -> None:
        """Look no more."""
        self._is_over.set()
        self._thread.join(1.0)

    def _look(self) -> None:
        while not self._is_over.wait(LOOK):
            turn = self._turn
            if turn is not None and time.perf_counter() - turn.began > BAR / 2:
                stacks = sys._current_frames()  # noqa: SLF001 - documented so
                turn.places[_place(stacks.pop(self._window, None))] += 1
                turn.beside.update(place for place in map(_place, stacks.values()) if place != NOWHERE)


def _place(frame: FrameType | None) -> str:
    """Our innermost functions of a stack."""
    names: list[str] = []
    while frame is not None and len(names) < DEEP:
        if OURS in frame.f_code.co_filename:
            names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(names) or NOWHERE


class Round:
    """One walk through the window."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window, self.watchdog = app, window, Watchdog()

    def act(self, name: str, do: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do something, wait until it is so and all is quiet, and print how the window answered meanwhile."""
        begun = quiet = time.perf_counter()
        self.watchdog.turn(do)
        while time.perf_counter() - quiet < QUIET:
            self.watchdog.turn(self.app.processEvents)
            if not until() or self.window.crew.is_busy():
                quiet = time.perf_counter()
            if quiet - begun > PATIENCE:
                raise TimeoutError(name)
            time.sleep(0.0005)
        late = self.watchdog.told()
        longest, worked = (max((getattr(one, of) for one in late), default=0.0) * 1e3 for of in ("took", "worked"))
        print(f"  {name}: {longest:.0f} ms at most ({worked:.0f} ms at work), {len(late)} turns late", flush=True)
        for one in late[:3]:
            for place, times in one.places.most_common(2):
                print(f"      {one.took * 1e3:.0f} ms, {times} looks: {place}", flush=True)
            for place, times in one.beside.most_common(1):
                print(f"        beside it, {times} looks: {place}", flush=True)

    def page(self, name: str) -> Callable[[], object]:
        """Going to a page."""
        return lambda: self.window.show_page(name)

    @property
    def grid(self) -> SheetView:
        """The log's grid. Raises where its page does not come."""
        page = self.window.show_page("volunteer_log")
        if page is None:
            raise LookupError
        return page.grids()[0]

    @property
    def model(self) -> SheetModel:
        """What the grid shows."""
        return self.grid.sheet_model

    def is_arranged(self) -> bool:
        """Does nothing more come into the grid?"""
        return not self.model.is_looking


def walk(way: Round, folder: Path, log: Path, imported: int) -> None:
    """Open the sample, then the long log, and do what a person does."""
    window = way.window
    way.act("open the sample", window.projects.open_sample, lambda: window.workplace is not None)
    for page in PAGES:
        way.act(f"sample: {page.name}", way.page(page.name))
    way.act("close the sample", window.close_project)
    way.act("open the log", lambda: window.open_paths([log]), lambda: window.workplace is not None)
    for page in PAGES:
        way.act(f"page: {page.name}", way.page(page.name))
    in_log(way)
    way.act("journal", way.page("journal"))
    for text in ("hours", "hours reading"):
        way.act(f"search {text}", partial(searched, window, text))
    way.act("page: volunteer_log again", way.page("volunteer_log"))
    assisted(way, written_csv(folder, imported), imported)
    way.act("close", window.close_project)


def in_log(way: Round) -> None:
    """Type, paste, arrange."""
    view, model = way.grid, way.model
    way.act("back to the log", way.page("volunteer_log"), way.is_arranged)
    view.setFocus()
    for row in (0, model.record_count() // 2):
        cell = model.index(row, model.column_of("activity"))
        way.act(f"jump to {row}", partial(view.setCurrentIndex, cell))
        way.act(f"type in {row}", lambda: typed(view))
    way.act("filter E00123", lambda: model.filter("E00123"), way.is_arranged)
    way.act("filter lifted", lambda: model.filter(""), way.is_arranged)
    way.act("sort by name", lambda: model.sort(model.column_of("volunteer_name")), way.is_arranged)
    way.act("sort by date", lambda: model.sort(model.column_of("date")), way.is_arranged)
    way.act("order of entry", lambda: model.sort(-1), way.is_arranged)
    way.act("group by department", lambda: model.group(model.column_of("department")), way.is_arranged)
    way.act("group by person", lambda: model.group(model.column_of("volunteer_id")), way.is_arranged)
    way.act("no groups", lambda: model.group(-1), way.is_arranged)
    way.act("select all", view.selectAll)
    way.act("select none", view.clearSelection)
    way.act("undo a cell", way.window.edit.undo)
    before = model.record_count()
    view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    QGuiApplication.clipboard().setText(pasted(PASTED))
    way.act("paste asked", view.paste, lambda: way.window.pasting.dialog is not None)
    dialog = way.window.pasting.dialog
    if dialog is not None:
        way.act("paste taken", dialog.take, lambda: model.record_count() == before + PASTED)


def typed(view: SheetView) -> None:
    """A word and Enter."""
    for key in "ABC\r":
        target = QApplication.focusWidget() or view
        QTest.keyClick(target, Qt.Key(ord(key)) if key.isalpha() else Qt.Key.Key_Return)


def searched(window: MainWindow, text: str) -> None:
    """Ctrl+F and a text."""
    window.search()
    dialog = window.findChildren(FindDialog)[-1]
    dialog.form.words.setText(text)


def assisted(way: Round, path: Path, imported: int) -> None:
    """A long file through the assistant, taken back and done again."""
    window, model = way.window, way.model
    task = Assisting(Call(window, window.crew, window.workplace, (path,)))
    before = model.record_count()
    way.act("assistant looks", task.begin, lambda: task.dialog is not None and task.dialog.plan is not None)
    if task.dialog is None or task.dialog.plan is None:
        raise LookupError
    task.dialog.form.learn.setChecked(False)
    there = before + task.dialog.plan.report.total.accepted
    way.act(f"assistant takes {imported:,} rows", task.dialog.take, lambda: model.record_count() == there)
    way.act("undo the import", window.edit.undo, lambda: model.record_count() == before)
    way.act("redo the import", window.edit.redo, lambda: model.record_count() == there)


def main(long: int = LONG, imported: int = IMPORTED) -> int:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        log = Path(folder) / "K7.impact"
        project(log, long)
        window, hook = make_window(app, "en")
        window.resize(1280, 800)
        window.show()
        way = Round(app, window)
        walk(way, Path(folder), log, imported)
        way.watchdog.stop()
        window.close()
        hook.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
