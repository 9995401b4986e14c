"""Real windows, offscreen, with settings and state of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from impact_desk.desk.opening import new_project
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.constants_kept import keep_constants
from impact_desk.gui.crew import Crew
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.view_menu import ViewMenu
from impact_desk.gui.workplace import Workplace

keep_constants()

FACILITY = {
    "facility_code": "K7",
    "facility_name": "Kaohsiung 高雄",
    "country": "TW",
    "currency": "TWD",
    "hourly_cost": "520",
    "headcount": "1200",
}
PROGRAM = {
    "strategy": "community_engagement",
    "motive": "community_investment",
    "start_date": "2020-01-01",
}


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    """Nobody's settings are read or written but this test's."""
    QStandardPaths.setTestModeEnabled(True)
    qapp.setOrganizationName("impact-desk-tests")
    qapp.setApplicationName("impact-desk-tests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    yield
    QSettings().clear()
    # What Python put there is gone before the application is, which would bring the process down.
    qapp.clipboard().clear()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A project with a facility and two programs."""
    made = new_project(tmp_path / "K7-2020.impact", FACILITY, author="Lin Mei-hua")
    for code, name in (("K7-P1", "River clean-up 淨溪"), ("K7-P2", "Night reading")):
        texts = {**PROGRAM, "program_code": code, "name": name}
        made.add("programs", {field: made.parse("programs", field, text) for field, text in texts.items()})
    yield made
    made.close()


@pytest.fixture
def crew(qapp: QApplication) -> Iterator[Crew]:
    """Who does the long work."""
    made = Crew(qapp)
    yield made
    made.stop()


@pytest.fixture
def workplace(desk: Desk, crew: Crew) -> Iterator[Workplace]:
    """The project as the window sees it, without the window."""
    made = Workplace(desk, crew)
    yield made
    crew.stop()
    made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The window with its start page."""
    crew = Crew(qapp)
    view_menu = ViewMenu(qapp, "en")
    made = MainWindow(crew, view_menu)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    crew.stop()
    made.deleteLater()


@pytest.fixture
def open_window(window: MainWindow, desk: Desk, qtbot: QtBot) -> MainWindow:
    """The window with the project open, figures reckoned."""
    window.show_project(desk)
    assert window.workplace is not None
    with qtbot.waitSignal(window.workplace.reckoned, timeout=10_000):
        pass
    return window
