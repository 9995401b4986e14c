"""The window with a log that is counted in a process of its own."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from impact_desk.desk import long_log
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.hours import Hours
from impact_desk.domain.period import Period
from impact_desk.gui.crew import Crew
from impact_desk.gui.explanation_pane import ExplanationPane
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.today_panel import TodayPanel
from impact_desk.gui.tiles import COUNTING, FigureTile
from impact_desk.gui.workplace import Workplace
from impact_desk.store import turning

ROWS = 12


@pytest.fixture
def workplace(desk: Desk, crew: Crew, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """A project whose log is long, with a program of 2019 and hours of 2020."""
    program = desk.records("programs")[0]
    desk.set_field("programs", program.id, "start_date", date(2019, 1, 1))
    desk.set_field("programs", desk.records("programs")[1].id, "start_date", date(2019, 1, 1))
    for number in range(ROWS):
        hours = {"volunteer_id": f"E{number}", "hours": Hours(3600), "paid_time": True}
        desk.add("volunteer_log", {"date": date(2020, 3, 5), "program_code": program.id, **hours})
    path: Path = desk.path
    desk.close()
    monkeypatch.setattr(long_log, "LONG", ROWS - 1)
    made = Workplace(open_project(path, author="Lin Mei-hua"), crew)
    yield made
    made.close()
    crew.stop()


def until(is_so: Callable[[], bool], what: str) -> None:
    """Let the window and its workers go on until something is so."""
    end = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < end, what
        QApplication.processEvents()
        time.sleep(0.005)


def values(panel: TodayPanel) -> list[str]:
    return [one.value for one in panel.findChildren(FigureTile)]


def test_that_the_first_page_says_it_counts_and_then_goes_to_the_year_of_the_log(
    workplace: Workplace, qtbot: QtBot
) -> None:
    panel = TodayPanel(workplace)
    qtbot.addWidget(panel)
    assert workplace.period == Period(2019)
    assert set(values(panel)) == {COUNTING}
    assert panel.form.list_title.text() == "Counting…"
    workplace.reckon_soon()
    until(lambda: "12.00" in values(panel), "the figures of 2020 never came")
    assert workplace.period == Period(2020)


def test_that_a_long_step_is_undone_and_redone_beside_the_window(
    open_window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turning, "LONG", 5)
    hours = {"date": date(2020, 3, 5), "program_code": desk.records("programs")[0].id, "paid_time": True}
    rows = [
        desk.made("volunteer_log", uuid4(), {**hours, "volunteer_id": f"E{n}", "hours": Hours(60)}) for n in range(9)
    ]
    desk.add_all("Import", rows)
    open_window.edit.undo()
    until(lambda: desk.file.count("volunteer_log") == 0, "the step was never undone")
    until(open_window.form.redo_action.isEnabled, "redo was never offered")
    until(lambda: not open_window.crew.is_busy(), "the work never ended")
    open_window.edit.redo()
    until(lambda: desk.file.count("volunteer_log") == len(rows), "the step was never redone")
    until(lambda: not open_window.crew.is_busy(), "the work never ended")


def test_that_rows_behind_a_figure_are_looked_for_beside_the_window(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.choose_period(Period(2020))
    until(lambda: workplace.result is not None, "the figures never came")
    assert workplace.result is not None
    pane = ExplanationPane(crew=workplace.crew)
    qtbot.addWidget(pane)
    pane.follow(workplace.result.figures, workplace.desk)
    pane.explain("volunteering.hours")
    assert pane.rows.rowCount() == 0
    until(lambda: pane.rows.rowCount() == ROWS, "the rows never came")
    assert pane.form.rows_title.text().startswith("12 ")
