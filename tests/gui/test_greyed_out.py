"""Every button and every entry of a menu that is greyed out says why."""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.gui.conftest import FACILITY
from tests.gui.greyed import unexplained

from impact_desk.desk.opening import new_project, open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.sample import sample_project
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.pages import PAGES


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a year of everything. Tests only read it."""
    path = tmp_path_factory.mktemp("sample") / "sample.impact"
    sample_project(path, author="Lin").close()
    return path


def opened(state: str, sample: Path, folder: Path) -> Desk:
    """A project in the state that is looked at."""
    if state == "empty":
        return new_project(folder / "empty.impact", FACILITY, author="Lin")
    if state == "read-only":
        return open_project(sample, read_only=True)
    made = folder / "own.impact"
    made.write_bytes(sample.read_bytes())
    return open_project(made, author="Lin")


def test_that_without_a_project_every_entry_says_why(window: MainWindow) -> None:
    assert unexplained(window) == []


@pytest.mark.parametrize("state", ["empty", "sample", "read-only"])
def test_that_whatever_is_greyed_out_says_why(state: str, window: MainWindow, sample: Path, tmp_path: Path) -> None:
    window.show_project(opened(state, sample, tmp_path))
    workplace = window.workplace
    assert workplace is not None
    end = time.monotonic() + 30
    while workplace.result is None or window.crew.is_busy():
        assert time.monotonic() < end, "the figures did not come"
        QApplication.processEvents()
        time.sleep(0.005)
    found = set()
    for page in PAGES:
        panel = window.show_page(page.name)
        QApplication.processEvents()
        found |= set(unexplained(window))
        for grid in panel.grids() if panel else ():
            grid.selectRow(0)
            found |= {*unexplained(grid.menu()), *unexplained(grid.column_menu.menu(0)), *unexplained(window)}
    assert sorted(found) == []
