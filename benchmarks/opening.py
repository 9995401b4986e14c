"""Opening a project of up to a million log rows: to the painted first page at most 1.5 x as long as an empty project.

Each opening is a program of its own, from its start on; long and empty project take turns, and the median of what the long
ones take is compared. Told besides: the time to figures; from the first page on until figures, chain and backup were done, the most that the
window's thread worked in one go (processor time, which other programs do not lengthen), and the longest that it was held
up (by the clock); and the peak memory of window and child. Works without a display.

python -m benchmarks.opening [ROWS ...]
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.store_import import FIRST, program
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from impact_desk.desk.opening import new_project
from impact_desk.domain.coded import Coded
from impact_desk.domain.hours import Hours
from impact_desk.domain.lots import Lot, Series
from impact_desk.domain.sheets import BY_NAME
from impact_desk.gui.app import Start
from impact_desk.gui.main_window import MainWindow

SITE = {
    "facility_code": "K7",
    "facility_name": "Kaohsiung 7",
    "country": "TW",
    "currency": "TWD",
    "fiscal_year_start": "1",
    "headcount": "30000",
    "hourly_cost": "500",
}
SIZES = (10_000, 100_000, 1_000_000)
PAIRS = 3
MOST = 1.5
LONGEST = 180.0
"""Seconds after which an opening is given up."""
TICK, QUIET, BAR = 0.002, 2.0, 0.05
"""Seconds between two looks, of quiet before the window is closed, and that the window's thread may work at once."""


def lay(path: Path, rows: int) -> Path:
    """A project with so many log rows of a year: fifty shifts of each person."""
    desk = new_project(path, SITE, author="benchmark")
    if rows:
        first = program()
        desk.add_all("Begin", [first])
        who = Coded.of([(number * 31) % max(rows // 50, 1) for number in range(rows)])
        columns: dict[str, Coded[Any]] = {
            "date": Coded.of([FIRST + timedelta(days=number * 7919 % 365) for number in range(rows)]),
            "program_code": Coded.same(first.id, rows),
            "volunteer_id": who.each(lambda one: f"E{one}"),
            "volunteer_name": who.each(lambda one: f"Volunteer {one}"),
            "activity": Coded.same("Reading aloud", rows),
            "hours": Coded.of([Hours(1800 * (1 + number % 10)) for number in range(rows)]),
            "paid_time": Coded.of([number % 3 == 0 for number in range(rows)]),
        }
        desk.add_parts("Import", [Lot(BY_NAME["volunteer_log"], Series.new(rows), columns)])
    desk.close()
    return path


class Watch(QObject):
    """Watches the window's thread from within: when the first page stood, when figures came, how long it was held up."""

    def __init__(self, app: QApplication, began: float) -> None:
        super().__init__(app)
        self._began, self._last, self._quiet_from = began, time.perf_counter(), 0.0
        self.window: MainWindow | None = None
        self.told: dict[str, float] = {}
        self.stalls: list[float] = []
        self.works: list[float] = []
        self._worked = 0.0
        self._timer = QTimer(self, interval=int(TICK * 1000))
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        if "page" in self.told:
            self.stalls.append(now - self._last)
            self.works.append(time.thread_time() - self._worked)
        window = self.window
        page = window.page() if window else None
        if window and page and "page" not in self.told:
            window.repaint()
            self.told["page"] = time.time() - self._began
        if window and window.workplace and window.workplace.result and "figures" not in self.told:
            self.told["figures"] = time.time() - self._began
        self._end_if_done(now)
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _end_if_done(self, now: float) -> None:
        is_busy = self.window is None or self.window.crew.is_busy() or "figures" not in self.told
        if is_busy or not self._quiet_from:
            self._quiet_from = now
        if now - self._quiet_from > QUIET or time.time() - self._began > LONGEST:
            self._timer.stop()
            if self.window:
                self.window.close()
            QApplication.quit()


def open_one(path: Path, began: float, folder: str) -> None:
    """Open `path` as the program does, and print what was seen."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
    app = QApplication(sys.argv[:1])
    watch, start = Watch(app, began), Start(app, "en")

    def show(window: MainWindow) -> None:
        watch.window = window
        window.resize(1280, 800)
        window.open_paths([path])

    start.window_shown.connect(show)
    start.raise_curtain()
    app.exec()
    start.hook.remove()
    own, children = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seen = {**watch.told, "worst": max(watch.stalls, default=0.0), "own": own / 1024, "child": children / 1024}
    own_work = {"work": max(watch.works, default=0.0), "over": sum(one > BAR for one in watch.works)}
    print(json.dumps({**seen, **own_work}))


def opened(path: Path) -> dict[str, float]:
    """What was seen of one opening, by a program of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.opening", "--open", str(path), str(time.time()), folder]
        found = subprocess.run(command, capture_output=True, check=True, text=True, timeout=2 * LONGEST)  # noqa: S603
    seen: dict[str, float] = json.loads(found.stdout.splitlines()[-1])
    return seen


def told(rows: int, long: list[dict[str, float]], empty: list[dict[str, float]]) -> float:
    """Print one line; how many times as long as an empty project."""

    def of(seen: list[dict[str, float]], name: str, choose: Callable[[list[float]], float] = median) -> float:
        return choose([one[name] for one in seen])

    ratio = of(long, "page") / of(empty, "page")
    print(
        f"  {rows:>9,} rows: first page {of(long, 'page'):.2f} s, empty {of(empty, 'page'):.2f} s: {ratio:.2f} x; "
        f"figures {of(long, 'figures'):.1f} s; window's thread at work {of(long, 'work', max) * 1000:.0f} ms at most, "
        f"over 50 ms {of(long, 'over', max):.0f} times (empty {of(empty, 'work', max) * 1000:.0f} ms, "
        f"{of(empty, 'over', max):.0f}), held up {of(long, 'worst', max) * 1000:.0f} ms at most "
        f"(empty {of(empty, 'worst', max) * 1000:.0f} ms); "
        f"window {of(long, 'own', max):.0f} MB, child {of(long, 'child', max):.0f} MB"
    )
    return ratio


def main(sizes: tuple[int, ...] = SIZES) -> int:
    """Measure, print, and say by the exit code whether the bar was met."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        nothing = lay(Path(folder) / "empty.impact", 0)
        for rows in sizes:
            path = lay(Path(folder) / f"{rows}.impact", rows)
            pairs = [(opened(path), opened(nothing)) for _ in range(PAIRS)]
            ratios.append(told(rows, [one for one, _ in pairs], [other for _, other in pairs]))
    return int(max(ratios) > MOST)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--open"]:
        open_one(Path(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
    else:
        sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
