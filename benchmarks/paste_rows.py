"""Rows pasted from a spreadsheet into the volunteer log, in the window of the program: a morning's and a year's.

Taken are the times from Ctrl+V until the question with the plan stands, from Enter until the rows are in the grid, and the
longest while in which the window answered nothing meanwhile. Two hundred rows are asked about within 300 ms, ten
thousand within 3 s. Works without a display.

python -m benchmarks.paste_rows
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.grid_rows import project
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from impact_desk.desk.opening import open_project
from impact_desk.gui.app import make_window
from impact_desk.gui.main_window import MainWindow

BARS = {200: 300.0, 10_000: 3_000.0}
"""Milliseconds until so many pasted rows are asked about."""
HELD = 10_000
"""Rows that the log has before."""
PATIENCE = 120.0
"""Seconds after which a measure is given up."""


def pasted(count: int) -> str:
    """So many shifts as a spreadsheet copies them."""
    rows = (
        f"{1 + row % 28:02d}/{1 + row % 12:02d}/2021\tP{row % 4}\tE{row % 5_000:05d}\t\t\tReading\t{1 + row % 6},5\tyes"
        for row in range(count)
    )
    return "\r\n".join(("Date\tProgram\tEmployee no\tName\tDept\tActivity\tHours\tPaid time", *rows))


def waited(so: Callable[[], bool]) -> tuple[float, float]:
    """Milliseconds until it is so, and the longest while without an answer. Raises where it never comes."""
    begun, longest = time.perf_counter(), 0.0
    while not so():
        at = time.perf_counter()
        if at - begun > PATIENCE:
            raise TimeoutError
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - at)
        time.sleep(0.0005)
    return (time.perf_counter() - begun) * 1e3, longest * 1e3


def measured(window: MainWindow, count: int) -> bool:
    """Paste so many rows into the empty row, print what it took; was the bar missed?"""
    panel = window.show_page("volunteer_log")
    if panel is None:
        raise LookupError
    view = panel.grids()[0]
    model = view.sheet_model
    waited(lambda: not model.is_looking and not window.crew.is_busy())
    before = model.record_count()
    view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    QGuiApplication.clipboard().setText(pasted(count))
    begun = time.perf_counter()
    view.paste()
    asked, first = waited(lambda: window.pasting.dialog is not None and window.pasting.dialog.isVisible())
    asked = (time.perf_counter() - begun) * 1e3
    dialog = window.pasting.dialog
    if dialog is None:
        raise LookupError
    dialog.take()
    there, second = waited(lambda: model.record_count() == before + count)
    print(
        f"  {count:,} rows: asked after {asked:.0f} ms (bar {BARS[count]:.0f} ms), there {there:.0f} ms after Enter;"
        f" longest without an answer {first:.0f} and {second:.0f} ms"
    )
    return asked > BARS[count]


def main() -> int:
    """Measure, print, and say by the exit code whether the bars were met."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "K7.impact"
        project(path, HELD)
        window, hook = make_window(app, "en")
        window.resize(1280, 800)
        window.show()
        window.show_project(open_project(path, author="Benchmark"))
        missed = [measured(window, count) for count in BARS]
        window.close()
        hook.remove()
    return int(any(missed))


if __name__ == "__main__":
    sys.exit(main())
